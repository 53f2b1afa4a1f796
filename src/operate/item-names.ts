/** Names of the items, read once everything is done, where there is something to read: several items, or anything but a plain success. */
import type { Call, TrackerReads } from '../ports.ts'
import type { Done, Outcome } from './outcome.ts'

const PLAIN: ReadonlySet<Outcome['kind']> = new Set(['confirmed', 'rolled_back'])

/** Who could not be reached just now is not asked for a name. */
const OUT_OF_REACH: ReadonlySet<Outcome['kind']> = new Set(['unreachable', 'not_tried'])

/** By ID; without those that could not be read: a report does without. */
export async function readItemNames(
  done: readonly Done[],
  tracker: TrackerReads,
  call: Call & { readonly stop: AbortSignal },
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const items = done.flatMap((task) => {
    const [first] = task.outcomes
    if (first?.item_name !== undefined) names.set(task.work_item_id, first.item_name)
    return first === undefined || first.item_name !== undefined ? [] : [first.node]
  })
  const is_plain = done.length === 1 && done.every(({ outcomes }) => outcomes.every(({ kind }) => PLAIN.has(kind)))
  const is_out_of_reach = done.every(({ outcomes }) => outcomes.every(({ kind }) => OUT_OF_REACH.has(kind)))
  if (is_plain || is_out_of_reach || call.stop.aborted) return names

  try {
    const { askNames } = await import('./ask-names.ts')
    await askNames(items, names, tracker, { ...call, is_optional: true })
  } catch (error) {
    // What was done must be told, whatever the names are.
    call.log({ level: 'info', text: `the names of the items could not be read: ${String(error)}` })
  }
  return names
}
