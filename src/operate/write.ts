/** One write, from its first sending until something final is known: send, settle, prove by reading. It never takes the server's word for it. */
import type { Sending, WriteAnswer } from '../ports.ts'
import type { Refusal, RefusalKind } from '../domain.ts'
import { mergeMissing, withMissing } from './missing-data.ts'
import type { Means, Movement, Seen, Standing } from './movement.ts'
import { type Finding, refusedWith, type Result, unreachable } from './outcome.ts'
import * as say from './messages.ts'

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
        return this.#unlessMoved(unreachable(answer.failure))
      case 'lost':
        this.#unsettled = true
        if (!answer.again || !this.#mayTryAgain()) return this.#unlessMoved(unreachable(answer.failure))
        return this.#lookThenAgain(unreachable(answer.failure))
      case 'refused':
        return this.#settleRefusal(answer.refusal)
    }
  }

  /** err_code 0 is not the end: it must be seen where it should be. */
  async #prove(log_id: string): Promise<Finding> {
    const seen = await this.#lookTwice()
    if ('failed' in seen) return notKnown({ reason: say.accepted, log_id }, seen.failed)
    if (seen.is_there) return { ...sightingOf(seen), ...this.#done(), log_id }
    if (seen.waits_for_others) return { ...sightingOf(seen), ...PENDING, log_id }
    const reason = say.acceptedNotMoved(seen.after)
    return { ...sightingOf(seen), kind: 'refused', reason, hint: say.lookAtTheItem, log_id }
  }

  async #settleRefusal(refusal: Refusal): Promise<Finding | 'again'> {
    switch (refusal.kind) {
      case 'already':
        return this.#proveAlready(refusal)
      case 'busy':
        if (this.#mayTryAgain()) return this.#waitThenAgain(refusal)
        break
      case 'not_arrived':
        if (this.#movement.may_arrive_yet && this.#once(refusal)) return this.#waitThenAgain(refusal)
        break
      case 'repeated':
        this.#unsettled = true
        if (this.#once(refusal)) return this.#lookThenAgain(refusedWith(refusal))
        break
      case 'missing':
        return this.#unlessMoved(await this.#withAllMissing(refusal))
      default:
        break
    }
    return this.#unlessMoved(refusedWith(refusal))
  }

  /** The server says that it is as was asked; reading tells. */
  async #proveAlready(refusal: Refusal): Promise<Finding> {
    const { log_id } = refusal
    const seen = await this.#lookTwice()
    if ('failed' in seen) return notKnown(refusedWith(refusal), seen.failed)
    if (seen.is_there) return this.#doneBefore(seen, log_id)
    const finishedByUs = this.#movement.action === 'confirm' && refusal.err_code !== NODE_IS_COMPLETED
    if (finishedByUs || seen.waits_for_others) return { ...sightingOf(seen), ...PENDING, log_id }
    return { ...sightingOf(seen), ...refusedWith(refusal) }
  }

  async #waitThenAgain(refusal: Refusal): Promise<Finding | 'again'> {
    const { clock, call } = this.#means
    await clock.sleep(SETTLE_MS * this.#sending.attempts, call.stop)
    if (call.stop.aborted) return this.#unlessMoved(refusedWith(refusal))
    return this.#lookThenAgain(refusedWith(refusal))
  }

  /** `otherwise`: how it ends if the step is stopped meanwhile. */
  async #lookThenAgain(otherwise: Finding): Promise<Finding | 'again'> {
    const seen = await this.#movement.look()
    if ('failed' in seen) return notKnown(otherwise, seen.failed)
    if (seen.is_there) return this.#doneBefore(seen, otherwise.log_id)
    return this.#means.call.stop.aborted ? this.#unlessMoved(otherwise) : 'again'
  }

  /** A failure is the end, unless an earlier sending, which got no answer, moved it after all. */
  async #unlessMoved(finding: Finding): Promise<Finding> {
    if (!this.#unsettled) return finding
    const seen = await this.#lookTwice()
    if ('failed' in seen) return notKnown(finding, seen.failed)
    if (seen.is_there) return this.#doneBefore(seen, finding.log_id)
    return { ...sightingOf(seen), ...finding, reason: say.lostAndNotMoved(finding.reason, seen.after) }
  }

  /** A refusal names one thing; everything that is missing is asked for, once. If that can't be had, the refusal stands as it is. */
  async #withAllMissing(refusal: Refusal): Promise<Finding> {
    const answer = await this.#movement.readMissing()
    const missing = mergeMissing(answer.kind === 'ok' ? answer.value : [], refusal.missing)
    if (missing.length === 0) return refusedWith(refusal)
    return { ...refusedWith(refusal), hint: withMissing(refusal.hint, missing) }
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
function notKnown({ reason, refusal, log_id }: Omit<Finding, 'kind'>, failed: Finding): Finding {
  const answer = refusal === undefined ? reason : say.answered(refusal.message)
  return {
    kind: 'unreachable',
    reason: say.notKnown(answer, failed.reason),
    hint: say.lookAtTheItem,
    log_id: log_id ?? failed.log_id,
  }
}
