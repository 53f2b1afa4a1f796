/** The early connection under undici's real pool on real sockets: taken, not taken, failed, and hanging. */
import { once } from 'node:events'
import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer, type Socket } from 'node:net'
import { buildConnector, Pool } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { type Certificates, makeCertificates } from '../../harness/certificates.ts'
import { type EarlySocket, openEarlySocket } from '../../src/feishu/early-socket.ts'

const TIMEOUT = 60_000
const cleanUp: (() => unknown)[] = []

afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step()
})

interface Listening {
  readonly port: number
  readonly connections: () => number
  /** Ends what clients hold open. */
  readonly hangUp: () => void
}

async function listen(server: Server | TcpServer, event: string): Promise<Listening> {
  const sockets: Socket[] = []
  server.on(event, (socket: Socket) => void sockets.push(socket.on('error', () => undefined)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const hangUp = (): void => sockets.forEach((socket) => socket.destroy())
  cleanUp.push(async () => {
    const closed = once(server, 'close')
    server.close()
    hangUp()
    await closed
  })
  return { port: (server.address() as AddressInfo).port, connections: () => sockets.length, hangUp }
}

function opened(origin: string, proxy = ''): EarlySocket {
  const early = openEarlySocket(origin, proxy)
  if (early === undefined) throw new Error('no socket was opened')
  cleanUp.push(() => early.drop())
  return early
}

function poolWith(early: EarlySocket, origin: string, timeout = TIMEOUT, connections = 1): Pool {
  const own = buildConnector({ timeout: TIMEOUT, allowH2: false, rejectUnauthorized: true })
  const pool = new Pool(origin, { connections, allowH2: false, connect: early.connectorBefore(own, timeout) })
  cleanUp.push(() => pool.destroy())
  return pool
}

async function get(pool: Pool): Promise<number> {
  const { statusCode, body } = await pool.request({ method: 'GET', path: '/' })
  await body.dump()
  return statusCode
}

const http = (): Server => createHttpServer((_, response) => response.end('ok'))

async function freePort(): Promise<number> {
  const server = createTcpServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const closed = once(server, 'close')
  server.close()
  await closed
  return port
}

describe('no socket is opened', () => {
  it.each([
    ['behind a proxy', 'https://project.feishu.cn', 'http://proxy:3128'],
    ['for what is no address', 'project.feishu.cn', ''],
    ['for another scheme', 'ftp://project.feishu.cn', ''],
  ])('%s', (_, origin, proxy) => {
    expect(openEarlySocket(origin, proxy)).toBeUndefined()
  })
})

describe('over http', () => {
  it('the first request takes it when it is open, and only one connection is made', async () => {
    const server = http()
    const { port, connections } = await listen(server, 'connection')
    const origin = `http://127.0.0.1:${port}`
    const connected = once(server, 'connection')
    const pool = poolWith(opened(origin), origin)
    await connected
    expect([await get(pool), await get(pool)]).toEqual([200, 200])
    expect(connections()).toBe(1)
  })

  it('the first request waits for it while it is opening', async () => {
    const { port, connections } = await listen(http(), 'connection')
    const origin = `http://127.0.0.1:${port}`
    expect(await get(poolWith(opened(origin), origin))).toBe(200)
    expect(connections()).toBe(1)
  })

  it('a second connection is made by undici', async () => {
    const { port, connections } = await listen(http(), 'connection')
    const origin = `http://127.0.0.1:${port}`
    const pool = poolWith(opened(origin), origin, TIMEOUT, 2)
    expect(await Promise.all([get(pool), get(pool)])).toEqual([200, 200])
    expect(connections()).toBe(2)
  })

  it('one that the server has ended is not used', async () => {
    const server = http()
    const { port, connections, hangUp } = await listen(server, 'connection')
    const origin = `http://127.0.0.1:${port}`
    const connected = once(server, 'connection')
    const early = opened(origin)
    await connected
    hangUp()
    // A whole exchange on another connection: by then its end has arrived.
    const other = new Pool(origin)
    expect(await get(other)).toBe(200)
    await other.destroy()
    expect(await get(poolWith(early, origin))).toBe(200)
    expect(connections()).toBe(3)
  })

  it('a refused connection fails as undici says it', async () => {
    const origin = `http://127.0.0.1:${await freePort()}`
    await expect(get(poolWith(opened(origin), origin))).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('a host of another name does not get it', async () => {
    const { port, connections } = await listen(http(), 'connection')
    const early = opened(`http://127.0.0.1:${port}`)
    expect(await get(poolWith(early, `http://localhost:${port}`))).toBe(200)
    expect(connections()).toBe(2)
  })
})

describe('over https', () => {
  const secure = ({ key, cert }: Certificates) => createHttpsServer({ key, cert }, (_, response) => response.end('ok'))

  it('an untrusted certificate fails as undici says it, and nothing is sent', async () => {
    const certificates = makeCertificates()
    cleanUp.push(() => certificates.remove())
    let requests = 0
    const server = secure(certificates).on('request', () => (requests += 1))
    const { port } = await listen(server, 'connection')
    const origin = `https://127.0.0.1:${port}`
    await expect(get(poolWith(opened(origin), origin))).rejects.toMatchObject({
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    })
    expect(requests).toBe(0)
  })

  it('a server that never shakes hands ends with the time for connecting', async () => {
    const { port } = await listen(createTcpServer(), 'connection')
    const origin = `https://127.0.0.1:${port}`
    await expect(get(poolWith(opened(origin), origin, 20))).rejects.toMatchObject({ code: 'UND_ERR_CONNECT_TIMEOUT' })
  })
})
