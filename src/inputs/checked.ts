/** The parts schemas are made of: each reads what was written, or says what was found and what is allowed. */
import * as z from 'zod/mini'
import { type Sentence, sentence } from '../sentence.ts'
import { asText, inWords, isList, isMap, type Written, type WrittenMap } from './written.ts'

/** What a part has to say about something it can't read. */
export interface Mistake {
  readonly found: Sentence | string
  readonly allowed: Sentence
  readonly missing: boolean
}

/** Records a mistake. `instead` stands in the message for the whole of what was found. */
export type Refuse = (allowed: Sentence, instead?: string) => never

type Found = Written | undefined

/** A schema from a function: `parse` returns the value, or what `refuse` returns. */
export function checked<T>(parse: (found: Found, refuse: Refuse) => T) {
  return z.transform((found: Found, context): T => {
    return parse(found, (allowed, instead) => {
      const mistake: Mistake = { found: instead ?? inWords(found), allowed, missing: found === undefined }
      context.issues.push({ code: 'custom', input: found, params: { mistake } })
      return z.NEVER
    })
  })
}

/** The mistake behind an issue. All are recorded by `checked` but one: members that a map can't have. */
export function mistakeOf(issue: z.core.$ZodIssue): Mistake {
  if (issue.code === 'unrecognized_keys') {
    const allowed = sentence(`only ${issue.message}`, `仅限 ${issue.message}`)
    return { found: issue.keys.join(', '), allowed, missing: false }
  }
  // Proven by `checked`, the only maker of all the other issues.
  return (issue as z.core.$ZodIssueCustom).params?.['mistake'] as Mistake
}

// ---------------------------------------------------------------- text

/** `parse` returns undefined for what is not allowed. */
export function text<T>(allowed: Sentence, parse: (text: string) => T | undefined) {
  return checked((found, refuse) => (typeof found === 'string' ? parse(found) : undefined) ?? refuse(allowed))
}

export function matching(pattern: RegExp, allowed: Sentence) {
  return text(allowed, (written) => (pattern.test(written) ? written : undefined))
}

export function oneOf<const T extends string>(...words: readonly T[]) {
  return text(sentence(words.join(', '), words.join('、')), (written) => words.find((word) => word === written))
}

/** What `getBooleanInput` of the Actions toolkit takes: the booleans of YAML 1.2. */
export function yesOrNo() {
  return text(sentence('true or false', 'true 或 false'), (written) => {
    if (/^(?:true|True|TRUE)$/u.test(written)) return true
    return /^(?:false|False|FALSE)$/u.test(written) ? false : undefined
  })
}

/** Seconds as written -> milliseconds. */
export function seconds(least: number, most: number) {
  const allowed = sentence(
    `seconds from ${least} to ${most}, such as 10 or 2.5`,
    `${least} 到 ${most} 之间的秒数，例如 10 或 2.5`,
  )
  return text(allowed, (written) => {
    const value = /^\d+(?:\.\d+)?$/u.test(written) ? Number(written) : Number.NaN
    return value >= least && value <= most ? Math.round(value * 1000) : undefined
  })
}

export function wholeNumber(least: number, most: number) {
  const allowed = sentence(`a whole number from ${least} to ${most}`, `${least} 到 ${most} 之间的整数`)
  return text(allowed, (written) => {
    const value = /^\d{1,9}$/u.test(written) ? Number(written) : Number.NaN
    return value >= least && value <= most ? value : undefined
  })
}

/** A list of some of these words, in any order. */
export function someOf<const T extends string>(...words: readonly T[]) {
  const allowed = sentence(`some of ${words.join(', ')}`, `${words.join('、')} 中的若干项`)
  return checked((found, refuse): readonly T[] => {
    const all = itemsOf(found)
    if (all.length === 0) return refuse(allowed)
    return all.flatMap((item) => words.find((word) => word === item) ?? refuse(allowed, item))
  })
}

/** A list with at least one item; every item that does not match is told. */
export function items(pattern: RegExp, allowed: Sentence) {
  return checked((found, refuse): readonly string[] => {
    const all = itemsOf(found)
    if (all.length === 0) return refuse(allowed)
    for (const item of all.filter((one) => !pattern.test(one))) refuse(allowed, item)
    return all
  })
}

function itemsOf(found: Found): readonly string[] {
  return splitList(asText(found) ?? '')
}

/** Split at newlines and commas, full-width ones too; in order, each once. */
export function splitList(written: string): readonly string[] {
  const all = written.split(/[\n,，]/u).map((item) => item.trim())
  return [...new Set(all.filter((item) => item !== ''))]
}

// ---------------------------------------------------------------- lists and maps

export function listOf<S extends z.core.SomeType>(allowed: Sentence, item: S) {
  return z.pipe(
    checked((found, refuse): unknown => (isList(found) ? found : refuse(allowed))),
    z.array(item),
  )
}

/** A map with these members and no others. */
export function mapOf<const S extends z.core.$ZodLooseShape>(allowed: Sentence, members: S) {
  return z.pipe(
    checked((found, refuse): unknown => (isMap(found) ? found : refuse(allowed))),
    // The message is for `mistakeOf`.
    z.strictObject(members, Object.keys(members).join(', ')),
  )
}

interface Forms<V, T> {
  readonly list: z.core.$ZodType<readonly T[]>
  /** What a value of the map may be, and the item it makes with its key. */
  readonly value: z.core.$ZodType<V>
  readonly item: (key: string, value: V) => T
  /** A map with this key is no such map but an item that somebody forgot to put in a list. */
  readonly mark: string
}

/** A list of items, or a map that is shorter to write. */
export function listOrMap<V, T>({ list, value, item, mark }: Forms<V, T>) {
  const map = z.pipe(
    // A `Map`, because zod passes over `__proto__` in objects.
    z.transform((found: WrittenMap): unknown => new Map(Object.entries(found))),
    z.pipe(
      z.map(z.string(), value),
      z.transform((values: Map<string, V>): readonly T[] => Array.from(values, ([key, one]) => item(key, one))),
    ),
  )
  return z.transform((found: Found, context): readonly T[] => {
    const result = z.safeParse(isMap(found) && !(mark in found) ? map : list, found)
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      context.issues.push({ code: 'custom', input: found, path: issue.path, params: { mistake: mistakeOf(issue) } })
    }
    return z.NEVER
  })
}
