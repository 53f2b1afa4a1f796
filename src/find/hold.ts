/** `hold_while_open`: a confirm waits for the last pull request that names the item. */
import { Failure } from '../failure.ts'
import type { ForgePullRequest } from '../forge-port.ts'
import { atMost, listOf, type Sentence, sentence } from '../sentence.ts'
import { type Bounds, brokenBound } from '../work-item/outside.ts'
import { each, type Lookups } from './lookups.ts'
import { DIRECTION_ALONE, nameOf, subjectOfPullRequest } from './direction.ts'
import { notSearched } from './missing.ts'
import { isReleaseOfTool } from './releases.ts'
import { readTitle } from './revert-title.ts'
import { directionOf } from './reverts.ts'
import { type Rules, type Searched, type SearchText, searchTexts } from './search/search.ts'
import type { Found, Want } from './task.ts'
import { type Source, textsOfPullRequest } from './texts.ts'
import { mayConfirm, nothing } from './wants.ts'

/** To one base; more is an error, since a page that is not read could name the item. */
const MOST_OPEN = 500

/** How many of them a message lists. */
const LISTED = 10

export interface Holding {
  readonly sources: readonly Source[]
  readonly rules: Rules
  /** What lies outside holds nothing. */
  readonly bounds: Bounds
  readonly default_branch: string | undefined
  /** The base of the pull request with this number, where it is one of the changes. */
  readonly baseOf: (number: number) => string | undefined
}

export async function holdWhileOpen(
  tasks: readonly Found[],
  holding: Holding,
  look: Lookups,
): Promise<readonly Found[]> {
  const confirmed = tasks.filter(mayConfirm)
  const bases = new Map(confirmed.map((task) => [task, basesOf(task, holding)]))
  const open = new Map<string, readonly Holder[]>()
  for (const base of new Set([...bases.values()].flat())) open.set(base, await holders(base, holding, look))
  return tasks.map((task) => {
    const own = new Set(task.changes.map(({ number }) => number))
    const its = (bases.get(task) ?? []).flatMap((base) => open.get(base) ?? [])
    const holding_it = its.filter(({ number, ids }) => !own.has(number) && ids.has(task.work_item_id))
    if (holding_it.length === 0) return task
    const numbers = [...new Set(holding_it.map(({ number }) => number))].sort((one, other) => one - other)
    return held(task, nothing('held', stillOpen(numbers)))
  })
}

function held(task: Found, wait: Want): Found {
  const waiting = (want: Want): Want => (want.do === 'confirm' ? wait : want)
  const namings = task.namings?.map((naming) => ({ ...naming, want: waiting(naming.want) }))
  return { ...task, want: waiting(task.want), ...(namings !== undefined && { namings }) }
}

function stillOpen(numbers: readonly number[]): Sentence {
  const shown = numbers.map((number) => `#${number}`)
  const { en, zh } = listOf(atMost(LISTED, shown))
  return sentence(`still open: ${en}`, `尚未合并：${zh}`)
}

function basesOf({ changes }: Found, { baseOf, default_branch }: Holding): readonly string[] {
  const told = changes.flatMap(({ number }) => (number === undefined ? [] : (baseOf(number) ?? [])))
  if (told.length > 0) return [...new Set(told)]
  if (default_branch === undefined) throw noBase()
  return [default_branch]
}

function noBase(): Failure {
  return new Failure(
    'event_file',
    sentence(
      'hold_while_open needs the default branch, and the event does not tell it (repository.default_branch)',
      'hold_while_open 需要知道默认分支，而事件中没有 repository.default_branch',
    ),
  )
}

interface Holder {
  readonly number: number
  readonly ids: ReadonlySet<string>
}

async function holders(base: string, holding: Holding, look: Lookups): Promise<readonly Holder[]> {
  const listed: ForgePullRequest[] = []
  for await (const page of (await look.forge()).openPullRequests(base, look.call)) {
    listed.push(...page)
    if (listed.length > MOST_OPEN) throw tooManyOpen(base)
  }
  // A release that a tool keeps open lists what was merged, and brings nothing more of it.
  const ours = listed.filter((one) => !one.from_fork && !isReleaseOfTool(one))
  const texts = ours.map((pull_request) => textsOfPullRequest(pull_request, holding.sources))
  const searched = await searchTexts(texts.flat(), holding.rules, look.call.signal)
  let start = 0
  const naming = ours.map((pull_request, index) => {
    const its = searched.slice(start, (start += texts[index]?.length ?? 0))
    tellUnsearched(its, texts[index] ?? [], pull_request, look)
    const counts = !its.some(({ none }) => none)
    const mentions = counts ? its.flatMap(({ mentions }) => mentions) : []
    const inside = mentions.filter(({ reference }) => brokenBound(reference, holding.bounds) === undefined)
    return { pull_request, ids: new Set(inside.map(({ reference }) => reference.work_item_id)) }
  })
  const some = naming.filter(({ ids }) => ids.size > 0)
  const reverts = await each(some, ({ pull_request }) => isRevert(pull_request, look))
  return some.flatMap(({ pull_request: { number }, ids }, index) => (reverts[index] === true ? [] : [{ number, ids }]))
}

/** What is not seen to name an item does not hold it: that is told. */
function tellUnsearched(
  searched: readonly Searched[],
  texts: readonly SearchText[],
  { number }: ForgePullRequest,
  look: Lookups,
): void {
  texts.forEach(({ where }, index) => {
    const because = searched[index]?.not_searched
    if (because !== undefined)
      look.tell('warning', notSearched(where, nameOf({ kind: 'pull_request', number }), because))
  })
}

async function isRevert(pull_request: ForgePullRequest, look: Lookups): Promise<boolean> {
  const said = readTitle(pull_request.title)
  if (said.kind !== 'nothing') return said.kind === 'revert'
  const name = nameOf({ kind: 'pull_request', number: pull_request.number })
  // What it reverts does not matter here, only whether it is one.
  const { takes_back } = await directionOf(subjectOfPullRequest(pull_request), name, DIRECTION_ALONE, {
    ...look,
    tell: () => undefined,
  })
  return takes_back
}

function tooManyOpen(base: string): Failure {
  return new Failure(
    'forge_too_much',
    sentence(
      `More than ${MOST_OPEN} pull requests to ${base} are open, too many for hold_while_open to read.`,
      `目标分支 ${base} 上打开的拉取请求超过 ${MOST_OPEN} 个，hold_while_open 无法全部读取。`,
    ),
    {
      remedy: sentence(
        'Close pull requests that nobody works on, or set `hold_while_open: false`.',
        '请关闭无人处理的拉取请求，或设置 `hold_while_open: false`。',
      ),
    },
  )
}
