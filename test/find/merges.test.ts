/** Merges: of what came with pull requests of its own, and by hand. Each that was brought is judged by itself. */
import type { ForgePullRequest } from '../../src/forge-port.ts'
import { commit, type Memory, pr } from './memory-forge.ts'
import { type Case, COMMITS_ALONE, EXPLICIT, files, push, REQUIRE, rows } from './scene.ts'

/** What is asked of each item, and what is said where nothing is asked of any. */
type Row = readonly [name: string, scene: Case, tasks: string, kind?: string]

function table(title: string, all: readonly Row[]): void {
  rows(
    title,
    all.map(([name, scene, tasks, kind = 'found']) => {
      return { name, ...scene, tasks: tasks === '' ? [] : tasks.split(', '), kind }
    }),
  )
}

const PAY = pr(1, { title: 'feat: pay m-10001', base_ref: 'develop' })
const UNPAY = pr(5, { title: 'Revert "feat: pay m-10001"', base_ref: 'develop' })
const RELEASE = pr(100, { title: 'Release', head_ref: 'develop' })
const DOCS = pr(2, { title: 'm-20002', base_ref: 'develop' })
const paid = commit('sha-1', 'feat: pay m-10001 (#1)')
const unpaid = commit('sha-5', 'Revert "feat: pay m-10001" (#5)')
const release = commit('sha-100', 'Merge pull request #100 from acme/develop\n\nRelease')
/** Each came with the pull request of its own, and with the one that brought them all. */
const released = (...pull_requests: ForgePullRequest[]): Memory => ({
  associated: [
    Object.fromEntries([
      ...pull_requests.map(({ number, merge_sha = '' }) => [merge_sha, [number, 100]] as const),
      ['sha-100', [100]],
    ]),
  ],
  pull_requests: [...pull_requests, RELEASE],
})

table('a pull request that brings others to the default branch', [
  [
    'what was taken back before',
    { event: push([paid, unpaid, release]), memory: released(PAY, UNPAY) },
    '10001 rollback',
  ],
  ['what takes back alone', { event: push([unpaid, release]), memory: released(UNPAY) }, '10001 rollback'],
  [
    'with an explicit confirm nothing goes forward, and nothing is missing',
    { event: push([unpaid, release]), memory: released(UNPAY), decision: EXPLICIT },
    '10001 nothing',
    'nothing_missing',
  ],
  [
    'the same with require',
    { event: push([unpaid, release]), memory: released(UNPAY), decision: REQUIRE },
    '10001 nothing',
    'nothing_missing',
  ],
  [
    '#none of one of them holds for its message, and excuses what only brings it',
    { event: push([paid, release]), memory: released({ ...PAY, body: '#none' }) },
    '',
    'none_said',
  ],
  [
    'its own commits may name what is missing',
    {
      event: push([paid, commit('x', 'chore'), release]),
      memory: {
        ...released({ ...PAY, body: '#none' }),
        associated: [{ 'sha-1': [1, 100], x: [100], 'sha-100': [100] }],
      },
    },
    '',
  ],
  [
    'its own commits are its text',
    {
      event: push([unpaid, commit('x', 'm-30003'), release]),
      memory: { ...released(UNPAY), associated: [{ 'sha-5': [5, 100], x: [100], 'sha-100': [100] }] },
    },
    '10001 rollback, 30003 confirm',
  ],
  [
    'paths look at each for itself',
    {
      event: push([paid, commit('sha-2', 'm-20002 (#2)'), release]),
      inputs: { paths: ['src/**'] },
      memory: {
        ...released(PAY, DOCS),
        files: { '#1': files('src/a'), '#2': files('docs/a'), '#100': files('src/a', 'docs/a') },
      },
    },
    '10001 confirm',
  ],
  [
    'one that was merged into two branches keeps its messages',
    {
      event: push([paid]),
      memory: {
        associated: [{ 'sha-1': [9, 1] }],
        pull_requests: [pr(9, { title: '#none', base_ref: 'v1' }), pr(1, { title: 'pay' })],
      },
    },
    '10001 confirm',
  ],
])

const REVERTED = commit('a', 'Revert "feat: pay m-10001"')
const BRANCH_MERGED = "Merge branch 'revert/m-10001-pay'"

table('a merge by hand', [
  ['of a branch that takes back', { event: push([REVERTED, commit('b', BRANCH_MERGED)]) }, '10001 rollback'],
  [
    'whose commits name nothing',
    { event: push([commit('a', 'Revert "pay"'), commit('c', 'Revert "show"'), commit('b', BRANCH_MERGED)]) },
    '10001 rollback',
  ],
  [
    'that lists what it takes back',
    { event: push([commit('a', 'Revert "pay"'), commit('b', `Merge branch 'unpay'\n\n* Revert "pay m-10001"`)]) },
    '10001 rollback',
  ],
  [
    'with a commit that takes nothing back',
    { event: push([commit('a', 'Revert "pay"'), commit('c', 'pay'), commit('b', BRANCH_MERGED)]) },
    '10001 confirm',
  ],
  [
    'of a feature and its revert',
    { event: push([commit('x', 'feat: pay m-10001'), REVERTED, commit('b', "Merge branch 'm-10001'")]) },
    '10001 rollback',
  ],
  [
    'with an explicit confirm',
    { event: push([REVERTED, commit('b', BRANCH_MERGED)]), decision: EXPLICIT },
    '10001 nothing',
    'nothing_missing',
  ],
  [
    'of a feature, after a revert that another merge brought',
    {
      event: push([
        REVERTED,
        commit('b', BRANCH_MERGED),
        commit('c', 'wip'),
        commit('d', "Merge remote-tracking branch 'origin/m-10001-again'"),
      ]),
    },
    '10001 confirm',
  ],
  [
    'of a feature, after a revert on the branch itself, by the parents',
    {
      event: push([
        commit('a', REVERTED.message, { parents: ['before'] }),
        commit('c', 'wip', { parents: ['before'] }),
        commit('d', "Merge branch 'm-10001-again'", { parents: ['a', 'c'] }),
      ]),
    },
    '10001 confirm',
  ],
  [
    'of a branch that takes back, by the parents',
    {
      event: push([
        commit('c', 'm-20002', { parents: ['before'] }),
        commit('a', REVERTED.message, { parents: ['before'] }),
        commit('d', BRANCH_MERGED, { parents: ['c', 'a'] }),
      ]),
    },
    '20002 confirm, 10001 rollback',
  ],
  [
    'whose forge leaves out the title, by the messages alone',
    {
      event: push([REVERTED, commit('b', 'Merge pull request #13 from acme/revert-12-m-10001')]),
      inputs: COMMITS_ALONE,
    },
    '10001 rollback',
  ],
  [
    'a title has its own direction',
    {
      event: push([REVERTED, commit('b', 'Merge pull request #13 from acme/pay\n\nPay again m-10001')]),
      inputs: COMMITS_ALONE,
    },
    '10001 confirm',
  ],
  [
    'a title that GitLab wrote as well',
    {
      event: push([
        commit('a', 'Revert "wip"'),
        commit('b', "Merge branch 'x' into 'main'\n\nPay m-10001\n\nSee merge request acme/shop!13"),
      ]),
    },
    '10001 confirm',
  ],
  [
    'and so does one that takes back',
    {
      event: push([
        commit('a', 'show m-20002'),
        commit('b', "Merge branch 'x' into 'main'\n\nRevert \"pay m-10001\"\n\nSee merge request acme/shop!13"),
      ]),
    },
    '20002 confirm, 10001 rollback',
  ],
  ['of nothing that is listed', { event: push([commit('b', "Merge branch 'm-10001'")]) }, '10001 confirm'],
])
