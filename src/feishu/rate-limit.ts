/** At most so many requests in a while for one endpoint, first come, first served. */
import type { Clock } from '../ports.ts'

/** The vendor: 15 requests a second per token and endpoint (Open API 概述). */
const REQUESTS = 15
/** Milliseconds. A tenth more than the second, since the network may shorten the gap between two requests. */
const WINDOW = 1100

export class RateLimit {
  readonly #clock: Clock
  /** When the latest requests leave, or left, by endpoint; as many as the window may hold. */
  readonly #departures = new Map<string, number[]>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Waits for this request's turn. */
  async turn(endpoint: string, signal: AbortSignal): Promise<void> {
    const departures = this.#departures.get(endpoint) ?? []
    const now = this.#clock.now()
    const full = departures.length === REQUESTS ? departures.shift() : undefined
    const departure = full === undefined ? now : Math.max(now, full + WINDOW)
    departures.push(departure)
    this.#departures.set(endpoint, departures)
    if (departure > now) await this.#clock.sleep(departure - now, signal)
  }
}
