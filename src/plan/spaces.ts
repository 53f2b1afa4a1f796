/** Which spaces may be touched, by both their names: a page address may show the simple_name where `project_key` has the ID, or the reverse. */
import { isObjectKey } from '../domain.ts'
import type { Call, TrackerReads } from '../ports.ts'
import { valueOf } from './value-of.ts'

/** One word for a space, whichever of its two names is written; undefined: it is not allowed. */
export type Spaces = (name: string) => string | undefined

/**
 * `named`: the spaces that mentions name. Asks only where it could make a difference, and only for the names in the input, never for a
 * stranger's.
 */
export async function allowedSpaces(
  named: readonly string[],
  project_key: readonly string[],
  tracker: TrackerReads,
  call: Call,
): Promise<Spaces> {
  const literal = new Set(project_key.map(folded))
  const isOpen = named.some(
    (space) =>
      !literal.has(folded(space)) && project_key.some((allowed) => isObjectKey(allowed) !== isObjectKey(space)),
  )
  const spaces = isOpen ? valueOf(await tracker.readSpaces(project_key, call)) : []
  const words = new Map([
    ...project_key.map((name) => [folded(name), name] as const),
    ...spaces.flatMap(({ project_key: key, simple_name }) => [
      [key, key] as const,
      [folded(simple_name), key] as const,
    ]),
  ])
  return (name) => words.get(folded(name))
}

/** A simple_name is part of an address, and no site tells those apart by capitals. */
function folded(name: string): string {
  const lower = name.toLowerCase()
  return isObjectKey(lower) ? name : lower
}
