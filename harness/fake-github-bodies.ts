/** What the fake GitHub's REST sends of a pull request, a file, a commit, a run. */
import {
  type Commit,
  type FileSeed,
  mergeShaOf,
  type PullRequestSeed,
  type Repository,
  type WorkflowRun,
} from './fake-github-state.ts'

export function pullOf(seed: PullRequestSeed, { name, tip }: Repository) {
  const {
    number,
    title,
    body,
    head_ref = `branch-${number}`,
    base_ref = 'main',
    merged_at,
    closed,
    repository,
    head_repository,
  } = seed
  const head = head_repository === null ? null : { full_name: head_repository ?? repository ?? name }
  return {
    number,
    title,
    body: body ?? null,
    html_url: `https://github.com/${name}/pull/${number}`,
    state: merged_at !== undefined || closed === true ? 'closed' : 'open',
    merged_at: merged_at ?? null,
    // Of an open one the commit that the merge is tried with.
    merge_commit_sha: mergeShaOf(seed) ?? tip,
    base: { ref: base_ref, repo: { full_name: repository ?? name } },
    head: { ref: head_ref, label: `${(head?.full_name ?? '').replace(/\/.*/, '')}:${head_ref}`, repo: head },
  }
}

export function fileOf({ path, previous_path }: FileSeed) {
  return previous_path === undefined
    ? { filename: path, status: 'modified' }
    : { filename: path, previous_filename: previous_path, status: 'renamed' }
}

/** As git has it. */
export function commitOf({ sha, parents, message = '', committed_at = '2026-11-01T00:00:00Z' }: Commit) {
  return {
    sha,
    commit: { message, committer: { name: 'GitHub', date: committed_at } },
    parents: parents.map((parent) => ({ sha: parent })),
  }
}

/** One that belongs to a pull request, whether or not the repository tells more of it. */
export function listedCommit({ commits }: Repository, sha: string) {
  return commitOf(commits.find((one) => one.sha === sha) ?? { sha, parents: [] })
}

export function runOf({ head_repository = '', ...run }: WorkflowRun, { name }: Repository) {
  const head = head_repository === null ? null : { full_name: head_repository === '' ? name : head_repository }
  return { ...run, status: 'completed', repository: { full_name: name }, head_repository: head }
}
