/** Parts of schemas that never spoil the rest, of whatever shape they come. */
import * as z from 'zod/mini'

/** A member that we can do without. */
export function optional<T>(schema: z.ZodMiniType<T>, absent: T): z.ZodMiniType<T> {
  return z.catch(schema, absent)
}

export const text = optional(z.string(), '')

/** A list without those that don't fit; one that is no list is empty. */
export function listOf<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T[]> {
  const each = z.array(z.catch(z.nullable(schema), null))
  return optional(
    z.pipe(
      each,
      z.transform((all: (T | null)[]) => all.filter((one): one is T & {} => one !== null)),
    ),
    [],
  )
}
