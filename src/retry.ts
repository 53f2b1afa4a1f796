/** The one table of what is sent again, how often and after how long; pure. */

/**
 * At most so many attempts, the first included. A request that is turned away because there are too many (429, err_code 10429) has not
 * been attempted: its endpoint pauses, and it is sent again as long as `timeout` lasts. Nothing else is sent again: not a redirect, an
 * oversize reply, a wrong shape or any other refusal.
 */
export const ATTEMPTS = {
  /** Reads and writes without a readable answer: refused, reset, too slow, cut off, or 5xx without a known err_code. */
  lost: 5,
  /** The server's "try again later", or somebody else moves the node just now. */
  busy: 5,
  /** What the step can do without. */
  optional: 2,
  /** One look-up at the forge. */
  look_up: 4,
} as const

/** Attempts of one write, whatever went wrong with each. */
export const MAX_ATTEMPTS = 5

/** Milliseconds: for what the step can do without, nobody waits longer, nor asks where nothing has been answered for so long. */
export const OPTIONAL_WAIT = 5000

/** New tokens in place of one that the server no longer takes (10021, 10022, 10211). */
export const TOKEN_RENEWALS = 1

/** Milliseconds. The vendor's limits count by the second: before one has passed, nothing has changed. */
export const LEAST_WAIT = 1100

/** Milliseconds over which those who were turned away together come back, the first time; doubled each time after. */
const FIRST_SPREAD = 1000

/**
 * Milliseconds to wait after the given number of attempts: as long as the server says (`told`), else a little over a second; and `random`
 * (0 to 1) of a spread that grows, so that fifty steps refused together do not come back together.
 */
export function waitBefore(attempts: number, told: number | undefined, random: number): number {
  return (told ?? LEAST_WAIT) + random * FIRST_SPREAD * 2 ** (attempts - 1)
}
