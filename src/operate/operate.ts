/** Carries out the plan through the Tracker's door: items in parallel, the nodes of one item in their order. */
import { Failure } from '../failure.ts'
import type { Step } from '../plan/plan.ts'
import type { LogLine, Runner, TrackerReads, WriteCall } from '../ports.ts'
import type { Move } from './node.ts'
import { type Outcome, type OutcomeKind, type Result, unreachable } from './outcome.ts'
import { actionFailed, afterRefusal, askTheOthers, lookAtTheItem, waitsForPending } from './messages.ts'
import { otherTypeThanTried } from './tried-type.ts'

/** Enough for 15 requests a second at half a second of latency: the rate limit, not this, bounds the speed. */
const MOST_AT_ONCE = 16

/** How many of so many items are under way at once. */
export function parallelism(items: number): number {
  return Math.min(MOST_AT_ONCE, items)
}

/** What is done about one node: it is moved, or in a dry run foreseen. `ahead`: keys of nodes that would be moved before it. */
export type Act = (move: Move, call: WriteCall, ahead: ReadonlySet<string>) => Promise<Result>

export interface World {
  readonly act: Act
  readonly tracker: TrackerReads
  readonly runner: Runner
  /** Once it aborts, no write starts. */
  readonly stop: AbortSignal
  /** Once it aborts, requests under way are given up as well. */
  readonly give_up: AbortSignal
}

/** Outcomes in the order of the steps, whatever the order in which they end. */
export async function operate(steps: readonly Step[], world: World): Promise<readonly Outcome[]> {
  const outcomes: (readonly Outcome[])[] = []
  const queue = [...steps.entries()]
  let done = 0
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [position, step] = next
      const lines: LogLine[] = []
      outcomes[position] = await operateItem(step, world, lines)
      done += 1
      const progress = steps.length === 1 ? '' : `${done} of ${steps.length}: `
      const { work_item_type_key, work_item_id, project_key } = step.item
      world.runner.group(`${progress}${work_item_type_key} ${work_item_id} in ${project_key}`, lines)
    }
  }
  await Promise.all(Array.from({ length: parallelism(steps.length) }, work))
  return outcomes.flat()
}

const ENDS_THE_ITEM: ReadonlySet<OutcomeKind> = new Set(['refused', 'unreachable', 'not_tried'])

const NOT_TRIED: Result = { kind: 'not_tried', reason: afterRefusal, attempts: 0 }

async function operateItem(step: Step, world: World, lines: LogLine[]): Promise<readonly Outcome[]> {
  const call = { signal: world.give_up, stop: world.stop, log: (line: LogLine) => void lines.push(line) }
  const outcomes: Outcome[] = []
  for (const node_id of step.nodes) {
    const last = outcomes.at(-1)
    const isOver = last !== undefined && ENDS_THE_ITEM.has(last.kind)
    const result = isOver ? NOT_TRIED : await actSafely(step, node_id, outcomes, call, world)
    lines.push({ level: 'info', text: `node ${node_id}: ${result.reason.en}` })
    // Of another type than was tried: no node of it is ours.
    if (result.other_type !== undefined) return step.nodes.map((each) => outcomeOf(step, each, result))
    outcomes.push(outcomeOf(step, node_id, result))
  }
  return outcomes
}

function outcomeOf({ item, url, action, item_name }: Step, node_id: string, result: Result): Outcome {
  const node = { ...item, node_id: result.key ?? node_id }
  const { other_type } = result
  if (other_type === undefined) return { node, url, action, item_name, ...result }
  // The page was composed with the type that was tried.
  return { node: { ...node, work_item_type_key: other_type }, url: undefined, action, item_name, ...result }
}

/** A bug that one item meets must not lose what became of the others. */
async function actSafely(
  step: Step,
  node_id: string,
  earlier: readonly Outcome[],
  call: WriteCall,
  world: World,
): Promise<Result> {
  const { item, body, spare_progress } = step
  const move = { item, node_id, body, spare_progress, after_own_confirm: earlier.at(-1)?.kind === 'confirmed' }
  const ahead = earlier.filter(({ foreseen }) => foreseen?.would === 'move' || foreseen?.would === 'unchanged')
  try {
    const result = await world.act(move, call, new Set(ahead.map(({ node }) => node.node_id)))
    switch (result.refusal?.kind) {
      case 'no_such_item':
        return (step.type_is_tried && (await otherTypeThanTried(step, world.tracker, call))) || result
      case 'not_arrived':
        // It waits for the same people: no failure of its own.
        return earlier.some(({ kind }) => kind === 'pending') ? { ...result, ...WAITS_FOR_PENDING } : result
      default:
        return result
    }
  } catch (error) {
    if (error instanceof Failure) return { ...unreachable(error), attempts: 0 }
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
    call.log({ level: 'info', text: said })
    return { kind: 'unreachable', reason: actionFailed, hint: lookAtTheItem, blame: 'bug', attempts: 0 }
  }
}

const WAITS_FOR_PENDING = { kind: 'pending', reason: waitsForPending, hint: askTheOthers, refusal: undefined } as const
