/** What structured inputs are made of: lists and maps, read from what somebody wrote in YAML. */
import { listOf, type Sentence, sentence } from '../sentence.ts'
import {
  collect,
  each,
  inside,
  isComplete,
  mapped,
  NONE,
  type Place,
  read,
  type Reader,
  type Readers,
} from './readers.ts'
import type { Found, Written } from './written.ts'
import { readYaml } from './yaml.ts'

export type Part<T> = Reader<T, Found>

export function yamlOf<T>(part: Part<T>): Reader<T> {
  return async (text, place) => {
    const reading = await readYaml(text, place)
    return reading.kind === 'read' ? part(reading.value, place) : reading
  }
}

export function sequence<T>(allowed: Sentence, item: Part<T>): Part<readonly T[]> {
  return (found, place) => {
    if (!Array.isArray(found)) return place.refuse(found, allowed)
    return each(found.entries(), ([index, one]) => item(one, inside(place, index)))
  }
}

/** Of two with the same name nobody knows which of them counts. */
export function eachOnce<T>(
  allowed: Sentence,
  part: Part<readonly T[]>,
  namesOf: (one: T) => readonly string[],
): Part<readonly T[]> {
  return async (found, place) => {
    const reading = await part(found, place)
    const names = reading.kind === 'read' ? reading.value.flatMap((one) => [...new Set(namesOf(one))]) : []
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    return twice === undefined ? reading : place.refuse(twice, allowed)
  }
}

/** A map with any keys. */
export function dictionary<T>(value: Part<T>): Reader<readonly [key: string, value: T][], Map<string, Written>> {
  return (found, place) =>
    each(found, async ([key, one]) =>
      mapped(await value(one, inside(place, key)), (known): [string, T] => [key, known]),
    )
}

/** What is allowed, by an example in YAML. */
export function mapLike(example: string): Sentence {
  return sentence(`a map such as ${example}`, `形如 ${example} 的映射`)
}

interface Forms<V, T> {
  readonly item: Part<T>
  readonly item_example: string
  /** What an item is made of. A map with one of these keys is no such map but an item that somebody forgot to put in a list. */
  readonly members: object
  /** What stands in the map for one item: its key, and the rest of it. */
  readonly key: Part<string>
  readonly value: Part<V>
  readonly itemOf: (key: string, value: V) => T
  readonly map_example: string
}

/** A list of items, or a map that is shorter to write. */
export function listOrMap<V, T>(forms: Forms<V, T>): Part<readonly T[]> {
  const { en, zh } = mapLike(forms.map_example)
  const item = forms.item_example
  const allowed = sentence(`a list such as [${item}], or ${en}`, `形如 [${item}] 的列表，或${zh}`)
  const list = sequence(allowed, forms.item)
  const map = dictionary(forms.value)
  const names = Object.keys(forms.members)
  return async (found, place) => {
    if (!(found instanceof Map) || names.some((name) => found.has(name))) return list(found, place)
    const keys = await each(found.keys(), (name) => forms.key(name, place))
    const values = await map(found, place)
    if (keys.kind !== 'read') return keys
    return mapped(values, (members) => members.map(([, value], index) => forms.itemOf(keys.value[index] ?? '', value)))
  }
}

/** A map with these members and no others; of the optional ones, what is not given stays absent. */
export function record<N extends object, O extends object>(
  allowed: Sentence,
  needed: Readers<N, Written>,
  optional: Readers<O, Written>,
  owed?: (values: NoInfer<Partial<N> & Partial<O>>, found: Map<string, Written>, place: Place) => void,
): Part<N & Partial<O>> {
  const names = Object.keys({ ...needed, ...optional })
  const { en, zh } = listOf(names)
  const only = sentence(`only ${en}`, `仅限 ${zh}`)
  return async (found, place) => {
    if (!(found instanceof Map)) return place.refuse(found, allowed)
    const first = await collect(needed, found, place)
    const more = await collect(optional, found, place, [...found.keys()])
    for (const name of found.keys()) if (!names.includes(name)) place.refuse(name, only)
    owed?.({ ...first, ...more }, found, place)
    return isComplete(first, needed) ? read({ ...first, ...more }) : NONE
  }
}
