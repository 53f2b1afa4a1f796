/** Footnotes as GitHub has them, for the parser of Markdown: a definition begins anywhere but in code, and is shown if something refers to it. */
import type MarkdownIt from 'markdown-it'

type Parser = InstanceType<typeof MarkdownIt>
type BlockRule = Parameters<Parser['block']['ruler']['before']>[2]
type InlineRule = Parameters<Parser['inline']['ruler']['after']>[2]

/** By labels as they are compared. */
export interface Footnotes {
  readonly defined: Set<string>
  readonly referred: Set<string>
}

/** Bounded, so that what begins often and never ends costs little. */
const LABEL = String.raw`\[\^(?<label>[^\]\s]{1,500})\]`
const DEFINITION = new RegExp(String.raw`${LABEL}:[ \t]*`, 'uy')
const REFERENCE = new RegExp(LABEL, 'uy')
/** What continues a note is indented by as much. */
const INDENT = 4

export function addFootnotes(parser: Parser): void {
  // Whatever a line of it could go on with, it ends.
  const alt = ['paragraph', 'reference', 'blockquote', 'list']
  parser.block.ruler.before('reference', 'footnote', definition, { alt })
  parser.inline.ruler.after('image', 'footnote', reference)
}

/** Labels that differ in case alone are one. */
function comparable(label: string): string {
  return label.toLowerCase().toUpperCase()
}

function labelAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.groups?.['label']
}

const definition: BlockRule = (state, line, last, silent) => {
  const shift = state.tShift[line] ?? 0
  const indent = state.sCount[line] ?? 0
  const mark = state.bMarks[line] ?? 0
  if (indent - state.blkIndent >= INDENT) return false
  const found = labelAt(DEFINITION, state.src, mark + shift)
  if (found === undefined) return false
  if (silent) return true
  const label = comparable(found)
  notesOf(state.env).defined.add(label)
  const open = state.push('footnote_open', '', 1)
  open.meta = { label }
  state.blkIndent += INDENT
  const { parentType: parent, listIndent: list } = state
  state.parentType = 'root'
  state.listIndent = -1
  // Its first line begins behind the label.
  state.bMarks[line] = Math.min(DEFINITION.lastIndex, state.eMarks[line] ?? 0)
  state.tShift[line] = 0
  state.sCount[line] = state.blkIndent
  state.md.block.tokenize(state, line, last)
  state.bMarks[line] = mark
  state.tShift[line] = shift
  state.sCount[line] = indent
  state.parentType = parent
  state.listIndent = list
  state.blkIndent -= INDENT
  state.push('footnote_close', '', -1)
  return true
}

const reference: InlineRule = (state, silent) => {
  const found = labelAt(REFERENCE, state.src, state.pos)
  if (found === undefined) return false
  const { defined, referred } = notesOf(state.env)
  const label = comparable(found)
  if (!defined.has(label) || REFERENCE.lastIndex > state.posMax) return false
  if (!silent) {
    referred.add(label)
    state.push('footnote_reference', '', 0)
  }
  state.pos = REFERENCE.lastIndex
  return true
}

/** Who parses hands it in. */
function notesOf(environment: Readonly<Record<string, unknown>>): Footnotes {
  return environment['footnotes'] as Footnotes
}
