/**
 * The first connection, opened before undici and the rest of the code are loaded, so that its handshake passes meanwhile; then handed to undici
 * by its option `connect`. Whatever goes wrong with it, undici connects by itself.
 */
import type { Socket } from 'node:net'
import type { buildConnector } from 'undici'

type Connector = buildConnector.connector

export interface EarlySocket {
  /** For undici's option `connect`: the first that asks gets this socket, all others go to `own`, undici's connector. */
  connectorBefore(own: Connector, timeout: number): Connector
  /** Ends it where nobody took it. */
  drop(): void
}

/**
 * Undefined where undici has to find the way: behind a proxy, or where `origin` is no address of the web. `proxy`: what the environment names
 * for this scheme; empty: none. The open socket keeps no process alive.
 */
export function openEarlySocket(origin: string, proxy: string): EarlySocket | undefined {
  if (proxy.trim() !== '' || !URL.canParse(origin)) return undefined
  const url = new URL(origin)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return new Early(open(url), url)
}

/** As undici's own connector opens it (undici, lib/core/connect.js), and never without a look at the certificate. */
function open({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replace(/^\[(?<ip>.*)\]$/, '$<ip>')
  const socket =
    protocol === 'http:'
      ? process.getBuiltinModule('node:net').connect({ host, port: Number(port || 80) })
      : process.getBuiltinModule('node:tls').connect({
          host,
          port: Number(port || 443),
          // An address of numbers has no server name.
          ...(process.getBuiltinModule('node:net').isIP(host) === 0 ? { servername: host } : {}),
          ALPNProtocols: ['http/1.1'],
          rejectUnauthorized: true,
        })
  return socket.setNoDelay(true).setKeepAlive(true, 60_000).unref()
}

class Early implements EarlySocket {
  readonly #socket: Socket
  readonly #url: URL
  #state: 'opening' | 'open' | 'failed' | 'taken' = 'opening'

  constructor(socket: Socket, url: URL) {
    this.#socket = socket
    this.#url = url
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => this.#become('open'))
    for (const event of ['error', 'close', 'end']) socket.on(event, () => this.#become('failed'))
  }

  connectorBefore(own: Connector, timeout: number): Connector {
    return (options, callback) => {
      const { protocol, hostname } = options
      const isOurs = protocol === this.#url.protocol && hostname === this.#url.hostname.replace(/^\[(.*)\]$/, '$1')
      if (!isOurs || this.#state === 'taken' || this.#state === 'failed') return own(options, callback)
      return this.#hand(() => own(options, callback), callback, timeout)
    }
  }

  drop(): void {
    if (this.#state !== 'taken') this.#socket.destroy()
  }

  /** Never answers at once: undici first has to know the socket that it gets. */
  #hand(connectByUndici: () => void, callback: buildConnector.Callback, timeout: number): Socket {
    const socket = this.#socket.ref()
    const wasOpen = this.#state === 'open'
    this.#state = 'taken'
    const opened = this.#url.protocol === 'https:' ? 'secureConnect' : 'connect'
    let isAnswered = false
    const answer = (give: () => void): void => {
      if (isAnswered) return
      isAnswered = true
      clearTimeout(timer)
      socket.off(opened, succeed).off('error', fail).off('close', fail)
      give()
    }
    const succeed = (): void =>
      answer(() => {
        if (socket.destroyed || !socket.writable || socket.readableEnded) connectByUndici()
        else callback(null, socket)
      })
    const fail = (): void => answer(connectByUndici)
    const timer = setTimeout(() => {
      answer(() => callback(connectTimeout(timeout), null))
      socket.destroy()
    }, timeout)
    socket.once(opened, succeed).once('error', fail).once('close', fail)
    if (wasOpen) setImmediate(succeed)
    return socket
  }

  #become(state: 'open' | 'failed'): void {
    if (this.#state !== 'taken' && this.#state !== 'failed') this.#state = state
  }
}

/** As undici's own connector says it. */
function connectTimeout(timeout: number): Error {
  return Object.assign(new Error(`Connect Timeout Error (timeout: ${timeout}ms)`), { code: 'UND_ERR_CONNECT_TIMEOUT' })
}
