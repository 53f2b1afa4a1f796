/** One node, answer by answer: what is sent, read and waited for, in order, and what is said in the end. */
import { lookAtTheItem } from '../../src/operate/messages.ts'
import { acceptedTitle, ifItStays, readsOtherwiseTitle } from '../../src/operate/not-seen.ts'
import { describe, expect, it } from 'vitest'
import { moveNode } from '../../src/operate/move-node.ts'
import type { Move } from '../../src/operate/node.ts'
import type { Result } from '../../src/operate/outcome.ts'
import type { MissingDatum, OperateBody, RefusalKind, WorkflowNode } from '../../src/domain.ts'
import { sentence } from '../../src/sentence.ts'
import { clockThat, LOG_ID, refusal, ScriptedTracker, sees, STOPPED, type Turn, workflow } from './scripted-tracker.ts'

const US = '7000000000000000001'
const THEM = '7000000000000000002'
/** Ours, and whether the other one's. */
const both = (ours: boolean, theirs: boolean): Partial<WorkflowNode> => ({
  owners: [US, THEM],
  confirmers: [
    { user_key: US, confirmed: ours },
    { user_key: THEM, confirmed: theirs },
  ],
})
/** What is still open when it is looked at for the third time. */
const PATIENT = 'read, wait 2000, read, wait 4000, read'

const ITEM = { project_key: 'shop', work_item_type_key: 'story', work_item_id: '123456' }
const CONFIRM: OperateBody = { action: 'confirm' }
const ROLLBACK: OperateBody = { action: 'rollback', rollback_reason: 'the deployment failed' }

interface Played {
  readonly result: Result
  readonly told: readonly string[]
}

/** `during` happens in every pause. */
async function play(
  script: readonly Turn[],
  move: Partial<Move> = {},
  stop = new AbortController(),
  during?: () => void,
  acting_user: string | undefined = US,
): Promise<Played> {
  const told: string[] = []
  const tracker = new ScriptedTracker(script, told)
  const call = { signal: new AbortController().signal, stop: stop.signal, log: () => undefined }
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
  const result = await moveNode(whole, { tracker, clock: clockThat(told, during), call, acting_user })
  expect(tracker.left, told.join(', ')).toBe(0)
  return { result, told }
}

/** Before and after by their English words. */
type Expected = Partial<Omit<Result, 'before' | 'after'>> & { readonly before?: string; readonly after?: string }

interface Case {
  readonly name: string
  readonly move?: Partial<Move>
  readonly script: readonly Turn[]
  readonly told: string
  readonly result: Expected
  /** Words of the reason. */
  readonly says: readonly string[]
}

const ok: Turn = { operate: 'ok' }
const lost: Turn = { operate: 'lost' }
const lostForGood: Turn = { operate: 'lost for good' }
const already: Turn = { operate: 'already' }
const finishedByUs: Turn = { operate: refusal('already', 50006) }
const busy: Turn = { operate: 'busy' }
const notArrived: Turn = { operate: 'not_arrived' }
const repeated: Turn = { operate: 'repeated' }
const readFails: Turn = { read: 'unreachable' }
const rollback: Partial<Move> = { body: ROLLBACK }
const autoRollback: Partial<Move> = { body: ROLLBACK, skip_if_successor_is_completed: true }

const ACCEPTED: readonly Case[] = [
  {
    name: 'confirmed, and seen so',
    script: [ok, sees('completed')],
    told: 'confirm, read',
    result: {
      kind: 'confirmed',
      attempts: 1,
      before: 'in progress',
      after: 'completed',
      node_name: '开发',
      log_id: LOG_ID,
    },
    says: ['completed'],
  },
  {
    name: 'a first look that is stale',
    script: [ok, sees('in_progress'), sees('completed')],
    told: 'confirm, read, wait 2000, read',
    result: { kind: 'confirmed', attempts: 1, after: 'completed' },
    says: ['completed'],
  },
  {
    name: 'accepted, but not moved',
    script: [ok, sees('in_progress'), sees('in_progress'), sees('in_progress')],
    told: `confirm, ${PATIENT}`,
    result: {
      kind: 'refused',
      attempts: 1,
      after: 'in progress',
      log_id: LOG_ID,
      title: acceptedTitle,
      hint: ifItStays({ after: sentence('in progress', '进行中') }, LOG_ID),
    },
    says: ['accepted', '3 readings over 6 s still show it in progress', 'may move later'],
  },
  {
    name: 'accepted, and now of a status that nobody has described',
    script: [ok, sees('unknown'), sees('unknown'), sees('unknown')],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'unverified', after: 'in an unknown status', hint: lookAtTheItem, log_id: LOG_ID },
    says: ['accepted', 'reading it back shows it in an unknown status: it may have moved'],
  },
  {
    name: 'lost, and now of a status that nobody has described',
    script: [lost, sees('unknown'), ok, sees('unknown'), sees('unknown'), sees('unknown')],
    told: `confirm, read, confirm again with key-1, ${PATIENT}`,
    result: { kind: 'unverified', after: 'in an unknown status', hint: lookAtTheItem },
    says: ['in an unknown status: it may have moved'],
  },
  {
    name: 'accepted, but our confirmation is not listed',
    script: [ok, sees('in_progress'), sees('in_progress'), sees('in_progress', both(false, true))],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'refused', attempts: 1, after: 'in progress', log_id: LOG_ID, title: acceptedTitle },
    says: ['accepted', '3 readings over 6 s', '1 of 2 has confirmed', 'may be recorded later'],
  },
  {
    name: 'accepted, and it shows as not arrived: nobody is waited for, whoever has confirmed',
    script: [ok, sees('not_arrived'), sees('not_arrived'), sees('not_arrived', both(true, false))],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'refused', after: 'not arrived', title: acceptedTitle },
    says: ['accepted', 'still show it not arrived', 'may move later'],
  },
  {
    name: 'others still have to confirm',
    script: [ok, sees('in_progress'), sees('in_progress'), sees('in_progress', both(true, false))],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'pending', attempts: 1, after: 'in progress', log_id: LOG_ID },
    says: ['recorded', '1 of 2 has confirmed'],
  },
  {
    name: 'others had to confirm, and have',
    script: [ok, sees('in_progress', both(true, false)), sees('completed', both(true, true))],
    told: 'confirm, read, wait 2000, read',
    result: { kind: 'confirmed', after: 'completed' },
    says: ['completed'],
  },
  {
    name: 'a node without a name',
    script: [ok, sees('completed', { name: '' })],
    told: 'confirm, read',
    result: { kind: 'confirmed', node_name: undefined },
    says: ['completed'],
  },
  {
    name: 'a node found by its id, not its state_key',
    move: { node_id: 'node_2' },
    script: [ok, sees('completed')],
    told: 'confirm node_2, read',
    result: { kind: 'confirmed', node_name: '开发' },
    says: ['completed'],
  },
  {
    name: 'accepted, and reading fails',
    script: [ok, readFails],
    told: 'confirm, read',
    result: { kind: 'unverified', attempts: 1, log_id: LOG_ID, refusal: undefined },
    says: ['accepted', 'no answer within 10 s', 'may have moved'],
  },
  {
    name: 'accepted, and the second reading is refused',
    script: [ok, sees('in_progress'), { read: 'permission' }],
    told: 'confirm, read, wait 2000, read',
    result: { kind: 'unverified', refusal: refusal('permission'), hint: refusal('permission').hint, log_id: LOG_ID },
    says: ['accepted', 'message of permission', 'may have moved'],
  },
  {
    name: 'rolled back, and seen so',
    move: rollback,
    script: [sees('completed'), ok, sees('in_progress')],
    told: 'read, rollback, read',
    result: { kind: 'rolled_back', attempts: 1, before: 'completed', after: 'in progress', log_id: LOG_ID },
    says: ['rolled back'],
  },
  {
    name: 'rolled back behind a predecessor that is open as well',
    move: rollback,
    script: [sees('completed'), ok, sees('not_arrived')],
    told: 'read, rollback, read',
    result: { kind: 'rolled_back', after: 'not arrived' },
    says: ['rolled back'],
  },
  {
    name: 'a roll-back accepted, but not moved, is not pending, whoever owns the node',
    move: rollback,
    script: [sees('completed'), ok, sees('completed'), sees('completed'), sees('completed', both(true, false))],
    told: `read, rollback, ${PATIENT}`,
    result: { kind: 'refused', after: 'completed' },
    says: ['accepted', '3 readings over 6 s still show it completed', 'may move later'],
  },
]

const ALREADY: readonly Case[] = [
  {
    name: 'completed before us',
    script: [already, sees('completed')],
    told: 'confirm, read',
    result: { kind: 'unchanged', attempts: 1, before: 'completed', after: 'completed', log_id: LOG_ID },
    says: ['completed already'],
  },
  {
    name: 'completed already, once it is taken: what was turned away before may have written it',
    move: { body: { action: 'confirm', fields: [] } },
    script: [{ operate: 'already, once it is taken' }, sees('completed')],
    told: 'confirm, read',
    result: { kind: 'unchanged', attempts: 1, before: 'completed' },
    says: ['it is not known whether fields was written'],
  },
  {
    name: 'answered by something that cannot be read: no more is said of it',
    script: [{ operate: 'unreadable' }, sees('in_progress'), sees('in_progress'), sees('in_progress')],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'unreachable', attempts: 1, hint: lookAtTheItem },
    says: ['in progress', 'a request whose answer could not be read may still be carried out'],
  },
  {
    name: 'once without any answer, once with one that cannot be read: the worse is told',
    script: [
      lost,
      sees('in_progress'),
      { operate: 'unreadable' },
      sees('in_progress'),
      sees('in_progress'),
      sees('in_progress'),
    ],
    told: `confirm, read, confirm again with key-1, ${PATIENT}`,
    result: { kind: 'unreachable', attempts: 2 },
    says: ['a request that got no answer may still be carried out'],
  },
  {
    name: 'completed before us, so what should travel was not written',
    move: { body: { action: 'confirm', node_owners: [], fields: [] } },
    script: [already, sees('completed')],
    told: 'confirm, read',
    result: { kind: 'unchanged' },
    says: ['completed already', 'node_owners, fields were not written'],
  },
  {
    name: 'completed, says the server, but it is not',
    script: [already, sees('in_progress'), sees('in_progress'), sees('in_progress')],
    told: `confirm, ${PATIENT}`,
    result: {
      kind: 'refused',
      after: 'in progress',
      log_id: LOG_ID,
      refusal: refusal('already'),
      title: readsOtherwiseTitle,
      hint: ifItStays({ after: sentence('in progress', '进行中') }, LOG_ID),
    },
    says: ['"message of already"', '3 readings over 6 s still show it in progress', 'may be out of date'],
  },
  {
    name: 'completed, says the server, and now it is of a status that nobody has described',
    script: [already, sees('unknown'), sees('unknown'), sees('unknown')],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'unverified', refusal: refusal('already'), hint: lookAtTheItem },
    says: ['"message of already"', 'in an unknown status: it may have moved'],
  },
  {
    name: 'finished by this user, says the server, and our confirmation is not listed',
    script: [finishedByUs, sees('in_progress'), sees('in_progress'), sees('in_progress', both(false, true))],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'refused', title: readsOtherwiseTitle, refusal: refusal('already', 50006) },
    says: ['"message of already"', 'still show it in progress', 'may be out of date'],
  },
  {
    name: 'completed, says the server, while others have to confirm',
    script: [already, sees('in_progress'), sees('in_progress'), sees('in_progress', both(true, false))],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'pending', after: 'in progress', log_id: LOG_ID },
    says: ['1 of 2'],
  },
  {
    name: 'finished by this user, where nothing is listed',
    script: [finishedByUs, sees('in_progress'), sees('in_progress'), sees('in_progress')],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'pending', after: 'in progress', log_id: LOG_ID },
    says: ['says that this user has confirmed', 'may'],
  },
  {
    name: 'finished by this user, says the server, and it shows as not arrived',
    script: [finishedByUs, sees('not_arrived'), sees('not_arrived'), sees('not_arrived')],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'refused', title: readsOtherwiseTitle, after: 'not arrived' },
    says: ['"message of already"', 'still show it not arrived', 'may be out of date'],
  },
  {
    name: 'finished by this user, and by all others since',
    script: [finishedByUs, sees('completed')],
    told: 'confirm, read',
    result: { kind: 'unchanged', after: 'completed' },
    says: ['completed already'],
  },
  {
    name: 'already so, and reading fails',
    script: [already, readFails],
    told: 'confirm, read',
    result: { kind: 'unverified', refusal: refusal('already'), log_id: LOG_ID },
    says: ['message of already', 'may have moved'],
  },
  {
    name: 'lost, then completed already: an earlier sending of ours did it',
    script: [lost, sees('in_progress'), already, sees('completed')],
    told: 'confirm, read, confirm again with key-1, read',
    result: { kind: 'confirmed', attempts: 2, after: 'completed', log_id: LOG_ID },
    says: ['completed'],
  },
  {
    name: 'open already when the roll-back arrives',
    move: rollback,
    script: [sees('completed'), already, sees('in_progress')],
    told: 'read, rollback, read',
    result: { kind: 'unchanged', attempts: 1, after: 'in progress' },
    says: ['nothing to roll back'],
  },
  {
    name: 'not completed, says the server, but it is',
    move: rollback,
    script: [sees('completed'), already, sees('completed'), sees('completed'), sees('completed', both(true, false))],
    told: `read, rollback, ${PATIENT}`,
    result: {
      kind: 'refused',
      after: 'completed',
      title: readsOtherwiseTitle,
      hint: ifItStays({ after: sentence('completed', '已完成') }, LOG_ID),
    },
    says: ['"message of already"', '3 readings over 6 s still show it completed', 'may be out of date'],
  },
]

const WAITED_OUT: readonly Case[] = [
  {
    name: 'busy, then confirmed',
    script: [busy, sees('in_progress'), ok, sees('completed')],
    told: 'confirm, wait 2000, read, confirm, read',
    result: { kind: 'confirmed', attempts: 2 },
    says: ['completed'],
  },
  {
    name: 'busy, and then somebody else has done it',
    script: [busy, sees('completed')],
    told: 'confirm, wait 2000, read',
    result: { kind: 'unchanged', attempts: 1, after: 'completed', log_id: LOG_ID },
    says: ['completed (verified'],
  },
  {
    name: 'busy until the attempts run out',
    script: [
      ...Array.from({ length: 5 }, () => [busy, sees('in_progress')]).flat(),
      sees('in_progress'),
      sees('in_progress'),
    ],
    told: [2000, 4000, 6000, 8000].map((wait) => `confirm, wait ${wait}, read, `).join('') + `confirm, ${PATIENT}`,
    result: { kind: 'refused', attempts: 5, refusal: refusal('busy'), log_id: LOG_ID },
    says: ['message of busy'],
  },
  {
    name: 'busy, and reading fails',
    script: [busy, readFails],
    told: 'confirm, wait 2000, read',
    result: { kind: 'unverified', attempts: 1, refusal: refusal('busy'), log_id: LOG_ID },
    says: ['message of busy', 'may have moved'],
  },
  {
    name: 'not arrived',
    script: [notArrived],
    told: 'confirm',
    result: { kind: 'refused', attempts: 1, refusal: refusal('not_arrived'), log_id: LOG_ID },
    says: ['message of not_arrived'],
  },
  {
    name: 'not arrived right after our own confirm of its predecessor',
    move: { after_own_confirm: true },
    script: [notArrived, sees('not_arrived'), ok, sees('completed')],
    told: 'confirm, wait 2000, read, confirm, read',
    result: { kind: 'confirmed', attempts: 2 },
    says: ['completed'],
  },
  {
    name: 'not arrived after our own confirm, and still not after the pause',
    move: { after_own_confirm: true },
    script: [notArrived, sees('not_arrived'), notArrived],
    told: 'confirm, wait 2000, read, confirm',
    result: { kind: 'refused', attempts: 2, refusal: refusal('not_arrived') },
    says: ['message of not_arrived'],
  },
  {
    name: 'a key seen before, and the node moved',
    script: [repeated, sees('completed')],
    told: 'confirm, read',
    result: { kind: 'confirmed', attempts: 1, after: 'completed', log_id: LOG_ID },
    says: ['completed'],
  },
  {
    name: 'a key seen before, and the node not moved: once more, with a new key',
    script: [lost, sees('in_progress'), repeated, sees('in_progress'), ok, sees('completed')],
    told: 'confirm, read, confirm again with key-1, read, confirm, read',
    result: { kind: 'confirmed', attempts: 3 },
    says: ['completed'],
  },
  {
    name: 'a key seen before when the attempts have run out: it is read all the same, and it has moved',
    script: [...Array.from({ length: 4 }, () => [lost, sees('in_progress')]).flat(), repeated, sees('completed')],
    told: `confirm, read, ${'confirm again with key-1, read, '.repeat(3)}confirm again with key-1, read`,
    result: { kind: 'confirmed', attempts: 5, after: 'completed' },
    says: ['completed'],
  },
]

const LOST: readonly Case[] = [
  {
    name: 'lost, and it moved',
    script: [lost, sees('completed')],
    told: 'confirm, read',
    result: { kind: 'confirmed', attempts: 1, before: 'in progress', after: 'completed' },
    says: ['completed'],
  },
  {
    name: 'lost, and it did not move: the same key again',
    script: [lost, sees('in_progress'), lost, sees('in_progress'), ok, sees('completed')],
    told: 'confirm, read, confirm again with key-1, read, confirm again with key-1, read',
    result: { kind: 'confirmed', attempts: 3 },
    says: ['completed'],
  },
  {
    name: 'lost in a way that would only repeat: read three times, not moved',
    script: [lostForGood, sees('in_progress'), sees('in_progress'), sees('in_progress')],
    told: `confirm, ${PATIENT}`,
    result: { kind: 'unreachable', attempts: 1, after: 'in progress' },
    says: ['no answer within 10 s', 'reading it back', 'in progress', 'may still be carried out'],
  },
  {
    name: 'lost in a way that would only repeat, but it moved a moment later',
    script: [lostForGood, sees('in_progress'), sees('completed')],
    told: 'confirm, read, wait 2000, read',
    result: { kind: 'confirmed', after: 'completed' },
    says: ['completed'],
  },
  {
    name: 'lost until the attempts run out',
    script: [
      ...Array.from({ length: 4 }, () => [lost, sees('in_progress')]).flat(),
      lost,
      sees('in_progress'),
      sees('in_progress'),
      sees('in_progress'),
    ],
    told: `confirm, read, ${'confirm again with key-1, read, '.repeat(4)}wait 2000, read, wait 4000, read`,
    result: { kind: 'unreachable', attempts: 5, after: 'in progress', hint: lookAtTheItem },
    says: ['no answer within 10 s', 'in progress', 'may still be carried out'],
  },
  {
    name: 'lost, then accepted and not moved: the lost one may still come',
    script: [lost, sees('in_progress'), ok, sees('in_progress'), sees('in_progress'), sees('in_progress')],
    told: `confirm, read, confirm again with key-1, ${PATIENT}`,
    result: { kind: 'refused', attempts: 2, after: 'in progress' },
    says: ['may move later', 'may still be carried out'],
  },
  {
    name: 'completed already, says the server after a lost sending, and it is not: the lost one may still come',
    script: [
      lost,
      sees('in_progress'),
      { operate: 'already' },
      sees('in_progress'),
      sees('in_progress'),
      sees('in_progress'),
    ],
    told: `confirm, read, confirm again with key-1, ${PATIENT}`,
    result: { kind: 'refused', attempts: 2, after: 'in progress' },
    says: ['message of already', 'may still be carried out'],
  },
  {
    name: 'accepted, and the proving read says that no such node is there: that is no refusal of the move',
    script: [ok, { read: 'no_such_node' }],
    told: 'confirm, read',
    result: { kind: 'unverified', attempts: 1, refusal: refusal('no_such_node') },
    says: ['may have moved'],
  },
  {
    name: 'busy, seen, and then no such node: what was seen is looked up by no name',
    script: [
      { operate: 'busy' },
      sees('in_progress'),
      { operate: 'no_such_node' },
      sees('in_progress'),
      sees('in_progress'),
      sees('in_progress'),
    ],
    told: `confirm, wait 2000, read, confirm, ${PATIENT}`,
    result: { kind: 'refused', attempts: 2, after: 'in progress', refusal: refusal('no_such_node') },
    says: ['message of no_such_node'],
  },
  {
    name: 'lost, and reading fails',
    script: [lost, readFails],
    told: 'confirm, read',
    result: { kind: 'unverified', attempts: 1, refusal: undefined },
    says: ['no answer within 10 s', 'may have moved'],
  },
  {
    name: 'lost, and reading is refused: its log ID is kept',
    script: [lost, { read: 'permission' }],
    told: 'confirm, read',
    result: { kind: 'unverified', refusal: refusal('permission'), log_id: LOG_ID },
    says: ['message of permission', 'may have moved'],
  },
  {
    name: 'lost, not seen to move, then refused: it had moved after all',
    script: [lost, sees('in_progress'), { operate: 'policy' }, sees('in_progress'), sees('completed')],
    told: 'confirm, read, confirm again with key-1, read, wait 2000, read',
    result: { kind: 'confirmed', attempts: 2, after: 'completed' },
    says: ['completed'],
  },
  {
    name: 'lost, not moved, then refused: the refusal counts',
    script: [
      lost,
      sees('in_progress'),
      { operate: 'policy' },
      sees('in_progress'),
      sees('in_progress'),
      sees('in_progress'),
    ],
    told: `confirm, read, confirm again with key-1, ${PATIENT}`,
    result: { kind: 'refused', attempts: 2, after: 'in progress', refusal: refusal('policy'), log_id: LOG_ID },
    says: ['message of policy'],
  },
  {
    name: 'lost, not moved, then refused, and reading fails',
    script: [lost, sees('in_progress'), { operate: 'policy' }, readFails],
    told: 'confirm, read, confirm again with key-1, read',
    result: { kind: 'unverified', attempts: 2, refusal: refusal('policy'), log_id: LOG_ID },
    says: ['message of policy', 'may have moved'],
  },
  {
    name: 'accepted, and then the node is gone from the workflow',
    script: [ok, { read: { nodes: [], connections: [] } }],
    told: 'confirm, read',
    result: { kind: 'unverified', log_id: LOG_ID },
    says: ['accepted', 'lists no node', 'may have moved'],
  },
  {
    name: 'accepted, and then only this node is gone from the workflow',
    script: [ok, { read: { ...workflow('completed'), nodes: workflow('completed').nodes.slice(0, 1) } }],
    told: 'confirm, read',
    result: { kind: 'unverified', log_id: LOG_ID },
    says: ['accepted', 'no node "doing"', 'may have moved'],
  },
  {
    name: 'a roll-back lost, and it moved',
    move: rollback,
    script: [sees('completed'), lost, sees('in_progress')],
    told: 'read, rollback, read',
    result: { kind: 'rolled_back', attempts: 1, before: 'completed', after: 'in progress' },
    says: ['not completed (verified'],
  },
  {
    name: 'surely not sent',
    script: [{ operate: 'unreachable' }],
    told: 'confirm',
    result: { kind: 'unreachable', attempts: 1, hint: sentence('Run the step again.', '请重新运行该步骤。') },
    says: ['no answer within 10 s'],
  },
]

const ROLLBACK_READS_FIRST: readonly Case[] = [
  ...(['in_progress', 'not_arrived'] as const).map((status) => ({
    name: `${status}: nothing to roll back`,
    move: autoRollback,
    script: [sees(status)],
    told: 'read',
    result: {
      kind: 'unchanged' as const,
      attempts: 0,
      before: status.replace('_', ' '),
      after: status.replace('_', ' '),
      node_name: '开发',
    },
    says: ['nothing to roll back'],
  })),
  {
    name: 'auto leaves a node with a completed successor alone',
    move: autoRollback,
    script: [{ read: workflow('completed', {}, 'completed') }],
    told: 'read',
    result: { kind: 'left_alone', attempts: 0, before: 'completed', after: 'completed' },
    says: ['测试', 'gone on'],
  },
  {
    name: 'auto takes whatever is listed behind the node for its successor where no connections are told',
    move: autoRollback,
    script: [{ read: { ...workflow('completed', {}, 'completed'), connections: [] } }],
    told: 'read',
    result: { kind: 'left_alone', attempts: 0 },
    says: ['gone on'],
  },
  {
    name: 'auto acts where no connections are told and nothing listed behind the node is completed, whatever is before it',
    move: autoRollback,
    script: [{ read: { ...workflow('completed'), connections: [] } }, ok, sees('in_progress')],
    told: 'read, rollback, read',
    result: { kind: 'rolled_back', attempts: 1 },
    says: ['rolled back'],
  },
  {
    name: 'auto acts where what is completed is listed behind the node, and no successor of it by the connections',
    move: autoRollback,
    script: [
      { read: { ...workflow('completed', {}, 'completed'), connections: [{ from: 'started', to: 'testing' }] } },
      ok,
      sees('in_progress'),
    ],
    told: 'read, rollback, read',
    result: { kind: 'rolled_back', attempts: 1 },
    says: ['rolled back'],
  },
  {
    name: 'auto acts where a connection leads from the node back to itself: that it is completed says nothing of what follows',
    move: autoRollback,
    script: [
      {
        read: {
          ...workflow('completed'),
          connections: [{ from: 'doing', to: 'doing' }, ...workflow('completed').connections],
        },
      },
      ok,
      sees('in_progress'),
    ],
    told: 'read, rollback, read',
    result: { kind: 'rolled_back', attempts: 1 },
    says: ['rolled back'],
  },
  {
    name: 'auto acts where the successor is not completed; the predecessor always is',
    move: autoRollback,
    script: [{ read: workflow('completed', {}, 'in_progress') }, ok, sees('in_progress')],
    told: 'read, rollback, read',
    result: { kind: 'rolled_back', attempts: 1 },
    says: ['rolled back'],
  },
  {
    name: 'an explicit roll-back acts on a node with a completed successor',
    move: rollback,
    script: [{ read: workflow('completed', {}, 'completed') }, ok, sees('in_progress')],
    told: 'read, rollback, read',
    result: { kind: 'rolled_back', attempts: 1 },
    says: ['rolled back'],
  },
  {
    name: 'a status that nobody has described is left to the server',
    move: autoRollback,
    script: [sees('unknown'), { operate: 'policy' }],
    told: 'read, rollback',
    result: { kind: 'refused', attempts: 1, refusal: refusal('policy') },
    says: ['message of policy'],
  },
  {
    name: 'an unknown node: every node is listed with id, name and status',
    move: { ...rollback, node_id: 'nowhere' },
    script: [{ read: workflow('completed', { state_key: '' }) }],
    told: 'read',
    result: {
      kind: 'refused',
      attempts: 0,
      hint: sentence(
        'Set node_id to one of: started (开始, completed); node_2 (开发, completed); testing (测试, not arrived).',
        '请将 node_id 设为以下之一：started（开始，已完成）；node_2（开发，已完成）；testing（测试，未到达）。',
      ),
    },
    says: ['no node "nowhere"'],
  },
  {
    name: 'the workflow cannot be read',
    move: rollback,
    script: [readFails],
    told: 'read',
    result: { kind: 'unreachable', attempts: 0 },
    says: ['no answer within 10 s'],
  },
  {
    name: 'the workflow may not be read',
    move: rollback,
    script: [{ read: 'permission' }],
    told: 'read',
    result: { kind: 'refused', attempts: 0, refusal: refusal('permission'), log_id: LOG_ID },
    says: ['message of permission'],
  },
]

async function check({ script, move, told, result, says }: Case): Promise<void> {
  const played = await play(script, move)
  expect(played.told.join(', ')).toBe(told)
  const { before, after, ...rest } = result
  expect(played.result).toMatchObject(rest)
  if (before !== undefined) expect(played.result.before?.en).toBe(before)
  if (after !== undefined) expect(played.result.after?.en).toBe(after)
  for (const word of says) expect(played.result.reason.en).toContain(word)
  expect(played.result.reason.zh).not.toBe('')
}

describe('accepted', () => {
  it.each(ACCEPTED)('$name', check)
})

describe('already so', () => {
  it.each(ALREADY)('$name', check)
})

describe('waited out', () => {
  it.each(WAITED_OUT)('$name', check)
})

describe('lost', () => {
  it.each(LOST)('$name', check)
})

describe('a roll-back reads first', () => {
  it.each(ROLLBACK_READS_FIRST)('$name', check)
})

describe('every other refusal is final', () => {
  const kinds = 'rate token permission configuration bad_input no_such_item terminated policy'.split(' ')
  it.each(kinds as readonly RefusalKind[])('%s', async (kind) => {
    const { result, told } = await play([{ operate: kind }])
    expect(told).toStrictEqual(['confirm'])
    expect(result).toMatchObject({ kind: 'refused', attempts: 1, refusal: refusal(kind), hint: refusal(kind).hint })
  })
})

describe('refused for missing data', () => {
  const field = { kind: 'field', key: 'field_x' } as const
  const named = { ...refusal('missing'), missing: { ...field, name: '截止时间' } }
  const owner = { kind: 'owner', key: 'owner' } as const
  /** By whatever key the vendor lists a part of a schedule. */
  const PARTS = 'points estimate_points schedule estimate_start_date estimate_end_date due_time'.split(' ')
  const lacks: readonly MissingDatum[] = [
    field,
    owner,
    { ...owner, key: 'owners' },
    ...PARTS.map((key) => ({ kind: 'schedule', key }) as const),
    { kind: 'role', key: 'PM' },
    { kind: 'signal', key: 'deployed' },
    { kind: 'sub_task', key: '7' },
    { kind: 'deliverable', key: 'report' },
    { kind: 'control', key: 'checklist' },
    { kind: 'schedule', key: 'actual_work_time' },
    { ...owner, node: { key: 'testing', name: 'testing' } },
  ]
  const EVERYTHING = [
    'field field_x "截止时间" (set with `fields`)',
    'owner, owner (set with `node_owners`, or `role_assignee` where a role owns the node)',
    'points, points, schedule, start date, end date, due time (set with `node_schedule`, or `schedules` where each owner has one)',
    'role PM (set with `role_assignee`)',
    'signal deployed (comes from the system that sends it)',
    'sub task 7 (complete in Feishu Project)',
    'deliverable report (submit in Feishu Project)',
    "other data checklist (fill in on the work item's page)",
    "actual hours (the API can't write it: register it on the work item's page)",
    'node "testing": owner (belongs to another node: fill in on the work item\'s page)',
  ]
  const EVERYTHING_ZH = [
    '字段 field_x“截止时间”（可用 fields 填写）',
    '负责人、负责人（可用 node_owners 填写；由角色负责时用 role_assignee）',
    '估分、估分、排期、开始时间、结束时间、截止时间（可用 node_schedule 填写；差异化排期用 schedules）',
    '角色 PM（可用 role_assignee 填写）',
    '信号 deployed（由发送该信号的系统提供）',
    '子任务 7（请在飞书项目中完成）',
    '交付物 report（请在飞书项目中提交）',
    '其他数据 checklist（请在工作项页面填写）',
    '实际工时（API 无法写入，请在工作项页面登记）',
    '节点“testing”的负责人（属于其他节点，请在工作项页面填写）',
  ]
  const CASES: readonly (readonly [string, readonly Turn[], en: string, zh: string])[] = [
    [
      'everything that is still missing is asked for once, and told with the hint',
      [{ operate: named }, { lacks }],
      ` Still missing: ${EVERYTHING.join('; ')}.`,
      `仍缺：${EVERYTHING_ZH.join('；')}。`,
    ],
    [
      'what the refusal names is told where the list cannot be had',
      [{ operate: named }, { lacks: 'unreachable' }],
      ' Still missing: field field_x "截止时间".',
      '仍缺：字段 field_x“截止时间”。',
    ],
    ['nothing is listed and nothing named: the hint stands alone', [{ operate: 'missing' }, { lacks: [] }], '', ''],
  ]
  it.each(CASES)('%s', async (_, script, en, zh) => {
    const { result, told } = await play(script)
    expect(told).toStrictEqual(['confirm', 'ask what doing lacks'])
    expect(result).toMatchObject({ kind: 'refused', attempts: 1, log_id: LOG_ID, refusal: { err_code: 20038 } })
    expect(result.hint).toStrictEqual(sentence(`hint of missing${en}`, `missing 的提示${zh}`))
  })
})

describe('once the step is stopped no write starts', () => {
  it.each([
    ['a Failure', STOPPED, 'the step was cancelled (SIGTERM)'],
    ['anything else', 'because', 'the step was stopped'],
  ])('before anything: not tried, and why, from %s', async (_, reason, expected) => {
    const stop = new AbortController()
    stop.abort(reason)
    for (const body of [CONFIRM, ROLLBACK]) {
      const { result, told } = await play([], { body }, stop)
      expect(told).toStrictEqual([])
      expect(result).toMatchObject({ kind: 'not_tried', attempts: 0 })
      expect(result.reason.en).toContain(expected)
    }
  })

  it('during the pause after it was busy', async () => {
    const stop = new AbortController()
    const { result, told } = await play([busy, sees('in_progress'), sees('in_progress')], {}, stop, () =>
      stop.abort(STOPPED),
    )
    expect(told.join(', ')).toBe('confirm, wait 2000, read, wait 2000, read')
    expect(result).toMatchObject({ kind: 'refused', attempts: 1, refusal: refusal('busy') })
  })

  it('during a write that is accepted, and not seen to move: it tells the readings that there were', async () => {
    const stop = new AbortController()
    const stops: Turn = { operate: 'ok', then: () => stop.abort(STOPPED) }
    const { result } = await play([stops, sees('in_progress'), sees('in_progress')], {}, stop)
    expect(result).toMatchObject({ kind: 'refused', title: acceptedTitle })
    expect(result.reason).toEqual(
      sentence(
        'Feishu Project accepted the request, but 2 readings over 2 s still show it in progress: it may move later',
        '飞书项目已接受请求，但 2 秒内读取 2 次仍显示“进行中”：可能稍后才会流转',
      ),
    )
  })

  /** Each stops during the turn marked by `stops`. */
  const CASES: readonly [string, Partial<Move>, (stops: () => void) => readonly Turn[], string, Result['kind']][] = [
    [
      'during the read before a roll-back',
      rollback,
      (then) => [{ read: workflow('completed'), then }],
      'read',
      'not_tried',
    ],
    [
      'during a write that is accepted: it is settled',
      {},
      (then) => [{ operate: 'ok', then }, sees('in_progress'), sees('completed')],
      'confirm, read, wait 2000, read',
      'confirmed',
    ],
    [
      'during a write that finds it busy',
      {},
      (then) => [{ operate: 'busy', then }, sees('in_progress'), sees('in_progress')],
      'confirm, read, wait 2000, read',
      'refused',
    ],
    [
      'during the read after it was busy',
      {},
      (then) => [busy, { read: workflow('in_progress'), then }, sees('in_progress'), sees('in_progress')],
      'confirm, wait 2000, read, read, wait 2000, read',
      'refused',
    ],
    [
      'during a write that is lost: it is settled by reading',
      {},
      (then) => [{ operate: 'lost', then }, sees('in_progress'), sees('completed')],
      'confirm, read, wait 2000, read',
      'confirmed',
    ],
    [
      'during the read after a loss',
      {},
      (then) => [lost, { read: workflow('in_progress'), then }, sees('in_progress'), sees('in_progress')],
      'confirm, read, read, wait 2000, read',
      'unreachable',
    ],
    [
      'during a write whose key was seen before: it is settled by reading',
      {},
      (then) => [{ operate: 'repeated', then }, sees('completed')],
      'confirm, read',
      'confirmed',
    ],
  ]
  it.each(CASES)('%s', async (_, move, script, told, kind) => {
    const stop = new AbortController()
    const played = await play(
      script(() => stop.abort(STOPPED)),
      move,
      stop,
    )
    expect(played.told.join(', ')).toBe(told)
    expect(played.result.kind).toBe(kind)
  })
})
