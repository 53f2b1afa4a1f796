/** What a server may do on a real socket that an ordinary one does not. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { Http } from '../../src/feishu/http.ts'

let server: Server | undefined
let http: Http | undefined

afterEach(async () => {
  await http?.close()
  server?.close()
})

async function open(answer: Parameters<typeof createServer>[1], httpProxy = ''): Promise<Http> {
  const origin = await serve(answer)
  return to(origin, httpProxy)
}

async function serve(answer: Parameters<typeof createServer>[1]): Promise<string> {
  server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

function to(origin: string, httpProxy: string): Http {
  const proxies = { httpProxy, httpsProxy: httpProxy, noProxy: '' }
  http = new Http({ origin, connections: 1, request_timeout: 60_000, proxies })
  return http
}

const REQUEST = { method: 'POST', path: '/', headers: {}, body: '{}' } as const
const NEVER = new AbortController().signal

it.each(['directly', 'through a proxy'])('100 Continue that nobody asked for is passed over %s', async (way) => {
  const address = await serve((_, response) => {
    response.writeContinue()
    response.writeContinue()
    response.end('HTTP/1.1 100 is no status here')
  })
  const opened = way === 'directly' ? to(address, '') : to('http://feishu.test', address)
  for (let count = 0; count < 3; count++)
    expect(await opened.send(REQUEST, NEVER)).toMatchObject({ status: 200, text: 'HTTP/1.1 100 is no status here' })
})

it('other replies in between are harmless', async () => {
  const opened = await open((_, response) => {
    response.writeProcessing()
    response.writeEarlyHints({ link: '</x>; rel=preload' })
    setImmediate(() => response.end('fine'))
  })
  expect(await opened.send(REQUEST, NEVER)).toMatchObject({ status: 200, text: 'fine' })
})

it('a byte order mark is no part of the text', async () => {
  const opened = await open((_, response) => response.end('\uFEFF{"err_code":0}'))
  expect((await opened.send(REQUEST, NEVER)).text).toBe('{"err_code":0}')
})

it('a loopback address is reached directly, whatever proxy is named', async () => {
  const opened = await open((_, response) => response.end('fine'), 'http://192.0.2.1:9')
  expect((await opened.send(REQUEST, NEVER)).text).toBe('fine')
})

it('a server that is not there is told as such', async () => {
  const opened = await open(() => undefined)
  server?.close()
  await expect(opened.send(REQUEST, NEVER)).rejects.toMatchObject({ kind: 'not_sent', sent: false })
})

it.each([
  ['exactly 1 MiB is read', 1_048_576, 1_048_576],
  ['one byte more is refused', 1_048_577, undefined],
])('%s, of a length that was told or not', async (_, bytes, expected) => {
  const opened = await open((request, response) => {
    if (request.url === '/told') response.setHeader('content-length', bytes)
    response.write('x')
    response.end('x'.repeat(bytes - 1))
  })
  for (const path of ['/told', '/untold']) {
    const length = await opened.send({ ...REQUEST, path }, NEVER).then(
      ({ text }) => text.length,
      (error: unknown) => (error instanceof Error ? error.message : ''),
    )
    expect(length).toEqual(expected ?? expect.stringMatching(/1 MiB/))
  }
})
