/** Merges by hand, whose message names branches and tells nothing of what was done there: their direction is that of what they brought. */
import type { ForgeCommit } from '../forge-port.ts'
import { readTitle } from './revert-title.ts'
import { MERGE_OF_GIT, titleIn } from './messages.ts'
import { subjectOf } from './texts.ts'

export interface BareMerge {
  /** Before what it brought, so that each of those decides. */
  readonly place: number
  /** All that it brought does. */
  readonly takes_back: boolean
}

/** By their indices; those that brought nothing that is among the commits are changes like any other. */
export function bareMerges(
  commits: readonly ForgeCommit[],
  isLone: (commit: ForgeCommit) => boolean,
): ReadonlyMap<number, BareMerge> {
  const found = new Map<number, BareMerge>()
  commits.forEach((commit, index) => {
    if (!isLone(commit) || !isBareMerge(commit)) return
    const brought = broughtBy(commits, index)
    const [first] = brought
    if (first === undefined) return
    const work = brought.flatMap((at) => commits[at] ?? []).filter((one) => isLone(one) && !isMerge(one))
    const takes_back = work.length > 0 && work.every(({ message }) => readTitle(titleIn(message)).kind === 'revert')
    found.set(index, { place: first - 0.5, takes_back })
  })
  return found
}

/** GitHub leaves the title out where the repository is set up so. */
function isBareMerge(commit: ForgeCommit): boolean {
  const title = titleIn(commit.message)
  return isMerge(commit) && (title === '' || MERGE_OF_GIT.test(title))
}

/** A push tells no parents. */
function isMerge({ message, parents }: ForgeCommit): boolean {
  return parents === undefined ? subjectOf(message).startsWith('Merge ') : parents.length > 1
}

/** Where the parents are not told: what stands between it and the merge before. */
function broughtBy(commits: readonly ForgeCommit[], index: number): readonly number[] {
  const [first, ...others] = commits[index]?.parents ?? []
  if (first === undefined) {
    const start = commits.slice(0, index).findLastIndex(isMerge) + 1
    return commits.slice(start, index).map((_, at) => start + at)
  }
  const there = reachedFrom([first], commits)
  return [...reachedFrom(others, commits)].filter((at) => !there.has(at)).toSorted((one, other) => one - other)
}

/** Among the commits. */
function reachedFrom(shas: readonly string[], commits: readonly ForgeCommit[]): ReadonlySet<number> {
  const places = new Map(commits.map(({ sha }, at) => [sha, at]))
  const reached = new Set<number>()
  const left = [...shas]
  for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
    const at = places.get(sha)
    if (at === undefined || reached.has(at)) continue
    reached.add(at)
    left.push(...(commits[at]?.parents ?? []))
  }
  return reached
}
