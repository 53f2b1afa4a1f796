/** Items, users and spaces as the vendor's replies show them (Go SDK `v2/service/workitem/model.go`). Pure. */
import type { FlowNode, FormEntry, Item, NodeFlow, NodeStatus, Space, State, StateFlow, User } from './model.ts'
import { wantsOfNode, wantsOfState, type Want } from './requirements.ts'
import { findNode } from './model.ts'
import { refuse } from './refusals.ts'

/** Which fields a reader asked for: `x` these only, `-x` all but these. */
export type FieldChoice = (field_key: string) => boolean

export function chooseFields(asked: readonly string[]): FieldChoice {
  const excluded = asked.filter((field) => field.startsWith('-')).map((field) => field.slice(1))
  if (excluded.length > 0 && excluded.length < asked.length) refuse('fields_mixed')
  if (excluded.length > 0) return (key) => !excluded.includes(key)
  return (key) => asked.length === 0 || asked.includes(key)
}

export function viewWorkflow(item: Item, choice: FieldChoice): object {
  const shared = { template_id: 1, version: 1 }
  if (item.flow.kind === 'node') return { ...shared, ...viewNodeFlow(item, item.flow, choice) }
  return { ...shared, ...viewStateFlow(item, item.flow, choice) }
}

function viewNodeFlow(item: Item, flow: NodeFlow, choice: FieldChoice): object {
  return {
    workflow_nodes: flow.nodes.map((node) => viewNode(item, node, choice)),
    connections: flow.connections.map(({ from, to }) => ({
      source_state_key: from,
      target_state_key: to,
      transition_id: 0,
    })),
  }
}

function viewNode(item: Item, node: FlowNode, choice: FieldChoice): object {
  const confirmations = viewConfirmations(node)
  return {
    id: node.id,
    state_key: node.state_key,
    name: node.name,
    status: node.status,
    owners: node.owners,
    owner_roles: node.required_roles,
    owner_usage_mode: 0,
    node_schedule: node.node_schedule,
    schedules: node.schedules,
    different_schedule: node.different_schedule,
    actual_begin_time: viewTime(node.began_at),
    actual_finish_time: viewTime(node.finished_at),
    fields: viewForm(item, node.form, choice),
    node_fields: [],
    role_assignee: viewRoles(item, node.required_roles),
    sub_tasks: node.sub_tasks.map((task, order) => ({
      id: task.id,
      name: task.name,
      passed: task.passed,
      owners: [],
      assignee: [],
      schedules: [{ points: task.points }],
      order: order + 1,
      details: '',
      note: '',
      actual_begin_time: '',
      actual_finish_time: '',
      role_assignee: [],
      deliverable: [],
      fields: [],
    })),
    sub_status: confirmations,
    checker: confirmations,
    finished_infos: {},
    milestone: node.milestone,
    participants: [],
  }
}

/** One entry for each owner of a node that all of them confirm. `status` by the vendor's page of data structures: 0 unconfirmed, 1 confirmed. */
function viewConfirmations(node: FlowNode): readonly object[] {
  if (node.pass_mode !== 3) return []
  return node.owners.map((owner) => {
    const done = node.confirmations.find((confirmation) => confirmation.owner === owner)
    return { owner, checked_time: done?.at ?? 0, status: done === undefined ? 0 : 1 }
  })
}

function viewStateFlow(item: Item, flow: StateFlow, choice: FieldChoice): object {
  const statusOf = ({ id, ends }: State): NodeStatus => {
    if (id === flow.current) return ends ? 3 : 2
    return flow.visited.some((visit) => visit.state === id) ? 3 : 1
  }
  return {
    connections: flow.transitions.map(({ id, from, to }) => ({
      source_state_key: from,
      target_state_key: to,
      transition_id: BigInt(id),
    })),
    state_flow_nodes: flow.states.map((state) => ({
      id: state.id,
      name: state.name,
      status: statusOf(state),
      role_owners: viewRoles(item, state.required_roles),
      actual_begin_time: viewTime(flow.visited.findLast((visit) => visit.state === state.id)?.at),
      actual_finish_time: '',
      fields: viewForm(item, state.form, choice),
    })),
  }
}

export function viewItem(item: Item, space: Space | undefined, choice: FieldChoice): object {
  const { flow } = item
  const current = flow.kind === 'node' ? flow.nodes.filter((node) => node.status === 2) : []
  const state_key = flow.kind === 'node' ? (current[0]?.state_key ?? 'end') : flow.current
  const all = item.fields.map(({ key }) => ({ key, required: false }))
  return {
    id: BigInt(item.id),
    name: item.name,
    work_item_type_key: item.type_key,
    project_key: item.project_key,
    simple_name: space?.simple_name ?? '',
    template_type: item.type_key,
    template_id: 1,
    pattern: flow.kind === 'node' ? 'Node' : 'State',
    sub_stage: state_key,
    current_nodes: current.map(({ id, name, owners, milestone }) => ({ id, name, owners, milestone })),
    work_item_status: {
      state_key,
      is_archived_state: flow.kind === 'state' && flow.states.some(({ id, ends }) => ends && id === flow.current),
      is_init_state: false,
      updated_at: item.updated_at,
      updated_by: '',
      history: [],
    },
    state_times: [],
    created_by: '',
    updated_by: '',
    created_at: item.created_at,
    updated_at: item.updated_at,
    fields: [...viewForm(item, all, choice), ...viewRoleField(item, choice)],
    deleted_by: '',
    deleted_at: 0,
  }
}

/** The work item page's fields hold the roles under this key. */
function viewRoleField(item: Item, choice: FieldChoice): readonly object[] {
  const roles = item.roles.map(({ role, owners }) => ({ role, owners }))
  return choice('role_owners') ? [{ field_key: 'role_owners', field_type_key: 'role_owners', field_value: roles }] : []
}

/** What `transition_required_info` lists: a node by its ID, a state that is moved to by its key. */
export function viewRequiredInfo(item: Item, state_key: string, unfinishedOnly: boolean): object {
  const wants = findWants(item, state_key).filter((want) => !unfinishedOnly || !want.finished)
  const of = (...kinds: readonly Want['kind'][]) => wants.filter((want) => kinds.includes(want.kind))
  return {
    form_items: of('role', 'field').map((want) => ({
      class: want.kind,
      key: want.key,
      field_type_key: want.type,
      finished: want.finished,
      not_finished_owner: [],
      sub_field: [],
      state_info: { state_key, node_fields: [] },
    })),
    node_fields: of('node_field').map((want) => ({
      field_key: want.key,
      field_type_key: want.type,
      finished: want.finished,
      not_finished_owner: [],
      sub_field: [],
    })),
    tasks: of('task').map((want) => ({ task_id: BigInt(want.key), finished: want.finished })),
    deliverables: [],
  }
}

function findWants(item: Item, state_key: string): readonly Want[] {
  if (item.flow.kind === 'node') return wantsOfNode(item, findNode(item.flow, state_key) ?? refuse('node_gone'))
  return wantsOfState(item, item.flow.states.find(({ id }) => id === state_key) ?? refuse('node_gone'))
}

export function viewUser(user: User): object {
  return {
    user_id: /^\d+$/.test(user.user_key) ? BigInt(user.user_key) : 0,
    user_key: user.user_key,
    username: user.name_en,
    email: user.email,
    avatar_url: '',
    name_cn: user.name_cn,
    name_en: user.name_en,
    out_id: `on_${user.user_key}`,
    status: user.status,
    name: { default: user.name_cn, en_us: user.name_en, zh_cn: user.name_cn },
  }
}

function viewForm(item: Item, form: readonly FormEntry[], choice: FieldChoice): readonly object[] {
  return form
    .filter(({ key }) => choice(key))
    .flatMap(({ key }) => item.fields.filter((field) => field.key === key))
    .map((field) => ({
      field_key: field.key,
      field_alias: field.alias,
      field_name: field.name,
      field_type_key: field.type,
      field_value: field.value ?? null,
    }))
}

function viewRoles(item: Item, keys: readonly string[]): readonly object[] {
  return item.roles.filter(({ role }) => keys.includes(role)).map(({ role, name, owners }) => ({ role, name, owners }))
}

function viewTime(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString()
}
