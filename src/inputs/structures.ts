/** What the structured inputs may hold: the vendor's Schedule, FieldValuePair and RoleOwner, member for member. */
import * as z from 'zod/mini'
import type { FieldValuePair, Json, RoleOwner } from '../domain.ts'
import { sentence } from '../sentence.ts'
import { checked, listOf, listOrMap, mapOf, type Refuse } from './checked.ts'
import { DATE } from './schedule-dates.ts'
import { asText, isList, isMap, isMarked, Misread, Numeral, type Written } from './written.ts'

/** As JSON writes numbers: no 007, 0x1F or .inf, which mean one thing to YAML and another to people. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u
const INTEGER = /^-?\d+$/u

export const USER_KEY = sentence(
  'a user key (double-click an avatar in Feishu Project to copy it) or an e-mail address',
  'user_key（在飞书项目中双击头像即可复制）或邮箱地址',
)
/** A key travels in a header; an e-mail address is looked up. Names are neither. */
export const USER_KEY_PATTERN = /^(?:[\w.:-]+|[^@\s]+@[^@\s]+\.[^@\s]+)$/u

// ---------------------------------------------------------------- owners

const owner = checked((found, refuse) => {
  const key = asText(found)
  return key !== undefined && USER_KEY_PATTERN.test(key) ? key : refuse(USER_KEY)
})

/** Each once. */
export const owners = z.pipe(
  listOf(
    sentence('a list of user keys or e-mail addresses, or [] for nobody', 'user_key 或邮箱列表；不设负责人请写 []'),
    owner,
  ),
  z.transform((keys): readonly string[] => [...new Set(keys)]),
)

const ONE_OWNER = sentence('a list of exactly one user key or e-mail address', '只含一个 user_key 或邮箱的列表')

const oneOwner = checked((found, refuse): readonly string[] => {
  const [key, ...more] = isList(found) ? found.map(asText) : []
  return key !== undefined && USER_KEY_PATTERN.test(key) && more.length === 0 ? [key] : refuse(ONE_OWNER)
})

// ---------------------------------------------------------------- schedules

const SCHEDULE = sentence('a schedule: a map such as { points: 1 }', '一个排期：形如 { points: 1 } 的映射')
const SCHEDULES = sentence(
  'a list of schedules, such as [{ owners: [user_key], points: 1 }]',
  '排期列表，例如 [{ owners: [user_key], points: 1 }]',
)

/** Read before, by `schedule-dates.ts`, since it takes the time zone. */
const date = checked((found, refuse) => {
  if (found instanceof Misread) return refuse(found.allowed)
  return found instanceof Numeral ? Number(found.text) : refuse(DATE)
})

const amount = checked((found, refuse) => {
  const number = found instanceof Numeral ? asNumber(found.text) : undefined
  if (number !== undefined && number >= 0) return Number(number)
  return refuse(sentence('a number from 0, such as 1.5', '不小于 0 的数字，例如 1.5'))
})

const flag = checked((found, refuse) => {
  return typeof found === 'boolean' ? found : refuse(sentence('true or false', 'true 或 false'))
})

const members = {
  estimate_start_date: z.exactOptional(date),
  estimate_end_date: z.exactOptional(date),
  points: z.exactOptional(amount),
  owners: z.exactOptional(owners),
  actual_work_time: z.exactOptional(amount),
  is_auto: z.exactOptional(flag),
}

export const nodeSchedule = mapOf(SCHEDULE, members)
export const schedules = listOf(SCHEDULES, mapOf(SCHEDULE, { ...members, owners: oneOwner }))

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

const name = checked((found, refuse) => {
  const text = asText(found)?.trim() ?? ''
  return text === '' ? refuse(sentence('a key as text', '文本形式的标识')) : text
})

const fieldValue = checked((found, refuse) => (found === undefined ? refuse(FIELD_VALUE) : asJson(found, refuse)))

const field = z.pipe(
  checked((found, refuse): unknown => {
    const named = !isMap(found) || 'field_key' in found || 'field_alias' in found
    return named ? found : refuse(NAMED)
  }),
  mapOf(FIELD, {
    field_key: z.exactOptional(name),
    field_alias: z.exactOptional(name),
    field_value: fieldValue,
    field_type_key: z.exactOptional(name),
  }),
)

export const fields = listOrMap({
  list: listOf(FIELDS, field),
  value: fieldValue,
  item: (field_key, field_value): FieldValuePair => ({ field_key, field_value }),
  mark: 'field_value',
})

// ---------------------------------------------------------------- roles

const ROLES = sentence(
  'a list such as [{ role: PM, owners: [user_key] }], or a map such as { PM: [user_key] }',
  '形如 [{ role: PM, owners: [user_key] }] 的列表，或形如 { PM: [user_key] } 的映射',
)

const ROLE = sentence('a map such as { role: PM, owners: [user_key] }', '形如 { role: PM, owners: [user_key] } 的映射')

export const roleAssignee = listOrMap({
  list: listOf(ROLES, mapOf(ROLE, { role: name, owners })),
  value: owners,
  item: (role, keys): RoleOwner => ({ role, owners: keys }),
  mark: 'owners',
})

// ---------------------------------------------------------------- values

/** Integers that a JavaScript number can't hold stay whole. */
function asNumber(text: string): number | bigint | undefined {
  if (!JSON_NUMBER.test(text)) return undefined
  const number = Number(text)
  if (INTEGER.test(text) && !Number.isSafeInteger(number)) return BigInt(text)
  return Number.isFinite(number) ? number : undefined
}

function asJson(found: Written, refuse: Refuse): Json {
  if (isMarked(found)) return asNumber(found.text) ?? refuse(FIELD_NUMBER, found.text)
  if (isList(found)) return found.map((item) => asJson(item, refuse))
  if (!isMap(found)) return found
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, asJson(value, refuse)]))
}
