/** What one write wants to move, whether a node or a state: how to send it, and how to see where things stand. */
import type { Answer, Clock, Sending, Tracker, WriteAnswer, WriteCall } from '../ports.ts'
import type { Action, MissingDatum } from '../domain.ts'
import type { Sentence } from '../sentence.ts'
import { type Finding, refusedWith, type Sighting, unreachable } from './outcome.ts'

export interface Means {
  readonly tracker: Tracker
  readonly clock: Clock
  readonly call: WriteCall
}

export interface Standing extends Sighting {
  readonly after: Sentence
  /** It is where it was to go. */
  readonly is_there: boolean
  /** Others have to confirm it as well. */
  readonly waits_for_others: boolean
}

/** Where it stands, or why that can't be told. */
export type Seen = Standing | { readonly failed: Finding }

export interface Movement {
  readonly action: Action
  send(sending: Sending): Promise<WriteAnswer>
  look(): Promise<Seen>
  /** What it still lacks before it may go there. */
  readMissing(): Promise<Answer<readonly MissingDatum[]>>
  /** Where a write that was accepted found it. */
  readonly before: Sentence
  /** What to say where it is as was asked, and not by us. */
  readonly unchanged: Sentence
  /** Our own move just before may have to settle first: "not arrived" is waited out once. */
  readonly may_arrive_yet: boolean
}

/** What a read answered, or the finding that it could not be made. */
export function readOr<T>(answer: Answer<T>): { readonly value: T } | { readonly failed: Finding } {
  switch (answer.kind) {
    case 'ok':
      return { value: answer.value }
    case 'refused':
      return { failed: refusedWith(answer.refusal) }
    case 'unreachable':
      return { failed: unreachable(answer.failure) }
  }
}
