/** One write, from its first sending until something final is known: send, settle, prove by reading. It never takes the server's word for it. */
import type { Refusal, RefusalKind, Sending, WriteAnswer } from '../ports.ts'
import type { Sentence } from '../sentence.ts'
import type { Means, Movement, Seen, Standing } from './movement.ts'
import { type Finding, refusedWith, type Result } from './outcome.ts'
import * as say from './sentences.ts'

/** Milliseconds. The vendor: wait 2 seconds or more, look at the node's latest status, then send again (50006 on the page of `operate`). */
const SETTLE_MS = 2000

/** At most so many sendings of one write. */
const MAX_ATTEMPTS = 5

/** The vendor's "this node is completed already"; `Task has been finished` is the other way of being done, by this user only. */
const NODE_IS_COMPLETED = 20017

export async function write(movement: Movement, means: Means): Promise<Result> {
  return new Writing(movement, means).run()
}

class Writing {
  readonly #movement: Movement
  readonly #means: Means
  #sending: Sending = { attempts: 0 }
  /** A sending got no readable answer, so a change seen later may be ours. */
  #unsettled = false
  /** What we have waited out once already. */
  readonly #waitedOut = new Set<RefusalKind>()

  constructor(movement: Movement, means: Means) {
    this.#movement = movement
    this.#means = means
  }

  async run(): Promise<Result> {
    for (;;) {
      const answer = await this.#movement.send(this.#sending)
      this.#sending = answer.sending
      const finding = await this.#settle(answer)
      if (finding !== 'again') return { ...finding, attempts: this.#sending.attempts }
    }
  }

  async #settle(answer: WriteAnswer): Promise<Finding | 'again'> {
    switch (answer.kind) {
      case 'ok':
        return this.#prove(answer.log_id)
      case 'unreachable':
        return { kind: 'unreachable', reason: answer.failure.sentence, hint: answer.failure.remedy }
      case 'lost':
        this.#unsettled = true
        return this.#settleLost(answer)
      case 'refused':
        return this.#settleRefusal(answer.refusal)
    }
  }

  /** err_code 0 is not the end: it must be seen where it should be. */
  async #prove(log_id: string): Promise<Finding> {
    const seen = await this.#lookTwice()
    if ('failed' in seen) return notKnown(say.accepted, seen.failed, log_id)
    if (seen.is_there) return { ...sightingOf(seen), ...this.#done(), log_id }
    if (seen.waits_for_others) return { ...sightingOf(seen), ...PENDING, log_id }
    const reason = say.acceptedNotMoved(seen.after)
    return { ...sightingOf(seen), kind: 'refused', reason, hint: say.lookAtTheItem, log_id }
  }

  async #settleLost({ failure, again }: WriteAnswer & { kind: 'lost' }): Promise<Finding | 'again'> {
    const goOn = again && this.#mayTryAgain()
    const seen = await (goOn ? this.#movement.look() : this.#lookTwice())
    if ('failed' in seen) return notKnown(failure.sentence, seen.failed)
    if (seen.is_there) return this.#doneBefore(seen)
    if (goOn) return 'again'
    const reason = say.lostAndNotMoved(failure.sentence, seen.after)
    return { ...sightingOf(seen), kind: 'unreachable', reason, hint: failure.remedy }
  }

  async #settleRefusal(refusal: Refusal): Promise<Finding | 'again'> {
    switch (refusal.kind) {
      case 'already':
        return this.#proveAlready(refusal)
      case 'busy':
        return this.#mayTryAgain() ? this.#waitThenLook(refusal) : refusedWith(refusal)
      case 'not_arrived':
        return this.#movement.may_arrive_yet && this.#once(refusal) ? this.#waitThenLook(refusal) : refusedWith(refusal)
      case 'repeated':
        this.#unsettled = true
        return this.#once(refusal) ? this.#lookThenAgain(refusal) : refusedWith(refusal)
      default:
        return refusedWith(refusal)
    }
  }

  /** The server says that it is as was asked; reading tells. */
  async #proveAlready(refusal: Refusal): Promise<Finding> {
    const { log_id } = refusal
    const seen = await this.#lookTwice()
    if ('failed' in seen) return notKnown(say.answered(refusal.message), seen.failed, log_id)
    if (seen.is_there) return this.#doneBefore(seen, log_id)
    const finishedByUs = this.#movement.action === 'confirm' && refusal.err_code !== NODE_IS_COMPLETED
    if (finishedByUs || seen.waits_for_others) return { ...sightingOf(seen), ...PENDING, log_id }
    return { ...sightingOf(seen), ...refusedWith(refusal) }
  }

  async #waitThenLook(refusal: Refusal): Promise<Finding | 'again'> {
    const { clock, call } = this.#means
    await clock.sleep(SETTLE_MS * this.#sending.attempts, call.stop)
    return this.#lookThenAgain(refusal)
  }

  async #lookThenAgain(refusal: Refusal): Promise<Finding | 'again'> {
    const seen = await this.#movement.look()
    if ('failed' in seen) return notKnown(say.answered(refusal.message), seen.failed, refusal.log_id)
    if (seen.is_there) return this.#doneBefore(seen, refusal.log_id)
    return this.#means.call.stop.aborted ? refusedWith(refusal) : 'again'
  }

  /** A read may show the old status for a moment after a write (open-api.md, section 8): look once more before saying no. */
  async #lookTwice(): Promise<Seen> {
    const first = await this.#movement.look()
    if ('failed' in first || first.is_there) return first
    const { clock, call } = this.#means
    await clock.sleep(SETTLE_MS, call.signal)
    return this.#movement.look()
  }

  #done(): Finding {
    const { action, before } = this.#movement
    return action === 'confirm'
      ? { kind: 'confirmed', reason: say.confirmed, before }
      : { kind: 'rolled_back', reason: say.rolledBack, before }
  }

  /** It is as was asked, though this answer did not do it: an earlier sending of ours may have. */
  #doneBefore(seen: Standing, log_id?: string): Finding {
    if (this.#unsettled) return { ...sightingOf(seen), ...this.#done(), log_id }
    return { ...sightingOf(seen), kind: 'unchanged', reason: this.#movement.unchanged, before: seen.after, log_id }
  }

  #mayTryAgain(): boolean {
    return this.#sending.attempts < MAX_ATTEMPTS && !this.#means.call.stop.aborted
  }

  #once({ kind }: Refusal): boolean {
    const first = !this.#waitedOut.has(kind)
    this.#waitedOut.add(kind)
    return first && this.#mayTryAgain()
  }
}

const PENDING: Finding = { kind: 'pending', reason: say.othersHaveToConfirm, hint: say.askTheOthers }

function sightingOf({
  key,
  node_name,
  after,
  workflow,
}: Standing): Pick<Finding, 'key' | 'node_name' | 'after' | 'workflow'> {
  return { key, node_name, after, workflow }
}

/** A write was sent and reading failed: nobody knows, and that is what is said. */
function notKnown(reason: Sentence, failed: Finding, log_id?: string): Finding {
  return {
    kind: 'unreachable',
    reason: say.notKnown(reason, failed.reason),
    hint: say.lookAtTheItem,
    log_id: log_id ?? failed.log_id,
  }
}
