/** What a seed may say: the compact form in which tests, JSON files and the default seed describe a world. */
import {
  anything,
  digits,
  flag,
  int64,
  either,
  integer,
  list,
  number,
  oneOf,
  strict,
  text,
  type Fits,
} from './shape.ts'

const pluginSeed = strict({ plugin_id: text, plugin_secret: text }, {})

const userSeed = strict(
  { user_key: text },
  { email: text, name_cn: text, name_en: text, status: oneOf('activated', 'resigned') },
)

const typeSeed = strict({ type_key: text }, { api_name: text, name: text, disabled: flag })

/** `members` absent: every user. */
const spaceSeed = strict(
  { project_key: text, simple_name: text, types: list(typeSeed) },
  { name: text, members: list(text) },
)

const fieldSeed = strict(
  { key: text },
  { alias: text, name: text, type: text, value: anything, options: list(text), editors: list(text) },
)

/** A field written where it is asked for: it belongs to the item, its entry to the form. */
const formFieldSeed = strict(
  { key: text },
  { alias: text, name: text, type: text, value: anything, options: list(text), editors: list(text), required: flag },
)

const roleSeed = strict({ role: text }, { name: text, owners: list(text) })

const scheduleSeed = strict(
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

const subTaskSeed = strict({ id: digits }, { name: text, passed: flag, points: number })

const nodeSeed = strict(
  { id: text },
  {
    state_key: text,
    name: text,
    status: oneOf(1, 2, 3),
    pass_mode: oneOf(1, 2, 3),
    owners: list(text),
    requires: list(oneOf('owner', 'estimate', 'actual_work_time', 'due_time')),
    fields: list(formFieldSeed),
    required_roles: list(text),
    sub_tasks: list(subTaskSeed),
    node_schedule: scheduleSeed,
    different_schedule: flag,
    schedules: list(scheduleSeed),
    milestone: flag,
    owners_only: flag,
    intercepted: flag,
  },
)

const stateSeed = strict(
  { id: text },
  { name: text, fields: list(formFieldSeed), required_roles: list(text), ends: flag },
)

const transitionSeed = strict({ id: either(digits, int64), from: text, to: text }, {})

const itemSeed = strict(
  { id: digits, type: text },
  {
    /** Space ID or simple_name; absent: the first space. */
    space: text,
    name: text,
    terminated: flag,
    intercepted: flag,
    broken: flag,
    fields: list(fieldSeed),
    roles: list(roleSeed),
    /** A node flow. `connections` absent: one node after the other. */
    nodes: list(nodeSeed),
    connections: list(strict({ from: text, to: text }, {})),
    /** A state flow. `current` absent: the first state. */
    states: list(stateSeed),
    transitions: list(transitionSeed),
    current: text,
  },
)

export const seedShape = strict(
  { plugins: list(pluginSeed), users: list(userSeed), spaces: list(spaceSeed), items: list(itemSeed) },
  { user_tokens: list(strict({ token: text, user_key: text }, {})) },
)

export type Seed = Fits<typeof seedShape>
export type SpaceSeed = Fits<typeof spaceSeed>
export type ItemSeed = Fits<typeof itemSeed>
export type NodeSeed = Fits<typeof nodeSeed>
export type StateSeed = Fits<typeof stateSeed>
export type FormFieldSeed = Fits<typeof formFieldSeed>
