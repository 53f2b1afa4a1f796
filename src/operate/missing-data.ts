/** Everything that a node still lacks: what a refusal named and what the server lists, said with the input that can supply it. Pure. */
import type { MissingDatum } from '../domain.ts'
import { type Language, type Sentence, sentence } from '../sentence.ts'

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
  if (listed.kind !== named.kind) return false
  return listed.kind === 'sub_task' || listed.kind === 'owner' || named.key === 'schedule' || listed.key === named.key
}

/** Which input supplies it, or what else to do. */
const REMEDY: Readonly<Record<MissingDatum['kind'], Sentence>> = {
  owner: sentence(
    'give by node_owners, or by role_assignee where a role owns the node',
    '用 node_owners 提供；由角色负责时用 role_assignee',
  ),
  schedule: sentence(
    'give by node_schedule, or by schedules where each owner has one',
    '用 node_schedule 提供；差异化排期用 schedules',
  ),
  field: sentence('give by fields', '用 fields 提供'),
  role: sentence('give by role_assignee', '用 role_assignee 提供'),
  signal: sentence('comes from the system that sends it', '由发送该信号的系统提供'),
  sub_task: sentence('complete in Feishu Project', '请在飞书项目中完成'),
  deliverable: sentence('submit in Feishu Project', '请在飞书项目中提交'),
  control: sentence("fill in on the work item's page", '请在工作项页面填写'),
}

/** What the keys are of; `owner`, `points` and their like speak for themselves. */
const KIND: Readonly<Record<MissingDatum['kind'], Sentence>> = {
  owner: sentence('', '负责人 '),
  schedule: sentence('', '排期与估分 '),
  field: sentence('fields ', '字段 '),
  role: sentence('roles ', '角色 '),
  signal: sentence('signals ', '信号 '),
  sub_task: sentence('sub tasks ', '子任务 '),
  deliverable: sentence('deliverables ', '交付物 '),
  control: sentence('other data ', '其他数据 '),
}

/** What to do about a refusal, and everything that is missing. */
export function withMissing(hint: Sentence, missing: readonly MissingDatum[]): Sentence {
  const all = sayMissing(missing)
  return sentence(`${hint.en} ${all.en}`, `${hint.zh}${all.zh}`)
}

/** All of it in one sentence, by kind. */
export function sayMissing(missing: readonly MissingDatum[]): Sentence {
  const kinds = [...new Set(missing.map(({ kind }) => kind))]
  const names = (kind: MissingDatum['kind'], language: Language, comma: string): string => {
    const those = missing.filter((datum) => datum.kind === kind).map((datum) => nameOf(datum, language))
    return `${KIND[kind][language]}${those.join(comma)}`
  }
  return sentence(
    `Still missing: ${kinds.map((kind) => `${names(kind, 'en', ', ')} (${REMEDY[kind].en})`).join('; ')}.`,
    `仍缺：${kinds.map((kind) => `${names(kind, 'zh', '、')}（${REMEDY[kind].zh}）`).join('；')}。`,
  )
}

function nameOf({ key, name }: MissingDatum, language: Language): string {
  if (name === undefined) return key ?? ''
  const quoted = language === 'zh' ? `“${name}”` : `"${name}"`
  return key === undefined ? quoted : `${key} ${quoted}`
}
