/** The words for what takes work back: a change as far as its direction goes, what it names, and what is read of that. */
import type { ForgePullRequest } from '../forge-port.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { shortSha } from './lookups.ts'
import type { SearchText } from './search/search.ts'
import type { Source } from './texts.ts'

/** A change as far as its direction goes. */
export interface Subject {
  readonly title: string
  /** The description, or the whole message. */
  readonly body: string
  /** Of a pull request whose branch is in this repository: elsewhere people name branches as they like. */
  readonly head_ref?: string
}

export function subjectOfPullRequest({ title, body, head_ref, from_fork }: ForgePullRequest): Subject {
  return { title, body, ...(!from_fork && { head_ref }) }
}

export type Target =
  { readonly kind: 'pull_request'; readonly number: number } | { readonly kind: 'commit'; readonly sha: string }

/** What a revert took back: its texts name items of the revert too, unless its own `#none` holds. */
export interface Reverted {
  readonly kind: Target['kind']
  readonly texts: readonly SearchText[]
}

export interface Direction {
  readonly takes_back: boolean
  /** It takes back, or brings again. */
  readonly is_about_reverts: boolean
  readonly reverted: readonly Reverted[]
}

/** In which texts of what is reverted items are looked for. */
export interface Reading {
  readonly sources: readonly Source[]
  /** The event carries the messages of commits, so those of what is reverted moved items too. */
  readonly carries_messages: boolean
}

/** Only whether it takes back is asked. */
export const DIRECTION_ALONE: Reading = { sources: [], carries_messages: false }

export function nameOf(target: Target): Sentence {
  if (target.kind === 'commit') return sentence(`commit ${shortSha(target.sha)}`, `提交 ${shortSha(target.sha)}`)
  return sentence(`pull request #${target.number}`, `拉取请求 #${target.number}`)
}
