/** The comment that a proven move leaves on its work item: one line, once; that it can't be left is told, and no failure. */
import type { Tracker, WriteAnswer, WriteCall } from '../ports.ts'
import type { Action, ItemAddress } from '../domain.ts'
import type { Step } from '../plan/step.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { oneLine } from '../text.ts'
import { answered } from './messages.ts'
import type { Result } from './outcome.ts'

/** Why it could not be left, or may not have been; undefined: it was, or nothing was moved. */
export async function leaveComment(
  comment: NonNullable<Step['comment']>,
  moved: Result & { readonly name: string; readonly action: Action },
  item: ItemAddress,
  tracker: Tracker,
  call: WriteCall,
): Promise<Sentence | undefined> {
  if (moved.kind !== 'confirmed' && moved.kind !== 'rolled_back') return undefined
  const { language, origin } = comment
  const said = commentOf(moved.name, moved.action, moved.is_state === true, origin)
  const content = oneLine(said[language])
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
        : commentRefused(answer.refusal.message)
    case 'lost':
      return commentLost(answer.failure.sentence)
    case 'unreachable':
      return was_lost ? commentLost(answer.failure.sentence) : commentNotSent(answer.failure.sentence)
  }
}

/** One line, plain text: what was moved, and by what. */
function commentOf(name: string, action: Action, is_state: boolean, origin: string): Sentence {
  if (is_state) return sentence(`Moved to "${name}": ${origin}`, `已流转到“${name}”：${origin}`)
  return action === 'confirm'
    ? sentence(`Node "${name}" completed: ${origin}`, `节点“${name}”已完成：${origin}`)
    : sentence(`Node "${name}" rolled back: ${origin}`, `节点“${name}”已回滚：${origin}`)
}

function commentRefused(message: string): Sentence {
  return sentence(
    `the comment could not be left: Feishu Project answered "${message}"`,
    `未能添加评论：飞书项目返回“${message}”`,
  )
}

function commentNotSent({ en, zh }: Sentence): Sentence {
  return sentence(`the comment was not left: ${en}`, `未添加评论：${zh}`)
}

function commentLost({ en, zh }: Sentence): Sentence {
  return sentence(`the comment may not have been left: ${en}`, `评论可能未添加成功：${zh}`)
}
