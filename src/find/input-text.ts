/** The input text as a change: its strings, where it is JSON. Loaded where one is given. */
import { type Sentence, sentence } from '../sentence.ts'
import type { Whole } from './changes.ts'

export function textAsChange(text: string, takes_back: boolean): Whole {
  const name: Sentence = sentence('the input text', '输入 text')
  const value = parsed(text)
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value]
  const strings = elements.flatMap((one, element) => stringsIn(one).map((string) => ({ text: string, element })))
  const texts = strings.length > 0 ? strings : [{ text: withLineEnds(text) }]
  return {
    change: { kind: 'text', name, takes_back },
    texts: texts.map((one) => ({ ...one, where: 'text', form: 'markdown' })),
  }
}

/** What `toJSON(…)` made is read for its strings: written out, a line end is `\n`, whose `n` would stick to what begins the next line. */
function stringsIn(all: unknown): readonly string[] {
  const found: string[] = []
  // Not by recursion: it may nest deeper than the stack.
  const waiting: unknown[] = [all]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string') found.push(value)
    else if (typeof value === 'object' && value !== null) waiting.push(...(Object.values(value) as unknown[]).reverse())
  }
  return found
}

/** Scripts of the time of `::set-output` write `%0A` for a line end, on one line; its `A` sticks as well. */
function withLineEnds(text: string): string {
  if (text.includes('\n')) return text
  return text.replace(/(?:%0D)?%0A/giu, '\n')
}

function parsed(text: string): unknown {
  if (!/^\s*["[{]/u.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
