/** The plugin token: fetched once for all, renewed once, masked at birth. */
import type { Answer, Call } from '../ports.ts'
import type { Secrets } from './secrets.ts'

export class Session {
  readonly #fetch: (call: Call) => Promise<Answer<string>>
  readonly #secrets: Secrets
  #current: Promise<Answer<string>> | undefined
  #renewed: boolean

  /** `fetch` exchanges the credentials for a token; one that was given ready can't be renewed. */
  constructor(fetch: (call: Call) => Promise<Answer<string>>, renewable: boolean, secrets: Secrets) {
    this.#fetch = fetch
    this.#renewed = !renewable
    this.#secrets = secrets
  }

  /** The same for all who ask; a refusal as well, since asking again would not mend it. */
  token(call: Call): Promise<Answer<string>> {
    this.#current ??= this.#fetchMasked(call)
    return this.#current
  }

  /** The server no longer takes this token. True if another is to be had. */
  async renew(refused: string, call: Call): Promise<boolean> {
    const current = await this.token(call)
    // Somebody else's request was refused before and a new one is here already.
    if (current.kind !== 'ok' || current.value !== refused) return current.kind === 'ok'
    if (this.#renewed) return false
    this.#renewed = true
    this.#current = this.#fetchMasked(call)
    return true
  }

  async #fetchMasked(call: Call): Promise<Answer<string>> {
    const answer = await this.#fetch(call)
    if (answer.kind === 'ok') this.#secrets.add(answer.value)
    return answer
  }
}
