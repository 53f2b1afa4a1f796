/** Where a word ends: the one notion of a word boundary that references, addresses and keywords share. */

/** Scripts written without spaces between words, and the full-width forms that go with them: a reference may follow at once. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}`

/**
 * A character that continues a word; source text for a regular expression with flag `v`. Letters, accents and digits of every script
 * that separates its words; not `_`, punctuation, emoji (nor the variation selector behind one), Chinese, Japanese, Korean.
 */
export const WORD = String.raw`[[\p{L}\p{Nd}\p{Mn}\p{Mc}]--[${UNSPACED}\p{VS}]]`

export const STARTS = `(?<!${WORD})`
export const ENDS = `(?!${WORD})`

/** How the patterns of a search tell words apart; source text for regular expressions with flag `v`. */
export interface Words {
  readonly word: string
  /** A letter, accent or digit that an address goes on with: as `word`, but full-width ones end it too. */
  readonly address_letter: string
  /** A letter, accent or digit of any script, Chinese included. */
  readonly any_letter: string
  readonly starts: string
  readonly ends: string
}

const OF_ANY_SCRIPT: Words = {
  word: WORD,
  address_letter: String.raw`[${WORD}--[\uFF00-\uFFEF]]`,
  any_letter: String.raw`[\p{L}\p{M}\p{N}]`,
  starts: STARTS,
  ends: ENDS,
}

/** V8 takes more than a millisecond for every WORD it compiles, and a search has ten (docs/decisions/start-up.md). */
const OF_COMMON_TEXT: Words = {
  word: '[0-9A-Za-z]',
  address_letter: '[0-9A-Za-z]',
  any_letter: String.raw`[0-9A-Za-z\u4E00-\u9FFF]`,
  starts: '(?<![0-9A-Za-z])',
  ends: '(?![0-9A-Za-z])',
}

/**
 * ASCII, Chinese characters, the punctuation and the spaces of both, and what a search puts in place of what it has seen. Of these
 * only the letters and digits of ASCII continue a word; a test compares them with WORD one by one.
 */
const COMMON = /^[\0-\x7F\xA0\xB7\u200B\u2010-\u2027\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF0F\uFF1A-\uFF20\uFFFC]*$/u

/** The words of this text: the same places match, whichever it is. */
export function wordsOf(text: string): Words {
  return COMMON.test(text) ? OF_COMMON_TEXT : OF_ANY_SCRIPT
}

/** Patterns made for the words of a text when they are first needed, and kept. */
export function patternsFor<T>(make: (words: Words) => T): (words: Words) => T {
  const made = new Map<Words, T>()
  return (words) => {
    const patterns = made.get(words) ?? make(words)
    made.set(words, patterns)
    return patterns
  }
}

/** Stands for something that was seen but is no text to search (code, an image, an address): it separates what it stands between. */
export const OBJECT = '\uFFFC'

/** Separates words without being seen: the edge of a link. */
export const EDGE = '\u200B'

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu

/** Text that has to stand there as it is, as source text of a regular expression (flags `u` or `v`). */
export function literally(text: string): string {
  return text.replace(SPECIAL, String.raw`\$&`)
}
