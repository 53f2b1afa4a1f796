/** What a reply of a forge's comes to: a value, nothing there, a refusal, or a reason to ask again; pure. */
import * as z from 'zod/mini'
import type { Failure } from '../failure.ts'
import { barred } from './barred.ts'
import {
  absent,
  badCredentials,
  forbidden,
  type LookUp,
  misshapen,
  noGraphql,
  rateLimited,
  refused,
  unavailable,
} from './failures.ts'
import { type RetryAfter, untilLifted } from './waits.ts'

export interface Reply {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, unknown>>
  /** JSON where it was, else the text. */
  readonly data: unknown
}

export type Reading<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** `member`: of the repository, where GraphQL tells which. */
  | { readonly kind: 'absent'; readonly failure: Failure; readonly member?: string | undefined }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** `told`: in so many milliseconds, by the server's own word; Infinity when it is not to be waited for. */
  | { readonly kind: 'again'; readonly failure: Failure; readonly after: RetryAfter; readonly told?: number }

type Refused = Exclude<Reading<never>, { kind: 'ok' }>

export function readRest<T>(reply: Reply, shape: z.ZodMiniType<T>, look_up: LookUp): Reading<T> {
  return refusalOf(reply, look_up) ?? prove(shape, reply.data, reply, look_up)
}

/** Data that comes beside errors is only a part of the truth, so it does not count. */
export function readGraphql<T>(reply: Reply, shape: z.ZodMiniType<T>, look_up: LookUp): Reading<T> {
  const refusal = refusalOf(reply, look_up)
  if (refusal?.kind === 'absent') return { kind: 'failed', failure: noGraphql(`HTTP ${reply.status}`, look_up) }
  if (refusal !== undefined) return refusal
  const { data, errors } = z.safeParse(GraphqlShape, reply.data).data ?? {}
  if (errors !== undefined && errors.length > 0) return readErrors(errors, reply, look_up)
  const holder = z.safeParse(RepositoryShape, data).data
  return prove(shape, holder?.repository, reply, look_up)
}

function refusalOf(reply: Reply, look_up: LookUp): Refused | undefined {
  const { status, headers, data } = reply
  const said = z.safeParse(MessageShape, data).data?.message ?? `HTTP ${status}`
  if (isLimited(reply, said)) return limited(reply, said, look_up)
  if (status >= 500) return { kind: 'again', after: 'unavailable', failure: unavailable(`HTTP ${status}`, look_up) }
  if (status === 401) return { kind: 'failed', failure: badCredentials(said, look_up) }
  if (status === 403) return { kind: 'failed', failure: notAllowed(said, data, look_up) }
  if (status === 404 || look_up.also_none?.includes(status) === true)
    return { kind: 'absent', failure: absent(said, look_up) }
  if (status >= 300) return { kind: 'failed', failure: refused(`HTTP ${status}: ${said}`, look_up) }
  // JSON that is no JSON broke off on the way.
  const broken = typeof data === 'string' && /\bjson\b/.test(String(headers['content-type']))
  return broken
    ? { kind: 'again', after: 'lost', failure: unavailable('its response was cut off', look_up) }
    : undefined
}

/** A page of its own is a proxy's or a firewall's: a forge says in JSON why. */
function notAllowed(said: string, data: unknown, look_up: LookUp): Failure {
  if (typeof data === 'string' && data.trim() !== '') return misshapen(said, undefined, look_up)
  return barred(said, look_up) ?? forbidden(said, look_up)
}

/** Primary and secondary limits come as 403 or 429, a secondary one at times without any header (GitHub, Rate limits for the REST API). */
function isLimited({ status, headers }: Reply, said: string): boolean {
  if (status === 429) return true
  const told = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
  return status === 403 && (told || /\brate limit\b/i.test(said))
}

function limited({ headers }: Reply, said: string, look_up: LookUp): Refused {
  const told = untilLifted(headers)
  // A limit of unknown length lasts a minute at least, and each try prolongs it.
  return { kind: 'again', after: 'limited', failure: rateLimited(said, told, look_up), told: told ?? Infinity }
}

function prove<T>(shape: z.ZodMiniType<T>, data: unknown, { status }: Reply, look_up: LookUp): Reading<T> {
  const proven = z.safeParse(shape, data)
  if (proven.success) return { kind: 'ok', value: proven.data }
  return { kind: 'failed', failure: misshapen(`HTTP ${status}`, proven.error, look_up) }
}

const MessageShape = z.object({ message: z.string() })

const ErrorShape = z.object({
  type: z.catch(z.string(), ''),
  message: z.catch(z.string(), ''),
  path: z.catch(z.array(z.unknown()), []),
})

type GraphqlError = z.infer<typeof ErrorShape>

const GraphqlShape = z.object({ data: z.optional(z.unknown()), errors: z.optional(z.array(ErrorShape)) })

const RepositoryShape = z.object({ repository: z.unknown() })

/**
 * By `type`, the first that any of the errors has. The types are documented nowhere (github/docs#22607); RATE_LIMIT and RATE_LIMITED
 * are both in use. Without a type there is but the text, GitHub's standing one for a query that ran out of time.
 */
const ERRORS: readonly (readonly [
  concerns: (error: GraphqlError) => boolean,
  read: (said: string, reply: Reply, look_up: LookUp, error: GraphqlError) => Refused,
])[] = [
  [({ type }) => /^RATE_LIMIT(ED)?$/.test(type), (said, reply, look_up) => limited(reply, said, look_up)],
  [
    ({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES',
    (said, { data }, look_up) => ({ kind: 'failed', failure: notAllowed(said, data, look_up) }),
  ],
  [
    ({ type }) => type === 'NOT_FOUND',
    (said, _, look_up, { path: [, member] }) => ({
      kind: 'absent',
      failure: absent(said, look_up),
      member: typeof member === 'string' ? member : undefined,
    }),
  ],
  [
    ({ type, message }) => type === 'SERVICE_UNAVAILABLE' || message.startsWith('Something went wrong'),
    (said, _, look_up) => ({ kind: 'again', after: 'unavailable', failure: unavailable(said, look_up) }),
  ],
]

function readErrors(errors: readonly GraphqlError[], reply: Reply, look_up: LookUp): Refused {
  for (const [concerns, read] of ERRORS) {
    const error = errors.find(concerns)
    if (error !== undefined) return read(error.message, reply, look_up, error)
  }
  return { kind: 'failed', failure: refused(errors.map(({ message }) => message).join('; '), look_up) }
}
