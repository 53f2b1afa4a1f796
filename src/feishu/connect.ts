/** How a connection is made: certificates are verified whatever the environment says, and HTTP/1.1 is spoken. */
import type { Socket } from 'node:net'
import { buildConnector } from 'undici'

/** undici's: makes a socket and hands it on, never before it has returned. */
export type Connect = buildConnector.connector

/** What every TLS handshake gets, those with a proxy included: without it `NODE_TLS_REJECT_UNAUTHORIZED=0` would decide. */
export const VERIFIED = { rejectUnauthorized: true, allowH2: false } as const

/** `timeout`: milliseconds until the server has to be reached. */
export function connector(timeout: number): Connect {
  const connect = buildConnector({ ...VERIFIED, timeout })
  return (options, callback) => {
    connect(options, (...made) => {
      if (made[1] !== null) passOverContinue(made[1])
      callback(...made)
    })
  }
}

const CONTINUE = Buffer.from('HTTP/1.1 100')
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/**
 * `100 Continue` may come though nobody asked for it, and means nothing (RFC 9110, 15.2); undici takes it for a broken reply. It is passed
 * over where an answer begins.
 */
export function passOverContinue(socket: Socket): void {
  const read = socket.read.bind(socket)
  const write = socket.write.bind(socket)
  let begins = true
  Object.assign(socket, {
    write: (...written: Parameters<typeof write>) => {
      begins = true
      return write(...written)
    },
    read: (size?: number): unknown => {
      let chunk: unknown = read(size)
      while (begins && Buffer.isBuffer(chunk) && chunk.subarray(0, CONTINUE.length).equals(CONTINUE)) {
        const end = chunk.indexOf(END_OF_HEAD)
        // Cut in the middle: undici's to judge.
        if (end === -1) break
        const rest = chunk.subarray(end + END_OF_HEAD.length)
        chunk = rest.length === 0 ? read() : rest
      }
      if (chunk !== null) begins = false
      return chunk
    },
  })
}
