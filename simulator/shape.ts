/** Reads unknown JSON into typed values (request bodies, seeds, faults) and says where it does not fit. */
import { printJson } from './json.ts'

export type Shape<T> = (value: unknown, path: string) => T
export type Fits<S> = S extends Shape<infer T> ? T : never
type Shapes = Readonly<Record<string, Shape<unknown>>>
export type Members<S extends Shapes> = { readonly [K in keyof S]: Fits<S[K]> }

/** The message names the place, what was expected and what was found. */
export class Misfit extends Error {
  constructor(path: string, expected: string, found: unknown) {
    super(`${path === '' ? 'the value' : path}: expected ${expected}, found ${describe(found)}`)
    this.name = 'Misfit'
  }
}

export const text: Shape<string> = (value, path) => {
  if (typeof value !== 'string') throw new Misfit(path, 'a string', value)
  return value
}

export const flag: Shape<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new Misfit(path, 'true or false', value)
  return value
}

export const number: Shape<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Misfit(path, 'a number', value)
  return value
}

export const integer: Shape<number> = (value, path) => {
  if (!Number.isSafeInteger(value)) throw new Misfit(path, 'an integer', value)
  return number(value, path)
}

/** An int64 on the wire, digits in here. */
export const int64: Shape<string> = (value, path) => {
  if (typeof value !== 'bigint' && !Number.isSafeInteger(value)) throw new Misfit(path, 'an integer', value)
  return String(value)
}

/** An ID that a seed may write as a number or as a string. */
export const digits: Shape<string> = (value, path) => {
  const shown = typeof value === 'string' ? value : int64(value, path)
  if (!/^\d+$/.test(shown)) throw new Misfit(path, 'digits', value)
  return shown
}

export const anything: Shape<unknown> = (value) => value

export function oneOf<const T extends string | number>(...allowed: readonly T[]): Shape<T> {
  return (value, path) => {
    const found = allowed.find((candidate) => candidate === value)
    if (found === undefined) throw new Misfit(path, `one of ${allowed.join(', ')}`, value)
    return found
  }
}

export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return (value, path) => {
    try {
      return first(value, path)
    } catch {
      return second(value, path)
    }
  }
}

export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Misfit(path, 'a list', value)
    return value.map((entry: unknown, index) => of(entry, `${path}[${index}]`))
  }
}

export function mapOf<T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) =>
    Object.fromEntries(Object.entries(record(value, path)).map(([key, member]) => [key, of(member, join(path, key))]))
}

/** A member of the vendor's requests that is null counts as absent, an unknown one is passed over: so Go reads JSON. */
export function loose<R extends Shapes, O extends Shapes>(
  required: R,
  optional: O,
): Shape<Members<R> & Partial<Members<O>>> {
  return (value, path) => members(record(value, path), required, optional, path)
}

/** For what a person writes: an unknown member is a typing error. */
export function strict<R extends Shapes, O extends Shapes>(
  required: R,
  optional: O,
): Shape<Members<R> & Partial<Members<O>>> {
  return (value, path) => {
    const given = record(value, path)
    const known = [...Object.keys(required), ...Object.keys(optional)]
    const unknown = Object.keys(given).find((key) => !known.includes(key))
    if (unknown !== undefined)
      throw new Misfit(join(path, unknown), `one of the members ${known.join(', ')}`, given[unknown])
    return members(given, required, optional, path)
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Misfit(path, 'an object', value)
  return value
}

function members<R extends Shapes, O extends Shapes>(
  given: Readonly<Record<string, unknown>>,
  required: R,
  optional: O,
  path: string,
): Members<R> & Partial<Members<O>> {
  const read = ([key, shape]: readonly [string, Shape<unknown>]) => [key, shape(given[key], join(path, key))] as const
  const present = Object.entries(optional).filter(([key]) => given[key] !== undefined && given[key] !== null)
  // Each member has just passed its own shape.
  return Object.fromEntries([...Object.entries(required), ...present].map(read)) as Members<R> & Partial<Members<O>>
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function describe(found: unknown): string {
  if (found === undefined) return 'nothing'
  if (Array.isArray(found)) return 'a list'
  return isRecord(found) ? 'an object' : printJson(found)
}
