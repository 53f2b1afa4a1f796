/** Event, decision and inputs -> a task for each work item that is named: what is asked of it, by which changes. */
import type { Acting } from '../event/decide.ts'
import type { Event } from '../event/event.ts'
import { Failure } from '../failure.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { itemHosts } from '../work-item/item-url.ts'
import type { Reference } from '../work-item/reference.ts'
import { type Draft, draftOfPullRequest, subjectOfDraft, textAsChange, textsOfDraft, type Whole } from './changes.ts'
import { gather, type Gathered } from './gather.ts'
import { each, type Lookups, lookupsOf, type World } from './lookups.ts'
import { type Missing, namelessCommits, nothingNamed, notSearched, onlyReverts, saidNone } from './missing.ts'
import { directionOf, nameOf, subjectOfPullRequest } from './reverts.ts'
import { type Rules, type Searched, type SearchText, searchTexts } from './search/search.ts'
import type { Change, Found, Mention, Note, Want } from './task.ts'
import type { Source } from './texts.ts'
import { assign, fromFork, type Named, type Whose, wantOf } from './wants.ts'

export interface FindInputs {
  readonly work_item_id: readonly Reference[]
  readonly text?: string | undefined
  readonly since?: string | undefined
  readonly paths?: readonly string[]
  readonly hold_while_open?: boolean
  readonly environments: readonly string[]
  readonly project_key: readonly string[]
  readonly base_url: string
  readonly work_item_hosts: readonly string[]
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
  /** What to say where nothing was found. */
  readonly missing: Missing
  readonly in_range: boolean
}

export async function find(event: Event, decision: Acting, inputs: FindInputs, world: World): Promise<FindResult> {
  const look = lookupsOf(world)
  const { text } = inputs
  const result = (told: Partial<FindResult>): FindResult => {
    const in_range = told.in_range ?? false
    const missing = nothingNamed(event, { ...looked(inputs), in_range, is_text: text !== undefined })
    return { tasks: [], notes: look.notes, kind: 'found', missing, in_range, ...told }
  }
  if (inputs.work_item_id.length > 0) {
    const { want } = await ownDirection(event, decision, inputs.work_item_sources, look)
    const mentions = inputs.work_item_id.map(mentionOfInput)
    return result(judge(assign([{ want, mentions, left: [] }]), []))
  }
  if (text !== undefined) {
    const { whose, want } = await ownDirection(event, decision, inputs.work_item_sources, look)
    const read = await readAll([{ ...textAsChange(text, whose.takes_back), want, reverted: [] }], inputs, look)
    return result(judge(assign(read.map(({ named }) => named)), read))
  }

  const gathered = await gather(event, decision, inputs, look)
  const { in_range } = gathered
  if (gathered.kind === 'nothing') return result({ ...nothingToDo(gathered, look), in_range })
  const paths = inputs.paths ?? []
  if (gathered.kind === 'whole' && paths.length > 0) throw pathsOfRelease()
  const touching = await touchingPaths(gathered, paths, look)
  if (touching === undefined) return result({ ...noChangeTouches(gathered, paths, look), in_range, notes: look.notes })
  const directed =
    gathered.kind === 'whole'
      ? [{ ...gathered.whole, want: wantOf(decision, ordinary(gathered.whole.change)), reverted: [] }]
      : await each(touching, (draft) => direct(draft, decision, inputs.work_item_sources, look))
  const read = await readAll(directed, inputs, look)
  if (in_range) tellNameless(read, inputs.work_item_sources, look)
  const tasks = await hold(assign(read.map(({ named }) => named)), gathered, event, inputs, look)
  return result({ ...judge(tasks, read), in_range })
}
