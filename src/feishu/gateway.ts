/** The envelope of gateways and of newer calls, `{ code, msg }` or `{ code, message }`, and the usual one without its code: read where there is no other. Loaded where it happens. */
import * as z from 'zod/mini'
import { Code, type Envelope, parseJson } from './envelope.ts'
import { tellsAll } from './statuses.ts'
import { optional, text } from './tolerant.ts'

/** The gateway of the open platform tells its log ID in `error`. */
const logged = optional(z.object({ log_id: text }), { log_id: '' })
const Reply = z.object({ code: Code, msg: text, message: text, error: logged })

/** Schemas of kinds that are used elsewhere: another kind would weigh on every run. */
const none = z.nullish(z.string().check(z.regex(/^$/)))
const said = z.nullish(z.object({ code: none, msg: z.nullish(z.string().check(z.regex(/^(?:success)?$/))) }))

/** A 0 that was left out: no member is sure to come, and the vendor's own clients take none for success (open-api.md, 3 and 8b). */
const Bare = z.object({
  err_code: none,
  code: none,
  err_msg: none,
  msg: none,
  message: none,
  err: said,
  error: said,
  data: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]),
})

/** Undefined where no code refuses, since that all is well only the Open API can say, or where it is but the status once more. */
export function readGateway(body: string, status: number, redact: (text: string) => string): Envelope | undefined {
  const told = parseJson(body, redact)
  const bare = z.safeParse(Bare, told)
  if (bare.success && status === 200) return { err_code: 0, err_msg: '', msg: '', log_id: '', data: bare.data.data }
  const reply = z.safeParse(Reply, told)
  if (!reply.success || reply.data.code === 0 || (reply.data.code === status && tellsAll(status))) return undefined
  const { code: err_code, msg, message, error } = reply.data
  return { err_code, err_msg: msg || message, msg: '', log_id: error.log_id, data: undefined }
}
