/** Feishu Project as it answers look-ups of names, in memory: notes down what it is asked, refuses on demand, and moves nothing. */
import { sentence } from '../../src/sentence.ts'
import type { Answer, Call, TrackerReads } from '../../src/ports.ts'
import type { Refusal } from '../../src/domain.ts'

export const CALL: Call = { signal: new AbortController().signal, log: () => undefined }

export const SHOP_ID = 'a1a1a1a1a1a1a1a1a1a1a1a1'
export const LAB_ID = 'b2b2b2b2b2b2b2b2b2b2b2b2'
/** The key of the custom type that addresses call `userstory`. */
export const CUSTOM = 'c3c3c3c3c3c3c3c3c3c3c3c3'

const SPACES = [
  { project_key: SHOP_ID, simple_name: 'shop' },
  { project_key: LAB_ID, simple_name: 'lab' },
]

const TYPES = [
  { type_key: 'story', api_name: 'story', name: '需求', is_enabled: true },
  { type_key: 'issue', api_name: 'issue', name: '缺陷', is_enabled: true },
  { type_key: CUSTOM, api_name: 'userstory', name: '用户故事', is_enabled: true },
  { type_key: 'version', api_name: 'version', name: '版本', is_enabled: false },
]

const ITEMS = [
  { work_item_id: '1', work_item_type_key: 'story', name: '结算页' },
  { work_item_id: '2', work_item_type_key: 'issue', name: '' },
  { work_item_id: '3', work_item_type_key: CUSTOM, name: '自定义' },
]

const USERS = [
  { email: 'lin@example.com', user_key: '7000000000000000001' },
  { email: 'Chen@Example.com', user_key: '7000000000000000002' },
]

export const REFUSAL: Refusal = {
  kind: 'permission',
  carried_out: 'surely_not',
  err_code: 10002,
  title: 'Illegal Request',
  message: 'no permission',
  hint: sentence('Allow it.', '请授权。'),
  log_id: 'L1',
}

export class Directory implements TrackerReads {
  /** A line each: what was looked up, and by what. */
  readonly asked: string[] = []
  readonly #refuses: boolean

  constructor({ refuses = false } = {}) {
    this.#refuses = refuses
  }

  readSpaces(keys: readonly string[]) {
    const found = SPACES.filter((space) => keys.includes(space.project_key) || keys.includes(space.simple_name))
    return this.#answer(`spaces ${keys.join(' ')}`, found)
  }

  readTypes(project_key: string) {
    return this.#answer(`types ${project_key}`, TYPES)
  }

  findItems(
    project_key: string,
    { type_keys, ids }: { readonly type_keys: readonly string[]; readonly ids: readonly string[] },
  ) {
    const found = ITEMS.filter((item) => ids.includes(item.work_item_id) && type_keys.includes(item.work_item_type_key))
    return this.#answer(
      `items ${project_key} ${type_keys.join(',')} ${ids.length > 9 ? ids.length : ids.join(',')}`,
      found,
    )
  }

  findUsers(emails: readonly string[]) {
    const wanted = emails.map((email) => email.toLowerCase())
    return this.#answer(
      `users ${emails.join(' ')}`,
      USERS.filter(({ email }) => wanted.includes(email.toLowerCase())),
    )
  }

  readWorkflow(): never {
    throw new Error('names are resolved without a look at the workflow')
  }

  readItemNames(): never {
    return this.readWorkflow()
  }

  readFieldNames(): never {
    return this.readWorkflow()
  }

  readStateFlow(): never {
    return this.readWorkflow()
  }

  readMissing(): never {
    return this.readWorkflow()
  }

  #answer<T>(asked: string, value: T): Promise<Answer<T>> {
    this.asked.push(asked)
    return Promise.resolve(this.#refuses ? { kind: 'refused', refusal: REFUSAL } : { kind: 'ok', value, log_id: '' })
  }
}
