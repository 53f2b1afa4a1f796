/** Which items a list of changes takes back: release notes, what a release pull request brings, what a step made of them. Each line is the title of a change, and their order tells nothing: some forges list the newest first, and people sort them by kind. */
import { behindPrefix, FEATURE, readTitle, type TitleSays } from '../revert-title.ts'
import type { Named } from './forms.ts'
import type { SearchText } from './searched.ts'
import { linesOf, type Stretch, within } from './stretch.ts'

export interface Heading extends Stretch {
  readonly level: number
}

/** What holds for whatever stands in it. */
export interface Outline {
  readonly headings: readonly Heading[]
  /** Lists and tables, none within another. */
  readonly lists: readonly Stretch[]
}

interface Noted extends Outline {
  readonly form: SearchText['form']
  readonly text: string
}

/**
 * What stands before the title of a change: marks, an emoji's name, the number of its pull request, its commit. Logins and addresses are
 * covered, so they are marks too. Linear: it matches whatever stands there, so nothing is tried again.
 */
const BEFORE_TITLE =
  /^(?:[^\p{L}\p{N}:]+|:[\w+\-]{1,50}:|:|(?:[0-9a-f]{7,64}|v?\d{1,19}|PR|MR|pull request|commit)(?![\p{L}\p{N}]))*/iu

/** A type of Conventional Commits, `【回滚】` too. Nothing beside it tells what was reverted, but here nothing is taken back either. */
const TYPED = /(?<![\p{L}\p{N}])(?:revert(?:\([^()]{0,100}\))?!?|回[滚退])[:：\]】]/iu

/** Under a heading of their own tools leave `Revert` out of the titles; in Chinese often in both languages. `回滚` alone may be a plan. */
const HEADING_OF_REVERTS =
  /^(?:(?:reverts?|reverted(?: changes| commits)?)(?: \d{1,6} changes?)?(?: ?(?:代码)?(?:回[退滚]|还原|撤[销回]).{0,2})?|(?:(?:代码)?(?:回退|还原|撤销)(?:代码|提交|变更)?|代码回滚|回滚(?:代码|提交|变更))(?: reverts?)?)$/iu

/** What a line says of what it names. */
export function saysOfLine(line: string): TitleSays['kind'] {
  const title = line.replace(BEFORE_TITLE, '')
  const { kind } = readTitle(title)
  return kind === 'nothing' && !FEATURE.test(title) && behindPrefix(title, TYPED) >= 0 ? 'revert' : kind
}

export interface Reverts {
  /** How many more lines take an item back than bring it again. */
  readonly counts: ReadonlyMap<string, number>
  readonly isReverted: (one: Named) => boolean
}

/** `named` in order. */
export function revertsIn({ form, text, headings, lists }: Noted, named: readonly Named[]): Reverts {
  const counts = new Map<string, number>()
  /** What the author of a description writes beside the list is no part of it, unless its reverts stand there too. */
  const beside = new Set<Named>()
  const taken_back_beside = new Set<string>()
  const isListed = within(lists)
  const isUnderReverts = sections(text, headings)
  let next = 0
  for (const { start, end } of linesOf(text)) {
    const its: Named[] = []
    for (let one = named[next]; one !== undefined && one.start <= end; one = named[++next]) its.push(one)
    if (its.length === 0) continue
    const is_beside = form === 'markdown' && !isListed(start)
    const kind = saysOfLine(text.slice(start, end))
    const is_under_reverts = isUnderReverts(start)
    if (kind === 'nothing' && !is_under_reverts) {
      if (is_beside) for (const one of its) beside.add(one)
      continue
    }
    for (const id of new Set(its.map(({ reference }) => reference.work_item_id))) {
      counts.set(id, (counts.get(id) ?? 0) + (kind === 'reapply' ? -1 : 1))
      // Prose under a heading may be a plan for the worst.
      if (is_beside && !is_under_reverts) taken_back_beside.add(id)
    }
  }
  const isReverted = (one: Named): boolean => {
    const { work_item_id: id } = one.reference
    return (counts.get(id) ?? 0) > 0 && !(beside.has(one) && !taken_back_beside.has(id))
  }
  return { counts, isReverted }
}

/** Whether a place stands under a heading of reverts; for places that are asked for in order. */
function sections(notes: string, headings: readonly Heading[]): (at: number) => boolean {
  let next = 0
  /** The level of that heading: the next one that is as high ends it. */
  let level = 0
  return (at) => {
    for (let one = headings[next]; one !== undefined && one.end <= at; one = headings[++next]) {
      if (isOfReverts(notes.slice(one.start, one.end))) level = Math.min(level || one.level, one.level)
      else if (one.level <= level) level = 0
    }
    return level > 0
  }
}

function isOfReverts(heading: string): boolean {
  const words = heading.replace(/:[\w+\-]{1,50}:/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
  return HEADING_OF_REVERTS.test(words.join(' '))
}
