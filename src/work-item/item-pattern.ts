/** `work_item_pattern`: the team's own way of writing a work item, as a regular expression. */
import { type Sentence, sentence } from '../sentence.ts'
import { captured } from './captured.ts'
import { isWorkItemId, type Reference } from './reference.ts'

const FLAGS = 'gu'

/** What is wrong with a `work_item_pattern`, or undefined if it can be used. */
export function checkPattern(pattern: string): Sentence | undefined {
  try {
    compilePattern(pattern)
    // The empty alternative always matches, and a match lists every named group.
    const groups = new RegExp(`${pattern}|`, FLAGS).exec('')?.groups
    return Object.hasOwn(groups ?? {}, 'id') ? undefined : NO_ID
  } catch (error) {
    // The engine says what is wrong, and where.
    const why = String(error)
    return sentence(
      `work_item_pattern is not a regular expression that JavaScript understands (flags ${FLAGS}): ${why}`,
      `work_item_pattern 不是 JavaScript 能识别的正则表达式（标志 ${FLAGS}）：${why}`,
    )
  }
}

/** Precondition: `checkPattern` found nothing wrong. */
export function compilePattern(pattern: string): RegExp {
  return new RegExp(pattern, FLAGS)
}

/** What one match of the pattern names, or undefined if its `id` is not a work item's ID. */
export function referenceOfMatch(match: RegExpExecArray): Reference | undefined {
  const id = captured(match, 'id')
  const project_key = captured(match, 'project')
  const work_item_type = captured(match, 'type')
  if (!isWorkItemId(id)) return undefined
  return {
    work_item_id: id,
    ...(project_key !== '' && { project_key }),
    ...(work_item_type !== '' && { work_item_type }),
  }
}

const NO_ID = sentence(
  'work_item_pattern has no group named id, so it can’t tell which digits are the work item’s ID: write them as `(?<id>\\d+)`',
  'work_item_pattern 中没有名为 id 的分组，无法判断哪些数字是工作项 ID：请写成 `(?<id>\\d+)`',
)
