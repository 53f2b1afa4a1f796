/** The report's own words, in both languages; what happened to a node is worded where it happened. */
import type { Category } from '../failure.ts'
import type { OutcomeKind } from '../operate/outcome.ts'
import { type Sentence, sentence } from '../sentence.ts'

export const PRODUCT = sentence('Feishu Project', '飞书项目')

/** Of the whole step, in the words of the output `outcome`. */
export type Verdict =
  'confirmed' | 'rolled_back' | 'unchanged' | 'pending' | 'planned' | 'skipped' | 'partial' | 'failed'

export const OUTCOME: Readonly<Record<OutcomeKind | Verdict, Sentence>> = {
  confirmed: sentence('✅ confirmed', '✅ 已完成'),
  rolled_back: sentence('↩️ rolled back', '↩️ 已回滚'),
  unchanged: sentence('✅ unchanged', '✅ 无需变更'),
  pending: sentence('⏳ pending', '⏳ 待他人确认'),
  planned: sentence('🔎 planned', '🔎 试运行'),
  met: sentence('✅ met', '✅ 符合要求'),
  unmet: sentence('❌ unmet', '❌ 未满足'),
  refused: sentence('❌ refused', '❌ 被拒绝'),
  unverified: sentence('❌ not verified', '❌ 未能核实'),
  unreachable: sentence('❌ unreachable', '❌ 无法连接'),
  not_tried: sentence('⚪ not tried', '⚪ 未尝试'),
  left_alone: sentence('⚪ left alone', '⚪ 不予处理'),
  skipped: sentence('⚪ skipped', '⚪ 已跳过'),
  partial: sentence('❌ partial', '❌ 部分成功'),
  failed: sentence('❌ failed', '❌ 失败'),
}

/** What a dry run found, instead of "planned". */
export const WOULD: Readonly<Record<'move' | 'unchanged' | 'blocked', Sentence>> = {
  move: sentence('🔎 would move', '🔎 可以流转'),
  unchanged: sentence('🔎 would be unchanged', '🔎 无需变更'),
  blocked: sentence('🚧 would be blocked', '🚧 无法流转'),
}

export const TABLE_HEAD: readonly Sentence[] = [
  sentence('Work item', '工作项'),
  sentence('Node', '节点'),
  sentence('Before → after', '变更前 → 变更后'),
  sentence('Outcome', '结果'),
  sentence('Reason and what to do', '原因与处理办法'),
]

export const note = sentence('note', '说明')

export const nothingMoved = sentence('nothing was moved', '未流转任何节点')

export const leftAlone = sentence('left alone', '不予处理')

/** Titles by the failure's category. */
export const FAILED: Readonly<Record<Category, Sentence>> = {
  user: sentence('the step cannot run like this', '该步骤无法这样运行'),
  server: sentence('refused', '被拒绝'),
  network: sentence('unreachable', '无法连接'),
  forge: sentence('GitHub could not be asked', '无法查询 GitHub'),
  bug: sentence('the action itself failed', '本 Action 自身出错'),
}

export function nodeOfItem(item: string, node: string, reason: string): Sentence {
  return sentence(`Work item ${item}, node ${node}: ${reason}`, `工作项 ${item}，节点 ${node}：${reason}`)
}

export function itemIsLeftAlone(item: string, because: string): Sentence {
  return sentence(`Work item ${item} is left alone: ${because}`, `工作项 ${item} 不予处理：${because}`)
}

export function andMore(count: number): Sentence {
  return sentence(
    `And ${count} more: see the job summary and the output results.`,
    `另有 ${count} 条：见作业摘要和输出 results。`,
  )
}
