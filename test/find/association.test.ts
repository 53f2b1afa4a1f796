/** Which pull requests commits came with: what the forge tells, tells late or tells of the merge alone, under a clock that only sleeping moves. */
import { describe, expect, it } from 'vitest'
import { associate } from '../../src/find/association.ts'
import { lookupsOf } from '../../src/find/lookups.ts'
import type { ForgeCommit } from '../../src/forge-port.ts'
import { commit, type Memory, pr, worldOf } from './memory-forge.ts'

const NOW = 600_000
const young = { committed_at: NOW - 5000 }

interface Scene {
  readonly commits: readonly ForgeCommit[]
  readonly memory?: Memory
  readonly is_default_branch?: boolean
  readonly into?: string
  /** Whether the step knows when it began. */
  readonly knows_its_start?: boolean
}

/** `a: 7 8`, in the order of the commits; those that are left alone; what was asked and slept for it. */
async function told({ commits, memory = {}, is_default_branch = true, into, knows_its_start = true }: Scene) {
  const { world, asked, slept } = worldOf(memory)
  const { started_at, ...untimed } = { ...world.context, started_at: NOW }
  const context = knows_its_start ? { ...untimed, started_at } : untimed
  const look = lookupsOf({ ...world, context })
  const { pull_requests, left_alone } = await associate(commits, { is_default_branch, into }, look)
  const came_with = commits.flatMap(({ sha }) => {
    const its = pull_requests.get(sha)
    return its === undefined ? [] : [`${sha}: ${its.map(({ number }) => number).join(' ')}`]
  })
  return { came_with, left_alone: [...left_alone], asked: [...asked], slept, notes: look.notes, look, log: asked }
}

type Row = Scene & {
  readonly name: string
  readonly came_with: readonly string[]
  readonly left?: readonly string[]
  readonly asked?: readonly string[]
  readonly slept?: readonly number[]
}

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows)('$name', async ({ came_with, left = [], asked, slept = [], ...scene }) => {
      const got = await told(scene)
      expect(got.came_with).toStrictEqual(came_with)
      expect(got.left_alone).toStrictEqual(left)
      if (asked !== undefined) expect(got.asked).toStrictEqual(asked)
      expect(got.slept).toStrictEqual(slept)
    })
  })
}

table('what the forge associates', [
  { name: 'no commits: nothing is asked', commits: [], came_with: [], asked: [] },
  {
    name: 'one commit may have come with several',
    commits: [commit('a')],
    memory: { pull_requests: [pr(7), pr(8)], associated: [{ a: [7, 8] }] },
    came_with: ['a: 7 8'],
    asked: ['pullRequestsOf a'],
  },
  {
    name: 'of those into another branch none counts',
    commits: [commit('a'), commit('b')],
    is_default_branch: false,
    into: 'release',
    memory: { pull_requests: [pr(7, { base_ref: 'release' }), pr(8)], associated: [{ a: [7, 8], b: [8] }] },
    came_with: ['a: 7'],
  },
])

const LATER = { pull_requests: [pr(7, { merge_sha: 'a' })], associated: [{}, { a: [7] }] }

table('which commits are asked for once more', [
  {
    name: 'one that is younger than a minute',
    commits: [commit('a', 'x', { committed_at: NOW - 59_999 })],
    memory: LATER,
    came_with: ['a: 7'],
    slept: [3000],
  },
  {
    name: 'none that is a minute old',
    commits: [commit('a', 'x', { committed_at: NOW - 60_000 })],
    memory: LATER,
    came_with: [],
    asked: ['pullRequestsOf a'],
  },
  {
    name: 'one whose age is not told',
    commits: [{ sha: 'a', message: 'x' }],
    memory: LATER,
    came_with: ['a: 7'],
    slept: [3000],
  },
  {
    name: 'an old one where the step does not know when it began',
    commits: [commit('a', 'x')],
    memory: LATER,
    knows_its_start: false,
    came_with: ['a: 7'],
    slept: [3000],
  },
  {
    name: 'none on another branch, where commits come without pull requests',
    commits: [commit('a', 'x', young)],
    memory: LATER,
    is_default_branch: false,
    came_with: [],
    asked: ['pullRequestsOf a'],
  },
  {
    name: 'the young ones alone',
    commits: [commit('old', 'x'), commit('a', 'x', young), commit('sha-9', 'y', young)],
    memory: { ...LATER, pull_requests: [...LATER.pull_requests, pr(9)], associated: [{ 'sha-9': [9] }, { a: [7] }] },
    came_with: ['a: 7', 'sha-9: 9'],
    asked: ['pullRequestsOf old a sha-9', 'commitsOf 9', 'pullRequestsOf a', 'commitsOf 7'],
    slept: [3000],
  },
])

table('a number in a message', [
  {
    name: 'merged, but not told yet as which commit: it is waited for',
    commits: [commit('sha-7', 'x (#7)', young)],
    memory: { looks: { 7: [pr(7, { merge_sha: undefined }), pr(7)] } },
    came_with: ['sha-7: 7'],
    asked: ['pullRequestsOf sha-7', 'pullRequest 7', 'pullRequest 7'],
    slept: [2000],
  },
  {
    name: 'named by several: asked for once',
    commits: [commit('a', 'x (#7)', young), commit('sha-7', 'y (#7)', young)],
    memory: { pull_requests: [pr(7)] },
    came_with: ['sha-7: 7'],
    asked: ['pullRequestsOf a sha-7', 'pullRequest 7', 'commitsOf 7'],
  },
  {
    name: 'of one that is not merged: what its merge brought is left alone with it',
    commits: [commit('a', 'x', young), commit('b', 'y (#7)', young), commit('c', 'z', { committed_at: 0 })],
    memory: { pull_requests: [pr(7, { state: 'open' })], commits_of: { 7: ['a'] } },
    came_with: [],
    left: ['b', 'a'],
    slept: [2000, 2000, 2000, 2000, 2000],
  },
  {
    name: 'of one that stays closed, as bots that land its commits themselves leave it: the commit is a change of its own',
    commits: [commit('a', 'x', young), commit('b', 'y (#7)', young)],
    memory: { pull_requests: [pr(7, { state: 'closed' })], commits_of: { 7: ['a'] } },
    came_with: [],
    left: [],
    slept: [2000, 2000, 2000, 2000, 2000, 3000],
  },
  {
    name: 'of one that is told as closed before it is told as merged: it is waited for',
    commits: [commit('sha-7', 'x (#7)', young)],
    memory: { looks: { 7: [pr(7, { state: 'closed' }), pr(7)] } },
    came_with: ['sha-7: 7'],
    slept: [2000],
  },
  {
    name: 'of one that is not merged: what came with another is not left alone',
    commits: [commit('a', 'x', young), commit('b', 'y (#7)', young)],
    memory: {
      pull_requests: [pr(7, { state: 'open' }), pr(5, { merge_sha: 'a' })],
      associated: [{ a: [5] }],
      commits_of: { 7: ['a'] },
    },
    came_with: ['a: 5'],
    left: ['b'],
    slept: [2000, 2000, 2000, 2000, 2000],
  },
])

table('what a merge brought', [
  {
    name: 'by its own list',
    commits: [commit('a'), commit('b'), commit('sha-7')],
    memory: { pull_requests: [pr(7)], associated: [{ 'sha-7': [7] }], commits_of: { 7: ['a', 'b'] } },
    came_with: ['a: 7', 'b: 7', 'sha-7: 7'],
    asked: ['pullRequestsOf a b sha-7', 'commitsOf 7'],
  },
  {
    name: 'is none that came with another',
    commits: [commit('c'), commit('a'), commit('sha-7')],
    memory: {
      pull_requests: [pr(7), pr(8, { merge_sha: 'a' })],
      associated: [{ a: [8], 'sha-7': [7] }],
      commits_of: { 7: ['a', 'c'] },
    },
    came_with: ['c: 7', 'a: 8', 'sha-7: 7'],
  },
  {
    name: 'may be in the lists of two',
    commits: [commit('a'), commit('sha-7'), commit('sha-8')],
    memory: {
      pull_requests: [pr(7), pr(8)],
      associated: [{ 'sha-7': [7], 'sha-8': [8] }],
      commits_of: { 7: ['a'], 8: ['a'] },
    },
    came_with: ['a: 7 8', 'sha-7: 7', 'sha-8: 8'],
  },
  {
    name: 'is told by the forge where it associates more than the merge: no list is read',
    commits: [commit('c'), commit('a'), commit('sha-7')],
    memory: { pull_requests: [pr(7)], associated: [{ a: [7], 'sha-7': [7] }], commits_of: { 7: ['c'] } },
    came_with: ['a: 7', 'sha-7: 7'],
    asked: ['pullRequestsOf c a sha-7'],
  },
  {
    name: 'is not asked of a commit that is no merge of its pull request',
    commits: [commit('c'), commit('a')],
    memory: { pull_requests: [pr(7)], associated: [{ a: [7] }], commits_of: { 7: ['c'] } },
    came_with: ['a: 7'],
    asked: ['pullRequestsOf c a'],
  },
  {
    name: 'is read once, though the young are asked for once more',
    commits: [commit('a', 'x', young), commit('sha-7', 'y', young)],
    memory: { pull_requests: [pr(7)], associated: [{ 'sha-7': [7] }] },
    came_with: ['sha-7: 7'],
    asked: ['pullRequestsOf a sha-7', 'commitsOf 7', 'pullRequestsOf a'],
    slept: [3000],
  },
])

/** Its commits have other SHAs than those that the pull request lists. */
const rebased = (...messages: readonly string[]): Memory => ({
  pull_requests: [pr(7)],
  associated: [{ 'sha-7': [7] }],
  commits: messages.map((message, index) => commit(`own-${index}`, message)),
  commits_of: { 7: messages.map((_, index) => `own-${index}`) },
})

table('a rebase', [
  {
    name: 'brought all that the range holds',
    commits: [commit('a', 'one'), commit('b', 'two'), commit('sha-7', 'three')],
    memory: rebased('one', 'two', 'three'),
    came_with: ['a: 7', 'b: 7', 'sha-7: 7'],
  },
  {
    name: 'all that the range holds, where the parents are told',
    commits: [
      commit('a', 'one', { parents: ['before'] }),
      commit('b', 'two', { parents: ['a'] }),
      commit('sha-7', 'three', { parents: ['b'] }),
    ],
    memory: rebased('one', 'two', 'three'),
    came_with: ['a: 7', 'b: 7', 'sha-7: 7'],
    asked: ['pullRequestsOf a b sha-7', 'commitsOf 7'],
  },
  {
    name: 'nothing where its subject holds the number: it is squashed, and nobody is asked',
    commits: [commit('a', 'one'), commit('sha-7', 'three (#7)', { parents: ['a'] })],
    memory: rebased('one', 'three'),
    came_with: ['sha-7: 7'],
    asked: ['pullRequestsOf a sha-7'],
  },
  {
    name: 'nothing where its parent came with another, and nobody is asked',
    commits: [commit('a', 'one'), commit('sha-8', 'two'), commit('sha-7', 'three', { parents: ['sha-8'] })],
    memory: {
      ...rebased('one', 'three'),
      pull_requests: [pr(7), pr(8)],
      associated: [{ 'sha-7': [7], 'sha-8': [8] }],
      commits_of: { 7: ['own-0', 'own-1'], 8: [] },
    },
    came_with: ['sha-8: 8', 'sha-7: 7'],
    asked: ['pullRequestsOf a sha-8 sha-7', 'commitsOf 8'],
  },
  {
    name: 'nothing before a commit with another message, though it is called alike',
    commits: [commit('a', 'one'), commit('c', 'other'), commit('b', 'two'), commit('sha-7', 'three')],
    memory: rebased('one', 'two', 'three'),
    came_with: ['b: 7', 'sha-7: 7'],
  },
  {
    name: 'each message stands for one commit',
    commits: [commit('a', 'fix'), commit('b', 'fix'), commit('sha-7', 'three')],
    memory: rebased('fix', 'three'),
    came_with: ['b: 7', 'sha-7: 7'],
  },
  {
    name: 'space around a message does not tell',
    commits: [commit('a', 'one\n'), commit('sha-7', '\nthree')],
    memory: rebased('\none', 'three\n'),
    came_with: ['a: 7', 'sha-7: 7'],
  },
  {
    name: 'nothing that came after it',
    commits: [commit('a', 'one'), commit('sha-7', 'three'), commit('c', 'one')],
    memory: rebased('one', 'three'),
    came_with: ['a: 7', 'sha-7: 7'],
  },
])

it('what was told is not asked for again', async () => {
  const memory = { pull_requests: [pr(7)], associated: [{ 'sha-7': [7] }] }
  const { look, log } = await told({ commits: [commit('sha-7')], memory })
  expect(await look.pullRequest(7)).toStrictEqual(pr(7))
  expect(log).toStrictEqual(['pullRequestsOf sha-7'])
})

it('a commit that is left alone is told, with what there is to do', async () => {
  const sha = '0123456789abcdef0123456789abcdef01234567'
  const memory = { pull_requests: [pr(17, { state: 'open' })] }
  const { notes } = await told({ commits: [commit(sha, 'Pay (#17)')], memory })
  expect(notes).toStrictEqual([
    {
      level: 'warning',
      said: {
        en: 'commit 0123456789 names pull request #17, which is not merged (looked for 10 s), so the commit is left alone: re-run the job if it was merged in the meantime',
        zh: '提交 0123456789 指明了拉取请求 #17，但该拉取请求尚未合并（已等待 10 秒），因此未处理该提交：如果它已合并，请重新运行该作业',
      },
    },
  ])
})

it.each([
  ['the second look', 'x', ['pullRequestsOf a']],
  ['a number', 'x (#7)', ['pullRequestsOf a', 'pullRequest 7']],
])('the step ends while it waits for %s: nothing more is asked', async (_, message, expected) => {
  const { world, asked } = worldOf({ pull_requests: [pr(7, { state: 'open' })] }, { started_at: NOW })
  const stop = new AbortController()
  const end = new Error('the end of the time')
  const look = lookupsOf({
    ...world,
    clock: { ...world.clock, sleep: () => Promise.resolve(stop.abort(end)) },
    call: { ...world.call, signal: stop.signal },
  })
  const waiting = associate([commit('a', message, young)], { is_default_branch: true }, look)
  await expect(waiting).rejects.toBe(end)
  expect(asked).toStrictEqual(expected)
})
