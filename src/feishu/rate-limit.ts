/** How fast requests leave, by endpoint: never more than the vendor allows, and no faster than the server grants to us beside others. */
import type { Clock } from '../ports.ts'
import { OPTIONAL_WAIT } from '../retry.ts'

/** The vendor: 15 requests a second per token and endpoint (Open API 概述). */
const REQUESTS = 15
/** Milliseconds. A tenth more than the second, since the network may shorten the gap between two requests. */
const WINDOW = 1100

/**
 * Requests a second. Other steps may use the same token, so what the server grants to us is found out: less when turned away, then more with
 * each answer. The figures are those under which 12, 50 and 100 processes that share 15 a second all end in at most 1.5 times the time
 * that it takes (test/feishu/shared-token.test.ts).
 */
const FULL_RATE = (REQUESTS * 1000) / WINDOW
const LEAST_RATE = 0.5
const WHEN_TURNED_AWAY = 0.7
/** Gained in each second of answers, and with each answer. */
const GAIN_A_SECOND = 0.5
const GAIN_AN_ANSWER = 0.2

/** Milliseconds of pause where the server names none. */
const PAUSE = 500

interface Lane {
  /** When the latest requests left; as many as the window may hold. */
  readonly departures: number[]
  /** Settled once all who came before have left or were given up. */
  queue: Promise<void>
  rate: number
  /** Nobody leaves before. */
  opens: number
  /** Since when nothing has been answered, where something was sent. */
  silent_since: number | undefined
  /** When the rate was last lowered: who left earlier tells nothing new. */
  lowered: number
}

/** What the step can do without: not sent yet, or not lately; sent again after no answer; sent again after one turn away. */
export type Optional = 'new' | 'again' | 'turned_away'

/** Milliseconds for which nothing may have been answered. */
const SILENCE: Readonly<Record<Optional, number>> = {
  new: OPTIONAL_WAIT,
  again: Infinity,
  turned_away: 3 * OPTIONAL_WAIT,
}

export class RateLimit {
  readonly #clock: Clock
  readonly #random: () => number
  readonly #lanes = new Map<string, Lane>()

  /** `random`: 0 to 1, so that processes that were turned away together do not come back together. */
  constructor(clock: Clock, random: () => number = Math.random) {
    this.#clock = clock
    this.#random = random
  }

  /**
   * Waits for this request's turn, first come, first served; ends early when the signal aborts, and what is optional where there is no hope.
   * Returns the time.
   */
  async turn(endpoint: string, signal: AbortSignal, optional?: Optional): Promise<number> {
    const lane = this.#lane(endpoint)
    const turn = lane.queue.then(() => this.#leave(lane, signal, optional))
    lane.queue = turn
    await orAborted(turn, signal)
    return this.#clock.now()
  }

  /** It was taken, whatever was answered. */
  granted(endpoint: string): void {
    const lane = this.#lane(endpoint)
    lane.silent_since = undefined
    lane.rate = Math.min(FULL_RATE, lane.rate + Math.min(GAIN_A_SECOND / lane.rate + GAIN_AN_ANSWER, lane.rate))
  }

  /** No answer that could be read, to what left then. */
  unanswered(endpoint: string, departed: number): void {
    this.#lane(endpoint).silent_since ??= departed
  }

  /** Its next turn comes later than is worth waiting for, for what the step can do without. */
  isHopeless(endpoint: string, optional: Optional): boolean {
    return isHopeless(this.#lane(endpoint), this.#clock.now(), optional)
  }

  /** Too many requests: all for this endpoint pause. `departed`: when it left. `told`: milliseconds, where the server said so. */
  turnedAway(endpoint: string, departed: number, told: number | undefined): void {
    const lane = this.#lane(endpoint)
    const now = this.#clock.now()
    lane.silent_since ??= departed
    if (departed > lane.lowered) {
      lane.rate = Math.max(LEAST_RATE, lane.rate * WHEN_TURNED_AWAY)
      lane.lowered = now
    }
    const spread = (this.#random() * 1000) / lane.rate
    lane.opens = Math.max(lane.opens, now + (told ?? PAUSE) + spread)
  }

  async #leave(lane: Lane, signal: AbortSignal, optional?: Optional): Promise<void> {
    for (let opens = earliest(lane); !signal.aborted; opens = earliest(lane)) {
      const now = this.#clock.now()
      if (optional !== undefined && isHopeless(lane, now, optional)) return
      if (opens > now) {
        // It may have been put off meanwhile.
        await this.#clock.sleep(opens - now, signal)
        continue
      }
      if (lane.departures.length === REQUESTS) lane.departures.shift()
      lane.departures.push(now)
      if (lane.rate < FULL_RATE) lane.opens = now + ((0.5 + this.#random()) * 1000) / lane.rate
      return
    }
  }

  #lane(endpoint: string): Lane {
    const known = this.#lanes.get(endpoint)
    if (known !== undefined) return known
    const lane = {
      departures: [],
      queue: Promise.resolve(),
      rate: FULL_RATE,
      opens: 0,
      silent_since: undefined,
      lowered: -1,
    }
    this.#lanes.set(endpoint, lane)
    return lane
  }
}

function earliest({ departures, opens }: Lane): number {
  const full = departures.length === REQUESTS ? (departures[0] ?? 0) + WINDOW : 0
  return Math.max(opens, full)
}

/** Once more is always worth it, unless the server says that it will be long. */
function isHopeless(lane: Lane, now: number, optional: Optional): boolean {
  const opens = Math.max(now, earliest(lane))
  if (opens > now + OPTIONAL_WAIT) return true
  return lane.silent_since !== undefined && opens > lane.silent_since + SILENCE[optional]
}

/** Whichever comes first. */
async function orAborted(turn: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const onAbort = (): void => resolve(undefined)
  signal.addEventListener('abort', onAbort)
  await Promise.race([turn, promise])
  signal.removeEventListener('abort', onAbort)
}
