/** What the plan needs of the inputs, of the event and of what was found. */
import type { Event, RunContext } from '../event/event.ts'
import type { FindResult } from '../find/find.ts'
import type { Inputs } from '../inputs/read.ts'
import { composeCommentOrigin } from './comment-origin.ts'
import type { PlanOptions } from './plan.ts'
import { composeRollbackReason } from './rollback-reason.ts'

export function planOptionsOf(inputs: Inputs, event: Event, run: RunContext, { in_range }: FindResult): PlanOptions {
  const { language, credentials, comment, rollback_reason } = inputs
  return {
    ...inputs,
    user_key: credentials.user_key,
    in_range,
    reasonFor: ({ want }) => {
      const takes_back = want.do === 'rollback' && want.takes_back
      return rollback_reason ?? composeRollbackReason(event, run, language, takes_back)
    },
    commentFor: ({ changes }) =>
      comment ? { language, origin: composeCommentOrigin(event, run, changes, language) } : undefined,
  }
}
