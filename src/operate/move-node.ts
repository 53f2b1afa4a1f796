/** One node: write, settle, prove by reading. The state machine of a single write; it never takes the server's word for it. */
import type {
  NodeAddress,
  OperateBody,
  Refusal,
  RefusalKind,
  Sending,
  Workflow,
  WorkflowNode,
  WriteAnswer,
} from '../ports.ts'
import type { Sentence } from '../sentence.ts'
import { asRead, type Finding, refusedWith, type Result } from './outcome.ts'
import { look, lookTwice, type Means, type Seen, SETTLE_MS } from './read-node.ts'
import * as say from './sentences.ts'

/** At most so many sendings of one write. */
export const MAX_ATTEMPTS = 5

/** The vendor's "this node is completed already"; `Task has been finished` is the other way of being done, by this user only. */
const NODE_IS_COMPLETED = 20017

export interface Move {
  readonly node: NodeAddress
  readonly body: OperateBody
  readonly spare_progress: boolean
  /** We confirmed another node of this item just before: its successor may take a moment to arrive. */
  readonly after_own_confirm: boolean
}

export async function moveNode(move: Move, means: Means): Promise<Result> {
  if (means.stop.aborted) return { kind: 'not_tried', reason: say.notTried(means.stop.reason), attempts: 0 }
  const writing = new Writing(move, means)
  if (move.body.action === 'confirm') return writing.run()

  // A roll-back undoes people's work, so it looks before it acts.
  const seen = await look(move.node, means)
  if ('failed' in seen) return { ...seen.failed, attempts: 0 }
  const reason = reasonAgainstRollback(seen, move.spare_progress)
  if (reason === undefined) return writing.run()
  return { ...asRead(seen.node), ...reason, before: seen.node.status, attempts: 0 }
}

function reasonAgainstRollback(
  { node, workflow }: Exclude<Seen, { failed: unknown }>,
  spare_progress: boolean,
): Finding | undefined {
  if (isOpen(node)) return { kind: 'unchanged', reason: say.notCompletedAnyway }
  const beyond = spare_progress ? completedSuccessor(node, workflow) : undefined
  if (beyond === undefined) return undefined
  return { kind: 'left_alone', reason: say.workWentOn(beyond.name), hint: say.rollBackExplicitly }
}

/** One write, from its first sending until something final is known. */
class Writing {
  readonly #move: Move
  readonly #means: Means
  #sending: Sending = { attempts: 0 }
  /** A sending got no readable answer, so a change seen later may be ours. */
  #unsettled = false
  /** What we have waited out once already. */
  readonly #waitedOut = new Set<RefusalKind>()

  constructor(move: Move, means: Means) {
    this.#move = move
    this.#means = means
  }

  async run(): Promise<Result> {
    const { node, body } = this.#move
    const { tracker, call } = this.#means
    for (;;) {
      const answer = await tracker.operate(node, body, call, this.#sending)
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

  /** err_code 0 is not the end: the node must be seen where it should be. */
  async #prove(log_id: string): Promise<Finding> {
    const seen = await this.#lookTwice()
    if ('failed' in seen) return notKnown(say.accepted, seen.failed, log_id)
    const { node } = seen
    if (this.#hasMoved(node)) return { ...asRead(node), ...this.#done(), log_id }
    if (this.#isConfirm() && node.waiting) return { ...asRead(node), ...PENDING, log_id }
    return { ...asRead(node), kind: 'refused', reason: say.acceptedNotMoved(node), hint: say.lookAtTheItem, log_id }
  }

  async #settleLost({ failure, again }: WriteAnswer & { kind: 'lost' }): Promise<Finding | 'again'> {
    const goOn = again && this.#mayTryAgain()
    const seen = await (goOn ? this.#look() : this.#lookTwice())
    if ('failed' in seen) return notKnown(failure.sentence, seen.failed)
    if (this.#hasMoved(seen.node)) return this.#doneBefore(seen.node)
    if (goOn) return 'again'
    const reason = say.lostAndNotMoved(failure.sentence, seen.node)
    return { ...asRead(seen.node), kind: 'unreachable', reason, hint: failure.remedy }
  }

  async #settleRefusal(refusal: Refusal): Promise<Finding | 'again'> {
    switch (refusal.kind) {
      case 'already':
        return this.#proveAlready(refusal)
      case 'busy':
        return this.#mayTryAgain() ? this.#waitThenLook(refusal) : refusedWith(refusal)
      case 'not_arrived':
        return this.#move.after_own_confirm && this.#once(refusal) ? this.#waitThenLook(refusal) : refusedWith(refusal)
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
    const { node } = seen
    if (this.#hasMoved(node)) return this.#doneBefore(node, log_id)
    const finishedByUs = refusal.err_code !== NODE_IS_COMPLETED
    if (this.#isConfirm() && (finishedByUs || node.waiting)) return { ...asRead(node), ...PENDING, log_id }
    return { ...asRead(node), ...refusedWith(refusal) }
  }

  async #waitThenLook(refusal: Refusal): Promise<Finding | 'again'> {
    await this.#means.clock.sleep(SETTLE_MS * this.#sending.attempts, this.#means.stop)
    return this.#lookThenAgain(refusal)
  }

  async #lookThenAgain(refusal: Refusal): Promise<Finding | 'again'> {
    const seen = await this.#look()
    if ('failed' in seen) return notKnown(say.answered(refusal.message), seen.failed, refusal.log_id)
    if (this.#hasMoved(seen.node)) return this.#doneBefore(seen.node, refusal.log_id)
    return this.#means.stop.aborted ? refusedWith(refusal) : 'again'
  }

  async #look(): Promise<Seen> {
    return look(this.#move.node, this.#means)
  }

  async #lookTwice(): Promise<Seen> {
    return lookTwice(this.#move.node, this.#means, (node) => this.#hasMoved(node))
  }

  #isConfirm(): boolean {
    return this.#move.body.action === 'confirm'
  }

  #hasMoved(node: WorkflowNode): boolean {
    return this.#isConfirm() ? node.status === 'completed' : isOpen(node)
  }

  /** `before` by the vendor's rule: confirm is taken on a node in progress, rollback on a completed one (20016, 20017, 20037 otherwise). */
  #done(): Finding {
    return this.#isConfirm()
      ? { kind: 'confirmed', reason: say.confirmed, before: 'in_progress' }
      : { kind: 'rolled_back', reason: say.rolledBack, before: 'completed' }
  }

  /** It is as was asked, though this answer did not do it: an earlier sending of ours may have. */
  #doneBefore(node: WorkflowNode, log_id?: string): Finding {
    if (this.#unsettled) return { ...asRead(node), ...this.#done(), log_id }
    const reason = this.#isConfirm() ? say.alreadyCompleted(this.#move.body) : say.notCompletedAnyway
    return { ...asRead(node), kind: 'unchanged', reason, before: node.status, log_id }
  }

  #mayTryAgain(): boolean {
    return this.#sending.attempts < MAX_ATTEMPTS && !this.#means.stop.aborted
  }

  #once({ kind }: Refusal): boolean {
    const first = !this.#waitedOut.has(kind)
    this.#waitedOut.add(kind)
    return first && this.#mayTryAgain()
  }
}

const PENDING: Finding = { kind: 'pending', reason: say.othersHaveToConfirm, hint: say.askTheOthers }

/** A write was sent and reading failed: nobody knows, and that is what is said. */
function notKnown(reason: Sentence, failed: Finding, log_id?: string): Finding {
  return {
    kind: 'unreachable',
    reason: say.notKnown(reason, failed.reason),
    hint: say.lookAtTheItem,
    log_id: log_id ?? failed.log_id,
  }
}

function isOpen({ status }: WorkflowNode): boolean {
  return status === 'in_progress' || status === 'not_arrived'
}

function completedSuccessor(node: WorkflowNode, { nodes, connections }: Workflow): WorkflowNode | undefined {
  const successors = new Set(connections.filter(({ from }) => from === node.state_key).map(({ to }) => to))
  return nodes.find(({ state_key, status }) => successors.has(state_key) && status === 'completed')
}
