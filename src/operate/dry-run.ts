/** The dry run of one node: every read, no write; what would happen, and what still blocks it. */
import type { Answer, Call, TrackerReads } from '../ports.ts'
import type { Json, MissingDatum, OperateBody, Schedule, StateFlow, Workflow, WorkflowNode } from '../domain.ts'
import { othersToConfirm } from './confirmations.ts'
import { look } from './look.ts'
import { nameMissing } from './ask-missing.ts'
import { canBeWritten, type Flow, sayMissing } from './missing-data.ts'
import { readOr } from './movement.ts'
import { type Move, reasonAgainstRollback, observedIn } from './node.ts'
import type { Conclusion, Result } from './outcome.ts'
import * as dry from './dry-run-messages.ts'
import { lookForItsStatus } from './flow-messages.ts'
import * as say from './messages.ts'
import { againstStateChange, asState, findState, findWay, observedIn as observedInFlow } from './state.ts'

/**
 * `ahead`: the keys of nodes or states that this step would have moved before this one, in that order. What is told of them is what is so now.
 * `acting_user`: undefined where the token hides who we are.
 */
export async function dryRun(
  move: Move,
  ahead: ReadonlySet<string>,
  tracker: TrackerReads,
  call: Call,
  acting_user: string | undefined,
): Promise<Result> {
  return { ...(await findingOf({ ...move, acting_user }, ahead, tracker, call)), attempts: 0 }
}

type Planning = Move & { readonly acting_user: string | undefined }

async function findingOf(
  move: Planning,
  ahead: ReadonlySet<string>,
  tracker: TrackerReads,
  call: Call,
): Promise<Conclusion> {
  if (move.has_states) return asState(await dryRunStates(move, ahead, tracker, call))
  const seen = await look(move, tracker, call)
  if (!('failed' in seen)) return dryRunNode(move, seen, ahead, tracker, call)
  if (seen.failed.refusal?.kind !== 'other_flow') return seen.failed
  return asState(await dryRunStates(move, ahead, tracker, call))
}

async function dryRunNode(
  move: Planning,
  { node, workflow }: { readonly node: WorkflowNode; readonly workflow: Workflow },
  ahead: ReadonlySet<string>,
  tracker: TrackerReads,
  call: Call,
): Promise<Conclusion> {
  const { body, skip_if_successor_is_completed } = move
  const by_then = (each: WorkflowNode): WorkflowNode =>
    ahead.has(each.state_key) ? { ...each, status: body.action === 'confirm' ? 'completed' : 'in_progress' } : each
  const now = { ...observedIn(node, workflow), before: say.STATUS[node.status] }
  const then = { ...workflow, nodes: workflow.nodes.map(by_then) }

  if (by_then(node).status === 'unknown')
    return { ...now, ...would('blocked', dry.statusIsNotKnown), hint: lookForItsStatus }
  if (body.action === 'rollback') {
    const against = reasonAgainstRollback(by_then(node), then, skip_if_successor_is_completed)
    if (against?.kind === 'left_alone') return { ...now, ...against }
    return { ...now, ...(against ? would('unchanged', against.reason) : would('move', dry.wouldRollBack)) }
  }
  if (by_then(node).status === 'completed') return { ...now, ...would('unchanged', say.alreadyCompleted(body)) }
  if (node.status === 'not_arrived' && !willArrive(node, workflow, then))
    return { ...now, ...would('blocked', dry.notArrived), hint: dry.completeThoseBefore }
  // New owners are others to confirm it than those that are listed now.
  const others = body.node_owners === undefined ? othersToConfirm(node, move.acting_user) : 0
  return { ...now, ...(await stillMissing({ ...move, node_id: node.state_key }, 'nodes', tracker, call, others)) }
}

/** With the last of those before it that this step would complete; where all are completed now, it waits for something else. */
function willArrive({ state_key }: WorkflowNode, now: Workflow, then: Workflow): boolean {
  const before = new Set(now.connections.filter(({ to }) => to === state_key).map(({ from }) => from))
  const isDone = ({ nodes }: Workflow): boolean =>
    nodes.every((node) => !before.has(node.state_key) || node.status === 'completed')
  return !isDone(now) && isDone(then)
}

async function dryRunStates(
  move: Move,
  ahead: ReadonlySet<string>,
  tracker: TrackerReads,
  call: Call,
): Promise<Conclusion> {
  const against = againstStateChange(move)
  if (against !== undefined) return against
  const read = readOr(await tracker.readStateFlow(move.item, call))
  if ('failed' in read) return read.failed
  return dryRunState(move, read.value, [...ahead].at(-1), tracker, call)
}

/** `by_then`: the state that the item would be in. */
async function dryRunState(
  move: Move,
  flow: StateFlow,
  by_then: string | undefined,
  tracker: TrackerReads,
  call: Call,
): Promise<Conclusion> {
  const to = findState(flow, move.node_id)
  if ('failed' in to) return to.failed
  const observed = observedInFlow(flow, to)
  const now = { ...observed, before: observed.after }
  const states = flow.states.map((state) => ({ ...state, is_current: state.id === by_then }))
  const way = findWay(by_then === undefined ? flow : { ...flow, states }, to, move.body, move.later)
  if (!('failed' in way))
    return { ...now, ...(await stillMissing({ ...move, node_id: to.id }, 'states', tracker, call)) }
  const { kind, reason, hint } = way.failed
  return { ...now, ...would(kind === 'unchanged' ? 'unchanged' : 'blocked', reason), hint }
}

async function stillMissing(
  { item, node_id, body }: Move,
  flow: Flow,
  tracker: TrackerReads,
  call: Call,
  others = 0,
): Promise<Conclusion> {
  const answer = await tracker.readMissing({ ...item, node_id }, call)
  const read = readOr(answer)
  if ('failed' in read) return isAnswered(answer) ? { ...read.failed, ...NOT_KNOWN } : read.failed
  const lacking = read.value.filter((datum) => !isSupplied(datum, body, flow))
  if (lacking.length === 0)
    return would('move', isOwnerByRole(read.value, body) ? dry.wouldMoveByRole : dry.wouldMove(others))
  const missing = await nameMissing(lacking, item, { tracker, call })
  return { ...would('blocked', dry.wouldBeBlocked, missing), hint: sayMissing(missing, flow) }
}

/** Only a role may supply the owner, if it is the one that owns the node. */
function isOwnerByRole(missing: readonly MissingDatum[], { node_owners = [] }: OperateBody): boolean {
  return node_owners.length === 0 && missing.some(({ kind }) => kind === 'owner')
}

/** A gate that does not know what is missing is not green. */
const NOT_KNOWN = { kind: 'refused', title: dry.missingIsNotKnown } as const

/** The server was reached, and what it said leads no further. */
function isAnswered(answer: Answer<unknown>): boolean {
  return answer.kind === 'unreachable' && answer.failure.category === 'server'
}

/** The step's own inputs would fill it in. */
function isSupplied(datum: MissingDatum, body: OperateBody, flow: Flow): boolean {
  if (!canBeWritten(datum, flow)) return false
  const { kind, key = '' } = datum
  const { node_owners = [], node_schedule, schedules = [], fields = [], role_assignee = [] } = body
  const roles = role_assignee.filter(({ owners }) => owners.length > 0)
  const all_schedules = node_schedule === undefined ? schedules : [node_schedule]
  switch (kind) {
    case 'owner':
      return node_owners.length > 0 || roles.length > 0
    case 'role':
      return roles.some(({ role }) => role === key)
    case 'schedule':
      return all_schedules.length > 0 && all_schedules.every((schedule) => fills(schedule, key))
    case 'field':
      return fields.some(
        ({ field_key, field_alias, field_value }) =>
          (field_key === key || field_alias === key) && !isEmpty(field_value),
      )
    case 'signal':
    case 'sub_task':
    case 'deliverable':
    case 'review':
    case 'control':
      return false
  }
}

/** The vendor lists no keys of what a schedule lacks; these are what the members of its Schedule are called. */
const SCHEDULE_PARTS: readonly (readonly [key: RegExp, parts: readonly (keyof Schedule)[]])[] = [
  [/point/i, ['points']],
  [/start/i, ['estimate_start_date']],
  [/end|due/i, ['estimate_end_date']],
  [/schedule/i, ['estimate_start_date', 'estimate_end_date']],
]

function fills(schedule: Schedule, key: string): boolean {
  const parts = SCHEDULE_PARTS.find(([says]) => says.test(key))?.[1]
  if (parts !== undefined) return parts.every((part) => schedule[part] !== undefined)
  return SCHEDULE_PARTS.some(([, some]) => some.some((part) => schedule[part] !== undefined))
}

function isEmpty(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function would(
  what: 'move' | 'unchanged' | 'blocked',
  reason: Conclusion['reason'],
  missing: readonly MissingDatum[] = [],
): Conclusion {
  return { kind: 'planned', reason, foreseen: { would: what, missing } }
}
