/** The merged pull requests that commits came with: one GraphQL request for many commits. */
import type { PullRequestOfCommits } from '../ports.ts'
import { sentence } from '../sentence.ts'
import { absent, type Errand, type LookUp, tooFar } from './failures.ts'
import { type Associated, ofCommitsQuery, OfCommitsReply, toPullRequest } from './queries.ts'
import type { Requests } from './requests.ts'

/** Twenty requests, some twenty seconds: more is no ordinary deployment. */
export const MOST_COMMITS = 1000

/** In one request: GitHub gives up a query after ten seconds. */
const COMMITS_A_REQUEST = 50

interface Turn {
  readonly sha: string
  /** The cursor of the page before. */
  readonly after: string | null
}

/** Each once, in the order of merging. Open ones and those of other repositories in the network (a fork's upstream) don't count. */
export async function mergedOf(
  commits: readonly string[],
  requests: Requests,
  errand: Errand,
): Promise<readonly PullRequestOfCommits[]> {
  const shas = [...new Set(commits)]
  const sought = soughtOf(shas)
  const look_up = { ...errand, sought }
  if (shas.length > MOST_COMMITS)
    throw tooFar(sought, sentence(`the limit is ${MOST_COMMITS} commits`, `上限为 ${MOST_COMMITS} 个提交`))

  const merged = new Map<
    number,
    { readonly found: Associated & { readonly mergedAt: string }; readonly shas: string[] }
  >()
  const unknown: string[] = []
  let turns: readonly Turn[] = shas.map((sha) => ({ sha, after: null }))
  while (turns.length > 0) {
    const now = turns.slice(0, COMMITS_A_REQUEST)
    const { own, pages } = await ask(now, requests, look_up)
    const more = now.flatMap(({ sha }, index): readonly Turn[] => {
      const page = pages[index]
      if (page === undefined) unknown.push(sha)
      for (const found of page?.nodes ?? [])
        if (isMerged(found) && sameName(found.repository.nameWithOwner, own))
          merged.set(found.number, { found, shas: [...(merged.get(found.number)?.shas ?? []), sha] })
      return page?.pageInfo.hasNextPage === true ? [{ sha, after: page.pageInfo.endCursor ?? null }] : []
    })
    turns = [...more, ...turns.slice(COMMITS_A_REQUEST)]
  }
  report(unknown, shas, look_up)
  return [...merged.values()]
    .sort((one, other) => byMerging(one.found, other.found))
    .map(({ found, shas }) => ({ ...toPullRequest(found), shas }))
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

/** Commits that a force push took away are told of; but when none is shown at all, the token may not see them. */
function report(unknown: readonly string[], shas: readonly string[], look_up: LookUp): void {
  if (unknown.length === 0) return
  if (unknown.length === shas.length) throw absent('no such commit', look_up)
  const text = `${unknown.length} of ${shas.length} commits are not in the repository any more: ${unknown.slice(0, 5).join(' ')}`
  look_up.call.log({ level: 'info', text })
}

function soughtOf(shas: readonly string[]) {
  const [first = ''] = shas
  if (shas.length === 1)
    return sentence(`the pull requests of commit ${first.slice(0, 10)}`, `提交 ${first.slice(0, 10)} 的拉取请求`)
  return sentence(`the pull requests of ${shas.length} commits`, `${shas.length} 个提交的拉取请求`)
}

function isMerged<T extends { readonly mergedAt?: string | null | undefined }>(
  found: T | null,
): found is T & { readonly mergedAt: string } {
  return typeof found?.mergedAt === 'string'
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function byMerging(
  one: { readonly mergedAt: string; readonly number: number },
  other: { readonly mergedAt: string; readonly number: number },
): number {
  return Date.parse(one.mergedAt) - Date.parse(other.mergedAt) || one.number - other.number
}
