/** The envelope of gateways and of newer calls, `{ code, msg }` or `{ code, message }`: read where there is no other. Loaded where it happens. */
import * as z from 'zod/mini'
import { Code, type Envelope, parseJson } from './envelope.ts'
import { text } from './tolerant.ts'

const Reply = z.object({ code: Code, msg: text, message: text })

/** Undefined where no code refuses: that all is well only the Open API can say. */
export function readGateway(body: string, redact: (text: string) => string): Envelope | undefined {
  const reply = z.safeParse(Reply, parseJson(body, redact))
  if (!reply.success || reply.data.code === 0) return undefined
  const { code: err_code, msg, message } = reply.data
  return { err_code, err_msg: msg || message, msg: '', log_id: '', data: undefined }
}
