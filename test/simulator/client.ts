/** A client of the simulator for its tests: the vendor's paths and headers over fetch, nothing clever. */
import { PLUGIN, SHOP, USERS } from '../../simulator/seed.ts'
import { parseJson, printJson } from '../../simulator/json.ts'
import type { Simulator } from '../../simulator/server.ts'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly err_code: unknown
  readonly err_msg: unknown
  readonly err: { readonly code?: unknown; readonly msg?: unknown; readonly log_id?: unknown }
  readonly data: unknown
  readonly pagination: unknown
}

export interface Client {
  readonly token: string
  /** A header that is undefined is left out. */
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string | undefined>>): Promise<Answered>
  get(path: string): Promise<Answered>
  operate(
    item: string,
    node: string,
    body: object,
    headers?: Readonly<Record<string, string | undefined>>,
  ): Promise<Answered>
  confirm(item: string, node: string, more?: object): Promise<Answered>
  workflow(item: string, flow_type?: number, type?: string): Promise<Answered>
}

export async function fetchToken(url: string, body: object = PLUGIN): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/open_api/authen/plugin_token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: printJson(body),
  })
  return { status: response.status, body: await response.json() }
}

export async function connect({ url }: Pick<Simulator, 'url'>, user_key: string = USERS.lin.user_key): Promise<Client> {
  const granted = await fetchToken(url)
  const token = String(at(granted.body, 'data', 'token'))
  const defaults = { 'Content-Type': 'application/json', 'X-PLUGIN-TOKEN': token, 'X-USER-KEY': user_key }
  const request = async (method: string, path: string, body?: unknown, headers: object = {}): Promise<Answered> => {
    const given = Object.entries<string | undefined>({ ...defaults, ...headers }).filter(
      ([, value]) => value !== undefined,
    )
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: given.map(([name, value = '']): [string, string] => [name, value]),
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : printJson(body) }),
    })
    return {
      status: response.status,
      headers: response.headers,
      ...(parseJson(await response.text()) as Omit<Answered, 'status' | 'headers'>),
    }
  }
  const post: Client['post'] = (path, body = {}, headers) => request('POST', path, body, headers)
  const operate: Client['operate'] = (item, node, body, headers) =>
    post(`/open_api/${SHOP.simple_name}/workflow/story/${item}/node/${node}/operate`, body, headers)
  return {
    token,
    post,
    get: (path) => request('GET', path),
    operate,
    confirm: (item, node, more = {}) => operate(item, node, { action: 'confirm', ...more }),
    workflow: (item, flow_type = 0, type = 'story') =>
      post(`/open_api/${SHOP.simple_name}/work_item/${type}/${item}/workflow/query`, { flow_type }),
  }
}

/** Down into JSON by member names and indexes; undefined where the way ends. */
export function at(value: unknown, ...way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>(
    (place, step) =>
      typeof place === 'object' && place !== null ? (place as Record<string | number, unknown>)[step] : undefined,
    value,
  )
}
