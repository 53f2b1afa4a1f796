/** The shop's repository and the port Forge opened to it, each of three ways: GraphQL, GitHub's REST, Gitea's REST. */
import { type FakeGitHub, startFakeGitHub } from '../../harness/fake-github.ts'
import type { Repository } from '../../harness/fake-github-state.ts'
import { type ForgeOptions, openForge } from '../../src/forge/forge.ts'
import type { Forge } from '../../src/forge-port.ts'
import type { Call, Clock } from '../../src/ports.ts'
import { SHOP, TOKEN } from './shop.ts'

export const WAYS = ['graphql', 'rest (GitHub)', 'rest (Gitea)'] as const
export type Way = (typeof WAYS)[number]

export const NO_PROXIES = { httpProxy: '', httpsProxy: '', noProxy: '' }

export interface Opened {
  readonly github: FakeGitHub
  readonly forge: Forge
  readonly call: Call
  readonly lines: readonly string[]
  /** Milliseconds of each pause. */
  readonly waits: readonly number[]
  readonly stop: AbortController
}

export interface Opening {
  readonly way?: Way
  readonly repository?: Partial<Repository>
  readonly options?: Partial<ForgeOptions>
}

export async function withForge(
  { way = 'graphql', repository = {}, options = {} }: Opening,
  use: (opened: Opened) => Promise<void>,
): Promise<void> {
  const github = await startFakeGitHub({ token: TOKEN, repositories: [{ ...SHOP, ...repository }] })
  const waits: number[] = []
  const lines: string[] = []
  const stop = new AbortController()
  const clock: Clock = {
    now: () => performance.now(),
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      await Promise.resolve()
    },
  }
  const call: Call = { signal: stop.signal, log: ({ text }) => lines.push(text) }
  try {
    const forge = await openForge({ ...addressesOf(github, way), ...DEFAULTS, ...options }, clock)
    await use({ github, forge, call, lines, waits, stop })
  } finally {
    await github.close()
  }
}

const DEFAULTS = {
  token: TOKEN,
  repository: SHOP.name,
  request_timeout: 60_000,
  proxies: NO_PROXIES,
  redact: (text: string): string => text,
}

function addressesOf({ api_url, graphql_url, gitea }: FakeGitHub, way: Way) {
  if (way === 'graphql') return { api_url, graphql_url }
  // Neither address tells of a GraphQL.
  return { api_url: way === 'rest (GitHub)' ? api_url : gitea.api_url, graphql_url: '' }
}

export async function all<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const page of pages) found.push(...page)
  return found
}
