/** The GraphQL queries and what we rely on in the replies, GraphQL and REST: unknown until proven here. */
import * as z from 'zod/mini'
import type { PullRequest } from '../ports.ts'
import type { Reply } from './replies.ts'

const TEXT = 'fragment text on PullRequest { number title body headRefName mergedAt }'

const PullRequestShape = z.object({
  number: z.int(),
  title: z.string(),
  body: z.nullish(z.string()),
  headRefName: z.string(),
  mergedAt: z.nullish(z.string()),
})

export function toPullRequest({ number, title, body, headRefName, mergedAt }: PullRequestReply): PullRequest {
  return { number, title, body: body ?? '', head_ref: headRefName, merged: typeof mergedAt === 'string' }
}

type PullRequestReply = z.infer<typeof PullRequestShape>

// ---------------------------------------------------------------- one pull request

export const BY_NUMBER = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...text } }
}
${TEXT}`

export const ByNumberReply = z.object({ pullRequest: PullRequestShape })

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
  return `query ($owner: String!, $name: String!${variables.join('')}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${commits.join('\n    ')}
  }
}
fragment page on PullRequestConnection { nodes { ...text repository { nameWithOwner } } pageInfo { hasNextPage endCursor } }
${TEXT}`
}

const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) })

const AssociatedShape = z.extend(PullRequestShape, { repository: z.object({ nameWithOwner: z.string() }) })

export type Associated = z.infer<typeof AssociatedShape>

/** An object that is no commit has no such member. */
const CommitShape = z.object({
  associatedPullRequests: z.nullish(z.object({ nodes: z.array(z.nullable(AssociatedShape)), pageInfo: PageInfo })),
})

/** `commit0`, `commit1` and so on; null where the repository shows no such object. */
export const OfCommitsReply = z.catchall(z.object({ nameWithOwner: z.string() }), z.nullable(CommitShape))

// ---------------------------------------------------------------- deployments

export const DEPLOYMENTS_A_PAGE = 50

export const DEPLOYMENTS = `query ($owner: String!, $name: String!, $environment: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: ${DEPLOYMENTS_A_PAGE}, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid statuses(first: 100) { nodes { state createdAt } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const StatusShape = z.object({ state: z.string(), createdAt: z.string() })

const DeploymentShape = z.object({
  databaseId: z.nullish(z.number()),
  commitOid: z.string(),
  statuses: z.nullish(z.object({ nodes: z.array(z.nullable(StatusShape)) })),
})

export type DeploymentReply = z.infer<typeof DeploymentShape>

export const DeploymentsReply = z.object({
  deployments: z.object({ nodes: z.array(z.nullable(DeploymentShape)), pageInfo: PageInfo }),
})

// ---------------------------------------------------------------- REST

const RunShape = z.object({
  id: z.number(),
  event: z.string(),
  head_sha: z.string(),
  conclusion: z.nullish(z.string()),
  repository: z.object({ full_name: z.string() }),
  /** Null once it was deleted. */
  head_repository: z.nullish(z.object({ full_name: z.string() })),
})

export type RunReply = z.infer<typeof RunShape>

/** GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs */
export const RunsReply = z.object({ workflow_runs: z.array(RunShape) })

/** GET /repos/{owner}/{repo}/compare/{base}...{head} */
export const ComparisonReply = z.object({
  total_commits: z.int(),
  commits: z.array(z.object({ sha: z.string() })),
})

/** Octokit rejects for a status from 400. */
const RefusedShape = z.object({
  response: z.object({ status: z.int(), headers: z.record(z.string(), z.unknown()), data: z.unknown() }),
})

/** The reply that Octokit rejected for; throws the error where there is none. */
export function refusalOf(error: unknown): Reply {
  const refused = z.safeParse(RefusedShape, error)
  if (!refused.success) throw error
  return refused.data.response
}
