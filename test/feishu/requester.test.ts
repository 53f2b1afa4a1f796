/** What is sent again, with which key, and what it costs: the real client before a server that answers by a list. */
import { describe, expect, it } from 'vitest'
// Loaded at once, since the client loads them only when it needs them, and this clock would not wait.
import '../../src/feishu/err-codes.ts'
import '../../src/feishu/faults.ts'
import '../../src/feishu/gateway.ts'
import '../../src/feishu/unusable.ts'
import { HttpError, type HttpReply, type HttpRequest } from '../../src/feishu/http.ts'
import { Requester } from '../../src/feishu/requester.ts'
import { Session } from '../../src/feishu/session.ts'
import type { LogLine, WriteCall } from '../../src/ports.ts'
import { Failure } from '../../src/failure.ts'
import { Secrets } from '../../src/secrets.ts'
import { sentence } from '../../src/sentence.ts'
import { VirtualClock } from './virtual-clock.ts'

const OK = { status: 200, headers: {}, text: '{"err_code":0,"data":{}}' }
function refusal(err_code: number, status: number, headers: HttpReply['headers'] = {}): HttpReply {
  return { status, headers, text: JSON.stringify({ err_code, err_msg: 'said', err: { msg: 'said', log_id: 'l' } }) }
}
const BARE = { status: 429, headers: {}, text: '' }

/** No reply at all: it fails, or is given up with its signal. */
type Unanswered = HttpError | 'hangs'

async function outcomeOf(next: HttpReply | Unanswered, signal: AbortSignal): Promise<HttpReply> {
  if (next instanceof HttpError) throw next
  if (next !== 'hangs') return next
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new HttpError('given_up', true, 'given up')))
  })
}

function requesterOf(replies: readonly (HttpReply | Unanswered)[], token = 'p-token-of-ours') {
  const clock = new VirtualClock()
  const sent: { readonly request: HttpRequest; readonly at: number }[] = []
  const queue = [...replies]
  const http = {
    send: (request: HttpRequest, signal: AbortSignal): Promise<HttpReply> => {
      sent.push({ request, at: clock.now() })
      return outcomeOf((queue.length > 1 ? queue.shift() : queue[0]) ?? OK, signal)
    },
  }
  const session = new Session(
    () => Promise.resolve({ kind: 'ok', value: token, log_id: '' }),
    false,
    () => undefined,
  )
  const secrets = new Secrets()
  secrets.add(token)
  const lines: LogLine[] = []
  const signal = new AbortController().signal
  const call: WriteCall = { signal, stop: signal, log: (line) => void lines.push(line) }
  return { clock, sent, lines, call, requester: new Requester(http, clock, session, secrets) }
}

const READ = { endpoint: 'query', method: 'POST', path: '/open_api/x', asked: 'read', read: () => true } as const
const WRITE = { ...READ, endpoint: 'operate', asked: 'confirm', read: () => true as const } as const

const RATES: readonly [string, HttpReply][] = [
  ['429 without a body', BARE],
  ['429 with a page', { ...BARE, text: '<html>' }],
  ['429 with another JSON', { ...BARE, text: '{"message":"slow down"}' }],
  ['429 of a gateway with a code of its own', refusal(99991400, 429)],
  ['429 with a code that nobody knows', refusal(123456789, 429)],
  ['429 with err_code 0', refusal(0, 429)],
  ['10429', refusal(10429, 429)],
  ['10429 as 200', refusal(10429, 200)],
]

describe('turned away for the rate', () => {
  it.each(RATES)('%s, twenty times: sent again each time, and it was one attempt', async (_, reply) => {
    const { clock, sent, call, requester } = requesterOf([...Array<HttpReply>(20).fill(reply), OK])
    const answer = await clock.until(requester.write(WRITE, call, { attempts: 0 }))
    expect(answer).toMatchObject({ kind: 'ok', sending: { attempts: 1, was_turned_away: true } })
    expect(sent).toHaveLength(21)
    // The answer could be read, so each has a key of its own.
    expect(new Set(sent.map(({ request }) => request.headers['x-idem-uuid'])).size).toBe(21)
  })

  it.each(RATES)('%s, a read: the same', async (_, reply) => {
    const { clock, call, requester } = requesterOf([...Array<HttpReply>(20).fill(reply), OK])
    expect(await clock.until(requester.read(READ, call))).toMatchObject({ kind: 'ok' })
  })

  it('not once: nothing is said of it', async () => {
    const { clock, call, requester } = requesterOf([refusal(20017, 400)])
    const { sending } = await clock.until(requester.write(WRITE, call, { attempts: 0 }))
    expect(sending).toStrictEqual({ attempts: 1 })
  })

  it('waits as long as the server says, a minute at most', async () => {
    const { clock, sent, call, requester } = requesterOf([
      { ...BARE, headers: { 'x-ogw-ratelimit-reset': '7' } },
      { ...BARE, headers: { 'retry-after': '3600' } },
      OK,
    ])
    await clock.until(requester.read(READ, call))
    const [first = 0, second = 0] = sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0))
    expect(first).toBeGreaterThanOrEqual(7000)
    expect(second).toBeGreaterThanOrEqual(60_000)
    expect(second).toBeLessThan(63_000)
  })

  it.each([
    [refusal(10429, 429), 'refused'],
    [BARE, 'unreachable'],
  ])('until the time is over: told so', async (reply, kind) => {
    const { clock, call, requester } = requesterOf([reply])
    const over = new AbortController()
    void clock.sleep(120_000).then(() => over.abort())
    const limited = { ...call, signal: over.signal, stop: over.signal }
    const answer = await clock.until(requester.write(WRITE, limited, { attempts: 0 }))
    expect(answer).toMatchObject({ kind, sending: { attempts: 1 } })
    expect(clock.now()).toBe(120_000)
  })
})

describe('what the step can do without', () => {
  const optional = (call: WriteCall): WriteCall => ({ ...call, is_optional: true })
  const HUNG = { status: 503, headers: { 'retry-after': '60' }, text: '' }

  it.each([
    ['turned away every time', BARE, 3, 20],
    ['turned away for a minute', { ...BARE, headers: { 'retry-after': '60' } }, 1, 1],
    ['502 every time', { status: 502, headers: {}, text: '' }, 2, 2],
    ['503 for a minute', HUNG, 1, 1],
  ] as const)('%s: asked little, for some seconds at most', async (_, reply, least, most) => {
    const { clock, sent, call, requester } = requesterOf([reply])
    expect(await clock.until(requester.read(READ, optional(call)))).toMatchObject({ kind: 'unreachable' })
    expect(sent.length).toBeGreaterThanOrEqual(least)
    expect(sent.length).toBeLessThanOrEqual(most)
    expect(clock.now()).toBeLessThan(10_000)
  })

  it('the token that it needs is everybody’s, and is asked for as often as any other', async () => {
    const down = { status: 503, headers: {}, text: '' }
    const { clock, sent, call, requester } = requesterOf([down, down, down, down, OK])
    const answer = await clock.until(requester.read({ ...READ, secret: true }, optional(call)))
    expect(answer).toMatchObject({ kind: 'ok' })
    expect(sent).toHaveLength(5)
  })

  it('turned away once: sent again', async () => {
    const { clock, sent, call, requester } = requesterOf([BARE, OK])
    expect(await clock.until(requester.read(READ, optional(call)))).toMatchObject({ kind: 'ok' })
    expect(sent).toHaveLength(2)
  })

  it('as many at once as there may be, turned away every time: little more time than one takes', async () => {
    const { clock, sent, call, requester } = requesterOf([BARE])
    const all = Array.from({ length: 16 }, () => requester.write(WRITE, optional(call), { attempts: 0 }))
    const answers = await clock.until(Promise.all(all))
    expect(answers.every(({ kind }) => kind === 'unreachable')).toBe(true)
    expect(clock.now()).toBeLessThan(20_000)
    expect(sent.length).toBeLessThan(100)
  })

  it('does not keep what the step is for from being sent', async () => {
    const { clock, call, requester } = requesterOf([...Array<HttpReply>(20).fill(BARE), OK])
    await clock.until(requester.read(READ, optional(call)))
    expect(await clock.until(requester.read(READ, call))).toMatchObject({ kind: 'ok' })
  })
})

describe('a code', () => {
  it.each([502, 503, 504])('that nobody knows does not decide under %i: a lost write', async (status) => {
    const { clock, call, requester } = requesterOf([refusal(123456789, status)])
    const answer = await clock.until(requester.write(WRITE, call, { attempts: 0 }))
    expect(answer).toMatchObject({ kind: 'lost', again: true, sending: { attempts: 1 } })
  })

  it.each([
    [20038, 429],
    [20038, 503],
    [10430, 429],
    [123456789, 500],
    [123456789, 200],
  ])('%i under %i decides', async (err_code, status) => {
    const { clock, sent, call, requester } = requesterOf([refusal(err_code, status)])
    const answer = await clock.until(requester.write(WRITE, call, { attempts: 0 }))
    expect(answer).toMatchObject({ kind: 'refused', refusal: { err_code } })
    expect(sent).toHaveLength(1)
  })
})

describe('what is sent again', () => {
  it('a read that gets 5xx: five times', async () => {
    const { clock, sent, call, requester } = requesterOf([{ status: 502, headers: {}, text: '' }])
    expect(await clock.until(requester.read(READ, call))).toMatchObject({ failure: { code: 'not_available' } })
    expect(sent).toHaveLength(5)
  })

  it.each([204, 205, 302, 403, 404, 413])('a read that gets %i: never', async (status) => {
    const { clock, sent, call, requester } = requesterOf([{ status, headers: {}, text: '' }])
    expect(await clock.until(requester.read(READ, call))).toMatchObject({ kind: 'unreachable' })
    expect(sent).toHaveLength(1)
  })
})

describe('what can’t be a header', () => {
  it.each(['', 'two words', 'line\nend', '密钥', 'x\u0000y'])(
    'token %j: refused at once, nothing is sent',
    async (token) => {
      const { clock, sent, call, requester } = requesterOf([OK], token)
      const answer = await clock.until(requester.read(READ, call))
      expect(answer).toMatchObject({ kind: 'unreachable', failure: { code: 'unusable_credential' } })
      expect(sent).toHaveLength(0)
    },
  )

  it('user key: names its input', async () => {
    const { clock, sent, call, requester } = requesterOf([OK])
    requester.actAs('71\n23')
    expect(JSON.stringify(await clock.until(requester.read(READ, call)))).toContain('user_key')
    expect(sent).toHaveLength(0)
  })
})

describe('a log ID', () => {
  it.each<[HttpReply['headers'], string]>([
    [{ 'x-tt-logid': 'one' }, 'one'],
    [{ 'x-tt-logid': ['one', 'two'] }, 'one'],
    [{ 'x-tt-logid': ['', 'two'] }, 'two'],
    [{ 'x-tt-logid': [], 'x-request-id': ['three', 'three'] }, 'three'],
    [{ 'x-tt-logid': '', 'x-request-id': 'three' }, 'three'],
    [{ 'x-tt-logid': ['', ''] }, 'l'],
    [{}, 'l'],
  ])('in %j is %s', async (headers, log_id) => {
    const { clock, call, requester } = requesterOf([refusal(20017, 400, headers)])
    const answer = await clock.until(requester.read(READ, call))
    expect(answer).toMatchObject({ kind: 'refused', refusal: { log_id } })
  })

  it('without end is cut where it is read', async () => {
    const headers = { 'x-tt-logid': 'L'.repeat(12_000) }
    const { clock, call, requester } = requesterOf([{ ...OK, headers }])
    const answer = await clock.until(requester.read(READ, call))
    expect(answer).toMatchObject({ kind: 'ok', log_id: `${'L'.repeat(199)}…` })
  })
})

describe('the log', () => {
  it('holds no token, not even across the cut, and no more of a body than is read', async () => {
    const text = JSON.stringify({
      err_code: 0,
      data: { x: `${'y'.repeat(9970)}p-token-of-ours${'z'.repeat(500_000)}` },
    })
    const { clock, lines, call, requester } = requesterOf([{ status: 200, headers: {}, text }])
    await clock.until(requester.read({ ...READ, path: '/open_api/p-token-of-ours/x' }, call))
    const all = lines.map((line) => line.text).join('\n')
    expect(all).not.toContain('p-token')
    expect(all).toContain('POST /open_api/***/x 200')
    expect(all.length).toBeLessThan(11_000)
  })
})

describe('a token that a gateway sends back', () => {
  it.each([200, 401, 429, 503])('is shown nowhere: HTTP %i', async (status) => {
    const token = 'p-token-of-ours'
    const headers = { 'content-encoding': token, location: token, 'x-tt-logid': token }
    for (const text of [
      '',
      token,
      JSON.stringify({ err_code: 1, err_msg: token, err: { msg: token, log_id: token } }),
    ]) {
      const { clock, call, lines, requester } = requesterOf([{ status, headers, text }])
      const over = new AbortController()
      void clock.sleep(1000).then(() => over.abort())
      const answer = await clock.until(requester.read(READ, { ...call, signal: over.signal }))
      if (answer.kind === 'ok') throw new Error('not refused')
      const told = answer.kind === 'refused' ? answer.refusal : answer.failure.sentence
      expect(JSON.stringify([told, lines])).not.toContain(token.slice(0, 8))
    }
  })
})

describe('the time is up while a read is sent once more', () => {
  const SLOW = new HttpError('no_answer', true, 'no answer within 3 s')
  const UNAVAILABLE = { status: 503, headers: {}, text: '' }
  const deadline = new Failure('timeout', sentence('timed out after 5 s', '已超时：5 秒'))

  it.each<readonly [string, readonly (HttpReply | Unanswered)[], string]>([
    ['no answer before', [SLOW, 'hangs'], 'no answer within 3 s'],
    ['not available before', [UNAVAILABLE, 'hangs'], 'not available (HTTP 503)'],
    ['busy before', [refusal(20016, 400), 'hangs'], 'said'],
    ['turned away in it', [SLOW, BARE], 'no more requests just now (HTTP 429)'],
    ['nothing before', ['hangs'], 'timed out after 5 s'],
    ['in the pause', [UNAVAILABLE], 'not available (HTTP 503)'],
  ])('%s: what is known last is told', async (_, replies, words) => {
    const { clock, call, requester } = requesterOf(replies)
    const over = new AbortController()
    void clock.sleep(5000).then(() => over.abort(deadline))
    const answer = await clock.until(requester.read(READ, { ...call, signal: over.signal }))
    if (answer.kind === 'ok') throw new Error('it was never answered')
    expect(answer.kind === 'refused' ? answer.refusal.message : answer.failure.message).toContain(words)
  })
})
