/** What it takes to read a text, what a pattern of the team's own finds in one, and what stands where a search is given up. */
import { describe, expect, test } from 'vitest'
import { searchByPattern } from '../../../src/find/search/by-pattern.ts'
import { coverLookalikes, isCovered } from '../../../src/find/search/persons.ts'
import {
  judge,
  orGivenUp,
  type Read,
  readAsItStands,
  readingOf,
  readMarkdown,
  searchAddresses,
} from '../../../src/find/search/search-text.ts'
import { NOTHING, type Searched, type SearchText } from '../../../src/find/search/searched.ts'
import { visibleText } from '../../../src/find/search/visible-text.ts'
import { OBJECT } from '../../../src/find/search/word.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const RULES = { hosts: itemHosts('https://project.feishu.cn', []), keywords: [] }
const PATTERN = String.raw`T-(?<id>\d+)`
const U = 'https://project.feishu.cn/shop/story/detail/12345'

const of = (text: string, form: SearchText['form'] = 'plain'): SearchText => ({ where: 'body', text, form })
const ids = ({ mentions }: Searched): readonly string[] => mentions.map(({ reference }) => reference.work_item_id)

describe('the least that reads a text', () => {
  test.each<readonly [string, SearchText['form'], pattern: string | undefined, string]>([
    ['', 'markdown', undefined, 'nothing'],
    ['', 'plain', PATTERN, 'nothing'],
    ['Add the page', 'plain', undefined, 'as_it_stands'],
    ['* Add `m-12345`', 'commit', undefined, 'as_it_stands'],
    ['Add the page, m-12345', 'markdown', undefined, 'as_it_stands'],
    ['Add the page', 'release', undefined, 'as_it_stands'],
    ['## Reverts\n\n- m-12345', 'markdown', undefined, 'parser'],
    ['## 回退\n\n- m-12345', 'markdown', undefined, 'parser'],
    ['## Work item\n\n- m-12345', 'markdown', undefined, 'as_it_stands'],
    ['## Work item\n\n- m-12345', 'release', undefined, 'as_it_stands'],
    ['## Reverts\n\n- m-12345', 'release', undefined, 'parser'],
    ['   # Reverts\n\n- m-12345', 'release', undefined, 'parser'],
    ['a\n# Reverts', 'release', undefined, 'nothing'],
    ['# Reverts\n\n- T-1', 'release', PATTERN, 'parser'],
    ['`code`', 'markdown', undefined, 'nothing'],
    ['`code`', 'markdown', PATTERN, 'parser'],
    ['`code` m-12345', 'markdown', undefined, 'parser'],
    ['a\r===\rm-12345', 'markdown', undefined, 'parser'],
    ['a\r\n===\r\nm-12345', 'markdown', undefined, 'parser'],
    ['\uFEFF# Reverts\n\n- m-12345', 'release', undefined, 'parser'],
  ])('%j, %s, %s: %s', (text, form, pattern, reading) => {
    expect(readingOf(of(text, form), { ...RULES, ...(pattern !== undefined && { pattern }) })).toBe(reading)
  })
})

describe('a byte order mark', () => {
  test.each<readonly [string, string]>([
    ['\uFEFFRevert', 'Revert'],
    ['a\rb\r\nc\nd', 'a\nb\nc\nd'],
  ])('%j is read as %j', (text, read) => expect(readAsItStands(of(text), RULES, undefined).text).toBe(read))
})

test('as it stands a text has no links, no tasks and no headings', () => {
  const page = readAsItStands(of(`m-23456 ${U} @m-34567`), RULES, coverLookalikes)
  expect(page).toEqual({
    where: 'body',
    form: 'plain',
    text: `m-23456 ${OBJECT.repeat(U.length)} @${OBJECT.repeat(7)}`,
    as_it_stands: `m-23456 ${OBJECT.repeat(U.length)} @m-34567`,
    by_address: [
      {
        start: 8,
        end: 8 + U.length,
        raw: U,
        reference: { project_key: 'shop', work_item_type: 'story', work_item_id: '12345', url: U },
      },
    ],
    unticked: [],
    headings: [],
    lists: [],
    too_deep: false,
  })
})

describe("a pattern of the team's own", () => {
  const found = (text: string, pattern = PATTERN, form: SearchText['form'] = 'plain'): readonly string[] =>
    ids(searchByPattern(readAsItStands(of(text, form), RULES, coverLookalikes), pattern, RULES))

  test.each<readonly [string, readonly string[]]>([
    ['T-1 m-12345 T-2', ['1', '2']],
    [`T-1 ${U}`, ['1', '12345']],
    [`${U}#T-1`, ['12345']],
    ['@T-1 T-2', ['2']],
    ['cc: T-1', ['1']],
    ['T-0', []],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))

  test('may hold a name, and then counts', () => expect(found('by @T-1', 'by @T-(?<id>\\d+)')).toEqual(['1']))
  test('of nothing but a name is none', () => expect(found('x\n\ncc: T-1', PATTERN, 'commit')).toEqual([]))
  test('may reach into another repository', () => expect(found('see T-1/shop#12')).toEqual(['1']))
})

describe('a stretch is covered', () => {
  const covered = `ab${OBJECT}${OBJECT}c`
  test.each([
    [2, 4, true],
    [2, 3, true],
    [1, 4, false],
    [2, 5, false],
    [0, 2, false],
    [2, 2, false],
    [3, 2, false],
  ])('from %i to %i: %s', (start, end, expected) => expect(isCovered(covered, { start, end })).toBe(expected))
})

describe('given up', () => {
  const page = readMarkdown(of(`m-23456 [a](${U})`, 'markdown'), RULES, { visibleText, cover: coverLookalikes })

  test('for the pattern: the addresses stand', () => {
    const searched = searchAddresses(page, RULES)
    expect([ids(searched), searched.not_searched]).toEqual([['12345'], 'pattern'])
  })

  const fails = (error: unknown) => (): never => {
    throw error
  }
  test('for want of room: none of the text, or what stood before', () => {
    expect(orGivenUp(() => ({ ...NOTHING, none: true }))).toEqual({ ...NOTHING, none: true })
    expect(orGivenUp(fails(new RangeError('stack')))).toEqual({
      mentions: [],
      left: [],
      reverts: new Map(),
      none: false,
      silenced: false,
      not_searched: 'text',
    })
    const before = searchAddresses(page, RULES)
    expect(orGivenUp(fails(new RangeError('stack')), before)).toBe(before)
  })
  test('any other fault is a fault', () => {
    expect(() => orGivenUp(fails(new TypeError('a bug')))).toThrow('a bug')
  })

  test('a text that nests too deeply', () => {
    expect(judge({ ...page, too_deep: true }, [], RULES).not_searched).toBe('text')
    expect(judge(page, [], RULES).not_searched).toBeUndefined()
  })
})

describe('where a reference stands', () => {
  const named = (start: number, end: number, work_item_id: string) => ({
    start,
    end,
    raw: work_item_id,
    reference: { work_item_id },
  })
  const page = (text: string, more: Partial<Read> = {}): Read => ({
    where: 'body',
    form: 'markdown',
    text,
    as_it_stands: text,
    by_address: [],
    unticked: [],
    headings: [],
    lists: [],
    too_deep: false,
    ...more,
  })

  test('in the order of reading, the outer before the inner', () => {
    const others = [named(4, 6, '3'), named(0, 2, '2'), named(0, 9, '1')]
    expect(ids(judge(page('0123456789'), others, RULES))).toEqual(['1', '2', '3'])
  })

  test('in a task that is not ticked, from its first character to its last', () => {
    const others = [1, 2, 5, 8, 9].map((at) => named(at, at + 1, `${at}`))
    const unticked = [
      { start: 2, end: 4 },
      { start: 8, end: 8 },
    ]
    const { mentions, left } = judge(page('0123456789', { unticked }), others, RULES)
    expect(mentions.map(({ raw }) => raw)).toEqual(['1', '5', '9'])
    expect(left.map(({ mention, because }) => `${because} ${mention.raw}`)).toEqual(['unticked 2', 'unticked 8'])
  })

  test.each<readonly [SearchText['form'], text: string, none: boolean, silenced: boolean]>([
    ['plain', '- a #none', true, false],
    ['markdown', '- a #none', true, false],
    ['commit', '- a #none', false, true],
    ['commit', 'a #none', true, false],
    ['release', 'a #none', false, true],
    ['plain', 'a', false, false],
  ])('#none in %s: %s', (form, text, none, silenced) => {
    expect(judge(page(text, { form }), [], RULES)).toMatchObject({ none, silenced })
  })
})
