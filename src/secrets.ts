/** What must never be shown, in every form that a server or a proxy may send it back in. The runner's own mask only covers a secret that stands as it is. */
import { decodeEscapes, closeGaps, type View, viewOf } from './secret-forms.ts'

/** Shorter ones might be words that a sentence needs; the runner's mask still holds for them. */
const SHORTEST = 8

/** Forms within forms: HTML in JSON in a URL. */
const MOST_LAYERS = 3

const HIDDEN = '***'

/** One for all who speak to a server; whoever learns a secret adds it. */
export class Secrets {
  readonly #forms = new Set<string>()
  #shortest = Infinity

  add(secret: string): void {
    for (const one of new Set([secret, secret.trim()])) if (one.length >= SHORTEST) this.#learn(one)
  }

  /** The text without any of the secrets; time grows with its length and no faster. */
  readonly redact = (text: string): string => {
    if (text.length < this.#shortest) return text
    const found: Span[] = []
    let view: View | undefined = viewOf(text)
    for (let layer = 0; layer <= MOST_LAYERS && view !== undefined; layer++) {
      for (const each of [view, closeGaps(view)]) if (each !== undefined) spansIn(each, this.#forms, found)
      view = decodeEscapes(view)
    }
    return found.length === 0 ? text : hide(text, found)
  }

  #learn(secret: string): void {
    // What it looks like itself once escapes are decoded: a secret may hold `%41`.
    let view: View | undefined = viewOf(secret)
    for (let layer = 0; layer <= MOST_LAYERS && view !== undefined; layer++) {
      if (view.text.length >= SHORTEST) this.#forms.add(view.text)
      view = decodeEscapes(view)
    }
    if (secret.includes(' ')) this.#forms.add(secret.replaceAll(' ', '+'))
    for (const form of base64Of(secret)) this.#forms.add(form)
    this.#shortest = Math.min(...[...this.#forms].map(({ length }) => length))
  }
}

/** Where in the text a secret stands, from and to. */
type Span = readonly [from: number, to: number]

/** One form after the other: a pattern of them all is more than an engine takes where a secret has some ten thousand characters. */
function spansIn({ text, startOf, endOf }: View, forms: Iterable<string>, found: Span[]): void {
  for (const form of forms) {
    // It may begin again inside itself.
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
      found.push([startOf(at), endOf(at + form.length - 1)])
  }
}

function hide(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let shown = 0
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    if (from > shown || parts.length === 0) parts.push(text.slice(shown, from), HIDDEN)
    shown = Math.max(shown, to)
  }
  return parts.join('') + text.slice(shown)
}

/**
 * The characters of base64 that only the secret decides, for each of the three places it may stand at among others' bytes; in both
 * alphabets.
 */
function base64Of(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8')
  return [0, 1, 2].flatMap((shift) => {
    const from = Math.ceil((shift * 8) / 6)
    const to = Math.floor(((shift + bytes.length) * 8) / 6)
    const core = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(from, to)
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
