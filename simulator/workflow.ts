/** The node state machine: what a confirm and a roll-back do to a node and to those after it. Pure. */
import type { FlowNode, NodeFlow } from './model.ts'

/** `moved` is false when others still have to confirm. */
export interface Moved {
  readonly flow: NodeFlow
  readonly moved: boolean
}

/** The node is in progress and nothing stands in the way. */
export function confirm(flow: NodeFlow, node: FlowNode, user_key: string, now: number): Moved {
  if (node.pass_mode !== 3) return { flow: complete(flow, node.state_key, now), moved: true }
  const confirmations = [...node.confirmations, { owner: user_key, at: now }]
  const signed = replace(flow, { ...node, confirmations })
  const waiting = node.owners.some((owner) => !confirmations.some((entry) => entry.owner === owner))
  return waiting ? { flow: signed, moved: false } : { flow: complete(signed, node.state_key, now), moved: true }
}

/**
 * The node is in progress again, and every node after it has not arrived. What the vendor does downstream is not confirmed by
 * any page; this is the reading in which no node is ahead of its predecessor.
 */
export function rollBack(flow: NodeFlow, node: FlowNode, reason: string, now: number): Moved {
  const later = downstream(flow, node.state_key)
  const nodes = flow.nodes.map((other): FlowNode => {
    if (other.state_key === node.state_key)
      return { ...reopened(other), status: 2, began_at: now, rollback_reason: reason }
    return later.has(other.state_key) ? { ...reopened(other), status: 1, began_at: undefined } : other
  })
  return { flow: { ...flow, nodes }, moved: true }
}

/** It is the node's turn; one with pass mode 1 completes itself at once. */
export function arrive(flow: NodeFlow, state_key: string, now: number): NodeFlow {
  const node = byKey(flow, state_key)
  if (node?.status !== 1) return flow
  const arrived = replace(flow, { ...node, status: 2, began_at: now })
  return node.pass_mode === 1 ? complete(arrived, state_key, now) : arrived
}

function complete(flow: NodeFlow, state_key: string, now: number): NodeFlow {
  const node = byKey(flow, state_key)
  if (node === undefined) return flow
  const completed = replace(flow, { ...node, status: 3, finished_at: now })
  return successors(flow, state_key)
    .filter((next) => predecessors(flow, next).every((before) => byKey(completed, before)?.status === 3))
    .reduce((reached, next) => arrive(reached, next, now), completed)
}

function reopened(node: FlowNode): FlowNode {
  return { ...node, confirmations: [], finished_at: undefined }
}

function downstream(flow: NodeFlow, state_key: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return successors(flow, state_key)
    .filter((next) => next !== state_key)
    .reduce((found, next) => (found.has(next) ? found : downstream(flow, next, new Set([...found, next]))), seen)
}

export function replace(flow: NodeFlow, node: FlowNode): NodeFlow {
  return { ...flow, nodes: flow.nodes.map((other) => (other.state_key === node.state_key ? node : other)) }
}

function byKey(flow: NodeFlow, state_key: string): FlowNode | undefined {
  return flow.nodes.find((node) => node.state_key === state_key)
}

function successors(flow: NodeFlow, state_key: string): readonly string[] {
  return flow.connections.filter((connection) => connection.from === state_key).map((connection) => connection.to)
}

function predecessors(flow: NodeFlow, state_key: string): readonly string[] {
  return flow.connections.filter((connection) => connection.to === state_key).map((connection) => connection.from)
}
