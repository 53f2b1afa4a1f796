/** One text -> what it names: addresses first, then the short forms or the team's pattern, then what each is worth where it stands. */
import { parseItemUrl } from '../../work-item/item-url.ts'
import type { Mention } from '../task.ts'
import { findAddresses } from './addresses.ts'
import { findForms, findNone, type Named } from './forms.ts'
import { introducedBy } from './keywords.ts'
import { isPlain, mayHoldReference } from './markdown-signs.ts'
import type { VisibleText } from './page.ts'
import { type Left, NOTHING, type Rules, type Searched, type SearchText } from './searched.ts'
import { type Outline, type Reverts, revertsIn } from './reverted-lines.ts'
import { coverStretches, linesOf, type Stretch, within } from './stretch.ts'
import { asRead } from './unseen.ts'

/** What it takes to read a text: nothing at all, reading it as it stands, or the parser of Markdown. */
export type Reading = 'nothing' | 'as_it_stands' | 'parser'

export function readingOf({ text, form }: SearchText, { pattern }: Rules): Reading {
  if (text === '') return 'nothing'
  const lines = withPlainLineEnds(text)
  if (!isMarkdown(form) || (isPlain(lines) && !MAY_LIST_REVERTS.test(lines))) return 'as_it_stands'
  return pattern === undefined && !mayHoldReference(lines) ? 'nothing' : 'parser'
}

/** A heading tells what stands under it, and a list what belongs to it, only where they are of reverts. */
const MAY_LIST_REVERTS = /^ {0,3}(?:[#+-]|\d).*(?:revert|[回还撤])/imu

/** A text as it is read, with the addresses that it holds. */
export interface Read extends Pick<SearchText, 'where' | 'form' | 'is_about_reverts'>, Outline {
  /** Addresses are covered, and all that looks like a short form and is none. */
  readonly text: string
  /** Addresses are covered. */
  readonly as_it_stands: string
  readonly by_address: readonly Named[]
  readonly unticked: readonly Stretch[]
  readonly too_deep: boolean
}

/** How what looks like a short form and is none is covered (`persons.ts`). */
export type Cover = (text: string, form: SearchText['form']) => string

/** Undefined: nothing of the kind stands there. */
export function readAsItStands(text: SearchText, rules: Rules, cover: Cover | undefined): Read {
  const visible = asRead(withPlainLineEnds(text.text))
  return read(text, { text: visible, links: [], unticked: [], headings: [], lists: [], too_deep: false }, rules, cover)
}

export interface Parser {
  readonly visibleText: (markdown: string) => VisibleText
  readonly cover: Cover
}

export function readMarkdown(text: SearchText, rules: Rules, { visibleText, cover }: Parser): Read {
  return read(text, visibleText(withPlainLineEnds(text.text)), rules, cover)
}

/** Without a pattern of the team's own; linear. */
export function searchForms(page: Read, rules: Rules): Searched {
  return judge(page, findForms(page.text), rules)
}

/** By addresses alone: what stands if the pattern is given up. */
export function searchAddresses(page: Read, rules: Rules): Searched {
  return { ...judge(page, [], rules), not_searched: 'pattern' }
}

/** A text that nests deeper than the stack, or lets a regular expression run out of room, is given up, and costs none of the others. */
export function orGivenUp(search: () => Searched, given_up: Searched = { ...NOTHING, not_searched: 'text' }): Searched {
  try {
    return search()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return given_up
  }
}

function isMarkdown(form: SearchText['form']): boolean {
  return form === 'markdown' || form === 'release'
}

/** Nor is the byte order mark that some editors put first a part of the first line. */
function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
}

function read(
  what: SearchText,
  { text, links, ...rest }: VisibleText,
  { hosts }: Rules,
  cover: Cover | undefined,
): Read {
  const addresses = findAddresses(text, hosts)
  const seen = addresses.flatMap(({ start, end, reference }) =>
    reference === undefined ? [] : [{ start, end, reference, raw: text.slice(start, end) }],
  )
  const behind = links.flatMap(({ start, end, target }) => {
    const reference = parseItemUrl(target, hosts)
    return reference === undefined ? [] : [{ start, end, reference, raw: target }]
  })
  const as_it_stands = coverStretches(text, addresses)
  return {
    ...what,
    text: cover?.(as_it_stands, what.form) ?? as_it_stands,
    as_it_stands,
    by_address: [...seen, ...behind],
    ...rest,
  }
}

export function judge(page: Read, others: readonly Named[], { keywords }: Rules): Searched {
  const named = [...page.by_address, ...others].sort((a, b) => a.start - b.start || b.end - a.end)
  const introduced = new Set(keywords.length === 0 ? named : introducedBy(keywords, page, named))
  const { none, silenced } = nonesOf(page)
  const isSilenced = within(silenced)
  const isUnticked = within(page.unticked)
  const unticked = new Set(named.filter(({ start }) => isUnticked(start)))
  const done = named.filter((one) => !unticked.has(one))
  const reverts = isMarkdown(page.form) && page.is_about_reverts !== true ? revertsIn(page, done) : NO_REVERTS
  const mentions: Mention[] = []
  const left: Left[] = []
  for (const one of named) {
    const mention = { where: page.where, raw: one.raw, reference: one.reference }
    if (isSilenced(one.start)) continue
    if (unticked.has(one)) left.push({ mention, because: 'unticked' })
    else if (page.form !== 'markdown' && isCut(page.text, one)) left.push({ mention, because: 'cut' })
    else if (!introduced.has(one)) left.push({ mention, because: 'no_keyword' })
    else if (reverts.isReverted(one)) left.push({ mention, because: 'reverted' })
    else mentions.push(mention)
  }
  const not_searched = page.too_deep ? 'text' : undefined
  return { mentions, left, reverts: reverts.counts, none, silenced: silenced.length > 0, not_searched }
}

/**
 * Titles that are too long end in one `…`, wherever that falls: what stands before it may be the beginning of a longer ID, and another
 * item's. Two of them (`……`) are Chinese punctuation, and in a description people write them themselves.
 */
function isCut(text: string, { end }: Stretch): boolean {
  return /^…["'”’」』)\]]*(?!\S)/u.test(text.slice(end, end + 8))
}

/** A line of a list: in a commit message, the subject of another commit. */
const LISTED = /^\s*[*+•-]\s/u
/** Where `#none` holds: for everything, or for these lines. */
function nonesOf({ where, text, form, unticked, lists }: Read): { none: boolean; silenced: readonly Stretch[] } {
  const isUnticked = within(unticked)
  const nones = findNone(text).filter((at) => !isUnticked(at))
  if (nones.length === 0) return { none: false, silenced: [] }
  if (form === 'plain' || form === 'markdown') return { none: true, silenced: [] }
  const says = linesOf(text).filter(holdsOneOf(nones))
  const is_list = form === 'release' && where !== 'commit'
  const isListed = within(lists)
  const alone = says.filter(({ start, end }) => is_list || isListed(start) || LISTED.test(text.slice(start, end)))
  return { none: alone.length < says.length, silenced: alone }
}

const NO_REVERTS: Reverts = { counts: NOTHING.reverts, isReverted: () => false }

/** For stretches that are asked for in order. */
function holdsOneOf(places: readonly number[]): (stretch: Stretch) => boolean {
  let next = 0
  return ({ start, end }) => {
    while ((places[next] ?? Infinity) < start) next++
    return (places[next] ?? Infinity) <= end
  }
}
