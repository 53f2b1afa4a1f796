/** The adapter behind the port Forge: which way a server is asked, GraphQL or REST. Heavy, so it is loaded only when an event lacks what is needed. */
import { Failure } from '../failure.ts'
import type { Forge } from '../forge-port.ts'
import type { Clock } from '../ports.ts'
import type { Proxies } from '../proxies.ts'
import { openConnection } from './connection.ts'
import { type Addresses, endpointsOf, noRest } from './endpoints.ts'
import { type GraphqlQuestions, openGraphql } from './graphql.ts'
import { openSend, readToken } from './octokit.ts'
import { Requests, type Send } from './requests.ts'
import { openRest } from './rest.ts'
import { openSource } from './rest-source.ts'

export interface ForgeOptions extends Addresses {
  readonly token: string
  /** `owner/name`, as GITHUB_REPOSITORY has it. */
  readonly repository: string
  /** Milliseconds. */
  readonly request_timeout: number
  readonly proxies: Proxies
  /** Takes the token, in whatever form a server sent it back, out of a text. */
  readonly redact: (text: string) => string
}

/** Throws a Failure where the token can't be one, no address is known, or a proxy is needed and the environment names none that could be. */
export async function openForge(options: ForgeOptions, clock: Clock): Promise<Forge> {
  const { repository, request_timeout, redact } = options
  const token = readToken(options.token)
  const endpoints = endpointsOf(options)
  const addresses = [endpoints.rest, endpoints.graphql].filter((address) => address !== undefined)
  const exchange = await openConnection(addresses, options.proxies, request_timeout)
  const send = withoutRest(await openSend(token, endpoints.rest, exchange), endpoints.rest)
  const server = { name: endpoints.name, redact }
  const graphql_url = endpoints.graphql ?? ''
  const requests = new Requests({ send, repository, graphql_url, request_timeout, server }, clock)
  const rest = openRest(openSource(requests, endpoints.flavour))
  return endpoints.graphql === undefined ? rest : preferring(openGraphql(requests), rest)
}

/** A server that answers GraphQL with 404 has none: REST from then on. */
function preferring(graphql: GraphqlQuestions, rest: Forge): Forge {
  let has_graphql = true
  const ask = async <T>(one: (of: GraphqlQuestions) => Promise<T>): Promise<T> => {
    if (!has_graphql) return one(rest)
    try {
      return await one(graphql)
    } catch (error) {
      if (!isWithoutGraphql(error)) throw error
      has_graphql = false
      return one(rest)
    }
  }
  const list = async function* <T>(one: (of: GraphqlQuestions) => AsyncIterable<T>): AsyncGenerator<T> {
    try {
      if (has_graphql) {
        yield* one(graphql)
        return
      }
    } catch (error) {
      if (!isWithoutGraphql(error)) throw error
      has_graphql = false
    }
    yield* one(rest)
  }
  return {
    ...rest,
    pullRequest: (number, call) => ask((of) => of.pullRequest(number, call)),
    pullRequestsOf: (shas, call) => ask((of) => of.pullRequestsOf(shas, call)),
    commitsOf: (number, call) => ask((of) => of.commitsOf(number, call)),
    successfulDeployments: (environment, call) => list((of) => of.successfulDeployments(environment, call)),
    openPullRequests: (base, call) => list((of) => of.openPullRequests(base, call)),
    filesOfPullRequest: (number, options, call) =>
      options.previous_names
        ? rest.filesOfPullRequest(number, options, call)
        : ask((of) => of.filesOfPullRequest(number, options, call)),
  }
}

function isWithoutGraphql(error: unknown): boolean {
  return error instanceof Failure && error.code === 'forge_no_graphql'
}

/** Without an address for REST the client would take the public one. */
function withoutRest(send: Send, rest: string | undefined): Send {
  if (rest !== undefined) return send
  return async (route, parameters, signal) => {
    if (!/^POST https?:/.test(route)) throw noRest()
    return send(route, parameters, signal)
  }
}
