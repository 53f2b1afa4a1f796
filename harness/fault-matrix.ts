/** What can go wrong with each request of a step, and what the step makes of it: a table, which the tests play and the README shows. */
import type { CallName } from '../simulator/calls/route.ts'
import type { Fault } from '../simulator/faults.ts'
import {
  ALWAYS,
  type Ends,
  LASTING,
  type Letter,
  LETTERS,
  PASSING,
  readRows,
  type Row,
  TOO_LATE,
} from './fault-rows.ts'

export { type Ends, type Letter, REQUEST_TIMEOUT } from './fault-rows.ts'

export type Action = 'confirm' | 'rollback'

/** Which request of the step goes wrong. */
export type Stage = 'token' | 'look' | 'operate' | 'change' | 'verify' | 'missing'

export interface FaultCase {
  readonly stage: Stage
  readonly action: Action
  readonly what: string
  readonly faults: readonly Fault[]
  readonly ends: Ends
  readonly err_code: number | undefined
  /** In order. */
  readonly requests: readonly Letter[]
  /** Really applied, by the simulator's own account. */
  readonly writes: 0 | 1
}

/** Three looks: at once, after 2 s, and after 4 s more. */
const NOT_SENT_AGAIN = { ends: 'unreachable', then: 'OQQQ' } as const
const SENT_AGAIN = { ends: 'moved', then: 'OQOQ' } as const
const SETTLED = { ends: 'moved', then: 'OQ' } as const
const AT_ONCE = { ends: 'moved', then: 'OOQ' } as const

const OPERATE: readonly Row[] = [
  { what: 'connection reset before the write', spoil: { fault: 'reset' }, ...SENT_AGAIN },
  { what: 'connection reset after the write', spoil: { fault: 'reset', applied: true }, ...SETTLED },
  { what: 'no answer in time, not written', spoil: { fault: 'hang' }, ...SENT_AGAIN },
  { what: 'no answer in time, written', spoil: { fault: 'hang', applied: true }, ...SETTLED },
  { what: 'written in time, answered too late', spoil: { fault: 'delay', ms: TOO_LATE, applied: true }, ...SETTLED },
  { what: 'HTTP 429, err_code 10429', spoil: { fault: 'rate_limited' }, ...AT_ONCE },
  { what: 'HTTP 429 with Retry-After', spoil: { fault: 'rate_limited', retry_after: 1 }, ...AT_ONCE },
  { what: 'HTTP 429 without a body to read', spoil: { fault: 'rate_limited', bare: true }, ...AT_ONCE },
  {
    what: "HTTP 429 in a gateway's words",
    spoil: {
      fault: 'answer',
      status: 429,
      body: { err_code: 99991400 },
      headers: { 'x-ogw-ratelimit-reset': '1' },
    },
    ...AT_ONCE,
  },
  {
    what: 'HTTP 503 with a code that nobody knows, not written',
    spoil: { fault: 'answer', status: 503, body: { err_code: 123456789, err_msg: 'x' } },
    ...SENT_AGAIN,
  },
  { what: 'HTTP 500 without err_code, not written', spoil: { fault: 'unavailable', status: 500 }, ...SENT_AGAIN },
  {
    what: 'HTTP 502 without err_code, written',
    spoil: { fault: 'unavailable', status: 502, applied: true },
    ...SETTLED,
  },
  { what: 'HTTP 503 with Retry-After', spoil: { fault: 'unavailable', status: 503, retry_after: 1 }, ...SENT_AGAIN },
  {
    what: 'HTTP 504 without err_code, written',
    spoil: { fault: 'unavailable', status: 504, applied: true },
    ...SETTLED,
  },
  { what: 'answer cut off, written', spoil: { fault: 'truncated' }, ...SETTLED },
  { what: 'answer cut off, not written', spoil: { fault: 'truncated', applied: false }, ...SENT_AGAIN },
  { what: 'redirect', spoil: { fault: 'redirect' }, ...NOT_SENT_AGAIN },
  { what: 'answer that is no JSON, written', spoil: { fault: 'not_json' }, ...SETTLED },
  { what: 'answer that is no JSON, not written', spoil: { fault: 'not_json', applied: false }, ...NOT_SENT_AGAIN },
  { what: 'answer of another shape, written', spoil: { fault: 'wrong_shape' }, ...SETTLED },
  { what: 'answer of another shape, not written', spoil: { fault: 'wrong_shape', applied: false }, ...NOT_SENT_AGAIN },
  { what: 'answer over 1 MiB, written', spoil: { fault: 'oversize' }, ...SETTLED },
  { what: 'answer over 1 MiB, not written', spoil: { fault: 'oversize', applied: false }, ...NOT_SENT_AGAIN },
  { what: 'answer over 1 MiB of unknown length', spoil: { fault: 'oversize', chunked: true }, ...SETTLED },
  { what: 'somebody else moves it just now (50006)', spoil: { fault: 'transitioning' }, ...SENT_AGAIN },
  { what: 'momentary overload (50006)', spoil: { fault: 'refuse', refusal: 'overloaded' }, ...SENT_AGAIN },
  { what: 'idempotency key seen before (10430)', spoil: { fault: 'refuse', refusal: 'key_repeated' }, ...SENT_AGAIN },
  { what: 'token expired', spoil: { fault: 'token_expired' }, ends: 'moved', then: 'OTOQ' },
  {
    what: 'token refused every time',
    spoil: { fault: 'refuse', refusal: 'token_invalid', times: 'always' },
    ends: 'refused',
    err_code: 10022,
    then: 'OTO',
  },
  { what: 'err_code 0, and nothing moved', spoil: { fault: 'not_moved' }, ends: 'refused', then: 'OQQQ' },
  { what: 'err_code 0, and the first read is stale', spoil: { fault: 'stale', reads: 1 }, ends: 'moved', then: 'OQQ' },
  { what: 'err_code 0, and two reads are stale', spoil: { fault: 'stale', reads: 2 }, ends: 'moved', then: 'OQQQ' },
  {
    what: 'connection reset every time',
    spoil: { fault: 'reset', times: 'always' },
    ends: 'unreachable',
    then: 'OQOQOQOQOQQQ',
  },
  // However often: it costs no attempt, and nothing is given up for it while there is time.
  {
    what: 'HTTP 429 eight times',
    spoil: { fault: 'rate_limited', retry_after: 0, times: 8 },
    ends: 'moved',
    then: 'OOOOOOOOOQ',
  },
  {
    what: 'HTTP 429 without a body to read eight times',
    spoil: { fault: 'rate_limited', retry_after: 0, bare: true, times: 8 },
    ends: 'moved',
    then: 'OOOOOOOOOQ',
  },
  {
    what: 'somebody else moves it every time',
    spoil: { fault: 'transitioning', times: 'always' },
    ends: 'refused',
    err_code: 50006,
    then: 'OQOQOQOQOQQQ',
  },
  {
    what: 'idempotency key seen before every time',
    spoil: { fault: 'refuse', refusal: 'key_repeated', times: 'always' },
    ends: 'refused',
    err_code: 10430,
    then: 'OQOQQQ',
  },
]

const VERIFY: readonly Row[] = [
  ...readRows('Q', '', { ends: 'unverified' }),
  { what: 'token expired', spoil: { fault: 'token_expired' }, ends: 'moved', then: 'QTQ' },
  {
    what: 'no permission to read',
    spoil: { fault: 'refuse', refusal: 'no_permission' },
    ends: 'unverified',
    err_code: 10001,
    then: 'Q',
  },
]

const LOOK: readonly Row[] = [
  ...readRows('Q', 'OQ', { ends: 'unreachable' }),
  { what: 'token expired', spoil: { fault: 'token_expired' }, ends: 'moved', then: 'QTQOQ' },
  {
    what: 'no permission to read',
    spoil: { fault: 'refuse', refusal: 'no_permission' },
    ends: 'refused',
    err_code: 10001,
    then: 'Q',
  },
]

function tokenRows(rest: string): readonly Row[] {
  return [
    ...readRows('T', rest, { ends: 'unreachable' }),
    {
      what: 'plugin_id and plugin_secret refused',
      spoil: { fault: 'refuse', refusal: 'credentials_wrong' },
      ends: 'refused',
      err_code: 10204,
      then: 'T',
    },
  ]
}

/** The refusal stands whether the list of what is missing can be had or not. */
function missingRows(): readonly Row[] {
  const refused = { ends: 'refused', err_code: 20038 } as const
  return [
    ...PASSING.map(([what, spoil]): Row => ({ what, spoil, ...refused, then: 'IIF' })),
    ...LASTING.map(([what, spoil]): Row => ({ what, spoil, ...refused, then: 'I' })),
    // It is help, not the answer: once more, and no oftener.
    ...ALWAYS.map(([what, spoil]): Row => ({ what, spoil, ...refused, then: 'II' })),
  ]
}

const CALLS: Readonly<Record<Stage, CallName>> = {
  token: 'token',
  look: 'workflow_query',
  operate: 'operate',
  change: 'state_change',
  verify: 'workflow_query',
  missing: 'required_info',
}

/** What is sent before the request that goes wrong. */
const BEFORE: Readonly<Record<Stage, Readonly<Record<Action, string>>>> = {
  token: { confirm: '', rollback: '' },
  look: { confirm: 'T', rollback: 'T' },
  operate: { confirm: 'T', rollback: 'TQ' },
  // The answer to operate tells that the item has states.
  change: { confirm: 'TOQ', rollback: '' },
  verify: { confirm: 'TO', rollback: 'TQO' },
  missing: { confirm: 'TOS', rollback: '' },
}

function toCase(stage: Stage, action: Action): (row: Row) => FaultCase {
  return ({ what, spoil, ends, err_code, then }) => {
    const isSecondQuery = stage === 'verify' && action === 'rollback'
    const nth = isSecondQuery ? { nth: 2 } : {}
    // Faults are made by leaving `call` and `nth` out of a fault.
    const fault: Fault = { ...spoil, ...nth, call: CALLS[stage] }
    const writes = ends === 'moved' || stage === 'verify' ? 1 : 0
    const requests = lettersOf(`${BEFORE[stage][action]}${then}${isNamed(stage, ends) ? 'N' : ''}`)
    return { stage, action, what, faults: [fault], ends, err_code, requests, writes }
  }
}

/** A report of more than a plain success names the item, where the server can be reached and a token was given. */
function isNamed(stage: Stage, ends: Ends): boolean {
  return stage !== 'token' && (ends === 'refused' || ends === 'unverified')
}

function lettersOf(path: string): readonly Letter[] {
  return path.split('').flatMap((letter) => LETTERS.find((known) => known === letter) ?? [])
}

export const faultMatrix: readonly FaultCase[] = [
  ...tokenRows('OQ').map(toCase('token', 'confirm')),
  ...LOOK.map(toCase('look', 'rollback')),
  ...OPERATE.map(toCase('operate', 'confirm')),
  ...OPERATE.map(toCase('operate', 'rollback')),
  ...OPERATE.map((row) => ({ ...row, then: row.then.replaceAll('O', 'C') })).map(toCase('change', 'confirm')),
  ...VERIFY.map(toCase('verify', 'confirm')),
  ...VERIFY.map(toCase('verify', 'rollback')),
  ...missingRows().map(toCase('missing', 'confirm')),
]
