/** What looks as if it named a work item and does not count, with what to write instead. Loaded by the runs that found none. */
import { type Sentence, sentence } from '../sentence.ts'
import { cut } from '../text.ts'
import { type ItemHosts, parseItemUrl } from '../work-item/item-url.ts'
import { findForms } from './search/forms.ts'
import type { SearchText } from './search/searched.ts'
import { asRead } from './search/unseen.ts'

export interface Known {
  readonly hosts: ItemHosts
  /** Then only addresses are known to name something. */
  readonly has_pattern: boolean
}

type Teller = (text: SearchText, known: Known) => Sentence | undefined

/** The first, the surest kind before the others. */
export function uncounted(texts: readonly SearchText[], known: Known): Sentence | undefined {
  const seen = texts.map((text) => ({ ...text, text: asRead(text.text) }))
  for (const tell of TELLERS) {
    for (const text of seen) {
      const said = tell(text, known)
      if (said !== undefined) return said
    }
  }
  return undefined
}

/** Up to what ends it in prose; the scheme may be encoded, as the whole then is. */
const LINK = /https?(?::|%3A)(?:\/\/|%2F%2F)[^\s<>()[\]"'`|\\，。；、（）]{1,2000}/giu

function linksIn(text: string): readonly string[] {
  return Array.from(text.matchAll(LINK), ([found]) => found.replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/u, ''))
}

function hostOf(link: string): string | undefined {
  return URL.canParse(link) ? new URL(link).host : undefined
}

/** The first host that a page of a work item seems to stand on, as far as its address looks like one. */
function elsewhere({ text }: SearchText, { hosts }: Known): Sentence | undefined {
  for (const link of linksIn(text)) {
    const host = hostOf(link)
    if (host === undefined || hosts.has(host) || parseItemUrl(link, new Set([host])) === undefined) continue
    return sentence(
      `The link to ${host} is not counted: that host is neither base_url's nor in work_item_hosts; if it serves the same deployment, add it there.`,
      `指向 ${host} 的链接未计入：该主机既不属于 base_url，也未列入 work_item_hosts；如果它属于同一套部署，请将其列入。`,
    )
  }
  return undefined
}

/** The addresses within an address, each up to what is not its own any more; one that is encoded lies in nothing but itself. */
function innerOf(link: string, decoded: string): readonly string[] {
  const pieces = decoded.split(/(?=https?:\/\/)/iu).slice(/^https?:\/\//iu.test(link) ? 1 : 0)
  return pieces.map((piece) => piece.replace(/[\s?#&;"][^]*$/u, '').replace(/(?<!_)_+$/u, ''))
}

/** A page of the app, where Feishu's own links lead. */
const INNER_PATH = /[=/][\w.~\-]{1,80}\/[\w.~\-]{1,80}\/detail\/\d{5,19}(?!\w)/u

/** Mail protection, Feishu's own redirect and links into its app: what they lead to stands in their query. */
function leadingOn({ text }: SearchText, { hosts }: Known): Sentence | undefined {
  for (const link of linksIn(text)) {
    const decoded = decode(decode(link))
    const host = hostOf(link) ?? hostOf(decoded)
    const is_within = innerOf(link, decoded).some((one) => parseItemUrl(one, hosts) !== undefined)
    const is_of_app = host?.startsWith('applink.') === true && INNER_PATH.test(decoded)
    if (host === undefined || !(is_within || is_of_app)) continue
    return sentence(
      `The link to ${host} only leads on to a work item's page and is not counted: write the address of the page itself.`,
      `指向 ${host} 的链接只是跳转到工作项页面，未计入：请直接写工作项页面的地址。`,
    )
  }
  return undefined
}

/** What can't be decoded stands as it is. */
function decode(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

const COMMENT = /<!--[^]*?(?:-->|$)/gu

function isMarkdown({ form }: SearchText): boolean {
  return form === 'markdown' || form === 'release'
}

/** What counts anywhere else, and here stands where no reader sees it as text. */
function hidden(text: SearchText, known: Known): Sentence | undefined {
  const raw = isMarkdown(text) ? namedIn(text.text.replace(COMMENT, ' '), known) : undefined
  if (raw === undefined) return undefined
  return sentence(
    `${raw} stands where it is not read as text (in code, a quote, an image or a name, say) and is not counted: write it as plain text.`,
    `${raw} 所在的位置不作为文字读取（如代码、引用、图片、名称），未计入：请写成普通文字。`,
  )
}

function inComment(text: SearchText, known: Known): Sentence | undefined {
  const raw = isMarkdown(text) ? namedIn((text.text.match(COMMENT) ?? []).join(' '), known) : undefined
  if (raw === undefined) return undefined
  return sentence(
    `${raw} stands in an HTML comment and is not counted: write the work item outside of it.`,
    `${raw} 写在 HTML 注释中，未计入：请将工作项写在注释之外。`,
  )
}

/** Where the vendor's own pages stand, the documentation among them. */
const OF_VENDOR = /^\/(?:$|b\/|openapp(?:\/|$))/u
const CREDENTIALS = /^https?:\/\/[^/?#]*@/iu

/** A view, a chart, the home page of a type. Credentials in an address have no business in a report. */
function otherPage(text: SearchText, { hosts }: Known): Sentence | undefined {
  const seen = isMarkdown(text) ? text.text.replace(COMMENT, ' ') : text.text
  const link = linksIn(seen).find(
    (one) => hosts.has(hostOf(one) ?? '') && !CREDENTIALS.test(one) && !OF_VENDOR.test(new URL(one).pathname),
  )
  if (link === undefined) return undefined
  return sentence(
    `${cut(link, 200)} shows no single work item: copy the address of the work item's own page, which has /detail/ and the ID in it.`,
    `${cut(link, 200)} 不是单个工作项的页面：请复制工作项详情页的地址，其中含有 /detail/ 和 ID。`,
  )
}

function namedIn(text: string, { hosts, has_pattern }: Known): string | undefined {
  const page = linksIn(text).find((link) => parseItemUrl(link, hosts) !== undefined)
  const form = has_pattern ? undefined : findForms(text.replace(LINK, ' '))[0]?.raw
  const raw = page ?? form
  return raw === undefined ? undefined : cut(raw, 200)
}

const DASHES = String.raw`\-－‐‑‒–—−﹣`
/** With another sign between letter and number, or none; or the number alone, where it is as long as those of the vendor's own service. */
const MISSPELT = new RegExp(
  String.raw`(?<![0-9A-Za-z.#＃'’])(?:[#＃]?[mf](?:[_.]| ?[:：${DASHES}]? ?)(?<id>[1-9]\d{4,18})|(?<![\d+][${DASHES}/]?|[¥￥$€£] ?)(?<alone>[1-9]\d{8,18}))(?!\.?[0-9A-Za-z]|[${DASHES}]\d)`,
  'giu',
)
/**
 * A mobile number, a moment from seconds to nanoseconds, a date with its time; a round number, the limits of 32 and 64 bits, what people
 * count up for an example; a colour (`#f44336`).
 */
const NO_ID = new RegExp(
  [
    String.raw`(?:86)?1[3-9]\d{9}|1[4-9]\d{8}(?:\d{3}){0,3}|20[2-9]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d*`,
    String.raw`[1-9]\d?0{7,}|9{9,}|214748364[78]|429496729[56]|900719925474099[12]|9223372036854775807|1234567890?`,
    String.raw`#f\d{5}(?:\d\d)?`,
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
  'iu',
)
/** Whatever is counted in them. */
const UNIT =
  /^ ?(?:[%‰元块万亿秒天次条行人个件字]|[kmgtp]?i?b(?:ytes?)?\b|bytes?\b|(?:micro|milli|nano)?s(?:econds?)?\b|[mnµ]s\b|px\b)/iu
/** Logins, teams and addresses of e-mail. */
const PERSON = /(?<![\w.\-])[@＠][\w.\-/]{1,140}|[\w.+\-]{1,64}@[\w.\-]{1,255}/gu

/** Chinese input methods write letters and digits as wide as a Chinese character, too. */
function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** In the message of a commit a number alone is hardly one: it is the number of a build, say, and a range has many of them. */
function misspelt({ text, where }: SearchText, { has_pattern }: Known): Sentence | undefined {
  if (has_pattern) return undefined
  const seen = text.replace(COMMENT, ' ').replace(LINK, ' ').replace(PERSON, ' ')
  for (const { index, 0: found, groups } of narrow(seen).matchAll(MISSPELT)) {
    const { id, alone } = groups ?? {}
    const end = index + found.length
    const is_bare_number = id === undefined && (where === 'commit' || UNIT.test(seen.slice(end, end + 20)))
    if (is_bare_number || NO_ID.test(found)) continue
    const raw = seen.slice(index, end)
    const number = id ?? alone
    return sentence(
      `${raw} is not counted: if it is a work item's ID, write m-${number}.`,
      `${raw} 未计入：如果它是工作项 ID，请写成 m-${number}。`,
    )
  }
  return undefined
}

const TELLERS: readonly Teller[] = [elsewhere, leadingOn, hidden, otherPage, misspelt, inComment]
