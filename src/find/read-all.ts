/** Changes with their texts -> what each of them names; `#none` holds for its change, or for the one message it stands in. */
import type { Whole } from './changes.ts'
import type { Lookups } from './lookups.ts'
import { notSearched } from './missing.ts'
import type { Reverted } from './direction.ts'
import type { Seen } from './one-list.ts'
import { type Rules, searchTexts } from './search/search.ts'
import { NOTHING, type SearchText } from './search/searched.ts'
import type { Change, Want } from './task.ts'
import type { Named } from './wants.ts'

/** A change, what it asks of its items, and the texts of what it reverts. */
export interface Directed extends Whole {
  readonly want: Want
  readonly reverted: readonly Reverted[]
}

export interface Read {
  readonly named: Named & { readonly change: Change }
  /** `#none` holds for it. */
  readonly is_none: boolean
}

export async function readAll(all: readonly Directed[], rules: Rules, look: Lookups): Promise<readonly Read[]> {
  const texts = all.flatMap(({ texts, reverted }) => [...texts, ...reverted.flatMap((one) => one.texts)])
  const searched = (await searchTexts(texts, rules, look.call.signal)).values()
  const take = (some: readonly SearchText[]) => some.map((text) => ({ text, seen: searched.next().value ?? NOTHING }))
  const has_objects = all.some(({ texts }) => texts[0]?.object !== undefined)
  const asOneList = has_objects ? (await import('./one-list.ts')).asOneList : undefined
  return all.map(({ change, want, texts, reverted }) => {
    const own = asOneList?.(take(texts)) ?? take(texts)
    const taken = reverted.map(({ kind, texts: its }) => ({ kind, seen: take(its) }))
    for (const { text, seen } of [...own, ...taken.flatMap((one) => one.seen)])
      if (seen.not_searched !== undefined) look.tell('warning', notSearched(text.where, change.name, seen.not_searched))
    const is_none = saysNone(change, own)
    const taken_back = taken.flatMap((one) => (saysNone(one, one.seen) ? [] : one.seen))
    const counted = is_none ? [] : [...own, ...taken_back].filter(counts)
    const named = {
      change,
      want,
      mentions: counted.flatMap(({ seen }) => seen.mentions),
      left: counted.flatMap(({ seen }) => seen.left),
    }
    const is_silent = named.mentions.length === 0 && named.left.length === 0
    return { named, is_none: is_none || (is_silent && own.some(({ seen }) => seen.none || seen.silenced)) }
  })
}

/** In the message of one of a pull request's commits, `#none` holds for that message alone; in the input text, as one-list.ts tells. */
function saysNone({ kind }: Pick<Change, 'kind'>, all: readonly Seen[]): boolean {
  return (
    kind !== 'text' && all.some(({ text, seen }) => seen.none && (kind !== 'pull_request' || text.where !== 'commit'))
  )
}

function counts({ seen }: Seen): boolean {
  return !seen.none
}
