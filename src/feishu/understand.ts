/** What a reply says: a value, a refusal, too many requests, or nothing that can be read. */
import type { Action } from '../domain.ts'
import type { Answer } from '../ports.ts'
import { readEnvelope } from './envelope.ts'
import type { Fault } from './faults.ts'
import type { HttpReply } from './http.ts'
import { cut } from '../text.ts'
import { toldWait } from './told-wait.ts'
import type { Given } from './token-remedies.ts'

/** Too many requests; nothing was carried out. `answer`: what to say if there is no time to send it again. */
export interface TurnedAway {
  readonly kind: 'rate'
  readonly answer: Exclude<Answer<never>, { kind: 'ok' }>
}

/** What one sending came to. `told`: milliseconds that the reply asks to wait. */
export type Sent<T> = { readonly told?: number | undefined } & (
  Exclude<Answer<T>, { kind: 'unreachable' }> | Fault | TurnedAway
)

interface Understood<T> {
  readonly sent: Sent<T>
  /** For the log. */
  readonly trace: string
}

interface Asked<T> {
  readonly asked: Action | 'read'
  readonly read: (data: unknown) => T | undefined
  readonly given: Given | undefined
}

/** A known err_code decides, whatever the HTTP status: the vendor sends business refusals as 4xx and 5xx alike. */
export async function understand<T>(
  reply: HttpReply,
  { asked, read, given }: Asked<T>,
  redact: (text: string) => string,
): Promise<Understood<T>> {
  const { status, headers } = reply
  const envelope =
    readEnvelope(reply.text, redact) ?? (await import('./gateway.ts')).readGateway(reply.text, status, redact)
  if (envelope === undefined) return { sent: await withoutCode(reply, redact), trace: `${status}` }
  const { err_code, err_msg, msg } = envelope
  const told_id = headerOf(headers, 'x-tt-logid') ?? headerOf(headers, 'x-request-id') ?? envelope.log_id
  const log_id = cut(redact(told_id), LONGEST_LOG_ID)
  const trace = `${status} err_code ${err_code} log_id ${log_id === '' ? '-' : log_id}`
  if (!(await decides(status, err_code))) return { sent: await withoutCode(reply, redact), trace }
  if (err_code === 0) {
    const value = read(envelope.data)
    if (value === undefined) {
      const { unexpectedResponse } = await loadFaults()
      return { sent: unexpectedResponse(`HTTP ${status}`, reply.text), trace }
    }
    return { sent: { kind: 'ok', value, log_id }, trace }
  }
  // The catalogue of codes is big, and the ordinary run never needs it.
  const { toRefusal } = await import('./err-codes.ts')
  const refused = { kind: 'refused', refusal: toRefusal({ err_code, err_msg, msg, log_id }, asked, given) } as const
  const told = toldWait(headers)
  if (refused.refusal.kind === 'rate') return { sent: { kind: 'rate', answer: refused, told }, trace }
  return { sent: { ...refused, told }, trace }
}

/** UTF-16 units; the vendor's have 34. */
const LONGEST_LOG_ID = 200

const TOO_MANY = 429

/** With these a gateway speaks in the server's place, in codes of its own. */
const GATEWAY: ReadonlySet<number> = new Set([TOO_MANY, 502, 503, 504])

async function decides(status: number, err_code: number): Promise<boolean> {
  if (!GATEWAY.has(status)) return true
  const { isKnown } = await import('./err-codes.ts')
  return isKnown(err_code)
}

/** Most replies are none. */
const loadFaults = () => import('./faults.ts')

async function withoutCode(reply: HttpReply, redact: (text: string) => string): Promise<Sent<never>> {
  const { unreadable } = await loadFaults()
  const [fault, told] = [unreadable(reply, redact), toldWait(reply.headers)]
  if (reply.status !== TOO_MANY) return { ...fault, told }
  return { kind: 'rate', answer: { kind: 'unreachable', failure: fault.failure }, told }
}

function headerOf(headers: HttpReply['headers'], name: string): string | undefined {
  // One that came twice is a list.
  return [headers[name]].flat().find((value) => value !== undefined && value !== '')
}
