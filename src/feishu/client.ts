/** The adapter behind Tracker: the vendor's Open API, one method a call. */
import type { Answer, Call, Clock, Sending, Space, Tracker, WorkItemType, WriteAnswer, WriteCall } from '../ports.ts'
import {
  type Action,
  isObjectKey,
  type ItemAddress,
  type MissingDatum,
  type NodeAddress,
  type OperateBody,
  type StateChangeBody,
  type StateFlow,
  type Workflow,
} from '../domain.ts'
import type { Secrets } from '../secrets.ts'
import { Http, type HttpOptions } from './http.ts'
import { type Request, Requester } from './requester.ts'
import { Session } from './session.ts'
import { Shared } from './shared.ts'
import { itemPath, pathOf } from './usable.ts'
import { readToken, readWorkflow } from './wire.ts'
import type { FoundItem, Names, User } from './wire-lookups.ts'

export type Credentials =
  { readonly plugin_id: string; readonly plugin_secret: string } | { readonly plugin_token: string }

export interface ClientOptions extends HttpOptions {
  readonly credentials: Credentials
  /** Everybody's, so that what one server gave is not shown by another. */
  readonly secrets: Secrets
}

export class Client implements Tracker {
  readonly #http: Http
  readonly #requester: Requester
  readonly #secrets: Secrets
  #user_key: string | undefined
  /** By the name that `project_key` gave. */
  readonly #space_ids = new Shared<string>()
  readonly #field_names = new Shared<Names>()
  readonly #types = new Shared<readonly WorkItemType[]>()

  constructor(options: ClientOptions, clock: Clock, mask: (secret: string) => void) {
    this.#http = new Http(options)
    const { credentials, secrets } = options
    secrets.add('plugin_id' in credentials ? credentials.plugin_secret : credentials.plugin_token)
    this.#secrets = secrets
    const session = new Session((call) => this.#fetchToken(credentials, call), 'plugin_id' in credentials, mask)
    this.#requester = new Requester(this.#http, clock, session, secrets)
  }

  /** A plugin acts in the name of a user; only looking users up goes without. */
  actAs(user_key: string): void {
    this.#user_key = user_key
    this.#requester.actAs(user_key)
  }

  /** A POST that only reads. */
  async #post<T>(
    endpoint: string,
    path: string,
    body: unknown,
    read: Request<T>['read'],
    call: Call,
  ): Promise<Answer<T>> {
    return this.#requester.read({ endpoint, method: 'POST', path, body, asked: 'read', read }, call)
  }

  async #write(
    endpoint: string,
    path: string,
    body: unknown,
    asked: Action,
    call: WriteCall,
    sending: Sending,
  ): Promise<WriteAnswer> {
    return this.#requester.write({ endpoint, method: 'POST', path, body, asked, read: () => true }, call, sending)
  }

  async operate(node: NodeAddress, body: OperateBody, call: WriteCall, sending: Sending): Promise<WriteAnswer> {
    const path = itemPath(node, 'workflow', 'node', node.node_id, 'operate')
    return this.#write('operate', path, body, body.action, call, sending)
  }

  async changeState(item: ItemAddress, body: StateChangeBody, call: WriteCall, sending: Sending): Promise<WriteAnswer> {
    const path = itemPath(item, 'workflow', 'node', 'state_change')
    return this.#write('state_change', path, body, 'confirm', call, sending)
  }

  async comment(item: ItemAddress, content: string, call: WriteCall, sending: Sending): Promise<WriteAnswer> {
    const path = itemPath(item, 'work_item', 'comment', 'create')
    return this.#write('comment/create', path, { content }, 'confirm', call, sending)
  }

  async readFieldNames(project_key: string, work_item_type_key: string, call: Call): Promise<Answer<Names>> {
    const path = pathOf(project_key, 'field', 'all')
    const { readFieldNames: read } = await loadLookups()
    return this.#field_names.get([project_key, work_item_type_key], () =>
      this.#post('field/all', path, { work_item_type_key }, read, call),
    )
  }

  async readItemNames(
    project_key: string,
    work_item_type_key: string,
    ids: readonly string[],
    call: Call,
  ): Promise<Answer<Names>> {
    const { itemQuery, readItemNames: read } = await loadLookups()
    return this.#requester.read({ ...itemQuery(project_key, work_item_type_key, ids, ['name']), read }, call)
  }

  async readStateFlow(item: ItemAddress, call: Call): Promise<Answer<StateFlow>> {
    const { readStateFlow: read, withPresent, itemQuery, readStateKeys } = await loadLookups()
    const answer = await this.#requester.read({ ...workflowQuery(item, STATE_FLOW), read }, call)
    return withPresent(item, answer, (fields) => {
      const query = itemQuery(item.project_key, item.work_item_type_key, [item.work_item_id], fields)
      return this.#requester.read({ ...query, read: readStateKeys }, call)
    })
  }

  async readTypes(project_key: string, call: Call): Promise<Answer<readonly WorkItemType[]>> {
    const path = pathOf(project_key, 'work_item', 'all-types')
    const { readTypes: read } = await loadLookups()
    const request = { endpoint: 'all-types', method: 'GET', path, asked: 'read', read } as const
    return this.#types.get([project_key], () => this.#requester.read(request, call))
  }

  async findItems(
    project_key: string,
    { type_keys, ids }: { readonly type_keys: readonly string[]; readonly ids: readonly string[] },
    call: Call,
  ): Promise<Answer<readonly FoundItem[]>> {
    const path = pathOf(project_key, 'work_item', 'filter')
    const { inParts } = await loadLookups()
    return inParts(ids, MOST_ITEMS, async (part) => {
      const body = { work_item_type_keys: type_keys, work_item_ids: part.map(BigInt), page_size: MOST_ITEMS }
      return this.#post('work_item/filter', path, body, (await loadLookups()).readItems, call)
    })
  }

  async findUsers(emails: readonly string[], call: Call): Promise<Answer<readonly User[]>> {
    const path = pathOf('user', 'query')
    const { inParts, usersOf, readUsers } = await loadLookups()
    const ask = (part: readonly string[]) => this.#post('user/query', path, { emails: part }, readUsers, call)
    return inParts(emails, MOST_USERS, (part) => usersOf(part, ask))
  }

  async readWorkflow(item: ItemAddress, call: Call): Promise<Answer<Workflow>> {
    return this.#requester.read({ ...workflowQuery(item, NODE_FLOW), read: readWorkflow }, call)
  }

  async readMissing(node: NodeAddress, call: Call): Promise<Answer<readonly MissingDatum[]>> {
    const space = await this.#spaceId(node.project_key, call)
    if (space.kind !== 'ok') return space
    const body = {
      project_key: space.value,
      work_item_type_key: node.work_item_type_key,
      work_item_id: BigInt(node.work_item_id),
      state_key: node.node_id,
      mode: 'unfinished',
    }
    const path = pathOf('work_item', 'transition_required_info', 'get')
    const { readMissing } = await import('./wire-missing.ts')
    const read = (data: unknown): ReturnType<typeof readMissing> => readMissing(data, node.node_id)
    return this.#post('transition_required_info', path, body, read, call)
  }

  async readSpaces(keys: readonly string[], call: Call): Promise<Answer<readonly Space[]>> {
    const path = pathOf('projects', 'detail')
    const { inParts } = await loadLookups()
    return inParts(keys, MOST_SPACES, async (part) => {
      const body = {
        project_keys: part.filter((key) => isObjectKey(key)),
        simple_names: part.filter((key) => !isObjectKey(key)),
        ...(this.#user_key === undefined ? {} : { user_key: this.#user_key }),
      }
      return this.#post('projects/detail', path, body, (await loadLookups()).readSpaces, call)
    })
  }

  /** In a body the vendor wants the space's ID: a simple_name finds nothing there, without a word. */
  async #spaceId(project_key: string, call: Call): Promise<Answer<string>> {
    if (isObjectKey(project_key)) return { kind: 'ok', value: project_key, log_id: '' }
    return this.#space_ids.get([project_key], () => this.#findSpaceId(project_key, call))
  }

  async #findSpaceId(simple_name: string, call: Call): Promise<Answer<string>> {
    const answer = await this.readSpaces([simple_name], call)
    if (answer.kind !== 'ok') return answer
    // Part of an address, and no site tells those apart by capitals.
    const named = answer.value.find((space) => space.simple_name.toLowerCase() === simple_name.toLowerCase())
    if (named !== undefined) return { ...answer, value: named.project_key }
    const { noSuchSpace } = await import('./wire-missing.ts')
    return { kind: 'unreachable', failure: noSuchSpace(simple_name) }
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
        path: pathOf('authen', 'plugin_token'),
        body,
        asked: 'read',
        // Before a line of the log tells of the reply that brought it.
        read: (data) => {
          const token = readToken(data)
          if (token !== undefined) this.#secrets.add(token)
          return token
        },
        secret: true,
      },
      call,
    )
  }
}

/** Most runs look nothing up. */
const loadLookups = () => import('./lookups.ts')

/** `page_size` of a filter is 200 at most (20002), and 100 IDs are one parameter's most (20001). */
const MOST_ITEMS = 100

/** E-mail addresses in one query (20004), and spaces by either name (20057). */
const MOST_USERS = 100
const MOST_SPACES = 10

/** `flow_type` of workflow/query (获取工作流详情). */
const NODE_FLOW = 0
const STATE_FLOW = 1

/** The node's own members always come; `fields` keeps the item's, which we don't read and which may be megabytes, to one. */
function workflowQuery(item: ItemAddress, flow_type: number): Omit<Request<never>, 'read'> {
  const path = itemPath(item, 'work_item', 'workflow', 'query')
  return { endpoint: 'workflow/query', method: 'POST', path, body: { flow_type, fields: ['name'] }, asked: 'read' }
}

/** `type` of a token that goes with `X-USER-KEY` (获取访问凭证). */
const PLUGIN_ACCESS_TOKEN = 0
