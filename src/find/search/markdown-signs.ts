/** Whether a text needs the parser of Markdown, or the patterns of names, at all: loading those costs more than the rest of the search together. */

import { asRead } from './unseen.ts'

/** Markup that only stands between characters of a text, and leaves no trace when it is shown. */
const BETWEEN = /[*_~\\]/gu
/** The least that every reference has. A character reference or a tag could put one together, so those count as one. */
const LEAST = /\d{5}|detail\/|Id=|[#＃]none|%[\da-f]{2}/iu
const ASSEMBLED = /&|[\w#＃/=%－-]</u

/**
 * Anything that hides text (comment, code, quote, image, definition), changes it (escape, emphasis, character reference) or adds to it
 * (link); and lines that are markup as a whole: rules and underlined headings.
 */
const MARKUP = /[`~<>&[\]\\*_|\t]| {4}|^ {0,3}[-=][-= ]*$/mu

/** False only if nobody who reads the text could find one of the built-in references in it. */
export function mayHoldReference(markdown: string): boolean {
  return ASSEMBLED.test(markdown) || LEAST.test(asRead(markdown).replace(BETWEEN, ''))
}

/** True only if a reader finds the same references in the source as in the page. */
export function isPlain(markdown: string): boolean {
  return !MARKUP.test(markdown)
}

/** What stands in every text in which `persons.ts` finds a name, or an item of another repository. */
const NAMED = /[@＠]|[\w.-]#\d|(?:by|cc|of|with|to)[^\S\n]{0,20}[:：]| from | into |merge /iu

/** False only if no name stands in the text as it is read. */
export function mayHoldNames(text: string): boolean {
  return NAMED.test(asRead(text))
}
