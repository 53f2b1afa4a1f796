/** How long to wait before sending again; pure. */

/** At most so many sendings of one request. */
export const MAX_ATTEMPTS = 5

/** Milliseconds. The vendor's limits count by the second: before one has passed, nothing has changed. */
const LEAST_WAIT = 1100

/** Milliseconds over which those who were turned away together come back, the first time; doubled each time after. */
const FIRST_SPREAD = 1000

/**
 * Milliseconds to wait after the given number of sendings: as long as the server's `Retry-After` says, else a little over a second, and
 * `random` (0 to 1) of a spread that grows, so that fifty steps refused together do not come back together.
 */
export function waitBefore(
  attempts: number,
  headers: { retry_after?: string | undefined; date?: string | undefined },
  random: number,
): number {
  const told = retryAfter(headers.retry_after, headers.date)
  return (told ?? LEAST_WAIT) + random * FIRST_SPREAD * 2 ** (attempts - 1)
}

/** RFC 9110, 10.2.3: seconds, or a date, which is taken against the reply's own `Date`: our clock may be wrong. */
function retryAfter(value: string | undefined, date: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000
  const wait = Date.parse(value) - Date.parse(date ?? '')
  return wait >= 0 ? wait : undefined
}
