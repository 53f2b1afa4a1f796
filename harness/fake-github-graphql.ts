/** The fake GitHub's GraphQL: every query is validated against GitHub's published schema and really executed. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSchema, execute, type ExecutionResult, GraphQLError, GraphQLInt, parse, validate } from 'graphql'
import type { Access } from './fake-github-access.ts'
import { listedCommit } from './fake-github-bodies.ts'
import {
  type Deployment,
  findRepository,
  mergeShaOf,
  type PullRequestSeed,
  pullRequestsOf,
  type Repository,
  type Seed,
} from './fake-github-state.ts'

const SCHEMA_FILE = join(
  resolve(import.meta.dirname, '..'),
  'node_modules',
  '@octokit',
  'graphql-schema',
  'schema.graphql',
)
const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'), { assumeValid: true })

// GitHub's IDs outgrew 32 bits, and it sends them as Int all the same (obmarg/cynic#711).
GraphQLInt.serialize = Number

export interface GraphqlRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface GraphqlReply {
  readonly data?: unknown
  readonly errors?: readonly unknown[]
}

/** `mistakes` gets what the client did wrong: a query that the schema does not allow, variables that don't fit. */
export async function answerGraphql(
  request: GraphqlRequest,
  seed: Seed,
  access: Access,
  mistakes: string[],
): Promise<GraphqlReply> {
  const document = parse(request.query)
  const invalid = validate(schema, document)
  if (invalid.length > 0) {
    mistakes.push(...invalid.map(({ message }) => message))
    return { errors: invalid.map(({ message, locations }) => ({ message, locations })) }
  }
  const rootValue = { repository: (args: { owner: string; name: string }) => resolveRepository(args, seed, access) }
  const result = await execute({ schema, document, rootValue, variableValues: request.variables })
  mistakes.push(...(result.errors ?? []).filter((error) => typeOf(error) === undefined).map(({ message }) => message))
  return toReply(result)
}

function toReply({ data, errors }: ExecutionResult): GraphqlReply {
  if (errors === undefined) return { data }
  return {
    data,
    errors: errors.map((error) => {
      const { message, path, locations } = error
      return { type: typeOf(error), path, locations, message }
    }),
  }
}

/** As GitHub has it: beside the message. */
function typeOf({ extensions }: GraphQLError): unknown {
  return extensions['type']
}

function refuse(type: string, message: string): never {
  throw new GraphQLError(message, { extensions: { type } })
}

function forbid(): never {
  return refuse('FORBIDDEN', 'Resource not accessible by integration')
}

function resolveRepository({ owner, name }: { owner: string; name: string }, seed: Seed, access: Access) {
  const repository = findRepository(seed, `${owner}/${name}`)
  if (repository === undefined)
    return refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
  return {
    nameWithOwner: repository.name,
    pullRequest: ({ number }: { number: number }) => {
      if (!access.may('pull-requests') && !access.concealed) forbid()
      const found = repository.pull_requests?.find((pull_request) => pull_request.number === number)
      if (found === undefined || !access.may('pull-requests'))
        return refuse('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullRequestOf(found, repository)
    },
    pullRequests: (args: Paging & { baseRefName?: string }) => {
      if (!access.may('pull-requests')) forbid()
      const open = (repository.pull_requests ?? [])
        .filter(({ merged_at, closed, base_ref = 'main' }) => {
          return merged_at === undefined && closed !== true && base_ref === args.baseRefName
        })
        .sort((one, other) => other.number - one.number)
      return connection(
        open.map((one) => pullRequestOf(one, repository)),
        args,
      )
    },
    object: ({ oid }: { oid: string }) => {
      if (!access.may('contents')) return access.concealed ? null : forbid()
      if (!repository.commits.some(({ sha }) => sha === oid)) return null
      return commitOf(oid, repository, access)
    },
    deployments: (args: Paging & { environments?: readonly string[]; orderBy: { direction: string } }) => {
      if (!access.may('deployments')) forbid()
      const listed = (repository.deployments ?? [])
        .filter(({ environment }) => args.environments?.includes(environment) !== false)
        .sort((one, other) => Date.parse(one.created_at) - Date.parse(other.created_at))
      return connection((args.orderBy.direction === 'DESC' ? listed.reverse() : listed).map(deploymentOf), args)
    },
  }
}

function commitOf(oid: string, repository: Repository, access: Access) {
  return {
    __typename: 'Commit',
    oid,
    associatedPullRequests: (args: Paging) => {
      if (!access.may('pull-requests')) forbid()
      return connection(
        pullRequestsOf(repository, oid).map((found) => pullRequestOf(found, repository)),
        args,
      )
    },
  }
}

function pullRequestOf(seed: PullRequestSeed, own: Repository) {
  const { number, title, body, head_ref, base_ref, merged_at, closed, repository, head_repository, commits, files } =
    seed
  const merge_sha = mergeShaOf(seed)
  return {
    number,
    title,
    body: body ?? '',
    headRefName: head_ref ?? `branch-${number}`,
    baseRefName: base_ref ?? 'main',
    isCrossRepository: head_repository !== undefined,
    state: merged_at !== undefined ? 'MERGED' : closed === true ? 'CLOSED' : 'OPEN',
    merged: merged_at !== undefined,
    mergedAt: merged_at ?? null,
    mergeCommit: merge_sha === undefined ? null : { __typename: 'Commit', oid: merge_sha },
    url: `https://github.com/${own.name}/pull/${number}`,
    repository: { nameWithOwner: repository ?? own.name },
    commits: (args: Paging) =>
      connection(
        commits.map((oid) => ({ commit: { oid, message: listedCommit(own, oid).commit.message } })),
        args,
      ),
    files: (args: Paging) =>
      connection(
        (files ?? []).map(({ path, previous_path }) => ({
          path,
          changeType: previous_path === undefined ? 'MODIFIED' : 'RENAMED',
        })),
        args,
      ),
  }
}

function deploymentOf({ id, sha, environment, created_at, statuses }: Deployment) {
  return {
    databaseId: id,
    commitOid: sha,
    environment,
    createdAt: created_at,
    // Newest first.
    statuses: (args: Paging) =>
      connection(statuses.map((status) => ({ state: status.state, createdAt: status.created_at })).reverse(), args),
  }
}

interface Paging {
  readonly first?: number | null
  readonly after?: string | null
}

/** GitHub wants `first` or `last`, at most 100 (Rate limits and query limits for the GraphQL API). */
function connection<T>(all: readonly T[], { first, after }: Paging) {
  if (typeof first !== 'number')
    return refuse('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value.')
  if (first < 1 || first > 100)
    return refuse('EXCESSIVE_PAGINATION', `Requesting ${first} records exceeds the \`first\` limit of 100 records.`)
  const start = typeof after === 'string' ? Number(atob(after)) : 0
  const end = Math.min(start + first, all.length)
  return {
    nodes: all.slice(start, end),
    totalCount: all.length,
    pageInfo: { hasNextPage: end < all.length, endCursor: end > start ? btoa(`${end}`) : null },
  }
}
