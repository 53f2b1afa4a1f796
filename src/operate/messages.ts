/** What the stage says of a move: what was asked, what was seen, what is not known. */
import { Failure } from '../failure.ts'
import type { Action, NodeStatus, OperateBody } from '../domain.ts'
import { listOf, type Sentence, sentence } from '../sentence.ts'

export const STATUS: Readonly<Record<NodeStatus, Sentence>> = {
  not_arrived: sentence('not arrived', '未到达'),
  in_progress: sentence('in progress', '进行中'),
  completed: sentence('completed', '已完成'),
  unknown: sentence('in an unknown status', '状态未知'),
}

/** A move that was accepted, and seen. */
export function verified(action: Action): Sentence {
  return action === 'confirm'
    ? sentence('completed (verified by reading it back)', '已完成（已重新读取核实）')
    : sentence('rolled back (verified by reading it back)', '已回滚（已重新读取核实）')
}

/** Seen, whoever did it. */
export function isCompleted(body: OperateBody): Sentence {
  return withUnknown(verified('confirm'), body)
}

export function isNotCompleted(body: OperateBody): Sentence {
  return withUnknown(sentence('not completed (verified by reading it back)', '未完成（已重新读取核实）'), body)
}

export function withUnknown({ en, zh }: Sentence, body: OperateBody): Sentence {
  const carried = carriedBy(body)
  if (carried.length === 0) return sentence(en, zh)
  return sentence(
    `${en}; it is not known whether ${were(carried)} written`,
    `${zh}；无法得知 ${listOf(carried).zh} 是否已写入`,
  )
}

export const notCompletedAnyway = sentence(
  'it is not completed, so there is nothing to roll back',
  '该节点并未完成，无需回滚',
)
export const afterRefusal = sentence(
  'not tried, because an earlier move of this item failed',
  '未尝试：该工作项之前的流转未成功',
)
/** Of what is required. */
export const afterFailedRead = sentence('not tried, because the item could not be read', '未尝试：未能读取该工作项')
export const askTheOthers = sentence(
  "Ask the node's other owners to confirm it; the node is completed with the last of them.",
  '请让该节点的其他负责人完成确认；最后一人确认后节点才算完成。',
)

/** Of a node behind one that is pending. */
export const BEHIND_PENDING = {
  kind: 'pending',
  reason: sentence(
    'it has not arrived yet, and the node before it is pending',
    '该节点尚未到达，其前面的节点仍待其他人确认',
  ),
  hint: askTheOthers,
} as const

export const lookAtTheItem = sentence(
  'Open the work item and see where it stands before you run the step again.',
  '请先打开工作项查看其当前状态，再决定是否重新运行该步骤。',
)
export const rollBackExplicitly = sentence(
  'To roll it back anyway, set `action: rollback`.',
  '如仍需回滚，请设置 `action: rollback`。',
)
export const actionFailed = sentence(
  'the action itself failed, which is a bug (see the log): it may have moved',
  '本 Action 自身出错（程序缺陷，详见日志）：可能已流转',
)
/** Where only reads are made. */
export const lookFailed = sentence(
  'the action itself failed, which is a bug (see the log): how the item stands is not known',
  '本 Action 自身出错（程序缺陷，详见日志）：无法得知工作项的当前状态',
)
export const accepted = sentence('Feishu Project accepted the request', '飞书项目已接受请求')

export function workWentOn(successor: string): Sentence {
  return sentence(
    `left alone: its successor "${successor}" is completed, so the work has gone on`,
    `未处理：其后续节点“${successor}”已完成，工作已继续推进`,
  )
}

export function alreadyCompleted(body: OperateBody): Sentence {
  return withUnwritten(sentence('it was completed already', '该节点此前已完成'), body)
}

/** For that reason nothing was sent. */
export function withUnwritten({ en, zh }: Sentence, body: OperateBody): Sentence {
  const unwritten = carriedBy(body)
  if (unwritten.length === 0) return sentence(en, zh)
  return sentence(`${en}, so ${were(unwritten)} not written`, `${zh}，因此未写入 ${listOf(unwritten).zh}`)
}

function were(inputs: readonly string[]): string {
  return `${listOf(inputs).en} ${inputs.length === 1 ? 'was' : 'were'}`
}

/** What somebody called a state. */
export function name(text: string): Sentence {
  return sentence(text, text)
}

export function answered(message: string): Sentence {
  return sentence(`Feishu Project answered "${message}"`, `飞书项目返回“${message}”`)
}

export function notVerified(reason: Sentence, failed: Sentence): Sentence {
  if (reason === failed) return mayHaveMoved(reason)
  return mayHaveMoved(
    sentence(`${reason.en}, and reading it back failed (${failed.en})`, `${reason.zh}，但重新读取失败（${failed.zh}）`),
  )
}

export function mayHaveMoved({ en, zh }: Sentence): Sentence {
  return sentence(`${en}: it may have moved`, `${zh}：可能已流转`)
}

/** `reason`: of the signal that stopped the step. */
export function notTried(reason: unknown): Sentence {
  const why = reason instanceof Failure ? reason.sentence : sentence('the step was stopped', '步骤已停止')
  return sentence(`not tried: ${why.en}`, `未尝试：${why.zh}`)
}

/** The inputs that travel with a move. */
function carriedBy(body: OperateBody): readonly string[] {
  return Object.keys(body).filter((key) => key !== 'action' && key !== 'rollback_reason')
}

export function itemIsGone(message: string): Sentence {
  return sentence(
    `left alone: the work item is terminated or gone (Feishu Project answered "${message}")`,
    `未处理：该工作项已终止或不存在（飞书项目返回“${message}”）`,
  )
}
