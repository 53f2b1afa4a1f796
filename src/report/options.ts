/** How the inputs want the report, before and after they could be read; and what the step came to, for it. */
import type { Acting } from '../event/decide.ts'
import type { FindResult } from '../find/find.ts'
import { allLeftAlone } from '../find/missing.ts'
import type { Inputs, RawInputs } from '../inputs/read.ts'
import type { Done } from '../operate/outcome.ts'
import type { Options, StepResult } from './step-result.ts'

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
  { because }: Acting,
  found: FindResult,
  tasks: readonly Done[],
  item_names?: ReadonlyMap<string, string>,
): StepResult {
  const { kind, notes } = found
  if (kind !== 'found' && found.tasks.length === 0 && notes.length === 0)
    return { kind: 'skipped', because: found.because ?? because }
  const missing = found.tasks.length === 0 ? found.missing : allLeftAlone
  return { kind: 'acted', because, tasks, notes, item_names, ...(kind === 'found' && { missing }) }
}
