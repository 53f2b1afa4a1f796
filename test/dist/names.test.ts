/** Names instead of keys, types looked up, people by e-mail, state flows and the dry run, on the committed bundle: one of each kind; the others stand in test/step. */
import { describe, expect, it } from 'vitest'
import { examplesOf } from '../../harness/payloads.ts'
import { seedOf, story, storyNodes, USERS, USERSTORY } from '../../simulator/seed.ts'
import { callsOf, type Changes, pageUrl, resultsOf, storyUrl, useSimulator } from './fixture.ts'

const { simulator, run } = useSimulator()
const STORY = '7000000101'
const ISSUE = '7000000201'
const CUSTOM = '7000000301'

function calls(): readonly string[] {
  return callsOf(simulator())
}

describe('requests are counted', () => {
  const dry = { dry_run: 'true' }
  const bug = { text: { body: pageUrl(ISSUE, 'issue') } }
  const CASES: readonly (readonly [name: string, changes: Changes, requests: string])[] = [
    ['a confirm by key: three', {}, 'token operate workflow_query'],
    [
      'a bare ID of any type: two more',
      { text: { body: `m-${STORY}` } },
      'token all_types work_item_filter operate workflow_query',
    ],
    [
      'a custom type in the address: one more',
      { text: { body: pageUrl(CUSTOM, USERSTORY.api_name) } },
      'token all_types operate workflow_query',
    ],
    [
      'a state by its name: five in all',
      { ...bug, inputs: { node_id: '处理中' } },
      'token workflow_query workflow_query state_change workflow_query',
    ],
    [
      'by its simple_name: the ID is asked for once, however many items',
      { text: { body: [STORY, '7000000102', '7000000103'].map(storyUrl).join(' ') }, inputs: dry },
      'token workflow_query workflow_query workflow_query projects_detail required_info required_info required_info field_all work_item_query',
    ],
  ]
  it.each(CASES)('%s', async (_, changes, requests) => {
    const result = await run(changes)
    expect(result.exit_code).toBe(0)
    expect(calls().join(' ')).toBe(requests)
  })
})

describe('what is hard to tell apart', () => {
  const BIG = '9007199254740993001'
  const twins = storyNodes().map((node) => (node.id === 'test' ? { ...node, name: '开发' } : node))
  const seed = seedOf([
    story({ id: '7000000701', name: '两个开发', nodes: twins }),
    story({ id: BIG, name: '很大的编号' }),
    story({ id: '9007199254740993002', name: '相邻的编号', terminated: true }),
  ])
  const other = useSimulator({ seed })
  const asked = () => other.simulator().requests.map(({ call }) => call)

  it('a name of several nodes is refused with the list of nodes, and nothing is written', async () => {
    const result = await other.run({ text: { body: storyUrl('7000000701') }, inputs: { node_id: '开发' } })
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
    const [annotation] = result.annotations
    expect(annotation?.message).toContain('"开发" is the name of several')
    expect(annotation?.message).toContain('doing (开发, in progress); test (开发, not arrived)')
    expect(asked()).toEqual(['token', 'workflow_query', 'work_item_query'])
  })

  it('an ID beyond 2^53 keeps every digit, there and back', async () => {
    const result = await other.run({ text: { body: `m-${BIG} m-9007199254740993002` } })
    expect(resultsOf(result).map(({ outcome }) => outcome)).toEqual(['confirmed', 'refused'])
    const filter = other.simulator().requests.find(({ call }) => call === 'work_item_filter')
    expect(filter?.rawBody).toContain(`"work_item_ids":[${BIG},9007199254740993002]`)
    expect(other.simulator().writes).toMatchObject([{ item: BIG }])
  })
})

describe('types', () => {
  it('an item that the input names and that is not allowed is a mistake', async () => {
    const result = await run({ inputs: { work_item_id: `${STORY}, ${ISSUE}`, work_item_type_key: 'story, version' } })
    expect(result.exit_code).toBe(1)
    expect(result.annotations[0]?.message).toContain(ISSUE)
    expect(simulator().writes).toEqual([])
  })
})

describe('people by e-mail, wherever a user key is expected', () => {
  const { lin, chen } = USERS

  it('in owners, schedules and roles, each once', async () => {
    const inputs = {
      node_owners: `${chen.email}, ${chen.user_key}, ${lin.email}`,
      schedules: `[{ owners: [${lin.email}], points: 1 }, { owners: [${chen.email}], points: 2 }]`,
    }
    const result = await run({ inputs })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(simulator().requests.map(({ body }) => body)).toContainEqual({ emails: [chen.email, lin.email] })
    expect(simulator().requests.find(({ call }) => call === 'operate')?.body).toEqual({
      action: 'confirm',
      node_owners: [chen.user_key, lin.user_key],
      schedules: [
        { owners: [lin.user_key], points: 1 },
        { owners: [chen.user_key], points: 2 },
      ],
    })
  })
})

describe('an item with states', () => {
  const body = pageUrl(ISSUE, 'issue')

  it('keeps every digit of a transition', async () => {
    await run({ text: { body }, inputs: { node_id: '处理中' } })
    expect(simulator().requests.find(({ call }) => call === 'state_change')?.rawBody).toBe(
      '{"transition_id":9007199254740993001}',
    )
  })

  it('an answer lost is settled by reading', async () => {
    simulator().faults.add({ fault: 'reset', call: 'state_change', applied: true })
    const result = await run({ text: { body }, inputs: { node_id: 'IN PROGRESS' } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(simulator().writes).toHaveLength(1)
  })
})

describe('a dry run', () => {
  const dry = { dry_run: 'true' }

  it('is a gate on open pull requests with fail_on_blocked', async () => {
    const opened = examplesOf('pull_request').find(({ action }) => action === 'opened')
    const open = (body: string): Record<string, unknown> => ({
      ...opened,
      pull_request: { ...(opened?.['pull_request'] as object), body },
    })
    const payload = open(storyUrl('7000000102'))
    const inputs = { ...dry, action: 'confirm', fail_on_blocked: 'true' }
    const blocked = await run({ payload, inputs })
    expect(blocked.exit_code).toBe(1)
    expect(blocked.annotations).toMatchObject([{ level: 'error' }])
    expect(blocked.outputs).toMatchObject({ outcome: 'planned', err_code: '' })
    expect((await run({ payload: open(storyUrl(STORY)), inputs })).exit_code).toBe(0)
  })
})

describe('the report', () => {
  it('counts forty items, and all of them move', async () => {
    const forty = Array.from({ length: 40 }, (_, index) => `${7000000801 + index}`)
    simulator().reset(seedOf(forty.map((id) => story({ id }))))
    const result = await run({ text: { body: forty.map(storyUrl).join('\n') }, inputs: { max_work_items: '40' } })
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: JSON.stringify(forty) })
    const titles = result.lines.flatMap((line) => /(\d+) of 40: story \d+ in shop/.exec(line)?.[1] ?? [])
    expect(titles).toEqual(forty.map((_, index) => `${index + 1}`))
    expect(simulator().writes).toHaveLength(40)
    // On a busy machine what was sent apart may arrive together: the server refuses some of it, and is asked again.
    expect(simulator().requests.filter(({ status }) => status !== 429)).toHaveLength(82)
  })
})
