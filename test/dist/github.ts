/** A repository on the fake GitHub whose pull requests name stories of the simulated space, and the step with its look-ups led there. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Addresses, type FakeGitHub, startFakeGitHub } from '../../harness/fake-github.ts'
import type { PullRequestSeed, Repository } from '../../harness/fake-github-state.ts'
import { exampleOf } from '../../harness/payloads.ts'
import { runAction, type StepResult } from '../../harness/run-action.ts'
import { seedOf, story, storyNodes } from '../../simulator/seed.ts'
import type { Simulator } from '../../simulator/server.ts'
import { commit, deployment, sha } from '../forge/shop.ts'
import { type Changes, type Play, resultsOf, storyUrl, useSimulator } from './fixture.ts'

/** What `${{ github.token }}` is to the harness. */
const TOKEN = 'ghs_0000000000000000000000000000000000'

/** Open stories, `doing` in progress, and done ones, `doing` completed and `test` in progress; by their number. */
export const open = (number: number): string => `${7000000500 + number}`
export const done = (number: number): string => `${7000000600 + number}`

const NUMBERS = [1, 2, 3, 4, 5]
const DONE = storyNodes({ status: 3 }).map((node) => (node.id === 'test' ? { ...node, status: 2 as const } : node))

const STORIES = seedOf(
  NUMBERS.flatMap((number) => [
    story({ id: open(number), name: `进行中 ${number}` }),
    story({ id: done(number), name: `已完成 ${number}`, nodes: DONE }),
  ]),
)

export type Merged = Omit<PullRequestSeed, 'commits' | 'title'> & Partial<PullRequestSeed>

/** The commit that a pull request was squashed into. */
export function squash(number: number): string {
  return sha(`squash-${number}`)
}

/** One merged after the other, each squashed unless it lists its commits. */
export function repositoryOf(merged: readonly Merged[], more: Partial<Repository> = {}): Repository {
  const names = ['root', ...merged.map(({ number }) => `squash-${number}`)]
  return {
    name: 'octo-org/shop',
    tip: sha(names.at(-1) ?? ''),
    commits: names.map((name, index) => commit(name, ...names.slice(Math.max(index - 1, 0), index))),
    pull_requests: merged.map((pull_request, index) => ({
      title: `Pull request ${pull_request.number}`,
      merged_at: `2026-11-${10 + index}T08:00:00Z`,
      commits: [squash(pull_request.number)],
      ...pull_request,
    })),
    ...more,
  }
}

export interface World {
  readonly simulator: () => Simulator
  readonly github: () => FakeGitHub
  /** `repository`: what GitHub has of it; nothing by default. */
  readonly run: (changes?: Changes, repository?: Repository, on?: 'github.com' | 'ghes') => Promise<StepResult>
  /** What was asked of GitHub, in order: `pull_request`, `commit`, `commits`, `deployments`, `runs`, `compare`, `repository`. */
  readonly asks: () => string
  /** `confirm 7000000501`, in order of the IDs. */
  readonly writes: () => readonly string[]
}

/** To production, of what was merged up to that pull request. */
export function deploymentOf(last: number) {
  const payload = exampleOf('deployment_status', {
    deployment: { id: 100, environment: 'production', sha: squash(last) },
  })
  return { event_name: 'deployment_status', payload, inputs: TYPE }
}

/** What was merged, and deployed since. */
export function deployed(merged: readonly Merged[]) {
  const last = merged.at(-1)?.number ?? 0
  return repositoryOf(merged, {
    deployments: [deployment(1, 'root', 'SUCCESS'), deployment(100, `squash-${last}`, 'SUCCESS')],
  })
}

/** The IDs of what was named and not touched. */
export function leftAlone(result: StepResult): readonly unknown[] {
  const left = resultsOf(result).filter(({ outcome }) => outcome === 'left_alone')
  return left.map(({ work_item_id }) => work_item_id)
}

/** What one event does, and what is said of it. */
export interface Transcript {
  readonly name: string
  readonly event_name: string
  readonly payload: unknown
  readonly repository?: Repository
  readonly inputs?: Readonly<Record<string, string>>
  readonly job_status?: string
  /** Of GitHub, in order. */
  readonly asks?: string
  readonly outcome: string
  readonly writes?: readonly string[]
  /** In an annotation. */
  readonly says?: string
}

/** A bare ID has the type of the input. */
export const TYPE = { work_item_type_key: 'story' }

/** A test for each of them. */
export function transcribe({ simulator, run, asks, writes }: World, cases: readonly Transcript[]): void {
  it.each(cases)('$name: $outcome', async (expected) => {
    const { event_name, payload, repository, job_status = 'success' } = expected
    const inputs = { ...TYPE, ...expected.inputs }
    const result = await run({ event_name, payload, inputs, job_status }, repository)
    expect(said(result)).toContain(expected.says ?? '')
    expect(result.outputs['outcome']).toBe(expected.outcome)
    expect(asks()).toBe(expected.asks ?? '')
    expect(writes()).toEqual(expected.writes ?? [])
    expect(result.exit_code).toBe(0)
    if (writes().length === 0) expect(simulator().requests).toEqual([])
  })
}

/** Three merged, the first deployed before, or run by the workflow. */
export function threeMerged(item: (number: number) => string, more: Partial<Repository>): Repository {
  return repositoryOf(
    [1, 2, 3].map((number) => ({ number, body: storyUrl(item(number)) })),
    more,
  )
}

export function useWorld(play: Play = runAction): World {
  const { simulator, step } = useSimulator({ seed: STORIES })
  const seed = { token: TOKEN, repositories: [repositoryOf([])] }
  let started: FakeGitHub | undefined
  const github = (): FakeGitHub => {
    if (started === undefined) throw new Error('GitHub starts before each test')
    return started
  }
  beforeEach(async () => {
    started = await startFakeGitHub(seed)
  })
  afterEach(() => github().close())

  const run: World['run'] = async (changes = {}, repository = repositoryOf([]), on = 'github.com') => {
    seed.repositories = [repository]
    const { api_url, graphql_url }: Addresses = on === 'ghes' ? github().ghes : github()
    const options = step(changes)
    const env = { GITHUB_API_URL: api_url, GITHUB_GRAPHQL_URL: graphql_url, ...options.env }
    const result = await play({ ...options, env })
    expectTokenUnseen(result)
    return result
  }
  const asks = (): string =>
    github()
      .requests.map(({ path, graphql }) => kindOf(path, graphql?.query ?? ''))
      .join(' ')
  const writes = (): readonly string[] =>
    simulator()
      .writes.map(({ action, item }) => `${action} ${item}`)
      .sort()
  return { simulator, github, run, asks, writes }
}

function kindOf(path: string, query: string): string {
  const [, found = path] = /\b(pullRequest|object|deployments)\(/.exec(query) ?? /\/(compare|runs)\b/.exec(path) ?? []
  if (/\/commits\/[0-9a-f]{40}$/.test(path)) return 'commit'
  if (path.endsWith('/repos/octo-org/shop')) return 'repository'
  return { pullRequest: 'pull_request', object: 'commits' }[found] ?? found
}

function expectTokenUnseen({ output, outputs, summary }: StepResult): void {
  const printed = output.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  expect([...printed, summary, JSON.stringify(outputs)].join('\n')).not.toContain(TOKEN)
}

/** The annotations, a line each: `warning: …`. */
export function said({ annotations }: StepResult): string {
  return annotations.map(({ level, message }) => `${level}: ${message}`).join('\n')
}
