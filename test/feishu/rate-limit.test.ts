/** Fifteen requests in any 1.1 s for one endpoint, first come, first served, and not a moment later than that asks for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RateLimit } from '../../src/feishu/rate-limit.ts'
import type { Clock } from '../../src/ports.ts'

const REQUESTS = 15
const WINDOW = 1100

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

/** Time passes when the test says so; who sleeps wakes at the very millisecond, in the order of the times. */
class ManualClock implements Clock {
  #now = 0
  #sleepers: Sleeper[] = []

  now(): number {
    return this.#now
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const sleeper = { until: this.#now + milliseconds, wake: resolve }
      this.#sleepers.push(sleeper)
      signal.addEventListener('abort', () => resolve())
    })
  }

  async advanceTo(time: number): Promise<void> {
    for (;;) {
      await settled()
      const [next] = this.#sleepers
        .filter(({ until }) => until <= time)
        .toSorted((one, other) => one.until - other.until)
      if (next === undefined) break
      this.#sleepers = this.#sleepers.filter((sleeper) => sleeper !== next)
      this.#now = next.until
      next.wake()
    }
    this.#now = time
  }
}

/** Whatever follows from promises that are settled has happened by then. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

interface Arrival {
  readonly at: number
  readonly endpoint: string
}

interface Departure extends Arrival {
  readonly left: number
  readonly position: number
}

const NEVER = new AbortController().signal

async function depart(arrivals: readonly Arrival[]): Promise<readonly Departure[]> {
  const clock = new ManualClock()
  const limit = new RateLimit(clock)
  const departures: Departure[] = []
  const pending: Promise<void>[] = []
  for (const [position, arrival] of arrivals.entries()) {
    await clock.advanceTo(arrival.at)
    const turn = limit.turn(arrival.endpoint, NEVER)
    pending.push(turn.then(() => void departures.push({ ...arrival, left: clock.now(), position })))
  }
  await clock.advanceTo(clock.now() + arrivals.length * WINDOW)
  await Promise.all(pending)
  return departures
}

const arrivals = fc
  .array(
    fc.record({
      gap: fc.constantFrom(0, 0, 0, 1, 50, 100, 999, 1100, 5000),
      endpoint: fc.constantFrom('operate', 'operate', 'query'),
    }),
    {
      maxLength: 90,
    },
  )
  .map((steps) => {
    let at = 0
    return steps.map(({ gap, endpoint }) => ({ at: (at += gap), endpoint }))
  })

const settings = { seed: 20261122, numRuns: 60 }

function byEndpoint(departures: readonly Departure[]): readonly (readonly Departure[])[] {
  return ['operate', 'query'].map((name) => departures.filter(({ endpoint }) => endpoint === name))
}

/** The earliest time at which each may leave: said once more, in other words than the code's. */
function earliest(times: readonly number[]): readonly number[] {
  const left: number[] = []
  for (const at of times) {
    const crowded = left.slice(-REQUESTS).length === REQUESTS ? (left.at(-REQUESTS) ?? 0) + WINDOW : 0
    left.push(Math.max(at, crowded))
  }
  return left
}

describe('whenever requests arrive', () => {
  it('no 1.1 s hold more than fifteen departures for one endpoint', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, async (some) => {
        for (const departures of byEndpoint(await depart(some))) {
          for (const { left: start } of departures) {
            const within = departures.filter(({ left }) => left >= start && left < start + WINDOW)
            expect(within.length).toBeLessThanOrEqual(REQUESTS)
          }
        }
      }),
      settings,
    )
  })

  it('who came first leaves first', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, async (some) => {
        for (const departures of byEndpoint(await depart(some))) {
          const positions = departures.map(({ position }) => position)
          expect(positions).toStrictEqual(positions.toSorted((one, other) => one - other))
        }
      }),
      settings,
    )
  })

  it('nobody waits longer than the limit asks, nor for another endpoint', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, async (some) => {
        const departures = await depart(some)
        expect(departures).toHaveLength(some.length)
        for (const own of byEndpoint(departures))
          expect(own.map(({ left }) => left)).toStrictEqual(earliest(own.map(({ at }) => at)))
      }),
      settings,
    )
  })
})

describe('at once', () => {
  it('fifteen leave, the next fifteen after 1.1 s, and so on', async () => {
    const departures = await depart(Array.from({ length: 40 }, () => ({ at: 0, endpoint: 'operate' })))
    const left = departures.map((departure) => departure.left)
    expect(left).toStrictEqual([
      ...Array<number>(15).fill(0),
      ...Array<number>(15).fill(1100),
      ...Array<number>(10).fill(2200),
    ])
  })

  it('a full endpoint holds up no other', async () => {
    const full = Array.from({ length: 16 }, () => ({ at: 0, endpoint: 'operate' }))
    const departures = await depart([...full, { at: 0, endpoint: 'query' }])
    expect(departures.find(({ endpoint }) => endpoint === 'query')?.left).toBe(0)
  })

  it('who is given up no longer waits', async () => {
    const clock = new ManualClock()
    const limit = new RateLimit(clock)
    const give_up = new AbortController()
    for (let count = 0; count < REQUESTS; count++) await limit.turn('operate', give_up.signal)
    const turn = limit.turn('operate', give_up.signal)
    give_up.abort()
    await turn
    expect(clock.now()).toBe(0)
  })
})
