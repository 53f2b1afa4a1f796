/** The fake GitHub's REST: the two addresses that are in use. */
import type { Access, Permission } from './fake-github-access.ts'
import { compare, findRepository, type Repository, type Seed, type WorkflowRun } from './fake-github-state.ts'

export interface RestReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

/** `url`: as the client called it, without a GitHub Enterprise Server's prefix; `base`: with it, for the links. */
export function answerRest(url: URL, base: string, seed: Seed, access: Access): RestReply {
  const [, name = '', path = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(url.pathname) ?? []
  const repository = findRepository(seed, name)
  if (repository === undefined) return notFound()
  const [, base_sha, head_sha] = /^\/compare\/(.+)\.\.\.(.+)$/.exec(path) ?? []
  if (base_sha !== undefined && head_sha !== undefined)
    return guarded('contents', access, () => compareCommits(repository, base_sha, head_sha, page(url, base)))
  const [, workflow_id] = /^\/actions\/workflows\/(\d+)\/runs$/.exec(path) ?? []
  if (workflow_id !== undefined)
    return guarded('actions', access, () => listRuns(repository, Number(workflow_id), url, base))
  return notFound()
}

function notFound(message = 'Not Found'): RestReply {
  return { status: 404, body: { message, documentation_url: 'https://docs.github.com/rest', status: '404' } }
}

function guarded(permission: Permission, access: Access, answer: () => RestReply): RestReply {
  if (access.may(permission)) return answer()
  if (access.concealed) return notFound()
  return {
    status: 403,
    headers: { 'x-accepted-github-permissions': `${permission}=read` },
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    },
  }
}

function compareCommits(repository: Repository, base: string, head: string, { slice }: Page): RestReply {
  const commits = compare(repository, base, head)
  if (commits === undefined) return notFound()
  const { items, headers } = slice(commits)
  const behind_by = compare(repository, head, base)?.length ?? 0
  const body = {
    status: commits.length === 0 ? (behind_by === 0 ? 'identical' : 'behind') : behind_by === 0 ? 'ahead' : 'diverged',
    ahead_by: commits.length,
    behind_by,
    total_commits: commits.length,
    commits: items.map(({ sha, parents }) => ({ sha, parents: parents.map((parent) => ({ sha: parent })) })),
    files: [],
  }
  return { status: 200, headers, body }
}

function listRuns(repository: Repository, workflow_id: number, url: URL, base: string): RestReply {
  const branch = url.searchParams.get('branch')
  const status = url.searchParams.get('status')
  const runs = (repository.workflow_runs ?? [])
    .filter(
      (run) =>
        run.workflow_id === workflow_id &&
        (branch === null || run.head_branch === branch) &&
        (status === null || run.conclusion === status),
    )
    .sort((one, other) => other.id - one.id)
  const { items, headers } = page(url, base).slice(runs)
  const workflow_runs = items.map((run) => runOf(run, repository))
  return { status: 200, headers, body: { total_count: runs.length, workflow_runs } }
}

function runOf({ head_repository = '', ...run }: WorkflowRun, { name }: Repository) {
  const head = head_repository === null ? null : { full_name: head_repository === '' ? name : head_repository }
  return { ...run, status: 'completed', repository: { full_name: name }, head_repository: head }
}

interface Page {
  readonly slice: <T>(all: readonly T[]) => { items: readonly T[]; headers: Readonly<Record<string, string>> }
}

/** Thirty a page unless asked otherwise, a hundred at most, and the links to the others. */
function page(url: URL, base: string): Page {
  const asked = (name: string, otherwise: number): number => Number(url.searchParams.get(name) ?? otherwise)
  const per_page = Math.min(asked('per_page', 30), 100)
  const number = asked('page', 1)
  return {
    slice: (all) => {
      const last = Math.max(Math.ceil(all.length / per_page), 1)
      const items = all.slice((number - 1) * per_page, number * per_page)
      if (number >= last) return { items, headers: {} }
      const link = (to: number, rel: string): string => {
        const query = new URLSearchParams(url.searchParams)
        query.set('page', `${to}`)
        return `<${base}${url.pathname}?${query.toString()}>; rel="${rel}"`
      }
      return { items, headers: { link: `${link(number + 1, 'next')}, ${link(last, 'last')}` } }
    },
  }
}
