/** Logins, persons, and where a merge goes: their names may look like references, and never are any. */
import type { SearchText } from './searched.ts'
import { coverStretches, type Stretch } from './stretch.ts'
import { OBJECT } from './word.ts'

const LOGIN = String.raw`[a-z\d](?:[a-z\d\-]{0,38})`
/** What a revert puts before the message that it quotes, revert upon revert. */
const REVERTS = String.raw`(?:re(?:vert|apply)[:：]?[^\S\n]{1,5}["“”„‟＂]?){0,6}`
/** Where a line begins, in a list of squashed commits too. */
const LINE = String.raw`^[^\S\n]{0,20}(?:[*+•\-][^\S\n]{1,20})?${REVERTS}`
/** The name of a branch or an address, up to the space or the Chinese punctuation of whoever went on writing. */
const REF = String.raw`[^\s\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20]+`
/** Git's words for what it merges, up to the last quote before what follows. */
const MERGE = String.raw`${LINE}Merge (?:remote-tracking )?(?:branch(?:es)?|tags?|commits?) '.*'`

/**
 * What people do for a change, as git, the kernel, Gerrit, GitLab and GitHub have their trailers (`Reported-and-tested-by`). `Tracked-by`,
 * `Blocked-by` or `Group-by` name no person.
 */
const DEEDS = [
  'ack(?:ed)?|analy[sz]ed|approved|assisted|authored|backported|bisected|co-authored|co-developed|committed|contributed|debugged',
  'diagnosed|discovered|explained|found|helped|improved|inspired|investigated|landed|mentored|merged|nack(?:ed)?|noticed',
  'original-patch|pointed-out|ported|proofread|proposed|rebased|reported|requested|reviewed|signed-off|spotted|submitted',
  'suggested|tested|translated|triaged|verified|written',
].join('|')
const PEOPLE = `(?:(?:${DEEDS})(?:-and-(?:${DEEDS})){0,3}[ -]by|cc|on-behalf-of|paired-with|pair-programmed-with|thanks-to)`

interface Names {
  /** One of these stands, in lower case, in every text that holds one: looking for it costs less than preparing the pattern. */
  readonly signs: readonly string[]
  readonly pattern: RegExp
  /** Git's form for what stands below a message: no title has any. */
  readonly is_trailer?: true
}

/**
 * Each pattern catches a name, and nothing around it, as `name`. Linear: a line is tried once from its beginning, every other repetition is
 * bounded, begins where a look-behind forbids to go on with what stands before, or ends where the next attempt begins.
 */
const NAMES: readonly Names[] = [
  {
    // `@m-12345`, and a team, `@acme/m-12345`; a letter before it makes it no login (GitHub's own rule).
    signs: ['@', '＠'],
    pattern: new RegExp(String.raw`(?<![\w.\-])[@＠](?<name>${LOGIN}(?:\/[\w.\-]{1,100})?)`, 'dgiu'),
  },
  {
    // `Co-authored-by: m-12345 <…>`.
    signs: ['-by', ' by', 'cc', '-of', '-with', '-to'],
    pattern: new RegExp(String.raw`${LINE}${PEOPLE}[^\S\n]{0,20}[:：](?<name>.*)`, 'dgimu'),
    is_trailer: true,
  },
  {
    // GitHub's and Gitea's merge commits; the branch behind the owner counts.
    signs: [' from '],
    pattern: new RegExp(String.raw`pull request #\d{1,19} from (?<name>${LOGIN})(?=\/)`, 'dgiu'),
  },
  {
    signs: [' from '],
    pattern: new RegExp(String.raw`\([#!]\d{1,19}\) from (?<name>${LOGIN}(?:\/[\w.\-]{1,100})?)(?=:)`, 'dgiu'),
  },
  {
    // `Merge branch 'x' of github.com:m-12345/shop`, git's own.
    signs: ['merge '],
    pattern: new RegExp(String.raw`${MERGE} of (?<name>${REF})`, 'dgimu'),
  },
  {
    // `Merge branch 'x' into m-12345`: where it goes, not what came.
    signs: [' into '],
    pattern: new RegExp(String.raw`${MERGE}(?: of \S+)?(?: \(early part\))? into (?<name>${REF})`, 'dgimu'),
  },
  {
    // `Merge pull request 'x' (#3) from part into m-12345`, Gitea's and Forgejo's; Azure's has the number alone.
    signs: [' into '],
    pattern: new RegExp(
      String.raw`${LINE}Merge pull request (?:'.*' \([#!]\d{1,19}\)|#?\d{1,19}) from \S+ into (?<name>${REF})`,
      'dgimu',
    ),
  },
  {
    // CODING's merge commits: `Accept Merge Request #7: (part -> m-12345)`.
    signs: ['merge '],
    pattern: new RegExp(
      String.raw`${LINE}Accept Merge Request #\d{1,19} ?: ?\([^\n>]{1,300}->(?<name>[^\n)]{1,300})\)`,
      'dgimu',
    ),
  },
  {
    // GitLab's merge commits.
    signs: ['merge '],
    pattern: /^[^\S\n]{0,20}See merge request (?<name>[^\s!]+)(?=!\d)/dgimu,
  },
]

/** A pull request of another repository, `m-12345/shop#12`: no name, but none of the built-in forms either. */
const ELSEWHERE: Names = {
  signs: ['#'],
  pattern: new RegExp(String.raw`(?<![\w.\/\-])(?<name>${LOGIN}\/[\w.\-]{1,100}#\d{1,19})`, 'dgiu'),
}

/** The text with names covered, all else in its place. */
export function coverNames(text: string, form: SearchText['form']): string {
  return coverAll(text, NAMES, firstTrailer(text, form))
}

/** And with everything else that looks like a built-in form and is none. */
export function coverLookalikes(text: string, form: SearchText['form']): string {
  return coverAll(coverNames(text, form), [ELSEWHERE], 0)
}

function coverAll(text: string, all: readonly Names[], first_trailer: number): string {
  const lower = text.toLowerCase()
  return all
    .filter(({ signs }) => signs.some((sign) => lower.includes(sign)))
    .reduce((rest, names) => {
      const stretches = stretchesOf(rest, names.pattern)
      const counted = names.is_trailer ? stretches.filter(({ start }) => start >= first_trailer) : stretches
      return coverStretches(rest, counted)
    }, text)
}

/** Where trailers may begin: behind a message's subject, and nowhere in a title or the name of a branch. */
function firstTrailer(text: string, form: SearchText['form']): number {
  if (form === 'plain') return Infinity
  if (form !== 'commit') return 0
  const subject = text.search(/\S/u)
  const end = text.indexOf('\n', subject)
  return subject < 0 || end < 0 ? Infinity : end
}

function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ indices }) => {
    const [start, end] = indices?.groups?.['name'] ?? [0, 0]
    return { start, end }
  })
}

/** Whether all of this stretch is covered. */
export function isCovered(covered: string, { start, end }: Stretch): boolean {
  return end > start && covered.slice(start, end).replaceAll(OBJECT, '') === ''
}
