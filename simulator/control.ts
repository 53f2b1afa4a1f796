/** The simulator's own door, `/_simulator/`: for whoever tries it out without writing code. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { faultsShape } from './faults.ts'
import { parseJson, printJson } from './json.ts'
import { seedShape, type Seed } from './seed-shape.ts'
import type { Simulation } from './simulation.ts'

export const CONTROL_PATH = '/_simulator/'

export interface Controlled {
  readonly simulation: Simulation
  readonly reset: (seed?: Seed) => void
}

type Door = (controlled: Controlled, body: string) => unknown

const DOORS: Readonly<Record<string, Door>> = {
  'GET state': ({ simulation }) => {
    const { items, ...world } = simulation.world
    return { ...world, items: [...items.values()], writes: simulation.writes, faults: simulation.faults.left }
  },
  'GET requests': ({ simulation }) => simulation.requests,
  'GET faults': ({ simulation }) => simulation.faults.left,
  /** One fault or a list of them. */
  'POST faults': ({ simulation }, body) => {
    simulation.faults.add(...faultsShape(parseJson(body), ''))
    return simulation.faults.left
  },
  'DELETE faults': ({ simulation }) => {
    simulation.faults.clear()
    return []
  },
  /** With a body: from that seed on; else from the one it was started with. */
  'POST reset': ({ reset }, body) => {
    reset(body.trim() === '' ? undefined : seedShape(parseJson(body), ''))
    return {}
  },
}

export async function control(
  request: IncomingMessage,
  response: ServerResponse,
  controlled: Controlled,
): Promise<void> {
  const body = await readText(request)
  const name = `${request.method ?? ''} ${(request.url ?? '').slice(CONTROL_PATH.length)}`
  const door = Object.hasOwn(DOORS, name) ? DOORS[name] : undefined
  const [status, answer] = door === undefined ? [404, unknownDoor(name)] : open(door, controlled, body)
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(`${printJson(answer, 2)}\n`)
}

function open(door: Door, controlled: Controlled, body: string): [status: number, answer: unknown] {
  try {
    return [200, door(controlled, body)]
  } catch (error) {
    return [400, { problem: error instanceof Error ? error.message : String(error) }]
  }
}

function unknownDoor(name: string): object {
  return { problem: `${name} is none of: ${Object.keys(DOORS).join(', ')}` }
}
