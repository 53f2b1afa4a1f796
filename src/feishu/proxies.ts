/** The proxies that the environment names, as curl and the runner read them. */
import { Failure } from '../failure.ts'
import { sentence } from '../sentence.ts'

/** Empty: none. */
export interface Proxies {
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

/** Throws a Failure. Its sentence leaves the address out, which may hold a password. */
export function readProxies({ httpProxy, httpsProxy, noProxy }: Proxies): Proxies {
  return {
    httpProxy: readProxy('HTTP_PROXY', httpProxy),
    httpsProxy: readProxy('HTTPS_PROXY', httpsProxy),
    noProxy,
  }
}

function readProxy(name: string, written: string): string {
  const text = written.trim()
  if (text === '') return ''
  // Without a scheme it speaks HTTP, as for curl.
  const address = text.includes('://') ? text : `http://${text}`
  if (/^(?:https?|socks5):\/\//i.test(address) && URL.canParse(address)) return address
  throw new Failure(
    'proxy',
    sentence(`The environment variable ${name} is not the address of a proxy`, `环境变量 ${name} 不是有效的代理地址`),
    {
      remedy: sentence(
        'Give it as http://host:port, perhaps with user:password@ before the host, or remove it.',
        '请写成 http://主机:端口（需要时在主机前加 用户名:密码@），或移除该变量。',
      ),
    },
  )
}
