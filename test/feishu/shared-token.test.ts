/** Many processes on one token: all items move, in little more time than the server's limit takes, whether it says when to come back or not. */
import { describe, expect, it } from 'vitest'
import { RateLimit } from '../../src/feishu/rate-limit.ts'
import { RateLimit as ServerLimit } from '../../simulator/rate-limit.ts'
import { VirtualClock } from './virtual-clock.ts'

const LIMIT = { requests: 15, window: 1000 }
/** Milliseconds from us to the server, and back. */
const ONE_WAY = 15
const NEVER = new AbortController().signal

/** The same numbers every time (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

interface Run {
  readonly seconds: number
  readonly moved: number
  readonly turned_away: number
}

/** Each item is operated, then read. */
async function play(processes: number, items: number, told: number | undefined): Promise<Run> {
  const clock = new VirtualClock()
  const server = new ServerLimit()
  const random = randomFrom(20261128)
  let moved = 0
  let turned_away = 0
  const send = async (limit: RateLimit, endpoint: string): Promise<void> => {
    for (;;) {
      const departed = await limit.turn(endpoint, NEVER)
      await clock.sleep(ONE_WAY)
      const admitted = server.admit(endpoint, [LIMIT], clock.now())
      await clock.sleep(ONE_WAY)
      if (admitted) return limit.granted(endpoint)
      turned_away += 1
      limit.turnedAway(endpoint, departed, told)
    }
  }
  const step = async (): Promise<void> => {
    const limit = new RateLimit(clock, random)
    const move = async (): Promise<void> => {
      await send(limit, 'operate')
      await send(limit, 'workflow/query')
      moved += 1
    }
    await Promise.all(Array.from({ length: items }, move))
  }
  await clock.until(Promise.all(Array.from({ length: processes }, step)))
  return { seconds: clock.now() / 1000, moved, turned_away }
}

describe.each([
  [12, 25],
  [50, 6],
  [100, 3],
])('%i processes with %i items each, 15 requests a second', (processes, items) => {
  it.each([undefined, 1000])(
    'told to wait %s ms: all move, in at most 1.5 times the time that the limit takes',
    async (told) => {
      const { seconds, moved, turned_away } = await play(processes, items, told)
      expect(moved).toBe(processes * items)
      expect(seconds).toBeLessThanOrEqual((1.5 * processes * items) / LIMIT.requests)
      // They did meet.
      expect(turned_away).toBeGreaterThan(100)
    },
  )
})

describe('one process alone', () => {
  it('is never turned away, and leaves no time unused', async () => {
    const { seconds, turned_away } = await play(1, 100, undefined)
    expect(turned_away).toBe(0)
    expect(seconds).toBeLessThan(6.7)
  })
})

describe('a pause', () => {
  it('holds for the whole endpoint, as long as the server said, and for no other', async () => {
    const clock = new VirtualClock()
    const limit = new RateLimit(clock, () => 0)
    const departed = await limit.turn('operate', NEVER)
    limit.turnedAway('operate', departed, 7000)
    expect(await clock.until(limit.turn('query', NEVER))).toBe(0)
    expect(await clock.until(limit.turn('operate', NEVER))).toBe(7000)
  })

  it('that begins while somebody waits for a turn holds for him too', async () => {
    const clock = new VirtualClock()
    const limit = new RateLimit(clock, () => 0)
    for (let count = 0; count < 15; count++) await limit.turn('operate', NEVER)
    const waiting = limit.turn('operate', NEVER)
    limit.turnedAway('operate', 0, 9000)
    expect(await clock.until(waiting)).toBe(9000)
  })

  it('ends for who is given up', async () => {
    const clock = new VirtualClock()
    const limit = new RateLimit(clock, () => 0)
    limit.turnedAway('operate', 0, 60_000)
    const give_up = new AbortController()
    const turns = [1, 2, 3].map(() => limit.turn('operate', give_up.signal))
    give_up.abort()
    await Promise.all(turns)
    expect(clock.now()).toBe(0)
  })
})
