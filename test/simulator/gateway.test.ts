import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { Agent, get as getPlain, type IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SHOP, PLUGIN, USER_TOKEN, USERS, USERSTORY } from '../../simulator/seed.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts'
import { at, connect, fetchToken, type Client } from './client.ts'

const NOON = Date.UTC(2026, 10, 30, 12)
const PLAIN = '7000000101'
const OPERATE = `/open_api/shop/workflow/story/${PLAIN}/node/doing/operate`
const CONFIRM = { action: 'confirm' }

let now = NOON
let simulator: Simulator
let client: Client

async function begin(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator({ now: () => now, ...options })
  client = await connect(simulator)
}
beforeEach(() => {
  now = NOON
})
afterEach(() => simulator.close())

describe('the plugin token', () => {
  test.for<[name: string, body: object, status: number, code: number]>([
    ['a wrong secret', { ...PLUGIN, plugin_secret: 'x' }, 400, 10204],
    ['a wrong id', { ...PLUGIN, plugin_id: 'x' }, 400, 10204],
    ['no secret', { plugin_id: PLUGIN.plugin_id }, 400, 9999],
    ['an unknown type', { ...PLUGIN, type: 2 }, 400, 9999],
  ])('is refused for %s', async ([, body, status, code]) => {
    await begin()
    const answer = await fetchToken(simulator.url, body)
    expect([answer.status, at(answer.body, 'error', 'code')]).toEqual([status, code])
    expect(Object.keys(answer.body as object)).toEqual(['data', 'error'])
  })

  test('has a prefix for its type, stays the same while it lives, then is another', async () => {
    await begin({ tokenLifetime: 60 })
    const first = await fetchToken(simulator.url)
    expect(first.body).toMatchObject({
      data: { token: client.token, expire_time: 60 },
      error: { code: 0, msg: 'success' },
    })
    expect(client.token).toMatch(/^p-/)
    expect(at((await fetchToken(simulator.url, { ...PLUGIN, type: 1 })).body, 'data', 'token')).toMatch(/^v-/)
    now += 59_000
    expect((await client.confirm(PLAIN, 'doing')).err_code).toBe(0)
    now += 1000
    const late = await client.confirm(PLAIN, 'test')
    expect([late.status, late.err_code]).toEqual([401, 10022])
    expect(at((await fetchToken(simulator.url)).body, 'data', 'token')).not.toBe(client.token)
  })

  test('can be made void', async () => {
    await begin()
    simulator.expireTokens()
    expect((await client.confirm(PLAIN, 'doing')).err_code).toBe(10022)
  })
})

describe('headers', () => {
  test.for<[name: string, headers: Record<string, string | undefined>, status: number, err_code: number]>([
    ['no token', { 'X-PLUGIN-TOKEN': undefined }, 401, 10021],
    ['an unknown token', { 'X-PLUGIN-TOKEN': 'p-unknown' }, 401, 10022],
    ['no user', { 'X-USER-KEY': undefined }, 400, 20039],
    ['an unknown user', { 'X-USER-KEY': USERS.lin.email }, 404, 30006],
    ['a user who resigned', { 'X-USER-KEY': USERS.gone.user_key }, 401, 10302],
    ['a user outside the space', { 'X-USER-KEY': USERS.wu.user_key }, 401, 10301],
    ['another Content-Type', { 'Content-Type': 'text/plain' }, 400, 9999],
  ])('%s', async ([, headers, status, err_code]) => {
    await begin()
    const answer = await client.post(OPERATE, CONFIRM, headers)
    expect([answer.status, answer.err_code]).toEqual([status, err_code])
    expect(simulator.writes).toEqual([])
  })

  test("a person's token needs no user", async () => {
    await begin()
    const headers = { 'X-PLUGIN-TOKEN': USER_TOKEN.token, 'X-USER-KEY': undefined }
    expect((await client.post(OPERATE, CONFIRM, headers)).err_code).toBe(0)
    expect(simulator.writes.map(({ user }) => user)).toEqual([USER_TOKEN.user_key])
  })

  test('a body that is no JSON', async () => {
    await begin()
    expect((await client.post(OPERATE, '{"action":')).err_code).toBe(9999)
  })

  test('every answer has a log ID of its own', async () => {
    await begin()
    const answers = [
      await client.confirm(PLAIN, 'doing'),
      await client.confirm(PLAIN, 'doing'),
      await client.workflow(PLAIN),
    ]
    const ids = answers.map((answer) => answer.headers.get('x-tt-logid'))
    expect(new Set(ids).size).toBe(3)
    expect(simulator.requests.slice(1).map((request) => request.log_id)).toEqual(ids)
  })
})

describe('paths', () => {
  test.for<[name: string, path: string, err_code: number]>([
    ['the space by ID', `/open_api/${SHOP.project_key}/workflow/story/${PLAIN}/node/doing/operate`, 0],
    ['an unknown space', `/open_api/moon/workflow/story/${PLAIN}/node/doing/operate`, 10301],
    ['an item of another space', '/open_api/shop/workflow/story/7000000401/node/doing/operate', 20014],
    ['an ID of another type', `/open_api/shop/workflow/issue/${PLAIN}/node/doing/operate`, 30005],
    ['an unknown type', `/open_api/shop/workflow/epic/${PLAIN}/node/doing/operate`, 30005],
    ['a disabled type', `/open_api/shop/workflow/version/${PLAIN}/node/doing/operate`, 20044],
    ['a custom type by its key', `/open_api/shop/workflow/${USERSTORY.type_key}/7000000301/node/doing/operate`, 0],
    ['a custom type by its api_name', '/open_api/shop/workflow/userstory/7000000301/node/doing/operate', 30005],
  ])('%s', async ([, path, err_code]) => {
    await begin()
    expect((await client.post(path, CONFIRM)).err_code).toBe(err_code)
  })

  test('an api_name passes where the deployment takes it', async () => {
    await begin({ acceptApiNames: true })
    const path = '/open_api/shop/workflow/userstory/7000000301/node/doing/operate'
    expect((await client.post(path, CONFIRM)).err_code).toBe(0)
  })

  test('what the Open API does not have is a plain 404, recorded as unknown', async () => {
    await begin()
    const response = await fetch(`${simulator.url}/elsewhere`)
    expect([response.status, await response.text()]).toEqual([404, '404 page not found'])
    expect(simulator.requests.at(-1)).toMatchObject({ call: 'unknown', method: 'GET', path: '/elsewhere', status: 404 })
  })
})

describe('X-IDEM-UUID', () => {
  const twice = { 'X-IDEM-UUID': 'the-same' }

  test('a repeat is refused, whatever the first answer was and whatever item it names', async () => {
    await begin()
    expect((await client.operate('7000000102', 'doing', CONFIRM, twice)).err_code).toBe(20038)
    const repeat = await client.operate(PLAIN, 'doing', CONFIRM, twice)
    expect([repeat.status, repeat.err_code]).toEqual([429, 10430])
    expect((await client.operate(PLAIN, 'doing', CONFIRM, { 'X-IDEM-UUID': 'another' })).err_code).toBe(0)
  })

  test('it is scoped to the token and to the endpoint', async () => {
    await begin()
    expect((await client.operate(PLAIN, 'doing', CONFIRM, twice)).err_code).toBe(0)
    const other = { ...twice, 'X-PLUGIN-TOKEN': USER_TOKEN.token }
    expect((await client.operate(PLAIN, 'test', CONFIRM, other)).err_code).toBe(0)
    const path = '/open_api/shop/workflow/issue/7000000201/node/state_change'
    expect((await client.post(path, { transition_id: 9007199254740993001n }, twice)).err_code).toBe(0)
  })

  test('a read takes no notice of it', async () => {
    await begin()
    const path = `/open_api/shop/work_item/story/${PLAIN}/workflow/query`
    expect((await client.post(path, {}, twice)).err_code).toBe(0)
    expect((await client.post(path, {}, twice)).err_code).toBe(0)
  })

  test('or the first answer comes once more', async () => {
    await begin({ idempotency: 'replay' })
    expect((await client.operate(PLAIN, 'doing', CONFIRM, twice)).err_code).toBe(0)
    expect((await client.operate(PLAIN, 'doing', CONFIRM, twice)).err_code).toBe(0)
    expect(simulator.writes.length).toBe(1)
  })

  test('or it is not looked at', async () => {
    await begin({ idempotency: 'off' })
    expect((await client.operate(PLAIN, 'doing', CONFIRM, twice)).err_code).toBe(0)
    expect((await client.operate(PLAIN, 'doing', CONFIRM, twice)).err_code).toBe(20017)
  })
})

describe('the rate limit', () => {
  async function send(count: number): Promise<unknown[]> {
    const answers = []
    for (let sent = 0; sent < count; sent += 1) answers.push((await client.workflow(PLAIN)).err_code)
    return answers
  }

  test('admits 15 in any 1000 ms, for one token and one endpoint', async () => {
    await begin()
    expect(await send(10)).toEqual(Array(10).fill(0))
    now += 600
    expect(await send(6)).toEqual([0, 0, 0, 0, 0, 10429])
    now += 399
    expect(await send(1)).toEqual([10429])
    expect((await client.confirm(PLAIN, 'doing')).err_code).toBe(0)
    now += 1
    expect(await send(11)).toEqual([...Array<number>(10).fill(0), 10429])
  })

  test('answers 429, with Retry-After where the setting says so', async () => {
    await begin({ rateLimit: { requests: 1, window: 1000 }, retryAfter: '2' })
    await send(1)
    const answer = await client.workflow(PLAIN)
    expect([answer.status, answer.err_code, answer.headers.get('retry-after')]).toEqual([429, 10429, '2'])
  })

  test('can be off', async () => {
    await begin({ rateLimit: 'off' })
    expect(await send(20)).toEqual(Array(20).fill(0))
  })

  test('admits 450 filters a minute', async () => {
    await begin({ rateLimit: { requests: 1000, window: 1000 } })
    const filter = () => client.post('/open_api/shop/work_item/filter', { work_item_type_keys: ['story'] })
    for (let sent = 0; sent < 450; sent += 1) await filter()
    expect((await filter()).err_code).toBe(10429)
  })
})

test.for<[setting: NonNullable<SimulatorOptions['refusalStatus']>, business: number[], gateway: number]>([
  ['documented', [400, 404, 500], 401],
  [200, [200, 200, 200], 401],
  [400, [400, 400, 400], 401],
  [500, [500, 500, 500], 401],
])('HTTP statuses: %s', async ([refusalStatus, business, gateway]) => {
  await begin({ refusalStatus })
  const refused = [
    await client.confirm(PLAIN, 'started'),
    await client.confirm('999', 'doing'),
    await client.confirm('7000000115', 'doing'),
  ]
  expect(refused.map((answer) => answer.status)).toEqual(business)
  expect((await client.operate(PLAIN, 'doing', CONFIRM, { 'X-PLUGIN-TOKEN': 'p-x' })).status).toBe(gateway)
})

test('a record holds the request as it came and what it got', async () => {
  await begin()
  const headers = { 'X-Custom': 'one' }
  await client.post(`${OPERATE}?trace=1`, '{"action":"confirm","big":9007199254740993}', headers)
  expect(simulator.requests.at(-1)).toMatchObject({
    call: 'operate',
    method: 'POST',
    path: `${OPERATE}?trace=1`,
    headers: { 'x-custom': 'one', 'x-plugin-token': client.token },
    rawBody: '{"action":"confirm","big":9007199254740993}',
    body: { action: 'confirm', big: 9007199254740993n },
    at: NOON,
    status: 200,
    err_code: 0,
  })
  expect(simulator.requests.map((request) => request.call)).toEqual(['token', 'operate'])
})

test('connections are counted, and each request says which it came on', async () => {
  await begin()
  const before = simulator.connections
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const visit = async (options: object) => {
    const [response] = (await once(getPlain(`${simulator.url}/elsewhere`, options), 'response')) as [IncomingMessage]
    await once(response.resume(), 'end')
  }
  await visit({ agent })
  await visit({ agent })
  await visit({ agent: false })
  agent.destroy()
  expect(simulator.connections - before).toBe(2)
  expect(simulator.requests.slice(-3).map(({ connection }) => connection - before)).toEqual([1, 1, 2])
})

test('over TLS', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'simulator-'))
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=simulator', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...files, ...subject], {
    stdio: 'ignore',
  })
  const key = readFileSync(join(folder, 'key.pem'), 'utf8')
  const cert = readFileSync(join(folder, 'cert.pem'), 'utf8')
  simulator = await startSimulator({ tls: { key, cert } })
  expect(simulator.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  const [response] = (await once(get(`${simulator.url}/_simulator/requests`, { ca: cert }), 'response')) as [
    { statusCode: number },
  ]
  expect([response.statusCode, simulator.connections]).toEqual([200, 1])
})
