/** Markdown as its reader sees it on GitHub: the text, and where links lead; comments, code, quotes and images fall away. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

import { type HtmlPart, readHtml } from './html-text.ts'
import { EDGE, OBJECT } from './word.ts'

/** A link's text, from `start` to `end`, and the address behind it. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly target: string
}

export interface VisibleText {
  readonly text: string
  readonly links: readonly Link[]
}

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]
type Parent = Extract<Node, { children: unknown }>

const PARSER = {
  // Where a bare address ends is ours to say: GitHub's rule takes the Chinese sentence behind it for a part of it.
  extensions: [gfm(), { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }],
  mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: null })),
}

const NEW_LINE = '\n'
const BULLET = '\n- '
const HIDDEN_TAGS: ReadonlySet<string> = new Set(['blockquote', 'code', 'kbd', 'pre', 'samp', 'tt'])
/** Tags within a line of text; any other starts a new line. */
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b bdo big cite del dfn em font i ins mark q s small span strike strong sub sup u var wbr'.split(' '),
)
/** `> [!NOTE]` and its kin look like quotes in the source and like boxes to the reader. */
const ALERT = /^\[!(?:note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/iu

/** Throws a RangeError for nesting deeper than the stack. The parser is not linear for every text: bound its time. */
export function visibleText(markdown: string): VisibleText {
  const root = fromMarkdown(markdown, PARSER)
  const page = new Page(targetsOf(root))
  page.show(root)
  return { text: page.text, links: page.links }
}

/** What the definitions of a document say, by label; the first of a label counts (CommonMark 0.31, 4.7). */
function targetsOf(root: Root): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  const pending: Node[] = [root]
  for (const node of pending) {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url)
    if ('children' in node) for (const child of node.children) pending.push(child)
  }
  return targets
}

/** The page while it is being written, node by node in the order of reading. */
class Page {
  text = ''
  readonly links: Link[] = []
  readonly #targets: ReadonlyMap<string, string>
  #comment_open = false
  /** How many elements of raw HTML are open whose content is code or a quote. */
  #hidden = 0

  constructor(targets: ReadonlyMap<string, string>) {
    this.#targets = targets
  }

  show(node: Node): void {
    switch (node.type) {
      case 'text':
        return this.#write(node.value)
      case 'break':
        return this.#write(NEW_LINE)
      case 'html':
        return this.#showHtml(node.value)
      case 'link':
        return this.#showLink(node, node.url)
      case 'linkReference':
        return this.#showLink(node, this.#targets.get(node.identifier))
      case 'emphasis':
      case 'strong':
      case 'delete':
        return this.#showChildren(node)
      case 'listItem':
        this.#write(BULLET)
        return this.#showChildren(node)
      case 'tableCell':
        this.#showChildren(node)
        return this.#write(' | ')
      case 'blockquote':
        return isAlert(node) ? this.#showChildren(node) : this.#write(NEW_LINE + OBJECT + NEW_LINE)
      case 'definition':
        return
      default:
        return 'children' in node ? this.#showBlock(node) : this.#write(OBJECT)
    }
  }

  #write(text: string): void {
    if (!this.#comment_open && this.#hidden === 0) this.text += text
  }

  #showBlock(node: Parent): void {
    this.#write(NEW_LINE)
    this.#showChildren(node)
    this.#write(NEW_LINE)
  }

  /** An element that is not closed ends with what it stands in. */
  #showChildren(node: Parent): void {
    const hidden = this.#hidden
    for (const child of node.children) this.show(child)
    this.#hidden = hidden
  }

  #showLink(node: Parent, target: string | undefined): void {
    this.#write(EDGE)
    const start = this.text.length
    this.#showChildren(node)
    this.#link(start, target)
    this.#write(EDGE)
  }

  #link(start: number, target: string | undefined): void {
    const seen = !this.#comment_open && this.#hidden === 0
    if (seen && target !== undefined) this.links.push({ start, end: this.text.length, target })
  }

  #showHtml(html: string): void {
    const { parts, comment_open } = readHtml(html, this.#comment_open)
    this.#comment_open = false
    for (const part of parts) this.#showPart(part)
    this.#comment_open = comment_open
  }

  #showPart(part: HtmlPart): void {
    if (part.kind === 'text') return this.#write(part.text)
    if (HIDDEN_TAGS.has(part.name)) {
      this.#write(OBJECT)
      this.#hidden = Math.max(0, this.#hidden + (part.closes ? -1 : 1))
    } else if (!INLINE_TAGS.has(part.name)) this.#write(part.name === 'li' ? BULLET : NEW_LINE)
    if (part.href !== undefined) this.#link(this.text.length, part.href)
  }
}

function isAlert(quote: Parent): boolean {
  const first = quote.children[0]
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  return text?.type === 'text' && ALERT.test(text.value)
}
