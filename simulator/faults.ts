/** Faults on demand: which request a fault takes, and how often. What each does is in `play-fault.ts`. */
import { CALLS, type CallName } from './calls/route.ts'
import { isRefusalName, type RefusalName } from './refusals.ts'
import {
  anything,
  either,
  flag,
  integer,
  isRecord,
  list,
  mapOf,
  Misfit,
  oneOf,
  strict,
  text,
  type Fits,
  type Shape,
} from './shape.ts'

/** A member that is absent matches everything. `item` is an ID, `node` what the request calls it. */
const WHERE = {
  call: oneOf(...CALLS),
  item: text,
  node: text,
  /** Counted among the requests that match, from 1; the first by default. */
  nth: integer,
  /** How many requests from there on; one by default, without end if `lasts` is given. */
  times: either(integer, oneOf('always')),
  /** Or for so many milliseconds from the first it took. */
  lasts: integer,
  /** Whether the server carries the request out before things go wrong. */
  applied: flag,
}

const refusalName: Shape<RefusalName> = (value, path) => {
  if (typeof value !== 'string' || !isRefusalName(value))
    throw new Misfit(path, 'the name of a refusal (refusals.ts)', value)
  return value
}

const KINDS = {
  /** The connection breaks off without an answer; with `applied` after the write. */
  reset: fault('reset', {}, {}),
  /** No answer ever. */
  hang: fault('hang', {}, {}),
  /** The answer comes `ms` late; with `applied` the write itself is in time. */
  delay: fault('delay', { ms: integer }, {}),
  /** HTTP 429; `bare` without err_code. */
  rate_limited: fault('rate_limited', {}, { retry_after: either(text, integer), bare: flag }),
  /** 5xx without JSON. */
  unavailable: fault('unavailable', {}, { status: integer, retry_after: either(text, integer) }),
  redirect: fault('redirect', {}, { status: integer, location: text }),
  /** The true answer, cut in the middle. */
  truncated: fault('truncated', {}, {}),
  not_json: fault('not_json', {}, {}),
  wrong_shape: fault('wrong_shape', {}, {}),
  /** The true answer with more than 1 MiB around it; `chunked` without a Content-Length. */
  oversize: fault('oversize', {}, { chunked: flag }),
  transitioning: fault('transitioning', {}, {}),
  /** The token that comes with the request has just expired. */
  token_expired: fault('token_expired', {}, {}),
  /** err_code 0, and nothing moves. */
  not_moved: fault('not_moved', {}, {}),
  /** On a write: so many reads of the workflow afterwards still show what was before. */
  stale: fault('stale', { reads: integer }, {}),
  /** A refusal by its name in `refusals.ts`; `words` fill its braces. */
  refuse: fault('refuse', { refusal: refusalName }, { words: mapOf(text) }),
  /** Whatever you like. A body that is no string is sent as JSON. */
  answer: fault('answer', { status: integer }, { body: anything, headers: mapOf(text) }),
}

export type Fault = { [K in keyof typeof KINDS]: Fits<(typeof KINDS)[K]> }[keyof typeof KINDS]

function fault<K extends string, R extends Record<string, Shape<unknown>>, O extends Record<string, Shape<unknown>>>(
  kind: K,
  required: R,
  optional: O,
) {
  return strict({ fault: oneOf(kind), ...required }, { ...WHERE, ...optional })
}

const faultKind = oneOf(...(Object.keys(KINDS) as (keyof typeof KINDS)[]))

export const faultShape: Shape<Fault> = (value, path) => {
  const kind = faultKind(isRecord(value) ? value['fault'] : undefined, path === '' ? 'fault' : `${path}.fault`)
  return KINDS[kind](value, path)
}

export const faultsShape: Shape<readonly Fault[]> = (value, path) =>
  Array.isArray(value) ? list(faultShape)(value, path) : [faultShape(value, path)]

/** What a fault is held against. */
export interface Target {
  readonly call: CallName
  readonly items: readonly string[]
  readonly node: string | undefined
}

interface Armed {
  readonly fault: Fault
  seen: number
  used: number
  since: number | undefined
}

export class Faults {
  #armed: readonly Armed[] = []

  add(...faults: readonly Fault[]): void {
    this.#armed = [...this.#armed, ...faults.map((added) => ({ fault: added, seen: 0, used: 0, since: undefined }))]
  }

  clear(): void {
    this.#armed = []
  }

  /** Faults still to come. */
  get left(): readonly Fault[] {
    return this.#armed.filter((armed) => !isSpent(armed)).map((armed) => armed.fault)
  }

  /** One fault a request: the first that was added and still has a turn. All that match count it. */
  take(target: Target, now: number): Fault | undefined {
    const matching = this.#armed.filter((armed) => matches(armed.fault, target))
    for (const armed of matching) armed.seen += 1
    const taken = matching.find((armed) => armed.seen >= (armed.fault.nth ?? 1) && !isSpent(armed, now))
    if (taken === undefined) return undefined
    taken.used += 1
    taken.since ??= now
    return taken.fault
  }
}

function matches({ call, item, node }: Fault, target: Target): boolean {
  return (
    (call === undefined || call === target.call) &&
    (item === undefined || target.items.includes(item)) &&
    (node === undefined || node === target.node)
  )
}

function isSpent({ fault: { times, lasts }, used, since }: Armed, now = since ?? 0): boolean {
  if (lasts !== undefined && since !== undefined && now >= since + lasts) return true
  const most = times ?? (lasts === undefined ? 1 : 'always')
  return most !== 'always' && used >= most
}
