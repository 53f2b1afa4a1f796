/** The proxy that the environment names for an address, if any, as curl and the runner read it; pure. */
import { Failure } from './failure.ts'
import { sentence } from './sentence.ts'
import { isLoopback } from './work-item/item-url.ts'

/** As the environment has them; empty: none. */
export interface Proxies {
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

/**
 * Undefined: directly. This very machine is never reached by a proxy. Throws a Failure where the variable that counts is no address; its
 * sentence leaves the value out, which may hold a password.
 */
export function proxyFor(origin: string, { httpProxy, httpsProxy, noProxy }: Proxies): string | undefined {
  const { protocol, hostname, host, port } = new URL(origin)
  if (isLoopback(host) || hostname.endsWith('.localhost')) return undefined
  const [name, written] = protocol === 'https:' ? ['HTTPS_PROXY', httpsProxy] : ['HTTP_PROXY', httpProxy]
  if (written.trim() === '' || isExcepted({ hostname, port: port || DEFAULT_PORTS[protocol] }, noProxy))
    return undefined
  return readProxy(name, written.trim())
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** `*`; a host, with its subdomains; `.host`, the same; `*.host`, subdomains only; an address or a network such as `10.0.0.0/8`; each perhaps with a port. */
function isExcepted(
  { hostname, port }: { readonly hostname: string; readonly port: string | undefined },
  noProxy: string,
): boolean {
  const own = plainHost(hostname)
  const bits = bitsOf(own)
  return noProxy.split(/[,\s]+/).some((entry) => {
    const { host, only = port } = split(entry)
    if (host === '' || only !== port) return false
    if (host === '*') return true
    return bits === undefined ? isWithin(own, host) : isInside(bits, host)
  })
}

function isWithin(own: string, host: string): boolean {
  const suffix = plainHost(host.replace(/^\*?\./, ''))
  return (own === suffix && !host.startsWith('*')) || own.endsWith(`.${suffix}`)
}

/** An address of numbers is compared as one, however it is written: it is below no other, but perhaps inside a network. */
function isInside(own: string, written: string): boolean {
  const [address = '', length] = written.replace(/^\[(.*)\]/, '$1').split('/')
  const network = bitsOf(plainHost(address))
  if (network?.length !== own.length) return false
  const shared = length === undefined ? own.length : /^\d{1,3}$/.test(length) ? Number(length) : Infinity
  return shared <= own.length && own.slice(0, shared) === network.slice(0, shared)
}

/** Undefined: a name. `host`: as the web has it, which writes the groups of IPv6 in hex. */
function bitsOf(host: string): string | undefined {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return inBits(host.split('.'), 10, 8)
  if (!host.includes(':')) return undefined
  const [before, after] = host.split('::').map((part) => part.split(':').filter((group) => group !== ''))
  const zeros = Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => '0')
  return inBits([...(before ?? []), ...zeros, ...(after ?? [])], 16, 16)
}

function inBits(groups: readonly string[], base: number, width: number): string {
  return groups.map((group) => parseInt(group, base).toString(2).padStart(width, '0')).join('')
}

/** An IPv6 address has a port only behind brackets. */
function split(entry: string): { readonly host: string; readonly only?: string | undefined } {
  const found = /^(?<host>\[.*\]|[^:]*):(?<only>\d+)$/.exec(entry)?.groups
  return found === undefined ? { host: entry } : { host: found['host'] ?? '', only: found['only'] }
}

/** As an address of the web has it: `飞书.cn` too, and IPv6 without brackets. */
function plainHost(host: string): string {
  const in_brackets = /:.*:/.test(host) && !host.startsWith('[') ? `[${host}]` : host
  const { hostname } = URL.parse(`http://${in_brackets}`) ?? { hostname: host.toLowerCase() }
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

function readProxy(name: string, text: string): string {
  // Without a scheme it speaks HTTP, as for curl.
  const address = text.includes('://') ? text : `http://${text}`
  if (/^https?:\/\//i.test(address) && isUsable(address)) return address
  // What undici makes of SOCKS never got an answer through.
  const wrong = /^socks/i.test(address)
    ? sentence(
        `The environment variable ${name} names a SOCKS proxy, and only HTTP proxies can be used`,
        `环境变量 ${name} 指向 SOCKS 代理，而本 Action 只支持 HTTP 代理`,
      )
    : sentence(`The environment variable ${name} is not the address of a proxy`, `环境变量 ${name} 不是有效的代理地址`)
  throw new Failure('proxy', wrong, {
    remedy: sentence(
      'Give it as http://host:port, perhaps with user:password@ before the host (percent-encoded), or remove it.',
      '请写成 http://主机:端口（需要时在主机前加“用户名:密码@”，并做百分号编码），或移除该变量。',
    ),
  })
}

/** User and password go on decoded, so they have to be encoded well. */
function isUsable(address: string): boolean {
  const url = URL.parse(address)
  if (url === null) return false
  try {
    decodeURIComponent(url.username + url.password)
    return true
  } catch {
    return false
  }
}

/** Whether the environment asks to trust anybody; it is not listened to, and a person should hear so. */
export function isVerificationTurnedOff(env: Readonly<Record<string, string | undefined>>): boolean {
  return env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'
}
