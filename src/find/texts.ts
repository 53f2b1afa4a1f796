/** Which texts a pull request, a release or a commit's message gives. */
import type { ForgePullRequest } from '../forge-port.ts'
import { isRelease } from './releases.ts'
import type { SearchText } from './search/search.ts'

export type Source = 'title' | 'body' | 'branch' | 'commits'

/** Some source that is not in a commit's message. */
export function readsPullRequests(sources: readonly Source[]): boolean {
  return sources.some((source) => source !== 'commits')
}

/** `messages`: of the commits that came with it. */
export function textsOfPullRequest(
  { head_ref, base_ref, ...written }: ForgePullRequest,
  sources: readonly Source[],
  messages: readonly string[] = [],
): readonly SearchText[] {
  const { title, body } = mended(written)
  const whole = messages.map(mendedMessage)
  const own = whole.map((message) => withoutBody(message, body))
  const carries_body = own.some((message, index) => message !== whole[index])
  const texts: Readonly<Record<Source, readonly SearchText[]>> = {
    title: [{ where: 'title', text: title, form: 'plain' }],
    body: [{ where: 'body', text: body, form: 'markdown' }],
    branch: [{ where: 'branch', text: head_ref, form: 'plain' }],
    commits: [
      ...own.flatMap((message) => textsOfMessage(withoutBase(message, base_ref))),
      ...(carries_body && !sources.includes('body')
        ? [{ where: 'commit', text: body, form: 'markdown' } as const]
        : []),
    ],
  }
  return sources.flatMap((source) => texts[source])
}

/**
 * GitHub makes a title of a commit's long subject: it ends in `…`, and the description begins with `…` and the rest, so that a reference may
 * be cut in two. The word that was cut belongs to the title.
 */
function mended({ title, body }: Pick<ForgePullRequest, 'title' | 'body'>): { title: string; body: string } {
  const [whole, begin, number = ''] = CUT.exec(title) ?? []
  const [start, rest = ''] = REST.exec(body) ?? []
  if (whole === undefined || start === undefined) return { title, body }
  return { title: `${begin}${rest}${number}`, body: body.slice(start.length) }
}

/** A squash adds the pull request's number: `… (#17)`. */
const CUT = /^(.*[^…])…(\s\([#!]\d{1,10}\))?\s*$/su
const REST = /^\s*…(?!…)(\S*)/u

/** The same of its subject. */
function mendedMessage(message: string): string {
  const subject = subjectOf(message)
  const rest = message.trimStart().slice(subject.length)
  const { title, body } = mended({ title: subject, body: rest })
  return title === subject ? message : `${title}\n\n${body}`
}

/** A squash may carry the description, templates and quotes included: it is read as the Markdown that it is, not once more as plain text. */
function withoutBody(message: string, body: string): string {
  const written = `\n\n${body.replace(/\r\n?/g, '\n').trim()}\n`
  const text = `${message.replace(/\r\n?/g, '\n')}\n`
  const start = written.trim() === '' ? -1 : text.indexOf(written)
  return start === -1 ? message : `${text.slice(0, start)}\n\n${text.slice(start + written.length)}`
}

/** In a list of squashed commits too, and in what a revert quotes. */
const MERGE_OF_BRANCH =
  /^[^\S\n]{0,20}(?:[*+•-][^\S\n]{1,20})?(?:Re(?:vert|apply) ")*Merge (?<remote>remote-tracking )?branch(?:es)? '.*/gm

/** "Update branch" merges the base into the head, and names it: `Merge branch 'main' into login`. */
function withoutBase(message: string, base_ref: string): string {
  return message.replace(MERGE_OF_BRANCH, (line, remote: string | undefined) => {
    const isBase = (name: string): boolean =>
      (remote === undefined ? name : name.slice(name.indexOf('/') + 1)) === base_ref
    const parts = line.split("'")
    return parts.map((part, index) => (index % 2 === 1 && isBase(part) ? '' : part)).join("'")
  })
}

export function textsOfCommit(message: string, sources: readonly Source[]): readonly SearchText[] {
  if (!sources.includes('commits')) return []
  return textsOfMessage(mendedMessage(message))
}

/** Release tools write their notes into it, and a squash lists what was merged for it. */
function textsOfMessage(message: string): readonly SearchText[] {
  const subject = subjectOf(message)
  if (!isRelease({ title: subject })) return [{ where: 'commit', text: message, form: 'commit' }]
  return [
    { where: 'commit', text: subject, form: 'commit' },
    { where: 'commit', text: message.trimStart().slice(subject.length), form: 'release' },
  ]
}

export function textsOfRelease(
  { title, notes }: { readonly title: string; readonly notes: string },
  sources: readonly Source[],
): readonly SearchText[] {
  const texts: Readonly<Record<Source, readonly SearchText[]>> = {
    title: [{ where: 'release', text: title, form: 'plain' }],
    body: [{ where: 'release', text: notes, form: 'release' }],
    branch: [],
    commits: [],
  }
  return sources.flatMap((source) => texts[source])
}

/** The first line of a commit's message. */
export function subjectOf(message: string): string {
  return message.trimStart().split(/\r?\n/, 1)[0]?.trimEnd() ?? ''
}
