import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OPERATE_REFUSALS, refusal, type RefusalName } from '../../simulator/refusals.ts'
import { defaultSeed, issue, seedOf, story, storyNodes, USERS } from '../../simulator/seed.ts'
import type { ItemSeed, NodeSeed } from '../../simulator/seed-shape.ts'
import { startSimulator, type Simulator } from '../../simulator/server.ts'
import { at, connect, type Client } from './client.ts'

const LIN = USERS.lin.user_key
const CHEN = USERS.chen.user_key
const START = 1722182400000
const END = 1722355199999

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

/** One item, 1, with this node in progress. */
function put(doing: Partial<NodeSeed>, item: Partial<ItemSeed> = {}): void {
  simulator.reset(seedOf([story({ id: '1', nodes: storyNodes(doing), ...item }), issue({ id: '2' })]))
}

const LINK = { key: 'field_658c22', alias: 'sentry_link', name: '监控链接' }
const SELECT = { key: 'field_1', name: '等级', type: 'select', options: ['p0'] }

interface Case {
  readonly doing?: Partial<NodeSeed>
  readonly item?: Partial<ItemSeed>
  readonly node?: string
  readonly id?: string
  readonly body?: object
}

/** Every row of the page's table that state can express, with its texts written out. */
const BY_STATE: readonly [name: RefusalName, given: Case, err_code: number, err_msg: string, msg: string][] = [
  ['node_completed', { node: 'started' }, 20017, 'Node Is Completed', 'Node Is Completed'],
  ['node_not_arrived', { node: 'test' }, 20016, 'Node Is Not Arrived', 'Node Is Not Arrived'],
  ['node_unknown', { node: '开发' }, 20018, 'Node ID Not Exist In Workflow', 'Node ID Not Exist In Workflow'],
  [
    'owner_required',
    { doing: { owners: [], requires: ['owner'] } },
    20038,
    'Person in charge is required',
    'Owner Required',
  ],
  [
    'field_required',
    { doing: { fields: [{ ...LINK, required: true }] } },
    20038,
    'Param missing',
    '开发(field_658c22) Required',
  ],
  [
    'estimate_required',
    { doing: { requires: ['estimate'] } },
    20038,
    'Estimates and schedules are required',
    '开发 估分and schedule required',
  ],
  [
    'role_required',
    { doing: { required_roles: ['PM'] }, item: { roles: [{ role: 'PM', name: '产品经理' }] } },
    20038,
    'This role info is mandatory',
    'role 产品经理(PM) Required',
  ],
  [
    'actual_work_time_required',
    { doing: { requires: ['actual_work_time'] } },
    20038,
    'The node actual working time is mandatory',
    'Node doing 实际工时 is required.',
  ],
  [
    'due_time_required',
    { doing: { requires: ['due_time'] } },
    20038,
    'Required Field Is Not Set',
    'Milestone due time is required',
  ],
  [
    'item_terminated',
    { item: { terminated: true } },
    20007,
    'Workitem is abort',
    'Unable to operate on terminated work items',
  ],
  [
    'item_aborted',
    { item: { terminated: true }, body: { action: 'rollback', rollback_reason: 'r' } },
    20007,
    'WorkItem Is Already Aborted',
    'WorkItem Is Already Aborted',
  ],
  [
    'signal_required',
    { doing: { fields: [{ key: 'field_s', name: '信号', type: 'signal', required: true }] } },
    50006,
    'Param invalid',
    '信号(field_s) Should Be Passed',
  ],
  ['workflow_err', { item: { broken: true } }, 50006, 'workflow err', 'workflow err'],
  [
    'sub_task_open',
    { doing: { sub_tasks: [{ id: '7', name: '编码' }] } },
    50006,
    'Sub Task Not Completed',
    'Node 开发 cannot be completed because task 编码 is not completed',
  ],
  [
    'no_right_to_edit',
    {
      doing: { fields: [{ ...LINK, editors: [CHEN] }] },
      body: { action: 'confirm', fields: [{ field_key: LINK.key, field_value: 'x' }] },
    },
    50006,
    'No right to edit',
    'Unable to edit 监控链接 (field_658c22)',
  ],
  ['param_missing', { body: {} }, 20005, 'Missing Param', 'Missing Param，action || rollBackReason is nil'],
  [
    'param_missing',
    { body: { action: 'rollback' } },
    20005,
    'Missing Param',
    'Missing Param，action || rollBackReason is nil',
  ],
  ['item_unknown', { id: '999' }, 30005, 'WorkItem Not Found', 'WorkItem Not Found'],
  ['item_unknown', { id: '2' }, 30005, 'WorkItem Not Found', 'WorkItem Not Found'],
  [
    'field_unknown',
    { body: { action: 'confirm', fields: [{ field_alias: 'testin_allow', field_value: 'x' }] } },
    30009,
    'Field Not Found',
    'field_value_pairs field alias testin_allow:can not find field',
  ],
  [
    'intercepted',
    { doing: { intercepted: true } },
    20090,
    'Your request has been Intercept',
    'Your request has been intercepted.',
  ],
  [
    'option_wrong',
    {
      doing: { fields: [SELECT] },
      body: { action: 'confirm', fields: [{ field_key: 'field_1', field_value: { value: 'p9' } }] },
    },
    20050,
    'Field Option Value Is Wrong',
    'Due to the administrator configuration update',
  ],
  [
    'points_too_small',
    {
      doing: { sub_tasks: [{ id: '7', passed: true, points: 2 }] },
      body: { action: 'confirm', node_schedule: { points: 1 } },
    },
    1000051743,
    'RPC Call Error',
    'Node 估分 must exceed that of its sub-tasks',
  ],
  [
    'role_unknown',
    { body: { action: 'confirm', role_assignee: [{ role: 'QA', owners: [] }] } },
    20041,
    'Field RoleOwner Must Be Set In FieldValuePairs',
    'Role owner do not exist in DB and request',
  ],
  [
    'node_not_completed',
    { body: { action: 'rollback', rollback_reason: 'r' } },
    20037,
    'Node Is not completed, Could Not Be Rollback',
    'Node Is not completed, Could Not Be Rollback',
  ],
  ['no_permission', { doing: { owners_only: true, owners: [CHEN] } }, 10001, 'No Permission', 'No Permission'],
]

describe('refused by state', () => {
  test.for(BY_STATE)(
    '%s',
    async ([
      ,
      { doing = {}, item = {}, node = 'doing', id = '1', body = { action: 'confirm' } },
      err_code,
      err_msg,
      msg,
    ]) => {
      put(doing, item)
      client = await connect(simulator)
      const before = [...simulator.requests].length
      const answer = await client.operate(id, encodeURIComponent(node), body)
      expect({ err_code: answer.err_code, err_msg: answer.err_msg, ...answer.err }).toEqual({
        err_code,
        err_msg,
        code: err_code,
        msg,
        log_id: answer.headers.get('x-tt-logid'),
      })
      expect(simulator.requests.slice(before).map((request) => [request.call, request.err_code])).toEqual([
        ['operate', err_code],
      ])
      expect(simulator.writes).toEqual([])
    },
  )

  test('already_confirmed: a node that several confirm, twice by the same', async () => {
    expect((await client.confirm('7000000112', 'doing')).err_code).toBe(0)
    const again = await client.confirm('7000000112', 'doing')
    expect([again.err_code, again.err_msg, again.err.msg]).toEqual([
      50006,
      'task has been finished',
      'Task has been finished',
    ])
    expect(simulator.writes.map(({ user, moved }) => [user, moved])).toEqual([[LIN, false]])
  })

  test('transitioning: while the transition before still takes its time', async () => {
    let now = START
    const slow = await startSimulator({ transitionTime: 2000, now: () => now })
    const person = await connect(slow)
    await person.confirm('7000000101', 'doing')
    const busy = await person.confirm('7000000101', 'test')
    expect([busy.err_code, busy.err_msg, busy.err.msg]).toEqual([
      50006,
      'The current workflow is in transition',
      'Node workflow transitioning',
    ])
    now += 2000
    expect((await person.confirm('7000000101', 'test')).err_code).toBe(0)
    await slow.close()
  })

  test('use_state_flow: an item that has states', async () => {
    const answer = await client.post('/open_api/shop/workflow/issue/7000000201/node/OPEN/operate', {
      action: 'confirm',
    })
    expect(answer.err_code).toBe(20026)
  })

  test('state expresses every row of the page', () => {
    const reached = new Set<string>([...BY_STATE.map(([name]) => name), 'already_confirmed', 'transitioning'])
    expect(Object.keys(OPERATE_REFUSALS).filter((name) => !reached.has(name))).toEqual([])
  })
})

test.for(Object.keys(OPERATE_REFUSALS) as RefusalName[])('refused by script: %s', async (name) => {
  simulator.faults.add({ fault: 'refuse', refusal: name, words: { node: 'doing', field: 'f' } })
  const answer = await client.confirm('7000000101', 'doing')
  const { err_code, err_msg, msg } = refusal(name, { node: 'doing', field: 'f' })
  expect([answer.err_code, answer.err_msg, answer.err.code, answer.err.msg]).toEqual([err_code, err_msg, err_code, msg])
  expect(simulator.node('7000000101', 'doing').status).toBe(2)
})

describe('what travels with a transition', () => {
  const NODE_BY_STATE_KEY = { state_key: 'state_97' }

  test('is kept, and readable afterwards; the node is known by its state_key too', async () => {
    put(
      { ...NODE_BY_STATE_KEY, fields: [LINK, SELECT], required_roles: ['PM'], owners: [LIN] },
      { roles: [{ role: 'PM', name: '产品经理' }], connections: [{ from: 'state_97', to: 'test' }] },
    )
    client = await connect(simulator)
    const answer = await client.confirm('1', 'state_97', {
      node_owners: [CHEN],
      node_schedule: { points: 1.5, estimate_start_date: START, estimate_end_date: END, actual_work_time: 2 },
      fields: [
        { field_alias: 'sentry_link', field_key: LINK.key, field_type_key: 'text', field_value: '23333' },
        { field_key: SELECT.key, field_value: { value: 'p0' } },
      ],
      role_assignee: [{ role: 'PM', owners: [LIN] }],
    })
    expect(answer).toMatchObject({ status: 200, err_code: 0, err_msg: '', err: {}, data: {} })
    const workflow = await client.workflow('1')
    expect(at(workflow.data, 'workflow_nodes', 1)).toMatchObject({
      id: 'doing',
      state_key: 'state_97',
      status: 3,
      owners: [CHEN],
      node_schedule: { points: 1.5, estimate_start_date: START, estimate_end_date: END, actual_work_time: 2 },
      fields: [
        { field_key: LINK.key, field_alias: 'sentry_link', field_value: '23333' },
        { field_key: SELECT.key, field_value: { value: 'p0' } },
      ],
      role_assignee: [{ role: 'PM', name: '产品经理', owners: [LIN] }],
    })
    expect(simulator.node('1', 'test').status).toBe(2)
  })

  test('an empty list takes all owners away, an absent one none', async () => {
    await client.confirm('7000000101', 'doing')
    expect(simulator.node('7000000101', 'doing').owners).toEqual([LIN])
    await client.operate('7000000101', 'doing', { action: 'rollback', rollback_reason: 'r', node_owners: [] })
    expect(simulator.node('7000000101', 'doing')).toMatchObject({ owners: [], status: 2, rollback_reason: 'r' })
  })

  test('schedules make the scheduling differentiated', async () => {
    const schedules = [LIN, CHEN].map((owner) => ({ owners: [owner], points: 1 }))
    expect((await client.confirm('7000000101', 'doing', { node_owners: [LIN, CHEN], schedules })).err_code).toBe(0)
    expect(simulator.node('7000000101', 'doing')).toMatchObject({ different_schedule: true, schedules })
  })

  test('can be what was missing', async () => {
    const node_schedule = { points: 1, estimate_start_date: START, estimate_end_date: END }
    expect((await client.confirm('7000000104', 'doing', { node_schedule: { points: 1 } })).err_code).toBe(20038)
    expect(simulator.node('7000000104', 'doing').node_schedule).toEqual({})
    expect((await client.confirm('7000000104', 'doing', { node_schedule })).err_code).toBe(0)
  })

  test.for<[name: string, body: object, err_code: number]>([
    ['a date as a string', { node_schedule: { estimate_start_date: '2026-11-30' } }, 9999],
    ['a date in seconds', { node_schedule: { estimate_start_date: 1722182400 } }, 20013],
    ['an end before the start', { node_schedule: { estimate_start_date: END, estimate_end_date: START } }, 20013],
    [
      'a date in seconds, differentiated',
      { node_owners: [LIN, CHEN], schedules: [{ owners: [LIN], estimate_end_date: 1 }] },
      20013,
    ],
    ['a schedule for two owners', { node_owners: [LIN, CHEN], schedules: [{ owners: [LIN, CHEN] }] }, 20032],
    ['a schedule for nobody', { node_owners: [LIN, CHEN], schedules: [{ points: 1 }] }, 20032],
    ['a schedule for somebody else', { node_owners: [LIN, CHEN], schedules: [{ owners: [USERS.wu.user_key] }] }, 20032],
    ['schedules of a single owner', { schedules: [{ owners: [LIN] }] }, 20032],
    ['owners that are no list', { node_owners: LIN }, 9999],
    ['owners that are numbers', { node_owners: [7] }, 9999],
    ['an owner whom nobody knows', { node_owners: ['lin@example.com'] }, 30006],
    ['fields that are a map', { fields: { field_658c22: 'x' } }, 9999],
    ['a field without a key', { fields: [{ field_value: 'x' }] }, 20025],
    ['a text field with a number', { fields: [{ field_key: 'field_658c22', field_value: 1 }] }, 20006],
    ['a select with a bare string', { fields: [{ field_key: 'field_9a1b2c', field_value: 'p0' }] }, 20006],
    ['a role without owners', { role_assignee: [{ role: 'PM' }] }, 9999],
    ['another action', { action: 'finish' }, 20006],
    ['no object', [], 9999],
  ])('is refused: %s', async ([, body, err_code]) => {
    const sent = Array.isArray(body) ? body : { action: 'confirm', ...body }
    expect((await client.operate('7000000103', 'doing', sent)).err_code).toBe(err_code)
  })
})

describe('a node that several confirm', () => {
  test('is open until all have, and says who', async () => {
    await client.confirm('7000000112', 'doing')
    const open = at((await client.workflow('7000000112')).data, 'workflow_nodes', 1)
    expect(open).toMatchObject({
      status: 2,
      sub_status: [
        { owner: LIN, status: 1 },
        { owner: CHEN, status: 0, checked_time: 0 },
      ],
    })
    expect(at(open, 'checker')).toEqual(at(open, 'sub_status'))
    await client.operate('7000000112', 'doing', { action: 'confirm' }, { 'X-USER-KEY': CHEN })
    expect(simulator.node('7000000112', 'doing').status).toBe(3)
    expect(simulator.writes.map(({ node, user, moved }) => [node, user, moved])).toEqual([
      ['doing', LIN, false],
      ['doing', CHEN, true],
    ])
  })

  test('is not for anybody else', async () => {
    put({ pass_mode: 3, owners: [CHEN] })
    expect((await (await connect(simulator)).confirm('1', 'doing')).err_code).toBe(10001)
  })
})
