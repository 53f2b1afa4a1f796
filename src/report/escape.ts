/** A stranger's text made harmless for the place where it is shown. */

/** Control characters, line ends and the marks that turn the direction of writing: nothing a reader could see, everything that could deceive one. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu

/** One line of plain text. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, ' ').trim()
}

/** Plain text that keeps its own line ends. */
export function plainLines(text: string): string {
  return text.split('\n').map(oneLine).join('\n')
}

/** Any ASCII punctuation mark may be escaped in Markdown (CommonMark 2.4); these are all that could begin or end something. */
const PUNCTUATION = /[#$&*+\-./:<>@[\]\\^_`{|}~]/g

/** Text in Markdown that is shown as it is written. */
export function markdownText(text: string): string {
  return oneLine(text).replace(PUNCTUATION, '\\$&')
}

/** A link of which only the text is a stranger's; an address that is not http(s) is left out. */
export function markdownLink(text: string, url: string | undefined): string {
  const label = markdownText(text)
  if (url === undefined || !/^https?:\/\//.test(url)) return label
  return `[${label}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`
}
