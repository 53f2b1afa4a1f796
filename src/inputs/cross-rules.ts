/** What inputs owe each other, as data: a rule a row, each with what would be right. */
import { eitherOf, listOf, type Sentence, sentence } from '../sentence.ts'
import { brokenBound } from '../work-item/outside.ts'
import type { Mistake } from './readers.ts'
import type { InputName, Values } from './table.ts'

/** The inputs while they may still be wrong. */
interface Draft {
  /** What was given. */
  readonly texts: ReadonlyMap<string, string>
  /** As far as they could be read: what is wrong in itself is reported elsewhere. */
  readonly values: Partial<Values>
}

type Condition = (draft: Draft) => boolean

interface Rule {
  readonly input: InputName
  readonly isBroken: Condition
  readonly allowed: Sentence
  /** Where the input's own text would not explain it. */
  readonly found?: Sentence
}

export function breaches(draft: Draft): readonly Mistake[] {
  const broken = RULES.filter(({ isBroken }) => isBroken(draft))
  const { texts, values } = draft
  return [
    ...broken.map(({ input, found, allowed }) => ({ path: [input], found: found ?? texts.get(input), allowed })),
    ...outside(values),
  ]
}

// ---------------------------------------------------------------- what may be so, and what it is called

interface Case extends Sentence {
  readonly isSo: Condition
}

interface InputCase extends Case {
  readonly input: InputName
}

/** At least one of them. */
function given(input: InputName, ...others: readonly InputName[]): InputCase {
  const names = [input, ...others]
  const any = eitherOf(names)
  const called = sentence(any.en, `填写 ${any.zh}`)
  return { input, isSo: ({ texts }) => names.some((name) => texts.has(name)), ...called }
}

/** A switch that is on goes by its name. */
function setTo<K extends InputName>(input: K, value: Values[K]): InputCase {
  const called = value === true ? input : `\`${input}: ${String(value)}\``
  return { input, isSo: ({ values }) => values[input] === value, en: called, zh: called }
}

// ---------------------------------------------------------------- kinds of rules

function needed(input: InputName, isNeeded: Condition, allowed: Sentence): Rule {
  return { input, isBroken: (draft) => !draft.texts.has(input) && isNeeded(draft), allowed }
}

function apart(input: InputName, others: readonly InputName[], allowed: Sentence): Rule {
  const { en, zh } = eitherOf(others)
  return {
    input,
    isBroken: ({ texts }) => texts.has(input) && others.some((other) => texts.has(other)),
    found: sentence(`${input} beside ${en}`, `与 ${zh} 同时填写`),
    allowed,
  }
}

function useless({ input, isSo, en: what }: InputCase, when: Case, why?: Sentence): Rule {
  const { en, zh } = why === undefined ? sentence('', '') : sentence(`: ${why.en}`, `：${why.zh}`)
  return {
    input,
    isBroken: (draft) => isSo(draft) && when.isSo(draft),
    allowed: sentence(`no ${what} with ${when.en}${en}`, `${when.zh} 时不填 ${what}${zh}`),
  }
}

// ---------------------------------------------------------------- the rules

const CREDENTIALS = sentence(
  'plugin_id together with plugin_secret, or plugin_token instead of both',
  '同时填写 plugin_id 和 plugin_secret，或改为只填 plugin_token',
)
const ONE_OF_THREE = sentence('only one of since, work_item_id and text', 'since、work_item_id、text 三者只填其一')
const REQUIRE = setTo('action', 'require')
const READS_ONLY = sentence('it only reads and moves nothing', '它只读取，不流转节点')

/** What says how a node is moved. */
const MOVING = ['rollback_reason', 'node_owners', 'node_schedule', 'schedules', 'fields', 'role_assignee'] as const

const hasNoToken: Condition = ({ texts }) => !texts.has('plugin_token')

/** Alone. A token that is wrong in itself says nothing about the user. */
const USER_TOKEN: Case = {
  ...sentence('a u- token', '使用 u- token'),
  isSo: ({ texts, values }) =>
    values.plugin_token?.startsWith('u-') === true && !texts.has('plugin_id') && !texts.has('plugin_secret'),
}

const RULES: readonly Rule[] = [
  needed('plugin_id', hasNoToken, CREDENTIALS),
  needed('plugin_secret', hasNoToken, CREDENTIALS),
  {
    ...apart('plugin_token', ['plugin_id', 'plugin_secret'], CREDENTIALS),
    found: sentence('a token beside plugin_id or plugin_secret', '与 plugin_id 或 plugin_secret 同时填写'),
  },
  needed(
    'user_key',
    (draft) => hasNoToken(draft) || draft.values.plugin_token?.startsWith('u-') === false,
    sentence(
      'the user key of the person the plugin acts as (double-click an avatar in Feishu Project to copy it), or the e-mail address',
      '插件所代表的用户的 user_key（在飞书项目中双击头像即可复制）或邮箱',
    ),
  ),
  useless(given('user_key'), USER_TOKEN, sentence('it belongs to a user', '它已属于某个用户')),
  needed(
    'job_status',
    setTo('action', 'auto').isSo,
    sentence(
      'success, failure, cancelled or skipped (needs.deploy.result is empty if the job is misspelt or not in `needs`; in another CI, set action instead)',
      'success、failure、cancelled 或 skipped（作业名写错或未列入 `needs` 时，needs.deploy.result 为空；其他 CI 请改填 action）',
    ),
  ),
  {
    input: 'environments',
    isBroken: ({ values: { since, environments } }) =>
      since === 'last_deployment' && environments !== undefined && environments.length !== 1,
    allowed: sentence(
      'exactly one environment with `since: last_deployment`',
      '`since: last_deployment` 须填且只填一个环境',
    ),
  },
  useless(
    given('paths'),
    given('work_item_id', 'text'),
    sentence('they name no changes whose files could be compared', '此时没有可比较文件的变更'),
  ),
  {
    input: 'hold_while_open',
    isBroken: ({ values: { hold_while_open, work_item_sources: sources } }) =>
      hold_while_open === true && sources?.every((source) => source === 'commits') === true,
    allowed: sentence(
      'hold_while_open only with title, body or branch among work_item_sources: open pull requests are searched there',
      'hold_while_open 要求 work_item_sources 含 title、body 或 branch：未合并的拉取请求只在这些位置查找',
    ),
  },
  apart('work_item_id', ['since'], ONE_OF_THREE),
  apart('text', ['since', 'work_item_id'], ONE_OF_THREE),
  apart(
    'schedules',
    ['node_schedule'],
    sentence(
      'one of the two: schedules where each owner has its own schedule, else node_schedule',
      '两者择一：差异化排期用 schedules，否则用 node_schedule',
    ),
  ),
  useless(given('rollback_reason'), setTo('action', 'confirm')),
  ...MOVING.map((input) => useless(given(input), REQUIRE, READS_ONLY)),
  useless(setTo('comment', true), REQUIRE, READS_ONLY),
  // A check must not be green when it knows nothing.
  useless(
    setTo('fail_on_error', false),
    REQUIRE,
    sentence(
      'a check must not pass when it knows nothing; exceptions go in warn_on',
      '检查无法得知结果时不得通过；可用 warn_on 逐项放行',
    ),
  ),
  useless(
    setTo('fail_on_blocked', true),
    REQUIRE,
    sentence('the step fails anyway unless every node is completed', '只要有节点未完成，步骤就会失败'),
  ),
  {
    input: 'fail_on_blocked',
    isBroken: ({ values: { fail_on_blocked, dry_run, action } }) =>
      fail_on_blocked === true && dry_run === false && action !== 'require',
    allowed: sentence('fail_on_blocked only with `dry_run: true`', 'fail_on_blocked 仅与 `dry_run: true` 一起使用'),
  },
]

// ---------------------------------------------------------------- work items outside what is allowed

/** Of the named items those that surely lie outside the allowed spaces or types; of the others only the server knows. */
function outside({
  work_item_id = [],
  project_key = [],
  work_item_type_key = [],
}: Partial<Values>): readonly Mistake[] {
  const [spaces, types] = [listOf(project_key), listOf(work_item_type_key)]
  const ofSpaces = sentence(
    `items of the spaces in project_key (${spaces.en})`,
    `project_key 所列空间（${spaces.zh}）中的工作项`,
  )
  const ofTypes = sentence(
    `items of the types in work_item_type_key (${types.en})`,
    `work_item_type_key 所列类型（${types.zh}）的工作项`,
  )
  return work_item_id.flatMap((reference) => {
    const broken = brokenBound(reference, { project_key, work_item_type_key })
    if (broken === undefined) return []
    const { work_item_id: id, url: found = id } = reference
    return [{ path: ['work_item_id'], found, allowed: broken === 'project_key' ? ofSpaces : ofTypes }]
  })
}
