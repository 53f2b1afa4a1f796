/** One write, from its first sending until something final is known: send, settle, verify by reading back. It never takes the server's word for it. */
import type { Sending, WriteAnswer } from '../ports.ts'
import type { Refusal, RefusalKind } from '../domain.ts'
import type { Context, Look, Movement, ReadBack } from './movement.ts'
import { besides, type Conclusion, refusedWith, type Result, unreachable } from './outcome.ts'
import { type LastSeen, observedOf, unverified } from './read-back.ts'
import * as say from './messages.ts'

/** Milliseconds. The vendor: wait 2 seconds or more, look at the node's latest status, then send again (50006 on the page of `operate`). */
const SETTLE_MS = 2000

/** Milliseconds before each further look. A read may show the old status for some seconds after a write (open-api.md, section 8). */
const FURTHER_LOOKS = [2000, 4000]
/** Once the step is stopped there are 5 seconds for everything. */
const FURTHER_LOOKS_ONCE_STOPPED = [2000]

/** At most so many sendings of one write. */
const MAX_ATTEMPTS = 5

/** What earlier sendings of the same intention leave open. */
export interface Past {
  /** What has been answered does not rule out that a sending was carried out: nothing final is said without looking. */
  readonly must_look: boolean
  /** A sending may have been carried out, so a change seen later may be ours. */
  readonly may_be_ours: boolean
  /** A sending got no readable answer: it may be carried out later than it is looked for. */
  readonly lost: 'none' | 'answered' | 'unanswered'
  /** There was more than one sending, so an answer is not about what the only one did. */
  readonly was_sent_again: boolean
}

export const NO_PAST: Past = { must_look: false, may_be_ours: false, lost: 'none', was_sent_again: false }

export async function write(movement: Movement, context: Context): Promise<Result> {
  return (await writeAfter(NO_PAST, movement, context)).result
}

/** For a move that may take more than one write: `past` goes from one to the next. */
export async function writeAfter(
  past: Past,
  movement: Movement,
  context: Context,
): Promise<{ readonly result: Result; readonly past: Past }> {
  const writing = new Writing(past, movement, context)
  return { result: await writing.run(), past: writing.past }
}

/** It was read, and there is nothing of that key or name. */
function isNotListed({ blame, refusal }: Conclusion): boolean {
  return blame === 'input' && refusal === undefined
}

class Writing {
  readonly #movement: Movement
  readonly #context: Context
  #sending: Sending = { attempts: 0 }
  #past: Past
  /** What we have waited out once already. */
  readonly #waited_out = new Set<RefusalKind>()

  constructor(past: Past, movement: Movement, context: Context) {
    this.#past = past
    this.#movement = movement
    this.#context = context
  }

  get past(): Past {
    return this.#past
  }

  async run(): Promise<Result> {
    for (;;) {
      const answer = await this.#movement.send(this.#sending)
      this.#sending = answer.sending
      const { attempts, was_turned_away } = answer.sending
      if (attempts > 1 || was_turned_away === true) this.#past = { ...this.#past, was_sent_again: true }
      const conclusion = await this.#settle(answer)
      if (conclusion !== 'again') return { ...conclusion, attempts: this.#sending.attempts }
    }
  }

  async #settle(answer: WriteAnswer): Promise<Conclusion | 'again'> {
    switch (answer.kind) {
      case 'ok':
        return this.#verify(answer.log_id)
      case 'unreachable':
        return this.#unlessMoved(unreachable(answer.failure))
      case 'lost':
        this.#past = { ...this.#past, must_look: true, may_be_ours: true, lost: this.#lostBy(answer.answered === true) }
        if (!answer.again || !this.#mayTryAgain()) return this.#unlessMoved(unreachable(answer.failure))
        return this.#lookThenAgain(unreachable(answer.failure))
      case 'refused':
        return this.#settleRefusal(answer.refusal)
    }
  }

  /** err_code 0 is not the end: it must be seen where it should be. */
  async #verify(log_id: string): Promise<Conclusion> {
    const seen = await this.#lookPatiently(true)
    if ('failed' in seen) return { ...unverified({ reason: say.accepted, log_id }, seen.failed), is_accepted: true }
    if (seen.is_there) return { ...observedOf(seen), ...this.#done(this.#movement.verified), log_id }
    const conclusion = (await import('./not-seen.ts')).acceptedOnly(seen, log_id)
    return this.#unlessItComes({ ...observedOf(seen), ...conclusion, log_id })
  }

  async #settleRefusal(refusal: Refusal): Promise<Conclusion | 'again'> {
    const { kind, carried_out } = refusal
    const is_open = carried_out === 'perhaps'
    const { must_look, may_be_ours } = this.#past
    this.#past = {
      ...this.#past,
      must_look: must_look || is_open || kind === 'busy',
      // "Completed already" can be the answer to a sending that was carried out only if it was not the first.
      may_be_ours: may_be_ours || (is_open && kind !== 'already'),
    }
    switch (kind) {
      case 'already':
        return this.#checkAlready(refusal)
      case 'busy':
        if (this.#mayTryAgain()) return this.#waitThenAgain(refusal)
        break
      case 'not_arrived':
        if (this.#movement.may_arrive_yet && this.#once(refusal)) return this.#waitThenAgain(refusal)
        break
      case 'repeated':
        if (this.#once(refusal)) return this.#lookThenAgain(refusedWith(refusal))
        break
      case 'missing':
        return this.#unlessMoved(await this.#withAllMissing(refusal))
      default:
        break
    }
    return this.#unlessMoved(refusedWith(refusal))
  }

  async #withAllMissing(refusal: Refusal): Promise<Conclusion> {
    const { withAllMissing } = await import('./ask-missing.ts')
    const { address, flow } = this.#movement
    return withAllMissing(refusal, address, flow, this.#context)
  }

  /** The server says that it is as was asked; reading tells. */
  async #checkAlready(refusal: Refusal): Promise<Conclusion> {
    const seen = await this.#lookPatiently(true)
    if ('failed' in seen) return unverified(refusedWith(refusal), seen.failed)
    if (seen.is_there) return this.#isThere(seen, refusal)
    const conclusion = (await import('./not-seen.ts')).saidOnly(refusal, seen, this.#movement.action)
    return this.#unlessItComes({ ...observedOf(seen), ...conclusion })
  }

  async #waitThenAgain(refusal: Refusal): Promise<Conclusion | 'again'> {
    const { clock, call } = this.#context
    await clock.sleep(SETTLE_MS * this.#sending.attempts, call.stop)
    if (call.stop.aborted) return this.#unlessMoved(refusedWith(refusal))
    return this.#lookThenAgain(refusedWith(refusal))
  }

  /** `otherwise`: how it ends if the step is stopped meanwhile. */
  async #lookThenAgain(otherwise: Conclusion): Promise<Conclusion | 'again'> {
    const seen = await this.#movement.look()
    if (seen.elsewhere !== undefined) return seen.elsewhere
    if ('failed' in seen) {
      if (!this.#past.must_look) return otherwise
      // Not listed at all: the server may say that there is no such thing, and then that is no mere lack of sight.
      if (isNotListed(seen.failed) && this.#mayTryAgain()) return 'again'
      return unverified(otherwise, seen.failed)
    }
    if (seen.is_there) return this.#isThere(seen, otherwise.refusal)
    // Ours may have moved it, and somebody has moved it on: sent again it would be taken back.
    const is_over = this.#context.call.stop.aborted || (seen.has_left === true && this.#past.may_be_ours)
    return is_over ? this.#unlessMoved(otherwise) : 'again'
  }

  /** A failure is the end, unless a sending moved it after all. */
  async #unlessMoved(conclusion: Conclusion): Promise<Conclusion> {
    if (!this.#past.must_look) return conclusion
    const seen = await this.#lookPatiently()
    if (seen.elsewhere !== undefined) return seen.elsewhere
    if ('failed' in seen) {
      const are_agreed = conclusion.refusal?.kind === 'no_such_node' && isNotListed(seen.failed)
      return are_agreed ? conclusion : unverified(conclusion, seen.failed)
    }
    if (seen.is_there) return this.#isThere(seen, conclusion.refusal)
    const observed = { ...observedOf(seen), ...conclusion }
    if (!this.#past.may_be_ours) return observed
    const { seenElsewhere } = await import('./not-seen.ts')
    return this.#unlessItComes(seenElsewhere(observed, seen))
  }

  /** What may still be carried out is looked at before the step is run again: the wire's own remedy knows nothing of it. */
  async #unlessItComes(conclusion: Conclusion): Promise<Conclusion> {
    const { kind, refusal } = conclusion
    const { lost } = this.#past
    if (lost === 'none' || kind === 'pending') return conclusion
    const hint = refusal === undefined ? say.lookAtTheItem : conclusion.hint
    const { mayStillCome } = await import('./not-seen.ts')
    return { ...besides(conclusion, mayStillCome(lost)), hint }
  }

  /** Looks until it is there, as long as there are further looks; a failed one ends it. `is_found`: the server says that it found what it was sent to. */
  async #lookPatiently(is_found = false): Promise<Exclude<Look, ReadBack> | (LastSeen & Pick<Look, 'elsewhere'>)> {
    const { clock, call } = this.#context
    let waited = 0
    for (let count = 1; ; count++) {
      const seen = await this.#movement.look()
      if ('failed' in seen) return seen
      const waits = call.stop.aborted ? FURTHER_LOOKS_ONCE_STOPPED : FURTHER_LOOKS
      const wait = waits[count - 1]
      if (wait === undefined || seen.is_there || (!is_found && seen.elsewhere !== undefined))
        return { ...seen, readings: { count, seconds: waited / 1000 } }
      await clock.sleep(wait, call.signal)
      waited += wait
    }
  }

  #done(reason: Conclusion['reason']): Conclusion {
    const { action, before } = this.#movement
    return { kind: action === 'confirm' ? 'confirmed' : 'rolled_back', reason, before }
  }

  /** It is as was asked, though nothing was answered 0. What our sendings did is known only of one and only sending. */
  #isThere(seen: ReadBack, refusal: Refusal | undefined): Conclusion {
    const { unchanged, is_there_anyway } = this.#movement
    const observed = { ...observedOf(seen), log_id: refusal?.log_id }
    if (this.#past.may_be_ours) return { ...observed, ...this.#done(is_there_anyway) }
    const is_clear = refusal?.kind === 'already' && !this.#past.was_sent_again
    const reason = is_clear ? unchanged : is_there_anyway
    return { ...observed, kind: 'unchanged', reason, before: seen.after }
  }

  /** Of several, what got no answer at all is told. */
  #lostBy(answered: boolean): Past['lost'] {
    return answered && this.#past.lost !== 'unanswered' ? 'answered' : 'unanswered'
  }

  #mayTryAgain(): boolean {
    return this.#sending.attempts < MAX_ATTEMPTS && !this.#context.call.stop.aborted
  }

  #once({ kind }: Refusal): boolean {
    const is_first = !this.#waited_out.has(kind)
    this.#waited_out.add(kind)
    return is_first && this.#mayTryAgain()
  }
}
