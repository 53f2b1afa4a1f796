/** Which merged pull requests commits came with, although the forge knows that only some seconds after a merge. */
import type { ForgeCommit, ForgePullRequest } from '../forge-port.ts'
import { sentence } from '../sentence.ts'
import { each, type Lookups, shortSha } from './lookups.ts'
import { numberIn } from './messages.ts'

export interface Associated {
  /** By the commit's SHA; one that came with none has no entry. */
  readonly pull_requests: ReadonlyMap<string, readonly ForgePullRequest[]>
  /** Of a pull request that is not merged yet, as far as the forge tells, and of no other. */
  readonly left_alone: ReadonlySet<string>
}

export const NOTHING_ASSOCIATED: Associated = { pull_requests: new Map(), left_alone: new Set() }

/** Milliseconds after which what came with no pull request came with none. */
const SETTLED = 60_000
/** Milliseconds before all young commits are asked for once more. */
const SECOND_LOOK = 3000
/** Milliseconds between two looks at a pull request that a message names, and for how long. */
const STEP = 2000
const LONGEST = 10_000

interface Where {
  /** Commits there came with a pull request, as a rule, so that it is worth to ask once more. */
  readonly is_default_branch: boolean
  /** Only pull requests into this branch count: what came with another before is brought by them. */
  readonly into?: string | undefined
}

export async function associate(
  commits: readonly ForgeCommit[],
  { is_default_branch, into }: Where,
  look: Lookups,
): Promise<Associated> {
  if (commits.length === 0) return NOTHING_ASSOCIATED
  const forge = await look.forge()
  const counts = ({ base_ref }: ForgePullRequest): boolean => into === undefined || base_ref === into
  const ask = async (some: readonly ForgeCommit[]) => {
    const shas = some.map(({ sha }) => sha)
    const told = [...(await forge.pullRequestsOf(shas, look.call))]
    return told.flatMap(([sha, all]) => (all.some(counts) ? [[sha, all.filter(counts)] as const] : []))
  }
  const found = new Map(await ask(commits))
  const isLone = ({ sha }: ForgeCommit): boolean => !found.has(sha)

  const { merged, left_alone } = await byNumber(commits.filter(isLone), counts, look)
  for (const [sha, pull_request] of merged) found.set(sha, [pull_request])
  const listed = new Set<number>()
  await addBrought(commits, found, listed, look)
  if (is_default_branch) {
    const young = commits.filter(
      (commit) => isLone(commit) && !left_alone.has(commit.sha) && isYoung(commit, look) && noNumber(commit),
    )
    if (young.length > 0) {
      await look.clock.sleep(SECOND_LOOK, look.call.signal)
      look.call.signal.throwIfAborted()
      for (const [sha, pull_requests] of await ask(young)) found.set(sha, pull_requests)
      await addBrought(commits, found, listed, look)
    }
  }
  for (const pull_request of [...found.values()].flat()) look.know(pull_request)
  return { pull_requests: found, left_alone: new Set([...left_alone].filter((sha) => !found.has(sha))) }
}

function noNumber({ message }: ForgeCommit): boolean {
  return numberIn(message) === undefined
}

function isYoung({ committed_at }: ForgeCommit, { context: { started_at } }: Lookups): boolean {
  return committed_at === undefined || started_at === undefined || started_at - committed_at < SETTLED
}

/** The pull requests that the messages name, where they were merged as these very commits. */
async function byNumber(
  lone: readonly ForgeCommit[],
  counts: (pull_request: ForgePullRequest) => boolean,
  look: Lookups,
): Promise<{ readonly merged: ReadonlyMap<string, ForgePullRequest>; readonly left_alone: ReadonlySet<string> }> {
  const merged = new Map<string, ForgePullRequest>()
  let waiting = lone.flatMap(({ sha, message }) => {
    const number = numberIn(message)
    return number === undefined ? [] : [{ sha, number }]
  })
  const forge = waiting.length > 0 ? await look.forge() : undefined
  for (let waited = 0; forge !== undefined; waited += STEP) {
    const numbers = [...new Set(waiting.map(({ number }) => number))]
    const told = await each(numbers, async (number) => [number, await forge.pullRequest(number, look.call)] as const)
    const now = new Map(told.filter(([, pull_request]) => pull_request !== undefined && counts(pull_request)))
    for (const { sha, number } of waiting) {
      const pull_request = now.get(number)
      if (pull_request?.state === 'merged' && pull_request.merge_sha === sha) merged.set(sha, pull_request)
    }
    waiting = waiting.filter(({ number }) => isYetToMerge(now.get(number), waited >= LONGEST))
    if (waiting.length === 0 || waited >= LONGEST) break
    await look.clock.sleep(STEP, look.call.signal)
    look.call.signal.throwIfAborted()
  }
  for (const { sha, number } of waiting) look.tell('warning', notMerged(sha, number))
  // Nor is anything that its merge brought along a change of its own.
  const brought = await each(waiting, ({ number }) => forge?.commitsOf(number, look.call) ?? Promise.resolve([]))
  return { merged, left_alone: new Set([...waiting, ...brought.flat()].map(({ sha }) => sha)) }
}

/**
 * Not merged, or merged as a commit that is not told yet. One that stays closed will not be: some bots land its commits themselves, and close it.
 */
function isYetToMerge(pull_request: ForgePullRequest | undefined, is_last_look: boolean): boolean {
  if (pull_request === undefined || (is_last_look && pull_request.state === 'closed')) return false
  return pull_request.state !== 'merged' || pull_request.merge_sha === undefined
}

function notMerged(sha: string, number: number) {
  const short = shortSha(sha)
  return sentence(
    `commit ${short} names pull request #${number}, which is not merged (looked for ${LONGEST / 1000} s), so the commit is left alone: re-run the job if it was merged in the meantime`,
    `提交 ${short} 指明了拉取请求 #${number}，但该拉取请求尚未合并（已等待 ${LONGEST / 1000} 秒），因此未处理该提交：如果它已合并，请重新运行该作业`,
  )
}

/**
 * The commits that a merge brought belong to it, by the pull request's own list. Some forges associate the merge commit alone, and the
 * others are late. What a merge brought stands before it. Adds to `found`.
 */
async function addBrought(
  commits: readonly ForgeCommit[],
  found: Map<string, readonly ForgePullRequest[]>,
  listed: Set<number>,
  look: Lookups,
): Promise<void> {
  const lone = new Set(commits.map(({ sha }) => sha).filter((sha) => !found.has(sha)))
  if (lone.size === 0) return
  const counts = new Map<number, number>()
  for (const { number } of [...found.values()].flat()) counts.set(number, (counts.get(number) ?? 0) + 1)
  const first_lone = commits.findIndex(({ sha }) => lone.has(sha))
  const merges = commits.flatMap((commit, index) => {
    const isMergeOf = ({ number, merge_sha }: ForgePullRequest): boolean =>
      merge_sha === commit.sha && counts.get(number) === 1 && !listed.has(number) && mayBring(commit, number, lone)
    return index > first_lone ? (found.get(commit.sha) ?? []).filter(isMergeOf) : []
  })
  const forge = await look.forge()
  const lists = await each(merges, async (pull_request) => {
    listed.add(pull_request.number)
    return { pull_request, own: await forge.commitsOf(pull_request.number, look.call) }
  })
  for (const { pull_request, own } of lists)
    for (const sha of [...own.map((one) => one.sha), ...rebased(commits, pull_request, own)])
      if (lone.has(sha)) found.set(sha, [...(found.get(sha) ?? []), pull_request])
}

/** A rebase gives the commits new SHAs, and its last one is the merge: what stands before it goes by the messages, which are kept. */
function rebased(
  commits: readonly ForgeCommit[],
  { merge_sha }: ForgePullRequest,
  own: readonly ForgeCommit[],
): readonly string[] {
  const left = own.map(({ message }) => message.trim())
  const back = commits.slice(0, commits.findIndex(({ sha }) => sha === merge_sha) + 1).toReversed()
  const end = back.findIndex(({ message }) => {
    const at = left.indexOf(message.trim())
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  return back.slice(0, end === -1 ? back.length : end).map(({ sha }) => sha)
}

/**
 * Whether it may be a merge, or the last commit of a rebase. A push tells no parents, and the message is no sign: `Pay (#7)` is what forges call
 * a squashed commit, and a merge as well where the repository asks for the pull request's title. With one parent it is squashed.
 */
function mayBring({ parents, message }: ForgeCommit, number: number, lone: ReadonlySet<string>): boolean {
  const [parent = '', ...others] = parents ?? []
  return parents === undefined || others.length > 0 || (lone.has(parent) && numberIn(message) !== number)
}
