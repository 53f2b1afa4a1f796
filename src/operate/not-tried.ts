/** What becomes of a node once the step is stopped before anything was sent for it. */
import { Failure } from '../failure.ts'
import type { Result } from './outcome.ts'
import * as say from './messages.ts'

export function notTried({ reason }: AbortSignal): Result {
  const hint = reason instanceof Failure ? reason.remedy : undefined
  return { kind: 'not_tried', reason: say.notTried(reason), hint, attempts: 0 }
}
