/** Whether a Markdown text needs its parser at all: loading and running that costs more than the rest of the search together. */

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
