/** When to ask a forge again: one table of what is tried again, how often and how long; pure. */

/**
 * All that is tried again; look-ups only read, so repeating is safe. Milliseconds. A pause doubles from `first_wait`, except where the server says
 * how long: then it is that, unless it is longer than `longest_told`.
 */
export const RETRIES = {
  /** No answer, one that broke off, none within `request_timeout`. */
  lost: { most_sendings: 4, first_wait: 1000, longest_told: 0 },
  /** 5xx, and a GraphQL query that ran out of the server's time. */
  unavailable: { most_sendings: 4, first_wait: 1000, longest_told: 0 },
  /** 429, and 403 that speaks of a rate limit. One that lifts later, or nobody knows when, is not waited for. */
  limited: { most_sendings: 4, first_wait: 1000, longest_told: 60_000 },
} as const satisfies Readonly<Record<string, Retry>>

interface Retry {
  readonly most_sendings: number
  readonly first_wait: number
  readonly longest_told: number
}

export type RetryAfter = keyof typeof RETRIES

/** Milliseconds to wait after so many sendings, undefined to give up. `told`: what the server said, in milliseconds. */
export function waitBefore(after: RetryAfter, sent: number, told?: number): number | undefined {
  const { most_sendings, first_wait, longest_told } = RETRIES[after]
  if (sent >= most_sendings) return undefined
  if (told === undefined) return first_wait * 2 ** (sent - 1)
  return told > longest_told ? undefined : told
}

type Headers = Readonly<Record<string, unknown>>

/**
 * Milliseconds until the limit lifts, as far as the headers tell (GitHub, Rate limits for the REST API): `retry-after` in seconds, else
 * `x-ratelimit-reset`, a second of the server's clock, whose time `date` tells.
 */
export function untilLifted(headers: Headers): number | undefined {
  const seconds = Number(headers['retry-after'] ?? NaN)
  if (Number.isFinite(seconds)) return Math.max(seconds, 1) * 1000
  if (headers['x-ratelimit-remaining'] !== '0') return undefined
  const wait = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000 - Date.parse(String(headers['date']))
  return Number.isFinite(wait) ? Math.max(wait, 1000) : undefined
}
