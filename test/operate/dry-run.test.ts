/** The dry run of one node: what would happen, what is still missing, and never a write. */
import { describe, expect, it } from 'vitest'
import { noSuchSpace } from '../../src/feishu/wire-missing.ts'
import { dryRun } from '../../src/operate/dry-run.ts'
import type { Move } from '../../src/operate/node.ts'
import type { Result } from '../../src/operate/outcome.ts'
import type { MissingDatum, NodeStatus, NodeUpdate, OperateBody, Workflow, WorkflowNode } from '../../src/domain.ts'
import { ScriptedTracker, sees, STOPPED, type Turn, workflow } from './scripted-tracker.ts'

const ITEM = { project_key: 'shop', work_item_type_key: 'story', work_item_id: '123456' }
const ROLLBACK: OperateBody = { action: 'rollback', rollback_reason: 'the deployment failed' }

interface Case {
  readonly name: string
  readonly move?: Partial<Move>
  readonly ahead?: readonly string[]
  readonly script: readonly Turn[]
  readonly told: string
  /** `kind`, and in a plan what would happen. */
  readonly expected: string
  readonly says: string
}

async function play(
  script: readonly Turn[],
  move: Partial<Move> = {},
  ahead: readonly string[] = [],
  acting_user: string | undefined = 'lin',
) {
  const told: string[] = []
  const tracker = new ScriptedTracker(script, told)
  const call = { signal: new AbortController().signal, log: () => undefined }
  const whole: Move = {
    item: ITEM,
    node_id: 'doing',
    body: { action: 'confirm' },
    skip_if_successor_is_completed: false,
    after_own_confirm: false,
    later: [],
    has_states: false,
    ...move,
  }
  const result = await dryRun(whole, new Set(ahead), tracker, call, acting_user)
  expect(tracker.left, told.join(', ')).toBe(0)
  expect(tracker.bodies).toStrictEqual([])
  return { result, told }
}

const nothing: Turn = { lacks: [] }
const asked = 'read, ask what doing lacks'

const NODES: readonly Case[] = [
  {
    name: 'nothing is missing',
    script: [sees('in_progress'), nothing],
    told: asked,
    expected: 'planned move',
    says: 'would move',
  },
  {
    name: 'completed already',
    script: [sees('completed')],
    told: 'read',
    expected: 'planned unchanged',
    says: 'completed already',
  },
  {
    name: 'of a status that nobody has described',
    script: [sees('unknown')],
    told: 'read',
    expected: 'planned blocked',
    says: 'not known whether it can be moved',
  },
  {
    name: 'to be rolled back, and of a status that nobody has described',
    move: { body: ROLLBACK },
    script: [sees('unknown')],
    told: 'read',
    expected: 'planned blocked',
    says: 'not known whether it can be moved',
  },
  {
    name: 'not arrived, though what is before it is completed: it waits for something else',
    script: [sees('not_arrived')],
    told: 'read',
    expected: 'planned blocked',
    says: 'not arrived',
  },
  {
    name: 'the same, and this step would find the one before it completed',
    ahead: ['started'],
    script: [sees('not_arrived')],
    told: 'read',
    expected: 'planned blocked',
    says: 'not arrived',
  },
  {
    name: 'not arrived, and what is before it is open',
    move: { node_id: 'testing' },
    script: [sees('in_progress')],
    told: 'read',
    expected: 'planned blocked',
    says: 'not arrived',
  },
  {
    name: 'not arrived, but this step would confirm what is before it',
    move: { node_id: 'testing' },
    ahead: ['doing'],
    script: [sees('in_progress'), nothing],
    told: 'read, ask what testing lacks',
    expected: 'planned move',
    says: 'would move',
  },
  {
    name: 'not arrived, and this step would confirm one of the two before it',
    move: { node_id: 'testing' },
    ahead: ['doing'],
    script: [{ read: joined('in_progress') }],
    told: 'read',
    expected: 'planned blocked',
    says: 'not arrived',
  },
  {
    name: 'not arrived, and this step would confirm the last of the two before it',
    move: { node_id: 'testing' },
    ahead: ['doing'],
    script: [{ read: joined('completed') }, nothing],
    told: 'read, ask what testing lacks',
    expected: 'planned move',
    says: 'would move',
  },
  {
    name: 'named twice, by its key and by its name',
    move: { node_id: '开发' },
    ahead: ['doing'],
    script: [sees('in_progress')],
    told: 'read',
    expected: 'planned unchanged',
    says: 'completed already',
  },
  {
    name: 'not arrived, and this step would confirm all that is before it, while something else stays open',
    move: { node_id: 'testing' },
    ahead: ['doing'],
    script: [{ read: besideTheWay() }, nothing],
    told: 'read, ask what testing lacks',
    expected: 'planned move',
    says: 'would move',
  },
  {
    name: 'not arrived, and nothing leads to it',
    script: [{ read: { ...workflow('not_arrived'), connections: [] } }],
    told: 'read',
    expected: 'planned blocked',
    says: 'not arrived',
  },
  {
    name: 'by its name',
    move: { node_id: '开发' },
    script: [sees('in_progress'), nothing],
    told: asked,
    expected: 'planned move',
    says: 'would move',
  },
  {
    name: 'a name of several nodes',
    move: { node_id: '测试' },
    script: [sees('in_progress', { name: '测试' })],
    told: 'read',
    expected: 'refused',
    says: 'name of several',
  },
  {
    name: 'an unknown node',
    move: { node_id: 'nowhere' },
    script: [sees('in_progress')],
    told: 'read',
    expected: 'refused',
    says: 'no node "nowhere"',
  },
  {
    name: 'the workflow cannot be read',
    script: [{ read: 'unreachable' }],
    told: 'read',
    expected: 'unreachable',
    says: 'no answer',
  },
  {
    name: 'the workflow may not be read',
    script: [{ read: 'permission' }],
    told: 'read',
    expected: 'refused',
    says: 'message of permission',
  },
  {
    name: 'what it lacks cannot be read',
    script: [sees('in_progress'), { lacks: 'unreachable' }],
    told: asked,
    expected: 'unreachable',
    says: 'no answer',
  },
  {
    name: 'what it lacks is not known, since nobody knows the space',
    script: [sees('in_progress'), { lacks: noSuchSpace('shop') }],
    told: asked,
    expected: 'refused',
    says: 'no space "shop"',
  },
  {
    name: 'the step is stopped while what it lacks is asked for',
    script: [sees('in_progress'), { lacks: STOPPED }],
    told: asked,
    expected: 'unreachable',
    says: 'cancelled',
  },
  {
    name: 'the workflow has no nodes',
    script: [{ read: { nodes: [], connections: [] } }],
    told: 'read',
    expected: 'refused',
    says: 'lists no node',
  },
  {
    name: 'a roll-back',
    move: { body: ROLLBACK },
    script: [sees('completed')],
    told: 'read',
    expected: 'planned move',
    says: 'would be rolled back',
  },
  {
    name: 'nothing to roll back',
    move: { body: ROLLBACK },
    script: [sees('in_progress')],
    told: 'read',
    expected: 'planned unchanged',
    says: 'nothing to roll back',
  },
  {
    name: 'a roll-back that auto leaves alone',
    move: { body: ROLLBACK, skip_if_successor_is_completed: true },
    script: [{ read: workflow('completed', {}, 'completed') }],
    told: 'read',
    expected: 'left_alone',
    says: 'gone on',
  },
  {
    name: 'a roll-back that was asked for by name',
    move: { body: ROLLBACK },
    script: [{ read: workflow('completed', {}, 'completed') }],
    told: 'read',
    expected: 'planned move',
    says: 'would be rolled back',
  },
  {
    name: 'a roll-back by auto, once this step has rolled back what comes after it',
    move: { body: ROLLBACK, skip_if_successor_is_completed: true },
    ahead: ['testing'],
    script: [{ read: workflow('completed', {}, 'completed') }],
    told: 'read',
    expected: 'planned move',
    says: 'would be rolled back',
  },
  {
    name: 'a roll-back of a node named twice',
    move: { body: ROLLBACK, skip_if_successor_is_completed: true },
    ahead: ['doing'],
    script: [sees('completed')],
    told: 'read',
    expected: 'planned unchanged',
    says: 'nothing to roll back',
  },
]

const FLOW: Turn = {
  readStates: {
    states: [
      { id: 'OPEN', name: '待处理', is_current: true },
      { id: 'RESOLVED', name: '已解决', is_current: false },
      { id: 'CLOSED', name: '已关闭', is_current: false },
    ],
    transitions: [
      { id: 7n, from: 'OPEN', to: 'RESOLVED' },
      { id: 8n, from: 'RESOLVED', to: 'CLOSED' },
    ],
  },
}
const otherFlow: Turn = { read: 'other_flow' }

/** `review` is in progress, and leads elsewhere. */
function besideTheWay(): Workflow {
  const { nodes, connections } = joined('in_progress')
  return { nodes, connections: connections.map(({ from, to }) => ({ from, to: from === 'review' ? 'started' : to })) }
}

/** `testing` follows both `doing`, which is in progress, and another. */
function joined(other: NodeStatus): Workflow {
  const { nodes, connections } = workflow('in_progress')
  const node = { id: 'review', state_key: 'review', name: '评审', status: other, owners: [], confirmers: [] }
  return { nodes: [...nodes, node], connections: [...connections, { from: 'review', to: 'testing' }] }
}

const STATES: readonly Case[] = [
  {
    name: 'a state that can be reached',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, FLOW, nothing],
    told: 'read, read states, ask what RESOLVED lacks',
    expected: 'planned move',
    says: 'would move',
  },
  {
    name: 'the present state',
    move: { node_id: 'OPEN' },
    script: [otherFlow, FLOW],
    told: 'read, read states',
    expected: 'planned unchanged',
    says: 'already',
  },
  {
    name: 'a state that cannot be reached from here',
    move: { node_id: 'CLOSED' },
    script: [otherFlow, FLOW],
    told: 'read, read states',
    expected: 'planned blocked',
    says: 'no transition',
  },
  {
    name: 'a state behind which the item is, by what is named later',
    move: { node_id: 'OPEN', later: ['已解决'] },
    ahead: ['RESOLVED'],
    script: [otherFlow, FLOW],
    told: 'read, read states',
    expected: 'planned unchanged',
    says: 'which comes later in this step',
  },
  {
    name: 'a state that can be reached from one that this step would reach before',
    move: { node_id: 'CLOSED' },
    ahead: ['OPEN', 'RESOLVED'],
    script: [otherFlow, FLOW, nothing],
    told: 'read, read states, ask what CLOSED lacks',
    expected: 'planned move',
    says: 'would move',
  },
  {
    name: 'a state that this step would have reached by then',
    move: { node_id: '已解决' },
    ahead: ['RESOLVED'],
    script: [otherFlow, FLOW],
    told: 'read, read states',
    expected: 'planned unchanged',
    says: 'already',
  },
  {
    name: 'back to a state that cannot be reached any more by then',
    move: { node_id: 'OPEN' },
    ahead: ['RESOLVED'],
    script: [otherFlow, FLOW],
    told: 'read, read states',
    expected: 'planned blocked',
    says: 'no transition leads from its present state "已解决"',
  },
  {
    name: 'a state by an explicit roll-back',
    move: { node_id: 'RESOLVED', body: ROLLBACK },
    script: [otherFlow, FLOW, nothing],
    told: 'read, read states, ask what RESOLVED lacks',
    expected: 'planned move',
    says: 'would move',
  },
  {
    name: 'what a state lacks cannot be read',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, FLOW, { lacks: 'unreachable' }],
    told: 'read, read states, ask what RESOLVED lacks',
    expected: 'unreachable',
    says: 'no answer',
  },
  {
    name: 'an unknown state',
    move: { node_id: 'DONE' },
    script: [otherFlow, FLOW],
    told: 'read, read states',
    expected: 'refused',
    says: 'no state "DONE"',
  },
  {
    name: 'the states cannot be read',
    script: [otherFlow, { readStates: 'unreachable' }],
    told: 'read, read states',
    expected: 'unreachable',
    says: 'no answer',
  },
  {
    name: 'no state is told to be the present one',
    move: { node_id: 'RESOLVED' },
    script: [
      otherFlow,
      { readStates: { states: [{ id: 'RESOLVED', name: '已解决', is_current: false }], transitions: [] } },
    ],
    told: 'read, read states',
    expected: 'planned blocked',
    says: 'present state is not told',
  },
  {
    name: 'auto never rolls back',
    move: { body: ROLLBACK, skip_if_successor_is_completed: true },
    script: [otherFlow],
    told: 'read',
    expected: 'left_alone',
    says: 'states, not nodes',
  },
  {
    name: 'an input that it cannot carry',
    move: { body: { action: 'confirm', node_owners: [] } },
    script: [otherFlow],
    told: 'read',
    expected: 'refused',
    says: 'node_owners',
  },
]

describe('it foresees', () => {
  it.each([...NODES, ...STATES])('$name', async ({ script, move, ahead, told, expected, says }) => {
    const played = await play(script, move, ahead)
    expect(played.told.join(', ')).toBe(told)
    expect(sum(played.result)).toBe(expected)
    expect(played.result.reason.en).toContain(says)
    expect(played.result.attempts).toBe(0)
  })

  function sum({ kind, foreseen }: Result): string {
    return foreseen === undefined ? kind : `${kind} ${foreseen.would}`
  }
})

describe('what is missing', () => {
  const owner: MissingDatum = { kind: 'owner', key: 'owner' }
  const role: MissingDatum = { kind: 'role', key: 'PM' }
  const schedule: MissingDatum = { kind: 'schedule', key: 'points' }
  const field: MissingDatum = { kind: 'field', key: 'field_x' }
  const DATES = { estimate_start_date: 1_722_182_400_000, estimate_end_date: 1_722_355_199_999 }
  const CASES: readonly [string, MissingDatum, NodeUpdate, 'move' | 'blocked'][] = [
    ['an owner', owner, {}, 'blocked'],
    ['an owner, whom node_owners gives', owner, { node_owners: ['1'] }, 'move'],
    ['an owner, whom node_owners empties', owner, { node_owners: [] }, 'blocked'],
    ['an owner, whom a role gives', owner, { role_assignee: [{ role: 'PM', owners: ['1'] }] }, 'move'],
    ['an owner, whom a role empties', owner, { role_assignee: [{ role: 'PM', owners: [] }] }, 'blocked'],
    ['a role', role, {}, 'blocked'],
    ['a role that is given', role, { role_assignee: [{ role: 'PM', owners: ['1'] }] }, 'move'],
    ['a role, while another is given', role, { role_assignee: [{ role: 'QA', owners: ['1'] }] }, 'blocked'],
    ['a schedule', schedule, {}, 'blocked'],
    ['a schedule that is given', schedule, { node_schedule: { points: 1 } }, 'move'],
    ['a schedule that is given to each', schedule, { schedules: [{ points: 1 }] }, 'move'],
    ['a schedule that only one of two is given', schedule, { schedules: [{ points: 1 }, {}] }, 'blocked'],
    ['a schedule that is given empty', schedule, { node_schedule: {} }, 'blocked'],
    ['points, while dates are given', schedule, { node_schedule: DATES }, 'blocked'],
    [
      'dates, while points are given',
      { kind: 'schedule', key: 'schedule' },
      { node_schedule: { points: 1 } },
      'blocked',
    ],
    [
      'dates, of which one is given',
      { kind: 'schedule', key: 'schedule' },
      { node_schedule: { estimate_start_date: 1 } },
      'blocked',
    ],
    ['dates', { kind: 'schedule', key: 'schedule' }, { node_schedule: DATES }, 'move'],
    [
      'the start',
      { kind: 'schedule', key: 'estimate_start_date' },
      { node_schedule: { estimate_start_date: 1 } },
      'move',
    ],
    [
      'the end, while the start is given',
      { kind: 'schedule', key: 'estimate_end_date' },
      { node_schedule: { estimate_start_date: 1 } },
      'blocked',
    ],
    [
      'the hours worked, which the API cannot write',
      { kind: 'schedule', key: 'actual_work_time' },
      { node_schedule: { actual_work_time: 8 } },
      'blocked',
    ],
    [
      'the hours worked, while all else is given',
      { kind: 'schedule', key: 'actual_work_time' },
      { node_schedule: { ...DATES, points: 1 } },
      'blocked',
    ],
    [
      'a schedule whose key tells nothing',
      { kind: 'schedule', key: 'estimate' },
      { node_schedule: { points: 1 } },
      'move',
    ],
    [
      'a schedule whose key tells nothing, while only its owner is given',
      { kind: 'schedule' },
      { node_schedule: { owners: ['1'] } },
      'blocked',
    ],
    ['a schedule of which none is given', schedule, { schedules: [] }, 'blocked'],
    ['a field', field, {}, 'blocked'],
    ['a field that is given by its key', field, { fields: [{ field_key: 'field_x', field_value: 1 }] }, 'move'],
    ['a field that is given by its alias', field, { fields: [{ field_alias: 'field_x', field_value: 1 }] }, 'move'],
    ['a field that is given as null', field, { fields: [{ field_key: 'field_x', field_value: null }] }, 'blocked'],
    ['a field that is given empty', field, { fields: [{ field_key: 'field_x', field_value: '' }] }, 'blocked'],
    ['a field that is emptied', field, { fields: [{ field_key: 'field_x', field_value: [] }] }, 'blocked'],
    ['a field that is given a list', field, { fields: [{ field_key: 'field_x', field_value: ['a'] }] }, 'move'],
    [
      'a schedule whose key tells nothing, of which one date is given',
      { kind: 'schedule', key: 'estimate' },
      { node_schedule: { estimate_start_date: 1 } },
      'move',
    ],
    ['a field that is given as 0', field, { fields: [{ field_key: 'field_x', field_value: 0 }] }, 'move'],
    ['a field that is given as false', field, { fields: [{ field_key: 'field_x', field_value: false }] }, 'move'],
    ['a field, while another is given', field, { fields: [{ field_key: 'field_y', field_value: 1 }] }, 'blocked'],
    ['a signal', { kind: 'signal', key: 's' }, { fields: [{ field_key: 's', field_value: true }] }, 'blocked'],
    ['a sub task', { kind: 'sub_task', key: '7' }, {}, 'blocked'],
    ['a deliverable', { kind: 'deliverable', key: '7' }, {}, 'blocked'],
    ['what owners say of the work', { kind: 'review', key: 'node_finished_opinion' }, {}, 'blocked'],
    ['anything else', { kind: 'control', key: 'c' }, {}, 'blocked'],
  ]
  it.each(CASES)('%s', async (_, datum, update, would) => {
    const names: readonly Turn[] = datum.kind === 'field' && would === 'blocked' ? [{ fieldNames: {} }] : []
    const script: readonly Turn[] = [sees('in_progress'), { lacks: [datum] }, ...names]
    const { result } = await play(script, { body: { action: 'confirm', ...update } })
    const missing = would === 'move' ? [] : [datum]
    expect(result).toMatchObject({ kind: 'planned', foreseen: { would, missing } })
    expect(result.hint === undefined).toBe(would === 'move')
  })

  it('and whatever would happen, it is told where things stand now, not by then', async () => {
    const node = await play([{ read: workflow('in_progress') }, nothing], { node_id: 'testing' }, ['doing'])
    const mark = ({ name, status }: { name: string; status: string }) => `${name} ${status}`
    expect(node.result).toMatchObject({ before: { en: 'not arrived' }, after: { en: 'not arrived' } })
    expect(node.result.workflow?.marks.map(mark)).toStrictEqual([
      '开始 completed',
      '开发 in_progress',
      '测试 not_arrived',
    ])

    const state = await play([otherFlow, FLOW, nothing], { node_id: 'CLOSED' }, ['RESOLVED'])
    expect(state.result).toMatchObject({ key: 'CLOSED', before: { en: '待处理' }, after: { en: '待处理' } })
    expect(state.result.workflow?.marks.map(mark)).toStrictEqual([
      '待处理 in_progress',
      '已解决 unknown',
      '已关闭 unknown',
    ])
  })

  it('is told whole, with what supplies it', async () => {
    const script: readonly Turn[] = [
      sees('in_progress'),
      { lacks: [field, owner] },
      { fieldNames: { field_x: '截止时间' } },
    ]
    const { result } = await play(script, { body: { action: 'confirm' } })
    expect(result.hint?.en).toContain('field_x "截止时间"')
    expect(result.hint?.en).toContain('node_owners')
    expect(result.hint?.zh).toContain('node_owners')
  })
})

it('what no change of state can carry is advised with no input that it refuses', async () => {
  const lacks: Turn = {
    lacks: [
      { kind: 'owner', key: 'owner' },
      { kind: 'schedule', key: 'points' },
    ],
  }
  const { result } = await play([otherFlow, FLOW, lacks], { node_id: 'RESOLVED' })
  expect(result).toMatchObject({ foreseen: { would: 'blocked' } })
  expect(result.hint?.en).toBe(
    "Still missing: owner (set on the work item's page, or with `role_assignee` where it is a role's); points (a change of state can't carry it: set it on the work item's page).",
  )
})

it('a node that has not arrived: what comes before it is to be completed', async () => {
  const { result } = await play([sees('in_progress')], { node_id: 'testing' })
  expect(result).toMatchObject({ kind: 'planned', foreseen: { would: 'blocked', missing: [] } })
  expect(result.hint).toStrictEqual({
    en: 'Complete the nodes before it first, by hand or by listing them before it in node_id.',
    zh: '请先完成前置节点：手动完成，或在 node_id 中把它们列在前面。',
  })
})

describe('an owner whom only a role may give: no read tells whose it is, and that is said', () => {
  const lacks: Turn = { lacks: [{ kind: 'owner', key: 'owner' }] }
  const role_assignee = [{ role: 'PM', owners: ['1'] }]
  const BY_ROLE = /^it would move if `role_assignee` supplies the missing owner: /
  const PLAIN = /^it would move: nothing is known to be missing; /
  const CASES: readonly (readonly [string, readonly Turn[], Partial<Move>, RegExp])[] = [
    ['of a node', [sees('in_progress'), lacks], { body: { action: 'confirm', role_assignee } }, BY_ROLE],
    [
      'of a state',
      [otherFlow, FLOW, lacks],
      { node_id: 'RESOLVED', body: { action: 'confirm', role_assignee } },
      BY_ROLE,
    ],
    [
      'named beside the role: it is known',
      [sees('in_progress'), lacks],
      { body: { action: 'confirm', role_assignee, node_owners: ['1'] } },
      PLAIN,
    ],
    [
      'not missing at all',
      [sees('in_progress'), { lacks: [{ kind: 'role', key: 'PM' }] }],
      { body: { action: 'confirm', role_assignee } },
      PLAIN,
    ],
  ]
  it.each(CASES)('%s', async (_, script, move, says) => {
    const { result } = await play(script, move)
    expect(result).toMatchObject({ kind: 'planned', foreseen: { would: 'move' } })
    expect(result.reason.en).toMatch(says)
    expect(result.reason.zh.includes('若 role_assignee')).toBe(says === BY_ROLE)
  })
})

describe('a node that others have to confirm too does not move by this step alone, and that is said', () => {
  const confirmers = ['lin', 'chen', 'wu'].map((user_key) => ({ user_key, confirmed: false }))
  const ONCE = {
    en: 'it would move once 2 others have confirmed it too: nothing else is known to be missing; permissions, signals and interceptions show only on the move',
    zh: '还需另外 2 人确认才会流转：未发现其他缺失的内容；权限、系统外信号与拦截规则只有在流转时才能知晓',
  }
  const read = (more: Partial<WorkflowNode>): readonly Turn[] => [sees('in_progress', more), nothing]

  it('with their number', async () => {
    const { result } = await play(read({ confirmers }))
    expect(result).toMatchObject({ kind: 'planned', reason: ONCE, foreseen: { would: 'move', missing: [] } })
  })

  it('of one', async () => {
    const { result } = await play(read({ confirmers: confirmers.slice(0, 2) }))
    expect(result.reason.en).toMatch(/^it would move once 1 other has confirmed it too: /)
    expect(result.reason.zh).toMatch(/^还需另外 1 人确认才会流转：/)
  })

  it.each<[string, Partial<WorkflowNode>, Partial<Move>]>([
    ['we alone have to', { confirmers: confirmers.slice(0, 1) }, {}],
    ['the step gives it other owners', { confirmers }, { body: { action: 'confirm', node_owners: ['lin'] } }],
  ])('not where %s', async (_, more, move) => {
    expect((await play(read(more), move)).result.reason.en).toMatch(/^it would move: nothing is known to be missing; /)
  })
})
