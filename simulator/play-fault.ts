/** Lets one request go wrong the way its fault says. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Manner, Received, Reply, RequestRecord } from './exchange.ts'
import type { Fault } from './faults.ts'
import { printJson } from './json.ts'
import { refusal } from './refusals.ts'
import type { Match } from './routes.ts'
import { ACCEPTED, type Simulation } from './simulation.ts'

export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly received: Received
  readonly match: Match
  readonly record: RequestRecord
  readonly simulation: Simulation
  /** Aborts when the simulator closes. */
  readonly closing: AbortSignal
}

/** The ways of sending a body: with its length, without, or with its length and then not to the end. */
type Sending = 'whole' | 'chunked' | 'cut'

const HTML = { 'content-type': 'text/html; charset=utf-8' }
const ONE_MIB = 1024 * 1024
/** These spoil the answer to a request that was carried out; the others stand in its place, unless `applied` says otherwise. */
const SPOILS_THE_ANSWER: readonly Fault['fault'][] = ['truncated', 'not_json', 'wrong_shape', 'oversize']

export async function playFault(exchange: Exchange, fault: Fault): Promise<void> {
  const applied = fault.applied ?? SPOILS_THE_ANSWER.includes(fault.fault)
  const early = applied ? carryOut(exchange) : undefined
  switch (fault.fault) {
    case 'reset':
      exchange.request.socket.resetAndDestroy()
      return
    case 'hang':
      return
    case 'delay':
      await sleep(fault.ms, undefined, { signal: exchange.closing })
      send(exchange, early ?? carryOut(exchange))
      return
    case 'truncated':
      send(exchange, early ?? accepted(exchange), 'cut')
      return
    case 'oversize': {
      const { body, ...reply } = early ?? accepted(exchange)
      send(exchange, { ...reply, body: body.padEnd(ONE_MIB + 1) }, fault.chunked === true ? 'chunked' : 'whole')
      return
    }
    default:
      send(exchange, replyOf(exchange, fault))
  }
}

type Replying = Exclude<Fault, { readonly fault: 'reset' | 'hang' | 'delay' | 'truncated' | 'oversize' }>

function replyOf(exchange: Exchange, fault: Replying): Reply {
  const { simulation, match, received } = exchange
  switch (fault.fault) {
    case 'rate_limited': {
      const refused = simulation.refuse(refusal('rate_limited'), match.call)
      const reply = fault.bare === true ? simulation.reply(429, 'Too Many Requests', HTML) : refused
      return { ...reply, headers: { ...reply.headers, ...retryAfter(fault.retry_after) } }
    }
    case 'unavailable': {
      const headers = { ...HTML, ...retryAfter(fault.retry_after) }
      return simulation.reply(fault.status ?? 503, '<html><body>upstream unavailable</body></html>', headers)
    }
    case 'redirect':
      return simulation.reply(fault.status ?? 302, '', { location: fault.location ?? '/elsewhere' })
    case 'not_json':
      return simulation.reply(200, '<html><body>welcome</body></html>', HTML)
    case 'wrong_shape':
      return simulation.reply(200, '{"code":"0","result":[]}')
    case 'transitioning':
      return simulation.refuse(refusal('transitioning'), match.call)
    case 'refuse':
      return simulation.refuse(refusal(fault.refusal, fault.words), match.call)
    case 'token_expired':
      simulation.tokens.expire(received.headers['x-plugin-token'] ?? '')
      return carryOut(exchange)
    case 'not_moved':
      return carryOut(exchange, { forgets: true })
    case 'stale':
      return carryOut(exchange, { staleReads: fault.reads })
    case 'answer': {
      const body = typeof fault.body === 'string' ? fault.body : printJson(fault.body ?? {})
      return simulation.reply(fault.status, body, fault.headers)
    }
  }
}

export function carryOut({ simulation, received, match }: Exchange, manner?: Manner): Reply {
  return simulation.answer(received, match, manner)
}

export function send({ request, response, record }: Exchange, reply: Reply, sending: Sending = 'whole'): void {
  Object.assign(record, { status: reply.status, err_code: reply.err_code, log_id: reply.log_id })
  const length = sending === 'chunked' ? {} : { 'content-length': Buffer.byteLength(reply.body) }
  response.writeHead(reply.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-tt-logid': reply.log_id,
    ...length,
    ...reply.headers,
  })
  if (sending !== 'cut') {
    response.end(reply.body)
    return
  }
  response.write(reply.body.slice(0, reply.body.length / 2), () => request.socket.destroy())
}

function accepted({ simulation }: Exchange): Reply {
  return simulation.reply(200, printJson({ data: {}, ...ACCEPTED }), {}, 0)
}

function retryAfter(value: string | number | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { 'retry-after': String(value) }
}
