/** Carries out the plan through the Tracker's door: items in parallel, the nodes of one item in their order. */
import type { Step } from '../plan/plan.ts'
import type { Clock, LogLine, Runner, Tracker } from '../ports.ts'
import { moveNode } from './move-node.ts'
import type { Move } from './node.ts'
import type { Outcome, OutcomeKind, Result } from './outcome.ts'
import { afterRefusal } from './sentences.ts'

/** Enough for 15 requests a second at half a second of latency: the rate limit, not this, bounds the speed. */
const MOST_AT_ONCE = 16

/** How many of so many items are under way at once. */
export function parallelism(items: number): number {
  return Math.min(MOST_AT_ONCE, items)
}

export interface World {
  readonly tracker: Tracker
  readonly runner: Runner
  readonly clock: Clock
  /** Once it aborts, no write starts. */
  readonly stop: AbortSignal
  /** Once it aborts, requests under way are given up as well. */
  readonly give_up: AbortSignal
}

/** Outcomes in the order of the steps, whatever the order in which they end. */
export async function operate(steps: readonly Step[], world: World): Promise<readonly Outcome[]> {
  const outcomes: (readonly Outcome[])[] = []
  const queue = [...steps.entries()]
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [position, step] = next
      outcomes[position] = await operateItem(step, world)
    }
  }
  await Promise.all(Array.from({ length: parallelism(steps.length) }, work))
  return outcomes.flat()
}

const ENDS_THE_ITEM: ReadonlySet<OutcomeKind> = new Set(['refused', 'unreachable', 'not_tried'])

const NOT_TRIED: Result = { kind: 'not_tried', reason: afterRefusal, attempts: 0 }

async function operateItem(step: Step, world: World): Promise<readonly Outcome[]> {
  const lines: LogLine[] = []
  const call = { signal: world.give_up, stop: world.stop, log: (line: LogLine) => void lines.push(line) }
  const means = { tracker: world.tracker, clock: world.clock, call }
  const outcomes: Outcome[] = []
  for (const node_id of step.nodes) {
    const last = outcomes.at(-1)
    const result =
      last !== undefined && ENDS_THE_ITEM.has(last.kind)
        ? NOT_TRIED
        : await moveNode(moveOf(step, node_id, last), means)
    lines.push({ level: 'info', text: `node ${node_id}: ${result.reason.en}` })
    outcomes.push({
      node: { ...step.item, node_id: result.key ?? node_id },
      url: step.url,
      action: step.action,
      ...result,
    })
  }
  world.runner.group(`${step.item.work_item_type_key} ${step.item.work_item_id} in ${step.item.project_key}`, lines)
  return outcomes
}

function moveOf({ item, body, spare_progress }: Step, node_id: string, last: Outcome | undefined): Move {
  return { item, node_id, body, spare_progress, after_own_confirm: last?.kind === 'confirmed' }
}
