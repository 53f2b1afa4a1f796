import { describe, expect, test } from 'vitest'

import { findReferences, type Rules, type Text } from './findings.ts'
import { searchTexts } from '../../../src/find/search/search.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const RULES: Rules = { hosts: itemHosts('https://project.feishu.cn', []), keywords: ['fixes', 'c++ c++'] }
/** What GitHub takes as a pull request's body. */
const LIMIT = 65_536

/** The unit over and over, then an end that makes the search fail as late as it can. */
function fill(unit: string, end = ' m-12345'): string {
  return unit.repeat(LIMIT / unit.length).slice(0, LIMIT - end.length) + end
}

/** A line for every number, up to the limit. */
function lines(line: (index: number) => string): string {
  const all: string[] = ['m-12345']
  for (let length = 0; length < LIMIT; length += (all.at(-1) ?? '').length + 1) all.push(line(all.length))
  return all.join('\n').slice(0, LIMIT)
}

/** The names of those texts that were given up. One search for all: a thread takes longer to start than most of them. */
async function unsearchedOf(
  texts: readonly (readonly [name: string, text: string])[],
  form: Text['form'],
): Promise<string[]> {
  const searched = await searchTexts(
    texts.map(([, text]): Text => ({ where: 'body', text, form })),
    RULES,
    new AbortController().signal,
  )
  return texts.flatMap(([name], index) => (searched[index]?.not_searched === undefined ? [] : [name]))
}

const ITEM = 'https://project.feishu.cn/shop/story/detail/1'

describe('is searched in linear time, or it is said that it was not', () => {
  // Each of these is known to drive some parser or some regular expression beyond linear time.
  const MARKDOWN = [
    '[',
    '![',
    '[a](',
    '[a](b',
    '[a][b]',
    '[^a]',
    '*a',
    'a**b',
    '*a_',
    '**a *b ',
    '>',
    '> ',
    '*a*\n- - ',
    '1. *a* ',
    '<',
    '<a ',
    '<a b="',
    '<!--',
    '<![CDATA[',
    '<?',
    '<p><!--',
    '`a``b',
    '~a',
    '|a',
    'a\n=',
    'a|b\n-|-\n',
    '```\n',
    '&#',
    '\\',
    '\t',
    '\n*',
  ]
  test('as Markdown: a unit over and over', async () => {
    expect(
      await unsearchedOf(
        MARKDOWN.map((unit) => [JSON.stringify(unit), fill(unit)]),
        'markdown',
      ),
    ).toEqual([])
  })

  const LINES: readonly [string, (index: number) => string][] = [
    ['a table', (): string => '|a|'],
    ['footnotes', (index: number): string => `[^${index}]: a[^${index}]`],
    ['definitions', (index: number): string => `[a${index}]: b`],
    ['deep lists', (index: number): string => `${' '.repeat((2 * index) % 4000)}- a`],
    ['deep quotes', (index: number): string => `${'>'.repeat(index % 200)}a`],
    ['ticks', (index: number): string => '`'.repeat(index % 300)],
    ['a lazy quote', (index: number): string => (index === 1 ? `${'>'.repeat(3000)}a` : 'b')],
  ]
  test('as Markdown: line by line', async () => {
    const texts = LINES.map(([name, line]): [string, string] => [name, lines(line)])
    // Deeper than is read, which is said.
    expect(await unsearchedOf(texts, 'markdown')).toEqual(['deep lists'])
  })

  const PLAIN = [
    '[',
    '(',
    ')',
    '<',
    '>',
    '&#',
    '\\',
    '"',
    ' ',
    '\t',
    '\n',
    '\r',
    '-',
    '_',
    '.',
    '#',
    '#1',
    '@',
    '9',
    'a',
    '一',
    'e\u0301',
    '\uD800',
    'a.',
    'a-',
    'a@',
    'a.b-c@d_',
    'a@b.',
    "Merge branch '",
    "Merge branch 'a' of ",
    "' of a",
    "' into ",
    "Merge pull request '",
    "' (#1) from a",
    'cc:',
    'acked-and-',
    '\n* acked-by: ',
    'a.com',
    'a.com/',
    'http://a.',
    'www.a.',
    'https://',
    'https://a.com/(',
    'https://一',
    'm-',
    'm-1',
    'm-12345',
    'm-12345, ',
    'fixes ',
    'fixes m-12345 ',
    'fixes m-12345,\n',
    'fixes:\n- m-12345 a\n',
    'fixes #1, ',
    'fixes m-12345 a #1 ',
    '\n- #1 a #2 ',
    '\n- ',
    ', ',
    '[ ] ',
    'and',
    'c++ ',
    'c++',
    ITEM,
    `${ITEM},`,
    `${ITEM}?`,
    'https://project.feishu.cn/',
    'project.feishu.cn/',
    'project.feishu.cn',
  ]
  test.each([' m-12345', ' fixes m-12345'])('as it stands, with%s at the end', async (end) => {
    const texts = PLAIN.map((unit): [string, string] => [JSON.stringify(unit), `fixes m-11111${fill(unit, end)}`])
    expect(await unsearchedOf(texts, 'plain')).toEqual([])
  })

  test('ten long texts, one after the other', async () => {
    const texts = Array.from({ length: 10 }, (): Text => ({ where: 'release', text: fill('*a'), form: 'markdown' }))
    const { unsearched } = await findReferences(texts, RULES)
    expect(unsearched).toEqual([])
  })
})

test('a long ordinary text is searched', async () => {
  const line = '- [x] **m-123456**, [a link](https://example.com) and `code`, <b>完成</b>。\n'
  const text = `${line.repeat(100)}m-234567`
  const { found, unsearched } = await findReferences([{ where: 'body', text, form: 'markdown' }], {
    ...RULES,
    keywords: [],
  })
  expect(unsearched).toEqual([])
  expect(found.map(({ raw }) => raw)).toEqual(['m-123456', 'm-234567'])
})

describe('a pattern that backtracks', () => {
  const hostile: Text = { where: 'commit', text: `${'a'.repeat(50)}b m-12345 ${ITEM}`, form: 'plain' }
  const kind: Text = { where: 'title', text: 'T-123', form: 'plain' }
  const pattern = String.raw`T-(?<id>\d+)|(?:a+)+(?<id>\d)`

  test('is given up; page addresses and the texts before it count', async () => {
    const { found, unsearched } = await findReferences([kind, hostile], { ...RULES, pattern, keywords: [] })
    expect(found.map(({ reference }) => reference.work_item_id)).toEqual(['123', '1'])
    expect(unsearched).toEqual([{ where: 'commit', because: 'pattern' }])
  })

  test('is given up for all texts together; the short ones come first', async () => {
    const { found, unsearched } = await findReferences([hostile, kind, hostile], { ...RULES, pattern, keywords: [] })
    expect(found.map(({ raw }) => raw)).toEqual([ITEM, 'T-123'])
    expect(unsearched.map(({ where }) => where)).toEqual(['commit', 'commit'])
  })

  test('may run out of room instead of time', async () => {
    const room = String.raw`T-(?<id>\d+)|(?:(a)|(b)|(c)|(z ))*(?<id>y)`
    const long: Text = { where: 'release', text: 'z '.repeat(3_000_000), form: 'plain' }
    const { found, unsearched } = await findReferences([long, kind], { ...RULES, pattern: room, keywords: [] })
    expect(found.map(({ raw }) => raw)).toEqual(['T-123'])
    expect(unsearched).toEqual([{ where: 'release', because: 'pattern' }])
  })
})

test('a text nested deeper than the stack is not searched; the others are', async () => {
  const deep: Text = { where: 'body', text: `${'1. '.repeat(4000)}*m-12345*`, form: 'markdown' }
  const { found, unsearched } = await findReferences([deep, { where: 'branch', text: 'm-23456', form: 'plain' }], {
    ...RULES,
    keywords: [],
  })
  expect(found.map(({ raw }) => raw)).toEqual(['m-23456'])
  expect(unsearched).toEqual([{ where: 'body', because: 'text' }])
})

test('a text of many megabytes without a space is searched like the others', async () => {
  const long: Text = { where: 'commit', text: 'z'.repeat(10_000_000), form: 'plain' }
  const { found, unsearched } = await findReferences([long, { where: 'title', text: 'm-23456', form: 'plain' }], {
    ...RULES,
    keywords: [],
  })
  expect(found.map(({ raw }) => raw)).toEqual(['m-23456'])
  expect(unsearched).toEqual([])
})
