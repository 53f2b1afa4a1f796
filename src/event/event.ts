/** What a workflow event is to us: a small union that keeps what later stages need, without GitHub's shapes. */
import type { PullRequest } from '../ports.ts'

export interface Deployment {
  readonly id: number
  readonly environment: string
  readonly sha: string
}

interface AboutPullRequest {
  readonly pull_request: PullRequest
  /** Its branch lies in another repository. */
  readonly from_fork: boolean
  /** Closed without having been merged. */
  readonly abandoned: boolean
}

export type Event =
  | ({
      readonly kind: 'pull_request'
      readonly name: string
      readonly activity: string
    } & AboutPullRequest)
  | ({ readonly kind: 'review'; readonly name: string } & AboutPullRequest)
  | { readonly kind: 'push'; readonly deleted: boolean; readonly commits: readonly Commit[] }
  /** `number`: of the pull request that it queues. */
  | { readonly kind: 'merge_group'; readonly number: number }
  | { readonly kind: 'deployment'; readonly deployment: Deployment }
  | { readonly kind: 'deployment_status'; readonly state: string; readonly deployment: Deployment }
  | {
      readonly kind: 'workflow_run'
      readonly conclusion: string
      readonly triggered_by: string
      readonly run: WorkflowRun
    }
  | { readonly kind: 'release'; readonly activity: string; readonly title: string; readonly notes: string }
  /** Runs on code that is merged already, or by somebody's own decision, and carries no text. */
  | { readonly kind: 'after_merge'; readonly name: string }
  /** Runs before a merge, or without one. */
  | { readonly kind: 'other'; readonly name: string }

export interface Commit {
  readonly sha: string
  readonly message: string
}

export interface WorkflowRun {
  readonly id: number
  readonly workflow_id: number
  readonly workflow: string
  readonly branch: string
  readonly sha: string
}

/** Where and for whom the step runs: the `github` context as the runner's variables tell it. */
export interface RunContext {
  readonly event_name: string
  readonly repository: string
  readonly workflow: string
  readonly sha: string
  readonly actor: string
  /** The page of this run. */
  readonly run_url: string
  /** From 1; more on a re-run, whose payload is as old as the first. */
  readonly attempt: number
}

/** Workflows that Dependabot triggers see none of the repository's Actions secrets (GitHub docs, "Dependabot on GitHub Actions"). */
const DEPENDABOT = 'dependabot[bot]'

/** Why the repository's secrets are not there for this event, if that is as it should be. */
export function withoutSecrets(event: Event, { event_name, actor }: RunContext): 'fork' | 'dependabot' | undefined {
  if (actor === DEPENDABOT) return 'dependabot'
  const isFork = 'from_fork' in event && event.from_fork
  return isFork && event_name !== 'pull_request_target' ? 'fork' : undefined
}
