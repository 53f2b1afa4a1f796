/** Dates as people write them -> epoch milliseconds: 2026-11-30 is a whole day, and when that begins depends on the zone. */
import { type Sentence, sentence } from '../sentence.ts'
import { attempt } from './zone.ts'

/** A date without a time is the first millisecond of that day for the start, the last for the end. */
export type Edge = 'start' | 'end'

export const DATE = sentence(
  'a day such as 2026-11-30, a time such as 2026-11-30T18:00+08:00, or epoch milliseconds (13 digits)',
  '日期（如 2026-11-30）、时间（如 2026-11-30T18:00+08:00）或 13 位毫秒时间戳',
)
const MILLISECONDS = sentence(
  'epoch milliseconds, 13 digits: these are seconds, append 000',
  '13 位毫秒时间戳：这里是秒，请在末尾补 000',
)
const EXISTING = sentence('a day and time that exist', '真实存在的日期和时间')
const ONCE = sentence(
  'a day and time that come exactly once in this time zone; with an offset such as +08:00 a time is unambiguous',
  '在该时区恰好出现一次的日期和时间；加上 +08:00 之类的时差即可消除歧义',
)
const OFFSET = sentence('an offset from -23:59 to +23:59, such as +08:00', '-23:59 到 +23:59 之间的时差，例如 +08:00')
const IN_RANGE = sentence('a date from 2001-09-10 to 2286-11-19', '2001-09-10 到 2286-11-19 之间的日期')

/** The vendor takes 13 digits and nothing else (err_code 20013): from September 2001 to November 2286. */
const EPOCH = /^\d{13}$/u
const DAY = /^\d{4}-\d{2}-\d{2}$/u
const TIME = /^(?<local>\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d{2}:?\d{2})?$/u

/** Epoch milliseconds, or what would be right. `zone` is an IANA time zone. */
export async function toEpoch(written: string, edge: Edge, zone: string): Promise<number | Sentence> {
  if (EPOCH.test(written)) return Number(written)
  if (/^\d{10}$/u.test(written)) return MILLISECONDS
  const { local, offset } = TIME.exec(written)?.groups ?? {}
  if (local === undefined && !DAY.test(written)) return DATE

  // Loaded here, by the runs that need it.
  const { Temporal } = await import('temporal-polyfill')
  const moment = attempt(() => Temporal.PlainDateTime.from(local ?? written))
  if (moment === undefined) return EXISTING
  const epoch = attempt(() => {
    if (offset !== undefined) return Temporal.Instant.from(written).epochMilliseconds
    if (local !== undefined) return moment.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds
    const day = moment.toPlainDate()
    const first = day.toZonedDateTime(zone)
    if (!first.toPlainDate().equals(day)) return undefined
    return edge === 'start' ? first.epochMilliseconds : day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1
  })
  if (epoch === undefined) return offset === undefined ? ONCE : OFFSET
  return EPOCH.test(String(epoch)) ? epoch : IN_RANGE
}
