/** What inputs owe each other, as data: a rule a line, each with what would be right. */
import { isObjectKey } from '../domain.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { type Mistake, NOTHING } from './readers.ts'
import type { InputName, Values } from './table.ts'

/** The inputs while they may still be wrong. */
interface Draft {
  /** What was given. */
  readonly texts: Readonly<Record<string, string>>
  /** Without those that are wrong in themselves, which is reported elsewhere. */
  readonly values: Partial<Values>
}

interface Rule {
  readonly input: InputName
  readonly broken: (draft: Draft) => boolean
  readonly allowed: Sentence
  /** Where the input's own text would not explain it. */
  readonly found?: Sentence
}

export function breaches(draft: Draft): readonly Mistake[] {
  const broken = RULES.filter((rule) => rule.broken(draft)).map(({ input, found, allowed }): Mistake => {
    const text = draft.texts[input]
    return { path: [input], found: found ?? text ?? NOTHING, allowed, missing: text === undefined }
  })
  return [...broken, ...outside(draft.values)]
}

function gave({ texts }: Draft, ...names: readonly InputName[]): boolean {
  return names.some((name) => texts[name] !== undefined)
}

// ---------------------------------------------------------------- credentials

const CREDENTIALS = sentence(
  'plugin_id together with plugin_secret, or plugin_token instead of both',
  '同时填写 plugin_id 和 plugin_secret，或改为只填 plugin_token',
)

/** A token that is wrong in itself says nothing about the user. */
function tokenKind(draft: Draft): 'needs a user' | 'is a user' | 'unknown' {
  if (!gave(draft, 'plugin_token')) return 'needs a user'
  const token = draft.values.plugin_token
  if (token === undefined) return 'unknown'
  return token.startsWith('u-') ? 'is a user' : 'needs a user'
}

// ---------------------------------------------------------------- `require`

/** What says how a node is moved. */
const MOVING = ['rollback_reason', 'node_owners', 'node_schedule', 'schedules', 'fields', 'role_assignee'] as const

/** `require` writes nothing, and must not be green when it knows nothing. */
function withRequire(input: InputName, why: Sentence, broken: Rule['broken'], what: string = input): Rule {
  return {
    input,
    broken: (draft) => draft.values.action === 'require' && broken(draft),
    allowed: sentence(
      `no ${what} with \`action: require\`: ${why.en}`,
      `\`action: require\` 时不填 ${what}：${why.zh}`,
    ),
  }
}

const READS_ONLY = sentence('it only reads and moves nothing', '它只读取，不流转节点')

const RULES: readonly Rule[] = [
  {
    input: 'plugin_id',
    broken: (draft) => !gave(draft, 'plugin_id', 'plugin_token'),
    allowed: CREDENTIALS,
  },
  {
    input: 'plugin_secret',
    broken: (draft) => !gave(draft, 'plugin_secret', 'plugin_token'),
    allowed: CREDENTIALS,
  },
  {
    input: 'plugin_token',
    broken: (draft) => gave(draft, 'plugin_token') && gave(draft, 'plugin_id', 'plugin_secret'),
    found: sentence('a token beside plugin_id or plugin_secret', 'plugin_token 与 plugin_id 或 plugin_secret 并存'),
    allowed: CREDENTIALS,
  },
  {
    input: 'user_key',
    broken: (draft) => !gave(draft, 'user_key') && tokenKind(draft) === 'needs a user',
    allowed: sentence(
      'the user key of the person the plugin acts as (double-click an avatar in Feishu Project to copy it), or the e-mail address',
      '插件所代表的用户的 user_key（在飞书项目中双击头像即可复制）或邮箱',
    ),
  },
  {
    input: 'user_key',
    broken: (draft) =>
      gave(draft, 'user_key') && !gave(draft, 'plugin_id', 'plugin_secret') && tokenKind(draft) === 'is a user',
    allowed: sentence(
      'no user_key with a u- token: it belongs to a user',
      '使用 u- token 时不填 user_key：它已属于某个用户',
    ),
  },
  {
    input: 'job_status',
    broken: (draft) => !gave(draft, 'job_status') && draft.values.action === 'auto',
    allowed: sentence(
      'success, failure, cancelled or skipped (an expression such as needs.deploy.result is empty if the job is misspelt or not in `needs`)',
      'success、failure、cancelled 或 skipped（如果作业名写错或未列入 `needs`，needs.deploy.result 之类的表达式会得到空值）',
    ),
  },
  {
    input: 'environments',
    broken: ({ values }) =>
      values.since === 'last_deployment' && values.environments !== undefined && values.environments.length !== 1,
    allowed: sentence(
      'exactly one environment with `since: last_deployment`',
      '`since: last_deployment` 时恰好填写一个环境',
    ),
  },
  {
    input: 'paths',
    broken: (draft) => gave(draft, 'paths') && gave(draft, 'work_item_id', 'text'),
    allowed: sentence(
      'no paths with work_item_id or text: they name no changes whose files could be compared',
      '填写 work_item_id 或 text 时不填 paths：它们不对应任何可比较文件的变更',
    ),
  },
  {
    input: 'hold_while_open',
    broken: ({ values }) =>
      values.hold_while_open === true && values.work_item_sources?.every((source) => source === 'commits') === true,
    allowed: sentence(
      'hold_while_open only with title, body or branch among work_item_sources: open pull requests are searched there',
      'hold_while_open 要求 work_item_sources 含 title、body 或 branch：未合并的拉取请求只在这些位置查找',
    ),
  },
  {
    input: 'work_item_id',
    broken: (draft) => gave(draft, 'work_item_id') && gave(draft, 'since'),
    found: sentence('work_item_id beside since', 'work_item_id 与 since 并存'),
    allowed: sentence('only one of since, work_item_id and text', 'since、work_item_id、text 三者只填其一'),
  },
  {
    input: 'text',
    broken: (draft) => gave(draft, 'text') && gave(draft, 'since', 'work_item_id'),
    found: sentence('text beside since or work_item_id', 'text 与 since 或 work_item_id 并存'),
    allowed: sentence('only one of since, work_item_id and text', 'since、work_item_id、text 三者只填其一'),
  },
  {
    input: 'rollback_reason',
    broken: (draft) => gave(draft, 'rollback_reason') && draft.values.action === 'confirm',
    allowed: sentence('no rollback_reason with `action: confirm`', '`action: confirm` 时不填 rollback_reason'),
  },
  {
    input: 'schedules',
    broken: (draft) => gave(draft, 'schedules') && gave(draft, 'node_schedule'),
    found: sentence('schedules beside node_schedule', 'schedules 与 node_schedule 并存'),
    allowed: sentence(
      'one of the two: schedules where each owner has its own schedule, else node_schedule',
      '两者择一：差异化排期用 schedules，否则用 node_schedule',
    ),
  },
  ...MOVING.map((input) => withRequire(input, READS_ONLY, (draft) => gave(draft, input))),
  withRequire('comment', READS_ONLY, ({ values }) => values.comment === true),
  withRequire(
    'fail_on_error',
    sentence(
      'a check must not pass when it knows nothing; warn_on forgives by name',
      '检查在一无所知时不得通过；可用 warn_on 逐项放行',
    ),
    ({ values }) => values.fail_on_error === false,
    '`fail_on_error: false`',
  ),
  withRequire(
    'fail_on_blocked',
    sentence('the step fails anyway unless every node is completed', '只要有节点未完成，步骤就会失败'),
    ({ values }) => values.fail_on_blocked === true,
  ),
  {
    input: 'fail_on_blocked',
    broken: ({ values }) => values.fail_on_blocked === true && values.dry_run === false && values.action !== 'require',
    allowed: sentence('fail_on_blocked only with `dry_run: true`', 'fail_on_blocked 仅与 `dry_run: true` 一起使用'),
  },
]

// ---------------------------------------------------------------- work items outside what is allowed

/** Keys of built-in types, which are their api_names too (Open API, all-types): no two of them are one type. */
const BUILT_IN: ReadonlySet<string> = new Set(['chart', 'issue', 'sprint', 'story', 'sub_task', 'version'])

/** Of the named items those that surely lie outside the allowed spaces or types; of the others only the server knows. */
function outside({
  work_item_id = [],
  project_key = [],
  work_item_type_key = [],
}: Partial<Values>): readonly Mistake[] {
  return work_item_id.flatMap(({ work_item_id: id, project_key: space, work_item_type: type, url: found = id }) => {
    const spaces = lacks(project_key, space, isSameKind) ? [ofSpaces(project_key.join(', '))] : []
    const types = lacks(work_item_type_key, type, areBuiltIn) ? [ofTypes(work_item_type_key.join(', '))] : []
    return [...spaces, ...types]
      .slice(0, 1)
      .map((allowed) => ({ path: ['work_item_id'], found, allowed, missing: false }))
  })
}

type Comparable = (one: string, other: string) => boolean

/** `areComparable`: if they differ they mean different things. */
function lacks(allowed: readonly string[], name: string | undefined, areComparable: Comparable): boolean {
  if (name === undefined || allowed.length === 0) return false
  return allowed.every((one) => areComparable(one, name) && one.toLowerCase() !== name.toLowerCase())
}

/** Two space IDs, or two simple_names: which ID is whose, only the server knows. */
function isSameKind(one: string, other: string): boolean {
  return isObjectKey(one.toLowerCase()) === isObjectKey(other.toLowerCase())
}

function areBuiltIn(one: string, other: string): boolean {
  return BUILT_IN.has(one) && BUILT_IN.has(other)
}

function ofSpaces(spaces: string): Sentence {
  return sentence(`items of the spaces in project_key (${spaces})`, `project_key 所列空间（${spaces}）中的工作项`)
}

function ofTypes(types: string): Sentence {
  return sentence(
    `items of the types in work_item_type_key (${types})`,
    `work_item_type_key 所列类型（${types}）的工作项`,
  )
}
