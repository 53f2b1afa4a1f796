/** Which type an item has, by its key: page addresses carry the api_name, and a bare ID carries nothing. */
import { isObjectKey } from '../domain.ts'
import type { Call, TrackerReads, WorkItemType } from '../ports.ts'
import type { Reference } from '../work-item/reference.ts'
import { valueOf } from './value-of.ts'

/** Of these the key is the api_name (获取空间下工作项类型); a custom type's key has 24 hex digits, and its page address the api_name. */
const BUILT_IN: ReadonlySet<string> = new Set(['story', 'issue', 'version', 'sprint', 'sub_task', 'chart'])

export function isTypeKey(word: string): boolean {
  return BUILT_IN.has(word) || isObjectKey(word)
}

/** What was learnt of one space; empty where nothing had to be asked. */
export interface Types {
  /** The type that a word names, be it key or api_name. */
  readonly named: (word: string) => KnownType
  /** The items that were looked up because they came as bare IDs. */
  readonly items: ReadonlyMap<string, FoundItem>
  /** The api_names of the space's types, where they were listed. */
  readonly api_names: readonly string[]
  /** Bare IDs were looked up, so one that is not in `items` was not found. */
  readonly looked_up: boolean
  /** A type to try where nothing tells one. */
  readonly first: string
}

export interface KnownType {
  readonly type_key: string
  /** Undefined: not known, and not needed but for a link. */
  readonly api_name?: string | undefined
  /** The space has no such type. */
  readonly unknown?: boolean
}

export interface FoundItem {
  readonly work_item_type_key: string
  readonly name: string
}

/** Items in one request of the filter. */
const MOST_AT_ONCE = 100

/** Asks for the space's types, and for the items themselves, only where the words can't tell. `space`: the one all these references lie in. */
export async function learnTypes(
  space: string,
  references: readonly Reference[],
  allowed: readonly string[],
  tracker: TrackerReads,
  call: Call,
): Promise<Types> {
  const bare = references
    .filter(({ work_item_type }) => work_item_type === undefined)
    .map(({ work_item_id }) => work_item_id)
  const words = [...references.flatMap(({ work_item_type }) => work_item_type ?? []), ...allowed]
  const mustLookUp = bare.length > 0 && allowed.length !== 1
  // One type that the space does not have, and the filter refuses them all (20003).
  const isOpen = allowed.length === 0 || allowed.some((word) => !BUILT_IN.has(word))
  const mustList = words.some((word) => !isTypeKey(word)) || (mustLookUp && isOpen)
  const listed = mustList ? valueOf(await tracker.readTypes(space, call)) : undefined

  const named = (word: string): KnownType => nameType(word, listed)
  const searched = mustLookUp ? typesToSearch(allowed, named, listed) : []
  const items = await findItems(space, searched, bare, tracker, call)
  const api_names = (listed ?? []).map(({ api_name }) => api_name)
  return { named, items, api_names, looked_up: mustLookUp, first: searched[0] ?? 'story' }
}

/** Those that the input allows, if the space has them; without any, all that are enabled. */
function typesToSearch(
  allowed: readonly string[],
  named: Types['named'],
  listed: readonly WorkItemType[] = [],
): readonly string[] {
  const types =
    allowed.length > 0
      ? allowed.map(named).filter(({ unknown }) => unknown !== true)
      : listed.filter(({ is_enabled }) => is_enabled)
  return [...new Set(types.map(({ type_key }) => type_key))]
}

function nameType(word: string, listed: readonly WorkItemType[] | undefined): KnownType {
  if (listed === undefined) return BUILT_IN.has(word) ? { type_key: word, api_name: word } : { type_key: word }
  const type = listed.find(({ type_key }) => type_key === word) ?? listed.find(({ api_name }) => api_name === word)
  return type ?? { type_key: word, unknown: true }
}

/** By ID, of any of these types. */
export async function findItems(
  space: string,
  type_keys: readonly string[],
  ids: readonly string[],
  tracker: TrackerReads,
  call: Call,
): Promise<ReadonlyMap<string, FoundItem>> {
  const found = new Map<string, FoundItem>()
  if (type_keys.length === 0) return found
  for (let start = 0; start < ids.length; start += MOST_AT_ONCE) {
    const items = valueOf(
      await tracker.findItems(space, { type_keys, ids: ids.slice(start, start + MOST_AT_ONCE) }, call),
    )
    for (const { work_item_id, ...item } of items) found.set(work_item_id, item)
  }
  return found
}
