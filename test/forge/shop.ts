/** A repository with a history of every kind. */
import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { expect } from 'vitest'
import type { Commit, Deployment, Repository, WorkflowRun } from '../../harness/fake-github-state.ts'
import { Failure } from '../../src/failure.ts'

export const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'

/** The SHA of the commit that goes by this name here. */
export function sha(name: string): string {
  return createHash('sha1').update(name).digest('hex')
}

export function commit(name: string, ...parents: readonly string[]): Commit {
  return { sha: sha(name), parents: parents.map(sha) }
}

/**
 * main: root, squash (#1), merge (#2, of two commits), rebased-1 and -2 (#3), tip (#4). Beside it: a branch of an open pull request (#5)
 * on top of #4, what was main before a force push, and a root of its own.
 */
export const HISTORY: readonly Commit[] = [
  commit('root'),
  commit('squash', 'root'),
  commit('branch-1', 'root'),
  commit('branch-2', 'branch-1'),
  commit('merge', 'squash', 'branch-2'),
  commit('before-force-push', 'squash'),
  commit('rebased-1', 'merge'),
  commit('rebased-2', 'rebased-1'),
  commit('tip', 'rebased-2'),
  commit('open', 'tip'),
  commit('unrelated'),
]

export const SHOP: Repository = {
  name: 'octo-org/shop',
  tip: sha('tip'),
  commits: HISTORY,
  pull_requests: [
    { number: 1, title: 'Squashed', body: 'm-11111', merged_at: '2026-11-01T08:00:00Z', commits: [sha('squash')] },
    {
      number: 2,
      title: 'Merged',
      body: 'm-22222',
      head_ref: 'feature/m-22222',
      merged_at: '2026-11-02T08:00:00Z',
      commits: ['branch-1', 'branch-2', 'merge'].map(sha),
    },
    { number: 3, title: 'Rebased', merged_at: '2026-11-03T08:00:00Z', commits: ['rebased-1', 'rebased-2'].map(sha) },
    { number: 4, title: 'Latest', merged_at: '2026-11-04T08:00:00Z', commits: [sha('tip')] },
    { number: 5, title: 'Still open', commits: [sha('open')] },
  ],
}

/** What the promise is rejected with, which holds the token nowhere, not even in its causes. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const failure = await promise.then(
    (value) => new Error(`not rejected: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )
  if (!(failure instanceof Failure)) throw failure
  expect(inspect(failure, { depth: Infinity, showHidden: true })).not.toContain(TOKEN)
  return failure
}

export function numbersOf(found: readonly { readonly number: number }[]): readonly number[] {
  return found.map(({ number }) => number)
}

export function deployment(
  id: number,
  of: string,
  states: string,
  environment = 'production',
  created_at = new Date(Date.UTC(2026, 10, 10) + id * 60_000).toISOString(),
): Deployment {
  const statuses = states
    .split(' ')
    .filter((state) => state !== '')
    .map((state, index) => ({ state, created_at: new Date(Date.parse(created_at) + index * 1000).toISOString() }))
  return { id, environment, sha: sha(of), created_at, statuses }
}

export function run(id: number, of: string, more: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id,
    workflow_id: 7,
    head_branch: 'main',
    head_sha: sha(of),
    event: 'push',
    conclusion: 'success',
    ...more,
  }
}
