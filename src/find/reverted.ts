/** Reads what a revert takes back: its items are those of the revert too, and a revert of it turns its direction. Few events need it. */
import type { ForgeCommit, ForgePullRequest } from '../forge-port.ts'
import type { Sentence } from '../sentence.ts'
import { each, lookupFailure, type Lookups, withRemedy } from './lookups.ts'
import { signOf, targetsOf } from './revert-signs.ts'
import { isReleaseOfTool } from './releases.ts'
import { readTitle } from './revert-title.ts'
import {
  type Direction,
  nameOf,
  type Reading,
  type Reverted,
  type Subject,
  subjectOfPullRequest,
  type Target,
} from './direction.ts'
import { numberIn, subjectOfCommit } from './messages.ts'
import {
  MESSAGES,
  MOST_NESTED,
  MOST_READ,
  NO_SUCH_COMMIT,
  NO_SUCH_PULL_REQUEST,
  NOT_MERGED,
  partly,
  PULL_REQUEST,
  releaseTakenBack,
  TOO_DEEP,
  TOO_MANY,
  unreadable,
} from './reverted-words.ts'
import { readsPullRequests, textsOfCommit, textsOfPullRequest } from './texts.ts'

interface Left {
  readonly nested: number
  readonly reads: { left: number }
}

export async function readDirection(
  subject: Subject,
  name: Sentence,
  reading: Reading,
  look: Lookups,
  left: Left = { nested: MOST_NESTED, reads: { left: MOST_READ } },
): Promise<Direction> {
  const { repository } = look.context
  const sign = signOf(subject, repository)
  const targets = sign === 'none' ? [] : targetsOf(subject, repository)
  const read = await readTargets(targets, name, reading, look, left)
  const reverted: Reverted[] = []
  // It goes forward only if all that it names went the other way. What can't be read did as its title says, or went forward, as most do.
  let takes_back = read.length < targets.length && readTitle(subject.title).kind !== 'reapply'
  for (const one of read) {
    const deeper = await readDirection(one.subject, one.name, reading, look, { ...left, nested: left.nested - 1 })
    reverted.push(one, ...one.brought, ...deeper.reverted)
    takes_back ||= !deeper.takes_back
  }
  return {
    takes_back: sign === 'opposite' ? takes_back : sign === 'revert',
    is_about_reverts: sign !== 'none',
    reverted,
  }
}

interface Read extends Reverted {
  readonly subject: Subject
  readonly name: Sentence
  /** Of a merge without a pull request: each of its commits was a change of its own. */
  readonly brought: readonly Reverted[]
}

/** What can't be read is told. */
async function readTargets(
  targets: readonly (readonly Target[])[],
  name: Sentence,
  reading: Reading,
  look: Lookups,
  { nested, reads }: Left,
): Promise<readonly Read[]> {
  const some = nested === 0 ? [] : targets.slice(0, reads.left)
  reads.left -= some.length
  const told = await each(some, (one) => readFirst(one, name, reading, look))
  for (const one of told) {
    if (!('subject' in one)) look.tell('warning', one)
    else if (reading.sources.length > 0 && isReleaseOfTool(one.subject))
      look.tell('notice', releaseTakenBack(one.name, name))
  }
  const rest = targets.slice(some.length).flatMap(([best]) => best ?? [])
  if (rest.length > 0) look.tell('warning', unreadable(rest, name, nested === 0 ? TOO_DEEP : TOO_MANY))
  return told
    .filter((one) => 'subject' in one)
    .map((one) => (isReleaseOfTool(one.subject) ? { ...one, texts: [], brought: [] } : one))
}

/** Where the better evidence leads nowhere, the next is followed; else what is wrong with the first. */
async function readFirst(
  targets: readonly Target[],
  name: Sentence,
  reading: Reading,
  look: Lookups,
): Promise<Read | Sentence> {
  const unread: Sentence[] = []
  for (const target of targets) {
    const read = await readTarget(target, name, reading, look)
    if ('subject' in read) return read
    unread.push(unreadable([target], name, read.why))
  }
  return unread[0] ?? TOO_MANY
}

async function readTarget(
  target: Target,
  by: Sentence,
  reading: Reading,
  look: Lookups,
): Promise<Read | { readonly why: Sentence }> {
  try {
    if (target.kind === 'commit') {
      const commit = await (await look.forge()).commit(target.sha, look.call)
      return commit === undefined ? { why: NO_SUCH_COMMIT } : await readCommit(commit, by, reading, look)
    }
    const pull_request = await look.pullRequest(target.number)
    if (pull_request === undefined) return { why: NO_SUCH_PULL_REQUEST }
    return pull_request.state === 'merged' ? await readMerged(pull_request, by, reading, look) : { why: NOT_MERGED }
  } catch (error) {
    return { why: withRemedy(lookupFailure(error, look)) }
  }
}

async function readMerged(
  pull_request: ForgePullRequest,
  by: Sentence,
  reading: Reading,
  look: Lookups,
  merged_as?: ForgeCommit,
): Promise<Read> {
  const target: Target = { kind: 'pull_request', number: pull_request.number }
  const ask = (): Promise<readonly string[]> => messagesOf(pull_request, look, merged_as)
  const messages = readsMessages(reading) ? await orTold(ask, [], partly(target, by, MESSAGES), look) : []
  return {
    kind: target.kind,
    name: nameOf(target),
    subject: subjectOfPullRequest(pull_request),
    texts: textsOfPullRequest(pull_request, reading.sources, messages),
    brought: [],
  }
}

/** One that came with a pull request is no change of its own. */
async function readCommit(commit: ForgeCommit, by: Sentence, reading: Reading, look: Lookups): Promise<Read> {
  const { sha, message } = commit
  const target: Target = { kind: 'commit', sha }
  const { sources } = reading
  const asMerged = (): Promise<ForgePullRequest | undefined> => pullRequestOf(commit, look)
  const its = readsPullRequests(sources)
    ? await orTold(asMerged, undefined, partly(target, by, PULL_REQUEST), look)
    : undefined
  if (its !== undefined) return readMerged(its, by, reading, look, commit)
  const ask = (): Promise<readonly string[]> => broughtBy(commit, look)
  const messages = readsMessages(reading) ? await orTold(ask, [], partly(target, by, MESSAGES), look) : []
  return {
    kind: target.kind,
    name: nameOf(target),
    subject: subjectOfCommit(message),
    texts: textsOfCommit(message, sources),
    brought: messages.map((one) => ({ kind: 'commit', texts: textsOfCommit(one, sources) })),
  }
}

function readsMessages({ sources, carries_messages }: Reading): boolean {
  return sources.includes('commits') && (carries_messages || !readsPullRequests(sources))
}

/** Of the commits that it was merged as, as a push carried them. */
async function messagesOf(
  { number, merge_sha }: ForgePullRequest,
  look: Lookups,
  merged_as?: ForgeCommit,
): Promise<readonly string[]> {
  const forge = await look.forge()
  const merge = merged_as ?? (merge_sha === undefined ? undefined : await forge.commit(merge_sha, look.call))
  // Squashed: its subject holds the number.
  if (merge !== undefined && !mayBeMerge(merge) && numberIn(merge.message) === number) return [merge.message]
  const own = (await forge.commitsOf(number, look.call)).map(({ message }) => message)
  if (merge === undefined) return own
  // Rebased commits keep their messages; squashed ones are gone.
  return [...(mayBeMerge(merge) || own.includes(merge.message) ? own : []), merge.message]
}

/** As far as the forge tells: the message is no sign. */
function mayBeMerge({ parents }: ForgeCommit): boolean {
  return parents === undefined || parents.length > 1
}

/** The pull request that was merged as this commit. */
async function pullRequestOf({ sha, message }: ForgeCommit, look: Lookups): Promise<ForgePullRequest | undefined> {
  const isIts = (one: ForgePullRequest | undefined): boolean => one?.state === 'merged' && one.merge_sha === sha
  const number = numberIn(message)
  const named = number === undefined ? undefined : await look.pullRequest(number)
  if (isIts(named)) return named
  const all = await (await look.forge()).pullRequestsOf([sha], look.call)
  return all.get(sha)?.find(isIts)
}

/** Messages of what a merge brought, without its own. */
async function broughtBy({ sha, parents = [] }: ForgeCommit, look: Lookups): Promise<readonly string[]> {
  const [first, ...others] = parents
  if (first === undefined || others.length === 0) return []
  const compared = await (await look.forge()).compare(first, sha, look.call)
  return (compared?.commits ?? []).filter((one) => one.sha !== sha).map(({ message }) => message)
}

// ---------------------------------------------------------------- what is read in part

async function orTold<T>(
  ask: () => Promise<T>,
  otherwise: T,
  say: (why: Sentence) => Sentence,
  look: Lookups,
): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    look.tell('warning', say(withRemedy(lookupFailure(error, look))))
    return otherwise
  }
}
