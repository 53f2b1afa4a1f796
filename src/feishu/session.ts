/** The plugin token: fetched once for all, renewed once, masked as soon as received. */
import type { Refusal } from '../domain.ts'
import type { Answer, Call } from '../ports.ts'
import { TOKEN_RENEWALS } from '../retry.ts'
import type { Given } from './token-remedies.ts'
import { isHeaderValue } from './usable.ts'

export class Session {
  readonly #fetch: (call: Call) => Promise<Answer<string>>
  readonly #mask: (secret: string) => void
  #current: Promise<Answer<string>> | undefined
  #renewals_left: number
  readonly #renewable: boolean

  /** `fetch` exchanges the credentials for a token; one that was given ready can't be renewed. */
  constructor(fetch: (call: Call) => Promise<Answer<string>>, renewable: boolean, mask: (secret: string) => void) {
    this.#fetch = fetch
    this.#renewable = renewable
    this.#renewals_left = renewable ? TOKEN_RENEWALS : 0
    this.#mask = mask
  }

  /** What the inputs gave, by what was sent of it; undefined where no token was. */
  given({ 'x-plugin-token': token }: Readonly<Record<string, string>>): Given | undefined {
    if (token === undefined) return undefined
    if (this.#renewable) return 'pair'
    return token.startsWith('u-') ? 'user_token' : 'plugin_token'
  }

  /** The same for all who ask; a refusal as well, since asking again would not mend it. */
  token(call: Call): Promise<Answer<string>> {
    this.#current ??= this.#fetchMasked(call)
    return this.#current
  }

  /** The server no longer takes this token. True if another is to be had. */
  async renew(refused: string, call: Call): Promise<boolean> {
    const asked = this.token(call)
    const current = await asked
    if (current.kind !== 'ok') return false
    // Somebody else's request was refused as well, and the new one is here or on its way.
    if (current.value !== refused || this.#current !== asked) return true
    if (this.#renewals_left === 0) return false
    this.#renewals_left -= 1
    this.#current = this.#fetchMasked(call)
    return true
  }

  async #fetchMasked(call: Call): Promise<Answer<string>> {
    const answer = await this.#fetch(call)
    // One that was given by an input is that input's mistake, and told where it would be sent.
    if (this.#renewable && answer.kind === 'ok' && !isHeaderValue(answer.value))
      return { kind: 'unreachable', failure: (await import('./unusable.ts')).unusable('token', 'plugin_token') }
    if (answer.kind === 'ok') this.#mask(answer.value)
    return answer.kind === 'refused' ? { kind: 'refused', refusal: ofNoToken(answer.refusal) } : answer
  }
}

/** Without a token nothing was sent of what needs one; and a server that was busy has been asked often enough. */
function ofNoToken(refusal: Refusal): Refusal {
  return { ...refusal, kind: refusal.kind === 'busy' ? 'unknown' : refusal.kind, carried_out: 'surely_not' }
}
