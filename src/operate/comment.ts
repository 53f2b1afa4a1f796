/** The comment that a proven move leaves on its work item: one line, once; that it can't be left is told, and no failure. */
import type { Tracker, WriteAnswer, WriteCall } from '../ports.ts'
import type { Action, ItemAddress } from '../domain.ts'
import type { Step } from '../plan/step.ts'
import type { Sentence } from '../sentence.ts'
import { oneLine } from '../text.ts'
import * as say from './messages.ts'
import type { Result } from './outcome.ts'

/** Why it could not be left, or may not have been; undefined: it was, or there is nothing to say. */
export async function leaveComment(
  comment: Step['comment'],
  moved: Result & { readonly name: string; readonly action: Action },
  item: ItemAddress,
  tracker: Tracker,
  call: WriteCall,
): Promise<Sentence | undefined> {
  if (comment === undefined || (moved.kind !== 'confirmed' && moved.kind !== 'rolled_back')) return undefined
  const { language, origin } = comment
  const said = say.commentOf(moved.name, moved.action, moved.is_state === true, origin)
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
        ? say.commentLost(say.answered(answer.refusal.message))
        : say.commentRefused(answer.refusal.message)
    case 'lost':
      return say.commentLost(answer.failure.sentence)
    case 'unreachable':
      return was_lost ? say.commentLost(answer.failure.sentence) : say.commentNotSent(answer.failure.sentence)
  }
}
