/** Carries out the plan through the Tracker port: items in parallel, the nodes of one item in their order. */
import { Failure } from '../failure.ts'
import type { ItemAddress } from '../domain.ts'
import type { Planned, Step } from '../plan/step.ts'
import type { Clock, LogLine, Runner, Tracker, WriteCall } from '../ports.ts'
import { itemUrl } from '../work-item/item-url.ts'
import { moveNode } from './move-node.ts'
import type { Move } from './node.ts'
import { type Done, type Outcome, type OutcomeKind, type Result, unreachable } from './outcome.ts'
import {
  actionFailed,
  afterFailedRead,
  afterRefusal,
  itemIsGone,
  lookAtTheItem,
  lookFailed,
  BEHIND_PENDING,
} from './messages.ts'
import { notTried } from './not-tried.ts'
import { otherTypeThanTried } from './tried-type.ts'

/** Enough for 15 requests a second at half a second of latency: the rate limit, not this, bounds the speed. */
const MOST_AT_ONCE = 16

/** How many of so many items are under way at once. */
export function parallelism(items: number): number {
  return Math.min(MOST_AT_ONCE, items)
}

export interface World {
  readonly tracker: Tracker
  readonly clock: Clock
  readonly runner: Runner
  /** Whom the server takes us for; undefined: the token (`u-`) hides it. */
  readonly acting_user: string | undefined
  /** Once it aborts, no write starts. */
  readonly stop: AbortSignal
  /** Once it aborts, requests under way are given up as well. */
  readonly give_up: AbortSignal
}

/** An item whose nodes have been dealt with. `lines`: of its log. */
interface Worked {
  readonly position: number
  readonly task: Planned & { readonly step: Step }
  readonly lines: LogLine[]
}

/** The tasks in their order, each with its outcomes, whatever the order in which they end. No move waits for a comment. */
export async function operate(tasks: readonly Planned[], world: World): Promise<readonly Done[]> {
  const done: Done[] = tasks.map((task) => ({ ...task, outcomes: [] }))
  const all = [...tasks.entries()].flatMap(([position, task]): readonly Worked[] =>
    'step' in task ? [{ position, task, lines: [] }] : [],
  )
  let ended = 0
  const end = ({ position, task, lines }: Worked, outcomes: readonly Outcome[]): void => {
    done[position] = { ...task, outcomes }
    ended += 1
    lines.push(...told(outcomes))
    const progress = all.length === 1 ? '' : `${ended} of ${all.length}: `
    const { work_item_type_key, work_item_id, project_key } = task.step.item
    world.runner.group(`${progress}${work_item_type_key} ${work_item_id} in ${project_key}`, lines)
  }
  const to_comment: { readonly one: Worked; readonly outcomes: readonly Outcome[] }[] = []
  await inParallel(all, async (one) => {
    const { step } = one.task
    const call = callOf(world, one.lines)
    const act = step.request.do === 'require' ? requireEach : moveEach
    const outcomes = await act(step, world, call)
    if (step.comment !== undefined && outcomes.some(({ kind }) => MOVED.has(kind))) to_comment.push({ one, outcomes })
    else end(one, outcomes)
  })
  if (to_comment.length === 0) return done
  const { commentEach } = await import('./comment.ts')
  await inParallel(to_comment, async ({ one, outcomes }) => {
    end(one, await commentEach(one.task.step, outcomes, world.tracker, callOf(world, one.lines)))
  })
  return done
}

async function inParallel<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all]
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await act(next)
  }
  await Promise.all(Array.from({ length: parallelism(all.length) }, work))
}

function callOf({ give_up, stop }: World, lines: LogLine[]): WriteCall {
  return { signal: give_up, stop, log: (line) => void lines.push(line) }
}

function told(outcomes: readonly Outcome[]): readonly LogLine[] {
  return outcomes.flatMap(({ node, is_state, reason, comment_failed }) => {
    const texts = [
      `${is_state === true ? 'state' : 'node'} ${node.node_id}: ${reason.en}`,
      ...(comment_failed === undefined ? [] : [comment_failed.en]),
    ]
    return texts.map((text) => ({ level: 'info', text }) as const)
  })
}

const MOVED: ReadonlySet<OutcomeKind> = new Set(['confirmed', 'rolled_back'])

const ENDS_THE_ITEM: ReadonlySet<OutcomeKind> = new Set(['refused', 'unverified', 'unreachable', 'not_tried'])

const NOT_TRIED = { kind: 'not_tried', attempts: 0 } as const

async function moveEach(step: Step, world: World, call: WriteCall): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const reads_only = step.request.do === 'require' || step.request.dry_run
  const same = step.nodes.length > 1 ? await import('./same-node.ts') : undefined
  for (const [index, node_id] of step.nodes.entries()) {
    if (same?.isDealtWith(node_id, outcomes) === true) continue
    const last = outcomes.at(-1)
    const is_over = last !== undefined && ENDS_THE_ITEM.has(last.kind)
    const result = is_over
      ? { ...NOT_TRIED, reason: afterRefusal, is_state: last.is_state }
      : await safely(call, reads_only, () => moveOne(step, node_id, outcomes, world, call))
    const ending = await endOfItem(step, result, world, call)
    // Of another type than was tried, or gone: none of the rest is ours to move.
    if (ending !== undefined)
      return [...outcomes, ...step.nodes.slice(index).map((each) => outcomeOf(step, each, ending))]
    if (same?.isRepeated(result, outcomes) !== true) outcomes.push(outcomeOf(step, node_id, result))
  }
  return outcomes
}

async function requireEach(step: Step, world: World, call: WriteCall): Promise<readonly Outcome[]> {
  if (world.stop.aborted) return step.nodes.map((node_id) => outcomeOf(step, node_id, notTried(world.stop)))
  const { requireOf } = await import('./require.ts')
  const results = await safely(call, true, () => requireOf(step.item, step.nodes, world.tracker, call))
  if (isList(results)) {
    const outcomes = results.map((result, index) => outcomeOf(step, step.nodes[index] ?? '', result))
    return outcomes.filter(
      ({ key }, index) => key === undefined || index === outcomes.findIndex((one) => one.key === key),
    )
  }
  const failed = 'failed' in results ? { ...results.failed, attempts: 0 } : results
  const ending = await endOfItem(step, failed, world, call)
  const rest = { ...NOT_TRIED, reason: afterFailedRead, is_state: failed.is_state }
  return step.nodes.map((node_id, index) => outcomeOf(step, node_id, ending ?? (index === 0 ? failed : rest)))
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value)
}

/** What to say of the whole item, where a refusal is no failure of this step. */
async function endOfItem(step: Step, result: Result, world: World, call: WriteCall): Promise<Result | undefined> {
  const { refusal, kind, is_accepted } = result
  if (refusal?.kind !== 'no_such_item' && refusal?.kind !== 'terminated') return undefined
  // Of an item of another type no sending can have been carried out, be its answer lost.
  const may_be_another = kind === 'refused' || (kind === 'unverified' && is_accepted !== true)
  if (refusal.kind === 'no_such_item' && step.type_is_tried && may_be_another) {
    const other = await otherTypeThanTried(step, world.tracker, call)
    if (other !== undefined) return other
  }
  if (kind !== 'refused') return undefined
  // What a read showed after a sending is not gone: that may have moved it.
  if (!step.may_be_gone || result.after !== undefined) return undefined
  const { attempts, log_id, is_state } = result
  return { kind: 'left_alone', reason: itemIsGone(refusal.message), log_id, attempts, is_state }
}

async function moveOne(
  step: Step,
  node_id: string,
  earlier: readonly Outcome[],
  world: World,
  call: WriteCall,
): Promise<Result> {
  if (step.request.do === 'require') throw new TypeError('what is required is not moved')
  const { body, skip_if_successor_is_completed, dry_run } = step.request
  const after_own_confirm = earlier.some(({ kind }) => kind === 'confirmed')
  const later = step.nodes.slice(step.nodes.indexOf(node_id) + 1)
  const has_states = earlier.some(({ is_state }) => is_state)
  const rules = { body, skip_if_successor_is_completed, after_own_confirm, later, has_states }
  const move: Move = { item: step.item, node_id, ...rules }
  if (dry_run) {
    const ahead = earlier.filter(({ foreseen }) => foreseen?.would === 'move')
    const { dryRun } = await import('./dry-run.ts')
    return dryRun(move, new Set(ahead.map(({ node }) => node.node_id)), world.tracker, call, world.acting_user)
  }
  const { tracker, clock, acting_user } = world
  const result = await moveNode(move, { tracker, clock, call, acting_user })
  // It waits for the same people: no failure of its own.
  const has_not_arrived = result.kind === 'refused' && result.refusal?.kind === 'not_arrived'
  const waits = has_not_arrived && earlier.some(({ kind }) => kind === 'pending')
  return waits ? { ...result, ...BEHIND_PENDING, refusal: undefined } : result
}

/** A bug that one item meets must not lose what became of the others. */
async function safely<T>(call: WriteCall, only_reads: boolean, act: () => Promise<T>): Promise<T | Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Failure) return { ...unreachable(error), attempts: 0 }
    call.log({ level: 'info', text: saidBy(error) })
    const reason = only_reads ? lookFailed : actionFailed
    return { kind: 'unverified', reason, hint: lookAtTheItem, blame: 'bug', attempts: 0 }
  }
}

function saidBy(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function outcomeOf({ item, url, request, item_name }: Step, node_id: string, result: Result): Outcome {
  const node = { ...item, node_id: result.key ?? node_id }
  const action = request.do === 'require' ? 'require' : request.body.action
  const { other_type } = result
  if (other_type === undefined) return { node, url, action, item_name, ...result }
  const { type_key, api_name } = other_type
  return {
    node: { ...node, work_item_type_key: type_key },
    url: pageOf(url, item, api_name),
    action,
    item_name,
    ...result,
  }
}

/** `composed`: the page with the type that was tried. */
function pageOf(
  composed: string | undefined,
  { project_key, work_item_id }: ItemAddress,
  api_name: string | undefined,
) {
  if (composed === undefined || api_name === undefined) return undefined
  return itemUrl(composed, { project_key, work_item_type: api_name, work_item_id })
}
