/** Reads an item's workflow and finds the node in it. */
import type { Call, TrackerReads } from '../ports.ts'
import type { Workflow, WorkflowNode } from '../domain.ts'
import { readOr } from './movement.ts'
import { findNode, type Move } from './node.ts'
import type { Conclusion } from './outcome.ts'

export async function look(
  { item, node_id }: Pick<Move, 'item' | 'node_id'>,
  tracker: TrackerReads,
  call: Call,
): Promise<{ readonly node: WorkflowNode; readonly workflow: Workflow } | { readonly failed: Conclusion }> {
  const read = readOr(await tracker.readWorkflow(item, call))
  if ('failed' in read) return read
  const node = findNode(read.value, node_id)
  return 'failed' in node ? node : { node, workflow: read.value }
}
