/** Which proxy serves an address, as people write it into the environment. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../src/failure.ts'
import { isVerificationTurnedOff, proxyFor } from '../src/proxies.ts'

const SAAS = 'https://project.feishu.cn'

function read(httpsProxy: string, noProxy = '', origin = SAAS): string | undefined {
  return proxyFor(origin, { httpProxy: '', httpsProxy, noProxy })
}

describe('an address', () => {
  it.each([
    ['', undefined],
    ['  ', undefined],
    ['http://proxy:3128', 'http://proxy:3128'],
    ['HTTPS://proxy.example.com', 'HTTPS://proxy.example.com'],
    ['proxy.example.com:3128', 'http://proxy.example.com:3128'],
    ['robot:secret@proxy:3128', 'http://robot:secret@proxy:3128'],
    ['http://u:p%40s%2Fs@proxy:3128', 'http://u:p%40s%2Fs@proxy:3128'],
    ['[::1]:3128', 'http://[::1]:3128'],
  ])('%j is %j', (given, expected) => {
    expect(read(given)).toBe(expected)
  })

  const WRONG = [
    'ftp://proxy',
    'http://',
    'http://proxy host',
    'http://proxy:port',
    '://x',
    'http://u:p%zz@proxy',
    'socks5://proxy:1080',
    'SOCKS://proxy',
  ]
  it.each(WRONG)('%j is none, and the failure names the variable and not the value', (given) => {
    const secret = given.replace('proxy', 'robot:hunter2@proxy')
    expect(() => read(secret)).toThrow(Failure)
    try {
      read(secret)
    } catch (error) {
      expect(error).toMatchObject({ code: 'proxy', category: 'user' })
      expect(String(error)).toContain('HTTPS_PROXY')
      expect(String(error)).not.toContain('hunter2')
    }
  })

  it.each(['socks5://proxy:1080', 'socks5h://proxy', 'SOCKS4://proxy'])(
    '%j is told to be of a kind that is not spoken',
    (given) => {
      expect(() => read(given)).toThrow(/names a SOCKS proxy, and only HTTP proxies/)
    },
  )

  it.each(WRONG)('%j does not matter where no proxy is needed', (given) => {
    expect(read(given, 'feishu.cn')).toBeUndefined()
    expect(read(given, '', 'https://127.0.0.1:8443')).toBeUndefined()
    expect(read(given, '', 'http://intranet')).toBeUndefined()
  })
})

describe('by scheme', () => {
  const both = { httpProxy: 'http://plain:1', httpsProxy: 'http://secure:2', noProxy: '' }
  it.each([
    [SAAS, 'http://secure:2'],
    ['http://intranet:8080', 'http://plain:1'],
  ])('%s: %s', (origin, expected) => {
    expect(proxyFor(origin, both)).toBe(expected)
  })

  it('HTTP_PROXY alone is none for https', () => {
    expect(proxyFor(SAAS, { ...both, httpsProxy: '' })).toBeUndefined()
  })

  it.each([
    'http://127.0.0.1:1234',
    'http://localhost',
    'https://localhost:8443',
    'http://[::1]:80',
    'http://127.9.9.9',
  ])('this very machine, %s, is never reached by a proxy', (origin) => {
    expect(proxyFor(origin, both)).toBeUndefined()
  })
})

describe('NO_PROXY', () => {
  it.each([
    ['*', SAAS],
    ['project.feishu.cn', SAAS],
    ['PROJECT.Feishu.CN', SAAS],
    ['project.feishu.cn.', SAAS],
    ['feishu.cn', SAAS],
    ['.feishu.cn', SAAS],
    ['*.feishu.cn', SAAS],
    ['example.com, feishu.cn', SAAS],
    ['example.com feishu.cn', SAAS],
    ['feishu.cn:443', SAAS],
    ['*:443', SAAS],
    ['feishu.cn:8443', 'https://feishu.cn:8443'],
    ['10.0.0.7', 'https://10.0.0.7'],
    ['[2001:db8::1]', 'https://[2001:db8::1]'],
    ['2001:db8::1', 'https://[2001:db8::1]'],
    ['[2001:db8::1]:443', 'https://[2001:db8::1]'],
    ['2001:DB8:0:0:0:0:0:1', 'https://[2001:db8::1]'],
    ['10.0.0.0/8', 'https://10.1.2.3:8443'],
    ['10.1.2.3/32', 'https://10.1.2.3'],
    ['0.0.0.0/0', 'https://10.1.2.3'],
    ['10.0.0.0/8:8443', 'https://10.1.2.3:8443'],
    ['2001:db8::/32', 'https://[2001:db8::1]'],
    ['[2001:db8::]/32', 'https://[2001:db8::1]'],
    ['飞书.example', 'https://飞书.example'],
    ['飞书.example', 'https://项目.飞书.example'],
  ])('%s goes around for %s', (noProxy, origin) => {
    expect(read('http://proxy:1', noProxy, origin)).toBeUndefined()
  })

  it.each([
    ['', SAAS],
    [',', SAAS],
    ['example.com', SAAS],
    ['eishu.cn', SAAS],
    ['project.feishu.cn.evil.example', SAAS],
    ['*.project.feishu.cn', SAAS],
    ['feishu.cn:80', SAAS],
    ['*:80', SAAS],
    ['2001:db8::2', 'https://[2001:db8::1]'],
    ['[2001:db8::1]:80', 'https://[2001:db8::1]'],
    ['11.0.0.0/8', 'https://10.1.2.3'],
    ['10.0.0.0/33', 'https://10.0.0.0'],
    ['10.0.0.0/', 'https://10.0.0.0'],
    ['10.0.0.0/x', 'https://10.0.0.0'],
    ['10.0.0.0/8', 'https://[2001:db8::1]'],
    ['2001:db8::/32', 'https://10.1.2.3'],
    ['10.0.0.0/8', SAAS],
    ['2.3', 'https://10.1.2.3'],
    ['.1.2.3', 'https://10.1.2.3'],
  ])('%j changes nothing for %s', (noProxy, origin) => {
    expect(read('http://proxy:1', noProxy, origin)).toBe('http://proxy:1')
  })
})

it.each([
  ['0', true],
  ['1', false],
  ['', false],
  [undefined, false],
])('NODE_TLS_REJECT_UNAUTHORIZED=%s asks for no verification: %s', (value, expected) => {
  expect(isVerificationTurnedOff({ NODE_TLS_REJECT_UNAUTHORIZED: value })).toBe(expected)
})
