/** Whatever goes wrong, in whatever order: what the step reports is what the server holds, or the report says that it is not known; and nothing is done twice. `npm run test:random` plays other schedules. */
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fastClock, runInProcess } from '../../harness/in-process.ts'
import { mergedPullRequest } from '../../harness/payloads.ts'
import type { Fault } from '../../simulator/faults.ts'
import type { RefusalStatus } from '../../simulator/refusals.ts'
import type { NodeSeed } from '../../simulator/seed-shape.ts'
import { seedOf, SHOP, story, storyNodes, USERS } from '../../simulator/seed.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'

/** The clock's milliseconds in one real one. */
const SPEED = 1000
/** Real milliseconds. */
const REQUEST_TIMEOUT = 40
const IN_TIME = 5
const TOO_LATE = 70

const IDS = ['7100000001', '7100000002', '7100000003'] as const

interface Schedule {
  readonly action: 'confirm' | 'rollback'
  readonly items: number
  readonly nodes: 'doing' | 'doing, test'
  readonly everybody: boolean
  readonly faults: readonly Fault[]
  readonly settings: Pick<
    SimulatorOptions,
    'idempotency' | 'refusalStatus' | 'transitionTime' | 'tokenLifetime' | 'retryAfter'
  >
  /** Seconds of the clock. */
  readonly timeout: string
  /** Milliseconds of the clock. */
  readonly cancel_after: number | undefined
}

const applied = fc.boolean()
const status = fc.constantFrom(500, 502, 503, 504)
const spoil: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ fault: fc.constant('reset' as const), applied }),
  fc.record({ fault: fc.constant('hang' as const), applied }),
  fc.record({ fault: fc.constant('delay' as const), ms: fc.constantFrom(IN_TIME, TOO_LATE), applied }),
  fc.record({ fault: fc.constant('rate_limited' as const), bare: fc.boolean() }),
  fc.record({ fault: fc.constant('rate_limited' as const), retry_after: fc.constantFrom(0, 3) }),
  fc.record({ fault: fc.constant('unavailable' as const), status, applied }),
  fc.record({ fault: fc.constant('redirect' as const), applied }),
  fc.record({ fault: fc.constant('truncated' as const), applied }),
  fc.record({ fault: fc.constant('not_json' as const), applied }),
  fc.record({ fault: fc.constant('wrong_shape' as const), applied }),
  fc.record({ fault: fc.constant('transitioning' as const) }),
  fc.record({ fault: fc.constant('token_expired' as const) }),
  fc.record({
    fault: fc.constant('refuse' as const),
    refusal: fc.constantFrom(
      'overloaded',
      'key_repeated',
      'no_permission',
      'workflow_err',
      'node_completed',
      'node_not_arrived',
    ),
  }),
)
const call = fc.oneof(
  { weight: 5, arbitrary: fc.constant('operate' as const) },
  { weight: 4, arbitrary: fc.constant('workflow_query' as const) },
  { weight: 1, arbitrary: fc.constant('token' as const) },
)
const times = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 1, arbitrary: fc.constant('always' as const) },
)
const anywhere = fc
  .tuple(spoil, call, fc.integer({ min: 1, max: 4 }), times)
  .map(([fault, call, nth, times]): Fault => ({ ...fault, call, nth, times }))
const onWrite = fc.oneof(
  fc.constant<Fault>({ fault: 'stale', call: 'operate', reads: 1, times: 'always' }),
  fc.constant<Fault>({ fault: 'not_moved', call: 'operate' }),
)

const schedule: fc.Arbitrary<Schedule> = fc.record({
  action: fc.constantFrom('confirm', 'rollback'),
  items: fc.integer({ min: 1, max: IDS.length }),
  nodes: fc.constantFrom('doing', 'doing, test'),
  everybody: fc.boolean(),
  faults: fc.array(fc.oneof({ weight: 6, arbitrary: anywhere }, { weight: 1, arbitrary: onWrite }), { maxLength: 6 }),
  settings: fc.record({
    idempotency: fc.constantFrom('refuse', 'replay', 'off'),
    refusalStatus: fc.constantFrom<RefusalStatus>('documented', 200, 400, 500),
    transitionTime: fc.constantFrom(0, 0, 3000),
    tokenLifetime: fc.constantFrom(7200, 7200, 30),
    retryAfter: fc.constantFrom(undefined, '1'),
  }),
  timeout: fc.constantFrom('3600', '120', '20'),
  cancel_after: fc.constantFrom(undefined, undefined, 1000, 4000, 15_000),
})

/** Of a node that several have to confirm, nothing tells whether one confirmation was kept: a server that lies about it asks too much. */
function isFair({ everybody, action, faults }: Schedule): boolean {
  const lies = faults.some(
    (one) => one.fault === 'not_moved' || (one.fault === 'refuse' && one.refusal === 'node_completed'),
  )
  return !(everybody && action === 'confirm' && lies)
}

function nodesFor({ action, everybody }: Schedule): readonly NodeSeed[] {
  if (action === 'rollback')
    return storyNodes().map((node): NodeSeed =>
      node.id === 'release' || node.id === 'end' ? node : { ...node, status: 3 },
    )
  return storyNodes(everybody ? { pass_mode: 3, owners: [USERS.lin.user_key, USERS.chen.user_key] } : {})
}

it('random schedules of faults', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(schedule.filter(isFair), async (given) => {
      const clock = fastClock(SPEED)
      const epoch = Date.now()
      const ids = IDS.slice(0, given.items)
      const seed = seedOf(ids.map((id) => story({ id, nodes: nodesFor(given) })))
      const { retryAfter, ...settings } = given.settings
      const simulator = await startSimulator({
        seed,
        now: () => epoch + Math.floor(clock.now()),
        ...settings,
        retryAfter,
      })
      try {
        simulator.faults.add(...given.faults)
        const body = ids.map((id) => `https://project.feishu.cn/${SHOP.simple_name}/story/detail/${id}`).join(' ')
        const { report } = await runInProcess({
          base_url: simulator.url,
          clock,
          payload: mergedPullRequest({ body }),
          inputs: { action: given.action, node_id: given.nodes, timeout: given.timeout },
          request_timeout: REQUEST_TIMEOUT,
          cancel_after: given.cancel_after,
        })
        // What was given up may still arrive.
        if (given.faults.some(({ fault }) => fault === 'delay')) await wait(TOO_LATE + 20)
        const results = JSON.parse(report.outputs.results) as readonly Result[]
        expect(results).toHaveLength(ids.length * given.nodes.split(', ').length)
        for (const result of results) expectTruth(result, simulator)
        expect(report.failed).toBe(results.some(({ outcome }) => FAILING.has(outcome)))
      } finally {
        await simulator.close()
      }
    }),
    { seed: 20261122, numRuns: 250 },
  )
})

interface Result {
  readonly work_item_id: string
  readonly node_id: string
  readonly action: 'confirm' | 'rollback'
  readonly outcome: string
  readonly reason: string
  readonly attempts: number
}

const FAILING = new Set(['refused', 'unverified', 'unreachable', 'not_tried'])
const UNCERTAIN = /it is not known|may still be carried out/

function expectTruth(result: Result, simulator: Simulator): void {
  const { work_item_id, node_id, action, outcome, reason } = result
  const told = JSON.stringify(result)
  const writes = simulator.writes.filter(({ item, node }) => item === work_item_id && node === node_id)
  const isThere = (simulator.node(work_item_id, node_id).status === 3) === (action === 'confirm')
  expect(writes.length, told).toBeLessThanOrEqual(1)
  switch (outcome) {
    case 'confirmed':
    case 'rolled_back':
      expect({ isThere, writes: writes.length }, told).toStrictEqual({ isThere: true, writes: 1 })
      return
    case 'unchanged':
      expect({ isThere, writes: writes.length }, told).toStrictEqual({ isThere: true, writes: 0 })
      return
    case 'pending':
      // Ours is recorded, or its turn comes only when others have confirmed the node before it.
      expect(writes, told).toMatchObject(/has not arrived yet/.test(reason) ? [] : [{ moved: false }])
      return
    case 'unverified':
      // It may have moved, and a write was sent: anything is true, but not more than one.
      expect(result.attempts, told).toBeGreaterThan(0)
      expect(reason, told).toMatch(/it may have moved$/)
      return
    case 'not_tried':
      expect(writes, told).toStrictEqual([])
      return
    case 'refused':
    case 'unreachable':
      if (!UNCERTAIN.test(reason)) expect(writes, told).toStrictEqual([])
      return
    default:
      throw new Error(`an outcome that nobody expected: ${told}`)
  }
}
