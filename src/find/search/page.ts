/** The page that Markdown becomes, written in the order of reading: what a reader sees of it, where links lead, which tasks are not done. */
import { type HtmlPart, readHtml } from './html-text.ts'
import type { Outline } from './reverted-lines.ts'
import type { Stretch } from './stretch.ts'
import { asRead } from './unseen.ts'
import { EDGE, OBJECT } from './word.ts'

/** A link's text, from `start` to `end`, and the address behind it. */
export interface Link extends Stretch {
  readonly target: string
}

export interface VisibleText extends Outline {
  readonly text: string
  readonly links: readonly Link[]
  /** What stands in tasks that are not ticked, in order. */
  readonly unticked: readonly Stretch[]
  /** Something is nested so deeply that it was not read. */
  readonly too_deep: boolean
}

const NEW_LINE = '\n'
const BULLET = '\n- '
const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '))
/** Code, quotes, text in the turned order; and what browsers, GitHub (which shows the source of it) or Gitea (which drops it) never show as prose. */
const HIDDEN_TAGS = tags(
  'bdo blockquote code iframe kbd noembed noframes noscript object pre samp script style textarea title tt xmp',
)
/** Gone without a trace: what stands around it is read as one. */
const GONE_TAGS: ReadonlySet<string> = new Set(['rp', 'template'])
/** Within these, nothing but their own end is a tag. */
const RAW_TAGS = tags('iframe noembed noframes script style textarea title xmp')
/** Tags within a line of text; any other starts a new line. */
const INLINE_TAGS = tags(
  'a abbr b big cite del dfn em font i ins mark picture q ruby s small source span strike strong sub sup u var wbr',
)
/** Seen, but no text. */
const OBJECT_TAGS: ReadonlySet<string> = new Set(['audio', 'img', 'input', 'svg', 'video'])

/** Something that takes room: a link without it can't be seen. U+2800 is a pattern of no dots. */
const SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u

interface Anchor {
  readonly start: number
  readonly target: string
}

export class Page {
  text = ''
  readonly links: Link[] = []
  readonly unticked: Stretch[] = []
  readonly #decode: (text: string) => string
  /** How far into the text something was seen last. */
  #seen_until = 0
  #comment_open = false
  /** Elements of raw HTML that are open and hide what is in them, and how many of each name. */
  readonly #hidden: string[] = []
  readonly #hidden_count = new Map<string, number>()
  /** How many were hidden where each open block began. */
  readonly #blocks: number[] = []
  readonly #open_links: (Anchor | undefined)[] = []
  /** An `<a>` of raw HTML. */
  #anchor: Anchor | undefined
  /** For each open list and item, whether it is a task that is not ticked. */
  readonly #tasks: boolean[] = []
  #unticked_from: number | undefined

  /** `decode` reads character references. */
  constructor(decode: (text: string) => string) {
    this.#decode = decode
  }

  write(text: string): void {
    if (!this.#isShown()) return
    this.text += asRead(text)
    if (SEEN.test(text)) this.#seen_until = this.text.length
  }

  writeObject(): void {
    this.write(OBJECT)
  }

  newLine(): void {
    this.#mark(NEW_LINE)
  }

  openBlock(): void {
    this.newLine()
    this.#blocks.push(this.#hidden.length)
  }

  /** Hidden, and read all the same: a comment that is opened in it goes on behind it. */
  openQuote(): void {
    this.newLine()
    this.writeObject()
    this.openBlock()
    this.#startHiding('blockquote')
  }

  /** An element of raw HTML that is not closed ends with the block that it stands in; an `<a>`, with the first in which it is seen. */
  closeBlock(): void {
    this.endOfText()
    this.#endHiding()
    this.newLine()
  }

  endOfText(): void {
    if (this.#anchor !== undefined && this.#seen_until > this.#anchor.start) this.#closeAnchor()
  }

  openCell(): void {
    this.#blocks.push(this.#hidden.length)
  }

  /** No element of raw HTML goes on in the next one. */
  closeCell(): void {
    this.#closeAnchor()
    this.#endHiding()
    this.#mark(' | ')
  }

  openList(): void {
    this.openBlock()
    this.#openTask(false)
  }

  closeList(): void {
    this.closeBlock()
    this.#closeTask()
  }

  openItem(unticked: boolean): void {
    this.#openTask(unticked)
    this.#mark(BULLET)
    this.#blocks.push(this.#hidden.length)
  }

  closeItem(): void {
    this.closeBlock()
    this.#closeTask()
  }

  openLink(target: string): void {
    this.#endLinks()
    this.#mark(EDGE)
    this.#open_links.push(this.#isShown() ? { start: this.text.length, target } : undefined)
  }

  closeLink(): void {
    this.#link(this.#open_links.pop())
    this.#mark(EDGE)
  }

  showHtml(html: string): void {
    const { parts, comment_open } = readHtml(html, this.#comment_open, this.#decode)
    this.#comment_open = false
    for (const part of parts) this.#showPart(part)
    this.#comment_open = comment_open
  }

  #isShown(): boolean {
    return !this.#comment_open && this.#hidden.length === 0
  }

  /** What only keeps apart what stands beside it. */
  #mark(text: string): void {
    if (this.#isShown()) this.text += text
  }

  #link(anchor: Anchor | undefined): void {
    if (anchor !== undefined && this.#seen_until > anchor.start) this.links.push({ ...anchor, end: this.text.length })
  }

  /** No link lies within another: whatever begins or ends one ends what is open. */
  #endLinks(): void {
    this.#closeAnchor()
    for (const open of this.#open_links) this.#link(open)
    this.#open_links.fill(undefined)
  }

  #closeAnchor(): void {
    this.#link(this.#anchor)
    this.#anchor = undefined
  }

  #showPart(part: HtmlPart): void {
    if (part.kind === 'text') return this.write(part.text)
    const { name, closes } = part
    const within = this.#hidden.at(-1)
    if (within !== undefined && RAW_TAGS.has(within) && !(closes && name === within)) return
    if (HIDDEN_TAGS.has(name) || GONE_TAGS.has(name)) return this.#hide(name, closes)
    if (name === 'a') return this.#showAnchor(part.href)
    if (OBJECT_TAGS.has(name)) this.writeObject()
    else if (!INLINE_TAGS.has(name)) this.#mark(name === 'li' && !closes ? BULLET : NEW_LINE)
  }

  #hide(name: string, closes: boolean): void {
    const leavesTrace = !GONE_TAGS.has(name)
    if (!closes) {
      if (leavesTrace) this.writeObject()
      return this.#startHiding(name)
    }
    // What was opened within it ends with it. Each is taken away once, so this is linear.
    if ((this.#hidden_count.get(name) ?? 0) > 0) while (this.#unhide() !== name);
    if (leavesTrace) this.writeObject()
  }

  #startHiding(name: string): void {
    this.#hidden.push(name)
    this.#hidden_count.set(name, (this.#hidden_count.get(name) ?? 0) + 1)
  }

  /** What was hidden in the block that ends. */
  #endHiding(): void {
    const hidden = this.#blocks.pop() ?? 0
    while (this.#hidden.length > hidden) this.#unhide()
  }

  #unhide(): string | undefined {
    const name = this.#hidden.pop()
    if (name !== undefined) this.#hidden_count.set(name, (this.#hidden_count.get(name) ?? 0) - 1)
    return name
  }

  /** A closing tag has no address. */
  #showAnchor(href: string | undefined): void {
    if (!this.#isShown()) return
    this.#endLinks()
    if (href !== undefined) this.#anchor = { start: this.text.length, target: href }
  }

  #openTask(unticked: boolean): void {
    this.#tasks.push(unticked)
    this.#followTask()
  }

  #closeTask(): void {
    this.#tasks.pop()
    this.#followTask()
  }

  #followTask(): void {
    const unticked = this.#tasks.at(-1) === true
    if (!unticked && this.#unticked_from !== undefined) {
      this.unticked.push({ start: this.#unticked_from, end: this.text.length })
      this.#unticked_from = undefined
    } else if (unticked) this.#unticked_from ??= this.text.length
  }
}
