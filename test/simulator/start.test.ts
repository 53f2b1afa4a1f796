import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { printJson } from '../../simulator/json.ts'
import { LAB, seedOf, story } from '../../simulator/seed.ts'
import { startSimulator, type Simulator } from '../../simulator/server.ts'
import { at, connect } from './client.ts'

const COMMAND = join(import.meta.dirname, '../../simulator/start.ts')

function run(...given: string[]): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...given], { stdio: ['ignore', 'pipe', 'pipe'] })
}

function seedFile(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'simulator-')), 'seed.json')
  writeFileSync(file, content)
  return file
}

async function outcome(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  const errors = child.stderr === null ? '' : text(child.stderr)
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, errors: await errors }
}

describe('npm run simulator', () => {
  test.for(['SIGINT', 'SIGTERM'] as const)('serves the seed that it is given, and ends on %s', async (signal) => {
    const child = run('--port', '0', '--seed', seedFile(printJson(seedOf([story({ id: '42', name: '自带' })]))))
    const ended = outcome(child)
    const [printed] = child.stdout === null ? [] : ((await once(child.stdout, 'data')) as [Buffer])
    const said = String(printed)
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
    expect(said).toContain('42 story     at doing: 自带')
    for (const part of [
      'shop',
      'MII_SIMULATED_PLUGIN / simulated-secret-not-a-real-one',
      '7000000000000000001',
      '/_simulator/faults',
    ])
      expect(said).toContain(part)
    expect((await (await connect({ url })).confirm('42', 'doing')).err_code).toBe(0)
    child.kill(signal)
    expect(await ended).toEqual({ code: 0, errors: '' })
  })

  test.for<[name: string, given: string[], message: string]>([
    ['a port that is none', ['--port', 'x'], '--port takes a number from 0 to 65535, found "x"'],
    ['a port too high', ['--port', '70000'], '--port takes a number from 0 to 65535, found "70000"'],
    ['an unknown option', ['--prot', '1'], "Unknown option '--prot'"],
    ['a seed that is not there', ['--seed', '/nowhere.json'], '--seed /nowhere.json: ENOENT'],
    ['a seed that is no JSON', ['--seed', seedFile('{')], 'JSON'],
    [
      'a seed without items',
      ['--seed', seedFile('{"plugins":[],"users":[],"spaces":[]}')],
      'items: expected a list, found nothing',
    ],
    [
      'a typing error in a seed',
      ['--seed', seedFile(printJson({ ...seedOf([]), item: [] }))],
      'item: expected one of the members plugins',
    ],
    [
      'a seed that contradicts itself',
      ['--port', '0', '--seed', seedFile(printJson(seedOf([story({ id: '1', space: 'moon' })])))],
      'work item 1 is in no space',
    ],
  ])('refuses %s', async ([, given, message]) => {
    const { code, errors } = await outcome(run(...given))
    expect(code).toBe(1)
    expect(errors).toContain(message)
    expect(errors).toContain('Usage: npm run simulator -- [--port 4470] [--seed seed.json]')
  })

  test('refuses a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const port = String(at(taken.address(), 'port'))
    const { code, errors } = await outcome(run('--port', port))
    taken.close()
    expect(code).toBe(1)
    expect(errors).toContain('EADDRINUSE')
  })
})

describe('/_simulator/', () => {
  let simulator: Simulator
  afterEach(() => simulator.close())

  async function door(method: string, name: string, body?: string): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${simulator.url}/_simulator/${name}`, {
      method,
      ...(body === undefined ? {} : { body }),
    })
    return { status: response.status, body: await response.json() }
  }

  test('shows state and requests, and is not recorded itself', async () => {
    simulator = await startSimulator()
    await (await connect(simulator)).confirm('7000000101', 'doing')
    const state = (await door('GET', 'state')).body
    expect(at(state, 'writes')).toMatchObject([{ item: '7000000101', node: 'doing', action: 'confirm' }])
    expect(at(state, 'items', 0, 'flow', 'nodes', 1, 'status')).toBe(3)
    expect(at(state, 'spaces', 1)).toMatchObject(LAB)
    const requests = (await door('GET', 'requests')).body as object[]
    expect(requests.map((request) => at(request, 'call'))).toEqual(['token', 'operate'])
  })

  test('adds faults, one or many, and takes them away', async () => {
    simulator = await startSimulator()
    const client = await connect(simulator)
    await door('POST', 'faults', '{"fault":"transitioning","call":"operate"}')
    const added = await door('POST', 'faults', '[{"fault":"hang","call":"token"},{"fault":"stale","reads":1}]')
    expect((added.body as object[]).map((fault) => at(fault, 'fault'))).toEqual(['transitioning', 'hang', 'stale'])
    expect((await client.confirm('7000000101', 'doing')).err_code).toBe(50006)
    expect((await door('GET', 'faults')).body).toHaveLength(2)
    expect((await door('DELETE', 'faults')).body).toEqual([])
    expect((await door('GET', 'faults')).body).toEqual([])
  })

  test('starts over, with another seed if given', async () => {
    simulator = await startSimulator()
    await (await connect(simulator)).confirm('7000000101', 'doing')
    expect((await door('POST', 'reset')).status).toBe(200)
    expect([simulator.node('7000000101', 'doing').status, simulator.requests.length]).toEqual([2, 0])
    await door('POST', 'reset', printJson(seedOf([story({ id: '42' })])))
    expect(simulator.item('42').type_key).toBe('story')
    expect(() => simulator.item('7000000101')).toThrow('no work item 7000000101')
    expect(() => simulator.node('42', 'nowhere')).toThrow('no node nowhere')
  })

  test.for<[name: string, method: string, door: string, body: string | undefined, status: number, problem: string]>([
    ['an unknown door', 'GET', 'nowhere', undefined, 404, 'GET nowhere is none of: GET state'],
    ['a fault without a kind', 'POST', 'faults', '{}', 400, 'fault: expected one of reset, hang'],
    ['an unknown kind', 'POST', 'faults', '[{"fault":"earthquake"}]', 400, '[0].fault: expected one of'],
    [
      'a member that the kind has not',
      'POST',
      'faults',
      '{"fault":"hang","ms":1}',
      400,
      'ms: expected one of the members',
    ],
    ['a member that is missing', 'POST', 'faults', '{"fault":"delay"}', 400, 'ms: expected an integer, found nothing'],
    [
      'an unknown call',
      'POST',
      'faults',
      '{"fault":"hang","call":"opperate"}',
      400,
      'call: expected one of token, operate',
    ],
    [
      'an unknown refusal',
      'POST',
      'faults',
      '{"fault":"refuse","refusal":"no"}',
      400,
      'refusal: expected the name of a refusal',
    ],
    ['no JSON', 'POST', 'faults', 'x', 400, 'JSON'],
    ['a seed with a gap', 'POST', 'reset', '{}', 400, 'plugins: expected a list, found nothing'],
  ])('refuses %s', async ([, method, name, body, status, problem]) => {
    simulator = await startSimulator()
    const answer = await door(method, name, body)
    expect(answer.status).toBe(status)
    expect(at(answer.body, 'problem')).toContain(problem)
  })
})
