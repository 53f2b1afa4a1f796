/** One `state_change` on one item: along a transition from its present state, or refused. Pure. */
import { isStateItem, type Item, type StateItem } from './model.ts'
import type { Acting } from './operate.ts'
import { Refused, refuse } from './refusals.ts'
import { wantsOfState } from './requirements.ts'
import { int64, loose, type Fits } from './shape.ts'
import { fieldPairs, roleOwners, updateFields, updateRoles } from './update.ts'

export const stateChangeBody = loose({}, { transition_id: int64, fields: fieldPairs, role_owners: roleOwners })
export type StateChangeBody = Fits<typeof stateChangeBody>

export interface StateChanged {
  readonly item: StateItem
  readonly state: string
}

export function changeState(item: Item, body: StateChangeBody, acting: Acting): StateChanged {
  const { transition_id = '0' } = body
  if (transition_id === '0') refuse('value_missing', { param: 'transition_id' })
  if (!isStateItem(item)) refuse('use_node_flow')
  if (item.terminated) refuse('item_aborted')
  if (item.broken) refuse('workflow_err')
  if (item.busy_until > acting.now) refuse('transitioning')
  if (item.intercepted) refuse('intercepted')

  const state = target(item, transition_id)
  const withFields = updateFields(item, body.fields ?? [], acting.user_key)
  const updated = updateRoles(withFields, body.role_owners ?? [], acting.users)
  const missing = wantsOfState(updated, state).find((want) => !want.finished)
  if (missing !== undefined) throw new Refused(missing.refusal)

  const visited = [...item.flow.visited, { state: state.id, at: acting.now }]
  const flow = { ...item.flow, current: state.id, visited }
  return { item: { ...updated, flow, updated_at: acting.now }, state: state.id }
}

/** A transition that exists, but from elsewhere, is an illegal operation; one that does not exist leads to no state. */
function target(item: StateItem, transition_id: string): StateItem['flow']['states'][number] {
  const transition = item.flow.transitions.find(({ id }) => id === transition_id) ?? refuse('state_unknown')
  if (transition.from !== item.flow.current) refuse('illegal_operation')
  return item.flow.states.find(({ id }) => id === transition.to) ?? refuse('state_unknown')
}
