/** The texts of a change: what its commits' messages say of the branch that it goes into is none of them. */
import { describe, expect, it } from 'vitest'
import { textsOfPullRequest } from '../../src/find/texts.ts'
import { commit, pr } from './memory-forge.ts'
import type { FindInputs } from '../../src/find/find.ts'
import { push, rows } from './scene.ts'

describe('a merge of the base among the commits of a pull request', () => {
  const MESSAGES: readonly [message: string, text: string][] = [
    ["Merge branch 'f/m-10001' into part", "Merge branch '' into part"],
    ["Merge branch 'f/m-10001' of github.com:acme/shop into part", "Merge branch '' of github.com:acme/shop into part"],
    ["Merge remote-tracking branch 'origin/f/m-10001' into part", "Merge remote-tracking branch '' into part"],
    ["Merge branches 'f/m-10001' and 'm-20002' into part", "Merge branches '' and 'm-20002' into part"],
    ["Part (#7)\n\n* x\n\n* Merge branch 'f/m-10001' into part", "Part (#7)\n\n* x\n\n* Merge branch '' into part"],
    ['Revert "Merge branch \'f/m-10001\' into part"', 'Revert "Merge branch \'\' into part"'],
    // Another branch, or other words.
    ["Merge branch 'li/f/m-10001' into part", "Merge branch 'li/f/m-10001' into part"],
    [
      "Merge remote-tracking branch 'origin/m-10001' into part",
      "Merge remote-tracking branch 'origin/m-10001' into part",
    ],
    ["feat: 'f/m-10001'", "feat: 'f/m-10001'"],
  ]
  it.each(MESSAGES)('%j', (message, text) => {
    expect(textsOfPullRequest(pr(7, { base_ref: 'f/m-10001' }), ['commits'], [message])).toMatchObject([{ text }])
  })
})

describe('a squash that carries the description', () => {
  const body = '<!-- such as m-10001 -->\r\nPay m-20002\r\n\r\n- [ ] m-30003\r\n\r\n`m-40004`'
  const message = `Pay (#7)\n\n${body.replaceAll('\r\n', '\n')}\n\nCo-authored-by: Lin <lin@example.com>`
  const squashed = (written: string, message: string, sources: Partial<FindInputs> = {}) => ({
    event: push([commit('sha-7', message)]),
    inputs: sources,
    memory: { pull_requests: [pr(7, { body: written })], associated: [{ 'sha-7': [7] }] },
  })

  rows('is read as the Markdown that it is', [
    { name: 'once', ...squashed(body, message), tasks: ['20002 confirm', '30003 nothing'] },
    {
      name: 'though messages alone are looked at, beside titles',
      ...squashed(body, message, { work_item_sources: ['title', 'commits'] }),
      tasks: ['20002 confirm', '30003 nothing'],
    },
    {
      name: 'and what stands around it as the message that it is',
      ...squashed('m-20002', 'Pay m-50005 (#7)\n\nm-20002\n\n* m-60006'),
      tasks: ['20002 confirm', '50005 confirm', '60006 confirm'],
    },
    {
      name: 'another text is none',
      ...squashed('Pay m-20002', 'Pay (#7)\n\nPay `m-10001`'),
      tasks: ['20002 confirm', '10001 confirm'],
    },
    {
      name: 'nor is one that goes on in the line, as a longer number does',
      ...squashed('m-10001', 'Pay (#7)\n\nm-100012'),
      tasks: ['10001 confirm', '100012 confirm'],
    },
    {
      name: 'nor is an empty one',
      ...squashed(' \r\n', 'Pay (#7)\n\n`m-10001`'),
      tasks: ['10001 confirm'],
    },
  ])
})

const BRANCH = { base_ref: 'f/m-10001', head_ref: 'part', title: 'part one', merge_sha: 'merge' }
const onBranch = (...messages: readonly string[]) =>
  push(
    messages.map((message, index) => commit(index === messages.length - 1 ? 'merge' : `c${index}`, message)),
    { ref: 'refs/heads/f/m-10001' },
  )
const part = {
  pull_requests: [pr(7, BRANCH)],
  associated: [{ c0: [7], merge: [7] }],
}

rows('the base of a pull request names no item', [
  {
    name: "Gitea's merge commit",
    event: onBranch('part', "Merge pull request 'part one' (#7) from part into f/m-10001"),
    memory: part,
    tasks: [],
  },
  {
    name: '"Update branch"',
    event: onBranch("Merge branch 'f/m-10001' into part", 'Merge pull request #7 from acme/part\n\npart one'),
    memory: part,
    tasks: [],
  },
  {
    name: 'a local merge that was pushed names what came',
    event: push([commit('c0', "Merge branch 'm-10001-login'")]),
    tasks: ['10001 confirm'],
  },
  {
    name: 'and not where it went',
    event: push([commit('c0', "Merge branch 'm-10001-login' into m-20002")]),
    tasks: ['10001 confirm'],
  },
])
