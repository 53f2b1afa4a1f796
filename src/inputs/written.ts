/** What somebody wrote as the value of an input, before anything is made of it: text, or what YAML holds. */
import { sentence } from '../sentence.ts'

export type Written = null | boolean | string | Numeral | Written[] | Map<string, Written>

/** Undefined: nothing was given. */
export type Found = Written | undefined

/** As JSON writes numbers: no 007, 0x1F or .inf, which mean one thing to YAML and another to people. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const INTEGER = /^-?\d+$/

/** A plain number as it was written. User keys have about 19 digits and people don't quote them: more than a JavaScript number holds. */
export class Numeral {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** Undefined where JSON has no such number. Integers that a JavaScript number can't hold stay whole. */
  toNumber(): number | bigint | undefined {
    if (!JSON_NUMBER.test(this.source)) return undefined
    const number = Number(this.source)
    if (INTEGER.test(this.source) && !Number.isSafeInteger(number)) return BigInt(this.source)
    return Number.isFinite(number) ? number : undefined
  }
}

/** Text, or a number as it was written. */
export function asText(found: Found): string | undefined {
  if (found instanceof Numeral) return found.source
  return typeof found === 'string' ? found : undefined
}

/** What nothing could carry, wherever it is written; and what is right. */
export const HALF = sentence('half of a character (one half of a surrogate pair)', '不完整的字符（半个代理对）')
export const WHOLE = sentence('whole characters', '完整的字符')
