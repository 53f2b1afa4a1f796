/** The short forms and `#none`: where each stands in a text without addresses and names. */
import { isWorkItemId, type Reference } from '../../work-item/reference.ts'
import type { Stretch } from './stretch.ts'
import { patternsFor, wordsOf } from './word.ts'

/** A stretch that names an item. */
export interface Named extends Stretch {
  readonly reference: Reference
  readonly raw: string
}

/**
 * `m-123456` or `f-123456`, with or without `#`; a bare number after `#` is longer than any GitHub issue's, and no `&#123;`.
 * Chinese input methods write `＃` and `－`. Linear: at each place at most 21 characters are looked at.
 */
const FORMS = patternsFor(
  ({ starts, ends }) =>
    new RegExp(String.raw`${starts}(?:[#＃]?[mf][\-－][1-9]\d{4,18}|(?<!&)[#＃][1-9]\d{8,18})${ends}`, 'giv'),
)
const NONE = patternsFor(({ starts, ends }) => new RegExp(String.raw`${starts}[#＃]none${ends}(?![_\-－])`, 'giv'))

/** The built-in short forms. */
export function findForms(text: string): Named[] {
  return Array.from(text.matchAll(FORMS(wordsOf(text))), (match) => {
    const work_item_id = match[0].replace(/\D/gu, '')
    return isWorkItemId(work_item_id) ? [{ ...placeOf(match), reference: { work_item_id } }] : []
  }).flat()
}

/** Where each `#none` begins. */
export function findNone(text: string): number[] {
  return Array.from(text.matchAll(NONE(wordsOf(text))), ({ index }) => index)
}

export function placeOf(match: RegExpExecArray): { start: number; end: number; raw: string } {
  return { start: match.index, end: match.index + match[0].length, raw: match[0] }
}
