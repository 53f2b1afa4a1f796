/** Texts -> the work items that each of them names; over today's search, one text at a time. */
import { itemHosts } from '../../work-item/item-url.ts'
import { findReferences, type Found, type Rules } from '../find-references.ts'
import type { Mention, Where } from '../task.ts'

export type { Rules } from '../find-references.ts'
export { itemHosts }

export interface SearchText {
  readonly where: Where
  readonly text: string
  readonly form: 'plain' | 'commit' | 'markdown' | 'release'
}

/** `none`: `#none` holds for the whole change. `silenced`: a line was silenced. */
export interface Searched {
  readonly mentions: readonly Mention[]
  readonly left: readonly { readonly mention: Mention; readonly because: 'no_keyword' | 'unticked' }[]
  readonly none: boolean
  readonly silenced: boolean
  readonly not_searched: 'text' | 'pattern' | undefined
}

export async function searchTexts(
  texts: readonly SearchText[],
  rules: Rules,
  signal: AbortSignal,
): Promise<readonly Searched[]> {
  signal.throwIfAborted()
  return Promise.all(texts.map((text) => searchOne(text, rules)))
}

async function searchOne({ where, text, form }: SearchText, rules: Rules): Promise<Searched> {
  const shown = form === 'markdown' || form === 'release' ? 'markdown' : 'plain'
  const seen = await findReferences([{ where: 'body', text, form: shown }], rules)
  const mentionOf = ({ raw, reference }: Found): Mention => ({ where, raw, reference })
  const is_silenced = form === 'release' && seen.none
  return {
    mentions: is_silenced ? [] : seen.found.map(mentionOf),
    left: seen.unintroduced.map((found) => ({ mention: mentionOf(found), because: 'no_keyword' })),
    none: seen.none && !is_silenced,
    silenced: is_silenced,
    not_searched: seen.unsearched[0]?.because,
  }
}
