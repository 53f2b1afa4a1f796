/** What GraphQL's and REST's replies have in common: lists with holes, texts that are cut where they are read, what we ask for in our own words. */
import * as z from 'zod/mini'
import type { ForgeCommit } from '../forge-port.ts'
import { cut } from '../text.ts'
import { MAX_TEXT, MAX_TITLE } from './limits.ts'

/** `count`: with the entries that are passed over, since they lack what we need. */
export interface Items<T> {
  readonly items: readonly T[]
  readonly count: number
}

/** A list may be null and may hold anything. */
export function listOf<T>(shape: z.ZodMiniType<T>): z.ZodMiniType<Items<T>> {
  return z.pipe(
    z.nullish(z.array(z.unknown())),
    z.transform((list): Items<T> => {
      const entries = list ?? []
      return { items: entries.flatMap((entry) => z.safeParse(shape, entry).data ?? []), count: entries.length }
    }),
  )
}

export const Text = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => cut(text ?? '', MAX_TEXT)),
)

export const Title = z.pipe(
  z.string(),
  z.transform((text) => cut(text, MAX_TITLE)),
)

/** Epoch milliseconds; undefined where there is none, or none that could be. */
export const Instant = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => {
    const milliseconds = Date.parse(text ?? '')
    return milliseconds > 0 ? milliseconds : undefined
  }),
)

/** Oldest first, whichever way the server lists them: parents before their children. */
export function oldestFirst(commits: readonly ForgeCommit[]): readonly ForgeCommit[] {
  const places = new Map(commits.map(({ sha }, index) => [sha, index]))
  const is_newest_first = commits.some(({ parents = [] }, index) =>
    parents.some((parent) => (places.get(parent) ?? -1) > index),
  )
  return is_newest_first ? commits.toReversed() : commits
}

/** Deployment statuses that decide. A deployment that another one took the place of gets `inactive` on top. */
const DECISIVE: ReadonlySet<string> = new Set(['success', 'failure', 'error'])

/** Its last word counts: one that was found to have failed after all brought nothing that stays. */
export function isSuccess(statuses: readonly { readonly state: string; readonly at: number | undefined }[]): boolean {
  const [last] = statuses
    .filter(({ state }) => DECISIVE.has(state.toLowerCase()))
    .toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))
  return last?.state.toLowerCase() === 'success'
}
