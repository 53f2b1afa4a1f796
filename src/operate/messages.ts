/** What the stage says of a node, in both languages. */
import { Failure } from '../failure.ts'
import type { Action, NodeStatus, OperateBody, State, WorkflowNode } from '../domain.ts'
import { type Language, type Sentence, sentence } from '../sentence.ts'
import { nearest } from '../text.ts'

export const STATUS: Readonly<Record<NodeStatus, Sentence>> = {
  not_arrived: sentence('not arrived', '未到达'),
  in_progress: sentence('in progress', '进行中'),
  completed: sentence('completed', '已完成'),
  unknown: sentence('of a status we do not know', '状态未知'),
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

export function isInState(name: string, body: OperateBody): Sentence {
  return withUnknown(
    sentence(`in the state "${name}" (verified by reading it back)`, `已处于状态“${name}”（已重新读取核实）`),
    body,
  )
}

function withUnknown({ en, zh }: Sentence, body: OperateBody): Sentence {
  const carried = carriedBy(body)
  if (carried.length === 0) return sentence(en, zh)
  return sentence(
    `${en}; it is not known whether ${carried.join(', ')} was written`,
    `${zh}；无法得知 ${carried.join('、')} 是否已写入`,
  )
}

export const notCompletedAnyway = sentence(
  'it is not completed, so there is nothing to roll back',
  '该节点并未完成，无需回滚',
)
export const afterRefusal = sentence(
  'not tried, because an earlier node of this item failed',
  '未尝试：该工作项之前的节点未成功',
)
const askTheOthers = sentence(
  "Ask the node's other owners to confirm it; the node is completed with the last of them.",
  '请让该节点的其他负责人完成确认；最后一人确认后节点才算完成。',
)

/** Where the evidence is less than our entry among those who have confirmed, others "may" have to. */
export const PENDING = {
  all_confirmed: {
    kind: 'pending',
    reason: sentence(
      'everybody listed has confirmed, and the node is still open: it may be completed in a moment, or others may still have to confirm it',
      '列出的负责人均已确认，但节点仍未完成：可能稍后完成，也可能仍需其他人确认',
    ),
    hint: askTheOthers,
  },
  others_may_have_to: {
    kind: 'pending',
    reason: sentence(
      'Feishu Project accepted the confirmation and the node is still open: others may still have to confirm it',
      '飞书项目已接受本次确认，但节点仍未完成：可能仍需其他人确认',
    ),
    hint: askTheOthers,
  },
  said_finished: {
    kind: 'pending',
    reason: sentence(
      'Feishu Project says that this user has confirmed the node, and it is still open: others may still have to confirm it',
      '飞书项目称当前用户已确认该节点，但节点仍未完成：可能仍需其他人确认',
    ),
    hint: askTheOthers,
  },
  /** Of a node behind one that is pending. */
  behind_pending: {
    kind: 'pending',
    reason: sentence(
      'it has not arrived yet, and the node before it is pending',
      '该节点尚未到达，其前面的节点仍待其他人确认',
    ),
    hint: askTheOthers,
  },
} as const

export function someHaveConfirmed(confirmed: number, all: number) {
  const reason = sentence(
    `our confirmation is recorded: ${confirmed} of ${all} have confirmed`,
    `已记录本次确认：${all} 人中已有 ${confirmed} 人确认`,
  )
  return { kind: 'pending', reason, hint: askTheOthers } as const
}

export const lookAtTheItem = sentence(
  'Open the work item and look at the node before you run the step again.',
  '请先打开工作项查看该节点，再决定是否重新运行该步骤。',
)
export const rollBackExplicitly = sentence(
  'To roll it back anyway, set action: rollback.',
  '如仍需回滚，请设置 action: rollback。',
)
export const actionFailed = sentence(
  'the action itself failed, which is a bug (see the log): it may have moved',
  '本 Action 自身出错（程序缺陷，详见日志）：可能已流转，未能核实',
)
export const accepted = sentence('Feishu Project accepted the request', '飞书项目已接受请求')

export const wouldMove = sentence(
  'it would be moved: nothing is known to be missing; permissions and interceptions show only on the move',
  '可以流转：未发现缺失的内容；权限与拦截规则只有在流转时才能知晓',
)
export const wouldRollBack = sentence('it would be rolled back', '将会回滚')
export const wouldBeBlocked = sentence(
  "it can't be moved yet: required data is missing",
  '暂无法流转：还有必填信息未填',
)
export const notArrived = sentence("it can't be moved yet: the node has not arrived", '暂无法流转：节点未到达')

export function workWentOn(successor: string): Sentence {
  return sentence(
    `left alone: its successor "${successor}" is completed, so the work has gone on`,
    `未处理：其后续节点“${successor}”已完成，工作已继续推进`,
  )
}

export function alreadyCompleted(body: OperateBody): Sentence {
  const unwritten = carriedBy(body)
  if (unwritten.length === 0) return sentence('it was completed already', '该节点此前已完成')
  return sentence(
    `it was completed already, so ${unwritten.join(', ')} was not written`,
    `该节点此前已完成，因此未写入 ${unwritten.join('、')}`,
  )
}

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

/** What somebody called a state. */
export function name(text: string): Sentence {
  return sentence(text, text)
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

export function alreadyInState(body: OperateBody): Sentence {
  const unwritten = carriedBy(body)
  if (unwritten.length === 0) return sentence('it was in this state already', '此前已处于该状态')
  return sentence(
    `it was in this state already, so ${unwritten.join(', ')} was not written`,
    `此前已处于该状态，因此未写入 ${unwritten.join('、')}`,
  )
}

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

export function acceptedNotMoved(now: Sentence): Sentence {
  return sentence(
    `Feishu Project accepted the request, but nothing moved: it is ${now.en}`,
    `飞书项目接受了请求，但没有流转：当前${now.zh}`,
  )
}

export function acceptedNotRecorded(confirmed: number, all: number): Sentence {
  return sentence(
    `Feishu Project accepted the request and did not record our confirmation: ${confirmed} of ${all} have confirmed, and we are not among them`,
    `飞书项目接受了请求，但未记录本次确认：${all} 人中已有 ${confirmed} 人确认，其中没有我们`,
  )
}

export function answered(message: string): Sentence {
  return sentence(`Feishu Project answered "${message}"`, `飞书项目返回“${message}”`)
}

/** `was_lost`: a request got no readable answer. */
export function notSeenToMove(reason: Sentence, now: Sentence, was_lost: boolean): Sentence {
  const [later, later_zh] = was_lost
    ? [', but a request that got no answer may still be carried out', '，但未收到响应的请求仍可能被执行']
    : ['', '']
  return sentence(
    `${reason.en}; reading it back shows it ${now.en}${later}`,
    `${reason.zh}；重新读取显示当前${now.zh}${later_zh}`,
  )
}

export function notVerified(reason: Sentence, failed: Sentence): Sentence {
  const [en, zh] =
    reason === failed
      ? [reason.en, reason.zh]
      : [`${reason.en}, and reading it back failed (${failed.en})`, `${reason.zh}，但重新读取失败（${failed.zh}）`]
  return sentence(`${en}: it may have moved`, `${zh}：可能已流转，未能核实`)
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

// ---------------------------------------------------------------- require

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
  return sentence(
    `the item is in the state "${present ?? '?'}", not in ${wanted.map((each) => `"${each}"`).join(' or ')}`,
    `工作项处于状态“${present ?? '?'}”，而非${wanted.map((each) => `“${each}”`).join('或')}`,
  )
}

export const finishIt = sentence(
  'Finish the node in Feishu Project, then run the job again.',
  '请先在飞书项目中完成该节点，再重新运行作业。',
)

export const finishState = sentence(
  'Move the work item on in Feishu Project, then run the job again.',
  '请先在飞书项目中将该工作项流转到所需状态，再重新运行作业。',
)

// ---------------------------------------------------------------- comments, and items that are gone

/** One line, plain text: what was moved, and by what. */
export function commentOf(name: string, action: Action, is_state: boolean, origin: string): Sentence {
  if (is_state) return sentence(`Moved to "${name}": ${origin}`, `已流转到“${name}”：${origin}`)
  return action === 'confirm'
    ? sentence(`Node "${name}" completed: ${origin}`, `节点“${name}”已完成：${origin}`)
    : sentence(`Node "${name}" rolled back: ${origin}`, `节点“${name}”已回滚：${origin}`)
}

export function commentRefused(message: string): Sentence {
  return sentence(
    `the comment could not be left: Feishu Project answered "${message}"`,
    `未能添加评论：飞书项目返回“${message}”`,
  )
}

export function commentNotSent({ en, zh }: Sentence): Sentence {
  return sentence(`the comment was not left: ${en}`, `未添加评论：${zh}`)
}

export function commentLost({ en, zh }: Sentence): Sentence {
  return sentence(`the comment may not have been left: ${en}`, `评论可能未添加成功：${zh}`)
}

export function itemIsGone(message: string): Sentence {
  return sentence(
    `left alone: the work item is terminated or gone (Feishu Project answered "${message}")`,
    `未处理：该工作项已终止或不存在（飞书项目返回“${message}”）`,
  )
}
