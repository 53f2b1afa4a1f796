/** The far side of the PullRequests door: GitHub, by @actions/github. Heavy, so it is loaded only when an event lacks its text. */
import { getOctokit } from '@actions/github'
// Not exported by the package, yet the only way to its proxy support for an address that is not taken from the environment while
// the module loads. It reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY itself. The version is pinned.
import { getProxyFetch } from '../../node_modules/@actions/github/lib/internal/utils.js'
import type { Call, Clock, PullRequest, PullRequestOfCommits, PullRequests } from '../ports.ts'
import { sentence } from '../sentence.ts'
import { commitsBetween } from './commits-between.ts'
import { type Errand, type LookUp, unusableToken } from './failures.ts'
import { mergedOf } from './merged-of.ts'
import { type Deployment, type Previous, previousDeployment, previousRun, type WorkflowRun } from './previous.ts'
import { BY_NUMBER, ByNumberReply, refusalOf, toPullRequest } from './queries.ts'
import { Requests, type Send } from './requests.ts'

export interface GitHubOptions {
  readonly token: string
  /** `owner/name`, as GITHUB_REPOSITORY has it. */
  readonly repository: string
  /** GITHUB_API_URL; `https://ghes.example/api/v3` on a GitHub Enterprise Server. */
  readonly api_url: string
  /** GITHUB_GRAPHQL_URL; `https://ghes.example/api/graphql` there. */
  readonly graphql_url: string
  /** Milliseconds. */
  readonly request_timeout: number
}

/** Throws a Failure when the token can't be one. */
export function openPullRequests(options: GitHubOptions, clock: Clock): PullRequests {
  return new PullRequestsOfRepository(new Requests({ ...options, send: openSend(options) }, clock))
}

function openSend({ token, api_url }: GitHubOptions): Send {
  const auth = token.trim()
  // Anything else would be refused as a header, in an error message that quotes it.
  if (!/^[\x21-\x7e]+$/.test(auth)) throw unusableToken(auth === '')
  const request = { fetch: getProxyFetch(api_url), log: silent }
  const octokit = getOctokit(auth, { baseUrl: api_url.replace(/\/+$/, ''), request, log: silent })
  return async (route, parameters, signal) => {
    try {
      return await octokit.request(route, { ...parameters, request: { signal } })
    } catch (error) {
      return refusalOf(error)
    }
  }
}

/** The library would write to the console, which the runner reads commands from. */
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet }

function quiet(): void {
  // Each request has its line in the log already.
}

class PullRequestsOfRepository implements PullRequests {
  readonly #requests: Requests

  constructor(requests: Requests) {
    this.#requests = requests
  }

  async byNumber(number: number, call: Call): Promise<PullRequest> {
    const sought = sentence(`pull request #${number}`, `拉取请求 #${number}`)
    const look_up: LookUp = { sought, needs: ['pull-requests'], call }
    const { pullRequest } = await this.#requests.query(BY_NUMBER, { number }, ByNumberReply, look_up)
    return toPullRequest(pullRequest)
  }

  async ofCommits(shas: readonly string[], call: Call): Promise<readonly PullRequestOfCommits[]> {
    return mergedOf(shas, this.#requests, { needs: ['contents', 'pull-requests'], call })
  }

  async ofDeployment(deployment: Deployment, call: Call): Promise<readonly PullRequest[]> {
    const needs = ['contents', 'deployments', 'pull-requests'] as const
    const previous = await previousDeployment(deployment, this.#requests, { needs, call })
    return this.#since(previous, deployment.sha, { needs, call })
  }

  async ofWorkflowRun(run: WorkflowRun, call: Call): Promise<readonly PullRequest[]> {
    const needs = ['actions', 'contents', 'pull-requests'] as const
    const previous = await previousRun(run, this.#requests, { needs, call })
    return this.#since(previous, run.sha, { needs, call })
  }

  /** None earlier, or one that GitHub can't compare with this commit: those of this commit alone. */
  async #since({ sha: base, told }: Previous, sha: string, errand: Errand): Promise<readonly PullRequest[]> {
    const log = (text: string): void => errand.call.log({ level: 'info', text })
    const between = base === undefined ? undefined : await commitsBetween(base, sha, this.#requests, errand)
    if (between !== undefined) {
      log(`${told}: ${between.length} commits since`)
      return mergedOf(between, this.#requests, errand)
    }
    const why = base === undefined ? '' : ', which GitHub cannot compare with this one'
    log(`${told}${why}: only the pull requests of ${sha.slice(0, 10)} count`)
    return mergedOf([sha], this.#requests, errand)
  }
}
