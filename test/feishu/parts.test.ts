/** Long lists in parts: as large as the server's answers allow, and who is unknown spoils no other's answer. */
import { describe, expect, it } from 'vitest'
import { inParts, withoutUnknown } from '../../src/feishu/parts.ts'
import { pathOf } from '../../src/feishu/usable.ts'
import { Failure } from '../../src/failure.ts'
import type { Answer } from '../../src/ports.ts'
import { sentence } from '../../src/sentence.ts'

const tooLong = (code: 'reply_too_long' | 'request_too_long'): Answer<never> => ({
  kind: 'unreachable',
  failure: new Failure(code, sentence('long', '长')),
})
const TOO_LONG = tooLong('reply_too_long')
const NUMBERS = Array.from({ length: 20 }, (_, index) => index)

function refused(err_code: number): Answer<never> {
  const hint = sentence('', '')
  return {
    kind: 'refused',
    refusal: { kind: 'configuration', carried_out: 'surely_not', err_code, title: '', message: '', hint, log_id: '' },
  }
}

/** Answers what it is asked for, if it is asked for at most so many. */
function serverOf(most: number, otherwise = TOO_LONG) {
  const asked: number[] = []
  const ask = (part: readonly number[]): Promise<Answer<readonly number[]>> => {
    asked.push(part.length)
    return Promise.resolve(part.length > most ? otherwise : { kind: 'ok', value: part, log_id: 'last' })
  }
  return { asked, ask }
}

describe('parts', () => {
  it.each([
    [100, 100, [20]],
    [8, 100, [8, 8, 4]],
    [100, 17, [20, 10, 10]],
    [100, 6, [20, 10, 5, 5, 5, 5]],
    [100, 1, [20, 10, 5, 3, 2, ...Array<number>(20).fill(1)]],
  ])('at most %i, and the server can tell %i: %j', async (most, can, expected) => {
    const { asked, ask } = serverOf(can)
    expect(await inParts(NUMBERS, most, ask)).toStrictEqual({ kind: 'ok', value: NUMBERS, log_id: 'last' })
    expect(asked).toStrictEqual(expected)
  })

  it('a gateway that takes no longer question is asked less at once', async () => {
    const { asked, ask } = serverOf(6, tooLong('request_too_long'))
    expect(await inParts(NUMBERS, 100, ask)).toMatchObject({ kind: 'ok', value: NUMBERS })
    expect(asked).toStrictEqual([20, 10, 5, 5, 5, 5])
  })

  it('one that is too long by itself stays so', async () => {
    const { ask } = serverOf(0)
    expect(await inParts(NUMBERS, 100, ask)).toBe(TOO_LONG)
  })

  it('nothing at all is asked for once, and a refusal ends it', async () => {
    const { asked, ask } = serverOf(5)
    await inParts([], 100, ask)
    expect(asked).toStrictEqual([0])
    expect(await inParts(NUMBERS, 100, () => Promise.resolve(refused(1)))).toMatchObject({ kind: 'refused' })
  })
})

describe('unknown ones', () => {
  it.each([[[]], [[7]], [[0, 19]], [[3, 4, 5]], [NUMBERS]])('%j are left out', async (unknown) => {
    const ask = (part: readonly number[]): Promise<Answer<readonly number[]>> =>
      Promise.resolve(
        part.some((one) => unknown.includes(one)) ? refused(30006) : { kind: 'ok', value: part, log_id: '' },
      )
    expect(await withoutUnknown(NUMBERS, 30006, ask)).toMatchObject({
      kind: 'ok',
      value: NUMBERS.filter((one) => !unknown.includes(one)),
    })
  })

  it('another refusal stands', async () => {
    expect(await withoutUnknown(NUMBERS, 30006, () => Promise.resolve(refused(10301)))).toStrictEqual(refused(10301))
  })
})

describe('an address', () => {
  it('holds any key, encoded', () => {
    expect(pathOf('a/b', '开发', '..', 'x?y#z')).toBe('/open_api/a%2Fb/%E5%BC%80%E5%8F%91/../x%3Fy%23z')
  })

  it.each(['\ud800', 'a\udc00b'])('half a character is refused by name', (key) => {
    expect(() => pathOf('shop', key)).toThrow(Failure)
    expect(() => pathOf('shop', key)).toThrow(JSON.stringify(key).slice(1, -1))
  })
})
