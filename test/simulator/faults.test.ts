import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Fault } from '../../simulator/faults.ts'
import { defaultSeed } from '../../simulator/seed.ts'
import { startSimulator, type Simulator } from '../../simulator/server.ts'
import { at, connect, type Client } from './client.ts'

const PLAIN = '7000000101'

let now = Date.UTC(2026, 10, 30)
let simulator: Simulator
let client: Client
beforeAll(async () => {
  simulator = await startSimulator({ rateLimit: 'off', now: () => now })
})
beforeEach(async () => {
  simulator.reset(defaultSeed)
  client = await connect(simulator)
})
afterAll(() => simulator.close())

const status = () => simulator.node(PLAIN, 'doing').status

/** What a client sees of an answer that it can't read as JSON. */
async function raw(headers: Record<string, string> = {}): Promise<{ status: number; headers: Headers; body: string }> {
  const response = await fetch(`${simulator.url}/open_api/shop/workflow/story/${PLAIN}/node/doing/operate`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'Content-Type': 'application/json',
      'X-PLUGIN-TOKEN': client.token,
      'X-USER-KEY': '7000000000000000001',
      ...headers,
    },
    body: '{"action":"confirm"}',
  })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

describe('the connection', () => {
  test.for<[name: string, fault: Fault, node: number]>([
    ['resets before the write', { fault: 'reset' }, 2],
    ['resets after the write', { fault: 'reset', applied: true }, 3],
    ['breaks off within the answer', { fault: 'truncated' }, 3],
    ['breaks off within an answer to nothing', { fault: 'truncated', applied: false }, 2],
  ])('%s', async ([, fault, node]) => {
    simulator.faults.add({ call: 'operate', ...fault })
    await expect(raw()).rejects.toThrow()
    expect(status()).toBe(node)
    expect((await client.workflow(PLAIN)).err_code).toBe(0)
  })

  test('hangs until the client gives up', async () => {
    simulator.faults.add({ fault: 'hang', applied: true })
    const giveUp = new AbortController()
    const call = request(`${simulator.url}/open_api/shop/workflow/story/${PLAIN}/node/doing/operate`, {
      method: 'POST',
      signal: giveUp.signal,
      headers: {
        'Content-Type': 'application/json',
        'X-PLUGIN-TOKEN': client.token,
        'X-USER-KEY': '7000000000000000001',
      },
    })
    const ended = new Promise((resolve) => call.on('error', resolve))
    call.end('{"action":"confirm"}')
    while (simulator.writes.length === 0) await new Promise((resolve) => setImmediate(resolve))
    giveUp.abort()
    await ended
    expect(simulator.requests.at(-1)?.status).toBeUndefined()
  })

  test('answers late: the write comes late too, or was in time', async () => {
    simulator.faults.add({ fault: 'delay', ms: 20 }, { fault: 'delay', ms: 20, applied: true })
    const late = raw()
    while (simulator.requests.length < 2) await new Promise((resolve) => setImmediate(resolve))
    expect(status()).toBe(2)
    expect((await late).status).toBe(200)
    const second = client.confirm(PLAIN, 'test')
    while (simulator.requests.length < 3) await new Promise((resolve) => setImmediate(resolve))
    expect(simulator.node(PLAIN, 'test').status).toBe(3)
    expect((await second).err_code).toBe(0)
  })
})

describe('the answer', () => {
  const NO_HEADER: [string, string | null] = ['x-none', null]
  const OVERSIZE = 1024 * 1024 + 1
  test.for<
    [
      name: string,
      fault: Fault,
      expected: { status: number; body: unknown; header?: [string, string | null]; node?: number },
    ]
  >([
    [
      '429',
      { fault: 'rate_limited' },
      { status: 429, body: expect.stringContaining('"err_code":10429'), header: ['retry-after', null] },
    ],
    [
      '429 with Retry-After',
      { fault: 'rate_limited', retry_after: 3 },
      { status: 429, body: expect.stringContaining('10429'), header: ['retry-after', '3'] },
    ],
    [
      '429 without err_code',
      { fault: 'rate_limited', bare: true, retry_after: '1' },
      { status: 429, body: 'Too Many Requests', header: ['retry-after', '1'] },
    ],
    [
      '503',
      { fault: 'unavailable' },
      { status: 503, body: expect.stringContaining('<html>'), header: ['content-type', 'text/html; charset=utf-8'] },
    ],
    [
      '502 after the write',
      { fault: 'unavailable', status: 502, applied: true },
      { status: 502, body: expect.stringContaining('<html>'), node: 3 },
    ],
    ['302', { fault: 'redirect' }, { status: 302, body: '', header: ['location', '/elsewhere'] }],
    [
      '307 to another host',
      { fault: 'redirect', status: 307, location: 'http://127.0.0.1:9/' },
      { status: 307, body: '', header: ['location', 'http://127.0.0.1:9/'] },
    ],
    ['no JSON', { fault: 'not_json' }, { status: 200, body: expect.stringContaining('<html>'), node: 3 }],
    ['a wrong shape', { fault: 'wrong_shape' }, { status: 200, body: '{"code":"0","result":[]}', node: 3 }],
    [
      'too much',
      { fault: 'oversize' },
      { status: 200, body: expect.stringMatching(/^\{.*\} +$/), header: ['content-length', String(OVERSIZE)], node: 3 },
    ],
    [
      'too much, chunked',
      { fault: 'oversize', chunked: true, applied: false },
      { status: 200, body: expect.stringMatching(/^\{.*\} +$/), header: ['content-length', null] },
    ],
    [
      'busy',
      { fault: 'transitioning' },
      { status: 500, body: expect.stringContaining('"msg":"Node workflow transitioning"') },
    ],
    ['an expired token', { fault: 'token_expired' }, { status: 401, body: expect.stringContaining('10022') }],
    ['accepted, but not moved', { fault: 'not_moved' }, { status: 200, body: expect.stringContaining('"err_code":0') }],
    [
      'a refusal by name',
      { fault: 'refuse', refusal: 'overloaded' },
      { status: 500, body: expect.stringContaining('please try again later') },
    ],
    [
      'any JSON',
      { fault: 'answer', status: 418, body: { a: 9007199254740993n }, headers: { 'x-a': 'b' } },
      { status: 418, body: '{"a":9007199254740993}', header: ['x-a', 'b'] },
    ],
    ['any text', { fault: 'answer', status: 200, body: '{' }, { status: 200, body: '{' }],
  ])('%s', async ([, fault, { status: expected, body, header = NO_HEADER, node = 2 }]) => {
    simulator.faults.add({ call: 'operate', ...fault })
    const answer = await raw()
    expect([answer.status, answer.body, answer.headers.get(header[0]), status()]).toEqual([
      expected,
      body,
      header[1],
      node,
    ])
    expect(answer.headers.get('x-tt-logid')).toBe(simulator.requests.at(-1)?.log_id)
    expect(simulator.requests.at(-1)?.status).toBe(expected)
    if (fault.fault === 'oversize') expect(answer.body.length).toBe(OVERSIZE)
  })

  test('a token renewed after it expired is another one', async () => {
    simulator.faults.add({ fault: 'token_expired', call: 'operate' })
    expect((await client.confirm(PLAIN, 'doing')).err_code).toBe(10022)
    expect((await (await connect(simulator)).confirm(PLAIN, 'doing')).err_code).toBe(0)
  })

  test('the token call has an envelope of its own', async () => {
    simulator.faults.add({ fault: 'rate_limited', call: 'token' })
    const response = await fetch(`${simulator.url}/open_api/authen/plugin_token`, { method: 'POST' })
    expect([response.status, at(await response.json(), 'error', 'code')]).toEqual([429, 10429])
  })

  test('reads show what was before, so many times', async () => {
    simulator.faults.add({ fault: 'stale', call: 'operate', reads: 2 })
    expect((await client.confirm(PLAIN, 'doing')).err_code).toBe(0)
    const seen = []
    for (let read = 0; read < 3; read += 1)
      seen.push(at((await client.workflow(PLAIN)).data, 'workflow_nodes', 1, 'status'))
    expect(seen).toEqual([2, 2, 3])
  })

  test('a script is played in order, then the truth again', async () => {
    simulator.script('operate', { status: 500, body: { err_code: 1 } }, { status: 200, body: { err_code: 2 } })
    const answers = [
      await client.confirm(PLAIN, 'doing'),
      await client.confirm(PLAIN, 'doing'),
      await client.confirm(PLAIN, 'doing'),
    ]
    expect(answers.map((answer) => [answer.status, answer.err_code])).toEqual([
      [500, 1],
      [200, 2],
      [200, 0],
    ])
  })
})

describe('which request a fault takes', () => {
  const busy = { fault: 'refuse', refusal: 'transitioning' } as const
  const read = async (item = PLAIN) => (await client.workflow(item)).err_code

  test.for<[name: string, faults: Fault[], seen: (0 | 50006)[]]>([
    ['the first by default', [busy], [50006, 0, 0, 0]],
    ['the nth', [{ ...busy, nth: 3 }], [0, 0, 50006, 0]],
    ['several', [{ ...busy, times: 2 }], [50006, 50006, 0, 0]],
    ['several from the nth on', [{ ...busy, nth: 2, times: 2 }], [0, 50006, 50006, 0]],
    ['always', [{ ...busy, times: 'always' }], [50006, 50006, 50006, 50006]],
    ['of this call', [{ ...busy, call: 'operate' }], [0, 0, 0, 0]],
    ['of this item', [{ ...busy, item: '7000000102' }], [0, 0, 0, 0]],
    ['two in a row', [busy, busy], [50006, 50006, 0, 0]],
  ])('%s', async ([, faults, seen]) => {
    simulator.faults.add(...faults)
    expect([await read(), await read(), await read(), await read()]).toEqual(seen)
  })

  test('by item and node, in the path or in the body', async () => {
    simulator.faults.add(
      { ...busy, item: PLAIN, node: 'test' },
      { ...busy, item: PLAIN, node: 'test', call: 'required_info' },
      { ...busy, call: 'work_item_query', item: '7000000102' },
    )
    expect((await client.confirm(PLAIN, 'doing')).err_code).toBe(0)
    expect((await client.confirm(PLAIN, 'test')).err_code).toBe(50006)
    const info = { project_key: 'shop', work_item_id: 7000000101, state_key: 'test' }
    expect((await client.post('/open_api/work_item/transition_required_info/get', info)).err_code).toBe(50006)
    const query = (id: number) => client.post('/open_api/shop/work_item/story/query', { work_item_ids: [id] })
    expect((await query(7000000101)).err_code).toBe(0)
    expect((await query(7000000102)).err_code).toBe(50006)
  })

  test('for so long from the first it took', async () => {
    simulator.faults.add({ ...busy, lasts: 2000 })
    expect(await read()).toBe(50006)
    now += 1999
    expect(await read()).toBe(50006)
    now += 1
    expect(await read()).toBe(0)
  })

  test('none once they are cleared', async () => {
    simulator.faults.add(busy)
    simulator.faults.clear()
    expect(await read()).toBe(0)
  })
})

test('closing ends what hangs and what waits', async () => {
  const own = await startSimulator()
  own.faults.add({ fault: 'hang', call: 'token' }, { fault: 'delay', ms: 3_600_000, call: 'token' })
  const waiting = [1, 2].map(() => fetch(`${own.url}/open_api/authen/plugin_token`, { method: 'POST' }))
  const settled = Promise.allSettled(waiting)
  while (own.requests.length < 2) await new Promise((resolve) => setImmediate(resolve))
  await own.close()
  await own.close()
  expect((await settled).map((outcome) => outcome.status)).toEqual(['rejected', 'rejected'])
})
