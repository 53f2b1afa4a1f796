/** One request to one host: address, headers, limits, connections kept alive. It never follows a redirect, so a token goes nowhere else. */
import { buildConnector, type Dispatcher, Pool } from 'undici'
import { passOverContinue, VERIFIED } from './connect.ts'
import type { EarlySocket } from './early-socket.ts'
import { type Proxies, proxyFor } from '../proxies.ts'

/** Replies over 1 MiB are refused. */
const MAX_REPLY_BYTES = 1024 * 1024

/** undici's: makes a socket and hands it on, never before it has returned. */
type Connect = buildConnector.connector

export interface HttpOptions {
  /** Scheme, host and port. */
  readonly origin: string
  /** At most so many. A pool opens another as soon as the last answer is in, a moment before that connection is free again. */
  readonly connections: number
  /** Milliseconds for one request, from asking for it to the last byte of the reply. */
  readonly request_timeout: number
  readonly proxies: Proxies
  /** Is tried first, where there is no proxy. */
  readonly early?: EarlySocket | undefined
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface HttpReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/**
 * Why there is no reply. `not_sent`: surely nothing reached the server. `untrusted`: nor did anything, since its certificate does not prove
 * who it is. `no_answer`: sent, then reset, cut off or too slow. `oversize`: a reply over the limit. `given_up`: the caller's signal.
 */
export class HttpError extends Error {
  readonly kind: 'not_sent' | 'untrusted' | 'no_answer' | 'oversize' | 'given_up'
  /** Whether the server may have seen the request. */
  readonly sent: boolean

  constructor(kind: HttpError['kind'], sent: boolean, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'HttpError'
    this.kind = kind
    this.sent = sent
  }
}

export class Http {
  readonly #origin: string
  readonly #request_timeout: number
  readonly #dispatcher: Promise<Dispatcher>
  readonly #isProxied: boolean
  #isOptimisingStopped = false
  /** Requests without a whole reply: under way, failed, or given up. */
  #unanswered = 0

  /** Throws a Failure where the environment names a proxy that is none, and one is needed. */
  constructor(options: HttpOptions) {
    this.#origin = options.origin
    this.#request_timeout = options.request_timeout
    const proxy = proxyFor(options.origin, options.proxies)
    this.#isProxied = proxy !== undefined
    this.#dispatcher = openDispatcher(options, proxy)
  }

  /** Throws an {@link HttpError} when there is no whole reply. */
  async send(request: HttpRequest, signal: AbortSignal): Promise<HttpReply> {
    const dispatcher = await this.#dispatcher
    this.#unanswered++
    const reply = await new Promise<HttpReply>((resolve, reject) => {
      const exchange = new Exchange(resolve, reject)
      const onAbort = (): void => exchange.giveUp('given_up', 'given up')
      const timer = setTimeout(() => {
        exchange.giveUp('no_answer', `no answer within ${this.#request_timeout / 1000} s`)
      }, this.#request_timeout)
      exchange.whenDone(() => {
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
      })
      signal.addEventListener('abort', onAbort)
      if (signal.aborted) return onAbort()
      dispatcher.dispatch(
        {
          ...request,
          origin: this.#origin,
          headers: request.headers,
          body: request.body ?? null,
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        exchange,
      )
      if (!this.#isOptimisingStopped) stopOptimising()
      this.#isOptimisingStopped = true
    })
    this.#unanswered--
    return reply
  }

  /**
   * Lets the process end. An idle connection keeps none alive, so that where every request was answered there is nothing to do, and ending
   * what the end of the process ends anyhow takes 2 ms. All others are ended at once.
   */
  async close(): Promise<void> {
    if (this.#unanswered === 0 && !this.#isProxied) return
    await (await this.#dispatcher).destroy()
  }
}

/**
 * From the first request on the program waits, and what V8's optimising compilers would do for it is worth less than it costs: undici parses
 * HTTP in WebAssembly, which is optimised from the second response on, and the process can't end before that is done (some 30 ms for three
 * requests); 500 items let the others hold 7 MB. To be said when a request is under way and has no answer yet: a flag makes Node.js
 * compile anew whatever of its own modules is loaded later (docs/decisions/start-up.md).
 */
function stopOptimising(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  for (const flag of ['--wasm-tiering-budget=2000000000', '--no-opt', '--no-maglev']) setFlagsFromString(flag)
}

/** Directly to the host; by a proxy only where there is one, since that takes more of undici. */
async function openDispatcher(
  { origin, connections, request_timeout: timeout, early }: HttpOptions,
  proxy: string | undefined,
): Promise<Dispatcher> {
  if (proxy === undefined) return new Pool(origin, { connections, allowH2: false, connect: connector(timeout, early) })
  const { EnvHttpProxyAgent } = await import('undici')
  const tls = { ...VERIFIED, timeout }
  return new EnvHttpProxyAgent({
    ...{ connections, allowH2: false, connectTimeout: timeout, requestTls: tls, proxyTls: tls },
    factory: (to: string | URL, { connect, ...options }: { readonly connect: Connect }) =>
      new Pool(to, { ...options, connect: withoutContinue(connect) }),
    // Which one serves this address is decided already.
    ...{ httpProxy: proxy, httpsProxy: proxy, noProxy: '' },
  })
}

/** `timeout`: milliseconds until the server has to be reached. */
function connector(timeout: number, early: EarlySocket | undefined): Connect {
  const own = buildConnector({ ...VERIFIED, timeout })
  return withoutContinue(early?.connectorBefore(own, timeout) ?? own)
}

function withoutContinue(connect: Connect): Connect {
  return (options, callback) => {
    connect(options, (...made) => {
      if (made[0] === null) passOverContinue(made[1])
      callback(...made)
    })
  }
}

/** Listens to undici's events for one request and keeps the first of: a whole reply, an error, the caller giving up. */
class Exchange implements Dispatcher.DispatchHandler {
  #controller: Dispatcher.DispatchController | undefined
  #status = 0
  #headers: HttpReply['headers'] = {}
  readonly #chunks: Buffer[] = []
  #bytes = 0
  #sent = false
  #done: (() => void) | undefined
  readonly #resolve: (reply: HttpReply) => void
  readonly #reject: (error: HttpError) => void

  constructor(resolve: (reply: HttpReply) => void, reject: (error: HttpError) => void) {
    this.#resolve = resolve
    this.#reject = reject
  }

  whenDone(done: () => void): void {
    this.#done = done
  }

  giveUp(kind: HttpError['kind'], message: string): void {
    const kindNow = this.#sent || kind === 'given_up' ? kind : 'not_sent'
    const error = new HttpError(kindNow, this.#sent, message)
    this.#finish(() => this.#reject(error))
    this.#controller?.abort(error)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#done === undefined) return controller.abort(new Error('given up before it began'))
    this.#sent = true
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: HttpReply['headers']): void {
    this.#status = status
    this.#headers = headers
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length
    if (this.#bytes > MAX_REPLY_BYTES) this.giveUp('oversize', 'a reply of more than 1 MiB')
    else this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    const text = decode(Buffer.concat(this.#chunks))
    this.#finish(() => this.#resolve({ status: this.#status, headers: this.#headers, text }))
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    const kind = this.#sent ? 'no_answer' : isAboutTrust(error) ? 'untrusted' : 'not_sent'
    this.#finish(() => this.#reject(new HttpError(kind, this.#sent, describe(error), error)))
  }

  #finish(settle: () => void): void {
    if (this.#done === undefined) return
    this.#done()
    this.#done = undefined
    settle()
  }
}

/** A byte order mark is no part of the text. */
function decode(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

/** OpenSSL's verdicts on a certificate, as Node names them (Node.js documentation, TLS: X509 certificate error codes). */
const TRUST =
  /^(?:ERR_TLS_CERT_|CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|INVALID_(?:CA|PURPOSE)$|HOSTNAME_MISMATCH$)/

function isAboutTrust(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && TRUST.test(error.code)
}

/** Whole, since a secret may stand in it. Several addresses tried give several errors. */
function describe(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return describe(error.errors[0])
  return error.message
}
