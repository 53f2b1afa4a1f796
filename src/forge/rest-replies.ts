/** What we rely on in REST replies, GitHub's and Gitea's: unknown until proven here, then in our own words. */
import * as z from 'zod/mini'
import type { ChangedFile, ForgeCommit, ForgePullRequest } from '../forge-port.ts'
import { Instant, listOf, Text, Title } from './shapes.ts'

const Named = z.nullish(z.object({ full_name: z.string() }))

export const PullRequestReply = z.object({
  number: z.int(),
  title: Title,
  body: Text,
  html_url: z.string(),
  state: z.string(),
  merged_at: z.nullish(z.string()),
  merge_commit_sha: z.nullish(z.string()),
  base: z.object({ ref: z.string(), repo: Named }),
  head: z.object({ ref: z.string(), label: z.nullish(z.string()), repo: Named }),
})

export type PullRequestOfRest = z.infer<typeof PullRequestReply>

export function toPullRequest(reply: PullRequestOfRest): ForgePullRequest {
  const { number, title, body, html_url, state, merged_at, merge_commit_sha, base, head } = reply
  const is_merged = typeof merged_at === 'string'
  return {
    number,
    title,
    body,
    // Gitea: once the branch is deleted, its name is in the label alone.
    head_ref: /^refs\/pull\/\d+\/head$/.test(head.ref) ? (head.label ?? '').replace(/^[^:]*:/, '') : head.ref,
    base_ref: base.ref,
    from_fork: head.repo?.full_name.toLowerCase() !== base.repo?.full_name.toLowerCase(),
    state: is_merged ? 'merged' : state === 'open' ? 'open' : 'closed',
    // Of an open one GitHub tells the commit that it tries the merge with.
    ...(is_merged && typeof merge_commit_sha === 'string' ? { merge_sha: merge_commit_sha } : {}),
    url: html_url,
  }
}

export const PullRequestsReply = listOf(PullRequestReply)

export const CommitReply = z.object({
  sha: z.string(),
  commit: z.object({ message: Text, committer: z.nullish(z.object({ date: Instant })) }),
  parents: z.nullish(z.array(z.object({ sha: z.string() }))),
})

export const CommitsReply = listOf(CommitReply)

export function toCommit({ sha, commit, parents }: z.infer<typeof CommitReply>): ForgeCommit {
  return {
    sha,
    message: commit.message,
    committed_at: commit.committer?.date,
    parents: parents?.map((parent) => parent.sha),
  }
}

/** GitHub: a page of it. Gitea: all of it at once, and no status. */
export const ComparisonReply = z.object({
  status: z.optional(z.literal(['ahead', 'behind', 'identical', 'diverged'])),
  total_commits: z.int(),
  commits: listOf(CommitReply),
})

export const DeploymentsReply = listOf(z.object({ id: z.number(), sha: z.string() }))

export const StatusesReply = listOf(z.object({ state: z.string(), created_at: Instant }))

export const RunReply = z.object({
  id: z.number(),
  event: z.string(),
  head_sha: z.string(),
  head_branch: z.nullish(z.string()),
  conclusion: z.nullish(z.string()),
  /** GitHub: `.github/workflows/deploy.yml`; Gitea: `deploy.yml@refs/heads/main`. */
  path: z.nullish(z.string()),
  workflow_id: z.nullish(z.union([z.number(), z.string()])),
  repository: Named,
  /** Null once it was deleted; Gitea does not tell it. */
  head_repository: Named,
})

export type RunOfRest = z.infer<typeof RunReply>

export const RunsReply = z.object({ workflow_runs: listOf(RunReply) })

/** The file alone: `deploy.yml`. */
export function fileOf(path: string): string {
  return path.replace(/@.*$/s, '').replace(/^.*\//s, '')
}

export const ReleasesReply = listOf(
  z.object({ tag_name: z.string(), prerelease: z.optional(z.boolean()), draft: z.optional(z.boolean()) }),
)

const FileShape = z.object({
  filename: z.string(),
  previous_filename: z.nullish(z.string()),
  status: z.nullish(z.string()),
})

export const FilesReply = listOf(FileShape)

export const CommitFilesReply = z.object({ files: FilesReply })

export function toFile({ filename, previous_filename, status }: z.infer<typeof FileShape>): ChangedFile {
  const previous_path = previous_filename ?? undefined
  const is_renamed = previous_path !== undefined || status === 'renamed'
  return { path: filename, is_renamed, ...(previous_path === undefined ? {} : { previous_path }) }
}
