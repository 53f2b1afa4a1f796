/** Where the named items are, by the keys that the API takes; or why one is none of ours. */
import { Failure } from '../failure.ts'
import type { Call, TrackerReads } from '../ports.ts'
import type { ItemAddress } from '../domain.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { itemUrl } from '../work-item/item-url.ts'
import type { Reference } from '../work-item/reference.ts'
import { allowedSpaces } from './spaces.ts'
import { type KnownType, learnTypes, type Types } from './types.ts'

export interface Place {
  readonly item: ItemAddress
  /** The page that was found, or composed where the type's api_name is known. */
  readonly url: string | undefined
  /** Where a read gave it. */
  readonly item_name: string | undefined
  /** Nothing tells the type but the input: it is tried, and looked up only if the server knows no such item. */
  readonly type_is_tried: boolean
}

/** `try_it`: it was looked up and not found; the server says best what is wrong with it. */
export type Placement = Place | { readonly because: Sentence; readonly try_it?: Place }

export interface Allowed {
  readonly base_url: string
  /** The first serves bare IDs. */
  readonly project_key: readonly string[]
  readonly work_item_type_key: readonly string[]
}

/** By the items' IDs, which are unique in a deployment. Throws a Failure where a look-up fails. */
export async function placesOf(
  references: readonly Reference[],
  allowed: Allowed,
  tracker: TrackerReads,
  call: Call,
): Promise<ReadonlyMap<string, Placement>> {
  const spaces = await allowedSpaces(references, allowed.project_key, tracker, call)
  const types = new Map<string, Types>()
  for (const space of new Set(
    references.map((reference) => spaceOf(reference, allowed)).filter((name) => spaces.has(name)),
  )) {
    const there = references.filter((reference) => spaceOf(reference, allowed) === space)
    types.set(space, await learnTypes(space, there, allowed.work_item_type_key, tracker, call))
  }
  const misspelt = allowed.work_item_type_key.filter(
    (word) => types.size > 0 && [...types.values()].every((known) => known.named(word).unknown === true),
  )
  if (misspelt.length > 0) throw noSuchTypes(misspelt, types)
  const place = (reference: Reference): Placement => {
    const space = spaceOf(reference, allowed)
    const known = types.get(space)
    return known === undefined ? otherSpace(space, allowed) : placeIn(space, reference, known, allowed)
  }
  return new Map(references.map((reference) => [reference.work_item_id, place(reference)]))
}

function spaceOf({ project_key }: Reference, allowed: Allowed): string {
  return project_key ?? allowed.project_key[0] ?? ''
}

function placeIn(space: string, reference: Reference, types: Types, allowed: Allowed): Placement {
  const { work_item_id, work_item_type } = reference
  const found = types.items.get(work_item_id)
  const [only] = allowed.work_item_type_key
  const word = work_item_type ?? found?.work_item_type_key ?? only ?? types.first
  const type = types.named(word)
  if (type.unknown === true) return noSuchType(space, word)
  const type_keys = allowed.work_item_type_key.map((each) => types.named(each).type_key)
  if (type_keys.length > 0 && !type_keys.includes(type.type_key)) return otherType(word, allowed)
  const place: Place = {
    item: { project_key: space, work_item_type_key: type.type_key, work_item_id },
    url: reference.url ?? pageOf(space, type, work_item_id, allowed.base_url),
    item_name: found?.name === '' ? undefined : found?.name,
    type_is_tried: work_item_type === undefined && found === undefined,
  }
  return types.looked_up && place.type_is_tried ? { ...notFound(space), try_it: place } : place
}

function notFound(space: string): { readonly because: Sentence } {
  return {
    because: sentence(
      `the space ${space} has no such work item of an allowed type; terminated ones are not found by ID alone`,
      `空间 ${space} 中没有类型相符的该工作项；已终止的工作项无法仅凭 ID 找到`,
    ),
  }
}

function pageOf(
  project_key: string,
  { api_name }: KnownType,
  work_item_id: string,
  base_url: string,
): string | undefined {
  return api_name === undefined ? undefined : itemUrl(base_url, { project_key, work_item_type: api_name, work_item_id })
}

function otherSpace(space: string, { project_key }: Allowed): Placement {
  return {
    because: sentence(
      `its space ${space} is not in project_key (${project_key.join(', ')})`,
      `其空间 ${space} 不在 project_key（${project_key.join('、')}）之内`,
    ),
  }
}

export function otherType(
  type: string,
  { work_item_type_key }: Pick<Allowed, 'work_item_type_key'>,
): { readonly because: Sentence } {
  return {
    because: sentence(
      `its type ${type} is not in work_item_type_key (${work_item_type_key.join(', ')})`,
      `其类型 ${type} 不在 work_item_type_key（${work_item_type_key.join('、')}）之内`,
    ),
  }
}

/** A type that no space has is a mistake in the input, not an item to leave alone. */
function noSuchTypes(words: readonly string[], types: ReadonlyMap<string, Types>): Failure {
  const there = (colon: string): string =>
    [...types].map(([space, { api_names }]) => `${space}${colon}${api_names.join(', ')}`).join('; ')
  return new Failure(
    'no_such_type',
    sentence(
      `work_item_type_key: there is no work item type ${words.join(', ')}`,
      `work_item_type_key：没有工作项类型 ${words.join('、')}`,
    ),
    {
      remedy: sentence(
        `The types are, by space: ${there(': ')}. Nothing was moved.`,
        `各空间的类型：${there('：')}。未流转任何节点。`,
      ),
    },
  )
}

function noSuchType(space: string, type: string): Placement {
  return {
    because: sentence(`the space ${space} has no work item type ${type}`, `空间 ${space} 中没有工作项类型 ${type}`),
  }
}
