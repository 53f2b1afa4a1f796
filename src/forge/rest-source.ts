/** A repository by REST: how this server counts pages, and whether the repository is there at all. */
import * as z from 'zod/mini'
import { Failure } from '../failure.ts'
import type { Sentence } from '../sentence.ts'
import { absent, type LookUp, tooFar } from './failures.ts'
import { MAX_PAGES } from './limits.ts'
import type { Requests } from './requests.ts'
import type { Items } from './shapes.ts'
import { more } from './sought.ts'

export type Flavour = 'github' | 'gitea'

/** How many entries a page has at most, and what asks for them. */
const PAGING = { github: { per_page: 100, name: 'per_page' }, gitea: { per_page: 50, name: 'limit' } } as const

export interface RestSource {
  readonly requests: Requests
  readonly flavour: Flavour
  /**
   * Undefined is an answer only where the repository itself is found: a 404 may mean that, or that nothing of it may be read. Throws that Failure.
   */
  readonly none: (look_up: LookUp) => Promise<undefined>
}

export function openSource(requests: Requests, flavour: Flavour): RestSource {
  let is_there: Promise<boolean> | undefined
  return {
    requests,
    flavour,
    none: async (look_up) => {
      is_there ??= isThere(requests, look_up)
      if (await is_there) return undefined
      throw absent('HTTP 404', { ...look_up, server: requests.server })
    },
  }
}

/** A refusal is no proof that it is not. */
async function isThere(requests: Requests, look_up: LookUp): Promise<boolean> {
  try {
    return (await requests.find('', {}, z.object({}), look_up)) !== undefined
  } catch (error) {
    if (error instanceof Failure && error.code === 'forge_permission') return true
    throw error
  }
}

interface Listing<T> {
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly shape: z.ZodMiniType<Items<T>>
  readonly look_up: LookUp
  readonly per_page?: number
  readonly most_pages?: number
  /** What is wrong with more pages than that; undefined: nothing, the rest is left. */
  readonly beyond?: (most: number) => Sentence | undefined
}

/** `last`: whether nothing follows. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly last: boolean
}

/** Page by page until the last. Throws `forge_too_much` where there are more than are looked through. */
export async function* pagesOf<T>({ requests, flavour }: RestSource, listing: Listing<T>): AsyncGenerator<Page<T>> {
  const { path, query = {}, shape, look_up, most_pages = MAX_PAGES, beyond = more } = listing
  const { name } = PAGING[flavour]
  const { per_page = PAGING[flavour].per_page } = listing
  for (let page = 1; page <= most_pages; page += 1) {
    const paging = { [name]: `${per_page}`, page: `${page}` }
    const { value, has_next } = await requests.list(path, { ...query, ...paging }, shape, look_up)
    const last = !(has_next ?? value.count >= per_page)
    yield { items: value.items, last }
    if (last) return
  }
  const limit = beyond(most_pages * per_page)
  if (limit !== undefined) throw tooFar(look_up.sought, limit)
}

/** At most so many at a time, in order. */
export async function each<T, R>(all: readonly T[], ask: (one: T) => Promise<R>, at_once = 8): Promise<readonly R[]> {
  const found: R[] = []
  for (let start = 0; start < all.length; start += at_once)
    found.push(...(await Promise.all(all.slice(start, start + at_once).map(ask))))
  return found
}
