/** An allowed space is the same by its ID and by its simple_name; nobody is asked about a name that only a stranger wrote. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { allowedSpaces } from '../../src/plan/spaces.ts'
import { Refused, valueOf } from '../../src/plan/value-of.ts'
import { sentence } from '../../src/sentence.ts'
import { CALL, Directory, LAB_ID, REFUSAL, SHOP_ID } from './directory.ts'

describe('allowed spaces', () => {
  const STRANGER = 'dddddddddddddddddddddddd'
  /** The spaces that references name (`-`: none), the input, what is allowed, what was asked. */
  const CASES: readonly [string, string, string, string, string][] = [
    ['bare IDs', '-', 'shop', 'shop', ''],
    ['the very name', 'shop', 'shop', 'shop', ''],
    ['another name', 'lab', 'shop', 'shop', ''],
    ['the very ID', SHOP_ID, SHOP_ID, SHOP_ID, ''],
    ['the very name in capitals', 'shop', 'Shop', 'shop', ''],
    ['another ID', LAB_ID, SHOP_ID, SHOP_ID, ''],
    ['an ID where the input has a name', SHOP_ID, 'shop', `shop ${SHOP_ID}`, 'spaces shop'],
    ['a name where the input has an ID', 'shop', SHOP_ID, `${SHOP_ID} shop`, `spaces ${SHOP_ID}`],
    ["a stranger's ID is not what is asked about", STRANGER, 'shop', `shop ${SHOP_ID}`, 'spaces shop'],
    [
      'a name where the input has both kinds',
      'lab',
      `shop ${LAB_ID}`,
      `shop ${LAB_ID} ${SHOP_ID} lab`,
      `spaces shop ${LAB_ID}`,
    ],
    ['many references, one question', `${SHOP_ID} shop ${STRANGER} - lab`, 'shop', `shop ${SHOP_ID}`, 'spaces shop'],
    ['an input that names no space', SHOP_ID, 'shopp', 'shopp', 'spaces shopp'],
    ['capitals make no ID', SHOP_ID.toUpperCase(), 'shop', 'shop', ''],
  ]
  it.each(CASES)('%s', async (_, named, project_key, expected, asked) => {
    const tracker = new Directory()
    const spaces = named.split(' ').filter((space) => space !== '-')
    const wordOf = await allowedSpaces(spaces, project_key.split(' '), tracker, CALL)
    const known = ['shop', 'lab', 'shopp', SHOP_ID, LAB_ID, STRANGER, SHOP_ID.toUpperCase()]
    expect(known.filter((name) => wordOf(name) !== undefined).sort()).toEqual(expected.split(' ').sort())
    expect(tracker.asked.join('\n')).toBe(asked)
  })

  it('a refusal is the end: what may be touched is not known', async () => {
    const failure = await allowedSpaces([SHOP_ID], ['shop'], new Directory({ refuses: true }), CALL).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(Refused)
    expect(failure).toMatchObject({ refusal: REFUSAL, category: 'server' })
  })
})

it('a space is one word, whichever of its names is written, once it was asked', async () => {
  const wordOf = await allowedSpaces([SHOP_ID], ['shop'], new Directory(), CALL)
  expect(wordOf(SHOP_ID)).toBe(wordOf('shop'))
})

describe('an answer', () => {
  it('is its value, or thrown', () => {
    const failure = new Failure('no_answer', sentence('no answer', '没有响应'))
    expect(valueOf({ kind: 'ok', value: 7, log_id: '' })).toBe(7)
    expect(() => valueOf({ kind: 'refused', refusal: REFUSAL })).toThrow(Refused)
    expect(() => valueOf({ kind: 'unreachable', failure })).toThrow(failure)
  })
})
