import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ISSUE_TRANSITIONS,
  issue,
  LAB,
  seedOf,
  SHOP,
  story,
  storyNodes,
  USERS,
  USERSTORY,
  defaultSeed,
} from '../../simulator/seed.ts'
import { startSimulator, type Simulator } from '../../simulator/server.ts'
import { at, connect, type Client } from './client.ts'

let simulator: Simulator
let client: Client
beforeAll(async () => {
  simulator = await startSimulator({ rateLimit: 'off' })
})
beforeEach(async () => {
  simulator.reset(defaultSeed)
  client = await connect(simulator)
})
afterAll(() => simulator.close())

describe('workflow/query', () => {
  test('shows nodes, connections and no states', async () => {
    const { status, data } = await client.workflow('7000000101')
    expect(status).toBe(200)
    const nodes = at(data, 'workflow_nodes') as { id: string; name: string; status: number }[]
    expect(nodes.map(({ id, name, status: node }) => [id, name, node])).toEqual([
      ['started', '开始', 3],
      ['doing', '开发', 2],
      ['test', '测试', 1],
      ['release', '发布', 1],
      ['end', '结束', 1],
    ])
    expect(at(data, 'connections', 0)).toEqual({
      source_state_key: 'started',
      target_state_key: 'doing',
      transition_id: 0,
    })
    expect(at(data, 'state_flow_nodes')).toBeUndefined()
    expect(Object.keys(at(data, 'workflow_nodes', 1) as object)).toEqual(
      expect.arrayContaining([
        'owners',
        'node_schedule',
        'schedules',
        'sub_tasks',
        'sub_status',
        'checker',
        'role_assignee',
      ]),
    )
  })

  test('shows states and their transitions, whose IDs exceed 2^53', async () => {
    const { data } = await client.workflow('7000000202', 1, 'issue')
    expect(at(data, 'workflow_nodes')).toBeUndefined()
    const states = at(data, 'state_flow_nodes') as { id: string; status: number }[]
    expect(states.filter((state) => state.status === 2).map((state) => state.id)).toEqual(['RESOLVED'])
    const connections = at(data, 'connections') as object[]
    expect(connections).toEqual(
      ISSUE_TRANSITIONS.map(({ id, from, to }) => ({
        source_state_key: from,
        target_state_key: to,
        transition_id: BigInt(id),
      })),
    )
  })

  test.for<[name: string, item: string, type: string, body: object, err_code: number]>([
    ['a state flow as nodes', '7000000201', 'issue', {}, 20026],
    ['a node flow as states', '7000000101', 'story', { flow_type: 1 }, 20027],
    ['an unknown flow type', '7000000101', 'story', { flow_type: 2 }, 20006],
    ['fields in and out', '7000000101', 'story', { fields: ['a', '-b'] }, 20015],
    ['an unknown item', '999', 'story', {}, 30005],
  ])('refuses %s', async ([, item, type, body, err_code]) => {
    expect((await client.post(`/open_api/shop/work_item/${type}/${item}/workflow/query`, body)).err_code).toBe(err_code)
  })

  test.for<[fields: string[], shown: string[]]>([
    [[], ['field_658c22', 'field_9a1b2c']],
    [['field_658c22'], ['field_658c22']],
    [['-field_658c22'], ['field_9a1b2c']],
  ])('chooses fields: %j', async ([fields, shown]) => {
    const { data } = await client.post('/open_api/shop/work_item/story/7000000103/workflow/query', { fields })
    const found = at(data, 'workflow_nodes', 1, 'fields') as { field_key: string }[]
    expect(found.map((field) => field.field_key)).toEqual(shown)
  })

  test('knows the users if asked', async () => {
    const { data } = await client.post('/open_api/shop/work_item/story/7000000101/workflow/query', {
      expand: { need_user_detail: true },
    })
    expect(at(data, 'user_details', 0)).toMatchObject(USERS.lin)
  })
})

describe('transition_required_info', () => {
  const ask = (body: object) => client.post('/open_api/work_item/transition_required_info/get', body)
  const everything = { project_key: SHOP.project_key, work_item_id: 7000000113, state_key: 'doing' }

  test('lists all that is missing at once, by key', async () => {
    const { data } = await ask({ ...everything, mode: 'unfinished' })
    const keys = (list: string, key: string) => (at(data, list) as object[]).map((entry) => at(entry, key))
    expect(keys('form_items', 'key')).toEqual(['PM', 'field_658c22', 'field_9a1b2c'])
    expect(keys('node_fields', 'field_key')).toEqual(['owner', 'points', 'schedule', 'actual_work_time'])
    expect(keys('tasks', 'task_id')).toEqual([8000000001])
  })

  test('leaves out what is there, if asked to', async () => {
    const fields = [{ key: 'a', required: true, value: 'x' }, { key: 'b', required: true }, { key: 'c' }]
    simulator.reset(seedOf([story({ id: '1', nodes: storyNodes({ fields }) })]))
    client = await connect(simulator)
    const body = { ...everything, work_item_id: 1 }
    const finished = async (mode: string) =>
      (at((await ask({ ...body, mode })).data, 'form_items') as { key: string; finished: boolean }[]).map((entry) => [
        entry.key,
        entry.finished,
      ])
    expect(await finished('')).toEqual([
      ['a', true],
      ['b', false],
    ])
    expect(await finished('unfinished')).toEqual([['b', false]])
  })

  test('lists what a state wants', async () => {
    const states = [{ id: 'OPEN' }, { id: 'RESOLVED', fields: [{ key: 'a', required: true }] }]
    simulator.reset(seedOf([issue({ id: '1', states, transitions: [] })]))
    client = await connect(simulator)
    const { data } = await ask({ ...everything, work_item_id: 1, work_item_type_key: 'issue', state_key: 'RESOLVED' })
    expect(at(data, 'form_items', 0, 'key')).toBe('a')
  })

  test('does not list a signal, as the vendor does not', async () => {
    const { data } = await ask({ ...everything, work_item_id: 7000000108 })
    expect(data).toEqual({ form_items: [], node_fields: [], tasks: [], deliverables: [] })
  })

  test('finds nothing by simple_name, without a word', async () => {
    const { err_code, data } = await ask({ ...everything, project_key: 'shop' })
    expect([err_code, data]).toEqual([0, { form_items: [], node_fields: [], tasks: [], deliverables: [] }])
  })

  test.for<[name: string, body: object, err_code: number]>([
    ['an unknown space', { project_key: 'f'.repeat(24) }, 10301],
    ['an unknown item', { work_item_id: 1 }, 30005],
    ['an item of another space', { work_item_id: 7000000401 }, 30005],
    ['an ID of another type', { work_item_type_key: 'issue' }, 30005],
    ['an ID as a string', { work_item_id: '7000000113' }, 9999],
    ['an unknown node', { state_key: 'nowhere' }, 50006],
  ])('refuses %s', async ([, body, err_code]) => {
    expect((await ask({ ...everything, ...body })).err_code).toBe(err_code)
  })
})

describe('items', () => {
  test('all-types: enabled is 2, and a custom type has a key of its own', async () => {
    const { data } = await client.get('/open_api/shop/work_item/all-types')
    expect(data).toMatchObject([
      { type_key: 'story', api_name: 'story', is_disable: 2 },
      { type_key: 'issue', api_name: 'issue', is_disable: 2 },
      { ...USERSTORY, is_disable: 2 },
      { type_key: 'version', is_disable: 1 },
    ])
  })

  const query = (type: string, body: object) => client.post(`/open_api/shop/work_item/${type}/query`, body)
  const filter = (body: object) => client.post('/open_api/shop/work_item/filter', body)

  test('query: by ID, with the roles among the fields', async () => {
    const { data } = await query('story', { work_item_ids: [7000000105, 999], expand: { need_workflow: true } })
    expect(data).toMatchObject([
      {
        id: 7000000105,
        name: '缺角色',
        pattern: 'Node',
        simple_name: 'shop',
        current_nodes: [{ id: 'doing', name: '开发' }],
        fields: [{ field_key: 'role_owners', field_value: [{ role: 'PM', owners: [] }] }],
        workflow_infos: { workflow_nodes: [{ id: 'started' }, {}, {}, {}, {}] },
      },
    ])
  })

  test.for<[name: string, type: string, body: object, err_code: number]>([
    ['another type', 'issue', { work_item_ids: [7000000101] }, 30005],
    ['an unknown type', 'epic', { work_item_ids: [7000000101] }, 30005],
    ['nobody has it', 'story', { work_item_ids: [1] }, 30005],
    ['another space', 'story', { work_item_ids: [7000000401] }, 20014],
    ['too many', 'story', { work_item_ids: Array(51).fill(1) }, 20028],
    ['the workflow of states', 'issue', { work_item_ids: [7000000201], expand: { need_workflow: true } }, 20003],
    ['IDs as strings', 'story', { work_item_ids: ['7000000101'] }, 9999],
  ])('query refuses: %s', async ([, type, body, err_code]) => {
    expect((await query(type, body)).err_code).toBe(err_code)
  })

  test('filter: a bare ID tells its type; terminated items are not found', async () => {
    const types = ['story', 'issue', USERSTORY.type_key]
    const { data, pagination } = await filter({ work_item_type_keys: types, work_item_ids: [7000000301, 7000000110] })
    expect(data).toMatchObject([{ id: 7000000301, work_item_type_key: USERSTORY.type_key }])
    expect(pagination).toEqual({ page_num: 1, page_size: 20, total: 1 })
  })

  test('filter: pages', async () => {
    const all = await filter({ work_item_type_keys: ['story'], page_size: 200 })
    const second = await filter({ work_item_type_keys: ['story'], page_size: 5, page_num: 2 })
    expect(second.data).toEqual((all.data as object[]).slice(5, 10))
  })

  test.for<[name: string, body: object, err_code: number]>([
    ['no types', { work_item_ids: [7000000101] }, 20003],
    ['an unknown type', { work_item_type_keys: ['epic'] }, 20003],
    ['a page too large', { work_item_type_keys: ['story'], page_size: 201 }, 20002],
  ])('filter refuses: %s', async ([, body, err_code]) => {
    expect((await filter(body)).err_code).toBe(err_code)
  })
})

describe('spaces and users', () => {
  test('projects/detail: by either name; what the user may not see is left out', async () => {
    const ask = (body: object, user: string) => client.post('/open_api/projects/detail', body, { 'X-USER-KEY': user })
    const body = { simple_names: ['shop', 'moon'], project_keys: [LAB.project_key] }
    expect(Object.keys((await ask(body, USERS.lin.user_key)).data as object)).toEqual([
      SHOP.project_key,
      LAB.project_key,
    ])
    expect((await ask(body, USERS.chen.user_key)).data).toMatchObject({ [SHOP.project_key]: SHOP })
    expect((await ask({}, USERS.lin.user_key)).err_code).toBe(20005)
    expect((await ask({ project_keys: Array(101).fill('a') }, USERS.lin.user_key)).err_code).toBe(20001)
  })

  test('user/query: by e-mail address or key, acting as nobody', async () => {
    const ask = (body: object) => client.post('/open_api/user/query', body, { 'X-USER-KEY': undefined })
    const { data } = await ask({ emails: [USERS.chen.email, 'nobody@example.com'], user_keys: [USERS.gone.user_key] })
    expect(data).toMatchObject([
      { ...USERS.chen, user_id: BigInt(USERS.chen.user_key), status: 'activated' },
      { user_key: USERS.gone.user_key, status: 'resigned' },
    ])
    expect((await ask({})).err_code).toBe(20005)
    expect((await ask({ emails: Array(101).fill('a') })).err_code).toBe(20004)
  })
})

describe('state_change', () => {
  const change = (body: object, item = '7000000201', type = 'issue') =>
    client.post(`/open_api/shop/workflow/${type}/${item}/node/state_change`, body)
  const id = (from: string, to: string) =>
    BigInt(ISSUE_TRANSITIONS.find((way) => way.from === from && way.to === to)?.id ?? 0)

  test('goes along a transition from the present state, one step at a time', async () => {
    expect((await change({ transition_id: id('OPEN', 'IN PROGRESS') })).err_code).toBe(0)
    expect((await change({ transition_id: id('IN PROGRESS', 'RESOLVED') })).err_code).toBe(0)
    expect(simulator.item('7000000201').flow).toMatchObject({ current: 'RESOLVED' })
    expect(simulator.writes.map(({ node, action, moved }) => [node, action, moved])).toEqual([
      ['IN PROGRESS', 'state_change', true],
      ['RESOLVED', 'state_change', true],
    ])
    const { data } = await client.workflow('7000000201', 1, 'issue')
    expect((at(data, 'state_flow_nodes') as { status: number }[]).map((state) => state.status)).toEqual([3, 3, 2, 1, 1])
  })

  test.for<[name: string, body: object, err_code: number]>([
    ['no transition', {}, 20005],
    ['the transition 0', { transition_id: 0 }, 20005],
    ['a transition that does not exist', { transition_id: 5 }, 30012],
    ['a transition from elsewhere', { transition_id: id('RESOLVED', 'CLOSED') }, 10002],
    ['a transition as a string', { transition_id: String(id('OPEN', 'IN PROGRESS')) }, 9999],
    ['an unknown field', { transition_id: id('OPEN', 'IN PROGRESS'), fields: [{ field_key: 'x' }] }, 30009],
    ['an unknown role', { transition_id: id('OPEN', 'IN PROGRESS'), role_owners: [{ role: 'x', owners: [] }] }, 20041],
  ])('refuses %s', async ([, body, err_code]) => {
    expect((await change(body)).err_code).toBe(err_code)
    expect(simulator.item('7000000201').flow).toMatchObject({ current: 'OPEN' })
  })

  test('refuses an item that has nodes', async () => {
    expect((await change({ transition_id: 1 }, '7000000101', 'story')).err_code).toBe(20027)
  })

  test('wants what the state wants, and keeps what comes with it', async () => {
    const states = [{ id: 'OPEN' }, { id: 'RESOLVED', fields: [{ key: 'a', required: true }] }]
    const transitions = [{ id: '5', from: 'OPEN', to: 'RESOLVED' }]
    simulator.reset(
      seedOf([
        issue({ id: '1', states, transitions }),
        issue({ id: '2', terminated: true }),
        issue({ id: '3', intercepted: true }),
      ]),
    )
    client = await connect(simulator)
    expect((await change({ transition_id: 5 }, '1')).err).toMatchObject({ code: 20038, msg: 'RESOLVED(a) Required' })
    expect((await change({ transition_id: 5, fields: [{ field_key: 'a', field_value: 'x' }] }, '1')).err_code).toBe(0)
    expect(simulator.item('1')).toMatchObject({ fields: [{ key: 'a', value: 'x' }], flow: { current: 'RESOLVED' } })
    expect((await change({ transition_id: 5 }, '2')).err_code).toBe(20007)
    expect((await change({ transition_id: 5 }, '3')).err_code).toBe(20090)
  })
})
