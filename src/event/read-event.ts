/** A webhook payload, unknown until proven, becomes an Event. */
import * as z from 'zod/mini'
import { Failure } from '../failure.ts'
import { sentence } from '../sentence.ts'
import type { Event } from './event.ts'

const text = z.string()

const PullRequestPayload = z.object({
  action: text,
  pull_request: z.object({
    number: z.number(),
    title: text,
    body: z.nullish(text),
    merged: z.nullish(z.boolean()),
    head: z.object({ ref: text }),
  }),
})

const DeploymentStatusPayload = z.object({
  deployment_status: z.object({ state: text }),
  deployment: z.object({ environment: text }),
})

const WorkflowRunPayload = z.object({
  workflow_run: z.object({ conclusion: z.nullish(text), event: text, name: z.nullish(text) }),
})

/** Events that run on what is merged, or by somebody's own decision. */
const AFTER_MERGE = new Set([
  'push',
  'release',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'workflow_call',
])

const READERS: Readonly<Record<string, (name: string, payload: unknown) => Event>> = {
  pull_request: readPullRequest,
  pull_request_target: readPullRequest,
  deployment_status: readDeploymentStatus,
  workflow_run: readWorkflowRun,
}

/** Throws a {@link Failure} when the payload is not what GitHub sends for this event. */
export function readEvent(name: string, payload: unknown): Event {
  const reader = READERS[name]
  if (reader !== undefined) return reader(name, payload)
  return { kind: AFTER_MERGE.has(name) ? 'after_merge' : 'other', name }
}

function readPullRequest(name: string, payload: unknown): Event {
  const { action, pull_request } = prove(PullRequestPayload, name, payload)
  const { number, title, body, merged, head } = pull_request
  return {
    kind: 'pull_request',
    name,
    activity: action,
    pull_request: { number, title, body: body ?? '', head_ref: head.ref, merged: merged === true },
  }
}

function readDeploymentStatus(name: string, payload: unknown): Event {
  const { deployment, deployment_status } = prove(DeploymentStatusPayload, name, payload)
  return { kind: 'deployment_status', state: deployment_status.state, environment: deployment.environment }
}

function readWorkflowRun(name: string, payload: unknown): Event {
  const { workflow_run } = prove(WorkflowRunPayload, name, payload)
  return {
    kind: 'workflow_run',
    conclusion: workflow_run.conclusion ?? '',
    triggered_by: workflow_run.event,
    workflow: workflow_run.name ?? '',
  }
}

function prove<T>(schema: z.ZodMiniType<T>, name: string, payload: unknown): T {
  const result = z.safeParse(schema, payload)
  if (result.success) return result.data
  const where = result.error.issues[0]?.path.join('.') ?? ''
  throw new Failure(
    'user',
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
