/** Which references a keyword introduces: the one right after it, and the list that goes on from there. */
import type { Stretch } from './stretch.ts'
import { ENDS, literally, STARTS, WORD } from './word.ts'

/**
 * What may stand between a keyword and a reference or between two references, piece by piece, each with its sign: a bullet, a line, a
 * joint, a dash. Brackets, quotes, emphasis, colons and spaces are nothing; whatever else there is is a word, and ends the list.
 */
const SIGNS: readonly (readonly [sign: string, piece: string])[] = [
  ['b', String.raw`(?<=\n)(?:[^\S\n]*(?:(?:[*+•\-]|\d{1,9}[.)])\s(?:\[[ x]\]\s)?|\d{1,9}、))+`],
  ['l', String.raw`\n`],
  ['j', String.raw`[,，、;；&+\/\|]|and(?![a-z])|和|与|及|以及|跟`],
  ['d', String.raw`[=–—－\-]`],
  ['', String.raw`[\s\u200B:：#＃*_~()（）\[\]【】「」『』《》<>"'“”‘’]`],
  ['w', String.raw`[\p{L}\p{N}]+|.`],
]
/** A group for each, by its place: a name for each would cost five times as much in a long text. */
const PIECES = new RegExp(SIGNS.map(([, piece]) => `(${piece})`).join('|'), 'gisu')

const AFTER_KEYWORD = /^[bljd]*$/u
/** Further along the line; on the next one after a comma or the like; at the next bullet. */
const AFTER_REFERENCE = /^(?:j*|j+l+j*|j*l+(?:bl*)+j*)$/u
/** From bullet to bullet, whatever else the first one says. */
const AFTER_BULLET = /^[^l]*l+(?:bl*)+j*$/u
const AT_BULLET = /bl*j*$/u

/** Issues and pull requests of the forge: in a list they stand beside work items, and end none. Linear: each repetition is bounded. */
const NUMBER = String.raw`(?<!${WORD}|[.\/\-])(?:(?:[\w.\-]{1,39}\/[\w.\-]{1,100})?[#＃!]|GH-)\d{1,8}${ENDS}`

/** A keyword, or what it introduced: what the next reference may follow. */
interface Lead {
  readonly end: number
  readonly follows: readonly RegExp[]
}

interface Searchable {
  readonly text: string
  /** The same places, with the names of repositories. */
  readonly as_it_stands: string
}

/**
 * Those of the references (sorted by start, the outer before the inner) that a keyword introduces. One that lies within another,
 * as in the text of a link to an item, goes with it; so does one that begins with the keyword: a link's text may, and a pattern.
 */
export function introducedBy<T extends Stretch>(
  keywords: readonly string[],
  { text, as_it_stands }: Searchable,
  references: readonly T[],
): T[] {
  const words = findKeywords(keywords, text).map((word) => ({ ...word, is: 'keyword' as const }))
  if (words.length === 0) return []
  const named = references.map((reference) => ({ start: reference.start, end: reference.end, is: reference }))
  const numbers = matchesOf(new RegExp(NUMBER, 'giv'), as_it_stands).map((number) => ({
    ...number,
    is: 'number' as const,
  }))
  const introduced: T[] = []
  let lead: Lead | undefined
  // The sort is stable: of those that start together the keyword comes first, and the number last.
  for (const { start, end, is } of [...words, ...named, ...numbers].sort((a, b) => a.start - b.start)) {
    const within = lead !== undefined && start < lead.end
    if (is === 'keyword') lead = within ? lead : { end, follows: [AFTER_KEYWORD] }
    else if (is === 'number') lead = within ? lead : lead && passNumber(lead, start, end, text)
    else {
      lead = lead && (end <= lead.end ? lead : follow(lead, start, end, text))
      if (lead !== undefined) introduced.push(is)
    }
  }
  return introduced
}

/** The next lead, or undefined if something else stands between it and the last one. */
function follow(lead: Lead, start: number, end: number, text: string): Lead | undefined {
  const gap = signsOf(text.slice(lead.end, start))
  if (!lead.follows.some((pattern) => pattern.test(gap))) return undefined
  const is_at_bullet = AT_BULLET.test(gap) || (!gap.includes('l') && lead.follows.includes(AFTER_BULLET))
  return { end, follows: is_at_bullet ? [AFTER_REFERENCE, AFTER_BULLET] : [AFTER_REFERENCE] }
}

/** `(#12)` at the end of a line: the line is the title of a change. */
const BEFORE_OWN = /[(（]\s?\u200B?$/u
const BEHIND_OWN = /^\u200B?[)）][^\S\n]*(?:\n|$)/u

/** A number that does not go on with the list is a word like any other: a bullet may say more, and all else ends there. */
function passNumber(lead: Lead, start: number, end: number, text: string): Lead | undefined {
  const is_of_title =
    BEFORE_OWN.test(text.slice(Math.max(start - 3, 0), start)) && BEHIND_OWN.test(text.slice(end, end + 80))
  const next = is_of_title ? undefined : follow(lead, start, end, text)
  const is_in_bullet = lead.follows.includes(AFTER_BULLET) && !text.slice(lead.end, start).includes('\n')
  return next ?? (is_in_bullet ? { end, follows: [AFTER_BULLET] } : undefined)
}

/** `修复了` is as good as `修复`. */
function signsOf(gap: string): string {
  return Array.from(gap.replace(/^了/u, '').matchAll(PIECES), ([, ...pieces]) => {
    const [sign = ''] = SIGNS[pieces.findIndex(Boolean)] ?? []
    return sign
  }).join('')
}

function findKeywords(keywords: readonly string[], text: string): Stretch[] {
  const words = keywords.map((keyword) => keyword.replace(/[\s:：]+$/u, '').trim()).filter((word) => word !== '')
  if (words.length === 0) return []
  const letter = new RegExp(WORD, 'v')
  const pattern = new RegExp(words.map((word) => onItsOwn(word, letter)).join('|'), 'giv')
  return matchesOf(pattern, text)
}

function matchesOf(pattern: RegExp, text: string): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

/** A keyword that starts or ends with a letter is no part of a longer word; a Chinese one stands anywhere. */
function onItsOwn(keyword: string, letter: RegExp): string {
  const starts = letter.test(keyword.slice(0, 1)) ? STARTS : ''
  const ends = letter.test(keyword.slice(-1)) ? ENDS : ''
  return `${starts}${literally(keyword).replace(/\s+/gu, '\\s+')}${ends}`
}
