/** A Tracker that answers as it is told to, and a Clock that never waits; both write down what was asked of them, in order. */
import { Failure } from '../../src/failure.ts'
import type { Answer, Call, Clock, Sending, Tracker, WriteAnswer, WriteCall } from '../../src/ports.ts'
import type {
  ItemAddress,
  MissingDatum,
  NodeAddress,
  NodeStatus,
  OperateBody,
  Refusal,
  RefusalKind,
  StateChangeBody,
  StateFlow,
  Workflow,
  WorkflowNode,
} from '../../src/domain.ts'
import { sentence } from '../../src/sentence.ts'

export type Outcome =
  'ok' | 'unreachable' | 'lost' | 'lost for good' | 'unreadable' | 'already, once it is taken' | RefusalKind | Refusal

/** `then` happens while the call is under way. */
export type Turn =
  | { readonly operate: Outcome; readonly then?: () => void }
  | { readonly read: Workflow | 'unreachable' | RefusalKind; readonly then?: () => void }
  | { readonly readStates: StateFlow | 'unreachable' | RefusalKind }
  | { readonly lacks: readonly MissingDatum[] | 'unreachable' | Failure }
  | { readonly fieldNames: Readonly<Record<string, string>> | 'unreachable' }
  | { readonly comment: Outcome; readonly then?: () => void }

export const LOG_ID = '2026112200000001'

const PERHAPS: ReadonlySet<RefusalKind> = new Set(['already', 'repeated', 'unknown'])

export function refusal(kind: RefusalKind, err_code = CODES[kind] ?? 99999): Refusal {
  return {
    kind,
    carried_out: PERHAPS.has(kind) ? 'perhaps' : 'surely_not',
    err_code,
    title: `title of ${kind}`,
    message: `message of ${kind}`,
    hint: sentence(`hint of ${kind}`, `${kind} 的提示`),
    log_id: LOG_ID,
  }
}

const CODES: Readonly<Partial<Record<RefusalKind, number>>> = {
  already: 20017,
  not_arrived: 20016,
  busy: 50006,
  repeated: 10430,
  missing: 20038,
  permission: 10001,
  no_such_node: 20018,
  other_flow: 20026,
}

export const NO_ANSWER = new Failure('no_answer', sentence('no answer within 10 s', '10 秒内没有响应'), {
  remedy: sentence('Run the step again.', '请重新运行该步骤。'),
})

export const STOPPED = new Failure('cancelled', sentence('the step was cancelled (SIGTERM)', '步骤被取消（SIGTERM）'))

/** The node `doing`, named 开发, with its neighbours; every member can be overridden. */
export function workflow(
  status: NodeStatus,
  more: Partial<WorkflowNode> = {},
  after: NodeStatus = 'not_arrived',
): Workflow {
  const plain = { owners: [], confirmers: [] }
  return {
    nodes: [
      { ...plain, id: 'started', state_key: 'started', name: '开始', status: 'completed' },
      { ...plain, id: 'node_2', state_key: 'doing', name: '开发', status, ...more },
      { ...plain, id: 'testing', state_key: 'testing', name: '测试', status: after },
    ],
    connections: [
      { from: 'started', to: 'doing' },
      { from: 'doing', to: 'testing' },
    ],
  }
}

export const sees = (status: NodeStatus, more: Partial<WorkflowNode> = {}): Turn => ({ read: workflow(status, more) })

export class ScriptedTracker implements Tracker {
  readonly #script: Turn[]
  readonly #told: string[]
  readonly bodies: (OperateBody | StateChangeBody)[] = []
  readonly comments: string[] = []
  /** What was asked that the step can do without. */
  readonly optional: string[] = []
  #keys = 0

  constructor(script: readonly Turn[], told: string[]) {
    this.#script = [...script]
    this.#told = told
  }

  /** What was not asked for. */
  get left(): number {
    return this.#script.length
  }

  operate({ node_id }: NodeAddress, body: OperateBody, call: WriteCall, sending: Sending): Promise<WriteAnswer> {
    const named = node_id === 'doing' ? body.action : `${body.action} ${node_id}`
    return this.#write(named, call, sending, body)
  }

  changeState(_item: ItemAddress, body: StateChangeBody, call: WriteCall, sending: Sending): Promise<WriteAnswer> {
    return this.#write(`transition ${body.transition_id}`, call, sending, body)
  }

  readWorkflow(_item: ItemAddress, call: Call): Promise<Answer<Workflow>> {
    const turn = this.#next('read', call)
    if (!('read' in turn)) throw this.#unexpected()
    turn.then?.()
    if (turn.read === 'unreachable') return Promise.resolve({ kind: 'unreachable', failure: NO_ANSWER })
    if (typeof turn.read === 'string') return Promise.resolve({ kind: 'refused', refusal: refusal(turn.read) })
    return Promise.resolve({ kind: 'ok', value: turn.read, log_id: 'of the read' })
  }

  readStateFlow(): Promise<Answer<StateFlow>> {
    const turn = this.#next('read states')
    if (!('readStates' in turn)) throw this.#unexpected()
    if (turn.readStates === 'unreachable') return Promise.resolve({ kind: 'unreachable', failure: NO_ANSWER })
    if (typeof turn.readStates === 'string')
      return Promise.resolve({ kind: 'refused', refusal: refusal(turn.readStates) })
    return Promise.resolve({ kind: 'ok', value: turn.readStates, log_id: 'of the read' })
  }

  readMissing({ node_id }: NodeAddress, call: Call): Promise<Answer<readonly MissingDatum[]>> {
    const turn = this.#next(`ask what ${node_id} lacks`, call)
    if (!('lacks' in turn)) throw this.#unexpected()
    if (turn.lacks instanceof Failure) return Promise.resolve({ kind: 'unreachable', failure: turn.lacks })
    if (turn.lacks === 'unreachable') return Promise.resolve({ kind: 'unreachable', failure: NO_ANSWER })
    return Promise.resolve({ kind: 'ok', value: turn.lacks, log_id: 'of the read' })
  }

  readFieldNames(_space: string, _type: string, call: Call): Promise<Answer<ReadonlyMap<string, string>>> {
    const turn = this.#next('ask for the names of fields', call)
    if (!('fieldNames' in turn)) throw this.#unexpected()
    if (turn.fieldNames === 'unreachable') return Promise.resolve({ kind: 'unreachable', failure: NO_ANSWER })
    return Promise.resolve({ kind: 'ok', value: new Map(Object.entries(turn.fieldNames)), log_id: 'of the read' })
  }

  comment(_item: ItemAddress, content: string, call: WriteCall, sending: Sending): Promise<WriteAnswer> {
    if (call.stop.aborted)
      return Promise.resolve({ kind: 'unreachable', failure: STOPPED, sending: { attempts: sending.attempts } })
    const turn = this.#next(sending.key === undefined ? 'comment' : `comment again with ${sending.key}`, call)
    if (!('comment' in turn)) throw this.#unexpected()
    this.comments.push(content)
    turn.then?.()
    return Promise.resolve(this.#answer(turn.comment, sending))
  }

  readItemNames(): never {
    throw this.#unexpected()
  }

  readSpaces(): never {
    throw this.#unexpected()
  }

  readTypes(): never {
    throw this.#unexpected()
  }

  findItems(): never {
    throw this.#unexpected()
  }

  findUsers(): never {
    throw this.#unexpected()
  }

  /** As the port says: once `stop` aborts, none is sent any more. */
  #write(
    named: string,
    { stop }: WriteCall,
    sending: Sending,
    body: OperateBody | StateChangeBody,
  ): Promise<WriteAnswer> {
    if (stop.aborted)
      return Promise.resolve({ kind: 'unreachable', failure: STOPPED, sending: { attempts: sending.attempts } })
    const turn = this.#next(sending.key === undefined ? named : `${named} again with ${sending.key}`)
    if (!('operate' in turn)) throw this.#unexpected()
    this.bodies.push(body)
    turn.then?.()
    return Promise.resolve(this.#answer(turn.operate, sending))
  }

  #next(what: string, call?: Call): Turn {
    this.#told.push(what)
    if (call?.is_optional === true) this.optional.push(what)
    const turn = this.#script.shift()
    if (turn === undefined) throw this.#unexpected()
    return turn
  }

  #unexpected(): Error {
    return new Error(`not as expected: ${this.#told.join(', ')}`)
  }

  #answer(outcome: Outcome, { attempts, key }: Sending): WriteAnswer {
    const sending = { attempts: attempts + 1 }
    if (outcome === 'ok') return { kind: 'ok', value: true, log_id: LOG_ID, sending }
    if (outcome === 'unreachable') return { kind: 'unreachable', failure: NO_ANSWER, sending }
    if (outcome === 'unreadable')
      return { kind: 'lost', failure: NO_ANSWER, again: false, answered: true, sending: { ...sending, key: 'key' } }
    if (outcome === 'already, once it is taken')
      return { kind: 'refused', refusal: refusal('already'), sending: { ...sending, was_turned_away: true } }
    if (outcome === 'lost' || outcome === 'lost for good') {
      const same = { ...sending, key: key ?? `key-${++this.#keys}` }
      return { kind: 'lost', failure: NO_ANSWER, again: outcome === 'lost', sending: same }
    }
    return { kind: 'refused', refusal: typeof outcome === 'string' ? refusal(outcome) : outcome, sending }
  }
}

/** A pause ends at once and is written down; `then` happens during it. */
export function clockThat(told: string[], then: () => void = () => undefined): Clock {
  let now = 0
  return {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds
      told.push(`wait ${milliseconds}`)
      then()
      return Promise.resolve()
    },
  }
}
