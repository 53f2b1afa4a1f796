/** What became of one node of one work item. */
import type { Failure } from '../failure.ts'
import type { Action, MissingDatum, NodeAddress, NodeStatus, Refusal } from '../domain.ts'
import type { Planned } from '../plan/step.ts'
import { listOf, type Sentence, sentence } from '../sentence.ts'
import { answered } from './messages.ts'

/** In the words of the output `results`. */
export type OutcomeKind =
  | 'confirmed'
  | 'rolled_back'
  | 'unchanged'
  | 'pending'
  | 'planned'
  | 'met'
  | 'unmet'
  | 'refused'
  /** It may have moved: reading it back failed. */
  | 'unverified'
  | 'unreachable'
  | 'not_tried'
  | 'left_alone'

/** One node or state of a work item's workflow. */
export interface Mark {
  /** Its state_key. */
  readonly key: string
  readonly name: string
  readonly status: NodeStatus
  /** The one that this is about. */
  readonly is_subject: boolean
}

/** A workflow as it was last seen. No connections at all: the server told none. */
export interface SeenWorkflow {
  readonly marks: readonly Mark[]
  /** By keys of marks. */
  readonly connections: readonly { readonly from: string; readonly to: string }[]
}

/** What a read told of the node, or of the state where a flow has states. */
export interface ObservedState {
  /** The key it really has, where it was asked for by name. */
  readonly key?: string | undefined
  readonly node_name?: string | undefined
  readonly after?: Sentence | undefined
  readonly workflow?: SeenWorkflow | undefined
  /** The item has states instead of nodes. */
  readonly is_state?: true | undefined
}

export interface Conclusion extends ObservedState {
  readonly kind: OutcomeKind
  /** What happened in a few words, as a title says it: `no such node "编码"`. Absent: the kind says enough. */
  readonly title?: Sentence | undefined
  readonly reason: Sentence
  /** Of a reason that begins with the server's own words: what it says beside them. */
  readonly besides?: Sentence | undefined
  readonly hint?: Sentence | undefined
  /** The server's own words, where it refused; of `unverified`, those of the read. */
  readonly refusal?: Refusal | undefined
  readonly before?: Sentence | undefined
  /** What still has to be filled in, where a refusal says that something has. */
  readonly missing?: readonly MissingDatum[] | undefined
  /** Of a dry run. */
  readonly foreseen?:
    { readonly would: 'move' | 'unchanged' | 'blocked'; readonly missing: readonly MissingDatum[] } | undefined
  readonly log_id?: string | undefined
  /** What was taken for a key is the name of the node with this one. */
  readonly named_key?: string | undefined
  /** The server accepted the write, though it could not be verified. */
  readonly is_accepted?: true | undefined
  /** A mistake in the inputs, or of ours: no fault of the server's, and not to be forgiven as one. */
  readonly blame?: 'input' | 'bug' | undefined
}

export interface Result extends Conclusion {
  /** How often the write was sent; 0: never. */
  readonly attempts: number
  /** The item's type, where another one was tried; `api_name`: what page addresses call it, where that is known. */
  readonly other_type?: { readonly type_key: string; readonly api_name: string | undefined }
}

export interface Outcome extends Result {
  /** Where a read gave it. */
  readonly item_name: string | undefined
  readonly node: NodeAddress
  readonly url: string | undefined
  readonly action: Action | 'require'
  /** It moved, and the comment that should say so could not be left: a warning, never a failure. */
  readonly comment_failed?: Sentence | undefined
}

/** A task whose item has been dealt with: one outcome a node, in order; none where it was left alone. */
export type Done = Planned & { readonly outcomes: readonly Outcome[] }

export function refusedWith(refusal: Refusal): Conclusion {
  const reason = sentence(refusal.message, refusal.message)
  return { kind: 'refused', reason, hint: refusal.hint, refusal, log_id: refusal.log_id }
}

/** The same, and one thing more that was seen or may be. Of the server's words the report tells first what they mean, so the rest is kept apart. */
export function besides(conclusion: Conclusion, more: Sentence): Conclusion {
  const { reason, refusal, besides: before } = conclusion
  const reasoned = { ...conclusion, reason: listOf([reason, more], 'entries') }
  if (before !== undefined) return { ...reasoned, besides: listOf([before, more], 'entries') }
  if (refusal === undefined || reason.zh !== refusal.message) return reasoned
  return { ...reasoned, reason: listOf([answered(refusal.message), more], 'entries'), besides: more }
}

export function unreachable({ sentence: reason, remedy: hint }: Failure): Conclusion {
  return { kind: 'unreachable', reason, hint }
}
