/** The replies that every run relies on, and only those parts of them: unknown until proven here. */
import * as z from 'zod/mini'
import type { Confirmer, NodeStatus, Workflow, WorkflowNode } from '../domain.ts'
import { answerList, key, listOf, name, number, numberOr, optional, time } from './tolerant.ts'

const Token = z.object({ token: z.string().check(z.minLength(1)) })

export function readToken(data: unknown): string | undefined {
  const result = z.safeParse(Token, data)
  return result.success ? result.data.token : undefined
}

/** By the vendor's page of data structures (数据结构汇总): unreached, reached, passed. */
const STATUSES: Readonly<Record<number, NodeStatus>> = { 1: 'not_arrived', 2: 'in_progress', 3: 'completed' }

/** `status` of SubStatus by the vendor's page of data structures (数据结构汇总). */
const UNCONFIRMED = 0
const CONFIRMED = 1

/** One of those who have to confirm a node. */
const checkers = listOf(
  z.object({
    owner: key,
    checked_time: time,
    status: z.union([z.pipe(z.boolean(), z.transform(Number)), numberOr(-1)]),
  }),
)

const perhaps = optional(key, '')

const Node = z.object({
  id: perhaps,
  state_key: perhaps,
  name,
  status: number,
  owners: listOf(key),
  sub_status: checkers,
  checker: checkers,
})

/** Connections of which none says from where to where tell nothing: it is as if there were none. */
const WorkflowData = z.object({
  workflow_nodes: answerList(Node),
  connections: listOf(z.object({ source_state_key: key, target_state_key: key })),
})

export function readWorkflow(data: unknown): Workflow | undefined {
  const result = z.safeParse(WorkflowData, data ?? {})
  if (!result.success) return undefined
  const { workflow_nodes, connections } = result.data
  return {
    nodes: workflow_nodes.map(toNode).filter(({ state_key }) => state_key !== ''),
    connections: connections.map(({ source_state_key, target_state_key }) => ({
      from: source_state_key,
      to: target_state_key,
    })),
  }
}

function toNode(node: z.infer<typeof Node>): WorkflowNode {
  const { id, state_key, status, owners } = node
  return {
    id,
    state_key: state_key === '' ? id : state_key,
    name: node.name,
    status: STATUSES[status] ?? 'unknown',
    owners,
    confirmers: confirmersOf([...node.sub_status, ...node.checker]),
  }
}

/** Both lists may name the same person; whoever has confirmed by either has. */
function confirmersOf(entries: readonly z.infer<typeof checkers>[number][]): readonly Confirmer[] {
  const keys = [...new Set(entries.map(({ owner }) => owner))]
  return keys.map((user_key) => ({
    user_key,
    confirmed: entries.some((entry) => entry.owner === user_key && hasConfirmed(entry)),
  }))
}

/** The time may stay from before the node was rolled back, or not be told, as 0 or the year one; it counts only where the status tells nothing. */
function hasConfirmed({ status, checked_time }: z.infer<typeof checkers>[number]): boolean {
  if (status === UNCONFIRMED) return false
  return status === CONFIRMED || checked_time > 0
}
