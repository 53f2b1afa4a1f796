/** One line, cut, and compared as a reader sees it: what is done with any text, whoever wrote it; once for all. */

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

/** At most so many UTF-16 units, and no half of a character. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
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

/** As a sentence begins; an input or a node keeps its name. */
export function capitalised(text: string): string {
  return /^[a-z]+[ ,]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
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

/** Levenshtein's. Long names are no misspelt short ones, and would cost the product of their lengths. */
function distanceBetween(one: string, other: string): number {
  const [from, to] = [Array.from(one), Array.from(other)]
  if (from.length > LONGEST_COMPARED || to.length > LONGEST_COMPARED) return Infinity
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [down, character] of from.entries()) {
    const next = [down + 1]
    for (const [across, letter] of to.entries()) {
      const replaced = (row[across] ?? 0) + (character === letter ? 0 : 1)
      next.push(Math.min(replaced, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** Characters. */
const LONGEST_COMPARED = 60
