/** What the structured inputs may hold: the vendor's Schedule, FieldValuePair and RoleOwner, member for member. Loaded by the runs that give one. */
import type { FieldValuePair, Json, RoleOwner, Schedule } from '../domain.ts'
import { sentence } from '../sentence.ts'
import { DATE, type Edge, toEpoch } from './dates.ts'
import { dictionary, eachOnce, listOrMap, mapLike, type Part, record, sequence, yamlOf } from './parts.ts'
import { inside, mapped, parsed, type Place, read, type Reader, split, TRUE_OR_FALSE } from './readers.ts'
import { USER_KEY, userKeyOf } from './user-key.ts'
import { asText, type Found, Numeral, type Written } from './written.ts'

// ---------------------------------------------------------------- owners

const OWNERS = sentence(
  'a list of user keys or e-mail addresses, or [] for nobody',
  'user_key 或邮箱列表；不设负责人请写 []',
)
const ONE_OWNER = sentence('a list of exactly one user key or e-mail address', '只含一个 user_key 或邮箱的列表')

const ownersInOrder = sequence(OWNERS, parsed(USER_KEY, userKeyOf))

/** Each once. */
const owners: Part<readonly string[]> = async (found, place) => {
  return mapped(await ownersInOrder(found, place), (keys) => [...new Set(keys)])
}

const oneOwner = parsed(ONE_OWNER, (found: Found): readonly string[] | undefined => {
  const keys = Array.isArray(found) ? found.map(userKeyOf) : []
  const [key] = keys
  return keys.length === 1 && key !== undefined ? [key] : undefined
})

/** Comments may stand before it. */
const BEGINS_AS_YAML = /^(?:#[^\n]*\n\s*)*[[{-]/u

/** YAML if it begins like a list or a map, else split at newlines and commas. Only `[]` is nobody: a comma between two empty expressions is a mistake. */
export const nodeOwners: Reader<readonly string[]> = (text, place) => {
  if (BEGINS_AS_YAML.test(text)) return yamlOf(owners)(text, place)
  const keys = split(text, place)
  if (keys.kind !== 'read') return keys
  return owners(keys.value.length === 0 ? text : keys.value, place)
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
  return async (found, { timezone, refuse }) => {
    const text = asText(found)
    const epoch = text === undefined ? DATE : await toEpoch(text, edge, timezone)
    return typeof epoch === 'number' ? read(epoch) : refuse(found, epoch)
  }
}

const dates = { estimate_start_date: date('start'), estimate_end_date: date('end') }

const amount = parsed(AMOUNT, (found: Found) => {
  const number = found instanceof Numeral ? found.toNumber() : undefined
  return number !== undefined && number >= 0 ? Number(number) : undefined
})

const flag = parsed(TRUE_OR_FALSE, (found: Found) => (typeof found === 'boolean' ? found : undefined))

const amounts = { points: amount, actual_work_time: amount, is_auto: flag }

function owesOrder(values: Schedule, found: Map<string, Written>, place: Place): void {
  const { estimate_start_date: start = -Infinity, estimate_end_date: end = Infinity } = values
  if (start <= end) return
  const both = Object.keys(dates).map((name) => asText(found.get(name)))
  inside(place, 'estimate_end_date').refuse(both.join(' … '), ORDER)
}

export const nodeSchedule = yamlOf(record(SCHEDULE, {}, { ...dates, owners, ...amounts }, owesOrder))
export const schedules = yamlOf(
  sequence(SCHEDULES, record(SCHEDULE, { owners: oneOwner }, { ...dates, ...amounts }, owesOrder)),
)

// ---------------------------------------------------------------- fields

const FIELD_EXAMPLE = '{ field_key: field_658c22, field_value: 1 }'
const FIELD_VALUE = sentence('a value for the field', '字段值')
const FIELD_NUMBER = sentence(
  'a number as JSON writes it, without zeros at the end (1.1, not 1.10); text that looks like a number goes in quotes',
  'JSON 格式的数字，末尾不带零（写 1.1，不写 1.10）；形似数字的文本请加引号',
)
const FIELD_ONCE = sentence('each field once', '每个字段只写一次')
const NAMED = sentence('field_key, field_alias or both', 'field_key、field_alias 或两者')

const KEY = sentence(
  'a key without quotation marks, such as field_658c22 or PM',
  '不带引号的标识，例如 field_658c22 或 PM',
)
/** Quotation marks that YAML takes for text: Chinese input methods write them, and no key has them. `<<` merges nothing here. */
const NO_KEY = /["“”‘’「」『』]|^<<$/u

const key = parsed(KEY, (found: Found) => {
  const text = asText(found)?.trim() ?? ''
  return text === '' || NO_KEY.test(text) ? undefined : text
})

const fieldValue: Part<Json> = async (found, place) => {
  if (found === undefined) return place.refuse(found, FIELD_VALUE)
  if (Array.isArray(found)) return listOfValues(found, place)
  if (found instanceof Map) return mapped(await mapOfValues(found, place), Object.fromEntries)
  if (!(found instanceof Numeral)) return read(found)
  const number = found.toNumber()
  // 1.10 would become 1.1, which of a version is another one.
  const loses = number === undefined || /\.\d*0$/.test(found.source)
  return loses ? place.refuse(found, FIELD_NUMBER) : read(number)
}

const listOfValues = sequence(FIELD_VALUE, fieldValue)
const mapOfValues = dictionary(fieldValue)

const pairValue = { field_value: fieldValue }
const pairNames = { field_key: key, field_alias: key, field_type_key: key }

const pair = record(mapLike(FIELD_EXAMPLE), pairValue, pairNames)

const field: Part<FieldValuePair> = (found, place) => {
  const is_named = !(found instanceof Map) || found.has('field_key') || found.has('field_alias')
  return is_named ? pair(found, place) : place.refuse(found, NAMED)
}

const fieldsInOrder = listOrMap({
  item: field,
  item_example: FIELD_EXAMPLE,
  members: { ...pairValue, ...pairNames },
  key,
  value: fieldValue,
  itemOf: (field_key, field_value): FieldValuePair => ({ field_key, field_value }),
  map_example: '{ field_658c22: 1 }',
})

export const fields = yamlOf(
  eachOnce(FIELD_ONCE, fieldsInOrder, ({ field_key, field_alias }) =>
    [field_key, field_alias].filter((name) => name !== undefined),
  ),
)

// ---------------------------------------------------------------- roles

const ROLE_ONCE = sentence('each role once, with all its owners', '每个角色只写一次，并列出其全部负责人')
const ROLE_EXAMPLE = '{ role: PM, owners: [user_key] }'

const roleMembers = { role: key, owners }

const rolesInOrder = listOrMap({
  item: record(mapLike(ROLE_EXAMPLE), roleMembers, {}),
  item_example: ROLE_EXAMPLE,
  members: roleMembers,
  key,
  value: owners,
  itemOf: (role, owners): RoleOwner => ({ role, owners }),
  map_example: '{ PM: [user_key] }',
})

export const roleAssignee = yamlOf(eachOnce(ROLE_ONCE, rolesInOrder, ({ role }) => [role]))
