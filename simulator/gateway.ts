/** What stands before every call: token, rates, idempotency, user, space, and a body that is JSON. */
import type { Route } from './calls/route.ts'
import type { Received, Reply, Settings } from './exchange.ts'
import { parseJson } from './json.ts'
import type { User } from './model.ts'
import { RateLimit } from './rate-limit.ts'
import { refuse } from './refusals.ts'
import type { Tokens } from './tokens.ts'
import { findSpace, type World } from './world.ts'

export interface Admitted {
  /** Whose token it is, if it is a person's (`u-`). */
  readonly tokenUser: string | undefined
  /** The first answer under this X-IDEM-UUID, where the setting replays it. */
  readonly remembered: Reply | undefined
  readonly remember: (reply: Reply) => void
}

export class Gateway {
  readonly #settings: Settings
  readonly #world: World
  readonly #tokens: Tokens
  readonly #rates = new RateLimit()
  readonly #answered = new Map<string, Reply>()

  constructor(settings: Settings, world: World, tokens: Tokens) {
    this.#settings = settings
    this.#world = world
    this.#tokens = tokens
  }

  admit({ headers }: Received, route: Route): Admitted {
    const token = headers['x-plugin-token'] ?? ''
    const tokenUser = this.#checkToken(token)
    this.#checkRate(token, route)
    const key = this.#idempotencyKey(headers, token, route)
    if (key === undefined) return { tokenUser, remembered: undefined, remember: () => undefined }
    const remembered = this.#answered.get(key)
    if (remembered !== undefined && this.#settings.idempotency === 'refuse') refuse('key_repeated')
    return { tokenUser, remembered, remember: (reply) => this.#answered.set(key, reply) }
  }

  /** Undefined where the call doesn't ask for a user. */
  identify({ headers }: Received, route: Route, project_key: string | undefined, tokenUser?: string): User | undefined {
    const user = route.withoutUser === true ? undefined : this.#findUser(tokenUser ?? headers['x-user-key'] ?? '')
    if (project_key !== undefined) this.#checkSpace(project_key, user)
    return user
  }

  #checkToken(token: string): string | undefined {
    if (token === '') refuse('token_absent')
    const personal = this.#world.user_tokens.find((known) => known.token === token)
    if (personal === undefined && !this.#tokens.isGood(token, this.#settings.now())) refuse('token_invalid')
    return personal?.user_key
  }

  #checkRate(token: string, { call, limits = [] }: Route): void {
    const { rateLimit, now } = this.#settings
    if (rateLimit === 'off') return
    if (!this.#rates.admit(`${token} ${call}`, [rateLimit, ...limits], now())) refuse('rate_limited')
  }

  /** "同一个 X-PLUGIN-TOKEN 下同一接口": the endpoint is the route, whatever item it names. */
  #idempotencyKey(headers: Received['headers'], token: string, { call, writes }: Route): string | undefined {
    const uuid = headers['x-idem-uuid']
    if (writes !== true || uuid === undefined || this.#settings.idempotency === 'off') return undefined
    return `${token} ${call} ${uuid}`
  }

  #findUser(user_key: string): User {
    if (user_key === '') refuse('user_key_absent')
    const user = this.#world.users.find((known) => known.user_key === user_key) ?? refuse('user_unknown')
    if (user.status === 'resigned') refuse('user_resigned')
    return user
  }

  #checkSpace(project_key: string, user: User | undefined): void {
    const space = findSpace(this.#world.spaces, project_key) ?? refuse('space_forbidden')
    if (user !== undefined && !space.members.includes(user.user_key)) refuse('space_forbidden')
  }
}

export function readJson({ headers, body }: Received): unknown {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? ''))
    refuse('body_invalid', { problem: 'Content-Type is not application/json' })
  try {
    return parseJson(body)
  } catch {
    return refuse('body_invalid', { problem: 'the body is no JSON' })
  }
}
