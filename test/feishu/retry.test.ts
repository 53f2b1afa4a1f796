/** How long is waited: the server's word first, else a little over a second; spread the wider the oftener. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_ATTEMPTS, waitBefore } from '../../src/feishu/retry.ts'

const settings = { seed: 20261122 }
const attempts = fc.integer({ min: 1, max: MAX_ATTEMPTS })
/** As `Math.random()` gives it. */
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const NOW = 'Sun, 22 Nov 2026 11:00:00 GMT'
const IN_7_S = 'Sun, 22 Nov 2026 11:00:07 GMT'
const PAST = 'Sun, 22 Nov 2026 10:59:59 GMT'

it('sends at most five times', () => {
  expect(MAX_ATTEMPTS).toBe(5)
})

/** Milliseconds that pass before the vendor's limits, which count by the second, can have changed. */
const LEAST = 1100

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
    expect(waitBefore(sendings, {}, chance)).toBe(expected)
  })

  it('lies over the least by no more than what doubles with each sending', () => {
    fc.assert(
      fc.property(attempts, random, (sendings, chance) => {
        const wait = waitBefore(sendings, {}, chance)
        expect(wait).toBeGreaterThanOrEqual(LEAST)
        expect(wait).toBeLessThanOrEqual(LEAST + 1000 * 2 ** (sendings - 1))
      }),
      settings,
    )
  })

  it('never shrinks with a further sending, at the same chance', () => {
    fc.assert(
      fc.property(attempts, random, (sendings, chance) => {
        expect(waitBefore(sendings + 1, {}, chance)).toBeGreaterThanOrEqual(waitBefore(sendings, {}, chance))
      }),
      settings,
    )
  })
})

describe('Retry-After', () => {
  const CASES: readonly [string, { retry_after?: string; date?: string }, number][] = [
    ['seconds', { retry_after: '3' }, 3000],
    ['no second', { retry_after: '0' }, 0],
    ['seconds, whatever the date', { retry_after: '120', date: NOW }, 120_000],
    ['a date, against the reply’s own', { retry_after: IN_7_S, date: NOW }, 7000],
    ['a date that is now', { retry_after: NOW, date: NOW }, 0],
    ['a date in the older form', { retry_after: 'Sunday, 22-Nov-26 11:00:07 GMT', date: NOW }, 7000],
  ]
  it.each(CASES)('%s', (_, headers, expected) => {
    expect(waitBefore(4, headers, 0)).toBe(expected)
  })

  const IGNORED: readonly [string, { retry_after?: string | undefined; date?: string }][] = [
    ['none', { retry_after: undefined, date: NOW }],
    ['a date without one to compare', { retry_after: IN_7_S }],
    ['a date compared with nonsense', { retry_after: IN_7_S, date: 'soon' }],
    ['a date that is over', { retry_after: PAST, date: NOW }],
    ['a word', { retry_after: 'soon', date: NOW }],
    ['nothing', { retry_after: '', date: NOW }],
    ['less than nothing', { retry_after: '-5', date: NOW }],
    ['a fraction', { retry_after: '1.5', date: NOW }],
    ['more seconds than anybody means', { retry_after: '99999999999', date: NOW }],
    ['the infinite', { retry_after: 'Infinity', date: NOW }],
  ]
  it.each(IGNORED)('%s: backoff', (_, headers) => {
    expect(waitBefore(3, headers, 0)).toBe(LEAST)
  })

  it('is never undercut, and is spread as the backoff is', () => {
    fc.assert(
      fc.property(attempts, fc.integer({ min: 0, max: 999_999 }), random, (sendings, seconds, chance) => {
        const wait = waitBefore(sendings, { retry_after: `${seconds}` }, chance)
        expect(wait).toBeGreaterThanOrEqual(seconds * 1000)
        expect(wait).toBeLessThanOrEqual(seconds * 1000 + 1000 * 2 ** (sendings - 1))
      }),
      settings,
    )
  })

  it('whatever it says, the wait is a number and not less than nothing', () => {
    const header = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-+.eE: GMT'.split('')) }))
    fc.assert(
      fc.property(
        attempts,
        header,
        fc.option(header, { nil: undefined }),
        random,
        (sendings, retry_after, date, chance) => {
          const wait = waitBefore(sendings, { retry_after, date }, chance)
          expect(Number.isFinite(wait)).toBe(true)
          expect(wait).toBeGreaterThanOrEqual(0)
        },
      ),
      { ...settings, numRuns: 2000 },
    )
  })
})
