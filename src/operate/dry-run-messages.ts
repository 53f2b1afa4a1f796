/** What a dry run says. */
import { type Sentence, sentence } from '../sentence.ts'

const wouldMoveNow = sentence(
  'it would move: nothing is known to be missing; permissions, signals and interceptions show only on the move',
  '可以流转：未发现缺失的内容；权限、系统外信号与拦截规则只有在流转时才能知晓',
)

/** `others`: who have to confirm it besides us, and have not yet. */
export function wouldMove(others: number): Sentence {
  if (others === 0) return wouldMoveNow
  return sentence(
    `it would move once ${others} ${others === 1 ? 'other has' : 'others have'} confirmed it too: nothing else is known to be missing; permissions, signals and interceptions show only on the move`,
    `还需另外 ${others} 人确认才会流转：未发现其他缺失的内容；权限、系统外信号与拦截规则只有在流转时才能知晓`,
  )
}

/** No read tells whose node it is. */
export const wouldMoveByRole = sentence(
  'it would move if `role_assignee` supplies the missing owner: which role owns it shows only on the move, as do permissions, signals and interceptions',
  '若 role_assignee 能补上所缺的负责人，则可以流转：由哪个角色负责，以及权限、系统外信号与拦截规则，只有在流转时才能知晓',
)
export const wouldRollBack = sentence('it would be rolled back', '将会回滚')
export const wouldBeBlocked = sentence(
  "it can't be moved yet: required data is missing",
  '暂无法流转：还有必填信息未填',
)
export const notArrived = sentence("it can't be moved yet: the node has not arrived", '暂无法流转：节点未到达')
export const completeThoseBefore = sentence(
  'Complete the nodes before it first, by hand or by listing them before it in node_id.',
  '请先完成前置节点：手动完成，或在 node_id 中把它们列在前面。',
)
export const statusIsNotKnown = sentence(
  'it is not known whether it can be moved: Feishu Project tells no status of the node that is known',
  '无法得知能否流转：飞书项目未返回该节点的已知状态',
)
export const missingIsNotKnown = sentence('what is missing is not known', '无法得知还缺什么')
