/** A work item that really moves, a server that answers as it is told, other people, and a clock that jumps: the world of the exploration. */
import { toRefusal } from '../../src/feishu/err-codes.ts'
import { Failure, givenUp } from '../../src/failure.ts'
import type { Answer, Call, Clock, Sending, Tracker, WriteAnswer, WriteCall } from '../../src/ports.ts'
import type {
  ItemAddress,
  MissingDatum,
  NodeAddress,
  NodeStatus,
  OperateBody,
  StateChangeBody,
  StateFlow,
  Workflow,
  WorkflowNode,
} from '../../src/domain.ts'
import { sentence } from '../../src/sentence.ts'
import {
  type Called,
  type CommentLetter,
  type Letter,
  ORDINARY,
  type ReadLetter,
  type WriteLetter,
} from './exploration-alphabet.ts'

export const US = '7000000000000000001'
const OTHER = '7000000000000000002'

/** Milliseconds that are left to settle once the step is cancelled, as in main.ts. */
const SETTLE_AFTER_CANCEL = 5000
/** When what got no answer is carried out all the same: after one more look, before the last. */
const LATER = 3000
/** When it comes after everything has been told. */
const MUCH_LATER = 30_000

export interface Scenario {
  readonly name: string
  readonly asks: 'confirm' | 'rollback' | 'require'
  readonly flow: 'nodes' | 'states'
  /** Who has to confirm: one person, two that the read lists, two that it does not list. */
  readonly owners: 'one' | 'two' | 'unlisted'
  /** The token hides who we are. */
  readonly hidden?: true
  readonly nodes: readonly string[]
  readonly auto?: true
  readonly fields?: true
  readonly comment?: true
  readonly may_be_gone?: true
  /** Milliseconds. */
  readonly timeout: number
  /** So many answers of each run are out of the ordinary. */
  readonly depth: number
}

interface Place {
  readonly status: NodeStatus
  readonly confirmed: readonly string[]
}
/** Where each node is, or in which state the item is. */
type Places = Readonly<Record<string, Place>>

export type Happening =
  | {
      readonly what: 'write'
      readonly node: string
      readonly letter: WriteLetter
      readonly key: string
      readonly answer: WriteAnswer
      readonly sent: boolean
    }
  | { readonly what: 'read'; readonly served: Places | undefined; readonly is_true: boolean }
  | { readonly what: 'carried out'; readonly node: string; readonly key: string }
  | { readonly what: 'by others'; readonly node: string }
  | { readonly what: 'comment'; readonly answer: WriteAnswer; readonly written: boolean }

export const NO_ANSWER = new Failure('no_answer', sentence('no answer', '没有响应'))
const OUT_OF_TIME = new Failure('timeout', sentence('timed out', '已超时'))
const CANCELLED = new Failure('cancelled', sentence('cancelled', '被取消'))

/** Nothing passes but what is waited for; what is due meanwhile happens on the way. */
export class JumpingClock implements Clock {
  #now = 0
  #due: { readonly at: number; readonly act: () => void }[] = []

  now(): number {
    return this.#now
  }

  after(milliseconds: number, act: () => void): void {
    this.#due.push({ at: this.#now + milliseconds, act })
    this.#due.sort((one, other) => one.at - other.at)
  }

  pass(milliseconds: number, signal: AbortSignal): void {
    const until = this.#now + milliseconds
    while (!signal.aborted) {
      const [next] = this.#due
      if (next === undefined || next.at > until) {
        this.#now = until
        return
      }
      this.#due.shift()
      this.#now = next.at
      next.act()
    }
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.pass(milliseconds, signal)
    return Promise.resolve()
  }
}

export class ModelTracker implements Tracker {
  readonly #scenario: Scenario
  readonly #answers: readonly (Letter | undefined)[]
  readonly clock = new JumpingClock()
  readonly stop = new AbortController()
  readonly give_up = new AbortController()
  /** What was asked, in its order. */
  readonly called: Called[] = []
  readonly happened: Happening[] = []
  readonly #history: Places[]
  readonly #used = new Set<string>()
  #keys = 0
  stopped_at: number | undefined
  ended_at = 0

  /** `answers`: one for each call, in order; undefined, and whatever comes after them, is the ordinary one. */
  constructor(scenario: Scenario, answers: readonly (Letter | undefined)[]) {
    this.#scenario = scenario
    this.#answers = answers
    this.#history = [startOf(scenario)]
    this.clock.after(scenario.timeout, () => this.#timeout())
  }

  /** Everything has been told; what is still under way happens now. */
  end(): void {
    this.ended_at = this.clock.now()
    this.clock.pass(2 * MUCH_LATER, new AbortController().signal)
  }

  get places(): Places {
    return this.#history.at(-1) ?? {}
  }

  operate({ node_id }: NodeAddress, body: OperateBody, call: WriteCall, sending: Sending): Promise<WriteAnswer> {
    if (this.#scenario.flow === 'states') {
      const sent = { attempts: sending.attempts + 1 }
      if (call.stop.aborted) return Promise.resolve(this.#notSent(call, sending))
      return Promise.resolve({ kind: 'refused', refusal: refusalOf(20026, 'FlowType Is Error'), sending: sent })
    }
    return Promise.resolve(this.#write(node_id, body.action, call, sending))
  }

  changeState(
    _: ItemAddress,
    { transition_id }: StateChangeBody,
    call: WriteCall,
    sending: Sending,
  ): Promise<WriteAnswer> {
    return Promise.resolve(this.#write('RESOLVED', transition_id === 1n ? 'OPEN' : 'DOING', call, sending))
  }

  readWorkflow(_: ItemAddress, call: Call): Promise<Answer<Workflow>> {
    if (this.#scenario.flow === 'states')
      return Promise.resolve({ kind: 'refused', refusal: refusalOf(20026, 'FlowType Is Error', 'read') })
    return Promise.resolve(this.#read(call, (places, gone) => this.#workflowOf(places, gone)))
  }

  readStateFlow(_: ItemAddress, call: Call): Promise<Answer<StateFlow>> {
    if (this.#scenario.flow === 'nodes')
      return Promise.resolve({ kind: 'refused', refusal: refusalOf(20027, 'FlowType Is Error', 'read') })
    return Promise.resolve(this.#read(call, stateFlowOf))
  }

  readMissing(): Promise<Answer<readonly MissingDatum[]>> {
    return Promise.resolve({ kind: 'unreachable', failure: NO_ANSWER })
  }

  comment(_: ItemAddress, _content: string, call: WriteCall, sending: Sending): Promise<WriteAnswer> {
    if (call.stop.aborted) return Promise.resolve(this.#notSent(call, sending))
    const letter = this.#next('comment')
    const key = sending.key ?? this.#newKey()
    const written = letter.carried_out !== 'never' && !this.#used.has(key)
    if (written) this.#used.add(key)
    const answer = this.#answerTo(letter, sending, key, call)
    this.happened.push({ what: 'comment', answer, written })
    return Promise.resolve(answer)
  }

  readFieldNames(): never {
    throw new Error('no field is named')
  }
  readItemNames(): never {
    throw new Error('names are asked for elsewhere')
  }
  readSpaces(): never {
    throw new Error('spaces are asked for elsewhere')
  }
  readTypes(): never {
    throw new Error('types are asked for elsewhere')
  }
  findItems(): never {
    throw new Error('items are asked for elsewhere')
  }
  findUsers(): never {
    throw new Error('users are asked for elsewhere')
  }

  #next(kind: 'write'): WriteLetter
  #next(kind: 'read'): ReadLetter
  #next(kind: 'comment'): CommentLetter
  #next(kind: Called): Letter {
    const letter = this.#answers[this.called.length] ?? ORDINARY[kind]
    this.called.push(kind)
    if (letter.on !== kind) throw new Error(`a ${letter.on} was to be answered, and a ${kind} came`)
    return letter
  }

  #write(node: string, how: string, call: WriteCall, sending: Sending): WriteAnswer {
    if (call.stop.aborted) return this.#notSent(call, sending)
    const letter = this.#next('write')
    const key = sending.key ?? this.#newKey()
    if (letter.others !== undefined) this.#others(letter.others, node)
    if (letter.meanwhile !== undefined) this.#meanwhile(letter.meanwhile)
    let natural: Natural = 'ok'
    if (letter.carried_out === 'at once') natural = this.#carryOut(node, how, key)
    const late = { later: LATER, 'much later': MUCH_LATER, 'at once': undefined, never: undefined }[letter.carried_out]
    if (late !== undefined) this.clock.after(late, () => void this.#carryOut(node, how, key))
    const answer = this.#answerTo(letter, sending, key, call, natural)
    this.happened.push({ what: 'write', node, letter, key, answer, sent: letter.answer !== 'not sent' })
    return answer
  }

  #answerTo(
    { answer, takes }: WriteLetter | CommentLetter,
    { attempts }: Sending,
    key: string,
    { signal }: Call,
    natural: Natural = 'ok',
  ): WriteAnswer {
    const sending = { attempts: attempts + 1 }
    this.clock.pass(takes ?? 100, signal)
    const same = { ...sending, key }
    if (signal.aborted && answer !== 'not sent')
      return { kind: 'lost', failure: givenUp(signal), again: false, sending: same }
    if (answer === 'not sent') return { kind: 'unreachable', failure: NO_ANSWER, sending }
    if (answer === 'lost' || answer === 'lost for good')
      return { kind: 'lost', failure: NO_ANSWER, again: answer === 'lost', sending: same }
    if (answer === 'ok') return { kind: 'ok', value: true, log_id: 'of the write', sending }
    const [err_code, msg] = answer !== 'natural' ? answer : natural !== 'ok' ? natural : [0, '']
    if (err_code === 0) return { kind: 'ok', value: true, log_id: 'of the write', sending }
    const { asks } = this.#scenario
    return { kind: 'refused', refusal: refusalOf(err_code, msg, asks === 'require' ? 'read' : asks), sending }
  }

  #notSent({ stop }: WriteCall, { attempts }: Sending): WriteAnswer {
    return { kind: 'unreachable', failure: givenUp(stop), sending: { attempts } }
  }

  /** What the server does by its own rules; a key that was carried out is answered again and not carried out again. */
  #carryOut(node: string, how: string, key: string): Natural {
    if (this.#used.has(key)) return 'ok'
    const { status, confirmed } = this.places[node] ?? { status: 'unknown', confirmed: [] }
    if (how === 'rollback') {
      if (status !== 'completed') return [20037, 'Node Is not completed, Could Not Be Rollback']
    } else if (how === 'confirm') {
      if (status === 'completed') return [20017, 'Node Is Completed']
      if (status !== 'in_progress') return [20016, 'Node Is Not Arrived']
      if (confirmed.includes(US)) return [50006, 'Task has been finished']
    } else if (this.places[how]?.status !== 'in_progress') return [10002, 'Illegal Operation']
    this.#used.add(key)
    this.happened.push({ what: 'carried out', node, key })
    this.#become(how === 'rollback' ? openedBy(this.places, node) : this.#confirmedBy(node, US))
    return 'ok'
  }

  #confirmedBy(node: string, user: string): Places {
    const { flow, owners } = this.#scenario
    if (flow === 'states') return statesAt(node)
    const confirmed = [...new Set([...(this.places[node]?.confirmed ?? []), user])]
    const is_completed = owners === 'one' || confirmed.length === 2
    return completedBy(this.places, node, confirmed, is_completed)
  }

  #others(what: NonNullable<ReadLetter['others']>, subject: string): void {
    if (this.#scenario.flow === 'states') {
      this.#become(statesAt(what === 'completes' ? 'RESOLVED' : what === 'rolls back' ? 'OPEN' : 'DOING'))
    } else if (what === 'completes') this.#become(completedBy(this.places, subject, [], true))
    else if (what === 'rolls back') this.#become(openedBy(this.places, subject))
    else this.#become(this.#confirmedBy(subject, OTHER))
    this.happened.push({ what: 'by others', node: subject })
  }

  #become(places: Places): void {
    this.#history.push(places)
  }

  #read<T>(call: Call, present: (places: Places, gone: boolean) => T): Answer<T> {
    if (call.signal.aborted) {
      this.happened.push({ what: 'read', served: undefined, is_true: true })
      return { kind: 'unreachable', failure: givenUp(call.signal) }
    }
    const letter = this.#next('read')
    if (letter.others !== undefined) this.#others(letter.others, this.#subject())
    if (letter.meanwhile !== undefined) this.#meanwhile(letter.meanwhile)
    const { answer } = letter
    const is_given_up = this.#passed(letter.takes, call)
    if (is_given_up || answer === 'unreachable') {
      this.happened.push({ what: 'read', served: undefined, is_true: true })
      return { kind: 'unreachable', failure: is_given_up ? givenUp(call.signal) : NO_ANSWER }
    }
    if (typeof answer !== 'string') {
      this.happened.push({ what: 'read', served: undefined, is_true: true })
      return { kind: 'refused', refusal: refusalOf(answer[0], answer[1], 'read') }
    }
    const served = answer === 'stale' ? (this.#history.at(-2) ?? this.places) : this.places
    const is_gone = answer === 'without the node'
    this.happened.push({ what: 'read', served: is_gone ? undefined : served, is_true: served === this.places })
    return { kind: 'ok', value: present(served, is_gone), log_id: 'of the read' }
  }

  /** Whether the call is given up by then. */
  #passed(takes: number | undefined, { signal }: Call): boolean {
    this.clock.pass(takes ?? 100, signal)
    return signal.aborted
  }

  #subject(): string {
    const { flow, nodes } = this.#scenario
    if (flow === 'states') return 'RESOLVED'
    const last = this.happened.findLast((each) => each.what === 'write')
    return last?.node ?? nodes[0] ?? 'doing'
  }

  #workflowOf(places: Places, is_gone: boolean): Workflow {
    const { owners } = this.#scenario
    const nodes = ['started', 'doing', 'testing'].flatMap((state_key): readonly WorkflowNode[] => {
      const place = places[state_key]
      if (place === undefined || (is_gone && state_key !== 'started')) return []
      const people = owners === 'one' ? [US] : [US, OTHER]
      const confirmers =
        owners === 'two' ? people.map((user_key) => ({ user_key, confirmed: place.confirmed.includes(user_key) })) : []
      return [{ id: state_key, state_key, name: state_key, status: place.status, owners: people, confirmers }]
    })
    return {
      nodes,
      connections: [
        { from: 'started', to: 'doing' },
        { from: 'doing', to: 'testing' },
      ],
    }
  }

  #meanwhile(what: 'timeout' | 'cancel'): void {
    if (what === 'timeout') this.#timeout()
    else this.#cancel()
  }

  #timeout(): void {
    this.stopped_at ??= this.clock.now()
    this.stop.abort(OUT_OF_TIME)
    this.give_up.abort(OUT_OF_TIME)
  }

  #cancel(): void {
    this.stopped_at ??= this.clock.now()
    this.stop.abort(CANCELLED)
    this.clock.after(SETTLE_AFTER_CANCEL, () => this.give_up.abort(CANCELLED))
  }

  #newKey(): string {
    return `key ${++this.#keys}`
  }
}

type Natural = 'ok' | readonly [err_code: number, msg: string]

function refusalOf(err_code: number, msg: string, asked: 'confirm' | 'rollback' | 'read' = 'confirm') {
  return toRefusal({ err_code, err_msg: msg, msg, log_id: `log ${err_code}` }, asked)
}

function startOf({ flow, asks }: Scenario): Places {
  if (flow === 'states') return statesAt('OPEN')
  const started: Place = { status: 'completed', confirmed: [] }
  const open: Place = { status: 'in_progress', confirmed: [] }
  const later: Place = { status: 'not_arrived', confirmed: [] }
  return asks === 'rollback' ? { started, doing: started, testing: open } : { started, doing: open, testing: later }
}

function statesAt(current: string): Places {
  const place = (id: string): Place => ({ status: id === current ? 'in_progress' : 'unknown', confirmed: [] })
  return { OPEN: place('OPEN'), DOING: place('DOING'), RESOLVED: place('RESOLVED') }
}

function completedBy(places: Places, node: string, confirmed: readonly string[], is_completed: boolean): Places {
  if (!is_completed) return { ...places, [node]: { status: 'in_progress', confirmed } }
  const moved: Places = { ...places, [node]: { status: 'completed', confirmed } }
  const next = moved['testing']
  return node === 'doing' && next?.status === 'not_arrived'
    ? { ...moved, testing: { ...next, status: 'in_progress' } }
    : moved
}

function openedBy(places: Places, node: string): Places {
  return { ...places, [node]: { status: 'in_progress', confirmed: [] } }
}

function stateFlowOf(places: Places, is_gone: boolean): StateFlow {
  return {
    states: Object.entries(places)
      .map(([id, { status }]) => ({ id, name: id, is_current: status === 'in_progress' }))
      .filter(({ is_current }) => !is_gone || !is_current),
    transitions: [
      { id: 1n, from: 'OPEN', to: 'RESOLVED' },
      { id: 2n, from: 'DOING', to: 'RESOLVED' },
      { id: 3n, from: 'RESOLVED', to: 'OPEN' },
    ],
  }
}

/** Whether it is where it was to go. */
export function isThere({ flow, asks }: Scenario, node: string, places: Places): boolean {
  if (flow === 'states') return places['RESOLVED']?.status === 'in_progress'
  const status = places[node]?.status
  return asks === 'rollback' ? status === 'in_progress' || status === 'not_arrived' : status === 'completed'
}
