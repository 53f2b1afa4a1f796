/** The replies of what is looked up in some runs only: states, spaces, types, items, names, users; unknown until proven here. Loaded when one is asked for. */
import * as z from 'zod/mini'
import type { Space, WorkItemType } from '../ports.ts'
import type { StateFlow } from '../domain.ts'
import { answerList, int64, key, listOf, name, number, text } from './tolerant.ts'
import { isHeaderValue } from './usable.ts'

const StateFlowData = z.object({
  state_flow_nodes: answerList(z.object({ id: key, name, status: number })),
  connections: listOf(z.object({ source_state_key: key, target_state_key: key, transition_id: int64 })),
})

/** The state with the status of a node in progress is the present one. */
const CURRENT = 2

export function readStateFlow(data: unknown): StateFlow | undefined {
  const result = z.safeParse(StateFlowData, data ?? {})
  if (!result.success) return undefined
  const { state_flow_nodes, connections } = result.data
  return {
    states: state_flow_nodes.map((state) => ({
      id: state.id,
      name: state.name === '' ? state.id : state.name,
      is_current: state.status === CURRENT,
    })),
    // 0 stands for none (open-api.md, 5.5): no change of state can be asked for by it.
    transitions: connections
      .filter(({ transition_id }) => Number(transition_id) !== 0)
      .map(({ source_state_key, target_state_key, transition_id }) => ({
        id: BigInt(transition_id),
        from: source_state_key,
        to: target_state_key,
      })),
  }
}

const Space = z.object({ project_key: key, simple_name: text })
const Spaces = z.nullish(z.record(z.string(), z.catch(z.nullable(Space), null)))

/** `data` of projects/detail: the spaces by their IDs. */
export function readSpaces(data: unknown): readonly Space[] | undefined {
  const result = z.safeParse(Spaces, data)
  return result.success ? Object.values(result.data ?? {}).filter((space) => space !== null) : undefined
}

/** `is_disable` of all-types: 1 disabled, 2 enabled. */
const DISABLED = 1

const TypesData = answerList(z.object({ type_key: key, api_name: text, name, is_disable: number }))

export function readTypes(data: unknown): readonly WorkItemType[] | undefined {
  const result = z.safeParse(TypesData, data)
  if (!result.success) return undefined
  return result.data.map((type) => ({
    type_key: type.type_key,
    api_name: type.api_name,
    name: type.name,
    is_enabled: type.is_disable !== DISABLED,
  }))
}

export interface FoundItem {
  readonly work_item_id: string
  readonly work_item_type_key: string
  readonly name: string
}

const ItemsData = answerList(z.object({ id: int64, work_item_type_key: key, name }))

export function readItems(data: unknown): readonly FoundItem[] | undefined {
  const result = z.safeParse(ItemsData, data)
  if (!result.success) return undefined
  return result.data.map((item) => ({
    work_item_id: item.id,
    work_item_type_key: item.work_item_type_key,
    name: item.name,
  }))
}

export type Names = ReadonlyMap<string, string>

const ItemNamesData = answerList(z.object({ id: int64, name }))

/** `data` of work_item/query. */
export function readItemNames(data: unknown): Names | undefined {
  const result = z.safeParse(ItemNamesData, data)
  return result.success ? namesOf(result.data.map((item) => [item.id, item.name])) : undefined
}

export type StateKeys = ReadonlyMap<string, string>

const StateKeysData = answerList(z.object({ id: int64, work_item_status: z.object({ state_key: key }) }))

/** `data` of work_item/query: the present state of each item, where it tells one. */
export function readStateKeys(data: unknown): StateKeys | undefined {
  const result = z.safeParse(StateKeysData, data)
  if (!result.success) return undefined
  return new Map(result.data.map(({ id, work_item_status }) => [id, work_item_status.state_key]))
}

const FieldNamesData = answerList(z.object({ field_key: key, field_name: name }))

/** `data` of field/all. */
export function readFieldNames(data: unknown): Names | undefined {
  const result = z.safeParse(FieldNamesData, data)
  return result.success ? namesOf(result.data.map((field) => [field.field_key, field.field_name])) : undefined
}

function namesOf(pairs: readonly (readonly [key: string, name: string])[]): Names {
  return new Map(pairs.filter(([, named]) => named !== ''))
}

export interface User {
  readonly email: string
  readonly user_key: string
}

const UsersData = answerList(z.object({ email: text, user_key: key, status: text }))

/** Of `status` of user/query (open-api.md, 5.4). */
const GONE: ReadonlySet<string> = new Set(['resigned', 'frozen'])

/** `data` of user/query. Who has gone is passed over where somebody else has the address now; so is a key that no header can hold. */
export function readUsers(data: unknown): readonly User[] | undefined {
  const result = z.safeParse(UsersData, data)
  if (!result.success) return undefined
  const users = result.data.filter(({ user_key }) => isHeaderValue(user_key))
  const here = users.filter(({ status }) => !GONE.has(status))
  const isTaken = (email: string): boolean => here.some((one) => one.email.toLowerCase() === email.toLowerCase())
  return users
    .filter((user) => here.includes(user) || !isTaken(user.email))
    .map(({ email, user_key }) => ({ email, user_key }))
}
