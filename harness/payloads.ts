/** Real webhook payloads (@octokit/webhooks-examples), with what a case needs changed on them. */
import { createRequire } from 'node:module'

interface Examples {
  readonly name: string
  readonly examples: readonly Record<string, unknown>[]
}

const require = createRequire(import.meta.url)

/** Every example of an event, such as `pull_request`; the package holds what api.github.com sent. */
export function examplesOf(event: string): readonly Record<string, unknown>[] {
  const all = require('@octokit/webhooks-examples/api.github.com/index.json') as readonly Examples[]
  const found = all.find(({ name }) => name === event)
  if (found === undefined) throw new Error(`no example of the event ${event}`)
  return found.examples
}

export interface PullRequestText {
  readonly title?: string
  readonly body?: string | null
  readonly head_ref?: string
}

/** `pull_request` `closed`; the examples are unmerged, so what a merge sets is set here. */
export function mergedPullRequest(text: PullRequestText = {}): Record<string, unknown> {
  const payload = closedPullRequest(text)
  return withPullRequest(payload, {
    merged: true,
    merged_at: '2026-11-22T10:00:00Z',
    merge_commit_sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    merged_by: payload['sender'],
  })
}

export function closedPullRequest({ title, body, head_ref }: PullRequestText = {}): Record<string, unknown> {
  const example = examplesOf('pull_request').find(({ action }) => action === 'closed')
  if (example === undefined) throw new Error('no example of a closed pull request')
  const head = {
    ...objectAt(objectAt(example, 'pull_request'), 'head'),
    ...(head_ref === undefined ? {} : { ref: head_ref }),
  }
  return withPullRequest(example, {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    head,
  })
}

function withPullRequest(payload: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> {
  return { ...payload, pull_request: { ...objectAt(payload, 'pull_request'), ...changes } }
}

function objectAt(parent: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = parent[key]
  if (typeof value !== 'object' || value === null) throw new Error(`"${key}" is no object`)
  return { ...value }
}
