/** Tasks + guards -> the step that each work item gets, or why it is left alone: people, places and types as keys, what travels with which action, how many. */
import type { NodeUpdate } from '../domain.ts'
import { Failure } from '../failure.ts'
import type { Found, Mention, Want } from '../find/task.ts'
import type { Call, TrackerReads } from '../ports.ts'
import { atMost, listOf, type Sentence, sentence } from '../sentence.ts'
import { itemUrl } from '../work-item/item-url.ts'
import type { Allowed } from './claims.ts'
import { resolvePeople } from './people.ts'
import { type Place, type Placement, placesOf } from './places.ts'
import type { Planned, Request, Step } from './step.ts'

/** In any range more is ordinary than in one pull request. */
const MOST_ITEMS = { usual: 20, in_range: 200 } as const

/** How many of the named items a message lists. */
const LISTED = 30

export interface PlanOptions extends Allowed {
  readonly base_url: string
  readonly node_id: readonly string[]
  readonly update: NodeUpdate
  /** Whom the plugin acts as, by user key or e-mail address; undefined: the token says it. */
  readonly user_key: string | undefined
  readonly max_work_items: number | undefined
  readonly dry_run: boolean
  /** The items were found in a range of commits. */
  readonly in_range: boolean
  readonly reasonFor: (task: Found) => Promise<string>
  readonly commentFor: (task: Found) => Promise<Step['comment']>
}

export interface Plan {
  readonly tasks: readonly Planned[]
  /** The key of the user whom the plugin acts as; undefined: the token says it. */
  readonly acting_user: string | undefined
}

/**
 * Asks nothing where nothing is to be done. Throws a Failure where a look-up fails, where an item that an input names lies outside, and where
 * more items would be moved than `max_work_items` allows.
 */
export async function plan(
  tasks: readonly Found[],
  options: PlanOptions,
  tracker: TrackerReads & { actAs(user_key: string): void },
  call: Call,
): Promise<Plan> {
  const asked = tasks.filter((task) => wantsOf(task).some((want) => want.do !== 'nothing'))
  const update = asked.some((task) => wantsOf(task).some(carriesUpdate)) ? options.update : {}
  const user_key = asked.length === 0 ? undefined : options.user_key
  const people = await resolvePeople({ user_key, update }, tracker, call)
  if (people.user_key !== undefined) tracker.actAs(people.user_key)
  const placements = await placesOf(asked, options, tracker, call)

  const resolved = { ...options, update: people.update }
  const planned: Planned[] = []
  for (const task of tasks) {
    const placement = placements[asked.indexOf(task)]
    if (placement === undefined) planned.push({ ...task, left_alone: reasonOf(task.want) })
    else planned.push(await planOne(task, placement, resolved))
  }
  refuseOutside(planned)
  refuseTooMany(planned, options)
  return { tasks: planned, acting_user: people.user_key }
}

function wantsOf({ want, namings = [] }: Found): readonly Want[] {
  return [want, ...namings.map((naming) => naming.want)]
}

function reasonOf(want: Want): Sentence {
  return want.do === 'nothing' ? want.because : sentence('nothing is asked of it', '无需处理')
}

async function planOne(found: Found, placement: Placement, options: PlanOptions): Promise<Planned> {
  if (placement.kind === 'outside') return { ...found, left_alone: placement.because }
  const task = decidedBy(placement.mentions, found)
  if (task.want.do === 'nothing') return { ...task, left_alone: task.want.because }
  if (placement.kind === 'placed') return { ...task, step: await stepFor(task, placement.place, options) }
  if (isNamedByInput(task)) return { ...task, left_alone: placement.because }
  return { ...task, step: await stepFor(task, placement.try_it, options) }
}

/** A change all of whose mentions lie outside the guards decides nothing: the last of the others does. */
function decidedBy(inside: readonly Mention[], task: Found): Found {
  const namings = (task.namings ?? []).filter(({ mentions }) => mentions.some((mention) => inside.includes(mention)))
  const last = namings.at(-1)
  if (last === undefined) return task
  return { ...task, want: last.want, changes: [...new Set(namings.flatMap(({ change }) => change ?? []))] }
}

/** An ID that the input names was not mentioned in passing: it is refused as it is. */
function isNamedByInput({ mentions }: Found): boolean {
  return mentions.some(({ where }) => where === 'input')
}

async function stepFor(task: Found, place: Place, options: PlanOptions): Promise<Step> {
  const { base_url, node_id, in_range } = options
  return {
    item: place.item,
    url: place.url ?? pageOf(place, base_url),
    item_name: place.item_name,
    type_is_tried: place.type_is_tried && !isNamedByInput(task),
    nodes: task.want.do === 'rollback' ? node_id.toReversed() : node_id,
    request: await requestFor(task, options),
    may_be_gone: in_range,
    comment: await options.commentFor(task),
  }
}

/** It opens by the type's api_name alone. */
function pageOf({ item: { project_key, work_item_id }, api_name: work_item_type }: Place, base_url: string) {
  return work_item_type && itemUrl(base_url, { project_key, work_item_type, work_item_id })
}

async function requestFor(task: Found, { update, dry_run, reasonFor }: PlanOptions): Promise<Request> {
  const { want } = task
  const carried = carriesUpdate(want) ? update : {}
  if (want.do === 'confirm')
    return { do: 'move', body: { action: 'confirm', ...carried }, skip_if_successor_is_completed: false, dry_run }
  if (want.do !== 'rollback') return { do: 'require' }
  return {
    do: 'move',
    body: { action: 'rollback', rollback_reason: await reasonFor(task), ...carried },
    skip_if_successor_is_completed: want.by === 'auto',
    dry_run,
  }
}

/** The inputs that fill a node were written for the confirm; a roll-back that nobody asked for by name must not carry them. */
function carriesUpdate(want: Want): boolean {
  return want.do === 'confirm' || (want.do === 'rollback' && want.by === 'input')
}

function refuseOutside(planned: readonly Planned[]): void {
  const outside = planned.flatMap((task): readonly Sentence[] => {
    if (!('left_alone' in task) || task.want.do === 'nothing' || !isNamedByInput(task)) return []
    const { work_item_id: id, left_alone: because } = task
    return [sentence(`${id}: ${because.en}`, `${id}：${because.zh}`)]
  })
  if (outside.length === 0) return
  const { en, zh } = listOf(outside, 'entries')
  throw new Failure(
    'item_not_allowed',
    sentence(`work_item_id names items that are not allowed: ${en}`, `work_item_id 指明的工作项不在允许范围内：${zh}`),
    {
      remedy: sentence(
        'Correct work_item_id, or allow the space or type. No work item was touched.',
        '请更正 work_item_id，或允许相应的空间或类型。未操作任何工作项。',
      ),
    },
  )
}

function refuseTooMany(planned: readonly Planned[], { max_work_items, in_range }: PlanOptions): void {
  const most = max_work_items ?? (in_range ? MOST_ITEMS.in_range : MOST_ITEMS.usual)
  const ids = planned.filter((task) => 'step' in task).map(({ work_item_id }) => work_item_id)
  if (ids.length <= most) return
  const { en, zh } = listOf(atMost(LISTED, ids))
  throw new Failure(
    'too_many_items',
    sentence(
      `${ids.length} work items are named (${en}), and max_work_items allows ${most}: none was touched`,
      `指明了 ${ids.length} 个工作项（${zh}），而 max_work_items 只允许 ${most} 个：均未处理`,
    ),
    {
      remedy: sentence(
        `Remove the references that are not meant, or set max_work_items to ${ids.length} or more (500 at most).`,
        `请删除多余的引用，或将 max_work_items 设为 ${ids.length} 或更大（最多 500）。`,
      ),
    },
  )
}
