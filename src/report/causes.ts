/** What stops several items alike is one cause, and is told once; a refusal about an item's own data is told for each. */
import type { RefusalKind } from '../domain.ts'
import type { Outcome } from '../operate/outcome.ts'
import type { Annotation } from '../ports.ts'
import { isBlocked, type Item } from './items.ts'

export interface Told {
  readonly level: Annotation['level']
  readonly item: Item
  readonly outcome: Outcome
}

/** Of one level, and all for the same reason; at least one. */
export interface Cause {
  readonly first: Told
  readonly items: readonly Item[]
  /** All are about the node of this key. */
  readonly is_same_node: boolean
}

/** About credentials, permissions, configuration and inputs, not about the item: a node that is not there is the mistake of `node_id`. */
const SHARED: ReadonlySet<RefusalKind> = new Set([
  'token',
  'permission',
  'configuration',
  'bad_input',
  'no_such_node',
  'rate',
])

/** In the order in which each began. */
export function causesOf(all: readonly Told[]): readonly Cause[] {
  const groups = new Map<string, [Told, ...Told[]]>()
  for (const [index, told] of all.entries()) {
    const key = isShared(told.outcome) ? keyOf(told) : String(index)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [told])
    else group.push(told)
  }
  return [...groups.values()].map((group) => ({
    first: group[0],
    items: [...new Set(group.map(({ item }) => item))],
    is_same_node: group.every(({ outcome }) => outcome.node.node_id === group[0].outcome.node.node_id),
  }))
}

function isShared(outcome: Outcome): boolean {
  const { kind, refusal, blame } = outcome
  if (refusal !== undefined) return SHARED.has(refusal.kind)
  switch (kind) {
    case 'unverified':
    case 'unreachable':
    case 'not_tried':
    case 'unchanged':
    case 'left_alone':
      return true
    case 'planned':
      return !isBlocked(outcome)
    case 'refused':
      return blame !== undefined
    case 'confirmed':
    case 'rolled_back':
    case 'pending':
    case 'met':
    case 'unmet':
      return false
  }
}

/** Whatever a reader would be told of it: items whose workflows have other nodes, or stand elsewhere, are told other lists of them. */
function keyOf({ level, outcome }: Told): string {
  const { kind, title, reason, hint, refusal, foreseen, node } = outcome
  // Nodes of another name that are in order already are told apart; what stops a step stops it at any node.
  const node_id = level === 'notice' ? node.node_id : ''
  return JSON.stringify([
    level,
    kind,
    title?.en,
    reason.en,
    hint?.en,
    refusal?.err_code,
    refusal?.message,
    foreseen?.would,
    node_id,
  ])
}
