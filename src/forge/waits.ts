/** When to ask GitHub again; pure. */

/** After so many sendings of one request no more. */
const MOST_SENDINGS = 4

/** Milliseconds before the second sending; doubled before each further one. */
const FIRST_WAIT = 1000

/** Milliseconds: a limit that lifts later is not waited for. */
const LONGEST_WAIT = 60_000

/**
 * Milliseconds to wait after so many sendings, undefined to give up. `told`: what the server said, in milliseconds; without it a pause
 * that doubles.
 */
export function waitBefore(sent: number, told: number | undefined): number | undefined {
  if (sent >= MOST_SENDINGS) return undefined
  if (told === undefined) return FIRST_WAIT * 2 ** (sent - 1)
  return told > LONGEST_WAIT ? undefined : told
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
