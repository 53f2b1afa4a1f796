/** What a server or a proxy does to the port Forge: the token stays home, a reply has an end, what could help is tried again and nothing else. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../../harness/fake-github-faults.ts'
import { graphqlLimit, primaryLimit, secondaryLimit } from '../../harness/fake-github-faults.ts'
import { startFakeGitHub } from '../../harness/fake-github.ts'
import { startProxy } from '../../harness/proxy.ts'
import { Failure, type FailureCode } from '../../src/failure.ts'
import { openForge } from '../../src/forge/forge.ts'
import { sentence } from '../../src/sentence.ts'
import { failureOf, sha, SHOP, TOKEN } from './shop.ts'
import { all, NO_PROXIES, type Opened, withForge } from './world.ts'

describe('the token', () => {
  it.each([
    ['', 'is empty'],
    ['  ', 'is empty'],
    [`${TOKEN}\n${TOKEN}`, 'no token has'],
    [`${TOKEN} x`, 'no token has'],
    ['令牌', 'no token has'],
  ])('%j can be none', async (token, says) => {
    const attempt = withForge({ options: { token } }, () => Promise.reject(new Error('opened')))
    expect((await failureOf(attempt)).message).toContain(says)
  })

  it('loses the line end that came with it', () =>
    withForge({ options: { token: `${TOKEN}\n` } }, async ({ github, forge, call }) => {
      await forge.pullRequest(1, call)
      expect(github.requests.map(({ authorization }) => authorization)).toEqual(['good'])
    }))

  it('is refused: the remedy says what a good one may do', () =>
    withForge({ options: { token: 'ghp_expired' } }, async ({ forge, call, waits }) => {
      const failure = await failureOf(forge.pullRequestsOf([sha('tip')], call))
      expect(failure.code).toBe('forge_token')
      expect(failure.remedy?.en).toContain('contents, pull-requests')
      expect(waits).toEqual([])
    }))

  it.each([301, 302, 307, 308])('follows no redirect (%i) to another host', async (status) => {
    const other = await startFakeGitHub({ token: TOKEN, repositories: [SHOP] })
    const fault = { fault: 'answer', status, headers: { location: `${other.api_url}/repos/a/b` }, body: {} } as const
    await withForge({}, async ({ github, forge, call, waits }) => {
      github.faults.add({ ...fault, times: 2 })
      for (const asked of [forge.compare(sha('root'), sha('tip'), call), forge.pullRequest(1, call)])
        expect(await failureOf(asked)).toMatchObject({ code: 'forge_redirect' })
      expect(waits).toEqual([])
    })
    expect(other.requests).toEqual([])
    await other.close()
  })

  it('follows one within its host: a renamed repository', () =>
    withForge({}, async ({ github, forge, call }) => {
      const location = `/repos/${SHOP.name}/compare/${sha('merge')}...${sha('tip')}`
      github.faults.add({ fault: 'answer', status: 301, headers: { location }, body: {} })
      expect(await forge.compare(sha('root'), sha('tip'), call)).toMatchObject({ commits: { length: 3 } })
    }))

  it('does not go round in circles', () =>
    withForge({}, async ({ github, forge, call }) => {
      github.faults.add({ fault: 'answer', status: 301, headers: { location: '/here' }, body: {}, times: 99 })
      expect(await failureOf(forge.commit(sha('tip'), call))).toMatchObject({ code: 'forge_redirect' })
      expect(github.requests).toHaveLength(4)
    }))

  it('is taken out of what the server says, before that is cut', () => {
    const redact = (text: string): string => text.replaceAll(TOKEN, '***')
    return withForge({ options: { redact } }, async ({ github, forge, call, lines }) => {
      const message = `${'x'.repeat(280)}${TOKEN}`
      const faults: readonly Fault[] = [400, 401, 403, 404, 422].map((status) => ({
        fault: 'answer',
        status,
        body: { message },
      }))
      for (const fault of faults) {
        github.faults.add(fault)
        const failure = await failureOf(forge.run(1, call))
        expect(`${failure.message} ${failure.sentence.zh} ${failure.remedy?.en ?? ''}`).not.toContain(
          TOKEN.slice(0, 12),
        )
      }
      github.faults.add({ fault: 'answer', status: 200, body: { errors: [{ message }] } })
      expect((await failureOf(forge.pullRequest(1, call))).message).not.toContain(TOKEN.slice(0, 12))
      expect(lines.join('\n')).not.toContain(TOKEN)
    })
  })
})

describe('a reply', () => {
  it('of a gigabyte is given up on the way, and not asked for again', () =>
    withForge({}, async ({ github, forge, call, waits }) => {
      github.faults.add({ fault: 'flood', bytes: 1024 ** 3 })
      const before = process.memoryUsage.rss()
      const failure = await failureOf(forge.commit(sha('tip'), call))
      expect(failure.code).toBe('forge_reply_too_long')
      expect(failure.message).toContain('more than 32 MiB')
      // Most of it was never read.
      expect(process.memoryUsage.rss() - before).toBeLessThan(300 * 1024 * 1024)
      expect(waits).toEqual([])
    }))

  const served = async (
    body: Buffer | string,
    headers: Record<string, string>,
    use: (api_url: string) => Promise<void>,
  ) => {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body),
    )
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = address === null || typeof address === 'string' ? 0 : address.port
    await use(`http://127.0.0.1:${port}`)
    server.close()
    server.closeAllConnections()
  }
  const commit = { sha: sha('tip'), commit: { message: 'm' } }
  const gzip = { 'content-encoding': 'gzip' }

  it('may be packed', () =>
    served(gzipSync(JSON.stringify(commit)), gzip, (api_url) =>
      withForge({ options: { api_url, graphql_url: '' } }, async ({ forge, call }) => {
        expect(await forge.commit('tip', call)).toMatchObject({ sha: sha('tip'), message: 'm' })
      }),
    ))

  it('packed is bounded as it is unpacked', () =>
    served(gzipSync(Buffer.alloc(64 * 1024 * 1024)), gzip, (api_url) =>
      withForge({ options: { api_url, graphql_url: '' } }, async ({ forge, call }) => {
        expect(await failureOf(forge.commit('tip', call))).toMatchObject({ code: 'forge_reply_too_long' })
      }),
    ))

  it('packed badly is one that broke off', () =>
    served('no gzip', gzip, (api_url) =>
      withForge({ options: { api_url, graphql_url: '' } }, async ({ forge, call, waits }) => {
        expect(await failureOf(forge.commit('tip', call))).toMatchObject({ code: 'forge_no_answer' })
        expect(waits).toEqual([1000, 2000, 4000])
      }),
    ))

  it('may begin with a byte order mark', () =>
    served(`\uFEFF${JSON.stringify(commit)}`, {}, (api_url) =>
      withForge({ options: { api_url, graphql_url: '' } }, async ({ forge, call }) => {
        expect(await forge.commit('tip', call)).toMatchObject({ sha: sha('tip') })
      }),
    ))
})

describe('faults', () => {
  const byGraphql = ({ forge, call }: Opened) => forge.pullRequest(1, call)
  const byRest = ({ forge, call }: Opened) => forge.compare(sha('merge'), sha('tip'), call)
  type Row = readonly [string, Fault, FailureCode | undefined, readonly number[]]
  const rows: readonly Row[] = [
    ['5xx once', { fault: 'answer', status: 502, body: '<html>' }, undefined, [1000]],
    ['5xx for good', { fault: 'answer', status: 503, times: 9 }, 'forge_unavailable', [1000, 2000, 4000]],
    ['reset once', { fault: 'reset' }, undefined, [1000]],
    ['reset for good', { fault: 'reset', times: 9 }, 'forge_no_answer', [1000, 2000, 4000]],
    ['cut off once', { fault: 'cut' }, undefined, [1000]],
    ['slow, in time', { fault: 'delay', ms: 20 }, undefined, []],
    ['the hourly limit, short', primaryLimit(30), undefined, [30_000]],
    ['the hourly limit, long', primaryLimit(1800), 'forge_rate_limit', []],
    ['a secondary limit, short', secondaryLimit(60), undefined, [60_000]],
    ['a secondary limit of unknown length', secondaryLimit(), 'forge_rate_limit', []],
    ['a limit that does not lift', { ...secondaryLimit(2), times: 9 }, 'forge_rate_limit', [2000, 2000, 2000]],
    ['403', { fault: 'answer', status: 403, body: { message: 'no' } }, 'forge_permission', []],
    ['422', { fault: 'answer', status: 422, body: { message: 'Validation Failed' } }, 'forge_refused', []],
    ['a portal', { fault: 'answer', status: 200, body: '<html>' }, 'forge_unexpected_response', []],
    ...[{}, [], 1, { data: null }, { data: { repository: null } }].map((body): Row => [
      `not GitHub: ${JSON.stringify(body)}`,
      { fault: 'answer', status: 200, body },
      'forge_unexpected_response',
      [],
    ]),
  ]
  const ways = [
    ['GraphQL', byGraphql],
    ['REST', byRest],
  ] as const
  const cases = ways.flatMap(([way, ask]) =>
    rows.map(([name, fault, code, waits]) => ({ name: `${name}, ${way}`, fault, code, waits, ask })),
  )
  it.each(cases)('$name', ({ fault, code, waits, ask }) =>
    withForge({}, async (opened) => {
      opened.github.faults.add(fault)
      if (code === undefined) expect(await ask(opened)).toBeDefined()
      else expect(await failureOf(ask(opened))).toMatchObject({ code })
      expect(opened.waits).toEqual(waits)
      // One line for each request that was sent.
      expect(opened.lines.filter((line) => /^(?:GET|POST) .* \d+ ms$/.test(line))).toHaveLength(
        opened.github.requests.length,
      )
    }),
  )

  it.each([
    [5, undefined, [5000]],
    [61, 'forge_rate_limit', []],
  ] as const)('the limit by GraphQL: %i s', (seconds, code, waits) =>
    withForge({}, async (opened) => {
      opened.github.faults.add(graphqlLimit(seconds, 'RATE_LIMITED'))
      if (code === undefined) await byGraphql(opened)
      else expect(await failureOf(byGraphql(opened))).toMatchObject({ code })
      expect(opened.waits).toEqual(waits)
    }),
  )

  it('a part of the data beside an error is not taken for all of it', () =>
    withForge({}, async ({ github, forge, call }) => {
      const error = {
        type: 'FORBIDDEN',
        path: ['repository', 'commit0'],
        message: 'Resource not accessible by integration',
      }
      github.faults.add({
        fault: 'errors',
        errors: [{ message: 'odd' }, { type: 'NOT_FOUND', message: 'gone' }, error],
      })
      const failure = await failureOf(forge.pullRequestsOf([sha('tip')], call))
      expect(failure.message).toContain('Resource not accessible by integration')
    }))

  it('only the pull request itself may be absent', () =>
    withForge({}, async ({ github, forge, call }) => {
      github.faults.add({
        fault: 'errors',
        errors: [{ type: 'NOT_FOUND', path: ['repository'], message: 'no repository' }],
      })
      expect(await failureOf(forge.pullRequest(1, call))).toMatchObject({ code: 'forge_not_found' })
    }))

  it('a comparison that lists less than it says', () =>
    withForge({}, async ({ github, forge, call }) => {
      github.faults.add({
        fault: 'answer',
        status: 200,
        on: 'rest',
        body: { status: 'ahead', total_commits: 3, commits: [] },
      })
      expect((await failureOf(forge.compare(sha('merge'), sha('tip'), call))).message).toContain(
        '0 of 3 commits listed',
      )
    }))

  it.each(['pull-requests', 'deployments', 'actions', 'contents'] as const)(
    'without %s the remedy names all that is needed',
    (lacking) =>
      withForge({}, async ({ github, forge, call }) => {
        github.access.take(lacking)
        const asked = {
          'pull-requests': () => forge.pullRequest(1, call),
          deployments: () => all(forge.successfulDeployments('production', call)),
          actions: () => all(forge.successfulRuns({ workflow: '7' }, call)),
          contents: () => forge.filesOfCommit(sha('tip'), call),
        }[lacking]
        const needs = {
          'pull-requests': 'pull-requests: read',
          deployments: 'contents: read, deployments: read, pull-requests: read',
          actions: 'actions: read, contents: read, pull-requests: read',
          contents: 'contents: read',
        }[lacking]
        const { code, remedy } = await failureOf(asked())
        expect(code).toBe('forge_permission')
        expect(remedy?.en).toContain(`permissions: { ${needs} }`)
        expect(remedy?.zh).toContain(`permissions: { ${needs} }`)
      }),
  )
})

describe('time', () => {
  it('a request that gets no answer is given up after request_timeout, and sent again', () =>
    withForge({ options: { request_timeout: 1000 } }, async ({ github, forge, call, waits, lines }) => {
      github.faults.add({ fault: 'hang' })
      expect(await forge.pullRequest(1, call)).toMatchObject({ number: 1 })
      // On a busy machine the second one may be too slow as well.
      expect(waits[0]).toBe(1000)
      expect(lines[0]).toMatch(/^POST graphql no answer: nothing within 1 s \d+ ms$/)
    }))

  const reason = new Failure('timeout', sentence('timed out', '已超时'))

  it('the signal ends a request that is under way', () =>
    withForge({}, async ({ github, forge, call, stop }) => {
      github.faults.add({ fault: 'hang' })
      const failure = failureOf(forge.pullRequest(1, call))
      await vi.waitUntil(() => github.requests.length === 1)
      stop.abort(reason)
      expect(await failure).toBe(reason)
    }))

  it('nothing is sent once it was given', () =>
    withForge({}, async ({ github, forge, call, stop }) => {
      stop.abort(reason)
      expect(await failureOf(forge.commit('main', call))).toBe(reason)
      expect(github.requests).toEqual([])
    }))
})

describe('a proxy', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('never gets what is meant for loopback', async () => {
    const proxy = await startProxy()
    await withForge(
      { options: { proxies: { httpProxy: proxy.url, httpsProxy: proxy.url, noProxy: '' } } },
      async ({ forge, call }) => {
        expect(await forge.pullRequest(1, call)).toMatchObject({ number: 1 })
      },
    )
    expect([proxy.forwarded, proxy.tunnels]).toEqual([[], []])
    await proxy.close()
  })

  const far = {
    token: TOKEN,
    repository: SHOP.name,
    api_url: 'http://github.example/api/v3',
    graphql_url: '',
    request_timeout: 5000,
    redact: (text: string) => text,
  }
  const clock = { now: () => 0, sleep: () => Promise.resolve() }
  const call = { signal: new AbortController().signal, log: () => undefined }

  it.each([
    ['', 1],
    ['github.example', 0],
  ])('is asked for other hosts, those of NO_PROXY aside: %j', async (noProxy, asked) => {
    const proxy = await startProxy()
    const forge = await openForge({ ...far, proxies: { httpProxy: proxy.url, httpsProxy: '', noProxy } }, clock)
    await failureOf(forge.pullRequest(1, call))
    expect(Math.min(proxy.forwarded.length + proxy.tunnels.length, 1)).toBe(asked)
    await proxy.close()
  })

  it('that is none is named, only where one is needed', async () => {
    const proxies = { ...NO_PROXIES, httpProxy: 'http://u:p%zz@h' }
    expect(await failureOf(openForge({ ...far, proxies }, clock))).toMatchObject({ code: 'proxy' })
    await withForge({ options: { proxies } }, async ({ forge, call }) => {
      expect(await forge.pullRequest(1, call)).toMatchObject({ number: 1 })
    })
  })

  it('without an address for REST nothing goes to the public one', async () => {
    const github = await startFakeGitHub({ token: TOKEN, repositories: [SHOP] })
    const forge = await openForge({ ...far, api_url: '', graphql_url: github.graphql_url, proxies: NO_PROXIES }, clock)
    expect(await forge.pullRequest(1, call)).toMatchObject({ number: 1 })
    expect(await failureOf(forge.commit('main', call))).toMatchObject({ code: 'forge_address' })
    await github.close()
  })
})
