/** The replies that every run relies on, and only those parts of them: unknown until proven here. */
import * as z from 'zod/mini'
import type { Confirmer, NodeStatus, Workflow, WorkflowNode } from '../domain.ts'
import { answerList, key, listOf, name, number, text } from './tolerant.ts'

const Token = z.object({ token: z.string().check(z.minLength(1)) })

export function readToken(data: unknown): string | undefined {
  const result = z.safeParse(Token, data)
  return result.success ? result.data.token : undefined
}

/** 1, 2, 3 by public plug-in code; the vendor's page for the enumeration was not found (open-api.md, section 3). */
const STATUSES: Readonly<Record<number, NodeStatus>> = { 1: 'not_arrived', 2: 'in_progress', 3: 'completed' }

/** One of those who have to confirm a node; `checked_time` stays 0 until they do. */
const checkers = listOf(z.object({ owner: key, checked_time: number }))

const Node = z.object({
  id: text,
  state_key: text,
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
    confirmed: entries.some(({ owner, checked_time }) => owner === user_key && checked_time !== 0),
  }))
}
