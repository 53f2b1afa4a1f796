/** The calls that look up spaces and users. */
import { fit, refuse } from '../refusals.ts'
import { list, loose, text } from '../shape.ts'
import { viewUser } from '../views.ts'
import { type Context, type Route, type Served } from './route.ts'

const MOST_KEYS = 100

export const directoryRoutes: readonly Route[] = [
  { call: 'projects_detail', method: 'POST', path: '/open_api/projects/detail', serve: serveProjectsDetail },
  { call: 'user_query', method: 'POST', path: '/open_api/user/query', withoutUser: true, serve: serveUserQuery },
]

const projectsBody = loose({}, { project_keys: list(text), simple_names: list(text), user_key: text })

/** A map by project_key; spaces that do not exist or that the user is not in are left out. */
function serveProjectsDetail(context: Context): Served {
  const { project_keys = [], simple_names = [] } = fit(projectsBody, context.body)
  if (project_keys.length + simple_names.length === 0) refuse('value_missing', { param: 'project_keys' })
  if (project_keys.length > MOST_KEYS || simple_names.length > MOST_KEYS) refuse('too_many_params')
  const { user, world } = context
  const found = world.spaces.filter(
    (space) =>
      (project_keys.includes(space.project_key) || simple_names.includes(space.simple_name)) &&
      (user === undefined || space.members.includes(user.user_key)),
  )
  const data = found.map(({ project_key, simple_name, name }) => [
    project_key,
    { project_key, name, simple_name, administrators: [] },
  ])
  return { reply: { data: Object.fromEntries(data) as unknown } }
}

const usersBody = loose({}, { emails: list(text), user_keys: list(text), out_ids: list(text), tenant_key: text })

/** Whom nobody knows is left out. */
function serveUserQuery(context: Context): Served {
  const { emails = [], user_keys = [], out_ids = [] } = fit(usersBody, context.body)
  const asked = emails.length + user_keys.length + out_ids.length
  if (asked === 0) refuse('value_missing', { param: 'user_keys' })
  if (asked > MOST_KEYS) refuse('too_many_users')
  const found = context.world.users.filter(
    ({ email, user_key }) =>
      emails.includes(email) || user_keys.includes(user_key) || out_ids.includes(`on_${user_key}`),
  )
  return { reply: { data: found.map(viewUser) } }
}
