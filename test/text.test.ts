/** Any text: on one line, cut, compared as a reader sees it, and the name that somebody meant. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asSeen, capitalised, cut, nearest, oneLine } from '../src/text.ts'
import { anyCharacter } from './any-character.ts'

describe('as a reader sees it', () => {
  const SAME: readonly [string, string, string][] = [
    ['spaces around it', ' 开发 ', '开发'],
    ['a space that breaks no line', 'in\u00A0progress', 'in progress'],
    ['several spaces', 'in \t progress', 'in progress'],
    ['a full-width space', 'in\u3000progress', 'in progress'],
    ['zero width', '开\u200B发\uFEFF', '开发'],
    ['a soft hyphen', 'test\u00ADing', 'testing'],
    ['marks of direction', '\u202E开发\u2066', '开发'],
    ['NFD', 'Pru\u0308fung', 'Prüfung'],
    ['a line end', '开发\n', '开发'],
  ]
  it.each(SAME)('%s makes no other name', (_, one, other) => {
    expect(asSeen(one)).toBe(asSeen(other))
  })

  const OTHERS: readonly [string, string][] = [
    ['Doing', 'doing'],
    ['开发', '开發'],
    ['in progress', 'inprogress'],
    ['ａ', 'a'],
  ]
  it.each(OTHERS)('%j is not %j', (one, other) => {
    expect(asSeen(one)).not.toBe(asSeen(other))
  })

  it('once is enough', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => asSeen(asSeen(text)) === asSeen(text)))
  })
})

describe('one line', () => {
  it.each([
    ['a\r\nb', 'a b'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['a\u001B[31mred', 'a [31mred'],
    ['half \uD800 pair', 'half \uFFFD pair'],
    ['\u2028x\u2029', 'x'],
  ])('%j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })
})

describe('cut', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a😀b', 3, 'a…'],
    ['', 0, ''],
  ])('%j at %i', (text, most, expected) => {
    expect(cut(text, most)).toBe(expected)
  })

  it('is never longer, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const short = cut(text, most)
        return short.length <= most && (!text.isWellFormed() || short.isWellFormed())
      }),
    )
  })
})

describe('the nearest name', () => {
  const NAMES = ['doing', 'testing', 'released', '开发', '测试验收', 'end']
  const CASES: readonly [string, string | undefined][] = [
    ['doing', 'doing'],
    ['Doing', 'doing'],
    ['doign', 'doing'],
    ['dong', 'doing'],
    ['doiing', 'doing'],
    ['tesitng', 'testing'],
    ['relased', 'released'],
    ['released!', 'released'],
    ['开法', '开发'],
    ['测试验证', '测试验收'],
    ['code', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ]
  it.each(CASES)('of %j', (wanted, expected) => {
    expect(nearest(wanted, NAMES)).toBe(expected)
  })

  it('of none is none', () => {
    expect(nearest('doing', [])).toBeUndefined()
  })

  it('of several as near is the first', () => {
    expect(nearest('tast', ['test', 'task'])).toBe('test')
  })
})

it.each([
  ['it was completed', 'en', 'It was completed'],
  ['node_id: found', 'en', 'node_id: found'],
  ['`since` names v1', 'en', '`since` names v1'],
  ['left, alone', 'en', 'Left, alone'],
  ['deploy 上次成功运行', 'zh', 'deploy 上次成功运行'],
  ['', 'en', ''],
] as const)('%j begins a sentence (%s) as %j', (text, language, expected) => {
  expect(capitalised(text, language)).toBe(expected)
})
