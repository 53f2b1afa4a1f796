/** Whatever answers: a reading, never a surprise; and how long a limit is waited for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Failure } from '../../src/failure.ts'
import { barred } from '../../src/forge/barred.ts'
import * as failures from '../../src/forge/failures.ts'
import { readGraphql, readRest, type Reply } from '../../src/forge/replies.ts'
import { untilLifted, waitBefore } from '../../src/forge/waits.ts'
import { Secrets } from '../../src/secrets.ts'
import { sentence } from '../../src/sentence.ts'

const SEED = 20261122

const look_up = {
  sought: sentence('it', '它'),
  needs: ['contents'] as const,
  call: { signal: new AbortController().signal, log: () => undefined },
}

describe('readRest, readGraphql', () => {
  const shape = z.object({ n: z.number() })
  const anyReply: fc.Arbitrary<Reply> = fc.record({
    status: fc.integer({ min: 100, max: 599 }),
    headers: fc.dictionary(
      fc.constantFrom('retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'date', 'content-type'),
      fc.oneof(fc.string(), fc.nat().map(String), fc.constant('application/json')),
    ),
    data: fc.oneof(
      fc.anything(),
      fc.record({ message: fc.string() }),
      fc.record({ data: fc.anything(), errors: fc.array(fc.record({ type: fc.anything(), message: fc.anything() })) }),
    ),
  })

  it('find a value only where one was proven, and never throw', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        for (const reading of [readRest(reply, shape, look_up), readGraphql(reply, shape, look_up)]) {
          if (reading.kind === 'ok') expect(reading.value.n).toBeTypeOf('number')
          else expect(reading.failure.sentence.en.length).toBeGreaterThan(0)
        }
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})

describe('a 403', () => {
  const ORG = 'the `acme` organization'
  const ROWS: readonly (readonly [how: string, said: unknown, code: string, remedy: string, zh: string])[] = [
    [
      'a permission',
      { message: 'Resource not accessible by integration' },
      'forge_permission',
      'permissions: {',
      '权限',
    ],
    ['without a word', '', 'forge_permission', 'permissions: {', '权限'],
    [
      "the organization's list of addresses",
      {
        message: `Although you appear to have the correct authorization credentials, ${ORG} has an IP allow list enabled`,
      },
      'forge_barred',
      "add the runner's address to the organization's IP allow list",
      'IP 允许列表',
    ],
    [
      'its single sign-on',
      { message: 'Resource protected by organization SAML enforcement. You must grant your OAuth token access' },
      'forge_barred',
      'single sign-on',
      '单点登录',
    ],
    [
      'a kind of token that it does not take',
      { message: '`acme` forbids access via a personal access token (classic).' },
      'forge_barred',
      'does not accept this kind of token',
      '不接受这类 token',
    ],
    ["a proxy's page", '<html>Access denied</html>', 'forge_unexpected_response', 'proxy', '代理'],
  ]
  const heard = (reading: ReturnType<typeof readRest>) => (reading.kind === 'failed' ? reading.failure : undefined)
  it.each(ROWS)('says what to do: %s', (_, data, code, remedy, zh) => {
    const failure = heard(readRest({ status: 403, headers: {}, data }, z.object({}), look_up))
    expect(failure?.code).toBe(code)
    expect(failure?.remedy?.en).toContain(remedy)
    expect(failure?.remedy?.zh).toContain(zh)
  })

  it.each(ROWS.filter(([, said]) => typeof said === 'object'))('the same by GraphQL: %s', (_, said, code, remedy) => {
    const data = { data: { repository: null }, errors: [{ type: 'FORBIDDEN', ...(said as object) }] }
    const failure = heard(readGraphql({ status: 200, headers: {}, data }, z.object({}), look_up))
    expect(failure?.code).toBe(code)
    expect(failure?.remedy?.en).toContain(remedy)
  })
})

describe('waitBefore', () => {
  it.each([
    ['after the first sending', 'lost', 1, undefined, 1000],
    ['twice as long', 'lost', 2, undefined, 2000],
    ['and again', 'unavailable', 3, undefined, 4000],
    ['no fifth sending', 'unavailable', 4, undefined, undefined],
    ["the server's word first", 'limited', 1, 30_000, 30_000],
    ['a minute at most', 'limited', 1, 60_001, undefined],
    ['not to be waited for', 'limited', 1, Infinity, undefined],
    ['no fifth sending, whatever the server says', 'limited', 4, 1000, undefined],
  ] as const)('%s', (_, after, sent, told, expected) => {
    expect(waitBefore(after, sent, told)).toBe(expected)
  })
})

describe('untilLifted', () => {
  const date = 'Sun, 22 Nov 2026 11:00:00 GMT'
  const second = Date.parse(date) / 1000
  it.each<readonly [name: string, headers: Readonly<Record<string, string>>, expected: number | undefined]>([
    ['retry-after', { 'retry-after': '7' }, 7000],
    [
      'retry-after before the reset',
      { 'retry-after': '7', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1', date },
      7000,
    ],
    ['a second at least', { 'retry-after': '0' }, 1000],
    [
      "the reset, by the server's own clock",
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${second + 9}`, date },
      9000,
    ],
    ['a reset that has passed', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${second - 9}`, date }, 1000],
    [
      'a reset of a limit that is not used up',
      { 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': `${second + 9}`, date },
      undefined,
    ],
    ['no date', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${second + 9}` }, undefined],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, headers, expected) => {
    expect(untilLifted(headers)).toBe(expected)
  })
})

describe('a secret in the words of a forge, a proxy or an error is not shown, not even its beginning', () => {
  const SECRET = 'ghs_0123456789abcdefABCDEF'
  const secrets = new Secrets()
  secrets.add(SECRET)
  const asked = { ...look_up, server: { name: 'git.example', redact: secrets.redact } }

  it.each<readonly [string, (said: string) => Failure]>([
    ['badCredentials', (said) => failures.badCredentials(said, asked)],
    ['forbidden', (said) => failures.forbidden(said, asked)],
    ['barred', (said) => barred(`SAML ${said}`, asked) ?? failures.forbidden('', asked)],
    ['absent', (said) => failures.absent(said, asked)],
    ['lacksCall', (said) => failures.lacksCall(said, asked)],
    ['noGraphql', (said) => failures.noGraphql(said, asked)],
    ['redirected', (said) => failures.redirected(said, asked, undefined)],
    ['rateLimited', (said) => failures.rateLimited(said, 1000, asked)],
    ['unavailable', (said) => failures.unavailable(said, asked)],
    ['noAnswer', (said) => failures.noAnswer(said, asked, undefined)],
    ['misshapen', (said) => failures.misshapen(said, undefined, asked)],
    ['refused', (said) => failures.refused(said, asked)],
  ])('%s', (_, failureOf) => {
    for (const form of [SECRET, Array.from(SECRET).join('\u200b'), SECRET.replace('9', '\n9')])
      for (const ahead of [0, 1, 280, 290, 299]) {
        const { sentence: told, remedy } = failureOf(`${'x'.repeat(ahead)}${form} after`)
        const all = [told.en, told.zh, remedy?.en, remedy?.zh].join('\n')
        expect(all).not.toContain(SECRET.slice(0, 10))
      }
    expect(failureOf(`no: ${SECRET}`).sentence.en).toContain('no: ***')
  })
})

it('a sentence that a forge ends itself gets one stop, in Chinese ours', () => {
  const { sentence: told } = failures.absent('Could not resolve to a PullRequest with the number of 2.', look_up)
  expect([told.en, told.zh]).toEqual([expect.stringMatching(/ of 2$/), expect.stringMatching(/ of 2$/)])
})
