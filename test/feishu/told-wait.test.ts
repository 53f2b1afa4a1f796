/** How a server's word about when to come back is read, and what makes no sense as one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Headers, LONGEST_WAIT, toldWait } from '../../src/feishu/told-wait.ts'

const NOW = 'Sun, 22 Nov 2026 11:00:00 GMT'
const IN_7_S = 'Sun, 22 Nov 2026 11:00:07 GMT'
const PAST = 'Sun, 22 Nov 2026 10:59:59 GMT'

describe('what a server tells', () => {
  const CASES: readonly [string, Headers, number][] = [
    ['seconds', { 'retry-after': '3' }, 3000],
    ['no second', { 'retry-after': '0' }, 0],
    ['a minute', { 'retry-after': '60' }, 60_000],
    ['more than a minute', { 'retry-after': '61' }, 60_000],
    ['an hour, whatever the date', { 'retry-after': '3600', date: NOW }, 60_000],
    ['some years', { 'retry-after': '999999999' }, 60_000],
    ['spaces around', { 'retry-after': ' 3 ' }, 3000],
    ['twice', { 'retry-after': ['3', '9'] }, 3000],
    ['a date, against the reply’s own', { 'retry-after': IN_7_S, date: NOW }, 7000],
    ['a date that is now', { 'retry-after': NOW, date: NOW }, 0],
    ['a date in the older form', { 'retry-after': 'Sunday, 22-Nov-26 11:00:07 GMT', date: NOW }, 7000],
    ['the year 9999', { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT', date: NOW }, 60_000],
    ['the gateway’s own header', { 'x-ogw-ratelimit-reset': '2' }, 2000],
    ['the gateway’s own header, too long', { 'x-ogw-ratelimit-reset': '900' }, 60_000],
    ['both', { 'retry-after': '3', 'x-ogw-ratelimit-reset': '9' }, 3000],
    ['one that makes sense', { 'retry-after': 'soon', 'x-ogw-ratelimit-reset': '9' }, 9000],
    ['one that is over', { 'retry-after': PAST, date: NOW, 'x-ogw-ratelimit-reset': '9' }, 9000],
  ]
  it.each(CASES)('%s', (_, headers, expected) => {
    expect(toldWait(headers)).toBe(expected)
  })

  const IGNORED: readonly [string, Headers][] = [
    ['none', {}],
    ['none of them', { 'retry-after': undefined, date: NOW }],
    ['a date without one to compare', { 'retry-after': IN_7_S }],
    ['a date compared with nonsense', { 'retry-after': IN_7_S, date: 'soon' }],
    ['a date that is over', { 'retry-after': PAST, date: NOW }],
    ['a word', { 'retry-after': 'soon', date: NOW }],
    ['nothing', { 'retry-after': '', date: NOW }],
    ['less than nothing', { 'retry-after': '-5', date: NOW }],
    ['a fraction', { 'retry-after': '1.5', date: NOW }],
    ['more seconds than anybody means', { 'retry-after': '99999999999', date: NOW }],
    ['the infinite', { 'retry-after': 'Infinity', date: NOW }],
    ['a reset that is a date', { 'x-ogw-ratelimit-reset': IN_7_S, date: NOW }],
    ['a reset that is nonsense', { 'x-ogw-ratelimit-reset': '1e3' }],
  ]
  it.each(IGNORED)('%s: nothing', (_, headers) => {
    expect(toldWait(headers)).toBeUndefined()
  })

  it('whatever it is, the wait is nothing at all, or a number from 0 to a minute', () => {
    const header = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-+.eE: GMT'.split('')) }))
    fc.assert(
      fc.property(header, fc.option(header, { nil: undefined }), header, (retry_after, date, reset) => {
        const wait = toldWait({ 'retry-after': retry_after, date, 'x-ogw-ratelimit-reset': reset }) ?? 0
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(LONGEST_WAIT)
      }),
      { seed: 20261122, numRuns: 2000 },
    )
  })
})
