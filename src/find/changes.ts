/** Commits and the pull requests they came with -> changes, in the order of the commits; and which of them count. */
import type { ForgeCommit, ForgePullRequest } from '../forge-port.ts'
import { type Sentence, sentence } from '../sentence.ts'
import type { Associated } from './association.ts'
import { shortSha } from './lookups.ts'
import { type Subject, subjectOfCommit, subjectOfPullRequest } from './direction.ts'
import type { SearchText } from './search/search.ts'
import type { Change } from './task.ts'
import { type Source, textsOfCommit, textsOfPullRequest, textsOfRelease } from './texts.ts'

/** A change before its direction is known. */
export interface Draft {
  readonly change: Omit<Change, 'takes_back'>
  readonly pull_request?: ForgePullRequest
  /** Of a commit that came with no pull request; of a pull request, of the commits that came with it. */
  readonly messages: readonly string[]
}

export function draftOfPullRequest(pull_request: ForgePullRequest, messages: readonly string[] = []): Draft {
  const { number, url, merge_sha } = pull_request
  const name = sentence(`pull request #${number}`, `拉取请求 #${number}`)
  return {
    change: { kind: 'pull_request', name, number, url, ...(merge_sha !== undefined && { sha: merge_sha }) },
    pull_request,
    messages,
  }
}

export function draftOfCommit({ sha, message }: ForgeCommit): Draft {
  const short = shortSha(sha)
  return {
    change: { kind: 'commit', name: sentence(`commit ${short}`, `提交 ${short}`), sha },
    messages: [message],
  }
}

/**
 * In the order of the commits (oldest first), a pull request at its merge commit, or at the last of its commits where that is not among
 * them. A commit that came with a pull request is no change of its own: its message is that pull request's text.
 */
export function draftsOf(commits: readonly ForgeCommit[], { pull_requests, left_alone }: Associated): readonly Draft[] {
  const places = new Map(commits.map(({ sha }, index) => [sha, index]))
  const merged = new Map<number, { readonly pull_request: ForgePullRequest; messages: string[]; place: number }>()
  const drafts: { readonly draft: Draft; readonly place: number }[] = []
  commits.forEach((commit, index) => {
    if (left_alone.has(commit.sha)) return
    const its = pull_requests.get(commit.sha) ?? []
    if (its.length === 0) drafts.push({ draft: draftOfCommit(commit), place: index })
    for (const pull_request of its) {
      const known = merged.get(pull_request.number)
      const place = places.get(pull_request.merge_sha ?? '') ?? index
      if (known === undefined) merged.set(pull_request.number, { pull_request, messages: [commit.message], place })
      else {
        known.messages.push(commit.message)
        known.place = place
      }
    }
  })
  for (const { pull_request, messages, place } of merged.values())
    drafts.push({ draft: draftOfPullRequest(pull_request, messages), place })
  const numberOf = ({ draft }: (typeof drafts)[number]): number => draft.change.number ?? 0
  return drafts
    .toSorted((one, other) => one.place - other.place || numberOf(one) - numberOf(other))
    .map(({ draft }) => draft)
}

/** What tells its direction; a release and a text of the user's take nothing back. */
export function subjectOfDraft({ change, pull_request, messages }: Draft): Subject | undefined {
  if (pull_request !== undefined) return subjectOfPullRequest(pull_request)
  return change.kind === 'commit' ? subjectOfCommit(messages[0] ?? '') : undefined
}

export function textsOfDraft(
  { change, pull_request, messages }: Draft,
  sources: readonly Source[],
): readonly SearchText[] {
  if (pull_request !== undefined) return textsOfPullRequest(pull_request, sources, messages)
  return change.kind === 'commit' ? textsOfCommit(messages[0] ?? '', sources) : []
}

/** Change and texts of what is no pull request and no commit. */
export interface Whole {
  readonly change: Change
  readonly texts: readonly SearchText[]
}

export function releaseAsChange(
  release: { readonly title: string; readonly notes: string },
  sources: readonly Source[],
): Whole {
  const name: Sentence = sentence('the release', '该发布')
  return { change: { kind: 'release', name, takes_back: false }, texts: textsOfRelease(release, sources) }
}

export function textAsChange(text: string, takes_back: boolean): Whole {
  const name: Sentence = sentence('the input text', '输入 text')
  return { change: { kind: 'text', name, takes_back }, texts: [{ where: 'text', text, form: 'markdown' }] }
}
