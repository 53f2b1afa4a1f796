/** One request, sent as often as does no harm: in its turn, with the token, after the server's or our own pause; and one line of log for each sending. */
import { randomUUID } from 'node:crypto'
import type { Action } from '../domain.ts'
import { givenUp } from '../failure.ts'
import type { Answer, Call, Clock, Sending, WriteAnswer, WriteCall } from '../ports.ts'
import { ATTEMPTS, MAX_ATTEMPTS, OPTIONAL_WAIT, waitBefore } from '../retry.ts'
import type { Secrets } from '../secrets.ts'
import { ownCopy } from '../text.ts'
import { toJson } from './envelope.ts'
import type { Http } from './http.ts'
import { type Optional, RateLimit } from './rate-limit.ts'
import type { Session } from './session.ts'
import { type Sent, understand } from './understand.ts'
import { isHeaderValue } from './usable.ts'

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

/** One attempt, over all the times it was turned away for the rate. `key`: of the last sending; `sendings`: how many there were. */
type Attempt<T> =
  | {
      readonly kind: 'sent'
      readonly sent: Sent<T>
      readonly token: string | undefined
      readonly key: string
      readonly sendings: number
    }
  | { readonly kind: 'not_sent'; readonly answer: Exclude<Answer<never>, { kind: 'ok' }> }

export class Requester {
  readonly #http: Pick<Http, 'send'>
  readonly #clock: Clock
  readonly #session: Session
  readonly #secrets: Secrets
  #user_key: string | undefined
  readonly #rateLimit: RateLimit

  constructor(http: Pick<Http, 'send'>, clock: Clock, session: Session, secrets: Secrets) {
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
    let last: Sent<T> | undefined
    for (let attempts = 1; ; attempts++) {
      const attempt = await this.#attempt(request, call, call.signal, attempts - 1)
      const is_answered = attempt.kind === 'sent' && attempt.sent.kind !== 'fault'
      // What the attempt before came to tells more than that the time was up in this one.
      if (last !== undefined && !is_answered && call.signal.aborted) return toAnswer(last)
      if (attempt.kind === 'not_sent') return attempt.answer
      if (!(await this.#mayGoOn(attempt.sent, attempt.token, attempts, call))) return toAnswer(attempt.sent)
      last = attempt.sent
    }
  }

  /** A write that may have been carried out is not sent again from here: `lost` lets the caller look first. */
  async write(request: Request<true>, call: WriteCall, { attempts, key, wait }: Sending): Promise<WriteAnswer> {
    if (wait !== undefined) await this.#clock.sleep(wait, call.stop)
    let idempotencyKey = key
    // Nobody looks whether the lost one was carried out, and with another key it could be once more.
    const is_last_key = key !== undefined && call.is_optional === true
    for (let tried = attempts + 1; ; tried++) {
      const before = tried - attempts - 1
      const attempt = await this.#attempt(request, call, call.stop, before, idempotencyKey, is_last_key)
      if (attempt.kind === 'not_sent') return { ...attempt.answer, sending: { attempts: tried - 1 } }
      const { sent, token } = attempt
      const made = { attempts: tried, ...(attempt.sendings > 1 && { was_turned_away: true as const }) }
      if (sent.kind === 'fault' && sent.sent) {
        const { failure, again, answered } = sent
        const sending = { ...made, key: attempt.key, wait: pauseAfter(sent, tried) }
        return { kind: 'lost', failure, again, answered, sending }
      }
      // A readable answer settles this key; only a lost one is asked about with the same key again.
      idempotencyKey = sent.kind === 'refused' || sent.kind === 'rate' ? undefined : attempt.key
      const busy = sent.kind === 'refused' && sent.refusal.kind === 'busy'
      const waiting = { ...call, signal: call.stop }
      const isOver = busy || (is_last_key && idempotencyKey === undefined)
      const goOn = !isOver && tried < MAX_ATTEMPTS && (await this.#mayGoOn(sent, token, tried, waiting))
      if (!goOn) return { ...toAnswer(sent), sending: made }
    }
  }

  /** `stop`: no sending begins after it; `before`: earlier attempts. Being turned away for the rate costs nothing but time; what came last is told if that runs out. */
  async #attempt<T>(
    request: Request<T>,
    call: Call,
    stop: AbortSignal,
    before: number,
    key?: string,
    is_last_key = false,
  ): Promise<Attempt<T>> {
    let last: Extract<Attempt<T>, { kind: 'sent' }> | undefined
    for (let next = key ?? randomUUID(), sendings = 1; ; next = randomUUID(), sendings++) {
      const token = request.secret === true ? undefined : await this.#session.token(call)
      if (token !== undefined && token.kind !== 'ok') return { kind: 'not_sent', answer: token }
      const optional = optionalOf(request, call, before, sendings)
      const departed = await this.#rateLimit.turn(request.endpoint, stop, optional)
      if (stop.aborted) return last ?? { kind: 'not_sent', answer: { kind: 'unreachable', failure: givenUp(stop) } }
      if (optional !== undefined && this.#rateLimit.isHopeless(request.endpoint, optional)) {
        const { noMore } = await import('./faults.ts')
        return last ?? { kind: 'not_sent', answer: { kind: 'unreachable', failure: noMore() } }
      }
      const writes = request.asked === 'read' ? undefined : next
      const sent = await this.#send(request, call, token?.value, writes)
      last = { kind: 'sent', sent, token: token?.value, key: next, sendings }
      if (sent.kind !== 'rate') {
        if (sent.kind === 'fault') this.#rateLimit.unanswered(request.endpoint, departed)
        else this.#rateLimit.granted(request.endpoint)
        return last
      }
      this.#rateLimit.turnedAway(request.endpoint, departed, sent.told)
      if (is_last_key) return last
    }
  }

  /** After what came back: true once the pause is over and another attempt may help. */
  async #mayGoOn(sent: Sent<unknown>, token: string | undefined, attempts: number, call: Call): Promise<boolean> {
    if (sent.kind === 'ok' || sent.kind === 'rate') return false
    if (sent.kind === 'refused' && sent.refusal.kind === 'token')
      return token !== undefined && attempts < MAX_ATTEMPTS && this.#session.renew(token, call)
    // Without a token it asks for one, which is everybody's.
    const is_optional = token !== undefined && call.is_optional === true
    const most =
      sent.kind === 'fault' ? (sent.again ? ATTEMPTS.lost : 1) : sent.refusal.kind === 'busy' ? ATTEMPTS.busy : 1
    if (attempts >= (is_optional ? Math.min(most, ATTEMPTS.optional) : most)) return false
    const pause = pauseAfter(sent, attempts)
    if (is_optional && pause > OPTIONAL_WAIT) return false
    await this.#clock.sleep(pause, call.signal)
    return !call.signal.aborted
  }

  async #send<T>(request: Request<T>, call: Call, token: string | undefined, key?: string): Promise<Sent<T>> {
    const started = this.#clock.now()
    const { sent, trace } = await this.#exchange(request, this.#headers(token, key), call)
    const milliseconds = Math.round(this.#clock.now() - started)
    const text = this.#secrets.redact(`${request.method} ${request.path} ${trace} ${milliseconds} ms`)
    call.log({ level: 'info', text })
    return sent
  }

  async #exchange<T>(
    request: Request<T>,
    headers: Readonly<Record<string, string>>,
    call: Call,
  ): Promise<{ sent: Sent<T>; trace: string }> {
    const { method, path } = request
    const body = request.body === undefined ? undefined : toJson(request.body)
    if (!Object.values(headers).every(isHeaderValue)) {
      const failure = (await import('./unusable.ts')).unusableHeader(headers)
      const sent = { kind: 'fault', failure, sent: false, again: false } as const
      return { sent, trace: 'not sent' }
    }
    try {
      if (body !== undefined) this.#show('request', body, request, call)
      const reply = await this.#http.send({ method, path, headers, ...(body !== undefined && { body }) }, call.signal)
      this.#show('reply', reply.text, request, call)
      return await understand(reply, { ...request, given: this.#session.given(headers) }, this.#secrets.redact)
    } catch (error) {
      const { faultOf } = await import('./faults.ts')
      const fault = faultOf(error, call.signal, this.#secrets.redact)
      return { sent: fault, trace: `no answer: ${fault.failure.message}` }
    }
  }

  #show(what: string, body: string, { secret }: Request<unknown>, call: Call): void {
    if (secret === true) return
    // A secret that stands across the cut is found whole first.
    const shown = this.#secrets.redact(body.slice(0, LONGEST_SHOWN + LONGEST_FORM)).slice(0, LONGEST_SHOWN)
    const more = body.length > LONGEST_SHOWN ? `… (${body.length} characters)` : ''
    call.log({ level: 'debug', text: ownCopy(`${what} ${shown}${more}`) })
  }

  #headers(token: string | undefined, key: string | undefined): Readonly<Record<string, string>> {
    return {
      'content-type': 'application/json',
      // Without it any encoding would do (RFC 9110, 12.5.3).
      'accept-encoding': 'identity',
      ...(token === undefined ? {} : { 'x-plugin-token': token }),
      ...(token === undefined || this.#user_key === undefined ? {} : { 'x-user-key': this.#user_key }),
      ...(key === undefined ? {} : { 'x-idem-uuid': key }),
    }
  }
}

/** Of what the step can do without; a token is everybody's, whoever asks for it first. */
function optionalOf(
  { secret }: Request<unknown>,
  { is_optional }: Call,
  before: number,
  sendings: number,
): Optional | undefined {
  if (is_optional !== true || secret === true) return undefined
  if (sendings === 2) return 'turned_away'
  return before === 1 && sendings === 1 ? 'again' : 'new'
}

/** UTF-16 units of a body: enough to see what is wrong with it, and little enough to be kept for a hundred items. */
const LONGEST_SHOWN = 10_000
/** No form of a secret is longer. */
const LONGEST_FORM = 10_000

/** Milliseconds before the next attempt. */
function pauseAfter({ told }: Pick<Sent<unknown>, 'told'>, attempts: number): number {
  return waitBefore(attempts, told, Math.random())
}

function toAnswer<T>(sent: Sent<T>): Answer<T> {
  switch (sent.kind) {
    case 'fault':
      return { kind: 'unreachable', failure: sent.failure }
    case 'rate':
      return sent.answer
    default:
      return sent
  }
}
