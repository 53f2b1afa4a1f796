/** The Tracker's far side: the vendor's Open API, one method a call. */
import type {
  Answer,
  Call,
  Clock,
  ItemAddress,
  NodeAddress,
  OperateBody,
  Sending,
  Space,
  Tracker,
  Workflow,
  WriteAnswer,
} from '../ports.ts'
import type { HttpOptions } from './http.ts'
import { Http } from './http.ts'
import { Requester } from './requester.ts'
import { Session } from './session.ts'
import { readSpaces, readToken, readWorkflow } from './wire.ts'

/** `user_key`: whom a plugin acts as; a user's own token (`u-`) needs none. */
export type Credentials =
  | { readonly plugin_id: string; readonly plugin_secret: string; readonly user_key: string }
  | { readonly plugin_token: string; readonly user_key?: string | undefined }

export interface ClientOptions extends HttpOptions {
  readonly credentials: Credentials
}

export class Client implements Tracker {
  readonly #http: Http
  readonly #requester: Requester
  readonly #user_key: string | undefined

  constructor(options: ClientOptions, clock: Clock, mask: (secret: string) => void) {
    this.#http = new Http(options)
    const { credentials } = options
    this.#user_key = credentials.user_key
    const session = new Session((call) => this.#fetchToken(credentials, call), 'plugin_id' in credentials, mask)
    this.#requester = new Requester(this.#http, clock, session, credentials.user_key)
  }

  async operate(
    node: NodeAddress,
    body: OperateBody,
    call: Call,
    sending: Sending = { attempts: 0 },
  ): Promise<WriteAnswer> {
    const path = `${itemPath(node, 'workflow')}/node/${encodeURIComponent(node.node_id)}/operate`
    return this.#requester.write(
      { endpoint: 'operate', method: 'POST', path, body, asked: body.action, read: () => true },
      call,
      sending,
    )
  }

  async readWorkflow(item: ItemAddress, call: Call): Promise<Answer<Workflow>> {
    const path = `${itemPath(item, 'work_item')}/workflow/query`
    return this.#requester.read(
      {
        endpoint: 'workflow/query',
        method: 'POST',
        path,
        body: { flow_type: NODE_FLOW },
        asked: 'read',
        read: readWorkflow,
      },
      call,
    )
  }

  async readSpaces(keys: readonly string[], call: Call): Promise<Answer<readonly Space[]>> {
    const body = {
      project_keys: keys.filter((key) => SPACE_ID.test(key)),
      simple_names: keys.filter((key) => !SPACE_ID.test(key)),
      ...(this.#user_key === undefined ? {} : { user_key: this.#user_key }),
    }
    const path = '/open_api/projects/detail'
    return this.#requester.read(
      { endpoint: 'projects/detail', method: 'POST', path, body, asked: 'read', read: readSpaces },
      call,
    )
  }

  /** Ends the connections; the process could not end before. */
  async close(): Promise<void> {
    await this.#http.close()
  }

  async #fetchToken(credentials: Credentials, call: Call): Promise<Answer<string>> {
    if ('plugin_token' in credentials) return { kind: 'ok', value: credentials.plugin_token, log_id: '' }
    const { plugin_id, plugin_secret } = credentials
    const body = { plugin_id, plugin_secret, type: PLUGIN_ACCESS_TOKEN }
    return this.#requester.read(
      {
        endpoint: 'plugin_token',
        method: 'POST',
        path: '/open_api/authen/plugin_token',
        body,
        asked: 'read',
        read: readToken,
        secret: true,
      },
      call,
    )
  }
}

/** Anything else is a simple_name. */
const SPACE_ID = /^[0-9a-f]{24}$/

/** `flow_type` of workflow/query (获取工作流详情). */
const NODE_FLOW = 0

/** `type` of a token that goes with `X-USER-KEY` (获取访问凭证). */
const PLUGIN_ACCESS_TOKEN = 0

function itemPath(
  { project_key, work_item_type_key, work_item_id }: ItemAddress,
  area: 'workflow' | 'work_item',
): string {
  return `/open_api/${[project_key, area, work_item_type_key, work_item_id].map(encodeURIComponent).join('/')}`
}
