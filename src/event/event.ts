/** What a workflow event is to us: a small union that keeps what later stages need, without GitHub's shapes. */

export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly head_ref: string
  readonly merged: boolean
}

export type Event =
  | {
      readonly kind: 'pull_request'
      readonly name: string
      readonly activity: string
      readonly pull_request: PullRequest
    }
  | { readonly kind: 'deployment_status'; readonly state: string; readonly environment: string }
  | {
      readonly kind: 'workflow_run'
      readonly conclusion: string
      readonly triggered_by: string
      readonly workflow: string
    }
  /** Runs on code that is merged already, or by somebody's own decision. */
  | { readonly kind: 'after_merge'; readonly name: string }
  /** Runs before a merge, or without one. */
  | { readonly kind: 'other'; readonly name: string }

/** Where and for whom the step runs: the `github` context as the runner's variables tell it. */
export interface RunContext {
  readonly event_name: string
  readonly repository: string
  readonly workflow: string
  readonly sha: string
  readonly actor: string
  /** The page of this run. */
  readonly run_url: string
}
