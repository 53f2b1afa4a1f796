/** Logins and persons: names of people may look like references, and never are any. */
import { coverStretches, type Stretch } from './stretch.ts'

const LOGIN = String.raw`[a-z\d](?:[a-z\d\-]{0,38})`

interface Persons {
  /** One of these stands, in lower case, in every text that holds one: looking for it costs less than preparing the pattern. */
  readonly signs: readonly string[]
  readonly pattern: RegExp
}

/**
 * Each pattern catches a name, and nothing around it, as `person`. Linear: a line is tried once from its beginning, every other repetition is
 * bounded or begins where a look-behind forbids to go on with what stands before.
 */
const PERSONS: readonly Persons[] = [
  {
    // `@m-12345`, and a team, `@acme/m-12345`; a letter before it makes it no login (GitHub's own rule).
    signs: ['@', '＠'],
    pattern: new RegExp(String.raw`(?<![\w.\-])[@＠](?<person>${LOGIN}(?:\/[\w.\-]{1,100})?)`, 'dgiu'),
  },
  {
    // `Co-authored-by: m-12345 <…>`, in a list of squashed commits too.
    signs: ['-by'],
    pattern:
      /^[^\S\n]{0,20}(?:[*+•-][^\S\n]{1,20})?[a-z]{1,30}(?:-[a-z]{1,30}){0,5}-by[^\S\n]{0,20}[:：](?<person>[^\n]*)/dgimu,
  },
  {
    // GitHub's and Gitea's merge commits; the branch behind the owner counts.
    signs: [' from '],
    pattern: new RegExp(String.raw`pull request #\d{1,19} from (?<person>${LOGIN})(?=\/)`, 'dgiu'),
  },
  {
    signs: [' from '],
    pattern: new RegExp(String.raw`\([#!]\d{1,19}\) from (?<person>${LOGIN}(?:\/[\w.\-]{1,100})?)(?=:)`, 'dgiu'),
  },
  {
    // `Merge branch 'x' of github.com:m-12345/shop`, git's own.
    signs: ['merge '],
    pattern:
      /^[^\S\n]{0,20}(?:[*+•-][^\S\n]{1,20})?Merge (?:remote-tracking )?(?:branch|tag|commit) '[^'\n]*' of (?<person>[^\s]+)/dgimu,
  },
  {
    // GitLab's merge commits.
    signs: ['merge '],
    pattern: /^[^\S\n]{0,20}See merge request (?<person>[^\s!]+)(?=!\d)/dgimu,
  },
  {
    // A pull request of another repository, `m-12345/shop#12`.
    signs: ['#'],
    pattern: new RegExp(String.raw`(?<![\w.\/\-])(?<person>${LOGIN}\/[\w.\-]{1,100}#\d{1,19})`, 'dgiu'),
  },
]

/** The text with the names covered, all else in its place. */
export function coverPersons(text: string): string {
  const lower = text.toLowerCase()
  return PERSONS.filter(({ signs }) => signs.some((sign) => lower.includes(sign))).reduce(
    (rest, { pattern }) => coverStretches(rest, personsIn(rest, pattern)),
    text,
  )
}

function personsIn(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ indices }) => {
    const [start, end] = indices?.groups?.['person'] ?? [0, 0]
    return { start, end }
  })
}
