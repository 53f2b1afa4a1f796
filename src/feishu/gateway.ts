/** The envelope of gateways and of newer calls, `{ code, msg }` or `{ code, message }`: read where there is no other. Loaded where it happens. */
import * as z from 'zod/mini'
import { Code, type Envelope, parseJson } from './envelope.ts'
import { tellsAll } from './statuses.ts'
import { optional, text } from './tolerant.ts'

/** The gateway of the open platform tells its log ID in `error`. */
const error = optional(z.object({ log_id: text }), { log_id: '' })
const Reply = z.object({ code: Code, msg: text, message: text, error })

/** Undefined where no code refuses, since that all is well only the Open API can say, or where it is but the status once more. */
export function readGateway(body: string, status: number, redact: (text: string) => string): Envelope | undefined {
  const reply = z.safeParse(Reply, parseJson(body, redact))
  if (!reply.success || reply.data.code === 0 || (reply.data.code === status && tellsAll(status))) return undefined
  const { code: err_code, msg, message, error: told } = reply.data
  return { err_code, err_msg: msg || message, msg: '', log_id: told.log_id, data: undefined }
}
