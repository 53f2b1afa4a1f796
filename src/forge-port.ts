/** The port Forge: what GitHub, Enterprise Server, Gitea and Forgejo are asked where an event does not carry it. */
import type { Call } from './ports.ts'

export interface ForgePullRequest {
  readonly number: number
  readonly title: string
  readonly body: string
  /** The head branch's name, without its owner. */
  readonly head_ref: string
  readonly base_ref: string
  /** Its head lies in another repository, or in one that is gone. */
  readonly from_fork: boolean
  readonly state: 'open' | 'closed' | 'merged'
  /** The commit that it was merged as: a merge commit, a squashed one, or the last of the rebased ones. */
  readonly merge_sha?: string | undefined
  /** Its page. */
  readonly url: string
}

export interface ForgeCommit {
  readonly sha: string
  readonly message: string
  /** Epoch milliseconds of the committer's date; undefined where the forge does not tell. */
  readonly committed_at?: number | undefined
  readonly parents?: readonly string[] | undefined
}

export interface Comparison {
  /** Of `head` against `base`. `behind`, `identical`: `base` already contains `head`. */
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged'
  /** What `head` has and `base` has not, oldest first; all of them. */
  readonly commits: readonly ForgeCommit[]
}

/** A deployment or a run that succeeded. */
export interface Success {
  readonly id: number
  readonly sha: string
}

export interface WorkflowRunInfo {
  readonly id: number
  /** By ID or by file, whichever the forge tells: `deploy.yml`. */
  readonly workflow: string
  readonly event: string
  readonly branch: string
  readonly sha: string
}

export interface ForgeRelease {
  readonly tag: string
  readonly is_prerelease: boolean
  readonly is_draft: boolean
}

export interface ChangedFile {
  readonly path: string
  /** What it was called before, where it was renamed and the forge tells. */
  readonly previous_path?: string | undefined
  /** Renamed, whether or not the forge tells from what; undefined: the forge does not tell. */
  readonly is_renamed?: boolean | undefined
}

/** `complete`: false where the forge cut the list short. */
export interface ChangedFiles {
  readonly files: readonly ChangedFile[]
  readonly complete: boolean
}

/**
 * Looks up what an event does not carry; reads only. Undefined is an ordinary answer: there is none. Every method throws a Failure where the
 * forge refuses or can't be reached; its remedy names the `permissions:` line where one is missing. The pages of a list come one by one, newest first.
 */
export interface Forge {
  /** As it is now; undefined: unknown, or an issue. */
  pullRequest(number: number, call: Call): Promise<ForgePullRequest | undefined>
  /** The pull requests merged in this repository that brought each of these commits, by the commit's SHA; a commit without any has no entry. */
  pullRequestsOf(shas: readonly string[], call: Call): Promise<ReadonlyMap<string, readonly ForgePullRequest[]>>
  /** The pull request's own commits. */
  commitsOf(number: number, call: Call): Promise<readonly ForgeCommit[]>
  commit(ref: string, call: Call): Promise<ForgeCommit | undefined>
  /** Undefined: one of the two is gone or unknown, or they have no history in common. Throws `forge_too_much` beyond 1,000 commits. */
  compare(base: string, head: string, call: Call): Promise<Comparison | undefined>
  /** Whether `ref` contains the commit: one comparison, of which only the status is read. Undefined as for `compare`. */
  contains(ref: string, sha: string, call: Call): Promise<boolean | undefined>
  successfulDeployments(environment: string, call: Call): AsyncIterable<readonly Success[]>
  /** Successful runs of that workflow in this repository, on that branch if one is given. */
  successfulRuns(
    wanted: { readonly workflow: string; readonly branch?: string; readonly event?: string },
    call: Call,
  ): AsyncIterable<readonly (Success & Pick<WorkflowRunInfo, 'event' | 'branch'>)[]>
  run(id: number, call: Call): Promise<WorkflowRunInfo>
  releases(call: Call): AsyncIterable<readonly ForgeRelease[]>
  /** Open ones to that base branch, drafts included; a hundred a page. */
  openPullRequests(base: string, call: Call): AsyncIterable<readonly ForgePullRequest[]>
  /** One request where one is enough; `previous` names are told where the forge tells them without a further one. */
  filesOfPullRequest(number: number, options: { readonly previous_names: boolean }, call: Call): Promise<ChangedFiles>
  filesOfCommit(sha: string, call: Call): Promise<ChangedFiles>
}
