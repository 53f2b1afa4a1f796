/** The words that cross the Tracker port: Feishu Project's things in Feishu Project's names. */
import type { Sentence } from './sentence.ts'

/** Keys of spaces and of custom types: 24 hex digits, in lower case wherever the vendor shows one. Anything else is a name. */
export function isObjectKey(text: string): boolean {
  return /^[0-9a-f]{24}$/.test(text)
}

export interface ItemAddress {
  readonly project_key: string
  readonly work_item_type_key: string
  readonly work_item_id: string
}

export interface NodeAddress extends ItemAddress {
  /** Node ID or state_key: the vendor takes either. */
  readonly node_id: string
}

export type Action = 'confirm' | 'rollback'

/** A JSON value that keeps integers beyond 2^53. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | { readonly [key: string]: Json }

/** Points in days, times in epoch milliseconds (Schedule, Go SDK `v2/service/workitem/model.go`). */
export interface Schedule {
  readonly points?: number
  readonly estimate_start_date?: number
  readonly estimate_end_date?: number
  readonly owners?: readonly string[]
  readonly actual_work_time?: number
  readonly is_auto?: boolean
}

export interface FieldValuePair {
  readonly field_key?: string
  readonly field_alias?: string
  readonly field_type_key?: string
  readonly field_value: Json
}

export interface RoleOwner {
  readonly role: string
  readonly owners: readonly string[]
}

/** What may travel with a confirm or an explicit rollback. A member that is absent changes nothing; `[]` empties. */
export interface NodeUpdate {
  readonly node_owners?: readonly string[]
  readonly node_schedule?: Schedule
  readonly schedules?: readonly Schedule[]
  readonly fields?: readonly FieldValuePair[]
  readonly role_assignee?: readonly RoleOwner[]
}

/** The body of `operate`, member for member as on the vendor's page 节点完成/回滚. */
export type OperateBody =
  | ({ readonly action: 'confirm' } & NodeUpdate)
  | ({ readonly action: 'rollback'; readonly rollback_reason: string } & NodeUpdate)

export type NodeStatus = 'not_arrived' | 'in_progress' | 'completed' | 'unknown'

export interface WorkflowNode {
  readonly id: string
  readonly state_key: string
  readonly name: string
  readonly status: NodeStatus
  readonly owners: readonly string[]
  /** Those who have to confirm this node, each once, as far as the server lists them. */
  readonly confirmers: readonly Confirmer[]
}

export interface Confirmer {
  readonly user_key: string
  readonly confirmed: boolean
}

export interface Workflow {
  readonly nodes: readonly WorkflowNode[]
  /** From a node's state_key to its successor's. */
  readonly connections: readonly { readonly from: string; readonly to: string }[]
}

export interface State {
  readonly id: string
  readonly name: string
  readonly is_current: boolean
}

/** A way from one state to another. */
export interface Transition {
  /** An int64, which may exceed 2^53. */
  readonly id: bigint
  readonly from: string
  readonly to: string
}

/** The flow of types such as 缺陷 (issue), which have states, not nodes. */
export interface StateFlow {
  readonly states: readonly State[]
  readonly transitions: readonly Transition[]
}

/** The body of `state_change` (状态流转). */
export interface StateChangeBody {
  readonly transition_id: bigint
  readonly fields?: readonly FieldValuePair[]
  readonly role_owners?: readonly RoleOwner[]
}

/**
 * What a refusal is to us; the catalogue in `feishu/err-codes.ts` assigns it.
 * `already`: it is as was asked. `not_arrived`: its turn has not come. `busy`: somebody else moves it just now. `rate`: too many requests.
 * `repeated`: this idempotency key was seen before. `token`: the token is not or no longer good. `missing`: data has to be filled in first.
 * `no_such_node`: a name perhaps. `no_such_item`: perhaps another type. `other_flow`: a state flow where nodes were meant, or the reverse.
 */
export type RefusalKind =
  | 'already'
  | 'not_arrived'
  | 'busy'
  | 'rate'
  | 'repeated'
  | 'token'
  | 'missing'
  | 'permission'
  | 'configuration'
  | 'bad_input'
  | 'no_such_node'
  | 'no_such_item'
  | 'other_flow'
  | 'terminated'
  | 'policy'
  | 'unknown'

/**
 * Something that a node wants before it can be completed, and does not have. `review`: what its owners say of the work. `control`: whatever else
 * stands on its form.
 * A key or a name that was not told is absent; one of them is there.
 */
export interface MissingDatum {
  readonly kind: 'field' | 'signal' | 'owner' | 'schedule' | 'role' | 'sub_task' | 'deliverable' | 'review' | 'control'
  readonly key?: string
  readonly name?: string
  /** Of a type that no input can carry: it is filled in on the page. */
  readonly on_page_only?: true
  /** Of another node than the one that was asked about. */
  readonly node?: { readonly key: string; readonly name?: string | undefined } | undefined
}

/** Whether a write that was answered like this can have been carried out all the same; `perhaps`: only reading tells. */
export type CarriedOut = 'surely_not' | 'perhaps'

/** A readable answer with an err_code other than 0. */
export interface Refusal {
  readonly kind: RefusalKind
  readonly carried_out: CarriedOut
  readonly err_code: number
  /** The generic sentence, `err_msg`. */
  readonly title: string
  /** The specific sentence, `err.msg`, else `err_msg`; one line. */
  readonly message: string
  readonly hint: Sentence
  readonly log_id: string
  /** What the refusal itself names as missing: the first of perhaps many. */
  readonly missing?: MissingDatum | undefined
}
