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

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text in HTML, in an attribute as well, that is shown as it is written; it holds no line end, so that a block of HTML in Markdown goes on. */
export function htmlText(text: string): string {
  return oneLine(text)
    .replace(ADDRESSES, WORD_JOINER)
    .replace(/[&<>"']/g, (mark) => HTML[mark] ?? mark)
}

/** The same of which only the text is a stranger's. */
export function htmlLink(text: string, url: string | undefined): string {
  const label = htmlText(text)
  if (url === undefined || !/^https?:\/\//.test(url)) return label
  const address = url.toWellFormed().replace(/[<>"'\\|\s\p{C}]/gu, (mark) => `%${hex(mark)}`)
  return `<a href="${address.replaceAll('&', '&amp;')}">${label}</a>`
}

function hex(mark: string): string {
  return [...Buffer.from(mark)].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('%')
}

/** A label in double quotes in a Mermaid graph: whatever is no letter, digit or space is written by its number. */
export function mermaidText(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{M}\p{N} ]/gu, (mark) => `#${mark.codePointAt(0) ?? 0};`)
}
