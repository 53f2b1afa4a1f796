/** What `search/` finds in the texts of one change, each item once: for callers that have no tasks yet. */
import { type Rules, searchTexts, type SearchText } from '../../../src/find/search/search.ts'
import type { Mention, Where } from '../../../src/find/task.ts'

export type { Rules } from '../../../src/find/search/search.ts'
export type { Where } from '../../../src/find/task.ts'

export type Text = SearchText
export type Found = Mention

export interface Findings {
  readonly found: readonly Found[]
  readonly unintroduced: readonly Found[]
  readonly none: boolean
  readonly unsearched: readonly { readonly where: Where; readonly because: 'text' | 'pattern' }[]
}

export async function findReferences(
  texts: readonly Text[],
  rules: Rules,
  signal = new AbortController().signal,
): Promise<Findings> {
  const searched = await searchTexts(texts, rules, signal)
  const found = onceEach(searched.flatMap(({ mentions }) => mentions))
  const ids = new Set(found.map(({ reference }) => reference.work_item_id))
  const left = searched.flatMap((one) => one.left.map(({ mention }) => mention))
  return {
    found,
    unintroduced: onceEach(left.filter(({ reference }) => !ids.has(reference.work_item_id))),
    none: searched.some(({ none }) => none),
    unsearched: texts.flatMap(({ where }, index) => {
      const because = searched[index]?.not_searched
      return because === undefined ? [] : [{ where, because }]
    }),
  }
}

function onceEach(mentions: readonly Mention[]): Mention[] {
  const first = new Map<string, Mention>()
  for (const one of mentions) if (!first.has(one.reference.work_item_id)) first.set(one.reference.work_item_id, one)
  return [...first.values()]
}
