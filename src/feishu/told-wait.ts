/** How a server's own word about when to come back is read; pure. */

/** Milliseconds: a server that asks for more gets this. */
export const LONGEST_WAIT = 60_000

export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** Milliseconds that a reply asks to wait: `Retry-After`, else the gateway's `x-ogw-ratelimit-reset`; undefined where neither makes sense. */
export function toldWait(headers: Headers): number | undefined {
  return (
    retryAfter(first(headers['retry-after']), first(headers['date'])) ??
    seconds(first(headers['x-ogw-ratelimit-reset']))
  )
}

/** RFC 9110, 10.2.3: seconds, or a date, which is taken against the reply's own `Date`: our clock may be wrong. */
function retryAfter(value: string, date: string): number | undefined {
  const wait = seconds(value)
  if (wait !== undefined || !/^[a-z]{3}/i.test(value)) return wait
  const until = Date.parse(value) - Date.parse(date)
  return until >= 0 ? Math.min(until, LONGEST_WAIT) : undefined
}

/** More than nine digits are no time to wait but a mistake. */
function seconds(value: string): number | undefined {
  return /^\d{1,9}$/.test(value) ? Math.min(Number(value) * 1000, LONGEST_WAIT) : undefined
}

function first(value: string | string[] | undefined): string {
  return ([value].flat()[0] ?? '').trim()
}
