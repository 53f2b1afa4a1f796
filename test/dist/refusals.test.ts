/** A readable err_code decides, whatever the HTTP status around it: each refusal of the vendor's pages at 200, 400 and 500, on the committed bundle. */
import { beforeAll, describe, expect, it } from 'vitest'
import { mergedPullRequest } from '../../harness/payloads.ts'
import { runAction } from '../../harness/run-action.ts'
import { isRefusalName, type Refusal, refusal, type RefusalName, REFUSAL_NAMES } from '../../simulator/refusals.ts'
import { PLUGIN, seedOf, SHOP, story, USERS } from '../../simulator/seed.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { NODE, resultsOf, storyUrl } from './fixture.ts'

const STATUSES = [200, 400, 500] as const
type Status = (typeof STATUSES)[number]

/** One renewal serves the whole step, so that a step of many items can't show these; the fault matrix does. */
const OF_TOKEN: readonly RefusalName[] = ['token_absent', 'token_invalid', 'token_unreadable']
const NAMES = REFUSAL_NAMES.filter((name) => !OF_TOKEN.includes(name))

/** Answered once; what the step reports instead of a refusal. */
const OTHERWISE: Readonly<Partial<Record<RefusalName, string>>> = {
  transitioning: 'confirmed',
  overloaded: 'confirmed',
  rate_limited: 'confirmed',
  key_repeated: 'confirmed',
  already_confirmed: 'pending',
}

type Result = Readonly<Record<string, unknown>>

const results = new Map<Status, ReadonlyMap<RefusalName, Result>>()

beforeAll(async () => {
  await Promise.all(STATUSES.map(async (status) => results.set(status, await play(status))))
}, 120_000)

async function play(status: Status): Promise<ReadonlyMap<RefusalName, Result>> {
  const seed = seedOf(NAMES.map((_, index) => story({ id: idOf(index) })))
  const simulator = await startSimulator({ seed, rateLimit: 'off' })
  simulator.faults.add(
    ...NAMES.map((name, index) => {
      const body = bodyOf(refusalOf(name))
      return { fault: 'answer', call: 'operate', item: idOf(index), status, body } as const
    }),
  )
  const found = await resultsByName(simulator)
  const moved = Object.values(OTHERWISE).filter((outcome) => outcome === 'confirmed').length
  expect(simulator.writes).toHaveLength(moved)
  await simulator.close()
  return found
}

function refusalOf(name: RefusalName): Refusal {
  return refusal(name, { field: 'field_1', name: '链接', node: '开发', role: 'PM', task: '编码' })
}

function idOf(index: number): string {
  return String(7_100_000_000 + index)
}

function bodyOf({ err_code, err_msg, msg }: Refusal): object {
  return { err_code, err_msg, err: { code: err_code, msg } }
}

async function resultsByName(simulator: Simulator): Promise<ReadonlyMap<RefusalName, Result>> {
  const result = await runAction({
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: NAMES.map((_, index) => storyUrl(idOf(index))).join(' ') }),
    inputs: {
      node_id: NODE,
      project_key: SHOP.simple_name,
      base_url: simulator.url,
      ...PLUGIN,
      user_key: USERS.lin.user_key,
      max_work_items: '100',
    },
  })
  expect(result.outputs['outcome']).toBe('partial')
  const all = resultsOf(result)
  return new Map(NAMES.map((name, index) => [name, all[index] ?? {}]))
}

describe.each(NAMES)('%s', (name) => {
  const { err_code, msg } = refusalOf(name)

  it.each(STATUSES)('at HTTP %i', (status) => {
    const found = results.get(status)?.get(name)
    const otherwise = OTHERWISE[name]
    const expected = otherwise === undefined ? { outcome: 'refused', err_code, err_msg: msg } : { outcome: otherwise }
    expect(found).toMatchObject(expected)
    if (otherwise === undefined) expect(String(found?.['hint'])).not.toBe('')
  })
})

it('knows every name', () => {
  expect(NAMES.every(isRefusalName)).toBe(true)
  expect(NAMES.length).toBeGreaterThan(40)
})
