/** What the title of a change says of its direction. */

export type TitleSays =
  | { readonly kind: 'nothing' }
  /** `inside`: what the outermost quotes hold. */
  | { readonly kind: 'revert' | 'reapply'; readonly inside: string }

/** Each leading `Revert "` turns the direction, `Reapply "` does not. Linear: every word is looked at once. */
export function readTitle(title: string): TitleSays {
  const text = title.trim()
  const leading = /(?<word>Revert|Reapply) "/y
  let [start, reverts] = [0, 0]
  for (let match = leading.exec(text); match !== null; match = leading.exec(text)) {
    if (start === 0) start = leading.lastIndex
    if (match.groups?.['word'] === 'Revert') reverts += 1
  }
  if (start === 0) return { kind: 'nothing' }
  const end = text.lastIndexOf('"')
  return { kind: reverts % 2 === 1 ? 'revert' : 'reapply', inside: text.slice(start, end < start ? undefined : end) }
}
