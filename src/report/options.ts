/** How the inputs want the report, before and after they could be read; and what the step came to, for it. */
import type { Acting } from '../event/decide.ts'
import type { FindResult } from '../find/find.ts'
import { allLeftAlone, noneChecked } from '../find/missing.ts'
import type { Inputs, RawInputs } from '../inputs/read.ts'
import type { Done } from '../operate/outcome.ts'
import { listOf, sentence } from '../sentence.ts'
import type { Note, Options, StepResult } from './step-result.ts'

export function reportOptionsOf(inputs: Inputs, docs_url: string | undefined): Options {
  return { ...inputs, docs_url }
}

/** What is wrong with the inputs is told in their language, if that can be read. */
export function unreadOptionsOf({ language }: RawInputs): Options {
  return {
    node_id: [],
    on_missing: 'warn',
    fail_on_error: true,
    fail_on_blocked: false,
    warn_on: [],
    language: language?.trim() === 'zh' ? 'zh' : 'en',
  }
}

export function acted(
  { because, do: asked }: Acting,
  found: FindResult,
  tasks: readonly Done[],
  item_names?: ReadonlyMap<string, string>,
): StepResult {
  const { kind, notes, counts_runs } = found
  if (kind !== 'found' && found.tasks.length === 0 && notes.length === 0)
    return { kind: 'skipped', because: found.because ?? because }
  const only_checks = asked === 'require'
  const missing = found.tasks.length === 0 ? found.missing : only_checks ? noneChecked : allLeftAlone
  const told = [...notes, ...takenBack(tasks)]
  const result = { because, tasks, notes: told, counts_runs, item_names, only_checks }
  return { kind: 'acted', ...result, ...(kind === 'found' && missing !== undefined && { missing }) }
}

/** Why what is done is not what the event says. */
function takenBack(tasks: readonly Done[]): readonly Note[] {
  const ids = tasks.flatMap((task) =>
    'step' in task && task.want.do === 'rollback' && task.want.by === 'auto' && task.want.takes_back
      ? [task.work_item_id]
      : [],
  )
  if (ids.length === 0) return []
  const { en, zh } = listOf(ids)
  const said = sentence(
    `a merged revert takes back what was confirmed: ${en} ${ids.length === 1 ? 'is' : 'are'} to be rolled back`,
    `已合并的还原（revert）撤回先前的完成：需要回滚 ${zh}`,
  )
  return [{ level: 'notice', said }]
}
