/** What every reply says first, and JSON that keeps every digit. */
import * as z from 'zod/mini'
import { optional, text } from './tolerant.ts'

export interface Envelope {
  readonly err_code: number
  /** The generic sentence, `err_msg`. */
  readonly err_msg: string
  /** The specific one, `err.msg`. */
  readonly msg: string
  readonly log_id: string
  readonly data: unknown
}

const Usual = z.object({
  err_code: z.int(),
  err_msg: text,
  err: optional(z.object({ msg: text, log_id: text }), { msg: '', log_id: '' }),
  data: z.optional(z.unknown()),
})

/** `/authen/*` answer in an envelope of their own (获取访问凭证). */
const Authen = z.object({ error: z.object({ code: z.int(), msg: text }), data: z.optional(z.unknown()) })

/** Undefined when no err_code can be read, whatever else the text may be. `redact` takes out what must not be shown. */
export function readEnvelope(body: string, redact: (text: string) => string): Envelope | undefined {
  const json = parseJson(body, redact)
  const usual = z.safeParse(Usual, json)
  if (usual.success) {
    const { err_code, err_msg, err, data } = usual.data
    return { err_code, err_msg, msg: err.msg, log_id: err.log_id, data }
  }
  const authen = z.safeParse(Authen, json)
  if (!authen.success) return undefined
  const { error, data } = authen.data
  return { err_code: error.code, err_msg: error.msg, msg: error.msg, log_id: '', data }
}

/** Integers beyond 2^53 become bigints. The one text that is a secret by right, a token, stays. */
function parseJson(body: string, redact: (text: string) => string): unknown {
  try {
    return JSON.parse(body, (key, value: unknown, { source = '' }) => {
      if (typeof value === 'string') return key === 'token' ? value : redact(value)
      return Number.isInteger(value) && !Number.isSafeInteger(value) && DIGITS.test(source) ? BigInt(source) : value
    })
  } catch {
    return undefined
  }
}

const DIGITS = /^-?\d+$/

declare global {
  /** ES2025 (JSON.parse source text access); Node 24 has it, TypeScript's library does not name it yet. */
  interface JSON {
    rawJSON(text: string): unknown
    parse(text: string, revive: (key: string, value: unknown, context: { source?: string }) => unknown): unknown
  }
}

/** Integers beyond 2^53 keep every digit. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'bigint' ? JSON.rawJSON(String(member)) : member,
  )
}
