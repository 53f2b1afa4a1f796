/** What the stage says of a node, in both languages. */
import { Failure } from '../failure.ts'
import type { NodeStatus, OperateBody, WorkflowNode } from '../ports.ts'
import { type Sentence, sentence } from '../sentence.ts'

const STATUS: Readonly<Record<NodeStatus, Sentence>> = {
  not_arrived: sentence('not arrived', '未到达'),
  in_progress: sentence('in progress', '进行中'),
  completed: sentence('completed', '已完成'),
  unknown: sentence('of a status we do not know', '状态未知'),
}

export const confirmed = sentence('confirmed, and seen completed by reading again', '已确认完成，并经重新读取核实')
export const rolledBack = sentence('rolled back, and seen reopened by reading again', '已回滚，并经重新读取核实')
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
export const lookAtTheItem = sentence(
  'Open the work item, look at the node, and run the step again: it is safe to repeat.',
  '请打开工作项查看该节点，然后重新运行该步骤：重复运行是安全的。',
)
export const rollBackExplicitly = sentence(
  'If it shall be rolled back all the same, use action: rollback.',
  '如仍需回滚，请使用 action: rollback。',
)
export const accepted = sentence('Feishu Project accepted the request', '飞书项目已接受请求')

export function workWentOn(successor: string): Sentence {
  return sentence(
    `left alone: its successor "${successor}" is completed, so the work has gone on`,
    `不予处理：其后续节点“${successor}”已完成，工作已继续推进`,
  )
}

export function alreadyCompleted(body: OperateBody): Sentence {
  const unwritten = Object.keys(body).filter((key) => key !== 'action')
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

export function acceptedNotMoved(node: WorkflowNode): Sentence {
  return sentence(
    `Feishu Project accepted the request, but the node did not move: it is ${STATUS[node.status].en}`,
    `飞书项目接受了请求，但节点没有流转：当前${STATUS[node.status].zh}`,
  )
}

export function answered(message: string): Sentence {
  return sentence(`Feishu Project answered "${message}"`, `飞书项目答复“${message}”`)
}

export function lostAndNotMoved(reason: Sentence, node: WorkflowNode): Sentence {
  return sentence(
    `${reason.en}; reading again shows the node ${STATUS[node.status].en}`,
    `${reason.zh}；重新读取显示该节点${STATUS[node.status].zh}`,
  )
}

export function notKnown(reason: Sentence, failed: Sentence): Sentence {
  return sentence(
    `${reason.en}, and reading the node again failed (${failed.en}): it is not known whether it moved`,
    `${reason.zh}，但重新读取节点失败（${failed.zh}）：无法得知是否已流转`,
  )
}

/** `reason`: of the signal that stopped the step. */
export function notTried(reason: unknown): Sentence {
  const why = reason instanceof Failure ? reason.sentence : sentence('the step was stopped', '步骤已停止')
  return sentence(`not tried: ${why.en}`, `未尝试：${why.zh}`)
}
