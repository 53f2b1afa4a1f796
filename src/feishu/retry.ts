/** How long to wait before sending again; pure. */

/** At most so many sendings of one request. */
export const MAX_ATTEMPTS = 5

/** Milliseconds before the second sending; doubled before each further one. */
const FIRST_WAIT = 1000

/**
 * Milliseconds to wait after the given number of sendings. The server's `Retry-After` comes first; else exponential backoff, of which
 * `random` (0 to 1) takes away up to a half, so that fifty steps refused together do not come back together.
 */
export function waitBefore(
  attempts: number,
  headers: { retry_after?: string | undefined; date?: string | undefined },
  random: number,
): number {
  const told = retryAfter(headers.retry_after, headers.date)
  if (told !== undefined) return told + FIRST_WAIT * random
  return FIRST_WAIT * 2 ** (attempts - 1) * (1 - random / 2)
}

/** RFC 9110, 10.2.3: seconds, or a date, which is taken against the reply's own `Date`: our clock may be wrong. */
function retryAfter(value: string | undefined, date: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000
  const wait = Date.parse(value) - Date.parse(date ?? '')
  return wait >= 0 ? wait : undefined
}
