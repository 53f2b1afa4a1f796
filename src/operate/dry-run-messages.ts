/** What a dry run says. */
import { sentence } from '../sentence.ts'

export const wouldMove = sentence(
  'it would be moved: nothing is known to be missing; permissions and interceptions show only on the move',
  '可以流转：未发现缺失的内容；权限与拦截规则只有在流转时才能知晓',
)
export const wouldRollBack = sentence('it would be rolled back', '将会回滚')
export const wouldBeBlocked = sentence(
  "it can't be moved yet: required data is missing",
  '暂无法流转：还有必填信息未填',
)
export const notArrived = sentence("it can't be moved yet: the node has not arrived", '暂无法流转：节点未到达')
export const missingIsNotKnown = sentence('what is missing is not known', '无法得知还缺什么')
