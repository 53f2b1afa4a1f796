/** What an HTTP status tells by itself, whatever stands in the answer. */

/**
 * A gateway gave up waiting for the request, or for the next one on this connection (RFC 9110, 15.5.9), or would not take it so early
 * (RFC 8470, 5.2): it may come again.
 */
export const COME_AGAIN: ReadonlySet<number> = new Set([408, 425])

/** Body, address or headers: turned away unread (RFC 9110, 15.5.14 and 15.5.15; RFC 6585, 5), so nothing was carried out. */
export const TOO_LONG: ReadonlySet<number> = new Set([413, 414, 431])

/** What to do is told by the status itself. */
export function tellsAll(status: number): boolean {
  return status < 400 || status >= 500 || COME_AGAIN.has(status) || TOO_LONG.has(status)
}

/** Of these the Open API always sends one (RFC 9110, 15.3); a gateway turns away by the status alone, and then nothing was cut off. */
export const HAS_CONTENT: ReadonlySet<number> = new Set([200, 201, 202, 203])
