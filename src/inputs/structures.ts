/** What the structured inputs may hold: the vendor's Schedule, FieldValuePair and RoleOwner, member for member. */
import type { FieldValuePair, Json, RoleOwner, Schedule } from '../domain.ts'
import { sentence } from '../sentence.ts'
import { DATE, type Edge, toEpoch } from './dates.ts'
import { type Found, listOrMap, optional, type Part, record, refused, sequence, yamlOf } from './parts.ts'
import {
  all,
  collect,
  mapped,
  matching,
  missing,
  read,
  type Reader,
  type Reading,
  split,
  within,
  wrong,
} from './readers.ts'
import { asText, isList, isMap, isNumeral } from './yaml.ts'

// ---------------------------------------------------------------- owners

export const USER_KEY = sentence(
  'a user key (double-click an avatar in Feishu Project to copy it) or an e-mail address',
  'user_key（在飞书项目中双击头像即可复制）或邮箱地址',
)
/** A key travels in a header; an e-mail address is looked up. Names are neither. */
const USER_KEY_PATTERN = /^(?:[\w.:-]+|[^@\s\p{C}]+@[^@\s\p{C}]+\.[^@\s\p{C}]+)$/u
const OWNERS = sentence(
  'a list of user keys or e-mail addresses, or [] for nobody',
  'user_key 或邮箱列表；不设负责人请写 []',
)
const ONE_OWNER = sentence('a list of exactly one user key or e-mail address', '只含一个 user_key 或邮箱的列表')

export const userKey = matching(USER_KEY_PATTERN, USER_KEY)

function owner(found: Found): Reading<string> {
  const key = asText(found)
  return key === undefined ? refused(found, USER_KEY) : userKey(key)
}

/** Each once. */
const owners: Part<readonly string[]> = async (found, context) => {
  return mapped(await sequence(OWNERS, owner)(found, context), (keys) => [...new Set(keys)])
}

function oneOwner(found: Found): Reading<readonly string[]> {
  const keys = isList(found) ? found.map(owner) : []
  const [key] = keys
  return keys.length === 1 && key?.kind === 'read' ? read([key.value]) : refused(found, ONE_OWNER)
}

/** YAML if it begins like a list or a map, else split at newlines and commas. Only `[]` is nobody: a comma between two empty expressions is a mistake. */
export const nodeOwners: Reader<readonly string[]> = (text, context) => {
  if (/^[[{-]/.test(text)) return yamlOf(owners)(text, context)
  const keys = split(text)
  if (keys.kind !== 'read') return keys
  return owners(keys.value.length === 0 ? text : keys.value, context)
}

// ---------------------------------------------------------------- schedules

const SCHEDULE = sentence('a schedule: a map such as { points: 1 }', '一个排期：形如 { points: 1 } 的映射')
const SCHEDULES = sentence(
  'a list of schedules, such as [{ owners: [user_key], points: 1 }]',
  '排期列表，例如 [{ owners: [user_key], points: 1 }]',
)
const AMOUNT = sentence('a number from 0, such as 1.5', '不小于 0 的数字，例如 1.5')
const ORDER = sentence('an end that is not before the start', '不早于开始时间的结束时间')

function date(edge: Edge): Part<number> {
  return async (found, { timezone }) => {
    const text = asText(found)
    const epoch = text === undefined ? DATE : await toEpoch(text, edge, timezone)
    return typeof epoch === 'number' ? read(epoch) : refused(found, epoch)
  }
}

function amount(found: Found): Reading<number> {
  const number = isNumeral(found) ? asNumber(found.numeral) : undefined
  return number !== undefined && number >= 0 ? read(Number(number)) : refused(found, AMOUNT)
}

function flag(found: Found): Reading<boolean> {
  return typeof found === 'boolean' ? read(found) : refused(found, sentence('true or false', 'true 或 false'))
}

const dates = { estimate_start_date: optional(date('start')), estimate_end_date: optional(date('end')) }
const amounts = { points: optional(amount), actual_work_time: optional(amount), is_auto: optional(flag) }

/** A schedule whose end is not before its start. */
function schedule(part: Part<Schedule>): Part<Schedule> {
  return async (found, context) => {
    const reading = await part(found, context)
    const { values } = await collect(dates, (name: string) => (isMap(found) ? found.get(name) : undefined), context)
    const { estimate_start_date: start = -Infinity, estimate_end_date: end = Infinity } = values
    if (start <= end) return reading
    const order = within('estimate_end_date', wrong(inFull(found), ORDER))
    return { kind: 'wrong', mistakes: [reading, order].flatMap((one) => (one.kind === 'wrong' ? one.mistakes : [])) }
  }
}

/** Both dates, as they were written. */
function inFull(found: Found): string {
  return Object.keys(dates)
    .map((name) => asText(isMap(found) ? found.get(name) : undefined))
    .join(' … ')
}

export const nodeSchedule = schedule(record(SCHEDULE, {}, { ...dates, owners: optional(owners), ...amounts }))
export const schedules = sequence(SCHEDULES, schedule(record(SCHEDULE, { owners: oneOwner }, { ...dates, ...amounts })))

// ---------------------------------------------------------------- fields

const FIELDS = sentence(
  'a list such as [{ field_key: field_658c22, field_value: 1 }], or a map such as { field_658c22: 1 }',
  '形如 [{ field_key: field_658c22, field_value: 1 }] 的列表，或形如 { field_658c22: 1 } 的映射',
)
const FIELD = sentence(
  'a map such as { field_key: field_658c22, field_value: 1 }',
  '形如 { field_key: field_658c22, field_value: 1 } 的映射',
)
const FIELD_VALUE = sentence('a value for the field', '字段值')
const FIELD_NUMBER = sentence(
  'a number as JSON writes it; text that looks like a number goes in quotes',
  'JSON 格式的数字；形似数字的文本请加引号',
)
const NAMED = sentence('field_key, field_alias or both', 'field_key、field_alias 或两者')
const KEY = sentence('a key as text', '文本形式的标识')

function key(found: Found): Reading<string> {
  const text = asText(found)?.trim() ?? ''
  return text === '' ? refused(found, KEY) : read(text)
}

function fieldValue(found: Found): Reading<Json> {
  if (found === undefined) return missing(FIELD_VALUE)
  if (isNumeral(found)) {
    const number = asNumber(found.numeral)
    return number === undefined ? wrong(found.numeral, FIELD_NUMBER) : read(number)
  }
  if (isList(found)) return all(found.map((item, index) => within(index, fieldValue(item))))
  if (!isMap(found)) return read(found)
  const members = Array.from(found, ([name, value]) => {
    return within(
      name,
      mapped(fieldValue(value), (json): [string, Json] => [name, json]),
    )
  })
  return mapped(all(members), (pairs) => Object.fromEntries(pairs))
}

const pair = record(
  FIELD,
  { field_value: fieldValue },
  { field_key: optional(key), field_alias: optional(key), field_type_key: optional(key) },
)

const field: Part<FieldValuePair> = (found, context) => {
  const isNamed = !isMap(found) || found.has('field_key') || found.has('field_alias')
  return isNamed ? pair(found, context) : refused(found, NAMED)
}

export const fields = listOrMap<FieldValuePair>({
  list: sequence(FIELDS, field),
  entry: (field_key) => (found) => mapped(fieldValue(found), (field_value) => ({ field_key, field_value })),
  mark: 'field_value',
})

// ---------------------------------------------------------------- roles

const ROLES = sentence(
  'a list such as [{ role: PM, owners: [user_key] }], or a map such as { PM: [user_key] }',
  '形如 [{ role: PM, owners: [user_key] }] 的列表，或形如 { PM: [user_key] } 的映射',
)
const ROLE = sentence('a map such as { role: PM, owners: [user_key] }', '形如 { role: PM, owners: [user_key] } 的映射')

export const roleAssignee = listOrMap<RoleOwner>({
  list: sequence(ROLES, record<RoleOwner, object>(ROLE, { role: key, owners }, {})),
  entry: (role) => async (found, context) => mapped(await owners(found, context), (keys) => ({ role, owners: keys })),
  mark: 'owners',
})

// ---------------------------------------------------------------- numbers

/** As JSON writes numbers: no 007, 0x1F or .inf, which mean one thing to YAML and another to people. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const INTEGER = /^-?\d+$/

/** Integers that a JavaScript number can't hold stay whole. */
function asNumber(text: string): number | bigint | undefined {
  if (!JSON_NUMBER.test(text)) return undefined
  const number = Number(text)
  if (INTEGER.test(text) && !Number.isSafeInteger(number)) return BigInt(text)
  return Number.isFinite(number) ? number : undefined
}
