/** The comment that a proven move leaves on its work item: one line, once; that it can't be left is told, and no failure. */
import type { Tracker, WriteAnswer, WriteCall } from '../ports.ts'
import type { Refusal } from '../domain.ts'
import type { Step } from '../plan/step.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { oneLine } from '../text.ts'
import { actionFailed, answered } from './messages.ts'
import type { Outcome } from './outcome.ts'

/** One for each move that was proven, in the order of the nodes. */
export async function commentEach(
  step: Step,
  outcomes: readonly Outcome[],
  tracker: Tracker,
  call: WriteCall,
): Promise<readonly Outcome[]> {
  const commented: Outcome[] = []
  for (const outcome of outcomes) {
    const comment_failed = await safely(step, outcome, tracker, { ...call, is_optional: true })
    commented.push(comment_failed === undefined ? outcome : { ...outcome, comment_failed })
  }
  return commented
}

async function safely(step: Step, outcome: Outcome, tracker: Tracker, call: WriteCall): Promise<Sentence | undefined> {
  try {
    return await leaveComment(step, outcome, tracker, call)
  } catch (error) {
    call.log({ level: 'info', text: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    return actionFailed
  }
}

/** Why it could not be left, or may not have been; undefined: it was, or nothing was moved. */
async function leaveComment(
  { comment, item }: Step,
  { kind, node_name, node, is_state }: Outcome,
  tracker: Tracker,
  call: WriteCall,
): Promise<Sentence | undefined> {
  if (comment === undefined || (kind !== 'confirmed' && kind !== 'rolled_back')) return undefined
  const said = commentOf(node_name ?? node.node_id, kind, is_state === true, comment.origin)
  const content = oneLine(said[comment.language])
  const answer = await tracker.comment(item, content, call, { attempts: 0 })
  // With the same key, so that it is left once at most.
  const last =
    answer.kind === 'lost' && answer.again ? await tracker.comment(item, content, call, answer.sending) : answer
  return failureOf(last, answer.kind === 'lost')
}

function failureOf(answer: WriteAnswer, was_lost: boolean): Sentence | undefined {
  switch (answer.kind) {
    case 'ok':
      return undefined
    case 'refused':
      // The key was seen before: the lost one arrived.
      if (was_lost && answer.refusal.kind === 'repeated') return undefined
      return was_lost || answer.refusal.carried_out === 'perhaps'
        ? commentLost(answered(answer.refusal.message))
        : commentRefused(answer.refusal)
    case 'lost':
      return commentLost(answer.failure.sentence)
    case 'unreachable':
      return was_lost ? commentLost(answer.failure.sentence) : commentNotSent(answer.failure.sentence)
  }
}

/** One line, plain text: what was moved, and by what, where that is told. */
function commentOf(name: string, kind: 'confirmed' | 'rolled_back', is_state: boolean, origin: string): Sentence {
  const { en, zh } = moved(name, kind, is_state)
  return origin === '' ? sentence(`${en}.`, `${zh}。`) : sentence(`${en}: ${origin}`, `${zh}：${origin}`)
}

function moved(name: string, kind: 'confirmed' | 'rolled_back', is_state: boolean): Sentence {
  if (is_state) return sentence(`Moved to "${name}"`, `已流转到“${name}”`)
  return kind === 'confirmed'
    ? sentence(`Node "${name}" completed`, `节点“${name}”已完成`)
    : sentence(`Node "${name}" rolled back`, `节点“${name}”已回滚`)
}

function commentRefused({ kind, message }: Refusal): Sentence {
  const { en, zh } = answered(message)
  const said = sentence(`the comment could not be left: ${en}`, `未能添加评论：${zh}`)
  if (kind !== 'permission') return said
  return sentence(
    `${said.en}. Grant the plugin the call 添加评论 (comment/create), publish a version and update it in the space`,
    `${said.zh}。请为插件授予“添加评论”（comment/create）的权限，发布版本并在空间中更新插件`,
  )
}

function commentNotSent({ en, zh }: Sentence): Sentence {
  return sentence(`the comment was not left: ${en}`, `未添加评论：${zh}`)
}

function commentLost({ en, zh }: Sentence): Sentence {
  return sentence(`the comment may not have been left: ${en}`, `评论可能未添加成功：${zh}`)
}
