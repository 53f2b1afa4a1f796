/** What is searched, by which rules, and what comes of it: the words that the files of this room share. */
import type { ItemHosts } from '../../work-item/item-url.ts'
import type { Mention, Where } from '../task.ts'

/**
 * `plain`: a title, a branch. `commit`: a commit message. `markdown`: a description. `release`: release notes, which are Markdown too,
 * but made of other people's titles.
 */
export interface SearchText {
  readonly where: Where
  readonly text: string
  readonly form: 'plain' | 'commit' | 'markdown' | 'release'
  /** Of a change that takes back or brings again: what its lines say of reverts is said of that, and lists nothing that others did. */
  readonly is_about_reverts?: boolean
  /** Of a string in a JSON list: the place of the element that holds it. Each may be another's change, and `#none` holds for that one. */
  readonly element?: number
  /** Of a string of JSON: which element of the innermost list holds it, in whatever object: the strings of one are of one change. */
  readonly object?: number
}

export interface Rules {
  readonly hosts: ItemHosts
  /** `work_item_pattern`; `checkPattern` found nothing wrong with it. */
  readonly pattern?: string
  /** `work_item_keywords`; none: every reference counts. */
  readonly keywords: readonly string[]
}

/**
 * A mention that does not count. `unticked`: it stands in a task that is not done. `reverted`: more lines there take it back than bring it
 * again. `cut`: its ID may go on where the text was cut off.
 */
export interface Left {
  readonly mention: Mention
  readonly because: 'no_keyword' | 'unticked' | 'reverted' | 'cut'
}

/** Of one text. */
export interface Searched {
  /** What counts, in the order of reading, each by itself: one item may be named many times. */
  readonly mentions: readonly Mention[]
  readonly left: readonly Left[]
  /** Of the items that lines of it take back or bring again: how many more of them take it back. */
  readonly reverts: ReadonlyMap<string, number>
  /** `#none` holds for all that the text belongs to: the pull request, the commit. */
  readonly none: boolean
  /** `#none` holds for a line of it, whose mentions are dropped. */
  readonly silenced: boolean
  /** What was given up: the whole text, or `work_item_pattern` in it; what was found before that stands. */
  readonly not_searched: 'text' | 'pattern' | undefined
}

export const NOTHING: Searched = {
  mentions: [],
  left: [],
  reverts: new Map(),
  none: false,
  silenced: false,
  not_searched: undefined,
}
