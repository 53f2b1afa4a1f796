/** Pull requests by REST: one, those of commits, the open ones, their commits and files. */
import type { ChangedFile, ChangedFiles, Forge, ForgeCommit, ForgePullRequest } from '../forge-port.ts'
import { sentence } from '../sentence.ts'
import { absent, type LookUp, tooFar } from './failures.ts'
import { MAX_COMMITS, MAX_FILES } from './limits.ts'
import {
  CommitsReply,
  FilesReply,
  PullRequestReply,
  type PullRequestOfRest,
  PullRequestsReply,
  toCommit,
  toFile,
  toPullRequest,
} from './rest-replies.ts'
import { each, pagesOf, type RestSource } from './rest-source.ts'
import { sought } from './sought.ts'

type PullRequestQuestions = Pick<
  Forge,
  'pullRequest' | 'pullRequestsOf' | 'commitsOf' | 'openPullRequests' | 'filesOfPullRequest'
>

export function restPullRequests(source: RestSource): PullRequestQuestions {
  const { requests, flavour } = source
  return {
    pullRequest: async (number, call) => {
      const look_up = sought.pullRequest(number, call)
      const found = await requests.find(`/pulls/${number}`, {}, PullRequestReply, look_up)
      return found === undefined ? source.none(look_up) : toPullRequest(found)
    },

    pullRequestsOf: async (commits, call) => {
      const shas = [...new Set(commits)]
      const look_up = sought.pullRequestsOf(shas, call)
      checkNumber(shas, look_up)
      const found = await each(shas, async (sha) => ({ sha, pulls: await pullsOf(source, sha, look_up) }))
      const unknown = found.filter(({ pulls }) => pulls === undefined).map(({ sha }) => sha)
      reportUnknown(unknown, shas, { ...look_up, server: requests.server })
      const own = requests.repository
      return new Map(
        found.flatMap(({ sha, pulls = [] }) => {
          const merged = mergedIn(own, pulls)
          return merged.length === 0 ? [] : [[sha, merged] as const]
        }),
      )
    },

    commitsOf: async (number, call) => {
      const path = `/pulls/${number}/commits`
      const query = flavour === 'gitea' ? { files: 'false', verification: 'false' } : {}
      const commits: ForgeCommit[] = []
      const pages = pagesOf(source, { path, query, shape: CommitsReply, look_up: sought.commitsOf(number, call) })
      for await (const { items } of pages) commits.push(...items.map(toCommit))
      return commits
    },

    openPullRequests: async function* (base, call) {
      const look_up = sought.open(base, call)
      const query =
        flavour === 'gitea'
          ? { state: 'open', sort: 'newest', base_branch: base }
          : { state: 'open', sort: 'created', direction: 'desc', base }
      for await (const { items } of pagesOf(source, { path: '/pulls', query, shape: PullRequestsReply, look_up }))
        // Not every Gitea knows `base_branch`.
        yield items.map(toPullRequest).filter(({ base_ref, state }) => base_ref === base && state === 'open')
    },

    filesOfPullRequest: (number, _, call) => filesOf(source, number, sought.filesOfPullRequest(number, call)),
  }
}

async function filesOf(source: RestSource, number: number, look_up: LookUp): Promise<ChangedFiles> {
  const most_pages = MAX_FILES / (source.flavour === 'gitea' ? 50 : 100)
  const listing = { path: `/pulls/${number}/files`, shape: FilesReply, look_up, most_pages, beyond: () => undefined }
  const files: ChangedFile[] = []
  let complete = false
  for await (const page of pagesOf(source, listing)) {
    files.push(...page.items.map(toFile))
    complete = page.last
  }
  return { files, complete: complete && files.length < MAX_FILES }
}

/** Undefined: no such commit, where the server tells that from a commit without any. */
async function pullsOf(
  source: RestSource,
  sha: string,
  look_up: LookUp,
): Promise<readonly PullRequestOfRest[] | undefined> {
  const { requests, flavour } = source
  if (flavour === 'gitea') {
    // 404: none that was merged as this commit.
    const found = await requests.find(`/commits/${sha}/pull`, {}, PullRequestReply, look_up)
    if (found !== undefined) return [found]
    await source.none(look_up)
    return []
  }
  // 422: no commit for this SHA.
  const asked = { ...look_up, also_none: [422] }
  const query = { per_page: '100' }
  const found = await requests.find(`/commits/${sha}/pulls`, query, PullRequestsReply, asked)
  return found === undefined ? source.none(look_up) : found.items
}

export function checkNumber(shas: readonly string[], look_up: LookUp): void {
  if (shas.length > MAX_COMMITS)
    throw tooFar(look_up.sought, sentence(`the limit is ${MAX_COMMITS} commits`, `上限为 ${MAX_COMMITS} 个提交`))
}

/** Commits that a force push took away are told of; but when none is shown at all, the token may not see them. */
export function reportUnknown(unknown: readonly string[], shas: readonly string[], look_up: LookUp): void {
  if (unknown.length === 0) return
  if (unknown.length === shas.length) throw absent('no such commit', look_up)
  const text = `${unknown.length} of ${shas.length} commits are not in the repository any more: ${unknown.slice(0, 5).join(' ')}`
  look_up.call.log({ level: 'info', text })
}

/** In the order of merging. Open ones and those of other repositories in the network (a fork's upstream) don't count. */
function mergedIn(own: string, pulls: readonly PullRequestOfRest[]): readonly ForgePullRequest[] {
  return pulls
    .filter(({ merged_at, base }) => {
      const of = base.repo?.full_name ?? own
      return typeof merged_at === 'string' && of.toLowerCase() === own.toLowerCase()
    })
    .toSorted(
      (one, other) => Date.parse(one.merged_at ?? '') - Date.parse(other.merged_at ?? '') || one.number - other.number,
    )
    .map(toPullRequest)
}
