/** `timezone`: where a date is a day. Apart from the dates, which few runs read. */
import { sentence } from '../sentence.ts'
import { parsed } from './readers.ts'

export const DEFAULT_ZONE = 'Asia/Shanghai'

const ZONE = sentence(
  'the name of an IANA time zone, such as Asia/Shanghai, Singapore or UTC; no abbreviation such as CST, no offset',
  'IANA 时区名称，例如 Asia/Shanghai、Singapore 或 UTC；不能用 CST 等缩写，也不能用时差',
)
/** Some mean several zones: CST is Beijing's and Chicago's, EST New York's and Sydney's. */
const ABBREVIATION = /^(?!GMT|UCT)[a-z]{2}t$/i

export const zone = parsed(ZONE, (text) => {
  // The first look at any zone costs 15 ms, which most runs can do without.
  if (text === DEFAULT_ZONE || text === 'UTC') return text
  if (!/^[a-z]/i.test(text) || ABBREVIATION.test(text)) return undefined
  return attempt(() => Intl.DateTimeFormat('en', { timeZone: text })) && text
})

/** Intl and Temporal throw a RangeError for a zone that there is not, and for what is not in the calendar or not on its clock. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
