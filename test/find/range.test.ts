/** Where a range starts and ends, by event and `since`; and what is said of it. */
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/event/event.ts'
import { Failure } from '../../src/failure.ts'
import { countsRuns, headOf, isOfSuccess, isOwnRange, type Since, sinceOf } from '../../src/find/range.ts'
import * as say from '../../src/find/range-words.ts'
import { commit, pr } from './memory-forge.ts'
import { DEPLOYMENT, DISPATCH, merged, push } from './scene.ts'

const RUN: Event = {
  kind: 'workflow_run',
  conclusion: 'success',
  triggered_by: 'push',
  run: { id: 3, workflow_id: '42', workflow: 'Deploy', branch: 'main', sha: 'ran' },
}
const CREATED: Event = { kind: 'deployment', deployment: { id: 9, environment: 'Staging', sha: 'deployed' } }
const RELEASE: Event = {
  kind: 'release',
  activity: 'published',
  release: { title: '', notes: '', tag: 'v2-rc', is_prerelease: true },
}
const REVIEW: Event = { kind: 'review', name: 'pull_request_review', pull_request: pr(7) }
const QUEUE: Event = { kind: 'merge_group', number: 7 }
const TAG = push([commit('b')], { ref: 'refs/tags/v2' })

const OF_RUN: Since = { from: 'run', workflow: '42', called: 'Deploy', branch: 'main' }
const OF_STAGING: Since = { from: 'deployment', environment: 'Staging' }

type Asked = readonly [name: string, event: Event, since: string | undefined, from: Since | undefined, ref?: string]

const ASKED: readonly Asked[] = [
  ['a pull request', merged({}), 'last_success', undefined],
  ['a review', REVIEW, 'last_success', undefined],
  ['a merge group', QUEUE, 'v1', undefined],
  ['a push by itself', push([commit('b')]), undefined, undefined],
  ['a deployment by itself', CREATED, undefined, OF_STAGING],
  ['a workflow_run by itself', RUN, undefined, OF_RUN],
  ['last_success of a workflow_run', RUN, 'last_success', OF_RUN],
  ['last_success of a push', push([commit('b')]), 'last_success', { from: 'own_run', on_tag: false }],
  ['last_success of a tag', TAG, 'last_success', { from: 'own_run', on_tag: true }],
  ['last_success of a release', RELEASE, 'last_success', { from: 'own_run', on_tag: true }],
  ['last_success on a tag', DISPATCH, 'last_success', { from: 'own_run', on_tag: true }, 'refs/tags/v2'],
  ['last_success on a branch', DISPATCH, 'last_success', { from: 'own_run', on_tag: false }, 'refs/heads/tags/v2'],
  ['last_success where no ref is told', DISPATCH, 'last_success', { from: 'own_run', on_tag: false }],
  ['last_deployment', DISPATCH, 'last_deployment', { from: 'deployment', environment: 'production' }],
  [
    'last_release of a release',
    RELEASE,
    'last_release',
    { from: 'release', own_tag: 'v2-rc', is_prerelease: true },
    'refs/tags/other',
  ],
  ['last_release of a tag', TAG, 'last_release', { from: 'release', own_tag: 'v2', is_prerelease: undefined }],
  ['last_release elsewhere', DISPATCH, 'last_release', { from: 'release', own_tag: '', is_prerelease: undefined }],
  ['a ref', DEPLOYMENT, 'v1', { from: 'ref', ref: 'v1' }],
]

it.each(ASKED.map(([name, event, since, from, ref]) => ({ name, event, since, from, ref })))('$name', (told) => {
  const { event, since, from, ref } = told
  expect(sinceOf(event, { since, environments: ['production'] }, ref)).toStrictEqual(from)
})

it('without an environment, no environment is meant', () => {
  expect(sinceOf(DISPATCH, { since: 'last_deployment', environments: [] })).toStrictEqual({
    from: 'deployment',
    environment: '',
  })
})

it.each<[name: string, event: Event, since: Since, expected: boolean]>([
  ['the same environment, however it is written', CREATED, { from: 'deployment', environment: 'STAGING' }, true],
  ['another environment', CREATED, { from: 'deployment', environment: 'production' }, false],
  ['a ref for a deployment', CREATED, { from: 'ref', ref: 'v1' }, false],
  ['a deployment for a run', RUN, OF_STAGING, false],
  ['a run', RUN, OF_RUN, true],
  ['a push has none', push([commit('b')]), { from: 'own_run', on_tag: false }, false],
])('a range of its own: %s', (_, event, since, expected) => {
  expect(isOwnRange(event, since)).toBe(expected)
})

it.each<[event: Event, since: string | undefined, expected: boolean]>([
  [RUN, undefined, true],
  [DISPATCH, 'last_success', true],
  [CREATED, undefined, false],
  [DISPATCH, 'last_release', false],
  [push([commit('b')]), undefined, false],
])('later ranges start after this run: %#', (event, since, expected) => {
  expect(countsRuns(event, { since, environments: [] })).toBe(expected)
})

it.each<[event: Event, head: string]>([
  [CREATED, 'deployed'],
  [DEPLOYMENT, 'head'],
  [RUN, 'ran'],
  [push([commit('a'), commit('b')]), 'b'],
  [push([commit('a'), commit('b'), commit('c')]), 'c'],
  [push([], { after: 'after' }), 'after'],
  [DISPATCH, 'own'],
  [RELEASE, 'own'],
])('a range ends: %#', (event, head) => {
  expect(headOf(event, 'own')).toBe(head)
})

it('what succeeded is told from what was named', () => {
  const all: readonly Since[] = [
    OF_RUN,
    OF_STAGING,
    { from: 'own_run', on_tag: true },
    { from: 'ref', ref: 'v1' },
    { from: 'release', own_tag: '', is_prerelease: false },
  ]
  expect(all.map(isOfSuccess)).toStrictEqual([true, true, true, false, false])
})

describe('what is said', () => {
  const ANOTHER = [
    'Set `since` to a tag, branch or SHA of this repository from which this commit descends.',
    '请将 `since` 设为本仓库中该提交之前的标签、分支或提交 SHA。',
  ]
  const cause = new Failure('forge_too_much', { en: 'too much', zh: '过多' })

  it.each<[failure: Failure, code: string, said: readonly string[], remedy: readonly string[]]>([
    [
      say.noRun(),
      'wrong_inputs',
      [
        '`since: last_success` needs a run of GitHub Actions, and GITHUB_RUN_ID tells none',
        '`since: last_success` 需要在 GitHub Actions 中运行，而 GITHUB_RUN_ID 没有给出运行编号',
      ],
      ['Set `since` to a tag, a branch or a SHA.', '请将 `since` 设为标签、分支或提交 SHA。'],
    ],
    [
      say.tooMany('v1', 'abc', cause),
      'forge_too_much',
      ['There are more than 1,000 commits between v1 and abc.', 'v1 与 abc 之间的提交超过 1,000 个。'],
      [
        'Set `since: abc` for one run to start from here, or a commit closer to it; name older work items by work_item_id.',
        '请在一次运行中设置 `since: abc` 以从此处开始，或填更近的提交；更早的工作项请用 work_item_id 指定。',
      ],
    ],
    [
      say.noSuchRef('v1', 'abc'),
      'no_such_ref',
      [
        '`since` names v1, and this repository has no tag, branch or commit of that name to compare abc with.',
        '`since` 指定的 v1 不存在：本仓库中没有该标签、分支或提交，无法与 abc 比较。',
      ],
      ANOTHER,
    ],
    [
      say.noSuchHead('v1', 'abc'),
      'no_such_ref',
      [
        'The commit abc, up to which changes count from v1 on, is not in this repository any more.',
        '从 v1 开始计入变更，但截止的提交 abc 已不在本仓库中。',
      ],
      ['Run the workflow for a commit that is still there.', '请针对仍然存在的提交运行该工作流。'],
    ],
    [
      say.noCommonHistory('v1', 'abc'),
      'no_common_history',
      ['`since` names v1, which has no history in common with abc.', '`since` 指定的 v1 与 abc 没有共同历史。'],
      ANOTHER,
    ],
  ])('%#', (failure, code, said, remedy) => {
    const { sentence, remedy: told } = failure
    expect(failure.code).toBe(code)
    expect([sentence.en, sentence.zh]).toStrictEqual(said)
    expect([told?.en, told?.zh]).toStrictEqual(remedy)
  })

  it('too many commits are told with what found them', () => {
    expect(say.tooMany('v1', 'abc', cause).cause).toBe(cause)
  })

  const SHA = '0123456789abcdef'
  it.each([
    [say.named('v1'), 'the commit that `since` names (v1)', '`since` 指定的提交（v1）'],
    [
      say.deployed('production', SHA),
      'the last deployment to production (0123456789)',
      '上次成功部署到 production 的提交（0123456789）',
    ],
    [
      say.ran('Deploy', SHA),
      'the last successful run of Deploy (0123456789)',
      'Deploy 上次成功运行的提交（0123456789）',
    ],
    [say.released('v1'), 'the release v1', '发布 v1'],
    [
      say.passedOver(say.released('v1')),
      'the release v1 is passed over: its commit is gone or has no history in common with this one',
      '已跳过发布 v1：该提交已不存在，或与当前提交没有共同历史',
    ],
    [
      say.nothingEarlier(SHA),
      'nothing earlier was found to count from, so only the changes of commit 0123456789 count',
      '没有找到更早的起点，因此只计入提交 0123456789 自身的变更',
    ],
  ])('%#', (said, en, zh) => {
    expect(said).toStrictEqual({ en, zh })
  })
})
