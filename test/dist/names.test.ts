/** Names instead of keys, types looked up, people by e-mail, state flows and the dry run, on the committed bundle. */
import { describe, expect, it } from 'vitest'
import { examplesOf } from '../../harness/payloads.ts'
import { SHOP, USERS, USERSTORY } from '../../simulator/seed.ts'
import { NODE, resultsOf, storyUrl, useSimulator } from './fixture.ts'

const { simulator, run } = useSimulator()
const STORY = '7000000101'
const COMPLETED = '7000000118'
const ISSUE = '7000000201'
const CUSTOM = '7000000301'

function calls(): readonly string[] {
  return simulator().requests.map(({ call }) => call)
}

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
    expect(calls()).toEqual(['token', 'operate', 'workflow_query'])
  })
})

describe('types', () => {
  it('of a custom api_name are mapped to their key', async () => {
    const body = `https://project.feishu.cn/${SHOP.simple_name}/${USERSTORY.api_name}/detail/${CUSTOM}`
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
    const result = await run({ text: { body: `m-${STORY} m-${ISSUE}` }, inputs: { work_item_type_key: 'story, version' } })
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: `["${STORY}"]` })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed' }, { outcome: 'left_alone', work_item_id: ISSUE }])
  })

  it('that were tried and are another one are left alone', async () => {
    const result = await run({ text: { body: `m-${ISSUE}` }, inputs: { work_item_type_key: 'story' } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'left_alone', reason: 'its type issue is not in work_item_type_key (story)' }])
    expect(result.exit_code).toBe(0)
  })

  it('an item that the input names and that is not allowed is a mistake', async () => {
    const result = await run({ inputs: { work_item_id: `${STORY}, ${ISSUE}`, work_item_type_key: 'story, version' } })
    expect(result.exit_code).toBe(1)
    expect(result.annotations[0]?.message).toContain(ISSUE)
    expect(simulator().writes).toEqual([])
  })

  it('a space given by ID is the space of the address', async () => {
    const result = await run({ inputs: { project_key: SHOP.project_key } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(calls()).toEqual(['token', 'projects_detail', 'operate', 'workflow_query'])
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

describe('an item with states', () => {
  const body = `https://project.feishu.cn/shop/issue/detail/${ISSUE}`

  it('moves to the state that node_id names, proven by reading', async () => {
    const result = await run({ text: { body }, inputs: { node_id: 'IN PROGRESS' } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed', node_id: 'IN PROGRESS', node_name: '处理中', attempts: 1 }])
    expect(result.summary).toContain('待处理 → 处理中')
    expect(simulator().writes).toMatchObject([{ item: ISSUE, node: 'IN PROGRESS' }])
  })

  it('keeps every digit of a transition', async () => {
    await run({ text: { body }, inputs: { node_id: '处理中' } })
    expect(simulator().requests.find(({ call }) => call === 'state_change')?.rawBody).toBe('{"transition_id":9007199254740993001}')
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

  it('an answer lost is settled by reading', async () => {
    simulator().faults.add({ fault: 'reset', call: 'state_change', applied: true })
    const result = await run({ text: { body }, inputs: { node_id: 'IN PROGRESS' } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(simulator().writes).toHaveLength(1)
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
    expect(result.annotations).toMatchObject([{ level: 'warning', title: 'Feishu Project: would be blocked' }])
  })

  it('sees that a node arrives with the one before it', async () => {
    const result = await run({ inputs: { ...dry, node_id: 'doing, test' } })
    expect(resultsOf(result).map(({ would }) => would)).toEqual(['move', 'move'])
  })

  it('of a state', async () => {
    const body = `https://project.feishu.cn/shop/issue/detail/${ISSUE}`
    const results = await Promise.all(['IN PROGRESS', 'OPEN', 'RESOLVED'].map(async (node_id) => resultsOf(await run({ text: { body }, inputs: { ...dry, node_id } }))))
    expect(results.map(([only]) => only?.['would'])).toEqual(['move', 'unchanged', 'blocked'])
    expect(simulator().writes).toEqual([])
  })

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
  it('shows each workflow as one line with the moved node marked, and the progress of many items', async () => {
    const body = ['7000000101', '7000000102', '7000000118'].map(storyUrl).join(' ')
    const result = await run({ text: { body } })
    expect(result.summary).toContain('开始 ✓ → **开发 ✓** → 测试 ●')
    expect(result.lines.filter((line) => / of 3: /.test(line))).toHaveLength(3)
    expect(NODE).toBe('doing')
  })
})
