/** Numbers that outliers can't bend. */

export interface Spread {
  readonly median: number
  /** The quartiles: half of all values lie between them. */
  readonly low: number
  readonly high: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => {
    const place = share * (sorted.length - 1)
    const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2)
    return below + (above - below) * (place % 1)
  }
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}

/** The median of the fastest 30 %: what it takes where the machine has nothing else to do. */
export function fastestOf(values: readonly number[]): number {
  const fastest = values.toSorted((a, b) => a - b).slice(0, Math.max(1, Math.round(values.length * 0.3)))
  return spreadOf(fastest).median
}

/** Of pairs measured one right after the other, so that a slow moment of the machine weighs on both. */
export function ratioOf(values: readonly number[], of: readonly number[]): Spread {
  return spreadOf(values.map((value, index) => value / (of[index] ?? Number.NaN)))
}
