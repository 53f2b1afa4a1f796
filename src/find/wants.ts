/** What changes name -> what is asked of each item: the last change that names it decides, one that only lists it where there is no other. */
import type { Acting } from '../event/decide.ts'
import { type Sentence, sentence } from '../sentence.ts'
import type { Searched } from './search/search.ts'
import type { Change, Found, Mention, Naming, Want, Why } from './task.ts'

/** What one change names, and what it asks of that. `change` is absent where an input names the items. */
export interface Named {
  readonly change?: Change
  readonly want: Want
  readonly mentions: readonly Mention[]
  readonly left: Searched['left']
}

/** In the order in which the items were named first. What no change moves is left alone, with the reason. */
export function assign(named: readonly Named[]): readonly Found[] {
  const moved = named.flatMap(({ change, want, mentions }) => namingsOf(mentions, want, change))
  const ids = new Set(moved.map(([id]) => id))
  const isWholeElsewhere = ({ mention, because }: Searched['left'][number]): boolean =>
    because === 'cut' && [...ids].some((id) => id.startsWith(mention.reference.work_item_id))
  const idle = named.flatMap(({ change, left }) =>
    left
      .filter((one) => !isWholeElsewhere(one))
      .flatMap(({ mention, because }) => namingsOf([mention], LEFT[because], change)),
  )
  return byItem([...moved, ...idle.filter(([id]) => !ids.has(id))])
}

type OfItem = readonly [work_item_id: string, naming: Naming]

function namingsOf(mentions: readonly Mention[], want: Want, change: Change | undefined): readonly OfItem[] {
  const by_id = Map.groupBy(mentions, ({ reference }) => reference.work_item_id)
  return [...by_id].map(([id, its]) => [id, { ...(change !== undefined && { change }), mentions: its, want }])
}

function byItem(all: readonly OfItem[]): readonly Found[] {
  const by_id = Map.groupBy(all, ([id]) => id)
  return [...by_id].map(([work_item_id, its]) => {
    const all_of_it = its.map(([, naming]) => naming)
    const namings = [...all_of_it.filter(lists), ...all_of_it.filter((naming) => !lists(naming))]
    const changes = new Set(namings.flatMap(({ change }) => change ?? []))
    // A group is never empty.
    const { want } = namings.at(-1) ?? { want: LEFT.no_keyword }
    return { work_item_id, mentions: namings.flatMap(({ mentions }) => mentions), changes: [...changes], want, namings }
  })
}

function lists({ change }: Naming): boolean {
  return change?.lists_others === true
}

const LEFT: Readonly<Record<Searched['left'][number]['because'], Want & { readonly do: 'nothing' }>> = {
  no_keyword: nothing(
    'no_keyword',
    sentence('no word of work_item_keywords introduces it', '它前面没有 work_item_keywords 中的词语'),
  ),
  unticked: nothing('unticked', sentence('it is named in a task that is not ticked', '它只出现在未勾选的任务项中')),
  cut: nothing('cut', sentence('its ID is followed by … and may be cut off', '其 ID 后面是 …，可能已被截断')),
  reverted: nothing(
    'takes_back',
    sentence('a revert of the work item is listed in the text', '文本中列有对该工作项的还原（revert）'),
  ),
}

export function nothing(why: Why, because: Sentence): Want & { readonly do: 'nothing' } {
  return { do: 'nothing', because, why }
}

/** Which change decides is known only once the guards are: any of them may. */
export function mayConfirm({ want, namings = [] }: Found): boolean {
  return [want, ...namings.map((naming) => naming.want)].some(({ do: asked }) => asked === 'confirm')
}

/** Whether it takes back, and whose it is. */
export interface Whose {
  readonly takes_back: boolean
  readonly from_fork: boolean
  readonly name: Sentence
}

/** A revert that was merged takes back what was confirmed; one that failed changes nothing that was there before. */
export function wantOf(decision: Acting, { takes_back, from_fork, name }: Whose): Want {
  if (!takes_back) return decision.do === 'require' ? { do: 'require' } : asked(decision, false)
  const because = (en: string, zh: string): Want =>
    nothing('takes_back', sentence(`${name.en} is a revert${en}`, `${name.zh} 是还原（revert）${zh}`))
  if (decision.do === 'require') return because(', which asks nothing of its items', '，不要求其工作项已完成')
  if (decision.by === 'input')
    return decision.do === 'rollback'
      ? asked(decision, true)
      : because(', and action is confirm', '，而 action 为 confirm')
  if (decision.do === 'rollback') return because(', and its job or deployment failed', '，而其作业或部署失败')
  if (from_fork) return because(' from a fork', '，且来自 fork')
  return { do: 'rollback', by: 'auto', takes_back: true }
}

function asked({ do: action, by }: Exclude<Acting, { readonly do: 'require' }>, takes_back: boolean): Want {
  return { do: action, by, takes_back }
}

export function fromFork({ name }: Whose): Sentence {
  return sentence(
    `${name.en} comes from a fork and says that it is a revert, so auto leaves it alone: review it, and set \`action: rollback\` to take back what it reverts`,
    `${name.zh} 来自 fork，并自称是还原（revert），auto 未处理：请人工核实，如需撤回请设置 \`action: rollback\``,
  )
}
