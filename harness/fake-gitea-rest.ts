/** The fake Gitea's REST, as a real Gitea 1.26 was recorded: fifty a page, one pull request a commit, no GraphQL, no deployments. */
import { commitOf, listedCommit } from './fake-github-bodies.ts'
import { isNumber, listOf, oneOf, openTo, page, type Page, type RestReply } from './fake-github-rest.ts'
import {
  compare,
  findRepository,
  mergeShaOf,
  type PullRequestSeed,
  type Repository,
  resolve,
  type Seed,
  type WorkflowRun,
} from './fake-github-state.ts'

type Answer = (repository: Repository, found: readonly string[], page: Page, url: URL) => RestReply

/** By path below the repository. Whatever stands in parentheses is handed on, decoded. */
const CALLS: readonly (readonly [path: RegExp, Answer])[] = [
  [/^$/, ({ name }) => ({ status: 200, body: { full_name: name } })],
  [/^\/compare\/(.+)\.\.\.(.+)$/, (of, [base = '', head = '']) => compareCommits(of, base, head)],
  [/^\/actions\/runs$/, (of, _, { slice }, url) => listRuns(of, slice, url)],
  [
    /^\/actions\/runs\/(\d+)$/,
    (of, [id]) =>
      oneOf(
        of.workflow_runs,
        (run) => `${run.id}` === id,
        (run) => runOf(run, of),
      ),
  ],
  [/^\/pulls\/(\d+)$/, (of, [number]) => oneOf(of.pull_requests, isNumber(number), (one) => pullOf(one, of))],
  [
    /^\/pulls\/(\d+)\/commits$/,
    (of, [number], { slice }) => {
      const commits = of.pull_requests?.find(isNumber(number))?.commits
      return commits === undefined ? notFound() : listOf(slice(commits.map((sha) => listedCommit(of, sha)).reverse()))
    },
  ],
  [
    /^\/pulls\/(\d+)\/files$/,
    (of, [number], { slice }) => {
      const files = of.pull_requests?.find(isNumber(number))?.files ?? []
      return listOf(
        slice(
          files.map(({ path, previous_path }) => ({
            filename: path,
            status: previous_path === undefined ? 'changed' : 'renamed',
            ...(previous_path === undefined ? {} : { previous_filename: previous_path }),
          })),
        ),
      )
    },
  ],
  // Older ones don't know `base_branch`.
  [/^\/pulls$/, (of, _, { slice }) => listOf(slice(openTo(of, null).map((one) => pullOf(one, of))))],
  [
    /^\/commits\/([^/]+)\/pull$/,
    (of, [sha]) => {
      const found = of.pull_requests?.find((one) => one.repository === undefined && mergedAs(one).includes(sha ?? ''))
      return found === undefined ? noPullRequest() : { status: 200, body: pullOf(found, of) }
    },
  ],
  [
    /^\/git\/commits\/(.+)$/,
    (of, [ref = '']) =>
      oneOf(
        of.commits,
        ({ sha }) => sha === resolve(of, ref),
        (found) => ({
          ...commitOf(found),
          files: (found.files ?? []).map(({ path }) => ({ filename: path, status: 'modified' })),
        }),
      ),
  ],
  [
    /^\/releases$/,
    (of, _, { slice }) =>
      listOf(
        slice(
          (of.releases ?? []).map(({ tag, is_prerelease = false, is_draft = false }) => ({
            tag_name: tag,
            prerelease: is_prerelease,
            draft: is_draft,
          })),
        ),
      ),
  ],
]

/** `url`: as the client called it, without `/api/v1`; `base`: with it, for the links. */
export function answerGitea(url: URL, base: string, seed: Seed): RestReply {
  const [, name = '', path = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(url.pathname) ?? []
  const repository = findRepository(seed, name)
  if (repository === undefined) return notFound()
  for (const [pattern, answer] of CALLS) {
    const found = pattern.exec(path)?.slice(1).map(decodeURIComponent)
    if (found !== undefined) return answer(repository, found, page(url, base, 30, 'limit'), url)
  }
  // An address that it does not know.
  return { status: 404, body: 'Not found.\n' }
}

function notFound(): RestReply {
  return {
    status: 404,
    body: { message: "The target couldn't be found.", url: 'http://gitea/api/swagger', errors: [] },
  }
}

function noPullRequest(): RestReply {
  const message =
    'pull request does not exist [id: 0, issue_id: 0, head_repo_id: 0, base_repo_id: 2, head_branch: , base_branch: ]'
  return { status: 404, body: { message, url: 'http://gitea/api/swagger' } }
}

/** Of the commits that it brought, Gitea knows the last one alone. */
function mergedAs(one: PullRequestSeed): readonly string[] {
  return [mergeShaOf(one) ?? []].flat()
}

function pullOf(seed: PullRequestSeed, { name }: Repository) {
  const {
    number,
    title,
    body = '',
    head_ref = `branch-${number}`,
    base_ref = 'main',
    merged_at,
    closed,
    branch_deleted,
    head_repository,
  } = seed
  return {
    number,
    title,
    body,
    html_url: `http://gitea/${name}/pulls/${number}`,
    state: merged_at !== undefined || closed === true ? 'closed' : 'open',
    merged: merged_at !== undefined,
    merged_at: merged_at ?? null,
    merge_commit_sha: mergeShaOf(seed) ?? null,
    base: { label: base_ref, ref: base_ref, repo: { full_name: name } },
    head: {
      label: head_ref,
      ref: branch_deleted === true ? `refs/pull/${number}/head` : head_ref,
      repo: head_repository === null ? null : { full_name: head_repository ?? name },
    },
  }
}

/** All at once, newest first, and without a status; where there is no commit in common, either history down to its root. */
function compareCommits(repository: Repository, base: string, head: string): RestReply {
  if (resolve(repository, base) === undefined || resolve(repository, head) === undefined) return notFound()
  const commits =
    compare(repository, base, head) ?? compare({ ...repository, commits: withRoot(repository) }, base, head) ?? []
  const listed = commits.map((one) => ({
    ...commitOf(repository.commits.find(({ sha }) => sha === one.sha) ?? one),
    files: [],
  }))
  return { status: 200, body: { total_commits: commits.length, commits: listed.reverse() } }
}

/** One root for all, so that any two have it in common. */
function withRoot({ commits }: Repository) {
  return [
    { sha: 'root-of-all', parents: [] },
    ...commits.map((one) => (one.parents.length === 0 ? { ...one, parents: ['root-of-all'] } : one)),
  ]
}

/** Of every workflow. */
function listRuns(repository: Repository, slice: Page['slice'], url: URL): RestReply {
  const branch = url.searchParams.get('branch')
  const status = url.searchParams.get('status')
  const runs = (repository.workflow_runs ?? [])
    .filter((run) => (branch === null || run.head_branch === branch) && (status === null || run.conclusion === status))
    .toSorted((one, other) => other.id - one.id)
  const { items, headers } = slice(runs)
  return {
    status: 200,
    headers,
    body: { workflow_runs: items.map((run) => runOf(run, repository)), total_count: runs.length },
  }
}

function runOf(
  { id, path = '.github/workflows/deploy.yml', event, head_sha, head_branch, conclusion }: WorkflowRun,
  { name }: Repository,
) {
  return {
    id,
    path: `${path.replace(/^.*\//, '')}@refs/heads/${head_branch}`,
    event,
    run_attempt: 0,
    head_sha,
    head_branch,
    status: 'completed',
    conclusion,
    repository: { full_name: name },
  }
}
