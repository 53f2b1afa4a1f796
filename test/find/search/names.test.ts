/** Names that look like references: of people, and of the branch that a merge goes into. */
import { describe, expect, test } from 'vitest'

import { type Rules, searchTexts, type SearchText } from '../../../src/find/search/search.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const RULES: Rules = { hosts: itemHosts('https://project.feishu.cn', []), keywords: [] }
const U = 'https://project.feishu.cn/shop/story/detail/12345'
const never = new AbortController().signal

async function idsIn(text: string, form: SearchText['form'], pattern?: string): Promise<string> {
  const rules = { ...RULES, ...(pattern !== undefined && { pattern }) }
  const [one] = await searchTexts([{ where: 'body', text, form }], rules, never)
  return one?.mentions.map(({ reference }) => reference.work_item_id).join(' ') ?? ''
}

describe('where a merge goes is no reference, what came is', () => {
  test.each([
    ["Merge branch 'x' into feature/m-12345", ''],
    ["Merge branch 'm-23456-login' into feature/m-12345", '23456'],
    ["Merge branch 'm-23456-login'", '23456'],
    ["Merge branch 'm-23456' into 'm-12345'\n\nPay\n\nSee merge request acme/shop!7", '23456'],
    ["Merge branches 'm-23456' and 'm-34567' into m-12345", '23456 34567'],
    ["Merge remote-tracking branch 'origin/m-23456' into m-12345", '23456'],
    ["Merge tag 'v1' into m-12345", ''],
    ["Merge commit '0123456789abcdef' into m-12345", ''],
    ["Merge branch 'x' of github.com:m-12345/shop into m-12345", ''],
    ["Merge branch 'x' of https://github.com/acme/shop into m-12345", ''],
    ["Merge branch 'x' (early part) into m-12345", ''],
    ["Merge branch 'x' into m-12345 (#7)", ''],
    ["Merge branch 'x' into main, for m-23456", '23456'],
    ["Merge branch 'x' into main（m-23456）", '23456'],
    ["Merge pull request 'x' (#3) from part1 into feature/m-12345", ''],
    ["Merge pull request 'x' (!3) from m-23456-part into m-12345", '23456'],
    ["Merge pull request 'Don't turn m-23456 into m-34567' (#3) from acme/shop:a into m-12345", '23456 34567'],
    ['Merge pull request 3 from part into m-12345', ''],
    ['Accept Merge Request #3: (m-23456-part -> m-12345)\nMerge Request: Pay', '23456'],
    ['Accept Merge Request #3 : (  lin : m-23456   ->   acme : m-12345  )', '23456'],
    ["登录 (#12)\n\n* feat: m-23456\n\n* Merge branch 'main' into m-12345", '23456'],
    // What a revert quotes.
    [`Revert "Merge branch 'm-23456' into m-12345"`, '23456'],
    [`Revert "Revert "Merge branch 'm-23456' into m-12345""`, '23456'],
    [`Reapply “Merge branch 'm-23456' into m-12345”`, '23456'],
    ["revert: Merge remote-tracking branch 'origin/m-23456' into m-12345", '23456'],
    ["revert Merge pull request 'm-23456' (#7) from part into f/m-12345", '23456'],
    [`* Revert "Merge pull request 'm-23456' (#7) from part into f/m-12345"`, '23456'],
    ['Turn the cart into m-12345', '12345'],
    ["Don't merge 'x' into m-12345", '12345'],
  ])('%s: %s', async (text, expected) => {
    expect(await idsIn(text, 'commit')).toBe(expected)
    if (!text.includes('\n')) expect(await idsIn(text, 'plain')).toBe(expected)
  })
})

describe('a trailer that names people', () => {
  test.each([
    'Co-authored-by',
    'co-authored-by',
    'Co-developed-by',
    'Signed-off-by',
    'Reviewed-by',
    'Reviewed by',
    'Acked-by',
    'Tested-by',
    'Reported-by',
    'Reported-and-tested-by',
    'Suggested-by',
    'Approved-by',
    'Merged-by',
    'Helped-by',
    'Mentored-by',
    'Requested-by',
    'Cc',
    'CC',
    'On-behalf-of',
    'Thanks-to',
  ])('%s', async (trailer) => {
    const text = `feat: m-23456\n\n${trailer}: m-12345 <a@example.com>\n${trailer}： m-12345`
    expect(await idsIn(text, 'commit')).toBe('23456')
    expect(await idsIn(text, 'markdown')).toBe('23456')
  })

  test('names an item by its address', async () =>
    expect(await idsIn(`x\n\nReviewed-by: ${U}`, 'commit')).toBe('12345'))
})

describe('no trailer that names people', () => {
  test.each([
    ['a title', 'sort-by: fix null keys m-12345', 'plain'],
    ['a Chinese title', 'Group-by：支持多字段 m-12345', 'plain'],
    ['a title about trailers', 'Reviewed-by: accept m-12345', 'plain'],
    ['the subject of a message', '\nReviewed-by: accept m-12345\n\ntext', 'commit'],
    ['the subject alone', 'Cc: m-12345', 'commit'],
    ['a message', 'feat: x\n\nTracked-by: m-12345', 'commit'],
    ['a body', 'Implements the thing.\n\nTracked-by: m-12345', 'markdown'],
    ['what blocks', 'Blocked-by: m-12345', 'markdown'],
    ['what it stands for', 'Fixed-by: m-12345', 'markdown'],
    ['within a line', 'It was not Reviewed-by: m-12345', 'markdown'],
    ['a word that ends alike', 'success: m-12345', 'markdown'],
  ] as const)('%s', async (_, text, form) => expect(await idsIn(text, form)).toBe('12345'))
})

test.each([
  ['bump m-12345@v2.0.0', '12345'],
  ['m-12345@2.0.0-rc.alpha', '12345'],
  ['m-12345@rel-2.0.0', '12345'],
  ['m-12345@2026.11.30', '12345'],
  ['m-12345@example.com', ''],
  ['m-12345@163.com.', ''],
  ['m-12345@v2.example.com', ''],
])('a version is no e-mail address: %s', async (text, expected) => expect(await idsIn(text, 'plain')).toBe(expected))

describe('a pattern of the team’s own decides', () => {
  const NUMBER = String.raw`(?<id>\d{10})`
  test.each([
    ['feat shop/story#7000000501', String.raw`(?<project>[\w-]+)/(?<type>[\w-]+)#(?<id>\d+)`, '7000000501'],
    ['feat @7000000501', '@(?<id>\\d{10})', '7000000501'],
    ['sort-by: 7000000501', NUMBER, '7000000501'],
    // Unless all of it is a name.
    ['feat @7000000501', NUMBER, ''],
    ['feat\n\nReviewed-by: 7000000501', NUMBER, ''],
    ['feat\n\nReviewed-by: 7000000501', '(?:Reviewed-by: )?(?<id>\\d{10})', '7000000501'],
    ['Merge pull request #3 from 7000000501/patch-1', NUMBER, ''],
    ["Merge branch 'x' into 7000000501", NUMBER, ''],
    ['7000000501@example.com', NUMBER, ''],
  ])('%j by %s: %s', async (text, pattern, expected) => {
    expect(await idsIn(text, 'commit', pattern)).toBe(expected)
    expect(await idsIn(text, 'markdown', pattern)).toBe(expected)
  })
})

describe('a byte order mark is no part of the first line', () => {
  test.each([
    ['a quote', '\uFEFF> m-12345', ''],
    ['a task', '\uFEFF- [ ] m-12345', ''],
    ['code', '\uFEFF```\nm-12345\n```', ''],
    ['indented code', '\uFEFF    m-12345', ''],
    ['a heading', '\uFEFF# m-12345', '12345'],
    ['a trailer', '\uFEFFCc: m-12345', ''],
    ['text', '\uFEFFm-12345', '12345'],
  ])('before %s', async (_, text, expected) => {
    expect(await idsIn(text, 'markdown')).toBe(expected)
    expect(await idsIn(text, 'release')).toBe(expected)
  })
})

/** V8 begins a line behind each of them, where git and this room go on with the one before. */
describe.each([
  ['a carriage return', '\r'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
])('names cost little, however often %s stands between them', (_, separator) => {
  test.each([
    "Merge branch 'x'",
    "Merge branch 'x' of ",
    "Merge branch 'x' into 'y'",
    "Merge pull request 'x' (#1) from a into ",
    'Co-authored-by: a',
    'cc:',
    '',
  ])('%j', async (line) => {
    const unit = line + separator
    const before = process.cpuUsage()
    await idsIn(`${unit.repeat(65_536 / unit.length)}Merge branch 'x' into m-12345`, 'commit')
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(500)
  })
})
