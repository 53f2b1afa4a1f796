/** The plugin token: fetched once for all, renewed once, masked at birth. */
import type { Answer, Call } from '../ports.ts'

export class Session {
  readonly #fetch: (call: Call) => Promise<Answer<string>>
  readonly #mask: (secret: string) => void
  #current: Promise<Answer<string>> | undefined
  #renewed: boolean

  /** `fetch` exchanges the credentials for a token; one that was given ready can't be renewed. */
  constructor(fetch: (call: Call) => Promise<Answer<string>>, renewable: boolean, mask: (secret: string) => void) {
    this.#fetch = fetch
    this.#renewed = !renewable
    this.#mask = mask
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
    if (this.#renewed) return false
    this.#renewed = true
    this.#current = this.#fetchMasked(call)
    return true
  }

  async #fetchMasked(call: Call): Promise<Answer<string>> {
    const answer = await this.#fetch(call)
    if (answer.kind === 'ok') this.#mask(answer.value)
    return answer
  }
}
