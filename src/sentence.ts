/** What we say to a person, in both languages we speak; whoever knows a fact writes its sentence, the report picks the language. */
export interface Sentence {
  readonly en: string
  readonly zh: string
}

export type Language = keyof Sentence

export function sentence(en: string, zh: string): Sentence {
  return { en, zh }
}

/** What stands between the parts of a list: names, clauses with a word of their own, or entries that hold commas themselves. */
const BETWEEN = {
  names: sentence(', ', '、'),
  clauses: sentence(', ', '，'),
  entries: sentence('; ', '；'),
} as const satisfies Readonly<Record<string, Sentence>>

/** The one place that joins a list for a reader: each language has marks of its own. */
export function listOf(parts: readonly (Sentence | string)[], kind: keyof typeof BETWEEN = 'names'): Sentence {
  const said = parts.map(inBoth)
  const { en, zh } = BETWEEN[kind]
  return sentence(said.map((part) => part.en).join(en), said.map((part) => part.zh).join(zh))
}

/** Any one of them. */
export function eitherOf(parts: readonly (Sentence | string)[]): Sentence {
  const last = parts.slice(-1).map(inBoth)
  const others = parts.length > 1 ? [listOf(parts.slice(0, -1))] : []
  return sentence(
    [...others, ...last].map(({ en }) => en).join(' or '),
    together(...others.flatMap(({ zh }) => [zh, '或']), ...last.map(({ zh }) => zh)),
  )
}

/** A name as each language quotes it. */
export function quoted(name: string): Sentence {
  return sentence(`"${name}"`, `“${name}”`)
}

function inBoth(part: Sentence | string): Sentence {
  return typeof part === 'string' ? sentence(part, part) : part
}

/** The first of them, and a sign that there are more. */
export function atMost(most: number, parts: readonly string[]): readonly string[] {
  return parts.length > most ? [...parts.slice(0, most), '…'] : parts
}

/** Chinese in one piece: a space stands where it meets Latin letters, digits or code, and nowhere else. */
export function together(...parts: readonly string[]): string {
  return parts.reduce((before, after) => before + (needsSpace(before, after) ? ' ' : '') + after, '')
}

function needsSpace(before: string, after: string): boolean {
  const [han, latin] = [/\p{Script=Han}/u, /[!-~]/]
  const [end, start] = [Array.from(before).at(-1) ?? '', Array.from(after)[0] ?? '']
  return (han.test(end) && latin.test(start)) || (latin.test(end) && han.test(start))
}
