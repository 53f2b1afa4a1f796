/** What structured inputs are made of: lists and maps, read from what somebody wrote in YAML. */
import { type Sentence, sentence } from '../sentence.ts'
import {
  all,
  collect,
  isComplete,
  missing,
  NONE,
  read,
  type Reader,
  type Readers,
  within,
  type Wrong,
  wrong,
} from './readers.ts'
import { isList, isMap, readYaml, shown, type Written } from './yaml.ts'

export type Found = Written | undefined
export type Part<T> = Reader<T, Found>

export function yamlOf<T>(part: Part<T>): Reader<T> {
  return async (text, context) => {
    const reading = await readYaml(text)
    return reading.kind === 'read' ? part(reading.value, context) : reading
  }
}

export function refused(found: Found, allowed: Sentence): Wrong {
  return found === undefined ? missing(allowed) : wrong(shown(found), allowed)
}

export function sequence<T>(allowed: Sentence, item: Part<T>): Part<readonly T[]> {
  return async (found, context) => {
    if (!isList(found)) return refused(found, allowed)
    return all(await Promise.all(found.map(async (one, index) => within(index, await item(one, context)))))
  }
}

/** A map with these members and no others; of the optional ones, what is not given stays absent. */
export function record<N extends object, O extends object>(
  allowed: Sentence,
  needed: Readers<N, Found>,
  optional: Readers<O, Found>,
): Part<N & Partial<O>> {
  const names = [...Object.keys(needed), ...Object.keys(optional)]
  const only = sentence(`only ${names.join(', ')}`, `仅限 ${names.join(', ')}`)
  return async (found, context) => {
    if (!isMap(found)) return refused(found, allowed)
    const first = await collect(needed, (name: string) => found.get(name), context)
    const more = await collect(optional, (name: string) => found.get(name), context)
    const unknown = [...found.keys()].filter((name) => !names.includes(name))
    const strange = unknown.length > 0 ? wrong(unknown.join(', '), only).mistakes : []
    const mistakes = [...first.mistakes, ...more.mistakes, ...strange]
    if (mistakes.length > 0 || !isComplete(first.values, needed)) return { kind: 'wrong', mistakes }
    return read({ ...first.values, ...more.values })
  }
}

export function optional<T>(part: Part<T>): Part<T> {
  return (found, context) => (found === undefined ? NONE : part(found, context))
}

interface Forms<T> {
  readonly list: Part<readonly T[]>
  /** What a key of the map and its value make. */
  readonly entry: (key: string) => Part<T>
  /** A map with this key is no such map but an item that somebody forgot to put in a list. */
  readonly mark: string
}

/** A list of items, or a map that is shorter to write. */
export function listOrMap<T>({ list, entry, mark }: Forms<T>): Part<readonly T[]> {
  return async (found, context) => {
    if (!isMap(found) || found.has(mark)) return list(found, context)
    const entries = Array.from(found, async ([key, value]) => within(key, await entry(key)(value, context)))
    return all(await Promise.all(entries))
  }
}
