/** Every fault on every request, with the real client on real sockets, under a clock that runs faster: what the step reports, what it sent, and what was really written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Ends,
  type FaultCase,
  faultMatrix,
  type Letter,
  REQUEST_TIMEOUT,
  type Stage,
} from '../../harness/fault-matrix.ts'
import { fastClock, runInProcess, type Told } from '../../harness/in-process.ts'
import { mergedPullRequest } from '../../harness/payloads.ts'
import type { CallName } from '../../simulator/calls/route.ts'
import type { RequestRecord } from '../../simulator/exchange.ts'
import type { Fault } from '../../simulator/faults.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { NODE, storyUrl } from './fixture.ts'

/** Steps at once: most of them wait. */
const AT_ONCE = 16

/** The clock's milliseconds in one real one: so few that a busy machine does not use up the patience of the client. */
const SPEED = 10

/** Real milliseconds, more than a busy machine needs. */
const UNHURRIED = 60_000

const LETTERS: Readonly<Partial<Record<CallName, Letter>>> = {
  token: 'T',
  workflow_query: 'Q',
  operate: 'O',
  state_change: 'C',
  projects_detail: 'S',
  required_info: 'I',
  work_item_query: 'N',
}

/** An item that lacks everything, and one with states. */
const ITEMS: Readonly<Partial<Record<Stage, string>>> = { missing: '7000000113', change: '7000000202' }
const STATE = 'CLOSED'

interface Played {
  readonly report: Told['report']
  readonly simulator: Simulator
  readonly item: string
}

const played = new Map<FaultCase, Played>()

beforeAll(async () => {
  // The slow ones first, or they would be waited for last.
  const queue = faultMatrix.toSorted((one, other) => Number(isSlow(other)) - Number(isSlow(one)))
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) played.set(next, await play(next))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}, 180_000)

afterAll(async () => {
  for (const { simulator } of played.values()) await simulator.close()
})

async function play(one: FaultCase): Promise<Played> {
  const { stage, action, faults } = one
  const simulator = await startSimulator()
  simulator.faults.add(...faults)
  const item = ITEMS[stage] ?? (action === 'confirm' ? '7000000101' : '7000000118')
  const { report } = await runInProcess({
    base_url: simulator.url,
    clock: fastClock(SPEED),
    payload: mergedPullRequest({
      body: stage === 'change' ? storyUrl(item).replace('story', 'issue') : storyUrl(item),
    }),
    inputs: { action, node_id: stage === 'change' ? STATE : NODE, timeout: '3600' },
    request_timeout: isSlow(one) ? REQUEST_TIMEOUT : UNHURRIED,
  })
  return { report, simulator, item }
}

function isSlow({ faults }: FaultCase): boolean {
  return faults.some(({ fault }: Fault) => fault === 'hang' || fault === 'delay')
}

function endOf({ outputs }: Told['report']): Ends | undefined {
  const [only, ...more] = JSON.parse(outputs.results) as readonly Readonly<Record<string, unknown>>[]
  expect(more).toStrictEqual([])
  switch (only?.['outcome']) {
    case 'confirmed':
    case 'rolled_back':
      return 'moved'
    case 'unverified':
      expect(only['reason']).toMatch(/may have moved/)
      return 'unverified'
    case 'refused':
    case 'unreachable':
      return only['outcome']
    default:
      return undefined
  }
}

function letterOf({ call, path }: RequestRecord): string {
  return path.endsWith('/field/all') ? 'F' : (LETTERS[call] ?? call)
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
    const { report, simulator, item } = of
    const { requests, writes } = simulator
    expect(requests.map(letterOf).join('')).toBe(one.requests.join(''))
    expect(endOf(report)).toBe(one.ends)
    expect(report.failed).toBe(one.ends !== 'moved')
    expect(report.outputs.err_code).toBe(one.ends === 'moved' ? '0' : String(one.err_code ?? ''))
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
