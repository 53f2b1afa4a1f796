/** What one write wants to move, whether a node or a state: how to send it, and how to read back where it is. */
import type { Answer, Clock, Sending, Tracker, WriteAnswer, WriteCall } from '../ports.ts'
import type { Action, NodeAddress } from '../domain.ts'
import type { Sentence } from '../sentence.ts'
import type { Confirmations } from './confirmations.ts'
import type { Flow } from './missing-data.ts'
import { type Conclusion, type ObservedState, refusedWith, unreachable } from './outcome.ts'

/** What a move is made with. */
export interface Context {
  readonly tracker: Tracker
  readonly clock: Clock
  readonly call: WriteCall
  /** Whom the server takes us for; undefined: the token hides it. */
  readonly acting_user: string | undefined
}

export interface ReadBack extends ObservedState {
  readonly after: Sentence
  /** It is where it was to go. */
  readonly is_there: boolean
  /** It was read before, and is neither there any more nor where it was to go. */
  readonly has_left?: boolean
  /** Of a node that is still to be completed: what the read tells of those who have to confirm it. */
  readonly confirmations: Confirmations
}

/**
 * Where it is, or why that can't be told. `elsewhere`: nothing is at the address that was written to, so no sending of ours can have been
 * carried out, unless the server says that it found it.
 */
export type Look = (ReadBack | { readonly failed: Conclusion }) & { readonly elsewhere?: Conclusion | undefined }

export interface Movement {
  readonly action: Action
  send(sending: Sending): Promise<WriteAnswer>
  look(): Promise<Look>
  readonly flow: Flow
  /** Of the node, or of the state that is moved to. */
  readonly address: NodeAddress
  /** Where a write that was accepted found it. */
  readonly before: Sentence
  /** What to say of it once it was accepted, and seen. */
  readonly verified: Sentence
  /** What to say where it was as was asked before anything of ours can have changed it. */
  readonly unchanged: Sentence
  /** The same where it is not known what our sendings did. */
  readonly is_there_anyway: Sentence
  /** Our own move just before may have to settle first: "not arrived" is waited out once. */
  readonly may_arrive_yet: boolean
}

/** What a read answered, or the conclusion that it could not be made. */
export function readOr<T>(answer: Answer<T>): { readonly value: T } | { readonly failed: Conclusion } {
  switch (answer.kind) {
    case 'ok':
      return { value: answer.value }
    case 'refused':
      return { failed: refusedWith(answer.refusal) }
    case 'unreachable':
      return { failed: unreachable(answer.failure) }
  }
}
