/** Everything that a node still lacks: what a refusal named and what the server lists, said with the input that can supply it. Pure. */
import type { MissingDatum } from '../domain.ts'
import { listOf, quoted, type Sentence, sentence, together } from '../sentence.ts'
import { CALLED, WITHOUT_NAME } from './called.ts'

/** The list holds keys and hardly a name, and never a signal; the refusal adds what it names. */
export function mergeMissing(
  listed: readonly MissingDatum[],
  named: MissingDatum | undefined,
): readonly MissingDatum[] {
  if (named === undefined) return listed
  const same = listed.filter((datum) => isSame(datum, named))
  const [only, ...more] = same
  if (only === undefined) return [named, ...listed]
  // Of several sub tasks nobody can tell which one the refusal named; all of them are listed anyway.
  if (more.length > 0) return listed
  return listed.map((datum) => (datum === only ? { ...named, ...only } : datum))
}

/** A sub task is named by its name alone, and points and dates of a schedule by one sentence. */
function isSame(listed: MissingDatum, named: MissingDatum): boolean {
  if (listed.kind !== named.kind || listed.node !== undefined) return false
  return listed.kind === 'sub_task' || listed.kind === 'owner' || named.key === 'schedule' || listed.key === named.key
}

/** By which call the item moves: `state_change` has no place for a node's owners and its schedules. */
export type Flow = 'nodes' | 'states'

/** The Open API takes `actual_work_time` in a Schedule and does not keep it: it is registered on the page (the official CLI's notes; open-api.md, 8b). */
export function canBeWritten({ kind, key, node, on_page_only }: MissingDatum, flow: Flow): boolean {
  if (node !== undefined || on_page_only === true || key === 'actual_work_time') return false
  if (flow === 'states' && kind === 'schedule') return false
  return kind === 'owner' || kind === 'schedule' || kind === 'field' || kind === 'role'
}

type RemedyKey = MissingDatum['kind'] | 'actual_work_time' | 'other_node' | keyof typeof OF_STATES

/** Where a change of state can't carry what a node's move could. */
const OF_STATES = {
  owner_of_item: sentence(
    "set on the work item's page, or with `role_assignee` where it is a role's",
    '请在工作项页面填写；由角色负责时可用 role_assignee',
  ),
  schedule_of_item: sentence(
    "a change of state can't carry it: set it on the work item's page",
    '状态流转不支持填写，请在工作项页面填写',
  ),
} as const

const ON_THE_PAGE = sentence("fill in on the work item's page", '请在工作项页面填写')

/** Which input supplies it, or what else to do. */
const REMEDY: Readonly<Record<RemedyKey, Sentence>> = {
  owner: sentence(
    'set with `node_owners`, or `role_assignee` where a role owns the node',
    '可用 node_owners 填写；由角色负责时用 role_assignee',
  ),
  schedule: sentence(
    'set with `node_schedule`, or `schedules` where each owner has one',
    '可用 node_schedule 填写；差异化排期用 schedules',
  ),
  field: sentence('set with `fields`', '可用 fields 填写'),
  role: sentence('set with `role_assignee`', '可用 role_assignee 填写'),
  signal: sentence('comes from the system that sends it', '由发送该信号的系统提供'),
  sub_task: sentence('complete in Feishu Project', '请在飞书项目中完成'),
  deliverable: sentence('submit in Feishu Project', '请在飞书项目中提交'),
  review: ON_THE_PAGE,
  control: ON_THE_PAGE,
  actual_work_time: sentence(
    "the API can't write it: register it on the work item's page",
    'API 无法写入，请在工作项页面登记',
  ),
  ...OF_STATES,
  other_node: sentence("belongs to another node: fill in on the work item's page", '属于其他节点，请在工作项页面填写'),
}

function remedyOf({ kind, key, node, on_page_only }: MissingDatum, flow: Flow): RemedyKey {
  if (key === 'actual_work_time') return 'actual_work_time'
  if (node !== undefined) return 'other_node'
  if (on_page_only === true) return 'control'
  const is_of_nodes = kind === 'owner' || kind === 'schedule'
  return flow === 'states' && is_of_nodes ? `${kind}_of_item` : kind
}

/** What the keys are of; what the vendor's own keys stand for is said instead. */
const KIND: Readonly<Record<MissingDatum['kind'], Sentence>> = {
  owner: sentence('', ''),
  schedule: sentence('', ''),
  field: sentence('field', '字段'),
  role: sentence('role', '角色'),
  signal: sentence('signal', '信号'),
  sub_task: sentence('sub task', '子任务'),
  deliverable: sentence('deliverable', '交付物'),
  review: sentence('', ''),
  control: sentence('other data', '其他数据'),
}

function nounOf(kind: MissingDatum['kind'], count: number): string {
  const noun = KIND[kind].en
  if (noun === '') return ''
  return count === 1 || kind === 'control' ? `${noun} ` : `${noun}s `
}

/** What the server's codes advise is said of nodes; this is said of a state instead. */
export const MISSING_FOR_STATE = sentence(
  "Something that this change of state requires is missing. Fill it in on the work item's page, or pass a field in fields and a role in role_assignee.",
  '该状态流转所需的必填信息尚未填写。请在工作项页面补全；字段也可通过 fields 传入，角色也可通过 role_assignee 传入。',
)

/** What to do about a refusal, and everything that is missing. */
export function withHint(hint: Sentence, all: Sentence): Sentence {
  return sentence(`${hint.en} ${all.en}`, `${hint.zh}${all.zh}`)
}

/** What a hint names and says what to do about: its name, as the page shows it, is all that is left to tell. */
export function sayTheOne(missing: MissingDatum): Sentence {
  const called = nameOf(missing)
  return sentence(
    `Still missing: ${nounOf(missing.kind, 1)}${called.en}.`,
    `仍缺：${together(KIND[missing.kind].zh, called.zh)}。`,
  )
}

/** All of it in one sentence, by what to do about it. */
export function sayMissing(missing: readonly MissingDatum[], flow: Flow): Sentence {
  const groups = [...Map.groupBy(missing, (datum) => `${remedyOf(datum, flow)} ${datum.kind}`).values()]
  const said = groups.flatMap((those): readonly Sentence[] => {
    const [first] = those
    if (first === undefined) return []
    const [names, remedy] = [listOf(those.map(nameOf)), REMEDY[remedyOf(first, flow)]]
    // Of another node each says its own.
    const zh = first.node === undefined ? together(KIND[first.kind].zh, names.zh) : names.zh
    return [sentence(`${nounOf(first.kind, those.length)}${names.en} (${remedy.en})`, `${zh}（${remedy.zh}）`)]
  })
  const { en, zh } = listOf(said, 'entries')
  return sentence(`Still missing: ${en}.`, `仍缺：${zh}。`)
}

/** As a person knows it, with its key where that does not say the same, and with its node where that is another one. */
function nameOf({ kind, key, name, node }: MissingDatum): Sentence {
  const { en, zh } = calledOf(key, name)
  if (node === undefined) return sentence(en, zh)
  const same = node.name === undefined || node.name === node.key
  const place = same
    ? sentence(node.key, node.key)
    : sentence(`${node.name} (${node.key})`, `${node.name}（${node.key}）`)
  return sentence(`node "${place.en}": ${en}`, together(`节点“${place.zh}”的`, KIND[kind].zh, zh))
}

function calledOf(key: string | undefined, name: string | undefined): Sentence {
  const called = key === undefined || !Object.hasOwn(CALLED, key) ? undefined : CALLED[key]
  if (called !== undefined) return called
  if (name === undefined) return key === undefined ? WITHOUT_NAME : sentence(key, key)
  return key === undefined ? quoted(name) : sentence(`${key} "${name}"`, `${key}“${name}”`)
}
