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
})

it('what is reverted is called as it is where it stands for itself', () => {
  expect(nameOf({ kind: 'pull_request', number: 7 })).toStrictEqual(draftOfPullRequest(PAY).change.name)
  expect(nameOf({ kind: 'commit', sha: SHA })).toStrictEqual(draftOfCommit({ sha: SHA, message: '' }).change.name)
})
