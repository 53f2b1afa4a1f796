/** What a reply of GitHub's comes to: a value, nothing there, a refusal, or a reason to ask again; pure. */
import * as z from 'zod/mini'
import type { Failure } from '../failure.ts'
import {
  absent,
  badCredentials,
  forbidden,
  type LookUp,
  misshapen,
  rateLimited,
  refused,
  unavailable,
} from './failures.ts'
import { untilLifted } from './waits.ts'

export interface Reply {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, unknown>>
  /** JSON where it was, else the text. */
  readonly data: unknown
}

export type Reading<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'absent'; readonly failure: Failure }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** `told`: in so many milliseconds, by the server's own word; Infinity when it is not to be waited for. */
  | { readonly kind: 'again'; readonly failure: Failure; readonly told?: number }

type Refused = Exclude<Reading<never>, { kind: 'ok' }>

export function readRest<T>(reply: Reply, shape: z.ZodMiniType<T>, look_up: LookUp): Reading<T> {
  return refusalOf(reply, look_up) ?? prove(shape, reply.data, reply)
}

/** Data that comes beside errors is only a part of the truth, so it does not count. */
export function readGraphql<T>(reply: Reply, shape: z.ZodMiniType<T>, look_up: LookUp): Reading<T> {
  const refusal = refusalOf(reply, look_up)
  if (refusal !== undefined) return refusal
  const { data, errors } = z.safeParse(GraphqlShape, reply.data).data ?? {}
  if (errors !== undefined && errors.length > 0) return readErrors(errors, reply, look_up)
  const holder = z.safeParse(RepositoryShape, data).data
  return prove(shape, holder?.repository, reply)
}

function refusalOf(reply: Reply, look_up: LookUp): Refused | undefined {
  const { status, headers, data } = reply
  const said = z.safeParse(MessageShape, data).data?.message ?? `HTTP ${status}`
  if (isLimited(reply, said)) return limited(reply, said)
  if (status >= 500) return { kind: 'again', failure: unavailable(`HTTP ${status}`) }
  if (status === 401) return { kind: 'failed', failure: badCredentials(said, look_up) }
  if (status === 403) return { kind: 'failed', failure: forbidden(said, look_up) }
  if (status === 404) return { kind: 'absent', failure: absent(said, look_up) }
  if (status >= 300) return { kind: 'failed', failure: refused(`HTTP ${status}: ${said}`, look_up) }
  // JSON that is no JSON broke off on the way.
  const broken = typeof data === 'string' && /\bjson\b/.test(String(headers['content-type']))
  return broken ? { kind: 'again', failure: unavailable('its answer was cut off') } : undefined
}

/** Primary and secondary limits come as 403 or 429, a secondary one at times without any header (GitHub, Rate limits for the REST API). */
function isLimited({ status, headers }: Reply, said: string): boolean {
  if (status === 429) return true
  const told = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
  return status === 403 && (told || /\brate limit\b/i.test(said))
}

function limited({ headers }: Reply, said: string): Refused {
  const told = untilLifted(headers)
  // A limit of unknown length lasts a minute at least, and each try prolongs it.
  return { kind: 'again', failure: rateLimited(said, told), told: told ?? Infinity }
}

function prove<T>(shape: z.ZodMiniType<T>, data: unknown, { status }: Reply): Reading<T> {
  const proven = z.safeParse(shape, data)
  if (proven.success) return { kind: 'ok', value: proven.data }
  return { kind: 'failed', failure: misshapen(`HTTP ${status}`, proven.error) }
}

const MessageShape = z.object({ message: z.string() })

const ErrorShape = z.object({ type: z.catch(z.string(), ''), message: z.catch(z.string(), '') })

type GraphqlError = z.infer<typeof ErrorShape>

const GraphqlShape = z.object({ data: z.optional(z.unknown()), errors: z.optional(z.array(ErrorShape)) })

const RepositoryShape = z.object({ repository: z.unknown() })

/**
 * By `type`, the first that any of the errors has. The types are documented nowhere (github/docs#22607); RATE_LIMIT and RATE_LIMITED
 * are both in use. Without a type there is but the text, GitHub's standing one for a query that ran out of time.
 */
const ERRORS: readonly (readonly [
  concerns: (error: GraphqlError) => boolean,
  read: (said: string, reply: Reply, look_up: LookUp) => Refused,
])[] = [
  [({ type }) => /^RATE_LIMIT(ED)?$/.test(type), (said, reply) => limited(reply, said)],
  [
    ({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES',
    (said, _, look_up) => ({ kind: 'failed', failure: forbidden(said, look_up) }),
  ],
  [({ type }) => type === 'NOT_FOUND', (said, _, look_up) => ({ kind: 'absent', failure: absent(said, look_up) })],
  [
    ({ type, message }) => type === 'SERVICE_UNAVAILABLE' || message.startsWith('Something went wrong'),
    (said) => ({ kind: 'again', failure: unavailable(said) }),
  ],
]

function readErrors(errors: readonly GraphqlError[], reply: Reply, look_up: LookUp): Refused {
  for (const [concerns, read] of ERRORS) {
    const error = errors.find(concerns)
    if (error !== undefined) return read(error.message, reply, look_up)
  }
  return { kind: 'failed', failure: refused(errors.map(({ message }) => message).join('; '), look_up) }
}
