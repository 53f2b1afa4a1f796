/** One request, sent as often as does no harm: in its turn, with the token, after the server's or our own pause; and one line of log for each sending. */
import { randomUUID } from 'node:crypto'
import type { Answer, Call, Clock, Sending, WriteAnswer, WriteCall } from '../ports.ts'
import type { Action, RefusalKind } from '../domain.ts'
import { readEnvelope, toJson } from './envelope.ts'
import { type Fault, faultOf, givenUp, unexpectedResponse, unreadable } from './faults.ts'
import type { Http, HttpReply } from './http.ts'
import { RateLimit } from './rate-limit.ts'
import { MAX_ATTEMPTS, waitBefore } from './retry.ts'
import type { Secrets } from './secrets.ts'
import type { Session } from './session.ts'

export interface Request<T> {
  /** The vendor limits requests by endpoint. */
  readonly endpoint: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
  /** What the same err_code means depends on it. */
  readonly asked: Action | 'read'
  /** The answer's `data`; undefined when it is not of the shape that the vendor's page describes. */
  readonly read: (data: unknown) => T | undefined
  /** Asks for the token itself: it carries none, and its bodies are never printed. */
  readonly secret?: true
}

/** What one sending came to. `headers`: of the reply, if there was one. */
type Sent<T> = { readonly headers: HttpReply['headers'] } & (Exclude<Answer<T>, { kind: 'unreachable' }> | Fault)

export class Requester {
  readonly #http: Http
  readonly #clock: Clock
  readonly #session: Session
  readonly #secrets: Secrets
  #user_key: string | undefined
  readonly #rateLimit: RateLimit

  constructor(http: Http, clock: Clock, session: Session, secrets: Secrets) {
    this.#http = http
    this.#clock = clock
    this.#session = session
    this.#secrets = secrets
    this.#rateLimit = new RateLimit(clock)
  }

  /** From now on requests are made in the name of this user. */
  actAs(user_key: string): void {
    this.#user_key = user_key
  }

  async read<T>(request: Request<T>, call: Call): Promise<Answer<T>> {
    for (let attempts = 1; ; attempts++) {
      const token = request.secret === true ? undefined : await this.#session.token(call)
      if (token !== undefined && token.kind !== 'ok') return token
      await this.#rateLimit.turn(request.endpoint, call.signal)
      if (call.signal.aborted) return { kind: 'unreachable', failure: givenUp(call.signal) }
      const sent = await this.#send(request, call, token?.value)
      const goOn = attempts < MAX_ATTEMPTS && (await this.#mayGoOn(sent, token?.value, attempts, call))
      if (!goOn) return toAnswer(sent)
    }
  }

  /** A write that may have been carried out is not sent again from here: `lost` lets the caller look first. */
  async write(request: Request<true>, call: WriteCall, { attempts, key, wait }: Sending): Promise<WriteAnswer> {
    if (wait !== undefined) await this.#clock.sleep(wait, call.stop)
    let idempotencyKey = key
    for (let sendings = attempts + 1; ; sendings++) {
      const before: Sending = { attempts: sendings - 1 }
      const token = await this.#session.token(call)
      if (token.kind !== 'ok') return { ...token, sending: before }
      await this.#rateLimit.turn(request.endpoint, call.stop)
      if (call.stop.aborted) return { kind: 'unreachable', failure: givenUp(call.stop), sending: before }
      idempotencyKey ??= randomUUID()
      const sent = await this.#send(request, call, token.value, idempotencyKey)
      if (sent.kind === 'fault' && sent.sent) {
        const sending = { attempts: sendings, key: idempotencyKey, wait: pauseAfter(sent, sendings) }
        return { kind: 'lost', failure: sent.failure, again: sent.again, sending }
      }
      // A readable answer settles this key; only a lost one is asked about with the same key again.
      if (sent.kind === 'refused') idempotencyKey = undefined
      const busy = sent.kind === 'refused' && sent.refusal.kind === 'busy'
      const waiting = { ...call, signal: call.stop }
      const goOn = !busy && sendings < MAX_ATTEMPTS && (await this.#mayGoOn(sent, token.value, sendings, waiting))
      if (!goOn) return { ...toAnswer(sent), sending: { attempts: sendings } }
    }
  }

  /** After what came back: true once the pause is over and another sending may help. */
  async #mayGoOn(sent: Sent<unknown>, token: string | undefined, attempts: number, call: Call): Promise<boolean> {
    if (sent.kind === 'ok') return false
    if (sent.kind === 'refused' && sent.refusal.kind === 'token')
      return token !== undefined && this.#session.renew(token, call)
    const passing = sent.kind === 'fault' ? sent.again : PASSING.has(sent.refusal.kind)
    if (!passing) return false
    await this.#clock.sleep(pauseAfter(sent, attempts), call.signal)
    return !call.signal.aborted
  }

  async #send<T>(request: Request<T>, call: Call, token: string | undefined, key?: string): Promise<Sent<T>> {
    const started = this.#clock.now()
    const { sent, trace } = await this.#exchange(request, this.#headers(token, key), call)
    const milliseconds = Math.round(this.#clock.now() - started)
    call.log({ level: 'info', text: `${request.method} ${request.path} ${trace} ${milliseconds} ms` })
    return sent
  }

  async #exchange<T>(
    request: Request<T>,
    headers: Readonly<Record<string, string>>,
    call: Call,
  ): Promise<{ sent: Sent<T>; trace: string }> {
    const { method, path } = request
    const body = request.body === undefined ? undefined : toJson(request.body)
    try {
      if (body !== undefined) this.#show('request', body, request, call)
      const reply = await this.#http.send({ method, path, headers, ...(body !== undefined && { body }) }, call.signal)
      this.#show('reply', reply.text, request, call)
      return await understand(reply, request, (text) => this.#secrets.redact(text))
    } catch (error) {
      const fault = faultOf(error, call.signal)
      return { sent: { ...fault, headers: {} }, trace: `no answer: ${fault.failure.message}` }
    }
  }

  #show(what: string, body: string, { secret }: Request<unknown>, call: Call): void {
    if (secret !== true) call.log({ level: 'debug', text: `${what} ${shorten(this.#secrets.redact(body))}` })
  }

  #headers(token: string | undefined, key: string | undefined): Readonly<Record<string, string>> {
    return {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { 'x-plugin-token': token }),
      ...(token === undefined || this.#user_key === undefined ? {} : { 'x-user-key': this.#user_key }),
      ...(key === undefined ? {} : { 'x-idem-uuid': key }),
    }
  }
}

/** Refusals that pass by themselves. */
const PASSING: ReadonlySet<RefusalKind> = new Set(['rate', 'busy'])

/** Milliseconds before sending again. */
function pauseAfter({ headers }: Pick<Sent<unknown>, 'headers'>, attempts: number): number {
  const told = { retry_after: headerOf(headers, 'retry-after'), date: headerOf(headers, 'date') }
  return waitBefore(attempts, told, Math.random())
}

/** A readable err_code decides, whatever the HTTP status: the vendor sends business refusals as 4xx and 5xx alike. */
async function understand<T>(
  reply: HttpReply,
  { asked, read }: Request<T>,
  redact: (text: string) => string,
): Promise<{ sent: Sent<T>; trace: string }> {
  const { status, headers } = reply
  const envelope = readEnvelope(reply.text, redact)
  if (envelope === undefined) return { sent: { ...unreadable(reply), headers }, trace: `${status}` }
  const { err_code, err_msg, msg } = envelope
  const log_id = redact(headerOf(headers, 'x-tt-logid') ?? headerOf(headers, 'x-request-id') ?? envelope.log_id)
  const trace = `${status} err_code ${err_code} log_id ${log_id === '' ? '-' : log_id}`
  if (err_code !== 0) {
    // The catalogue of codes is big, and the ordinary run never needs it.
    const { toRefusal } = await import('./err-codes.ts')
    return { sent: { kind: 'refused', refusal: toRefusal({ err_code, err_msg, msg, log_id }, asked), headers }, trace }
  }
  const value = read(envelope.data)
  if (value === undefined) return { sent: { ...unexpectedResponse(`HTTP ${status}`, reply.text), headers }, trace }
  return { sent: { kind: 'ok', value, log_id, headers }, trace }
}

function toAnswer<T>(sent: Sent<T>): Answer<T> {
  return sent.kind === 'fault' ? { kind: 'unreachable', failure: sent.failure } : sent
}

function headerOf(headers: HttpReply['headers'], name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Enough of a body to see what is wrong with it. */
function shorten(body: string): string {
  return body.length > 10_000 ? `${body.slice(0, 10_000)}… (${body.length} characters)` : body
}
