/** Parts of schemas that never spoil the rest, of whatever shape they come. */
import * as z from 'zod/mini'
import { cut } from '../text.ts'

/** A member that we can do without. */
export function optional<T>(schema: z.ZodMiniType<T>, absent: T): z.ZodMiniType<T> {
  return z.catch(schema, absent)
}

export const text = optional(z.string(), '')

/** An ID in digits, whatever its size, and whether it is written as a number or as text. */
export const int64 = z.union([
  z.pipe(
    z.union([z.int(), z.bigint()]),
    z.transform((id) => String(id)),
  ),
  z.string().check(z.regex(/^\d{1,19}$/)),
])

const Numeric = z.union([z.number(), z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))])

/** A number, which may be written as text. */
export function numberOr(absent: number): z.ZodMiniType<number> {
  return optional(Numeric, absent)
}

/** 0 where there is none. */
export const number = numberOr(0)

/** Epoch milliseconds, which may be a date in words. */
export const time = optional(
  z.pipe(
    z.union([z.number(), z.string()]),
    z.transform((told) => Number(new Date(Number.isNaN(Number(told)) ? told : Number(told)))),
  ),
  0,
)

/** What an entry goes by: one without it is passed over. Of digits alone it may be written as a number. */
export const key = z.union([z.string().check(z.minLength(1)), int64])

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

/** The list that an answer is about: it may be null or left out, and what in it does not fit is passed over; anything else is another answer. */
export function answerList<T>(schema: z.ZodMiniType<T>) {
  return z.pipe(
    z.nullish(z.array(z.unknown())),
    z.transform((all: unknown[] | null | undefined) => fitting(schema, all ?? [])),
  )
}

function fitting<T>(schema: z.ZodMiniType<T>, all: readonly unknown[]): readonly T[] {
  return all.flatMap((one) => {
    const result = z.safeParse(schema, one)
    return result.success ? [result.data] : []
  })
}

/** UTF-16 units. A name takes a line at most, and a reply may hold hundreds of long ones. */
const LONGEST_NAME = 200

/** What people call it, cut where it comes in. */
export const name = optional(
  z.pipe(
    z.string(),
    z.transform((given: string) => cut(given, LONGEST_NAME)),
  ),
  '',
)
