/** What a green run leaves behind where the next range starts after it: nobody else would tell. */
import { atMost, listOf, sentence } from '../sentence.ts'
import { isFailing } from './forgiven.ts'
import type { Acted, StepResult } from './step-result.ts'

/** How many of them the notice lists. */
const LISTED = 30

export function withLeftBehind(result: StepResult): StepResult {
  if (result.kind !== 'acted' || result.counts_runs !== true) return result
  const ids = result.tasks.filter(isLeftBehind).map(({ work_item_id }) => work_item_id)
  return ids.length === 0 ? result : { ...result, notes: [...result.notes, { level: 'notice', said: leftBehind(ids) }] }
}

/** What is held comes back with the pull request that it waits for. */
function isLeftBehind({ want, outcomes }: Acted['tasks'][number]): boolean {
  return want.do === 'confirm' && outcomes.some((outcome) => isFailing(outcome) || outcome.kind === 'pending')
}

function leftBehind(ids: readonly string[]) {
  const { en, zh } = listOf(atMost(LISTED, ids))
  const them = ids.length === 1 ? 'it' : 'them'
  return sentence(
    `later runs count from this one on and won't look again at what did not move here, or may not have: ${en}. Name ${them} in work_item_id, or find such work items with examples/drift.yml`,
    `后续运行从本次之后开始计入，不会再处理本次未流转或未能确认流转的工作项：${zh}。请用 work_item_id 指定，或参考 examples/drift.yml 查找`,
  )
}
