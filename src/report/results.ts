/** The output `results`: an object for each item and node, within what an environment variable of a later step can hold. */
import type { Outcome } from '../operate/outcome.ts'
import type { Language } from '../sentence.ts'
import { cut, oneLine } from '../text.ts'
import type { Item } from './items.ts'
import type { Options } from './step-result.ts'

/** Bytes; Linux takes 131,071 for one variable, its name included (MAX_ARG_STRLEN). */
export const MOST_OF_RESULTS = 120_000

export interface Result {
  readonly project_key: string
  readonly work_item_type_key: string
  readonly work_item_id: string
  readonly work_item_name: string
  readonly work_item_url: string
  readonly node_id: string
  readonly node_name: string
  readonly action: string
  readonly outcome: Outcome['kind']
  readonly reason: string
  readonly err_code: number | null
  readonly err_msg: string
  readonly hint: string
  readonly log_id: string
  readonly attempts: number
  readonly would?: 'move' | 'unchanged' | 'blocked'
  readonly missing?: readonly string[]
}

export function resultsOf(items: readonly Item[], options: Options): readonly Result[] {
  return items.flatMap((item) =>
    item.left_alone === undefined
      ? item.outcomes.map((outcome) => resultOf(item, outcome, options.language))
      : resultsOfLeft(item, item.left_alone[options.language], options.node_id),
  )
}

function resultOf({ name }: Item, outcome: Outcome, language: Language): Result {
  const { node, url, node_name, action, kind, reason, refusal, hint, log_id, attempts, foreseen } = outcome
  return {
    project_key: node.project_key,
    work_item_type_key: node.work_item_type_key,
    work_item_id: node.work_item_id,
    work_item_name: oneLine(name ?? ''),
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
function resultsOfLeft(item: Item, because: string, node_id: readonly string[]): readonly Result[] {
  return node_id.map((id) => ({
    project_key: item.project_key,
    work_item_type_key: item.type_key,
    work_item_id: item.work_item_id,
    work_item_name: oneLine(item.name ?? ''),
    work_item_url: oneLine(item.url ?? ''),
    node_id: oneLine(id),
    node_name: '',
    action: item.action,
    outcome: 'left_alone',
    reason: oneLine(because),
    err_code: null,
    err_msg: '',
    hint: '',
    log_id: '',
    attempts: 0,
  }))
}

/** UTF-16 units that are left of each sentence, until all of them fit. */
const LENGTHS = [500, 200, 80, 30, 0]

/** Sentences are cut first, then objects are left out from the end. `left_out`: undefined where nothing was cut. */
export function fitResults(results: readonly Result[]): {
  readonly text: string
  readonly left_out: number | undefined
} {
  const text = JSON.stringify(results)
  if (Buffer.byteLength(text) <= MOST_OF_RESULTS) return { text, left_out: undefined }
  for (const length of LENGTHS) {
    const shorter = JSON.stringify(results.map((result) => shorten(result, length)))
    if (Buffer.byteLength(shorter) <= MOST_OF_RESULTS) return { text: shorter, left_out: 0 }
  }
  return leaveOut(results.map((result) => JSON.stringify(shorten(result, 0))))
}

function shorten(result: Result, length: number): Result {
  const { work_item_name, node_name, reason, err_msg, hint } = result
  const short = (text: string): string => (length === 0 ? '' : cut(text, length))
  return {
    ...result,
    work_item_name: short(work_item_name),
    node_name: short(node_name),
    reason: short(reason),
    err_msg: short(err_msg),
    hint: short(hint),
  }
}

function leaveOut(objects: readonly string[]): { readonly text: string; readonly left_out: number } {
  // Each with the comma or bracket behind it, and one bracket before them all.
  let bytes = 1
  const end = objects.findIndex((object) => (bytes += Buffer.byteLength(object) + 1) > MOST_OF_RESULTS)
  return { text: `[${objects.slice(0, end).join(',')}]`, left_out: objects.length - end }
}
