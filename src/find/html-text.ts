/** Raw HTML within Markdown, as far as a reader's eye goes: its text, its tags, and whether a comment is open. */

export type HtmlPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly href: string | undefined }

export interface HtmlParts {
  readonly parts: readonly HtmlPart[]
  /** A comment was opened and not closed: what follows is not seen, up to a `-->` in further raw HTML. */
  readonly comment_open: boolean
}

/**
 * A comment (`<!-->` and `<!--->` are whole: HTML standard, 13.2.5.43 and on), a tag, a declaration, or text.
 * Each runs on to the end if nothing closes it, so nothing is tried twice and the whole is linear.
 */
const PIECE = new RegExp(
  [
    '<!--(?:-?>|[^]*?(?:--!?>|(?<open>$)))',
    String.raw`<(?<slash>\/?)(?<name>[a-z][a-z0-9\-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)(?:>|["'][^]*$|$)`,
    String.raw`<[!?\/][^>]*>?`,
    '(?<text><|[^<]+)',
  ].join('|'),
  'giu',
)
const HREF = /\shref\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"']+))/iu

const CHARACTER_REFERENCE = /&(?<name>#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/giu
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  num: '#',
  quot: '"',
}
const LAST_CODE_POINT = 0x10ffff

/** Reads one piece of raw HTML; `in_comment` tells whether an earlier piece left a comment open. */
export function readHtml(html: string, in_comment: boolean): HtmlParts {
  const comment_ends = in_comment ? /--!?>/u.exec(html) : undefined
  if (comment_ends === null) return { parts: [], comment_open: true }
  const seen = comment_ends === undefined ? html : html.slice(comment_ends.index + comment_ends[0].length)
  const pieces = Array.from(seen.matchAll(PIECE), ({ groups = {} }) => groups)
  return { parts: pieces.flatMap(partOf), comment_open: pieces.at(-1)?.['open'] !== undefined }
}

function partOf(piece: Readonly<Record<string, string | undefined>>): HtmlPart[] {
  const { text, name, slash, attributes = '' } = piece
  if (text !== undefined) return [{ kind: 'text', text: decode(text) }]
  if (name === undefined) return []
  const { double, single, bare } = HREF.exec(attributes)?.groups ?? {}
  const href = double ?? single ?? bare
  return [{ kind: 'tag', name: name.toLowerCase(), closes: slash === '/', href: href && decode(href) }]
}

/** All numeric character references, and the named ones that somebody might write in or beside a reference. */
function decode(text: string): string {
  return text.replace(CHARACTER_REFERENCE, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole
    const code = Number(`0${name.slice(1)}`)
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\uFFFD'
  })
}
