/** What a node or a state wants before it lets the item go on, and which of it is there; what is refused and what is listed agree. */
import type { Field, FlowNode, FormEntry, Item, Requirement, Schedule, State } from './model.ts'
import { refusal, type Refusal } from './refusals.ts'

/** `signal` is refused, but the vendor does not list it in transition_required_info. */
export interface Want {
  readonly kind: 'node_field' | 'role' | 'field' | 'signal' | 'task'
  readonly key: string
  readonly type: string
  readonly finished: boolean
  /** What operate answers while it is not there. */
  readonly refusal: Refusal
}

/** In the order in which they are refused. */
export function wantsOfNode(item: Item, node: FlowNode): readonly Want[] {
  return [
    ...node.requires.flatMap((requirement) => REQUIREMENTS[requirement](node)),
    ...wantsOfForm(item, node.name, node.form, node.required_roles),
    ...node.sub_tasks.map((task): Want => ({
      kind: 'task',
      key: task.id,
      type: 'task',
      finished: task.passed,
      refusal: refusal('sub_task_open', { node: node.name, task: task.name }),
    })),
  ]
}

export function wantsOfState(item: Item, state: State): readonly Want[] {
  return wantsOfForm(item, state.name, state.form, state.required_roles)
}

const REQUIREMENTS: Readonly<Record<Requirement, (node: FlowNode) => readonly Want[]>> = {
  owner: (node) => [nodeField('owner', 'multi_user', node.owners.length > 0, refusal('owner_required'))],
  estimate: (node) => {
    const wanted = refusal('estimate_required', { node: node.name })
    return [
      nodeField('points', 'number', schedulesOf(node).every(hasPoints), wanted),
      nodeField('schedule', 'schedule', schedulesOf(node).every(hasDates), wanted),
    ]
  },
  actual_work_time: (node) => {
    const there = schedulesOf(node).every((schedule) => schedule.actual_work_time !== undefined)
    return [nodeField('actual_work_time', 'number', there, refusal('actual_work_time_required', { node: node.id }))]
  },
  due_time: (node) => {
    const there = schedulesOf(node).every((schedule) => schedule.estimate_end_date !== undefined)
    return [nodeField('due_time', 'date', there, refusal('due_time_required'))]
  },
}

function wantsOfForm(
  item: Item,
  place: string,
  form: readonly FormEntry[],
  required_roles: readonly string[],
): readonly Want[] {
  const fields = form
    .filter((entry) => entry.required)
    .flatMap(({ key }) => item.fields.filter((field) => field.key === key))
  return [...required_roles.map((role) => wantOfRole(item, role)), ...fields.map((field) => wantOfField(place, field))]
}

function wantOfRole(item: Item, key: string): Want {
  const role = item.roles.find((candidate) => candidate.role === key)
  const finished = role !== undefined && role.owners.length > 0
  return {
    kind: 'role',
    key,
    type: 'role_owners',
    finished,
    refusal: refusal('role_required', { name: role?.name ?? key, role: key }),
  }
}

function wantOfField(place: string, field: Field): Want {
  const shared = { key: field.key, type: field.type }
  if (field.type === 'signal')
    return {
      ...shared,
      kind: 'signal',
      finished: field.value === true,
      refusal: refusal('signal_required', { name: field.name, field: field.key }),
    }
  const finished = !isEmpty(field.value)
  return { ...shared, kind: 'field', finished, refusal: refusal('field_required', { node: place, field: field.key }) }
}

function nodeField(key: string, type: string, finished: boolean, wanted: Refusal): Want {
  return { kind: 'node_field', key, type, finished, refusal: wanted }
}

/** Differentiated: one for each owner, filled in or not. */
function schedulesOf(node: FlowNode): readonly Schedule[] {
  if (!node.different_schedule) return [node.node_schedule]
  return node.owners.map((owner) => node.schedules.find((schedule) => schedule.owners?.includes(owner)) ?? {})
}

function hasPoints(schedule: Schedule): boolean {
  return schedule.points !== undefined
}

function hasDates(schedule: Schedule): boolean {
  return schedule.estimate_start_date !== undefined && schedule.estimate_end_date !== undefined
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
