/** Applies what travels with a transition (owners, schedules, fields, roles) to an item, and refuses what the vendor refuses. Pure. */
import type { Field, FlowNode, Item, Role, Schedule, User } from './model.ts'
import { refuse } from './refusals.ts'
import { anything, flag, integer, isRecord, list, loose, number, text, type Fits, type Members } from './shape.ts'

const scheduleShape = loose(
  {},
  {
    points: number,
    estimate_start_date: integer,
    estimate_end_date: integer,
    owners: list(text),
    actual_work_time: number,
    is_auto: flag,
  },
)

export const fieldPairs = list(
  loose({}, { field_key: text, field_alias: text, field_type_key: text, field_value: anything }),
)
export const roleOwners = list(loose({ owners: list(text) }, { role: text }))

export const nodeUpdateShapes = {
  node_owners: list(text),
  node_schedule: scheduleShape,
  schedules: list(scheduleShape),
  fields: fieldPairs,
  role_assignee: roleOwners,
}

export type NodeUpdate = Partial<Members<typeof nodeUpdateShapes>>

export function updateNode(node: FlowNode, update: NodeUpdate, users: readonly User[]): FlowNode {
  const owners = update.node_owners ?? node.owners
  checkUsers(owners, users)
  for (const schedule of [update.node_schedule ?? {}, ...(update.schedules ?? [])]) checkTimes(schedule)
  if (update.schedules !== undefined) checkSchedules(update.schedules, owners)
  return {
    ...node,
    owners,
    node_schedule: { ...node.node_schedule, ...update.node_schedule },
    schedules: update.schedules ?? node.schedules,
    different_schedule: update.schedules === undefined ? node.different_schedule : update.schedules.length > 0,
  }
}

export function updateFields<I extends Item>(item: I, pairs: Fits<typeof fieldPairs>, user_key: string): I {
  const values = pairs.map((pair) => {
    const field = findField(item.fields, pair.field_key, pair.field_alias)
    if (field.editors !== undefined && !field.editors.includes(user_key))
      refuse('no_right_to_edit', { name: field.name, field: field.key })
    checkValue(field, pair.field_value)
    return { ...field, value: pair.field_value }
  })
  const fields = item.fields.map((field) => values.findLast((changed) => changed.key === field.key) ?? field)
  return { ...item, fields }
}

export function updateRoles<I extends Item>(item: I, given: Fits<typeof roleOwners>, users: readonly User[]): I {
  for (const { role, owners } of given) {
    if (!item.roles.some((known) => known.role === role)) refuse('role_unknown')
    checkUsers(owners, users)
  }
  const roles = item.roles.map((role): Role => {
    const changed = given.findLast((entry) => entry.role === role.role)
    return changed === undefined ? role : { ...role, owners: changed.owners }
  })
  return { ...item, roles }
}

function findField(fields: readonly Field[], key: string | undefined, alias: string | undefined): Field {
  if (key === undefined && alias === undefined) refuse('field_key_missing')
  const field = fields.find((known) => (key === undefined ? known.alias === alias : known.key === key))
  return field ?? refuse('field_unknown', { field: alias ?? key ?? '' })
}

function checkUsers(user_keys: readonly string[], users: readonly User[]): void {
  if (user_keys.some((user_key) => !users.some((user) => user.user_key === user_key))) refuse('user_unknown')
}

function checkTimes({ estimate_start_date: start, estimate_end_date: end }: Schedule): void {
  const wrong = [start, end].find((time) => time !== undefined && !isMilliseconds(time))
  if (wrong !== undefined) refuse('time_invalid', { problem: `${wrong} is not 13 digits` })
  if (start !== undefined && end !== undefined && start > end)
    refuse('time_invalid', { problem: 'the start is after the end' })
}

/** Differentiated scheduling: several owners, and each entry for exactly one of them. */
function checkSchedules(schedules: readonly Schedule[], owners: readonly string[]): void {
  if (schedules.length > 0 && owners.length < 2) refuse('schedule_owner_invalid')
  for (const { owners: [owner, ...others] = [] } of schedules)
    if (owner === undefined || others.length > 0 || !owners.includes(owner)) refuse('schedule_owner_invalid')
}

const VALUE_CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  link: (value) => typeof value === 'string',
  user: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  bool: (value) => typeof value === 'boolean',
  signal: (value) => typeof value === 'boolean',
  multi_user: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
  select: isOption,
  radio: isOption,
  multi_select: (value) => Array.isArray(value) && value.every(isOption),
}

function checkValue(field: Field, value: unknown): void {
  if (value === undefined || value === null) return
  if (field.type === 'date' && !isMilliseconds(value))
    refuse('time_invalid', { problem: `${field.key} is not 13 digits` })
  if (VALUE_CHECKS[field.type]?.(value) === false)
    refuse('value_invalid', { problem: `${field.key} is no ${field.type} value` })
  const chosen = (Array.isArray(value) ? value : [value]).filter(isOption).map((option) => option.value)
  if (field.options.length > 0 && chosen.some((option) => !field.options.includes(option))) refuse('option_wrong')
}

function isOption(value: unknown): value is { readonly value: string } {
  return isRecord(value) && typeof value['value'] === 'string'
}

/** 13 digits. Seconds are the usual mistake. */
function isMilliseconds(time: unknown): boolean {
  return Number.isInteger(time) && /^\d{13}$/.test(`${Number(time)}`)
}
