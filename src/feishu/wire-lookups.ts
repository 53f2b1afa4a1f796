/** The replies of what is looked up in some runs only: states, spaces, types, items, names, users; unknown until proven here. Loaded when one is asked for. */
import * as z from 'zod/mini'
import type { Space, WorkItemType } from '../ports.ts'
import type { StateFlow } from '../domain.ts'
import { answerList, int64, listOf, name, optional, text } from './tolerant.ts'

const StateFlowData = z.object({
  state_flow_nodes: answerList(z.object({ id: z.string(), name, status: optional(z.number(), 0) })),
  connections: listOf(z.object({ source_state_key: text, target_state_key: text, transition_id: int64 })),
})

/** The state with the status of a node in progress is the present one. */
const CURRENT = 2

export function readStateFlow(data: unknown): StateFlow | undefined {
  const result = z.safeParse(StateFlowData, data)
  if (!result.success) return undefined
  const { state_flow_nodes, connections } = result.data
  return {
    states: state_flow_nodes.map((state) => ({
      id: state.id,
      name: state.name === '' ? state.id : state.name,
      is_current: state.status === CURRENT,
    })),
    transitions: connections.map(({ source_state_key, target_state_key, transition_id }) => ({
      id: BigInt(transition_id),
      from: source_state_key,
      to: target_state_key,
    })),
  }
}

const Space = z.object({ project_key: z.string(), simple_name: text })
const Spaces = z.nullable(z.record(z.string(), z.catch(z.nullable(Space), null)))

/** `data` of projects/detail: the spaces by their IDs. */
export function readSpaces(data: unknown): readonly Space[] | undefined {
  const result = z.safeParse(Spaces, data)
  return result.success ? Object.values(result.data ?? {}).filter((space) => space !== null) : undefined
}

/** `is_disable` of all-types: 1 disabled, 2 enabled. */
const DISABLED = 1

const TypesData = answerList(
  z.object({ type_key: z.string(), api_name: text, name, is_disable: optional(z.number(), 0) }),
)

export function readTypes(data: unknown): readonly WorkItemType[] | undefined {
  const result = z.safeParse(TypesData, data ?? null)
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

const ItemsData = answerList(z.object({ id: int64, work_item_type_key: z.string(), name }))

export function readItems(data: unknown): readonly FoundItem[] | undefined {
  const result = z.safeParse(ItemsData, data ?? null)
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
  const result = z.safeParse(ItemNamesData, data ?? null)
  return result.success ? namesOf(result.data.map((item) => [item.id, item.name])) : undefined
}

const FieldNamesData = answerList(z.object({ field_key: z.string(), field_name: name }))

/** `data` of field/all. */
export function readFieldNames(data: unknown): Names | undefined {
  const result = z.safeParse(FieldNamesData, data ?? null)
  return result.success ? namesOf(result.data.map((field) => [field.field_key, field.field_name])) : undefined
}

function namesOf(pairs: readonly (readonly [key: string, name: string])[]): Names {
  return new Map(pairs.filter(([, named]) => named !== ''))
}

export interface User {
  readonly email: string
  readonly user_key: string
}

const UsersData = answerList(z.object({ email: text, user_key: z.string() }))

export function readUsers(data: unknown): readonly User[] | undefined {
  const result = z.safeParse(UsersData, data ?? null)
  return result.success ? result.data : undefined
}
