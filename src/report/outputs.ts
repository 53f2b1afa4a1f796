/** The outputs, as the contract names them; set on success and on failure alike. */
import type { Failure } from '../failure.ts'
import { Refused } from '../plan/value-of.ts'
import type { Language } from '../sentence.ts'
import { cut, oneLine } from '../text.ts'
import { isFailing } from './forgiven.ts'
import { isActedOn, isBlocked, isMissing, itemsOf } from './items.ts'
import { fitResults, resultsOf } from './results.ts'
import type { Options, StepResult } from './step-result.ts'
import type { Verdict } from './wording.ts'

export const OUTPUT_NAMES = [
  'outcome',
  'err_code',
  'err_msg',
  'log_id',
  'work_item_ids',
  'results',
  'results_file',
] as const

/** `results_file` is known once the file is written. */
export type Outputs = Readonly<Record<Exclude<(typeof OUTPUT_NAMES)[number], 'results_file'>, string>>

export interface AllOutputs {
  readonly outputs: Outputs
  /** What the file of `results_file` is to hold. */
  readonly results_whole: string
  /** Of the output `results`; undefined: it is whole. */
  readonly results_left_out: number | undefined
}

/** UTF-16 units; a later step may take it by an environment variable, of 131,071 bytes. */
const MOST_OF_A_MESSAGE = 8000

export function outputsOf(result: StepResult, verdict: Verdict, options: Options): AllOutputs {
  const items = itemsOf(result)
  const acted = items.filter(({ outcomes }) => outcomes.some(isActedOn)).map(({ work_item_id }) => work_item_id)
  const results = resultsOf(items, options)
  const { text, left_out } = fitResults(results)
  const outputs = {
    outcome: verdict,
    ...errorOf(result, options),
    work_item_ids: JSON.stringify([...new Set(acted)]),
    results: text,
  }
  return { outputs, results_whole: JSON.stringify(results), results_left_out: left_out }
}

const NO_ERROR = { err_code: '0', err_msg: '', log_id: '' }

/** The first refusal with a code of the server's; else what failed first, which has none. */
function errorOf(result: StepResult, options: Options): typeof NO_ERROR {
  const { language, on_missing, fail_on_blocked } = options
  if (result.kind === 'skipped') return NO_ERROR
  if (result.kind === 'failed') return errorOfFailure(result.failure, language)
  if (result.missing !== undefined && isMissing(result) && on_missing === 'fail') {
    return { err_code: '', err_msg: messageOf(result.missing.said[language]), log_id: '' }
  }
  const failing = result.tasks
    .flatMap(({ outcomes }) => outcomes)
    .filter((outcome) => isFailing(outcome) || (fail_on_blocked && isBlocked(outcome)))
  const first = failing.find(({ refusal }) => refusal !== undefined) ?? failing[0]
  if (first === undefined) return NO_ERROR
  const { refusal, reason, log_id } = first
  return {
    err_code: refusal === undefined ? '' : String(refusal.err_code),
    err_msg: messageOf(refusal?.message ?? reason[language]),
    log_id: oneLine(log_id ?? ''),
  }
}

function errorOfFailure(failure: Failure, language: Language): typeof NO_ERROR {
  const err_msg = messageOf(failure.sentence[language])
  if (!(failure instanceof Refused)) return { err_code: '', err_msg, log_id: '' }
  const { err_code, log_id } = failure.refusal
  return { err_code: String(err_code), err_msg, log_id: oneLine(log_id) }
}

function messageOf(text: string): string {
  return cut(oneLine(text), MOST_OF_A_MESSAGE)
}
