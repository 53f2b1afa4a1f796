/** Which failures `fail_on_error` and `warn_on` turn into warnings; the outputs tell the truth all the same. */
import type { Failure } from '../failure.ts'
import type { Outcome } from '../operate/outcome.ts'
import { Refused } from '../domain.ts'

export interface Forgiving {
  readonly fail_on_error: boolean
  /** err_codes, or `unreachable`. */
  readonly warn_on: readonly string[]
}

const FAILING: ReadonlySet<Outcome['kind']> = new Set(['refused', 'unmet', 'unverified', 'unreachable', 'not_tried'])

export function isFailing({ kind }: Outcome): boolean {
  return FAILING.has(kind)
}

/** The server's refusal or its absence may be forgiven; a wrong input is not. */
export function isFailureForgiven(failure: Failure, { fail_on_error, warn_on }: Forgiving): boolean {
  const { category } = failure
  if (category === 'user' || category === 'bug') return false
  if (!fail_on_error) return true
  if (failure instanceof Refused) return warn_on.includes(String(failure.refusal.err_code))
  return category === 'network' && warn_on.includes('unreachable')
}

/** A mistake in the inputs, and one of ours, only if its very code is listed. `all`: the outcomes of the whole step, among them those of the same item. */
export function isForgiven(outcome: Outcome, all: readonly Outcome[], { fail_on_error, warn_on }: Forgiving): boolean {
  const isListed = outcome.blame !== 'bug' && warn_on.includes(causeOf(outcome, all) ?? '')
  return isListed || (!fail_on_error && outcome.blame === undefined)
}

/** In the words of `warn_on`; undefined: of no kind that it can name. */
function causeOf(outcome: Outcome, all: readonly Outcome[]): string | undefined {
  if (outcome.kind === 'refused') return outcome.refusal === undefined ? undefined : String(outcome.refusal.err_code)
  const first = all.find((other) => isFailing(other) && isSameItem(other, outcome))
  // Where not even the first of the item was tried, the time was over.
  return first?.kind === 'refused' ? causeOf(first, all) : 'unreachable'
}

export function isSameItem({ node }: Outcome, { node: other }: Outcome): boolean {
  return node.project_key === other.project_key && node.work_item_id === other.work_item_id
}
