/** The replies we rely on, and only those parts of them: unknown until proven here. */
import * as z from 'zod/mini'
import type { Space, WorkItemType } from '../ports.ts'
import type { MissingDatum, NodeStatus, StateFlow, Workflow, WorkflowNode } from '../domain.ts'
import { listOf, optional, text } from './tolerant.ts'

const Token = z.object({ token: z.string().check(z.minLength(1)) })

export function readToken(data: unknown): string | undefined {
  const result = z.safeParse(Token, data)
  return result.success ? result.data.token : undefined
}

const int64 = z.pipe(
  z.union([z.int(), z.bigint()]),
  z.transform((id) => String(id)),
)

const StateFlowData = z.object({
  state_flow_nodes: z.array(z.object({ id: z.string(), name: text, status: optional(z.number(), 0) })),
  connections: listOf(z.object({ source_state_key: text, target_state_key: text, transition_id: int64 })),
})

/** The state with the status of a node in progress is the present one. */
const CURRENT = 2

export function readStateFlow(data: unknown): StateFlow | undefined {
  const result = z.safeParse(StateFlowData, data)
  if (!result.success) return undefined
  const { state_flow_nodes, connections } = result.data
  return {
    states: state_flow_nodes.map(({ id, name, status }) => ({
      id,
      name: name === '' ? id : name,
      is_current: status === CURRENT,
    })),
    transitions: connections.map(({ source_state_key, target_state_key, transition_id }) => ({
      id: BigInt(transition_id),
      from: source_state_key,
      to: target_state_key,
    })),
  }
}

const Spaces = z.record(z.string(), z.object({ project_key: z.string(), simple_name: text }))

/** `data` of projects/detail: the spaces by their IDs. */
export function readSpaces(data: unknown): readonly Space[] | undefined {
  const result = z.safeParse(Spaces, data)
  return result.success ? Object.values(result.data) : undefined
}

/** 1, 2, 3 by public plug-in code; the vendor's page for the enumeration was not found (open-api.md, section 3). */
const STATUSES: Readonly<Record<number, NodeStatus>> = { 1: 'not_arrived', 2: 'in_progress', 3: 'completed' }

/** One of those who have to confirm a node; `checked_time` stays 0 until they do. */
const checker = z.object({ checked_time: optional(z.number(), 0) })
const checkers = listOf(checker)

const Node = z.object({
  id: text,
  state_key: text,
  name: text,
  status: optional(z.number(), 0),
  owners: listOf(z.string()),
  sub_status: checkers,
  checker: checkers,
})

const WorkflowData = z.object({
  workflow_nodes: z.array(Node),
  connections: listOf(z.object({ source_state_key: text, target_state_key: text })),
})

export function readWorkflow(data: unknown): Workflow | undefined {
  const result = z.safeParse(WorkflowData, data)
  if (!result.success) return undefined
  const { workflow_nodes, connections } = result.data
  return {
    nodes: workflow_nodes.map(toNode),
    connections: connections.map(({ source_state_key, target_state_key }) => ({
      from: source_state_key,
      to: target_state_key,
    })),
  }
}

function toNode(node: z.infer<typeof Node>): WorkflowNode {
  const { id, state_key, name, status, owners, sub_status } = node
  const unchecked = [...sub_status, ...node.checker].some(({ checked_time }) => checked_time === 0)
  return {
    id,
    state_key: state_key === '' ? id : state_key,
    name,
    status: STATUSES[status] ?? 'unknown',
    owners,
    waiting: owners.length > 1 || unchecked,
  }
}

const finished = optional(z.boolean(), false)
const formItem = z.object({ class: text, key: text, field_type_key: text, finished })
const nodeField = z.object({ field_key: text, finished })
const task = z.object({ task_id: int64, finished })
const deliverable = z.object({ deliverable_id: int64, finished })

const RequiredInfo = z.object({
  form_items: listOf(formItem),
  node_fields: listOf(nodeField),
  tasks: listOf(task),
  deliverables: listOf(deliverable),
})

/** `data` of transition_required_info/get: what a node still lacks. It never lists signals, and tells no names. */
export function readMissing(data: unknown): readonly MissingDatum[] | undefined {
  const result = z.safeParse(RequiredInfo, data)
  if (!result.success) return undefined
  const { form_items, node_fields, tasks, deliverables } = result.data
  const lacking = <T extends { finished: boolean }>(all: readonly T[], toMissing: (one: T) => MissingDatum) =>
    all.filter((one) => !one.finished).map(toMissing)
  return [
    ...lacking(node_fields, ({ field_key: key }) => ({ kind: nodeFieldKind(key), key })),
    ...lacking(form_items, (item) => ({ kind: formItemKind(item), key: item.key })),
    ...lacking(tasks, ({ task_id: key }) => ({ kind: 'sub_task', key })),
    ...lacking(deliverables, ({ deliverable_id: key }) => ({ kind: 'deliverable', key })),
  ]
}

function formItemKind({ class: kind, field_type_key }: z.infer<typeof formItem>): MissingDatum['kind'] {
  if (field_type_key.includes('role')) return 'role'
  return kind === 'control' ? 'control' : 'field'
}

/** The vendor lists no keys; these are known from its structures NodeField and Schedule. */
function nodeFieldKind(key: string): MissingDatum['kind'] {
  if (/owner/i.test(key)) return 'owner'
  return /schedule|point|estimate|time|date/i.test(key) ? 'schedule' : 'control'
}

/** `is_disable` of all-types: 1 disabled, 2 enabled. */
const DISABLED = 1

const TypesData = z.array(
  z.object({ type_key: z.string(), api_name: text, name: text, is_disable: optional(z.number(), 0) }),
)

export function readTypes(data: unknown): readonly WorkItemType[] | undefined {
  const result = z.safeParse(TypesData, data)
  if (!result.success) return undefined
  return result.data.map(({ type_key, api_name, name, is_disable }) => ({
    type_key,
    api_name,
    name,
    is_enabled: is_disable !== DISABLED,
  }))
}

export interface FoundItem {
  readonly work_item_id: string
  readonly work_item_type_key: string
  readonly name: string
}

const ItemsData = z.nullish(z.array(z.object({ id: int64, work_item_type_key: z.string(), name: text })))

export function readItems(data: unknown): readonly FoundItem[] | undefined {
  const result = z.safeParse(ItemsData, data)
  if (!result.success) return undefined
  return (result.data ?? []).map(({ id, work_item_type_key, name }) => ({ work_item_id: id, work_item_type_key, name }))
}

export interface User {
  readonly email: string
  readonly user_key: string
}

const UsersData = z.nullish(z.array(z.object({ email: text, user_key: z.string() })))

export function readUsers(data: unknown): readonly User[] | undefined {
  const result = z.safeParse(UsersData, data)
  return result.success ? (result.data ?? []) : undefined
}
