/** How the step ended, and how the inputs want it told. */
import type { Failure } from '../failure.ts'
import type { Done } from '../operate/outcome.ts'
import type { Language, Sentence } from '../sentence.ts'
import type { Forgiving } from './forgiven.ts'

export type StepResult =
  | { readonly kind: 'skipped'; readonly because: Sentence }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | Acted

export interface Acted {
  readonly kind: 'acted'
  /** The event, in a sentence. */
  readonly because: Sentence
  readonly tasks: readonly Done[]
  readonly notes: readonly Note[]
  /** What to say where nothing was acted on; absent: nothing was to be expected (held, taken back, contained already). */
  readonly missing?: Missing | undefined
  /** A gate, which moves nothing. */
  readonly only_checks?: boolean
  /** Later ranges start after this run, if it is green. */
  readonly counts_runs?: boolean | undefined
  /** By the items' IDs, where they were read once everything was done. */
  readonly item_names?: ReadonlyMap<string, string> | undefined
}

interface Missing {
  readonly said: Sentence
  readonly remedy?: Sentence | undefined
}

/** What happened on the way. */
export interface Note {
  readonly level: 'notice' | 'warning'
  readonly said: Sentence
  /** What happened in a few words. */
  readonly title?: Sentence | undefined
}

export interface Options extends Forgiving {
  readonly node_id: readonly string[]
  readonly on_missing: 'ignore' | 'warn' | 'fail'
  readonly fail_on_blocked: boolean
  readonly language: Language
  /** The page of this Action's error codes, where its repository is known. */
  readonly docs_url?: string | undefined
}
