/** What happened -> verdict, outputs, annotations, summary; pure. */
import type { Failure } from '../failure.ts'
import type { Outcome } from '../operate/outcome.ts'
import type { LeftAlone } from '../plan/plan.ts'
import type { Annotation } from '../ports.ts'
import type { Missing } from '../references/missing.ts'
import type { Language, Sentence } from '../sentence.ts'
import { annotate } from './annotations.ts'
import { type Forgiving, isFailing, isFailureForgiven, isForgiven } from './forgiven.ts'
import { type Outputs, outputsOf } from './outputs.ts'
import { summarise } from './summary.ts'
import type { Verdict } from './wording.ts'

/** How the story ended. */
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

/** What the inputs say of how to tell it. */
export interface Manner extends Forgiving {
  readonly node_id: readonly string[]
  readonly on_missing: 'ignore' | 'warn' | 'fail'
  readonly language: Language
}

export interface Report {
  readonly failed: boolean
  readonly outputs: Outputs
  readonly annotations: readonly Annotation[]
  readonly summary: string
}

export function makeReport(ending: Ending, manner: Manner): Report {
  const verdict = verdictOf(ending)
  return {
    failed: isFailed(ending, manner),
    outputs: outputsOf(ending, verdict, manner),
    annotations: annotate(ending, manner),
    summary: summarise(ending, verdict, manner),
  }
}

export function isActedOn({ kind }: Outcome): boolean {
  return kind !== 'left_alone'
}

function verdictOf(ending: Ending): Verdict {
  if (ending.kind !== 'acted') return ending.kind
  const acted = ending.outcomes.filter(isActedOn)
  if (acted.length === 0) return 'skipped'
  const failing = acted.filter(isFailing).length
  if (failing > 0) return failing === acted.length ? 'failed' : 'partial'
  const kinds = new Set(acted.map(({ kind }) => kind))
  const precedence = ['pending', 'confirmed', 'rolled_back', 'unchanged'] as const
  return precedence.find((kind) => kinds.has(kind)) ?? 'unchanged'
}

function isFailed(ending: Ending, manner: Manner): boolean {
  switch (ending.kind) {
    case 'skipped':
      return false
    case 'failed':
      return !isFailureForgiven(ending.failure, manner)
    case 'acted': {
      const { outcomes } = ending
      const counts = outcomes.some((outcome) => isFailing(outcome) && !isForgiven(outcome, outcomes, manner))
      return counts || (isMissing(ending) && manner.on_missing === 'fail')
    }
  }
}

/** No reference was found, or all of them were left alone. */
export function isMissing(ending: Ending): boolean {
  return ending.kind === 'acted' && ending.outcomes.length === 0
}
