/** One node, or one state where the flow has states: which it is, whether to look first, and the move itself. */
import { Failure } from '../failure.ts'
import type { Sentence } from '../sentence.ts'
import { isKey } from '../text.ts'
import { look } from './look.ts'
import type { Context } from './movement.ts'
import { type Move, nodeMovement, reasonAgainstRollback, observedIn } from './node.ts'
import type { Result } from './outcome.ts'
import * as say from './messages.ts'
import { notTried } from './not-tried.ts'
import { write } from './write.ts'

export async function moveNode(move: Move, context: Context): Promise<Result> {
  const { stop } = context.call
  if (stop.aborted) return notTried(stop)
  const result = await attempt(move, context)
  // The step was stopped while its turn, the token or a read beforehand was still waited for.
  return result.attempts === 0 && isStop(stop, result.reason) ? notTried(stop) : result
}

function isStop({ reason }: AbortSignal, said: Sentence): boolean {
  return reason instanceof Failure && reason.sentence === said
}

async function attempt(move: Move, context: Context): Promise<Result> {
  if (move.has_states) return moveState(move, context)
  // A confirm need not look: the server decides. A roll-back undoes people's work, and a name has to be looked up.
  if (move.body.action === 'rollback' || !isKey(move.node_id)) return lookThenMove(move, context)

  const result = await write(nodeMovement(move, move.node_id, context, true), context)
  if (result.named_key !== undefined)
    return plus(result.attempts, await write(nodeMovement(move, result.named_key, context), context))
  // Of `unverified` the refusal may be the read's, and the write may have moved it; and what was seen by this key is no name.
  if (result.kind !== 'refused' || result.key !== undefined) return result
  switch (result.refusal?.kind) {
    case 'other_flow': {
      const moved = await moveState(move, context)
      // No state flow either: the first answer stands.
      return moved.attempts === 0 && moved.refusal?.kind === 'other_flow' ? result : plus(result.attempts, moved)
    }
    case 'no_such_node':
      return byName(result, move, context)
    default:
      return result
  }
}

async function lookThenMove(move: Move, context: Context): Promise<Result> {
  const { tracker, call } = context
  const seen = await look(move, tracker, call)
  if ('failed' in seen)
    return seen.failed.refusal?.kind === 'other_flow' ? moveState(move, context) : { ...seen.failed, attempts: 0 }
  const { node, workflow } = seen
  const against =
    move.body.action === 'rollback'
      ? reasonAgainstRollback(node, workflow, move.skip_if_successor_is_completed)
      : undefined
  if (against !== undefined)
    return { ...observedIn(node, workflow), ...against, before: say.STATUS[node.status], attempts: 0 }
  return write(nodeMovement(move, node.state_key, context), context)
}

/** The server knows no such key: perhaps it is a name. */
async function byName(refused: Result, move: Move, context: Context): Promise<Result> {
  const { tracker, call } = context
  const seen = await look(move, tracker, call)
  if ('failed' in seen) {
    const { refusal, blame, hint } = seen.failed
    if (refusal?.kind === 'other_flow') return plus(refused.attempts, await moveState(move, context))
    // Unknown by name too: the server's code stands, and the list of nodes helps, if it could be read.
    return blame === 'input' ? { ...refused, hint, blame } : refused
  }
  const { id, state_key } = seen.node
  if (id === move.node_id || state_key === move.node_id) return refused
  return plus(refused.attempts, await write(nodeMovement(move, state_key, context), context))
}

/** Loaded where there is one: most flows have nodes. */
async function moveState(move: Move, context: Context): Promise<Result> {
  const states = await import('./state.ts')
  return states.asState(await states.moveState(move, context))
}

function plus(attempts: number, result: Result): Result {
  return { ...result, attempts: attempts + result.attempts }
}
