/** The replies we rely on, and only those parts of them: unknown until proven here. */
import * as z from 'zod/mini'
import type { MissingDatum, NodeStatus, Space, StateFlow, Workflow, WorkflowNode } from '../ports.ts'

/** What every reply says first. */
export interface Envelope {
  readonly err_code: number
  /** The generic sentence, `err_msg`. */
  readonly err_msg: string
  /** The specific one, `err.msg`. */
  readonly msg: string
  readonly log_id: string
  readonly data: unknown
}

/** A member that we can do without: of whatever shape it comes, it never spoils the rest. */
function optional<T>(schema: z.ZodMiniType<T>, absent: T): z.ZodMiniType<T> {
  return z.catch(schema, absent)
}

const text = optional(z.string(), '')
const texts = optional(z.array(z.string()), [])

const Usual = z.object({
  err_code: z.int(),
  err_msg: text,
  err: optional(z.object({ msg: text, log_id: text }), { msg: '', log_id: '' }),
  data: z.optional(z.unknown()),
})

/** `/authen/*` answer in an envelope of their own (获取访问凭证). */
const Authen = z.object({ error: z.object({ code: z.int(), msg: text }), data: z.optional(z.unknown()) })

/** Undefined when no err_code can be read, whatever else the text may be. `redact` takes out what must not be shown. */
export function readEnvelope(body: string, redact = asItIs): Envelope | undefined {
  const json = parseJson(body, redact)
  const usual = z.safeParse(Usual, json)
  if (usual.success) {
    const { err_code, err_msg, err, data } = usual.data
    return { err_code, err_msg, msg: err.msg, log_id: err.log_id, data }
  }
  const authen = z.safeParse(Authen, json)
  if (!authen.success) return undefined
  const { error, data } = authen.data
  return { err_code: error.code, err_msg: error.msg, msg: error.msg, log_id: '', data }
}

function asItIs(text: string): string {
  return text
}

/** Integers beyond 2^53 become bigints. The one text that is a secret by right, a token, stays. */
function parseJson(body: string, redact: (text: string) => string): unknown {
  try {
    return JSON.parse(body, (key, value: unknown, { source = '' }) => {
      if (typeof value === 'string') return key === 'token' ? value : redact(value)
      return Number.isInteger(value) && !Number.isSafeInteger(value) && DIGITS.test(source) ? BigInt(source) : value
    })
  } catch {
    return undefined
  }
}

const DIGITS = /^-?\d+$/

declare global {
  /** ES2025 (JSON.parse source text access); Node 24 has it, TypeScript's library does not name it yet. */
  interface JSON {
    rawJSON(text: string): unknown
    parse(text: string, revive: (key: string, value: unknown, context: { source?: string }) => unknown): unknown
  }
}

/** Integers beyond 2^53 keep every digit. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'bigint' ? JSON.rawJSON(String(member)) : member,
  )
}

const Token = z.object({ token: z.string().check(z.minLength(1)) })

export function readToken(data: unknown): string | undefined {
  const result = z.safeParse(Token, data)
  return result.success ? result.data.token : undefined
}

const int64 = z.pipe(
  z.union([z.int(), z.bigint()]),
  z.transform((id) => String(id)),
)

const StateFlowData = z.object({
  state_flow_nodes: z.array(z.object({ id: z.string(), name: text, status: optional(z.number(), 0) })),
  connections: optional(
    z.array(z.object({ source_state_key: text, target_state_key: text, transition_id: int64 })),
    [],
  ),
})

/** The state with the status of a node in progress is the present one. */
const CURRENT = 2

export function readStateFlow(data: unknown): StateFlow | undefined {
  const result = z.safeParse(StateFlowData, data)
  if (!result.success) return undefined
  const { state_flow_nodes, connections } = result.data
  return {
    states: state_flow_nodes.map(({ id, name, status }) => ({
      id,
      name: name === '' ? id : name,
      is_current: status === CURRENT,
    })),
    transitions: connections.map(({ source_state_key, target_state_key, transition_id }) => ({
      id: BigInt(transition_id),
      from: source_state_key,
      to: target_state_key,
    })),
  }
}

const Spaces = z.record(z.string(), z.object({ project_key: z.string(), simple_name: text }))

/** `data` of projects/detail: the spaces by their IDs. */
export function readSpaces(data: unknown): readonly Space[] | undefined {
  const result = z.safeParse(Spaces, data)
  return result.success ? Object.values(result.data) : undefined
}

/** 1, 2, 3 by public plug-in code; the vendor's page for the enumeration was not found (open-api.md, section 3). */
const STATUSES: Readonly<Record<number, NodeStatus>> = { 1: 'not_arrived', 2: 'in_progress', 3: 'completed' }

/** One of those who have to confirm a node; `checked_time` stays 0 until they do. */
const checker = z.object({ checked_time: optional(z.number(), 0) })
const checkers = optional(z.array(checker), [])

const Node = z.object({
  id: text,
  state_key: text,
  name: text,
  status: optional(z.number(), 0),
  owners: texts,
  sub_status: checkers,
  checker: checkers,
})

const WorkflowData = z.object({
  workflow_nodes: z.array(Node),
  connections: optional(z.array(z.object({ source_state_key: text, target_state_key: text })), []),
})

export function readWorkflow(data: unknown): Workflow | undefined {
  const result = z.safeParse(WorkflowData, data)
  if (!result.success) return undefined
  const { workflow_nodes, connections } = result.data
  return {
    nodes: workflow_nodes.map(toNode),
    connections: connections.map(({ source_state_key, target_state_key }) => ({
      from: source_state_key,
      to: target_state_key,
    })),
  }
}

function toNode(node: z.infer<typeof Node>): WorkflowNode {
  const { id, state_key, name, status, owners, sub_status } = node
  const unchecked = [...sub_status, ...node.checker].some(({ checked_time }) => checked_time === 0)
  return {
    id,
    state_key: state_key === '' ? id : state_key,
    name,
    status: STATUSES[status] ?? 'unknown',
    owners,
    waiting: owners.length > 1 || unchecked,
  }
}

const finished = optional(z.boolean(), false)
const formItem = z.object({ class: text, key: text, field_type_key: text, finished })
const nodeField = z.object({ field_key: text, finished })
const task = z.object({ task_id: int64, finished })
const deliverable = z.object({ deliverable_id: int64, finished })

const RequiredInfo = z.object({
  form_items: optional(z.array(formItem), []),
  node_fields: optional(z.array(nodeField), []),
  tasks: optional(z.array(task), []),
  deliverables: optional(z.array(deliverable), []),
})

/** `data` of transition_required_info/get: what a node still lacks. It never lists signals, and tells no names. */
export function readMissing(data: unknown): readonly MissingDatum[] | undefined {
  const result = z.safeParse(RequiredInfo, data)
  if (!result.success) return undefined
  const { form_items, node_fields, tasks, deliverables } = result.data
  const lacking = <T extends { finished: boolean }>(all: readonly T[], toMissing: (one: T) => MissingDatum) =>
    all.filter((one) => !one.finished).map(toMissing)
  return [
    ...lacking(node_fields, ({ field_key: key }) => ({ kind: nodeFieldKind(key), key })),
    ...lacking(form_items, (item) => ({ kind: formItemKind(item), key: item.key })),
    ...lacking(tasks, ({ task_id: key }) => ({ kind: 'sub_task', key })),
    ...lacking(deliverables, ({ deliverable_id: key }) => ({ kind: 'deliverable', key })),
  ]
}

function formItemKind({ class: kind, field_type_key }: z.infer<typeof formItem>): MissingDatum['kind'] {
  if (field_type_key.includes('role')) return 'role'
  return kind === 'control' ? 'control' : 'field'
}

/** The vendor lists no keys; these are known from its structures NodeField and Schedule. */
function nodeFieldKind(key: string): MissingDatum['kind'] {
  if (/owner/i.test(key)) return 'owner'
  return /schedule|point|estimate|time|date/i.test(key) ? 'schedule' : 'control'
}
