/** What each change is called, where it is found, what tells its direction, and its texts. */
import { describe, expect, it } from 'vitest'
import {
  draftOfCommit,
  draftOfPullRequest,
  releaseAsChange,
  subjectOfDraft,
  textsOfDraft,
} from '../../src/find/changes.ts'
import { nameOf } from '../../src/find/direction.ts'
import { textAsChange } from '../../src/find/input-text.ts'
import { pr } from './memory-forge.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const ALL = ['title', 'body', 'branch', 'commits'] as const
const PAY = pr(7, { title: 'Pay', body: 'm-10001', head_ref: 'pay', url: 'https://forge.example/pull/7' })
const named = {
  kind: 'pull_request',
  name: { en: 'pull request #7', zh: '拉取请求 #7' },
  number: 7,
  url: 'https://forge.example/pull/7',
}

describe('a pull request', () => {
  it('is told by its number, its page and the commit that it was merged as', () => {
    expect(draftOfPullRequest(PAY, ['one'])).toStrictEqual({
      change: { ...named, sha: 'sha-7' },
      pull_request: PAY,
      messages: ['one'],
    })
  })

  it('one that is not merged has no commit, and none came with it', () => {
    const open = { ...PAY, state: 'open', merge_sha: undefined } as const
    expect(draftOfPullRequest(open)).toStrictEqual({ change: named, pull_request: open, messages: [] })
  })

  it('goes by its title, its description and its branch', async () => {
    const draft = draftOfPullRequest(PAY, ['Revert "Pay"'])
    expect(await subjectOfDraft(draft)).toStrictEqual({ title: 'Pay', body: 'm-10001', head_ref: 'pay' })
    expect(textsOfDraft(draft, ALL).map(({ text }) => text)).toStrictEqual(['Pay', 'm-10001', 'pay', 'Revert "Pay"'])
  })

  it('of a fork goes by no branch', async () => {
    const subject = await subjectOfDraft(draftOfPullRequest({ ...PAY, from_fork: true }))
    expect(subject).toStrictEqual({ title: 'Pay', body: 'm-10001' })
  })
})

describe('a commit that came with none', () => {
  const draft = draftOfCommit({ sha: SHA, message: 'Pay\n\nm-10001' })

  it('is told by the start of its SHA', () => {
    expect(draft).toStrictEqual({
      change: { kind: 'commit', name: { en: 'commit 0123456789', zh: '提交 0123456789' }, sha: SHA },
      messages: ['Pay\n\nm-10001'],
    })
  })

  it('goes by its message, which is its only text', async () => {
    expect(await subjectOfDraft(draft)).toStrictEqual({ title: 'Pay', body: 'Pay\n\nm-10001' })
    expect(textsOfDraft(draft, ALL)).toStrictEqual([{ where: 'commit', text: 'Pay\n\nm-10001', form: 'commit' }])
  })
})

describe('what is neither', () => {
  it('a release takes nothing back', () => {
    expect(releaseAsChange({ title: 'Revert "Pay"', notes: 'm-10001' }, ['title'])).toStrictEqual({
      change: { kind: 'release', name: { en: 'the release', zh: '该发布' }, takes_back: false },
      texts: [{ where: 'release', text: 'Revert "Pay"', form: 'plain' }],
    })
  })

  it.each([true, false])('the input text goes in the direction of its event: %s', (takes_back) => {
    expect(textAsChange('m-10001', takes_back)).toStrictEqual({
      change: { kind: 'text', name: { en: 'the input text', zh: '输入 text' }, takes_back },
      texts: [{ where: 'text', text: 'm-10001', form: 'markdown' }],
    })
  })

  it.each([
    ['["m-10001", "m-20002"]', [0, 1]],
    ['[{"title": "m-10001", "body": "m-20002"}, ["m-30003"]]', [0, 0, 1]],
    ['{"title": "m-10001", "body": "m-20002"}', [0, 0]],
    ['{"all": ["m-10001", "m-20002"]}', [0, 0]],
    ['[m-10001]', [undefined]],
  ])('the strings of the input text stand in elements: %s, %s', (text, elements) => {
    expect(textAsChange(text, false).texts.map(({ element }) => element)).toStrictEqual(elements)
  })

  it.each<readonly [how: string, text: string, read: readonly string[]]>([
    ['a string', JSON.stringify('One\r\nm-10001'), ['One\r\nm-10001']],
    [
      'commits',
      JSON.stringify([{ id: 1, message: 'm-10001' }, { message: 'a\n\nm-20002' }]),
      ['m-10001', 'a\n\nm-20002'],
    ],
    ['an event, spaces around it', ' {"issue": {"body": "m-10001", "user": null}}\n', ['m-10001']],
    ['deeper than the stack', `${'['.repeat(50_000)}"m-10001"${']'.repeat(50_000)}`, ['m-10001']],
    ['numbers alone', '[7000000101]', ['[7000000101]']],
    ['a quote', '"m-10001" is done', ['"m-10001" is done']],
    ['a link', '[m-10001](https://example.com)', ['[m-10001](https://example.com)']],
    ['half of it', '[{"message": "m-10001', ['[{"message": "m-10001']],
    ['nothing', '', ['']],
    ['line ends for ::set-output', 'One%0Am-10001%0D%0A%0am-20002', ['One\nm-10001\n\nm-20002']],
    ['the same beside lines of its own', 'a?b=%0A\nm-10001', ['a?b=%0A\nm-10001']],
  ])('the input text may be what an earlier step wrote out: %s', (_, text, read) => {
    expect(textAsChange(text, false).texts.map((one) => one.text)).toStrictEqual(read)
  })
})

it('what is reverted is called as it is where it stands for itself', () => {
  expect(nameOf({ kind: 'pull_request', number: 7 })).toStrictEqual(draftOfPullRequest(PAY).change.name)
  expect(nameOf({ kind: 'commit', sha: SHA })).toStrictEqual(draftOfCommit({ sha: SHA, message: '' }).change.name)
})
