/** What tells that a change takes back: a title, a button, a tool; and which changes it names. Loaded where there may be such a sign. */
import { behindPrefix, behindWord, type Quoting, readTitle, titleAsRead } from './revert-title.ts'
import type { Subject, Target } from './direction.ts'
import { asRead } from './search/unseen.ts'
import { MERGE_OF_GIT, numberIn, pullRequestNumber, titleIn } from './messages.ts'

/** `opposite`: of the direction of what it names. */
export type Sign = 'none' | 'revert' | 'reapply' | 'opposite'

export function signOf(subject: Subject, repository: string): Sign {
  const said = readTitle(subject.title)
  if (said.kind !== 'nothing')
    return hidesDirection(said) && namesTarget(subject, said, repository) ? 'opposite' : said.kind
  const is_by_tool =
    signsOfButton(subject, repository) || ofGitea(subject) !== undefined || saysAndNames(subject, repository)
  return is_by_tool ? 'opposite' : 'none'
}

/** What is quoted may have taken back and not say so at its beginning: a merge whose subject holds no title, `revert: …`; or a prefix may. */
function hidesDirection({ is_prefixed, innermost }: Quoting): boolean {
  const title = titleIn(innermost)
  return (
    is_prefixed ||
    title === '' ||
    MERGE_OF_GIT.test(title) ||
    readTitle(title).kind !== 'nothing' ||
    behindWord(title) !== undefined
  )
}

/** The lines of git and of the button do; a number in the quotes of quotes, or of `Reapply`, is of what was reverted before. */
function namesTarget(subject: Subject, { kind, is_prefixed, inside, innermost }: Quoting, repository: string): boolean {
  const is_outermost = kind === 'revert' && !is_prefixed && inside === innermost
  return (
    (is_outermost && targetsOf(subject, repository).length > 0) ||
    revertedCommits(subject).length > 0 ||
    buttonNumbers(subject, repository).length > 0
  )
}

const listOf = (one: string): string => `${one}(?:(?:[ \\t]*[,、&+][ \\t]*|,?[ \\t]+and[ \\t]+)${one})*`

const NUMBER = String.raw`(?:[\w.\-]+\/[\w.\-]+)?#\d{1,10}(?!\d)`
const BUTTON_LINE = new RegExp(String.raw`^Reverts[ \t]+(?<named>${listOf(NUMBER)})`, 'gm')

function branchNumber({ head_ref = '' }: Subject): number | undefined {
  return pullRequestNumber(/^revert-(?<number>\d{1,10})-/.exec(head_ref)?.groups?.['number'])
}

/** The pull requests of this repository that lines of the revert button name: one that the branch names too is, whatever the repository was called then. */
function buttonNumbers(subject: Subject, repository: string): readonly number[] {
  const by_branch = branchNumber(subject)
  return Array.from(asRead(subject.body).matchAll(BUTTON_LINE), ({ groups }) => {
    const named = groups?.['named']?.match(new RegExp(NUMBER, 'g')) ?? []
    return named.flatMap((one) => {
      const [place = '', digits] = one.split('#')
      const number = pullRequestNumber(digits)
      const is_here = place === '' || place.toLowerCase() === repository.toLowerCase() || number === by_branch
      return number !== undefined && is_here ? [number] : []
    })
  }).flat()
}

/** Both signs of the button: the branch `revert-<N>-…` and a line of the same N. */
export function signsOfButton(subject: Subject, repository: string): boolean {
  const number = branchNumber(subject)
  return number !== undefined && buttonNumbers(subject, repository).includes(number)
}

/** The button of Gitea and Forgejo names the commit in its title, which may be followed by the number of its own pull request. */
const TITLE_OF_GITEA = /^revert:? (?<sha>[0-9a-f]{40}(?:[0-9a-f]{24})?)(?: \([#!]\d{1,10}\))?$/i
/** And quotes the message of that commit. */
const QUOTED_BY_GITEA = /^revert (?![0-9a-f]{40})(?<subject>.+)$/m

function ofGitea({ title }: Subject): string | undefined {
  return TITLE_OF_GITEA.exec(titleAsRead(title))?.groups?.['sha']
}

/** `Revert #12`, `回滚 PR #12`: a longer number is a work item's. */
const TITLE_NUMBERS = new RegExp(
  String.raw`^[ \t]*(?:(?:pr|mr|pull request|拉取请求)[ \t]*)?(?<named>${listOf(String.raw`[#!]\d{1,8}(?!\d)`)})`,
  'i',
)

function titleNumbers({ title }: Subject): readonly number[] {
  const named = TITLE_NUMBERS.exec(behindWord(title) ?? '')?.groups?.['named'] ?? ''
  return (named.match(/\d+/g) ?? []).flatMap((digits) => pullRequestNumber(digits) ?? [])
}

/** Tools write `revert: …`, whatever else is squashed with it. */
const OF_TOOL = /(?<![\p{L}\p{N}])revert(?:(?:\([^()]*\))?!?[:：]|\s")/iu
/** GitHub lists the messages of what it squashes: there another commit was reverted. */
const SQUASHED = /^\* /mu

/** A word for it, with what teams put before it, may be of any work on reverts: what is reverted has to be named as well. */
function saysAndNames({ title, body }: Subject, repository: string): boolean {
  if (behindWord(title) === undefined) return false
  const is_of_tool = behindPrefix(titleAsRead(title), OF_TOOL) !== -1
  const own = { title, body: is_of_tool ? body : body.split(SQUASHED, 1).join('') }
  const named = [titleNumbers(own), revertedCommits(own), buttonNumbers(own, repository)]
  return named.some((some) => some.length > 0)
}

const SHA = String.raw`\b[0-9a-f]{7,64}\b`
const COMMIT_LINE = new RegExp(String.raw`\bThis reverts commits? (?<named>${listOf(SHA)})`, 'g')

const CONVENTIONAL = /^revert(?:\([^()]*\))?!?[:：]/i
/** The footer that Conventional Commits has for it. Digits alone are as well a work item's. */
const FOOTER = new RegExp(
  String.raw`^Refs:[ \t]+(?<named>${listOf(String.raw`\b(?=\d*[a-f])[0-9a-f]{7,64}\b`)})$`,
  'gm',
)

/** By git's own line, or by the footer of a `revert: …`. */
function revertedCommits({ title, body }: Subject): readonly string[] {
  const text = asRead(body)
  const lines = [...text.matchAll(COMMIT_LINE), ...(CONVENTIONAL.test(titleAsRead(title)) ? text.matchAll(FOOTER) : [])]
  return lines.flatMap(({ groups }) => groups?.['named']?.match(/[0-9a-f]{7,64}/g) ?? [])
}

// ---------------------------------------------------------------- what is taken back

/** What a revert takes back, each by its best evidence first: one number and one commit are the same change. */
export function targetsOf(subject: Subject, repository: string): readonly (readonly Target[])[] {
  const named = namedBy(subject, repository)
  const said = readTitle(subject.title)
  const numbers = [...new Set(named.numbers)].map((number) => ({ kind: 'pull_request', number }) as const)
  const shas = [...new Set(named.shas)].map((sha) => ({ kind: 'commit', sha }) as const)
  const is_hidden = said.kind !== 'nothing' && hidesDirection(said)
  const all: readonly Target[] = is_hidden ? [...shas, ...numbers] : [...numbers, ...shas]
  return numbers.length === 1 && shas.length === 1 ? [all] : all.map((one) => [one])
}

/** `Revert "one (#11)" and "two (#12)"`. */
const BETWEEN_TITLES = /"[ \t]*(?:[,、&+]|,?[ \t]and)[ \t]*"/

function namedBy(subject: Subject, repository: string) {
  const { title, body } = subject
  const listed = buttonNumbers(subject, repository)
  const said = readTitle(title)
  const sha = said.kind === 'nothing' ? ofGitea(subject) : undefined
  // What its body quotes is the message of that commit, whose own lines name what that one reverted.
  const shas = sha === undefined ? revertedCommits(subject) : [sha]
  if (listed.length > 0) return { numbers: listed, shas }
  const titled = said.kind === 'nothing' ? titleNumbers(subject) : []
  if (titled.length > 0) return { numbers: titled, shas }
  const quoted = said.kind === 'nothing' ? sha && QUOTED_BY_GITEA.exec(body)?.groups?.['subject'] : said.inside
  return { numbers: (quoted ?? '').split(BETWEEN_TITLES).flatMap((one) => numberIn(one) ?? []), shas }
}
