/** The kinds of events on GitHub's own payloads, in this process: what is asked of GitHub, what is moved, and what is said. One of each kind stands in test/dist; what asks nothing of GitHub, in test/story. */
import { describe, expect, it } from 'vitest'
import { graphqlLimit } from '../../harness/fake-github-faults.ts'
import { exampleOf, mergedPullRequest, pushOf } from '../../harness/payloads.ts'
import { runSource } from '../../harness/run-source.ts'
import { deployment, run as workflowRun, sha } from '../forge/shop.ts'
import { resultsOf, storyUrl } from '../dist/fixture.ts'
import { done, open, repositoryOf, said, squash, threeMerged, transcribe, TYPE, useWorld } from '../dist/github.ts'

const world = useWorld(runSource)
const { simulator, github, run, asks } = world

const ITEM_1 = storyUrl(open(1))
const CONFIRM = { action: 'confirm' }

describe('pull requests', () => {
  transcribe(world, [
    {
      name: 'merged, pull_request_target',
      event_name: 'pull_request_target',
      payload: mergedPullRequest({ body: ITEM_1 }),
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
  ])
})

describe('push', () => {
  const commitOf = (number: number, message = `Work (#${number})`) => ({ id: squash(number), message })
  const one = repositoryOf([{ number: 1, body: ITEM_1 }])
  const merge = repositoryOf([
    { number: 1, head_ref: `feature/m-${open(1)}`, commits: ['branch-1', 'branch-2', 'squash-1'].map(sha) },
  ])
  const brought = { id: sha('branch-1'), message: `Checkout m-${done(1)}` }
  const merged = { id: squash(1), message: 'Merge pull request #1 from octo-org/checkout' }
  const tag = { head_commit: { id: squash(1), message: 'Release' } }
  transcribe(world, [
    {
      name: 'a commit whose message names the item',
      event_name: 'push',
      payload: pushOf([commitOf(1, `修复结算页m-${open(1)}`)]),
      repository: repositoryOf([{ number: 1 }]),
      asks: 'commits',
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'a merge commit called like a squashed one, and the revert within its branch',
      event_name: 'push',
      payload: pushOf([
        { id: sha('branch-1'), message: `Try m-${done(1)}` },
        { id: sha('branch-2'), message: `Revert "Try m-${done(1)}"` },
        { id: squash(1), message: 'Checkout (#1)' },
      ]),
      repository: merge,
      asks: 'commits pull_request',
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'pull requests that are not merged do not count',
      event_name: 'push',
      payload: pushOf([{ id: sha('branch'), message: 'Try' }]),
      repository: {
        ...repositoryOf([]),
        commits: [{ sha: sha('branch'), parents: [] }],
        pull_requests: [{ number: 1, title: 'Open', body: ITEM_1, commits: [sha('branch')] }],
      },
      asks: 'commits',
      outcome: 'skipped',
      says: 'warning: No work item is named in the pushed commits and their pull requests.',
    },
    {
      name: 'a revert takes back what only its commit message names',
      event_name: 'push',
      payload: pushOf([commitOf(1, `Revert "Checkout" (#1)\n\n* Revert "Checkout m-${done(1)}"`)]),
      repository: repositoryOf([{ number: 1, title: 'Revert "Checkout"', head_ref: 'undo' }]),
      asks: 'commits',
      outcome: 'rolled_back',
      writes: [`rollback ${done(1)}`],
    },
    {
      name: 'a merge whose commit alone names the item, and its revert, in one push',
      event_name: 'push',
      payload: pushOf([brought, merged, commitOf(2, 'Revert "Checkout" (#2)')]),
      repository: repositoryOf(
        [
          { number: 1, title: 'Checkout', commits: [brought.id, merged.id] },
          { number: 2, title: 'Revert "Checkout"', head_ref: 'revert-1-checkout', body: 'Reverts octo-org/shop#1' },
        ],
        {
          commits: [
            { sha: sha('root'), parents: [] },
            { sha: brought.id, parents: [sha('root')], message: brought.message },
            { sha: merged.id, parents: [sha('root'), brought.id], message: merged.message },
            { sha: squash(2), parents: [merged.id] },
          ],
        },
      ),
      asks: 'commits commit pull_request',
      outcome: 'rolled_back',
      writes: [`rollback ${done(1)}`],
    },
    {
      name: "the revert of Gitea's button",
      event_name: 'push',
      payload: pushOf([commitOf(2, `revert ${squash(1)}\n\nrevert Checkout`)]),
      repository: {
        ...repositoryOf([]),
        commits: [
          { sha: squash(1), parents: [], message: `Checkout\n\nm-${done(1)}` },
          { sha: squash(2), parents: [squash(1)] },
        ],
      },
      // Whether it came with a pull request.
      asks: 'commits commit commits',
      outcome: 'rolled_back',
      writes: [`rollback ${done(1)}`],
    },
    {
      name: 'a branch called like a revert makes none',
      event_name: 'push',
      payload: pushOf([commitOf(1, `Revert checkout m-${open(1)} (#1)`)]),
      repository: repositoryOf([{ number: 1, title: 'Revert checkout', head_ref: 'revert-7-checkout' }]),
      asks: 'commits',
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: '#none of a pull request holds for its commits, and for no others',
      event_name: 'push',
      payload: pushOf([commitOf(1, `m-${open(1)}`), { id: sha('direct'), message: `m-${open(2)}` }]),
      repository: {
        ...repositoryOf([{ number: 1, body: '#none' }]),
        commits: [
          { sha: squash(1), parents: [] },
          { sha: sha('direct'), parents: [squash(1)] },
        ],
      },
      // The other commit stands after the pull request's, so that it did not come with it.
      asks: 'commits',
      outcome: 'confirmed',
      writes: [`confirm ${open(2)}`],
    },
    {
      name: '#none is not missing',
      event_name: 'push',
      payload: pushOf([commitOf(1)]),
      repository: repositoryOf([{ number: 1, body: '日常维护 #none' }]),
      asks: 'commits',
      outcome: 'skipped',
      says: 'notice: #none says that there is no work item.',
    },
    {
      name: 'a tag',
      event_name: 'push',
      payload: exampleOf('push', tag, { deleted: false, ref: 'refs/tags/simple-tag' }),
      repository: one,
      asks: 'commits',
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'a branch that is put back to an older commit',
      event_name: 'push',
      payload: {
        ...pushOf([]),
        before: squash(2),
        created: false,
        forced: true,
        head_commit: commitOf(1, `m-${open(1)}`),
      },
      repository: one,
      outcome: 'skipped',
      says: 'notice: The push brought no new commits to the branch.',
    },
    {
      name: 'of which the job failed',
      event_name: 'push',
      payload: pushOf([commitOf(1, `m-${done(1)}`)]),
      repository: repositoryOf([{ number: 1 }]),
      job_status: 'failure',
      asks: 'commits',
      outcome: 'rolled_back',
      writes: [`rollback ${done(1)}`],
    },
    {
      name: 'of which only the messages are wanted',
      event_name: 'push',
      payload: pushOf([commitOf(1, `m-${open(2)}`)]),
      repository: one,
      inputs: { work_item_sources: 'commits' },
      outcome: 'confirmed',
      writes: [`confirm ${open(2)}`],
    },
  ])
})

describe('a gate on a push', () => {
  const revert = { id: sha('squash-1'), message: `Revert "Checkout m-${done(1)}"` }
  const repository = repositoryOf([{ number: 1 }, { number: 2 }], { pull_requests: [] })
  const gate = (second: string, inputs = {}) =>
    run(
      {
        event_name: 'push',
        payload: pushOf([revert, { id: sha('squash-2'), message: second }]),
        inputs: { action: 'require', ...inputs },
      },
      repository,
    )

  it.each<[string, string, object]>([
    ['names nothing', 'Something else', {}],
    ['has no keyword', `Checkout m-${open(1)}`, { work_item_keywords: 'fixes, revert' }],
  ])('is not green for a revert when the change beside it %s', async (_, second, inputs) => {
    const result = await gate(second, inputs)
    expect(result).toMatchObject({ exit_code: 1, outputs: { outcome: 'skipped' } })
    expect(said(result)).toContain('error: ')
  })

  it.each([
    ['says #none', 'Something else #none'],
    ['is a revert too', `Revert "More m-${done(2)}"`],
  ])('is green when the change beside the revert %s', async (_, second) => {
    expect(await gate(second)).toMatchObject({ exit_code: 0, outputs: { outcome: 'skipped' } })
  })
})

describe('merge_group', () => {
  const payload = exampleOf('merge_group')
  // The branch of GitHub's example queues pull request 104.
  const repository = {
    ...repositoryOf([]),
    pull_requests: [{ number: 104, title: 'Queued', body: ITEM_1, commits: [] }],
  }
  transcribe(world, [
    {
      name: 'confirm',
      event_name: 'merge_group',
      payload,
      repository,
      inputs: CONFIRM,
      asks: 'pull_request',
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
  ])
})

describe('deployments', () => {
  const PAGE = { id: 100, environment: 'production', sha: squash(3) }
  const deployed = (state: string) => exampleOf('deployment_status', { deployment: PAGE, deployment_status: { state } })
  const before = {
    deployments: [deployment(1, 'squash-1', 'SUCCESS INACTIVE'), deployment(100, 'squash-3', 'IN_PROGRESS')],
  }
  const success = {
    event_name: 'deployment_status',
    payload: deployed('success'),
    repository: threeMerged(open, before),
    asks: 'deployments compare commits',
    outcome: 'confirmed',
    writes: [`confirm ${open(2)}`, `confirm ${open(3)}`],
  }
  const failure = {
    ...success,
    payload: deployed('failure'),
    repository: threeMerged(done, before),
    outcome: 'rolled_back',
    writes: [`rollback ${done(2)}`, `rollback ${done(3)}`],
  }
  transcribe(world, [
    { name: 'success, in a failed job', ...failure, payload: deployed('success'), job_status: 'failure' },
    { name: 'failure: rolls all of them back', ...failure },
    { name: 'error', ...failure, payload: deployed('error') },
    {
      name: 'the first one ever: what its commit came with',
      ...success,
      repository: threeMerged(open, { deployments: [deployment(100, 'squash-3', 'SUCCESS')] }),
      asks: 'deployments commit commits',
      writes: [`confirm ${open(3)}`],
    },
    { name: 'to a listed environment', ...success, inputs: { environments: 'staging, production' } },
    {
      name: 'not begun, confirm',
      ...success,
      event_name: 'deployment',
      payload: exampleOf('deployment', { deployment: PAGE }),
      inputs: CONFIRM,
    },
  ])
})

describe('workflow_run', () => {
  const ended = (conclusion: string | null, event = 'push') =>
    exampleOf(
      'workflow_run',
      {
        workflow_run: {
          id: 100,
          workflow_id: 7,
          name: 'Build',
          head_branch: 'main',
          head_sha: squash(3),
          event,
          conclusion,
        },
      },
      { action: 'completed' },
    )
  const before = { workflow_runs: [workflowRun(1, 'squash-1')] }
  const success = {
    event_name: 'workflow_run',
    payload: ended('success'),
    repository: threeMerged(open, before),
    asks: 'runs compare commits',
    outcome: 'confirmed',
    writes: [`confirm ${open(2)}`, `confirm ${open(3)}`],
  }
  const failure = {
    ...success,
    repository: threeMerged(done, before),
    outcome: 'rolled_back',
    writes: [`rollback ${done(2)}`, `rollback ${done(3)}`],
  }
  const left = { event_name: 'workflow_run', outcome: 'skipped' }
  transcribe(world, [
    { name: 'failure', ...failure, payload: ended('failure') },
    { name: 'timed_out', ...failure, payload: ended('timed_out') },
    {
      name: 'the first one ever',
      ...success,
      repository: threeMerged(open, {}),
      asks: 'runs commit commits',
      writes: [`confirm ${open(3)}`],
    },
    { name: 'not ended', ...left, payload: ended(null), says: 'ended with: no conclusion yet.' },
  ])
})

describe('a re-run', () => {
  const payload = mergedPullRequest({ body: 'forgot to name it' })
  const again = { payload, env: { GITHUB_RUN_ATTEMPT: '2' }, inputs: TYPE }
  const mended = {
    ...repositoryOf([]),
    pull_requests: [{ number: 2, title: 'Checkout', body: ITEM_1, merged_at: '2026-11-22T10:00:00Z', commits: [] }],
  }

  it('the first run goes by the payload, and asks nobody', async () => {
    expect((await run({ payload, inputs: TYPE }, mended)).outputs['outcome']).toBe('skipped')
    expect(asks()).toBe('')
  })

  it.each([
    ['nothing is named', {}, 'skipped'],
    ['the items are in work_item_id', { work_item_id: open(2) }, 'confirmed'],
  ])('asks nobody where no source is a text that may have changed, and %s', async (_, inputs, outcome) => {
    const sources = { ...TYPE, work_item_sources: 'commits' }
    expect((await run({ ...again, inputs: { ...sources, ...inputs } }, mended)).outputs['outcome']).toBe(outcome)
    expect(asks()).toBe('')
  })

  const turned = (more: object) => ({
    ...mended,
    pull_requests: [{ number: 2, title: 'Checkout', body: '', commits: [], ...more }],
  })

  it('goes the way of the title as it is now, whoever names the items', async () => {
    const inputs = { ...TYPE, work_item_id: done(1) }
    const result = await run(
      { ...again, inputs },
      turned({ title: 'Revert "Checkout"', merged_at: '2026-11-22T10:00:00Z' }),
    )
    expect(result.outputs['outcome']).toBe('rolled_back')
    expect(asks()).toBe('pull_request')
  })

  it('does not confirm what was closed without merging meanwhile', async () => {
    const opened = exampleOf('pull_request', { pull_request: { body: ITEM_1 } }, { action: 'opened' })
    const inputs = { ...TYPE, ...CONFIRM }
    const result = await run({ ...again, payload: opened, inputs }, turned({ body: ITEM_1, closed: true }))
    expect(result).toMatchObject({ exit_code: 0, outputs: { outcome: 'skipped' } })
    expect(said(result)).toBe('notice: Pull request #2 was closed without merging.')
    expect(simulator().requests).toEqual([])
  })

  const FAILURES: readonly [string, () => void, string][] = [
    ['a missing permission', () => github().access.take('pull-requests'), 'permissions: { pull-requests: read }'],
    [
      'a used-up limit',
      () => github().faults.add(graphqlLimit(1800, 'RATE_LIMITED')),
      "GitHub's rate limit is used up",
    ],
    [
      'a pull request that is gone',
      () => github().access.take('pull-requests', 'concealed'),
      'Pull request #2 could not be read afresh for this re-run, so its text is that of the first run: there is no such pull request.',
    ],
  ]
  it.each(FAILURES)('%s: the payload counts, with a notice', async (_, fail, says) => {
    fail()
    const result = await run({ ...again, payload: mergedPullRequest({ body: storyUrl(open(2)) }) }, mended)
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: `["${open(2)}"]` })
    expect(result.exit_code).toBe(0)
    expect(result.annotations.map(({ level }) => level)).toEqual(['notice'])
    expect(said(result)).toContain('Pull request #2 could not be read afresh')
    expect(said(result)).toContain(says)
  })
})

describe('GitHub', () => {
  const payload = pushOf([{ id: squash(1), message: 'Work (#1)' }])
  const push = { event_name: 'push', payload, inputs: TYPE }
  const repository = repositoryOf([{ number: 1, body: ITEM_1 }])

  it('a wrong input is no answer to it: fail_on_error: false changes nothing', async () => {
    github().access.take('pull-requests')
    expect((await run({ ...push, inputs: { ...TYPE, fail_on_error: 'false' } }, repository)).exit_code).toBe(1)
  })

  it('what an event concerns is told for each item', async () => {
    const result = await run(push, repository)
    expect(resultsOf(result)).toMatchObject([
      { work_item_id: open(1), work_item_url: ITEM_1, action: 'confirm', outcome: 'confirmed' },
    ])
  })
})
