/** What items of one type tell of themselves, and what that adds to their flow of states. */
import type { ItemAddress, StateFlow } from '../domain.ts'
import type { Answer } from '../ports.ts'
import type { Request } from './requester.ts'
import { pathOf } from './usable.ts'
import type { StateKeys } from './wire-lookups.ts'

/** The items' own members always come; `fields` keeps the others, which may be many, to those that are read. */
export function itemQuery(
  project_key: string,
  work_item_type_key: string,
  ids: readonly string[],
  fields: readonly string[],
): Omit<Request<never>, 'read'> {
  const path = pathOf(project_key, 'work_item', work_item_type_key, 'query')
  const body = { work_item_ids: ids.map(BigInt), fields }
  return { endpoint: 'work_item/query', method: 'POST', path, body, asked: 'read' }
}

/**
 * A state that ends the flow may be told as completed, like those before it, and none as the present one: then the item tells it
 * (`work_item_status`). Without that answer the flow stays as it is.
 */
export async function withPresent(
  { work_item_id }: ItemAddress,
  flow: Answer<StateFlow>,
  ask: (fields: readonly string[]) => Promise<Answer<StateKeys>>,
): Promise<Answer<StateFlow>> {
  if (flow.kind !== 'ok') return flow
  const { states } = flow.value
  if (states.length === 0 || states.some(({ is_current }) => is_current)) return flow
  const told = await ask(['name', 'work_item_status'])
  if (told.kind !== 'ok') return flow
  const present = told.value.get(work_item_id)
  return {
    ...flow,
    value: { ...flow.value, states: states.map((state) => ({ ...state, is_current: state.id === present })) },
  }
}
