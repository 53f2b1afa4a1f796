/** What happened to a node and what to do about it, in the order in which a reader needs it; the server's words once, in brackets. */
import type { Outcome } from '../operate/outcome.ts'
import type { Language, Sentence } from '../sentence.ts'
import { capitalised, oneLine } from '../text.ts'
import * as phrases from './phrases.ts'
import * as words from './wording.ts'

/** A sentence each with its stop, as it would go on behind a colon; any may be empty. Nothing in them is a stranger's line end. */
export interface Explanation {
  /** What happened, or what the server's answer means. */
  readonly what: string
  readonly to_do: string
  /** `(Server: …)`; in Chinese it stands in `what`. */
  readonly server: string
}

/** `shown`: what the title, or the result beside it, says already. */
export function explain(
  { reason, hint, refusal, besides }: Pick<Outcome, 'reason' | 'hint' | 'refusal' | 'besides'>,
  language: Language,
  shown = '',
): Explanation {
  const [said, to_do] = [whole(without(reason, shown, language), language), whole(hint, language)]
  if (refusal === undefined) return { what: said, to_do, server: '' }
  const message = oneLine(refusal.message)
  const is_bare = besides !== undefined || reason[language] === refusal.message
  const beside = capitalised(whole(besides, language), language)
  if (is_bare && to_do === '') {
    return { what: whole(phrases.refusedAs(message), language), to_do: beside, server: '' }
  }
  // A hint says first what the answer means, then what to do; what else was seen stands between them.
  const [what, remedy] = is_bare ? firstSentence(to_do) : [said, to_do]
  const rest = inOne([beside, remedy], language)
  const is_quoted = message === '' || message === shown || tells(what, message) || tells(rest, message)
  return is_quoted ? { what, to_do: rest, server: '' } : withServer(what, rest, message, language)
}

/** Quoted, or as words of its own: a short one is a part of many another word. */
function tells(text: string, message: string): boolean {
  for (let at = text.indexOf(message); at !== -1; at = text.indexOf(message, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + message.length)]
    if (!around.some((char) => PART_OF_A_WORD.test(char))) return true
  }
  return false
}

const PART_OF_A_WORD = /[\p{L}\p{N}_]/u

function withServer(what: string, to_do: string, message: string, language: Language): Explanation {
  const server = phrases.server(message)[language]
  if (language === 'en') return { what, to_do, server }
  // In Chinese the server's English stands before the stop of our own sentence.
  const end = /[。！？]$/u.exec(what)?.[0] ?? '。'
  return { what: `${what.replace(/[。！？]$/u, '')}${server}${end}`, to_do, server: '' }
}

/** `it is not completed: the item is at …` under the title `not completed`. */
function without(reason: Sentence, shown: string, language: Language): Sentence {
  if (shown === '') return reason
  const begins = ['', 'it ', 'it is '].map((subject) => `${subject}${shown}${words.COLON[language]}`)
  const begin = begins.find((each) => reason[language].startsWith(each))
  return begin === undefined ? reason : { ...reason, [language]: reason[language].slice(begin.length) }
}

function inOne(sentences: readonly string[], language: Language): string {
  return sentences.filter((each) => each !== '').join(language === 'zh' ? '' : ' ')
}

/** A stop ends a sentence in Chinese anywhere, in English before a space. */
function firstSentence(text: string): readonly [string, string] {
  const end = /[。！？]|[.!?](?= )/u.exec(text)
  if (end === null) return [text, '']
  const at = end.index + 1
  return [text.slice(0, at), text.slice(at).trim()]
}

function whole(said: Sentence | undefined, language: Language): string {
  const text = oneLine(said?.[language] ?? '')
  return text === '' ? '' : stopped(text, language)
}

export function asSentence(text: string, language: Language): string {
  return stopped(capitalised(text, language), language)
}

function stopped(text: string, language: Language): string {
  // What stands in brackets needs none, and who copies an address must not copy one.
  return /[.!?。！？…]$|^\(.*\)$|https?:\/\/[!#-~]+$/u.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`
}
