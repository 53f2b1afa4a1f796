/** The outputs, as the contract names them; set on success and on failure alike. */
import type { Outcome } from '../operate/outcome.ts'
import type { Failure } from '../failure.ts'
import type { LeftAlone } from '../plan/plan.ts'
import { Refused } from '../domain.ts'
import type { Language } from '../sentence.ts'
import { type Ending, isActedOn, isBlocked, isMissing, type Manner } from './step-result.ts'
import { oneLine } from '../text.ts'
import { isFailing } from './forgiven.ts'
import type { Verdict } from './wording.ts'

export const OUTPUT_NAMES = ['outcome', 'err_code', 'err_msg', 'log_id', 'work_item_ids', 'results'] as const

export type Outputs = Readonly<Record<(typeof OUTPUT_NAMES)[number], string>>

export function outputsOf(ending: Ending, verdict: Verdict, manner: Manner): Outputs {
  const outcomes = ending.kind === 'acted' ? ending.outcomes : []
  const left = ending.kind === 'acted' ? ending.left : []
  const acted = outcomes.filter(isActedOn).map(({ node }) => node.work_item_id)
  const results = [
    ...outcomes.map((outcome) => resultOf(outcome, manner.language)),
    ...left.flatMap((item) => resultsOfLeft(item, manner)),
  ]
  return {
    outcome: verdict,
    ...errorOf(ending, manner),
    work_item_ids: JSON.stringify([...new Set(acted)]),
    results: JSON.stringify(results),
  }
}

const NO_ERROR = { err_code: '0', err_msg: '', log_id: '' }

/** The first refusal with a code of the server's; else what failed first, which has none. */
function errorOf(ending: Ending, manner: Manner): typeof NO_ERROR {
  const { language } = manner
  if (ending.kind === 'skipped') return NO_ERROR
  if (ending.kind === 'failed') return errorOfFailure(ending.failure, language)
  if (isMissing(ending) && manner.on_missing === 'fail') {
    return { err_code: '', err_msg: oneLine(ending.missing.said[language]), log_id: '' }
  }
  const failing = ending.outcomes.filter(
    (outcome) => isFailing(outcome) || (manner.fail_on_blocked && isBlocked(outcome)),
  )
  const first = failing.find(({ refusal }) => refusal !== undefined) ?? failing[0]
  if (first === undefined) return NO_ERROR
  return {
    err_code: first.refusal === undefined ? '' : String(first.refusal.err_code),
    err_msg: oneLine(first.refusal?.message ?? first.reason[language]),
    log_id: oneLine(first.log_id ?? ''),
  }
}

function errorOfFailure(failure: Failure, language: Language): typeof NO_ERROR {
  const err_msg = oneLine(failure.sentence[language])
  if (!(failure instanceof Refused)) return { err_code: '', err_msg, log_id: '' }
  const { err_code, log_id } = failure.refusal
  return { err_code: String(err_code), err_msg, log_id: oneLine(log_id) }
}

function resultOf(outcome: Outcome, language: Language): object {
  const { node, url, node_name, action, kind, reason, refusal, hint, log_id, attempts, foreseen } = outcome
  return {
    project_key: node.project_key,
    work_item_type_key: node.work_item_type_key,
    work_item_id: node.work_item_id,
    work_item_url: oneLine(url ?? ''),
    node_id: oneLine(node.node_id),
    node_name: oneLine(node_name ?? ''),
    action,
    outcome: kind,
    reason: oneLine(reason[language]),
    err_code: refusal?.err_code ?? null,
    err_msg: oneLine(refusal?.message ?? ''),
    hint: oneLine(hint?.[language] ?? ''),
    log_id: oneLine(log_id ?? ''),
    attempts,
    ...(foreseen && { would: foreseen.would, missing: foreseen.missing.map(({ key, name }) => key ?? name ?? '') }),
  }
}

/** One object per item and node holds for those left alone as well. */
function resultsOfLeft(
  { reference, url, action, because }: LeftAlone,
  { node_id, language }: Manner,
): readonly object[] {
  return node_id.map((id) => ({
    project_key: reference.project_key ?? '',
    work_item_type_key: reference.work_item_type ?? '',
    work_item_id: reference.work_item_id,
    work_item_url: oneLine(url ?? ''),
    node_id: oneLine(id),
    node_name: '',
    action,
    outcome: 'left_alone',
    reason: oneLine(because[language]),
    err_code: null,
    err_msg: '',
    hint: '',
    log_id: '',
    attempts: 0,
  }))
}
