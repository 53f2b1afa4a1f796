/** What a refusal itself names as missing: one thing, in the words of the vendor's page 节点完成/回滚. Pure. */
import type { MissingDatum } from '../domain.ts'

interface Wording {
  readonly err_code: number
  /** Anchored at both ends, and without nested repetition: linear on any text. A name may hold anything, so the last bracket counts. */
  readonly says: RegExp
  readonly kind: MissingDatum['kind']
  /** Where the words themselves name it. */
  readonly key?: string
}

const WORDINGS: readonly Wording[] = [
  { err_code: 20038, says: /^owner required\.?$/i, kind: 'owner', key: 'owner' },
  { err_code: 20038, says: /^role (?<name>.*)\((?<key>[^()]*)\) required\.?$/i, kind: 'role' },
  // Before it stands what the space calls its points: 估分 is but their first name.
  { err_code: 20038, says: /and schedule required\.?$/i, kind: 'schedule', key: 'schedule' },
  { err_code: 20038, says: /实际工时 is required\.?$/i, kind: 'schedule', key: 'actual_work_time' },
  { err_code: 20038, says: /^milestone due time is required\.?$/i, kind: 'schedule', key: 'due_time' },
  // The name before the bracket is the node's, not the field's.
  { err_code: 20038, says: /\((?<key>[^()]*)\) required\.?$/i, kind: 'field' },
  { err_code: 50006, says: /^(?<name>.*)\((?<key>[^()]*)\) should be passed\.?$/i, kind: 'signal' },
  { err_code: 50006, says: /because task (?<name>.*) is not completed\.?$/i, kind: 'sub_task' },
]

/** `message`: `err.msg`, on one line. */
export function namedMissing(err_code: number, message: string): MissingDatum | undefined {
  for (const wording of WORDINGS) {
    const found = wording.err_code === err_code ? wording.says.exec(message) : null
    if (found === null) continue
    const { key = wording.key, name } = found.groups ?? {}
    return { kind: wording.kind, ...(given(key) && { key }), ...(given(name) && { name }) }
  }
  return undefined
}

function given(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
