/** What inputs owe each other, as data: a rule a line, each with what would be right. */
import { type Sentence, sentence } from '../sentence.ts'
import type { Mistake } from './checked.ts'
import type { InputName, Read } from './schema.ts'

/** What was given, by input. */
export type Texts = Readonly<Record<string, string>>

/** The configuration while it may still be wrong. */
export interface Draft {
  readonly texts: Texts
  /** Undefined: not given and without a default, or wrong in itself, which is reported elsewhere. */
  readonly read: Read
}

interface Rule {
  readonly input: InputName
  readonly broken: (draft: Draft) => boolean
  readonly allowed: Sentence
  /** Where the input's own text would not explain it. */
  readonly found?: Sentence
}

const CREDENTIALS = sentence(
  'plugin_id together with plugin_secret, or plugin_token instead of both',
  '同时填写 plugin_id 和 plugin_secret，或改为只填 plugin_token',
)

export const rules: readonly Rule[] = [
  {
    input: 'rollback_reason',
    broken: (draft) => gave(draft, 'rollback_reason') && draft.read('action') === 'confirm',
    allowed: sentence('no rollback_reason with `action: confirm`', '`action: confirm` 时不填 rollback_reason'),
  },
  {
    input: 'schedules',
    broken: (draft) => gave(draft, 'schedules') && gave(draft, 'node_schedule'),
    found: sentence('schedules beside node_schedule', 'schedules 与 node_schedule 并存'),
    allowed: sentence(
      'one of the two: schedules where each owner has an own schedule, else node_schedule',
      '两者择一：差异化排期用 schedules，否则用 node_schedule',
    ),
  },
  {
    input: 'plugin_id',
    broken: (draft) => !gave(draft, 'plugin_id') && !gave(draft, 'plugin_token'),
    allowed: CREDENTIALS,
  },
  {
    input: 'plugin_secret',
    broken: (draft) => !gave(draft, 'plugin_secret') && !gave(draft, 'plugin_token'),
    allowed: CREDENTIALS,
  },
  {
    input: 'plugin_token',
    broken: (draft) => gave(draft, 'plugin_token') && gavePlugin(draft),
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
    broken: (draft) => gave(draft, 'user_key') && !gavePlugin(draft) && tokenKind(draft) === 'is a user',
    allowed: sentence(
      'no user_key with a u- token: it belongs to a user',
      '使用 u- token 时不填 user_key：它已属于某个用户',
    ),
  },
  {
    input: 'fail_on_blocked',
    broken: (draft) => draft.read('fail_on_blocked') === true && draft.read('dry_run') === false,
    allowed: sentence('fail_on_blocked only with `dry_run: true`', 'fail_on_blocked 仅与 `dry_run: true` 一起使用'),
  },
  {
    input: 'job_status',
    broken: (draft) => !gave(draft, 'job_status') && draft.read('action') === 'auto',
    allowed: sentence(
      'success, failure, cancelled or skipped (an expression such as needs.deploy.result is empty if the job is misspelt or not in `needs`)',
      'success、failure、cancelled 或 skipped（如果 job 名写错或未列入 `needs`，needs.deploy.result 之类的表达式会得到空值）',
    ),
  },
]

/** The mistake, if the rule is broken. */
export function judge({ input, broken, allowed, found }: Rule, draft: Draft): Mistake | undefined {
  if (!broken(draft)) return undefined
  const text = draft.texts[input]
  return { found: found ?? text ?? sentence('nothing', '空'), allowed, missing: text === undefined }
}

function gave(draft: Draft, name: InputName): boolean {
  return draft.texts[name] !== undefined
}

function gavePlugin(draft: Draft): boolean {
  return gave(draft, 'plugin_id') || gave(draft, 'plugin_secret')
}

/** A token that is wrong in itself says nothing about the user. */
function tokenKind(draft: Draft): 'needs a user' | 'is a user' | 'unknown' {
  if (!gave(draft, 'plugin_token')) return 'needs a user'
  const token = draft.read('plugin_token')
  if (token === undefined) return 'unknown'
  return token.startsWith('u-') ? 'is a user' : 'needs a user'
}
