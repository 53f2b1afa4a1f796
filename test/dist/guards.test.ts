/** What may not be touched is not, on the committed bundle: spaces, types, too many, forks without secrets, hostile text. */
import { describe, expect, it } from 'vitest'
import { exampleOf, fromFork, mergedPullRequest, pushOf } from '../../harness/payloads.ts'
import type { StepResult } from '../../harness/run-action.ts'
import { LAB, SHOP } from '../../simulator/seed.ts'
import { deployment, sha } from '../forge/shop.ts'
import { resultsOf, storyUrl } from './fixture.ts'
import { done, type Merged, open, repositoryOf, said, squash, useWorld } from './github.ts'

const { simulator, github, run, asks, writes } = useWorld()

const TYPE = { work_item_type_key: 'story' }

function calls(): readonly string[] {
  return simulator().requests.map(({ call }) => call)
}

function leftAlone(result: StepResult): readonly unknown[] {
  const left = resultsOf(result).filter(({ outcome }) => outcome === 'left_alone')
  return left.map(({ work_item_id }) => work_item_id)
}

function pageIn(space: string, id: string, type = 'story'): string {
  return `https://project.feishu.cn/${space}/${type}/detail/${id}`
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
    { name: 'by the same name', project_key: 'shop', body: pageIn('shop', open(1)), writes: [`confirm ${open(1)}`] },
    {
      name: 'an ID in the address, the simple_name in the input',
      project_key: 'shop',
      body: pageIn(SHOP.project_key, open(1)),
      writes: [`confirm ${open(1)}`],
      asked: by_name,
    },
    {
      name: 'the simple_name in the address, an ID in the input',
      project_key: SHOP.project_key,
      body: pageIn('shop', open(1)),
      writes: [`confirm ${open(1)}`],
      asked: by_id,
    },
    {
      name: 'several items, one look-up',
      project_key: 'shop',
      body: [1, 2, 3].map((number) => pageIn(SHOP.project_key, open(number))).join('\n'),
      writes: [1, 2, 3].map((number) => `confirm ${open(number)}`),
      asked: by_name,
    },
    {
      name: 'another space by its simple_name',
      project_key: 'shop',
      body: pageIn('lab', open(1)),
      writes: [],
      left: [open(1)],
    },
    {
      name: "another space by its ID: it is not the stranger's text that is looked up",
      project_key: 'shop',
      body: `${pageIn(LAB.project_key, open(1))} ${pageIn('shop', open(2))}`,
      writes: [`confirm ${open(2)}`],
      left: [open(1)],
      asked: by_name,
    },
    {
      name: 'several allowed',
      project_key: 'lab, shop',
      body: pageIn('shop', open(1)),
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
  it('outside the list are left alone, and the others move', async () => {
    const body = `${pageIn('shop', open(1), 'issue')} ${pageIn('shop', open(2))} m-${open(3)}`
    const result = await run({ text: { body }, inputs: TYPE })
    expect(writes()).toEqual([2, 3].map((number) => `confirm ${open(number)}`))
    expect(leftAlone(result)).toEqual([open(1)])
    expect(said(result)).toMatch(/^notice: .*its type issue is not in work_item_type_key \(story\)\.$/)
  })

  it.each([
    ['ignore', 0, ''],
    ['warn', 0, 'warning: No work item was moved: all that are named are left alone.'],
    ['fail', 1, 'error: No work item was moved: all that are named are left alone.'],
  ])('all left alone, on_missing: %s', async (on_missing, exit_code, says) => {
    const result = await run({ text: { body: pageIn('shop', open(1), 'issue') }, inputs: { ...TYPE, on_missing } })
    expect(result.exit_code).toBe(exit_code)
    expect(result.outputs).toMatchObject({ outcome: 'skipped', work_item_ids: '[]' })
    expect(said(result)).toContain(says)
    expect(calls()).toEqual([])
  })
})

describe('max_work_items', () => {
  const body = [1, 2, 3].map((number) => storyUrl(open(number))).join('\n')

  it('more than that: red before the first write, and all are named', async () => {
    const result = await run({ text: { body }, inputs: { ...TYPE, max_work_items: '2', fail_on_error: 'false' } })
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '', work_item_ids: '[]' })
    for (const part of ['3 work items', open(1), open(3), 'max_work_items'])
      expect(said(result)).toMatch(new RegExp(`^error: .*${part}`))
    expect(calls()).not.toContain('operate')
  })

  it('as many are moved; those left alone do not count', async () => {
    const result = await run({
      text: { body: `${body} ${pageIn('lab', open(4))}` },
      inputs: { ...TYPE, max_work_items: '3' },
    })
    expect(writes()).toHaveLength(3)
    expect(leftAlone(result)).toEqual([open(4)])
  })

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
    ['its own address', pageIn('shop', open(1)), false],
    ['an address of another type', pageIn('shop', open(1), 'issue'), true],
    ['an address of a type of their own', pageIn('shop', open(1), 'userstory'), true],
    ['an address in another space', pageIn('lab', open(1)), true],
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

function deploymentOf(last: number) {
  const payload = exampleOf('deployment_status', {
    deployment: { id: 100, environment: 'production', sha: squash(last) },
  })
  return { event_name: 'deployment_status', payload, inputs: TYPE }
}

function deployed(merged: readonly Merged[]) {
  const last = merged.at(-1)?.number ?? 0
  return repositoryOf(merged, {
    deployments: [deployment(1, 'root', 'SUCCESS'), deployment(100, `squash-${last}`, 'SUCCESS')],
  })
}

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

  it('holds for the pull request that says it', async () => {
    const merged = [
      { number: 1, body: `#none, not even m-${open(1)}` },
      { number: 2, body: `m-${open(2)}` },
    ]
    const result = await run(deploymentOf(2), deployed(merged))
    expect(writes()).toEqual([`confirm ${open(2)}`])
    expect(result.annotations).toEqual([])
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
    ["a fork's pull request", { payload: fork }, 'pull_request_target'],
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
    ['a pull request of its own', {}],
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

  it('a fork that has them is served', async () => {
    expect((await run({ payload: fork, inputs: TYPE })).outputs['outcome']).toBe('confirmed')
  })
})

describe('hostile text', () => {
  // As long as GitHub lets a description be; each opens emphasis that the next one fails to close. It is read whole all the same.
  const markdown = `${'*a_'.repeat(21_840)} m-${open(5)}`
  const exponential = { work_item_pattern: '(?<id>(?:[0-9]+)+)!' }

  it('that other parsers never end with is read to its end', async () => {
    const result = await run({ text: { title: `m-${open(1)}`, body: markdown }, inputs: TYPE })
    expect(writes()).toEqual([`confirm ${open(1)}`, `confirm ${open(5)}`])
    expect([result.exit_code, said(result)]).toEqual([0, ''])
  })

  it.each([
    ['warn', 0, ['warning', 'warning']],
    ['fail', 1, ['error', 'warning']],
  ])('given up for the pattern counts as missing, on_missing: %s', async (on_missing, exit_code, levels) => {
    const text = { title: 'Checkout', body: '1'.repeat(60_000) }
    const result = await run({ text, inputs: { ...TYPE, ...exponential, on_missing } })
    expect(result.exit_code).toBe(exit_code)
    expect(result.annotations.map(({ level }) => level)).toEqual(levels)
    expect(result.outputs['outcome']).toBe('skipped')
    expect(calls()).toEqual([])
  })

  it('crafted against the pattern: a warning names source and input, and addresses still count', async () => {
    const body = `${storyUrl(open(1))}\n\n${'1'.repeat(60_000)}`
    const result = await run({ text: { title: `${open(2)}!`, body }, inputs: { ...TYPE, ...exponential } })
    expect(writes()).toEqual([`confirm ${open(1)}`, `confirm ${open(2)}`])
    expect(result.exit_code).toBe(0)
    expect(said(result)).toMatch(/^warning: .*description of the pull request.*work_item_pattern/i)
  })

  it('in every pull request of a deployment: the step ends all the same', async () => {
    const merged = [1, 2, 3].map((number) => ({ number, title: `m-${open(number)}`, body: markdown }))
    const result = await run(deploymentOf(3), deployed(merged))
    expect(writes()).toEqual([1, 2, 3, 5].map((number) => `confirm ${open(number)}`))
    expect(result.exit_code).toBe(0)
    expect(github().requests.length).toBeGreaterThan(0)
  })
})
