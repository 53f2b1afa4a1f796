/** One look-up at a forge: sent, logged, tried again where that could help, and every refusal translated. Reads only, so repeating is safe. */
import * as z from 'zod/mini'
import type { Call, Clock } from '../ports.ts'
import { Failure } from '../failure.ts'
import { givenUp, GITHUB, type LookUp, noAnswer, redirected, replyTooLong, type Server } from './failures.ts'
import { LeadsAway, TooLong } from './limits.ts'
import { readGraphql, readRest, type Reading, type Reply } from './replies.ts'
import { waitBefore } from './waits.ts'

/** `route`: method, space, address. Rejects where there is no whole reply. */
export type Send = (route: string, parameters: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<Reply>

export interface RequestsOptions {
  readonly send: Send
  readonly repository: string
  readonly graphql_url: string
  /** Milliseconds for one request, from asking for it to the last byte of the reply. */
  readonly request_timeout: number
  readonly server?: Server
}

interface Request<T> {
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** Method and path, without a query: what the log shows. */
  readonly label: string
  readonly read: (reply: Reply, look_up: LookUp) => Reading<T>
}

/** A page of a list, and whether the server says that there is another; undefined where it does not say. */
export interface Listed<T> {
  readonly value: T
  readonly has_next: boolean | undefined
}

type Found<T> = Extract<Reading<T>, { kind: 'ok' | 'absent' }>

type Query = Readonly<Record<string, string>>

export class Requests {
  readonly #options: RequestsOptions
  readonly #clock: Clock
  readonly #server: Server

  constructor(options: RequestsOptions, clock: Clock) {
    this.#options = options
    this.#clock = clock
    this.#server = options.server ?? GITHUB
  }

  /** `owner/name` */
  get repository(): string {
    return this.#options.repository
  }

  get server(): Server {
    return this.#server
  }

  /** `path`: below the repository. */
  async get<T>(path: string, query: Query, shape: z.ZodMiniType<T>, look_up: LookUp): Promise<T> {
    return valueOf(await this.#find(this.#rest(path, query, shape), look_up))
  }

  /** The same; undefined where there is none. */
  async find<T>(path: string, query: Query, shape: z.ZodMiniType<T>, look_up: LookUp): Promise<T | undefined> {
    const found = await this.#find(this.#rest(path, query, shape), look_up)
    return found.kind === 'ok' ? found.value : undefined
  }

  /** One page of a list. */
  async list<T>(path: string, query: Query, shape: z.ZodMiniType<T>, look_up: LookUp): Promise<Listed<T>> {
    const request = this.#rest(path, query, shape)
    let link: unknown
    const read = (reply: Reply, asked: LookUp): Reading<T> => {
      link = reply.headers['link']
      return request.read(reply, asked)
    }
    const value = valueOf(await this.#find({ ...request, read }, look_up))
    return { value, has_next: typeof link === 'string' ? /\brel="?next\b/.test(link) : undefined }
  }

  /** `shape`: of the repository in the reply. The query takes `$owner` and `$name` beside its own variables. */
  async query<T>(
    query: string,
    own: Readonly<Record<string, unknown>>,
    shape: z.ZodMiniType<T>,
    look_up: LookUp,
  ): Promise<T> {
    return valueOf(await this.#find(this.#graphql(query, own, shape), look_up))
  }

  /** The same; undefined where the member `member` of the repository is not found. */
  async findBy<T>(
    member: string,
    query: string,
    own: Readonly<Record<string, unknown>>,
    shape: z.ZodMiniType<T>,
    look_up: LookUp,
  ): Promise<T | undefined> {
    const found = await this.#find(this.#graphql(query, own, shape), look_up)
    return found.kind === 'absent' && found.member === member ? undefined : valueOf(found)
  }

  #graphql<T>(query: string, own: Readonly<Record<string, unknown>>, shape: z.ZodMiniType<T>): Request<T> {
    const { repository, graphql_url } = this.#options
    const [owner, name] = repository.split('/')
    return {
      route: `POST ${graphql_url}`,
      parameters: { query, variables: { owner, name, ...own } },
      label: 'POST graphql',
      read: (reply, asked) => readGraphql(reply, shape, asked),
    }
  }

  #rest<T>(path: string, query: Query, shape: z.ZodMiniType<T>): Request<T> {
    const whole = `/repos/${this.#options.repository}${path}`
    return {
      route: `GET ${whole}?${new URLSearchParams(query).toString()}`,
      parameters: {},
      label: `GET ${whole}`,
      read: (reply, asked) => readRest(reply, shape, asked),
    }
  }

  async #find<T>(request: Request<T>, asked: LookUp): Promise<Found<T>> {
    const look_up = { ...asked, server: this.#server }
    const { signal } = look_up.call
    for (let sent = 1; ; sent += 1) {
      if (signal.aborted) throw givenUp(signal)
      const reading = await this.#try(request, look_up)
      if (reading.kind === 'ok' || reading.kind === 'absent') return reading
      const wait = reading.kind === 'again' ? waitBefore(reading.after, sent, reading.told) : undefined
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
    call.log({ level: 'info', text: this.#server.redact(`${request.label} ${said} ${milliseconds} ms`) })
    if (call.signal.aborted) throw givenUp(call.signal)
    return answer.reply === undefined ? this.#unanswered(answer, look_up) : request.read(answer.reply, look_up)
  }

  #unanswered({ why, error }: { why: string; error: unknown }, look_up: LookUp): Reading<never> {
    if (error instanceof Failure) return { kind: 'failed', failure: error }
    if (error instanceof TooLong) return { kind: 'failed', failure: replyTooLong(look_up, error) }
    if (error instanceof LeadsAway) return { kind: 'failed', failure: redirected(why, look_up, error) }
    return { kind: 'again', after: 'lost', failure: noAnswer(why, look_up, error) }
  }

  async #exchange(
    { route, parameters }: Request<unknown>,
    call: Call,
  ): Promise<{ reply: Reply } | { reply?: undefined; why: string; error: unknown }> {
    const { request_timeout, send } = this.#options
    const slow = AbortSignal.timeout(request_timeout)
    const tooSlow = { why: `nothing within ${request_timeout / 1000} s`, error: undefined }
    try {
      const reply = await send(route, parameters, AbortSignal.any([call.signal, slow]))
      // A body that breaks off may reach us as a reply without one.
      return slow.aborted ? tooSlow : { reply }
    } catch (error) {
      return slow.aborted ? tooSlow : { why: reasonOf(error), error }
    }
  }
}

function valueOf<T>(found: Found<T>): T {
  if (found.kind === 'absent') throw found.failure
  return found.value
}

/** The system's word for it, ECONNREFUSED say, lies some causes down, or among the addresses that were tried. */
function reasonOf(error: unknown): string {
  const chain: Error[] = []
  for (let at = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at)
  const last = chain.at(-1)
  const deepest: unknown = last instanceof AggregateError ? last.errors[0] : last
  const { message = '', code = '' } = z.safeParse(SystemError, deepest).data ?? {}
  return message === '' ? code || 'the request failed' : message
}

const SystemError = z.object({ message: z.optional(z.string()), code: z.optional(z.string()) })
