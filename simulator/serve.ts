/** One HTTP request: read, recorded, held against the faults, answered. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import type { Received } from './exchange.ts'
import type { Target } from './faults.ts'
import { parseJson } from './json.ts'
import { carryOut, playFault, send } from './play-fault.ts'
import { match, type Match } from './routes.ts'
import { isRecord } from './shape.ts'
import type { Simulation } from './simulation.ts'

export interface Serving {
  readonly simulation: Simulation
  readonly connection: number
  readonly closing: AbortSignal
}

/** Rejects when the client goes away while it is still sending, or the simulator closes during a delay. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { simulation, connection, closing }: Serving,
): Promise<void> {
  const body = await readText(request)
  const { method = '', url = '' } = request
  const received: Received = { method, headers: flatten(request.headers), body }
  const found = match(method, url.split('?')[0] ?? '')
  const parsed = tryParse(body)
  const at = simulation.settings.now()
  const record = {
    call: found.call,
    method,
    path: url,
    headers: received.headers,
    rawBody: body,
    body: parsed,
    connection,
    at,
  }
  simulation.requests.push(record)

  const exchange = { request, response, received, match: found, record, simulation, closing }
  const fault = simulation.faults.take(targetOf(found, parsed), at)
  if (fault === undefined) send(exchange, carryOut(exchange))
  else await playFault(exchange, fault)
}

/** Some calls name their item in the path, some in the body. */
function targetOf({ call, params }: Match, body: unknown): Target {
  const given = isRecord(body) ? body : {}
  const named = [params['id'], given['work_item_id'], given['work_item_ids']].flat()
  return { call, items: named.map(String), node: params['node_id'] ?? asText(given['state_key']) }
}

function flatten(headers: IncomingMessage['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]))
}

function tryParse(body: string): unknown {
  try {
    return parseJson(body)
  } catch {
    return undefined
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
