/** The worlds in which the examples run: a tracker, a repository with a history, and what GitHub sends. */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Repository } from '../../harness/fake-github-state.ts'
import { examplesOf } from '../../harness/payloads.ts'
import { story, storyNodes } from '../../simulator/seed.ts'
import type { ItemSeed, NodeSeed } from '../../simulator/seed-shape.ts'

export const REPOSITORY = 'octo-org/shop'

/** Two stories; each has a pull request of its own below. */
export const FIRST = '7000000101'
export const SECOND = '7000000119'

export function link(id: string, type = 'story'): string {
  return `https://project.feishu.cn/shop/${type}/detail/${id}`
}

/** 开始 ✓ → 开发 ✓ → 测试 ✓ → 发布 → 结束, with 发布 as told: 2 in progress, 3 completed. */
export function atRelease(id: string, release: 2 | 3): ItemSeed {
  const status: Readonly<Record<string, NodeSeed['status']>> = {
    doing: 3,
    test: 3,
    release,
    end: release === 3 ? 2 : 1,
  }
  return story({ id, nodes: storyNodes().map((node) => ({ ...node, status: status[node.id] ?? 3 })) })
}

/** 开发 ✓ → 发布中国 (in progress) and 发布欧洲 (completed) → 结束. */
export function inRegions(id: string): ItemSeed {
  return story({
    id,
    nodes: [
      { id: 'doing', name: '开发', status: 3 },
      { id: 'release_cn', name: '发布中国', status: 2 },
      { id: 'release_eu', name: '发布欧洲', status: 3 },
      { id: 'end', name: '结束' },
    ],
    connections: [
      { from: 'doing', to: 'release_cn' },
      { from: 'doing', to: 'release_eu' },
      { from: 'release_cn', to: 'end' },
      { from: 'release_eu', to: 'end' },
    ],
  })
}

/** 开发 ✓ → the API's release and the web's, both in progress. */
export function inServices(id: string): ItemSeed {
  return story({
    id,
    nodes: [
      { id: 'doing', name: '开发', status: 3 },
      { id: 'release_api', name: '发布接口', status: 2 },
      { id: 'release_web', name: '发布网页', status: 2 },
    ],
    connections: [
      { from: 'doing', to: 'release_api' },
      { from: 'doing', to: 'release_web' },
    ],
  })
}

/** main: base, deployed last, then the squashed pull requests 41 and 42, which name the two stories. */
export const SHA = { base: sha('base'), first: sha('first'), second: sha('second') }

export const HISTORY: Repository = {
  name: REPOSITORY,
  tip: SHA.second,
  commits: [
    { sha: SHA.base, parents: [] },
    { sha: SHA.first, parents: [SHA.base] },
    { sha: SHA.second, parents: [SHA.first] },
  ],
  pull_requests: [
    { number: 41, title: 'Checkout', body: link(FIRST), merged_at: '2026-11-21T08:00:00Z', commits: [SHA.first] },
    { number: 42, title: `Cart m-${SECOND}`, merged_at: '2026-11-22T08:00:00Z', commits: [SHA.second] },
    { number: 104, title: 'In the queue', body: link(FIRST), commits: [] },
  ],
}

function sha(name: string): string {
  return createHash('sha1').update(name).digest('hex')
}

/** Both pull requests at once, as a merge queue pushes a group. */
export function push(): Record<string, unknown> {
  const example = exampleOf('push', { ref: 'refs/heads/master', deleted: false })
  const commits = [
    { id: SHA.first, message: 'Checkout (#41)' },
    { id: SHA.second, message: 'Cart (#42)' },
  ]
  return { ...example, ref: 'refs/heads/main', before: SHA.base, after: SHA.second, commits, head_commit: commits[1] }
}

export function openPullRequest(body: string): Record<string, unknown> {
  const example = exampleOf('pull_request', { action: 'opened' })
  return { ...example, pull_request: { ...partOf(example, 'pull_request'), body } }
}

export function forkPullRequest(body: string): Record<string, unknown> {
  const payload = openPullRequest(body)
  const pull_request = { head: {}, ...partOf(payload, 'pull_request') }
  return { ...payload, pull_request: { ...pull_request, head: { ...pull_request.head, repo: { id: 1 } } } }
}

export function mergeGroup(): Record<string, unknown> {
  return exampleOf('merge_group', { action: 'checks_requested' })
}

/** Of the second commit; what was deployed before is in the repository. */
export function deploymentStatus(state: string, environment = 'production'): Record<string, unknown> {
  const example = exampleOf('deployment_status', {})
  return {
    ...example,
    deployment_status: { ...partOf(example, 'deployment_status'), state, environment },
    deployment: { ...partOf(example, 'deployment'), id: 3, sha: SHA.second, environment },
  }
}

/** The base was deployed, the first pull request's deployment failed. */
export const DEPLOYMENTS: NonNullable<Repository['deployments']> = [
  deployed(1, SHA.base, '2026-11-20T08:00:00Z', 'SUCCESS'),
  deployed(2, SHA.first, '2026-11-21T08:10:00Z', 'FAILURE'),
]

function deployed(id: number, commit: string, created_at: string, state: string) {
  return { id, environment: 'production', sha: commit, created_at, statuses: [{ state, created_at }] }
}

const WORKFLOW_ID = 4711

export function workflowRun(conclusion: string, event = 'push'): Record<string, unknown> {
  const example = exampleOf('workflow_run', { action: 'completed' })
  const run = { id: 103, workflow_id: WORKFLOW_ID, head_branch: 'main', head_sha: SHA.second, event, conclusion }
  return { ...example, workflow_run: { ...partOf(example, 'workflow_run'), name: 'Deploy', ...run } }
}

/** As with the deployments. */
export const RUNS: NonNullable<Repository['workflow_runs']> = [
  { id: 101, workflow_id: WORKFLOW_ID, head_branch: 'main', head_sha: SHA.base, event: 'push', conclusion: 'success' },
  { id: 102, workflow_id: WORKFLOW_ID, head_branch: 'main', head_sha: SHA.first, event: 'push', conclusion: 'failure' },
]

/** Where the run itself is on record, which act numbers 1: the first push's deployment failed, the one before it succeeded. */
export const OWN_RUN: NonNullable<Repository['workflow_runs']> = [
  ...RUNS,
  { id: 1, workflow_id: WORKFLOW_ID, head_branch: 'main', head_sha: SHA.second, event: 'push', conclusion: '' },
]

/** The second pull request alone: the first came with a push whose deployment failed. */
export function laterPush(): Record<string, unknown> {
  const { commits, ...rest } = push()
  return { ...rest, before: SHA.first, commits: Array.isArray(commits) ? commits.slice(1) : [] }
}

/** The first pull request alone. */
export function earlierPush(): Record<string, unknown> {
  const { commits, ...rest } = push()
  const pushed: readonly unknown[] = Array.isArray(commits) ? commits.slice(0, 1) : []
  return { ...rest, after: SHA.first, commits: pushed, head_commit: pushed[0] }
}

/** As the first push's run finds it when it is re-run: the second was deployed meanwhile. */
export const LATER_SUCCESS: NonNullable<Repository['workflow_runs']> = [
  { id: 1, workflow_id: WORKFLOW_ID, head_branch: 'main', head_sha: SHA.first, event: 'push', conclusion: 'failure' },
  { id: 101, workflow_id: WORKFLOW_ID, head_branch: 'main', head_sha: SHA.base, event: 'push', conclusion: 'success' },
  {
    id: 103,
    workflow_id: WORKFLOW_ID,
    head_branch: 'main',
    head_sha: SHA.second,
    event: 'push',
    conclusion: 'success',
  },
]

/** Both pull requests are new in it. */
export function released(): Record<string, unknown> {
  const example = exampleOf('release', { action: 'released' })
  return { ...example, release: { ...partOf(example, 'release'), tag_name: 'v2', body: '' } }
}

export const RELEASES: Partial<Repository> = {
  releases: [{ tag: 'v2' }, { tag: 'v1' }],
  refs: { v1: SHA.base, v2: SHA.second },
}

/** The first touches `services/api`, the second `services/web`. */
export const TWO_SERVICES: Partial<Repository> = {
  pull_requests: (HISTORY.pull_requests ?? []).map((one) => ({
    ...one,
    files: [{ path: one.number === 41 ? 'services/api/main.go' : 'services/web/app.ts' }],
  })),
}

const FIFTY = Array.from({ length: 50 }, (_, index) => ({ number: 201 + index, id: `${7_000_001_000 + index}` }))
const STALE = FIFTY.filter((_, index) => index % 20 === 5).map(({ id }) => id)

/** Fifty pull requests of the last month, a real commit each; the node 开发 of three of their stories is still open. */
export const MONTH = {
  history: FIFTY.map(({ number }, index) => ({ message: `Change (#${number})`, days_ago: 25 - index / 2 })),
  github: (shas: readonly string[]): Partial<Repository> => ({
    tip: shas.at(-1) ?? '',
    commits: shas.map((commit, index) => ({ sha: commit, parents: shas.slice(Math.max(index - 1, 0), index) })),
    pull_requests: FIFTY.map(({ number, id }, index) => ({
      number,
      title: `Change m-${id}`,
      merged_at: '2026-11-22T08:00:00Z',
      commits: shas.slice(index + 1, index + 2),
    })),
  }),
  items: FIFTY.map(({ id }) => story({ id, nodes: storyNodes({ status: STALE.includes(id) ? 2 : 3 }) })),
  ids: JSON.stringify(FIFTY.map(({ id }) => id)),
  stale: STALE,
  tracker: (status: number) => Object.fromEntries(STALE.map((id) => [`${id} doing`, status])),
}

export function scheduled(): Record<string, unknown> {
  return { schedule: '0 1 * * 1', repository: { ...partOf(exampleOf('push', {}), 'repository') } }
}

export function dispatched(inputs: Readonly<Record<string, string>>): Record<string, unknown> {
  return { ...exampleOf('workflow_dispatch', {}), inputs }
}

function exampleOf(event: string, like: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const found = examplesOf(event).find((example) =>
    Object.entries(like).every(([key, value]) => isDeepStrictEqual(example[key], value)),
  )
  if (found === undefined) throw new Error(`no example of ${event} like ${JSON.stringify(like)}`)
  return found
}

function partOf(payload: Record<string, unknown>, key: string): object {
  const part = payload[key]
  if (typeof part !== 'object' || part === null) throw new Error(`"${key}" is no object`)
  return part
}
