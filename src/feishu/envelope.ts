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

/** An int32, which may be written as text. */
export const Code = z.union([z.int(), z.pipe(z.string().check(z.regex(/^-?\d{1,10}$/)), z.transform(Number))])
const code = optional(z.optional(Code), undefined)

const Said = z.object({ code, msg: text, log_id: text })
const said = optional(Said, { code: undefined, msg: '', log_id: '' })

/** `/authen/*` answer by `error` (获取访问凭证), all others by `err_code`, which `err.code` repeats. */
const Reply = z.object({ err_code: code, err_msg: text, err: said, error: said, data: z.optional(z.unknown()) })

/** Undefined when no err_code can be read, whatever else the text may be. `redact` takes out what must not be shown. */
export function readEnvelope(body: string, redact: (text: string) => string): Envelope | undefined {
  const reply = z.safeParse(Reply, parseJson(body, redact))
  if (!reply.success) return undefined
  const { err, error, data } = reply.data
  const err_code = reply.data.err_code ?? err.code ?? error.code
  if (err_code === undefined) return undefined
  const err_msg = reply.data.err_msg || error.msg
  return { err_code, err_msg, msg: err.msg || error.msg, log_id: err.log_id, data }
}

/** Integers beyond 2^53 become bigints. The one text that is a secret by right, a token, stays. */
export function parseJson(body: string, redact: (text: string) => string): unknown {
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
