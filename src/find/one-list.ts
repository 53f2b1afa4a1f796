/** The strings of a JSON text as the lines of one list: what one of them takes back, another may have brought. Loaded where there is one. */
import type { Searched, SearchText } from './search/searched.ts'

export interface Seen {
  readonly text: SearchText
  readonly seen: Searched
}

export function asOneList(all: readonly Seen[]): readonly Seen[] {
  const reverts = new Map<string, number>()
  for (const { seen } of all) for (const [id, count] of seen.reverts) reverts.set(id, (reverts.get(id) ?? 0) + count)
  const isReverted = (id: string): boolean => (reverts.get(id) ?? 0) > 0
  return all.map(({ text, seen }) => {
    const [gone, kept] = apart(seen.mentions, ({ reference }) => isReverted(reference.work_item_id))
    const [again, left] = apart(
      seen.left,
      ({ mention, because }) => because === 'reverted' && !isReverted(mention.reference.work_item_id),
    )
    const taken_back = gone.map((mention) => ({ mention, because: 'reverted' }) as const)
    return {
      text,
      seen: { ...seen, mentions: [...kept, ...again.map(({ mention }) => mention)], left: [...left, ...taken_back] },
    }
  })
}

function apart<T>(all: readonly T[], isOne: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isOne), all.filter((one) => !isOne(one))]
}
