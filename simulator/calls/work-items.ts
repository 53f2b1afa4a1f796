/** The calls that find items and say what one of them still lacks. */
import type { Item } from '../model.ts'
import { fit, refuse } from '../refusals.ts'
import { anything, flag, int64, integer, list, loose, text } from '../shape.ts'
import { chooseFields, viewItem, viewRequiredInfo, viewWorkflow } from '../views.ts'
import { actingUser, findType, itemAt, spaceFor, type Context, type Route, type Served } from './route.ts'

const FILTER_PER_MINUTE = { requests: 450, window: 60_000 }

export const workItemRoutes: readonly Route[] = [
  {
    call: 'required_info',
    method: 'POST',
    path: '/open_api/work_item/transition_required_info/get',
    serve: serveRequiredInfo,
  },
  { call: 'all_types', method: 'GET', path: '/open_api/:project_key/work_item/all-types', serve: serveAllTypes },
  {
    call: 'work_item_filter',
    method: 'POST',
    path: '/open_api/:project_key/work_item/filter',
    limits: [FILTER_PER_MINUTE],
    serve: serveFilter,
  },
  { call: 'field_all', method: 'POST', path: '/open_api/:project_key/field/all', serve: serveFields },
  {
    call: 'comment_create',
    method: 'POST',
    path: '/open_api/:project_key/work_item/:type/:id/comment/create',
    writes: true,
    serve: serveComment,
  },
  { call: 'work_item_query', method: 'POST', path: '/open_api/:project_key/work_item/:type/query', serve: serveQuery },
]

const requiredInfoBody = loose(
  { project_key: text, work_item_id: int64, state_key: text },
  { work_item_type_key: text, mode: text },
)

/** A simple_name in this body finds nothing, without a word (seen on private deployments). */
function serveRequiredInfo(context: Context): Served {
  const body = fit(requiredInfoBody, context.body)
  if (!/^[0-9a-f]{24}$/.test(body.project_key))
    return { reply: { data: { form_items: [], node_fields: [], tasks: [], deliverables: [] } } }
  const space = spaceFor(context, body.project_key)
  const item = context.world.items.get(body.work_item_id)
  if (item?.project_key !== space.project_key) refuse('item_unknown')
  if (
    body.work_item_type_key !== undefined &&
    findType(context, space, body.work_item_type_key)?.type_key !== item.type_key
  )
    refuse('item_unknown')
  return { reply: { data: viewRequiredInfo(item, body.state_key, body.mode === 'unfinished') } }
}

function serveAllTypes(context: Context): Served {
  const space = spaceFor(context, context.params['project_key'] ?? '')
  const data = space.types.map(({ type_key, name, api_name, disabled }) => ({
    type_key,
    name,
    api_name,
    is_disable: disabled ? 1 : 2,
    enable_model_resource_lib: false,
  }))
  return { reply: { data } }
}

const fieldsBody = loose({}, { work_item_type_key: text })

/** The fields that the items of a type have; of all types, where none is named. */
function serveFields(context: Context): Served {
  const space = spaceFor(context, context.params['project_key'] ?? '')
  const { work_item_type_key } = fit(fieldsBody, context.body)
  const type =
    work_item_type_key === undefined
      ? undefined
      : (findType(context, space, work_item_type_key) ?? refuse('type_wrong'))
  const items = [...context.world.items.values()].filter(
    (item) => item.project_key === space.project_key && (type === undefined || item.type_key === type.type_key),
  )
  const fields = new Map(items.flatMap((item) => item.fields.map((field) => [field.key, field] as const)))
  const data = [...fields.values()].map((field) => ({
    field_key: field.key,
    field_alias: field.alias,
    field_name: field.name,
    field_type_key: field.type,
    is_custom_field: true,
    is_obsoleted: false,
    work_item_scopes: type === undefined ? [] : [type.type_key],
  }))
  return { reply: { data } }
}

const commentBody = loose({}, { content: text, rich_text: list(anything) })

/** Answers the comment's ID, an int64. */
function serveComment(context: Context): Served {
  const { content = '', rich_text = [] } = fit(commentBody, context.body)
  if (content === '' && rich_text.length === 0) refuse('value_missing', { param: 'content' })
  const item = itemAt(context)
  if (item.terminated) refuse('item_terminated')
  const user = actingUser(context).user_key
  const id = FIRST_COMMENT + BigInt(context.world.comments.length)
  const comment = { id: String(id), item: item.id, user, content, at: context.now }
  return { reply: { data: id }, comment }
}

const FIRST_COMMENT = 7_111_111_111_111_111_111n

const filterBody = loose(
  {},
  { work_item_type_keys: list(text), work_item_ids: list(int64), page_size: integer, page_num: integer },
)

/** Terminated items are not found. */
function serveFilter(context: Context): Served {
  const space = spaceFor(context, context.params['project_key'] ?? '')
  const asked = fit(filterBody, context.body)
  const { work_item_type_keys = [], work_item_ids } = asked
  // 0 is what the vendor's own Go SDK sends where nothing was asked for.
  const page_size = asked.page_size || 20
  const page_num = asked.page_num || 1
  const types = work_item_type_keys.map((key) => findType(context, space, key) ?? refuse('type_wrong'))
  if (types.length === 0) refuse('type_wrong')
  if (page_size < 1 || page_size > 200) refuse('page_too_large')
  const found = [...context.world.items.values()].filter(
    (item) =>
      item.project_key === space.project_key &&
      !item.terminated &&
      types.some((type) => type.type_key === item.type_key) &&
      (work_item_ids?.includes(item.id) ?? true),
  )
  const page = found.slice((page_num - 1) * page_size, page_num * page_size)
  const data = page.map((item) => viewItem(item, space, chooseFields([])))
  return { reply: { data, pagination: { page_num, page_size, total: found.length } } }
}

const queryBody = loose(
  { work_item_ids: list(int64) },
  { fields: list(text), expand: loose({}, { need_workflow: flag }) },
)

/** An ID of another type is refused; IDs that nobody has are left out, unless that leaves none. */
function serveQuery(context: Context): Served {
  const space = spaceFor(context, context.params['project_key'] ?? '')
  const { work_item_ids, fields = [], expand } = fit(queryBody, context.body)
  if (work_item_ids.length > 50) refuse('too_many_items')
  const type = findType(context, space, context.params['type'] ?? '') ?? refuse('item_unknown')
  const items = work_item_ids.flatMap((id) => context.world.items.get(id) ?? [])
  if (items.length === 0 || items.some((item) => item.type_key !== type.type_key)) refuse('item_unknown')
  if (items.some((item) => item.project_key !== space.project_key)) refuse('space_mismatch')
  const choice = chooseFields(fields)
  const withWorkflow = (item: Item) => {
    if (item.flow.kind === 'state') refuse('type_wrong')
    return { ...viewItem(item, space, choice), workflow_infos: viewWorkflow(item, choice) }
  }
  const data = items.map((item) =>
    expand?.need_workflow === true ? withWorkflow(item) : viewItem(item, space, choice),
  )
  return { reply: { data } }
}
