/** What every reader is made of: it gives a value, or tells what it found and what is allowed. */
import { listOf, type Sentence, sentence } from '../sentence.ts'
import { asSeen } from '../text.ts'
import type { ItemHosts } from '../work-item/item-url.ts'
import type { Found } from './written.ts'

export interface Mistake {
  /** The input, then keys and indices inside it. */
  readonly path: readonly (string | number)[]
  /** Quoted as it was given; a Sentence describes what can't be quoted. */
  readonly found: Found | Sentence
  /** A noun phrase. */
  readonly allowed: Sentence
}

/** Where a reader stands: what it has to know of other inputs, and whom it tells what is wrong. */
export interface Place {
  /** Where dates without an offset are read. */
  readonly timezone: string
  /** Undefined where the inputs that tell them are wrong. */
  readonly hosts: ItemHosts | undefined
  readonly refuse: (found: Mistake['found'], allowed: Sentence, path?: Mistake['path']) => Reading<never>
}

export function inside(place: Place, step: string | number): Place {
  return { ...place, refuse: (found, allowed, path = []) => place.refuse(found, allowed, [step, ...path]) }
}

/** `none`: it is wrong, which was told; or nothing can be told of it, since another input is wrong, which says so itself. */
export type Reading<T> = { readonly kind: 'read'; readonly value: T } | { readonly kind: 'none' }

export type Reader<T, F = string> = (found: F, place: Place) => Reading<T> | Promise<Reading<T>>

export const NONE: Reading<never> = { kind: 'none' }

export function read<T>(value: T): Reading<T> {
  return { kind: 'read', value }
}

export function mapped<T, R>(reading: Reading<T>, make: (value: T) => R): Reading<R> {
  return reading.kind === 'read' ? read(make(reading.value)) : reading
}

/** All of them, or none where one is wrong. One after the other, so that their mistakes stand in their order. */
export async function each<F, T>(
  found: Iterable<F>,
  readOne: (one: F) => ReturnType<Reader<T>>,
): Promise<Reading<readonly T[]>> {
  const readings: Reading<T>[] = []
  for (const one of found) readings.push(await readOne(one))
  const values = readings.flatMap((one) => (one.kind === 'read' ? [one.value] : []))
  return values.length === readings.length ? read(values) : NONE
}

/** Of a map; undefined is what does not stand in it. */
export type Readers<V, F> = { readonly [K in keyof V]: Reader<V[K], F | undefined> }

/** Those that are due, each where it stands, without what is wrong. */
export async function collect<V extends object, F>(
  readers: Readers<V, F>,
  found: ReadonlyMap<string, F>,
  place: Place,
  due: readonly string[] = Object.keys(readers),
): Promise<Partial<V>> {
  const values: Partial<V> = {}
  for (const name in readers) {
    if (!due.includes(name)) continue
    const reading = await readers[name](found.get(name), inside(place, name))
    if (reading.kind === 'read') values[name] = reading.value
  }
  return values
}

export function isComplete<V extends object>(values: Partial<V>, readers: Readers<V, never>): values is V {
  return Object.keys(readers).every((name) => name in values)
}

// ---------------------------------------------------------------- single values

/** Any text, where only the server or the event can tell what is right. */
export function any(text: string): Reading<string> {
  return read(text)
}

/** `parse` returns undefined for what is not allowed. */
export function parsed<T, F extends Found = string>(
  allowed: Sentence,
  parse: (found: F) => T | undefined,
): (found: F, place: Place) => Reading<T> {
  return (found, { refuse }) => {
    const value = parse(found)
    return value === undefined ? refuse(found, allowed) : read(value)
  }
}

export function matching(pattern: RegExp, allowed: Sentence): Reader<string> {
  return parsed(allowed, (text) => (pattern.test(text) ? text : undefined))
}

export function oneOf<const T extends string>(...words: readonly T[]): Reader<T> {
  return parsed(listOf(words), (text) => words.find((one) => one === text))
}

export const TRUE_OR_FALSE = sentence('true or false', 'true 或 false')

/** What `getBooleanInput` of the Actions toolkit takes: the booleans of YAML 1.2. */
export const yesOrNo = parsed(TRUE_OR_FALSE, (text) => {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  return /^(?:false|False|FALSE)$/.test(text) ? false : undefined
})

/** Seconds as written -> milliseconds. */
export function seconds(least: number, most: number): Reader<number> {
  const allowed = sentence(
    `seconds from ${least} to ${most}, such as 10 or 2.5`,
    `${least} 到 ${most} 之间的秒数，例如 10 或 2.5`,
  )
  const inSeconds = numberWithin(least, most, /^\d+(?:\.\d+)?$/, allowed)
  return (text, place) => mapped(inSeconds(text, place), (value) => Math.round(value * 1000))
}

export function wholeNumber(least: number, most: number): Reader<number> {
  const allowed = sentence(`a whole number from ${least} to ${most}`, `${least} 到 ${most} 之间的整数`)
  return numberWithin(least, most, /^\d{1,9}$/, allowed)
}

function numberWithin(
  least: number,
  most: number,
  form: RegExp,
  allowed: Sentence,
): (text: string, place: Place) => Reading<number> {
  return parsed(allowed, (text) => {
    const value = form.test(text) ? Number(text) : Number.NaN
    return value >= least && value <= most ? value : undefined
  })
}

// ---------------------------------------------------------------- lists

/** A list with at least one element, each once; every wrong one is told. */
export function list<T>(allowed: Sentence, element: Reader<T>): Reader<readonly T[]> {
  return async (text, place) => {
    const elements = split(text, place)
    if (elements.kind !== 'read') return elements
    if (elements.value.length === 0) return place.refuse(text, allowed)
    const values = await each(elements.value, (one) => element(one, place))
    return mapped(values, (some) => [...new Set(some)])
  }
}

/** A list of some of these words, in any order. */
export function someOf<const T extends string>(...words: readonly T[]): Reader<readonly T[]> {
  const { en, zh } = listOf(words)
  const allowed = sentence(`some of ${en}`, `${zh} 中的若干项`)
  const word = parsed(allowed, (text) => words.find((one) => one === text))
  return list(allowed, word)
}

/** In double quotes, or up to the next comma, full-width ones too, or line end. */
const ELEMENT = /[^\S\n]*(?:"(?<quoted>(?:[^"]|"")*)"[^\S\n]*(?=[\n,，]|$)|(?<plain>[^\n,，]*))(?:[\n,，]|$)/gy

const CLOSED = sentence(
  'an element in double quotes up to the next comma or line end; a quote inside it is written twice',
  '成对的双引号，其后为逗号或换行；引号内的双引号写两次',
)

const PLAIN_LIST = sentence(
  'elements with commas or line ends between them, without brackets, dashes and single quotes (`join(fromJSON(…))` makes that of a JSON array); in double quotes an element stands as it is',
  '以逗号或换行分隔的元素，不带方括号、短横线和单引号（JSON 数组可用 `join(fromJSON(…))` 转换）；双引号内的元素保持原样',
)
/** As YAML writes an element. Nothing would have such a name, and nobody would be told. */
const ELEMENT_OF_YAML = /^(?:-\s|'.*'$)/su

/** The elements of a list, in order, each once as a reader sees it. */
export function split(text: string, { refuse }: Place): Reading<string[]> {
  if (isBracketed(text)) return refuse(text, PLAIN_LIST)
  const elements = new Map<string, string>()
  for (const { groups } of text.matchAll(ELEMENT)) {
    const { quoted, plain = '' } = groups ?? {}
    const bare = plain.trim()
    if (ELEMENT_OF_YAML.test(bare)) return refuse(bare, PLAIN_LIST)
    if (quoted === undefined && bare.startsWith('"')) return refuse(bare, CLOSED)
    const element = (quoted?.replaceAll('""', '"') ?? bare).trim()
    const seen = asSeen(element)
    if (seen !== '' && !elements.has(seen)) elements.set(seen, element)
  }
  return read([...elements.values()])
}

/** A list of YAML or JSON: its first bracket closes at its end, unlike that of the glob `[id]/**`. */
function isBracketed(text: string): boolean {
  if (!text.startsWith('[') || !text.endsWith(']')) return false
  let depth = 0
  for (const [bracket] of text.slice(0, -1).matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1
    if (depth === 0) return false
  }
  return depth === 1
}
