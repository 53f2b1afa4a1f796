/** The changes that came with commits: of a push, of a range, of a release. Loaded for those alone: most events are a pull request's. */
import { type Acting, isByAuto } from '../event/decide.ts'
import type { Event, Push } from '../event/event.ts'
import { Failure } from '../failure.ts'
import type { ForgeCommit } from '../forge-port.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { associate, NOTHING_ASSOCIATED } from './association.ts'
import { type Draft, draftsOf, releaseAsChange, type Whole } from './changes.ts'
import { lookupFailure, type Lookups, withRemedy } from './lookups.ts'
import { counted, notMergedInto, notOnDefaultBranch, ownChangesAlone } from './missing.ts'
import { countsRuns, headOf, isOfSuccess, isOwnRange, rangeOf, type Since, sinceOf } from './range.ts'
import { signOf } from './revert-signs.ts'
import { subjectOfCommit } from './direction.ts'
import { readsPullRequests, type Source } from './texts.ts'

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
  const since = sinceOf(event, inputs)
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

/** Where the commits were: on the default branch everything counts, elsewhere `auto` takes what was merged. */
type Place =
  | { readonly on: 'default_branch' }
  | { readonly on: 'tag' }
  | { readonly on: 'branch'; readonly branch: string }
  | { readonly on: 'range' }

function placeOf({ ref }: Push, default_branch: string | undefined): Place {
  const branch = /^refs\/heads\/(?<name>.+)$/s.exec(ref)?.groups?.['name']
  if (branch === undefined) return ref.startsWith('refs/tags/') ? { on: 'tag' } : { on: 'default_branch' }
  return default_branch === undefined || branch === default_branch ? { on: 'default_branch' } : { on: 'branch', branch }
}

async function pushed(
  event: Event,
  push: Push,
  decision: Acting,
  sources: readonly Source[],
  look: Lookups,
): Promise<Gathered> {
  const place = placeOf(push, event.default_branch)
  const commits = await wholePush(push, event.default_branch, look)
  const drafts = await readCommits(commits, place, { event, decision, sources }, look)
  if (place.on !== 'branch' || !isByAuto(decision)) return changes(drafts)
  // The first push of a branch has no pull request yet, and merging main into it brings main's.
  const merged = drafts.filter(({ pull_request }) => pull_request?.base_ref === place.branch)
  if (merged.length > 0) return changes(merged)
  return { kind: 'nothing', in_range: false, because: notMergedInto(place.branch), is_told: false }
}

/** A payload that may be cut short is completed by a comparison. */
async function wholePush(
  { before, after, commits, may_be_cut }: Push,
  default_branch: string | undefined,
  look: Lookups,
): Promise<readonly ForgeCommit[]> {
  const base = before ?? default_branch
  if (!may_be_cut || base === undefined) return commits
  try {
    const compared = await (await look.forge()).compare(base, after, look.call)
    if (compared !== undefined && compared.commits.length > 0) return compared.commits
    look.tell('warning', mayLack(commits.length, sentence('the commit before is gone', '推送前的提交已不存在')))
  } catch (error) {
    look.tell('warning', mayLack(commits.length, withRemedy(lookupFailure(error, look))))
  }
  return commits
}

function mayLack(count: number, why: Sentence): Sentence {
  return sentence(
    `the event lists ${counted(count, 'commit')}, perhaps not all that were pushed, and the others could not be read, so they are not counted: ${why.en}`,
    `事件只列出 ${count} 个提交，可能不完整，且未能读取其余提交，其余提交未计入：${why.zh}`,
  )
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
  const is_default_branch = place.on === 'default_branch' || place.on === 'range'
  const associated = asks ? await associate(commits, { is_default_branch }, look) : NOTHING_ASSOCIATED
  return draftsOf(commits, associated)
}

/** What came with no merged pull request counts for `auto` only where the default branch has it. */
async function ofRange(
  commits: readonly ForgeCommit[],
  reading: Reading,
  look: Lookups,
  in_range = true,
): Promise<Gathered> {
  const drafts = await readCommits(commits, { on: 'range' }, reading, look)
  const left = isByAuto(reading.decision)
    ? await notOnDefault(drafts, commits.at(-1)?.sha, reading, look)
    : new Set<Draft>()
  if (left.size === 0) return changes(drafts, in_range)
  const because = notOnDefaultBranch(left.size, reading.decision.do)
  if (left.size === drafts.length) return { kind: 'nothing', in_range, because, is_told: true }
  look.tell('notice', because)
  return changes(
    drafts.filter((draft) => !left.has(draft)),
    in_range,
  )
}

async function notOnDefault(
  drafts: readonly Draft[],
  tip: string | undefined,
  { event: { default_branch }, sources }: Reading,
  look: Lookups,
): Promise<ReadonlySet<Draft>> {
  const lone = drafts.filter(({ change, messages }) => {
    const takes_part =
      sources.includes('commits') || signOf(subjectOfCommit(messages[0] ?? ''), look.context.repository) !== 'none'
    return change.kind === 'commit' && takes_part
  })
  if (tip === undefined || lone.length === 0) return new Set()
  const outside = await notContained(default_branch ?? 'HEAD', tip, look)
  return new Set(lone.filter(({ change }) => outside === 'all' || outside.has(change.sha ?? '')))
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
      return ofRange(range.commits, reading, look)
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
  return ofRange([commit ?? { sha, message: '' }], reading, look, in_range)
}
