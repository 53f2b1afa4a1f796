/** The task: what is known of one work item once it is found. Later stages add to it (plan: its step; operate: its outcomes) and take nothing away. */
import type { Action } from '../domain.ts'
import type { Sentence } from '../sentence.ts'
import type { Reference } from '../work-item/reference.ts'

/** Where a work item was named. */
export type Where = 'input' | 'title' | 'body' | 'branch' | 'commit' | 'release' | 'text'

/** One place in one text that names an item, judged by itself: what it tells of space and type is its own. */
export interface Mention {
  readonly where: Where
  /** As it was written. */
  readonly raw: string
  readonly reference: Reference
}

/** A pull request, a commit that came with none, or what else an event tells as one. */
export interface Change {
  readonly kind: 'pull_request' | 'commit' | 'release' | 'text'
  /** As it stands in a sentence: `pull request #12`, `commit 1a2b3c4d5e`. */
  readonly name: Sentence
  /** Of a pull request. */
  readonly number?: number
  readonly url?: string
  /** Of a commit; of a pull request, the commit it was merged as. */
  readonly sha?: string
  /** All that it brought came with pull requests of their own, which are judged by themselves. */
  readonly brings_others?: true
  /** Its text lists what others did: of an item that one of those names, that one decides. */
  readonly lists_others?: true
  /** It takes back what others brought. */
  readonly takes_back: boolean
}

/** Why nothing is asked of an item: a revert, another open pull request, no word of `work_item_keywords`, an unticked task, a cut ID. */
export type Why = 'takes_back' | 'held' | 'no_keyword' | 'unticked' | 'cut'

/** What is asked of an item. `by`: `auto` chose it from the event and the job's status, or the input `action` did. */
export type Want =
  | { readonly do: Action; readonly by: 'auto' | 'input'; readonly takes_back: boolean }
  | { readonly do: 'require' }
  | { readonly do: 'nothing'; readonly because: Sentence; readonly why?: Why }

/** What one change says of an item, and what it asks of it. */
export interface Naming {
  /** None: an input named it. */
  readonly change?: Change
  readonly mentions: readonly Mention[]
  readonly want: Want
}

export interface Found {
  readonly work_item_id: string
  /** In the order in which they were found; at least one. */
  readonly mentions: readonly Mention[]
  /** The changes that name it, in their order, behind those that list what others did; none where an input named it. */
  readonly changes: readonly Change[]
  /** That of the last change. */
  readonly want: Want
  /**
   * The same by change, in the same order, so that a change all of whose mentions lie outside the guards can be passed over: then the last
   * of the others decides. Always told by `find`.
   */
  readonly namings?: readonly Naming[]
}

/** What happened on the way. */
export interface Note {
  readonly level: 'notice' | 'warning'
  readonly said: Sentence
}

/** Notes down what happened on the way. */
export type Tell = (level: Note['level'], said: Sentence) => void
