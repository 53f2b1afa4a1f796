/** Looking at a node: what its status is now, or why that can't be told. */
import type { Call, Clock, NodeAddress, Tracker, Workflow, WorkflowNode } from '../ports.ts'
import { type Finding, refusedWith } from './outcome.ts'
import * as say from './sentences.ts'

/** Milliseconds. The vendor: wait 2 seconds or more, look at the node's latest status, then send again (50006 on the page of `operate`). */
export const SETTLE_MS = 2000

export interface Means {
  readonly tracker: Tracker
  readonly clock: Clock
  readonly call: Call
  /** Once it aborts, no write starts. */
  readonly stop: AbortSignal
}

export type Seen = { readonly node: WorkflowNode; readonly workflow: Workflow } | { readonly failed: Finding }

export async function look(address: NodeAddress, { tracker, call }: Means): Promise<Seen> {
  const answer = await tracker.readWorkflow(address, call)
  switch (answer.kind) {
    case 'refused':
      return { failed: refusedWith(answer.refusal) }
    case 'unreachable':
      return { failed: { kind: 'unreachable', reason: answer.failure.sentence, hint: answer.failure.remedy } }
    case 'ok': {
      const { nodes } = answer.value
      const node = nodes.find(({ id, state_key }) => id === address.node_id || state_key === address.node_id)
      if (node !== undefined) return { node, workflow: answer.value }
      return { failed: { kind: 'refused', reason: say.noSuchNode(address.node_id), hint: say.nodesAre(nodes) } }
    }
  }
}

/** A read may show the old status for a moment after a write (open-api.md, section 8): look once more before saying no. */
export async function lookTwice(
  address: NodeAddress,
  means: Means,
  isThere: (node: WorkflowNode) => boolean,
): Promise<Seen> {
  const first = await look(address, means)
  if ('failed' in first || isThere(first.node)) return first
  await means.clock.sleep(SETTLE_MS, means.call.signal)
  return look(address, means)
}
