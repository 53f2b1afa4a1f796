/** What a node still lacks, as `transition_required_info/get` lists it: its own data, that of other nodes, and parts of a field. */
import * as z from 'zod/mini'
import type { MissingDatum } from '../domain.ts'
import { Failure } from '../failure.ts'
import { sentence } from '../sentence.ts'
import { answerList, key, listOf, name, optional, text } from './tolerant.ts'

/** Instead of a key that was not told. */
const UNNAMED = 'unnamed'

const known = optional(key, UNNAMED)
const finished = optional(z.optional(z.boolean()), undefined)
const unfinished = { finished }
const subField = z.object({ field_key: text, key: known, ...unfinished })
const nodeField = z.object({ field_key: known, ...unfinished, sub_field: listOf(subField) })
const stateInfo = z.object({ state_key: text, state_name: name, node_fields: listOf(nodeField) })
const formItem = z.object({
  class: text,
  key: known,
  field_type_key: text,
  ...unfinished,
  sub_field: listOf(subField),
  state_info: optional(z.nullish(stateInfo), undefined),
})
const task = z.object({ task_id: known, ...unfinished })
/** Called `deliverable_id` by the vendor's SDKs, and `deliverable` by its page of data structures (数据结构汇总). */
const deliverable = z.object({ deliverable_id: optional(key, ''), deliverable: known, ...unfinished })

const RequiredInfo = z.object({
  form_items: answerList(formItem),
  node_fields: answerList(nodeField),
  tasks: answerList(task),
  deliverables: answerList(deliverable),
})

/** `data` of transition_required_info/get: what the node `asked` still lacks; null where that is nothing. It never lists signals, and tells no names. */
export function readMissing(data: unknown, asked: string): readonly MissingDatum[] | undefined {
  const result = z.safeParse(RequiredInfo, data ?? {})
  if (!result.success) return undefined
  const { form_items, node_fields, tasks, deliverables } = result.data
  return [
    ...open(node_fields, ({ field_key }) => field_key).flatMap((field) => missingOfNode(field)),
    ...open(form_items, (item) => item.key).flatMap((item) => missingOfForm(item, asked)),
    ...keysOf(tasks, ({ task_id }) => task_id).map((id) => ({ kind: 'sub_task' as const, key: id })),
    ...keysOf(deliverables, (one) => one.deliverable_id || one.deliverable).map((id) => ({
      kind: 'deliverable' as const,
      key: id,
    })),
  ]
}

/** Without the space's ID nobody can be asked what a node lacks: that is not known, and not nothing. */
export function noSuchSpace(simple_name: string): Failure {
  return new Failure(
    'no_such_space',
    sentence(
      `Feishu Project lists no space "${simple_name}", so what is still missing could not be asked`,
      `飞书项目未返回空间“${simple_name}”，因此无法查询还缺什么`,
    ),
    {
      remedy: sentence(
        "Set project_key to the space's ID (double-click the space's name to copy it), and see that the user of user_key may open the space.",
        '请将 project_key 设为空间 ID（双击空间名称即可复制），并确认 user_key 对应的用户可以打开该空间。',
      ),
    },
  )
}

interface Finishable {
  /** The vendor's own server leaves out what is false. */
  readonly finished?: boolean | undefined
}

/** An entry without a key counts where it says itself that it is not finished: a gate must not be green for it. */
function open<T extends Finishable>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return all.filter((one) => one.finished === false || (one.finished === undefined && keyOf(one) !== UNNAMED))
}

function keysOf<T extends Finishable>(all: readonly T[], keyOf: (one: T) => string): readonly string[] {
  return open(all, keyOf).map(keyOf)
}

/** Where parts of a field are told, they are what is missing. */
function missingOfNode(
  { field_key, sub_field }: z.infer<typeof nodeField>,
  node?: MissingDatum['node'],
): readonly MissingDatum[] {
  const parts = partsOf(sub_field)
  const keys = parts.length === 0 ? [field_key] : parts
  return keys.map((each) => ({ kind: nodeFieldKind(each), key: each, ...(node !== undefined && { node }) }))
}

/** A control such as `workflow_state_info` stands for data of a node, which its `state_info` names: mostly another one than was asked about. */
function missingOfForm(item: z.infer<typeof formItem>, asked: string): readonly MissingDatum[] {
  const { sub_field, state_info } = item
  const elsewhere = open(state_info?.node_fields ?? [], ({ field_key }) => field_key)
  if (state_info && elsewhere.length > 0) {
    const { state_key, state_name } = state_info
    const is_own = state_key === asked || state_key === ''
    const node = is_own ? undefined : { key: state_key, ...(state_name !== '' && { name: state_name }) }
    return elsewhere.flatMap((field) => missingOfNode(field, node))
  }
  const parts = partsOf(sub_field)
  if (parts.length > 0) return parts.map((part) => ({ kind: 'field', key: part }))
  const on_page_only = ON_PAGE_ONLY.test(item.field_type_key)
  return [{ kind: formItemKind(item), key: item.key, ...(on_page_only && { on_page_only }) }]
}

/** Types that the official CLI's skill calls not writable: votes, and files, which are uploaded and no value of a field. */
const ON_PAGE_ONLY = /^(?:vote[-_]|(?:multi[-_])?file$)/

function partsOf(sub_field: readonly z.infer<typeof subField>[]): readonly string[] {
  return keysOf(sub_field, (part) => part.field_key || part.key)
}

function formItemKind({ class: kind, field_type_key }: z.infer<typeof formItem>): MissingDatum['kind'] {
  if (/signal$/.test(field_type_key)) return 'signal'
  if (kind === 'role' || field_type_key.includes('role')) return 'role'
  return kind === 'control' ? 'control' : 'field'
}

/** `node_finished_conclusion`, `node_finished_opinion`, `owners_finished_info`, and their parts. */
const REVIEW = /finished|conclusion|opinion/i

/** The vendor lists no keys; these are known from its structures NodeField and Schedule, and from the official CLI's skill. */
function nodeFieldKind(key: string): MissingDatum['kind'] {
  if (REVIEW.test(key)) return 'review'
  if (/owner/i.test(key)) return 'owner'
  return /schedule|point|estimate|time|date/i.test(key) ? 'schedule' : 'control'
}
