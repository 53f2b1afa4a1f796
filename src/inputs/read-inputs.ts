/** The runner's strings -> one validated, read-only object, or one failure that names every mistake. */
import * as z from 'zod/mini'
import type { NodeUpdate } from '../domain.ts'
import type { Reference } from '../work-item/reference.ts'
import { type Mistake, mistakeOf, splitList } from './checked.ts'
import { InputFailure, type Place, problemOf } from './input-failure.ts'
import { nameItems } from './named-items.ts'
import { readYaml, type YamlReading } from './read-yaml.ts'
import { type Draft, judge, rules, type Texts } from './rules.ts'
import { datesToEpoch } from './schedule-dates.ts'
import { type Configuration, configuration, type Handling, handling, type Read, schema } from './schema.ts'
import type { Written } from './written.ts'

export { InputFailure, type InputProblem, problemSentence } from './input-failure.ts'

/** By the input's name, as the runner gave them. */
export type RawInputs = Readonly<Record<string, string | undefined>>

/** A plugin token goes with the user it acts as; a user token (`u-`) goes alone. */
export type Credentials =
  | { readonly plugin_id: string; readonly plugin_secret: string; readonly user_key: string }
  | { readonly plugin_token: string; readonly user_key?: string }

/** Inputs that travel together under `update`. */
const UPDATE = { node_owners: true, node_schedule: true, schedules: true, fields: true, role_assignee: true } as const
/** Inputs that are something else once they are read. */
const GATHERED = {
  ...UPDATE,
  work_item_id: true,
  plugin_id: true,
  plugin_secret: true,
  plugin_token: true,
  user_key: true,
} as const

/** `request_timeout` and `timeout` are in milliseconds here; `base_url` is an origin. */
export type Inputs = Readonly<Omit<Configuration, keyof typeof GATHERED>> & {
  readonly work_item_id: readonly Reference[]
  readonly credentials: Credentials
  readonly update: NodeUpdate
}

/** In the order of `action.yml`. */
export const inputNames: readonly string[] = Object.keys(schema)

/** Those to mask before anything else happens. */
export const secretNames: readonly string[] = Object.entries(schema)
  .filter(([, part]) => handling.get(part)?.secret === true)
  .map(([name]) => name)

/** Throws an InputFailure. */
export async function readInputs(raw: RawInputs): Promise<Inputs> {
  const texts = textsOf(raw)
  const { written, unreadable } = await writtenOf(texts)
  const all = z.safeParse(configuration, written)
  const draft: Draft = { texts, read: reader(written, all.data) }
  const items = itemsOf(draft)
  const mistakes = [...unreadable, ...misfits(all.error), ...breaches(draft), ...items.mistakes]

  const credentials = credentialsOf(draft)
  if (mistakes.length > 0 || !all.success || credentials === undefined) throw failure(mistakes, texts)
  const settings = only(all.data, (name): name is Setting => !(name in GATHERED))
  const update = only(all.data, (name): name is keyof typeof UPDATE => name in UPDATE)
  return Object.freeze({ ...settings, work_item_id: items.references, credentials, update })
}

type Setting = Exclude<keyof Configuration, keyof typeof GATHERED>

/** The members with these names; one that was not given stays absent. */
function only<K extends keyof Configuration>(
  all: Configuration,
  isWanted: (name: keyof Configuration) => name is K,
): Pick<Configuration, K> {
  // The names are those of the schema, which made the object.
  const names = Object.keys(all) as (keyof Configuration)[]
  return Object.fromEntries(names.filter(isWanted).map((name) => [name, all[name]])) as Pick<Configuration, K>
}

// ---------------------------------------------------------------- what was written

/** Without those that are empty: an empty string is no value. */
function textsOf(raw: RawInputs): Texts {
  const all = inputNames.map((name) => [name, raw[name]?.trim() ?? ''] as const)
  return Object.fromEntries(all.filter(([, text]) => text !== ''))
}

interface Located extends Place {
  readonly mistake: Mistake
}

async function writtenOf(texts: Texts) {
  // Whatever the zone, the other mistakes can be found; in UTC every day and time exists.
  const zone = reader(texts)('timezone') ?? 'UTC'
  const written: Record<string, Written> = {}
  const unreadable: Located[] = []
  for (const [input, part] of Object.entries(schema)) {
    const text = texts[input]
    if (text === undefined) continue
    const reading = await readWritten(text, handling.get(part)?.as, zone)
    if (reading.kind === 'read') written[input] = reading.value
    else unreadable.push(...reading.mistakes.map((mistake) => ({ input, path: [], mistake })))
  }
  return { written, unreadable }
}

async function readWritten(text: string, as: Handling['as'], zone: string): Promise<YamlReading> {
  if (as === undefined) return { kind: 'read', value: text }
  if (as === 'owners' && !/^[[{-]/u.test(text)) return { kind: 'read', value: ownersOf(text) }
  const reading = await readYaml(text)
  if (as !== 'schedules' || reading.kind === 'unreadable') return reading
  return { kind: 'read', value: await datesToEpoch(reading.value, zone) }
}

/** Only `[]` is nobody: a comma between two empty expressions is a mistake, which the schema tells. */
function ownersOf(text: string): Written {
  const keys = splitList(text)
  return keys.length === 0 ? text : keys
}

/** `all`: the configuration, if nothing is wrong in itself; else each input is read alone. */
function reader(written: Readonly<Record<string, Written>>, all?: Configuration): Read {
  return (name) => {
    // What comes out is what this very schema makes; the compiler can't follow that through the name.
    const value = all === undefined ? z.safeParse(schema[name], written[name]).data : all[name]
    return value as z.output<(typeof schema)[typeof name]> | undefined
  }
}

// ---------------------------------------------------------------- mistakes

/** In each input by itself. */
function misfits(error: z.core.$ZodError | undefined): readonly Located[] {
  return (error?.issues ?? []).map((issue) => {
    const [input, ...path] = issue.path
    return { input: String(input), path, mistake: mistakeOf(issue) }
  })
}

/** In what inputs owe each other. */
function breaches(draft: Draft): readonly Located[] {
  return rules.flatMap((rule) => {
    const mistake = judge(rule, draft)
    return mistake === undefined ? [] : [{ input: rule.input, path: [], mistake }]
  })
}

/** In the order of `action.yml`. */
function failure(mistakes: readonly Located[], texts: Texts): InputFailure {
  const secrets = secretNames.flatMap((name) => texts[name] ?? [])
  const inOrder = mistakes.toSorted((one, other) => inputNames.indexOf(one.input) - inputNames.indexOf(other.input))
  return new InputFailure(inOrder.map(({ mistake, ...place }) => problemOf(place, mistake, secrets)))
}

// ---------------------------------------------------------------- inputs that need other inputs

function itemsOf(draft: Draft): { readonly references: readonly Reference[]; readonly mistakes: readonly Located[] } {
  const base_url = draft.read('base_url')
  const work_item_hosts = draft.read('work_item_hosts')
  const texts = draft.read('work_item_id')
  // Without the deployment no address can be told right or wrong.
  if (base_url === undefined || work_item_hosts === undefined || texts === undefined)
    return { references: [], mistakes: [] }
  const { references, mistakes } = nameItems(texts, {
    base_url,
    work_item_hosts,
    project_key: draft.read('project_key') ?? [],
    work_item_type_key: draft.read('work_item_type_key') ?? [],
  })
  return { references, mistakes: mistakes.map((mistake) => ({ input: 'work_item_id', path: [], mistake })) }
}

function credentialsOf(draft: Draft): Credentials | undefined {
  const plugin_token = draft.read('plugin_token')
  const plugin_id = draft.read('plugin_id')
  const plugin_secret = draft.read('plugin_secret')
  const user_key = draft.read('user_key')
  if (plugin_token !== undefined) return { plugin_token, ...(user_key !== undefined && { user_key }) }
  if (plugin_id === undefined || plugin_secret === undefined || user_key === undefined) return undefined
  return { plugin_id, plugin_secret, user_key }
}
