/** What a workflow event is to us: a small union that keeps what later stages need, without GitHub's shapes. */
import type { ForgeCommit, ForgePullRequest } from '../forge-port.ts'

export interface Deployment {
  readonly id: number
  readonly environment: string
  readonly sha: string
}

/** What was pushed, oldest first. */
export interface Push {
  /** As git has it: `refs/heads/main`, `refs/tags/v1`. */
  readonly ref: string
  /** The commit before; none where the push created the ref. */
  readonly before: string | undefined
  readonly after: string
  readonly created: boolean
  readonly deleted: boolean
  readonly forced: boolean
  /** Those that are new; without any, the one that the ref points at. */
  readonly commits: readonly ForgeCommit[]
  readonly brings_commits: boolean
  /** There may be more commits than these. */
  readonly may_be_cut: boolean
}

export interface WorkflowRun {
  readonly id: number
  /** Its number, or its file where the forge tells no number. */
  readonly workflow_id: string
  /** Its name. */
  readonly workflow: string
  readonly branch: string
  readonly sha: string
}

export interface Release {
  readonly title: string
  readonly notes: string
  readonly tag: string
  readonly is_prerelease: boolean
}

type Kinds =
  | {
      readonly kind: 'pull_request'
      readonly name: string
      readonly activity: string
      readonly pull_request: ForgePullRequest
    }
  | { readonly kind: 'review'; readonly name: string; readonly pull_request: ForgePullRequest }
  | { readonly kind: 'push'; readonly push: Push }
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
  | { readonly kind: 'release'; readonly activity: string; readonly release: Release }
  /** Runs on code that is merged already, or by somebody's own decision, and carries no text. */
  | { readonly kind: 'after_merge'; readonly name: string }
  /** Runs before a merge, or without one. */
  | { readonly kind: 'other'; readonly name: string }

/** `default_branch`: of the repository, where the payload tells it. */
export type Event = Kinds & { readonly default_branch?: string }

/** Where and for whom the step runs: the `github` context as the runner's variables tell it; under another CI they may all be empty. */
export interface RunContext {
  readonly event_name: string
  readonly repository: string
  readonly workflow: string
  readonly sha: string
  /** As git has it: `refs/heads/main`, `refs/tags/v1`; none where the forge tells none. */
  readonly ref?: string
  readonly actor: string
  /** Empty where no run is told, as under another CI. */
  readonly run_id: string
  /** The page of this run; empty where nothing tells its address. */
  readonly run_url: string
  /** From 1; more on a re-run, whose payload is as old as the first. */
  readonly attempt: number
  /** Epoch milliseconds at which the step began. Undefined: no commit counts as older than a minute. */
  readonly started_at?: number
}

/** Workflows that Dependabot triggers see none of the repository's Actions secrets (GitHub docs, "Dependabot on GitHub Actions"). */
const DEPENDABOT = 'dependabot[bot]'

/** Why the repository's secrets are not there for this event, if that is as it should be: on a pull request of a fork or of Dependabot. */
export function withoutSecrets(event: Event, { event_name, actor }: RunContext): 'fork' | 'dependabot' | undefined {
  if (!('pull_request' in event)) return undefined
  if (actor === DEPENDABOT) return 'dependabot'
  return event.pull_request.from_fork && event_name !== 'pull_request_target' ? 'fork' : undefined
}

/** Dependabot's own pushes and deployments deliver like anybody's: secrets that are missing there have to be stored as Dependabot secrets. */
export function needsDependabotSecrets(event: Event, { actor }: RunContext): boolean {
  return actor === DEPENDABOT && !('pull_request' in event)
}
