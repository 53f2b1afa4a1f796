/** Time that passes at once: whoever sleeps wakes in the order of the times, as soon as nothing else can happen. */
import type { Clock } from '../../src/ports.ts'

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

export class VirtualClock implements Clock {
  #now = 0
  #sleepers: Sleeper[] = []

  now(): number {
    return this.#now
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted === true) return resolve()
      const wake = (): void => {
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      this.#sleepers.push({ until: this.#now + milliseconds, wake })
      signal?.addEventListener('abort', wake)
    })
  }

  /** Lets time pass until this is settled. */
  async until<T>(promise: Promise<T>): Promise<T> {
    const state = { is_over: false }
    const done = (): void => void (state.is_over = true)
    promise.then(done, done)
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      if (state.is_over) return promise
      const next = this.#sleepers.toSorted((one, other) => one.until - other.until)[0]
      if (next === undefined) throw new Error('nobody sleeps, and it is not settled')
      this.#sleepers = this.#sleepers.filter((sleeper) => sleeper !== next)
      this.#now = Math.max(this.#now, next.until)
      next.wake()
    }
  }
}
