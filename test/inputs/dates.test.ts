/** Dates in days, times and milliseconds, in zones with odd days. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edge, toEpoch } from '../../src/inputs/dates.ts'

const SHANGHAI = 'Asia/Shanghai'

describe('a date', () => {
  const cases: readonly (readonly [name: string, text: string, edge: Edge, zone: string, iso: string])[] = [
    ["the vendor's example, start", '2024-07-29', 'start', SHANGHAI, '2024-07-28T16:00:00.000Z'],
    ["the vendor's example, end", '2024-07-30', 'end', SHANGHAI, '2024-07-30T15:59:59.999Z'],
    ['UTC', '2026-11-30', 'end', 'UTC', '2026-11-30T23:59:59.999Z'],
    ['a leap day', '2028-02-29', 'start', 'UTC', '2028-02-29T00:00:00.000Z'],
    ['epoch milliseconds', '1722182400000', 'end', 'America/Havana', '2024-07-28T16:00:00.000Z'],
    ['a time with an offset', '2026-11-30T18:00+08:00', 'end', 'UTC', '2026-11-30T10:00:00.000Z'],
    ['an offset without a colon', '2026-11-30T18:00:01+0800', 'end', 'UTC', '2026-11-30T10:00:01.000Z'],
    ['a time in UTC', '2026-11-30T18:00:00.25Z', 'start', SHANGHAI, '2026-11-30T18:00:00.250Z'],
    ['a time in the zone', '2026-11-30T18:00', 'start', SHANGHAI, '2026-11-30T10:00:00.000Z'],
    ['a space for the T', '2026-11-30 18:00', 'start', SHANGHAI, '2026-11-30T10:00:00.000Z'],
    ['less than a millisecond', '2026-11-30T18:00:00.123999999Z', 'start', 'UTC', '2026-11-30T18:00:00.123Z'],
    // Clocks go forward at midnight: the day begins at 1:00, its eve ends at 23:59:59.999 all the same.
    ['a day without midnight', '2026-04-24', 'start', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    ['the day before it', '2026-04-23', 'end', 'Africa/Cairo', '2026-04-23T21:59:59.999Z'],
    ['a day without midnight in Havana', '2026-03-08', 'start', 'America/Havana', '2026-03-08T05:00:00.000Z'],
    // Clocks go back from midnight to 23:00: the day has 25 hours.
    ['a day of 25 hours', '2026-10-29', 'end', 'Africa/Cairo', '2026-10-29T21:59:59.999Z'],
    // Samoa crossed the date line.
    ['the day before a day that was skipped', '2011-12-29', 'end', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
    ['the first second with 13 digits', '2001-09-09T01:46:40Z', 'start', 'UTC', '2001-09-09T01:46:40.000Z'],
    ['the last', '2286-11-20T17:46:39.999Z', 'start', 'UTC', '2286-11-20T17:46:39.999Z'],
  ]
  test.each(cases)('%s', async (_name, text, edge, zone, iso) => {
    const epoch = await toEpoch(text, edge, zone)
    expect(typeof epoch === 'number' ? new Date(epoch).toISOString() : epoch).toBe(iso)
  })
})

describe('no date', () => {
  const FORM = 'a day such as 2026-11-30, a time such as 2026-11-30T18:00+08:00, or epoch milliseconds (13 digits)'
  const EXISTING = 'a day and time that exist'
  const ONCE =
    'a day and time that come exactly once in this time zone; with an offset such as +08:00 a time is unambiguous'
  const OFFSET = 'an offset from -23:59 to +23:59, such as +08:00'
  const RANGE = 'a date from 2001-09-10 to 2286-11-19'
  const cases: readonly (readonly [name: string, text: string, allowed: string, zone: string])[] = [
    ['seconds', '1722182400', 'epoch milliseconds, 13 digits: these are seconds, append 000', SHANGHAI],
    ['microseconds', '1722182400000000', FORM, SHANGHAI],
    ['a number with a fraction', '1722182400000.5', FORM, SHANGHAI],
    ['a word', 'tomorrow', FORM, SHANGHAI],
    ['no separators', '20261130', FORM, SHANGHAI],
    ['slashes', '2026/11/30', FORM, SHANGHAI],
    ['one digit', '2026-1-3', FORM, SHANGHAI],
    ['an hour alone', '2026-11-30T18', FORM, SHANGHAI],
    ['a day with an offset', '2026-11-30+08:00', FORM, SHANGHAI],
    ['a zone in brackets', '2026-11-30T18:00[Asia/Shanghai]', FORM, SHANGHAI],
    ['a leap second', '2026-12-31T23:59:60Z', FORM, SHANGHAI],
    ['February 30', '2026-02-30', EXISTING, SHANGHAI],
    ['February 29 in an ordinary year', '2026-02-29T10:00Z', EXISTING, SHANGHAI],
    ['month 13', '2026-13-01', EXISTING, SHANGHAI],
    ['24:00', '2026-11-30T24:00', EXISTING, SHANGHAI],
    ['an offset of 99 hours', '2026-11-30T18:00+99:00', OFFSET, SHANGHAI],
    ['an offset of 25 hours', '2026-11-30T18:00+25:00', OFFSET, SHANGHAI],
    ['an offset of 60 minutes', '2026-11-30T18:00+08:60', OFFSET, SHANGHAI],
    ['a day that was skipped', '2011-12-30', ONCE, 'Pacific/Apia'],
    ['a time that was skipped', '2026-03-29T02:30', ONCE, 'Europe/Berlin'],
    ['a time that comes twice', '2026-10-25T02:30', ONCE, 'Europe/Berlin'],
    ['before there were 13 digits', '2001-09-09T01:46:39.999Z', RANGE, SHANGHAI],
    ['after', '2286-11-20T17:46:40Z', RANGE, SHANGHAI],
    ['a slip in the year', '0206-11-30', RANGE, SHANGHAI],
  ]
  test.each(cases)('%s', async (_name, text, allowed, zone) => {
    expect(await toEpoch(text, 'start', zone)).toHaveProperty('en', allowed)
  })
})

/** The date on the wall of a zone, by another implementation than the one under test. */
function dayAt(epoch: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(epoch)
}

test('in every zone a day is from its first to its last millisecond', async () => {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))
  const day = fc.date({ min: new Date('2012-01-01'), max: new Date('2280-01-01'), noInvalidDate: true })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...zones), day, async (zone, date) => {
      const text = date.toISOString().slice(0, 10)
      const first = Number(await toEpoch(text, 'start', zone))
      const last = Number(await toEpoch(text, 'end', zone))
      expect([first - 1, first, last, last + 1].map((epoch) => dayAt(epoch, zone) === text)).toStrictEqual([
        false,
        true,
        true,
        false,
      ])
    }),
    { seed: 5, numRuns: 400 },
  )
})

test('an instant is the same in whatever zone and with whatever offset it is written', async () => {
  const instant = fc.date({ min: new Date('2012-01-01'), max: new Date('2280-01-01'), noInvalidDate: true })
  await fc.assert(
    fc.asyncProperty(instant, fc.integer({ min: -14, max: 14 }), async (date, hours) => {
      const local = new Date(date.getTime() + hours * 3_600_000).toISOString().slice(0, -1)
      const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
      expect(await toEpoch(local + offset, 'start', SHANGHAI)).toBe(date.getTime())
    }),
    { seed: 6, numRuns: 200 },
  )
})
