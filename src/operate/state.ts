/** A state flow (缺陷 and its like): the item itself moves, to the state that `node_id` names, by `state_change`. */
import type { OperateBody, State, StateChangeBody, StateFlow } from '../domain.ts'
import type { Sentence } from '../sentence.ts'
import { asSeen } from '../text.ts'
import { NO_CONFIRMATIONS } from './confirmations.ts'
import type { Context, Look, Movement } from './movement.ts'
import { readOr } from './movement.ts'
import type { Move } from './node.ts'
import type { Conclusion, ObservedState, Result } from './outcome.ts'
import * as flows from './flow-messages.ts'
import { severalNodes, severalTitle } from './node-messages.ts'
import * as say from './messages.ts'
import { NO_PAST, type Past, writeAfter } from './write.ts'

/** Inputs that `state_change` has no place for. */
const NODES_ONLY = ['node_owners', 'node_schedule', 'schedules'] as const

/** "Illegal Operation": this transition does not start from the present state (Open API 错误码). */
const NOT_FROM_HERE = 10002

/** Whatever becomes of it, it is told of a state; unless the item has no states either. */
export function asState<T extends Conclusion>(conclusion: T): T {
  return conclusion.refusal?.kind === 'other_flow' ? conclusion : { ...conclusion, is_state: true }
}

export async function moveState(move: Move, context: Context): Promise<Result> {
  const against = againstStateChange(move)
  if (against !== undefined) return { ...against, attempts: 0 }
  const way = await lookForWay(move, context)
  if ('failed' in way) return { ...way.failed, attempts: 0 }
  const { result, past } = await writeAfter(NO_PAST, stateMovement(move, way, context), context)
  const is_from_elsewhere = result.kind === 'refused' && result.refusal?.err_code === NOT_FROM_HERE
  if (!is_from_elsewhere || context.call.stop.aborted) return result
  return moveFromElsewhere({ result, past, way }, move, context)
}

/** Somebody else moved the item after we had looked: once more from where it is now. */
async function moveFromElsewhere(
  { result: refused, past, way: old }: { readonly result: Result; readonly past: Past; readonly way: Way },
  move: Move,
  context: Context,
): Promise<Result> {
  const { attempts, refusal, log_id } = refused
  const way = await lookForWay(move, context)
  if ('failed' in way) {
    const { failed } = way
    if (failed.kind === 'unchanged' && way.passed === undefined)
      return { ...failed, ...madeBy(past, old, move.body), attempts }
    if (way.passed !== undefined) return { ...failed, reason: flows.passed(way.passed), attempts }
    const is_read = failed.kind === 'refused' && failed.refusal === undefined
    return is_read ? { ...failed, refusal, log_id, attempts } : refused
  }
  if (way.transition_id === old.transition_id) return refused
  const again = { ...past, was_sent_again: true }
  const { result } = await writeAfter(again, stateMovement(move, way, context), context)
  return { ...result, attempts: attempts + result.attempts }
}

/** What of `unchanged` is not so: 10002 says that nothing was written, but an earlier sending of the same change may have been. */
function madeBy(
  { may_be_ours, was_sent_again }: Past,
  { from, to }: Way,
  body: OperateBody,
): Partial<Pick<Conclusion, 'kind' | 'reason' | 'before'>> {
  const reason = flows.isInState(to.name, body)
  if (may_be_ours)
    return { kind: body.action === 'confirm' ? 'confirmed' : 'rolled_back', reason, before: say.name(from.name) }
  return was_sent_again ? { reason } : {}
}

async function lookForWay({ item, node_id, body, later }: Move, { tracker, call }: Context): Promise<Way | NoWay> {
  const read = readOr(await tracker.readStateFlow(item, call))
  if ('failed' in read) return read
  const to = findState(read.value, node_id)
  return 'failed' in to ? to : findWay(read.value, to, body, later)
}

/** What is against it before anything is asked. */
export function againstStateChange({ body, skip_if_successor_is_completed }: Move): Conclusion | undefined {
  if (skip_if_successor_is_completed)
    return { kind: 'left_alone', reason: flows.autoNeverRollsBackStates, hint: flows.moveBackInAnotherStep }
  const misplaced = NODES_ONLY.filter((name) => body[name] !== undefined)
  if (misplaced.length === 0) return undefined
  return { kind: 'refused', reason: flows.notInStateFlows(misplaced), hint: flows.leaveThemOut, blame: 'input' }
}

interface Way {
  readonly from: State
  readonly to: State
  readonly transition_id: bigint
}

/** `passed`: the name of the present state, which comes after this one in the step. */
interface NoWay {
  readonly failed: Conclusion
  readonly passed?: string
}

/** The direct way from the present state to this one, or why there is none. `later`: what the step names after it. */
export function findWay(flow: StateFlow, to: State, body: OperateBody, later: readonly string[]): Way | NoWay {
  const { states, transitions } = flow
  const from = presentState(flow)
  const observed = observedIn(flow, to)
  if (from?.id === to.id)
    return { failed: { kind: 'unchanged', reason: flows.alreadyInState(body), ...observed, before: observed.after } }
  if (from === undefined) return { failed: { ...flows.NO_PRESENT_STATE, ...observed } }
  if (later.some((each) => isState(from, findState(flow, each)))) {
    const reason = flows.passed(from.name, body)
    return { failed: { kind: 'unchanged', reason, ...observed, before: observed.after }, passed: from.name }
  }
  const direct = transitions.find((transition) => transition.from === from.id && transition.to === to.id)
  if (direct !== undefined) return { from, to, transition_id: direct.id }
  const leads_to = transitions.filter((transition) => transition.from === from.id && transition.to !== from.id)
  const reachable = [...new Set(leads_to.map((transition) => transition.to))].flatMap((to_id) =>
    states.filter(({ id }) => id === to_id),
  )
  return {
    failed: {
      kind: 'refused',
      title: flows.noDirectWayTitle(to.name),
      reason: flows.noDirectWay(from.name, to.name),
      hint: flows.fromHereOneCanGo(reachable),
      ...observed,
    },
  }
}

function isState({ id }: State, found: ReturnType<typeof findState>): boolean {
  return !('failed' in found) && found.id === id
}

export function presentState({ states }: StateFlow): State | undefined {
  return states.find(({ is_current }) => is_current)
}

/** By key, else by the name as a reader sees it; what is unknown or means several is refused with the list. */
export function findState(
  { states }: StateFlow,
  wanted: string,
): State | { readonly failed: Conclusion; readonly is_ambiguous: boolean } {
  const byKey = states.find(({ id }) => id === wanted)
  if (byKey !== undefined) return byKey
  if (states.length === 0) return { failed: flows.NO_STATES, is_ambiguous: false }
  const [first, ...more] = states.filter(({ name }) => asSeen(name) === asSeen(wanted))
  if (first !== undefined && more.length === 0) return first
  const [title, reason] =
    first === undefined
      ? [flows.noSuchStateTitle(wanted), flows.noSuchState(wanted)]
      : [severalTitle(wanted), severalNodes(wanted)]
  const failed = { kind: 'refused', title, reason, hint: flows.statesAre(states, wanted), blame: 'input' } as const
  return { failed, is_ambiguous: first !== undefined }
}

function stateMovement({ item, body }: Move, { from, to, transition_id }: Way, { tracker, call }: Context): Movement {
  const { fields, role_assignee } = body
  const change: StateChangeBody = {
    transition_id,
    ...(fields !== undefined && { fields }),
    ...(role_assignee !== undefined && { role_owners: role_assignee }),
  }
  return {
    action: body.action,
    send: (sending) => tracker.changeState(item, change, call, sending),
    look: async (): Promise<Look> => {
      const read = readOr(await tracker.readStateFlow(item, call))
      if ('failed' in read) return read
      const present = presentState(read.value)
      if (present === undefined) return { failed: flows.NO_PRESENT_STATE }
      const is_there = present.id === to.id
      const has_left = !is_there && present.id !== from.id
      return { ...observedIn(read.value, to), is_there, has_left, confirmations: NO_CONFIRMATIONS }
    },
    flow: 'states',
    address: { ...item, node_id: to.id },
    before: say.name(from.name),
    verified: flows.seenInState(to.name),
    unchanged: flows.alreadyInState(body),
    is_there_anyway: flows.isInState(to.name, body),
    may_arrive_yet: false,
  }
}

/** `subject`: the state that was asked for. */
export function observedIn(flow: StateFlow, subject: State): ObservedState & { readonly after: Sentence } {
  const present = presentState(flow)
  return {
    is_state: true,
    key: subject.id,
    node_name: subject.name,
    after: present === undefined ? say.STATUS.unknown : say.name(present.name),
    workflow: {
      marks: flow.states.map(({ id, name, is_current }) => ({
        key: id,
        name,
        status: is_current ? 'in_progress' : 'unknown',
        is_subject: id === subject.id,
      })),
      connections: flow.transitions.map(({ from, to }) => ({ from, to })),
    },
  }
}
