/** The Forge by REST: GitHub's, Gitea's and Forgejo's. */
import type { Forge } from '../forge-port.ts'
import { restCommits } from './rest-commits.ts'
import { restPullRequests } from './rest-pull-requests.ts'
import { restRuns } from './rest-runs.ts'
import type { RestSource } from './rest-source.ts'

export function openRest(source: RestSource): Forge {
  return { ...restPullRequests(source), ...restCommits(source), ...restRuns(source) }
}
