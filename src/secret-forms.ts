/** A text with its escapes decoded, whichever they are: of JSON, of URLs, of HTML; and where in the original each character stood. Linear. */

export interface View {
  readonly text: string
  /** Of the original: where the character at this index begins, and where it ends. */
  readonly startOf: (index: number) => number
  readonly endOf: (index: number) => number
}

export function viewOf(text: string): View {
  return { text, startOf: (index) => index, endOf: (index) => index + 1 }
}

/**
 * `\u0041`, `\x41`, `\"` · `%41`, and `%E9%A3%9E` as one character · `&#65;`, `&#x41;`, `&amp;`: whatever the case of hex digits. No part
 * repeats without a bound, so each place costs the same.
 */
const ESCAPE =
  /\\(?:u(?<u>[0-9a-f]{4})|x(?<x>[0-9a-f]{2})|(?<mark>["'\\/bfnrt]))|(?<url>%[0-7][0-9a-f]|%[c-d][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3})|&(?:#(?<decimal>\d{1,12});?|#x(?<hex>[0-9a-f]{1,12});?|(?<name>[a-z]{2,8});)/gi

/** Undefined where there is nothing to decode. */
export function decodeEscapes(view: View): View | undefined {
  if (!/[\\%&]/.test(view.text)) return undefined
  return replaced(view, ESCAPE, ({ groups = {} }) => meaningOf(groups))
}

/** Base64 is often broken into lines of 64 or 76 characters; what takes no room is left out of a name before it is shown. */
const GAP = /[\r\n]+[ \t]*|\p{Default_Ignorable_Code_Point}+/gu

/** What stands apart put together again. Undefined where nothing does. */
export function closeGaps(view: View): View | undefined {
  return view.text.search(GAP) === -1 ? undefined : replaced(view, GAP, () => '')
}

/** What is found becomes what it means; undefined where that is nothing else. */
function replaced(
  view: View,
  pattern: RegExp,
  meaning: (found: RegExpExecArray) => string | undefined,
): View | undefined {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let next = 0
  const keep = (to: number): void => {
    parts.push(view.text.slice(next, to))
    for (; next < to; next++) {
      starts.push(view.startOf(next))
      ends.push(view.endOf(next))
    }
  }
  for (const found of view.text.matchAll(pattern)) {
    const meant = meaning(found)
    if (meant === undefined) continue
    keep(found.index)
    const to = found.index + found[0].length
    parts.push(meant)
    // A character may have two units.
    for (let unit = 0; unit < meant.length; unit++) {
      starts.push(view.startOf(next))
      ends.push(view.endOf(to - 1))
    }
    next = to
  }
  if (next === 0) return undefined
  keep(view.text.length)
  return { text: parts.join(''), startOf: (index) => starts[index] ?? 0, endOf: (index) => ends[index] ?? 0 }
}

function meaningOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { u, x, mark, url, decimal, hex, name } = groups
  if (mark !== undefined) return MARKS[mark.toLowerCase()] ?? mark
  if (url !== undefined) return decoded(url)
  if (name !== undefined) return NAMES[name.toLowerCase()]
  const code = decimal === undefined ? parseInt(u ?? x ?? hex ?? '', 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** Overlong forms and surrogates are no UTF-8. */
function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url)
  } catch {
    return undefined
  }
}

const MARKS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** The names of ASCII characters (HTML, Named character references). */
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  ast: '*',
  bsol: '\\',
  colon: ':',
  comma: ',',
  commat: '@',
  dollar: '$',
  equals: '=',
  excl: '!',
  grave: '`',
  gt: '>',
  hat: '^',
  lbrace: '{',
  lbrack: '[',
  lcub: '{',
  lowbar: '_',
  lpar: '(',
  lsqb: '[',
  lt: '<',
  midast: '*',
  newline: '\n',
  num: '#',
  percnt: '%',
  period: '.',
  plus: '+',
  quest: '?',
  quot: '"',
  rbrace: '}',
  rbrack: ']',
  rcub: '}',
  rpar: ')',
  rsqb: ']',
  semi: ';',
  sol: '/',
  tab: '\t',
  verbar: '|',
  vert: '|',
}
