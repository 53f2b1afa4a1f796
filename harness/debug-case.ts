/** What a case for the desk may say, and what is made of it. */
import { stringify } from 'yaml'
import * as z from 'zod'
import { type Fault, faultsShape } from '../simulator/faults.ts'
import { examplesOf } from './payloads.ts'

export interface Case {
  readonly event_name: string
  readonly payload: unknown
  readonly job_status: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly faults: readonly Fault[]
}

const anything = z.record(z.string(), z.unknown())

const shape = z.strictObject({
  event: z.string(),
  /** One of @octokit/webhooks-examples: its activity, such as `closed`, or its number, from 0. */
  example: z.union([z.string(), z.bigint()]).optional(),
  /** Laid over the example; alone if there is none. */
  payload: anything.default({}),
  job_status: z.string().default('success'),
  inputs: anything.default({}),
  env: anything.default({}),
  /** Of the simulator, as its `/_simulator/faults` takes them. */
  faults: z.unknown().default([]),
})

/** `written`: from YAML, its whole numbers as bigints. Throws with every mistake in one message. */
export function readCase(written: unknown): Case {
  const result = z.safeParse(shape, written)
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the case'}: ${message}`)
    throw new Error(`The case is not well-formed:\n${problems.join('\n')}`)
  }
  const { event, example, payload, job_status, inputs, env, faults } = result.data
  return {
    event_name: event,
    payload: plain(example === undefined ? payload : layOver(exampleOf(event, example), payload)),
    job_status,
    inputs: texts(inputs),
    env: texts(env),
    faults: faultsShape(plain(faults), 'faults'),
  }
}

function exampleOf(event: string, wanted: string | bigint): unknown {
  const examples = examplesOf(event)
  const found = typeof wanted === 'bigint' ? examples[Number(wanted)] : examples.find(({ action }) => action === wanted)
  if (found !== undefined) return found
  const activities = new Set(examples.map(({ action }) => String(action)))
  throw new Error(`Of ${event} there are the examples 0 to ${examples.length - 1}, for ${[...activities].join(', ')}`)
}

/** Objects are merged, anything else takes the place of what was there. */
function layOver(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over
  const merged = Object.entries(over).map(([key, value]): [string, unknown] => [key, layOver(under[key], value)])
  return { ...under, ...Object.fromEntries(merged) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** As JSON has numbers. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}

/** As a workflow would hand them over: lists and maps in YAML. */
function texts(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      // What YAML holds is one of these, a list or a map.
      typeof value === 'string' || typeof value === 'bigint' ? `${value}` : stringify(value ?? '').trimEnd(),
    ]),
  )
}
