/** What a Feishu Project is made of, in the vendor's words: spaces, types, users, work items with nodes or states. */

/** 1 not arrived, 2 in progress, 3 completed. */
export type NodeStatus = 1 | 2 | 3
/** 1 completes itself on arrival, 2 one person confirms, 3 every owner confirms for himself. */
export type PassMode = 1 | 2 | 3
/** What else a node wants before it completes, besides fields, roles and sub tasks. */
export type Requirement = 'owner' | 'estimate' | 'actual_work_time' | 'due_time'

export interface Plugin {
  readonly plugin_id: string
  readonly plugin_secret: string
}

export interface User {
  readonly user_key: string
  readonly email: string
  readonly name_cn: string
  readonly name_en: string
  readonly status: 'activated' | 'resigned'
}

export interface ItemType {
  readonly type_key: string
  readonly api_name: string
  readonly name: string
  readonly disabled: boolean
}

export interface Space {
  /** 24 hex digits. */
  readonly project_key: string
  readonly simple_name: string
  readonly name: string
  readonly types: readonly ItemType[]
  readonly members: readonly string[]
}

export interface Field {
  readonly key: string
  readonly alias: string
  readonly name: string
  /** `field_type_key`: text, number, bool, select, radio, multi_select, date, user, multi_user, signal, … */
  readonly type: string
  readonly value: unknown
  /** The option IDs that a select takes; empty: any. */
  readonly options: readonly string[]
  /** User keys that may edit it; absent: everybody. */
  readonly editors: readonly string[] | undefined
}

export interface Role {
  readonly role: string
  readonly name: string
  readonly owners: readonly string[]
}

/** Points in days, times in epoch milliseconds. */
export interface Schedule {
  readonly points?: number
  readonly estimate_start_date?: number
  readonly estimate_end_date?: number
  readonly owners?: readonly string[]
  readonly actual_work_time?: number
  readonly is_auto?: boolean
}

export interface SubTask {
  /** Digits of an int64. */
  readonly id: string
  readonly name: string
  readonly passed: boolean
  readonly points: number
}

/** A field on a node's or state's form. */
export interface FormEntry {
  readonly key: string
  readonly required: boolean
}

export interface Confirmation {
  readonly owner: string
  readonly at: number
}

export interface FlowNode {
  readonly id: string
  readonly state_key: string
  readonly name: string
  readonly status: NodeStatus
  readonly pass_mode: PassMode
  readonly owners: readonly string[]
  readonly requires: readonly Requirement[]
  readonly form: readonly FormEntry[]
  /** Roles bound to the node that must have somebody in them. */
  readonly required_roles: readonly string[]
  readonly sub_tasks: readonly SubTask[]
  readonly node_schedule: Schedule
  readonly different_schedule: boolean
  readonly schedules: readonly Schedule[]
  readonly milestone: boolean
  /** Nobody but an owner may operate it. */
  readonly owners_only: boolean
  /** A plugin's interception rule stands on it. */
  readonly intercepted: boolean
  /** Of a node that every owner confirms: who has. */
  readonly confirmations: readonly Confirmation[]
  readonly began_at: number | undefined
  readonly finished_at: number | undefined
  readonly rollback_reason: string | undefined
}

export interface Connection {
  readonly from: string
  readonly to: string
}

export interface State {
  readonly id: string
  readonly name: string
  readonly form: readonly FormEntry[]
  readonly required_roles: readonly string[]
  /** It ends the flow: an item in it is archived, and it shows as completed. */
  readonly ends: boolean
}

export interface Transition {
  /** Digits of an int64. */
  readonly id: string
  readonly from: string
  readonly to: string
}

export interface NodeFlow {
  readonly kind: 'node'
  readonly nodes: readonly FlowNode[]
  /** By state_key. */
  readonly connections: readonly Connection[]
}

export interface StateFlow {
  readonly kind: 'state'
  readonly states: readonly State[]
  readonly transitions: readonly Transition[]
  readonly current: string
  /** Every state it has been in, oldest first, the current one last. */
  readonly visited: readonly { readonly state: string; readonly at: number }[]
}

export interface Item<Flow extends NodeFlow | StateFlow = NodeFlow | StateFlow> {
  /** Digits of an int64. */
  readonly id: string
  readonly name: string
  readonly project_key: string
  readonly type_key: string
  readonly terminated: boolean
  readonly intercepted: boolean
  /** Its workflow can't be used: `workflow err`. */
  readonly broken: boolean
  /** Until then somebody else is moving it: `Node workflow transitioning`. */
  readonly busy_until: number
  readonly fields: readonly Field[]
  readonly roles: readonly Role[]
  readonly created_at: number
  readonly updated_at: number
  readonly flow: Flow
}

export interface Comment {
  /** Digits of an int64. */
  readonly id: string
  readonly item: string
  readonly user: string
  readonly content: string
  readonly at: number
}

export type NodeItem = Item<NodeFlow>
export type StateItem = Item<StateFlow>

export function isNodeItem(item: Item): item is NodeItem {
  return item.flow.kind === 'node'
}

export function isStateItem(item: Item): item is StateItem {
  return item.flow.kind === 'state'
}

/** Node ID and state_key are equivalent on the vendor's side. */
export function findNode(flow: NodeFlow, key: string): FlowNode | undefined {
  return flow.nodes.find((node) => node.id === key) ?? flow.nodes.find((node) => node.state_key === key)
}
