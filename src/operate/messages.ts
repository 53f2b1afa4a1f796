/** What the stage says of a node, in both languages. */
import { Failure } from '../failure.ts'
import type { NodeStatus, OperateBody, State, WorkflowNode } from '../domain.ts'
import { type Sentence, sentence } from '../sentence.ts'

export const STATUS: Readonly<Record<NodeStatus, Sentence>> = {
  not_arrived: sentence('not arrived', '未到达'),
  in_progress: sentence('in progress', '进行中'),
  completed: sentence('completed', '已完成'),
  unknown: sentence('of a status we do not know', '状态未知'),
}

export const confirmed = sentence('confirmed, and proven by reading again', '已确认完成，并经重新读取核实')
export const rolledBack = sentence('rolled back, and proven by reading again', '已回滚，并经重新读取核实')
export const notCompletedAnyway = sentence(
  'it is not completed, so there is nothing to roll back',
  '该节点并未完成，无需回滚',
)
export const afterRefusal = sentence(
  'not tried, because an earlier node of this item failed',
  '未尝试：该工作项之前的节点未成功',
)
export const othersHaveToConfirm = sentence(
  'our confirmation is recorded, and others still have to confirm the node',
  '我方的确认已记录，该节点仍待其他人确认',
)
export const askTheOthers = sentence(
  "Ask the node's other owners to confirm it; the node is completed with the last of them.",
  '请让该节点的其他负责人完成确认；最后一人确认后节点才算完成。',
)
export const waitsForPending = sentence(
  'it has not arrived yet, since others still have to confirm the node before it',
  '该节点尚未到达，因为前面的节点仍待其他人确认',
)
export const lookAtTheItem = sentence(
  'Open the work item, look at the node, and run the step again: it is safe to repeat.',
  '请打开工作项查看该节点，然后重新运行该步骤：重复运行是安全的。',
)
export const rollBackExplicitly = sentence(
  'If it shall be rolled back all the same, use action: rollback.',
  '如仍需回滚，请使用 action: rollback。',
)
export const actionFailed = sentence(
  'the action itself failed, which is a bug (see the log): it is not known whether it moved',
  '本 Action 自身出错（程序缺陷，详见日志）：无法得知是否已流转',
)
export const accepted = sentence('Feishu Project accepted the request', '飞书项目已接受请求')

export const wouldMove = sentence(
  'it would be moved: nothing is known to be missing; permissions and interceptions show only on the move',
  '可以流转：未发现缺失的内容；权限与拦截规则只有在流转时才能知晓',
)
export const wouldRollBack = sentence('it would be rolled back', '将会回滚')
export const wouldBeBlocked = sentence('it could not be moved now: data is missing', '目前无法流转：尚有内容缺失')
export const notArrived = sentence('it could not be moved now: the node has not arrived', '目前无法流转：节点未到达')

export function workWentOn(successor: string): Sentence {
  return sentence(
    `left alone: its successor "${successor}" is completed, so the work has gone on`,
    `不予处理：其后续节点“${successor}”已完成，工作已继续推进`,
  )
}

export function alreadyCompleted(body: OperateBody): Sentence {
  const unwritten = unwrittenOf(body)
  if (unwritten.length === 0) return sentence('it was completed already', '该节点此前已完成')
  return sentence(
    `it was completed already, so ${unwritten.join(', ')} was not written`,
    `该节点此前已完成，因此未写入 ${unwritten.join('、')}`,
  )
}

export function noSuchNode(node_id: string): Sentence {
  return sentence(`this work item's workflow has no node "${node_id}"`, `该工作项的流程中没有节点“${node_id}”`)
}

export function nodesAre(nodes: readonly WorkflowNode[]): Sentence {
  const list = (language: 'en' | 'zh'): string =>
    nodes
      .map(({ state_key, id, name, status }) => `${state_key || id} (${name}, ${STATUS[status][language]})`)
      .join('; ')
  return sentence(`Set node_id to one of: ${list('en')}.`, `请将 node_id 设为以下之一：${list('zh')}。`)
}

export function severalNodes(name: string): Sentence {
  return sentence(
    `"${name}" is the name of several, so it is not known which is meant`,
    `名称“${name}”对应多个，无法确定所指`,
  )
}

/** What somebody called a state. */
export function name(text: string): Sentence {
  return sentence(text, text)
}

export const autoNeverRollsBackStates = sentence(
  'left alone: items of this type have states, not nodes, and auto only moves them forward',
  '不予处理：该类型的工作项采用状态流，auto 只会向前流转',
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

export function alreadyInState(body: OperateBody): Sentence {
  const unwritten = unwrittenOf(body)
  if (unwritten.length === 0) return sentence('it was in this state already', '此前已处于该状态')
  return sentence(
    `it was in this state already, so ${unwritten.join(', ')} was not written`,
    `此前已处于该状态，因此未写入 ${unwritten.join('、')}`,
  )
}

export function noSuchState(wanted: string): Sentence {
  return sentence(`this work item's flow has no state "${wanted}"`, `该工作项的状态流中没有状态“${wanted}”`)
}

export function statesAre(states: readonly State[]): Sentence {
  return sentence(`Set node_id to one of: ${listOf(states)}.`, `请将 node_id 设为以下之一：${listOf(states)}。`)
}

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
  return states.map(({ id, name }) => `${id} (${name})`).join('; ')
}

export function acceptedNotMoved(now: Sentence): Sentence {
  return sentence(
    `Feishu Project accepted the request, but nothing moved: it is ${now.en}`,
    `飞书项目接受了请求，但没有流转：当前${now.zh}`,
  )
}

export function answered(message: string): Sentence {
  return sentence(`Feishu Project answered "${message}"`, `飞书项目答复“${message}”`)
}

export function lostAndNotMoved(reason: Sentence, now: Sentence): Sentence {
  return sentence(
    `${reason.en}; reading again shows it ${now.en}, but a request that got no answer may still be carried out`,
    `${reason.zh}；重新读取显示当前${now.zh}，但未获应答的请求仍可能被执行`,
  )
}

export function notKnown(reason: Sentence, failed: Sentence): Sentence {
  const [en, zh] =
    reason === failed
      ? [reason.en, reason.zh]
      : [
          `${reason.en}, and reading the node again failed (${failed.en})`,
          `${reason.zh}，但重新读取节点失败（${failed.zh}）`,
        ]
  return sentence(`${en}: it is not known whether it moved`, `${zh}：无法得知是否已流转`)
}

/** `reason`: of the signal that stopped the step. */
export function notTried(reason: unknown): Sentence {
  const why = reason instanceof Failure ? reason.sentence : sentence('the step was stopped', '步骤已停止')
  return sentence(`not tried: ${why.en}`, `未尝试：${why.zh}`)
}

/** What a move that was not needed did not write. */
function unwrittenOf(body: OperateBody): readonly string[] {
  return Object.keys(body).filter((key) => key !== 'action' && key !== 'rollback_reason')
}
