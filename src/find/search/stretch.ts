/** A stretch of a text: where something stands in it, and how it is covered. */
import { OBJECT } from './word.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The text with every stretch (sorted, none within another) covered, all else in its place. */
export function coverStretches(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text
  const parts = stretches.map(({ start, end }, index) => {
    const from = stretches[index - 1]?.end ?? 0
    return text.slice(from, start) + OBJECT.repeat(end - start)
  })
  return parts.join('') + text.slice(stretches.at(-1)?.end ?? 0)
}

/** Of each line of it. */
export function linesOf(text: string): Stretch[] {
  let start = 0
  return text.split('\n').map(({ length }) => {
    const line = { start, end: start + length }
    start += length + 1
    return line
  })
}

/** Whether a place lies in one of the stretches; for places that are asked for in order, so that both are walked through once. */
export function within(stretches: readonly Stretch[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while ((stretches[next]?.end ?? Infinity) < at) next++
    return (stretches[next]?.start ?? Infinity) <= at
  }
}
