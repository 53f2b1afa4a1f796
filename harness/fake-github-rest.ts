/** The fake GitHub's REST: the addresses that are in use. */
import type { Access, Permission } from './fake-github-access.ts'
import { commitOf, fileOf, listedCommit, pullOf, runOf } from './fake-github-bodies.ts'
import {
  compare,
  findRepository,
  type PullRequestSeed,
  pullRequestsOf,
  type Repository,
  resolve,
  type Seed,
} from './fake-github-state.ts'

export interface RestReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

type Answer = (repository: Repository, found: readonly string[], page: Page, url: URL) => RestReply

/** By path below the repository. Whatever stands in parentheses is handed on, decoded. */
const CALLS: readonly (readonly [path: RegExp, Permission | undefined, Answer])[] = [
  [/^$/, undefined, ({ name }) => ({ status: 200, body: { full_name: name } })],
  [
    /^\/compare\/(.+)\.\.\.(.+)$/,
    'contents',
    (of, [base = '', head = ''], page) => compareCommits(of, base, head, page),
  ],
  [
    /^\/actions\/workflows\/([^/]+)\/runs$/,
    'actions',
    (of, [workflow = ''], page, url) => listRuns(of, workflow, url, page),
  ],
  [
    /^\/actions\/runs\/(\d+)$/,
    'actions',
    (of, [id]) =>
      oneOf(
        of.workflow_runs,
        (run) => `${run.id}` === id,
        (run) => runOf(run, of),
      ),
  ],
  [
    /^\/pulls\/(\d+)$/,
    'pull-requests',
    (of, [number]) => oneOf(of.pull_requests, isNumber(number), (one) => pullOf(one, of)),
  ],
  [
    /^\/pulls\/(\d+)\/commits$/,
    'pull-requests',
    (of, [number], { slice }) => {
      const commits = of.pull_requests?.find(isNumber(number))?.commits
      return commits === undefined ? notFound() : listOf(slice(commits.map((sha) => listedCommit(of, sha))))
    },
  ],
  [
    /^\/pulls\/(\d+)\/files$/,
    'pull-requests',
    (of, [number], { slice }) => {
      const found = of.pull_requests?.find(isNumber(number))
      return found === undefined ? notFound() : listOf(slice((found.files ?? []).map(fileOf)))
    },
  ],
  [
    /^\/pulls$/,
    'pull-requests',
    (of, _, { slice }, url) => listOf(slice(openTo(of, url.searchParams.get('base')).map((one) => pullOf(one, of)))),
  ],
  [
    /^\/commits\/([^/]+)\/pulls$/,
    'pull-requests',
    (of, [sha = ''], { slice }) =>
      resolve(of, sha) === undefined
        ? noCommit(sha)
        : listOf(slice(pullRequestsOf(of, sha).map((one) => pullOf(one, of)))),
  ],
  [/^\/commits\/(.+)$/, 'contents', (of, [ref = ''], _, url) => oneCommit(of, ref, url)],
  [
    /^\/deployments$/,
    'deployments',
    (of, _, { slice }, url) => {
      const environment = url.searchParams.get('environment')
      const listed = (of.deployments ?? [])
        .filter((one) => environment === null || one.environment === environment)
        .toSorted((one, other) => Date.parse(other.created_at) - Date.parse(one.created_at))
      return listOf(slice(listed.map(({ id, sha, created_at }) => ({ id, sha, environment, created_at }))))
    },
  ],
  [
    /^\/deployments\/(-?\d+)\/statuses$/,
    'deployments',
    (of, [id], { slice }) => {
      const found = of.deployments?.find((one) => `${one.id}` === id)
      if (found === undefined) return notFound()
      return listOf(
        slice(found.statuses.map(({ state, created_at }) => ({ state: state.toLowerCase(), created_at })).reverse()),
      )
    },
  ],
  [
    /^\/releases$/,
    'contents',
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

/** `url`: as the client called it, without a GitHub Enterprise Server's prefix; `base`: with it, for the links. */
export function answerRest(url: URL, base: string, seed: Seed, access: Access): RestReply {
  const [, name = '', path = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(url.pathname) ?? []
  const repository = findRepository(seed, name)
  if (repository === undefined) return notFound()
  for (const [pattern, permission, answer] of CALLS) {
    const found = pattern.exec(path)?.slice(1).map(decodeURIComponent)
    if (found === undefined) continue
    const reply = (): RestReply => answer(repository, found, page(url, base), url)
    return permission === undefined ? reply() : guarded(permission, access, reply)
  }
  return notFound()
}

export function listOf({
  items,
  headers,
}: {
  items: readonly unknown[]
  headers: Readonly<Record<string, string>>
}): RestReply {
  return { status: 200, headers, body: items }
}

export function oneOf<T>(all: readonly T[] = [], isIt: (one: T) => boolean, toBody: (one: T) => unknown): RestReply {
  const found = all.find(isIt)
  return found === undefined ? notFound() : { status: 200, body: toBody(found) }
}

export function isNumber(number: string | undefined): (one: PullRequestSeed) => boolean {
  return (one) => `${one.number}` === number
}

export function openTo({ pull_requests = [] }: Repository, base: string | null): readonly PullRequestSeed[] {
  return pull_requests
    .filter(
      ({ merged_at, closed, base_ref = 'main' }) =>
        merged_at === undefined && closed !== true && (base === null || base_ref === base),
    )
    .toSorted((one, other) => other.number - one.number)
}

function noCommit(ref: string): RestReply {
  return { status: 422, body: { message: `No commit found for SHA: ${ref}`, status: '422' } }
}

/** Three hundred files a page unless asked otherwise. */
function oneCommit(repository: Repository, ref: string, url: URL): RestReply {
  const found = repository.commits.find(({ sha }) => sha === resolve(repository, ref))
  if (found === undefined) return noCommit(ref)
  const { items, headers } = page(url, url.origin, 300).slice((found.files ?? []).map(fileOf))
  return { status: 200, headers, body: { ...commitOf(found), files: items } }
}

export function notFound(message = 'Not Found'): RestReply {
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
    commits: items.map(commitOf),
    files: [],
  }
  return { status: 200, headers, body }
}

function listRuns(repository: Repository, workflow: string, url: URL, { slice }: Page): RestReply {
  const branch = url.searchParams.get('branch')
  const status = url.searchParams.get('status')
  const event = url.searchParams.get('event')
  const runs = (repository.workflow_runs ?? [])
    .filter(
      (run) =>
        (`${run.workflow_id}` === workflow || run.path?.endsWith(`/${workflow}`) === true) &&
        (event === null || run.event === event) &&
        (branch === null || run.head_branch === branch) &&
        (status === null || run.conclusion === status),
    )
    .sort((one, other) => other.id - one.id)
  const { items, headers } = slice(runs)
  const workflow_runs = items.map((run) => runOf(run, repository))
  return { status: 200, headers, body: { total_count: runs.length, workflow_runs } }
}

export interface Page {
  readonly slice: <T>(all: readonly T[]) => { items: readonly T[]; headers: Readonly<Record<string, string>> }
}

/** So many a page unless asked otherwise, a hundred at most, and the links to the others. */
export function page(url: URL, base: string, usual = 30, name = 'per_page'): Page {
  const asked = (name: string, otherwise: number): number => Number(url.searchParams.get(name) ?? otherwise)
  const per_page = Math.min(asked(name, usual), Math.max(usual, name === 'limit' ? 50 : 100))
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
