/** What every connection has in common, and a reply that means nothing. */

/** What every TLS handshake gets, one with a proxy included: without it `NODE_TLS_REJECT_UNAUTHORIZED=0` would decide. */
export const VERIFIED = { rejectUnauthorized: true, allowH2: false } as const

/** Of a socket what its user calls. */
interface Reading {
  read(size?: number): unknown
  write(...written: never[]): unknown
}

const CONTINUE = Buffer.from('HTTP/1.1 100')
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/**
 * `100 Continue` may come though nobody asked for it, and means nothing (RFC 9110, 15.2); undici takes it for a broken reply. It is passed
 * over where an answer begins.
 */
export function passOverContinue(socket: Reading): void {
  const read = socket.read.bind(socket)
  const write = socket.write.bind(socket)
  let begins = true
  Object.assign(socket, {
    write: (...written: never[]) => {
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
