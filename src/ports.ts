/** The doors to the world: Runner, Tracker, Clock; and the words that cross them. `main.ts` alone knows what stands behind. */
import { Failure } from './failure.ts'
import { type Sentence, sentence } from './sentence.ts'

// ---------------------------------------------------------------- Tracker: Feishu Project

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
  /** Some of those who have to confirm this node have not. */
  readonly waiting: boolean
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
 * Something that a node wants before it can be completed, and does not have. `control`: whatever else stands on its form.
 * A key or a name that was not told is absent; one of them is there.
 */
export interface MissingDatum {
  readonly kind: 'field' | 'signal' | 'owner' | 'schedule' | 'role' | 'sub_task' | 'deliverable' | 'control'
  readonly key?: string
  readonly name?: string
}

/** A readable answer with an err_code other than 0. */
export interface Refusal {
  readonly kind: RefusalKind
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

/** A refusal of something that there is no going on without. */
export class Refused extends Failure {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super('server', sentence(refusal.message, refusal.message), { remedy: refusal.hint })
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/** `debug` lines show with `RUNNER_DEBUG=1` only. Text is data: it may hold anything a stranger wrote. */
export interface LogLine {
  readonly level: 'info' | 'debug'
  readonly text: string
}

/** Who listens to a call's requests, and when it is given up. */
export interface Call {
  readonly signal: AbortSignal
  readonly log: (line: LogLine) => void
}

/**
 * What became of a call, after every retry that could do no harm.
 * `unreachable`: no readable answer, and it was a read or the write surely did not arrive.
 * `lost`: a write that may have been carried out; only reading can tell.
 */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T; readonly log_id: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreachable'; readonly failure: Failure }

/** A write heeds one more signal: once `stop` aborts, none is sent any more, while what is under way may still be settled. */
export interface WriteCall extends Call {
  readonly stop: AbortSignal
}

/** How often this write was sent, the key to send it with again, and how many milliseconds to wait first. */
export interface Sending {
  readonly attempts: number
  readonly key?: string
  readonly wait?: number
}

export type WriteAnswer = { readonly sending: Sending } & (
  | Answer<true>
  /** `again`: whether sending it once more could help (a redirect or an oversize reply would only repeat). */
  | { readonly kind: 'lost'; readonly failure: Failure; readonly again: boolean }
)

/** A space by both its names; either may stand in a path. */
export interface Space {
  /** 24 hex digits. */
  readonly project_key: string
  readonly simple_name: string
}

export interface WorkItemType {
  readonly type_key: string
  /** What page addresses carry. */
  readonly api_name: string
  readonly is_enabled: boolean
}

/** Looks and never writes. */
export interface TrackerReads {
  readWorkflow(item: ItemAddress, call: Call): Promise<Answer<Workflow>>
  /** What this node still lacks, as far as the server lists it. */
  readMissing(node: NodeAddress, call: Call): Promise<Answer<readonly MissingDatum[]>>
  /** The spaces that these keys (IDs and simple_names) name; one that does not exist is left out. */
  readSpaces(keys: readonly string[], call: Call): Promise<Answer<readonly Space[]>>
  readStateFlow(item: ItemAddress, call: Call): Promise<Answer<StateFlow>>
  readTypes(project_key: string, call: Call): Promise<Answer<readonly WorkItemType[]>>
  /** Which of these items the space has among these types; terminated ones are not found. At most 100 IDs. */
  findItems(
    project_key: string,
    wanted: { readonly type_keys: readonly string[]; readonly ids: readonly string[] },
    call: Call,
  ): Promise<
    Answer<readonly { readonly work_item_id: string; readonly work_item_type_key: string; readonly name: string }[]>
  >
  /** The users with these e-mail addresses; whom nobody knows is left out. At most 100. */
  findUsers(
    emails: readonly string[],
    call: Call,
  ): Promise<Answer<readonly { readonly email: string; readonly user_key: string }[]>>
}

/** Pass the `sending` of an earlier answer to send the same write again. */
export interface Tracker extends TrackerReads {
  operate(node: NodeAddress, body: OperateBody, call: WriteCall, sending: Sending): Promise<WriteAnswer>
  changeState(item: ItemAddress, body: StateChangeBody, call: WriteCall, sending: Sending): Promise<WriteAnswer>
}

// ---------------------------------------------------------------- PullRequests: GitHub

export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly head_ref: string
  readonly merged: boolean
}

/** Looks up what an event does not carry. Every method throws a Failure whose remedy names the `permissions:` line where one is missing. */
export interface PullRequests {
  /** As it is now. */
  byNumber(number: number, call: Call): Promise<PullRequest>
  /** The merged pull requests that these commits came with, each once, in the order of merging. */
  ofCommits(shas: readonly string[], call: Call): Promise<readonly PullRequest[]>
  /**
   * The merged pull requests between the previous successful deployment to that environment and this commit, in the order of merging;
   * none earlier: those of this commit.
   */
  ofDeployment(
    deployment: { readonly id: number; readonly environment: string; readonly sha: string },
    call: Call,
  ): Promise<readonly PullRequest[]>
  /** The same for the previous successful run of that workflow on that branch. */
  ofWorkflowRun(
    run: { readonly id: number; readonly workflow_id: number; readonly branch: string; readonly sha: string },
    call: Call,
  ): Promise<readonly PullRequest[]>
}

// ---------------------------------------------------------------- Runner: GitHub Actions

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly message: string
}

export interface Runner {
  /** From now on the runner prints `***` for it. */
  mask(secret: string): void
  /** Whatever a line holds, none becomes a workflow command. */
  log(line: LogLine): void
  group(title: string, lines: readonly LogLine[]): void
  annotate(annotation: Annotation): void
  setOutput(name: string, value: string): void
  /** Never throws: a summary that can't be written is no reason to fail. */
  writeSummary(markdown: string): Promise<void>
  /** The step ends red. */
  fail(): void
}

// ---------------------------------------------------------------- Clock

export interface Clock {
  /** Milliseconds; only differences mean anything. */
  now(): number
  /** Ends early, without an error, when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}
