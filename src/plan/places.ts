/** Where each item is, by the keys that the API takes; or why it is none of ours. Where the mentions that count differ, the server decides. */
import type { ItemAddress } from '../domain.ts'
import type { Mention } from '../find/task.ts'
import type { Call, TrackerReads } from '../ports.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { isTypeKey } from '../work-item/outside.ts'
import { type Allowed, type Claim, claimsOf, type Guards, type Inside, type Outside, spaceOf } from './claims.ts'
import { allowedSpaces } from './spaces.ts'
import {
  checkAllowed,
  type FoundItem,
  findItems,
  type KnownType,
  mustListToSearch,
  type TypesOfSpace,
  typesNamed,
  typesToSearch,
} from './types.ts'
import { valueOf } from './value-of.ts'

export interface Place {
  readonly item: ItemAddress
  /** The page that was found. */
  readonly url: string | undefined
  /** What the type is called in the address of a page. */
  readonly api_name: string | undefined
  /** Where a read gave it. */
  readonly item_name: string | undefined
  /** Nothing tells the type but the input: it is tried, and looked up only if the server knows no such item. */
  readonly type_is_tried: boolean
}

/** `mentions`: those inside the guards. `not_found`: by a look-up; if it is tried all the same, the server says best what is wrong with it. */
export type Placement =
  | { readonly kind: 'placed'; readonly place: Place; readonly mentions: readonly Mention[] }
  | { readonly kind: 'outside'; readonly because: Sentence }
  | {
      readonly kind: 'not_found'
      readonly because: Sentence
      readonly try_it: Place
      readonly mentions: readonly Mention[]
    }

export interface Named {
  readonly work_item_id: string
  readonly mentions: readonly Mention[]
}

/** One a task, in their order. Throws a Failure where a look-up fails, and where `work_item_type_key` names no type. */
export async function placesOf(
  tasks: readonly Named[],
  allowed: Allowed,
  tracker: TrackerReads,
  call: Call,
): Promise<readonly Placement[]> {
  const guards = await learn(tasks, allowed, tracker, call)
  checkAllowed(allowed.work_item_type_key, [...guards.types.values()])
  const asked = tasks.map(({ work_item_id, mentions }): Asked | Outside => {
    const inside = claimsOf(mentions, guards)
    if ('because' in inside) return inside
    const look_in = whereToLook(inside.claims)
    return { work_item_id, ...inside, look_in, presumed: presume(inside.claims, look_in, allowed) }
  })
  const sought = asked.flatMap((one) => ('because' in one ? [] : [one]))
  const found = await lookUp(sought, allowed, tracker, call)
  return asked.map((one) =>
    'because' in one ? { kind: 'outside', ...one } : { ...placeOf(one, found), mentions: one.mentions },
  )
}

/** Asks for the spaces, and for the types of those that are allowed and spoken of, only where a word can't tell by itself. */
async function learn(tasks: readonly Named[], allowed: Allowed, tracker: TrackerReads, call: Call): Promise<Guards> {
  const mentions = tasks.flatMap((task) => task.mentions)
  const named = mentions.flatMap(({ reference }) => reference.project_key ?? [])
  const spaces = await allowedSpaces(named, allowed.project_key, tracker, call)
  const types = new Map<string, TypesOfSpace>()
  for (const space of new Set(mentions.map((mention) => spaceOf(mention, allowed)))) {
    const word = spaces(space)
    if (word === undefined || types.has(word)) continue
    const there = mentions.filter((mention) => spaces(spaceOf(mention, allowed)) === word)
    const listed = mustList(there, allowed) ? valueOf(await tracker.readTypes(space, call)) : undefined
    types.set(word, { space, listed })
  }
  return { allowed, spaces, types }
}

function mustList(there: readonly Mention[], { work_item_type_key }: Allowed): boolean {
  const words = [...there.flatMap(({ reference }) => reference.work_item_type ?? []), ...work_item_type_key]
  const looks_up =
    work_item_type_key.length !== 1 && there.some(({ reference }) => reference.work_item_type === undefined)
  return words.some((word) => !isTypeKey(word)) || (looks_up && mustListToSearch(work_item_type_key))
}

/** None: what the mentions say is one thing, and it tells the type. */
function whereToLook(claims: readonly Claim[]): readonly TypesOfSpace[] {
  const [only, ...more] = claims
  if (more.length === 0 && only?.type !== undefined) return []
  return [...new Set(claims.map(({ types }) => types))]
}

/** What a mention says of the type, or all of them; else one of those that are searched. */
function presume(claims: readonly Claim[], look_in: readonly TypesOfSpace[], { work_item_type_key }: Allowed): Claim {
  const told = claims.find(({ type_is_told }) => type_is_told || look_in.length === 0)
  if (told !== undefined) return told
  const [types = { space: '', listed: undefined }] = look_in
  const [type_key] = look_in.flatMap((one) => typesToSearch(work_item_type_key, one))
  const type = type_key === undefined ? undefined : typesNamed(type_key, types)[0]
  return { types, type, type_is_told: false, url: undefined }
}

/** An item that some mention inside the guards names. */
interface Asked extends Inside {
  readonly work_item_id: string
  readonly look_in: readonly TypesOfSpace[]
  /** Where it is, if there is nowhere to look; where it is tried, if it is not found. */
  readonly presumed: Claim
}

/** By space, then by ID. */
type FoundItems = ReadonlyMap<TypesOfSpace, ReadonlyMap<string, FoundItem>>

/** The items of one space in one go. */
async function lookUp(
  asked: readonly Asked[],
  { work_item_type_key }: Allowed,
  tracker: TrackerReads,
  call: Call,
): Promise<FoundItems> {
  const found = new Map<TypesOfSpace, ReadonlyMap<string, FoundItem>>()
  for (const types of new Set(asked.flatMap(({ look_in }) => look_in))) {
    const ids = asked.filter(({ look_in }) => look_in.includes(types)).map(({ work_item_id }) => work_item_id)
    // Mentions that contradict each other may all be of words that told by themselves.
    const must_list = types.listed === undefined && mustListToSearch(work_item_type_key)
    const listed = must_list ? valueOf(await tracker.readTypes(types.space, call)) : types.listed
    const type_keys = typesToSearch(work_item_type_key, { ...types, listed })
    found.set(types, await findItems(types.space, type_keys, ids, tracker, call))
  }
  return found
}

/** What a look-up came to. */
type Looked =
  | { readonly kind: 'placed'; readonly place: Place }
  | { readonly kind: 'not_found'; readonly because: Sentence; readonly try_it: Place }

function placeOf({ work_item_id, claims, look_in, presumed }: Asked, found: FoundItems): Looked {
  for (const types of look_in) {
    const item = found.get(types)?.get(work_item_id)
    if (item === undefined) continue
    const type_key = item.work_item_type_key
    const [type = { type_key, api_name: undefined }] = typesNamed(type_key, types)
    const url = claims.find((claim) => claim.types === types && claim.type?.type_key === type_key)?.url
    const place = placeBy({ types, type, type_is_told: true, url }, work_item_id)
    return { kind: 'placed', place: { ...place, item_name: item.name === '' ? undefined : item.name } }
  }
  const place = placeBy(presumed, work_item_id)
  const [types] = look_in
  return types === undefined
    ? { kind: 'placed', place }
    : { kind: 'not_found', because: notFound(types.space), try_it: place }
}

/** What is tried where nothing tells a type and none could be searched. */
const STORY: KnownType = { type_key: 'story', api_name: 'story' }

function placeBy({ types, type = STORY, type_is_told, url }: Claim, work_item_id: string): Place {
  const { type_key, api_name } = type
  const item = { project_key: types.space, work_item_type_key: type_key, work_item_id }
  return { item, url, api_name, item_name: undefined, type_is_tried: !type_is_told }
}

function notFound(space: string): Sentence {
  return sentence(
    `the space ${space} has no such work item of an allowed type; terminated ones are not found by ID alone`,
    `空间 ${space} 中没有类型相符的该工作项；已终止的工作项无法仅凭 ID 找到`,
  )
}
