/** A forward proxy as companies have it: tunnels by CONNECT, forwards what comes in the clear, asks for a password if told to, and keeps what it saw. A name under `.test` leads to this machine. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request as send, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface ProxyOptions {
  /** Asked for by Basic authentication. */
  readonly user?: string
  readonly password?: string
}

export interface Proxy {
  /** With user and password, if there are any. */
  readonly url: string
  readonly port: number
  /** Tunnels, as `host:port`, in order. */
  readonly tunnels: readonly string[]
  /** Requests forwarded in the clear: their whole addresses. */
  readonly forwarded: readonly string[]
  /** How many were turned away for want of the password. */
  readonly turned_away: number
  /** Every byte that clients sent, in tunnels and outside of them. */
  readonly seen: () => string
  close(): Promise<void>
}

export async function startProxy({ user, password = '' }: ProxyOptions = {}): Promise<Proxy> {
  const tunnels: string[] = []
  const forwarded: string[] = []
  const seen: Buffer[] = []
  const sockets = new Set<Socket>()
  let turned_away = 0

  const isAllowed = ({ headers }: IncomingMessage): boolean => {
    const basic = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    const allowed = user === undefined || headers['proxy-authorization'] === basic
    if (!allowed) turned_away += 1
    return allowed
  }

  const server = createServer((request, response) => {
    if (!isAllowed(request)) return void response.writeHead(407, { 'proxy-authenticate': 'Basic' }).end()
    forwarded.push(request.url ?? '')
    forward(request, response)
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (bytes: Buffer) => seen.push(bytes))
    socket.on('error', () => undefined)
  })
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    if (!isAllowed(request)) return void client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    tunnels.push(request.url ?? '')
    const { hostname, port } = new URL(`http://${request.url ?? ''}`)
    const upstream = connect(Number(port), hostname.endsWith('.test') ? '127.0.0.1' : hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      client.pipe(upstream).pipe(client)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    url: `http://${user === undefined ? '' : `${encodeURIComponent(user)}:${encodeURIComponent(password)}@`}127.0.0.1:${port}`,
    port,
    tunnels,
    forwarded,
    get turned_away() {
      return turned_away
    },
    seen: () => Buffer.concat(seen).toString('latin1'),
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function forward(request: IncomingMessage, response: ServerResponse): void {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !name.startsWith('proxy-')))
  const onward = send(request.url ?? '', { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  request.pipe(onward)
}
