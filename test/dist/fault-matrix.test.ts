/** Every fault on every request, on the committed bundle: what the step reports, what it sent, and what was really written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Ends,
  type FaultCase,
  faultMatrix,
  type Letter,
  REQUEST_TIMEOUT,
  type Stage,
} from '../../harness/fault-matrix.ts'
import { mergedPullRequest } from '../../harness/payloads.ts'
import { runAction, type StepResult } from '../../harness/run-action.ts'
import type { CallName } from '../../simulator/calls/route.ts'
import type { Fault } from '../../simulator/faults.ts'
import { PLUGIN, SHOP, USERS } from '../../simulator/seed.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { NODE, resultsOf, storyUrl } from './fixture.ts'

/** Steps at once; most of them wait most of the time, those with the most requests the longest. */
const AT_ONCE = 32

const LETTERS: Readonly<Partial<Record<CallName, Letter>>> = {
  token: 'T',
  workflow_query: 'Q',
  operate: 'O',
  state_change: 'C',
  projects_detail: 'S',
  required_info: 'I',
}

/** An item that lacks everything, and one with states. */
const ITEMS: Readonly<Partial<Record<Stage, string>>> = { missing: '7000000113', change: '7000000202' }
const STATE = 'CLOSED'

interface Played {
  readonly result: StepResult
  readonly simulator: Simulator
  readonly item: string
}

const played = new Map<FaultCase, Played>()

beforeAll(async () => {
  const queue = faultMatrix.toSorted((one, other) => other.requests.length - one.requests.length)
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) played.set(next, await play(next))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}, 180_000)

afterAll(async () => {
  for (const { simulator } of played.values()) await simulator.close()
})

async function play({ stage, action, faults }: FaultCase): Promise<Played> {
  const simulator = await startSimulator()
  simulator.faults.add(...faults)
  const item = ITEMS[stage] ?? (action === 'confirm' ? '7000000101' : '7000000118')
  const result = await runAction({
    event_name: 'pull_request',
    payload: mergedPullRequest({
      body: stage === 'change' ? storyUrl(item).replace('story', 'issue') : storyUrl(item),
    }),
    inputs: {
      action,
      node_id: stage === 'change' ? STATE : NODE,
      project_key: SHOP.simple_name,
      base_url: simulator.url,
      ...PLUGIN,
      user_key: USERS.lin.user_key,
      ...(faults.some(isSlow) && { request_timeout: String(REQUEST_TIMEOUT) }),
    },
  })
  return { result, simulator, item }
}

function isSlow({ fault }: Fault): boolean {
  return fault === 'hang' || fault === 'delay'
}

function endOf(result: StepResult): Ends | undefined {
  const [only, ...more] = resultsOf(result)
  expect(more).toStrictEqual([])
  switch (only?.['outcome']) {
    case 'confirmed':
    case 'rolled_back':
      return 'moved'
    case 'refused':
      return 'refused'
    case 'unreachable':
      return /it is not known/.test(String(only['reason'])) ? 'not known' : 'unreachable'
    default:
      return undefined
  }
}

function isMoved({ stage, action }: FaultCase, simulator: Simulator, item: string): boolean {
  const { flow } = simulator.item(item)
  if (stage === 'change') return flow.kind === 'state' && flow.current === STATE
  return (simulator.node(item, NODE).status === 3) === (action === 'confirm')
}

function nameOf({ stage, action, what, ends }: FaultCase): string {
  return `${action}, ${stage}: ${what}: ${ends}`
}

describe('each fault on each request', () => {
  it.each(faultMatrix.map((one) => [nameOf(one), one] as const))('%s', (_, one) => {
    const of = played.get(one)
    if (of === undefined) throw new Error('it was not played')
    const { result, simulator, item } = of
    const { requests, writes } = simulator
    expect(requests.map(({ call }) => LETTERS[call] ?? call).join('')).toBe(one.requests.join(''))
    expect(endOf(result)).toBe(one.ends)
    expect(result.exit_code).toBe(one.ends === 'moved' ? 0 : 1)
    expect(result.outputs['err_code']).toBe(one.ends === 'moved' ? '0' : String(one.err_code ?? ''))
    // The simulator's own account: nothing is done twice, and the node stands where the report says.
    expect(writes).toHaveLength(one.writes)
    expect(isMoved(one, simulator, item)).toBe(one.writes === 1)
    // The key stays while no answer could be read, and is new after one that could.
    const sendings = requests.filter(({ call }) => call === (one.stage === 'change' ? 'state_change' : 'operate'))
    for (const [index, next] of sendings.slice(1).entries()) {
      const { err_code = 0, status, headers } = sendings[index] ?? next
      expect(next.headers['x-idem-uuid'] === headers['x-idem-uuid']).toBe(err_code === 0 && status !== 429)
    }
  })

  it('is on record for every stage', () => {
    expect(new Set(faultMatrix.map(({ stage }) => stage))).toStrictEqual(
      new Set(['token', 'look', 'operate', 'change', 'verify', 'missing']),
    )
  })
})
