/** The way through a proxy: more of undici than most runs need, so it is loaded only where there is one. */
import { type Dispatcher, ProxyAgent } from 'undici'
import { VERIFIED } from './connect.ts'

/** `proxy`: its address, perhaps with user and password. `timeout`: milliseconds until it and the server have to be reached. */
export function openProxied(proxy: string, connections: number, timeout: number): Dispatcher {
  const tls = { ...VERIFIED, timeout }
  return new ProxyAgent({
    uri: proxy,
    connections,
    allowH2: false,
    connectTimeout: timeout,
    requestTls: tls,
    proxyTls: tls,
  })
}
