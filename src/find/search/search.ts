/** Texts -> the work items that each names. What is short is searched here and now; what may take long, in a thread that can be stopped. */
import { mayHoldNames } from './markdown-signs.ts'
import { orGivenUp, readAsItStands, type Reading, readingOf, readMarkdown, searchForms } from './search-text.ts'
import { NOTHING, type Rules, type Searched, type SearchText } from './searched.ts'

export type { Left, Rules, Searched, SearchText } from './searched.ts'

/** So many characters are searched here: at worst that holds up timers and signals for 0.3 s, while a thread takes 0.04 s to start. */
const MOST_HERE = 40_000
/** And so many are parsed here. */
const MOST_PARSED_HERE = 10_000

/**
 * The results come in the order of the texts. Rejects with the signal's reason when it is aborted. A pattern of the team's own is never
 * tried here: it may take any time.
 */
export async function searchTexts(
  texts: readonly SearchText[],
  rules: Rules,
  signal: AbortSignal,
): Promise<readonly Searched[]> {
  signal.throwIfAborted()
  const results: (Searched | undefined)[] = []
  let here = MOST_HERE
  let parsed_here = MOST_PARSED_HERE
  for (const text of texts) {
    here -= text.text.length
    const reading = here < 0 ? 'parser' : readingOf(text, rules)
    if (reading === 'parser') parsed_here -= text.text.length
    const is_long = here < 0 || parsed_here < 0 || (rules.pattern !== undefined && reading !== 'nothing')
    results.push(is_long ? undefined : await searchHere(text, reading, rules))
  }
  const long = texts.filter((_, index) => results[index] === undefined)
  if (long.length === 0) return results.map((result) => result ?? NOTHING)
  const { searchInThread } = await import('./thread.ts')
  const searched = (await searchInThread(long, rules, signal)).values()
  return results.map((result) => result ?? searched.next().value ?? NOTHING)
}

async function searchHere(text: SearchText, reading: Reading, rules: Rules): Promise<Searched> {
  if (reading === 'nothing') return NOTHING
  if (reading === 'as_it_stands') {
    const cover = mayHoldNames(text.text) ? (await import('./persons.ts')).coverLookalikes : undefined
    return orGivenUp(() => searchForms(readAsItStands(text, rules, cover), rules))
  }
  const { visibleText } = await import('./visible-text.ts')
  const { coverLookalikes: cover } = await import('./persons.ts')
  return orGivenUp(() => searchForms(readMarkdown(text, rules, { visibleText, cover }), rules))
}
