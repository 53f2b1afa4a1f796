/** Every way of getting no readable answer, in our words: whether it may have arrived, whether once more could help, what to do. */
import { describe, expect, it } from 'vitest'
import { Failure, givenUp } from '../../src/failure.ts'
import * as faults from '../../src/feishu/faults.ts'
import { HttpError, type HttpReply } from '../../src/feishu/http.ts'
import { Secrets } from '../../src/secrets.ts'
import { sentence } from '../../src/sentence.ts'

const { unexpectedResponse } = faults
const NEVER = new AbortController().signal

const SECRET = 'p-0123456789abcdef'
const secrets = new Secrets()
secrets.add(SECRET)

function faultOf(error: unknown, signal: AbortSignal): faults.Fault {
  return faults.faultOf(error, signal, secrets.redact)
}

function unreadable(reply: HttpReply): faults.Fault {
  return faults.unreadable(reply, secrets.redact)
}

function expectTold({ kind, failure }: faults.Fault, en: string): void {
  expect(kind).toBe('fault')
  expect(failure.category).toBe('network')
  expect(failure.sentence.en).toContain(en)
  expect(failure.sentence.zh).toMatch(/\p{Script=Han}/u)
  expect(failure.remedy?.en).toMatch(/\.$/)
  expect(failure.remedy?.zh).toMatch(/。$/)
}

describe('no reply', () => {
  const CASES: readonly [string, HttpError, boolean, string][] = [
    [
      'not sent',
      new HttpError('not_sent', false, 'connect ECONNREFUSED'),
      true,
      'could not be reached (connect ECONNREFUSED)',
    ],
    [
      'no answer',
      new HttpError('no_answer', true, 'no answer within 10 s'),
      true,
      'did not answer (no answer within 10 s)',
    ],
    ['reset before it was sent', new HttpError('no_answer', false, 'other side closed'), true, 'did not answer'],
    ['of no trust', new HttpError('untrusted', false, 'self-signed certificate'), false, 'not trusted (self-signed'],
    ['oversize', new HttpError('oversize', true, 'too big'), false, 'more than 1 MiB'],
  ]
  it.each(CASES)('%s', (_, error, again, words) => {
    const fault = faultOf(error, NEVER)
    expect(fault).toMatchObject({ sent: error.sent, again })
    expect(fault.answered).toBe(error.kind === 'oversize' ? true : undefined)
    expectTold(fault, words)
    expect(fault.failure.cause).toBe(error)
  })

  it.each([true, false])(
    'given up, sent: %s: the reason of the signal is the failure, and it is not sent again',
    (sent) => {
      const failure = new Failure(
        'timeout',
        sentence('the 120 s of the input timeout are over', '已超过输入 timeout 的 120 秒'),
      )
      const fault = faultOf(new HttpError('given_up', sent, 'given up'), AbortSignal.abort(failure))
      expect(fault).toStrictEqual({ kind: 'fault', failure, sent, again: false })
    },
  )

  it('what is no fault of the wire is nobody’s to translate', () => {
    const bug = new TypeError('a bug of ours')
    expect(() => faultOf(bug, NEVER)).toThrow(bug)
  })

  it('given up for a reason that is none of ours', () => {
    const failure = givenUp(AbortSignal.abort('enough'))
    expect(failure).toMatchObject({ category: 'user', sentence: { en: 'The step was stopped' }, cause: 'enough' })
  })
})

function reply(status: number, text: string, headers: HttpReply['headers'] = {}): HttpReply {
  return { status, headers, text }
}

describe('a reply without err_code', () => {
  const PAGE = '<html>'
  const CASES: readonly [string, HttpReply, boolean, string][] = [
    ['a redirect', reply(302, '', { location: 'https://evil.example/' }), false, 'redirects (HTTP 302)'],
    ['a redirect with a body that looks cut off', reply(307, '{"err_code":'), false, 'redirects (HTTP 307)'],
    ['not modified', reply(304, ''), false, 'redirects (HTTP 304)'],
    ['too many requests', reply(429, PAGE), true, 'no more requests just now (HTTP 429)'],
    ['a broken server', reply(500, ''), true, 'not available (HTTP 500)'],
    ['a gateway without a server', reply(502, PAGE), true, 'not available (HTTP 502)'],
    ['a server at rest', reply(503, '{"message":"later"}'), true, 'not available (HTTP 503)'],
    ['a gateway that waited in vain', reply(504, '{"err'), true, 'not available (HTTP 504)'],
    ['a gateway that waited for the request', reply(408, PAGE), true, 'not available (HTTP 408)'],
    ['cut off', reply(200, '{"err_code":0,"data":{"work'), true, 'cut off (HTTP 200)'],
    ['cut off after spaces', reply(200, ' \n{"err_code":'), true, 'cut off (HTTP 200)'],
    ['a refusal cut off', reply(400, '{"err_code":20038,"err'), true, 'cut off (HTTP 400)'],
    ['another program', reply(200, PAGE), false, "not Feishu Project's Open API (HTTP 200)"],
    ['no such page', reply(404, PAGE), false, "not Feishu Project's Open API (HTTP 404)"],
    ['another program that speaks JSON', reply(200, '{"code":0}'), false, "not Feishu Project's Open API (HTTP 200)"],
    ['turned away without a word', reply(403, ''), false, "not Feishu Project's Open API (HTTP 403)"],
    ['no such page, without a word', reply(404, ' \n'), false, "not Feishu Project's Open API (HTTP 404)"],
    ['a gateway that would not have it so early', reply(425, ''), true, 'not available (HTTP 425)'],
    ['a success without its text', reply(200, ''), true, 'cut off (HTTP 200)'],
    ['no content', reply(204, ''), false, "not Feishu Project's Open API (HTTP 204)"],
    ['content to be reset', reply(205, ''), false, "not Feishu Project's Open API (HTTP 205)"],
    ['a list', reply(200, '[]'), false, "not Feishu Project's Open API (HTTP 200)"],
    ['a login in front of it', reply(401, '{"message":"log in"}'), false, "not Feishu Project's Open API (HTTP 401)"],
    ['compressed', reply(200, '\u001f\ufffd', { 'content-encoding': 'gzip' }), false, 'compressed (HTTP 200, gzip)'],
    ['turned away, compressed', reply(401, '', { 'content-encoding': 'br' }), false, 'compressed (HTTP 401, br)'],
  ]
  it.each(CASES)('%s', (_, given, again, words) => {
    const fault = unreadable(given)
    expect(fault.again).toBe(again)
    expectTold(fault, words)
  })

  it.each(CASES.filter(([, { status }]) => status !== 429))('%s: the server may have carried it out', (_, given) => {
    expect(unreadable(given).sent).toBe(true)
  })

  it.each(CASES.filter(([, { status }]) => status !== 429))('%s: it was answered', (_, given) => {
    expect(unreadable(given).answered).toBe(true)
  })

  it.each([
    [413, '<html>413 Request Entity Too Large</html>'],
    [413, ''],
    [413, '{"message":"Request size limit exceeded"}'],
    [414, '<html>'],
    [431, ''],
  ])('too long for a gateway (HTTP %i): surely it was not carried out, and once more helps nothing', (status, body) => {
    const fault = unreadable(reply(status, body))
    expect(fault).toMatchObject({ sent: false, again: false })
    expectTold(fault, `no request of this length (HTTP ${status})`)
    expect(fault.failure.remedy?.en).toContain('fields')
  })

  it('too many requests: surely it was not carried out, so nothing is lost and it is only sent later', () => {
    expect(unreadable(reply(429, PAGE)).sent).toBe(false)
  })

  it('an answer that ends before it begins is a lost one: reading tells', () => {
    expect(unreadable(reply(200, ''))).toMatchObject({ sent: true, again: true })
  })

  it('never shows what a stranger answered, but keeps it as the cause', () => {
    for (const status of [200, 404, 500]) {
      const { failure } = unreadable(reply(status, 'secret of a stranger'))
      expect(`${failure.sentence.en}${failure.sentence.zh}`).not.toContain('stranger')
      expect(failure.cause).toBe('secret of a stranger')
    }
  })

  it('keeps no more of it than tells what it was: a hundred replies of 1 MiB would fill the memory', () => {
    for (const status of [200, 429, 500])
      expect(String(unreadable(reply(status, 'x'.repeat(1e6))).failure.cause)).toHaveLength(1000)
  })

  it('keeps where a redirect led as the cause', () => {
    expect(unreadable(reply(301, '', { location: 'https://evil.example/' })).failure.cause).toBe(
      'https://evil.example/',
    )
  })
})

it('an answer of another shape than the page describes', () => {
  const fault = unexpectedResponse('HTTP 200', '{"err_code":0}')
  expect(fault).toMatchObject({ sent: true, again: false, answered: true })
  expectTold(fault, 'not as its Open API describes it (HTTP 200)')
})

it.each([200, 401, 403, 404])(
  'HTTP %i without an envelope says who to look for, not that base_url is wrong',
  (status) => {
    const { failure } = unreadable(reply(status, '<html>'))
    expect(failure.sentence.en).not.toContain('base_url')
    expect(failure.remedy?.en).toContain('firewall')
  },
)

describe('a reply that is compressed', () => {
  it.each<[HttpReply['headers'], string]>([
    [{ 'content-encoding': 'gzip' }, 'compressed (HTTP 200, gzip)'],
    [{ 'content-encoding': 'identity' }, "not Feishu Project's Open API (HTTP 200)"],
    [{}, "not Feishu Project's Open API (HTTP 200)"],
  ])('%j is told to be so', (headers, words) => {
    const fault = unreadable({ status: 200, headers, text: '\u001f\ufffd' })
    expect(fault).toMatchObject({ sent: true, again: false, failure: { code: 'unexpected_response' } })
    expectTold(fault, words)
  })
})

describe('a secret in the words of a server, a proxy or a certificate is not shown, not even its beginning', () => {
  const KINDS = ['not_sent', 'untrusted', 'no_answer', 'oversize', 'given_up'] as const
  const STATUSES = [200, 204, 302, 401, 403, 404, 413, 429, 500, 503]
  /** Where it stands as a whole, and where it would be cut. */
  const AHEAD = ['', ...[10, 19, 190, 290, 299].map((length) => `${'x'.repeat(length - 1)} `)]

  function expectUnseen({ failure }: faults.Fault): void {
    const told = [failure.message, failure.sentence.en, failure.sentence.zh, failure.remedy?.en, failure.remedy?.zh]
    expect(told.join('\n')).not.toContain(SECRET.slice(0, 8))
  }

  it.each(KINDS)('no reply: %s', (kind) => {
    for (const ahead of AHEAD) expectUnseen(faultOf(new HttpError(kind, true, `${ahead}${SECRET} after`), NEVER))
  })

  it.each(STATUSES)('a reply: HTTP %i', (status) => {
    for (const ahead of AHEAD) {
      const text = `${ahead}${SECRET} after`
      const names = ['content-encoding', 'content-type', 'location', 'retry-after', 'server', 'via', 'www-authenticate']
      for (const name of names)
        for (const value of [text, [text, SECRET]]) expectUnseen(unreadable(reply(status, text, { [name]: value })))
    }
  })

  it('what stands around it is told', () => {
    const fault = faultOf(new HttpError('not_sent', false, `Proxy\nsays ${SECRET}: no ${'x'.repeat(400)}`), NEVER)
    expect(fault.failure.sentence.en).toMatch(/\(Proxy says \*\*\*: no x{280}…\)$/)
    expectTold(unreadable(reply(401, '', { 'content-encoding': SECRET })), 'compressed (HTTP 401, ***)')
  })
})
