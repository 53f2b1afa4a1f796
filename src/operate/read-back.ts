/** What a read after a write makes of it: pending, or not to be told at all. Pure. */
import type { ReadBack } from './movement.ts'
import type { Conclusion, ObservedState } from './outcome.ts'
import * as say from './messages.ts'

/** How often it was read, and how long from the first reading to the last. */
export interface Readings {
  readonly count: number
  readonly seconds: number
}

/** What was seen last. */
export interface LastSeen extends ReadBack {
  readonly readings: Readings
}

export function observedOf({ key, node_name, after, workflow, is_state }: ReadBack): ObservedState {
  return { key, node_name, after, workflow, is_state }
}

/** A write was sent and reading it back failed: it may have moved, and that is what is said, with what the read was told. */
export function unverified(written: Omit<Conclusion, 'kind'>, failed: Conclusion): Conclusion {
  const answer = written.refusal === undefined ? written.reason : say.answered(written.refusal.message)
  const refusal = failed.refusal ?? written.refusal
  return {
    kind: 'unverified',
    reason: say.notVerified(answer, failed.reason),
    hint: failed.refusal === undefined ? say.lookAtTheItem : failed.hint,
    refusal,
    log_id: failed.log_id ?? written.log_id,
  }
}
