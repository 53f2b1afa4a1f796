/** What the stage says of states, and of what is required: no such state, no way there, not completed yet. */
import type { OperateBody, State, WorkflowNode } from '../domain.ts'
import { eitherOf, listOf, quoted, type Sentence, sentence } from '../sentence.ts'
import { withUnknown, withUnwritten } from './messages.ts'
import { inFull, meantBy, noSuchNode, withMeant } from './node-messages.ts'

export function noSuchStateTitle(state: string): Sentence {
  return sentence(`no such state "${state}"`, `没有状态“${state}”`)
}

export function noDirectWayTitle(to: string): Sentence {
  return sentence(`no transition to "${to}"`, `没有到“${to}”的流转`)
}

export const autoNeverRollsBackStates = sentence(
  'left alone: items of this type have states, not nodes, and auto only moves them forward',
  '未处理：该类型的工作项采用状态流，auto 只会向前流转',
)

/** The state to go back to is another than the one that this step names. */
export const moveBackInAnotherStep = sentence(
  'To move it back, use a step of its own, with `action: rollback` and the state to go back to in node_id.',
  '如需退回，请单独设置一个步骤：`action: rollback`，node_id 填要退回的状态。',
)

export function notInStateFlows(inputs: readonly string[]): Sentence {
  const { en, zh } = listOf(inputs)
  return sentence(
    `items of this type have states, not nodes, and a change of state can't carry ${en}: the state was not changed`,
    `该类型的工作项采用状态流，状态流转不支持 ${zh}，因此未流转`,
  )
}

export function alreadyInState(body: OperateBody): Sentence {
  return withUnwritten(sentence('it was in this state already', '此前已处于该状态'), body)
}

/** A state that was moved to, and seen. */
export function seenInState(name: string): Sentence {
  return sentence(`in the state "${name}" (verified by reading it back)`, `已处于状态“${name}”（已重新读取核实）`)
}

export function isInState(name: string, body: OperateBody): Sentence {
  return withUnknown(seenInState(name), body)
}

/** `body`: of what was not sent at all. */
export function passed(present: string, body?: OperateBody): Sentence {
  const is = sentence(
    `the item is in the state "${present}" already, which comes later in this step`,
    `工作项已处于本步骤中靠后的状态“${present}”`,
  )
  return body === undefined ? is : withUnwritten(is, body)
}

export const leaveThemOut = sentence(
  'Leave these inputs out, or move items of this type in a step of their own.',
  '请去掉这些输入，或为该类型的工作项单独设置一个步骤。',
)

export function noSuchState(wanted: string): Sentence {
  return sentence(`this work item's flow has no state "${wanted}"`, `该工作项的状态流中没有状态“${wanted}”`)
}

export function statesAre(states: readonly State[], wanted: string): Sentence {
  const meant = meantBy(
    wanted,
    states.map(({ id, name }) => ({ name, key: id })),
  )
  const { en, zh } = statesInFull(states)
  return withMeant(meant, `Set node_id to one of: ${en}.`, `请将 node_id 设为以下之一：${zh}。`)
}

/** An answer that lists none says nothing of the name. */
export const NO_STATES = {
  kind: 'refused',
  title: sentence('no states are told', '未返回任何状态'),
  reason: sentence('Feishu Project lists no state of this work item', '飞书项目未返回该工作项的任何状态'),
  hint: sentence(
    'Open the work item as the user of user_key: if it shows its state there, run the job again; if it has none, no step can move it.',
    '请以 user_key 对应的用户打开该工作项：若能看到状态，请重新运行作业；若没有状态，则任何步骤都无法流转该工作项。',
  ),
} as const

const noPresentState = sentence('its present state is not told', '未返回当前状态')

/** Nobody can say then whether a way leads from there. */
export const NO_PRESENT_STATE = {
  kind: 'refused',
  title: sentence('present state not told', '未返回当前状态'),
  reason: noPresentState,
  hint: sentence(
    'Open the work item as the user of user_key: if it shows its state there, run the job again.',
    '请以 user_key 对应的用户打开该工作项：若能看到当前状态，请重新运行作业。',
  ),
} as const

export function noDirectWay(from: string, to: string): Sentence {
  return sentence(
    `no transition leads from its present state "${from}" to "${to}"`,
    `当前状态“${from}”没有直接流转到“${to}”的连线`,
  )
}

export function fromHereOneCanGo(states: readonly State[]): Sentence {
  if (states.length === 0)
    return sentence(
      'From there it can go nowhere: have a space administrator draw a transition.',
      '该状态没有可流转的目标状态：请空间管理员添加连线。',
    )
  const { en, zh } = statesInFull(states)
  return sentence(
    `Move the item in Feishu Project and run the job again, or set node_id to where it can go from there: ${en}.`,
    `请先在飞书项目中流转该工作项再重新运行作业，或将 node_id 设为从该状态可以流转到的状态：${zh}。`,
  )
}

function statesInFull(states: readonly State[]): Sentence {
  return inFull(states, ({ id, name }) =>
    name === '' || name === id ? sentence(id, id) : sentence(`${id} (${name})`, `${id}（${name}）`),
  )
}

export const met = sentence('it is completed, as required', '已完成，符合要求')

export function metState(present: string): Sentence {
  return sentence(`the item is in the state "${present}", as required`, `工作项处于状态“${present}”，符合要求`)
}

export const lookForItsStatus = sentence(
  'Open the work item as the user of user_key: if it shows how the node stands there, run the job again.',
  '请以 user_key 对应的用户打开该工作项：若能看到该节点的状态，请重新运行作业。',
)

/** Whether it is completed nobody has said. */
export const STATUS_NOT_KNOWN = {
  title: sentence('status not known', '节点状态未知'),
  reason: sentence(
    'it is not known to be completed: Feishu Project tells no status of the node that is known',
    '无法确认是否已完成：飞书项目未返回该节点的已知状态',
  ),
  hint: lookForItsStatus,
}

/** `present`: where the item is now. */
export function unmet(present: readonly WorkflowNode[]): Sentence {
  const at = presentNodes(present)
  return sentence(`it is not completed: ${at.en}`, `尚未完成：${at.zh}`)
}

export function unmetNoSuchNode(wanted: string, present: readonly WorkflowNode[]): Sentence {
  const at = presentNodes(present)
  const { en, zh } = noSuchNode(wanted)
  return sentence(`${en}; ${at.en}`, `${zh}；${at.zh}`)
}

function presentNodes(present: readonly WorkflowNode[]): Sentence {
  if (present.length === 0)
    return sentence('no node of the item is shown in progress', '该工作项没有显示为进行中的节点')
  const { en, zh } = inFull(present, ({ name, state_key }) => {
    const called = name === '' ? state_key : name
    return sentence(called, `“${called}”`)
  })
  return sentence(`the item is at ${en}`, `该工作项当前处于${zh}`)
}

export function unmetState(present: string | undefined, wanted: readonly string[]): Sentence {
  const { en, zh } = eitherOf(wanted.map(quoted))
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
