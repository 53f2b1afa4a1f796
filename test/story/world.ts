/** The doors of `run()` in memory: a tracker that keeps state, a GitHub that answers as it is told to, and one transcript of all that passes through them. */
import { mergedPullRequest } from '../../harness/payloads.ts'
import { Failure } from '../../src/failure.ts'
import type { RawInputs } from '../../src/inputs/read.ts'
import type { Answer, Call, LogLine, Sending, WriteAnswer, WriteCall } from '../../src/ports.ts'
import type { Report } from '../../src/report/report.ts'
import { type OpenTracker, run, type World } from '../../src/run.ts'
import { sentence } from '../../src/sentence.ts'
import { type Memory, memoryForge } from '../find/memory-forge.ts'
import type {
  ItemAddress,
  MissingDatum,
  NodeAddress,
  NodeStatus,
  OperateBody,
  Refusal,
  StateChangeBody,
  WorkflowNode,
} from '../../src/domain.ts'

export const SHOP_ID = 'a1a1a1a1a1a1a1a1a1a1a1a1'
export const CUSTOM = 'c3c3c3c3c3c3c3c3c3c3c3c3'

interface Item {
  readonly space: string
  readonly type: string
  readonly name: string
  /** Node flow: `doing` before `test`. */
  doing?: NodeStatus
  test?: NodeStatus
  lacks?: readonly MissingDatum[]
  /** State flow: OPEN, then RESOLVED. */
  state?: 'OPEN' | 'RESOLVED'
}

/** Stands for any call of the tracker or of GitHub, by the first word of its line in the transcript. */
type Faults = Readonly<Record<string, 'unreachable' | 'refused' | Error>>

export const NO_ANSWER = new Failure('no_answer', sentence('Feishu Project did not answer', '飞书项目没有响应'))

export const OUT_OF_BOUNDS: Refusal = {
  kind: 'permission',
  carried_out: 'surely_not',
  err_code: 10001,
  title: 'No Permission',
  message: 'No permission to look',
  hint: sentence('Give the plugin the permission.', '请为插件授权。'),
  log_id: 'L1',
}

class MemoryTracker implements OpenTracker {
  readonly #told: string[]
  readonly #moves: string[]
  readonly #items: Readonly<Record<string, Item>>
  readonly #faults: Faults

  constructor(items: Readonly<Record<string, Item>>, faults: Faults, told: string[], moves: string[]) {
    this.#items = items
    this.#faults = faults
    this.#told = told
    this.#moves = moves
  }

  actAs(user_key: string): void {
    this.#told.push(`act as ${user_key}`)
  }

  close(): Promise<void> {
    this.#told.push('close')
    return Promise.resolve()
  }

  readSpaces(keys: readonly string[], call: Call) {
    return this.#answer(`spaces ${keys.join(' ')}`, call, [{ project_key: SHOP_ID, simple_name: 'shop' }])
  }

  readTypes(space: string, call: Call) {
    const custom = { type_key: CUSTOM, api_name: 'userstory', name: '用户故事', is_enabled: true }
    const built_in = [
      { type_key: 'story', api_name: 'story', name: '需求', is_enabled: true },
      { type_key: 'issue', api_name: 'issue', name: '缺陷', is_enabled: true },
    ]
    return this.#answer(`types ${space}`, call, space === 'lab' ? built_in : [...built_in, custom])
  }

  findItems(space: string, { type_keys, ids }: { type_keys: readonly string[]; ids: readonly string[] }, call: Call) {
    const found = ids.flatMap((work_item_id) => {
      const item = this.#items[work_item_id]
      if (item === undefined || item.space !== space || !type_keys.includes(item.type)) return []
      return [{ work_item_id, work_item_type_key: item.type, name: item.name }]
    })
    return this.#answer(`find ${ids.join(' ')} in ${space} among ${type_keys.join(' ')}`, call, found)
  }

  findUsers(emails: readonly string[], call: Call) {
    const known = emails.filter((email) => email.startsWith('lin@'))
    return this.#answer(
      `users ${emails.join(' ')}`,
      call,
      known.map((email) => ({ email, user_key: '7000000000000000001' })),
    )
  }

  readItemNames(_space: string, _type: string, ids: readonly string[], call: Call) {
    const named = ids.flatMap((id) => {
      const name = this.#items[id]?.name
      return name === undefined ? [] : [[id, name] as const]
    })
    return this.#answer(`names ${ids.join(' ')}`, call, new Map(named))
  }

  readFieldNames(_space: string, type: string, call: Call) {
    return this.#answer(`fields ${type}`, call, new Map([['field_658c22', '风险']]))
  }

  comment({ work_item_id }: ItemAddress, content: string, call: WriteCall, { attempts }: Sending) {
    return this.#write(`comment ${work_item_id} ${content}`, call, attempts, undefined, () => undefined)
  }

  readWorkflow(address: ItemAddress, call: Call) {
    const item = this.#at(address)
    const line = `read ${address.work_item_id}`
    if (item === undefined) return this.#refuse(line, call, { ...OUT_OF_BOUNDS, kind: 'no_such_item', err_code: 30005 })
    if (item.state !== undefined) return this.#refuse(line, call, OTHER_FLOW)
    const node = (key: 'doing' | 'test', name: string): WorkflowNode => ({
      id: key,
      state_key: key,
      name,
      status: item[key] ?? 'not_arrived',
      owners: [],
      confirmers: [],
    })
    const nodes = [node('doing', '开发'), node('test', '测试')]
    return this.#answer(line, call, { nodes, connections: [{ from: 'doing', to: 'test' }] })
  }

  readStateFlow(address: ItemAddress, call: Call) {
    const state = this.#at(address)?.state
    return this.#answer(`states ${address.work_item_id}`, call, {
      states: [
        { id: 'OPEN', name: '待处理', is_current: state === 'OPEN' },
        { id: 'RESOLVED', name: '已解决', is_current: state === 'RESOLVED' },
      ],
      transitions: [{ id: 9223372036854775807n, from: 'OPEN', to: 'RESOLVED' }],
    })
  }

  readMissing(node: NodeAddress, call: Call) {
    return this.#answer(`lacks ${node.work_item_id} ${node.node_id}`, call, this.#at(node)?.lacks ?? [])
  }

  operate(node: NodeAddress, body: OperateBody, call: WriteCall, { attempts }: Sending): Promise<WriteAnswer> {
    const { work_item_id, node_id } = node
    const item = this.#at(node)
    const refused =
      item === undefined ? NOT_FOUND : item.state !== undefined ? OTHER_FLOW : this.#obstacle(item, node_id, body)
    const line = `${Object.keys(body).join('+').replace('action', body.action)} ${work_item_id} ${node_id}`
    return this.#write(line, call, attempts, refused, () => {
      if (item === undefined) return
      this.#moves.push(`${body.action} ${work_item_id}`)
      item[node_id === 'test' ? 'test' : 'doing'] = body.action === 'confirm' ? 'completed' : 'in_progress'
    })
  }

  changeState(address: ItemAddress, { transition_id }: StateChangeBody, call: WriteCall, { attempts }: Sending) {
    return this.#write(`transition ${transition_id} ${address.work_item_id}`, call, attempts, undefined, () => {
      const item = this.#at(address)
      if (item !== undefined) item.state = 'RESOLVED'
    })
  }

  #obstacle({ doing, test, lacks = [] }: Item, node_id: string, { action }: OperateBody): Refusal | undefined {
    if (action !== 'confirm') return undefined
    if ((node_id === 'test' ? test : doing) === 'completed') return COMPLETED
    return lacks.length > 0 ? OWNER_REQUIRED : undefined
  }

  #at({ project_key, work_item_type_key, work_item_id }: ItemAddress): Item | undefined {
    const item = this.#items[work_item_id]
    const isThere = item?.type === work_item_type_key && [item.space, SHOP_ID].includes(project_key)
    return isThere ? item : undefined
  }

  #answer<T>(line: string, call: Call, value: T): Promise<Answer<T>> {
    this.#note(line, call)
    const fault = this.#faults[line.split(' ')[0] ?? '']
    if (fault instanceof Error) throw fault
    if (fault === 'unreachable') return Promise.resolve({ kind: 'unreachable', failure: NO_ANSWER })
    if (fault === 'refused') return Promise.resolve({ kind: 'refused', refusal: OUT_OF_BOUNDS })
    return Promise.resolve({ kind: 'ok', value, log_id: 'L0' })
  }

  #refuse(line: string, call: Call, refusal: Refusal): Promise<Answer<never>> {
    this.#note(line, call)
    return Promise.resolve({ kind: 'refused', refusal })
  }

  async #write(line: string, call: WriteCall, attempts: number, refusal: Refusal | undefined, move: () => void) {
    const sending = { attempts: attempts + 1 }
    if (refusal !== undefined) return { ...(await this.#refuse(line, call, refusal)), sending }
    const answer = await this.#answer(line, call, true as const)
    if (answer.kind === 'ok') move()
    return { ...answer, sending }
  }

  #note(line: string, call: Call): void {
    this.#told.push(line)
    call.log({ level: 'info', text: line })
  }
}

const NOT_FOUND: Refusal = { ...OUT_OF_BOUNDS, kind: 'no_such_item', err_code: 30005, message: 'WorkItem Not Found' }
const OTHER_FLOW: Refusal = { ...OUT_OF_BOUNDS, kind: 'other_flow', err_code: 20026, message: 'states' }
const COMPLETED: Refusal = { ...OUT_OF_BOUNDS, kind: 'already', err_code: 20017, message: 'Node Is Completed' }
const OWNER_REQUIRED: Refusal = { ...OUT_OF_BOUNDS, kind: 'missing', err_code: 20038, message: 'Owner Required' }

export interface Scene {
  readonly inputs?: RawInputs
  readonly event_name?: string
  /** A function is what happens when the event file is read. */
  readonly payload?: unknown
  readonly items?: Readonly<Record<string, Item>>
  readonly forge?: Memory
  readonly faults?: Faults
  readonly context?: Partial<World['context']>
  /** The step is stopped before it begins. */
  readonly stopped?: boolean
}

export interface Told {
  /** What went through the doors, a line each. */
  readonly doors: readonly string[]
  /** The nodes that were moved, in order of the IDs: `confirm 10001`. */
  readonly moves: readonly string[]
  readonly report: Report
  readonly groups: readonly string[]
}

const INPUTS: RawInputs = {
  node_id: 'doing',
  project_key: 'shop',
  work_item_type_key: 'story',
  plugin_id: 'MII_SIMULATED_PLUGIN',
  plugin_secret: 'simulated-secret-not-a-real-one',
  user_key: '7000000000000000002',
  job_status: 'success',
}

/** A story that is in progress, a done one, a bug and a story of the custom type; all of them anew for each scene. */
function itemsOfShop(): Record<string, Item> {
  return {
    101: { space: 'shop', type: 'story', name: '结算页', doing: 'in_progress' },
    102: {
      space: 'shop',
      type: 'story',
      name: '缺负责人',
      doing: 'in_progress',
      lacks: [{ kind: 'owner', key: 'owner' }],
    },
    118: { space: 'shop', type: 'story', name: '已完成', doing: 'completed', test: 'in_progress' },
    119: { space: 'shop', type: 'story', name: '已测试', doing: 'completed', test: 'completed' },
    201: { space: 'shop', type: 'issue', name: '缺陷', state: 'OPEN' },
    '9223372036854775807': { space: 'shop', type: CUSTOM, name: '自定义', doing: 'in_progress' },
    401: { space: 'lab', type: 'story', name: '另一个空间', doing: 'in_progress' },
  }
}

export async function tell(body: string, scene: Scene = {}): Promise<Told> {
  const { inputs, event_name = 'pull_request', payload = mergedPullRequest({ body }), faults = {} } = scene
  const doors: string[] = []
  const moves: string[] = []
  const groups: string[] = []
  const aborted = new AbortController()
  if (scene.stopped === true) aborted.abort(new Failure('cancelled', sentence('the step was cancelled', '步骤被取消')))
  const never = new AbortController().signal
  const report = await run({
    raw_inputs: { ...INPUTS, ...inputs },
    context: {
      event_name,
      repository: 'octo-org/shop',
      workflow: 'Deploy',
      sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      actor: 'octocat',
      run_id: '1',
      run_url: 'https://github.com/octo-org/shop/actions/runs/1',
      attempt: 1,
      ...scene.context,
    },
    readPayload: () => (payload instanceof Error ? Promise.reject(payload) : Promise.resolve(payload)),
    openTracker: (_, connections) => {
      doors.push(`open ${connections}`)
      // Whatever a library may throw.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (faults['open'] !== undefined) throw faults['open']
      return new MemoryTracker({ ...itemsOfShop(), ...structuredClone(scene.items) }, faults, doors, moves)
    },
    openForge: () => Promise.resolve(memoryForge(scene.forge ?? {}, (line) => doors.push(`forge: ${line}`)).forge),
    runner: {
      group: (title, lines: readonly LogLine[]) => groups.push(`${title} (${lines.length})`),
      mask: unused,
      log: unused,
      annotate: unused,
      setOutput: unused,
      keepFile: unused,
      writeSummary: unused,
      fail: unused,
    },
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    limits: () => ({ stop: scene.stopped === true ? aborted.signal : never, give_up: never }),
  })
  return { doors, moves: moves.toSorted(), report, groups }
}

/** The story only tells; publishing is not its business. */
function unused(): never {
  throw new Error('the story publishes nothing')
}

/** The annotations, a line each: `warning: …`. */
export function annotated({ report }: Told): string {
  return report.annotations.map(({ level, message }) => `${level}: ${message}`).join('\n')
}

/** Stories in progress, and completed ones, by their number; their IDs are long enough for `m-…`. */
export const open = (number: number): string => `${10000 + number}`
export const done = (number: number): string => `${20000 + number}`

export const SHOP: Readonly<Record<string, Item>> = Object.fromEntries(
  [1, 2, 3, 4].flatMap((number): [string, Item][] => [
    [open(number), { space: 'shop', type: 'story', name: `进行中 ${number}`, doing: 'in_progress' }],
    [done(number), { space: 'shop', type: 'story', name: `已完成 ${number}`, doing: 'completed', test: 'in_progress' }],
  ]),
)

export function pageOf(id: string, type = 'story', space = 'shop'): string {
  return `https://project.feishu.cn/${space}/${type}/detail/${id}`
}
