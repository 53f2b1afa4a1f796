/** What the plan needs of the inputs, of the event and of what was found. */
import type { Event, RunContext } from '../event/event.ts'
import type { FindResult } from '../find/find.ts'
import type { Inputs } from '../inputs/read.ts'
import type { PlanOptions } from './plan.ts'

export function planOptionsOf(inputs: Inputs, event: Event, run: RunContext, { in_range }: FindResult): PlanOptions {
  const { language, credentials, comment, rollback_reason } = inputs
  return {
    ...inputs,
    user_key: credentials.user_key,
    in_range,
    reasonFor: async ({ want }) => {
      if (rollback_reason !== undefined) return rollback_reason
      const { composeRollbackReason } = await import('./rollback-reason.ts')
      return composeRollbackReason(event, run, inputs, want)
    },
    commentFor: async ({ changes }) => {
      if (!comment) return undefined
      const { composeCommentOrigin } = await import('./comment-origin.ts')
      return { language, origin: composeCommentOrigin(event, run, changes, language) }
    },
  }
}
