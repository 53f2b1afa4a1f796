/** Commits by REST: one, those between two, whether one holds another, and their files. */
import type { Comparison, Forge, ForgeCommit } from '../forge-port.ts'
import { sentence } from '../sentence.ts'
import { type LookUp, misshapen, tooFar } from './failures.ts'
import { MAX_COMMITS, MAX_FILES } from './limits.ts'
import { CommitFilesReply, CommitReply, ComparisonReply, toCommit, toFile } from './rest-replies.ts'
import type { RestSource } from './rest-source.ts'
import { oldestFirst } from './shapes.ts'
import { short, sought } from './sought.ts'

/** GitHub's own maximum. */
const COMMITS_A_PAGE = 100

/** Keeps a commit's reply short; Gitea's own parameters. */
const LEAN = { stat: 'false', files: 'false', verification: 'false' }

export function restCommits(source: RestSource): Pick<Forge, 'commit' | 'compare' | 'contains' | 'filesOfCommit'> {
  const { requests, flavour } = source
  return {
    commit: async (ref, call) => {
      // 422: no commit for this name.
      const look_up = { ...sought.commit(ref, call), also_none: [422] }
      const found =
        flavour === 'gitea'
          ? await requests.find(`/git/commits/${encodeURIComponent(ref)}`, LEAN, CommitReply, look_up)
          : await requests.find(`/commits/${encodeURIComponent(ref)}`, { per_page: '1' }, CommitReply, look_up)
      return found === undefined ? source.none(look_up) : toCommit(found)
    },

    compare: async (base, head, call) => {
      if (base === head) return { status: 'identical', commits: [] }
      const look_up = sought.between(base, head, call)
      const commits = await commitsBetween(source, base, head, look_up)
      if (commits === undefined) return source.none(look_up)
      if (commits.status !== undefined) return { status: commits.status, commits: commits.listed }
      return statusOf(source, commits.listed, { base, head, look_up })
    },

    contains: async (ref, sha, call) => {
      if (ref === sha) return true
      const look_up = sought.between(ref, sha, call)
      const query = flavour === 'gitea' ? LEAN : { per_page: '1' }
      const found = await requests.find(comparing(ref, sha), query, ComparisonReply, look_up)
      if (found === undefined) return source.none(look_up)
      return found.status === undefined ? found.total_commits === 0 : /^(?:behind|identical)$/.test(found.status)
    },

    filesOfCommit: async (sha, call) => {
      const look_up = sought.filesOfCommit(sha, call)
      const path = flavour === 'gitea' ? `/git/commits/${sha}` : `/commits/${sha}`
      const lean = flavour === 'gitea' ? { stat: 'false', verification: 'false' } : {}
      const files = []
      // GitHub sends 300 a page unless asked otherwise, and says in the header whether there are more.
      for (let page = 1; ; page += 1) {
        const { value, has_next } = await requests.list(path, { ...lean, page: `${page}` }, CommitFilesReply, look_up)
        files.push(...value.files.items.map(toFile))
        if (has_next !== true || value.files.count === 0) return { files, complete: files.length < MAX_FILES }
        if (files.length >= MAX_FILES) return { files, complete: false }
      }
    },
  }
}

interface Between {
  readonly status: Comparison['status'] | undefined
  readonly listed: readonly ForgeCommit[]
}

/** What `head` has and `base` has not: nothing when `base` holds it, and after a force push only what is new. */
async function commitsBetween(
  { requests, flavour }: RestSource,
  base: string,
  head: string,
  look_up: LookUp,
): Promise<Between | undefined> {
  const listed: ForgeCommit[] = []
  for (let page = 1; ; page += 1) {
    const query = flavour === 'gitea' ? LEAN : { per_page: `${COMMITS_A_PAGE}`, page: `${page}` }
    const reply = await requests.find(comparing(base, head), query, ComparisonReply, look_up)
    if (reply === undefined) return undefined
    const { status, total_commits, commits } = reply
    if (total_commits > MAX_COMMITS) throw tooMany(total_commits, base, head, look_up)
    listed.push(...commits.items.map(toCommit))
    if (listed.length >= total_commits) return { status, listed: oldestFirst(listed) }
    if (commits.items.length === 0 || flavour === 'gitea')
      throw misshapen(`${listed.length} of ${total_commits} commits listed`, undefined, { server: requests.server })
  }
}

/** Gitea does not tell the status: comparing the other way does. Without a commit in common it lists either history down to its root. */
async function statusOf(
  { requests }: RestSource,
  commits: readonly ForgeCommit[],
  { base, head, look_up }: { readonly base: string; readonly head: string; readonly look_up: LookUp },
): Promise<Comparison | undefined> {
  const back = await requests.find(comparing(head, base), LEAN, ComparisonReply, look_up)
  if (back === undefined) return undefined
  const behind = back.commits.items.map(toCommit)
  if (back.total_commits === 0) return { status: commits.length === 0 ? 'identical' : 'ahead', commits }
  if (commits.length === 0) return { status: 'behind', commits }
  return commits.some(isRoot) && behind.some(isRoot) ? undefined : { status: 'diverged', commits }
}

function isRoot({ parents }: ForgeCommit): boolean {
  return parents?.length === 0
}

/** A slash stays as it is: it is a part of a branch's name, and both servers take the rest of the address for the two. */
function comparing(base: string, head: string): string {
  const written = (ref: string): string => encodeURIComponent(ref).replaceAll('%2F', '/')
  return `/compare/${written(base)}...${written(head)}`
}

function tooMany(count: number, base: string, head: string, { sought }: LookUp) {
  return tooFar(
    sought,
    sentence(`there are ${count}, the limit is ${MAX_COMMITS}`, `共 ${count} 个，上限为 ${MAX_COMMITS} 个`),
    sentence(
      `For one run, set the input since to a tag, branch or SHA between ${short(base)} and ${short(head)}, nearer to the latter; or name the work items in the input work_item_id.`,
      `请在一次运行中将输入 since 设为 ${short(base)} 与 ${short(head)} 之间更靠近后者的标签、分支或 SHA；或在输入 work_item_id 中指明工作项。`,
    ),
  )
}
