/** What happened -> verdict, outputs, annotations, summary; pure. */
import type { Annotation } from '../ports.ts'
import type { Language } from '../sentence.ts'
import { annotate, annotation } from './annotations.ts'
import { isFailing, isFailureForgiven, isForgiven } from './forgiven.ts'
import { isActedOn, isBlocked, isMissing } from './items.ts'
import { withLeftBehind } from './left-behind.ts'
import { type Outputs, outputsOf } from './outputs.ts'
import { readResultsFile, resultsAreCut, resultsAreCutTitle } from './phrases.ts'
import type { Options, StepResult } from './step-result.ts'
import { summarise } from './summary.ts'
import type { Verdict } from './wording.ts'

export type { Acted, Note, Options, StepResult } from './step-result.ts'

export interface Report {
  readonly failed: boolean
  readonly outputs: Outputs
  /** What the file of the output `results_file` is to hold. */
  readonly results_whole: string
  /** All of them; ten of a level are shown. */
  readonly annotations: readonly Annotation[]
  readonly summary: string
  readonly language: Language
}

export function makeReport(told: StepResult, options: Options): Report {
  const { language } = options
  const verdict = verdictOf(told)
  const failed = isFailed(told, options)
  const result = failed ? told : withLeftBehind(told)
  const { outputs, results_whole, results_left_out } = outputsOf(result, verdict, options)
  return {
    failed,
    outputs,
    results_whole,
    annotations: [...annotate(result, options), ...cutWarning(results_left_out, language)],
    summary: summarise(result, verdict, failed, options),
    language,
  }
}

function cutWarning(left_out: number | undefined, language: Language): readonly Annotation[] {
  if (left_out === undefined) return []
  const said = [resultsAreCut(left_out)[language], readResultsFile[language]]
  return [annotation('warning', resultsAreCutTitle, said, language)]
}

function verdictOf(result: StepResult): Verdict {
  if (result.kind !== 'acted') return result.kind
  const acted = result.tasks.flatMap(({ outcomes }) => outcomes).filter(isActedOn)
  if (acted.length === 0) return 'skipped'
  const failing = acted.filter(isFailing).length
  if (failing > 0) return failing === acted.length ? 'failed' : 'partial'
  const kinds = new Set(acted.map(({ kind }) => kind))
  return PRECEDENCE.find((kind) => kinds.has(kind)) ?? 'unchanged'
}

const PRECEDENCE = ['planned', 'pending', 'rolled_back', 'confirmed', 'met'] as const

function isFailed(result: StepResult, options: Options): boolean {
  switch (result.kind) {
    case 'skipped':
      return false
    case 'failed':
      return !isFailureForgiven(result.failure, options)
    case 'acted': {
      const counts = result.tasks.some(({ outcomes }) =>
        outcomes.some((outcome) => isFailing(outcome) && !isForgiven(outcome, outcomes, options)),
      )
      const blocked = options.fail_on_blocked && result.tasks.some(({ outcomes }) => outcomes.some(isBlocked))
      return counts || blocked || (isMissing(result) && options.on_missing === 'fail')
    }
  }
}
