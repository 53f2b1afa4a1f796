/** A GitHub in one process, on loopback, for the tests: the look-ups of pull requests, over real sockets. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { answerGitea } from './fake-gitea-rest.ts'
import { Access } from './fake-github-access.ts'
import { type Fault, Faults } from './fake-github-faults.ts'
import { answerGraphql, type GraphqlRequest } from './fake-github-graphql.ts'
import { answerRest, type RestReply } from './fake-github-rest.ts'
import type { Seed } from './fake-github-state.ts'

export interface RequestRecord {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** `good`: the token of the seed; the value itself is kept nowhere. */
  readonly authorization: 'good' | 'other' | 'none'
  readonly graphql?: GraphqlRequest
}

export interface Addresses {
  readonly api_url: string
  readonly graphql_url: string
}

export interface FakeGitHub extends Addresses {
  /** As a GitHub Enterprise Server has them. */
  readonly ghes: Addresses
  /** The same repositories as a Gitea has them: REST alone, with its own ways. */
  readonly gitea: { readonly api_url: string }
  /** In the order of their arrival. */
  readonly requests: readonly RequestRecord[]
  readonly access: Access
  readonly faults: Faults
  /** Throws when a query was not valid by GitHub's schema. */
  close(): Promise<void>
}

const HOST = '127.0.0.1'

interface State {
  readonly seed: Seed
  readonly requests: RequestRecord[]
  readonly access: Access
  readonly faults: Faults
  readonly mistakes: string[]
}

export async function startFakeGitHub(seed: Seed): Promise<FakeGitHub> {
  const state: State = { seed, requests: [], access: new Access(), faults: new Faults(), mistakes: [] }
  const server = createServer((request, response) => {
    serve(request, response, state).catch((error: unknown) => {
      state.mistakes.push(String(error))
      request.socket.destroy()
    })
  })
  server.listen(0, HOST)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the fake GitHub does not listen')
  const url = `http://${HOST}:${address.port}`
  return {
    api_url: url,
    graphql_url: `${url}/graphql`,
    ghes: { api_url: `${url}/api/v3`, graphql_url: `${url}/api/graphql` },
    gitea: { api_url: `${url}/api/v1` },
    requests: state.requests,
    access: state.access,
    faults: state.faults,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
      if (state.mistakes.length > 0) throw new Error(`The fake GitHub was misused:\n${state.mistakes.join('\n')}`)
    },
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? HOST}`)
  const { method = '' } = request
  const graphql = url.pathname === '/graphql' || url.pathname === '/api/graphql'
  // Made by the client under test.
  const asked = graphql ? (JSON.parse(await text(request)) as GraphqlRequest) : undefined
  const record: RequestRecord = {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    authorization: authorizationOf(request, state.seed),
    ...(asked === undefined ? {} : { graphql: asked }),
  }
  state.requests.push(record)
  const fault = state.faults.take(graphql ? 'graphql' : 'rest')
  const reply = fault?.fault === 'answer' ? toReply(fault) : await answer(record, url, state)
  await play(fault, reply, response)
}

function authorizationOf({ headers }: IncomingMessage, { token }: Seed): RequestRecord['authorization'] {
  if (headers.authorization === undefined) return 'none'
  return headers.authorization === `token ${token}` ? 'good' : 'other'
}

async function answer({ authorization, graphql, method }: RequestRecord, url: URL, state: State): Promise<RestReply> {
  const { seed, access, mistakes } = state
  if (authorization !== 'good') return { status: 401, body: { message: 'Bad credentials', status: '401' } }
  if (graphql !== undefined) return { status: 200, body: await answerGraphql(graphql, seed, access, mistakes) }
  if (method !== 'GET') throw new Error(`${method} ${url.pathname} is no look-up`)
  const [, prefix = ''] = /^(\/api\/v[13])?\//.exec(url.pathname) ?? []
  const answerTo = prefix === '/api/v1' ? answerGitea : answerRest
  return answerTo(new URL(url.href.replace(`${url.origin}${prefix}`, url.origin)), url.origin + prefix, seed, access)
}

function toReply({ status, headers = {}, body = '' }: Fault & { fault: 'answer' }): RestReply {
  return { status, headers, body }
}

async function play(fault: Fault | undefined, reply: RestReply, response: ServerResponse): Promise<void> {
  switch (fault?.fault) {
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'hang':
      return
    case 'cut':
      return send(reply, response, { cut: true })
    case 'delay':
      await new Promise((done) => setTimeout(done, fault.ms))
      return send(reply, response)
    case 'errors':
      // The data of an answer of our own.
      return send({ ...reply, body: { ...(reply.body as object), errors: fault.errors } }, response)
    case 'flood':
      return flood(fault.bytes, response)
    case 'answer':
    case undefined:
      return send(reply, response)
  }
}

/** A JSON text that does not end, as fast as the client takes it. */
async function flood(bytes: number, response: ServerResponse): Promise<void> {
  const chunk = Buffer.alloc(256 * 1024, 'x')
  response.writeHead(200, { 'content-type': 'application/json' })
  for (let sent = 0; sent < bytes && !response.destroyed; sent += chunk.length)
    if (!response.write(chunk)) await drained(response)
  response.end()
}

async function drained(response: ServerResponse): Promise<void> {
  const heard = new AbortController()
  const { signal } = heard
  const either = ['drain', 'close'].map((event) => once(response, event, { signal }))
  await Promise.race(either)
  heard.abort()
  await Promise.allSettled(either)
}

function send({ status, headers, body }: RestReply, response: ServerResponse, { cut = false } = {}): void {
  const content = typeof body === 'string' ? body : JSON.stringify(body)
  const type = typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8'
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(content), ...headers })
  if (cut) {
    response.write(content.slice(0, content.length / 2), () => response.socket?.destroy())
    return
  }
  response.end(content)
}
