/** The sockets: listens on loopback, numbers the connections, and can end every one of them. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Socket } from 'node:net'

export interface ListenOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** PEM. With it the server speaks HTTPS. */
  readonly tls: { readonly key: string; readonly cert: string } | undefined
}

export interface Listening {
  readonly url: string
  /** Connections made since the start. */
  readonly connections: number
  /** Ends every socket, hanging ones too. Once is enough, twice does no harm. */
  close(): Promise<void>
}

/** `connection` counts from 1; `closing` aborts when the server closes. */
export type Serve = (
  request: IncomingMessage,
  response: ServerResponse,
  at: { readonly connection: number; readonly closing: AbortSignal },
) => Promise<void>

const HOST = '127.0.0.1'

/** Rejects when the port can't be had. */
export async function listen({ port, tls }: ListenOptions, serve: Serve): Promise<Listening> {
  const sockets = new Set<Socket>()
  const numbers = new WeakMap<Socket, number>()
  const closing = new AbortController()
  let connections = 0

  const server = tls === undefined ? createServer() : createTlsServer(tls)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on(tls === undefined ? 'connection' : 'secureConnection', (socket: Socket) => {
    connections += 1
    numbers.set(socket, connections)
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const at = { connection: numbers.get(request.socket) ?? 0, closing: closing.signal }
    serve(request, response, at).catch((error: unknown) => {
      // A client that hung up and a server that closes leave nobody to answer; anything else is a mistake of the simulator.
      if (!request.destroyed && !closing.signal.aborted) console.error(error)
      request.socket.destroy()
    })
  })
  server.listen(port, HOST)
  await once(server, 'listening')

  return {
    url: `${tls === undefined ? 'http' : 'https'}://${HOST}:${portOf(server)}`,
    get connections() {
      return connections
    },
    close: async () => {
      if (!server.listening) return
      closing.abort()
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the simulator does not listen')
  return address.port
}
