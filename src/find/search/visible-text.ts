/** Markdown as its reader sees it on GitHub; comments, code, quotes, images and what is not rendered at all fall away. */
import MarkdownIt from 'markdown-it'
import { addFootnotes, type Footnotes } from './footnotes.ts'
import { Page, type VisibleText } from './page.ts'
import type { Heading, Outline } from './reverted-lines.ts'
import type { Stretch } from './stretch.ts'

type Parser = InstanceType<typeof MarkdownIt>
type Token = ReturnType<Parser['parse']>[number]
type BlockRule = Parameters<Parser['block']['ruler']['before']>[2]

/** Deeper is not read: every level has a share in the cost of each line. GitHub itself ends lists at 100. */
const MOST_LEVELS = 60
/** Quotes fall away, so nothing is lost where those within quotes end earlier. */
const MOST_LEVELS_OF_QUOTES = 16
const QUOTE_SIGN = 0x3e

/** What is indented behind a definition is its paragraph's text, not code: GitHub takes the definition out of a paragraph. */
const textBehindDefinition: BlockRule = (state, line, last, silent) => {
  const before = state.tokens.at(-1)
  if ((state.sCount[line] ?? 0) - state.blkIndent < 4) return false
  if (before?.type !== 'reference_definition' || before.map?.[1] !== line || state.isEmpty(line)) return false
  return state.md.block.ruler.getRules('').at(-1)?.(state, line, last, silent) ?? false
}

/** What a line begins as another block, or underlines as a heading, is no table on GitHub. */
function deferTables(parser: Parser): void {
  const [first] = parser.block.ruler.getRules('')
  const table: BlockRule = (state, line, last, silent) => {
    const underline = state.src.slice(
      (state.bMarks[line + 1] ?? 0) + (state.tShift[line + 1] ?? 0),
      state.eMarks[line + 1],
    )
    return !/^-+\s*$/u.test(underline) && (first?.(state, line, last, silent) ?? false)
  }
  parser.block.ruler.disable('table')
  parser.block.ruler.before('lheading', 'deferred_table', table, { alt: ['paragraph', 'reference'] })
}

/** A line of a quote that is nested too deeply is passed over: lazy lines would be read again at each level. */
const deepQuote: BlockRule = (state, line, _last, silent) => {
  const sign = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  const is_code = (state.sCount[line] ?? 0) - state.blkIndent >= 4
  if (state.level < MOST_LEVELS_OF_QUOTES || is_code || state.src.charCodeAt(sign) !== QUOTE_SIGN) return false
  if (!silent) state.line = line + 1
  return true
}

/** Of 65,536 characters those that are known to be slow (test/find/search/hostile.test.ts) take 0.4 s at most; cost grows as length does. */
function makeParser(): Parser {
  // Where a bare address ends is ours to say: GitHub's rule takes the Chinese sentence behind it for a part of it.
  const parser = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: MOST_LEVELS })
  addFootnotes(parser)
  deferTables(parser)
  parser.block.ruler.before('code', 'text_behind_definition', textBehindDefinition)
  parser.block.ruler.before('blockquote', 'deep_quote', deepQuote, { alt: ['paragraph', 'reference', 'list'] })
  // An address is handed on as it was written.
  parser.validateLink = () => true
  parser.normalizeLink = (url) => url
  parser.normalizeLinkText = (text) => text
  return parser
}

let parser: Parser | undefined

/** `> [!NOTE]` and its kin look like quotes in the source and like boxes to the reader. */
const ALERT = /^\[!(?:note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/iu
const UNTICKED = /^\[ \]\s/u
/** The box of a task, which is drawn and no text. */
const BOX = /^\[[ x]\](?=\s)/iu

const LIST = /^(?:bullet_list|ordered_list|table)_/

export function visibleText(markdown: string): VisibleText {
  parser ??= makeParser()
  const { unescapeAll } = parser.utils
  const footnotes: Footnotes = { defined: new Set(), referred: new Set() }
  const tokens = parser.parse(markdown, { footnotes })
  // It reads escapes too, which raw HTML has none of.
  const page = new Page((text) => unescapeAll(text.replaceAll('\\', '\\\\')))
  const { headings, lists } = showBlocks(page, tokens, footnotes)
  const too_deep = tokens.some(({ level }) => level >= MOST_LEVELS - 1)
  return { text: page.text, links: page.links, unticked: page.unticked, headings, lists, too_deep }
}

/** Where notes stand is all one: each is shown where it is defined. Tells where headings and lists are. */
function showBlocks(page: Page, tokens: readonly Token[], { referred }: Footnotes): Outline {
  const shown = new Set<string>()
  const headings: Heading[] = []
  const lists: Stretch[] = []
  let start = 0
  let list_start = 0
  let open_lists = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.type === 'blockquote_open' && !isAlert(tokens, at)) page.openQuote()
    else if (token.type === 'footnote_open') {
      const label = String(token.meta?.['label'])
      if (!referred.has(label) || shown.has(label)) at = endOf(tokens, at)
      else page.openBlock()
      shown.add(label)
    } else {
      if (token.type === 'heading_close')
        headings.push({ start, end: page.text.length, level: Number(token.tag.slice(1)) })
      showBlock(page, token, tokens[at + 2])
      if (token.type === 'heading_open') start = page.text.length
      if (!LIST.test(token.type)) continue
      if (open_lists === 0) list_start = page.text.length
      open_lists += token.nesting
      if (open_lists === 0) lists.push({ start: list_start, end: page.text.length })
    }
  }
  return { headings, lists }
}

/** `content` is what an item of a list begins with, if that is a paragraph. */
function showBlock(page: Page, token: Token, content: Token | undefined): void {
  switch (token.type) {
    case 'inline':
      for (const child of token.children ?? []) showInline(page, child)
      return page.endOfText()
    case 'html_block':
      page.showHtml(token.content)
      return page.endOfText()
    case 'list_item_open':
      takeBox(content)
      return page.openItem(content?.type === 'inline' && UNTICKED.test(content.content))
    case 'list_item_close':
      return page.closeItem()
    case 'bullet_list_open':
    case 'ordered_list_open':
      return page.openList()
    case 'bullet_list_close':
    case 'ordered_list_close':
      return page.closeList()
    case 'th_close':
    case 'td_close':
      return page.closeCell()
    case 'th_open':
    case 'td_open':
      return page.openCell()
    default:
      if (token.nesting === 0) page.writeObject()
      else if (token.nesting > 0) page.openBlock()
      else page.closeBlock()
  }
}

function takeBox(content: Token | undefined): void {
  const first = content?.type === 'inline' ? content.children?.[0] : undefined
  if (first?.type === 'text') first.content = first.content.replace(BOX, '')
}

function showInline(page: Page, token: Token): void {
  switch (token.type) {
    case 'text':
    case 'text_special':
      return page.write(token.content)
    case 'softbreak':
    case 'hardbreak':
      return page.newLine()
    case 'html_inline':
      return page.showHtml(token.content)
    case 'link_open':
      return page.openLink(String(token.attrGet('href') ?? ''))
    case 'link_close':
      return page.closeLink()
    default:
      if (token.nesting === 0) page.writeObject()
  }
}

/** GitHub makes boxes of quotes only where they stand in nothing else. */
function isAlert(tokens: readonly Token[], at: number): boolean {
  const content = tokens[at + 1]?.type === 'paragraph_open' ? tokens[at + 2] : undefined
  return tokens[at]?.level === 0 && content !== undefined && ALERT.test(content.content)
}

/** Where the element that begins here ends. */
function endOf(tokens: readonly Token[], start: number): number {
  let depth = 0
  for (let at = start; at < tokens.length; at++) {
    depth += tokens[at]?.nesting ?? 0
    if (depth === 0) return at
  }
  return tokens.length
}
