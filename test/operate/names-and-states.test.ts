/** A node by its display name, and items that have states instead of nodes: what is looked up, what is sent, what is refused. */
import { describe, expect, it } from 'vitest'
import { MISSING_FOR_STATE } from '../../src/operate/missing-data.ts'
import { moveNode } from '../../src/operate/move-node.ts'
import type { Move } from '../../src/operate/node.ts'
import type { Result } from '../../src/operate/outcome.ts'
import type { OperateBody, StateFlow } from '../../src/domain.ts'
import { clockThat, LOG_ID, refusal, ScriptedTracker, sees, type Turn, workflow } from './scripted-tracker.ts'
import { sentence } from '../../src/sentence.ts'

const ITEM = { project_key: 'shop', work_item_type_key: 'issue', work_item_id: '123456' }
const CONFIRM: OperateBody = { action: 'confirm' }
const ROLLBACK: OperateBody = { action: 'rollback', rollback_reason: 'the deployment failed' }

interface Case {
  readonly name: string
  readonly move: Partial<Move>
  readonly script: readonly Turn[]
  readonly told: string
  readonly result: Partial<Result>
  /** Words of the reason and the hint. */
  readonly says: readonly string[]
}

async function play(script: readonly Turn[], move: Partial<Move>) {
  const told: string[] = []
  const tracker = new ScriptedTracker(script, told)
  const never = new AbortController().signal
  const call = { signal: never, stop: never, log: () => undefined }
  const whole = {
    item: ITEM,
    node_id: 'doing',
    body: CONFIRM,
    skip_if_successor_is_completed: false,
    after_own_confirm: false,
    later: [],
    has_states: false,
    ...move,
  }
  const result = await moveNode(whole, { tracker, clock: clockThat(told), call, acting_user: '7000000000000000001' })
  expect(tracker.left, told.join(', ')).toBe(0)
  return { result, told, bodies: tracker.bodies }
}

async function check({ move, script, told, result, says }: Case): Promise<void> {
  const played = await play(script, move)
  expect(played.told.join(', ')).toBe(told)
  expect(played.result).toMatchObject(result)
  const { reason, hint } = played.result
  for (const word of says) {
    expect(`${reason.en} ${hint?.en ?? ''}`).toContain(word)
    expect(`${reason.zh} ${hint?.zh ?? ''}`).toMatch(/\p{Script=Han}/u)
  }
  expect(reason.zh).not.toBe('')
  expect(hint?.zh).not.toBe('')
}

const ok: Turn = { operate: 'ok' }
const noSuchNode: Turn = { operate: 'no_such_node' }
const otherFlow: Turn = { operate: 'other_flow' }

/** Two nodes of one name. */
const twins = { ...workflow('in_progress'), nodes: workflow('in_progress', { name: '测试' }).nodes }

const NAMES: readonly Case[] = [
  {
    name: 'what can be no key is looked up first, and moved by its key',
    move: { node_id: '开发' },
    script: [sees('in_progress'), ok, sees('completed')],
    told: 'read, confirm, read',
    result: { kind: 'confirmed', attempts: 1, key: 'doing', node_name: '开发' },
    says: ['completed (verified'],
  },
  ...['开发 v2', 'v2 开发'].map((name) => ({
    name: `what could be a key in part is a name: ${name}`,
    move: { node_id: name },
    script: [sees('in_progress', { name }), ok, sees('completed', { name })],
    told: 'read, confirm, read',
    result: { kind: 'confirmed', key: 'doing', node_name: name } as const,
    says: ['completed'],
  })),
  {
    name: 'what could be a key and is none is looked up after 20018',
    move: { node_id: 'Develop' },
    script: [noSuchNode, sees('in_progress', { name: 'Develop' }), ok, sees('completed')],
    told: 'confirm Develop, read, confirm, read',
    result: { kind: 'confirmed', attempts: 2, key: 'doing' },
    says: ['completed (verified'],
  },
  {
    name: 'a name in another case is another name',
    move: { node_id: 'develop' },
    script: [noSuchNode, sees('in_progress', { name: 'Develop' })],
    told: 'confirm develop, read',
    result: { kind: 'refused', attempts: 1, refusal: refusal('no_such_node'), log_id: LOG_ID },
    says: [
      'message of no_such_node',
      'Set node_id to one of: started (开始, completed); doing (Develop, in progress); testing (测试, not arrived)',
    ],
  },
  {
    name: 'an unknown name: every node is listed, and nothing is sent',
    move: { node_id: '发布' },
    script: [sees('in_progress')],
    told: 'read',
    result: { kind: 'refused', attempts: 0 },
    says: ['no node "发布"', 'doing (开发, in progress)'],
  },
  {
    name: 'a name of several: every node is listed, and nothing is sent',
    move: { node_id: '测试' },
    script: [{ read: twins }],
    told: 'read',
    result: { kind: 'refused', attempts: 0 },
    says: ['"测试" is the name of several', 'doing (测试, in progress)', 'testing (测试, not arrived)'],
  },
  {
    name: 'a key goes before a name',
    move: { node_id: 'testing', body: ROLLBACK },
    script: [{ read: workflow('completed', { name: 'testing' }, 'completed') }, ok, { read: workflow('completed') }],
    told: 'read, rollback testing, read',
    result: { kind: 'rolled_back', key: 'testing', node_name: '测试' },
    says: ['rolled back'],
  },
  {
    name: 'a roll-back by name reads once, not twice',
    move: { node_id: '开发', body: ROLLBACK },
    script: [sees('completed'), ok, sees('in_progress')],
    told: 'read, rollback, read',
    result: { kind: 'rolled_back', attempts: 1 },
    says: ['rolled back'],
  },
  {
    name: 'the look-up of a name fails',
    move: { node_id: '开发' },
    script: [{ read: 'unreachable' }],
    told: 'read',
    result: { kind: 'unreachable', attempts: 0 },
    says: ['no answer within 10 s'],
  },
  {
    name: '20018, and the look-up fails: the refusal stands, with its own hint',
    move: { node_id: 'Develop' },
    script: [noSuchNode, { read: 'unreachable' }],
    told: 'confirm Develop, read',
    result: { kind: 'refused', attempts: 1, refusal: refusal('no_such_node'), log_id: LOG_ID },
    says: ['hint of no_such_node'],
  },
  {
    name: '20018 for a key that the workflow has: the refusal stands',
    move: {},
    script: [noSuchNode, sees('in_progress')],
    told: 'confirm, read',
    result: { kind: 'refused', attempts: 1, refusal: refusal('no_such_node') },
    says: ['message of no_such_node'],
  },
]

describe('a node by its name', () => {
  it.each(NAMES)('$name', check)
})

/** From `current` to what the connections allow; 7 leads from OPEN to RESOLVED, 8 on to CLOSED, 9 back. */
function states(current: string): Turn {
  const flow: StateFlow = {
    states: [
      { id: 'OPEN', name: '待处理', is_current: current === 'OPEN' },
      { id: 'RESOLVED', name: '已解决', is_current: current === 'RESOLVED' },
      { id: 'CLOSED', name: '已关闭', is_current: current === 'CLOSED' },
      { id: 'GONE', name: '已关闭', is_current: current === 'GONE' },
    ],
    transitions: [
      { id: 9223372036854775807n, from: 'OPEN', to: 'RESOLVED' },
      { id: 8n, from: 'RESOLVED', to: 'CLOSED' },
      { id: 9n, from: 'RESOLVED', to: 'OPEN' },
    ],
  }
  return { readStates: flow }
}

const RESOLVE = 'transition 9223372036854775807'

const STATES: readonly Case[] = [
  {
    name: 'auto never rolls back',
    move: { node_id: 'OPEN', body: ROLLBACK, skip_if_successor_is_completed: true },
    script: [{ read: 'other_flow' }],
    told: 'read',
    result: { kind: 'left_alone', attempts: 0 },
    says: ['states, not nodes', 'action: rollback'],
  },
  {
    name: 'moves by the transition from the present state, and is proven by reading',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, states('OPEN'), ok, states('RESOLVED')],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states`,
    result: { kind: 'confirmed', key: 'RESOLVED', node_name: '已解决', log_id: LOG_ID },
    says: ['in the state "已解决" (verified'],
  },
  {
    name: 'by the name of the state',
    move: { node_id: '已解决' },
    script: [{ read: 'other_flow' }, states('OPEN'), ok, states('RESOLVED')],
    told: `read, read states, ${RESOLVE}, read states`,
    result: { kind: 'confirmed', key: 'RESOLVED', attempts: 1 },
    says: ['in the state "已解决" (verified'],
  },
  {
    name: 'an explicit roll-back moves to the state that was named',
    move: { node_id: 'OPEN', body: ROLLBACK },
    script: [{ read: 'other_flow' }, states('RESOLVED'), ok, states('OPEN')],
    told: 'read, read states, transition 9, read states',
    result: { kind: 'rolled_back', key: 'OPEN', attempts: 1 },
    says: ['in the state "待处理" (verified'],
  },
  {
    name: 'an unknown node whose item turns out to have states',
    move: { node_id: 'RESOLVED' },
    script: [{ operate: 'no_such_node' }, { read: 'other_flow' }, states('OPEN'), ok, states('RESOLVED')],
    told: 'confirm RESOLVED, read, read states, transition 9223372036854775807, read states',
    result: { kind: 'confirmed', attempts: 2 },
    says: ['verified by reading it back'],
  },
  {
    name: 'neither nodes nor states: the first answer stands',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, { readStates: 'other_flow' }],
    told: 'confirm RESOLVED, read states',
    result: { kind: 'refused', attempts: 1 },
    says: ['message of other_flow'],
  },
  {
    name: 'in that state already',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, states('RESOLVED')],
    told: 'confirm RESOLVED, read states',
    result: { kind: 'unchanged', key: 'RESOLVED' },
    says: ['already'],
  },
  {
    name: 'in that state already, so what should travel was not written',
    move: { node_id: 'RESOLVED', body: { action: 'confirm', fields: [] } },
    script: [otherFlow, states('RESOLVED')],
    told: 'confirm RESOLVED, read states',
    result: { kind: 'unchanged' },
    says: ['already', 'fields was not written'],
  },
  {
    name: 'in a state that is named later: this one is passed',
    move: { node_id: 'OPEN', later: ['已解决', 'CLOSED'], body: { action: 'confirm', fields: [] } },
    script: [otherFlow, states('CLOSED')],
    told: 'confirm OPEN, read states',
    result: { kind: 'unchanged', key: 'OPEN', before: sentence('已关闭', '已关闭') },
    says: ['the item is in the state "已关闭" already, which comes later in this step, so fields was not written'],
  },
  {
    name: 'in a state that is named later, though a way leads back',
    move: { node_id: 'OPEN', later: ['已解决', 'nonsense'] },
    script: [otherFlow, states('RESOLVED')],
    told: 'confirm OPEN, read states',
    result: { kind: 'unchanged' },
    says: ['"已解决" already, which comes later in this step'],
  },
  {
    name: 'in no state that is named later: it moves',
    move: { node_id: 'RESOLVED', later: ['CLOSED'] },
    script: [otherFlow, states('OPEN'), ok, states('RESOLVED')],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states`,
    result: { kind: 'confirmed' },
    says: ['in the state "已解决" (verified'],
  },
  {
    name: 'no direct way: where one can go from here is listed',
    move: { node_id: 'CLOSED' },
    script: [otherFlow, states('OPEN')],
    told: 'confirm CLOSED, read states',
    result: { kind: 'refused' },
    says: ['"待处理"', '"已关闭"', 'RESOLVED (已解决)'],
  },
  {
    name: 'no way at all from the present state',
    move: { node_id: 'OPEN' },
    script: [otherFlow, states('CLOSED')],
    told: 'confirm OPEN, read states',
    result: { kind: 'refused' },
    says: ['"已关闭"', 'nowhere'],
  },
  {
    name: 'no present state',
    move: { node_id: 'OPEN' },
    script: [otherFlow, states('')],
    told: 'confirm OPEN, read states',
    result: { kind: 'refused', after: { en: 'in an unknown status', zh: '状态未知' } },
    says: ['present state is not told', 'run the job again'],
  },
  {
    name: 'no state at all',
    move: { node_id: 'OPEN' },
    script: [otherFlow, { readStates: { states: [], transitions: [] } }],
    told: 'confirm OPEN, read states',
    result: { kind: 'refused' },
    says: ['lists no state', 'run the job again'],
  },
  {
    name: 'an unknown state: every state is listed',
    move: { node_id: 'DONE' },
    script: [otherFlow, states('OPEN')],
    told: 'confirm DONE, read states',
    result: { kind: 'refused' },
    says: ['no state "DONE"', 'OPEN (待处理); RESOLVED (已解决); CLOSED (已关闭)'],
  },
  {
    name: 'a name of several states',
    move: { node_id: '已关闭' },
    script: [{ read: 'other_flow' }, states('OPEN')],
    told: 'read, read states',
    result: { kind: 'refused', attempts: 0 },
    says: ['name of several', 'CLOSED (已关闭); GONE (已关闭)'],
  },
  {
    name: 'inputs that a change of state cannot carry are refused by name, and nothing is sent',
    move: {
      node_id: 'RESOLVED',
      body: { action: 'confirm', node_owners: [], node_schedule: {}, schedules: [], fields: [] },
    },
    script: [otherFlow],
    told: 'confirm RESOLVED',
    result: { kind: 'refused' },
    says: ['node_owners, node_schedule, schedules', 'Leave these inputs out'],
  },
  {
    name: 'the states cannot be read',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, { readStates: 'unreachable' }],
    told: 'confirm RESOLVED, read states',
    result: { kind: 'unreachable' },
    says: ['no answer within 10 s'],
  },
  {
    name: 'accepted, but it stays',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, states('OPEN'), ok, states('OPEN'), states('OPEN'), states('OPEN')],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states, wait 2000, read states, wait 4000, read states`,
    result: { kind: 'refused', log_id: LOG_ID },
    says: ['accepted', '3 readings over 6 s still show it in the state "待处理"', 'may move later'],
  },
  {
    name: 'lost, and it moved',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, states('OPEN'), { operate: 'lost' }, states('RESOLVED')],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states`,
    result: { kind: 'confirmed' },
    says: ['in the state "已解决"'],
  },
  {
    name: 'lost, and reading fails',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, states('OPEN'), { operate: 'lost' }, { readStates: 'unreachable' }],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states`,
    result: { kind: 'unverified' },
    says: ['may have moved'],
  },
  {
    name: 'lost, and then no state is the present one',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, states('OPEN'), { operate: 'lost for good' }, states('')],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states`,
    result: { kind: 'unverified' },
    says: ['its present state is not told', 'may have moved'],
  },
  {
    name: 'lost and carried out late: seen only after the server says that no transition leads there from here',
    move: { node_id: 'RESOLVED' },
    script: [
      otherFlow,
      states('OPEN'),
      { operate: 'lost' },
      states('OPEN'),
      { operate: refusal('configuration', 10002) },
      states('OPEN'),
      states('OPEN'),
      states('OPEN'),
      states('RESOLVED'),
    ],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states, ${RESOLVE} again with key-1, read states, wait 2000, read states, wait 4000, read states, read states`,
    result: { kind: 'confirmed' },
    says: ['in the state "已解决"'],
  },
  {
    name: 'no transition leads there from here, and where it is now cannot be read: what was answered stands',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, states('OPEN'), { operate: refusal('configuration', 10002) }, { readStates: 'permission' }],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states`,
    result: { kind: 'refused', refusal: refusal('configuration', 10002) },
    says: ['message of configuration'],
  },
  {
    name: 'accepted, and the proving read says that it has no states: that is no refusal of the move',
    move: { node_id: 'RESOLVED' },
    script: [otherFlow, states('OPEN'), ok, { readStates: 'other_flow' }],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states`,
    result: { kind: 'unverified', refusal: refusal('other_flow') },
    says: ['may have moved'],
  },
  {
    name: 'said to be finished, and it is not there: that says nothing of a state',
    move: { node_id: 'RESOLVED' },
    script: [
      otherFlow,
      states('OPEN'),
      { operate: refusal('already', 50006) },
      states('OPEN'),
      states('OPEN'),
      states('OPEN'),
    ],
    told: `confirm RESOLVED, read states, ${RESOLVE}, read states, wait 2000, read states, wait 4000, read states`,
    result: { kind: 'refused' },
    says: ['message of already'],
  },
  {
    name: 'refused by the server',
    move: { node_id: 'RESOLVED' },
    script: [
      otherFlow,
      states('OPEN'),
      { operate: 'missing' },
      { lacks: [{ kind: 'field', key: 'field_x' }] },
      { fieldNames: { field_x: '截止时间' } },
    ],
    told: `confirm RESOLVED, read states, ${RESOLVE}, ask what RESOLVED lacks, ask for the names of fields`,
    result: { kind: 'refused', refusal: { ...refusal('missing'), hint: MISSING_FOR_STATE }, log_id: LOG_ID },
    says: ['message of missing', 'this change of state requires', 'field_x "截止时间"'],
  },
]

/** What may come of the first sending, which leaves open whether it was carried out, until the read that follows. */
const FAULTS: readonly (readonly [what: string, turn: Turn, told: string])[] = [
  ['lost', { operate: 'lost' }, ', read'],
  ['lost for good', { operate: 'lost for good' }, ', read'],
  ['answered that it is busy', { operate: 'busy' }, ', wait 2000, read'],
  ['answered that its key was seen before', { operate: 'repeated' }, ', read'],
  ['answered in a code that nobody knows', { operate: 'unknown' }, ', read'],
]

const fields: OperateBody = { action: 'confirm', fields: [] }

/** What `node_id` is, where it is no key: the rest of the story is as without the fault, and what went to no key counts for nothing. */
const NO_KEYS: readonly (Case & { readonly after: readonly Turn[] })[] = [
  {
    name: 'a name: its node is moved',
    move: { node_id: 'Develop' },
    script: [],
    after: [sees('in_progress', { name: 'Develop' }), ok, sees('completed')],
    told: 'confirm Develop{}, confirm, read',
    result: { kind: 'confirmed', attempts: 2, key: 'doing' },
    says: ['completed (verified'],
  },
  {
    name: 'the name of a node that is completed already: not by us',
    move: { node_id: 'Develop', body: fields },
    script: [],
    after: [sees('completed', { name: 'Develop' }), { operate: 'already' }, sees('completed')],
    told: 'confirm Develop{}, confirm, read',
    result: { kind: 'unchanged', attempts: 2, key: 'doing' },
    says: ['completed already, so fields was not written'],
  },
  {
    name: 'the name of several: refused with the list',
    move: { node_id: 'Develop' },
    script: [],
    after: [
      {
        read: {
          ...workflow('in_progress'),
          nodes: workflow('in_progress').nodes.map((node) => ({ ...node, name: 'Develop' })),
        },
      },
    ],
    told: 'confirm Develop{}',
    result: { kind: 'refused', attempts: 1, blame: 'input' },
    says: ['"Develop" is the name of several', 'doing (Develop, in progress)'],
  },
  {
    name: 'a state: the item moves there',
    move: { node_id: 'RESOLVED' },
    script: [],
    after: [{ read: 'other_flow' }, states('OPEN'), ok, states('RESOLVED')],
    told: `confirm RESOLVED{}, read states, ${RESOLVE}, read states`,
    result: { kind: 'confirmed', attempts: 2, key: 'RESOLVED' },
    says: ['in the state "已解决" (verified'],
  },
  {
    name: 'the state that it is in already: not by us',
    move: { node_id: 'RESOLVED', body: fields },
    script: [],
    after: [{ read: 'other_flow' }, states('RESOLVED')],
    told: 'confirm RESOLVED{}, read states',
    result: { kind: 'unchanged', attempts: 1 },
    says: ['in this state already, so fields was not written'],
  },
]

describe.each(FAULTS)('the first sending is %s, and node_id is', (_, turn, told) => {
  it.each(NO_KEYS)('$name', async ({ after, ...one }) => {
    await check({ ...one, script: [turn, ...after], told: one.told.replace('{}', told) })
  })
})

describe('the first sending is lost, and no node has such a key or name', () => {
  const nowhere = sees('in_progress')

  it('it is sent again, and what the server says then and the read agree', async () => {
    await check({
      name: '',
      move: { node_id: 'Nope' },
      script: [{ operate: 'lost' }, nowhere, noSuchNode, nowhere, nowhere],
      told: 'confirm Nope, read, confirm Nope again with key-1, read, read',
      result: { kind: 'refused', attempts: 2, refusal: refusal('no_such_node'), blame: 'input' },
      says: ['message of no_such_node', 'Set node_id to one of: started (开始, completed)'],
    })
  })

  it('or it can not be sent again: nobody knows', async () => {
    await check({
      name: '',
      move: { node_id: 'Nope' },
      script: [{ operate: 'lost for good' }, nowhere],
      told: 'confirm Nope, read',
      result: { kind: 'unverified', attempts: 1 },
      says: ['may have moved'],
    })
  })
})

it('what was accepted was found, so a read that tells of states does not settle it', async () => {
  await check({
    name: '',
    move: { node_id: 'RESOLVED' },
    script: [ok, { read: 'other_flow' }],
    told: 'confirm RESOLVED, read',
    result: { kind: 'unverified', attempts: 1 },
    says: ['accepted', 'may have moved'],
  })
})

describe('an item of states', () => {
  it.each(STATES)('$name', check)

  it('carries fields and roles in the words of state_change', async () => {
    const fields = [{ field_key: 'field_658c22', field_value: '23333' }]
    const role_assignee = [{ role: 'PM', owners: [] }]
    const script = [otherFlow, states('OPEN'), ok, states('RESOLVED')]
    const { bodies } = await play(script, { node_id: 'RESOLVED', body: { action: 'confirm', fields, role_assignee } })
    expect(bodies[1]).toStrictEqual({ transition_id: 9223372036854775807n, fields, role_owners: role_assignee })
    const bare = await play(script, { node_id: 'RESOLVED' })
    expect(bare.bodies[1]).toStrictEqual({ transition_id: 9223372036854775807n })
  })

  it('shows the line of its states, with the one that was asked for', async () => {
    const { result } = await play([otherFlow, states('OPEN'), ok, states('RESOLVED')], { node_id: 'RESOLVED' })
    expect(result.workflow?.marks.map(({ name, is_subject }) => `${name}${is_subject ? ' ●' : ''}`)).toStrictEqual([
      '待处理',
      '已解决 ●',
      '已关闭',
      '已关闭',
    ])
  })
})
