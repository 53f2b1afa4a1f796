/** The changes that came with commits: of a push, of a range, of a release. Loaded for those alone: most events are a pull request's. */
import { type Acting, isByAuto } from '../event/decide.ts'
import type { Event, Push } from '../event/event.ts'
import { Failure } from '../failure.ts'
import type { ForgeCommit } from '../forge-port.ts'
import type { Sentence } from '../sentence.ts'
import { associate, NOTHING_ASSOCIATED } from './association.ts'
import { type Draft, releaseAsChange, type Whole } from './changes.ts'
import { draftsOf } from './drafts.ts'
import { lookupFailure, type Lookups, withRemedy } from './lookups.ts'
import { notMergedInto, notOnDefaultBranch, nothingNew, ownChangesAlone } from './missing.ts'
import { countsRuns, headOf, isOfSuccess, isOwnRange, rangeOf, type Since, sinceOf } from './range.ts'
import { subjectOfCommit } from './messages.ts'
import { signOf } from './revert-signs.ts'
import { readsPullRequests, type Source } from './texts.ts'
import { wholePush } from './whole-push.ts'

export interface Gathering {
  readonly work_item_sources: readonly Source[]
  readonly environments: readonly string[]
  readonly since?: string | undefined
}

/** `counts_runs`: once this run has succeeded, later ranges start after it. */
export type Gathered = { readonly in_range: boolean; readonly counts_runs?: boolean } & (
  | { readonly kind: 'changes'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'whole'; readonly whole: Whole }
  /** There is nothing to do, and nothing is missing. */
  | { readonly kind: 'nothing'; readonly because: Sentence; readonly is_told: boolean }
)

export async function gatherCommits(
  event: Event,
  decision: Acting,
  inputs: Gathering,
  look: Lookups,
): Promise<Gathered> {
  const gathered = await ofEvent(event, decision, inputs, look)
  return { ...gathered, counts_runs: gathered.in_range && countsRuns(event, inputs) }
}

async function ofEvent(event: Event, decision: Acting, inputs: Gathering, look: Lookups): Promise<Gathered> {
  const { work_item_sources: sources } = inputs
  const since = sinceOf(event, inputs, look.context.ref)
  if (since !== undefined) return inRange(event, decision, since, inputs, look)
  if (event.kind === 'push') return pushed(event, event.push, decision, sources, look)
  if (event.kind === 'release')
    return { kind: 'whole', in_range: false, whole: releaseAsChange(event.release, sources) }
  return changes([])
}

function changes(drafts: readonly Draft[], in_range = false): Gathered {
  return { kind: 'changes', in_range, drafts }
}

// ---------------------------------------------------------------- a push

/** Where the commits were: on the default branch everything counts, on another `auto` takes what was merged into it. */
type Place =
  | { readonly on: 'default_branch' }
  | { readonly on: 'branch'; readonly branch: string }
  /** A tag and a range tell no branch: `auto` takes what was merged anywhere, and what the default branch contains. */
  | { readonly on: 'any_branch' }

const BRANCHES = 'refs/heads/'

function placeOf({ ref }: Push, default_branch: string | undefined): Place {
  if (ref.startsWith('refs/tags/')) return { on: 'any_branch' }
  const branch = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : default_branch
  return default_branch === undefined || branch === undefined || branch === default_branch
    ? { on: 'default_branch' }
    : { on: 'branch', branch }
}

async function pushed(
  event: Event,
  push: Push,
  decision: Acting,
  sources: readonly Source[],
  look: Lookups,
): Promise<Gathered> {
  const is_empty = push.ref.startsWith(BRANCHES) && !push.brings_commits
  if (is_empty && isByAuto(decision)) return { kind: 'nothing', in_range: false, because: nothingNew, is_told: true }
  const place = placeOf(push, event.default_branch)
  const commits = await wholePush(push, event.default_branch, look)
  const reading: Reading = { event, decision, sources }
  if (place.on === 'any_branch') return onAnyBranch(commits, reading, look, false)
  const drafts = await readCommits(commits, place, reading, look)
  if (place.on !== 'branch' || !isByAuto(decision)) return changes(drafts)
  // The first push of a branch has no pull request yet, and merging main into it brings main's.
  const merged = drafts.filter(({ pull_request }) => pull_request?.base_ref === place.branch)
  if (merged.length > 0) return changes(merged)
  return { kind: 'nothing', in_range: false, because: notMergedInto(place.branch), is_told: false }
}

interface Reading {
  readonly event: Event
  readonly decision: Acting
  readonly sources: readonly Source[]
}

async function readCommits(
  commits: readonly ForgeCommit[],
  place: Place,
  { decision, sources }: Reading,
  look: Lookups,
): Promise<readonly Draft[]> {
  const asks = readsPullRequests(sources) || (place.on === 'branch' && isByAuto(decision))
  const into = place.on === 'branch' && isByAuto(decision) ? place.branch : undefined
  const where = { is_default_branch: place.on !== 'branch', into }
  const associated = asks ? await associate(commits, where, look) : NOTHING_ASSOCIATED
  return draftsOf(commits, associated)
}

/** What came with no merged pull request counts for `auto` only where the default branch has it. */
async function onAnyBranch(
  commits: readonly ForgeCommit[],
  reading: Reading,
  look: Lookups,
  in_range = true,
): Promise<Gathered> {
  const all = await readCommits(commits, { on: 'any_branch' }, reading, look)
  const outside = isByAuto(reading.decision) ? await notOnDefault(all, commits.at(-1)?.sha, reading, look) : []
  if (outside.length === 0) return changes(all, in_range)
  const drafts = readsPullRequests(reading.sources) ? all : await withMerged(outside, commits, look)
  const shas = new Set(outside)
  const kept = drafts.filter(({ change: { kind, sha = '' } }) => kind !== 'commit' || !shas.has(sha))
  const left = drafts.length - kept.length
  if (left === 0) return changes(kept, in_range)
  const because = notOnDefaultBranch(left, reading.decision.do)
  if (kept.length === 0) return { kind: 'nothing', in_range, because, is_told: true }
  look.tell('notice', because)
  return changes(kept, in_range)
}

/** Where messages alone count, pull requests are asked for only once it matters which of them were merged beside the default branch. */
async function withMerged(
  shas: readonly string[],
  commits: readonly ForgeCommit[],
  look: Lookups,
): Promise<readonly Draft[]> {
  const outside = commits.filter(({ sha }) => shas.includes(sha))
  return draftsOf(commits, await associate(outside, { is_default_branch: false }, look))
}

/** Those that take part and came with no pull request, as far as that was asked. */
async function notOnDefault(
  drafts: readonly Draft[],
  tip: string | undefined,
  { event: { default_branch }, sources }: Reading,
  look: Lookups,
): Promise<readonly string[]> {
  const lone = drafts.flatMap(({ change, messages }) => {
    const takes_part =
      sources.includes('commits') || signOf(subjectOfCommit(messages[0] ?? ''), look.context.repository) !== 'none'
    return change.kind === 'commit' && change.sha !== undefined && takes_part ? [change.sha] : []
  })
  if (tip === undefined || lone.length === 0) return []
  const outside = await notContained(default_branch ?? 'HEAD', tip, look)
  return outside === 'all' ? lone : lone.filter((sha) => outside.has(sha))
}

/** One comparison with the end of the range, since not all of it need be an ancestor of any other commit: what the branch has not. */
async function notContained(branch: string, tip: string, look: Lookups): Promise<'all' | ReadonlySet<string>> {
  try {
    const compared = await (await look.forge()).compare(branch, tip, look.call)
    if (compared === undefined) return 'all'
    return new Set(compared.commits.map(({ sha }) => sha))
  } catch (error) {
    if (error instanceof Failure && error.code === 'forge_too_much') return 'all'
    throw error
  }
}

// ---------------------------------------------------------------- a range

/**
 * A later success may have delivered this very commit, while this run was slow or before it was re-run: then it is live, and stays. What the
 * look-up passes over is of no interest, since only the event's own changes count.
 */
async function deliveredLater(since: Since, head: string, look: Lookups): Promise<Sentence | undefined> {
  if (!isOfSuccess(since)) return undefined
  try {
    const range = await rangeOf(since, head, { ...look, tell: () => undefined })
    return range.kind === 'contained' ? range.because : undefined
  } catch (error) {
    // A first run has hardly been overtaken, and its failure has to be seen in the tracker; a re-run may be of any age.
    if (look.context.attempt > 1) throw error
    look.tell('warning', withRemedy(lookupFailure(error, look)))
    return undefined
  }
}

async function inRange(
  event: Event,
  decision: Acting,
  since: Since,
  { work_item_sources: sources }: Gathering,
  look: Lookups,
): Promise<Gathered> {
  const reading: Reading = { event, decision, sources }
  const head = headOf(event, look.context.sha)
  const failed = isByAuto(decision) && decision.do === 'rollback'
  // What else is in the range may be live.
  const own = failed && !isOwnRange(event, since) ? sinceOf(event, OWN) : since
  if (own === undefined) {
    const because = await deliveredLater(since, head, look)
    if (because !== undefined) return { kind: 'nothing', in_range: true, because, is_told: true }
    return ownChanges(event, head, reading, look)
  }
  const range = await rangeOf(own, head, look)
  switch (range.kind) {
    case 'contained':
      return { kind: 'nothing', in_range: true, because: range.because, is_told: true }
    case 'own':
      if (event.kind === 'push')
        return { ...(await pushed(event, event.push, decision, sources, look)), in_range: true }
      return ownCommit(head, reading, look)
    case 'commits':
      return onAnyBranch(range.commits, reading, look)
  }
}

/** What an event asks for by itself. */
const OWN = { environments: [] } as const

async function ownChanges(event: Event, head: string, reading: Reading, look: Lookups): Promise<Gathered> {
  if (event.kind === 'push') return pushed(event, event.push, reading.decision, reading.sources, look)
  if (event.kind === 'after_merge' || event.kind === 'other')
    return { kind: 'nothing', in_range: false, because: ownChangesAlone(event.name), is_told: true }
  return ownCommit(head, reading, look, false)
}

async function ownCommit(sha: string, reading: Reading, look: Lookups, in_range = true): Promise<Gathered> {
  const commit = await (await look.forge()).commit(sha, look.call)
  return onAnyBranch([commit ?? { sha, message: '' }], reading, look, in_range)
}
