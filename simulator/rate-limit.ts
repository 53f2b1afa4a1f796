/** The vendor's limits, judged on the simulator's own clock: so many admitted requests in any window, for one token and one endpoint. */

export interface Limit {
  readonly requests: number
  /** Milliseconds. */
  readonly window: number
}

export class RateLimit {
  readonly #admitted = new Map<string, readonly number[]>()

  /** A request that is turned away does not count. */
  admit(key: string, limits: readonly Limit[], now: number): boolean {
    const longest = Math.max(0, ...limits.map((limit) => limit.window))
    const earlier = (this.#admitted.get(key) ?? []).filter((at) => at > now - longest)
    const admitted = limits.every(({ requests, window }) => earlier.filter((at) => at > now - window).length < requests)
    this.#admitted.set(key, admitted ? [...earlier, now] : earlier)
    return admitted
  }
}
