/** Where a word ends: the one notion of a word boundary that references, addresses and keywords share. */

/** Scripts written without spaces between words, and the full-width forms that go with them: a reference may follow at once. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}`

/**
 * A character that continues a word; source text for a regular expression with flag `v`. Letters, accents and digits of every script
 * that separates its words; not `_`, punctuation, emoji (nor the variation selector behind one), Chinese, Japanese, Korean.
 */
export const WORD = String.raw`[[\p{L}\p{Nd}\p{Mn}\p{Mc}]--[${UNSPACED}\p{VS}]]`

/** A letter, accent or digit that an address goes on with: as WORD, but full-width ones end it too. */
export const ADDRESS_LETTER = String.raw`[${WORD}--[\uFF00-\uFFEF]]`

export const STARTS = `(?<!${WORD})`
export const ENDS = `(?!${WORD})`

/** Stands for something that was seen but is no text to search (code, an image, an address): it separates what it stands between. */
export const OBJECT = '\uFFFC'

/** Separates words without being seen: the edge of a link. */
export const EDGE = '\u200B'

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu

/** Text that has to stand there as it is, as source text of a regular expression (flags `u` or `v`). */
export function literally(text: string): string {
  return text.replace(SPECIAL, String.raw`\$&`)
}
