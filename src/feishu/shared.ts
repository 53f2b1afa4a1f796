/** What several work items ask for alike, asked for once: who comes meanwhile waits for the same answer. */
import type { Answer } from '../ports.ts'

export class Shared<T> {
  readonly #asked = new Map<string, Promise<Answer<T>>>()

  /** `key`: what is asked for. A refusal is kept as well where asking again would not mend it; what is busy and what got no answer is asked anew by who comes later. */
  async get(key: readonly string[], ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const name = JSON.stringify(key)
    const asked = this.#asked.get(name) ?? ask()
    this.#asked.set(name, asked)
    const answer = await asked
    if (isPassing(answer) && this.#asked.get(name) === asked) this.#asked.delete(name)
    return answer
  }
}

function isPassing(answer: Answer<unknown>): boolean {
  if (answer.kind === 'ok') return false
  return answer.kind === 'unreachable' || answer.refusal.kind === 'busy' || answer.refusal.kind === 'rate'
}
