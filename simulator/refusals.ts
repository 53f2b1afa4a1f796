/** Every refusal the simulator can answer, word for word as the vendor's pages give it. */

import { Misfit, type Shape } from './shape.ts'

/** `[err_code, err_msg, err.msg]`; words in braces are filled in. Without a third, err.msg repeats err_msg. */
type Row = readonly [err_code: number, err_msg: string, msg?: string]

/** The error table of the page 节点完成/回滚, every row. */
export const OPERATE_REFUSALS = {
  node_completed: [20017, 'Node Is Completed'],
  node_not_arrived: [20016, 'Node Is Not Arrived'],
  node_unknown: [20018, 'Node ID Not Exist In Workflow'],
  owner_required: [20038, 'Person in charge is required', 'Owner Required'],
  field_required: [20038, 'Param missing', '{node}({field}) Required'],
  estimate_required: [20038, 'Estimates and schedules are required', '{node} 估分and schedule required'],
  role_required: [20038, 'This role info is mandatory', 'role {name}({role}) Required'],
  actual_work_time_required: [20038, 'The node actual working time is mandatory', 'Node {node} 实际工时 is required.'],
  due_time_required: [20038, 'Required Field Is Not Set', 'Milestone due time is required'],
  item_terminated: [20007, 'Workitem is abort', 'Unable to operate on terminated work items'],
  item_aborted: [20007, 'WorkItem Is Already Aborted'],
  signal_required: [50006, 'Param invalid', '{name}({field}) Should Be Passed'],
  already_confirmed: [50006, 'task has been finished', 'Task has been finished'],
  workflow_err: [50006, 'workflow err'],
  sub_task_open: [
    50006,
    'Sub Task Not Completed',
    'Node {node} cannot be completed because task {task} is not completed',
  ],
  transitioning: [50006, 'The current workflow is in transition', 'Node workflow transitioning'],
  no_right_to_edit: [50006, 'No right to edit', 'Unable to edit {name} ({field})'],
  param_missing: [20005, 'Missing Param', 'Missing Param，action || rollBackReason is nil'],
  item_unknown: [30005, 'WorkItem Not Found'],
  field_unknown: [30009, 'Field Not Found', 'field_value_pairs field alias {field}:can not find field'],
  intercepted: [20090, 'Your request has been Intercept', 'Your request has been intercepted.'],
  option_wrong: [20050, 'Field Option Value Is Wrong', 'Due to the administrator configuration update'],
  points_too_small: [1000051743, 'RPC Call Error', 'Node 估分 must exceed that of its sub-tasks'],
  role_unknown: [20041, 'Field RoleOwner Must Be Set In FieldValuePairs', 'Role owner do not exist in DB and request'],
} as const satisfies Record<string, Row>

/** The page Open API 错误码, as far as a call served here can answer it; the words of err.msg are not documented there. */
const GENERAL_REFUSALS = {
  body_invalid: [9999, 'Invalid Param', 'Invalid Param: {problem}'],
  no_permission: [10001, 'No Permission'],
  illegal_operation: [10002, 'Illegal Operation'],
  operation_failed: [10004, 'Operation Failed'],
  token_absent: [10021, 'Token Not Exist'],
  token_invalid: [10022, 'Check Token Failed'],
  credentials_wrong: [10204, 'plugin_id or plugin_secret is wrong'],
  token_unreadable: [10211, 'Token Info Is Invalid'],
  space_forbidden: [10301, 'Check Token Perm Failed'],
  user_resigned: [10302, 'User Is Resigned'],
  no_project_permission: [10404, 'No Project Permission'],
  rate_limited: [10429, 'API Request Frequency Limit'],
  key_repeated: [10430, 'API Request Idempotent Limit'],
  too_many_params: [20001, 'Param Request Limit'],
  page_too_large: [20002, 'Page Size Limit'],
  type_wrong: [20003, 'Wrong WorkItemType Param'],
  too_many_users: [20004, 'Search User Limit'],
  value_missing: [20005, 'Missing Param', 'Missing Param: {param}'],
  value_invalid: [20006, 'Invalid Param', 'Invalid Param: {problem}'],
  time_invalid: [20013, 'Invalid Time Interval', 'Invalid Time Interval: {problem}'],
  space_mismatch: [20014, 'Project And WorkItem Not Match'],
  fields_mixed: [20015, 'Field Mix With -'],
  field_key_missing: [20025, 'Field_key And Field_alias Missing'],
  use_state_flow: [20026, 'Please Convert To Status FlowType'],
  use_node_flow: [20027, 'Please Convert To Node FlowType'],
  too_many_items: [20028, 'Workitem Ids Limit 50'],
  schedule_owner_invalid: [20032, 'DifferentSchedule Set Owner Invalid'],
  node_not_completed: [20037, 'Node Is not completed, Could Not Be Rollback'],
  user_key_absent: [20039, 'Plugin Token Must Have User Key, But X-USER-KEY Is Not Set'],
  user_key_wrong: [20042, 'X-User-Key Is Wrong'],
  type_disabled: [20044, 'WorkItem Is Disabled'],
  user_unknown: [30006, 'User Not Found'],
  workflow_unknown: [30007, 'Workflow Not Found'],
  node_not_found: [30011, 'Node Not Found In Workflow'],
  state_unknown: [30012, 'State Not Found In Stateflow'],
  node_gone: [50006, 'RPC Call Error', 'This node no longer exists'],
  overloaded: [50006, 'RPC Call Error', 'openapi system err, please try again later'],
} as const satisfies Record<string, Row>

const ROWS: Readonly<Record<RefusalName, Row>> = { ...OPERATE_REFUSALS, ...GENERAL_REFUSALS }

export type RefusalName = keyof typeof OPERATE_REFUSALS | keyof typeof GENERAL_REFUSALS

export interface Refusal {
  readonly err_code: number
  readonly err_msg: string
  /** `err.msg`: the specific text. */
  readonly msg: string
}

/** Thrown by whatever serves a call; the server answers it. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.msg)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

export function refusal(name: RefusalName, words: Readonly<Record<string, string>> = {}): Refusal {
  const [err_code, err_msg, msg = err_msg] = ROWS[name]
  return { err_code, err_msg, msg: msg.replace(/\{(\w+)\}/g, (hole, word: string) => words[word] ?? hole) }
}

export function refuse(name: RefusalName, words?: Readonly<Record<string, string>>): never {
  throw new Refused(refusal(name, words))
}

/** Reads a request's body; the vendor's 9999 where it does not fit. */
export function fit<T>(shape: Shape<T>, body: unknown): T {
  try {
    return shape(body, '')
  } catch (error) {
    if (error instanceof Misfit) refuse('body_invalid', { problem: error.message })
    throw error
  }
}

export function isRefusalName(name: string): name is RefusalName {
  return Object.hasOwn(ROWS, name)
}

export const REFUSAL_NAMES: readonly RefusalName[] = Object.keys(ROWS).filter(isRefusalName)

const HTTP_STATUS: Readonly<Record<number, number>> = {
  10001: 403,
  10002: 403,
  10004: 403,
  10021: 401,
  10022: 401,
  10204: 400,
  10211: 403,
  10301: 401,
  10302: 401,
  10404: 403,
  10429: 429,
  10430: 429,
}

/** `documented`: as the page Open API 错误码 gives it; a number: every business refusal alike (old deployments answer 200). */
export type RefusalStatus = 'documented' | 200 | 400 | 500

/** The gateway's own codes (10xxx: token, rights, rates) keep their status under every setting. */
export function httpStatus(err_code: number, setting: RefusalStatus): number {
  const gateway = HTTP_STATUS[err_code]
  if (gateway !== undefined) return gateway
  if (setting !== 'documented') return setting
  if (err_code >= 30000 && err_code < 40000) return 404
  return err_code === 50006 || err_code === 1000051743 ? 500 : 400
}
