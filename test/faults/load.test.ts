/** Many steps on one token, many items in one step: under the vendor's real limit all of them move, and no time is left unused. */
import { afterEach, describe, expect, it } from 'vitest'
import { fastClock, runInProcess } from '../../harness/in-process.ts'
import { mergedPullRequest } from '../../harness/payloads.ts'
import { runAction } from '../../harness/run-action.ts'
import type { RequestRecord } from '../../simulator/exchange.ts'
import { PLUGIN, seedOf, SHOP, story, USERS } from '../../simulator/seed.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'

/** The vendor's: so many requests a second for one token and endpoint. */
const LIMIT = { requests: 15, window: 1000 }

let started: Simulator | undefined

afterEach(() => started?.close())

async function startWith(ids: readonly string[], options: SimulatorOptions = {}): Promise<Simulator> {
  started = await startSimulator({ seed: seedOf(ids.map((id) => story({ id }))), rateLimit: LIMIT, ...options })
  return started
}

function idsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(7_200_000_000 + index))
}

function payloadNaming(ids: readonly string[]): unknown {
  return mergedPullRequest({
    body: ids.map((id) => `https://project.feishu.cn/${SHOP.simple_name}/story/detail/${id}`).join(' '),
  })
}

function operates({ requests }: Simulator): readonly RequestRecord[] {
  return requests.filter(({ call }) => call === 'operate')
}

function turnedAway({ requests }: Simulator): number {
  return requests.filter(({ err_code }) => err_code === 10429).length
}

async function runBundle(simulator: Simulator, ids: readonly string[]) {
  return runAction({
    event_name: 'pull_request',
    payload: payloadNaming(ids),
    inputs: {
      node_id: 'doing',
      project_key: SHOP.simple_name,
      base_url: simulator.url,
      ...PLUGIN,
      user_key: USERS.lin.user_key,
      max_work_items: '100',
    },
  })
}

describe('fifty steps at once on one token', () => {
  it('in one process, each with a client of its own, so that all begin in the same moment: all fifty move', async () => {
    const clock = fastClock(5)
    const epoch = Date.now()
    const ids = idsOf(50)
    const simulator = await startWith(ids, { now: () => epoch + Math.floor(clock.now()) })
    const reports = await Promise.all(
      ids.map((id) =>
        runInProcess({
          base_url: simulator.url,
          clock,
          payload: payloadNaming([id]),
          inputs: { node_id: 'doing' },
          request_timeout: 10_000,
        }),
      ),
    )
    expect(reports.map(({ report }) => report.outputs.outcome)).toStrictEqual(ids.map(() => 'confirmed'))
    expect(simulator.writes.map(({ item }) => item).toSorted()).toStrictEqual(ids)
    // The crowd was one: many were turned away, and came back.
    expect(turnedAway(simulator)).toBeGreaterThan(20)
  })

  it('as ten processes of the bundle with five items each: all fifty move', async () => {
    const ids = idsOf(50)
    const simulator = await startWith(ids)
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, step) => runBundle(simulator, ids.slice(step * 5, step * 5 + 5))),
    )
    expect(results.map(({ outputs }) => outputs['outcome'])).toStrictEqual(results.map(() => 'confirmed'))
    expect(simulator.writes.map(({ item }) => item).toSorted()).toStrictEqual(ids)
    expect(new Set(simulator.requests.map(({ headers }) => headers['x-plugin-token'] ?? '')).size).toBe(2)
  })
})

describe('forty items and a server that takes 60 ms', () => {
  it('go out as fast as the limit allows: no window is left idle, and nothing is turned away', async () => {
    const ids = idsOf(40)
    const simulator = await startWith(ids)
    simulator.faults.add({ fault: 'delay', ms: 60, times: 'always' })
    const result = await runBundle(simulator, ids)
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(turnedAway(simulator)).toBe(0)
    expect(simulator.writes).toHaveLength(40)

    const at = operates(simulator).map((request) => request.at)
    const gaps = at.slice(LIMIT.requests).map((time, index) => time - (at[index] ?? 0))
    expect(gaps).toHaveLength(25)
    // The sixteenth of any sixteen leaves when the limit lets it: a tenth over the second, and what a busy machine adds.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(LIMIT.window)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(LIMIT.window + 400)
  })
})
