/** Many steps on one token, on real sockets: under the vendor's limit all of them move. How long it takes is told in test/feishu/shared-token.test.ts. */
import { afterEach, describe, expect, it } from 'vitest'
import { fastClock, runInProcess } from '../../harness/in-process.ts'
import { mergedPullRequest } from '../../harness/payloads.ts'
import { seedOf, SHOP, story } from '../../simulator/seed.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'

/** Answers of 429 without a body, before the server takes anything. */
const TURNED_AWAY = 150

let started: Simulator | undefined

afterEach(() => started?.close())

async function startWith(ids: readonly string[], options: SimulatorOptions = {}): Promise<Simulator> {
  started = await startSimulator({ seed: seedOf(ids.map((id) => story({ id }))), rateLimit: 'off', ...options })
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

function turnedAway({ requests }: Simulator): number {
  return requests.filter(({ status }) => status === 429).length
}

describe('fifty steps at once on one token', () => {
  it('in one process, each with a client of its own, so that all begin in the same moment: all fifty move', async () => {
    const clock = fastClock(100)
    const epoch = Date.now()
    const ids = idsOf(50)
    const simulator = await startWith(ids, { now: () => epoch + Math.floor(clock.now()) })
    simulator.faults.add({ fault: 'rate_limited', bare: true, call: 'operate', times: TURNED_AWAY })
    const reports = await Promise.all(
      ids.map((id) =>
        runInProcess({
          base_url: simulator.url,
          clock,
          payload: payloadNaming([id]),
          inputs: { node_id: 'doing', timeout: '3600' },
          request_timeout: 60_000,
        }),
      ),
    )
    expect(reports.map(({ report }) => report.outputs.outcome)).toStrictEqual(ids.map(() => 'confirmed'))
    expect(simulator.writes.map(({ item }) => item).toSorted()).toStrictEqual(ids)
    expect(turnedAway(simulator)).toBe(TURNED_AWAY)
  })
})
