/** The state of the simulated deployment, built from a seed; items are immutable values, a write replaces one. */
import type { Comment, FlowNode, FormEntry, Item, NodeFlow, Plugin, Space, StateFlow, User } from './model.ts'
import { arrive } from './workflow.ts'
import type { FormFieldSeed, ItemSeed, NodeSeed, Seed, SpaceSeed } from './seed-shape.ts'

export interface World {
  readonly plugins: readonly Plugin[]
  readonly users: readonly User[]
  readonly spaces: readonly Space[]
  readonly user_tokens: readonly { readonly token: string; readonly user_key: string }[]
  readonly items: Map<string, Item>
  /** In the order in which they were left. */
  readonly comments: Comment[]
}

/** Throws where the seed contradicts itself, naming the place. */
export function createWorld(seed: Seed, now: number): World {
  const users = seed.users.map((user): User => ({
    user_key: user.user_key,
    email: user.email ?? `user-${user.user_key}@example.com`,
    name_cn: user.name_cn ?? user.user_key,
    name_en: user.name_en ?? user.user_key,
    status: user.status ?? 'activated',
  }))
  const everybody = users.map((user) => user.user_key)
  const spaces = seed.spaces.map((space) => createSpace(space, everybody))
  const items = seed.items.map((item) => [item.id, createItem(item, spaces, now)] as const)
  const twice = items.find(([id], index) => items.findIndex(([other]) => other === id) < index)
  if (twice !== undefined) throw new Error(`seed: two work items have the ID ${twice[0]}`)
  return {
    plugins: seed.plugins,
    users,
    spaces,
    user_tokens: seed.user_tokens ?? [],
    items: new Map(items),
    comments: [],
  }
}

export function findSpace(spaces: readonly Space[], key: string): Space | undefined {
  return spaces.find((space) => space.project_key === key || space.simple_name === key)
}

function createSpace(seed: SpaceSeed, everybody: readonly string[]): Space {
  if (!/^[0-9a-f]{24}$/.test(seed.project_key))
    throw new Error(`seed: project_key ${JSON.stringify(seed.project_key)} is not 24 hex digits`)
  return {
    project_key: seed.project_key,
    simple_name: seed.simple_name,
    name: seed.name ?? seed.simple_name,
    types: seed.types.map((type) => ({
      type_key: type.type_key,
      api_name: type.api_name ?? type.type_key,
      name: type.name ?? type.type_key,
      disabled: type.disabled ?? false,
    })),
    members: seed.members ?? everybody,
  }
}

function createItem(seed: ItemSeed, spaces: readonly Space[], now: number): Item {
  const space = seed.space === undefined ? spaces[0] : findSpace(spaces, seed.space)
  if (space === undefined) throw new Error(`seed: work item ${seed.id} is in no space of this seed`)
  const type = space.types.find(({ type_key, api_name }) => type_key === seed.type || api_name === seed.type)
  if (type === undefined)
    throw new Error(`seed: work item ${seed.id} has the type ${seed.type}, unknown to ${space.simple_name}`)
  const forms = [...(seed.nodes ?? []), ...(seed.states ?? [])].flatMap((place) => place.fields ?? [])
  const item: Item = {
    id: seed.id,
    name: seed.name ?? `${type.name} ${seed.id}`,
    project_key: space.project_key,
    type_key: type.type_key,
    terminated: seed.terminated ?? false,
    intercepted: seed.intercepted ?? false,
    broken: seed.broken ?? false,
    busy_until: 0,
    fields: mergeFields([...(seed.fields ?? []), ...forms]),
    roles: (seed.roles ?? []).map(({ role, name = role, owners = [] }) => ({ role, name, owners })),
    created_at: now,
    updated_at: now,
    flow: seed.states === undefined ? createNodeFlow(seed, now) : createStateFlow(seed, now),
  }
  return item
}

/** A field on several forms is one field; what is said first counts. */
function mergeFields(seeds: readonly FormFieldSeed[]): Item['fields'] {
  const first = seeds.filter((seed, index) => seeds.findIndex((other) => other.key === seed.key) === index)
  return first.map((seed) => ({
    key: seed.key,
    alias: seed.alias ?? '',
    name: seed.name ?? seed.key,
    type: seed.type ?? 'text',
    value: seed.value,
    options: seed.options ?? [],
    editors: seed.editors,
  }))
}

function createNodeFlow(seed: ItemSeed, now: number): NodeFlow {
  const nodes = (seed.nodes ?? []).map((node) => createNode(node, now))
  if (nodes.length === 0) throw new Error(`seed: work item ${seed.id} has neither nodes nor states`)
  const chain = nodes.slice(1).map((node, index) => ({ from: nodes[index]?.state_key ?? '', to: node.state_key }))
  const connections = seed.connections ?? chain
  checkEnds(
    seed,
    connections,
    nodes.map((node) => node.state_key),
  )
  const flow: NodeFlow = { kind: 'node', nodes, connections }
  // A seed that gives no status begins at its first node.
  return nodes.some((node) => node.status !== 1) ? flow : arrive(flow, nodes[0]?.state_key ?? '', now)
}

function createNode(seed: NodeSeed, now: number): FlowNode {
  const status = seed.status ?? 1
  return {
    id: seed.id,
    state_key: seed.state_key ?? seed.id,
    name: seed.name ?? seed.id,
    status,
    pass_mode: seed.pass_mode ?? 2,
    owners: seed.owners ?? [],
    requires: seed.requires ?? [],
    form: createForm(seed.fields),
    required_roles: seed.required_roles ?? [],
    sub_tasks: (seed.sub_tasks ?? []).map(({ id, name = id, passed = false, points = 0 }) => ({
      id,
      name,
      passed,
      points,
    })),
    node_schedule: seed.node_schedule ?? {},
    different_schedule: seed.different_schedule ?? false,
    schedules: seed.schedules ?? [],
    milestone: seed.milestone ?? seed.requires?.includes('due_time') ?? false,
    owners_only: seed.owners_only ?? false,
    intercepted: seed.intercepted ?? false,
    confirmations: [],
    began_at: status === 1 ? undefined : now,
    finished_at: status === 3 ? now : undefined,
    rollback_reason: undefined,
  }
}

function createStateFlow(seed: ItemSeed, now: number): StateFlow {
  const states = (seed.states ?? []).map((state) => ({
    id: state.id,
    name: state.name ?? state.id,
    form: createForm(state.fields),
    required_roles: state.required_roles ?? [],
    ends: state.ends ?? false,
  }))
  const current = seed.current ?? states[0]?.id ?? ''
  const transitions = seed.transitions ?? []
  checkEnds(
    seed,
    [{ from: current, to: current }, ...transitions],
    states.map((state) => state.id),
  )
  return { kind: 'state', states, transitions, current, visited: [{ state: current, at: now }] }
}

function createForm(fields: readonly FormFieldSeed[] = []): readonly FormEntry[] {
  return fields.map(({ key, required = false }) => ({ key, required }))
}

function checkEnds(seed: ItemSeed, ways: readonly { from: string; to: string }[], known: readonly string[]): void {
  const lost = ways.flatMap(({ from, to }) => [from, to]).find((end) => !known.includes(end))
  if (lost !== undefined)
    throw new Error(`seed: work item ${seed.id} leads to ${JSON.stringify(lost)}, which it does not have`)
}
