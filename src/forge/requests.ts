/** One look-up at GitHub: sent, logged, tried again where that could help, and every refusal translated. Reads only, so repeating is safe. */
import * as z from 'zod/mini'
import type { Call, Clock } from '../ports.ts'
import { givenUp, type LookUp, noAnswer } from './failures.ts'
import { readGraphql, readRest, type Reading, type Reply } from './replies.ts'
import { waitBefore } from './waits.ts'

/** `route`: method, space, address. Rejects, as octokit does, for every status from 400. */
export type Send = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>

export interface RequestsOptions {
  readonly send: Send
  readonly repository: string
  readonly graphql_url: string
  /** Milliseconds for one request, from asking for it to the last byte of the reply. */
  readonly request_timeout: number
}

interface Request<T> {
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** Method and path, without a query: what the log shows. */
  readonly label: string
  readonly read: (reply: Reply, look_up: LookUp) => Reading<T>
}

type Found<T> = Extract<Reading<T>, { kind: 'ok' | 'absent' }>

export class Requests {
  readonly #options: RequestsOptions
  readonly #clock: Clock

  constructor(options: RequestsOptions, clock: Clock) {
    this.#options = options
    this.#clock = clock
  }

  /** `path`: below the repository. */
  async get<T>(
    path: string,
    query: Readonly<Record<string, string>>,
    shape: z.ZodMiniType<T>,
    look_up: LookUp,
  ): Promise<T> {
    return valueOf(await this.#find(this.#rest(path, query, shape), look_up))
  }

  /** The same; undefined where there is none. */
  async find<T>(
    path: string,
    query: Readonly<Record<string, string>>,
    shape: z.ZodMiniType<T>,
    look_up: LookUp,
  ): Promise<T | undefined> {
    const found = await this.#find(this.#rest(path, query, shape), look_up)
    return found.kind === 'ok' ? found.value : undefined
  }

  /** `shape`: of the repository in the reply. The query takes `$owner` and `$name` beside its own variables. */
  async query<T>(
    query: string,
    own: Readonly<Record<string, unknown>>,
    shape: z.ZodMiniType<T>,
    look_up: LookUp,
  ): Promise<T> {
    const { repository, graphql_url } = this.#options
    const [owner, name] = repository.split('/')
    const found = await this.#find(
      {
        route: `POST ${graphql_url}`,
        parameters: { query, variables: { owner, name, ...own } },
        label: 'POST graphql',
        read: (reply, asked) => readGraphql(reply, shape, asked),
      },
      look_up,
    )
    return valueOf(found)
  }

  #rest<T>(path: string, query: Readonly<Record<string, string>>, shape: z.ZodMiniType<T>): Request<T> {
    const whole = `/repos/${this.#options.repository}${path}`
    return {
      route: `GET ${whole}?${new URLSearchParams(query).toString()}`,
      parameters: {},
      label: `GET ${whole}`,
      read: (reply, asked) => readRest(reply, shape, asked),
    }
  }

  async #find<T>(request: Request<T>, look_up: LookUp): Promise<Found<T>> {
    const { signal } = look_up.call
    for (let sent = 1; ; sent += 1) {
      if (signal.aborted) throw givenUp(signal)
      const reading = await this.#try(request, look_up)
      if (reading.kind === 'ok' || reading.kind === 'absent') return reading
      const wait = reading.kind === 'again' ? waitBefore(sent, reading.told) : undefined
      if (wait === undefined) throw reading.failure
      await this.#clock.sleep(wait, signal)
    }
  }

  async #try<T>(request: Request<T>, look_up: LookUp): Promise<Reading<T>> {
    const { call } = look_up
    const started = this.#clock.now()
    const answer = await this.#exchange(request, call)
    const milliseconds = Math.round(this.#clock.now() - started)
    const said = answer.reply === undefined ? `no answer: ${answer.why}` : `${answer.reply.status}`
    call.log({ level: 'info', text: `${request.label} ${said} ${milliseconds} ms` })
    if (call.signal.aborted) throw givenUp(call.signal)
    if (answer.reply === undefined) return { kind: 'again', failure: noAnswer(answer.why, answer.error) }
    return request.read(answer.reply, look_up)
  }

  async #exchange(
    { route, parameters }: Request<unknown>,
    call: Call,
  ): Promise<{ reply: Reply } | { reply?: undefined; why: string; error: unknown }> {
    const { request_timeout, send } = this.#options
    const slow = AbortSignal.timeout(request_timeout)
    const signal = AbortSignal.any([call.signal, slow])
    const tooSlow = { why: `nothing within ${request_timeout / 1000} s`, error: undefined }
    try {
      const reply = z.parse(ReplyShape, await send(route, { ...parameters, request: { signal } }))
      // A body that breaks off reaches us as a reply without one.
      return slow.aborted ? tooSlow : { reply }
    } catch (error) {
      const refused = z.safeParse(RefusedShape, error)
      if (refused.success && !slow.aborted) return { reply: refused.data.response }
      return slow.aborted ? tooSlow : { why: reasonOf(error), error }
    }
  }
}

const ReplyShape = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.unknown()),
  data: z.unknown(),
})

/** Octokit's error for a status from 400. */
const RefusedShape = z.object({ response: ReplyShape })

function valueOf<T>(found: Found<T>): T {
  if (found.kind === 'absent') throw found.failure
  return found.value
}

/** The system's word for it, ECONNREFUSED say, lies some causes down. */
function reasonOf(error: unknown): string {
  const chain: Error[] = []
  for (let at = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at)
  const { message = '', code = '' } = z.safeParse(SystemError, chain.at(-1)).data ?? {}
  return message === '' ? code || 'the request failed' : message
}

const SystemError = z.object({ message: z.optional(z.string()), code: z.optional(z.string()) })
