/** What happened -> verdict, outputs, annotations, summary; pure. */
import type { Annotation } from '../ports.ts'
import { annotate } from './annotations.ts'
import { type Ending, isActedOn, isBlocked, isMissing, type Manner } from './step-result.ts'
import { isFailing, isFailureForgiven, isForgiven } from './forgiven.ts'
import { type Outputs, outputsOf } from './outputs.ts'
import { summarise } from './summary.ts'
import type { Verdict } from './wording.ts'

export type { Ending, Manner, Note } from './step-result.ts'

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

function verdictOf(ending: Ending): Verdict {
  if (ending.kind !== 'acted') return ending.kind
  const acted = ending.outcomes.filter(isActedOn)
  if (acted.length === 0) return 'skipped'
  const failing = acted.filter(isFailing).length
  if (failing > 0) return failing === acted.length ? 'failed' : 'partial'
  const kinds = new Set(acted.map(({ kind }) => kind))
  if (kinds.has('planned')) return 'planned'
  const precedence = ['pending', 'confirmed', 'rolled_back'] as const
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
      const blocked = manner.fail_on_blocked && outcomes.some(isBlocked)
      return counts || blocked || (isMissing(ending) && manner.on_missing === 'fail')
    }
  }
}
