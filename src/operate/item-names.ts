/** Names of the items, read once everything is done, where there is something to read: several items, or anything but a plain success. */
import type { Call, TrackerReads } from '../ports.ts'
import type { Done, Outcome } from './outcome.ts'

/** The vendor takes 50 IDs in one request (20028). */
const MOST_AT_ONCE = 50

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
    await ask(items, names, tracker, { ...call, is_optional: true })
  } catch (error) {
    // What was done must be told, whatever the names are.
    call.log({ level: 'info', text: `the names of the items could not be read: ${String(error)}` })
  }
  return names
}

async function ask(
  items: readonly Outcome['node'][],
  names: Map<string, string>,
  tracker: TrackerReads,
  call: Call,
): Promise<void> {
  const groups = Map.groupBy(items, ({ project_key, work_item_type_key }) => `${project_key}/${work_item_type_key}`)
  for (const group of groups.values())
    for (let start = 0; start < group.length; start += MOST_AT_ONCE) {
      const [first] = group
      const ids = group.slice(start, start + MOST_AT_ONCE).map(({ work_item_id }) => work_item_id)
      if (first === undefined) continue
      const answer = await tracker.readItemNames(first.project_key, first.work_item_type_key, ids, call)
      if (answer.kind === 'ok') for (const [id, name] of answer.value) names.set(id, name)
    }
}
