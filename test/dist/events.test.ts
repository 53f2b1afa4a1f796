/** The kinds of events on GitHub's own payloads, on the committed bundle: what is asked of GitHub, what is moved, and what is said: one of each kind; the others stand in test/story where nothing is asked of GitHub, else in test/step. */
import { describe, expect, it } from 'vitest'
import { graphqlLimit } from '../../harness/fake-github-faults.ts'
import { closedPullRequest, exampleOf, mergedPullRequest, pushOf } from '../../harness/payloads.ts'
import { deployment, run as workflowRun, sha } from '../forge/shop.ts'
import { storyUrl } from './fixture.ts'
import { done, open, repositoryOf, said, squash, threeMerged, transcribe, TYPE, useWorld } from './github.ts'

const world = useWorld()
const { simulator, github, run, asks, writes } = world

const ITEM_1 = storyUrl(open(1))

describe('pull requests', () => {
  const unmerged = closedPullRequest({ body: storyUrl(done(1)) })
  transcribe(world, [
    {
      name: 'merged',
      event_name: 'pull_request',
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
  transcribe(world, [
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
  const left = { event_name: 'deployment_status', outcome: 'skipped' }
  transcribe(world, [
    { name: 'success: all that was merged since the previous successful one', ...success },
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
  transcribe(world, [{ name: 'success: all that was merged since the previous successful one', ...success }])
})

describe('release', () => {
  const released = (name: string | null, body: string | null) =>
    exampleOf('release', { release: { name, body } }, { action: 'published' })
  const hidden = `<!-- m-${open(2)} -->\n\n\`m-${open(3)}\`\n\n> m-${open(4)}\n\n* 结算页（#m-${open(1)}）`
  transcribe(world, [
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
})
