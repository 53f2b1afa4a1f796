/** Where a forge is asked, and by which proxy: pure tables. */
import { describe, expect, it } from 'vitest'
import { endpointsOf } from '../../src/forge/endpoints.ts'
import { Failure } from '../../src/failure.ts'
import { proxyFor } from '../../src/proxies.ts'

const PUBLIC = 'https://api.github.com'

describe('endpointsOf', () => {
  type Row = readonly [api: string | undefined, graphql: string | undefined, object]
  const rows: readonly Row[] = [
    [PUBLIC, `${PUBLIC}/graphql`, { rest: PUBLIC, graphql: `${PUBLIC}/graphql`, flavour: 'github', name: 'GitHub' }],
    [PUBLIC, undefined, { rest: PUBLIC, graphql: `${PUBLIC}/graphql`, name: 'GitHub' }],
    [`${PUBLIC}/`, '', { rest: PUBLIC, graphql: `${PUBLIC}/graphql` }],
    [
      'https://ghes.example/api/v3',
      '',
      { graphql: 'https://ghes.example/api/graphql', flavour: 'github', name: 'GitHub' },
    ],
    ['http://host:3000/git/api/v3', undefined, { graphql: 'http://host:3000/git/api/graphql' }],
    [
      'https://api.acme.ghe.com',
      'https://api.acme.ghe.com/graphql',
      { graphql: 'https://api.acme.ghe.com/graphql', name: 'GitHub' },
    ],
    [
      'http://git.acme.cn:3000/api/v1',
      '',
      { rest: 'http://git.acme.cn:3000/api/v1', graphql: undefined, flavour: 'gitea', name: 'git.acme.cn:3000' },
    ],
    ['https://codeberg.org/api/v1', undefined, { graphql: undefined, flavour: 'gitea', name: 'codeberg.org' }],
    ['https://other.example', undefined, { graphql: undefined, flavour: 'github', name: 'other.example' }],
    ['https://api.github.com.evil.example', undefined, { graphql: undefined }],
    ['http://api.github.com', undefined, { graphql: undefined }],
    [undefined, `${PUBLIC}/graphql`, { rest: PUBLIC }],
    ['', 'https://ghes.example/api/graphql', { rest: 'https://ghes.example/api/v3' }],
    [undefined, 'https://other.example/gql', { rest: undefined, graphql: 'https://other.example/gql' }],
  ]
  it.each(rows)('%j and %j', (api_url, graphql_url, expected) => {
    const found = endpointsOf({ api_url, graphql_url })
    expect(found).toMatchObject(expected)
    const named = [api_url, graphql_url].filter((url) => url).map((url) => new URL(url ?? '').origin)
    for (const url of [found.rest, found.graphql]) if (url !== undefined) expect(named).toContain(new URL(url).origin)
  })

  it.each([
    [undefined, undefined, /neither GITHUB_API_URL nor GITHUB_GRAPHQL_URL/],
    ['', ' ', /neither GITHUB_API_URL nor GITHUB_GRAPHQL_URL/],
    ['git.example', '', /GITHUB_API_URL is not the address/],
    ['https://user:secret@host/api/v3', '', /GITHUB_API_URL is not the address/],
    [PUBLIC, 'ftp://host/graphql', /GITHUB_GRAPHQL_URL is not the address/],
  ])('%j and %j: a failure that names the variables', (api_url, graphql_url, says) => {
    expect(() => endpointsOf({ api_url, graphql_url })).toThrow(says)
    expect(() => endpointsOf({ api_url, graphql_url })).toThrow(Failure)
    expect(() => endpointsOf({ api_url, graphql_url })).not.toThrow(/secret/)
  })
})

describe('proxyFor', () => {
  const PROXY = 'http://proxy.example:3128'
  const variables = { httpProxy: PROXY, httpsProxy: 'proxy.example:8443', noProxy: '' }
  const of = (url: string, noProxy = '', more = {}) => proxyFor(new URL(url).origin, { ...variables, noProxy, ...more })

  it.each([
    ['https://api.github.com', '', 'http://proxy.example:8443'],
    ['http://git.example/api/v1', '', PROXY],
    ['https://api.github.com', 'github.com', undefined],
    ['https://api.github.com', 'other, .github.com', undefined],
    ['https://api.github.com', '*.github.com other', undefined],
    ['https://API.GitHub.com', 'api.github.COM:443', undefined],
    ['https://api.github.com', 'api.github.com:8080', 'http://proxy.example:8443'],
    ['https://notgithub.com', 'github.com', 'http://proxy.example:8443'],
    ['https://api.github.com', '*', undefined],
    ['http://127.0.0.1:3000', '', undefined],
    ['http://127.1.2.3', '', undefined],
    ['http://localhost:3000/api/v1', '', undefined],
    ['http://git.localhost', '', undefined],
    ['http://[::1]:3000', '', undefined],
    ['http://127.0.0.1.example', '', PROXY],
    ['http://localhost.example', '', PROXY],
  ])('%s without %j: %s', (url, no_proxy, expected) => {
    expect(of(url, no_proxy)).toBe(expected)
  })

  it.each(['http://u:p%zz@h', 'http://', 'ftp://h', 'http://h:99999', '://'])(
    '%s is a mistake where one is needed',
    (httpsProxy) => {
      expect(() => of('https://api.github.com', '', { httpsProxy })).toThrow(
        'HTTPS_PROXY is not the address of a proxy',
      )
      expect(() => of('https://api.github.com', '', { httpsProxy })).not.toThrow('p%zz')
      expect(of('https://api.github.com', 'api.github.com', { httpsProxy })).toBeUndefined()
      expect(of('https://127.0.0.1', '', { httpsProxy })).toBeUndefined()
      expect(of('http://git.example', '', { httpsProxy })).toBe(PROXY)
    },
  )
})
