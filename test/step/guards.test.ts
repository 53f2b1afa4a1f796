/** What may not be touched is not: spaces, types, too many, what has no secrets, what is held and what is taken back, in steps in this process; the rest stands in test/dist. */
import { describe, expect, it } from 'vitest'
import { exampleOf, fromFork, mergedPullRequest, pushOf } from '../../harness/payloads.ts'
import { runSource } from '../../harness/run-source.ts'
import { LAB, SHOP } from '../../simulator/seed.ts'
import { deployment, sha } from '../forge/shop.ts'
import { pageUrl, resultsOf, storyUrl } from '../dist/fixture.ts'
import {
  deployed,
  deploymentOf,
  done,
  leftAlone,
  type Merged,
  open,
  repositoryOf,
  said,
  squash,
  TYPE,
  useWorld,
} from '../dist/github.ts'

const { simulator, run, asks, writes } = useWorld(runSource)

function calls(): readonly string[] {
  return simulator().requests.map(({ call }) => call)
}

describe('spaces', () => {
  interface Case {
    readonly name: string
    readonly project_key: string
    readonly body: string
    readonly writes: readonly string[]
    readonly left?: readonly string[]
    /** What Feishu Project is asked about spaces; nothing: it is not asked. */
    readonly asked?: object
  }
  const by_name = { project_keys: [], simple_names: ['shop'] }
  const by_id = { project_keys: [SHOP.project_key], simple_names: [] }
  const CASES: readonly Case[] = [
    { name: 'by the same name', project_key: 'shop', body: pageUrl(open(1), 'story'), writes: [`confirm ${open(1)}`] },
    {
      name: 'an ID in the address, the simple_name in the input',
      project_key: 'shop',
      body: pageUrl(open(1), 'story', SHOP.project_key),
      writes: [`confirm ${open(1)}`],
      asked: by_name,
    },
    {
      name: 'the simple_name in the address, an ID in the input',
      project_key: SHOP.project_key,
      body: pageUrl(open(1), 'story'),
      writes: [`confirm ${open(1)}`],
      asked: by_id,
    },
    {
      name: 'several items, one look-up',
      project_key: 'shop',
      body: [1, 2, 3].map((number) => pageUrl(open(number), 'story', SHOP.project_key)).join('\n'),
      writes: [1, 2, 3].map((number) => `confirm ${open(number)}`),
      asked: by_name,
    },
    {
      name: 'another space by its simple_name',
      project_key: 'shop',
      body: pageUrl(open(1), 'story', 'lab'),
      writes: [],
      left: [open(1)],
    },
    {
      name: "another space by its ID: it is not the stranger's text that is looked up",
      project_key: 'shop',
      body: `${pageUrl(open(1), 'story', LAB.project_key)} ${pageUrl(open(2), 'story')}`,
      writes: [`confirm ${open(2)}`],
      left: [open(1)],
      asked: by_name,
    },
    {
      name: 'several allowed',
      project_key: 'lab, shop',
      body: pageUrl(open(1), 'story'),
      writes: [`confirm ${open(1)}`],
    },
  ]
  it.each(CASES)('$name', async ({ project_key, body, writes: expected, left = [], asked }) => {
    const result = await run({ text: { body }, inputs: { ...TYPE, project_key } })
    expect(writes()).toEqual(expected)
    expect(leftAlone(result)).toEqual(left)
    const details = simulator().requests.filter(({ call }) => call === 'projects_detail')
    expect(details.map((request) => request.body)).toMatchObject(asked === undefined ? [] : [asked])
    expect(result.exit_code).toBe(0)
    for (const id of left) expect(said(result)).toMatch(new RegExp(`notice: Work item ${id} .* is not in project_key`))
  })
})

describe('types', () => {
  it.each([
    ['ignore', 0, ''],
    ['warn', 0, 'warning: No work item was moved: all that are named are left alone.'],
    ['fail', 1, 'error: No work item was moved: all that are named are left alone.'],
  ])('all left alone, on_missing: %s', async (on_missing, exit_code, says) => {
    const result = await run({ text: { body: pageUrl(open(1), 'issue') }, inputs: { ...TYPE, on_missing } })
    expect(result.exit_code).toBe(exit_code)
    expect(result.outputs).toMatchObject({ outcome: 'skipped', work_item_ids: '[]' })
    expect(said(result)).toContain(says)
    expect(calls()).toEqual([])
  })
})

describe('max_work_items', () => {
  it('holds over all pull requests of a deployment', async () => {
    const payload = exampleOf('deployment_status', {
      deployment: { environment: 'production', sha: squash(3), id: 100 },
    })
    const repository = repositoryOf(
      [1, 2, 3].map((number) => ({ number, body: storyUrl(open(number)) })),
      {
        deployments: [deployment(1, 'root', 'SUCCESS'), deployment(100, 'squash-3', 'SUCCESS')],
      },
    )
    const inputs = { ...TYPE, max_work_items: '2' }
    const result = await run({ event_name: 'deployment_status', payload, inputs }, repository)
    expect([result.exit_code, writes()]).toEqual([1, []])
    expect(calls()).not.toContain('operate')
  })
})

describe('hold_while_open', () => {
  it.each([
    ['its own address', pageUrl(open(1), 'story'), false],
    ['an address of another type', pageUrl(open(1), 'issue'), true],
    ['an address of a type of their own', pageUrl(open(1), 'userstory'), true],
    ['an address in another space', pageUrl(open(1), 'story', 'lab'), true],
  ])('%s in another open pull request', async (_, body, moves) => {
    const other = { number: 12, title: 'The rest', body, base_ref: 'master', commits: [] }
    const inputs = { ...TYPE, hold_while_open: 'true' }
    const result = await run({ text: { body: `m-${open(1)}` }, inputs }, repositoryOf([], { pull_requests: [other] }))
    expect(writes()).toEqual(moves ? [`confirm ${open(1)}`] : [])
    expect(said(result).includes('still open: #12')).toBe(!moves)
    expect(result.exit_code).toBe(0)
  })
})

describe('look-ups happen only for a listed source', () => {
  const run_of = { workflow_run: { conclusion: 'success' } }
  // A deployment carries no messages, so they are asked for; this commit is not there, and nor are pull requests asked for.
  const EVENTS: readonly [string, unknown, string][] = [
    ['push', pushOf([{ id: sha('any'), message: `m-${open(1)}` }]), ''],
    ['deployment_status', exampleOf('deployment_status'), 'deployments commit repository'],
    ['workflow_run', exampleOf('workflow_run', run_of, { action: 'completed' }), 'runs commit repository'],
    ['merge_group', exampleOf('merge_group'), ''],
  ]
  it.each(EVENTS)('%s with commits alone asks for no pull requests', async (event_name, payload, asked) => {
    const inputs = { ...TYPE, work_item_sources: 'commits', action: 'confirm' }
    const result = await run({ event_name, payload, inputs })
    expect(asks()).toBe(asked)
    expect(writes()).toEqual(event_name === 'push' ? [`confirm ${open(1)}`] : [])
    expect(result.exit_code).toBe(0)
  })

  it.each(EVENTS)('%s with work_item_id asks nobody', async (event_name, payload) => {
    await run({ event_name, payload, inputs: { ...TYPE, work_item_id: open(1), action: 'confirm' } })
    expect(asks()).toBe('')
    expect(writes()).toEqual([`confirm ${open(1)}`])
  })
})

describe('#none', () => {
  it('leaves alone without a warning, whatever else stands there', async () => {
    const result = await run({
      text: { title: `m-${open(1)}`, body: '日常维护，#none' },
      inputs: { ...TYPE, on_missing: 'fail' },
    })
    expect(result.outputs['outcome']).toBe('skipped')
    expect(result.exit_code).toBe(0)
    expect(said(result)).toBe('notice: #none says that there is no work item.')
    expect(calls()).toEqual([])
  })
})

describe('several pull requests for one item: the last decides', () => {
  const item = (id: string, number: number, title: string): Merged => ({ number, body: `m-${id}`, title })
  const CASES: readonly [string, readonly Merged[], readonly string[]][] = [
    [
      'merged, then reverted',
      [item(done(1), 1, 'Checkout'), item(done(1), 2, 'Revert "Checkout"')],
      [`rollback ${done(1)}`],
    ],
    [
      'reverted, then merged again',
      [item(open(1), 1, 'Revert "Checkout"'), item(open(1), 2, 'Reapply "Checkout"')],
      [`confirm ${open(1)}`],
    ],
    [
      'a revert concerns its own items only',
      [item(open(1), 1, 'Checkout'), item(done(2), 2, 'Revert "Cart"')],
      [`confirm ${open(1)}`, `rollback ${done(2)}`],
    ],
  ]
  it.each(CASES)('%s', async (_, merged, expected) => {
    const result = await run(deploymentOf(2), deployed(merged))
    expect(writes()).toEqual(expected)
    expect(asks()).toBe('deployments compare commits')
    expect(resultsOf(result)).toHaveLength(expected.length)
  })
})

describe('without secrets', () => {
  const inputs = { ...TYPE, plugin_id: '', plugin_secret: '', user_key: '' }
  const fork = fromFork(mergedPullRequest({ body: storyUrl(open(1)) }))
  const review = fromFork(exampleOf('pull_request_review'))
  const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' }

  it.each([
    [
      "a review of a fork's pull request",
      { event_name: 'pull_request_review', payload: review },
      'pull_request_target',
    ],
    ["Dependabot's pull request", { env: dependabot }, 'Dependabot secrets'],
  ])('%s is skipped, with a notice that names the way', async (_, changes, way) => {
    const result = await run({ ...changes, inputs })
    expect(result.exit_code).toBe(0)
    expect(result.outputs).toEqual({
      outcome: 'skipped',
      err_code: '0',
      err_msg: '',
      log_id: '',
      work_item_ids: '[]',
      results: '[]',
      results_file: expect.stringMatching(/^\/.*\/results\.json$/) as unknown,
    })
    expect(result.annotations).toMatchObject([{ level: 'notice' }])
    expect(said(result)).toContain(way)
    expect([...calls(), asks()]).toEqual([''])
  })

  it.each([
    ["a fork's pull request where there are secrets", { event_name: 'pull_request_target', payload: fork }],
    ['a push', { event_name: 'push', payload: pushOf([]) }],
    ['another bot', { env: { GITHUB_ACTOR: 'renovate[bot]' } }],
    ['an event that cannot be read', { payload: { pull_request: 5 } }],
    // It delivers: skipped in silence, its items would be lost.
    ["Dependabot's push", { event_name: 'push', payload: pushOf([]), env: dependabot }, 'Dependabot secrets'],
  ])('%s is red, and the inputs are named', async (_, changes, way = '') => {
    const result = await run({ ...changes, inputs })
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
    expect(said(result)).toContain(way)
    for (const input of ['plugin_id', 'plugin_secret', 'user_key'])
      expect(said(result)).toMatch(new RegExp(`\\b${input}\\b`))
  })

  it.each([
    ["a fork's pull request", { payload: fork }],
    ["Dependabot's", { env: dependabot }],
  ])('%s with another mistake in the inputs is red', async (_, changes) => {
    const result = await run({ ...changes, inputs: { ...inputs, node_id: '', language: 'english' } })
    expect(result.exit_code).toBe(1)
    for (const input of ['node_id', 'language']) expect(said(result)).toMatch(new RegExp(`\\b${input}\\b`))
  })
})
