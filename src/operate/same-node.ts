/** Two words for one node or state, its key and its name: it is moved once and told once, as if the same word stood there twice. Pure. */
import { asSeen } from '../text.ts'
import type { Outcome, Result, SeenWorkflow } from './outcome.ts'

/** By what was seen of the item when an earlier one was dealt with; where that does not tell, it is found out as any other. */
export function isDealtWith(word: string, earlier: readonly Outcome[]): boolean {
  const seen = earlier.findLast(({ workflow }) => workflow !== undefined)?.workflow
  const key = seen === undefined ? undefined : keyOf(word, seen)
  return key !== undefined && earlier.some((outcome) => outcome.key === key)
}

/** It turned out to be an earlier one, and to be as that left it: that says all. */
export function isRepeated({ key, kind, foreseen }: Result, earlier: readonly Outcome[]): boolean {
  const is_as_it_was = kind === 'unchanged' || foreseen?.would === 'unchanged'
  return is_as_it_was && key !== undefined && earlier.some((outcome) => outcome.key === key)
}

/** As nodes and states are found: by key, else by the one name. */
function keyOf(word: string, { marks }: SeenWorkflow): string | undefined {
  if (marks.some(({ key }) => key === word)) return word
  const [first, ...more] = marks.filter(({ name }) => asSeen(name) === asSeen(word))
  return more.length === 0 && first?.key !== '' ? first?.key : undefined
}
