/** What every reader is made of: it gives a value, or says what was found and what is allowed. */
import { type Sentence, sentence } from '../sentence.ts'
import { asSeen } from '../text.ts'
import type { ItemHosts } from '../work-item/item-url.ts'

export interface Mistake {
  /** The input, then keys and indices inside it. */
  readonly path: readonly (string | number)[]
  /** A string is quoted as it was given; a Sentence describes what can't be quoted. */
  readonly found: Sentence | string
  /** A noun phrase. */
  readonly allowed: Sentence
  /** Nothing was given. */
  readonly missing: boolean
}

export interface Wrong {
  readonly kind: 'wrong'
  readonly mistakes: readonly Mistake[]
}

export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | Wrong
  /** Not given; or nothing can be told of it, since another input is wrong, which says so itself. */
  | { readonly kind: 'none' }

/** What a reader has to know of other inputs. */
export interface Context {
  /** Where dates without an offset are read. */
  readonly timezone: string
  /** Undefined where the inputs that tell them are wrong. */
  readonly hosts: ItemHosts | undefined
}

export type Reader<T, Found = string> = (found: Found, context: Context) => Reading<T> | Promise<Reading<T>>

export function read<T>(value: T): Reading<T> {
  return { kind: 'read', value }
}

export function wrong(found: Sentence | string, allowed: Sentence): Wrong {
  return { kind: 'wrong', mistakes: [{ path: [], found, allowed, missing: false }] }
}

export const NOTHING = sentence('nothing', '空')

export const NONE: Reading<never> = { kind: 'none' }

export function missing(allowed: Sentence): Wrong {
  return { kind: 'wrong', mistakes: [{ path: [], found: NOTHING, allowed, missing: true }] }
}

/** The reading of a part, where it stands in the whole. */
export function within<T>(step: string | number, reading: Reading<T>): Reading<T> {
  if (reading.kind !== 'wrong') return reading
  return { kind: 'wrong', mistakes: reading.mistakes.map((one) => ({ ...one, path: [step, ...one.path] })) }
}

/** All values, or all mistakes. */
export function all<T>(readings: readonly Reading<T>[]): Reading<readonly T[]> {
  const mistakes = readings.flatMap((reading) => (reading.kind === 'wrong' ? reading.mistakes : []))
  if (mistakes.length > 0) return { kind: 'wrong', mistakes }
  return read(readings.flatMap((reading) => (reading.kind === 'read' ? [reading.value] : [])))
}

export function mapped<T, R>(reading: Reading<T>, make: (value: T) => R): Reading<R> {
  return reading.kind === 'read' ? read(make(reading.value)) : reading
}

export type Readers<V, Found> = { readonly [K in keyof V]: Reader<V[K], Found> }

export interface Collected<V> {
  /** Without those that were not given or are wrong. */
  readonly values: Partial<V>
  readonly mistakes: readonly Mistake[]
}

/** Reads each by its name. */
export async function collect<V extends object, Found>(
  readers: Readers<V, Found>,
  found: (name: string) => Found,
  context: Context,
): Promise<Collected<V>> {
  const values: Partial<V> = {}
  const mistakes: Mistake[] = []
  for (const name in readers) {
    const reading = within(name, await readers[name](found(name), context))
    if (reading.kind === 'read') values[name] = reading.value
    if (reading.kind === 'wrong') mistakes.push(...reading.mistakes)
  }
  return { values, mistakes }
}

export function isComplete<V extends object>(values: Partial<V>, readers: Readers<V, never>): values is V {
  return Object.keys(readers).every((name) => name in values)
}

// ---------------------------------------------------------------- text

/** `parse` returns undefined for what is not allowed. */
export function word<T>(allowed: Sentence, parse: (text: string) => T | undefined): (text: string) => Reading<T> {
  return (text) => {
    const value = parse(text)
    return value === undefined ? wrong(text, allowed) : read(value)
  }
}

export function matching(pattern: RegExp, allowed: Sentence): (text: string) => Reading<string> {
  return word(allowed, (text) => (pattern.test(text) ? text : undefined))
}

export function oneOf<const T extends string>(...words: readonly T[]): (text: string) => Reading<T> {
  return word(sentence(words.join(', '), words.join('、')), (text) => words.find((one) => one === text))
}

/** What `getBooleanInput` of the Actions toolkit takes: the booleans of YAML 1.2. */
export const yesOrNo = word(sentence('true or false', 'true 或 false'), (text) => {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  return /^(?:false|False|FALSE)$/.test(text) ? false : undefined
})

/** Seconds as written -> milliseconds. */
export function seconds(least: number, most: number): Reader<number> {
  const allowed = sentence(
    `seconds from ${least} to ${most}, such as 10 or 2.5`,
    `${least} 到 ${most} 之间的秒数，例如 10 或 2.5`,
  )
  return word(allowed, (text) => {
    const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    return value >= least && value <= most ? Math.round(value * 1000) : undefined
  })
}

export function wholeNumber(least: number, most: number): Reader<number> {
  const allowed = sentence(`a whole number from ${least} to ${most}`, `${least} 到 ${most} 之间的整数`)
  return word(allowed, (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    return value >= least && value <= most ? value : undefined
  })
}

// ---------------------------------------------------------------- lists

/** A list with at least one element, each once; every wrong one is told. */
export function list<T>(allowed: Sentence, element: Reader<T>): Reader<readonly T[]> {
  return async (text, context) => {
    const elements = split(text)
    if (elements.kind !== 'read') return elements
    if (elements.value.length === 0) return wrong(text, allowed)
    const values = all(await Promise.all(elements.value.map(async (one) => element(one, context))))
    return mapped(values, (some) => [...new Set(some)])
  }
}

/** A list of some of these words, in any order. */
export function someOf<const T extends string>(...words: readonly T[]): Reader<readonly T[]> {
  const allowed = sentence(`some of ${words.join(', ')}`, `${words.join('、')} 中的若干项`)
  return list(
    allowed,
    word(allowed, (text) => words.find((one) => one === text)),
  )
}

/** In double quotes, or up to the next comma, full-width ones too, or line end. */
const ELEMENT = /[^\S\n]*(?:"(?<quoted>(?:[^"]|"")*)"[^\S\n]*(?=[\n,，]|$)|(?<plain>[^\n,，]*))(?:[\n,，]|$)/gy

const CLOSED = sentence(
  'an element in double quotes up to the next comma or line end; a quote inside it is written twice',
  '成对的双引号，其后为逗号或换行；引号内的双引号写两次',
)

/** The elements of a list, in order, each once as a reader sees it. */
export function split(text: string): Reading<readonly string[]> {
  const elements = new Map<string, string>()
  for (const { groups } of text.matchAll(ELEMENT)) {
    const { quoted, plain = '' } = groups ?? {}
    if (quoted === undefined && plain.startsWith('"')) return wrong(plain.trim(), CLOSED)
    const element = (quoted?.replaceAll('""', '"') ?? plain).trim()
    const seen = asSeen(element)
    if (seen !== '' && !elements.has(seen)) elements.set(seen, element)
  }
  return read([...elements.values()])
}
