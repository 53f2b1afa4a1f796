/** Releases among the changes: what they list, others did, so those decide, and a revert of the list takes nothing of it back. */
import { describe, expect, it } from 'vitest'
import { isRelease, isReleaseOfTool } from '../../src/find/releases.ts'
import { textsOfCommit } from '../../src/find/texts.ts'
import { commit, pr } from './memory-forge.ts'
import { COMMITS_ALONE, DISPATCH, look, merged, push, ROLLBACK, rows } from './scene.ts'

describe('a title of a release', () => {
  it.each([
    'chore(main): release 1.2.0',
    'chore(main): release shop 1.2.0 (#99)',
    'chore(release-1.x): release v1.2.0-rc.1',
    'chore: release main',
    'chore: release master',
    'chore: release 2026.11.28',
    'chore(release): 1.2.0 [skip ci]',
    'chore(release): v1.2.0',
    'chore(release): publish',
    'chore(release): Publish packages',
    'chore(release): release 1.2.0',
    'chore(release): version 1.2.0',
    'chore(release): @acme/shop@1.2.0 [skip ci]',
    'chore(release): publish v1.2.0',
    'chore(release): shop@1.2.0, cart@2.0.0-rc.1',
    'chore(release): 1.2.0+build.5',
    'chore(release): 1.2.0rc1',
    'chore(release)!: 2.0.0',
    'chore(release): releasing packages',
    'build(release): 1.2.0',
    'ci: release v1.2.0',
    'release: v1.2.0',
    'release(shop): 1.2.0',
    'Version Packages',
    'Version Packages (next)',
    'chore: version packages (#12)',
    'RELEASING: Releasing 3 package(s)',
    'chore(release): prepare for v1.2.0',
    'chore(release): prepare 1.2.0',
    'chore: prepare release 1.2.0',
    'chore: release develop',
    'chore: release next (#99)',
    'Release for v1.2.0',
    '\u200Bchore(main)： release 1.2.0',
    ' chore(main): release 1.2.0 ',
    // As long as any is.
    `release: 1.2.0${'a'.repeat(286)}`,
  ])('of a tool: %s', (title) => {
    expect(isReleaseOfTool({ title: title })).toBe(true)
    expect(isRelease({ title: title })).toBe(true)
  })

  it.each([
    'Release 1.2.0',
    'release: 2026-11-28 (#12)',
    'v1.2.0',
    '1.2.0-beta.1',
    '发布 1.2.0',
    '发版：v1.2',
    '上线 2026-11-28',
    '发布版本 1.2.0',
    // GitHub's title for a branch of that name.
    'Release/1.2.0',
    'Release/20261128 (#12)',
    '上线 20261128',
    '20261128上线',
    'v1.2.0 版本发布',
    '发布 v1.2.0 版本',
    '【发版】v1.2.0',
    '[Release] 1.2.0',
  ])('of people, who merge what is released with it: %s', (title) => {
    expect(isRelease({ title: title })).toBe(true)
    expect(isReleaseOfTool({ title: title })).toBe(false)
  })

  it.each([
    'Release',
    'Release the pay page',
    'Release 1.2.0 of the pay page',
    'chore: release the lock',
    'chore(release): fix the pipeline',
    'fix(release): 1.2.0 had no notes',
    'feat: release 1.2.0',
    'chore(release) 1.2.0',
    'chore(release): version picker (m-12345)',
    'chore(release): publish button',
    'chore(release): publish the source maps (m-12345)',
    'ci(release): publish the source maps',
    'chore(release): releasing takes too long',
    'chore(release): 1.2.0 needs m-12345',
    'chore(release): 1.2.0修复支付m-12345',
    'chore(release): shop@1.2.0 fixes the cart',
    'chore: release 1.2.0修复支付',
    'release: v1.2.0，修复支付',
    'Releasing: the new flow',
    'Releasing: releasing the lock',
    'Version Packages (next) and m-12345',
    '1.2.0修复支付m-12345',
    'v1.2.0，m-12345',
    'Release 1.2.0: pay',
    '发布 1.2.0 修复支付',
    'Pay (#12)',
    '发布支付页面',
    '发布 12345678',
    'Release/pay',
    'Release [1.2.0',
    `release: 1.2.0${'a'.repeat(287)}`,
    'v1.2.0 上线支付 m-12345',
    'v1.2.0 版本的支付',
    'chore(release): prepare for the pay page',
    'chore: prepare release of the pay page',
    'chore: release next year',
    'Release for the pay page',
    '发布 m-12345',
    'Revert "chore(main): release 1.2.0"',
    'Version Packages are shown',
    '12345',
    '',
  ])('none: %s', (title) => {
    expect(isRelease({ title: title })).toBe(false)
  })

  it('is read in no time', () => {
    const start = process.cpuUsage()
    for (const text of [
      `chore(${'a'.repeat(65_536)}`,
      `chore: release ${'1.'.repeat(32_768)} x`,
      `v${'1-'.repeat(32_768)}`,
      ' (#1)'.repeat(13_000),
      `chore(release): ${'a@1.1,'.repeat(45)}!`,
      `1.${'1'.repeat(250)}!`,
      `1.${'a'.repeat(250)}!`,
      `1.${'1-a.'.repeat(60)}!`,
      `${' '.repeat(65_536)}x`,
      `1.1${' '.repeat(295)}x`,
      `1.${'1'.repeat(140)}${' '.repeat(140)}版本!`,
    ])
      isRelease({ title: text })
    expect(process.cpuUsage(start).user).toBeLessThan(500_000)
  })
})

const LIST = '### Features\n\n* m-10001 pay ([#1](https://github.com/acme/shop/issues/1))\n* m-20002 cart'
const NOTES = `chore(release): 1.2.0 [skip ci]\n\n# 1.2.0 (2026-11-28)\n\n${LIST}\n\n### Reverts\n\n* m-30003 search`

it('the notes that a tool writes into its commit are read as release notes', () => {
  const subject = 'chore(release): 1.2.0 [skip ci]'
  for (const message of [NOTES, `\n\n${NOTES}`])
    expect(textsOfCommit(message, ['commits'])).toStrictEqual([
      { where: 'commit', text: subject, form: 'commit' },
      { where: 'commit', text: NOTES.slice(subject.length), form: 'release' },
    ])
  expect(textsOfCommit(NOTES, ['title'])).toStrictEqual([])
})

const PAY = pr(1, { title: 'feat: pay m-10001' })
const UNPAY = pr(2, { title: 'Revert "feat: pay m-10001"' })
const paid = commit('sha-1', 'feat: pay m-10001 (#1)')
const unpaid = commit('sha-2', 'Revert "feat: pay m-10001" (#2)')
const released = commit('sha-99', 'chore(main): release 1.2.0 (#99)')
const of = (title: string, more: Partial<ReturnType<typeof pr>> = {}) => pr(99, { title, body: LIST, ...more })
const forge = (...pull_requests: ReturnType<typeof pr>[]) => ({
  pull_requests,
  associated: [Object.fromEntries(pull_requests.map(({ number, merge_sha = '' }) => [merge_sha, [number]]))],
})

rows('a release beside what it lists', [
  {
    name: 'of release-please, which lists no revert',
    event: push([paid, unpaid, released]),
    memory: forge(PAY, UNPAY, of('chore(main): release 1.2.0')),
    tasks: ['10001 rollback', '20002 confirm'],
  },
  {
    name: 'of Changesets, whatever its title was set to',
    event: push([paid, unpaid, released]),
    memory: forge(PAY, UNPAY, of('[ci] release', { head_ref: 'changeset-release/main' })),
    tasks: ['10001 rollback', '20002 confirm'],
  },
  {
    name: 'of a fork, which may call its branch as it likes',
    event: push([paid, unpaid, released]),
    memory: forge(PAY, UNPAY, of('[ci] release', { head_ref: 'changeset-release/main', from_fork: true })),
    tasks: ['10001 confirm', '20002 confirm'],
  },
  {
    name: 'of people, squashed',
    event: push([paid, unpaid, released]),
    memory: forge(PAY, UNPAY, of('Release 1.2.0')),
    tasks: ['10001 rollback', '20002 confirm'],
  },
  {
    name: 'of people, whose squash lists what was merged for it',
    event: push([
      commit(
        'sha-99',
        'Release 1.2.0 (#99)\n\n* m-10001 (#1)\n\n* Revert "m-10001" (#2)\n\n* m-20002\n\n* m-30003 #none',
      ),
    ]),
    memory: forge(pr(99, { title: 'Release 1.2.0' })),
    tasks: ['20002 confirm', '10001 nothing'],
  },
  {
    name: 'no release: the last one decides, as it is work of its own',
    event: push([paid, unpaid, released]),
    memory: forge(PAY, UNPAY, of('Pay again')),
    tasks: ['10001 confirm', '20002 confirm'],
  },
  {
    name: 'that brings pull requests of their own, whatever it is called',
    event: push([paid, unpaid, commit('sha-99', 'Merge pull request #99 from acme/develop')]),
    memory: {
      pull_requests: [PAY, UNPAY, of('To production', { head_ref: 'develop' })],
      associated: [{ 'sha-1': [1, 99], 'sha-2': [2, 99], 'sha-99': [99] }],
    },
    tasks: ['10001 rollback', '20002 confirm'],
  },
  {
    name: 'of semantic-release, a commit by itself',
    event: push([unpaid, commit('r', NOTES)]),
    inputs: COMMITS_ALONE,
    tasks: ['10001 rollback', '20002 confirm', '30003 nothing'],
  },
  {
    name: 'of semantic-release, with #none in its own words',
    event: push([commit('r', `${NOTES}\n\nNothing for the board: #none`)]),
    inputs: COMMITS_ALONE,
    tasks: [],
    kind: 'none_said',
  },
  {
    name: 'of semantic-release, with #none in the title of another change',
    event: push([commit('r', NOTES.replace('m-20002 cart', 'm-20002 cart #none'))]),
    inputs: COMMITS_ALONE,
    tasks: ['10001 confirm', '30003 nothing'],
  },
  {
    name: 'work on a release is none',
    event: push([unpaid, commit('r', 'ci(release): publish the source maps (m-10001)')]),
    memory: forge(UNPAY),
    tasks: ['10001 confirm'],
  },
  {
    name: 'a failed one leaves alone what was reverted',
    event: push([paid, unpaid, released]),
    memory: forge(PAY, UNPAY, of('chore(main): release 1.2.0')),
    decision: ROLLBACK,
    tasks: ['10001 nothing', '20002 rollback'],
  },
  {
    name: 'alone: it brings what it lists',
    event: merged({ title: 'Release 1.2.0', body: LIST }),
    tasks: ['10001 confirm', '20002 confirm'],
  },
])

rows('a revert of a release', [
  {
    name: 'of a tool: what it lists stays',
    event: merged({ title: 'Revert "chore(main): release 1.2.0"', body: 'Reverts acme/shop#99' }),
    memory: { pull_requests: [of('chore(main): release 1.2.0')] },
    tasks: [],
    kind: 'nothing_missing',
    notes: [
      'notice: pull request #99, which pull request #7 reverts, is a release that a tool made: what it lists came with other changes and is not taken back',
    ],
  },
  {
    name: 'of a tool, by its branch',
    event: merged({ title: 'Revert "[ci] release"', body: 'Reverts acme/shop#99' }),
    memory: { pull_requests: [of('[ci] release', { head_ref: 'release-please--branches--main' })] },
    tasks: [],
    kind: 'nothing_missing',
    notes: ['is a release that a tool made'],
  },
  {
    name: 'of a tool, a commit',
    event: push([commit('x', 'Revert "chore(release): 1.2.0 [skip ci]"\n\nThis reverts commit abcdef1.')]),
    memory: { commits: [commit('abcdef1', NOTES)] },
    tasks: [],
    kind: 'nothing_missing',
    notes: ['notice: commit abcdef1, which commit x reverts, is a release that a tool made'],
  },
  {
    name: 'of people: it takes back what was merged with it',
    event: merged({ title: 'Revert "Release 1.2.0"', body: 'Reverts acme/shop#99' }),
    memory: { pull_requests: [of('Release 1.2.0')] },
    tasks: ['10001 rollback', '20002 rollback'],
  },
  {
    name: 'of a tool, and it names an item itself',
    event: merged({ title: 'Revert "chore(main): release 1.2.0"', body: 'Reverts acme/shop#99\n\nm-40004' }),
    memory: { pull_requests: [of('chore(main): release 1.2.0')] },
    tasks: ['40004 rollback'],
    notes: ['is a release that a tool made'],
  },
  {
    name: 'of a tool, where an input names the items: what it lists does not matter',
    event: merged({ title: 'Revert "chore(main): release 1.2.0"', body: 'Reverts acme/shop#99' }),
    memory: { pull_requests: [of('chore(main): release 1.2.0')] },
    inputs: { work_item_id: [{ work_item_id: '10001' }] },
    tasks: ['10001 rollback'],
  },
])

const LISTS_REVERT = '* Revert "feat: pay m-10001"\n* m-20002'
rows('what is called after reverts and is none', [
  {
    name: 'a feature: its description lists what others did',
    event: merged({ title: 'feat: revert button', body: LISTS_REVERT }),
    tasks: ['20002 confirm', '10001 nothing'],
  },
  {
    name: 'work on rollbacks',
    event: merged({ title: 'Roll back failed payments', body: LISTS_REVERT }),
    tasks: ['20002 confirm', '10001 nothing'],
  },
  {
    name: 'one that brings again: it tells of what it brings',
    event: merged({ title: 'Reapply "feat: pay"', body: LISTS_REVERT }),
    tasks: ['10001 confirm', '20002 confirm'],
  },
  {
    name: 'a revert: it tells of what it takes back',
    event: merged({ title: 'Revert "feat: pay"', body: LISTS_REVERT }),
    tasks: ['10001 rollback', '20002 rollback'],
  },
  {
    name: 'a text beside a feature',
    event: merged({ title: 'feat: revert button' }),
    inputs: { text: LISTS_REVERT },
    tasks: ['20002 confirm', '10001 nothing'],
  },
  {
    name: 'a pull request of REST as JSON, whose branch alone names the item',
    event: merged({ title: 'Pay' }),
    inputs: { text: JSON.stringify({ title: 'Revert "pay"', body: null, head: { ref: 'm-10001-unpay' } }) },
    tasks: ['10001 nothing'],
    kind: 'nothing_missing',
  },
  {
    name: 'the message of the one commit of a push as JSON, whose body alone names the item',
    event: push([commit('a')]),
    inputs: { text: JSON.stringify(['Revert "pay"\n\nThis reverts commit aaaaaaa.\n\nm-10001']) },
    tasks: ['10001 nothing'],
    kind: 'nothing_missing',
  },
  {
    name: 'a text beside one that brings again',
    event: merged({ title: 'Reapply "feat: pay"' }),
    inputs: { text: LISTS_REVERT },
    tasks: ['10001 confirm', '20002 confirm'],
  },
])

describe('a text that is one message of a merge', () => {
  const SAYS = 'Revert "pay"'
  const GITLAB = 'See merge request acme/shop!14'
  it.each([
    `Merge branch 'm-10001-undo' into 'main'\n\n${SAYS}\n\n${GITLAB}`,
    `Merge branch 'm-10001-undo' into 'main'\r\n\r\n${SAYS}\r\n\r\n${GITLAB}`,
    `Merge branch 'undo' into 'main'\n\n${SAYS}\n\nMerge conflicts are solved, m-10001\n\n${GITLAB}`,
    `Merge pull request #14 from acme/m-10001-undo\n\n${SAYS}`,
    `Merge pull request '${SAYS}' (#14) from m-10001-undo into main`,
    `Accept Merge Request #14: (m-10001-undo -> master)\nMerge Request: ${SAYS}\nCreated By: @lin`,
    `!14 ${SAYS}\nMerge pull request !14 from lin/m-10001-undo`,
    `Merged PR 14: ${SAYS}\n\nm-10001`,
    `Merged in m-10001-undo (pull request #14)\n\n${SAYS}\n\nApproved-by: Lin`,
    `Merge pull request 14 from m-10001-undo into main\n\n${SAYS}`,
  ])('takes back by its title: %j', async (message) => {
    for (const text of [message, JSON.stringify(message), JSON.stringify([message])])
      expect((await look({ event: DISPATCH, inputs: { text } })).tasks).toStrictEqual(['10001 nothing'])
  })

  it.each([
    `Merge branch 'm-10001-pay' into 'main'\n\nPay\n\n${GITLAB}`,
    `Merge branch 'm-10001-again' into 'main'\n\nReapply "pay"\n\n${GITLAB}`,
    // Of several, each line tells of itself.
    `!14 ${SAYS}\n!13 Show m-10001`,
    `Merged PR 14: ${SAYS}\nMerged PR 13: Show m-10001`,
    `Merge pull request '${SAYS}' (#14) from undo into main\nMerge pull request 'Show' (#13) from m-10001 into main`,
    `Merge pull request #14 from acme/undo\n\n${SAYS}\n\nMerge pull request #13 from acme/m-10001\n\nShow`,
    `Merge branch 'undo' into 'main'\n\n${SAYS}\n\n${GITLAB}\n\nMerge branch 'm-10001' into 'main'\n\nShow\n\n${GITLAB}`,
  ])('brings: %j', async (text) => {
    expect((await look({ event: DISPATCH, inputs: { text } })).tasks).toStrictEqual(['10001 confirm'])
  })
})
