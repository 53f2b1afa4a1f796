/** The strings of a JSON text as the lines of one list: what one of them takes back, another may have brought. An element in which one says `#none` says nothing else. Loaded where there is one. */
import type { Searched, SearchText } from './search/searched.ts'

export interface Seen {
  readonly text: SearchText
  readonly seen: Searched
}

export function asOneList(all: readonly Seen[]): readonly Seen[] {
  const reverts = new Map<string, number>()
  for (const { seen } of all) for (const [id, count] of seen.reverts) reverts.set(id, (reverts.get(id) ?? 0) + count)
  const countOf = (id: string): number => reverts.get(id) ?? 0
  const says_none = new Set(all.flatMap(({ text, seen }) => (seen.none ? [text.element] : [])))
  return all.map(({ text, seen }) => {
    // What its own lines take back has stayed beside them: only those of others take it back.
    const [gone, kept] = apart(
      seen.mentions,
      ({ reference: { work_item_id: id } }) => countOf(id) > Math.max(seen.reverts.get(id) ?? 0, 0),
    )
    const [again, left] = apart(
      seen.left,
      ({ mention, because }) => because === 'reverted' && countOf(mention.reference.work_item_id) <= 0,
    )
    const taken_back = gone.map((mention) => ({ mention, because: 'reverted' }) as const)
    const mentions = [...kept, ...again.map(({ mention }) => mention)]
    const none = says_none.has(text.element)
    return { text, seen: { ...seen, none, mentions, left: [...left, ...taken_back] } }
  })
}

function apart<T>(all: readonly T[], isOne: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isOne), all.filter((one) => !isOne(one))]
}
