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

/** Members as they stand in a payload; those of a map lie under it. */
export type Members = Readonly<Record<string, unknown>>

/**
 * The first example of an event that has the members of `like`, changed: the members of a map take the place of those of the same name,
 * whatever else it is takes the place of the whole.
 */
export function exampleOf(event: string, changes: Members = {}, like: Members = {}): Record<string, unknown> {
  const found = examplesOf(event).find((example) =>
    Object.entries(like).every(([name, value]) => example[name] === value),
  )
  if (found === undefined) throw new Error(`no example of the event ${event} with ${JSON.stringify(like)}`)
  return changed(found, changes)
}

function changed(members: Members, changes: Members): Record<string, unknown> {
  const replaced = Object.entries(changes).map(([name, value]): [string, unknown] => {
    const old = members[name]
    return [name, isMembers(value) && isMembers(old) ? changed(old, value) : value]
  })
  return { ...members, ...Object.fromEntries(replaced) }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A push of these commits to a branch, oldest first. */
export function pushOf(commits: readonly { readonly id: string; readonly message: string }[]): Record<string, unknown> {
  const payload = exampleOf('push', {}, { ref: 'refs/heads/master' })
  const [example] = payload['commits'] as readonly Members[]
  const all = commits.map((commit) => ({ ...example, ...commit }))
  return { ...payload, after: commits.at(-1)?.id, commits: all, head_commit: all.at(-1) ?? null }
}

/** The branch of the pull request lies in a fork. */
export function fromFork(payload: Record<string, unknown>): Record<string, unknown> {
  return changed(payload, { pull_request: { head: { repo: { id: 1, fork: true } } } })
}
