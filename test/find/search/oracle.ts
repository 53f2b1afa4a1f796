/**
 * Which work items a reader finds in Markdown, told by another way than ours: micromark makes the page, parse5 reads it as a browser does, and
 * the text is read by expressions as simple as the contract's sentences. For texts of ASCII and Chinese with addresses that have a scheme.
 */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'

export interface Told {
  /** IDs, sorted, each once. */
  readonly counted: readonly string[]
  /** Of tasks that are not ticked. */
  readonly unticked: readonly string[]
  readonly none: boolean
}

/** Something that is seen and is no text. */
const OBJECT = '\uFFFC'
/** The edge of a link: separates words. */
const EDGE = '\u200B'
const HIDDEN = new Set(['code', 'pre', 'kbd', 'samp', 'tt'])
const WITHIN_A_LINE = new Set('a b del em i ins s small span strong sub sup u'.split(' '))

/** Where a bare address ends is ours to say: GitHub lets it take in whatever follows without a space, Chinese sentences and markup included. */
const NO_BARE_ADDRESSES = { disable: { null: ['protocolAutolink', 'wwwAutolink', 'emailAutolink'] } }

class Sheet {
  text = ''
  unticked = ''
  readonly targets: string[] = []
  readonly unticked_targets: string[] = []

  /** `task`: within the paragraphs of one that is not ticked. */
  write(words: string, task: boolean): void {
    // What stands in the other is a line's end there: nothing joins over it.
    if (task) this.unticked += words
    else this.text += words
  }

  edge(words: string): void {
    this.text += words
    this.unticked += words
  }
}

export function askOracle(markdown: string): Told {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm({ singleTilde: false }), NO_BARE_ADDRESSES],
    htmlExtensions: [gfmHtml()],
  })
  return readPage(html)
}

export function readPage(html: string): Told {
  const sheet = new Sheet()
  for (const node of parseFragment(html).childNodes) show(sheet, node, false, true)
  const page = read(sheet.text, sheet.targets)
  const { ids } = read(sheet.unticked, sheet.unticked_targets)
  return { counted: sorted(page.ids), unticked: sorted(ids), none: page.none }
}

function show(sheet: Sheet, node: Tree.ChildNode, task: boolean, is_top: boolean): void {
  if (node.nodeName === '#text') return sheet.write((node as Tree.TextNode).value, task)
  if (!('tagName' in node)) return
  const name = node.tagName
  if (HIDDEN.has(name) || name === 'img' || (name === 'blockquote' && !(is_top && isAlert(node)))) {
    const gap = name === 'pre' || name === 'blockquote' ? '\n' : ''
    return sheet.write(gap + OBJECT + gap, task)
  }
  if (name === 'input') return
  if (name === 'br') return sheet.edge('\n')
  if (name === 'a') return showLink(sheet, node, task)
  if (name === 'li') {
    sheet.edge('\n')
    const unticked = isUnticked(node)
    for (const child of node.childNodes) show(sheet, child, unticked && !isList(child), false)
    return sheet.edge('\n')
  }
  const gap = WITHIN_A_LINE.has(name) ? '' : '\n'
  sheet.edge(gap)
  // What raw HTML opens is nothing to the parser, which makes the boxes.
  for (const child of node.childNodes)
    show(sheet, child, task && !isList(node), is_top && (name === 'details' || gap === ''))
  sheet.edge(gap)
}

function showLink(sheet: Sheet, node: Tree.Element, task: boolean): void {
  // A footnote's number, and the way back from it.
  if (node.attrs.some((one) => one.name.startsWith('data-footnote'))) return sheet.write(OBJECT, task)
  sheet.edge(EDGE)
  for (const child of node.childNodes) show(sheet, child, task, false)
  sheet.edge(EDGE)
  const target = valueOf(node, 'href')
  if (target !== undefined && isSeen(node)) (task ? sheet.unticked_targets : sheet.targets).push(target)
}

function isSeen(node: Tree.ChildNode): boolean {
  if (node.nodeName === '#text') return /[^\s\u200B]/u.test((node as Tree.TextNode).value)
  return 'tagName' in node && (node.tagName === 'img' || node.childNodes.some(isSeen))
}

function isList(node: Tree.ChildNode): boolean {
  return node.nodeName === 'ul' || node.nodeName === 'ol'
}

/** Its box stands first, in a paragraph perhaps. */
function isUnticked(node: Tree.Element): boolean {
  const first = node.childNodes.find(
    (child) => child.nodeName !== '#text' || (child as Tree.TextNode).value.trim() !== '',
  )
  if (first === undefined || !('tagName' in first)) return false
  if (first.tagName === 'p') return isUnticked(first)
  return first.tagName === 'input' && valueOf(first, 'checked') === undefined
}

function isAlert(node: Tree.Element): boolean {
  const first = node.childNodes.find((child) => 'tagName' in child)
  const text = first?.nodeName === 'p' && 'childNodes' in first ? first.childNodes[0] : undefined
  return text?.nodeName === '#text' && /^\[!(?:note|tip)\][ \t]*(?:\n|$)/iu.test((text as Tree.TextNode).value)
}

function valueOf({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

const ADDRESS = /https?:\/\/(?:(?!\|https?:)[^\s\uFFFC\u200B()[\]<>\u3000-\uFF0F])*/gu
const ITEM =
  /^https:\/\/project\.feishu\.cn\/(?:meego\/)?[\w-]+\/(?!chart)[a-z]+\/detail\/(?<id>[1-9]\d{0,18})(?![A-Za-z0-9%-])(?:[?#][\w=&#]*)?/u
const FORM = /(?<![A-Za-z0-9])(?:#?[mf]-[1-9]\d{4,17}|(?<!&)#[1-9]\d{8,17})(?![A-Za-z0-9])/giu
const NONE = /(?<![A-Za-z0-9])#none(?![\w-])/iu

function read(text: string, targets: readonly string[]): { ids: readonly string[]; none: boolean } {
  const behind = targets.flatMap((target) => ITEM.exec(target)?.groups?.['id'] ?? [])
  const addressed: string[] = []
  const rest = text.replace(ADDRESS, (address) => {
    const item = ITEM.exec(address)
    if (item === null) return OBJECT
    addressed.push(item.groups?.['id'] ?? '')
    return OBJECT + address.slice(item[0].length)
  })
  const named = Array.from(rest.matchAll(FORM), ([form]) => form.replace(/\D/gu, ''))
  return { ids: [...behind, ...addressed, ...named], none: NONE.test(rest) }
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted()
}
