/** How the story ended, and how the inputs want it told. */
import type { Failure } from '../failure.ts'
import type { Outcome } from '../operate/outcome.ts'
import type { LeftAlone } from '../plan/plan.ts'
import type { Missing } from '../find/missing.ts'
import type { Language, Sentence } from '../sentence.ts'
import type { Forgiving } from './forgiven.ts'

export type Ending =
  | { readonly kind: 'skipped'; readonly because: Sentence }
  | {
      readonly kind: 'acted'
      readonly because: Sentence
      readonly outcomes: readonly Outcome[]
      readonly left: readonly LeftAlone[]
      readonly notes: readonly Note[]
      /** What to say where nothing was acted on. */
      readonly missing: Missing
    }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** What happened on the way. */
export interface Note {
  readonly level: 'notice' | 'warning'
  readonly said: Sentence
}

export interface Manner extends Forgiving {
  readonly node_id: readonly string[]
  readonly on_missing: 'ignore' | 'warn' | 'fail'
  readonly fail_on_blocked: boolean
  readonly language: Language
}

export function isActedOn({ kind }: Outcome): boolean {
  return kind !== 'left_alone'
}

/** A dry run found that it could not be moved now. */
export function isBlocked({ foreseen }: Outcome): boolean {
  return foreseen?.would === 'blocked'
}

/** No reference was found, or all of them were left alone. */
export function isMissing(ending: Ending): boolean {
  return ending.kind === 'acted' && !ending.outcomes.some(isActedOn)
}
