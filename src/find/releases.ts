/** Which changes are releases: what their texts list, others did. */
import { titleAsRead } from './revert-title.ts'

/** The number of its pull request, and what keeps CI from running. */
const BEHIND_TITLE = /(?:\s*(?:\([#!]\d{1,10}\)|\[[a-z\- ]{1,20}\]))+$/i
/** What a version is followed by is written in the same alphabet. */
const VERSION = String.raw`v?\d+(?:[.\-]\d+)+(?:[.+\-]?[a-z0-9])*`
/** `shop 1.2.0`, `@acme/shop@1.2.0, cart@2.0.0`. */
const VERSIONED = String.raw`(?:@?[^\s,@]{1,100}(?:\s+|@))?${VERSION}`
const ALL_VERSIONED = String.raw`${VERSIONED}(?:,\s*${VERSIONED})*`
const COLON = '!?[:：]'
const SCOPE = String.raw`(?:\([^()]{1,100}\))?`

/**
 * release-please and semantic-release, Lerna and standard-version, Changesets, git-cliff, tagpr: these bring a number and a
 * changelog, and nothing that was listed. Whatever else a title says is work of its own; a day alone is of people.
 */
const OF_TOOL = new RegExp(
  [
    String.raw`(?:chore|build|ci)\(release\)${COLON}\s*(?:(?:publish|releas(?:e|ing)|version)(?:\s+packages?)?|(?:(?:publish|release|version|prepare(?:\s+for)?)\s+)?${ALL_VERSIONED})`,
    String.raw`(?:chore|build|ci)${SCOPE}${COLON}\s*(?:prepare\s+)?release(?:\s+(?:${VERSIONED}|main|master|develop|next|beta|alpha))?`,
    String.raw`release${SCOPE}${COLON}\s*(?!\d{4}-)${VERSIONED}`,
    String.raw`(?:chore${COLON}\s*)?version packages(?:\s+\([\w.\-]+\))?`,
    String.raw`release\s+for\s+${VERSION}`,
    String.raw`releasing${COLON}\s*releasing\s+\d+\s+package(?:\(s\)|s)?`,
  ]
    .map((title) => `^${title}$`)
    .join('|'),
  'i',
)
/** Of people, who merge all that is released with it; `Release/20261128` GitHub makes of a branch. */
const OF_PEOPLE = new RegExp(
  String.raw`^(?:(?:release|发布|发版|上线)[\s:：/】\]]*)?(?:版本\s*)?(?:${VERSION}|20\d{6})(?:\s*版本)?(?:\s*(?:发布|发版|上线))?$`,
  'i',
)

/** No tool writes a longer one, and what is longer would cost the square of its length. */
const LONGEST = 300

function read(title: string): string {
  return title.length > LONGEST
    ? ''
    : titleAsRead(title)
        .replace(BEHIND_TITLE, '')
        .replace(/^[【[]/u, '')
}

/** What Changesets, release-please and release-plz call their branches; the title may be set to anything. */
const BRANCH_OF_TOOL = /^(?:changeset-release\/|release-p(?:lease-|lz)-)/

/** `head_ref`: of a pull request whose branch is in this repository. */
interface Titled {
  readonly title: string
  readonly head_ref?: string
}

export function isReleaseOfTool({ title, head_ref = '' }: Titled): boolean {
  return OF_TOOL.test(read(title)) || BRANCH_OF_TOOL.test(head_ref)
}

export function isRelease(change: Titled): boolean {
  return isReleaseOfTool(change) || OF_PEOPLE.test(read(change.title))
}
