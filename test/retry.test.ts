/** How long is waited: the server's word first, else a little over a second; spread the wider the oftener. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTEMPTS, LEAST_WAIT, MAX_ATTEMPTS, TOKEN_RENEWALS, waitBefore } from '../src/retry.ts'

const settings = { seed: 20261122 }
const attempts = fc.integer({ min: 1, max: MAX_ATTEMPTS })
/** As `Math.random()` gives it. */
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('one table says how often: five attempts, two of what the step can do without, four look-ups at the forge, one new token', () => {
  expect({ ...ATTEMPTS, MAX_ATTEMPTS, TOKEN_RENEWALS }).toStrictEqual({
    lost: 5,
    busy: 5,
    optional: 2,
    look_up: 4,
    MAX_ATTEMPTS: 5,
    TOKEN_RENEWALS: 1,
  })
})

/** Milliseconds that pass before the vendor's limits, which count by the second, can have changed. */
const LEAST = LEAST_WAIT

describe('backoff', () => {
  const CASES: readonly [number, number, number][] = [
    [1, 0, 1100],
    [4, 0, 1100],
    [1, 0.5, 1600],
    [2, 0.5, 2100],
    [3, 0.5, 3100],
    [4, 0.5, 5100],
    [4, 1, 9100],
  ]
  it.each(CASES)('after %i sendings, with %d of chance: %i ms', (sendings, chance, expected) => {
    expect(waitBefore(sendings, undefined, chance)).toBe(expected)
  })

  it('lies over the least by no more than what doubles with each sending', () => {
    fc.assert(
      fc.property(attempts, random, (sendings, chance) => {
        const wait = waitBefore(sendings, undefined, chance)
        expect(wait).toBeGreaterThanOrEqual(LEAST)
        expect(wait).toBeLessThanOrEqual(LEAST + 1000 * 2 ** (sendings - 1))
      }),
      settings,
    )
  })

  it('never shrinks with a further sending, at the same chance', () => {
    fc.assert(
      fc.property(attempts, random, (sendings, chance) => {
        expect(waitBefore(sendings + 1, undefined, chance)).toBeGreaterThanOrEqual(
          waitBefore(sendings, undefined, chance),
        )
      }),
      settings,
    )
  })
})

describe('what a server tells', () => {
  it('is never undercut, and is spread as the backoff is', () => {
    fc.assert(
      fc.property(attempts, fc.integer({ min: 0, max: 60_000 }), random, (sendings, told, chance) => {
        const wait = waitBefore(sendings, told, chance)
        expect(wait).toBeGreaterThanOrEqual(told)
        expect(wait).toBeLessThanOrEqual(told + 1000 * 2 ** (sendings - 1))
      }),
      settings,
    )
  })
})
