/** One exchange with a forge by undici: proxies, a bound on the reply, redirects within its own host only. */
import { createGunzip, type Gunzip } from 'node:zlib'
import { type Dispatcher, Pool } from 'undici'
import { type Proxies, proxyFor } from '../proxies.ts'
import { LeadsAway, MAX_REPLY_BYTES, TooLong } from './limits.ts'

/** A renamed repository takes one. */
const MOST_REDIRECTS = 3

export interface Exchanged {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export interface Sending {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly signal: AbortSignal
}

export type Exchange = (url: string, sending: Sending) => Promise<Exchanged>

/** `addresses`: all that is ever asked. Throws a Failure where a proxy is needed and the environment names none that could be. */
export async function openConnection(
  addresses: readonly string[],
  proxies: Proxies,
  request_timeout: number,
): Promise<Exchange> {
  const origins = new Map<string, Dispatcher>()
  for (const address of addresses) {
    const url = new URL(address)
    const open = origins.get(url.origin) ?? (await openDispatcher(url, proxyFor(url.origin, proxies), request_timeout))
    origins.set(url.origin, open)
  }
  return async (url, sending) => {
    let at = new URL(url)
    for (let redirects = 0; ; redirects += 1) {
      const dispatcher = origins.get(at.origin)
      if (dispatcher === undefined) throw new LeadsAway(at.host)
      const exchanged = await exchange(dispatcher, at, sending)
      const onward = exchanged.headers['location']
      if (![301, 302, 307, 308].includes(exchanged.status) || onward === undefined || !URL.canParse(onward, at.href))
        return exchanged
      const next = new URL(onward, at.href)
      if (next.origin !== at.origin || sending.method !== 'GET' || redirects === MOST_REDIRECTS)
        throw new LeadsAway(next.host)
      at = next
    }
  }
}

async function openDispatcher(url: URL, proxy: string | undefined, timeout: number): Promise<Dispatcher> {
  // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
  const options = { connections: 8, allowH2: false, connect: { timeout, rejectUnauthorized: true } }
  if (proxy === undefined) return new Pool(url.origin, options)
  const { EnvHttpProxyAgent } = await import('undici')
  return new EnvHttpProxyAgent({
    ...options,
    requestTls: { rejectUnauthorized: true },
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy: '',
  })
}

async function exchange(dispatcher: Dispatcher, url: URL, sending: Sending): Promise<Exchanged> {
  const { method, headers, body = null, signal } = sending
  return new Promise<Exchanged>((resolve, reject) => {
    const receiver = new Receiver(resolve, reject, signal)
    if (signal.aborted) return receiver.onAbort()
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: method === 'POST' ? 'POST' : 'GET',
        headers: { ...headers, 'accept-encoding': 'gzip' },
        body,
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      receiver,
    )
  })
}

/** Listens to undici's events for one request and keeps the first of: a whole reply, an error, the signal. */
class Receiver implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = []
  #bytes = 0
  #status = 0
  #headers: Readonly<Record<string, string>> = {}
  #controller: Dispatcher.DispatchController | undefined
  #gunzip: Gunzip | undefined
  readonly #resolve: (exchanged: Exchanged) => void
  readonly #reject: (error: Error) => void
  readonly #signal: AbortSignal

  constructor(resolve: (exchanged: Exchanged) => void, reject: (error: Error) => void, signal: AbortSignal) {
    this.#resolve = resolve
    this.#reject = reject
    this.#signal = signal
    signal.addEventListener('abort', this.onAbort)
  }

  readonly onAbort = (): void => this.#giveUp(new Error('given up'))

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#signal.aborted) controller.abort(new Error('given up'))
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status
    this.#headers = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value ?? ''].flat().join(', ')]),
    )
    if (this.#headers['content-encoding'] !== 'gzip') return
    this.#gunzip = createGunzip()
    this.#gunzip.on('data', (chunk: Buffer) => this.#keep(chunk))
    this.#gunzip.on('end', () => this.#settle())
    this.#gunzip.on('error', (error) => this.#giveUp(error))
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#gunzip === undefined) return this.#keep(chunk)
    if (this.#gunzip.write(chunk)) return
    controller.pause()
    this.#gunzip.once('drain', () => controller.resume())
  }

  onResponseEnd(): void {
    if (this.#gunzip === undefined) this.#settle()
    else this.#gunzip.end()
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#giveUp(error)
  }

  #keep(chunk: Buffer): void {
    this.#bytes += chunk.length
    if (this.#bytes > MAX_REPLY_BYTES) this.#giveUp(new TooLong(`more than ${MAX_REPLY_BYTES / 1024 / 1024} MiB`))
    else this.#chunks.push(chunk)
  }

  #settle(): void {
    this.#signal.removeEventListener('abort', this.onAbort)
    const text = Buffer.concat(this.#chunks).toString('utf8')
    this.#resolve({ status: this.#status, headers: this.#headers, text })
  }

  /** After the first time nothing is heard any more. */
  #giveUp(error: Error): void {
    this.#signal.removeEventListener('abort', this.onAbort)
    this.#reject(error)
    this.#chunks.length = 0
    this.#gunzip?.destroy()
    this.#controller?.abort(error)
  }
}
