/** How much is read of what a forge sends, and the two ends that asking again can't mend. */

/** Bytes of a reply once it is unpacked; what is longer is given up on the way. */
export const MAX_REPLY_BYTES = 32 * 1024 * 1024

/** Characters of a body, of notes or of a message; GitHub's own limit of a body is 65,536. */
export const MAX_TEXT = 262_144

/** Characters of a title; GitHub's own limit is 256. */
export const MAX_TITLE = 1000

/** Of one comparison, and of one look-up of pull requests: more is no ordinary deployment. */
export const MAX_COMMITS = 1000

/** GitHub lists no more files of a pull request or commit. */
export const MAX_FILES = 3000

/** Of a list that is looked through for one entry. */
export const MAX_PAGES = 10

/** A reply over the limit. */
export class TooLong extends Error {}

/** A redirect to another host, which the token is not for. */
export class LeadsAway extends Error {}
