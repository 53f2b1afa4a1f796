/** A text as it is read: without characters that take no room, and with nothing of what is shown in the turned order. */
import { OBJECT } from './word.ts'

/** Marks of direction, joiners, the soft hyphen and the like; not the fillers of Hangul, which take room. */
const INVISIBLE =
  /[\xAD\u034F\u061C\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|\uDB40[\uDC00-\uDFFF]/g
/** From a mark that turns the order of whatever follows, to the one that ends it or the end of the line. */
const TURNED = /\u202E[^\n\u202C]*/g

/** `m-12345` and a digit behind what nobody sees is a longer number to the reader, and must be one here. */
export function asRead(text: string): string {
  return text.replace(TURNED, OBJECT).replace(INVISIBLE, '')
}
