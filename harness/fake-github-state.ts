/** What the fake GitHub knows: repositories with their commits, pull requests, deployments and workflow runs. */

export interface Seed {
  /** The one token that is good. */
  readonly token: string
  readonly repositories: readonly Repository[]
}

export interface Repository {
  /** `owner/name` */
  readonly name: string
  /** The commit at the tip of the default branch. */
  readonly tip: string
  /** Parents before their children. */
  readonly commits: readonly Commit[]
  readonly pull_requests?: readonly PullRequestSeed[]
  readonly deployments?: readonly Deployment[]
  readonly workflow_runs?: readonly WorkflowRun[]
  /** Newest first. */
  readonly releases?: readonly { readonly tag: string; readonly is_prerelease?: boolean; readonly is_draft?: boolean }[]
  /** Branches and tags beside the SHAs, which need no name: `main` to a SHA. */
  readonly refs?: Readonly<Record<string, string>>
}

export interface Commit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly message?: string
  readonly committed_at?: string
  readonly files?: readonly FileSeed[]
}

export interface FileSeed {
  readonly path: string
  readonly previous_path?: string
}

export interface PullRequestSeed {
  readonly number: number
  readonly title: string
  readonly body?: string
  readonly head_ref?: string
  /** `main` by default. */
  readonly base_ref?: string
  /** Absent: not merged. */
  readonly merged_at?: string
  /** Closed without merging. */
  readonly closed?: boolean
  /** Its head branch is gone; Gitea then tells another ref. */
  readonly branch_deleted?: boolean
  /** `owner/name` of the fork that its head lies in; null once that was deleted. */
  readonly head_repository?: string | null
  readonly files?: readonly FileSeed[]
  /** Those of its branch, and those it came to the base with: a merge commit, a squashed one, rebased ones. */
  readonly commits: readonly string[]
  /** Of another repository in the network, a fork's upstream say. */
  readonly repository?: string
}

export interface Deployment {
  readonly id: number
  readonly environment: string
  readonly sha: string
  readonly created_at: string
  /** In the order of their creation. */
  readonly statuses: readonly { readonly state: string; readonly created_at: string }[]
}

export interface WorkflowRun {
  readonly id: number
  readonly workflow_id: number
  readonly head_branch: string
  readonly head_sha: string
  readonly event: string
  readonly conclusion: string
  /** `.github/workflows/deploy.yml`, say. */
  readonly path?: string
  /** `owner/name` of a fork; null once it was deleted. */
  readonly head_repository?: string | null
}

/** Case does not matter in names. */
export function findRepository({ repositories }: Seed, name: string): Repository | undefined {
  return repositories.find((repository) => repository.name.toLowerCase() === name.toLowerCase())
}

/** With the commit itself; empty for one that is not there. */
function ancestors({ commits }: Repository, sha: string): ReadonlySet<string> {
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]))
  const seen = new Set<string>()
  const waiting = [sha]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const of_next = parents.get(next)
    if (of_next === undefined || seen.has(next)) continue
    seen.add(next)
    waiting.push(...of_next)
  }
  return seen
}

/** The SHA that a name stands for; a SHA stands for itself. */
export function resolve({ refs = {}, commits }: Repository, name: string): string | undefined {
  const sha = refs[name] ?? name
  return commits.some((commit) => commit.sha === sha) ? sha : undefined
}

/** The last of its commits: the merge commit, the squashed one, the last of the rebased ones. */
export function mergeShaOf({ commits, merged_at }: PullRequestSeed): string | undefined {
  return merged_at === undefined ? undefined : commits.at(-1)
}

/** `git log base..head`, oldest first; undefined where GitHub answers 404: one of them unknown, or no history in common. */
export function compare(repository: Repository, base: string, head: string): readonly Commit[] | undefined {
  const of_base = ancestors(repository, resolve(repository, base) ?? '')
  const of_head = ancestors(repository, resolve(repository, head) ?? '')
  if (![...of_base].some((sha) => of_head.has(sha))) return undefined
  return repository.commits.filter(({ sha }) => of_head.has(sha) && !of_base.has(sha))
}

/** For a commit of the default branch the merged pull request that it came with; else merged and open ones (github/docs#36646). */
export function pullRequestsOf(repository: Repository, sha: string): readonly PullRequestSeed[] {
  const of_commit = (repository.pull_requests ?? []).filter(({ commits }) => commits.includes(sha))
  if (!ancestors(repository, repository.tip).has(sha)) return of_commit
  const merged = of_commit.filter(({ merged_at }) => merged_at !== undefined)
  return merged.length > 0 ? merged : of_commit
}
