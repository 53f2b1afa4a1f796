/** References + decision + guards -> the items to act on, and what is left alone with the reason. */
import { Failure } from '../failure.ts'
import type { Action, NodeUpdate, OperateBody } from '../domain.ts'
import { type Language, type Sentence, sentence } from '../sentence.ts'
import type { Reference } from '../work-item/reference.ts'
import type { Place, Placement } from './places.ts'
import type { Assignment, Errand } from './assign.ts'

type Acting = Exclude<Errand, { readonly do: 'nothing' }>

/** What shall happen to one work item. */
export interface Step extends Place {
  readonly action: Action
  /** In the order in which they are tried. */
  readonly nodes: readonly string[]
  readonly body: OperateBody
  /** A node behind which the work has gone on is left alone: nobody asked for this roll-back by name. */
  readonly spare_progress: boolean
}

export interface LeftAlone {
  readonly reference: Reference
  readonly url: string | undefined
  /** What would have been done. */
  readonly action: Action
  readonly because: Sentence
}

export interface Plan {
  readonly steps: readonly Step[]
  readonly left: readonly LeftAlone[]
}

/** What the inputs say of how to act. */
export interface Guards {
  readonly node_id: readonly string[]
  readonly update: NodeUpdate
  /** `takes_back`: a merged revert is why. */
  readonly rollback_reason: (takes_back: boolean) => string
  readonly max_work_items: number
  /** The input work_item_id names the items. */
  readonly is_by_input: boolean
}

/**
 * `placements`: of the items that something is asked of, by ID. `action`: what was decided for the event.
 * Throws a Failure where more items would be moved than `max_work_items` allows.
 */
export function makePlan(
  assignments: readonly Assignment[],
  placements: ReadonlyMap<string, Placement>,
  action: Action,
  guards: Guards,
): Plan {
  const steps: Step[] = []
  const left: LeftAlone[] = []
  const leave = (reference: Reference, because: Sentence): void => {
    left.push({ reference, url: reference.url, action, because })
  }
  for (const { reference, errand } of assignments) {
    if (errand.do === 'nothing') {
      leave(reference, errand.because)
      continue
    }
    const placement = placements.get(reference.work_item_id)
    if (placement === undefined) throw new RangeError('every assignment that asks for something has a placement')
    const place = 'because' in placement && !guards.is_by_input ? (placement.try_it ?? placement) : placement
    if ('because' in place) leave(reference, place.because)
    else steps.push(stepFor(place, errand, guards))
  }
  if (steps.length > guards.max_work_items) throw tooMany(steps, guards.max_work_items)
  return { steps, left }
}

function tooMany(steps: readonly Step[], most: number): Failure {
  const ids = steps.map(({ item }) => item.work_item_id)
  const listed = ids.length > 30 ? [...ids.slice(0, 30), '…'] : ids
  return new Failure(
    'too_many_items',
    sentence(
      `${ids.length} work items are named (${listed.join(', ')}), and max_work_items allows ${most}: none was moved`,
      `指明了 ${ids.length} 个工作项（${listed.join('、')}），而 max_work_items 只允许 ${most} 个：均未处理`,
    ),
    {
      remedy: sentence(
        'Take out the references that are not meant, or raise max_work_items (100 at most).',
        '请删除多余的引用，或调大 max_work_items（最多 100）。',
      ),
    },
  )
}

/** An item that the input work_item_id names by itself is no passing remark: that it can't be moved is a mistake in the inputs. */
export function outsideOf(left: readonly LeftAlone[]): Failure {
  const list = (language: Language): string =>
    left.map(({ reference, because }) => `${reference.work_item_id}: ${because[language]}`).join('; ')
  return new Failure(
    'item_not_allowed',
    sentence(
      `work_item_id names items that can't be moved: ${list('en')}`,
      `work_item_id 指明的工作项无法处理：${list('zh')}`,
    ),
    {
      remedy: sentence(
        'Correct work_item_id, or allow the space or type. Nothing was moved.',
        '请更正 work_item_id，或允许相应的空间或类型。未流转任何节点。',
      ),
    },
  )
}

/** The inputs that fill a node were written for the confirm; a roll-back that nobody asked for by name must not carry them. */
export function carriesUpdate(errand: Errand): boolean {
  return errand.do === 'confirm' || (errand.do === 'rollback' && errand.by === 'input')
}

function stepFor(place: Place, errand: Acting, guards: Guards): Step {
  const { do: action, by, takes_back } = errand
  const { node_id, update, rollback_reason } = guards
  const carried = carriesUpdate(errand) ? update : {}
  return {
    ...place,
    // An ID that the input names is refused as it is: it was not mentioned in passing.
    type_is_tried: place.type_is_tried && !guards.is_by_input,
    action,
    nodes: action === 'rollback' ? node_id.toReversed() : node_id,
    body:
      action === 'confirm'
        ? { action, ...carried }
        : { action, rollback_reason: rollback_reason(takes_back === true), ...carried },
    spare_progress: action === 'rollback' && by === 'auto',
  }
}
