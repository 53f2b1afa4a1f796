/** What the message of a commit tells of its pull request: number and title, as each forge writes them. Loaded where there are commits. */
import type { Subject } from './direction.ts'
import { subjectOf } from './texts.ts'

/** The largest number that a forge gives: GraphQL's Int. */
const MOST = 2 ** 31 - 1

const MERGE_OF_GITHUB = /^Merge pull request #(?<number>\d{1,10}) from /
/** Gitea and Forgejo put the title into the subject; with an issue tracker elsewhere they write `!17`. */
const MERGE_OF_GITEA = /^Merge pull request '(?<title>.*)' \([#!](?<number>\d{1,10})\) from /
const SQUASHED = /\([#!](?<number>\d{1,10})\)$/

/** Of the pull request that a commit's message names as its own: `(#17)` at the end of the subject, `Merge pull request #17 from …`. */
export function numberIn(message: string): number | undefined {
  const subject = subjectOf(message)
  const match = MERGE_OF_GITHUB.exec(subject) ?? MERGE_OF_GITEA.exec(subject) ?? SQUASHED.exec(subject)
  return pullRequestNumber(match?.groups?.['number'])
}

/** Git's own, which has no title. */
export const MERGE_OF_GIT = /^Merge (?:remote-tracking )?(?:branch(?:es)?|tags?|commits?) '/
/** Gerrit's, Azure's and Gitee's subjects hold the title as well, whatever comes from their mirrors. */
const HOLDING_TITLE = [
  MERGE_OF_GITEA,
  /^Merge "(?<title>.*)"(?: into \S+)?$/,
  /^Merged PR \d{1,10}: (?<title>.*)$/,
  /^!\d{1,10} (?<title>.*)$/,
]
/** Of GitHub, Bitbucket and Azure: it stands below. */
const ABOVE_TITLE =
  /^(?:Merge pull request #\d{1,10} from |Merged in \S+ \(pull request #\d{1,10}\)$|Merge pull request \d{1,10} from \S+ into \S+$)/
/** Of CODING: it stands below, behind these words. */
const OF_CODING = /^Accept Merge Request #\d{1,10} ?: ?\((?:(?! -> ).)+ -> (?:(?! -> ).)+\)$/
const BEFORE_TITLE_OF_CODING = /^Merge Request: /
/** GitLab's stands below as well; git writes the same subject, and not the last line. */
const OF_GITLAB = /^Merge branch '[^']*' into '[^']*'$/
const LAST_OF_GITLAB = /^See merge request \S*!\d/m

/** What is the title of a change in a commit's message: its subject; of a merge, the line that holds its pull request's title. */
export function titleIn(message: string): string {
  const subject = subjectOf(message)
  for (const pattern of HOLDING_TITLE) {
    const title = pattern.exec(subject)?.groups?.['title']
    if (title !== undefined) return title
  }
  const below = subjectOf(message.trimStart().slice(subject.length))
  if (OF_CODING.test(subject)) return below.replace(BEFORE_TITLE_OF_CODING, '')
  const stands_below = ABOVE_TITLE.test(subject) || (OF_GITLAB.test(subject) && LAST_OF_GITLAB.test(message))
  return stands_below ? below : subject
}

/** Of a merge whose forge wrote the title into its message, beside its own words. */
export function isOfMerge(message: string): boolean {
  return titleIn(message) !== subjectOf(message)
}

export function pullRequestNumber(digits: string | undefined): number | undefined {
  const number = Number(digits ?? NaN)
  return number >= 1 && number <= MOST ? number : undefined
}

export function subjectOfCommit(message: string): Subject {
  return { title: titleIn(message), body: message }
}
