/** Title, body, branch, commits -> the work items they name, in order, once each, with where they stood. */
import type { ItemHosts } from '../work-item/item-url.ts'
import type { Reference } from '../work-item/reference.ts'
import { runBounded } from './bounded.ts'
import { introducedBy } from './keywords.ts'
import { isPlain, mayHoldReference } from './markdown-signs.ts'
import { type Mention, type Mentions, searchAddresses, searchForms, searchPattern } from './search-text.ts'

export type Where = 'input' | 'title' | 'body' | 'branch' | 'commit' | 'release'

export interface Text {
  readonly where: Where
  readonly text: string
  readonly form: 'plain' | 'markdown'
}

export interface Rules {
  readonly hosts: ItemHosts
  /** `work_item_pattern`; `checkPattern` found nothing wrong with it. */
  readonly pattern?: string
  /** `work_item_keywords`; none: every reference counts. */
  readonly keywords: readonly string[]
}

export interface Found {
  readonly reference: Reference
  /** Where it stood first. */
  readonly where: Where
  /** How it was written there. */
  readonly raw: string
}

export interface Findings {
  readonly found: readonly Found[]
  /** No keyword stands before them, anywhere. */
  readonly unintroduced: readonly Found[]
  /** `#none` stands somewhere. */
  readonly none: boolean
  /** Could not be searched in the time a text is given: the `text` not at all, or not for the `pattern`. */
  readonly unsearched: readonly { readonly where: Where; readonly because: 'text' | 'pattern' }[]
}

/**
 * The contract gives hostile text one second. The parser's share is ample for 65,536 ordinary characters, the pattern's for
 * any that doesn't backtrack without end; what is left is for our own searches, which are linear.
 */
const PARSER_MS = 700
const PATTERN_MS = 200

interface Search {
  readonly where: Where
  readonly text: string
  readonly parse: boolean
  /** Absent until searched; the same for `others`. */
  page?: Mentions
  /** What is no page address. */
  others?: readonly Mention[]
}

/**
 * The work items that the texts name, in the order of the texts, each once. What a later mention adds (a URL tells space and type
 * of a bare ID) is known of the first one too.
 */
export async function findReferences(texts: readonly Text[], rules: Rules): Promise<Findings> {
  const searches = texts.flatMap((text) => searchFor(text, rules))
  await readPages(searches, rules)
  await readOthers(searches, rules)
  return gather(searches, rules.keywords)
}

/** Nothing to search, if it can be told without the parser. */
function searchFor({ where, text, form }: Text, { pattern }: Rules): Search[] {
  const lines = text.replace(/\r\n?/gu, '\n')
  const parse = form === 'markdown' && !isPlain(lines)
  return parse && pattern === undefined && !mayHoldReference(lines) ? [] : [{ where, text: lines, parse }]
}

async function readPages(searches: readonly Search[], { hosts }: Rules): Promise<void> {
  for (const search of searches.filter(({ parse }) => !parse))
    unlessNoRoom(() => (search.page = searchAddresses({ text: search.text, links: [] }, hosts)))
  const markdown = searches.filter(({ parse }) => parse)
  if (markdown.length === 0) return
  const { visibleText } = await import('./visible-text.ts')
  await searchEach(markdown, PARSER_MS, (search) => (search.page = searchAddresses(visibleText(search.text), hosts)))
}

async function readOthers(searches: readonly Search[], { pattern }: Rules): Promise<void> {
  const read = searches.flatMap((search) => (search.page === undefined ? [] : [{ search, text: search.page.text }]))
  if (pattern === undefined) for (const { search, text } of read) search.others = searchForms(text)
  else await searchEach(read, PATTERN_MS, ({ search, text }) => (search.others = searchPattern(text, pattern)))
}

/** The short ones first: a hostile text costs those no time. */
async function searchEach<T extends { readonly text: string }>(
  searches: readonly T[],
  patience_ms: number,
  step: (search: T) => void,
): Promise<void> {
  const short_first = searches.toSorted((a, b) => a.text.length - b.text.length)
  await runBounded(() => {
    for (const search of short_first) unlessNoRoom(() => step(search))
  }, patience_ms)
}

/** A text that is nested deeper than the stack, or lets a regular expression backtrack beyond its own, costs none of the others. */
function unlessNoRoom(step: () => void): void {
  try {
    step()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}

function gather(searches: readonly Search[], keywords: readonly string[]): Findings {
  const sightings = searches.flatMap((search) => sightingsIn(search, keywords))
  const known = new Map<string, Reference>()
  for (const { reference } of sightings)
    known.set(reference.work_item_id, { ...reference, ...known.get(reference.work_item_id) })
  const found = onceEach(
    sightings.filter((sighting) => sighting.introduced),
    known,
  )
  const ids = new Set(found.map(({ reference }) => reference.work_item_id))
  return {
    found,
    unintroduced: onceEach(
      sightings.filter(({ reference }) => !ids.has(reference.work_item_id)),
      known,
    ),
    none: searches.some(({ page }) => page?.none === true),
    unsearched: searches.flatMap(whyUnsearched),
  }
}

interface Sighting extends Found {
  readonly introduced: boolean
}

function sightingsIn({ where, page, others = [] }: Search, keywords: readonly string[]): Sighting[] {
  if (page === undefined) return []
  const mentions = [...page.by_address, ...others].sort((a, b) => a.start - b.start || b.end - a.end)
  const introduced = new Set(keywords.length === 0 ? mentions : introducedBy(keywords, page.text, mentions))
  return mentions.map((mention) => ({ ...mention, where, introduced: introduced.has(mention) }))
}

/** Each item as it was seen first, with all that is known of it. */
function onceEach(sightings: readonly Sighting[], known: ReadonlyMap<string, Reference>): Found[] {
  const first = new Map<string, Found>()
  for (const { reference, where, raw } of sightings) {
    const id = reference.work_item_id
    if (!first.has(id)) first.set(id, { reference: { ...reference, ...known.get(id) }, where, raw })
  }
  return [...first.values()]
}

function whyUnsearched({ where, page, others }: Search): Findings['unsearched'] {
  if (page === undefined) return [{ where, because: 'text' }]
  return others === undefined ? [{ where, because: 'pattern' }] : []
}
