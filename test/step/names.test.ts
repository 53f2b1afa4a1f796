/** Names instead of keys, types looked up, people by e-mail, state flows and the dry run: steps in this process, while one of each kind stands in test/dist. */
import { describe, expect, it } from 'vitest'
import { runSource } from '../../harness/run-source.ts'
import { LAB, SHOP, seedOf, story, storyNodes, USERS, USERSTORY } from '../../simulator/seed.ts'
import { callsOf, type Changes, NODE, pageUrl, resultsOf, storyUrl, useSimulator } from '../dist/fixture.ts'

const { simulator, run } = useSimulator({ play: runSource })
const STORY = '7000000101'
const COMPLETED = '7000000118'
const ISSUE = '7000000201'
const CUSTOM = '7000000301'

function calls(): readonly string[] {
  return callsOf(simulator())
}

describe('requests are counted', () => {
  const rollback = { action: 'rollback' }
  const dry = { dry_run: 'true' }
  const one = { work_item_type_key: 'story' }
  const bug = { text: { body: pageUrl(ISSUE, 'issue') } }
  const CASES: readonly (readonly [name: string, changes: Changes, requests: string])[] = [
    ['by name: one more', { inputs: { node_id: '开发' } }, 'token workflow_query operate workflow_query'],
    [
      'a roll-back by key: four',
      { text: { body: storyUrl(COMPLETED) }, inputs: rollback },
      'token workflow_query operate workflow_query',
    ],
    [
      'by name: none more, for it reads anyway',
      { text: { body: storyUrl(COMPLETED) }, inputs: { ...rollback, node_id: '开发' } },
      'token workflow_query operate workflow_query',
    ],
    [
      'of one of several built-in types: one more',
      { text: { body: `m-${STORY}` }, inputs: { work_item_type_key: 'story, issue' } },
      'token work_item_filter operate workflow_query',
    ],
    ['of the one type: none more', { text: { body: `m-${STORY}` }, inputs: one }, 'token operate workflow_query'],
    [
      'of another than the one type: looked up only then',
      { text: { body: `m-${ISSUE}` }, inputs: one },
      'token operate all_types work_item_filter work_item_query',
    ],
    [
      'a custom type in the input: one more',
      { text: { body: `m-${CUSTOM}` }, inputs: { work_item_type_key: USERSTORY.api_name } },
      'token all_types operate workflow_query',
    ],
    [
      'a custom type by its key: none more',
      { text: { body: `m-${CUSTOM}` }, inputs: { work_item_type_key: USERSTORY.type_key } },
      'token operate workflow_query',
    ],
    [
      'the space by its other name: one more',
      { inputs: { project_key: SHOP.project_key } },
      'token projects_detail operate workflow_query',
    ],
    [
      'a person by e-mail: one more',
      { inputs: { user_key: USERS.lin.email } },
      'token user_query operate workflow_query',
    ],
    [
      'a roll-back by auto looks up no owners, for it carries none',
      { text: { body: storyUrl(COMPLETED) }, inputs: { node_owners: USERS.chen.email }, job_status: 'failure' },
      'token workflow_query operate workflow_query',
    ],
    [
      'a state that it is in already, by a key that a node could have',
      { ...bug, inputs: { node_id: 'OPEN' } },
      'token operate workflow_query work_item_query',
    ],
    [
      'a state by its key and by its name: it is moved once',
      { ...bug, inputs: { node_id: 'IN PROGRESS, 处理中' } },
      'token workflow_query workflow_query state_change workflow_query',
    ],
    [
      'several states: that the item has states is found out once',
      { ...bug, inputs: { node_id: 'IN PROGRESS, RESOLVED' } },
      'token workflow_query workflow_query state_change workflow_query workflow_query state_change workflow_query',
    ],
    [
      'a dry run of what is done',
      { text: { body: storyUrl(COMPLETED) }, inputs: dry },
      'token workflow_query work_item_query',
    ],
    [
      'a dry run by the ID of the space',
      { text: { body: pageUrl(STORY, 'story', SHOP.project_key) }, inputs: { ...dry, project_key: SHOP.project_key } },
      'token workflow_query required_info work_item_query',
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
    story({ id: '7000000702', name: '已终止', terminated: true }),
    story({ id: BIG, name: '很大的编号' }),
    story({ id: '9007199254740993002', name: '相邻的编号', terminated: true }),
    { ...story({ id: '7000000703', name: '停用的类型' }), type: 'version' },
    story({ id: '7000000704', name: '另一个空间', space: 'lab' }),
  ])
  const other = useSimulator({ play: runSource, seed })
  const asked = () => other.simulator().requests.map(({ call }) => call)

  it('a name of several nodes is none, but by its key one of them is moved', async () => {
    const result = await other.run({ text: { body: storyUrl('7000000701') }, inputs: { node_id: 'doing' } })
    expect(result.outputs['outcome']).toBe('confirmed')
  })

  it('a terminated item is not found by its ID alone, and refused as what it is', async () => {
    const result = await other.run({ text: { body: 'm-7000000702' } })
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '20007', work_item_ids: '["7000000702"]' })
    expect(asked()).toEqual(['token', 'all_types', 'work_item_filter', 'operate', 'work_item_query'])
  })

  it('the same, tried as the one type, is refused as what it is', async () => {
    const result = await other.run({ text: { body: 'm-7000000702' }, inputs: { work_item_type_key: 'story' } })
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '20007' })
    expect(asked()).toEqual(['token', 'operate', 'work_item_query'])
  })

  it('a disabled type is not searched; addressed, it is refused as such', async () => {
    const bare = await other.run({ text: { body: 'm-7000000703' } })
    expect(bare.outputs).toMatchObject({ outcome: 'failed', err_code: '30005' })
    expect(other.simulator().requests.find(({ call }) => call === 'work_item_filter')?.body).toMatchObject({
      work_item_type_keys: ['story', 'issue', USERSTORY.type_key],
    })
    const addressed = await other.run({ text: { body: pageUrl('7000000703', 'version') } })
    expect(addressed.outputs).toMatchObject({ outcome: 'failed', err_code: '20044' })
    expect(other.simulator().writes).toEqual([])
  })

  it('a type that the first space does not have is left out of the search', async () => {
    const inputs = {
      project_key: 'shop, lab',
      work_item_type_key: 'story, dddddddddddddddddddddddd',
    }
    const result = await other.run({ text: { body: `m-${BIG} ${pageUrl('7000000704', 'story', 'lab')}` }, inputs })
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: `["${BIG}","7000000704"]` })
    expect(resultsOf(result).map(({ project_key }) => project_key)).toEqual(['shop', 'lab'])
  })

  it('a space is its ID in the address of another', async () => {
    const body = pageUrl('7000000704', 'story', LAB.project_key)
    const result = await other.run({ text: { body }, inputs: { project_key: 'shop, lab' } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(asked()).toEqual(['token', 'projects_detail', 'operate', 'workflow_query'])
  })

  it('an address on a further host of the deployment may be named by the input', async () => {
    const inputs = {
      work_item_hosts: 'project.example.com',
      work_item_id: `https://project.example.com/shop/story/detail/${BIG}, ${BIG}`,
    }
    const result = await other.run({ inputs })
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: `["${BIG}"]` })
    expect(other.simulator().writes).toHaveLength(1)
  })
})

describe('a node by its name', () => {
  it('costs one read more, and moves the node of that name', async () => {
    const result = await run({ inputs: { node_id: '开发' } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(calls()).toEqual(['token', 'workflow_query', 'operate', 'workflow_query'])
    expect(resultsOf(result)).toMatchObject([{ node_id: 'doing', node_name: '开发' }])
  })

  it('works in order, and in reverse for a roll-back', async () => {
    await run({ inputs: { node_id: '开发\n测试' } })
    await run({ inputs: { node_id: '开发\n测试', action: 'rollback' } })
    expect(simulator().writes.map(({ node, action }) => `${action} ${node}`)).toEqual([
      'confirm doing',
      'confirm test',
      'rollback test',
      'rollback doing',
    ])
  })

  it('that no node has is refused with the list of nodes', async () => {
    const result = await run({ inputs: { node_id: '验收' } })
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
    expect(result.annotations[0]?.message).toContain('doing (开发, in progress)')
    expect(simulator().writes).toEqual([])
  })

  it('a key that the server does not know is looked up as a name', async () => {
    const result = await run({ inputs: { node_id: 'review' } })
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '20018' })
    expect(result.annotations[0]?.message).toContain('doing (开发, in progress)')
    expect(calls()).toEqual(['token', 'operate', 'workflow_query', 'work_item_query'])
  })
})

describe('types', () => {
  it('of a custom api_name are mapped to their key', async () => {
    const body = pageUrl(CUSTOM, USERSTORY.api_name)
    const result = await run({ text: { body }, inputs: { work_item_type_key: USERSTORY.type_key } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(calls()).toEqual(['token', 'all_types', 'operate', 'workflow_query'])
    expect(resultsOf(result)).toMatchObject([{ work_item_type_key: USERSTORY.type_key, work_item_url: body }])
  })

  it('of a bare ID are looked up where nothing tells: two requests more', async () => {
    const result = await run({ text: { body: `m-${STORY} m-${CUSTOM}` } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(calls().slice(0, 3)).toEqual(['token', 'all_types', 'work_item_filter'])
    expect(resultsOf(result).map(({ work_item_type_key }) => work_item_type_key)).toEqual(['story', USERSTORY.type_key])
    expect(result.summary).toContain('可以流转')
  })

  it('outside the list are left alone', async () => {
    const result = await run({
      text: { body: `m-${STORY} m-${ISSUE}` },
      inputs: { work_item_type_key: 'story, version' },
    })
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: `["${STORY}"]` })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed' }, { outcome: 'left_alone', work_item_id: ISSUE }])
  })

  it('that were tried and are another one are left alone', async () => {
    const result = await run({ text: { body: `m-${ISSUE}` }, inputs: { work_item_type_key: 'story' } })
    expect(resultsOf(result)).toMatchObject([
      { outcome: 'left_alone', reason: 'its type issue is not in work_item_type_key (story)' },
    ])
    expect(result.exit_code).toBe(0)
  })

  it('a space given by ID is the space of the address', async () => {
    const result = await run({ inputs: { project_key: SHOP.project_key } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(calls()).toEqual(['token', 'projects_detail', 'operate', 'workflow_query'])
  })
})

describe('the first operate meets a fault, and node_id or the type is none', () => {
  const build = seedOf([
    story({
      id: '7000000801',
      name: 'Build it',
      nodes: storyNodes().map((node) => (node.id === 'doing' ? { ...node, name: 'Build' } : node)),
    }),
    story({
      id: '7000000802',
      name: 'Built',
      nodes: storyNodes({ status: 3 }).map((node) => (node.id === 'doing' ? { ...node, name: 'Build' } : node)),
    }),
  ])
  const named = useSimulator({ play: runSource, seed: build })
  const FAULTS = [
    ['a reset', { fault: 'reset', call: 'operate' }],
    ['HTTP 502', { fault: 'unavailable', status: 502, call: 'operate' }],
    ['a momentary overload', { fault: 'refuse', refusal: 'overloaded', call: 'operate' }],
  ] as const
  const then = 'token operate workflow_query'

  it.each(FAULTS)('%s, and a name: its node is moved', async (_, fault) => {
    named.simulator().faults.add(fault)
    const result = await named.run({ text: { body: storyUrl('7000000801') }, inputs: { node_id: 'Build' } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed', node_id: 'doing', attempts: 2 }])
    expect(named.simulator().writes.map(({ node }) => node)).toEqual(['doing'])
    expect(callsOf(named.simulator()).join(' ')).toBe(`${then} operate workflow_query`)
  })

  it.each(FAULTS)('%s, and the name of a node that is completed: nothing is claimed', async (_, fault) => {
    named.simulator().faults.add(fault)
    const inputs = { node_id: 'Build', comment: 'true' }
    const result = await named.run({ text: { body: storyUrl('7000000802') }, inputs })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unchanged', reason: 'it was completed already' }])
    expect(named.simulator().writes).toEqual([])
    expect(callsOf(named.simulator())).not.toContain('comment_create')
  })

  it.each(FAULTS)('%s, and a state: the item moves there', async (_, fault) => {
    simulator().faults.add(fault)
    const result = await run({ text: { body: pageUrl('7000000202', 'issue') }, inputs: { node_id: 'CLOSED' } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed', node_id: 'CLOSED' }])
    expect(calls().join(' ')).toBe(`${then} workflow_query state_change workflow_query`)
  })

  it.each(FAULTS)('%s, and another type than was tried: left alone', async (_, fault) => {
    simulator().faults.add(fault)
    const result = await run({ text: { body: `m-${ISSUE}` }, inputs: { work_item_type_key: 'story' } })
    expect(result.exit_code).toBe(0)
    expect(resultsOf(result)).toMatchObject([{ outcome: 'left_alone' }])
    expect(simulator().writes).toEqual([])
  })
})

describe('people by e-mail', () => {
  it('are looked up in one request before the first write', async () => {
    const { lin, chen } = USERS
    const result = await run({ inputs: { user_key: lin.email, node_owners: `${chen.email}, ${lin.user_key}` } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(calls()).toEqual(['token', 'user_query', 'operate', 'workflow_query'])
    const operate = simulator().requests[2]
    expect(operate?.headers['x-user-key']).toBe(lin.user_key)
    expect(operate?.body).toEqual({ action: 'confirm', node_owners: [chen.user_key, lin.user_key] })
  })

  it('that nobody has are refused by name, and nothing is written', async () => {
    const result = await run({ inputs: { node_owners: `nobody@example.com, ${USERS.lin.email}` } })
    expect(result.exit_code).toBe(1)
    expect(result.annotations[0]?.message).toContain('nobody@example.com')
    expect(result.annotations[0]?.message).not.toContain(USERS.lin.email)
    expect(simulator().writes).toEqual([])
  })
})

describe('people by e-mail, wherever a user key is expected', () => {
  const { lin } = USERS

  it('in a role', async () => {
    const inputs = { role_assignee: `PM: [${lin.email}]` }
    const result = await run({ text: { body: storyUrl('7000000105') }, inputs })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(simulator().requests.find(({ call }) => call === 'operate')?.body).toMatchObject({
      role_assignee: [{ role: 'PM', owners: [lin.user_key] }],
    })
  })
})

describe('an item with states', () => {
  const body = pageUrl(ISSUE, 'issue')

  it('moves to the state that node_id names, proven by reading', async () => {
    const result = await run({ text: { body }, inputs: { node_id: 'IN PROGRESS' } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(resultsOf(result)).toMatchObject([
      { outcome: 'confirmed', node_id: 'IN PROGRESS', node_name: '处理中', attempts: 1 },
    ])
    expect(result.summary).toContain('待处理 → 处理中')
    expect(simulator().writes).toMatchObject([{ item: ISSUE, node: 'IN PROGRESS' }])
  })

  it('is unchanged where it is there already', async () => {
    const result = await run({ text: { body }, inputs: { node_id: 'OPEN' } })
    expect(result.outputs['outcome']).toBe('unchanged')
    expect(simulator().writes).toEqual([])
  })

  it('is refused where no transition leads, with those that do', async () => {
    const result = await run({ text: { body }, inputs: { node_id: 'RESOLVED' } })
    expect(result.exit_code).toBe(1)
    expect(result.annotations[0]?.message).toContain('IN PROGRESS (处理中)')
    expect(simulator().writes).toEqual([])
  })

  it('is left alone where auto would roll it back', async () => {
    const result = await run({ text: { body }, inputs: { node_id: 'REOPENED' }, job_status: 'failure' })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'left_alone' }])
    expect(simulator().writes).toEqual([])
  })

  it('goes back by name, in a step of its own', async () => {
    for (const node_id of ['IN PROGRESS', 'RESOLVED']) await run({ text: { body }, inputs: { node_id } })
    const result = await run({ text: { body }, inputs: { node_id: 'REOPENED', action: 'rollback' } })
    expect(result.outputs['outcome']).toBe('rolled_back')
    expect(result.summary).toContain('已解决 → 重新打开')
  })

  it('refuses inputs that a change of state can not carry, by name', async () => {
    const result = await run({ text: { body }, inputs: { node_id: 'IN PROGRESS', node_owners: '[]' } })
    expect(result.exit_code).toBe(1)
    expect(result.annotations[0]?.message).toContain('node_owners')
    expect(simulator().writes).toEqual([])
  })
})

describe('several states, one after the other', () => {
  const body = pageUrl(ISSUE, 'issue')
  const inputs = { node_id: 'IN PROGRESS, RESOLVED' }
  const kinds = (result: Awaited<ReturnType<typeof run>>) => resultsOf(result).map(({ outcome }) => outcome)
  const would = (result: Awaited<ReturnType<typeof run>>) => resultsOf(result).map((one) => one['would'])

  it('a job that is run again has nothing left to do, and dry run and require agree', async () => {
    const dry = { ...inputs, dry_run: 'true' }
    expect(would(await run({ text: { body }, inputs: dry }))).toEqual(['move', 'move'])
    expect(kinds(await run({ text: { body }, inputs }))).toEqual(['confirmed', 'confirmed'])
    expect(would(await run({ text: { body }, inputs: dry }))).toEqual(['unchanged', 'unchanged'])
    expect(kinds(await run({ text: { body }, inputs: { ...inputs, action: 'require' } }))).toEqual(['met', 'met'])

    const again = await run({ text: { body }, inputs })
    expect(again.exit_code).toBe(0)
    expect(kinds(again)).toEqual(['unchanged', 'unchanged'])
    expect(resultsOf(again)[0]?.['reason']).toContain('which comes later in this step')
    expect(simulator().writes).toHaveLength(2)
  })
})

describe('an item with states that somebody else moves at the same time', () => {
  const body = pageUrl(ISSUE, 'issue')
  const inputs = { node_id: 'IN PROGRESS' }

  it('to where it was to go: nothing is left to do', async () => {
    simulator().faults.add({ fault: 'refuse', call: 'state_change', refusal: 'illegal_operation', applied: true })
    const result = await run({ text: { body }, inputs })
    expect(result.outputs).toMatchObject({ outcome: 'unchanged', err_code: '0' })
    expect(result.exit_code).toBe(0)
  })

  it('or not at all: refused, with the code of the server', async () => {
    simulator().faults.add({ fault: 'refuse', call: 'state_change', refusal: 'illegal_operation' })
    const result = await run({ text: { body }, inputs })
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '10002' })
    expect(simulator().writes).toEqual([])
  })

  it('a flow that the server tells wrong both ways is refused in its own words', async () => {
    simulator().faults.add({ fault: 'refuse', call: 'operate', refusal: 'use_node_flow' })
    const result = await run()
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '20027' })
    expect(simulator().writes).toEqual([])
  })
})

describe('a dry run', () => {
  const dry = { dry_run: 'true' }

  it.each([
    ['would move', STORY, {}, 'move', []],
    ['would be unchanged', COMPLETED, {}, 'unchanged', []],
    ['would be blocked', '7000000103', {}, 'blocked', ['field_658c22']],
    ['would move with what the inputs supply', '7000000103', { fields: '{field_658c22: x}' }, 'move', []],
    ['of a node that has not arrived', STORY, { node_id: 'release' }, 'blocked', []],
    ['of a roll-back', COMPLETED, { action: 'rollback' }, 'move', []],
  ])('%s, and writes nothing', async (_, item, inputs, would, missing) => {
    const result = await run({ text: { body: storyUrl(item) }, inputs: { ...dry, ...inputs } })
    expect(result.outputs['outcome']).toBe('planned')
    expect(result.exit_code).toBe(0)
    expect(resultsOf(result)).toMatchObject([{ outcome: 'planned', would, missing }])
    expect(simulator().writes).toEqual([])
    expect(calls()).not.toContain('operate')
  })

  it('lists everything that is missing, not only the first', async () => {
    const result = await run({ text: { body: storyUrl('7000000113') }, inputs: dry })
    const [only] = resultsOf(result)
    expect(only?.['would']).toBe('blocked')
    expect((only?.['missing'] as string[]).length).toBeGreaterThan(4)
    expect(result.annotations).toMatchObject([{ level: 'warning', title: "Feishu Project: can't be moved yet" }])
  })

  it('sees that a node arrives with the one before it', async () => {
    const result = await run({ inputs: { ...dry, node_id: 'doing, test' } })
    expect(resultsOf(result).map(({ would }) => would)).toEqual(['move', 'move'])
  })

  it('sees that a state is reached through the one before it, and tells what is so now', async () => {
    const result = await run({
      text: { body: pageUrl(ISSUE, 'issue') },
      inputs: { ...dry, node_id: 'IN PROGRESS, RESOLVED' },
    })
    expect(resultsOf(result).map(({ would }) => would)).toEqual(['move', 'move'])
    for (const part of [
      'n0["待处理 ●"]:::in_progress',
      'n1(["处理中"]):::unknown_moved',
      'n2(["已解决"]):::unknown_moved',
    ])
      expect(result.summary).toContain(part)
    expect(simulator().writes).toEqual([])
  })

  it('of a roll-back by auto spares a node behind which the work has gone on, unless that is rolled back first', async () => {
    await run({ inputs: { node_id: 'doing, test' } })
    const auto = { job_status: 'failure' }
    const spared = await run({ ...auto, inputs: { ...dry, node_id: 'doing' } })
    expect(resultsOf(spared)).toMatchObject([{ outcome: 'left_alone' }])
    const both = await run({ ...auto, inputs: { ...dry, node_id: 'doing, test' } })
    expect(resultsOf(both)).toMatchObject([
      { node_id: 'test', would: 'move' },
      { node_id: 'doing', would: 'move' },
    ])
    const truly = await run({ ...auto, inputs: { node_id: 'doing, test' } })
    expect(truly.outputs['outcome']).toBe('rolled_back')
  })

  it.each([
    ['nothing', '', 'blocked'],
    ['the other half', '{ points: 1 }', 'blocked'],
    ['all of it', '{ points: 1, estimate_start_date: 2026-11-30, estimate_end_date: 2026-11-30 }', 'move'],
  ])('of a schedule, while the inputs supply %s: what it tells is what happens', async (_, node_schedule, would) => {
    const changes = { text: { body: storyUrl('7000000104') } }
    const told = await run({ ...changes, inputs: { ...dry, node_schedule } })
    expect(resultsOf(told)).toMatchObject([{ would }])
    const result = await run({ ...changes, inputs: { node_schedule } })
    expect(result.outputs['outcome']).toBe(would === 'move' ? 'confirmed' : 'failed')
  })

  it('of a state', async () => {
    const body = pageUrl(ISSUE, 'issue')
    const results = await Promise.all(
      ['IN PROGRESS', 'OPEN', 'RESOLVED'].map(async (node_id) =>
        resultsOf(await run({ text: { body }, inputs: { ...dry, node_id } })),
      ),
    )
    expect(results.map(([only]) => only?.['would'])).toEqual(['move', 'unchanged', 'blocked'])
    expect(simulator().writes).toEqual([])
  })
})

describe('the report', () => {
  it('shows each workflow as one line with the moved node marked, and the progress of many items', async () => {
    const body = ['7000000101', '7000000102', '7000000118'].map(storyUrl).join(' ')
    const result = await run({ text: { body } })
    expect(result.summary).toContain('开始 ✓ → **开发 ✓** → 测试 ●')
    expect(result.lines.filter((line) => / of 3: /.test(line))).toHaveLength(3)
    expect(NODE).toBe('doing')
  })
})
