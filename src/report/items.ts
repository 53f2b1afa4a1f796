/** The tasks as the report tells of them: one item each, with what became of its nodes. */
import type { MissingDatum } from '../domain.ts'
import type { Done, Outcome, OutcomeKind } from '../operate/outcome.ts'
import type { Sentence } from '../sentence.ts'
import type { Acted, StepResult } from './step-result.ts'

export interface Item {
  readonly work_item_id: string
  /** As far as they are known; else empty. */
  readonly project_key: string
  readonly type_key: string
  readonly name: string | undefined
  readonly url: string | undefined
  /** What was asked of it. */
  readonly action: 'confirm' | 'rollback' | 'require' | ''
  readonly outcomes: readonly Outcome[]
  /** Why nothing was tried. */
  readonly left_alone: Sentence | undefined
}

export function itemsOf(result: StepResult): readonly Item[] {
  return result.kind === 'acted' ? result.tasks.map((task) => itemOf(task, result)) : []
}

function itemOf(task: Done, { item_names }: Acted): Item {
  const { work_item_id, want, outcomes } = task
  const [first] = outcomes
  const read_later = item_names?.get(work_item_id)
  if ('left_alone' in task) {
    const told = task.mentions.map(({ reference }) => reference)
    return {
      work_item_id,
      project_key: told.find(({ project_key }) => project_key !== undefined)?.project_key ?? '',
      type_key: told.find(({ work_item_type }) => work_item_type !== undefined)?.work_item_type ?? '',
      name: read_later,
      url: told.find(({ url }) => url !== undefined)?.url,
      action: want.do === 'nothing' ? '' : want.do,
      outcomes,
      left_alone: task.left_alone,
    }
  }
  const { step } = task
  return {
    work_item_id,
    project_key: first?.node.project_key ?? step.item.project_key,
    type_key: first?.node.work_item_type_key ?? step.item.work_item_type_key,
    name: read_later ?? first?.item_name ?? step.item_name,
    url: first === undefined ? step.url : first.url,
    action: first?.action ?? (want.do === 'nothing' ? '' : want.do),
    outcomes,
    left_alone: undefined,
  }
}

/** From the worst to the best: an item counts by the worst of its nodes. */
export const BY_GRAVITY = [
  'refused',
  'unmet',
  'unverified',
  'unreachable',
  'not_tried',
  'blocked',
  'pending',
  'planned',
  'rolled_back',
  'confirmed',
  'met',
  'unchanged',
  'left_alone',
] as const satisfies readonly (OutcomeKind | 'blocked')[]

/** What became of an item; `blocked`: a dry run found that it can't be moved yet. */
export type Standing = (typeof BY_GRAVITY)[number]

export function standingOf(outcome: Outcome): Standing {
  switch (outcome.foreseen?.would) {
    case 'blocked':
    case 'unchanged':
      return outcome.foreseen.would
    case 'move':
    case undefined:
      return outcome.kind
  }
}

export function worstOf({ outcomes }: Item): Standing {
  const standings = new Set(outcomes.map(standingOf))
  return BY_GRAVITY.find((standing) => standings.has(standing)) ?? 'left_alone'
}

export function isActedOn({ kind }: Outcome): boolean {
  return kind !== 'left_alone'
}

/** A dry run found that it can't be moved yet. */
export function isBlocked({ foreseen }: Outcome): boolean {
  return foreseen?.would === 'blocked'
}

/** No reference was found, or all of them were left alone, and that was not to be expected. */
export function isMissing(result: StepResult): boolean {
  return result.kind === 'acted' && result.missing !== undefined && !hasActed(result)
}

export function hasActed({ tasks }: Acted): boolean {
  return tasks.some(({ outcomes }) => outcomes.some(isActedOn))
}

/** What is still to be filled in, as a refusal or a dry run found it. */
export function missingOf({ missing, foreseen }: Outcome): readonly MissingDatum[] {
  return foreseen?.missing ?? missing ?? []
}
