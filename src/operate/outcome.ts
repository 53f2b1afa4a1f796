/** What became of one node of one work item. */
import type { Action, NodeAddress, NodeStatus, Refusal, WorkflowNode } from '../ports.ts'
import { type Sentence, sentence } from '../sentence.ts'

/** In the words of the output `results`. */
export type OutcomeKind =
  'confirmed' | 'rolled_back' | 'unchanged' | 'pending' | 'refused' | 'unreachable' | 'not_tried' | 'left_alone'

export interface Finding {
  readonly kind: OutcomeKind
  readonly reason: Sentence
  readonly hint?: Sentence | undefined
  /** The server's own words, where it refused. */
  readonly refusal?: Refusal | undefined
  readonly node_name?: string | undefined
  readonly before?: NodeStatus | undefined
  readonly after?: NodeStatus | undefined
  readonly log_id?: string | undefined
}

export interface Result extends Finding {
  /** How often the write was sent; 0: never. */
  readonly attempts: number
}

export interface Outcome extends Result {
  readonly node: NodeAddress
  readonly url: string | undefined
  readonly action: Action
}

export function refusedWith(refusal: Refusal): Finding {
  const reason = sentence(refusal.message, refusal.message)
  return { kind: 'refused', reason, hint: refusal.hint, refusal, log_id: refusal.log_id }
}

/** What a read told of the node. */
export function asRead({ name, status }: WorkflowNode): Pick<Finding, 'node_name' | 'after'> {
  return { node_name: name === '' ? undefined : name, after: status }
}
