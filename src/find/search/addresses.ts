/** The addresses (URLs) in a text and where each ends, for inside an address nothing counts but the address itself. */
import { type ItemHosts, parseItemUrl } from '../../work-item/item-url.ts'
import type { Reference } from '../../work-item/reference.ts'
import type { Stretch } from './stretch.ts'
import { literally, patternsFor, type Words, wordsOf } from './word.ts'

/** An address; of a work item, with the item. */
export interface Address extends Stretch {
  readonly reference?: Reference
}

// Linear: each pattern begins a run of characters once (a look-behind forbids to begin within it), every repetition in `MAIL` and
// `FOREIGN_HOST` is bounded, and an address is read forwards once: what was read is covered, or ends where the next search begins.
const SCHEME = `[a-z][a-z0-9+]{0,19}://`
/** An e-mail address is whole at once: nothing is looked for behind it. A version is none, `m-12345@v2.0.0`; nor does a domain end in a number. */
const MAIL = String.raw`[a-z0-9][\w.+\-]{0,254}@(?!v?\d{1,9}\.\d)(?:[a-z0-9\-]{1,63}\.){1,20}[a-z][a-z0-9\-]{1,62}(?!\.?[a-z0-9\-])`
/** Without a scheme, common endings only: `li.lei/m-12345` is a branch. */
const FOREIGN_HOST = String.raw`(?:[a-z0-9\-]{1,63}\.){1,20}(?:cn|com|edu|gov|io|net|org)(?::\d{1,5})?`

/** After `,` `;` `|` a scheme starts the next address of a list. */
const LISTED = String.raw`(?![,;\|]https?://)`
const SEGMENT = String.raw`[\w.~%\-]+`

/** Each matches as far as it can from where it is set; brackets are left to `endOf`. */
const ADDRESS = patternsFor(({ word, address_letter, any_letter }) => ({
  any: new RegExp(String.raw`(?:${LISTED}(?:${address_letter}|[!#-'*-\/:;=?-Z\\\^_\|~]))*`, 'ivy'),
  /** A page's own address up to its query: plain, and ends where a reader ends it; a type alone may have a name of any script. */
  page: new RegExp(
    String.raw`(?:[a-z]+://)?(?:\[[\da-f:.]{2,45}\]|[\w.\-]+)(?::\d{1,5})?` +
      String.raw`(?:\/(?:${SEGMENT}\/){1,2}(?:${any_letter}|[\w.~%\-]){1,80}\/detail\/[\w.~%\/\-]*|\/[\w.~%\/\-]*)?` +
      `(?:${word})?`,
    'ivy',
  ),
  query: new RegExp(String.raw`(?:${LISTED}(?:${address_letter}|[!#-'*-\/:;=?-Z_~]))*`, 'ivy'),
}))
const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const ALL_BRACKETS: ReadonlySet<string> = new Set('()[]{}')
const ROUND_BRACKETS: ReadonlySet<string> = new Set('()')
const TRAILING: ReadonlySet<string> = new Set("._,;:!?'*~")

/** All addresses in order. */
export function findAddresses(text: string, hosts: ItemHosts): Address[] {
  const words = wordsOf(text)
  const starts = startsOf(words, hosts)
  const found: Address[] = []
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const start = match.index
    const address =
      match.groups?.['mail'] === undefined ? addressAt(text, start, words, hosts) : { start, end: starts.lastIndex }
    found.push(address)
    starts.lastIndex = address.end
  }
  return found
}

function startsOf({ word, starts }: Words, hosts: ItemHosts): RegExp {
  const known = [...hosts].map(literally).join('|')
  const mail = String.raw`(?<!${word}|[_.+\-])(?<mail>${MAIL})`
  const host = String.raw`(?<!${word}|[.@\/\-])(?:${known}|${FOREIGN_HOST})(?=/)`
  return new RegExp(`${mail}|${starts}${SCHEME}|${host}`, 'giv')
}

function addressAt(text: string, start: number, words: Words, hosts: ItemHosts): Address {
  const { any, page, query } = ADDRESS(words)
  const path_end = runEnd(page, text, start)
  const goes_on = /[?#]/u.test(text.charAt(path_end))
  const page_end = trimmed(text, start, goes_on ? endOf(text, path_end, query, ROUND_BRACKETS) : path_end)
  const reference = parseItemUrl(text.slice(start, page_end), hosts)
  if (reference !== undefined) return { start, end: page_end, reference }
  return { start, end: endOf(text, start, any, ALL_BRACKETS) }
}

/** Up to what matches neither the run nor a bracket, or to the first bracket that closes something opened before the address. */
function endOf(text: string, start: number, run: RegExp, brackets: ReadonlySet<string>): number {
  const open: string[] = []
  for (let at = runEnd(run, text, start); ; at = runEnd(run, text, at + 1)) {
    const character = text.charAt(at)
    if (!brackets.has(character)) return at
    const opener = CLOSERS.get(character)
    if (opener === undefined) open.push(character)
    else if (open.pop() !== opener) return at
  }
}

function runEnd(run: RegExp, text: string, start: number): number {
  run.lastIndex = start
  return run.test(text) ? run.lastIndex : start
}

/** Without the punctuation of the sentence it stands in. */
function trimmed(text: string, start: number, end: number): number {
  let at = end
  while (at > start && TRAILING.has(text.charAt(at - 1))) at--
  return at
}
