/** What takes work back: told by a change's title, else by the signs of the revert button; and what it is that is taken back. */
import type { ForgePullRequest } from '../forge-port.ts'
import { type Sentence, sentence, together } from '../sentence.ts'
import { lookupFailure, type Lookups, shortSha, withRemedy } from './lookups.ts'
import { readTitle } from './revert-title.ts'
import type { SearchText } from './search/search.ts'
import {
  numberIn,
  pullRequestNumber,
  readsPullRequests,
  type Source,
  textsOfCommit,
  textsOfPullRequest,
  titleIn,
} from './texts.ts'

/** A change as far as its direction goes. */
export interface Subject {
  readonly title: string
  /** The description, or the whole message. */
  readonly body: string
  /** Of a pull request whose branch is in this repository: elsewhere people name branches as they like. */
  readonly head_ref?: string
}

export function subjectOfPullRequest({ title, body, head_ref, from_fork }: ForgePullRequest): Subject {
  return { title, body, ...(!from_fork && { head_ref }) }
}

export function subjectOfCommit(message: string): Subject {
  return { title: titleIn(message), body: message }
}

const BUTTON_LINE = /^Reverts[ \t]+(?<repository>[\w.-]+\/[\w.-]+)?#(?<number>\d{1,10})(?!\d)/gm

/** The pull request of this repository that the line of the revert button names. */
export function buttonNumber(body: string, repository: string): number | undefined {
  for (const { groups } of body.matchAll(BUTTON_LINE)) {
    const named = groups?.['repository'] ?? repository
    if (named.toLowerCase() === repository.toLowerCase()) return pullRequestNumber(groups?.['number'])
  }
  return undefined
}

/** Both signs of the button: the branch `revert-<N>-…` and the line of the same N. */
export function signsOfButton({ head_ref = '', body }: Subject, repository: string): number | undefined {
  const number = pullRequestNumber(/^revert-(?<number>\d{1,10})-/.exec(head_ref)?.groups?.['number'])
  return number !== undefined && number === buttonNumber(body, repository) ? number : undefined
}

const REVERTED_COMMIT = /\bThis reverts commit (?<sha>[0-9a-f]{7,64})\b/

export type Target =
  { readonly kind: 'pull_request'; readonly number: number } | { readonly kind: 'commit'; readonly sha: string }

/** What a revert takes back, by the best evidence first. */
export function targetsOf({ title, body }: Subject, repository: string): readonly Target[] {
  const said = readTitle(title)
  const quoted = said.kind === 'nothing' ? undefined : numberIn(said.inside)
  const number = buttonNumber(body, repository) ?? quoted
  const sha = REVERTED_COMMIT.exec(body)?.groups?.['sha']
  return [
    ...(number === undefined ? [] : [{ kind: 'pull_request', number } as const]),
    ...(sha === undefined ? [] : [{ kind: 'commit', sha } as const]),
  ]
}

/** What a revert took back: its texts name items of the revert too, unless its own `#none` holds. */
export interface Reverted {
  readonly texts: readonly SearchText[]
}

export interface Direction {
  readonly takes_back: boolean
  readonly reverted: readonly Reverted[]
}

const FORWARD: Direction = { takes_back: false, reverted: [] }

/** Reverts of reverts that are followed. */
const MOST_NESTED = 5

export async function directionOf(
  subject: Subject,
  name: Sentence,
  sources: readonly Source[],
  look: Lookups,
  left = MOST_NESTED,
): Promise<Direction> {
  const { repository } = look.context
  const said = readTitle(subject.title)
  const is_by_button = said.kind === 'nothing' && signsOfButton(subject, repository) !== undefined
  if (said.kind === 'nothing' && !is_by_button) return FORWARD
  const next = await readFirst(targetsOf(subject, repository), name, sources, look, left)
  const deeper = next === undefined ? FORWARD : await directionOf(next.subject, next.name, sources, look, left - 1)
  return {
    takes_back: is_by_button ? !deeper.takes_back : said.kind === 'revert',
    reverted: next === undefined ? [] : [{ texts: next.texts }, ...deeper.reverted],
  }
}

interface Read extends Reverted {
  readonly subject: Subject
  readonly name: Sentence
}

/** Where the better evidence leads nowhere, the next is followed; what can't be read is told. */
async function readFirst(
  targets: readonly Target[],
  name: Sentence,
  sources: readonly Source[],
  look: Lookups,
  left: number,
): Promise<Read | undefined> {
  const unread: Sentence[] = []
  for (const target of targets) {
    if (left === 0) {
      unread.push(unreadable(target, name, TOO_DEEP))
      break
    }
    const read = await readTarget(target, sources, look)
    if ('subject' in read) return read
    unread.push(unreadable(target, name, read.why))
  }
  for (const said of unread.slice(0, 1)) look.tell('warning', said)
  return undefined
}

const TOO_DEEP = sentence(
  `more than ${MOST_NESTED} reverts are nested in each other`,
  `嵌套的还原（revert）超过 ${MOST_NESTED} 层`,
)
const NO_SUCH_PULL_REQUEST = sentence('there is no such pull request', '没有这个拉取请求')
const NOT_MERGED = sentence('it is not merged', '该拉取请求尚未合并')
const NO_SUCH_COMMIT = sentence('there is no such commit', '没有这个提交')

function unreadable(target: Target, name: Sentence, why: Sentence): Sentence {
  const what = nameOf(target)
  return sentence(
    `${what.en}, which ${name.en} reverts, could not be read, so items that only it names are not counted: ${why.en}`,
    `无法读取${together(name.zh, '所还原的')}${what.zh}，仅由它指明的工作项未计入：${why.zh}`,
  )
}

export function nameOf(target: Target): Sentence {
  if (target.kind === 'commit') return sentence(`commit ${shortSha(target.sha)}`, `提交 ${shortSha(target.sha)}`)
  return sentence(`pull request #${target.number}`, `拉取请求 #${target.number}`)
}

async function readTarget(
  target: Target,
  sources: readonly Source[],
  look: Lookups,
): Promise<Read | { readonly why: Sentence }> {
  try {
    const name = nameOf(target)
    if (target.kind === 'commit') {
      const commit = await (await look.forge()).commit(target.sha, look.call)
      if (commit === undefined) return { why: NO_SUCH_COMMIT }
      return { name, subject: subjectOfCommit(commit.message), texts: textsOfCommit(commit.message, sources) }
    }
    const pull_request = await look.pullRequest(target.number)
    if (pull_request === undefined) return { why: NO_SUCH_PULL_REQUEST }
    if (pull_request.state !== 'merged') return { why: NOT_MERGED }
    const reads_commits_alone = sources.includes('commits') && !readsPullRequests(sources)
    const messages = reads_commits_alone ? await messagesOf(pull_request, look) : []
    const texts = textsOfPullRequest(pull_request, sources, messages)
    return { name, subject: subjectOfPullRequest(pull_request), texts }
  } catch (error) {
    return { why: withRemedy(lookupFailure(error, look)) }
  }
}

/** Where messages alone count, those of the commits that it was merged as. */
async function messagesOf({ merge_sha }: ForgePullRequest, look: Lookups): Promise<readonly string[]> {
  if (merge_sha === undefined) return []
  const commit = await (await look.forge()).commit(merge_sha, look.call)
  return commit === undefined ? [] : [commit.message]
}
