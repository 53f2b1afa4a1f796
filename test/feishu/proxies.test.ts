/** Addresses of proxies as people write them into the environment. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { readProxies } from '../../src/feishu/proxies.ts'

function read(httpsProxy: string): string {
  return readProxies({ httpProxy: '', httpsProxy, noProxy: '' }).httpsProxy
}

describe('an address', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['http://proxy:3128', 'http://proxy:3128'],
    ['HTTPS://proxy.example.com', 'HTTPS://proxy.example.com'],
    ['proxy.example.com:3128', 'http://proxy.example.com:3128'],
    ['robot:secret@proxy:3128', 'http://robot:secret@proxy:3128'],
    ['[::1]:3128', 'http://[::1]:3128'],
    ['socks5://proxy:1080', 'socks5://proxy:1080'],
  ])('%j is %j', (given, expected) => {
    expect(read(given)).toBe(expected)
  })

  it.each(['ftp://proxy', 'http://', 'http://proxy host', 'http://proxy:port', '://x'])(
    '%j is none, and the failure names the variable and not the value',
    (given) => {
      const secret = given.replace('proxy', 'robot:hunter2@proxy')
      expect(() => read(secret)).toThrow(Failure)
      try {
        read(secret)
      } catch (error) {
        expect(error).toMatchObject({ category: 'user' })
        expect(String(error)).toContain('HTTPS_PROXY')
        expect(String(error)).not.toContain('hunter2')
      }
    },
  )
})
