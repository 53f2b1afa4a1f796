/** What structured inputs are made of: lists and maps, read from what somebody wrote in YAML. */
import { type Sentence, sentence } from '../sentence.ts'
import { each, inside, mapped, NONE, type Place, read, type Reader, type Reading } from './readers.ts'
import type { Found, Written } from './written.ts'
import { readYaml } from './yaml.ts'

export type Part<T> = Reader<T, Found>

export function yamlOf<T>(part: Part<T>): Reader<T> {
  return async (text, place) => {
    const reading = await readYaml(text, place)
    return reading.kind === 'read' ? part(reading.value, place) : reading
  }
}

/** Every item, where it stands in the list. */
export function itemsOf<T>(list: readonly Written[], item: Part<T>, place: Place): Promise<Reading<readonly T[]>> {
  return each(list.entries(), ([index, one]) => item(one, inside(place, index)))
}

/** Every key with its value, where it stands in the map. */
export function membersOf<T>(
  map: Map<string, Written>,
  value: Part<T>,
  place: Place,
): Promise<Reading<readonly [key: string, value: T][]>> {
  return each(map, async ([key, one]) =>
    mapped(await value(one, inside(place, key)), (read): [string, T] => [key, read]),
  )
}

export function sequence<T>(allowed: Sentence, item: Part<T>): Part<readonly T[]> {
  return (found, place) => (Array.isArray(found) ? itemsOf(found, item, place) : place.refuse(found, allowed))
}

/** What is allowed, by an example in YAML. */
export function mapLike(example: string): Sentence {
  return sentence(`a map such as ${example}`, `形如 ${example} 的映射`)
}

interface Forms<V, T> {
  readonly item: Part<T>
  readonly item_example: string
  /** A map with this key is no such map but an item that somebody forgot to put in a list. */
  readonly mark: string
  /** What stands in the map for one item, beside its key. */
  readonly value: Part<V>
  readonly itemOf: (key: string, value: V) => T
  readonly map_example: string
}

/** A list of items, or a map that is shorter to write. */
export function listOrMap<V, T>({
  item,
  mark,
  value,
  itemOf,
  item_example,
  map_example,
}: Forms<V, T>): Part<readonly T[]> {
  const map = mapLike(map_example)
  const allowed = sentence(
    `a list such as [${item_example}], or ${map.en}`,
    `形如 [${item_example}] 的列表，或${map.zh}`,
  )
  const list = sequence(allowed, item)
  return async (found, place) => {
    if (!(found instanceof Map) || found.has(mark)) return list(found, place)
    return mapped(await membersOf(found, value, place), (members) => members.map((member) => itemOf(...member)))
  }
}

interface Members<T, K extends Extract<keyof T, string>> {
  readonly allowed: Sentence
  readonly readers: { readonly [N in keyof T]: Part<T[N]> }
  /** The others stay absent where they are not given. */
  readonly needed: readonly K[]
  /** What the members owe each other. */
  readonly owed?: (values: Partial<T>, found: Map<string, Written>, place: Place) => void
}

/** A map with these members and no others. */
export function record<T extends object, K extends Extract<keyof T, string>>(
  members: Members<T, K>,
): Part<Partial<T> & Pick<T, K>> {
  const { allowed, readers, needed, owed } = members
  const names = Object.keys(readers)
  const only = sentence(`only ${names.join(', ')}`, `仅限 ${names.join(', ')}`)
  return async (found, place) => {
    if (!(found instanceof Map)) return place.refuse(found, allowed)
    const values: Partial<T> = {}
    for (const name in readers) {
      if (!found.has(name) && !needed.some((one) => one === name)) continue
      const reading = await readers[name](found.get(name), inside(place, name))
      if (reading.kind === 'read') values[name] = reading.value
    }
    const unknown = [...found.keys()].filter((name) => !names.includes(name))
    if (unknown.length > 0) place.refuse(unknown.join(', '), only)
    owed?.(values, found, place)
    return hasAll(values, needed) ? read(values) : NONE
  }
}

function hasAll<T extends object, K extends Extract<keyof T, string>>(
  values: Partial<T>,
  names: readonly K[],
): values is Partial<T> & Pick<T, K> {
  return names.every((name) => name in values)
}
