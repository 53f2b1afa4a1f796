/** From where changes count: the newest success of another commit, a release, or a ref of the user's; and the commits from there on. */
import { runsBeforeMerge } from '../event/decide.ts'
import type { Event } from '../event/event.ts'
import { Failure } from '../failure.ts'
import type { Comparison, ForgeCommit } from '../forge-port.ts'
import { type Sentence, sentence, together } from '../sentence.ts'
import { type Lookups, shortSha } from './lookups.ts'
import {
  deployed,
  named,
  noCommonHistory,
  noRun,
  noSuchHead,
  noSuchRef,
  nothingEarlier,
  passedOver,
  ran,
  released,
  tooMany,
} from './range-words.ts'

/** What a range starts after. */
export type Since =
  | { readonly from: 'deployment'; readonly environment: string }
  /** `called`: as people know the workflow, while `workflow` finds its runs. */
  | { readonly from: 'run'; readonly workflow: string; readonly called: string; readonly branch: string }
  /** `last_success`: of the workflow that this very run is of. */
  | { readonly from: 'own_run'; readonly on_tag: boolean }
  | { readonly from: 'release'; readonly own_tag: string; readonly is_prerelease: boolean | undefined }
  | { readonly from: 'ref'; readonly ref: string }

export type Range =
  | { readonly kind: 'commits'; readonly commits: readonly ForgeCommit[] }
  /** There is nothing earlier: this commit alone. */
  | { readonly kind: 'own' }
  /** What is earlier has this commit already. */
  | { readonly kind: 'contained'; readonly because: Sentence }

/** Which range the event or `since` asks for; undefined: none. `ref`: that the run is of, whatever the event is. */
export function sinceOf(
  event: Event,
  { since, environments }: { readonly since?: string | undefined; readonly environments: readonly string[] },
  ref?: string,
): Since | undefined {
  if (event.kind === 'pull_request' || event.kind === 'review' || event.kind === 'merge_group') return undefined
  const own = ownSince(event)
  switch (since) {
    case undefined:
      return own
    case 'last_success':
      return event.kind === 'workflow_run' ? own : { from: 'own_run', on_tag: tagOf(event, ref) !== undefined }
    case 'last_deployment':
      return { from: 'deployment', environment: environments[0] ?? '' }
    case 'last_release':
      return { from: 'release', own_tag: tagOf(event, ref) ?? '', is_prerelease: prereleaseOf(event) }
    default:
      return { from: 'ref', ref: since }
  }
}

/** Whether the event would ask for this very range without `since`: then a failure rolls all of it back, since nothing of it is live. */
export function isOwnRange(event: Event, since: Since): boolean {
  const own = ownSince(event)
  if (own?.from === 'deployment' && since.from === 'deployment')
    return own.environment.toLowerCase() === since.environment.toLowerCase()
  return own?.from === since.from
}

/** A later range starts after this run, once it has succeeded, whatever it left behind. */
export function countsRuns(event: Event, asked: Parameters<typeof sinceOf>[1]): boolean {
  const from = sinceOf(event, asked)?.from
  return from === 'run' || from === 'own_run'
}

function ownSince(event: Event): Since | undefined {
  if ('deployment' in event) return { from: 'deployment', environment: event.deployment.environment }
  if (event.kind !== 'workflow_run') return undefined
  const { workflow_id, workflow: called, branch } = event.run
  return { from: 'run', workflow: workflow_id, called, branch }
}

/** Only a release and a push tell it themselves: a dispatch, a deployment and others run on a tag as well. */
function tagOf(event: Event, ref = ''): string | undefined {
  if (event.kind === 'release') return event.release.tag
  const own = event.kind === 'push' ? event.push.ref : ref
  return own.startsWith(TAGS) ? own.slice(TAGS.length) : undefined
}

const TAGS = 'refs/tags/'

/** Undefined: the list of releases tells, where its own tag is among them. */
function prereleaseOf(event: Event): boolean | undefined {
  return event.kind === 'release' ? event.release.is_prerelease : undefined
}

/** The commit that a range ends at. */
export function headOf(event: Event, own_sha: string): string {
  if ('deployment' in event) return event.deployment.sha
  if (event.kind === 'workflow_run') return event.run.sha
  if (event.kind === 'push') return event.push.commits.at(-1)?.sha ?? event.push.after
  return own_sha
}

export async function rangeOf(since: Since, head: string, look: Lookups): Promise<Range> {
  switch (since.from) {
    case 'deployment':
    case 'run':
    case 'own_run':
      return sinceSuccess(since, head, look)
    case 'release':
      return sinceRelease(since, head, look)
    case 'ref':
      return sinceRef(since.ref, head, look)
  }
}

type OfSuccess = Extract<Since, { readonly from: 'deployment' | 'run' | 'own_run' }>

export function isOfSuccess(since: Since): since is OfSuccess {
  return since.from === 'deployment' || since.from === 'run' || since.from === 'own_run'
}

/** Whenever it ran: what that commit has already is live, or was when it succeeded. */
async function sinceSuccess(since: OfSuccess, head: string, look: Lookups): Promise<Range> {
  const passed = new Set<string>([head])
  for await (const { sha, name } of successes(since, look)) {
    if (passed.has(sha)) continue
    passed.add(sha)
    const compared = await compare(sha, head, look)
    if (compared !== undefined) return rangeFrom(compared, name, head)
    look.tell('notice', passedOver(name))
  }
  look.tell('warning', nothingEarlier(head))
  return { kind: 'own' }
}

interface Earlier {
  readonly sha: string
  readonly name: Sentence
}

async function* successes(since: OfSuccess, look: Lookups): AsyncGenerator<Earlier> {
  const forge = await look.forge()
  if (since.from === 'deployment') {
    const { environment } = since
    for await (const page of forge.successfulDeployments(environment, look.call))
      for (const { sha } of page) yield { sha, name: deployed(environment, sha) }
    return
  }
  const wanted = since.from === 'run' ? { ...since, event: undefined, on_tag: false } : await ownRun(since.on_tag, look)
  const { workflow, called, branch, event, on_tag } = wanted
  // A run without a branch has no other one of its kind.
  if (branch === '' && !on_tag) return
  const query = { workflow, ...(on_tag ? event !== undefined && { event } : { branch }) }
  const tags = new Map<string, boolean>()
  for await (const page of forge.successfulRuns(query, look.call))
    for (const run of page) {
      if (runsBeforeMerge(run.event)) continue
      if (on_tag && !(await isTag(run.branch, run.event, tags, look))) continue
      yield { sha: run.sha, name: ran(called === '' ? workflow : called, run.sha) }
    }
}

/** Workflow and branch come from the run itself. */
async function ownRun(on_tag: boolean, look: Lookups) {
  const id = /^\d+$/.test(look.context.run_id) ? Number(look.context.run_id) : NaN
  if (!Number.isSafeInteger(id)) throw noRun()
  const { workflow, branch, event } = await (await look.forge()).run(id, look.call)
  return { workflow, called: look.context.workflow, branch, event, on_tag }
}

/** A release's run is of its tag. */
async function isTag(name: string, event: string, known: Map<string, boolean>, look: Lookups): Promise<boolean> {
  if (event === 'release') return true
  const is_tag = known.get(name) ?? (await (await look.forge()).commit(`tags/${name}`, look.call)) !== undefined
  known.set(name, is_tag)
  return is_tag
}

/** The newest earlier release that is an ancestor. */
async function sinceRelease(
  { own_tag, is_prerelease }: Extract<Since, { readonly from: 'release' }>,
  head: string,
  look: Lookups,
): Promise<Range> {
  const forge = await look.forge()
  let with_prereleases = is_prerelease
  for await (const page of forge.releases(look.call)) {
    with_prereleases ??= page.find(({ tag }) => tag === own_tag)?.is_prerelease
    for (const { tag, is_draft, is_prerelease: is_pre } of page) {
      if (is_draft || tag === own_tag || (is_pre && with_prereleases !== true)) continue
      if ((await forge.contains(head, tag, look.call)) !== true) continue
      const compared = await compare(tag, head, look)
      // Another name of the same commit is no earlier one.
      if (compared?.status === 'ahead') return rangeFrom(compared, released(tag), head)
    }
  }
  look.tell('warning', nothingEarlier(head))
  return { kind: 'own' }
}

async function sinceRef(ref: string, head: string, look: Lookups): Promise<Range> {
  const compared = await compare(ref, head, look)
  if (compared !== undefined) return rangeFrom(compared, named(ref), head)
  throw await noComparison(ref, head, look)
}

/** A comparison does not tell which of the two is unknown, or whether both are there. */
async function noComparison(ref: string, head: string, look: Lookups): Promise<Failure> {
  const forge = await look.forge()
  if ((await forge.commit(ref, look.call)) === undefined) return noSuchRef(ref, head)
  if ((await forge.commit(head, look.call)) === undefined) return noSuchHead(ref, head)
  return noCommonHistory(ref, head)
}

function rangeFrom({ status, commits }: Comparison, name: Sentence, head: string): Range {
  if (status === 'ahead' || status === 'diverged') return { kind: 'commits', commits }
  const short = shortSha(head)
  const because = sentence(
    `${name.en} already contains commit ${short}, so there is nothing to do`,
    `${together(name.zh, '已包含提交')} ${short}，因此无需处理`,
  )
  return { kind: 'contained', because }
}

async function compare(base: string, head: string, look: Lookups): Promise<Comparison | undefined> {
  try {
    return await (await look.forge()).compare(base, head, look.call)
  } catch (error) {
    if (error instanceof Failure && error.code === 'forge_too_much') throw tooMany(base, head, error)
    throw error
  }
}
