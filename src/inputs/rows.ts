/** The kinds of rows that the table has: how an input is read, and what stands for it where nothing was given. */
import { type Sentence, sentence } from '../sentence.ts'
import { any, list, matching, type Place, read, type Reader } from './readers.ts'
import type * as structures from './structures.ts'
import { HALF, WHOLE } from './written.ts'

interface Traits {
  readonly standard?: string
  readonly required?: true
  readonly secret?: true
  /** Spaces around it mean something. */
  readonly verbatim?: true
}

/** Reads an input's text; undefined is what is empty or blank. */
export type Row<T> = Reader<T, string | undefined> & Traits

/** Half of a character nothing could carry. */
function row<T>(reader: Reader<T>, absent: (place: Place) => ReturnType<Reader<T>>, traits: Traits = {}): Row<T> {
  const readText: Reader<T, string | undefined> = (text, place) => {
    if (text === undefined) return absent(place)
    return text.isWellFormed() ? reader(text, place) : place.refuse(HALF, WHOLE)
  }
  return Object.assign(readText, traits)
}

export function optional<T>(reader: Reader<T>, traits?: Traits): Row<T | undefined> {
  return row<T | undefined>(reader, () => read(undefined), traits)
}

/** Read by one of the readers of structures, which few runs need. */
export function structured<T>(readerOf: (all: typeof structures) => Reader<T>): Row<T | undefined> {
  return optional(async (text, place) => readerOf(await import('./structures.ts'))(text, place))
}

export function optionalList<T>(allowed: Sentence, element: Reader<T>): Row<readonly T[]> {
  return row(list(allowed, element), () => read([]))
}

/** Of words that have this form; of any, where only the server or the event can tell what is right. */
export function words(allowed: Sentence, form?: RegExp): Row<readonly string[]> {
  return optionalList(allowed, form === undefined ? any : matching(form, allowed))
}

export function requiredList<T>(allowed: Sentence, element: Reader<T>): Row<readonly T[]> {
  return row(list(allowed, element), ({ refuse }) => refuse(undefined, allowed), { required: true })
}

/** With what stands for it where nothing was given. */
export function orElse<T>(standard: string, reader: Reader<T>): Row<T> {
  return row(reader, (place) => reader(standard, place), { standard })
}

/** What a header takes, and what holds no space by mistake. */
export const VISIBLE_ASCII = /^[!-~]+$/

/** What was found is not shown, so what is wrong with it shows from what is allowed alone. */
export function secret({ en, zh }: Sentence, form = VISIBLE_ASCII): Row<string | undefined> {
  const allowed = sentence(
    `${en}, of visible ASCII characters and without a space`,
    `${zh}，只含可见 ASCII 字符，不含空格`,
  )
  return optional(matching(form, allowed), { secret: true })
}
