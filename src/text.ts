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

/** As a sentence begins; an input or a node keeps its name. */
export function capitalised(text: string): string {
  return /^[a-z]+[ ,]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
