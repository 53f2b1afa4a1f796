/** The ports through which the world is reached: Tracker, Runner, Clock; Forge stands in `forge-port.ts`. `main.ts` alone knows what stands behind them. */
import type { Failure } from './failure.ts'
import type {
  ItemAddress,
  MissingDatum,
  NodeAddress,
  OperateBody,
  Refusal,
  StateChangeBody,
  StateFlow,
  Workflow,
} from './domain.ts'

// ---------------------------------------------------------------- Tracker: Feishu Project

/** `debug` lines show with `RUNNER_DEBUG=1` only. Text is data: it may hold anything a stranger wrote. */
export interface LogLine {
  readonly level: 'info' | 'debug'
  readonly text: string
}

/** Who listens to a call's requests, and when it is given up. */
export interface Call {
  readonly signal: AbortSignal
  readonly log: (line: LogLine) => void
  /** The step can do without its answer: it is not asked for as long as `timeout` lasts. */
  readonly is_optional?: true
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
  /** It was turned away for the rate before it was taken: no attempt, and yet a sending, which a gateway may have let through. */
  readonly was_turned_away?: true
  /** Of what is optional, the only one that it is sent with again. */
  readonly key?: string
  readonly wait?: number
}

export type WriteAnswer = { readonly sending: Sending } & (
  | Answer<true>
  /**
   * `again`: whether sending it once more could help (a redirect or an oversize reply would only repeat).
   * `answered`: by something that could not be read.
   */
  | { readonly kind: 'lost'; readonly failure: Failure; readonly again: boolean; readonly answered?: true | undefined }
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
  /** What people call it: `需求`. */
  readonly name: string
  readonly is_enabled: boolean
}

/** Looks and never writes. */
export interface TrackerReads {
  readWorkflow(item: ItemAddress, call: Call): Promise<Answer<Workflow>>
  /** What this node still lacks, as far as the server lists it. */
  readMissing(node: NodeAddress, call: Call): Promise<Answer<readonly MissingDatum[]>>
  /** What the UI calls the fields of this type: names by field_key. */
  readFieldNames(
    project_key: string,
    work_item_type_key: string,
    call: Call,
  ): Promise<Answer<ReadonlyMap<string, string>>>
  /** Names by ID, of items of one type; one that does not exist is left out. At most 50 IDs. */
  readItemNames(
    project_key: string,
    work_item_type_key: string,
    ids: readonly string[],
    call: Call,
  ): Promise<Answer<ReadonlyMap<string, string>>>
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
  /** Leaves one line of plain text on the item. */
  comment(item: ItemAddress, content: string, call: WriteCall, sending: Sending): Promise<WriteAnswer>
}

// ---------------------------------------------------------------- Runner: GitHub Actions

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly message: string
}

/** Whether a file of the runner's could be written. */
export type Written = { readonly kind: 'written' } | { readonly kind: 'failed'; readonly because: string }

/** `no_place`: the runner has none for files of a job. */
export type Kept =
  | { readonly kind: 'kept'; readonly path: string }
  | { readonly kind: 'no_place' }
  | { readonly kind: 'failed'; readonly because: string }

export interface Runner {
  /** From now on the runner prints `***` for it. */
  mask(secret: string): void
  /** Whatever a line holds, none becomes a workflow command. */
  log(line: LogLine): void
  group(title: string, lines: readonly LogLine[]): void
  annotate(annotation: Annotation): void
  setOutput(name: string, value: string): Written
  /** Text for later steps of this job alone, in a new file. */
  keepFile(text: string): Kept
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
