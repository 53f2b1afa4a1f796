/** Which changes are releases, by their titles: what their texts list, others did. */
import { titleAsRead } from './revert-title.ts'

/** The number of its pull request, and what keeps CI from running. */
const BEHIND_TITLE = /(?:\s*(?:\([#!]\d{1,10}\)|\[[a-z\- ]{1,20}\]))+$/i
const VERSION = String.raw`v?\d+(?:[.\-]\d+)+\S*`

/** release-please and semantic-release, Lerna and standard-version, Changesets: these bring a number and a changelog, and nothing that was listed. */
const OF_TOOL = new RegExp(
  String.raw`^(?:(?:chore|build|ci)\(release\)!?[:：]\s*(?:publish|releas|version|${VERSION}|\S+@\d)` +
    String.raw`|(?:chore|build|ci)(?:\([^()]{1,100}\))?!?[:：]\s*release(?:\s+(?:\S+\s+)?${VERSION}|\s+(?:main|master))?$` +
    String.raw`|release(?:\([^()]{1,100}\))?!?[:：]\s*(?:\S+\s+)?${VERSION}$` +
    String.raw`|(?:chore[:：]\s*)?version packages(?:\s+\([\w.\-]+\))?$|releasing:\s)`,
  'i',
)
/** Of people, who merge all that is released with it. */
const OF_PEOPLE = new RegExp(String.raw`^(?:(?:release|发布|发版|上线)[\s:：]*)?(?:版本\s*)?${VERSION}$`, 'i')

/** No tool writes a longer one, and what is longer would cost the square of its length. */
const LONGEST = 300

function read(title: string): string {
  return title.length > LONGEST ? '' : titleAsRead(title).replace(BEHIND_TITLE, '')
}

export function isReleaseOfTool(title: string): boolean {
  return OF_TOOL.test(read(title))
}

export function isRelease(title: string): boolean {
  return OF_TOOL.test(read(title)) || OF_PEOPLE.test(read(title))
}
