/** What each event does, and what is said of it, where nothing is asked of GitHub: from its payload to the report, told on doors in memory. */
import { describe, expect, it } from 'vitest'
import { closedPullRequest, exampleOf, mergedPullRequest, pushOf } from '../../harness/payloads.ts'
import { sha } from '../forge/shop.ts'
import { annotated, done, open, pageOf, SHOP, tell } from './world.ts'

interface Transcript {
  readonly name: string
  readonly event_name: string
  readonly payload: unknown
  readonly inputs?: Readonly<Record<string, string>>
  readonly job_status?: string
  readonly outcome: string
  readonly writes?: readonly string[]
  /** In an annotation. */
  readonly says?: string
}

function transcribe(cases: readonly Transcript[]): void {
  it.each(cases)('$name: $outcome', async (expected) => {
    const { event_name, payload, inputs, job_status = 'success', writes = [] } = expected
    const told = await tell('', { event_name, payload, inputs: { ...inputs, job_status }, items: SHOP })
    expect(annotated(told)).toContain(expected.says ?? '')
    expect(told.report.outputs.outcome).toBe(expected.outcome)
    expect(told.report.failed).toBe(false)
    expect(told.moves).toEqual(writes)
    expect(told.doors.filter((line) => line.startsWith('forge: '))).toEqual([])
  })
}

const ITEM_1 = pageOf(open(1))
const CONFIRM = { action: 'confirm' }

describe('pull requests', () => {
  const opened = exampleOf('pull_request', { pull_request: { body: ITEM_1 } }, { action: 'opened' })
  const submitted = exampleOf('pull_request_review', { pull_request: { body: ITEM_1 } }, { action: 'submitted' })
  const commented = exampleOf('pull_request_review_comment', { pull_request: { title: `m-${open(1)}` } })
  const unmerged = closedPullRequest({ body: pageOf(done(1)) })
  transcribe([
    {
      name: 'opened',
      event_name: 'pull_request',
      payload: opened,
      outcome: 'skipped',
      says: 'notice: Only merged code counts for auto, and pull request #2 was opened, not merged; for a check',
    },
    {
      name: 'opened, confirm',
      event_name: 'pull_request',
      payload: opened,
      inputs: CONFIRM,
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'closed unmerged, confirm',
      event_name: 'pull_request',
      payload: unmerged,
      inputs: CONFIRM,
      outcome: 'skipped',
      says: 'notice: Pull request #2 was closed without merging.',
    },
    {
      name: 'closed unmerged, rollback',
      event_name: 'pull_request',
      payload: unmerged,
      inputs: { action: 'rollback' },
      outcome: 'rolled_back',
      writes: [`rollback ${done(1)}`],
    },
    {
      name: 'a review',
      event_name: 'pull_request_review',
      payload: submitted,
      outcome: 'skipped',
      says: 'notice: Only merged code counts for auto, and pull_request_review does not tell',
    },
    {
      name: 'a review, confirm',
      event_name: 'pull_request_review',
      payload: submitted,
      inputs: CONFIRM,
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'a review comment, confirm',
      event_name: 'pull_request_review_comment',
      payload: commented,
      inputs: CONFIRM,
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
  ])
})

describe('what delivers nothing', () => {
  transcribe([
    {
      name: 'a push that deletes a branch',
      event_name: 'push',
      payload: exampleOf('push', {}, { deleted: true }),
      outcome: 'skipped',
      says: 'notice: The push deleted a branch or tag.',
    },
    {
      name: 'merge_group, before the merge',
      event_name: 'merge_group',
      payload: exampleOf('merge_group'),
      outcome: 'skipped',
      says: 'notice: Only merged code counts for auto, and merge_group does not tell that anything was merged or deployed; for a check',
    },
  ])
})

describe('deployments', () => {
  const deployed = (state: string) =>
    exampleOf('deployment_status', { deployment: { environment: 'production' }, deployment_status: { state } })
  const left = { event_name: 'deployment_status', outcome: 'skipped' }
  transcribe([
    {
      name: 'pending',
      ...left,
      payload: deployed('pending'),
      says: 'notice: The deployment to production reports pending.',
    },
    {
      name: 'to another environment',
      ...left,
      payload: deployed('success'),
      inputs: { environments: 'staging, eu' },
      says: 'notice: The environment production is not in environments (staging, eu).',
    },
    {
      name: 'to another environment, rollback',
      ...left,
      payload: deployed('failure'),
      inputs: { environments: 'staging', action: 'rollback' },
      says: 'notice: The environment production is not in environments (staging).',
    },
    {
      name: 'not begun',
      ...left,
      event_name: 'deployment',
      payload: exampleOf('deployment'),
      says: 'notice: Only merged code counts for auto, and deployment does not tell',
    },
  ])
})

describe('workflow_run', () => {
  const ended = (conclusion: string | null, event = 'push') =>
    exampleOf('workflow_run', { workflow_run: { name: 'Build', event, conclusion } }, { action: 'completed' })
  const left = { event_name: 'workflow_run', outcome: 'skipped' }
  transcribe([
    {
      name: 'cancelled',
      ...left,
      payload: ended('cancelled'),
      says: 'notice: The run of Build ended with: cancelled.',
    },
    ...['pull_request', 'pull_request_target'].map((by) => ({
      name: `triggered by ${by}`,
      ...left,
      payload: ended('failure', by),
      says: `the run of Build was triggered by ${by}.`,
    })),
  ])
})

describe('lists of what others did', () => {
  const LIST = `## 1.2.0\n\n### Features\n\n* m-${open(1)} pay (#11)\n* m-${open(2)} cart (#12)\n\n### Reverts\n\n* m-${open(1)} pay (#13)`
  const LINES = [`m-${open(1)} pay`, `Revert "m-${open(1)} pay"`, 'chore: docs #none', `m-${open(2)} cart`]
  const listed = {
    says: 'a revert of the work item is listed in the text',
    outcome: 'confirmed',
    writes: [`confirm ${open(2)}`],
  }
  const dispatched = { event_name: 'workflow_dispatch', payload: exampleOf('workflow_dispatch') }
  transcribe([
    {
      name: "a release's pull request",
      event_name: 'pull_request',
      payload: mergedPullRequest({ title: 'chore(main): release 1.2.0', body: LIST }),
      ...listed,
    },
    { name: 'a changelog that an earlier step made', ...dispatched, inputs: { text: LIST }, ...listed },
    { name: 'messages as JSON', ...dispatched, inputs: { text: JSON.stringify(LINES) }, ...listed },
    {
      name: 'the message of a revert: nothing is missing',
      ...dispatched,
      inputs: { text: `Revert "m-${open(1)} pay"\n\nThis reverts commit 1a2b3c4.`, on_missing: 'fail' },
      outcome: 'skipped',
      says: 'a revert of the work item is listed in the text',
    },
  ])
})

describe('release', () => {
  const released = (name: string | null, body: string | null) =>
    exampleOf('release', { release: { name, body } }, { action: 'published' })
  transcribe([
    {
      name: 'its name',
      event_name: 'release',
      payload: released(`1.2.0 m-${open(1)}`, null),
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'a change and its revert, in either order',
      event_name: 'release',
      payload: released(
        '1.2.0',
        `* Revert "feat: m-${open(1)}" by @lin\n* feat: m-${open(1)} by @lin\n* feat: m-${open(2)}`,
      ),
      outcome: 'confirmed',
      says: 'a revert of the work item is listed in the text',
      writes: [`confirm ${open(2)}`],
    },
    {
      name: 'a revert behind its number, and under a heading of reverts',
      event_name: 'release',
      payload: released(
        '1.2.0',
        `* feat: m-${open(1)}\n* [#2](https://example.com/2) Revert "feat: m-${open(1)}"\n* feat: m-${open(2)}\n\n### Reverts\n\n* feat: m-${open(3)}`,
      ),
      outcome: 'confirmed',
      says: 'a revert of the work item is listed in the text',
      writes: [`confirm ${open(2)}`],
    },
    {
      name: 'a revert alone: nothing is missing',
      event_name: 'release',
      payload: released('1.2.0', `* Revert "feat: m-${open(1)}" by @lin`),
      inputs: { on_missing: 'fail' },
      outcome: 'skipped',
      says: 'a revert of the work item is listed in the text',
    },
    {
      name: 'nothing named',
      event_name: 'release',
      payload: released(null, null),
      outcome: 'skipped',
      says: 'warning: No work item is named in the release.',
    },
  ])
})

describe('events without text', () => {
  const AFTER_MERGE: readonly [string, unknown][] = [
    ['workflow_dispatch', exampleOf('workflow_dispatch')],
    ['repository_dispatch', exampleOf('repository_dispatch')],
    ['schedule', { schedule: '0 3 * * *' }],
    ['workflow_call', {}],
  ]
  const OTHERS: readonly [string, unknown][] = [
    ...['issue_comment', 'check_suite', 'create', 'status'].map((name): [string, unknown] => [name, exampleOf(name)]),
    ['constructor', {}],
  ]
  transcribe([
    ...AFTER_MERGE.flatMap(([event_name, payload]): Transcript[] => [
      {
        name: `${event_name} with work_item_id`,
        event_name,
        payload,
        inputs: { work_item_id: open(1) },
        outcome: 'confirmed',
        writes: [`confirm ${open(1)}`],
      },
      {
        name: `${event_name} without work_item_id`,
        event_name,
        payload,
        outcome: 'skipped',
        says: `warning: The event ${event_name} carries no text that could name a work item. Set work_item_id, text or since.`,
      },
    ]),
    ...OTHERS.map(([event_name, payload]) => ({
      name: event_name,
      event_name,
      payload,
      inputs: { work_item_id: open(1) },
      outcome: 'skipped',
      says: `notice: Only merged code counts for auto, and ${event_name} does not tell`,
    })),
    {
      name: 'issue_comment, confirm',
      event_name: 'issue_comment',
      payload: exampleOf('issue_comment'),
      inputs: { ...CONFIRM, work_item_id: open(1) },
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'issue_comment, rollback, without work_item_id',
      event_name: 'issue_comment',
      payload: exampleOf('issue_comment'),
      inputs: { action: 'rollback' },
      outcome: 'skipped',
      says: 'warning: The event issue_comment carries no text',
    },
  ])
})

describe('the worse of event and job decides', () => {
  const id = { work_item_id: `${open(1)}, ${done(1)}` }
  const merged = ['pull_request', mergedPullRequest()] as const
  const dispatched = ['workflow_dispatch', exampleOf('workflow_dispatch')] as const
  const deployed = (state: string) =>
    ['deployment_status', exampleOf('deployment_status', { deployment_status: { state } })] as const
  const ended = (conclusion: string) =>
    ['workflow_run', exampleOf('workflow_run', { workflow_run: { conclusion } }, { action: 'completed' })] as const
  const CONFIRMED = [`confirm ${open(1)}`]
  const ROLLED_BACK = [`rollback ${done(1)}`]
  // Of the two items the one is confirmed, the other rolled back, and neither would show if the wrong thing were done.
  const CASES: readonly (readonly [string, readonly [string, unknown], job_status: string, readonly string[]])[] = [
    ['merged', merged, 'success', CONFIRMED],
    ['merged', merged, 'skipped', []],
    ['merged', merged, 'cancelled', []],
    ['merged', merged, 'failure', ROLLED_BACK],
    ['deployment_status success', deployed('success'), 'cancelled', []],
    ['deployment_status success', deployed('success'), 'failure', ROLLED_BACK],
    ['deployment_status failure', deployed('failure'), 'success', ROLLED_BACK],
    ['deployment_status error', deployed('error'), 'cancelled', ROLLED_BACK],
    ['deployment_status inactive', deployed('inactive'), 'failure', []],
    ['workflow_run success', ended('success'), 'skipped', []],
    ['workflow_run success', ended('success'), 'success', CONFIRMED],
    ['workflow_run startup_failure', ended('startup_failure'), 'skipped', ROLLED_BACK],
    ['workflow_run action_required', ended('action_required'), 'failure', []],
    ['push', ['push', pushOf([{ id: sha('any'), message: 'Any' }])], 'failure', ROLLED_BACK],
    ['push', ['push', pushOf([{ id: sha('any'), message: 'Any' }])], 'skipped', []],
    ['release', ['release', exampleOf('release')], 'cancelled', []],
    ['release', ['release', exampleOf('release')], 'failure', ROLLED_BACK],
    ['workflow_dispatch', dispatched, 'failure', ROLLED_BACK],
    ['workflow_dispatch', dispatched, 'cancelled', []],
    ['schedule', ['schedule', {}], 'failure', ROLLED_BACK],
    ['merge_group', ['merge_group', exampleOf('merge_group')], 'failure', []],
    ['a review', ['pull_request_review', exampleOf('pull_request_review')], 'failure', []],
  ]
  it.each(CASES)('%s: %#', async (_, [event_name, payload], job_status, expected) => {
    const told = await tell('', { event_name, payload, inputs: { ...id, job_status }, items: SHOP })
    expect(told.moves).toEqual(expected)
    const outcome = expected === CONFIRMED ? 'confirmed' : expected === ROLLED_BACK ? 'rolled_back' : 'skipped'
    expect([told.report.outputs.outcome, told.report.failed]).toEqual([outcome, false])
  })
})
