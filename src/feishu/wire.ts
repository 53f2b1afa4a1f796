/** The replies we rely on, and only those parts of them: unknown until proven here. */
import * as z from 'zod/mini'
import type { NodeStatus, Workflow, WorkflowNode } from '../ports.ts'

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

/** Undefined when no err_code can be read, whatever else the text may be. */
export function readEnvelope(body: string): Envelope | undefined {
  const json = parseJson(body)
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

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

declare global {
  interface JSON {
    /** ES2025 (JSON.parse source text access); Node 24 has it, TypeScript's library does not name it yet. */
    rawJSON(text: string): unknown
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
