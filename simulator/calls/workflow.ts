/** The calls on an item's workflow: operate a node, change a state, read it all. */
import { changeState, stateChangeBody } from '../state-flow.ts'
import { operate, operateBody, type Acting } from '../operate.ts'
import { fit, refuse } from '../refusals.ts'
import { flag, integer, list, loose, text } from '../shape.ts'
import { chooseFields, viewUser, viewWorkflow } from '../views.ts'
import { actingUser, itemAt, type Context, type Route, type Served } from './route.ts'

const WORKFLOW = '/open_api/:project_key/workflow/:type/:id/node'

export const workflowRoutes: readonly Route[] = [
  { call: 'operate', method: 'POST', path: `${WORKFLOW}/:node_id/operate`, writes: true, serve: serveOperate },
  { call: 'state_change', method: 'POST', path: `${WORKFLOW}/state_change`, writes: true, serve: serveStateChange },
  {
    call: 'workflow_query',
    method: 'POST',
    path: '/open_api/:project_key/work_item/:type/:id/workflow/query',
    serve: serveWorkflowQuery,
  },
]

function serveOperate(context: Context): Served {
  const body = fit(operateBody, context.body)
  const operated = operate(itemAt(context), context.params['node_id'] ?? '', body, acting(context))
  return { reply: { data: {} }, write: operated }
}

function serveStateChange(context: Context): Served {
  const body = fit(stateChangeBody, context.body)
  const { item, state } = changeState(itemAt(context), body, acting(context))
  return { reply: { data: {} }, write: { item, node: state, action: 'state_change', moved: true } }
}

const queryBody = loose({}, { flow_type: integer, fields: list(text), expand: loose({}, { need_user_detail: flag }) })

function serveWorkflowQuery(context: Context): Served {
  const { flow_type = 0, fields = [], expand } = fit(queryBody, context.body)
  if (flow_type !== 0 && flow_type !== 1) refuse('value_invalid', { problem: 'flow_type' })
  const item = itemAt(context)
  if (flow_type === 0 && item.flow.kind === 'state') refuse('use_state_flow')
  if (flow_type === 1 && item.flow.kind === 'node') refuse('use_node_flow')
  const workflow = viewWorkflow(context.shown(item), chooseFields(fields))
  const user_details = expand?.need_user_detail === true ? context.world.users.map(viewUser) : []
  return { reply: { data: { ...workflow, user_details } } }
}

function acting(context: Context): Acting {
  return { user_key: actingUser(context).user_key, users: context.world.users, now: context.now }
}
