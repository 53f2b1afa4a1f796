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
/** One attribute: each is read once, and so is the space behind its name. */
const ATTRIBUTE =
  /(?<name>[^\s"'>\/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+)))?|"[^"]*"|'[^']*'/gu

/** Reads one piece of raw HTML; `in_comment` tells whether an earlier piece left a comment open, `decode` reads character references. */
export function readHtml(html: string, in_comment: boolean, decode: (text: string) => string): HtmlParts {
  const comment_ends = in_comment ? /--!?>/u.exec(html) : undefined
  if (comment_ends === null) return { parts: [], comment_open: true }
  const seen = comment_ends === undefined ? html : html.slice(comment_ends.index + comment_ends[0].length)
  const pieces = Array.from(seen.matchAll(PIECE), ({ groups = {} }) => groups)
  return {
    parts: pieces.flatMap((piece) => partOf(piece, decode)),
    comment_open: pieces.at(-1)?.['open'] !== undefined,
  }
}

function partOf(piece: Readonly<Record<string, string | undefined>>, decode: (text: string) => string): HtmlPart[] {
  const { text, name, slash, attributes = '' } = piece
  if (text !== undefined) return [{ kind: 'text', text: decode(text) }]
  if (name === undefined) return []
  const closes = slash === '/'
  const href = name.toLowerCase() === 'a' && !closes ? hrefIn(attributes) : undefined
  return [{ kind: 'tag', name: name.toLowerCase(), closes, href: href && decode(href) }]
}

/** The first counts. */
function hrefIn(attributes: string): string | undefined {
  for (const { groups = {} } of attributes.matchAll(ATTRIBUTE)) {
    if (groups['name']?.toLowerCase() === 'href') return groups['double'] ?? groups['single'] ?? groups['bare']
  }
  return undefined
}
