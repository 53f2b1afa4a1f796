/** Event, decision and inputs -> a task for each work item that is named: what is asked of it, by which changes. */
import { type Acting, unconfirmable } from '../event/decide.ts'
import type { Event } from '../event/event.ts'
import { type Sentence, sentence } from '../sentence.ts'
import type { ItemHosts } from '../work-item/item-url.ts'
import type { Reference } from '../work-item/reference.ts'
import { type Draft, subjectOfDraft, textsOfDraft, type Whole } from './changes.ts'
import { asOfNow, gather } from './gather.ts'
import { each, type Lookups, lookupsOf, type World } from './lookups.ts'
import { type Missing, namelessCommits, onlyReverts, saidNone } from './missing.ts'
import { type Direction, DIRECTION_ALONE, nameOf, type Reading, subjectOfPullRequest } from './direction.ts'
import { isRelease } from './releases.ts'
import { directionOf } from './reverts.ts'
import { type Directed, type Read, readAll } from './read-all.ts'
import type { Rules, SearchText } from './search/search.ts'
import type { Change, Found, Mention, Note, Want } from './task.ts'
import type { Source } from './texts.ts'
import { assign, fromFork, mayConfirm, type Whose, wantOf } from './wants.ts'

export interface FindInputs {
  readonly work_item_id: readonly Reference[]
  readonly text?: string | undefined
  readonly since?: string | undefined
  readonly paths?: readonly string[]
  readonly hold_while_open?: boolean
  readonly environments: readonly string[]
  readonly project_key: readonly string[]
  readonly work_item_type_key: readonly string[]
  readonly work_item_hosts: ItemHosts
  readonly work_item_keywords: readonly string[]
  readonly work_item_pattern?: string | undefined
  readonly work_item_sources: readonly Source[]
}

export interface FindResult {
  readonly tasks: readonly Found[]
  readonly notes: readonly Note[]
  /** `none_said`, `nothing_missing`: nothing is asked of any item, and that is as it should be; `because` says why. */
  readonly kind: 'found' | 'none_said' | 'nothing_missing'
  readonly because?: Sentence
  /** What to say where nothing was found, and something should have been. */
  readonly missing?: Missing
  readonly in_range: boolean
  /** Once this run has succeeded, later ranges start after it. */
  readonly counts_runs: boolean
}

const NO_TASKS = { tasks: [], kind: 'found', in_range: false, counts_runs: false } as const

export async function find(as_told: Event, decision: Acting, inputs: FindInputs, world: World): Promise<FindResult> {
  const look = lookupsOf(world)
  const { text, work_item_sources: sources } = inputs
  const event = await asOfNow(as_told, sources, look)
  const result = async (found: Partial<FindResult>, texts: readonly SearchText[] = []): Promise<FindResult> => {
    const whole: FindResult = { ...NO_TASKS, notes: look.notes, ...found }
    if (whole.kind !== 'found' || whole.tasks.length > 0) return whole
    const { nothingNamed } = await import('./nothing-named.ts')
    const missing = nothingNamed(event, { ...inputs, in_range: whole.in_range, is_text: text !== undefined }, texts)
    return { ...whole, missing }
  }
  const abandoned = 'pull_request' in event ? unconfirmable(decision.do, event.pull_request) : undefined
  if (abandoned !== undefined) return result({ kind: 'nothing_missing', because: abandoned })
  if (inputs.work_item_id.length > 0) {
    const { want } = await ownDirection(event, decision, look)
    const mentions = inputs.work_item_id.map(mentionOfInput)
    return result(judge(assign([{ want, mentions, left: [] }]), []))
  }
  if (text !== undefined) {
    const { takes_back, want, ...direction } = await ownDirection(event, decision, look)
    const { textAsChange } = await import('./text-input.ts')
    const whole = textAsChange(text, takes_back)
    const texts = withDirection(whole.texts, direction)
    const read = await readAll([{ ...whole, texts, want, reverted: [] }], rulesOf(inputs), look)
    return result(judge(assign(read.map(({ named }) => named)), read), whole.texts)
  }

  const gathered = await gather(event, decision, inputs, look)
  const { in_range, counts_runs = false } = gathered
  if (gathered.kind === 'nothing') {
    if (gathered.is_told) look.tell('notice', gathered.because)
    return result({ kind: 'nothing_missing', because: gathered.because, in_range, counts_runs })
  }
  const paths = inputs.paths ?? []
  if (gathered.kind === 'whole' && paths.length > 0) throw (await import('./paths.ts')).pathsOfRelease()
  const touching = gathered.kind === 'whole' ? [] : await touchingPaths(gathered.drafts, paths, look)
  if (gathered.kind === 'changes' && touching.length === 0 && gathered.drafts.length > 0) {
    const { noneTouches } = await import('./paths.ts')
    const because = noneTouches(gathered.drafts.length, paths)
    look.tell('notice', because)
    return result({ kind: 'nothing_missing', because, in_range, counts_runs })
  }
  const directed =
    gathered.kind === 'whole'
      ? [wholly(gathered.whole, decision)]
      : await each(touching, (draft) => direct(draft, decision, readingOf(event, inputs), look))
  const read = await readAll(directed, rulesOf(inputs), look)
  if (in_range) tellNameless(read, sources, look)
  const tasks = await hold(assign(read.map(({ named }) => named)), touching, event, inputs, look)
  return result(
    { ...judge(tasks, read), in_range, counts_runs },
    directed.flatMap(({ texts }, index) => (read[index]?.is_none === true ? [] : texts)),
  )
}

function mentionOfInput(reference: Reference): Mention {
  return { where: 'input', raw: reference.url ?? reference.work_item_id, reference }
}

function wholly(whole: Whole, decision: Acting): Directed {
  const want = wantOf(decision, { takes_back: false, from_fork: false, name: whole.change.name })
  return { ...whole, want, reverted: [] }
}

async function touchingPaths(
  drafts: readonly Draft[],
  paths: readonly string[],
  look: Lookups,
): Promise<readonly Draft[]> {
  if (paths.length === 0) return drafts
  const { onPaths } = await import('./paths.ts')
  return onPaths(drafts, paths, look)
}

// ---------------------------------------------------------------- direction

/** A pull request by itself comes without the messages of its commits. */
function readingOf(event: Event, { work_item_sources: sources }: FindInputs): Reading {
  return { sources, carries_messages: !('pull_request' in event) && event.kind !== 'merge_group' }
}

async function direct(draft: Draft, decision: Acting, reading: Reading, look: Lookups): Promise<Directed> {
  const subject = await subjectOfDraft(draft)
  const { name } = draft.change
  const { takes_back: is_given = false } = draft
  const { takes_back, is_about_reverts, reverted } = is_given
    ? { takes_back: true, is_about_reverts: true, reverted: [] }
    : await directionOf(subject, name, reading, look)
  const lists_others = !takes_back && (draft.change.brings_others ?? isRelease(subject))
  const change: Change = { ...draft.change, takes_back, ...(lists_others && { lists_others }) }
  const whose = { takes_back, from_fork: draft.pull_request?.from_fork === true, name }
  const texts = withDirection(textsOfDraft(draft, reading.sources), { is_about_reverts })
  return { change, texts, want: told(decision, whose, look), reverted }
}

function withDirection(
  texts: readonly SearchText[],
  { is_about_reverts }: Pick<Direction, 'is_about_reverts'>,
): readonly SearchText[] {
  return is_about_reverts ? texts.map((text) => ({ ...text, is_about_reverts })) : texts
}

function told(decision: Acting, whose: Whose, look: Lookups): Want {
  const want = wantOf(decision, whose)
  const is_strangers = whose.takes_back && whose.from_fork && decision.do === 'confirm' && decision.by === 'auto'
  if (is_strangers) look.tell('warning', fromFork(whose))
  return want
}

/** Of the pull request that the event is about: what an input names goes in its direction. */
async function ownDirection(
  event: Event,
  decision: Acting,
  look: Lookups,
): Promise<Omit<Direction, 'reverted'> & { readonly want: Want }> {
  if (!('pull_request' in event)) {
    const whose = { takes_back: false, from_fork: false, name: sentence('the event', '该事件') }
    return { takes_back: false, is_about_reverts: false, want: wantOf(decision, whose) }
  }
  const { number, from_fork } = event.pull_request
  const name = nameOf({ kind: 'pull_request', number })
  const subject = subjectOfPullRequest(event.pull_request)
  const { takes_back, is_about_reverts } = await directionOf(subject, name, DIRECTION_ALONE, look)
  return { takes_back, is_about_reverts, want: told(decision, { takes_back, from_fork, name }, look) }
}

/** In a range nobody sees every commit: how many of those that came with no pull request name nothing. */
function tellNameless(read: readonly Read[], sources: readonly Source[], look: Lookups): void {
  const nameless = read.filter(
    ({ named: { change, mentions, left }, is_none }) =>
      change.kind === 'commit' && !change.takes_back && !is_none && mentions.length + left.length === 0,
  )
  if (nameless.length > 0 && sources.includes('commits')) look.tell('warning', namelessCommits(nameless.length))
}

async function hold(
  tasks: readonly Found[],
  drafts: readonly Draft[],
  event: Event,
  inputs: FindInputs,
  look: Lookups,
): Promise<readonly Found[]> {
  if (inputs.hold_while_open !== true || !tasks.some(mayConfirm)) return tasks
  const { holdWhileOpen } = await import('./hold.ts')
  const bases = new Map(drafts.map(({ change, pull_request }) => [change.number, pull_request?.base_ref]))
  const holding = {
    sources: inputs.work_item_sources,
    rules: rulesOf(inputs),
    bounds: inputs,
    default_branch: event.default_branch,
    baseOf: (number: number) => bases.get(number),
  }
  return holdWhileOpen(tasks, holding, look)
}

/**
 * What takes back, what is held and what says `#none` is never missing, nor is what only brings others; a change beside it that names
 * nothing is.
 */
function judge(tasks: readonly Found[], all: readonly Read[]): Pick<FindResult, 'tasks' | 'kind' | 'because'> {
  const idle = tasks.flatMap(({ want }) => (want.do === 'nothing' ? [want] : []))
  if (idle.length < tasks.length) return { tasks, kind: 'found' }
  const read = all.filter(({ named: { change } }) => change.brings_others !== true)
  const says_all = read.every(
    ({ named: { change, mentions, left }, is_none }) =>
      is_none || change.takes_back || mentions.length > 0 || left.some(({ because }) => because === 'reverted'),
  )
  if (!says_all) return { tasks, kind: 'found' }
  if (idle.length > 0) {
    const meant = idle.find(({ why }) => why === 'takes_back' || why === 'held')
    return meant === undefined ? { tasks, kind: 'found' } : { tasks, kind: 'nothing_missing', because: meant.because }
  }
  if (read.length === 0) return { tasks, kind: 'found' }
  if (read.some(({ is_none }) => is_none)) return { tasks, kind: 'none_said', because: saidNone }
  return { tasks, kind: 'nothing_missing', because: onlyReverts }
}

function rulesOf({ work_item_hosts, work_item_keywords, work_item_pattern }: FindInputs): Rules {
  return {
    hosts: work_item_hosts,
    keywords: work_item_keywords,
    ...(work_item_pattern !== undefined && { pattern: work_item_pattern }),
  }
}
