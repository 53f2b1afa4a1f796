/** What the title of a change says of its direction. */
import { asRead } from './search/unseen.ts'

export interface Quoting {
  readonly kind: 'revert' | 'reapply'
  /** A word for it stands in the prefix too: `回滚：Reapply "…"`, `[revert] Revert "…"`. */
  readonly is_prefixed: boolean
  /** What the outermost quotes hold. */
  readonly inside: string
  /** What all of them do; their ends may stand behind it. */
  readonly innermost: string
}

export type TitleSays = { readonly kind: 'nothing' } | Quoting

/** Phones and word processors put these in place of plain ones. */
const QUOTES = /[“”„‟＂]/gu

/** As its reader sees it: what takes no room is gone, and a quote is a quote. */
export function titleAsRead(title: string): string {
  return asRead(title).replace(QUOTES, '"').trim()
}

/** A mark, a scope, a bracket, an emoji's name, what a bar or a dash sets apart, a ticket. */
const PREFIX =
  /^[^\p{L}\p{N}]*$|[:：\]】|]\s*$|^(?:\S{0,30}\()?[^()]{0,30}\)\s*$|\s[\-–—]\s+$|^\S{0,30}[#＃!\-－]\d{1,19}\S{0,30}\s+$/u

/** Where a pattern matches first, if nothing stands before it but what teams put before titles; else -1. */
export function behindPrefix(text: string, pattern: RegExp): number {
  const at = text.search(pattern)
  return PREFIX.test(text.slice(0, Math.max(at, 0))) ? at : -1
}

/** A word that quotes the title of another change; Gitee writes `回退 'Pull Request !12 : …'`. `撤销「删除」` is rather a feature of a product. */
const WORD = String.raw`(?<word>revert|reapply|回[滚退])[:：]?\s*(?<quote>["'‘「『])`
const QUOTING = new RegExp(String.raw`(?<![\p{L}\p{N}])${WORD}`, 'iu')
const PLAIN = /^(?:revert|reapply)\s+"/i
const CLOSERS: ReadonlyMap<string | undefined, string> = new Map([
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ["'", "'"],
])
/** A number, and what release notes put behind a title. */
const BEHIND_QUOTE = /^(?:[^\p{L}]|\b(?:by|in)\b)*$/u

/** What is new takes nothing back, whatever it quotes. */
export const FEATURE = /^feat(?:\([^()]*\))?!?[:：]/i

const LATIN = 'revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[ -]?back|back(?:s|ed|ing)?[ -]?out'
const CHINESE = String.raw`回[滚退]|还原|撤[销回]`
/** Latin words end where they end; Chinese ones are written on. */
const REVERTING = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${LATIN})(?![\p{L}\p{N}])|${CHINESE})`, 'iu')
const ANY_WORD = new RegExp(`${LATIN}|reapply|${CHINESE}`, 'i')

/** False only if no word of its title could be about a revert: hardly any is. */
export function mayRevert(title: string): boolean {
  return ANY_WORD.test(titleAsRead(title))
}

/** Each leading `Revert "` turns the direction, `Reapply "` does not. Linear: every word is looked at once. */
export function readTitle(title: string): TitleSays {
  const text = titleAsRead(title)
  const at = behindPrefix(text, QUOTING)
  if (at < 0 || FEATURE.test(text)) return { kind: 'nothing' }
  const end = text.lastIndexOf(CLOSERS.get(QUOTING.exec(text)?.groups?.['quote']) ?? '"')
  // In any other form than the button's it is one only where all the rest is quoted: else it may be of any work on reverts.
  if (!PLAIN.test(text) && !BEHIND_QUOTE.test(text.slice(end + 1))) return { kind: 'nothing' }
  const leading = new RegExp(WORD, 'iuy')
  leading.lastIndex = at
  let [start, innermost, reverts] = [0, 0, 0]
  for (let match = leading.exec(text); match !== null; match = leading.exec(text)) {
    innermost = leading.lastIndex
    if (start === 0) start = innermost
    if (match.groups?.['word']?.toLowerCase() !== 'reapply') reverts += 1
  }
  const upTo = (at: number): string => text.slice(at, end < at ? undefined : end)
  const is_prefixed = REVERTING.test(text.slice(0, at))
  const kind = is_prefixed || reverts % 2 === 1 ? 'revert' : 'reapply'
  return { kind, is_prefixed, inside: upTo(start), innermost: upTo(innermost) }
}

/** What follows a word for it at the beginning; undefined: there is none. By itself that may be of any work on reverts. */
export function behindWord(title: string): string | undefined {
  const text = titleAsRead(title)
  const at = behindPrefix(text, REVERTING)
  return at === -1 ? undefined : text.slice(at).replace(REVERTING, '')
}
