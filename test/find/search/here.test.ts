/** What is short is searched where it is asked for; what may take long, in a thread. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { searchTexts, type SearchText } from '../../../src/find/search/search.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const RULES = { hosts: itemHosts('https://project.feishu.cn', []), keywords: [] }
const never = new AbortController().signal

let threads = 0
const count = (): void => void (threads += 1)
beforeEach(() => {
  threads = 0
  process.on('worker', count)
})
afterEach(() => void process.off('worker', count))

/** Filled up to so many characters; each names an item. */
const plain = (length: number): SearchText => ({ where: 'commit', text: 'm-12345'.padEnd(length), form: 'commit' })
const marked = (length: number): SearchText => ({
  where: 'body',
  text: '*m-12345*'.padEnd(length, '.'),
  form: 'markdown',
})
/** Markdown in which nothing can be named. */
const idle = (length: number): SearchText => ({ where: 'body', text: '*a*'.padEnd(length, '.'), form: 'markdown' })

describe('threads', () => {
  test.each<readonly [string, readonly SearchText[], pattern: string | undefined, number]>([
    ['none', [], undefined, 0],
    ['40,000 characters', [plain(40_000)], undefined, 0],
    ['one more', [plain(40_001)], undefined, 1],
    ['40,000 in all', [plain(20_000), plain(20_000)], undefined, 0],
    ['one more in all', [plain(20_000), plain(20_000), plain(7)], undefined, 1],
    ['10,000 to be parsed', [marked(10_000)], undefined, 0],
    ['one more to be parsed', [marked(10_001)], undefined, 1],
    ['10,000 to be parsed, and others', [marked(10_000), plain(20_000), idle(10_000)], undefined, 0],
    ['several long ones', [marked(10_001), plain(7), marked(20)], undefined, 1],
    ["a pattern of the team's own", [plain(7), plain(8)], String.raw`(?<id>\d{5})`, 1],
    ['a pattern and nothing to read', [{ where: 'title', text: '', form: 'plain' }], String.raw`(?<id>\d{5})`, 0],
  ])('%s', async (_, texts, pattern, expected) => {
    const searched = await searchTexts(texts, { ...RULES, ...(pattern !== undefined && { pattern }) }, never)
    expect(threads).toBe(expected)
    // Each in its place.
    expect(searched.map(({ mentions }) => mentions.length)).toEqual(
      texts.map(({ text }) => (text.includes('1') ? 1 : 0)),
    )
    expect(searched.map(({ not_searched }) => not_searched)).toEqual(texts.map(() => undefined))
  })
})

test('what is found stands at the place of its text, wherever it was searched', async () => {
  const texts = [plain(50_000), { ...plain(0), text: 'm-23456' }, { ...plain(0), text: 'nothing' }]
  const searched = await searchTexts(texts, RULES, never)
  expect(searched.map(({ mentions }) => mentions.map(({ reference }) => reference.work_item_id))).toEqual([
    ['12345'],
    ['23456'],
    [],
  ])
})

test('nothing is begun that nobody wants any more', async () => {
  const texts = [plain(7)]
  await expect(searchTexts(texts, RULES, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
})
