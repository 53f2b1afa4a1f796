/** What a pull request, a commit or a release is as a change: what it is called, its direction, its texts. */
import type { ForgeCommit, ForgePullRequest } from '../forge-port.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { shortSha } from './lookups.ts'
import { type Subject, subjectOfPullRequest } from './direction.ts'
import type { SearchText } from './search/search.ts'
import type { Change } from './task.ts'
import { type Source, textsOfCommit, textsOfPullRequest, textsOfRelease } from './texts.ts'

/** A pull request or a commit before its direction is known. */
export interface Draft {
  readonly change: Omit<Change, 'takes_back'>
  readonly pull_request?: ForgePullRequest
  /** Of a commit that came with no pull request; of a pull request, of the commits that came with it. */
  readonly messages: readonly string[]
  /** All that it brought does, and its own message tells nothing of that. */
  readonly takes_back?: true
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

/** What tells its direction. */
export async function subjectOfDraft({ pull_request, messages }: Draft): Promise<Subject> {
  if (pull_request !== undefined) return subjectOfPullRequest(pull_request)
  const { subjectOfCommit } = await import('./messages.ts')
  return subjectOfCommit(messages[0] ?? '')
}

export function textsOfDraft({ pull_request, messages }: Draft, sources: readonly Source[]): readonly SearchText[] {
  if (pull_request !== undefined) return textsOfPullRequest(pull_request, sources, messages)
  return textsOfCommit(messages[0] ?? '', sources)
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
