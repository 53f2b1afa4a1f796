/** The addresses (URLs) in a text and where each ends, for inside an address nothing counts but the address itself. */
import { type ItemHosts, parseItemUrl } from '../work-item/item-url.ts'
import type { Reference } from '../work-item/reference.ts'
import { ADDRESS_LETTER, literally, OBJECT, STARTS, WORD } from './word.ts'

/** A stretch of text that may name an item. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly reference?: Reference
}

// Every search below starts a run of characters once (the look-behind forbids to start within it), so each is linear in the text.
const SCHEME = `${STARTS}[a-z][a-z0-9+]{0,19}://`
/** An e-mail address is whole at once: nothing is looked for behind it. */
const MAIL = String.raw`(?<!${WORD}|[_.+\-])[a-z0-9][\w.+\-]*@[a-z0-9\-]+(?:\.[a-z0-9\-]+)+`
const HOST_STARTS = String.raw`(?<!${WORD}|[.@\/\-])`
/** Without a scheme, common endings only: `li.lei/m-12345` is a branch. */
const FOREIGN_HOST = String.raw`(?:[a-z0-9\-]+\.)+(?:cn|com|edu|gov|io|net|org)(?::\d{1,5})?`

/** After `,` `;` `|` a scheme starts the next address of a list. */
const LISTED = String.raw`(?![,;\|]https?://)`
const ANY = new RegExp(String.raw`(?:${LISTED}(?:${ADDRESS_LETTER}|[!#-\/:;=?-_\{\|\}~]))*`, 'ivy')
/** A page's own address: its path is plain, and ends where a reader ends it; query and anchor go on. */
const PLAIN = new RegExp(
  String.raw`(?:[a-z]+://)?[\w.:\[\]\-]+(?:\/[\w.~%\/\-]*)?(?:${WORD}|(?:[?#](?:${LISTED}(?:${ADDRESS_LETTER}|[!#-\/:;=?-Z_~]))*)?)`,
  'ivy',
)
const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const OPENERS: ReadonlySet<string> = new Set(CLOSERS.values())
const TRAILING: ReadonlySet<string> = new Set("._,;:!?'*~")

/** All addresses in order; those of work items with the item. */
export function findAddresses(text: string, hosts: ItemHosts): Stretch[] {
  const starts = startsOf(hosts)
  const found: Stretch[] = []
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const start = match.index
    const address =
      match.groups?.['mail'] === undefined ? addressAt(text, start, hosts) : { start, end: starts.lastIndex }
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

function startsOf(hosts: ItemHosts): RegExp {
  const known = [...hosts].map(literally).join('|')
  return new RegExp(`(?<mail>${MAIL})|${SCHEME}|${HOST_STARTS}(?:${known}|${FOREIGN_HOST})(?=/)`, 'giv')
}

function addressAt(text: string, start: number, hosts: ItemHosts): Stretch {
  const page = trim(matchAt(PLAIN, text, start))
  const reference = parseItemUrl(page, hosts)
  if (reference !== undefined) return { start, end: start + page.length, reference }
  return { start, end: start + balance(matchAt(ANY, text, start)).length }
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
