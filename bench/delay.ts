/** A way of some length on this machine: a proxy of bare TCP that holds back each direction by half of a round trip. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Way {
  readonly port: number
  close(): Promise<void>
}

/** To `port` of this machine, and back. `round_trip` in milliseconds; a connection takes one to be made, as on a real way. */
export async function openWay(port: number, round_trip: number): Promise<Way> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    return socket
      .setNoDelay(true)
      .on('error', () => socket.destroy())
      .on('close', () => sockets.delete(socket))
  }
  const server = createServer({ noDelay: true }, (near) => {
    const far = keep(connect(port, '127.0.0.1'))
    // The kernel has answered the client already: what the client says first is late by the whole trip that this took off.
    late(keep(near), far, round_trip / 2, round_trip)
    late(far, near, round_trip / 2, 0)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** What comes out of `from` goes into `to` so many milliseconds later; nothing before `handshake` milliseconds and that are over. */
function late(from: Socket, to: Socket, milliseconds: number, handshake: number): void {
  const begun = performance.now() + handshake
  // In their order, whatever the timers do.
  const acts: (() => void)[] = []
  const after = (act: () => void): void => {
    acts.push(act)
    setTimeout(() => acts.shift()?.(), Math.max(begun - performance.now(), 0) + milliseconds)
  }
  from.on('data', (bytes) => after(() => to.writable && to.write(bytes)))
  from.on('end', () => after(() => to.end()))
}
