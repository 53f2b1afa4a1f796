/** One simulated deployment: its world, its gateway, its records. Answers a request at once and knows nothing of sockets. */
import type { CallName, Context, Route, Write } from './calls/route.ts'
import type { Manner, Received, Reply, RequestRecord, Settings, WriteRecord } from './exchange.ts'
import { Faults } from './faults.ts'
import { Gateway, readJson } from './gateway.ts'
import { printJson } from './json.ts'
import type { Item } from './model.ts'
import { fit, httpStatus, Refused, refuse, type Refusal } from './refusals.ts'
import type { Match } from './routes.ts'
import type { Seed } from './seed-shape.ts'
import { loose, oneOf, text } from './shape.ts'
import { Tokens } from './tokens.ts'
import { createWorld, type World } from './world.ts'

export const ACCEPTED = { err: {}, err_msg: '', err_code: 0 }

const tokenBody = loose({ plugin_id: text, plugin_secret: text }, { type: oneOf(0, 1) })

export class Simulation {
  readonly faults = new Faults()
  readonly requests: RequestRecord[] = []
  readonly writes: WriteRecord[] = []
  readonly settings: Settings
  readonly world: World
  readonly tokens: Tokens
  readonly #gateway: Gateway
  readonly #stale = new Map<string, { item: Item; reads: number }>()
  #answers = 0

  /** Throws where the seed contradicts itself. */
  constructor(seed: Seed, settings: Settings) {
    this.settings = settings
    this.world = createWorld(seed, settings.now())
    this.tokens = new Tokens(settings.tokenLifetime)
    this.#gateway = new Gateway(settings, this.world, this.tokens)
  }

  answer(received: Received, { call, route, params }: Match, manner: Manner = {}): Reply {
    if (call === 'token') return this.#attempt(call, () => this.#issueToken(received))
    if (route === undefined) return this.reply(404, '404 page not found', { 'content-type': 'text/plain' })
    return this.#attempt(call, () => {
      const { tokenUser, remembered, remember } = this.#gateway.admit(received, route)
      if (remembered !== undefined) return { ...remembered, log_id: this.#logId() }
      // A refusal is an answer too, and remembered like one.
      const reply = this.#attempt(call, () => this.#serve(received, route, params, tokenUser, manner))
      remember(reply)
      return reply
    })
  }

  refuse({ err_code, err_msg, msg }: Refusal, call: CallName): Reply {
    const { refusalStatus, retryAfter } = this.settings
    const status = httpStatus(err_code, refusalStatus)
    const log_id = this.#logId()
    // The calls under authen have an envelope of their own.
    const body =
      call === 'token'
        ? { data: {}, error: { code: err_code, msg } }
        : { err_code, err_msg, err: { code: err_code, msg, log_id } }
    const late = status === 429 && retryAfter !== undefined
    return { status, headers: late ? { 'retry-after': retryAfter } : {}, body: printJson(body), err_code, log_id }
  }

  reply(status: number, body: string, headers: Reply['headers'] = {}, err_code?: number): Reply {
    return { status, headers, body, err_code, log_id: this.#logId() }
  }

  #attempt(call: CallName, serve: () => Reply): Reply {
    try {
      return serve()
    } catch (error) {
      if (error instanceof Refused) return this.refuse(error.refusal, call)
      throw error
    }
  }

  #issueToken(received: Received): Reply {
    const { plugin_id, plugin_secret, type = 0 } = fit(tokenBody, readJson(received))
    const known = this.world.plugins.some(
      (plugin) => plugin.plugin_id === plugin_id && plugin.plugin_secret === plugin_secret,
    )
    if (!known) refuse('credentials_wrong')
    const data = this.tokens.issue(plugin_id, type, this.settings.now())
    return this.reply(200, printJson({ data, error: { code: 0, msg: 'success' } }))
  }

  #serve(
    received: Received,
    route: Route,
    params: Match['params'],
    tokenUser: string | undefined,
    manner: Manner,
  ): Reply {
    const { now, acceptApiNames } = this.settings
    const user = this.#gateway.identify(received, route, params['project_key'], tokenUser)
    const body = route.method === 'GET' ? undefined : readJson(received)
    const shown = (item: Item) => this.#shown(item)
    const context: Context = { world: this.world, now: now(), params, body, user, acceptApiNames, shown }
    const { reply, write, comment } = route.serve(context)
    if (comment !== undefined && manner.forgets !== true) this.world.comments.push(comment)
    if (write !== undefined && manner.forgets !== true)
      this.#commit(write, user?.user_key ?? '', manner.staleReads ?? 0)
    return this.reply(200, printJson({ ...reply, ...ACCEPTED }), {}, 0)
  }

  #commit({ item, node, action, moved }: Write, user: string, staleReads: number): void {
    const at = this.settings.now()
    const before = this.world.items.get(item.id)
    if (staleReads > 0 && before !== undefined) this.#stale.set(item.id, { item: before, reads: staleReads })
    this.world.items.set(item.id, { ...item, busy_until: at + this.settings.transitionTime })
    this.writes.push({ item: item.id, node, action, user, moved, at })
  }

  #shown(item: Item): Item {
    const stale = this.#stale.get(item.id)
    if (stale === undefined || stale.reads === 0) return item
    stale.reads -= 1
    return stale.item
  }

  #logId(): string {
    this.#answers += 1
    const second = new Date(this.settings.now()).toISOString().replace(/\D/g, '').slice(0, 14)
    return `${second}SIMULATOR${String(this.#answers).padStart(9, '0')}`
  }
}
