/** One line, cut, and compared as a reader sees it: what is done with any text, whoever wrote it; once for all. */
import type { Language } from './sentence.ts'

/** Control characters, line ends, marks that turn the direction of writing or take no room: nothing a reader could see, much that could deceive one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** One line of plain text; half a surrogate pair becomes U+FFFD. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, ' ').trim()
}

/** Plain text that keeps its own line ends. */
export function plainLines(text: string): string {
  return text.split('\n').map(oneLine).join('\n')
}

/** At most so many UTF-16 units, and no half of a character. What is cut off is free to go: V8 keeps a whole text for any slice of it. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : ownCopy(`${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`)
}

/** The same text in memory of its own. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

/** A name as a reader sees it: in NFC, without what takes no room, single spaces, none around it. Two names are the same if these are. */
export function asSeen(name: string): string {
  return name
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
}

/** The vendor's keys are of these; anything else can only be a name. */
export function isKey(text: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(text)
}

/** As a sentence begins. What keeps its name (an input, a node) stands in quotes or as code; in Chinese only such a name begins with a Latin letter. */
export function capitalised(text: string, language: Language): string {
  return language === 'en' && /^[a-z]+[ ,]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** The name that the wanted one was perhaps meant to be: at most a third of its characters differ. Undefined: none is near. */
export function nearest(wanted: string, names: readonly string[]): string | undefined {
  const from = asSeen(wanted).toLowerCase()
  const most = Math.max(1, Math.floor(Array.from(from).length / 3))
  const [best] = names
    .map((name) => ({ name, distance: distanceBetween(from, asSeen(name).toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
  return best?.name
}

/**
 * How many characters are inserted, left out, replaced or exchanged with their neighbour (optimal string alignment). Long names are no
 * misspelt short ones, and would cost the product of their lengths.
 */
function distanceBetween(one: string, other: string): number {
  const [from, to] = [Array.from(one), Array.from(other)]
  if (from.length > LONGEST_COMPARED || to.length > LONGEST_COMPARED) return Infinity
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)]
  const at = (down: number, across: number): number => rows[down]?.[across] ?? 0
  for (let down = 1; down <= from.length; down++) {
    const row = [down]
    rows.push(row)
    for (let across = 1; across <= to.length; across++) {
      const replaced = at(down - 1, across - 1) + (from[down - 1] === to[across - 1] ? 0 : 1)
      const exchanged = from[down - 1] === to[across - 2] && from[down - 2] === to[across - 1]
      row.push(
        Math.min(
          replaced,
          at(down - 1, across) + 1,
          at(down, across - 1) + 1,
          exchanged && across > 1 && down > 1 ? at(down - 2, across - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return at(from.length, to.length)
}

/** Characters. */
const LONGEST_COMPARED = 60
