/** The inputs, a row each, in the order in which a user fills them in: name, how it is read, default, secret. `action.yml` repeats it for its readers. */
import { type Sentence, sentence } from '../sentence.ts'
import { checkPattern } from '../work-item/item-pattern.ts'
import { isLoopback, parseItemUrl } from '../work-item/item-url.ts'
import { isWorkItemId, type Reference } from '../work-item/reference.ts'
import { yamlOf } from './parts.ts'
import {
  list,
  matching,
  missing,
  NONE,
  oneOf,
  read,
  type Reader,
  type Reading,
  seconds,
  someOf,
  wholeNumber,
  word,
  wrong,
  yesOrNo,
} from './readers.ts'
import { fields, nodeOwners, nodeSchedule, roleAssignee, schedules, userKey } from './structures.ts'
import { HALF, WHOLE } from './yaml.ts'

const PLUGIN_ID = sentence("the plugin's ID, such as MII_63E9D49B8C82", '插件 ID，例如 MII_63E9D49B8C82')
const SECRET = sentence("the plugin's secret, one word", '插件密钥，中间不含空白')
const TOKEN = sentence('a token that begins with p-, v- or u-', '以 p-、v- 或 u- 开头的 token')
const GITHUB_TOKEN = sentence('a token of GitHub, such as github.token', 'GitHub 令牌，例如 github.token')
const SPACE = sentence(
  'a space ID (24 hex digits), a simple_name, or the address of the space: `shop` or https://project.feishu.cn/shop',
  '空间 ID（24 位十六进制数）、空间域名 simple_name 或空间地址：`shop` 或 https://project.feishu.cn/shop',
)
const TYPE = sentence(
  'a type key, an api_name or the exact name of a type, such as story or 需求',
  '工作项类型的 type_key、api_name 或准确名称，例如 story 或 需求',
)
const NODE = sentence("a node's ID, state key or exact name", '节点 ID、state_key 或节点的准确名称')
const BASE_URL = sentence(
  'an https address without path and credentials, such as https://project.feishu.cn; http on a loopback address only',
  '不含路径和账号密码的 https 地址，例如 https://project.feishu.cn；仅回环地址可用 http',
)
const ENVIRONMENT = sentence('names of environments', '环境名称')
const SINCE = sentence(
  'last_success, last_deployment, last_release, or a tag, a branch or a SHA',
  'last_success、last_deployment、last_release，或标签、分支、提交 SHA',
)
const PATH = sentence('globs such as src/**', '路径通配符，例如 src/**')
const ITEM = sentence('work item IDs or addresses of their pages', '工作项 ID 或工作项页面地址')
const KEYWORD = sentence('words such as resolve, fixes', '词语，例如 resolve、fixes')
const HOST = sentence(
  'hosts without scheme and path, such as project.example.com',
  '不含协议和路径的域名，例如 project.example.com',
)
const ZONE = sentence('an IANA time zone, such as Asia/Shanghai or UTC', 'IANA 时区，例如 Asia/Shanghai 或 UTC')
const FORGIVABLE = sentence(
  'err_codes such as 20016, unreachable, unverified or unmet',
  'err_code（例如 20016）、unreachable、unverified 或 unmet',
)

/** What a header takes, and what holds no space by mistake. */
const VISIBLE_ASCII = /^[!-~]+$/
const HOST_PATTERN = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i
/** What git allows in the name of a ref, as far as it can be a slip of the pen. */
const REF = /^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\s\p{C}~^:?*[\\]*[^\s\p{C}~^:?*[\\/.]$/u

/** More references than this are a mistake, where `max_work_items` is not given. */
export const MAX_WORK_ITEMS = 20
export const MAX_WORK_ITEMS_IN_RANGE = 200

const DEFAULT_ZONE = 'Asia/Shanghai'

// ---------------------------------------------------------------- readers of single inputs

const pattern: Reader<string> = (text) => {
  const { en, zh } = checkPattern(text) ?? {}
  if (en === undefined || zh === undefined) return read(text)
  const allowed = sentence(
    `a regular expression with a group named id, but ${en}`,
    `含名为 id 的分组的正则表达式，但${zh}`,
  )
  return wrong(text, allowed)
}

const baseUrl = word(BASE_URL, (text) => {
  // The parser would also take backslashes, tabs and a missing slash.
  if (!/^https?:\/\/[^/?#@\\\s]+\/?$/i.test(text) || !URL.canParse(text)) return undefined
  const { origin, hostname, protocol } = new URL(text)
  return protocol === 'https:' || isLoopback(hostname) ? origin : undefined
})

/** Abbreviations are refused, since some mean several zones (CST is Beijing's and Chicago's), and so are offsets. */
const zone = word(ZONE, (text) => {
  // The first look at any zone costs 15 ms, which most runs can do without.
  if (text === DEFAULT_ZONE || text === 'UTC') return text
  try {
    Intl.DateTimeFormat('en', { timeZone: text })
    return text.includes('/') ? text : undefined
  } catch {
    return undefined
  }
})

/** A space ID or simple_name, or the address of a space, which holds its simple_name. */
const space: Reader<string> = (text, { hosts }) => {
  if (/^[\w.~-]+$/.test(text)) return read(text)
  if (!text.includes('/')) return wrong(text, SPACE)
  if (hosts === undefined) return NONE
  // A space is what can stand before the page of an item.
  const page = `${text.replace(/[?#].*$/, '').replace(/\/+$/, '')}/story/detail/1`
  const name = parseItemUrl(page, hosts)?.project_key
  return name === undefined ? wrong(text, spaceOn([...hosts].join(', '))) : read(name)
}

function spaceOn(hosts: string): Sentence {
  return sentence(
    `a space, by its name or by its address alone, such as https://project.feishu.cn/shop, on ${hosts}`,
    `空间域名，或 ${hosts} 上的空间地址（不含其他路径），例如 https://project.feishu.cn/shop`,
  )
}

function isInt64(digits: string): boolean {
  return BigInt.asIntN(64, BigInt(digits)) === BigInt(digits)
}

const item: Reader<Reference> = (text, { hosts }) => {
  if (isWorkItemId(text) && isInt64(text)) return read({ work_item_id: text })
  if (hosts === undefined) return NONE
  const reference = parseItemUrl(text, hosts)
  return reference === undefined || !isInt64(reference.work_item_id)
    ? wrong(text, pageOn([...hosts].join(', ')))
    : read(reference)
}

function pageOn(hosts: string): Sentence {
  return sentence(
    `a work item ID (1 to 9223372036854775807) or the address of a work item's page on ${hosts}`,
    `工作项 ID（1 到 9223372036854775807），或 ${hosts} 上的工作项页面地址`,
  )
}

// ---------------------------------------------------------------- rows

/** Reads an input as the runner gave it; undefined is what is empty or blank. */
export interface Row<T> extends Reader<T, string | undefined> {
  readonly standard?: string
  readonly required?: true
  readonly secret?: true
}

/** No half of a character, which nothing could carry. */
function whole<T>(reader: Reader<T>): Reader<T> {
  return (text, context) => (text.isWellFormed() ? reader(text, context) : wrong(HALF, WHOLE))
}

function trimmed<T>(reader: Reader<T>): Reader<T> {
  return whole((text, context) => reader(text.trim(), context))
}

function required<T>(allowed: Sentence, reader: Reader<T>): Row<T> {
  const row: Reader<T, string | undefined> = (text, context) =>
    text === undefined ? missing(allowed) : trimmed(reader)(text, context)
  return Object.assign(row, { required: true } as const)
}

function optional<T>(reader: Reader<T>): Row<T | undefined> {
  return (text, context) => (text === undefined ? read(undefined) : trimmed(reader)(text, context))
}

function optionalList<T>(allowed: Sentence, element: Reader<T>): Row<readonly T[]> {
  return (text, context) => (text === undefined ? read([]) : trimmed(list(allowed, element))(text, context))
}

function secret(allowed: Sentence, shape: RegExp): Row<string | undefined> {
  return Object.assign(optional(matching(shape, allowed)), { secret: true } as const)
}

/** With what stands for it where nothing was given. */
function orElse<T>(standard: string, reader: Reader<T>): Row<T> {
  const row: Reader<T, string | undefined> = (text = standard, context) => trimmed(reader)(text, context)
  return Object.assign(row, { standard })
}

/** As it is: in Markdown, spaces at the beginning mean something. */
const untouched: Row<string | undefined> = (text, context) =>
  text === undefined ? read(undefined) : whole(any)(text, context)

/** Any text, or a list of any text, where only the server or the event can tell what is right. */
function any(text: string): Reading<string> {
  return read(text)
}

export const table = {
  // credentials and place
  plugin_id: optional(matching(VISIBLE_ASCII, PLUGIN_ID)),
  plugin_secret: secret(SECRET, VISIBLE_ASCII),
  plugin_token: secret(TOKEN, /^[puv]-[!-~]+$/),
  user_key: optional(userKey),
  project_key: required(SPACE, list(SPACE, space)),
  work_item_type_key: optionalList(TYPE, any),
  node_id: required(NODE, list(NODE, any)),
  base_url: orElse('https://project.feishu.cn', baseUrl),
  // what to do, and when
  action: orElse('auto', oneOf('auto', 'confirm', 'rollback', 'require')),
  job_status: optional(oneOf('success', 'failure', 'cancelled', 'skipped')),
  environments: optionalList(ENVIRONMENT, any),
  since: optional(matching(REF, SINCE)),
  paths: optionalList(PATH, any),
  hold_while_open: orElse('false', yesOrNo),
  // where items are named
  work_item_id: optionalList(ITEM, item),
  text: untouched,
  work_item_sources: orElse('title, body, branch, commits', someOf('title', 'body', 'branch', 'commits')),
  work_item_pattern: optional(pattern),
  work_item_keywords: optionalList(KEYWORD, matching(/[\p{L}\p{N}]/u, KEYWORD)),
  work_item_hosts: optionalList(HOST, matching(HOST_PATTERN, HOST)),
  // what to fill in
  rollback_reason: optional(any),
  node_owners: optional(nodeOwners),
  node_schedule: optional(yamlOf(nodeSchedule)),
  schedules: optional(yamlOf(schedules)),
  fields: optional(yamlOf(fields)),
  role_assignee: optional(yamlOf(roleAssignee)),
  timezone: orElse(DEFAULT_ZONE, zone),
  comment: orElse('false', yesOrNo),
  // what a failure means
  on_missing: optional(oneOf('ignore', 'warn', 'fail')),
  fail_on_error: orElse('true', yesOrNo),
  warn_on: optionalList(FORGIVABLE, matching(/^(?:[1-9]\d{0,9}|unreachable|unverified|unmet)$/, FORGIVABLE)),
  dry_run: orElse('false', yesOrNo),
  fail_on_blocked: orElse('false', yesOrNo),
  // limits
  github_token: secret(GITHUB_TOKEN, VISIBLE_ASCII),
  max_work_items: optional(wholeNumber(1, 500)),
  request_timeout: orElse('10', seconds(0.1, 300)),
  timeout: orElse('120', seconds(0.1, 3600)),
  language: orElse('en', oneOf('en', 'zh')),
}

export type InputName = keyof typeof table

/** What each input is once it is read. */
export type Values = { readonly [K in InputName]: (typeof table)[K] extends Row<infer T> ? T : never }
