/** The GraphQL queries, and what we rely on in their replies: unknown until proven here. */
import * as z from 'zod/mini'
import type { ForgePullRequest } from '../forge-port.ts'
import { Instant, listOf, Text, Title } from './shapes.ts'

const PULL_REQUEST =
  'fragment pull on PullRequest { number title body headRefName baseRefName isCrossRepository state mergedAt mergeCommit { oid } url }'

const PullRequestShape = z.object({
  number: z.int(),
  title: Title,
  body: Text,
  headRefName: z.string(),
  baseRefName: z.string(),
  isCrossRepository: z.boolean(),
  state: z.string(),
  mergedAt: z.nullish(z.string()),
  mergeCommit: z.nullish(z.object({ oid: z.string() })),
  url: z.string(),
})

export function toPullRequest(reply: z.infer<typeof PullRequestShape>): ForgePullRequest {
  const { number, title, body, headRefName, baseRefName, isCrossRepository, state, mergedAt, mergeCommit, url } = reply
  const is_merged = typeof mergedAt === 'string'
  return {
    number,
    title,
    body,
    head_ref: headRefName,
    base_ref: baseRefName,
    from_fork: isCrossRepository,
    state: is_merged ? 'merged' : state === 'OPEN' ? 'open' : 'closed',
    ...(is_merged && mergeCommit ? { merge_sha: mergeCommit.oid } : {}),
    url,
  }
}

const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) })

/** A connection's nodes and where its next page begins. */
const pageOf = <T>(shape: z.ZodMiniType<T>) => z.object({ nodes: listOf(shape), pageInfo: PageInfo })

const IN_REPOSITORY = '$owner: String!, $name: String!'

// ---------------------------------------------------------------- one pull request, its commits, its files

export const BY_NUMBER = `query (${IN_REPOSITORY}, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...pull } }
}
${PULL_REQUEST}`

export const ByNumberReply = z.object({ pullRequest: PullRequestShape })

export const COMMITS_OF = `query (${IN_REPOSITORY}, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { commits(first: 100, after: $after) { nodes { commit { oid message } } pageInfo { hasNextPage endCursor } } }
  }
}`

export const CommitsOfReply = z.object({
  pullRequest: z.object({ commits: pageOf(z.object({ commit: z.object({ oid: z.string(), message: z.string() }) })) }),
})

export const FILES_OF = `query (${IN_REPOSITORY}, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { files(first: 100, after: $after) { nodes { path changeType } pageInfo { hasNextPage endCursor } } }
  }
}`

export const FilesOfReply = z.object({
  /** Null where the forge could not make the list. */
  pullRequest: z.object({ files: z.nullish(pageOf(z.object({ path: z.string(), changeType: z.string() }))) }),
})

// ---------------------------------------------------------------- the open ones

export const OPEN_A_PAGE = 100

export const OPEN = `query (${IN_REPOSITORY}, $base: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, baseRefName: $base, first: ${OPEN_A_PAGE}, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...pull }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${PULL_REQUEST}`

export const OpenReply = z.object({ pullRequests: pageOf(PullRequestShape) })

// ---------------------------------------------------------------- the pull requests of many commits

/** Of one commit at a time; a commit of the default branch has one, as a rule. */
const PULL_REQUESTS_A_PAGE = 5

/** For so many commits; the variables are `$sha0`, `$after0` and so on. */
export function ofCommitsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const variables = numbers.map((index) => `, $sha${index}: GitObjectID!, $after${index}: String`)
  const commits = numbers.map(
    (index) =>
      `commit${index}: object(oid: $sha${index}) { ... on Commit { associatedPullRequests(first: ${PULL_REQUESTS_A_PAGE}, after: $after${index}) { ...page } } }`,
  )
  return `query (${IN_REPOSITORY}${variables.join('')}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${commits.join('\n    ')}
  }
}
fragment page on PullRequestConnection { nodes { ...pull repository { nameWithOwner } } pageInfo { hasNextPage endCursor } }
${PULL_REQUEST}`
}

const AssociatedShape = z.extend(PullRequestShape, { repository: z.object({ nameWithOwner: z.string() }) })

export type Associated = z.infer<typeof AssociatedShape>

/** `commit0`, `commit1` and so on; null where the repository shows no such object, and without the member where it is no commit. */
export const OfCommitsReply = z.catchall(
  z.object({ nameWithOwner: z.string() }),
  z.nullable(z.object({ associatedPullRequests: z.nullish(pageOf(AssociatedShape)) })),
)

// ---------------------------------------------------------------- deployments

export const DEPLOYMENTS_A_PAGE = 50

export const DEPLOYMENTS = `query (${IN_REPOSITORY}, $environment: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: ${DEPLOYMENTS_A_PAGE}, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid statuses(first: 100) { nodes { state createdAt } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const DeploymentShape = z.object({
  databaseId: z.number(),
  commitOid: z.string(),
  statuses: z.nullish(z.object({ nodes: listOf(z.object({ state: z.string(), createdAt: Instant })) })),
})

export const DeploymentsReply = z.object({ deployments: pageOf(DeploymentShape) })
