/** What a well-formed configuration is: one entry an input, in the order of `action.yml`, which repeats the defaults for its readers. */
import * as z from 'zod/mini'
import { type Sentence, sentence } from '../sentence.ts'
import { checkPattern } from '../work-item/item-pattern.ts'
import { checked, items, matching, oneOf, seconds, someOf, text, wholeNumber, yesOrNo } from './checked.ts'
import { fields, nodeSchedule, owners, roleAssignee, schedules, USER_KEY, USER_KEY_PATTERN } from './structures.ts'
import { asText } from './written.ts'

/** How an input is handled before its schema sees it. */
export interface Handling {
  /** `schedules`: YAML in which dates are read. `owners`: YAML if it begins like a list or a map, else split at newlines and commas. */
  readonly as?: 'yaml' | 'schedules' | 'owners'
  /** Never shown. */
  readonly secret?: true
}

export const handling = z.registry<Handling>()

const NODE = sentence("a node's ID, state key or exact name", '节点 ID、state_key 或节点的准确名称')
const ITEM = sentence('work item IDs or addresses of their pages', '工作项 ID 或工作项页面地址')
const SPACE = sentence(
  'a space ID (24 hex digits) or a simple_name: `shop` where the address of the space is https://project.feishu.cn/shop',
  '空间 ID（24 位十六进制数）或空间域名 simple_name：空间地址为 https://project.feishu.cn/shop 时填 `shop`',
)
const TYPE = sentence('a type key or api_name, such as story', '工作项类型的 type_key 或 api_name，例如 story')
const BASE_URL = sentence(
  'an https address without path and credentials, such as https://project.feishu.cn; http on a loopback address only',
  '不含路径和账号密码的 https 地址，例如 https://project.feishu.cn；仅回环地址可用 http',
)
const ZONE = sentence('an IANA time zone, such as Asia/Shanghai or UTC', 'IANA 时区，例如 Asia/Shanghai 或 UTC')
const PLUGIN_ID = sentence("the plugin's ID, such as MII_63E9D49B8C82", '插件 ID，例如 MII_63E9D49B8C82')
const SECRET = sentence("the plugin's secret, one word", '插件密钥，中间不含空白')
const TOKEN = sentence('a token that begins with p-, v- or u-', '以 p-、v- 或 u- 开头的 token')

const FORGIVABLE = sentence('err_codes such as 20016, or unreachable', 'err_code（例如 20016）或 unreachable')
const ENVIRONMENT = sentence('names of environments', '环境名称')
const HOST = sentence(
  'hosts without scheme and path, such as project.example.com',
  '不含协议和路径的域名，例如 project.example.com',
)
const HOST_PATTERN = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/iu
const KEYWORD = sentence('words such as resolve, fixes', '词语，例如 resolve、fixes')
const GITHUB_TOKEN = sentence('a token of GitHub, such as github.token', 'GitHub 令牌，例如 github.token')

const pattern = checked((found, refuse) => {
  // Given as text like all inputs that are no YAML.
  const written = String(asText(found))
  const wrong = checkPattern(written)
  return wrong === undefined ? written : refuse(patternBut(wrong))
})

function patternBut(wrong: Sentence): Sentence {
  return sentence(
    `a regular expression with a group named id, but ${wrong.en}`,
    `含名为 id 的分组的正则表达式，但${wrong.zh}`,
  )
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u

const baseUrl = text(BASE_URL, (written) => {
  // The parser would also take backslashes, tabs and a missing slash.
  if (!/^https?:\/\/[^/?#@\\\s]+\/?$/iu.test(written) || !URL.canParse(written)) return undefined
  const { origin, hostname, protocol } = new URL(written)
  return protocol === 'https:' || LOOPBACK.test(hostname) ? origin : undefined
})

const DEFAULT_ZONE = 'Asia/Shanghai'

/** Abbreviations are refused, since some mean several zones (CST is Beijing's and Chicago's), and so are offsets. */
const zone = text(ZONE, (written) => {
  // The first look at any zone costs 15 ms, which most runs can do without.
  if (written === DEFAULT_ZONE || written === 'UTC') return written
  try {
    Intl.DateTimeFormat('en', { timeZone: written })
    return written.includes('/') ? written : undefined
  } catch {
    return undefined
  }
})

export const schema = {
  action: z.prefault(oneOf('auto', 'confirm', 'rollback'), 'auto'),
  node_id: items(/./u, NODE),
  // Read in `named-items.ts`, which knows the deployment and the spaces.
  work_item_id: z._default(items(/./u, ITEM), []),
  project_key: items(/^[\w.~-]+$/u, SPACE),
  work_item_type_key: z._default(items(/^[\w.~-]+$/u, TYPE), []),
  environments: z._default(items(/./u, ENVIRONMENT), []),
  work_item_hosts: z._default(items(HOST_PATTERN, HOST), []),
  work_item_sources: z.prefault(someOf('title', 'body', 'branch', 'commits'), 'title, body, branch, commits'),
  work_item_pattern: z.exactOptional(pattern),
  work_item_keywords: z._default(items(/[\p{L}\p{N}]/u, KEYWORD), []),
  rollback_reason: z.exactOptional(z.string()),
  node_owners: z.exactOptional(owners).register(handling, { as: 'owners' }),
  node_schedule: z.exactOptional(nodeSchedule).register(handling, { as: 'schedules' }),
  schedules: z.exactOptional(schedules).register(handling, { as: 'schedules' }),
  fields: z.exactOptional(fields).register(handling, { as: 'yaml' }),
  role_assignee: z.exactOptional(roleAssignee).register(handling, { as: 'yaml' }),
  timezone: z.prefault(zone, DEFAULT_ZONE),
  base_url: z.prefault(baseUrl, 'https://project.feishu.cn'),
  plugin_id: z.exactOptional(matching(/^[!-~]+$/u, PLUGIN_ID)),
  plugin_secret: z.exactOptional(matching(/^[!-~]+$/u, SECRET)).register(handling, { secret: true }),
  plugin_token: z.exactOptional(matching(/^[puv]-[!-~]+$/u, TOKEN)).register(handling, { secret: true }),
  user_key: z.exactOptional(matching(USER_KEY_PATTERN, USER_KEY)),
  github_token: z.exactOptional(matching(/^[!-~]+$/u, GITHUB_TOKEN)).register(handling, { secret: true }),
  // An empty one is no success: see the rules.
  job_status: z.exactOptional(oneOf('success', 'failure', 'cancelled', 'skipped')),
  on_missing: z.prefault(oneOf('ignore', 'warn', 'fail'), 'warn'),
  fail_on_error: z.prefault(yesOrNo(), 'true'),
  warn_on: z._default(items(/^(?:[1-9]\d{0,9}|unreachable)$/u, FORGIVABLE), []),
  dry_run: z.prefault(yesOrNo(), 'false'),
  fail_on_blocked: z.prefault(yesOrNo(), 'false'),
  max_work_items: z.prefault(wholeNumber(1, 100), '20'),
  request_timeout: z.prefault(seconds(0.1, 300), '10'),
  timeout: z.prefault(seconds(0.1, 3600), '120'),
  language: z.prefault(oneOf('en', 'zh'), 'en'),
}

export type InputName = keyof typeof schema

export const configuration = z.object(schema)
export type Configuration = z.output<typeof configuration>

/** One input by itself. */
export type Read = <Name extends InputName>(name: Name) => z.output<(typeof schema)[Name]> | undefined
