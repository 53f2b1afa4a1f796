/** A webhook payload of GitHub, Gitea or Forgejo, unknown until proven, becomes an Event. */
import * as z from 'zod/mini'
import { Failure } from '../failure.ts'
import type { ForgeCommit, ForgePullRequest } from '../forge-port.ts'
import { listOf, quoted, sentence } from '../sentence.ts'
import type { Event } from './event.ts'

// Schemas take time to build, and one event is read in a run: each is built when it is asked for.
const text = z.string()
/** What may be null or missing, and then says nothing. */
const perhaps = z.pipe(
  z.nullish(text),
  z.transform((value) => value ?? ''),
)
const maybe = z.pipe(
  z.nullish(z.boolean()),
  z.transform((value) => value === true),
)

const pullRequestPart = () =>
  z.object({
    number: z.int(),
    title: text,
    body: perhaps,
    /** Not in the events of reviews, while `merged_at` is in all. */
    merged: maybe,
    merged_at: perhaps,
    merge_commit_sha: perhaps,
    html_url: perhaps,
    state: perhaps,
    head: z.object({ ref: text, label: perhaps, repo: z.nullish(z.object({ id: z.int() })) }),
    base: z.object({ ref: text, repo: z.object({ id: z.int() }) }),
  })

const pullRequestPayload = () => z.object({ action: text, pull_request: pullRequestPart() })

const reviewPayload = () => z.object({ pull_request: pullRequestPart() })

const commitPart = () => z.object({ id: text, message: text, timestamp: perhaps })
const pushPayload = () =>
  z.object({
    ref: perhaps,
    before: perhaps,
    after: perhaps,
    created: maybe,
    deleted: maybe,
    forced: maybe,
    commits: z.nullish(z.array(commitPart())),
    head_commit: z.nullish(commitPart()),
    /** Gitea's and Forgejo's alone; a Gitea 1.26 says 0 whatever was pushed. */
    total_commits: z.nullish(z.int()),
  })

/** GitHub's name for the branch that a merge group is tested on tells the pull request. */
const mergeGroupPayload = () =>
  z.object({
    merge_group: z.object({ head_ref: text.check(z.regex(/\/pr-\d{1,10}-[0-9a-f]+$/)) }),
  })

const deploymentPart = () => z.object({ id: z.int(), environment: text, sha: text })
const deploymentPayload = () => z.object({ deployment: deploymentPart() })
const deploymentStatusPayload = () =>
  z.object({ deployment_status: z.object({ state: text, environment: perhaps }), deployment: deploymentPart() })

const key = () => z.union([z.int(), text])
const workflowRunPayload = () =>
  z.object({
    workflow: z.nullish(z.object({ id: z.nullish(key()), name: perhaps })),
    workflow_run: z.object({
      id: z.int(),
      workflow_id: z.nullish(key()),
      path: perhaps,
      name: perhaps,
      event: text,
      conclusion: perhaps,
      head_branch: perhaps,
      head_sha: text,
    }),
  })

const releasePayload = () =>
  z.object({
    action: text,
    release: z.object({ name: perhaps, body: perhaps, tag_name: perhaps, prerelease: maybe }),
  })

const repositoryPayload = () => z.object({ repository: z.object({ default_branch: text }) })

/** Events that run on what is merged, or by somebody's own decision, and carry no text. */
const AFTER_MERGE = new Set(['workflow_dispatch', 'repository_dispatch', 'schedule', 'workflow_call'])

type Reader = (payload: unknown, name: string) => Event

const READERS: Readonly<Record<string, Reader>> = {
  pull_request: readPullRequest,
  pull_request_target: readPullRequest,
  pull_request_review: readReview,
  pull_request_review_comment: readReview,
  push: readPush,
  merge_group: readMergeGroup,
  deployment: (payload, name) => ({ kind: 'deployment', ...prove(deploymentPayload(), payload, name) }),
  deployment_status: readDeploymentStatus,
  workflow_run: readWorkflowRun,
  release: readRelease,
}

/** Throws a {@link Failure} when the payload is not what a forge sends for this event. */
export function readEvent(name: string, payload: unknown): Event {
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
  const event: Event = reader?.(payload, name) ?? { kind: AFTER_MERGE.has(name) ? 'after_merge' : 'other', name }
  const told = z.safeParse(repositoryPayload(), payload)
  return told.success ? { ...event, default_branch: told.data.repository.default_branch } : event
}

function readPullRequest(payload: unknown, name: string): Event {
  const { action, pull_request } = prove(pullRequestPayload(), payload, name)
  return { kind: 'pull_request', name, activity: action, pull_request: pullRequestOf(pull_request) }
}

function readReview(payload: unknown, name: string): Event {
  return { kind: 'review', name, pull_request: pullRequestOf(prove(reviewPayload(), payload, name).pull_request) }
}

function pullRequestOf(told: z.infer<ReturnType<typeof pullRequestPart>>): ForgePullRequest {
  const { number, title, body, head, base, html_url } = told
  const merged = told.merged || told.merged_at !== ''
  return {
    number,
    title,
    body,
    head_ref: headOf(head),
    base_ref: base.ref,
    // A fork that was deleted leaves no repository behind.
    from_fork: head.repo?.id !== base.repo.id,
    state: merged ? 'merged' : told.state === 'closed' ? 'closed' : 'open',
    // Until the merge it is that of a trial merge.
    ...(merged && told.merge_commit_sha !== '' && { merge_sha: told.merge_commit_sha }),
    url: html_url,
  }
}

/** Once the branch is deleted, Gitea tells its name in the label alone. */
function headOf({ ref, label }: { readonly ref: string; readonly label: string }): string {
  return /^refs\/pull\/\d+\/head$/.test(ref) && label !== '' ? label.slice(label.indexOf(':') + 1) : ref
}

/** GitHub lists at most so many (docs, "Webhook events and payloads"), Gitea and Forgejo five unless the server is set up otherwise. */
const MOST_LISTED = { github: 2048, gitea: 5 } as const

/** A total decides, where the forge tells one; the usual limit says only that there may be more. */
function isCut(listed: number, total: number | null | undefined): boolean {
  if (typeof total !== 'number') return listed >= MOST_LISTED.github
  return total > 0 ? total > listed : listed >= MOST_LISTED.gitea
}

function readPush(payload: unknown, name: string): Event {
  const { commits, head_commit, total_commits, ...told } = prove(pushPayload(), payload, name)
  // A tag's push lists no commits, only the one it points at.
  const listed = commits?.length ? commits : head_commit ? [head_commit] : []
  const pushed = listed.map(({ id, message, timestamp }): ForgeCommit => {
    const committed_at = Date.parse(timestamp)
    return { sha: id, message, ...(Number.isFinite(committed_at) && { committed_at }) }
  })
  const [first] = listed
  const is_newest_first = listed.length > 1 && first?.id === (head_commit?.id ?? told.after)
  const count = commits?.length ?? 0
  return {
    kind: 'push',
    push: {
      ...told,
      before: /^0*$/.test(told.before) ? undefined : told.before,
      created: told.created || /^0+$/.test(told.before),
      deleted: told.deleted || /^0+$/.test(told.after),
      commits: is_newest_first ? pushed.toReversed() : pushed,
      brings_commits: count > 0 || (total_commits ?? 0) > 0,
      may_be_cut: isCut(count, total_commits),
    },
  }
}

function readMergeGroup(payload: unknown, name: string): Event {
  const { head_ref } = prove(mergeGroupPayload(), payload, name).merge_group
  return { kind: 'merge_group', number: Number(/\/pr-(\d+)-[0-9a-f]+$/.exec(head_ref)?.[1]) }
}

function readDeploymentStatus(payload: unknown, name: string): Event {
  const { deployment, deployment_status } = prove(deploymentStatusPayload(), payload, name)
  // A status may move its deployment to another environment (GitHub docs, "Create a deployment status").
  const environment = deployment_status.environment || deployment.environment
  return { kind: 'deployment_status', state: deployment_status.state, deployment: { ...deployment, environment } }
}

function readWorkflowRun(payload: unknown, name: string): Event {
  const { workflow, workflow_run } = prove(workflowRunPayload(), payload, name)
  const { id, event, conclusion, head_branch, head_sha } = workflow_run
  // Gitea: `deploy.yml@refs/heads/main`.
  const file = /[^/@]+(?=@|$)/.exec(workflow_run.path.split('@', 1)[0] ?? '')?.[0] ?? ''
  return {
    kind: 'workflow_run',
    conclusion,
    triggered_by: event,
    run: {
      id,
      workflow_id: `${workflow_run.workflow_id ?? workflow?.id ?? file}`,
      workflow: [workflow_run.name, workflow?.name, file].find((told) => told !== undefined && told !== '') ?? '',
      branch: head_branch,
      sha: head_sha,
    },
  }
}

function readRelease(payload: unknown, name: string): Event {
  const { action, release } = prove(releasePayload(), payload, name)
  const { name: title, body: notes, tag_name: tag, prerelease: is_prerelease } = release
  return { kind: 'release', activity: action, release: { title, notes, tag, is_prerelease } }
}

function prove<T>(schema: z.ZodMiniType<T>, payload: unknown, name: string): T {
  const result = z.safeParse(schema, payload)
  if (result.success) return result.data
  const paths = result.error.issues.map(({ path }) => path.join('.')).filter((path) => path !== '')
  const { en, zh } = paths.length === 0 ? sentence('it', '整体') : listOf(paths.map(quoted))
  throw new Failure(
    'event_file',
    sentence(
      `The event file is not a ${name} payload: ${en} is missing or of another type.`,
      `事件文件不是 ${name} 的内容：${zh}缺失或类型不符。`,
    ),
    { remedy: giveEventFile, cause: result.error },
  )
}

/** What to do where it can't be read, or is no such event. */
export const giveEventFile = sentence(
  'Run the step in a GitHub workflow, or give it an event file as GitHub sends it (GITHUB_EVENT_PATH).',
  '请在 GitHub 工作流中运行该步骤，或提供 GitHub 原样的事件文件（GITHUB_EVENT_PATH）。',
)
