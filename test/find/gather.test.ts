/** Which changes an event is about, where the tables of `find.test.ts` tell nothing of it: what counts as a range, which branch a push is on, and what is asked for it. */
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/event/event.ts'
import { Failure } from '../../src/failure.ts'
import { sentence } from '../../src/sentence.ts'
import { commit, pr } from './memory-forge.ts'
import {
  ahead,
  because,
  BEHIND,
  type Case,
  COMMITS_ALONE,
  DEPLOYMENT,
  DISPATCH,
  EXPLICIT,
  EXPLICIT_ROLLBACK,
  look,
  merged,
  push,
  ROLLBACK,
  rows,
  YOUNG,
} from './scene.ts'

const ITEM = commit('head', 'm-10001')
const IN_MAIN = { 'main...head': BEHIND }
const BESIDE = { 'main...head': ahead(ITEM) }
const CREATE: Event = { kind: 'other', name: 'create', default_branch: 'main' }
const TAGGED = push([ITEM], { ref: 'refs/tags/v1', brings_commits: false })
const FEATURE = { ref: 'refs/heads/feature' }
const RUN: Event = {
  kind: 'workflow_run',
  conclusion: 'success',
  triggered_by: 'push',
  run: { id: 3, workflow_id: 'build.yml', workflow: 'Build', branch: 'main', sha: 'head' },
  default_branch: 'main',
}
const RELEASE: Event = {
  kind: 'release',
  activity: 'published',
  release: { title: 'm-10001', notes: '', tag: 'v1', is_prerelease: false },
}
const LAST = { since: 'last_success', ...COMMITS_ALONE }
const runs = [{ id: 23, sha: 'old', event: 'push', branch: 'main' }]
const deployments = [{ id: 8, sha: 'old' }]
const SINCE_OLD = { 'old...head': ahead(ITEM), ...IN_MAIN }
const DELIVERED = { 'old...head': BEHIND }

describe('what counts as a range, and whether later ranges start after this run', () => {
  const ROWS: readonly (readonly [name: string, scene: Case, in_range: boolean, counts_runs: boolean])[] = [
    ['a pull request', { event: merged({ title: 'm-10001' }) }, false, false],
    [
      'a merge group that was closed',
      {
        event: { kind: 'merge_group', number: 7 },
        decision: EXPLICIT,
        memory: { pull_requests: [pr(7, { state: 'closed' })] },
      },
      false,
      false,
    ],
    ['input text', { event: DEPLOYMENT, inputs: { text: 'm-10001' } }, false, false],
    ['a push', { event: push([ITEM]) }, false, false],
    ['a push without new commits', { event: push([ITEM], { brings_commits: false }) }, false, false],
    ['a push to a branch that nothing was merged into', { event: push([ITEM], FEATURE) }, false, false],
    ['a tag', { event: TAGGED, memory: { compared: IN_MAIN } }, false, false],
    ['a tag beside the default branch', { event: TAGGED, memory: { compared: BESIDE } }, false, false],
    ['a release', { event: RELEASE }, false, false],
    ['a deployment', { event: DEPLOYMENT, memory: { deployments, compared: SINCE_OLD } }, true, false],
    ['a deployment of what was live', { event: DEPLOYMENT, memory: { deployments, compared: DELIVERED } }, true, false],
    ['a first deployment', { event: DEPLOYMENT, memory: { commits: [ITEM], compared: IN_MAIN } }, true, false],
    ['a first run of a push', { event: push([ITEM]), inputs: LAST }, true, true],
    ['since the last run', { event: DISPATCH, inputs: LAST, memory: { runs, compared: SINCE_OLD } }, true, true],
    ['of another workflow', { event: RUN, memory: { runs, compared: SINCE_OLD } }, true, true],
    ['a failure: its own push alone', { event: push([ITEM]), decision: ROLLBACK, inputs: LAST }, false, false],
    [
      'a failure that was delivered later',
      { event: push([ITEM]), decision: ROLLBACK, inputs: LAST, memory: { runs, compared: DELIVERED } },
      true,
      true,
    ],
    ['a failure without changes of its own', { event: DISPATCH, decision: ROLLBACK, inputs: LAST }, false, false],
    [
      'a failure since a ref: from where the event itself starts',
      { event: RUN, decision: ROLLBACK, inputs: { since: 'v1' }, memory: { compared: SINCE_OLD, runs } },
      true,
      false,
    ],
    [
      'a failure of what starts nowhere itself: its commit alone',
      { event: RELEASE, decision: ROLLBACK, inputs: { since: 'v1' }, memory: { commits: [ITEM] } },
      false,
      false,
    ],
  ]
  it.each(ROWS)('%s', async (_, scene, in_range, counts_runs) => {
    const got = await look(scene)
    expect({ in_range: got.in_range, counts_runs: got.counts_runs }).toStrictEqual({ in_range, counts_runs })
  })
})

rows('an event', [
  {
    name: 'a review is about its pull request',
    event: { kind: 'review', name: 'pull_request_review', pull_request: pr(7, { title: 'm-10001' }) },
    tasks: ['10001 confirm'],
    asked: [],
  },
  {
    name: 'a merge group whose pull request no source reads asks nobody',
    event: { kind: 'merge_group', number: 7 },
    inputs: COMMITS_ALONE,
    tasks: [],
    asked: [],
  },
  {
    name: 'the messages of what a queued pull request reverts are none of it by itself',
    event: { kind: 'merge_group', number: 7 },
    decision: EXPLICIT_ROLLBACK,
    memory: {
      pull_requests: [pr(7, { title: 'Revert "pay"', body: 'Reverts #12' }), pr(12, { title: 'm-10001' })],
      commits_of: { 12: ['a'] },
      commits: [commit('a', 'm-20002')],
    },
    tasks: ['10001 rollback'],
    asked: ['pullRequest 7', 'pullRequest 12'],
  },
  { name: 'one that carries nothing is about nothing', event: CREATE, tasks: [], asked: [] },
  {
    name: 'a deployment whose commit is gone is about that commit all the same',
    event: DEPLOYMENT,
    inputs: COMMITS_ALONE,
    memory: { compared: IN_MAIN },
    tasks: [],
    asked: ['deployments production', 'commit head', 'compare main head'],
    notes: ['warning: nothing earlier', 'warning: 1 commit without a pull request names no work item'],
  },
])

describe('a merge group whose pull request is not there', () => {
  it('is an error, since it is queued', async () => {
    const failed: unknown = await look({ event: { kind: 'merge_group', number: 7 } }).catch((error: unknown) => error)
    expect(failed).toMatchObject({
      code: 'no_such_pull_request',
      sentence: {
        en: 'There is no pull request #7, which the merge group names.',
        zh: '合并组指明的拉取请求 #7 不存在。',
      },
    })
  })
})

it('a re-run whose pull request is gone says so', async () => {
  const { found } = await look({ event: merged({ title: 'm-10001' }), context: { attempt: 2 } })
  expect(found.notes).toStrictEqual([
    {
      level: 'notice',
      said: sentence(
        'pull request #7 could not be read afresh for this re-run, so its text is that of the first run: there is no such pull request',
        '本次重新运行未能重新读取拉取请求 #7，因此沿用首次运行时的文本：没有这个拉取请求',
      ),
    },
  ])
})

rows('the branch of a push', [
  {
    name: 'none is another than the default branch where the event does not tell that',
    event: { kind: 'push', push: { ...pushOf(), ...FEATURE } },
    inputs: COMMITS_ALONE,
    tasks: ['10001 confirm'],
    asked: [],
  },
  {
    name: 'with an explicit action what was merged into any branch counts, and nothing is waited for',
    event: push([commit('sha-7', 'x', YOUNG), commit('head', 'm-20002', YOUNG)], FEATURE),
    decision: EXPLICIT,
    memory: { pull_requests: [pr(7, { title: 'm-10001' })], associated: [{ 'sha-7': [7] }] },
    tasks: ['10001 confirm', '20002 confirm'],
    asked: ['pullRequestsOf sha-7 head'],
  },
])

function pushOf() {
  const event = push([ITEM])
  if (event.kind !== 'push') throw new Error('no push')
  return event.push
}

rows('what is beside the default branch', [
  {
    name: 'is compared with what the forge takes for it, where the event does not tell it',
    event: { kind: 'after_merge', name: 'schedule' },
    inputs: { since: 'v1', ...COMMITS_ALONE },
    memory: { compared: { 'v1...head': ahead(ITEM), 'HEAD...head': BEHIND } },
    tasks: ['10001 confirm'],
    asked: ['compare v1 head', 'compare HEAD head'],
  },
  {
    name: 'is all of it where there is too much to compare',
    event: TAGGED,
    memory: { fails: { compare: new Failure('forge_too_much', because) } },
    tasks: [],
    kind: 'nothing_missing',
    notes: ['notice: 1 commit without a merged pull request is not on the default branch'],
  },
  {
    name: 'is all of it where nothing is in common',
    event: TAGGED,
    tasks: [],
    kind: 'nothing_missing',
    notes: ['notice: 1 commit without a merged pull request is not on the default branch'],
  },
  {
    name: 'the messages alone: what was merged there as this very commit counts, and nothing is waited for',
    event: push([commit('a', 'm-20002', YOUNG), commit('b', 'm-30003', YOUNG), commit('head', 'm-10001', YOUNG)], {
      ref: 'refs/tags/v1',
    }),
    inputs: COMMITS_ALONE,
    memory: {
      pull_requests: [pr(7, { merge_sha: 'head', base_ref: 'release' })],
      associated: [{ head: [7] }],
      compared: { 'main...head': ahead(commit('b'), ITEM) },
    },
    tasks: ['20002 confirm', '10001 confirm'],
    asked: ['compare main head', 'pullRequestsOf b head', 'commitsOf 7'],
    notes: ['notice: 1 commit without a merged pull request is not on the default branch'],
  },
])

it('what could not be compared ends the step', async () => {
  const memory = { fails: { compare: new Failure('forge_no_answer', because) } }
  await expect(look({ event: TAGGED, memory })).rejects.toMatchObject({ code: 'forge_no_answer' })
})

rows('a failure', [
  {
    name: 'of a push since a ref: nothing can have been delivered later, so nobody is asked',
    event: push([ITEM]),
    decision: ROLLBACK,
    inputs: { since: 'v1', ...COMMITS_ALONE },
    tasks: ['10001 rollback'],
    asked: [],
  },
  {
    name: 'of a release since a ref: its commit alone',
    event: RELEASE,
    decision: ROLLBACK,
    inputs: { since: 'v1', ...COMMITS_ALONE },
    memory: { commits: [ITEM], compared: { 'HEAD...head': BEHIND } },
    tasks: ['10001 rollback'],
    asked: ['commit head', 'compare HEAD head'],
  },
  {
    name: 'of an event that carries nothing',
    event: CREATE,
    decision: ROLLBACK,
    inputs: { since: 'v1' },
    tasks: [],
    kind: 'nothing_missing',
    asked: [],
    notes: ["notice: a failure rolls back only the event's own changes, and create has none"],
  },
])
