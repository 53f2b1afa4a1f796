/** One token for all: fetched once, renewed once, masked before anybody sees it. */
import { describe, expect, it } from 'vitest'
import { Session } from '../../src/feishu/session.ts'
import { Failure } from '../../src/failure.ts'
import type { Answer, Call } from '../../src/ports.ts'
import { sentence } from '../../src/sentence.ts'

const CALL: Call = { signal: new AbortController().signal, log: () => undefined }

function ok(value: string): Answer<string> {
  return { kind: 'ok', value, log_id: '' }
}

const UNREACHABLE: Answer<string> = {
  kind: 'unreachable',
  failure: new Failure('no_answer', sentence('no answer', '没有响应')),
}

const REFUSED: Extract<Answer<string>, { kind: 'refused' }> = {
  kind: 'refused',
  refusal: {
    kind: 'configuration',
    carried_out: 'surely_not',
    err_code: 10204,
    title: '',
    message: '',
    hint: sentence('', ''),
    log_id: '',
  },
}

/** A session that fetches these answers one after the other; `told` holds what happened, in order. */
function sessionOf(answers: readonly Answer<string>[], renewable = true) {
  const told: string[] = []
  const queue = [...answers]
  const fetch = async (): Promise<Answer<string>> => {
    told.push('fetch')
    // The server takes a while, and others ask in the meantime.
    await new Promise((resolve) => setImmediate(resolve))
    const answer = queue.shift()
    if (answer === undefined) throw new Error('one token more than was expected')
    return answer
  }
  const session = new Session(fetch, renewable, (secret) => told.push(`mask ${secret}`))
  const ask = async (): Promise<Answer<string>> => {
    const answer = await session.token(CALL)
    told.push(answer.kind === 'ok' ? `seen ${answer.value}` : answer.kind)
    return answer
  }
  return { session, told, ask }
}

describe('token', () => {
  it('is not fetched before somebody asks', () => {
    expect(sessionOf([ok('p-1')]).told).toStrictEqual([])
  })

  it('is fetched once for all who ask, and masked before any of them sees it', async () => {
    const { told, ask } = sessionOf([ok('p-1')])
    await Promise.all([ask(), ask(), ask()])
    await ask()
    expect(told).toStrictEqual(['fetch', 'mask p-1', 'seen p-1', 'seen p-1', 'seen p-1', 'seen p-1'])
  })

  it.each([
    ['refused', REFUSED],
    ['unreachable', UNREACHABLE],
  ])('that is %s is the same for all, asked for once, and nothing is masked', async (kind, answer) => {
    const { told, ask } = sessionOf([answer])
    expect(await Promise.all([ask(), ask()])).toStrictEqual([answer, answer])
    expect(await ask()).toStrictEqual(answer)
    expect(told).toStrictEqual(['fetch', kind, kind, kind])
  })
})

it.each([
  ['busy', 'perhaps', 'unknown'],
  ['permission', 'perhaps', 'permission'],
] as const)(
  'a refusal as %s, %s carried out: nothing of what needs a token was sent',
  async (kind, carried_out, told) => {
    const { ask } = sessionOf([{ kind: 'refused', refusal: { ...REFUSED.refusal, kind, carried_out } }])
    expect(await ask()).toMatchObject({ refusal: { kind: told, carried_out: 'surely_not', err_code: 10204 } })
  },
)

describe('renew', () => {
  it('fetches another, once, masked before it is seen', async () => {
    const { session, told, ask } = sessionOf([ok('p-1'), ok('p-2')])
    await ask()
    expect(await session.renew('p-1', CALL)).toBe(true)
    expect(await ask()).toStrictEqual(ok('p-2'))
    expect(told).toStrictEqual(['fetch', 'mask p-1', 'seen p-1', 'fetch', 'mask p-2', 'seen p-2'])
  })

  it('never a second time', async () => {
    const { session, told, ask } = sessionOf([ok('p-1'), ok('p-2')])
    await ask()
    await session.renew('p-1', CALL)
    await ask()
    expect(await session.renew('p-2', CALL)).toBe(false)
    expect(await ask()).toStrictEqual(ok('p-2'))
    expect(told.filter((what) => what === 'fetch')).toHaveLength(2)
  })

  it('tells a latecomer, whose old token was refused, that there is a new one already', async () => {
    const { session, told, ask } = sessionOf([ok('p-1'), ok('p-2')])
    await ask()
    await session.renew('p-1', CALL)
    await ask()
    expect(await session.renew('p-1', CALL)).toBe(true)
    expect(told.filter((what) => what === 'fetch')).toHaveLength(2)
  })

  it('tells all whose token is refused at the same time that a new one is to be had, and fetches it once', async () => {
    const { session, told, ask } = sessionOf([ok('p-1'), ok('p-2')])
    await ask()
    const renewed = await Promise.all([1, 2, 3].map(() => session.renew('p-1', CALL)))
    expect(renewed).toStrictEqual([true, true, true])
    expect(await ask()).toStrictEqual(ok('p-2'))
    expect(told.filter((what) => what === 'fetch')).toHaveLength(2)
  })

  it('tells who is refused while the new token is on its way that it is to be had', async () => {
    const { session, ask } = sessionOf([ok('p-1'), ok('p-2')])
    await ask()
    const first = session.renew('p-1', CALL)
    await first
    expect(await session.renew('p-1', CALL)).toBe(true)
    expect(await ask()).toStrictEqual(ok('p-2'))
  })

  it('is of no use where the new token is refused: all hear why, and nobody asks a third time', async () => {
    const { session, told, ask } = sessionOf([ok('p-1'), REFUSED])
    await ask()
    await session.renew('p-1', CALL)
    expect(await ask()).toStrictEqual(REFUSED)
    await session.renew('p-1', CALL)
    expect(await ask()).toStrictEqual(REFUSED)
    expect(told.filter((what) => what === 'fetch')).toHaveLength(2)
  })

  it('cannot be had of a token that was given ready', async () => {
    const { session, told, ask } = sessionOf([ok('u-1')], false)
    await ask()
    expect(await session.renew('u-1', CALL)).toBe(false)
    expect(told).toStrictEqual(['fetch', 'mask u-1', 'seen u-1'])
  })
})
