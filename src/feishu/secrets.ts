/** What must never be shown, should a server send it back: the runner masks a secret only where it stands as it is, and a summary escapes, a message cuts. */

/** Shorter ones might be words that an answer needs; the runner's mask still holds for them. */
const SHORTEST = 8

export class Secrets {
  readonly #known = new Set<string>()

  add(secret: string): void {
    if (secret.length >= SHORTEST) this.#known.add(secret)
  }

  redact(text: string): string {
    return [...this.#known].reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
  }
}
