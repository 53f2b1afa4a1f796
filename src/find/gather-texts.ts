/** Where an event's text comes from: its payload, or GitHub where a listed source is not in it. */
import type { Commit, Event } from '../event/event.ts'
import { Failure } from '../failure.ts'
import type { Call, PullRequest, PullRequestOfCommits, PullRequests } from '../ports.ts'
import { type Sentence, sentence } from '../sentence.ts'
import type { Text } from './find-references.ts'

export type Source = 'title' | 'body' | 'branch' | 'commits'

/** A pull request, or what else an event tells as one; several come in the order of merging. */
export interface Change {
  readonly texts: readonly Text[]
  /** How many of GitHub's revert buttons led to it: an odd number takes work back. */
  readonly reverts: number
}

export interface Gathered {
  readonly changes: readonly Change[]
  readonly notices: readonly Sentence[]
}

export interface Wanted {
  readonly sources: readonly Source[]
  /** On a re-run the payload is as old as the first run, and the text may have been mended since. */
  readonly rerun: boolean
}

/** `github` opens the door to GitHub; it costs nothing until it is called. */
export async function gatherTexts(
  event: Event,
  { sources, rerun }: Wanted,
  github: () => Promise<PullRequests>,
  call: Call,
): Promise<Gathered> {
  const asksPullRequests = sources.some((source) => source !== 'commits')
  const changesOf = (pull_requests: readonly PullRequest[]): readonly Change[] =>
    pull_requests.map((pull_request) => toChange(pull_request, sources))

  switch (event.kind) {
    case 'pull_request':
    case 'review': {
      const { pull_request, notices } =
        rerun && asksPullRequests
          ? await afresh(event.pull_request, github, call)
          : { pull_request: event.pull_request, notices: [] }
      return { changes: changesOf([pull_request]), notices }
    }
    case 'merge_group':
      return only(asksPullRequests ? changesOf([await (await github()).byNumber(event.number, call)]) : [])
    case 'push': {
      const shas = event.commits.map(({ sha }) => sha)
      const merged = asksPullRequests && shas.length > 0 ? await (await github()).ofCommits(shas, call) : []
      return only(pushedChanges(event.commits, merged, sources))
    }
    case 'deployment':
    case 'deployment_status':
      return only(asksPullRequests ? changesOf(await (await github()).ofDeployment(event.deployment, call)) : [])
    case 'workflow_run':
      return only(asksPullRequests ? changesOf(await (await github()).ofWorkflowRun(event.run, call)) : [])
    case 'release':
      return only([{ texts: releaseTexts(event.title, event.notes, sources), reverts: 0 }])
    case 'after_merge':
    case 'other':
      return only([])
  }
}

function only(changes: readonly Change[]): Gathered {
  return { changes, notices: [] }
}

async function afresh(
  pull_request: PullRequest,
  github: () => Promise<PullRequests>,
  call: Call,
): Promise<{ pull_request: PullRequest; notices: readonly Sentence[] }> {
  try {
    const now = await (await github()).byNumber(pull_request.number, call)
    return { pull_request: now, notices: [] }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const why = toldWithRemedy(error)
    return {
      pull_request,
      notices: [
        sentence(
          `pull request #${pull_request.number} could not be read afresh for this re-run, so its text is that of the first run: ${why.en}`,
          `本次重新运行未能重新读取拉取请求 #${pull_request.number}，因此沿用首次运行时的文本：${why.zh}`,
        ),
      ],
    }
  }
}

/** What there is to do about it belongs to it here: a notice has no room of its own for that. */
function toldWithRemedy({ sentence: what, remedy }: Failure): Sentence {
  if (remedy === undefined) return what
  return sentence(`${what.en.replace(/\.$/, '')}. ${remedy.en}`, `${what.zh.replace(/[.。]$/u, '')}。${remedy.zh}`)
}

/** GitHub's revert button names the branch `revert-<number>-<branch>`, nested for a revert of a revert. */
const REVERTS = /^(?:revert-\d+-)+/

function toChange(
  { title, body, head_ref }: PullRequest,
  sources: readonly Source[],
  messages: readonly Text[] = [],
): Change {
  const texts: Readonly<Record<Source, Text | readonly Text[]>> = {
    title: { where: 'title', text: title, form: 'plain' },
    body: { where: 'body', text: body, form: 'markdown' },
    branch: { where: 'branch', text: head_ref, form: 'plain' },
    commits: messages,
  }
  const reverts = REVERTS.exec(head_ref)?.[0].match(/revert-/g)?.length ?? 0
  return { texts: sources.flatMap((source) => texts[source]), reverts }
}

/** A message is a text of the pull request that its commit came with, whose `#none` and whose revert hold for it; else it stands alone. */
function pushedChanges(
  commits: readonly Commit[],
  merged: readonly PullRequestOfCommits[],
  sources: readonly Source[],
): readonly Change[] {
  const messagesOf = (some: readonly Commit[]): readonly Text[] =>
    some.map(({ message }) => ({ where: 'commit', text: message, form: 'plain' }))
  const came = new Set(merged.flatMap(({ shas }) => shas))
  const alone = sources.includes('commits') ? commits.filter(({ sha }) => !came.has(sha)) : []
  return [
    ...alone.map((commit) => ({ texts: messagesOf([commit]), reverts: 0 })),
    ...merged.map((pull_request) => {
      const its = commits.filter(({ sha }) => pull_request.shas.includes(sha))
      return toChange(pull_request, sources, messagesOf(its))
    }),
  ]
}

function releaseTexts(title: string, notes: string, sources: readonly Source[]): readonly Text[] {
  const texts: Readonly<Record<Source, Text | undefined>> = {
    title: { where: 'release', text: title, form: 'plain' },
    body: { where: 'release', text: notes, form: 'markdown' },
    branch: undefined,
    commits: undefined,
  }
  return sources.flatMap((source) => texts[source] ?? [])
}
