/** What somebody wrote, before it means anything: text, or the YAML of a structured input. */
import { type Sentence, sentence } from '../sentence.ts'

/** A plain number as it was written. User keys have about 19 digits and people don't quote them: more than a JavaScript number holds. */
export class Numeral {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Text that turned out wrong before the schema saw it, which passes it on as the mistake it is. */
export class Misread {
  readonly text: string
  readonly allowed: Sentence

  constructor(text: string, allowed: Sentence) {
    this.text = text
    this.allowed = allowed
  }
}

export type WrittenList = readonly Written[]
// An interface may refer to itself through an alias; a type may not.
export interface WrittenMap {
  readonly [key: string]: Written
}
export type Written = null | boolean | string | Numeral | Misread | WrittenList | WrittenMap

export function isList(value: Written | undefined): value is WrittenList {
  return Array.isArray(value)
}

export function isMap(value: Written | undefined): value is WrittenMap {
  return typeof value === 'object' && value !== null && !isList(value) && !isMarked(value)
}

/** Text, or a number as it was written. */
export function asText(value: Written | undefined): string | undefined {
  if (value instanceof Numeral) return value.text
  return typeof value === 'string' ? value : undefined
}

/** How a value appears in a message. */
export function inWords(value: Written | undefined): Sentence | string {
  if (value === undefined) return sentence('nothing', '空')
  if (typeof value === 'string') return value
  if (isMarked(value)) return value.text
  return JSON.stringify(value, (_key, member: unknown) => (isMarked(member) ? member.text : member))
}

/** A value that keeps the text it was written as. */
export function isMarked(value: unknown): value is Numeral | Misread {
  return value instanceof Numeral || value instanceof Misread
}
