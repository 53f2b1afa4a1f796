/** The Forge by GraphQL, where one request answers what takes several by REST: GitHub, Enterprise Server. */
import type { Forge, ForgeCommit, ForgePullRequest } from '../forge-port.ts'
import { type LookUp, tooFar } from './failures.ts'
import {
  type Associated,
  BY_NUMBER,
  ByNumberReply,
  COMMITS_OF,
  CommitsOfReply,
  DEPLOYMENTS,
  DEPLOYMENTS_A_PAGE,
  DeploymentsReply,
  FILES_OF,
  FilesOfReply,
  ofCommitsQuery,
  OfCommitsReply,
  OPEN,
  OPEN_A_PAGE,
  OpenReply,
  toPullRequest,
} from './graphql-queries.ts'
import { MAX_COMMITS, MAX_FILES, MAX_PAGES } from './limits.ts'
import type { Requests } from './requests.ts'
import { checkNumber, reportUnknown } from './rest-pull-requests.ts'
import { isSuccess } from './shapes.ts'
import { more, noneAmong, sought } from './sought.ts'
import type { Sentence } from '../sentence.ts'

/** What REST does not answer in one request. The rest of the port is REST on every server. */
export type GraphqlQuestions = Pick<
  Forge,
  'pullRequest' | 'pullRequestsOf' | 'commitsOf' | 'successfulDeployments' | 'openPullRequests' | 'filesOfPullRequest'
>

/** Throws `forge_no_graphql` where the server has none. Previous names of files are REST's alone. */
export function openGraphql(requests: Requests): GraphqlQuestions {
  return {
    pullRequest: async (number, call) => {
      const look_up = sought.pullRequest(number, call)
      const found = await requests.findBy('pullRequest', BY_NUMBER, { number }, ByNumberReply, look_up)
      return found === undefined ? undefined : toPullRequest(found.pullRequest)
    },

    pullRequestsOf: (shas, call) => mergedOf([...new Set(shas)], requests, sought.pullRequestsOf(shas, call)),

    commitsOf: async (number, call) => {
      const look_up = sought.commitsOf(number, call)
      const commits: ForgeCommit[] = []
      const pages = pagesOf(look_up, MAX_COMMITS / 100, more(MAX_COMMITS), async (after) => {
        const reply = await requests.query(COMMITS_OF, { number, after }, CommitsOfReply, look_up)
        return reply.pullRequest.commits
      })
      for await (const { nodes } of pages) commits.push(...nodes.items.map(commitIn))
      return commits
    },

    successfulDeployments: async function* (environment, call) {
      const look_up = sought.deployments(environment, call)
      const pages = pagesOf(look_up, MAX_PAGES, noneAmong(MAX_PAGES * DEPLOYMENTS_A_PAGE), async (after) => {
        const reply = await requests.query(DEPLOYMENTS, { environment, after }, DeploymentsReply, look_up)
        return reply.deployments
      })
      for await (const { nodes } of pages)
        yield nodes.items
          .filter(({ statuses }) =>
            isSuccess((statuses?.nodes.items ?? []).map(({ state, createdAt: at }) => ({ state, at }))),
          )
          .map(({ databaseId: id, commitOid: sha }) => ({ id, sha }))
    },

    openPullRequests: async function* (base, call) {
      const look_up = sought.open(base, call)
      const pages = pagesOf(look_up, MAX_PAGES, more(MAX_PAGES * OPEN_A_PAGE), async (after) => {
        return (await requests.query(OPEN, { base, after }, OpenReply, look_up)).pullRequests
      })
      for await (const { nodes } of pages) yield nodes.items.map(toPullRequest)
    },

    filesOfPullRequest: async (number, _, call) => {
      const look_up = sought.filesOfPullRequest(number, call)
      const files = []
      let after: string | null = null
      for (;;) {
        const variables: Readonly<Record<string, unknown>> = { number, after }
        const { pullRequest } = await requests.query(FILES_OF, variables, FilesOfReply, look_up)
        const page = pullRequest.files
        if (!page) return { files, complete: false }
        files.push(...page.nodes.items.map(({ path, changeType }) => ({ path, is_renamed: changeType === 'RENAMED' })))
        if (files.length >= MAX_FILES) return { files, complete: false }
        if (!page.pageInfo.hasNextPage) return { files, complete: page.nodes.count === page.nodes.items.length }
        after = page.pageInfo.endCursor ?? null
      }
    },
  }
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined }
}

/** Page by page until the last. Throws `forge_too_much` where there are more than are looked through. */
async function* pagesOf<T extends Page>(
  { sought }: LookUp,
  most: number,
  beyond: Sentence,
  ask: (after: string | null) => Promise<T>,
): AsyncGenerator<T> {
  let after: string | null = null
  for (let asked = 0; asked < most; asked += 1) {
    const page: T = await ask(after)
    yield page
    if (!page.pageInfo.hasNextPage) return
    after = page.pageInfo.endCursor ?? null
  }
  throw tooFar(sought, beyond)
}

/** In one request: GitHub gives up a query after ten seconds. */
const COMMITS_A_REQUEST = 50

interface Turn {
  readonly sha: string
  /** The cursor of the page before. */
  readonly after: string | null
}

type Merged = Associated & { readonly mergedAt: string }

/** Those of one commit in the order of merging. Open ones and those of other repositories in the network (a fork's upstream) don't count. */
async function mergedOf(
  shas: readonly string[],
  requests: Requests,
  look_up: LookUp,
): Promise<ReadonlyMap<string, readonly ForgePullRequest[]>> {
  checkNumber(shas, look_up)
  const merged = new Map<string, Merged[]>()
  const unknown: string[] = []
  let turns: readonly Turn[] = shas.map((sha) => ({ sha, after: null }))
  while (turns.length > 0) {
    const now = turns.slice(0, COMMITS_A_REQUEST)
    const { own, pages } = await ask(now, requests, look_up)
    const more = now.flatMap(({ sha }, index): readonly Turn[] => {
      const page = pages[index]
      if (page === undefined) unknown.push(sha)
      const found = (page?.nodes.items ?? []).filter(isMerged).filter(({ repository }) => sameName(repository, own))
      if (found.length > 0) merged.set(sha, [...(merged.get(sha) ?? []), ...found])
      return page?.pageInfo.hasNextPage === true ? [{ sha, after: page.pageInfo.endCursor ?? null }] : []
    })
    turns = [...more, ...turns.slice(COMMITS_A_REQUEST)]
  }
  reportUnknown(unknown, shas, { ...look_up, server: requests.server })
  return new Map([...merged].map(([sha, found]) => [sha, found.toSorted(byMerging).map(toPullRequest)]))
}

async function ask(turns: readonly Turn[], requests: Requests, look_up: LookUp) {
  const variables = Object.fromEntries(
    turns.flatMap(({ sha, after }, index) => [
      [`sha${index}`, sha],
      [`after${index}`, after],
    ]),
  )
  const reply = await requests.query(ofCommitsQuery(turns.length), variables, OfCommitsReply, look_up)
  const { nameWithOwner, ...commits } = reply
  return {
    own: nameWithOwner,
    pages: turns.map((_, index) => commits[`commit${index}`]?.associatedPullRequests ?? undefined),
  }
}

function isMerged(found: Associated): found is Merged {
  return typeof found.mergedAt === 'string'
}

function sameName({ nameWithOwner }: { readonly nameWithOwner: string }, own: string): boolean {
  return nameWithOwner.toLowerCase() === own.toLowerCase()
}

function byMerging(one: Merged, other: Merged): number {
  return Date.parse(one.mergedAt) - Date.parse(other.mergedAt) || one.number - other.number
}

function commitIn({
  commit: { oid: sha, message },
}: {
  readonly commit: { readonly oid: string; readonly message: string }
}): ForgeCommit {
  return { sha, message }
}
