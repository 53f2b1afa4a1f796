/** What we say to a person, in both languages we speak; whoever knows a fact writes its sentence, the report picks the language. */
export interface Sentence {
  readonly en: string
  readonly zh: string
}

export type Language = keyof Sentence

export function sentence(en: string, zh: string): Sentence {
  return { en, zh }
}
