/** `action: require`: is every node named completed, or the item in one of the states named? One read, two where it has states; no write, no wait. */
import type { Call, TrackerReads } from '../ports.ts'
import type { ItemAddress, StateFlow, Workflow } from '../domain.ts'
import * as flows from './flow-messages.ts'
import { readOr } from './movement.ts'
import { findNode, observedIn } from './node.ts'
import type { Conclusion, Result } from './outcome.ts'
import { asState, findState, observedIn as observedInFlow, presentState } from './state.ts'

/** One result a node or state, in their order; or why none can be told. */
export async function requireOf(
  item: ItemAddress,
  wanted: readonly string[],
  tracker: TrackerReads,
  call: Call,
): Promise<readonly Result[] | { readonly failed: Conclusion }> {
  const read = readOr(await tracker.readWorkflow(item, call))
  if ('value' in read) return results(wanted.map((node_id) => requireNode(read.value, node_id)))
  if (read.failed.refusal?.kind !== 'other_flow') return read
  const states = readOr(await tracker.readStateFlow(item, call))
  return 'failed' in states ? { failed: asState(states.failed) } : results(requireState(states.value, wanted))
}

function results(conclusions: readonly Conclusion[]): readonly Result[] {
  return conclusions.map((conclusion) => ({ ...conclusion, attempts: 0 }))
}

function requireNode(workflow: Workflow, wanted: string): Conclusion {
  const present = workflow.nodes.filter(({ status }) => status === 'in_progress')
  const node = findNode(workflow, wanted)
  if ('failed' in node) {
    const { failed, is_ambiguous } = node
    // A name of several nodes is a mistake in the inputs; a node that this item lacks is only not completed.
    if (is_ambiguous) return failed
    if (workflow.nodes.length === 0) return { ...failed, kind: 'unmet' }
    const { title, hint } = failed
    return { kind: 'unmet', title, reason: flows.unmetNoSuchNode(wanted, present), hint }
  }
  const observed = observedIn(node, workflow)
  if (node.status === 'unknown') return { ...observed, ...flows.STATUS_NOT_KNOWN, kind: 'unmet' }
  return node.status === 'completed'
    ? { ...observed, kind: 'met', reason: flows.met }
    : { ...observed, kind: 'unmet', reason: flows.unmet(present), hint: flows.finishIt }
}

/** Of several states any one will do: an item can be in one only. */
function requireState(flow: StateFlow, wanted: readonly string[]): readonly Conclusion[] {
  if (flow.states.length === 0) return wanted.map(() => ({ ...flows.NO_STATES, kind: 'unmet', is_state: true }))
  const present = presentState(flow)
  const found = wanted.map((each) => findState(flow, each))
  const is_met = present !== undefined && found.some((state) => !('failed' in state) && state.id === present.id)
  return found.map((state) => {
    const is_lacking = 'failed' in state
    // As with nodes: a name of several is a mistake in the inputs, whatever else is named beside it.
    if (is_lacking && state.is_ambiguous) return { ...state.failed, is_state: true }
    const observed = is_lacking ? { is_state: true as const } : observedInFlow(flow, state)
    if (is_met) return { ...observed, kind: 'met', reason: flows.metState(present.name) }
    const lacking = is_lacking
      ? { title: state.failed.title, hint: state.failed.hint }
      : { hint: present === undefined ? flows.NO_PRESENT_STATE.hint : flows.finishState }
    return { ...observed, kind: 'unmet', reason: flows.unmetState(present?.name, wanted), ...lacking }
  })
}
