/** What the stage says of which nodes and states an item has: none of that name, several, no way there, not completed yet. */
import type { State, WorkflowNode } from '../domain.ts'
import { type Language, type Sentence, sentence } from '../sentence.ts'
import { nearest } from '../text.ts'
import { STATUS } from './messages.ts'

export function noSuchNodeTitle(node_id: string): Sentence {
  return sentence(`no such node "${node_id}"`, `没有节点“${node_id}”`)
}

export function severalTitle(name: string): Sentence {
  return sentence(`several are called "${name}"`, `名称“${name}”不唯一`)
}

export function noSuchStateTitle(state: string): Sentence {
  return sentence(`no such state "${state}"`, `没有状态“${state}”`)
}

export function noDirectWayTitle(to: string): Sentence {
  return sentence(`no transition to "${to}"`, `没有到“${to}”的流转`)
}

export function noSuchNode(node_id: string): Sentence {
  return sentence(`this work item's workflow has no node "${node_id}"`, `该工作项的流程中没有节点“${node_id}”`)
}

/** Every node, with what was perhaps meant first. */
export function nodesAre(nodes: readonly WorkflowNode[], wanted: string): Sentence {
  const list = (language: Language): string =>
    listed(nodes, ({ state_key, id, name, status }) => `${state_key || id} (${name}, ${STATUS[status][language]})`)
  const meant = nearest(
    wanted,
    nodes.flatMap(({ state_key, id, name }) => [name, state_key || id]),
  )
  return withMeant(meant, `Set node_id to one of: ${list('en')}.`, `请将 node_id 设为以下之一：${list('zh')}。`)
}

function withMeant(meant: string | undefined, en: string, zh: string): Sentence {
  if (meant === undefined) return sentence(en, zh)
  return sentence(`Did you mean "${meant}"? ${en}`, `是否想填“${meant}”？${zh}`)
}

/** No workflow that people use has more; a reply of 1 MiB may hold thousands. */
const MOST_LISTED = 100

function listed<T>(all: readonly T[], say: (one: T) => string): string {
  const shown = all.slice(0, MOST_LISTED).map(say)
  return [...shown, ...(all.length > MOST_LISTED ? [`… (${all.length})`] : [])].join('; ')
}

export function severalNodes(name: string): Sentence {
  return sentence(
    `"${name}" is the name of several, so it is not known which is meant`,
    `名称“${name}”对应多个，无法确定所指`,
  )
}

export const autoNeverRollsBackStates = sentence(
  'left alone: items of this type have states, not nodes, and auto only moves them forward',
  '未处理：该类型的工作项采用状态流，auto 只会向前流转',
)

export function notInStateFlows(inputs: readonly string[]): Sentence {
  return sentence(
    `items of this type have states, not nodes, and a change of state can't carry ${inputs.join(', ')}: nothing was sent`,
    `该类型的工作项采用状态流，状态流转不支持 ${inputs.join('、')}：未发送任何请求`,
  )
}

export const leaveThemOut = sentence(
  'Leave these inputs out, or move items of this type in a step of their own.',
  '请去掉这些输入，或为该类型的工作项单独设置一个步骤。',
)

export function noSuchState(wanted: string): Sentence {
  return sentence(`this work item's flow has no state "${wanted}"`, `该工作项的状态流中没有状态“${wanted}”`)
}

export function statesAre(states: readonly State[], wanted: string): Sentence {
  const meant = nearest(
    wanted,
    states.flatMap(({ id, name }) => [name, id]),
  )
  const list = listOf(states)
  return withMeant(meant, `Set node_id to one of: ${list}.`, `请将 node_id 设为以下之一：${list}。`)
}

export const noPresentState = sentence('its present state is not told', '未返回当前状态')

export function noDirectWay(from: string, to: string): Sentence {
  return sentence(
    `no transition leads from its present state "${from}" to "${to}"`,
    `当前状态“${from}”没有直接流转到“${to}”的连线`,
  )
}

export function fromHereOneCanGo(states: readonly State[]): Sentence {
  if (states.length === 0) return sentence('From there it can go nowhere.', '该状态没有任何可流转的目标状态。')
  return sentence(`From there it can go to: ${listOf(states)}.`, `从该状态可以流转到：${listOf(states)}。`)
}

function listOf(states: readonly State[]): string {
  return listed(states, ({ id, name }) => `${id} (${name})`)
}

export const met = sentence('it is completed, as required', '已完成，符合要求')

export function metState(present: string): Sentence {
  return sentence(`the item is in the state "${present}", as required`, `工作项处于状态“${present}”，符合要求`)
}

/** `present`: where the item is now. */
export function unmet(present: readonly WorkflowNode[]): Sentence {
  const [at, at_zh] = presentNodes(present)
  return sentence(`it is not completed: ${at}`, `尚未完成：${at_zh}`)
}

export function unmetNoSuchNode(wanted: string, present: readonly WorkflowNode[]): Sentence {
  const [at, at_zh] = presentNodes(present)
  const { en, zh } = noSuchNode(wanted)
  return sentence(`${en}: ${at}`, `${zh}：${at_zh}`)
}

function presentNodes(present: readonly WorkflowNode[]): readonly [en: string, zh: string] {
  if (present.length === 0) return ['no node of the item is in progress', '该工作项没有进行中的节点']
  const names = listed(present, ({ name, state_key }) => (name === '' ? state_key : name))
  return [`the item is at ${names}`, `该工作项当前处于 ${names}`]
}

export function unmetState(present: string | undefined, wanted: readonly string[]): Sentence {
  const en = wanted.map((each) => `"${each}"`).join(' or ')
  const zh = wanted.map((each) => `“${each}”`).join('或')
  if (present === undefined)
    return sentence(`${noPresentState.en}; required is ${en}`, `${noPresentState.zh}；要求为${zh}`)
  return sentence(`the item is in the state "${present}", not in ${en}`, `工作项处于状态“${present}”，而非${zh}`)
}

export const finishIt = sentence(
  'Finish the node in Feishu Project, then run the job again.',
  '请先在飞书项目中完成该节点，再重新运行作业。',
)

export const finishState = sentence(
  'Move the work item on in Feishu Project, then run the job again.',
  '请先在飞书项目中将该工作项流转到所需状态，再重新运行作业。',
)
