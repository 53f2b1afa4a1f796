/** A forge in memory, and what it was asked: the recording twin of the port. */
import type { RunContext } from '../../src/event/event.ts'
import type { World } from '../../src/find/lookups.ts'
import type {
  ChangedFiles,
  Comparison,
  Forge,
  ForgeCommit,
  ForgePullRequest,
  ForgeRelease,
  Success,
} from '../../src/forge-port.ts'

export function pr(number: number, more: Partial<ForgePullRequest> = {}): ForgePullRequest {
  return {
    number,
    title: `title ${number}`,
    body: '',
    head_ref: `feature-${number}`,
    base_ref: 'main',
    from_fork: false,
    state: 'merged',
    merge_sha: `sha-${number}`,
    url: `https://forge.example/pull/${number}`,
    ...more,
  }
}

export function commit(sha: string, message = `message of ${sha}`, more: Partial<ForgeCommit> = {}): ForgeCommit {
  return { sha, message, committed_at: 0, ...more }
}

type Run = Success & { readonly event: string; readonly branch: string }

export interface Memory {
  readonly pull_requests?: readonly ForgePullRequest[]
  /** What `pullRequestsOf` tells, look by look; the last one stays. */
  readonly associated?: readonly Readonly<Record<string, readonly number[]>>[]
  /** How a pull request looks, look by look; the last one stays. */
  readonly looks?: Readonly<Record<number, readonly (ForgePullRequest | undefined)[]>>
  readonly commits_of?: Readonly<Record<number, readonly string[]>>
  readonly commits?: readonly ForgeCommit[]
  /** `base...head`. */
  readonly compared?: Readonly<Record<string, Comparison>>
  readonly deployments?: readonly Success[]
  readonly runs?: readonly Run[]
  readonly run?: { readonly event: string; readonly branch: string }
  readonly releases?: readonly ForgeRelease[]
  /** How many of the releases a page lists. */
  readonly page_size?: number
  readonly files?: Readonly<Record<string, ChangedFiles>>
  readonly fails?: Readonly<Record<string, Error>>
}

export interface Twin {
  readonly forge: Forge
  readonly asked: string[]
}

async function* inPages<T>(all: readonly T[], size = all.length): AsyncGenerator<readonly T[]> {
  yield await Promise.resolve(all.slice(0, size))
  if (size < all.length) yield* inPages(all.slice(size), size)
}

const CONTAINED: ReadonlySet<Comparison['status'] | undefined> = new Set(['ahead', 'identical'])

/** `note`: hears of each question as well. */
export function memoryForge(memory: Memory, note: (line: string) => void = () => undefined): Twin {
  const asked: string[] = []
  const looks = new Map<string, number>()
  const known = memory.pull_requests ?? []
  const ask = (method: string, ...told: readonly unknown[]): number => {
    const said = [method, ...told].join(' ')
    asked.push(said)
    note(said)
    const failure = memory.fails?.[said] ?? memory.fails?.[method]
    if (failure !== undefined) throw failure
    const before = looks.get(said) ?? 0
    looks.set(said, before + 1)
    return before
  }
  const later = <T>(work: () => T): Promise<T> => Promise.resolve().then(work)
  let associations = 0
  const forge: Forge = {
    pullRequest: (number) =>
      later(() => {
        const look = ask('pullRequest', number)
        const seen = memory.looks?.[number]
        return seen === undefined ? known.find((one) => one.number === number) : seen[Math.min(look, seen.length - 1)]
      }),
    pullRequestsOf: (shas) =>
      later(() => {
        ask('pullRequestsOf', ...shas)
        const all = memory.associated ?? [{}]
        const now = all[Math.min(associations, all.length - 1)] ?? {}
        associations += 1
        return new Map(
          shas.flatMap((sha) => {
            const its = known.filter(({ number }) => now[sha]?.includes(number))
            return its.length === 0 ? [] : [[sha, its] as const]
          }),
        )
      }),
    commitsOf: (number) =>
      later(() => {
        ask('commitsOf', number)
        const shas = memory.commits_of?.[number] ?? []
        return shas.map((own) => memory.commits?.find(({ sha }) => sha === own) ?? commit(own))
      }),
    commit: (ref) => later(() => (ask('commit', ref), memory.commits?.find(({ sha }) => sha.startsWith(ref)))),
    compare: (base, head) => later(() => (ask('compare', base, head), memory.compared?.[`${base}...${head}`])),
    contains: (ref, sha) =>
      later(() => (ask('contains', ref, sha), CONTAINED.has(memory.compared?.[`${sha}...${ref}`]?.status))),
    successfulDeployments: (environment) => (ask('deployments', environment), inPages(memory.deployments ?? [])),
    successfulRuns: ({ workflow, branch = '', event = '' }) => (
      ask('runs', workflow, branch, event),
      inPages(memory.runs ?? [])
    ),
    run: (id) =>
      later(
        () => (ask('run', id), { id, workflow: 'deploy.yml', sha: '', event: 'push', branch: 'main', ...memory.run }),
      ),
    releases: () => (ask('releases'), inPages(memory.releases ?? [], memory.page_size)),
    openPullRequests: (base) => (
      ask('open', base),
      inPages(known.filter((one) => one.state === 'open' && one.base_ref === base))
    ),
    filesOfPullRequest: (number, { previous_names }) =>
      later(() => {
        ask('files', `#${number}`, ...(previous_names ? ['previous'] : []))
        const told = memory.files?.[`#${number}`] ?? { files: [], complete: true }
        return previous_names
          ? told
          : { ...told, files: told.files.map(({ path, is_renamed }) => ({ path, is_renamed })) }
      }),
    filesOfCommit: (sha) => later(() => (ask('files', sha), memory.files?.[sha] ?? { files: [], complete: true })),
  }
  return { forge, asked }
}

export const CONTEXT: RunContext = {
  event_name: 'push',
  repository: 'acme/shop',
  workflow: 'Deploy',
  sha: 'head',
  actor: 'somebody',
  run_id: '22',
  run_url: 'https://forge.example/acme/shop/actions/runs/22',
  attempt: 1,
  started_at: 600_000,
}

/** Time passes where somebody sleeps, and nowhere else. */
export function worldOf(memory: Memory, context: Partial<RunContext> = {}) {
  const { forge, asked } = memoryForge(memory)
  const slept: number[] = []
  const world: World = {
    forge: () => Promise.resolve(forge),
    context: { ...CONTEXT, ...context },
    clock: { now: () => 0, sleep: (milliseconds) => (slept.push(milliseconds), Promise.resolve()) },
    call: { signal: new AbortController().signal, log: () => undefined },
  }
  return { world, asked, slept }
}
