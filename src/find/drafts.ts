/** Commits and the pull requests they came with -> changes, in the order of the commits; and which of them count. */
import type { ForgeCommit, ForgePullRequest } from '../forge-port.ts'
import type { Associated } from './association.ts'
import { bareMerges } from './bare-merges.ts'
import { type Draft, draftOfCommit, draftOfPullRequest } from './changes.ts'

interface Placed {
  readonly draft: Draft
  readonly place: number
}

/**
 * In the order of the commits (oldest first), a pull request at its merge commit, or at the last of its commits where that is not among
 * them. A commit that came with a pull request is no change of its own: its message is that pull request's text.
 */
export function draftsOf(commits: readonly ForgeCommit[], { pull_requests, left_alone }: Associated): readonly Draft[] {
  const isLone = ({ sha }: ForgeCommit): boolean => !left_alone.has(sha) && (pull_requests.get(sha) ?? []).length === 0
  const merges = bareMerges(commits, isLone)
  const lone = commits.flatMap((commit, index): readonly Placed[] => {
    const { place = index, takes_back = false } = merges.get(index) ?? {}
    const draft = { ...draftOfCommit(commit), ...(takes_back && { takes_back }) }
    return isLone(commit) ? [{ draft, place }] : []
  })
  const numberOf = ({ draft }: Placed): number => draft.change.number ?? 0
  return [...lone, ...merged(commits, pull_requests)]
    .toSorted((one, other) => one.place - other.place || numberOf(one) - numberOf(other))
    .map(({ draft }) => draft)
}

interface Merged {
  readonly pull_request: ForgePullRequest
  readonly messages: string[]
  place: number
  /** How many of its commits are its own, the merge aside, and how many another brought to it. */
  own: number
  others: number
}

/** Where one was merged into the branch of another, both came with its commits: their messages are the text of the first alone. */
function merged(commits: readonly ForgeCommit[], pull_requests: Associated['pull_requests']): readonly Placed[] {
  const places = new Map(commits.map(({ sha }, index) => [sha, index]))
  const placeOf = ({ merge_sha = '' }: ForgePullRequest): number => places.get(merge_sha) ?? Infinity
  const all = new Map<number, Merged>()
  commits.forEach(({ sha, message }, index) => {
    const its = pull_requests.get(sha) ?? []
    const first = Math.min(...its.map(placeOf))
    const owner = its.find((one) => placeOf(one) === first)
    for (const pull_request of its) {
      const known = all.get(pull_request.number) ?? { pull_request, messages: [], place: 0, own: 0, others: 0 }
      all.set(pull_request.number, known)
      known.place = places.get(pull_request.merge_sha ?? '') ?? index
      if (pull_request !== owner) known.others += 1
      else known.messages.push(message)
      if (pull_request === owner && sha !== pull_request.merge_sha) known.own += 1
    }
  })
  return [...all.values()].map(({ pull_request, messages, place, own, others }) => {
    const draft = draftOfPullRequest(pull_request, messages)
    if (own > 0 || others === 0) return { draft, place }
    return { draft: { ...draft, change: { ...draft.change, brings_others: true } }, place }
  })
}
