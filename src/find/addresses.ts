/** The addresses (URLs) in a text and where each ends, for inside an address nothing counts but the address itself. */
import { type ItemHosts, parseItemUrl } from '../work-item/item-url.ts'
import type { Reference } from '../work-item/reference.ts'
import { literally, OBJECT, patternsFor, type Words, wordsOf } from './word.ts'

/** A stretch of text that may name an item. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly reference?: Reference
}

// Every search below starts a run of characters once (the look-behind forbids to start within it), so each is linear in the text.
const SCHEME = `[a-z][a-z0-9+]{0,19}://`
/** An e-mail address is whole at once: nothing is looked for behind it. */
const MAIL = String.raw`[a-z0-9][\w.+\-]*@[a-z0-9\-]+(?:\.[a-z0-9\-]+)+`
/** Without a scheme, common endings only: `li.lei/m-12345` is a branch. */
const FOREIGN_HOST = String.raw`(?:[a-z0-9\-]+\.)+(?:cn|com|edu|gov|io|net|org)(?::\d{1,5})?`

/** After `,` `;` `|` a scheme starts the next address of a list. */
const LISTED = String.raw`(?![,;\|]https?://)`
const ADDRESS = patternsFor(({ word, address_letter }) => ({
  any: new RegExp(String.raw`(?:${LISTED}(?:${address_letter}|[!#-\/:;=?-_\{\|\}~]))*`, 'ivy'),
  /** A page's own address: its path is plain, and ends where a reader ends it; query and anchor go on. */
  page: new RegExp(
    String.raw`(?:[a-z]+://)?[\w.:\[\]\-]+(?:\/[\w.~%\/\-]*)?(?:${word}|(?:[?#](?:${LISTED}(?:${address_letter}|[!#-\/:;=?-Z_~]))*)?)`,
    'ivy',
  ),
}))
const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const OPENERS: ReadonlySet<string> = new Set(CLOSERS.values())
const TRAILING: ReadonlySet<string> = new Set("._,;:!?'*~")

/** All addresses in order; those of work items with the item. */
export function findAddresses(text: string, hosts: ItemHosts): Stretch[] {
  const words = wordsOf(text)
  const starts = startsOf(words, hosts)
  const found: Stretch[] = []
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const start = match.index
    const address =
      match.groups?.['mail'] === undefined ? addressAt(text, start, words, hosts) : { start, end: starts.lastIndex }
    found.push(address)
    starts.lastIndex = address.end
  }
  return found
}

/** The text with every address covered, all else in its place. */
export function coverAddresses(text: string, addresses: readonly Stretch[]): string {
  const parts = addresses.map(({ start, end }, index) => {
    const from = addresses[index - 1]?.end ?? 0
    return text.slice(from, start) + OBJECT.repeat(end - start)
  })
  return parts.join('') + text.slice(addresses.at(-1)?.end ?? 0)
}

function startsOf({ word, starts }: Words, hosts: ItemHosts): RegExp {
  const known = [...hosts].map(literally).join('|')
  const mail = String.raw`(?<!${word}|[_.+\-])(?<mail>${MAIL})`
  const host = String.raw`(?<!${word}|[.@\/\-])(?:${known}|${FOREIGN_HOST})(?=/)`
  return new RegExp(`${mail}|${starts}${SCHEME}|${host}`, 'giv')
}

function addressAt(text: string, start: number, words: Words, hosts: ItemHosts): Stretch {
  const address = ADDRESS(words)
  const page = trim(matchAt(address.page, text, start))
  const reference = parseItemUrl(page, hosts)
  if (reference !== undefined) return { start, end: start + page.length, reference }
  return { start, end: start + balance(matchAt(address.any, text, start)).length }
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start
  pattern.test(text)
  return text.slice(start, pattern.lastIndex)
}

/** Without the punctuation of the sentence it stands in. */
function trim(address: string): string {
  const whole = balance(address)
  let end = whole.length
  while (TRAILING.has(whole.charAt(end - 1))) end--
  return whole.slice(0, end)
}

/** Up to the first bracket that closes something opened before the address. */
function balance(address: string): string {
  const open: string[] = []
  for (let index = 0; index < address.length; index++) {
    const character = address.charAt(index)
    if (OPENERS.has(character)) open.push(character)
    else if (CLOSERS.has(character) && open.pop() !== CLOSERS.get(character)) return address.slice(0, index)
  }
  return address
}
