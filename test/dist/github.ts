/** A repository on the fake GitHub whose pull requests name stories of the simulated space, and the step with its look-ups led there. */
import { afterEach, beforeEach, expect } from 'vitest'
import { type Addresses, type FakeGitHub, startFakeGitHub } from '../../harness/fake-github.ts'
import type { PullRequestSeed, Repository } from '../../harness/fake-github-state.ts'
import { runAction, type StepResult } from '../../harness/run-action.ts'
import { seedOf, story, storyNodes } from '../../simulator/seed.ts'
import type { Simulator } from '../../simulator/server.ts'
import { commit, sha } from '../forge/shop.ts'
import { type Changes, useSimulator } from './fixture.ts'

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

export function useWorld(): World {
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
    const result = await runAction({ ...options, env })
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
