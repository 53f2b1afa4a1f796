/** The report's own words, in both languages; what happened to a node is worded where it happened. */
import type { MissingDatum, NodeStatus, Refusal } from '../domain.ts'
import type { Category, FailureCode } from '../failure.ts'
import type { Outcome, OutcomeKind } from '../operate/outcome.ts'
import { type Sentence, sentence } from '../sentence.ts'
import type { Standing } from './items.ts'

export const PRODUCT = sentence('Feishu Project', '飞书项目')

export const COLON = sentence(': ', '：')

/** Of the whole step, in the words of the output `outcome`. */
export type Verdict =
  'confirmed' | 'rolled_back' | 'unchanged' | 'pending' | 'planned' | 'met' | 'skipped' | 'partial' | 'failed'

export const WORD: Readonly<Record<Standing | Verdict, Sentence>> = {
  confirmed: sentence('confirmed', '已完成'),
  rolled_back: sentence('rolled back', '已回滚'),
  unchanged: sentence('unchanged', '无需变更'),
  pending: sentence('pending', '待他人确认'),
  planned: sentence('planned', '计划流转'),
  blocked: sentence('blocked', '暂无法流转'),
  met: sentence('met', '已达到要求'),
  unmet: sentence('unmet', '未达到要求'),
  refused: sentence('refused', '被拒绝'),
  unverified: sentence('not verified', '结果未核实'),
  unreachable: sentence('unreachable', '无法连接'),
  not_tried: sentence('not tried', '未尝试'),
  left_alone: sentence('left alone', '未处理'),
  skipped: sentence('skipped', '已跳过'),
  partial: sentence('partial', '部分成功'),
  failed: sentence('failed', '失败'),
}

export const SIGN: Readonly<Record<Standing | Verdict, string>> = {
  confirmed: '✅',
  rolled_back: '↩️',
  unchanged: '✅',
  pending: '⏳',
  planned: '🔎',
  blocked: '🚧',
  met: '✅',
  unmet: '❌',
  refused: '❌',
  unverified: '❓',
  unreachable: '❌',
  not_tried: '⚪',
  left_alone: '⚪',
  skipped: '⚪',
  partial: '⚠️',
  failed: '⚠️',
}

/** A step that ends red, whatever else became of it. */
export const RED = '❌'

/** Titles of annotations, where the outcome has none of its own. */
const TITLE: Readonly<Record<OutcomeKind, Sentence>> = {
  ...WORD,
  refused: sentence('not moved', '未流转'),
  unmet: sentence('not completed', '尚未完成'),
}

const WOULD: Readonly<Record<'move' | 'unchanged' | 'blocked', Sentence>> = {
  move: sentence('would move', '可以流转'),
  unchanged: sentence('would be unchanged', '无需变更'),
  blocked: sentence("can't be moved yet", '暂无法流转'),
}

export function titleOf({ kind, title, foreseen }: Outcome): Sentence {
  return title ?? (foreseen === undefined ? TITLE[kind] : WOULD[foreseen.would])
}

/** The server's own title of these says less than its reader needs. */
const REFUSED: Readonly<Record<number, Sentence>> = {
  10204: sentence('wrong plugin_id or plugin_secret', 'plugin_id 或 plugin_secret 有误'),
}

export function refusedTitle({ err_code, title }: Refusal): Sentence {
  return REFUSED[err_code] ?? sentence(title, title)
}

/** The result in a cell: what a dry run found, instead of "planned". */
export function resultOf(outcome: Outcome): Sentence {
  return outcome.foreseen === undefined ? WORD[outcome.kind] : WOULD[outcome.foreseen.would]
}

export const STATUS: Readonly<Record<NodeStatus, Sentence>> = {
  not_arrived: sentence('not arrived', '未到达'),
  in_progress: sentence('in progress', '进行中'),
  completed: sentence('completed', '已完成'),
  unknown: sentence('unknown', '状态未知'),
}

export const HEAD = {
  result: sentence('Result', '结果'),
  item: sentence('Work item', '工作项'),
  reason: sentence('Reason and what to do', '原因与处理办法'),
  missing: sentence('Still missing', '未填信息'),
} as const satisfies Readonly<Record<string, Sentence>>

export const MISSING: Readonly<Record<MissingDatum['kind'], Sentence>> = {
  field: sentence('field', '字段'),
  signal: sentence('signal', '信号'),
  owner: sentence('owner', '负责人'),
  schedule: sentence('schedule', '排期与估分'),
  role: sentence('role', '角色'),
  sub_task: sentence('sub task', '子任务'),
  deliverable: sentence('deliverable', '交付物'),
  review: sentence('review', '评审'),
  control: sentence('other data', '其他信息'),
}

/** Beside the list of what is missing, where no refusal says it. */
export const fillItIn = sentence(
  'Supply what is listed: in Feishu Project, or by the inputs of this step.',
  '请补全所列内容：在飞书项目中填写，或通过本步骤的输入传入。',
)

export const details = sentence('Details', '说明')
export const planned = sentence('(planned)', '（计划）')
export const node = sentence('node', '节点')
const state = sentence('state', '状态')

/** What was to be moved, or to be so. */
export function nounOf({ is_state }: Outcome): Sentence {
  return is_state === true ? state : node
}

export const notCommented = sentence('the comment failed', '添加评论失败')
export const note = sentence('note', '说明')
export const nothingMoved = sentence('nothing was moved', '未流转任何节点')
export const nothingChecked = sentence('nothing could be checked', '未检查任何工作项')
export const workflows = sentence('Workflows', '流程')

/** Titles of what ended the step. */
const FAILED: Readonly<Record<Category, Sentence>> = {
  user: sentence('wrong inputs: nothing was sent', '输入有误，步骤未执行'),
  server: sentence('refused', '被拒绝'),
  network: sentence('unreachable', '无法连接'),
  forge: sentence('the GitHub look-up failed', '查询 GitHub 失败'),
  bug: sentence('the action itself failed', '本 Action 自身出错'),
}

const FAILED_BY_CODE: Readonly<Partial<Record<FailureCode, Sentence>>> = {
  cancelled: sentence('cancelled', '已取消'),
  event_file: sentence('the event file could not be read', '无法读取事件文件'),
  forge_barred: FAILED.forge,
  forge_not_found: FAILED.forge,
  forge_permission: sentence('a permission is missing', '缺少权限'),
  forge_refused: FAILED.forge,
  forge_token: sentence('wrong github_token', 'github_token 有误'),
  forge_too_much: sentence('too many changes to read', '变更过多，无法读取'),
  item_not_allowed: sentence('work item not allowed', '工作项不在允许范围内'),
  no_common_history: sentence('no common history', '没有共同历史'),
  no_such_pull_request: sentence('no such pull request', '没有该拉取请求'),
  no_such_ref: sentence('no such ref', '没有该标签、分支或提交'),
  no_such_type: sentence('no such type', '没有该工作项类型'),
  no_such_user: sentence('no such user', '没有该用户'),
  no_such_space: sentence('no such space', '没有该空间'),
  several_users: sentence('several users have one address', '邮箱对应多个用户'),
  proxy: sentence('wrong proxy', '代理配置有误'),
  timeout: sentence('timed out', '已超时'),
  too_many_items: sentence('too many work items', '工作项过多'),
  untrusted: sentence('certificate not trusted', '证书不受信任'),
}

export function failedTitle(code: FailureCode, category: Category): Sentence {
  return FAILED_BY_CODE[code] ?? FAILED[category]
}
