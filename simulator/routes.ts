/** Which path is which call. */
import { directoryRoutes } from './calls/directory.ts'
import type { CallName, Route } from './calls/route.ts'
import { workItemRoutes } from './calls/work-items.ts'
import { workflowRoutes } from './calls/workflow.ts'

export interface Match {
  readonly call: CallName
  /** Absent for the token call and for a path that nobody serves. */
  readonly route?: Route
  readonly params: Readonly<Record<string, string>>
}

const TOKEN_PATH = '/open_api/authen/plugin_token'

/** More literal paths stand before those whose parameters would take them too. */
const ROUTES = [...directoryRoutes, ...workItemRoutes, ...workflowRoutes].map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
}))

export function match(method: string, path: string): Match {
  if (method === 'POST' && path === TOKEN_PATH) return { call: 'token', params: {} }
  for (const { route, pattern } of ROUTES) {
    const found = route.method === method ? pattern.exec(path) : null
    if (found !== null) return { call: route.call, route, params: decode(found.groups ?? {}) }
  }
  return { call: 'unknown', params: {} }
}

function decode(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeSegment(value)]))
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
