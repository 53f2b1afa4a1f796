/** The reason that stays in the work item: one bounded, true line that names event, environment, commit and actor and links the run. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event, RunContext } from '../../src/event/event.ts'
import { composeRollbackReason } from '../../src/plan/rollback-reason.ts'
import { pr } from '../find/memory-forge.ts'

const SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const RUN_URL = 'https://github.com/octo-org/shop/actions/runs/1658821493'

const RUN: RunContext = {
  event_name: 'deployment_status',
  repository: 'octo-org/shop',
  workflow: 'Deploy',
  sha: SHA,
  actor: 'octocat',
  run_url: RUN_URL,
  attempt: 1,
}

const PULL_REQUEST = pr(7)

const PUSH: Event = {
  kind: 'push',
  push: {
    ref: 'refs/heads/main',
    before: undefined,
    after: SHA,
    created: false,
    deleted: false,
    forced: false,
    commits: [],
    brings_commits: true,
    may_be_cut: false,
  },
}

function pullRequest(activity: string, merged: boolean): Event {
  return {
    kind: 'pull_request',
    name: 'pull_request',
    activity,
    pull_request: { ...PULL_REQUEST, state: merged ? 'merged' : 'open' },
  }
}

const DEPLOYMENT = { id: 1, environment: 'production', sha: SHA }
const FAILED_DEPLOYMENT: Event = { kind: 'deployment_status', state: 'failure', deployment: DEPLOYMENT }

const RUN_SHA = 'f9c5f5a8d1fd8e0f1d1c8c1e0a8a3c1b2d4e6f70'
const OTHER_RUN = { id: 1, workflow_id: '2', workflow: 'Release', branch: 'main', sha: RUN_SHA }

function workflowRun(conclusion: string): Event {
  return { kind: 'workflow_run', conclusion, triggered_by: 'push', run: OTHER_RUN }
}

describe('it tells', () => {
  const cases: readonly [string, Event, readonly string[]][] = [
    ['which pull request was merged', pullRequest('closed', true), ['#7', 'merged']],
    ['what a pull request was', pullRequest('labeled', false), ['#7', 'labeled']],
    ['the environment and the state', FAILED_DEPLOYMENT, ['production', 'failure']],
    ['which run failed and how', workflowRun('timed_out'), ['Release', 'timed_out']],
    ['a deployment', { kind: 'deployment', deployment: DEPLOYMENT }, ['deployment']],
    ['a push', PUSH, ['push']],
    [
      'a release',
      {
        kind: 'release',
        activity: 'published',
        release: { title: 'v1', notes: '', tag: 'v1', is_prerelease: false },
      },
      ['release'],
    ],
    ['a merge group', { kind: 'merge_group', number: 7 }, ['merge_group']],
    ['a review', { kind: 'review', name: 'pull_request_review', pull_request: PULL_REQUEST }, ['pull_request_review']],
    ['any event after a merge', { kind: 'after_merge', name: 'schedule' }, ['schedule']],
    ['any other event', { kind: 'other', name: 'issue_comment' }, ['issue_comment']],
  ]
  it.each(cases)('%s; and workflow, repository, actor and run', (_, event, words) => {
    const reason = composeRollbackReason(event, RUN)
    for (const word of [...words, 'Deploy', 'octo-org/shop', 'octocat', RUN_URL]) expect(reason).toContain(word)
  })

  it('the commit', () => {
    expect(composeRollbackReason(FAILED_DEPLOYMENT, RUN)).toContain(SHA.slice(0, 12))
  })

  it('the commit of the run that failed: GITHUB_SHA is the tip of the default branch there', () => {
    expect(composeRollbackReason(workflowRun('failure'), RUN)).toContain(RUN_SHA.slice(0, 12))
  })

  it('nothing of a failed job after a merge: an explicit roll-back, or a merged revert, may follow one that went well', () => {
    expect(composeRollbackReason(pullRequest('closed', true), RUN)).not.toMatch(/\bfailed\b/i)
  })

  it('nothing of how a run ended that has not', () => {
    expect(composeRollbackReason(workflowRun(''), RUN)).not.toMatch(/with\s*:/)
  })
})

/** Names as strangers may choose them: of any length, with line ends, marks and halves of pairs. */
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', '项', ' ', '\n', '\r', '\t', '\u2028', '\u202e', '😀'), maxLength: 2000 }),
)

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('deployment_status' as const),
    state: name,
    deployment: name.map((environment) => ({ ...DEPLOYMENT, environment })),
  }),
  fc.record({
    kind: fc.constant('workflow_run' as const),
    conclusion: name,
    triggered_by: name,
    run: name.map((workflow) => ({ ...OTHER_RUN, workflow })),
  }),
  fc.record({ kind: fc.constant('after_merge' as const), name }),
)

describe('whatever names hold', () => {
  const reason = fc.tuple(event, fc.record({ workflow: name, actor: name })).map(([told, names]) => {
    return composeRollbackReason(told, { ...RUN, ...names })
  })
  const settings = { seed: 20261122, numRuns: 500 }

  it('it ends with the address of the run, whole', () => {
    fc.assert(
      fc.property(reason, (text) => text.endsWith(` ${RUN_URL}`)),
      settings,
    )
  })

  it('it has at most 600 characters', () => {
    fc.assert(
      fc.property(reason, (text) => text.length <= 600),
      settings,
    )
  })

  it('it is one line, and nothing turns its direction', () => {
    fc.assert(
      fc.property(reason, (text) => !/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u.test(text)),
      settings,
    )
  })

  it('it cuts no character in two', () => {
    for (const padding of ['', 'x']) {
      const environment = padding + '😀'.repeat(300)
      expect(composeRollbackReason(deployedTo(environment), RUN).isWellFormed()).toBe(true)
    }
  })

  it('a long name costs neither the commit nor the actor', () => {
    const text = composeRollbackReason(deployedTo('x'.repeat(1000)), RUN)
    expect(text).toContain(SHA.slice(0, 12))
    expect(text).toContain('octocat')
  })

  function deployedTo(environment: string): Event {
    return { kind: 'deployment_status', state: 'failure', deployment: { ...DEPLOYMENT, environment } }
  }

  it('says that a merged revert is why', () => {
    expect(composeRollbackReason(PUSH, RUN, 'en', true)).toMatch(/^Taken back by a merged revert: Event push\. /)
    expect(composeRollbackReason(PUSH, RUN, 'zh', true)).toMatch(/^被已合并的还原（revert）撤回：事件 push。/)
  })
})
