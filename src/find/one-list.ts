/**
 * The strings of a JSON text, or the message of a merge alone, as the lines of one list: what one of them takes back, another may have brought.
 * An element in which one says `#none` says nothing else. Loaded where there is one.
 */
import { titleIn } from './messages.ts'
import type { TitleSays } from './revert-title.ts'
import { saysOfLine } from './search/reverted-lines.ts'
import type { Searched, SearchText } from './search/searched.ts'

export interface Seen {
  readonly text: SearchText
  readonly seen: Searched
}

export function asOneList(all: readonly Seen[]): readonly Seen[] {
  const objects = Map.groupBy(all, ({ text }) => text.object)
  const reverts = new Map<string, number>()
  const count = (id: string, more: number): unknown => reverts.set(id, countOf(id) + more)
  const countOf = (id: string): number => reverts.get(id) ?? 0
  for (const { seen } of all) for (const [id, more] of seen.reverts) count(id, more)
  for (const its of objects.values()) for (const [id, more] of byTitle(its)) count(id, more)
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

/** What the title of a change says holds for its description too, which names items on other lines. */
function byTitle(its: readonly Seen[]): ReadonlyMap<string, number> {
  const kind = its.map(saysOf).find((one) => one !== 'nothing')
  const said = new Set(its.flatMap(({ seen }) => [...seen.reverts.keys()]))
  const ids = its.flatMap(({ seen }) => seen.mentions.map(({ reference }) => reference.work_item_id))
  const others = kind === undefined ? [] : ids.filter((id) => !said.has(id))
  return new Map(others.map((id) => [id, kind === 'reapply' ? -1 : 1]))
}

const LISTED = /^\s*(?:#+|[*+•\-]|\d+[.)])\s/u

/** What stands below the first line of a message: nothing, or what CODING and Gitee write of a merge. */
const BELOW = /^(?:\s*$|Merge Request: |Merge pull request !\d)/

/** Another merge: the text is a log. */
const ANOTHER =
  /\n(?:Merge (?:(?:remote-tracking )?branch|pull request (?!!)|")|Merged (?:in|PR) |Accept Merge Request #|!\d)/

/** Of a string that is a title or a message: no list, no log, and no text with headings. */
function saysOf({ text: { text, is_about_reverts = false } }: Seen): TitleSays['kind'] {
  const [, below = ''] = text.trimStart().split('\n', 2)
  const is_no_title = is_about_reverts || !BELOW.test(below) || LISTED.test(text) || ANOTHER.test(text.trimStart())
  return is_no_title ? 'nothing' : saysOfLine(titleIn(text))
}

function apart<T>(all: readonly T[], isOne: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isOne), all.filter((one) => !isOne(one))]
}
