/** A webhook payload, unknown until proven, becomes an Event. */
import * as z from 'zod/mini'
import { Failure } from '../failure.ts'
import type { PullRequest } from '../ports.ts'
import { sentence } from '../sentence.ts'
import type { Event } from './event.ts'

const text = z.string()
/** What may be null or missing, and then says nothing. */
const perhaps = z.pipe(
  z.nullish(text),
  z.transform((value) => value ?? ''),
)

const PullRequestPart = z.object({
  number: z.int(),
  title: text,
  body: perhaps,
  /** Not in the events of reviews, while `merged_at` is in all. */
  merged: z.nullish(z.boolean()),
  merged_at: perhaps,
  state: perhaps,
  head: z.object({ ref: text, repo: z.nullish(z.object({ id: z.int() })) }),
  base: z.object({ repo: z.object({ id: z.int() }) }),
})

const PullRequestPayload = z.object({ action: text, pull_request: PullRequestPart })

const ReviewPayload = z.object({ pull_request: PullRequestPart })

const CommitPart = z.object({ id: text, message: text })
const PushPayload = z.object({
  deleted: z.nullish(z.boolean()),
  commits: z.nullish(z.array(CommitPart)),
  head_commit: z.nullish(CommitPart),
})

/** GitHub's name for the branch that a merge group is tested on tells the pull request. */
const MergeGroupPayload = z.object({
  merge_group: z.object({ head_ref: text.check(z.regex(/\/pr-\d{1,10}-[0-9a-f]{40}$/)) }),
})

const DeploymentPart = z.object({ id: z.int(), environment: text, sha: text })
const DeploymentPayload = z.object({ deployment: DeploymentPart })
const DeploymentStatusPayload = z.object({ deployment_status: z.object({ state: text }), deployment: DeploymentPart })

const WorkflowRunPayload = z.object({
  workflow_run: z.object({
    id: z.int(),
    workflow_id: z.int(),
    name: perhaps,
    event: text,
    conclusion: perhaps,
    head_branch: perhaps,
    head_sha: text,
  }),
})

const ReleasePayload = z.object({ action: text, release: z.object({ name: perhaps, body: perhaps }) })

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
  deployment: (payload, name) => ({ kind: 'deployment', ...prove(DeploymentPayload, payload, name) }),
  deployment_status: readDeploymentStatus,
  workflow_run: readWorkflowRun,
  release: readRelease,
}

/** Throws a {@link Failure} when the payload is not what GitHub sends for this event. */
export function readEvent(name: string, payload: unknown): Event {
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
  if (reader !== undefined) return reader(payload, name)
  return { kind: AFTER_MERGE.has(name) ? 'after_merge' : 'other', name }
}

function readPullRequest(payload: unknown, name: string): Event {
  const { action, pull_request } = prove(PullRequestPayload, payload, name)
  return { kind: 'pull_request', name, activity: action, ...aboutPullRequest(pull_request) }
}

function readReview(payload: unknown, name: string): Event {
  return { kind: 'review', name, ...aboutPullRequest(prove(ReviewPayload, payload, name).pull_request) }
}

function aboutPullRequest({ number, title, body, head, base, ...told }: z.infer<typeof PullRequestPart>) {
  const merged = told.merged === true || told.merged_at !== ''
  const pull_request: PullRequest = { number, title, body, head_ref: head.ref, merged }
  // A fork that was deleted leaves no repository behind.
  return { pull_request, from_fork: head.repo?.id !== base.repo.id, abandoned: told.state === 'closed' && !merged }
}

function readPush(payload: unknown, name: string): Event {
  const { deleted, commits, head_commit } = prove(PushPayload, payload, name)
  // A tag's push lists no commits, only the one it points at.
  const pushed = commits?.length ? commits : head_commit ? [head_commit] : []
  return { kind: 'push', deleted: deleted === true, commits: pushed.map(({ id, message }) => ({ sha: id, message })) }
}

function readMergeGroup(payload: unknown, name: string): Event {
  const { head_ref } = prove(MergeGroupPayload, payload, name).merge_group
  return { kind: 'merge_group', number: Number(/\/pr-(\d+)-[0-9a-f]+$/.exec(head_ref)?.[1]) }
}

function readDeploymentStatus(payload: unknown, name: string): Event {
  const { deployment, deployment_status } = prove(DeploymentStatusPayload, payload, name)
  return { kind: 'deployment_status', state: deployment_status.state, deployment }
}

function readWorkflowRun(payload: unknown, name: string): Event {
  const { workflow_run } = prove(WorkflowRunPayload, payload, name)
  const { id, workflow_id, name: workflow, event, conclusion, head_branch, head_sha } = workflow_run
  return {
    kind: 'workflow_run',
    conclusion,
    triggered_by: event,
    run: { id, workflow_id, workflow, branch: head_branch, sha: head_sha },
  }
}

function readRelease(payload: unknown, name: string): Event {
  const { action, release } = prove(ReleasePayload, payload, name)
  return { kind: 'release', activity: action, title: release.name, notes: release.body }
}

function prove<T>(schema: z.ZodMiniType<T>, payload: unknown, name: string): T {
  const result = z.safeParse(schema, payload)
  if (result.success) return result.data
  const where = result.error.issues.map(({ path }) => path.join('.')).join(', ')
  throw new Failure(
    'event_file',
    sentence(
      `The event file is not a ${name} payload: ${where === '' ? 'it' : `"${where}"`} is missing or of another type.`,
      `事件文件不是 ${name} 的内容：${where === '' ? '整体' : `“${where}”`}缺失或类型不符。`,
    ),
    {
      remedy: sentence(
        'Run the step in a GitHub workflow, or give it an event file as GitHub sends it (GITHUB_EVENT_PATH).',
        '请在 GitHub 工作流中运行该步骤，或提供 GitHub 原样的事件文件（GITHUB_EVENT_PATH）。',
      ),
      cause: result.error,
    },
  )
}
