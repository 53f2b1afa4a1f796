/** The thread in which texts are searched that may take long: one after the other, as they are handed in. */
import { parentPort } from 'node:worker_threads'
import { searchByPattern } from './by-pattern.ts'
import { coverLookalikes as cover } from './persons.ts'
import { orGivenUp, readAsItStands, readingOf, readMarkdown, searchAddresses, searchForms } from './search-text.ts'
import { NOTHING, type Rules, type Searched, type SearchText } from './searched.ts'
import { visibleText } from './visible-text.ts'

export interface Job {
  readonly text: SearchText
  readonly rules: Rules
}

/** `ready`: hand in a text. `so_far`: what stands should the pattern be given up. `done`: all of it; hand in the next. */
export type Report = { readonly kind: 'ready' } | { readonly kind: 'so_far' | 'done'; readonly searched: Searched }

parentPort?.on('message', ({ text, rules }: Job) => {
  report({ kind: 'done', searched: orGivenUp(() => search(text, rules)) })
})
// Whoever waits for an answer learns that there will be none.
parentPort?.on('messageerror', (error) => {
  throw error
})
report({ kind: 'ready' })

function search(text: SearchText, rules: Rules): Searched {
  const reading = readingOf(text, rules)
  if (reading === 'nothing') return NOTHING
  const page =
    reading === 'parser' ? readMarkdown(text, rules, { visibleText, cover }) : readAsItStands(text, rules, cover)
  const { pattern } = rules
  if (pattern === undefined) return searchForms(page, rules)
  const so_far = searchAddresses(page, rules)
  report({ kind: 'so_far', searched: so_far })
  return orGivenUp(() => searchByPattern(page, pattern, rules), so_far)
}

function report(message: Report): void {
  parentPort?.postMessage(message)
}
