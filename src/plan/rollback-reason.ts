/** The reason that a roll-back leaves in the work item: which event, which commit, by whom, and the run to look at. */
import type { Event, RunContext } from '../event/event.ts'

/** Long enough for every name, short enough for a form. */
const MAX_LENGTH = 500

export function composeRollbackReason(event: Event, run: RunContext): string {
  const what = `${eventWords(event)}: ${run.workflow} in ${run.repository}, commit ${run.sha.slice(0, 12)}, by ${run.actor}.`
  return `${what.slice(0, MAX_LENGTH)} ${run.run_url}`
}

function eventWords(event: Event): string {
  switch (event.kind) {
    case 'pull_request':
      return `Job failed after pull request #${event.pull_request.number} was ${event.pull_request.merged ? 'merged' : event.activity}`
    case 'deployment_status':
      return `Deployment to ${event.deployment.environment} reported ${event.state}`
    case 'workflow_run':
      return `Run of ${event.run.workflow} ended with ${event.conclusion}`
    case 'review':
    case 'after_merge':
    case 'other':
      return `Rolled back on ${event.name}`
    case 'push':
    case 'merge_group':
    case 'deployment':
    case 'release':
      return `Rolled back on ${event.kind}`
  }
}
