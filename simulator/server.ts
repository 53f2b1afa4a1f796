/** A Feishu Project in one process: starts it, and is the handle that tests and the demo hold. */
import { performance } from 'node:perf_hooks'
import type { CallName } from './calls/route.ts'
import { control, CONTROL_PATH } from './control.ts'
import type { RequestRecord, Settings, WriteRecord } from './exchange.ts'
import type { Fault } from './faults.ts'
import { listen, type ListenOptions } from './listen.ts'
import { findNode, isNodeItem, type Comment, type FlowNode, type Item } from './model.ts'
import { defaultSeed } from './seed.ts'
import type { Seed } from './seed-shape.ts'
import { serve } from './serve.ts'
import { Simulation } from './simulation.ts'

export interface SimulatorOptions extends Partial<Settings> {
  /** 0, the default, takes a free one. */
  readonly port?: number
  readonly seed?: Seed
  readonly tls?: ListenOptions['tls']
}

export interface ScriptedAnswer {
  readonly status: number
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Simulator {
  /** Without a slash at the end: a `base_url`. */
  readonly url: string
  /** Every request to the Open API in the order of its arrival. */
  readonly requests: readonly RequestRecord[]
  /** The transitions really applied. */
  readonly writes: readonly WriteRecord[]
  /** Those left on work items, in their order. */
  readonly comments: readonly Comment[]
  /** Connections made since the start. */
  readonly connections: number
  readonly faults: { add(...faults: readonly Fault[]): void; clear(): void }
  /** The next requests of this call get these answers, one after the other. */
  script(call: CallName, ...answers: readonly ScriptedAnswer[]): void
  /** As it is now. Throws if there is none, like `node`. */
  item(id: string): Item
  node(itemId: string, nodeId: string): FlowNode
  /** Every token given out is void. */
  expireTokens(): void
  /** As if just started: world, records, tokens and faults. */
  reset(seed?: Seed): void
  /** Ends every socket, hanging ones too. */
  close(): Promise<void>
}

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, seed = defaultSeed, tls, ...given } = options
  const settings: Settings = {
    tokenLifetime: 7200,
    rateLimit: { requests: 15, window: 1000 },
    retryAfter: undefined,
    refusalStatus: 'documented',
    idempotency: 'refuse',
    acceptApiNames: false,
    transitionTime: 0,
    now: steadyNow,
    ...given,
  }
  let simulation = new Simulation(seed, settings)
  const reset = (next: Seed = seed) => {
    simulation = new Simulation(next, settings)
  }
  const listening = await listen({ port, tls }, (request, response, at) =>
    request.url?.startsWith(CONTROL_PATH) === true
      ? control(request, response, { simulation, reset })
      : serve(request, response, { simulation, ...at }),
  )

  return {
    url: listening.url,
    get requests() {
      return simulation.requests
    },
    get writes() {
      return simulation.writes
    },
    get comments() {
      return simulation.world.comments
    },
    get connections() {
      return listening.connections
    },
    faults: {
      add: (...faults) => simulation.faults.add(...faults),
      clear: () => simulation.faults.clear(),
    },
    script: (call, ...answers) =>
      simulation.faults.add(...answers.map((answer): Fault => ({ fault: 'answer', call, ...answer }))),
    item: (id) => findItem(simulation, id),
    node: (itemId, nodeId) => findItemNode(simulation, itemId, nodeId),
    expireTokens: () => simulation.tokens.expire(),
    reset,
    close: () => listening.close(),
  }
}

function findItem({ world }: Simulation, id: string): Item {
  const item = world.items.get(id)
  if (item === undefined) throw new Error(`the simulator has no work item ${id}`)
  return item
}

function findItemNode(simulation: Simulation, itemId: string, nodeId: string): FlowNode {
  const item = findItem(simulation, itemId)
  const node = isNodeItem(item) ? findNode(item.flow, nodeId) : undefined
  if (node === undefined) throw new Error(`work item ${itemId} of the simulator has no node ${nodeId}`)
  return node
}

/** Epoch milliseconds that never jump, unlike the system's clock. */
function steadyNow(): number {
  return Math.floor(performance.timeOrigin + performance.now())
}
