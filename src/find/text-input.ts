/** The input `text` as a change: as it stands, or the strings of what an earlier step wrote out. Loaded where it is given. */
import { type Sentence, sentence } from '../sentence.ts'
import type { Whole } from './changes.ts'
import { isOfMerge } from './messages.ts'

export function textAsChange(text: string, takes_back: boolean): Whole {
  const name: Sentence = sentence('the input text', '输入 text')
  const strings = stringsIn(parsed(text))
  const texts = strings.length > 0 ? strings : [alone(withLineEnds(text))]
  return {
    change: { kind: 'text', name, takes_back },
    texts: texts.map((one) => ({ where: 'text', ...one, form: 'markdown' })),
  }
}

/** The message of a merge is read like a string of JSON, since its branch and its title stand apart; any other text may be a list. */
function alone(text: string): { readonly text: string; readonly element?: number; readonly object?: number } {
  return isOfMerge(text) ? { text, element: 0, object: 1 } : { text }
}

interface Part {
  readonly value: unknown
  readonly element: number
  readonly object: number
}

/** What `toJSON(…)` made is read for its strings: written out, a line end is `\n`, whose `n` would stick to what begins the next line. */
function stringsIn(all: unknown): readonly (Omit<Part, 'value'> & { readonly text: string })[] {
  const found = []
  let objects = 0
  const elements: readonly unknown[] = Array.isArray(all) ? all : [all]
  // Not by recursion: it may nest deeper than the stack.
  const waiting: Part[] = elements.map((value, element) => ({ value, element, object: ++objects })).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, ...place } = next
    if (typeof value === 'string') found.push({ text: value, ...place })
    if (typeof value !== 'object' || value === null) continue
    const is_list = Array.isArray(value)
    const its = Object.values(value).map((one: unknown) => ({
      ...place,
      value: one,
      ...(is_list && { object: ++objects }),
    }))
    waiting.push(...its.reverse())
  }
  return found
}

/** Scripts of the time of `::set-output` write `%0A` for a line end, on one line, and `join(…, '\n')` of a workflow `\n`; that sticks as well. */
function withLineEnds(text: string): string {
  if (text.includes('\n')) return text
  return text.replace(/(?:%0D)?%0A|(?:\\r)?\\n/giu, '\n')
}

/** One value, or one on each line, as `jq` writes them. */
function parsed(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return parse(text) ?? (lines.every((line) => parse(line) !== undefined) ? lines.map(parse) : undefined)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
