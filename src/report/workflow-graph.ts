/** A work item's workflow as it was last seen: one line where it is a chain, a Mermaid graph where it branches. Judged by its connections, never by the order of a list. */
import type { NodeStatus } from '../domain.ts'
import type { Mark, SeenWorkflow } from '../operate/outcome.ts'
import { cut } from '../text.ts'
import { markdownText, mermaidText } from './escape.ts'

/** Nodes of one graph. */
export const MOST_NODES = 60

/** UTF-16 units of a label in a graph. */
const MOST_OF_A_LABEL = 60

const SIGN: Readonly<Record<NodeStatus, string>> = { completed: ' ✓', in_progress: ' ●', not_arrived: '', unknown: '' }

/** Undefined: too large, or nothing tells how its nodes are connected; `lineOf` shows it. */
export function graphOf(workflow: SeenWorkflow): string | undefined {
  const { marks, connections } = workflow
  if (connections.length === 0 || marks.length > MOST_NODES || chainOf(workflow) !== undefined) return undefined
  const ids = new Map(marks.map(({ key }, index) => [key, `n${index}`]))
  const edges = connections.flatMap(({ from, to }) => {
    const [start, end] = [ids.get(from), ids.get(to)]
    return start === undefined || end === undefined ? [] : [`  ${start} --> ${end}`]
  })
  const nodes = marks.map((mark, index) => `  n${index}${nodeOf(mark)}`)
  return ['```mermaid', 'flowchart LR', ...nodes, ...new Set(edges), ...CLASSES, '```'].join('\n')
}

/** The moved one has another shape and a thick border: colours alone tell nothing to some. */
function nodeOf({ name, status, is_subject }: Mark): string {
  // Mermaid takes no empty label.
  const label = `"${mermaidText(cut(name, MOST_OF_A_LABEL)) || '#63;'}${SIGN[status]}"`
  return is_subject ? `([${label}]):::${status}_moved` : `[${label}]:::${status}`
}

const COLOURS: Readonly<Record<NodeStatus, string>> = {
  completed: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  in_progress: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
  not_arrived: 'fill:#f6f8fa,stroke:#8c959f,color:#59636e',
  unknown: 'fill:#f6f8fa,stroke:#8c959f,color:#1f2328',
}

const CLASSES = Object.entries(COLOURS).flatMap(([status, colours]) => [
  `  classDef ${status} ${colours}`,
  `  classDef ${status}_moved ${colours},stroke-width:4px`,
])

/** Arrows where it is a chain; where it branches, or no connections are told, a mere list. */
export function lineOf(workflow: SeenWorkflow): string {
  const chain = chainOf(workflow)
  return (chain ?? workflow.marks).map(shown).join(chain === undefined ? ' · ' : ' → ')
}

function shown({ name, status, is_subject }: Mark): string {
  const text = `${markdownText(cut(name, MOST_OF_A_LABEL))}${SIGN[status]}`
  return is_subject ? `**${text}**` : text
}

/** Its nodes one behind the other, if every connection leads from one to the next and none is left over. */
function chainOf({ marks, connections }: SeenWorkflow): readonly Mark[] | undefined {
  const next = new Map<string, string>()
  for (const { from, to } of connections) {
    // One that leads to a node we know nothing of may branch all the same.
    if ((next.get(from) ?? to) !== to) return undefined
    next.set(from, to)
  }
  if (next.size !== marks.length - 1) return undefined
  const targets = new Set(next.values())
  const by_key = new Map(marks.map((mark) => [mark.key, mark]))
  const following = new Map([...next].map(([from, to]) => [from, by_key.get(to)]))
  const chain: Mark[] = []
  // One that goes round would be longer than all.
  let mark = marks.find(({ key }) => !targets.has(key))
  for (; mark !== undefined && chain.length <= marks.length; mark = following.get(mark.key)) chain.push(mark)
  return chain.length === marks.length ? chain : undefined
}
