/** The way to GitHub: the token goes there and nowhere else, by the proxy that the runner has. */
import { once } from 'node:events'
import { createServer, request as httpRequest, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startFakeGitHub } from '../../harness/fake-github.ts'
import { openPullRequests } from '../../src/forge/pull-requests.ts'
import { deployment, failureOf, openShop, sha, SHOP, TOKEN } from './shop.ts'

describe('the token', () => {
  it.each([
    ['', 'is empty'],
    ['  ', 'is empty'],
    [`${TOKEN}\n${TOKEN}`, 'no token has'],
    [`${TOKEN} x`, 'no token has'],
    ['令牌', 'no token has'],
  ])('%j can be none', async (token, says) => {
    const attempt = openShop({ options: { token } }, () => Promise.reject(new Error('opened')))
    expect((await failureOf(attempt)).message).toContain(says)
  })

  it('loses the line end that came with it', () =>
    openShop({ options: { token: `${TOKEN}\n` } }, async ({ github, door, call }) => {
      await door.byNumber(1, call)
      expect(github.requests.map(({ authorization }) => authorization)).toEqual(['good'])
    }))

  it('is refused: the remedy says what a good one may do', () =>
    openShop({ options: { token: 'ghp_expired' } }, async ({ door, call, waits }) => {
      const failure = await failureOf(door.ofCommits([sha('tip')], call))
      expect(failure.category).toBe('user')
      expect(failure.message).toContain('Bad credentials')
      expect(failure.remedy?.en).toContain('contents, pull-requests')
      expect(waits).toEqual([])
    }))

  it.each([301, 302, 307, 308])('does not follow a redirect (%i) to another host', async (status) => {
    const other = await startFakeGitHub({ token: TOKEN, repositories: [SHOP] })
    const headers = { location: `${other.api_url}/repos/octo-org/shop/compare/a...b` }
    await openShop(
      { repository: { deployments: [deployment(1, 'merge', 'SUCCESS')] } },
      async ({ github, door, call }) => {
        github.faults.add({ fault: 'answer', status, headers, body: {}, on: 'rest' })
        const found = door.ofDeployment({ id: 2, environment: 'production', sha: sha('tip') }, call)
        expect(await failureOf(found)).toMatchObject({ category: 'user' })
      },
    )
    expect(other.requests.map(({ authorization }) => authorization)).toEqual(['none'])
    await other.close()
  })
})

describe('a proxy', () => {
  const servers: Server[] = []
  afterEach(() => {
    vi.unstubAllEnvs()
    for (const server of servers.splice(0)) server.close()
  })

  /** Of the two kinds that a proxy may be asked as, whichever the client prefers; all roads lead to the fake. */
  async function startProxy(to: string): Promise<{ url: string; asked: string[] }> {
    const asked: string[] = []
    const target = new URL(to)
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const path = new URL(request.url ?? '').pathname
      const { method, headers } = request
      request.pipe(
        httpRequest({ host: target.hostname, port: target.port, method, headers, path }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers)
          answer.pipe(response)
        }),
      )
    })
    server.on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      const onward = connect(Number(target.port), target.hostname, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        onward.pipe(socket).pipe(onward)
      })
      onward.on('error', () => socket.destroy())
      socket.on('error', () => onward.destroy())
    })
    servers.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the proxy does not listen')
    return { url: `http://127.0.0.1:${address.port}`, asked }
  }

  const clock = { now: () => 0, sleep: () => Promise.resolve() }
  const options = {
    token: TOKEN,
    repository: SHOP.name,
    api_url: 'http://github.example/api/v3',
    graphql_url: 'http://github.example/api/graphql',
    request_timeout: 5000,
  }

  it('is taken from the environment, as the runner sets it', () =>
    openShop({}, async ({ github, call }) => {
      const proxy = await startProxy(github.api_url)
      vi.stubEnv('http_proxy', proxy.url)
      vi.stubEnv('no_proxy', '')
      expect(await openPullRequests(options, clock).byNumber(1, call)).toMatchObject({ number: 1 })
      expect(proxy.asked.join()).toContain('github.example')
    }))

  it('is passed by for the hosts of NO_PROXY', () =>
    openShop({}, async ({ github, call }) => {
      const proxy = await startProxy(github.api_url)
      vi.stubEnv('http_proxy', proxy.url)
      vi.stubEnv('no_proxy', 'github.example')
      const failure = await failureOf(openPullRequests(options, clock).byNumber(1, call))
      expect(failure.category).toBe('forge')
      expect(proxy.asked).toEqual([])
    }))
})
