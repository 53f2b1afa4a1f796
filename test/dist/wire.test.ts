/** Real proxies and real TLS, on the committed bundle: what companies put between a runner and their deployment. */
import { once } from 'node:events'
import { createSecureServer } from 'node:http2'
import { request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Certificates, makeCertificates } from '../../harness/certificates.ts'
import { mergedPullRequest } from '../../harness/payloads.ts'
import { type Proxy, startProxy } from '../../harness/proxy.ts'
import { runAction, type StepResult } from '../../harness/run-action.ts'
import { PLUGIN, SHOP, USERS } from '../../simulator/seed.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { NODE, resultsOf, storyUrl } from './fixture.ts'

const STORY = '7000000101'

let certificates: Certificates
let secure: Simulator
let plain: Simulator
let proxy: Proxy
let guarded: Proxy
/** The same as `secure`, by a name that only the proxies know: this very machine is never reached by one. */
let remote: string

beforeAll(async () => {
  certificates = makeCertificates('IP:127.0.0.1,DNS:localhost,DNS:feishu.test')
  secure = await startSimulator({ tls: certificates })
  remote = secure.url.replace('127.0.0.1', 'feishu.test')
  plain = await startSimulator()
})
beforeEach(async () => {
  secure.reset()
  plain.reset()
  proxy = await startProxy()
  guarded = await startProxy({ user: 'robot', password: 'p@ss:w/rd' })
  return async () => {
    await proxy.close()
    await guarded.close()
  }
})
afterAll(async () => {
  await secure.close()
  await plain.close()
  certificates.remove()
})

async function run(
  base_url: string,
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runAction({
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: storyUrl(STORY) }),
    inputs: {
      node_id: NODE,
      project_key: SHOP.simple_name,
      base_url,
      work_item_hosts: 'project.feishu.cn',
      ...PLUGIN,
      user_key: USERS.lin.user_key,
      ...inputs,
    },
    env,
  })
}

function trusting(): Readonly<Record<string, string>> {
  return { NODE_EXTRA_CA_CERTS: certificates.ca_file }
}

function expectConfirmed(result: StepResult, simulator: Simulator): void {
  expect(result.outputs).toMatchObject({ outcome: 'confirmed', err_code: '0' })
  expect(result.exit_code).toBe(0)
  expect(simulator.writes).toHaveLength(1)
  expect(simulator.requests.map(({ call }) => call)).toEqual(['token', 'operate', 'workflow_query'])
  expect(new Set(simulator.requests.map(({ connection }) => connection)).size).toBe(1)
}

describe('a deployment with a certificate of its own authority', () => {
  it('is trusted with NODE_EXTRA_CA_CERTS, over one connection', async () => {
    expectConfirmed(await run(secure.url, trusting()), secure)
  })

  it('is not trusted without: nothing is sent, once is enough, and the remedy names the variable', async () => {
    const before = secure.connections
    const result = await run(secure.url, {})
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unreachable', attempts: 0 }])
    expect(result.annotations[0]?.message).toContain('NODE_EXTRA_CA_CERTS')
    expect(secure.requests).toEqual([])
    expect(secure.connections - before).toBeLessThanOrEqual(1)
  })

  it('is not trusted without, whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
    const result = await run(secure.url, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unreachable', attempts: 0 }])
    expect(result.annotations.map(({ level, message }) => `${level}: ${message}`)).toContainEqual(
      expect.stringMatching(/^warning: .*NODE_TLS_REJECT_UNAUTHORIZED/),
    )
    expect(secure.requests).toEqual([])
  })

  it('says so in the language of the step', async () => {
    const { annotations } = await run(secure.url, { NODE_TLS_REJECT_UNAUTHORIZED: '0', INPUT_LANGUAGE: 'zh' })
    const [warning] = annotations.filter(({ message }) => message.includes('NODE_TLS_REJECT_UNAUTHORIZED'))
    expect(warning).toMatchObject({ level: 'warning', title: '飞书项目：证书照常校验' })
    expect(warning?.message).toMatch(/^已忽略/)
  })

  it('is not trusted through a proxy either', async () => {
    const result = await run(remote, { NODE_TLS_REJECT_UNAUTHORIZED: '0', HTTPS_PROXY: proxy.url })
    expect(result.outputs['outcome']).toBe('failed')
    expect(secure.requests).toEqual([])
  })

  it('is not trusted under another name', async () => {
    const elsewhere = makeCertificates('DNS:project.example.com')
    const stranger = await startSimulator({ tls: elsewhere })
    const result = await run(stranger.url, { NODE_EXTRA_CA_CERTS: elsewhere.ca_file })
    expect(result.annotations[0]?.message).toContain('NODE_EXTRA_CA_CERTS')
    expect(stranger.requests).toEqual([])
    await stranger.close()
    elsewhere.remove()
  })
})

describe('a proxy', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('%s: one tunnel, kept alive, and no token in the clear', async (name) => {
    expectConfirmed(await run(remote, { ...trusting(), [name]: proxy.url }), secure)
    expect(proxy.tunnels).toEqual([new URL(remote).host])
    expect(proxy.forwarded).toEqual([])
    const token = secure.requests[1]?.headers['x-plugin-token'] ?? '?'
    for (const secret of [token, PLUGIN.plugin_secret, 'operate']) expect(proxy.seen()).not.toContain(secret)
    expect(proxy.seen()).toContain('CONNECT ')
  })

  it('gets its password, and the deployment does not', async () => {
    expectConfirmed(await run(remote, { ...trusting(), HTTPS_PROXY: guarded.url }), secure)
    expect(guarded.tunnels).toHaveLength(1)
    expect(guarded.turned_away).toBe(0)
    expect(JSON.stringify(secure.requests.map(({ headers }) => headers))).not.toContain('proxy-')
  })

  it('that wants a password: unreachable, told so, and not gone around', async () => {
    const address = guarded.url.replace(/\/\/.*@/, '//')
    const result = await run(remote, { ...trusting(), HTTPS_PROXY: address }, { timeout: '3' })
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
    expect(result.annotations[0]?.message).toMatch(/407.*proxy/i)
    expect(guarded.turned_away).toBeGreaterThan(0)
    expect(secure.requests).toEqual([])
  })

  it('that is not there: unreachable, and not gone around', async () => {
    const gone = proxy.url
    await proxy.close()
    proxy = await startProxy()
    const result = await run(remote, { ...trusting(), HTTPS_PROXY: gone }, { timeout: '1' })
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
    expect(secure.requests).toEqual([])
  })

  it.each(['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'])(
    '%s: this very machine is never reached by one, so no secret goes through it in the clear',
    async (name) => {
      expectConfirmed(await run(plain.url, { [name]: proxy.url }), plain)
      expectConfirmed(await run(secure.url, { ...trusting(), [name]: proxy.url }), secure)
      expect(proxy.seen()).toBe('')
    },
  )

  it('HTTP_PROXY alone is none for https', async () => {
    await run(remote, { ...trusting(), HTTP_PROXY: proxy.url }, { timeout: '1' })
    expect(proxy.tunnels).toEqual([])
  })

  it('what NO_PROXY names is gone around', async () => {
    const env = { ...trusting(), HTTPS_PROXY: proxy.url, no_proxy: 'example.com, .test' }
    await run(remote, env, { timeout: '1' })
    expect(proxy.tunnels).toEqual([])
    expect(secure.requests).toEqual([])
  })

  it('NO_PROXY of another host changes nothing', async () => {
    expectConfirmed(await run(remote, { ...trusting(), HTTPS_PROXY: proxy.url, NO_PROXY: 'example.com' }), secure)
    expect(proxy.tunnels).toHaveLength(1)
  })

  it('in lower case comes first, as for the runner', async () => {
    const env = { ...trusting(), HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: proxy.url }
    expectConfirmed(await run(remote, env), secure)
    expect(proxy.tunnels).toHaveLength(1)
  })

  it('may be written without a scheme, as for curl', async () => {
    expectConfirmed(await run(remote, { ...trusting(), HTTPS_PROXY: `127.0.0.1:${proxy.port}` }), secure)
    expect(proxy.tunnels).toHaveLength(1)
  })

  it.each(['http://robot:hunter2@proxy host:1', 'http://robot:hunter2%zz@h'])(
    '%s is a mistake, told without the password in it, before anything is sent',
    async (HTTPS_PROXY) => {
      const result = await run(remote, { ...trusting(), HTTPS_PROXY }, { fail_on_error: 'false' })
      expect(result.exit_code).toBe(1)
      expect(result.annotations[0]?.message).toContain('HTTPS_PROXY')
      expect(result.output).not.toContain('hunter2')
      expect(secure.requests).toEqual([])
    },
  )

  it.each(['http://u:p%zz@h:1', 'http://robot:hunter2@proxy host:1'])(
    '%s does not matter where none is needed',
    async (address) => {
      expectConfirmed(await run(plain.url, { HTTP_PROXY: address, HTTPS_PROXY: address }), plain)
    },
  )

  it('takes no more of an answer than 1 MiB either', async () => {
    secure.faults.add({ fault: 'oversize', call: 'operate' })
    const result = await run(remote, { ...trusting(), HTTPS_PROXY: proxy.url })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(secure.requests.map(({ call }) => call)).toEqual(['token', 'operate', 'workflow_query'])
  })
})

describe('a server that would rather speak HTTP/2', () => {
  it.each(['directly', 'by a proxy'])('is spoken to in HTTP/1.1: %s', async (way) => {
    const versions: string[] = []
    const front = createSecureServer(
      { allowHTTP1: true, key: certificates.key, cert: certificates.cert },
      (request, response) => {
        versions.push(request.httpVersion)
        const onward = send(
          `${plain.url}${request.url}`,
          { method: request.method, headers: request.headers },
          (answer) => {
            response.writeHead(answer.statusCode ?? 502, { 'content-type': 'application/json' })
            answer.pipe(response)
          },
        )
        request.pipe(onward)
      },
    )
    front.listen(0, '127.0.0.1')
    await once(front, 'listening')
    const { port } = front.address() as AddressInfo
    const env = way === 'directly' ? trusting() : { ...trusting(), HTTPS_PROXY: proxy.url }
    const host = way === 'directly' ? '127.0.0.1' : 'feishu.test'
    const result = await run(`https://${host}:${port}`, env)
    front.close()
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(versions).toEqual(['1.1', '1.1', '1.1'])
    expect(proxy.tunnels).toHaveLength(way === 'directly' ? 0 : 1)
  })
})
