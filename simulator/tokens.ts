/** The tokens given out: good for so many seconds, the same one again until it expires. */
import { randomUUID } from 'node:crypto'

export type TokenType = 0 | 1

interface Token {
  readonly token: string
  readonly plugin_id: string
  readonly type: TokenType
  readonly expires: number
}

const PREFIX: Readonly<Record<TokenType, string>> = { 0: 'p-', 1: 'v-' }

export class Tokens {
  readonly #lifetime: number
  #given: readonly Token[] = []

  /** Seconds of validity; the vendor's are 7200. */
  constructor(lifetime: number) {
    this.#lifetime = lifetime
  }

  issue(plugin_id: string, type: TokenType, now: number): { token: string; expire_time: number } {
    const live = this.#given.find(
      (token) => token.plugin_id === plugin_id && token.type === type && token.expires > now,
    )
    const token = live ?? {
      token: PREFIX[type] + randomUUID(),
      plugin_id,
      type,
      expires: now + this.#lifetime * 1000,
    }
    if (live === undefined) this.#given = [...this.#given, token]
    return { token: token.token, expire_time: Math.ceil((token.expires - now) / 1000) }
  }

  isGood(token: string, now: number): boolean {
    return this.#given.some((given) => given.token === token && given.expires > now)
  }

  /** Without a token: all of them. */
  expire(token?: string): void {
    this.#given = token === undefined ? [] : this.#given.filter((given) => given.token !== token)
  }
}
