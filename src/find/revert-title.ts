/** What the title of a change says of its direction. */
import { asRead } from './search/unseen.ts'

export type TitleSays =
  | { readonly kind: 'nothing' }
  /** `inside`: what the outermost quotes hold. */
  | { readonly kind: 'revert' | 'reapply'; readonly inside: string }

/** Phones and word processors put these in place of plain ones. */
const QUOTES = /[“”„‟＂]/gu

/** As its reader sees it: what takes no room is gone, and a quote is a quote. */
export function titleAsRead(title: string): string {
  return asRead(title).replace(QUOTES, '"').trim()
}

/** Each leading `Revert "` turns the direction, `Reapply "` does not. Linear: every word is looked at once. */
export function readTitle(title: string): TitleSays {
  const text = titleAsRead(title)
  const leading = /(?<word>Revert|Reapply)\s"/y
  let [start, reverts] = [0, 0]
  for (let match = leading.exec(text); match !== null; match = leading.exec(text)) {
    if (start === 0) start = leading.lastIndex
    if (match.groups?.['word'] === 'Revert') reverts += 1
  }
  if (start === 0) return { kind: 'nothing' }
  const end = text.lastIndexOf('"')
  return { kind: reverts % 2 === 1 ? 'revert' : 'reapply', inside: text.slice(start, end < start ? undefined : end) }
}
