/** What several items ask for alike is asked for once, and how long an answer is kept. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { Shared } from '../../src/feishu/shared.ts'
import { toRefusal } from '../../src/feishu/err-codes.ts'
import type { Answer } from '../../src/ports.ts'
import { sentence } from '../../src/sentence.ts'

const OK: Answer<string> = { kind: 'ok', value: 'x', log_id: '' }
const LOST: Answer<string> = { kind: 'unreachable', failure: new Failure('no_answer', sentence('lost', '丢失')) }
const refused = (err_code: number): Answer<string> => ({
  kind: 'refused',
  refusal: toRefusal({ err_code, err_msg: '', msg: '', log_id: '' }, 'read'),
})
const REFUSED = refused(10001)
const BUSY = refused(1000051469)
const TOO_OFTEN = refused(10429)

/** Asks for these keys, one after the other or all at once; how often somebody really had to ask, and what everybody got. */
async function ask(keys: readonly (readonly string[])[], answers: readonly Answer<string>[], at_once = false) {
  const shared = new Shared<string>()
  let asked = 0
  const get = (key: readonly string[]): Promise<Answer<string>> =>
    shared.get(key, () => Promise.resolve(answers[asked++] ?? OK))
  if (at_once) return { got: await Promise.all(keys.map(get)), asked }
  const got: Answer<string>[] = []
  for (const key of keys) got.push(await get(key))
  return { got, asked }
}

const SHOP = ['shop', 'story']

describe('asked for', () => {
  const CASES: readonly [string, readonly (readonly string[])[], readonly Answer<string>[], number][] = [
    ['once, where it was had', [SHOP, SHOP, SHOP], [OK], 1],
    ['once, where it was refused', [SHOP, SHOP], [REFUSED], 1],
    ['again, where nothing answered', [SHOP, SHOP, SHOP], [LOST, OK], 2],
    ['again, where it was busy', [SHOP, SHOP, SHOP], [BUSY, OK], 2],
    ['again, where it came too often', [SHOP, SHOP, SHOP], [TOO_OFTEN, OK], 2],
    ['by each of its own', [SHOP, ['shop', 'issue'], ['lab', 'story']], [OK, OK, OK], 3],
    [
      'by what it is made of, not by how it reads',
      [
        ['a', 'b,c'],
        ['a,b', 'c'],
      ],
      [OK, OK],
      2,
    ],
  ]
  it.each(CASES)('%s', async (_, keys, answers, times) => {
    expect((await ask(keys, answers)).asked).toBe(times)
  })

  it.each([OK, REFUSED, LOST])('at the same time, it is one question and one answer: %j', async (answer) => {
    const { got, asked } = await ask([SHOP, SHOP, SHOP], [answer], true)
    expect(asked).toBe(1)
    expect(got).toStrictEqual([answer, answer, answer])
  })
})
