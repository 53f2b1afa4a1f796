/** What passes between the simulator's rooms: a request, its reply, the records of both, and the settings. */
import type { CallName, Write } from './calls/route.ts'
import type { Limit } from './rate-limit.ts'
import type { RefusalStatus } from './refusals.ts'

export interface Settings {
  /** Seconds that a plugin token is good for. */
  readonly tokenLifetime: number
  /** For one token and one endpoint. */
  readonly rateLimit: Limit | 'off'
  /** `Retry-After` of every HTTP 429, seconds or a date; the vendor documents none. */
  readonly retryAfter: string | undefined
  readonly refusalStatus: RefusalStatus
  /** What a repeated X-IDEM-UUID gets: 10430, the first answer once more, or no notice at all. */
  readonly idempotency: 'refuse' | 'replay' | 'off'
  /** Whether an api_name passes for a type key. */
  readonly acceptApiNames: boolean
  /** Milliseconds that a transition keeps an item busy. */
  readonly transitionTime: number
  /** Epoch milliseconds. */
  readonly now: () => number
}

export interface Received {
  readonly method: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly err_code: number | undefined
  readonly log_id: string
}

/** What a fault does to a write that goes through: it is forgotten, or so many reads don't show it yet. */
export interface Manner {
  readonly forgets?: boolean
  readonly staleReads?: number
}

export interface RequestRecord {
  readonly call: CallName
  readonly method: string
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly rawBody: string
  /** Undefined where it was no JSON. Integers beyond 2^53 are bigints. */
  readonly body: unknown
  /** From 1, in the order of connecting. */
  readonly connection: number
  /** Epoch milliseconds. */
  readonly at: number
  /** What was answered; absent where nothing was. */
  status?: number
  /** Absent where the answer had none. */
  err_code?: number | undefined
  log_id?: string
}

export interface WriteRecord {
  readonly item: string
  /** The node operated, or the state that was moved to. */
  readonly node: string
  readonly action: Write['action']
  readonly user: string
  /** False: a confirmation of several, the node is still open. */
  readonly moved: boolean
  readonly at: number
}
