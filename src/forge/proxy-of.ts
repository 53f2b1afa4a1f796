/** Whether a host is reached by a proxy, and by which, as curl and the runner decide it; pure. */
import { Failure } from '../failure.ts'
import { sentence } from '../sentence.ts'

/** As the environment has them; empty: none. */
export interface ProxyVariables {
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

/** Undefined: directly. A loopback host has no proxy, whatever the variables say. Throws a Failure where the proxy that is needed is not one. */
export function proxyOf(address: URL, variables: ProxyVariables): string | undefined {
  const is_https = address.protocol === 'https:'
  const written = (is_https ? variables.httpsProxy : variables.httpProxy).trim()
  if (written === '' || isLoopback(address.hostname) || isExempt(address, variables.noProxy)) return undefined
  // Without a scheme it speaks HTTP, as for curl.
  const proxy = written.includes('://') ? written : `http://${written}`
  if (/^(?:https?|socks5):\/\//i.test(proxy) && isReadable(proxy)) return proxy
  throw noProxyAddress(is_https ? 'HTTPS_PROXY' : 'HTTP_PROXY')
}

/** Its user and password too, which are percent-encoded. */
function isReadable(proxy: string): boolean {
  try {
    const { username, password } = new URL(proxy)
    decodeURIComponent(`${username}:${password}`)
    return true
  } catch {
    return false
  }
}

function isLoopback(hostname: string): boolean {
  return /^(?:127(?:\.\d+){3}|\[::1\]|(?:.+\.)?localhost)$/i.test(hostname)
}

/** `host`, `.host`, `*.host` and `host:port`; each stands for its subdomains too. `*`: all. */
function isExempt({ hostname, port, protocol }: URL, no_proxy: string): boolean {
  const host = withoutDots(hostname)
  const port_now = port === '' ? (protocol === 'https:' ? '443' : '80') : port
  return no_proxy
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true
      const [, name = entry, of_port] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
      const bare = withoutDots(name.replace(/^\*/, ''))
      return (of_port === undefined || of_port === port_now) && (host === bare || host.endsWith(`.${bare}`))
    })
}

function withoutDots(name: string): string {
  return name.replace(/^\.|\.$/g, '').toLowerCase()
}

/** Leaves the address out, which may hold a password. */
function noProxyAddress(name: string): Failure {
  return new Failure(
    'proxy',
    sentence(`The environment variable ${name} is not the address of a proxy`, `环境变量 ${name} 不是有效的代理地址`),
    {
      remedy: sentence(
        'Give it as http://host:port, perhaps with user:password@ before the host (special characters percent-encoded), or remove it.',
        '请写成 http://主机:端口（需要时在主机前加 用户名:密码@，特殊字符须做百分号编码），或移除该变量。',
      ),
    },
  )
}
