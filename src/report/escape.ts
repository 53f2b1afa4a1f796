/** A stranger's text made harmless for the place where it is shown. */
import { oneLine } from '../text.ts'

/** Any ASCII punctuation mark may be escaped in Markdown (CommonMark 2.4); these are all that could begin or end something. */
const PUNCTUATION = /[#$&)*+\-./:<>@[\]\\^_`{|}~]/g

/**
 * What GitHub makes a link of even where the marks are escaped: it looks for addresses once more in the text that came of it. An invisible
 * word joiner hides them; the vendor's help pages, which our own remedies name, stay links.
 */
const ADDRESSES =
  /(?<=(?:https?|ftp):)(?=\/\/(?!project\.feishu\.cn\/b\/helpcenter\/))|(?<=www)(?=\.)|(?<=[-.\w+])(?=@)/gi
const WORD_JOINER = '\u2060'

/** Text in Markdown that is shown as it is written. */
export function markdownText(text: string): string {
  return oneLine(text).replace(ADDRESSES, WORD_JOINER).replace(PUNCTUATION, '\\$&')
}

/** A link of which only the text is a stranger's; an address that is not http(s) is left out. */
export function markdownLink(text: string, url: string | undefined): string {
  const label = markdownText(text)
  if (url === undefined || !/^https?:\/\//.test(url)) return label
  const address = url.toWellFormed().replace(/[<>\\|\s\p{C}]/gu, encodeURIComponent)
  return `[${label}](<${address.replaceAll('&', '&amp;')}>)`
}
