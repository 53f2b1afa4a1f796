/** What was live before: the previous successful deployment to an environment, the previous successful run of a workflow. */
import type { PullRequests } from '../ports.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { type Errand, tooFar } from './failures.ts'
import {
  DEPLOYMENTS,
  DEPLOYMENTS_A_PAGE,
  type DeploymentReply,
  DeploymentsReply,
  type RunReply,
  RunsReply,
} from './queries.ts'
import type { Requests } from './requests.ts'

/** `told`: which it is, for the log; without a `sha` there is none. */
export interface Previous {
  readonly sha?: string
  readonly told: string
}

export type Deployment = Parameters<PullRequests['ofDeployment']>[0]

export type WorkflowRun = Parameters<PullRequests['ofWorkflowRun']>[0]

/** To look through for the previous one. */
const MOST_PAGES = 10

/** Each with the whole repository in it, twice: 15 KB. */
const RUNS_A_PAGE = 30

/**
 * Of another commit: jobs of one run that deploy to one environment (a matrix of regions) each make a deployment, and what the first
 * brought must not count as live already when the second fails.
 */
export async function previousDeployment(
  { id, environment, sha }: Deployment,
  requests: Requests,
  errand: Errand,
): Promise<Previous> {
  const listed: DeploymentReply[] = []
  for await (const { deployments, last } of pagesOfDeployments(environment, requests, errand)) {
    listed.push(...deployments)
    const own = listed.findIndex(({ databaseId }) => databaseId === id)
    // Newest first; one that is not listed at all is newer than all that are.
    const earlier = own === -1 && !last ? [] : listed.slice(own + 1)
    const previous = earlier.find((deployment) => deployment.commitOid !== sha && isSuccess(deployment))
    if (previous !== undefined) return deploymentOf(environment, previous)
  }
  return { told: `No earlier successful deployment of another commit to ${environment}` }
}

async function* pagesOfDeployments(
  environment: string,
  requests: Requests,
  errand: Errand,
): AsyncGenerator<{ readonly deployments: readonly DeploymentReply[]; readonly last: boolean }> {
  const sought = sentence(`the deployments to environment ${environment}`, `环境 ${environment} 的部署`)
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: Readonly<Record<string, unknown>> = { environment, after }
    const { deployments } = await requests.query(DEPLOYMENTS, variables, DeploymentsReply, { ...errand, sought })
    const { nodes, pageInfo } = deployments
    yield { deployments: nodes.filter((deployment) => deployment !== null), last: !pageInfo.hasNextPage }
    if (!pageInfo.hasNextPage) return
    after = pageInfo.endCursor ?? null
  }
  throw tooFar(sought, noneAmong(MOST_PAGES * DEPLOYMENTS_A_PAGE))
}

function deploymentOf(environment: string, { databaseId, commitOid }: DeploymentReply): Previous {
  const told = `The previous successful deployment to ${environment} is ${databaseId ?? ''} of ${commitOid.slice(0, 10)}`
  return { sha: commitOid, told }
}

/** The statuses that decide. A deployment that another one took the place of gets INACTIVE on top. */
const DECISIVE: ReadonlySet<string> = new Set(['SUCCESS', 'FAILURE', 'ERROR'])

/** Its last word counts: one that was found to have failed after all brought nothing that stays. */
function isSuccess({ statuses }: DeploymentReply): boolean {
  const [last] = (statuses?.nodes ?? [])
    .filter((status) => status !== null)
    .filter(({ state }) => DECISIVE.has(state))
    .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt))
  return last?.state === 'SUCCESS'
}

export async function previousRun(run: WorkflowRun, requests: Requests, errand: Errand): Promise<Previous> {
  const { id, workflow_id, branch } = run
  if (branch === '') return { told: `Workflow run ${id} is of no branch` }
  const label = `successful run of workflow ${workflow_id} on ${branch}`
  for await (const runs of pagesOfRuns(run, requests, errand)) {
    // Run IDs grow with time, and a re-run keeps its own.
    const previous = runs.find((earlier) => earlier.id < id && isOfMergedCode(earlier))
    if (previous === undefined) continue
    const { id: its_id, head_sha } = previous
    return { sha: head_sha, told: `The previous ${label} is ${its_id} of ${head_sha.slice(0, 10)}` }
  }
  return { told: `No earlier ${label}` }
}

async function* pagesOfRuns(
  { workflow_id, branch }: WorkflowRun,
  requests: Requests,
  errand: Errand,
): AsyncGenerator<readonly RunReply[]> {
  const sought = sentence(
    `the runs of workflow ${workflow_id} on branch ${branch}`,
    `工作流 ${workflow_id} 在分支 ${branch} 上的运行`,
  )
  const path = `/actions/workflows/${workflow_id}/runs`
  const query = { branch, status: 'success', exclude_pull_requests: 'true', per_page: `${RUNS_A_PAGE}` }
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const reply = await requests.get(path, { ...query, page: `${page}` }, RunsReply, { ...errand, sought })
    yield reply.workflow_runs
    if (reply.workflow_runs.length < RUNS_A_PAGE) return
  }
  throw tooFar(sought, noneAmong(MOST_PAGES * RUNS_A_PAGE))
}

/** A fork's pull request from a branch of the same name is listed as well. */
function isOfMergedCode({ event, conclusion, repository, head_repository }: RunReply): boolean {
  return (
    conclusion === 'success' && !event.startsWith('pull_request') && head_repository?.full_name === repository.full_name
  )
}

function noneAmong(count: number): Sentence {
  return sentence(`none of the last ${count} is the one`, `最近 ${count} 个中都没有`)
}
