/** Asks for the names of items, all at once: they are the last thing that a long step waits for. Loaded where there is something to ask. */
import type { Call, TrackerReads } from '../ports.ts'
import type { Outcome } from './outcome.ts'

type Item = Outcome['node']

/** The vendor takes 50 IDs in one request (20028). */
const MOST_AT_ONCE = 50

/** Adds to `names`, by ID, what can be read. */
export async function askNames(
  items: readonly Item[],
  names: Map<string, string>,
  tracker: TrackerReads,
  call: Call,
): Promise<void> {
  const groups = Map.groupBy(items, ({ project_key, work_item_type_key }) => `${project_key}/${work_item_type_key}`)
  await Promise.all([...groups.values()].flatMap(inParts).map(askPart))

  async function askPart([first, ...more]: readonly Item[]): Promise<void> {
    if (first === undefined) return
    const ids = [first, ...more].map(({ work_item_id }) => work_item_id)
    const answer = await tracker.readItemNames(first.project_key, first.work_item_type_key, ids, call)
    if (answer.kind === 'ok') for (const [id, name] of answer.value) names.set(id, name)
  }
}

function inParts(all: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(all.length / MOST_AT_ONCE)
  return Array.from({ length: count }, (_, index) => all.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE))
}
