/** Which failures `fail_on_error` and `warn_on` turn into warnings; the outputs tell the truth all the same. */
import type { Failure } from '../failure.ts'
import type { Outcome } from '../operate/outcome.ts'
import { Refused } from '../plan/value-of.ts'

export interface Forgiving {
  readonly fail_on_error: boolean
  /** err_codes, `unreachable`, `unverified`, `unmet`. */
  readonly warn_on: readonly string[]
}

const FAILING: ReadonlySet<Outcome['kind']> = new Set(['refused', 'unverified', 'unreachable', 'not_tried', 'unmet'])

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

/**
 * A mistake in the inputs, and one of ours, only if its very code is listed. `of_item`: the outcomes of the same item. A gate is no error of
 * the server's: only its own word forgives it.
 */
export function isForgiven(
  outcome: Outcome,
  of_item: readonly Outcome[],
  { fail_on_error, warn_on }: Forgiving,
): boolean {
  const word = wordOf(outcome, of_item)
  if (outcome.blame !== 'bug' && word !== undefined && warn_on.includes(word)) return true
  return !fail_on_error && outcome.blame === undefined && word !== 'unmet'
}

/** In the words of `warn_on`; undefined: of no kind that it can name. */
function wordOf({ kind, refusal }: Outcome, of_item: readonly Outcome[]): string | undefined {
  if (kind === 'unverified' || kind === 'unmet') return kind
  if (kind === 'refused') return refusal === undefined ? undefined : String(refusal.err_code)
  const first = of_item.find(isFailing)
  // Where not even the first of the item was tried, the time was over.
  if (kind === 'unreachable' || first === undefined || first.kind === 'not_tried') return 'unreachable'
  return wordOf(first, [])
}
