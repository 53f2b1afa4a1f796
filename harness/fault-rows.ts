/** The faults that meet every request alike, as rows of the table in fault-matrix.ts: those that pass, those that last, those that come every time. */
import type { Fault } from '../simulator/faults.ts'

/** `unreachable`: surely not moved, or not by then; `unverified`: it may have moved, and the report says so. */
export type Ends = 'moved' | 'refused' | 'unreachable' | 'unverified'

/** One letter a request: token, query (a read of the workflow), operate, change (of a state), space (projects/detail), information (what is missing), fields (their names), names (of items). */
export const LETTERS = ['T', 'Q', 'O', 'C', 'S', 'I', 'F', 'N'] as const
export type Letter = (typeof LETTERS)[number]

export interface Row {
  readonly what: string
  readonly spoil: Fault
  readonly ends: Ends
  readonly err_code?: number
  /** From the request that goes wrong on. */
  readonly then: string
}

/** Real milliseconds. Where an answer is late, a request may take so long. */
export const REQUEST_TIMEOUT = 1000
export const TOO_LATE = 1500

/** Faults that pass: the same for each request that only reads. */
export const PASSING: readonly (readonly [what: string, spoil: Fault])[] = [
  ['connection reset', { fault: 'reset' }],
  ['no answer in time', { fault: 'hang' }],
  ['HTTP 429, err_code 10429', { fault: 'rate_limited' }],
  ['HTTP 429 with Retry-After', { fault: 'rate_limited', retry_after: 1 }],
  ['HTTP 429 without a body to read', { fault: 'rate_limited', bare: true }],
  [
    "HTTP 429 in a gateway's words",
    { fault: 'answer', status: 429, body: { err_code: 99991400 }, headers: { 'x-ogw-ratelimit-reset': '1' } },
  ],
  [
    'HTTP 503 with a code that nobody knows',
    { fault: 'answer', status: 503, body: { err_code: 123456789, err_msg: 'x' } },
  ],
  ['HTTP 500 without err_code', { fault: 'unavailable', status: 500 }],
  ['HTTP 502 without err_code', { fault: 'unavailable', status: 502 }],
  ['HTTP 503 with Retry-After', { fault: 'unavailable', status: 503, retry_after: 1 }],
  ['HTTP 504 without err_code', { fault: 'unavailable', status: 504 }],
  ['answer cut off', { fault: 'truncated' }],
  ['momentary overload (50006)', { fault: 'refuse', refusal: 'overloaded' }],
]

/** Faults that asking again would only repeat. */
export const LASTING: readonly (readonly [what: string, spoil: Fault])[] = [
  ['redirect', { fault: 'redirect' }],
  ['answer that is no JSON', { fault: 'not_json' }],
  ['HTTP 204', { fault: 'answer', status: 204, body: '' }],
  ['answer of another shape', { fault: 'wrong_shape' }],
  ['answer over 1 MiB', { fault: 'oversize' }],
  ['answer over 1 MiB of unknown length', { fault: 'oversize', chunked: true }],
]

export const ALWAYS: readonly (readonly [what: string, spoil: Fault])[] = [
  ['connection reset every time', { fault: 'reset', times: 'always' }],
  ['HTTP 503 every time', { fault: 'unavailable', times: 'always' }],
]

/** A request that reads: what passes is asked again, at most five times; what lasts is not. */
export function readRows(letter: Letter, rest: string, failing: Pick<Row, 'ends'>): readonly Row[] {
  const row = (then: string, ends: Ends) => {
    return ([what, spoil]: readonly [string, Fault]): Row => ({ what, spoil, ends, then })
  }
  return [
    ...PASSING.map(row(`${letter}${letter}${rest}`, 'moved')),
    ...LASTING.map(row(letter, failing.ends)),
    ...ALWAYS.map(row(letter.repeat(5), failing.ends)),
  ]
}
