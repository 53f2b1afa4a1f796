/** The inputs, a row each, in the order in which a user fills them in: name, how it is read, default, secret. `action.yml` repeats it for its readers. */
import { sentence, together } from '../sentence.ts'
import { checkPattern } from '../work-item/item-pattern.ts'
import { baseUrl, item, SPACE, space } from './addresses.ts'
import { glob, GLOB } from './globs.ts'
import { any, matching, oneOf, read, type Reader, seconds, someOf, wholeNumber, yesOrNo } from './readers.ts'
import {
  optional,
  optionalList,
  orElse,
  requiredList,
  type Row,
  secret,
  structured,
  VISIBLE_ASCII,
  words,
} from './rows.ts'
import { userKey } from './user-key.ts'
import { DEFAULT_ZONE, zone } from './zone.ts'

const HOST = /^(?!.*\.\.)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i
/** Other marks between words make one word of them, which nobody writes. */
const KEYWORD = /^(?=.*[\p{L}\p{N}])[^、;；|]+$/su
/** What git allows in the name of a ref, as far as it can be a slip of the pen. */
const REF = /^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\s\p{C}~^:?*[\\]*[^\s\p{C}~^:?*[\\/.]$/u

const pattern: Reader<string> = (text, { refuse }) => {
  const mistake = checkPattern(text)
  if (mistake === undefined) return read(text)
  const allowed = sentence(
    `a regular expression with a group named id; ${mistake.en}`,
    together('含名为 id 的分组的正则表达式；', mistake.zh),
  )
  return refuse(text, allowed)
}

export const table = {
  // credentials and place
  plugin_id: optional(
    matching(VISIBLE_ASCII, sentence("the plugin's ID, such as MII_63E9D49B8C82", '插件 ID，例如 MII_63E9D49B8C82')),
  ),
  plugin_secret: secret(sentence("the plugin's secret", '插件密钥')),
  plugin_token: secret(
    sentence('a token that begins with p-, v- or u-', '以 p-、v- 或 u- 开头的 token'),
    /^[puv]-[!-~]+$/,
  ),
  user_key: optional(userKey),
  project_key: requiredList(SPACE, space),
  work_item_type_key: words(
    sentence(
      'a type key, an api_name or the exact name of a type, such as story or 需求',
      '工作项类型的 type_key、api_name 或准确名称，例如 story 或“需求”',
    ),
  ),
  node_id: requiredList(sentence("a node's ID, state key or exact name", '节点 ID、state_key 或节点的准确名称'), any),
  base_url: orElse('https://project.feishu.cn', baseUrl),
  // what to do, and when
  action: orElse('auto', oneOf('auto', 'confirm', 'rollback', 'require')),
  job_status: optional(oneOf('success', 'failure', 'cancelled', 'skipped')),
  environments: words(sentence('names of environments', '环境名称')),
  since: optional(
    matching(
      REF,
      sentence(
        'last_success, last_deployment, last_release, or a tag, a branch or a SHA',
        'last_success、last_deployment、last_release，或标签、分支、提交 SHA',
      ),
    ),
  ),
  paths: optionalList(GLOB, glob),
  hold_while_open: orElse('false', yesOrNo),
  // where items are named
  work_item_id: optionalList(sentence('work item IDs or addresses of their pages', '工作项 ID 或工作项页面地址'), item),
  text: optional(any, { verbatim: true }),
  work_item_sources: orElse('title, body, branch, commits', someOf('title', 'body', 'branch', 'commits')),
  work_item_pattern: optional(pattern),
  work_item_keywords: words(
    sentence(
      'words such as resolve, fixes with commas or line ends between them',
      '以逗号或换行分隔的词语，例如 `resolve,fixes`',
    ),
    KEYWORD,
  ),
  work_item_hosts: words(
    sentence(
      'hosts without scheme and path, such as project.example.com',
      '不含协议和路径的域名，例如 project.example.com',
    ),
    HOST,
  ),
  // what to fill in
  rollback_reason: optional(any),
  node_owners: structured(({ nodeOwners }) => nodeOwners),
  node_schedule: structured(({ nodeSchedule }) => nodeSchedule),
  schedules: structured(({ schedules }) => schedules),
  fields: structured(({ fields }) => fields),
  role_assignee: structured(({ roleAssignee }) => roleAssignee),
  timezone: orElse(DEFAULT_ZONE, zone),
  comment: orElse('false', yesOrNo),
  // what a failure means
  on_missing: optional(oneOf('ignore', 'warn', 'fail')),
  fail_on_error: orElse('true', yesOrNo),
  warn_on: words(
    sentence(
      'err_codes such as 20016, unreachable, unverified or unmet',
      'err_code（例如 20016）、unreachable、unverified 或 unmet',
    ),
    /^(?:[1-9]\d{0,9}|unreachable|unverified|unmet)$/,
  ),
  dry_run: orElse('false', yesOrNo),
  fail_on_blocked: orElse('false', yesOrNo),
  // limits
  github_token: secret(sentence('a token of GitHub, such as github.token', 'GitHub token，例如 github.token')),
  max_work_items: optional(wholeNumber(1, 500)),
  request_timeout: orElse('10', seconds(0.1, 300)),
  timeout: orElse('120', seconds(0.1, 3600)),
  language: orElse('en', oneOf('en', 'zh')),
}

export type InputName = keyof typeof table

/** What each input is once it is read. */
export type Values = { readonly [K in InputName]: (typeof table)[K] extends Row<infer T> ? T : never }

/** In the order of `action.yml`. */
export const inputNames: readonly string[] = Object.keys(table)

/** Those to mask before anything else happens. */
export const secretNames = Object.entries(table).flatMap(([name, { secret }]) => (secret === true ? [name] : []))
