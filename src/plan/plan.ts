/** References + decision + guards -> the items to act on, and what is left alone with the reason. */
import { Failure } from '../failure.ts'
import type { Action, ItemAddress, NodeUpdate, OperateBody } from '../ports.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { itemUrl } from '../work-item/item-url.ts'
import type { Reference } from '../work-item/reference.ts'
import type { Assignment, Errand } from './assign.ts'

type Acting = Exclude<Errand, { readonly do: 'nothing' }>

/** What shall happen to one work item. */
export interface Step {
  readonly item: ItemAddress
  /** The item's page, where it is known. */
  readonly url: string | undefined
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

/** What the inputs say of where and how to act. */
export interface Guards {
  readonly base_url: string
  readonly node_id: readonly string[]
  /** The first serves bare IDs. */
  readonly project_key: readonly string[]
  /** Those of `project_key`, by whichever name. */
  readonly allowed_spaces: ReadonlySet<string>
  readonly work_item_type_key: readonly string[]
  readonly update: NodeUpdate
  readonly rollback_reason: string
  readonly max_work_items: number
}

/** `action`: what was decided for the event. Throws a Failure where more items would be moved than `max_work_items` allows. */
export function makePlan(assignments: readonly Assignment[], action: Action, guards: Guards): Plan {
  const steps: Step[] = []
  const left: LeftAlone[] = []
  for (const { reference, errand } of assignments) {
    const place = errand.do === 'nothing' ? errand : placeOf(reference, guards)
    if ('because' in place) left.push({ reference, url: reference.url, action, because: place.because })
    else if (errand.do !== 'nothing')
      steps.push(stepFor(place, reference.url ?? pageOf(place, guards.base_url), errand, guards))
  }
  if (steps.length > guards.max_work_items) throw tooMany(steps, guards.max_work_items)
  return { steps, left }
}

function tooMany(steps: readonly Step[], most: number): Failure {
  const ids = steps.map(({ item }) => item.work_item_id)
  const listed = ids.length > 30 ? [...ids.slice(0, 30), '…'] : ids
  return new Failure(
    'user',
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

function stepFor(item: ItemAddress, url: string | undefined, errand: Acting, guards: Guards): Step {
  const { do: action, by } = errand
  // The inputs that fill a node were written for the confirm; a roll-back that nobody asked for by name must not carry them.
  const update = action === 'confirm' || by === 'input' ? guards.update : {}
  return {
    item,
    url,
    action,
    nodes: action === 'rollback' ? guards.node_id.toReversed() : guards.node_id,
    body: action === 'confirm' ? { action, ...update } : { action, rollback_reason: guards.rollback_reason, ...update },
    spare_progress: action === 'rollback' && by === 'auto',
  }
}

/** Where the item is, or why it is none of ours. */
function placeOf(reference: Reference, guards: Guards): ItemAddress | { readonly because: Sentence } {
  const project_key = reference.project_key ?? guards.project_key[0] ?? ''
  if (!guards.allowed_spaces.has(project_key)) {
    return {
      because: sentence(
        `its space ${project_key} is not in project_key (${guards.project_key.join(', ')})`,
        `其空间 ${project_key} 不在 project_key（${guards.project_key.join('、')}）之内`,
      ),
    }
  }
  const allowed = guards.work_item_type_key
  const work_item_type_key = reference.work_item_type ?? (allowed.length === 1 ? allowed[0] : undefined)
  if (work_item_type_key === undefined) {
    return {
      because: sentence(
        'a bare ID does not tell the type: give one work_item_type_key, or name the item by its page address',
        '仅凭 ID 无法得知类型：请设置一个 work_item_type_key，或用工作项页面地址指明',
      ),
    }
  }
  if (allowed.length > 0 && !allowed.includes(work_item_type_key)) {
    return {
      because: sentence(
        `its type ${work_item_type_key} is not in work_item_type_key (${allowed.join(', ')})`,
        `其类型 ${work_item_type_key} 不在 work_item_type_key（${allowed.join('、')}）之内`,
      ),
    }
  }
  return { project_key, work_item_type_key, work_item_id: reference.work_item_id }
}

/** Custom types have a key of 24 hex digits, while page addresses carry the api_name. */
const CUSTOM_TYPE_KEY = /^[0-9a-f]{24}$/

function pageOf({ project_key, work_item_type_key, work_item_id }: ItemAddress, base_url: string): string | undefined {
  if (CUSTOM_TYPE_KEY.test(work_item_type_key)) return undefined
  return itemUrl(base_url, { project_key, work_item_type: work_item_type_key, work_item_id })
}
