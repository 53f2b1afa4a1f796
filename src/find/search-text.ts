/** One text -> every place in it that names a work item, and whether `#none` stands there. Linear, but for a pattern of the team's own. */
import { compilePattern, referenceOfMatch } from '../work-item/item-pattern.ts'
import { type ItemHosts, parseItemUrl } from '../work-item/item-url.ts'
import type { Reference } from '../work-item/reference.ts'
import { coverAddresses, findAddresses } from './addresses.ts'
import type { Link, VisibleText } from './visible-text.ts'
import { patternsFor, wordsOf } from './word.ts'

export interface Mention {
  readonly start: number
  readonly end: number
  readonly reference: Reference
  readonly raw: string
}

export interface Mentions {
  /** The text with its addresses covered. */
  readonly text: string
  readonly by_address: readonly Mention[]
  readonly none: boolean
}

/** `m-123456` or `f-123456`, with or without `#`; a bare number after `#` is longer than any GitHub issue's, and no `&#123;`. */
const FORMS = patternsFor(
  ({ starts, ends }) => new RegExp(String.raw`${starts}(?:#?[mf]-[1-9]\d{4,18}|(?<!&)#[1-9]\d{8,18})${ends}`, 'giv'),
)
const NONE = patternsFor(({ starts, ends }) => new RegExp(String.raw`${starts}#none${ends}(?![_\-])`, 'iv'))

/** The page addresses, seen and behind links, and what is left of the text beside them. */
export function searchAddresses({ text, links }: VisibleText, hosts: ItemHosts): Mentions {
  const addresses = findAddresses(text, hosts)
  const seen = addresses.flatMap(({ start, end, reference }) =>
    reference === undefined ? [] : [{ start, end, reference, raw: text.slice(start, end) }],
  )
  const covered = coverAddresses(text, addresses)
  return {
    text: covered,
    by_address: [...seen, ...links.flatMap((link) => mentionOf(link, hosts))],
    none: NONE(wordsOf(covered)).test(covered),
  }
}

/** The built-in short forms. */
export function searchForms(text: string): Mention[] {
  return Array.from(text.matchAll(FORMS(wordsOf(text))), (match) => ({
    ...placeOf(match),
    reference: { work_item_id: match[0].replace(/\D/gu, '') },
  }))
}

/** What a pattern of the team's own finds instead. It may take any time: bound it. */
export function searchPattern(text: string, pattern: string): Mention[] {
  return Array.from(text.matchAll(compilePattern(pattern)), (match) => {
    const reference = referenceOfMatch(match)
    return reference === undefined ? [] : [{ ...placeOf(match), reference }]
  }).flat()
}

function placeOf(match: RegExpExecArray): { start: number; end: number; raw: string } {
  return { start: match.index, end: match.index + match[0].length, raw: match[0] }
}

function mentionOf({ start, end, target }: Link, hosts: ItemHosts): Mention[] {
  const reference = parseItemUrl(target, hosts)
  return reference === undefined ? [] : [{ start, end, reference, raw: target }]
}
