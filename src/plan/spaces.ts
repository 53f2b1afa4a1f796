/** Which spaces may be touched, by both their names: a page address may show the simple_name where `project_key` has the ID, or the reverse. */
import { isObjectKey } from '../domain.ts'
import type { Call, TrackerReads } from '../ports.ts'
import type { Reference } from '../work-item/reference.ts'
import { valueOf } from './value-of.ts'

/** Asks only where it could make a difference, and only for the names in the input, never for a stranger's. */
export async function allowedSpaces(
  references: readonly Reference[],
  project_key: readonly string[],
  tracker: TrackerReads,
  call: Call,
): Promise<ReadonlySet<string>> {
  const literal = new Set(project_key)
  const isOpen = references.some(({ project_key: space }) => {
    return (
      space !== undefined &&
      !literal.has(space) &&
      project_key.some((allowed) => isObjectKey(allowed) !== isObjectKey(space))
    )
  })
  if (!isOpen) return literal
  const spaces = valueOf(await tracker.readSpaces(project_key, call))
  return new Set([...literal, ...spaces.flatMap((space) => [space.project_key, space.simple_name])])
}
