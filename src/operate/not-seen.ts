/** Every reading shows it elsewhere than the server's answer says: both are told, and neither is taken for certain. Loaded where it happens. */
import type { Action, Refusal } from '../domain.ts'
import { type Sentence, sentence, together } from '../sentence.ts'
import * as say from './messages.ts'
import { besides, type Conclusion, refusedWith } from './outcome.ts'
import type { ReadBack } from './movement.ts'
import type { LastSeen, Readings } from './read-back.ts'

/** The vendor's "this node is completed already"; `Task has been finished` is the other way of being done, by this user only. */
const NODE_IS_COMPLETED = 20017

/** It is still open, and there is evidence that it waits for others. What has not arrived waits for nobody's confirmation. */
function pendingOf({ confirmations, after }: ReadBack): Conclusion | undefined {
  if (after === say.STATUS.not_arrived) return undefined
  switch (confirmations.evidence) {
    case 'ours_of_some':
      return someHaveConfirmed(confirmations.confirmed, confirmations.all)
    case 'all':
      return PENDING.all_confirmed
    case 'not_told':
      return PENDING.others_may_have_to
    case 'not_ours':
    case 'none':
      return undefined
  }
}

/** Where the evidence is less than our entry among those who have confirmed, others "may" have to. */
const PENDING = {
  all_confirmed: {
    kind: 'pending',
    reason: sentence(
      'everybody listed has confirmed, and the node is still open: it may be completed in a moment, or others may still have to confirm it',
      '列出的负责人均已确认，但节点仍未完成：可能稍后完成，也可能仍需其他人确认',
    ),
    hint: say.askTheOthers,
  },
  others_may_have_to: {
    kind: 'pending',
    reason: sentence(
      'Feishu Project accepted the confirmation and the node is still open: others may still have to confirm it',
      '飞书项目已接受本次确认，但节点仍未完成：可能仍需其他人确认',
    ),
    hint: say.askTheOthers,
  },
  said_finished: {
    kind: 'pending',
    reason: sentence(
      'Feishu Project says that this user has confirmed the node, and it is still open: others may still have to confirm it',
      '飞书项目称当前用户已确认该节点，但节点仍未完成：可能仍需其他人确认',
    ),
    hint: say.askTheOthers,
  },
} as const

function someHaveConfirmed(confirmed: number, all: number) {
  const reason = sentence(
    `our confirmation is recorded: ${haveConfirmed(confirmed, all)}`,
    `已记录本次确认：${all} 人中已有 ${confirmed} 人确认`,
  )
  return { kind: 'pending', reason, hint: say.askTheOthers } as const
}

/** It was accepted; it may wait for others, and what is carried out later than it is looked for can't be known. */
/** `log_id`: of the answer; empty where the server gave none. */
export function acceptedOnly(seen: LastSeen, log_id: string): Conclusion {
  const { confirmations, readings } = seen
  if (mayHaveMoved(seen)) return seenElsewhere({ kind: 'unverified', reason: say.accepted }, seen)
  const pending = pendingOf(seen)
  if (pending !== undefined) return pending
  const reason =
    confirmations.evidence === 'not_ours'
      ? acceptedNotRecorded(confirmations.confirmed, confirmations.all, readings)
      : acceptedNotSeen(seen)
  return { kind: 'refused', title: acceptedTitle, reason, hint: ifItStays(seen, log_id) }
}

/** The server says that it is as was asked: it may wait for others, else which of the two holds is not known. */
export function saidOnly(refusal: Refusal, seen: LastSeen, action: Action): Conclusion {
  if (mayHaveMoved(seen)) return seenElsewhere(refusedWith(refusal), seen)
  const { message, err_code, log_id } = refusal
  const { evidence } = seen.confirmations
  const finished_by_us = action === 'confirm' && seen.is_state !== true && err_code !== NODE_IS_COMPLETED
  const told_only_by_it = finished_by_us ? PENDING.said_finished : saidCompleted(message)
  const is_told = evidence === 'not_told' || (evidence === 'none' && finished_by_us)
  const is_told_only_by_it = is_told && seen.after !== say.STATUS.not_arrived
  const pending = is_told_only_by_it ? told_only_by_it : pendingOf(seen)
  if (pending !== undefined) return { ...pending, log_id }
  const reason = readsOtherwise(message, seen)
  return { ...refusedWith(refusal), title: readsOtherwiseTitle, reason, hint: ifItStays(seen, log_id) }
}

/** Of a node that is seen open. */
function saidCompleted(message: string) {
  const { en, zh } = say.answered(message)
  const reason = sentence(
    `${en}, and the node is still open: others may still have to confirm it`,
    `${zh}，但节点仍未完成：可能仍需其他人确认`,
  )
  return { kind: 'pending', reason, hint: say.askTheOthers } as const
}

export const acceptedTitle = sentence('accepted, not seen to move', '已接受，未见流转')

function acceptedNotSeen(seen: LastSeen): Sentence {
  const still = stillShown(seen)
  return sentence(
    `${say.accepted.en}, but ${still.en}: it may move later`,
    `${say.accepted.zh}，但 ${still.zh}：可能稍后才会流转`,
  )
}

function acceptedNotRecorded(confirmed: number, all: number, readings: Readings): Sentence {
  const { en, zh } = readFor(readings)
  const those = othersOnly(confirmed, all)
  return sentence(
    `${say.accepted.en}, but ${en} do not show our confirmation: ${those.en}; it may be recorded later`,
    together(`${say.accepted.zh}，但`, `${zh}均未见本次确认：${those.zh}；可能稍后才会记录`),
  )
}

function othersOnly(confirmed: number, all: number): Sentence {
  if (confirmed === 0) return sentence(`none of ${all} has confirmed`, `${all} 人中尚无人确认`)
  return sentence(
    `${haveConfirmed(confirmed, all)}, and we are not among them`,
    `${all} 人中已有 ${confirmed} 人确认，不含本次操作者`,
  )
}

function haveConfirmed(confirmed: number, all: number): string {
  return `${confirmed} of ${all} ${confirmed === 1 ? 'has' : 'have'} confirmed`
}

export const readsOtherwiseTitle = sentence('the answer and the readings differ', '响应与读取结果不符')

/** The server says that it is as was asked. */
function readsOtherwise(message: string, seen: LastSeen): Sentence {
  const [{ en, zh }, still] = [say.answered(message), stillShown(seen)]
  return sentence(`${en}, but ${still.en}: the readings may be out of date`, `${zh}，但 ${still.zh}：读取结果可能滞后`)
}

type Place = Pick<ReadBack, 'after' | 'is_state'>

/** As it goes on behind "it is": a status of ours reads by itself, a name that somebody gave a state needs its marks. */
function whereIs({ after, is_state }: Place): Sentence {
  return sentence(is_state === true ? `in the state "${after.en}"` : after.en, `“${after.zh}”`)
}

/** What to do where the server's word and what is read differ. */
export function ifItStays(seen: Place, log_id: string): Sentence {
  const now = whereIs(seen)
  const place = seen.is_state === true ? sentence('its state', '其状态') : sentence('the node', '该节点')
  const ask =
    log_id === ''
      ? sentence("ask the vendor's support", '请联系飞书项目技术支持')
      : sentence("ask the vendor's support with the log ID", '请附日志 ID 联系飞书项目技术支持')
  return sentence(
    `Open the work item and look at ${place.en}. If it is still ${now.en}, run the job again; if that changes nothing, ${ask.en}.`,
    `请打开工作项查看${place.zh}：若仍为${now.zh}，请重新运行作业；若结果不变，${ask.zh}。`,
  )
}

function readFor({ count, seconds }: Readings): Sentence {
  return sentence(`${count} readings over ${seconds} s`, `${seconds} 秒内读取 ${count} 次`)
}

function stillShown(seen: LastSeen): Sentence {
  const [{ en, zh }, now] = [readFor(seen.readings), whereIs(seen)]
  return sentence(`${en} still show it ${now.en}`, `${zh}仍显示${now.zh}`)
}

/** It is not where it was to go, though a sending of ours may have moved it. `conclusion`: what was answered. */
export function seenElsewhere(conclusion: Conclusion, seen: ReadBack): Conclusion {
  const { en, zh } = whereIs(seen)
  const shown = sentence(`reading it back shows it ${en}`, `重新读取显示当前为${zh}`)
  if (!mayHaveMoved(seen)) return besides(conclusion, shown)
  const may = seen.has_left === true ? movedOn(shown) : say.mayHaveMoved(shown)
  return { ...besides(conclusion, may), kind: 'unverified', hint: say.lookAtTheItem }
}

/** Where it is seen is neither where it was nor where it was to go, or is not told: of a status that nobody has described. */
function mayHaveMoved({ has_left, after }: ReadBack): boolean {
  return has_left === true || after === say.STATUS.unknown
}

function movedOn({ en, zh }: Sentence): Sentence {
  return sentence(
    `${en}, neither where it was seen before nor where it was to go: it may have moved, and been moved on from there`,
    `${zh}，既不是此前读取到的状态，也不是目标状态：可能已流转，随后又被改为其他状态`,
  )
}

export function mayStillCome(lost: 'answered' | 'unanswered'): Sentence {
  return lost === 'unanswered'
    ? sentence('a request that got no answer may still be carried out', '未收到响应的请求仍可能被执行')
    : sentence('a request whose answer could not be read may still be carried out', '响应无法解析的请求仍可能被执行')
}
