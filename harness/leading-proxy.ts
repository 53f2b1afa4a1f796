/** A forward proxy that leads astray: a tunnel to one of the given hosts ends at a port of this machine, so that real addresses can be used in tests. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'

export interface LeadingProxy {
  /** For HTTPS_PROXY. */
  readonly url: string
  close(): Promise<void>
}

/** `ports`: by host. A tunnel to any other host is refused with 502. */
export async function startLeadingProxy(ports: Readonly<Record<string, number>>): Promise<LeadingProxy> {
  const sockets = new Set<Duplex>()
  const keep = (socket: Duplex): void => {
    sockets.add(socket)
    // A client that goes away is no mistake of the proxy's.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  const server = createServer((_, response) => response.writeHead(405).end())
  server.on('connection', keep)
  server.on('connect', (request, client) => {
    const port = ports[(request.url ?? '').replace(/:443$/, '')]
    if (port === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const behind = connect(port, '127.0.0.1')
    keep(behind)
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    client.pipe(behind).pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy does not listen')

  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
