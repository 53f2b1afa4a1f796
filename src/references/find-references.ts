/** Title, body, branch, commits -> the work items they name, in order, once each, with where they stood. */
import type { ItemHosts } from '../work-item/item-url.ts'
import type { Reference } from '../work-item/reference.ts'
import { runBounded } from './bounded.ts'
import { introducedBy } from './keywords.ts'
import { isPlain, mayHoldReference } from './markdown-signs.ts'
import { type Mention, type Mentions, searchAddresses, searchForms, searchPattern } from './search-text.ts'
import type { VisibleText } from './visible-text.ts'

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
  const show = searches.some(({ parse }) => parse) ? (await import('./visible-text.ts')).visibleText : asItStands
  const work = (): void => searchAll(searches, show, rules)
  if (show === asItStands && rules.pattern === undefined) work()
  else await runBounded(work)
  return gather(searches, rules.keywords)
}

/** Nothing to search, if it can be told without the parser. */
function searchFor({ where, text, form }: Text, { pattern }: Rules): Search[] {
  const lines = text.replace(/\r\n?/gu, '\n')
  const parse = form === 'markdown' && !isPlain(lines)
  return parse && pattern === undefined && !mayHoldReference(lines) ? [] : [{ where, text: lines, parse }]
}

function asItStands(text: string): VisibleText {
  return { text, links: [] }
}

/** May be stopped at any point. Page addresses come first in all texts: a slow pattern doesn't cost those of the texts behind it. */
function searchAll(
  searches: readonly Search[],
  show: (markdown: string) => VisibleText,
  { hosts, pattern }: Rules,
): void {
  for (const search of searches) {
    const { text, parse } = search
    unlessTooDeep(() => (search.page = searchAddresses(parse ? show(text) : asItStands(text), hosts)))
  }
  for (const search of searches) {
    const { page } = search
    if (page === undefined) continue
    unlessTooDeep(
      () => (search.others = pattern === undefined ? searchForms(page.text) : searchPattern(page.text, pattern)),
    )
  }
}

/** Nested deeper than the stack, or backtracking beyond its own: such a text can't be searched, and the next one can. */
function unlessTooDeep(step: () => void): void {
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
