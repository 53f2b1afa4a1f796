/** The dry run of one node: every read, no write; what would happen, and what still blocks it. */
import type { Call, TrackerReads } from '../ports.ts'
import type { MissingDatum, OperateBody, StateFlow, Workflow, WorkflowNode } from '../words.ts'
import { look } from './look.ts'
import { sayMissing } from './missing-data.ts'
import { readOr } from './movement.ts'
import { type Move, reasonAgainstRollback, sightingOf } from './node.ts'
import type { Finding, Result } from './outcome.ts'
import * as say from './sentences.ts'
import { againstStateChange, findWay } from './state.ts'

/** `ahead`: the keys of nodes that this step would confirm before this one. */
export async function foresee(
  move: Move,
  ahead: ReadonlySet<string>,
  tracker: TrackerReads,
  call: Call,
): Promise<Result> {
  const seen = await look(move, tracker, call)
  const finding =
    'failed' in seen
      ? await foreseeOtherwise(seen.failed, move, tracker, call)
      : await foreseeNode(move, seen, ahead, tracker, call)
  return { ...finding, attempts: 0 }
}

async function foreseeNode(
  move: Move,
  { node, workflow }: { readonly node: WorkflowNode; readonly workflow: Workflow },
  ahead: ReadonlySet<string>,
  tracker: TrackerReads,
  call: Call,
): Promise<Finding> {
  const sighting = { ...sightingOf(node, workflow), before: say.STATUS[node.status] }
  if (move.body.action === 'rollback') {
    const against = reasonAgainstRollback(node, workflow, move.spare_progress)
    if (against?.kind === 'left_alone') return { ...sighting, ...against }
    return {
      ...sighting,
      ...(against === undefined ? would('move', say.wouldRollBack) : would('unchanged', against.reason)),
    }
  }
  if (node.status === 'completed') return { ...sighting, ...would('unchanged', say.alreadyCompleted(move.body)) }
  if (node.status === 'not_arrived' && !willArrive(node, workflow, ahead))
    return { ...sighting, ...would('blocked', say.notArrived) }
  const missing = await stillMissing({ ...move, node_id: node.state_key }, tracker, call)
  return { ...sighting, ...missing }
}

/** Everything before it is completed, or would be by then. */
function willArrive(
  { state_key }: WorkflowNode,
  { nodes, connections }: Workflow,
  ahead: ReadonlySet<string>,
): boolean {
  const before = connections.filter(({ to }) => to === state_key).map(({ from }) => from)
  const isDone = (key: string): boolean =>
    ahead.has(key) || nodes.some((node) => node.state_key === key && node.status === 'completed')
  return before.length > 0 && before.every(isDone)
}

async function foreseeOtherwise(failed: Finding, move: Move, tracker: TrackerReads, call: Call): Promise<Finding> {
  if (failed.refusal?.kind !== 'other_flow') return failed
  const against = againstStateChange(move)
  if (against !== undefined) return against
  const read = readOr(await tracker.readStateFlow(move.item, call))
  if ('failed' in read) return read.failed
  return foreseeState(move, read.value, tracker, call)
}

async function foreseeState(move: Move, flow: StateFlow, tracker: TrackerReads, call: Call): Promise<Finding> {
  const way = findWay(flow, move.node_id, move.body)
  if ('failed' in way) {
    const { failed } = way
    if (failed.kind === 'unchanged') return { ...failed, ...would('unchanged', failed.reason) }
    // A state that is there and can't be reached from here blocks; one that is not there is a mistake.
    return failed.after === undefined ? failed : { ...failed, ...would('blocked', failed.reason) }
  }
  const { from, to } = way
  const sighting = { key: to.id, node_name: to.name, before: say.name(from.name), after: say.name(from.name) }
  return { ...sighting, ...(await stillMissing({ ...move, node_id: to.id }, tracker, call)) }
}

async function stillMissing({ item, node_id, body }: Move, tracker: TrackerReads, call: Call): Promise<Finding> {
  const read = readOr(await tracker.readMissing({ ...item, node_id }, call))
  if ('failed' in read) return read.failed
  const missing = read.value.filter((datum) => !isSupplied(datum, body))
  if (missing.length === 0) return would('move', say.wouldMove)
  return { ...would('blocked', say.wouldBeBlocked, missing), hint: sayMissing(missing) }
}

/** The step's own inputs would fill it in. */
function isSupplied({ kind, key }: MissingDatum, body: OperateBody): boolean {
  switch (kind) {
    case 'owner':
      return (body.node_owners?.length ?? 0) > 0 || body.role_assignee?.some(({ owners }) => owners.length > 0) === true
    case 'role':
      return body.role_assignee?.some(({ role, owners }) => role === key && owners.length > 0) === true
    case 'schedule':
      return body.node_schedule !== undefined || (body.schedules?.length ?? 0) > 0
    case 'field':
      return body.fields?.some(({ field_key, field_alias }) => field_key === key || field_alias === key) === true
    case 'signal':
    case 'sub_task':
    case 'deliverable':
    case 'control':
      return false
  }
}

function would(
  what: 'move' | 'unchanged' | 'blocked',
  reason: Finding['reason'],
  missing: readonly MissingDatum[] = [],
): Finding {
  return { kind: 'planned', reason, foreseen: { would: what, missing } }
}
