/** Where a run connects to before its code is loaded: the rule, each case that speaks against it, and the event that is not read in vain. */
import { describe, expect, it } from 'vitest'
import { type Env, firstConnection } from '../src/first-connection.ts'

const INPUTS: Env = {
  GITHUB_EVENT_NAME: 'pull_request',
  INPUT_NODE_ID: 'doing',
  INPUT_PROJECT_KEY: 'shop',
  INPUT_PLUGIN_ID: 'MII_1',
  INPUT_PLUGIN_SECRET: 'secret',
  INPUT_USER_KEY: '7000',
  INPUT_BASE_URL: 'https://project.feishu.cn',
}
const LINK = 'See https://project.feishu.cn/shop/story/detail/1'

function pullRequest(changes: object = {}, activity = 'closed'): object {
  const pull_request = { title: 'Add', body: LINK, merged: true, head: { ref: 'topic' }, ...changes }
  return { action: activity, pull_request }
}

function told(changes: Env = {}, payload: unknown = pullRequest()): string | undefined {
  return firstConnection({ ...INPUTS, ...changes }, () => payload)
}

describe('connects', () => {
  it.each<[string, string, Env, unknown?]>([
    ['after a merge', 'https://project.feishu.cn', {}],
    ['by default to the public host', 'https://project.feishu.cn', { INPUT_BASE_URL: ' ' }],
    ['for a link in a title', 'https://project.feishu.cn', {}, pullRequest({ title: LINK, body: null })],
    ['with a token instead of the plugin', 'https://project.feishu.cn', tokenOf('p-1')],
    [
      'with a token of a user, who is told by it',
      'https://project.feishu.cn',
      { ...tokenOf('u-1'), INPUT_USER_KEY: '' },
    ],
    ['to another port', 'https://p.example.com:8443', { INPUT_BASE_URL: 'https://p.example.com:8443/' }],
    ['to this machine over http', 'http://127.0.0.1:8080', { INPUT_BASE_URL: 'http://127.0.0.1:8080' }],
    [
      'to this machine, which no proxy serves',
      'http://127.0.0.1:8080',
      { INPUT_BASE_URL: 'http://127.0.0.1:8080', http_proxy: 'http://proxy:3128' },
    ],
    ['where the proxy is for another scheme', 'https://project.feishu.cn', { http_proxy: 'http://proxy:3128' }],
    [
      'by hand where the items are named',
      'https://project.feishu.cn',
      { GITHUB_EVENT_NAME: 'workflow_dispatch', INPUT_WORK_ITEM_ID: '1' },
    ],
    [
      'for a push whose commits name an item',
      'https://project.feishu.cn',
      { GITHUB_EVENT_NAME: 'push' },
      { commits: [{ message: LINK }] },
    ],
    [
      'for a pull request before its merge where the action is told',
      'https://project.feishu.cn',
      { INPUT_ACTION: 'confirm' },
      pullRequest({ merged: false }, 'opened'),
    ],
  ])('%s', (_, origin, changes, payload = pullRequest()) => {
    expect(told(changes, payload)).toBe(origin)
  })
})

describe('does not connect', () => {
  it.each<[string, Env, unknown?]>([
    ['without a node', { INPUT_NODE_ID: ' ' }],
    ['without a space', { INPUT_PROJECT_KEY: undefined }],
    ['without a secret', { INPUT_PLUGIN_SECRET: '' }],
    ['without a user', { INPUT_USER_KEY: '' }],
    ['with a token of a plugin and no user', { ...tokenOf('p-1'), INPUT_USER_KEY: '' }],
    ['to what is no address', { INPUT_BASE_URL: 'project.feishu.cn' }],
    ['to an address with a path', { INPUT_BASE_URL: 'https://project.feishu.cn/shop' }],
    ['to an address with a password', { INPUT_BASE_URL: 'https://a:b@project.feishu.cn' }],
    ['over http to another machine', { INPUT_BASE_URL: 'http://project.feishu.cn' }],
    ['where a proxy is named', { HTTPS_PROXY: 'http://proxy:3128' }],
    ['where a proxy is named, whatever is excepted', { https_proxy: 'http://proxy:3128', no_proxy: '*' }],
    ['where the job was cancelled', { INPUT_JOB_STATUS: 'cancelled' }],
    ['where the job was skipped', { INPUT_JOB_STATUS: 'skipped' }],
    ['where the pull request was closed without merging', {}, pullRequest({ merged: false })],
    ['so even for a confirm', { INPUT_ACTION: 'confirm' }, pullRequest({ merged: false })],
    ['where the pull request is open', {}, pullRequest({ merged: false }, 'opened')],
    ['where nothing is named', {}, pullRequest({ body: 'See the page' })],
    ['where a branch was deleted', { GITHUB_EVENT_NAME: 'push', INPUT_WORK_ITEM_ID: '1' }, { deleted: true }],
    ['where no commit names an item', { GITHUB_EVENT_NAME: 'push' }, { commits: [{ message: 'x' }, null, 3] }],
    ['by hand where no item is named', { GITHUB_EVENT_NAME: 'workflow_dispatch' }],
    ['for an event that has to be looked up', { GITHUB_EVENT_NAME: 'deployment_status', INPUT_WORK_ITEM_ID: '1' }],
    ['for a payload of another shape', {}, { action: 'closed', pull_request: 'none' }],
    ['for what inherits its shape', {}, Object.create(pullRequest())],
    ['for a payload of null', {}, null],
  ])('%s', (_, changes, payload = pullRequest()) => {
    expect(told(changes, payload)).toBeUndefined()
  })

  it('for no payload', () => {
    expect(firstConnection(INPUTS, () => undefined)).toBeUndefined()
  })

  it('where the event can’t be read, which main tells', () => {
    const fail = (): never => {
      throw new Error('no such file')
    }
    expect(firstConnection(INPUTS, fail)).toBeUndefined()
  })

  it('and then reads no event where the inputs alone tell so', () => {
    let reads = 0
    const read = (): object => {
      reads++
      return pullRequest()
    }
    expect(firstConnection({ ...INPUTS, INPUT_JOB_STATUS: 'cancelled' }, read)).toBeUndefined()
    expect(firstConnection({ ...INPUTS, INPUT_NODE_ID: '' }, read)).toBeUndefined()
    expect(reads).toBe(0)
  })
})

function tokenOf(token: string): Env {
  return { INPUT_PLUGIN_ID: '', INPUT_PLUGIN_SECRET: '', INPUT_PLUGIN_TOKEN: token }
}
