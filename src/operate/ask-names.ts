/** Asks for the names of items, two requests at a time: they are the last thing that a long step waits for. Loaded where there is something to ask. */
import type { Call, TrackerReads } from '../ports.ts'
import type { Outcome } from './outcome.ts'

type Item = Outcome['node']

/** The vendor takes 50 IDs in one request (20028). */
const MOST_IDS = 50

/** Requests under way together: with three, 500 items held half a megabyte more. */
const MOST_AT_ONCE = 2

/** Adds to `names`, by ID, what can be read. */
export async function askNames(
  items: readonly Item[],
  names: Map<string, string>,
  tracker: TrackerReads,
  call: Call,
): Promise<void> {
  const groups = Map.groupBy(items, ({ project_key, work_item_type_key }) => `${project_key}/${work_item_type_key}`)
  const parts = [...groups.values()].flatMap((group) => inParts(group, MOST_IDS))
  for (const some of inParts(parts, MOST_AT_ONCE)) await Promise.all(some.map(askPart))

  async function askPart([first, ...more]: readonly Item[]): Promise<void> {
    if (first === undefined) return
    const ids = [first, ...more].map(({ work_item_id }) => work_item_id)
    const answer = await tracker.readItemNames(first.project_key, first.work_item_type_key, ids, call)
    if (answer.kind === 'ok') for (const [id, name] of answer.value) names.set(id, name)
  }
}

function inParts<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most)
  return Array.from({ length: count }, (_, index) => all.slice(index * most, (index + 1) * most))
}
