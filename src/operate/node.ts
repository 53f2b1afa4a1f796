/** A node of a node flow: found by key or name, looked at, moved by `operate`. */
import type { ItemAddress, NodeStatus, OperateBody, Workflow, WorkflowNode } from '../domain.ts'
import type { Sentence } from '../sentence.ts'
import { asSeen } from '../text.ts'
import { confirmationsOf, NO_CONFIRMATIONS } from './confirmations.ts'
import type { Context, Look, Movement, ReadBack } from './movement.ts'
import { readOr } from './movement.ts'
import type { Conclusion, ObservedState } from './outcome.ts'
import { NO_NODES, nodesAre, noSuchNode, noSuchNodeTitle, severalNodes, severalTitle } from './node-messages.ts'
import * as say from './messages.ts'

/** What a step wants of one node; `node_id` is a key or a display name. */
export interface Move {
  readonly item: ItemAddress
  readonly node_id: string
  readonly body: OperateBody
  /** Nobody asked for this roll-back by name: a node with a completed successor is left alone. */
  readonly skip_if_successor_is_completed: boolean
  /** We confirmed an earlier node of this item: what comes after it may take a moment to arrive. */
  readonly after_own_confirm: boolean
  /** What the step names after this one, in the order of its moves. */
  readonly later: readonly string[]
  /** An earlier answer told that the item has states: it is not asked for nodes again. */
  readonly has_states: boolean
}

/** By ID or state_key, else by the name as a reader sees it; what is unknown or means several is refused with the list. */
export function findNode(
  { nodes }: Workflow,
  wanted: string,
): WorkflowNode | { readonly failed: Conclusion; readonly is_ambiguous: boolean } {
  const byKey = nodes.find((node) => hasKey(node, wanted))
  if (byKey !== undefined) return byKey
  const [first, ...more] = nodes.filter(({ name }) => asSeen(name) === asSeen(wanted))
  if (first !== undefined && more.length === 0) return first
  if (nodes.length === 0) return { failed: NO_NODES, is_ambiguous: false }
  const [title, reason] =
    first === undefined ? [noSuchNodeTitle(wanted), noSuchNode(wanted)] : [severalTitle(wanted), severalNodes(wanted)]
  const failed = { kind: 'refused', title, reason, hint: nodesAre(nodes, wanted), blame: 'input' } as const
  return { failed, is_ambiguous: first !== undefined }
}

function hasKey({ id, state_key }: WorkflowNode, key: string): boolean {
  return id === key || state_key === key
}

/** Of a node that was found by it. */
function nameOf({ state_key }: WorkflowNode, name: string): Conclusion {
  return { kind: 'refused', title: noSuchNodeTitle(name), reason: noSuchNode(name), named_key: state_key }
}

/** The movement of the node with this key. `is_assumed`: no read gave the key; one may show that it is none. */
export function nodeMovement(
  move: Move,
  key: string,
  { tracker, call, acting_user }: Context,
  is_assumed = false,
): Movement {
  const { item, body } = move
  const isConfirm = body.action === 'confirm'
  return {
    action: body.action,
    send: (sending) => tracker.operate({ ...item, node_id: key }, body, call, sending),
    look: async (): Promise<Look> => {
      const read = readOr(await tracker.readWorkflow(item, call))
      if ('failed' in read) {
        const is_of_states = is_assumed && read.failed.refusal?.kind === 'other_flow'
        return { ...read, elsewhere: is_of_states ? read.failed : undefined }
      }
      const node = findNode(read.value, key)
      if ('failed' in node) return { ...node, elsewhere: is_assumed && node.is_ambiguous ? node.failed : undefined }
      const seen = readBackOf(node, read.value, isConfirm, acting_user)
      return { ...seen, elsewhere: is_assumed && !hasKey(node, key) ? nameOf(node, key) : undefined }
    },
    flow: 'nodes',
    address: { ...item, node_id: key },
    // By the vendor's rule: confirm is taken on a node in progress, rollback on a completed one (20016, 20017, 20037 otherwise).
    before: say.STATUS[isConfirm ? 'in_progress' : 'completed'],
    verified: say.verified(body.action),
    unchanged: isConfirm ? say.alreadyCompleted(body) : say.notCompletedAnyway,
    is_there_anyway: isConfirm ? say.isCompleted(body) : say.isNotCompleted(body),
    may_arrive_yet: move.after_own_confirm,
  }
}

function readBackOf(
  node: WorkflowNode,
  workflow: Workflow,
  isConfirm: boolean,
  acting_user: string | undefined,
): ReadBack {
  return {
    ...observedIn(node, workflow),
    is_there: isConfirm ? node.status === 'completed' : isOpen(node.status),
    confirmations: isConfirm ? confirmationsOf(node, acting_user) : NO_CONFIRMATIONS,
  }
}

export function observedIn(
  node: WorkflowNode,
  { nodes, connections }: Workflow,
): ObservedState & { readonly after: Sentence } {
  return {
    key: node.state_key,
    node_name: node.name === '' ? undefined : node.name,
    after: say.STATUS[node.status],
    workflow: {
      marks: nodes.map((each) => ({
        key: each.state_key,
        name: each.name || each.state_key,
        status: each.status,
        is_subject: each === node,
      })),
      connections,
    },
  }
}

/** Why this node is not rolled back, if so. */
export function reasonAgainstRollback(
  node: WorkflowNode,
  workflow: Workflow,
  skip_if_successor_is_completed: boolean,
): Conclusion | undefined {
  if (isOpen(node.status)) return { kind: 'unchanged', reason: say.notCompletedAnyway }
  const beyond = skip_if_successor_is_completed ? completedSuccessor(node, workflow) : undefined
  if (beyond === undefined) return undefined
  return { kind: 'left_alone', reason: say.workWentOn(beyond.name || beyond.state_key), hint: say.rollBackExplicitly }
}

function isOpen(status: NodeStatus): boolean {
  return status === 'in_progress' || status === 'not_arrived'
}

function completedSuccessor(node: WorkflowNode, { nodes, connections }: Workflow): WorkflowNode | undefined {
  // Where no connections are told, whatever is listed after it may be a successor: rather leave work alone than undo it.
  const successors =
    connections.length === 0
      ? nodes.slice(nodes.indexOf(node) + 1).map(({ state_key }) => state_key)
      : connections.filter(({ from, to }) => from === node.state_key && to !== from).map(({ to }) => to)
  return nodes.find(({ state_key, status }) => successors.includes(state_key) && status === 'completed')
}
