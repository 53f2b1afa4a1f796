/** Which type an item has, by its key: page addresses carry the api_name, people write the name, and a bare ID carries nothing. */
import { Failure } from '../failure.ts'
import type { Call, TrackerReads, WorkItemType } from '../ports.ts'
import { listOf, type Sentence, sentence } from '../sentence.ts'
import { asSeen, nearest } from '../text.ts'
import { isBuiltIn } from '../work-item/outside.ts'
import { valueOf } from './value-of.ts'

/** Whether a look-up among these types has to list them first: one type that the space does not have, and the filter refuses them all (20003). */
export function mustListToSearch(allowed: readonly string[]): boolean {
  return allowed.length === 0 || allowed.some((word) => !isBuiltIn(word))
}

export interface KnownType {
  readonly type_key: string
  /** Undefined: not known, and not needed but for a link. */
  readonly api_name: string | undefined
}

/** The types of one space. `listed` is undefined where every word tells by itself, and nothing was asked. */
export interface TypesOfSpace {
  readonly space: string
  readonly listed: readonly WorkItemType[] | undefined
}

/** The types that a word means: by key, else by api_name, else by name, which several may share. None: the space has no such type. */
export function typesNamed(word: string, { listed }: TypesOfSpace): readonly KnownType[] {
  if (listed === undefined) return [{ type_key: word, api_name: isBuiltIn(word) ? word : undefined }]
  const exact = listed.find(({ type_key }) => type_key === word) ?? listed.find(({ api_name }) => api_name === word)
  if (exact !== undefined) return [exact]
  return listed.filter(({ name }) => name !== '' && asSeen(name) === asSeen(word))
}

/** Of the types that the input allows, those that the space has; without any, all that are enabled. */
export function typesToSearch(allowed: readonly string[], types: TypesOfSpace): readonly string[] {
  const all =
    allowed.length > 0
      ? allowed.flatMap((word) => typesNamed(word, types))
      : (types.listed ?? []).filter(({ is_enabled }) => is_enabled)
  return [...new Set(all.map(({ type_key }) => type_key))]
}

export interface FoundItem {
  readonly work_item_type_key: string
  readonly name: string
}

/** Items in one request of the filter. */
const MOST_AT_ONCE = 100

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

/** Throws where a word of the input names a type that none of the spaces has: a mistake, not an item to leave alone. */
export function checkAllowed(allowed: readonly string[], spaces: readonly TypesOfSpace[]): void {
  if (spaces.length === 0) return
  const misspelt = allowed.filter((word) => spaces.every((types) => typesNamed(word, types).length === 0))
  if (misspelt.length > 0) throw noSuchTypes(misspelt, spaces)
}

function noSuchTypes(words: readonly string[], spaces: readonly TypesOfSpace[]): Failure {
  const enabled = spaces.map(({ space, listed = [] }) => ({ space, types: listed.filter((type) => type.is_enabled) }))
  const known = enabled.flatMap(({ types }) => types.flatMap(({ api_name, name }) => [api_name, name]))
  const near = [...new Set(words.flatMap((word) => nearest(word, known) ?? []))]
  const [guess, misspelt] = [listOf(near), listOf(words)]
  const meant = near.length === 0 ? sentence('', '') : sentence(` Did you mean ${guess.en}?`, `是否想填 ${guess.zh}？`)
  const of_spaces = enabled.map(({ space, types }) => {
    const { en, zh } = listOf(types.map(wordsFor))
    return sentence(`${space}: ${en}`, `${space}：${zh}`)
  })
  const all = listOf(of_spaces, 'entries')
  return new Failure(
    'no_such_type',
    sentence(
      `work_item_type_key: there is no work item type ${misspelt.en}`,
      `work_item_type_key：没有工作项类型 ${misspelt.zh}`,
    ),
    {
      remedy: sentence(
        `Correct work_item_type_key.${meant.en} The types are, by space: ${all.en}. No work item was touched.`,
        `请更正 work_item_type_key。${meant.zh}各空间的工作项类型：${all.zh}。未操作任何工作项。`,
      ),
    },
  )
}

function wordsFor({ api_name, name }: WorkItemType): Sentence {
  if (name === '' || name === api_name) return sentence(api_name, api_name)
  return sentence(`${api_name} (${name})`, `${api_name}（${name}）`)
}
