/** Deployments, workflow runs and releases by REST. */
import { Failure } from '../failure.ts'
import type { Forge } from '../forge-port.ts'
import { lacksCall, type LookUp } from './failures.ts'
import {
  DeploymentsReply,
  fileOf,
  ReleasesReply,
  RunReply,
  type RunOfRest,
  RunsReply,
  StatusesReply,
} from './rest-replies.ts'
import { each, pagesOf, type RestSource } from './rest-source.ts'
import { isSuccess, type Items } from './shapes.ts'
import { noneAmong, sought } from './sought.ts'
import * as z from 'zod/mini'

/** Each with the whole repository in it, twice: 15 KB. */
const RUNS_A_PAGE = 30

export function restRuns(
  source: RestSource,
): Pick<Forge, 'successfulDeployments' | 'successfulRuns' | 'run' | 'releases'> {
  const { requests } = source
  return {
    successfulDeployments: async function* (environment, call) {
      const look_up = sought.deployments(environment, call)
      const listing = {
        path: '/deployments',
        query: { environment },
        shape: DeploymentsReply,
        look_up,
        beyond: noneAmong,
      }
      for await (const { items } of orLacking(source, look_up, pagesOf(source, { ...listing, per_page: 50 }))) {
        const judged = await each(items, async ({ id, sha }) => {
          const query = { per_page: '100' }
          const statuses = await requests.get(`/deployments/${id}/statuses`, query, StatusesReply, look_up)
          return isSuccess(statuses.items.map(({ state, created_at: at }) => ({ state, at }))) ? [{ id, sha }] : []
        })
        yield judged.flat()
      }
    },

    successfulRuns: async function* (wanted, call) {
      const look_up = sought.runs(wanted.workflow, wanted.branch, call)
      const { path, query } = runsOf(source, wanted)
      const shape = Runs
      const pages = pagesOf(source, { path, query, shape, look_up, per_page: RUNS_A_PAGE, beyond: noneAmong })
      for await (const { items } of orLacking(source, look_up, pages)) {
        yield items
          .filter((run) => isOwnSuccess(run) && isOf(run, wanted))
          .map(({ id, head_sha: sha, event, head_branch }) => ({ id, sha, event, branch: head_branch ?? '' }))
      }
    },

    run: async (id, call) => {
      const look_up = sought.run(id, call)
      const found = await orLackingOne(source, look_up, requests.get(`/actions/runs/${id}`, {}, RunReply, look_up))
      const { event, head_branch, head_sha: sha, path, workflow_id } = found
      const workflow = workflow_id === undefined || workflow_id === null ? fileOf(path ?? '') : `${workflow_id}`
      return { id, workflow, event, branch: head_branch ?? '', sha }
    },

    releases: async function* (call) {
      const look_up = sought.releases(call)
      const pages = pagesOf(source, { path: '/releases', shape: ReleasesReply, look_up, beyond: noneAmong })
      for await (const { items } of pages)
        yield items.map(({ tag_name: tag, prerelease = false, draft = false }) => {
          return { tag, is_prerelease: prerelease, is_draft: draft }
        })
    },
  }
}

const Runs: z.ZodMiniType<Items<RunOfRest>> = z.pipe(
  RunsReply,
  z.transform(({ workflow_runs }) => workflow_runs),
)

interface Wanted {
  readonly workflow: string
  readonly branch?: string
  readonly event?: string
}

function runsOf({ flavour }: RestSource, { workflow, branch, event }: Wanted) {
  const of = flavour === 'gitea' ? {} : { exclude_pull_requests: 'true' }
  return {
    path: flavour === 'gitea' ? '/actions/runs' : `/actions/workflows/${encodeURIComponent(fileOf(workflow))}/runs`,
    query: {
      status: 'success',
      ...of,
      ...(branch === undefined ? {} : { branch }),
      ...(event === undefined ? {} : { event }),
    },
  }
}

/** A fork's pull request from a branch of the same name is listed as well. */
function isOwnSuccess({ event, conclusion, repository, head_repository }: RunOfRest): boolean {
  return (
    conclusion === 'success' &&
    !/^(?:pull_request|merge_group)/.test(event) &&
    (head_repository === undefined || head_repository?.full_name === repository?.full_name)
  )
}

/** Gitea lists the runs of every workflow, and not every version minds the other parameters. */
function isOf(run: RunOfRest, { workflow, branch, event }: Wanted): boolean {
  const is_workflow = /^\d+$/.test(workflow)
    ? run.workflow_id === undefined || run.workflow_id === null || `${run.workflow_id}` === workflow
    : typeof run.path !== 'string' || fileOf(run.path) === fileOf(workflow)
  return (
    is_workflow && (branch === undefined || run.head_branch === branch) && (event === undefined || run.event === event)
  )
}

/** Where GitHub hides what the token may not read, Gitea may not have the call at all. */
async function* orLacking<T>(source: RestSource, look_up: LookUp, pages: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* pages
  } catch (error) {
    throw translated(source, look_up, error)
  }
}

async function orLackingOne<T>(source: RestSource, look_up: LookUp, answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw translated(source, look_up, error)
  }
}

function translated({ flavour, requests }: RestSource, look_up: LookUp, error: unknown): unknown {
  if (flavour === 'github' || !(error instanceof Failure) || error.code !== 'forge_not_found') return error
  return lacksCall('HTTP 404', { ...look_up, server: requests.server })
}
