/** The kinds of events on GitHub's own payloads, on the committed bundle: what is asked of GitHub, what is moved, and what is said; what asks nothing of it stands in test/story, but for one of each kind. */
import { describe, expect, it } from 'vitest'
import { graphqlLimit } from '../../harness/fake-github-faults.ts'
import type { Repository } from '../../harness/fake-github-state.ts'
import { closedPullRequest, exampleOf, mergedPullRequest, pushOf } from '../../harness/payloads.ts'
import { deployment, run as workflowRun, sha } from '../forge/shop.ts'
import { resultsOf, storyUrl } from './fixture.ts'
import { done, open, repositoryOf, said, squash, useWorld } from './github.ts'

const { simulator, github, run, asks, writes } = useWorld()

interface Transcript {
  readonly name: string
  readonly event_name: string
  readonly payload: unknown
  readonly repository?: Repository
  readonly inputs?: Readonly<Record<string, string>>
  readonly job_status?: string
  /** Of GitHub, in order. */
  readonly asks?: string
  readonly outcome: string
  readonly writes?: readonly string[]
  /** In an annotation. */
  readonly says?: string
}

/** A bare ID has the type of the input. */
const TYPE = { work_item_type_key: 'story' }

function transcribe(cases: readonly Transcript[]): void {
  it.each(cases)('$name: $outcome', async (expected) => {
    const { event_name, payload, repository, job_status = 'success' } = expected
    const inputs = { ...TYPE, ...expected.inputs }
    const result = await run({ event_name, payload, inputs, job_status }, repository)
    expect(said(result)).toContain(expected.says ?? '')
    expect(result.outputs['outcome']).toBe(expected.outcome)
    expect(asks()).toBe(expected.asks ?? '')
    expect(writes()).toEqual(expected.writes ?? [])
    expect(result.exit_code).toBe(0)
    if (writes().length === 0) expect(simulator().requests).toEqual([])
  })
}

const ITEM_1 = storyUrl(open(1))
const CONFIRM = { action: 'confirm' }

describe('pull requests', () => {
  const unmerged = closedPullRequest({ body: storyUrl(done(1)) })
  transcribe([
    {
      name: 'merged',
      event_name: 'pull_request',
      payload: mergedPullRequest({ body: ITEM_1 }),
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'merged, pull_request_target',
      event_name: 'pull_request_target',
      payload: mergedPullRequest({ body: ITEM_1 }),
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'closed unmerged',
      event_name: 'pull_request_target',
      payload: unmerged,
      outcome: 'skipped',
      says: 'notice: Pull request #2 was closed without merging.',
    },
  ])
})

describe('push', () => {
  const commitOf = (number: number, message = `Work (#${number})`) => ({ id: squash(number), message })
  const one = repositoryOf([{ number: 1, body: ITEM_1 }])
  const merge = repositoryOf([
    { number: 1, head_ref: `feature/m-${open(1)}`, commits: ['branch-1', 'branch-2', 'squash-1'].map(sha) },
  ])
  const reverted = repositoryOf([
    { number: 1, title: `Checkout m-${done(1)}` },
    {
      number: 2,
      title: `Revert "Checkout m-${done(1)}"`,
      head_ref: 'revert-1-checkout',
      body: 'Reverts octo-org/shop#1',
    },
  ])
  const brought = { id: sha('branch-1'), message: `Checkout m-${done(1)}` }
  const merged = { id: squash(1), message: 'Merge pull request #1 from octo-org/checkout' }
  const tag = { head_commit: { id: squash(1), message: 'Release' } }
  transcribe([
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
      name: 'a squashed pull request, which alone names the item',
      event_name: 'push',
      payload: pushOf([commitOf(1)]),
      repository: one,
      asks: 'commits',
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
    {
      name: 'a merge commit and what it brought',
      event_name: 'push',
      payload: pushOf([
        { id: sha('branch-1'), message: 'Begin' },
        { id: sha('branch-2'), message: 'End' },
        { id: squash(1), message: 'Merge pull request #1 from octo-org/feature' },
      ]),
      repository: merge,
      // By the pull request's own list, what the merge brought is of it.
      asks: 'commits pull_request',
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
      name: 'a revert takes back what its commit message seems to confirm',
      event_name: 'push',
      payload: pushOf([commitOf(2, `Revert "Checkout m-${done(1)}" (#2)`)]),
      repository: reverted,
      // Of what it reverts, the messages may name items too.
      asks: 'commits pull_request commit pull_request',
      outcome: 'rolled_back',
      writes: [`rollback ${done(1)}`],
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
      name: 'a tag on a commit that was never merged',
      event_name: 'push',
      payload: exampleOf(
        'push',
        { head_commit: { id: sha('beside'), message: `m-${open(1)}`, timestamp: '2026-11-01T00:00:00Z' } },
        { deleted: false, ref: 'refs/tags/simple-tag' },
      ),
      repository: repositoryOf([], {
        refs: { master: sha('root') },
        commits: [
          { sha: sha('root'), parents: [] },
          { sha: sha('beside'), parents: [sha('root')] },
        ],
      }),
      asks: 'commits compare',
      outcome: 'skipped',
      says: 'notice: 1 commit without a merged pull request is not on the default branch, so auto leaves it alone',
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
  transcribe([
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

/** Three merged, the first deployed before, or run by the workflow. */
function threeMerged(item: (number: number) => string, more: Partial<Repository>): Repository {
  return repositoryOf(
    [1, 2, 3].map((number) => ({ number, body: storyUrl(item(number)) })),
    more,
  )
}

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
  const left = { event_name: 'deployment_status', outcome: 'skipped' }
  transcribe([
    { name: 'success: all that was merged since the previous successful one', ...success },
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
    {
      name: 'nothing merged since',
      ...left,
      payload: deployed('success'),
      repository: threeMerged(open, {
        deployments: [deployment(1, 'squash-3', 'SUCCESS'), deployment(100, 'squash-3', '')],
      }),
      inputs: { work_item_sources: 'commits' },
      // The messages alone count, but a commit beside the default branch has to be merged all the same.
      asks: 'deployments commit compare repository commits',
      says: 'warning: Nothing earlier was found to count from, so only the changes of commit',
    },
  ])

  it('the roll-back tells why, and links the run', async () => {
    await run({ event_name: 'deployment_status', payload: deployed('failure'), inputs: TYPE }, failure.repository)
    const bodies = simulator()
      .requests.filter(({ call }) => call === 'operate')
      .map(({ body }) => body)
    const rollback_reason = `Deployment to production: failure. Workflow Deploy in octo-org/shop, commit ${squash(3).slice(0, 12)}, by octocat. https://github.com/octo-org/shop/actions/runs/1658821493`
    expect(bodies).toEqual([2, 3].map(() => ({ action: 'rollback', rollback_reason })))
  })
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
  transcribe([
    { name: 'success: all that was merged since the previous successful one', ...success },
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

describe('release', () => {
  const released = (name: string | null, body: string | null) =>
    exampleOf('release', { release: { name, body } }, { action: 'published' })
  const hidden = `<!-- m-${open(2)} -->\n\n\`m-${open(3)}\`\n\n> m-${open(4)}\n\n* 结算页（#m-${open(1)}）`
  transcribe([
    {
      name: 'its notes, as a reader sees them',
      event_name: 'release',
      payload: released('1.2.0', hidden),
      outcome: 'confirmed',
      writes: [`confirm ${open(1)}`],
    },
  ])
})

describe('since, on a tag', () => {
  const OWN = { event: 'workflow_dispatch', head_branch: 'v2' }
  const repository = threeMerged(open, {
    refs: { main: squash(3), 'tags/v1': squash(1), 'tags/v2': squash(3) },
    workflow_runs: [
      workflowRun(1658821493, 'squash-3', { ...OWN, conclusion: '' }),
      workflowRun(5, 'squash-1', { ...OWN, head_branch: 'v1' }),
    ],
  })

  it('last_success by a dispatch counts from the tag before', async () => {
    const env = { GITHUB_SHA: squash(3), GITHUB_REF: 'refs/tags/v2' }
    const inputs = { ...TYPE, since: 'last_success' }
    await run({ event_name: 'workflow_dispatch', payload: exampleOf('workflow_dispatch'), inputs, env }, repository)
    expect(writes()).toEqual([2, 3].map((number) => `confirm ${open(number)}`))
  })
})

describe('a re-run', () => {
  const payload = mergedPullRequest({ body: 'forgot to name it' })
  const again = { payload, env: { GITHUB_RUN_ATTEMPT: '2' }, inputs: TYPE }
  const mended = {
    ...repositoryOf([]),
    pull_requests: [{ number: 2, title: 'Checkout', body: ITEM_1, merged_at: '2026-11-22T10:00:00Z', commits: [] }],
  }

  it('sees the text as it is now', async () => {
    const result = await run(again, mended)
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: `["${open(1)}"]` })
    expect(asks()).toBe('pull_request')
    expect(result.annotations).toEqual([])
  })

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

  it('the same without a token', async () => {
    const result = await run({ ...again, inputs: { ...TYPE, github_token: '' } }, mended)
    expect(result.outputs['outcome']).toBe('skipped')
    expect(said(result)).toMatch(/notice: .*The input github_token is empty/)
    expect(asks()).toBe('')
  })
})

describe('GitHub', () => {
  const payload = pushOf([{ id: squash(1), message: 'Work (#1)' }])
  const push = { event_name: 'push', payload, inputs: TYPE }
  const repository = repositoryOf([{ number: 1, body: ITEM_1 }])

  it.each(['forbidden', 'concealed'] as const)(
    'a missing permission, %s, is red and names the line to add',
    async (manner) => {
      github().access.take('contents', manner)
      const result = await run(push, repository)
      expect(result.exit_code).toBe(1)
      expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '', results: '[]' })
      expect(said(result)).toMatch(/^error: .*permissions: \{ contents: read, pull-requests: read \}/)
      expect(result.summary.replaceAll('\\', '')).toContain('permissions: { contents: read, pull-requests: read }')
      expect(simulator().requests).toEqual([])
    },
  )

  it('a wrong input is no answer to it: fail_on_error: false changes nothing', async () => {
    github().access.take('pull-requests')
    expect((await run({ ...push, inputs: { ...TYPE, fail_on_error: 'false' } }, repository)).exit_code).toBe(1)
  })

  it('a used-up limit is red, or a warning with fail_on_error: false', async () => {
    github().faults.add(graphqlLimit(1800, 'RATE_LIMITED'), graphqlLimit(1800, 'RATE_LIMITED'))
    const red = await run(push, repository)
    expect(red.exit_code).toBe(1)
    expect(said(red)).toMatch(
      /^error: GitHub's rate limit is used up for another 1\d\d\d s: .* Run the step again later/,
    )
    const green = await run({ ...push, inputs: { ...TYPE, fail_on_error: 'false' } }, repository)
    expect([green.exit_code, green.outputs['outcome']]).toEqual([0, 'failed'])
    expect(said(green)).toMatch(/^warning: GitHub's rate limit/)
    expect(simulator().requests).toEqual([])
  })

  it('a limit that lifts soon is waited for', async () => {
    github().faults.add(graphqlLimit(1, 'RATE_LIMIT'))
    expect((await run(push, repository)).outputs['outcome']).toBe('confirmed')
    expect(asks()).toBe('commits commits')
  })

  it('on an enterprise server is found by its own addresses', async () => {
    const PAGE = { id: 100, environment: 'production', sha: squash(3) }
    const payload = exampleOf('deployment_status', { deployment: PAGE, deployment_status: { state: 'success' } })
    const deployments = [deployment(1, 'squash-1', 'SUCCESS'), deployment(100, 'squash-3', 'SUCCESS')]
    const result = await run(
      { event_name: 'deployment_status', payload, inputs: TYPE },
      threeMerged(open, { deployments }),
      'ghes',
    )
    expect(result.outputs['work_item_ids']).toBe(`["${open(2)}","${open(3)}"]`)
    expect([...new Set(github().requests.map(({ path }) => path.split('/').slice(1, 3).join('/')))]).toEqual([
      'api/graphql',
      'api/v3',
    ])
    expect(github().requests.every(({ authorization }) => authorization === 'good')).toBe(true)
  })

  it('the log shows each look-up once, in a group of its own', async () => {
    const { lines } = await run(push, repository)
    const at = lines.indexOf('▼ Look-ups')
    expect(lines.slice(at + 1).filter((line) => /^POST graphql 200 \d+ ms$/.test(line))).toHaveLength(1)
  })

  it('what an event concerns is told for each item', async () => {
    const result = await run(push, repository)
    expect(resultsOf(result)).toMatchObject([
      { work_item_id: open(1), work_item_url: ITEM_1, action: 'confirm', outcome: 'confirmed' },
    ])
  })
})
