import { describe, expect, test } from 'vitest'

import { findReferences, type Rules, type Text } from './findings.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const RULES: Rules = { hosts: itemHosts('https://project.feishu.cn', ['tracker.corp:8443']), keywords: [] }
const ITEM = 'https://project.feishu.cn/shop/story/detail/'

/** The IDs found in one text, in order. */
async function idsIn(text: string, form: Text['form'], rules: Partial<Rules> = {}): Promise<string> {
  const { found } = await findReferences([{ where: 'body', text, form }], { ...RULES, ...rules })
  return found.map(({ reference }) => reference.work_item_id).join(' ')
}

describe('plain text names', () => {
  test.each([
    // The short forms
    ['the form alone', 'm-123456', '123456'],
    ['the other type', 'f-123456', '123456'],
    ['capitals', 'M-123456 F-234567', '123456 234567'],
    ['after #', '#m-123456 and #F-234567', '123456 234567'],
    ['five digits', 'm-12345', '12345'],
    ['nineteen digits', 'm-9223372036854775807', '9223372036854775807'],
    ['brackets', '(m-12345) [f-23456] {m-34567} <m-45678>', '12345 23456 34567 45678'],
    ['a sentence', 'Done with m-12345, m-23456; and m-34567.', '12345 23456 34567'],
    ['quotes and stars', '"m-12345" *m-23456* `m-34567` _m-45678_', '12345 23456 34567 45678'],
    ['slash and colon', 'feat(m-12345): a/m-23456/b', '12345 23456'],
    ['underscores around', 'fix_m-12345_login', '12345'],
    ['hyphens around', 'fix-m-12345-login', '12345'],
    ['a dot before', 'login.m-12345', '12345'],
    ['a file name', 'docs/m-12345.md', '12345'],
    ['an emoji before', '✨m-12345 ⚠️m-23456 1️⃣m-34567', '12345 23456 34567'],
    ['a numbering sign', '①m-12345 ②m-23456', '12345 23456'],
    ['a hash before', 'x#m-12345', '12345'],
    ['a line each', 'm-12345\nm-23456\r\nm-34567\rm-45678', '12345 23456 34567 45678'],
    ['a zero-width space before', '\u200Bm-12345\u200B', '12345'],
    // Branches
    ['a branch', 'feature/m-123456-login', '123456'],
    ['a branch with an underscore', 'feature/m-123456_x', '123456'],
    ['a branch of its own', 'm-123456', '123456'],
    ['a branch after a name', 'li.lei/m-123456-login', '123456'],
    ['a branch after a version', 'release-1.2/m-123456', '123456'],
    ['a branch after a product', 'a/node.io/m-123456', '123456'],
    ['a merge commit', "Merge branch 'li.lei/m-123456-login' into main", '123456'],
    ['a squash commit', 'Login page (#12)\n\n* feat: m-12345 page\n\n* fix: m-23456 tests', '12345 23456'],
    // Chinese around it
    ['Chinese before', '修复m-12345', '12345'],
    ['Chinese after', 'm-12345登录页', '12345'],
    ['Chinese around', '完成需求m-12345的开发', '12345'],
    ['full-width brackets', '登录页（m-12345）【f-23456】「m-34567」《m-45678》', '12345 23456 34567 45678'],
    ['full-width stops', 'm-12345，m-23456。m-34567；m-45678！', '12345 23456 34567 45678'],
    ['the enumeration comma', 'm-12345、m-23456', '12345 23456'],
    ['a full-width colon', '需求：m-12345', '12345'],
    ['quotes', '“m-12345”和‘m-23456’', '12345 23456'],
    ['a full-width space', '需求\u3000m-12345\u3000完成', '12345'],
    ['kana', 'バグm-12345の修正ーm-23456', '12345 23456'],
    ['hangul', '버그m-12345를 수정', '12345'],
    ['a bare number in Chinese', '修复#7075239972登录', '7075239972'],
    ['none in Chinese', '无需求#none。m-12345', '12345'],
    // A bare number
    ['a bare number', '#7075239972', '7075239972'],
    ['nine digits', 'fixes #123456789.', '123456789'],
    ['a bare number in brackets', '(#7075239972)', '7075239972'],
    ['beside an issue', '#8338 #7075239972', '7075239972'],
    // Page addresses
    ['a page', `${ITEM}123456`, '123456'],
    ['a page in Chinese', `请看${ITEM}123456，谢谢`, '123456'],
    ['a page and Chinese at once', `${ITEM}123456登录页m-23456`, '123456 23456'],
    ['a full-width stop', `${ITEM}123456。`, '123456'],
    ['full-width brackets around', `（${ITEM}123456）【${ITEM}234567】`, '123456 234567'],
    ['a stop', `See ${ITEM}123456.`, '123456'],
    ['brackets around', `(${ITEM}123456) [${ITEM}234567] <${ITEM}345678>`, '123456 234567 345678'],
    ['brackets around a query', `(${ITEM}123456?a=(b)) m-23456`, '123456 23456'],
    ['pages without a space', `${ITEM}123456,${ITEM}234567;${ITEM}345678|${ITEM}456789`, '123456 234567 345678 456789'],
    ['pages with queries without a space', `${ITEM}123456?a=b,${ITEM}234567#c,${ITEM}345678`, '123456 234567 345678'],
    ['a form after a page', `${ITEM}123456,m-23456`, '123456 23456'],
    ['emphasis around', `**${ITEM}123456** _${ITEM}234567_`, '123456 234567'],
    ['the source of a link', `[login](${ITEM}123456)m-23456`, '123456 23456'],
    ['a page linked to itself', `[${ITEM}123456?a=b](${ITEM}123456?a=b)`, '123456'],
    ['without scheme', 'project.feishu.cn/shop/story/detail/123456', '123456'],
    ['without scheme in Chinese', '见project.feishu.cn/shop/story/detail/123456。', '123456'],
    ['of a further host', 'tracker.corp:8443/shop/story/detail/123456', '123456'],
    ['with few digits', `${ITEM}1`, '1'],
    ['with capitals', 'HTTPS://PROJECT.FEISHU.CN/shop/story/detail/123456', '123456'],
    ['an old page', 'https://project.feishu.cn/shop/storyView/x?storyId=123456', '123456'],
    ['a page behind a word', `url=${ITEM}123456`, '123456'],
    ['a page with a form in its query', `${ITEM}123456?from=m-23456`, '123456'],
  ])('%s', async (_, text, expected) => expect(await idsIn(text, 'plain')).toBe(expected))
})

describe('plain text names nothing', () => {
  test.each([
    ['a processor', 'arm-64000'],
    ['a form', 'form-12345'],
    ['a vulnerability', 'CVE-2026-12345'],
    ['four digits', 'm-1234'],
    ['twenty digits', 'm-12345678901234567890'],
    ['a leading zero', 'm-012345 #0123456789'],
    ['letters behind', 'm-12345a'],
    ['a letter with an accent before', 'ém-12345 e\u0301m-12345'],
    ['a letter with an accent behind', 'm-12345é'],
    ['full-width letters before', 'ａm-12345'],
    ['full-width digits', 'm-１２３４５ m-12345６'],
    ['Cyrillic before', 'заявкаm-12345'],
    ['Greek behind', 'm-12345α'],
    ['Devanagari before', 'काm-12345'],
    ['another type', 'g-123456 x-123456'],
    ['a space within', 'm- 12345 m -12345'],
    ['another hyphen', 'm‑12345 m–12345 m_12345'],
    ['a month', '2022-02 2026-11-30'],
    ['a release', 'RELEASE-3 v1.2.3-12345'],
    ['a short SHA', '1f2a3b4c f1234567'],
    ['a SHA', 'fa71f446655440000a71f446655440000a71f4466'],
    ['a UUID', '550e8400-e29b-41d4-a71f-446655440000'],
    ['an issue', '#12345 GH-123456 owner/name#12345678'],
    ['a long number of a repository', 'owner/name#123456789'],
    ['a long number alone', '7075239972'],
    ['a colour', '#123456 #12345678'],
    ['twenty digits after #', '#12345678901234567890'],
    ['letters after a long number', '#123456789a'],
    ['a character reference', '&#1234567890;'],
    ['another host', 'https://example.com/shop/story/detail/123456'],
    ['inside another address', 'https://github.com/a/b/tree/m-123456?x=f-234567#m-345678'],
    ['a number in an anchor', 'https://github.com/a/b#7075239972'],
    ['inside an address without scheme', 'github.com/a/b/tree/m-123456 www.example.com:80/m-123456'],
    ['inside an address of another kind', 'ssh://git@host/m-123456 git+ssh://host/f-123456'],
    ['inside an address with accents', 'https://example.com/é/m-123456'],
    ['inside brackets of an address', 'https://example.com/a_(b)[c]{d}/m-123456'],
    ['a page inside another address', `https://example.com/?to=${ITEM}123456`],
    ['a page inside an archive', `https://web.archive.org/web/2026/${ITEM}123456`],
    ['a page without scheme inside a path', 'x/project.feishu.cn/shop/story/detail/123456'],
    [
      'the tracker’s other pages',
      'https://project.feishu.cn/shop/storyView/m-123456 https://project.feishu.cn/b/m-123456',
    ],
    ['a host that goes on', 'https://project.feishu.cn.evil.com/shop/story/detail/123456'],
    ['a host that goes on, without scheme', 'project.feishu.cn.evil.com/shop/story/detail/123456'],
    ['a host that began before', 'my-project.feishu.cn/shop/story/detail/123456'],
    ['a user at the host', 'https://project.feishu.cn@evil.com/shop/story/detail/123456'],
    ['an ID that goes on in letters', `${ITEM}123456abc ${ITEM}123456é`],
    ['full-width digits behind a page', `${ITEM}12345６`],
    ['a mail address', 'm-123456@example.com Li Lei <f-123456.x@mail.example.com>'],
    ['nothing', ''],
  ])('%s', async (_, text) => expect(await idsIn(text, 'plain')).toBe(''))
})

describe('Markdown names', () => {
  test.each([
    ['a paragraph', 'Closes m-12345.', '12345'],
    ['emphasis', '**m-12345** _f-23456_ ~~m-34567~~', '12345 23456 34567'],
    ['a number that goes on behind emphasis', '**m-12345**6', '123456'],
    ['emphasis within', 'm-**12345** m-2**345**6', '12345 23456'],
    ['an escape', String.raw`m\-12345 \#7075239972`, '12345 7075239972'],
    ['character references', 'm&#45;12345 &#35;7075239972 m-&#x31;&#50;345', '12345 7075239972'],
    ['named character references', '&num;7075239972', '7075239972'],
    ['headings', '# m-12345\n\nm-23456\n===\n\nm-34567\n---\n', '12345 23456 34567'],
    ['lists', '- m-12345\n  - m-23456\n1. m-34567\n', '12345 23456 34567'],
    ['task lists', '- [x] m-12345\n- [ ] m-23456', '12345'],
    ['a table', '| a | b |\n|---|:-:|\n| m-12345 | f-23456 |\n', '12345 23456'],
    ['a table with ticks that are no pair', '| ` | b |\n|---|---|\n| m-12345 | ` |', '12345'],
    ['a footnote', 'a[^1]\n\n[^1]: m-12345', '12345'],
    ['a link’s text', '[m-12345](https://example.com)', '12345'],
    ['a link’s target', `[login](${ITEM}123456)`, '123456'],
    ['a link’s target in brackets', `[login](<${ITEM}123456> "title")`, '123456'],
    ['both', `[m-12345](${ITEM}123456)`, '123456 12345'],
    [
      'a link with a definition',
      `[login][a] [b]\n\n[a]: ${ITEM}123456\n[A]: ${ITEM}1\n[b]: ${ITEM}234567`,
      '123456 234567',
    ],
    ['an autolink', `<${ITEM}123456>m-23456`, '123456 23456'],
    ['a bare address in Chinese', `请看${ITEM}123456，谢谢m-23456`, '123456 23456'],
    ['a picture that is a link', `[![m-12345](https://e.com/m-23456.png)](${ITEM}345678)`, '345678'],
    ['text at a link’s edge', '见[这里](https://example.com)m-12345', '12345'],
    ['details', '<details>\n<summary>m-12345</summary>\n\nm-23456\n\n</details>', '12345 23456'],
    [
      'details without blank lines',
      '<details><summary>m-12345</summary>\nm-23456<br>m-34567<p>m-45678</p></details>',
      '12345 23456 34567 45678',
    ],
    ['inline tags', 'a <b>m-12345</b>, <sub>f-23456</sub> m-<i>34567</i>', '12345 23456 34567'],
    [
      'an HTML link',
      `<a title='>' href="${ITEM}123456?a=1&amp;b=2">login</a> <A HREF=${ITEM}234567>x</A>`,
      '123456 234567',
    ],
    ['an HTML link in single quotes', `<p>\n<a href='${ITEM}123456'>login</a>\n</p>`, '123456'],
    ['an HTML list', '<ul><li>m-12345</li><li>m-23456</li></ul>', '12345 23456'],
    [
      'character references in HTML',
      '<p>m&#45;12345 &#x23;7075239972 &num;7075239973 &lt;m-23456&gt; &#9999999; &AMP; &xyz; &xyz;</p>',
      '12345 7075239972 7075239973 23456',
    ],
    ['a sign that opens no tag', '<p>a < m-12345</p>', '12345'],
    ['text after a comment', '<!-- m-12345 --> m-23456', '23456'],
    ['text after empty comments', '<p><!--> m-12345 <!---> m-23456 <!----> m-34567</p>', '12345 23456 34567'],
    ['text after a comment within HTML', '<div>\n<!-- m-12345 --!> m-23456\n</div>', '23456'],
    [
      'a comment opened in HTML and closed in HTML',
      '<div><!--\n\nm-12345\n\n<p>--> m-23456</p>\n\nm-34567',
      '23456 34567',
    ],
    ['a comment sign that opens none', 'a <! -- m-12345 -- >', '12345'],
    ['a note', '> [!NOTE]\n> Fixes m-12345', '12345'],
    ['a warning', '> [!warning]\n>\n> m-12345', '12345'],
    ['text after a quote', '> m-12345\n\nm-23456', '23456'],
    ['text after code', '```\nm-12345\n```\nm-23456 `m-34567` m-45678', '23456 45678'],
    ['text after HTML code', '<code>m-12345</code> m-23456', '23456'],
    ['text after HTML code that is not closed', '- a <code>m-12345\n- m-23456', '23456'],
    [
      'text after HTML quotes',
      '<blockquote>\n\nm-12345\n\n<blockquote>x</blockquote>\n\nm-23456\n\n</blockquote>\n\nm-34567',
      '34567',
    ],
    ['a closing tag without an opening one', '</code>m-12345', '12345'],
    ['ticks that are no pair', '`m-12345', '12345'],
    ['a hard break', 'm-12345\\\nm-23456  \nm-34567', '12345 23456 34567'],
    ['windows lines', '<!-- m-12345 -->\r\n\r\nm-23456\r\n', '23456'],
    ['an ordinary page', '## What\r\n\r\n登录页，见m-12345。\r\n', '12345'],
    ['emphasis in an address', `https://example.com/*m-12345* ${ITEM}123456`, '123456'],
  ])('%s', async (_, text, expected) => expect(await idsIn(text, 'markdown')).toBe(expected))
})

describe('Markdown names nothing', () => {
  test.each([
    ['a comment', '<!-- m-12345 -->'],
    [
      'a template',
      '## Work item\n<!-- Write m-123456, or the URL:\n\nhttps://project.feishu.cn/shop/story/detail/123456\n-->\n\nnone yet',
    ],
    ['a comment that is not closed', 'a\n\n<!-- m-12345\n\nm-23456'],
    ['a comment within a line', 'a <!-- m-12345 --> b'],
    ['a comment in details', '<details>\n<!--\n\nm-12345\n\n-->\n\n</details>'],
    ['code', '`m-12345` ``#7075239972``'],
    ['a code block', '```sh\ngit switch m-12345\n```'],
    ['a code block of tildes', '~~~\nm-12345\n~~~'],
    ['an indented block', 'a\n\n    m-12345'],
    ['an indented block by tab', 'a\n\n\tm-12345'],
    ['a code block in a list', '- a\n\n      m-12345'],
    ['code in a table', '| a |\n|---|\n| `m-12345` |'],
    ['a quote', '> m-12345\nm-23456'],
    ['a quote in a quote', '> > [!NOTE]\n> > m-12345'],
    ['a quote that speaks of notes', '> [!NOTE] m-12345'],
    ['a quote of a heading', '> # [!NOTE]\n> m-12345'],
    ['a quote of emphasis', '> *x*\n> m-12345'],
    ['an empty quote', '>\n\nx'],
    ['a picture', `![m-12345](${ITEM}123456) ![m-12345][a]\n\n[a]: ${ITEM}123456`],
    ['an HTML picture', `<img alt="m-12345" src="${ITEM}123456">`],
    ['a title', '[a](https://example.com "m-12345")'],
    ['a target elsewhere', '[a](https://example.com/m-12345)'],
    ['a target beside', '[a](m-12345) [b](#7075239972) [c](../f-23456)'],
    ['a definition that nobody uses', `[//]: # (m-12345)\n[a]: ${ITEM}123456`],
    ['a reference without definition', '[m][12345]'],
    ['attributes', '<p id="m-12345" title=\'m-23456\'>x</p>'],
    ['a tag that is not closed', '<p m-12345'],
    ['a quote in a tag that is not closed', '<p title="m-12345>\nm-23456'],
    ['a declaration', '<?php m-12345 ?>\n\n<!X m-12345>\n\n<p></ m-12345></p><p><!x m-12345'],
    ['HTML code', '<code>m-12345</code> <pre>\nm-12345\n</pre> <KBD>m-12345</KBD>'],
    ['an HTML link in code', `<code><a href="${ITEM}123456">x</a></code>`],
    ['a link in a comment', `<div><!--\n\n[a](${ITEM}123456)`],
    ['a boundary behind emphasis', 'for**m-12345** **m-12345**x for<b>m-12345</b>'],
    ['code between', 'm-`x`12345'],
    ['a picture between', 'm-![x](y)12345'],
    ['text that can’t name one', 'Fix the login page.\n\n* a `code` <!-- comment -->'],
    ['nothing', ''],
  ])('%s', async (_, text) => expect(await idsIn(text, 'markdown')).toBe(''))
})

describe('#none', () => {
  test.each([
    ['#none', 'plain', true],
    ['No item: #None.', 'plain', true],
    ['无需求#none，仅文档', 'plain', true],
    ['m-12345 #none', 'plain', true],
    ['(#NONE)', 'markdown', true],
    [String.raw`**\#none**`, 'markdown', true],
    ['&#35;none', 'markdown', true],
    ['<p>#<b>none</b></p>', 'markdown', true],
    ['#nonexistent #none-of-it #none_x', 'plain', false],
    ['none, x#none', 'plain', false],
    ['https://example.com/#none', 'plain', false],
    ['<!-- #none if there is none -->', 'markdown', false],
    ['[top](#none) `#none`', 'markdown', false],
    ['> #none', 'markdown', false],
  ] as const)('%j as %s: %s', async (text, form, expected) => {
    const { none } = await findReferences([{ where: 'body', text, form }], RULES)
    expect(none).toBe(expected)
  })

  test('counts in any text, also beside a pattern', async () => {
    const texts: Text[] = [
      { where: 'title', text: 'm-12345', form: 'plain' },
      { where: 'commit', text: '#none', form: 'plain' },
    ]
    expect((await findReferences(texts, { ...RULES, pattern: '(?<id>1)' })).none).toBe(true)
  })
})

describe('keywords', () => {
  const keywords = ['resolve', 'fixes:', 'Closes issue', '修复', '关闭', 'c++', ' ']

  test.each([
    ['before', 'Fixes m-11111', '11111', ''],
    ['in capitals', 'FIXES m-11111', '11111', ''],
    ['with a colon', 'Fixes: m-11111', '11111', ''],
    ['with a full-width colon', '修复：m-11111', '11111', ''],
    ['nobody', 'm-11111', '', '11111'],
    ['of two words', 'closes  issue #m-11111', '11111', ''],
    ['with signs', 'c++ m-11111', '11111', ''],
    ['as part of a word', 'prefixes m-11111, fixesx m-22222', '', '11111 22222'],
    ['with an underscore', '_fixes_m-11111', '11111', ''],
    ['a list', 'Fixes m-11111, m-22222', '11111 22222', ''],
    ['a list with and', 'Fixes m-11111, f-22222 and #7075239972', '11111 22222 7075239972', ''],
    ['a list of spaces', 'Fixes m-11111 m-22222', '11111 22222', ''],
    ['a list with plus and slash', 'Fixes m-11111 + m-22222/m-33333 & m-44444', '11111 22222 33333 44444', ''],
    ['a Chinese list', '修复m-11111、m-22222和m-33333以及m-44444', '11111 22222 33333 44444', ''],
    ['a Chinese sentence', '修复m-11111，关联m-22222', '11111', '22222'],
    ['done in Chinese', '已修复了 m-11111，m-22222', '11111 22222', ''],
    ['in brackets', '修复【m-11111】、（m-22222）', '11111 22222', ''],
    ['in a sentence that goes on', 'Fixes m-11111 for m-22222', '11111', '22222'],
    ['in a sentence that ends', 'Fixes m-11111. m-22222 is next', '11111', '22222'],
    ['too far before', 'Fixes the login of m-11111', '', '11111'],
    ['in a sentence before', 'A fixes. m-11111', '', '11111'],
    ['twice', 'Fixes m-11111. See m-22222. Resolve m-33333', '11111 33333', '22222'],
    ['band is no and', 'Fixes m-11111 band m-22222', '11111', '22222'],
    ['before pages', `Fixes ${ITEM}11111, ${ITEM}22222?a=b`, '11111 22222', ''],
    ['before another address', 'Fixes https://example.com m-11111', '', '11111'],
    ['in a branch', 'fixes/m-11111-login', '11111', ''],
    ['in a branch with a hyphen', 'fixes-m-11111-login', '11111', ''],
    ['over bullets', 'Fixes:\n\n- m-11111\n- [x] m-22222\n* m-33333\n', '11111 22222 33333', ''],
    ['over bullets that say more', 'Fixes:\n1. m-11111: login\n2. m-22222: pay\n\nSee m-33333', '11111 22222', '33333'],
    ['over Chinese numbers', '修复：\n1、m-11111 登录\n2、m-22222 支付', '11111 22222', ''],
    ['over bullets in bullets', 'Fixes:\n- - m-11111\n- - m-22222', '11111 22222', ''],
    ['until a bullet that begins otherwise', 'Fixes:\n- m-11111\n- see m-22222', '11111', '22222'],
    ['in a sentence before bullets', 'Fixes m-11111 now\n- m-22222', '11111', '22222'],
    ['to the next line after a comma', 'Fixes m-11111,\n  m-22222', '11111 22222', ''],
    ['not to the next line without', 'Fixes m-11111\nm-22222', '11111', '22222'],
    ['from the line before', 'Fixes\nm-11111', '11111', ''],
    ['beside an issue', 'Fixes #12, m-11111', '11111', ''],
    ['beside an issue elsewhere', 'Fixes acme/shop#12 and m-11111', '11111', ''],
    ['beside an issue in Chinese', '修复 #12、m-11111 和 !13，m-22222', '11111 22222', ''],
    [
      'over bullets that say more of several',
      'Fixes:\n- m-11111, m-22222 (#12) login\n- m-33333',
      '11111 22222 33333',
      '',
    ],
    ['behind the title of a squash', 'Bug fixes (#12)\n\n* m-11111', '', '11111'],
    ['behind a linked number', 'Fixes ([#12](https://github.com/acme/shop/pull/12))\n- m-11111', '', '11111'],
    ['an issue alone', 'Fixes #12 like m-11111', '', '11111'],
    ['the same item with and without', 'm-11111 m-22222 fixes m-22222 m-11111', '22222 11111', ''],
  ])('%s', async (_, text, found, unintroduced) => {
    const ids = async (form: Text['form']): Promise<string[]> => {
      const findings = await findReferences([{ where: 'body', text, form }], { ...RULES, keywords })
      return [findings.found, findings.unintroduced].map((all) =>
        all.map((one) => one.reference.work_item_id).join(' '),
      )
    }
    expect(await ids('plain')).toEqual([found, unintroduced])
    if (!text.includes('_')) expect(await ids('markdown')).toEqual([found, unintroduced])
  })

  test('of nothing but punctuation introduce nothing', async () =>
    expect(await idsIn(': m-11111', 'plain', { keywords: ['：', ' '] })).toBe(''))

  test.each([
    ['a link', `Fixes [the login](${ITEM}11111), [the pay page](${ITEM}22222) and m-33333`, '11111 22222 33333', ''],
    ['a link that says the same', `Fixes [m-11111](${ITEM}11111), m-22222`, '11111 22222', ''],
    ['a link that says another', `Fixes [m-11111 fixes it](${ITEM}22222), m-33333`, '22222 11111 33333', ''],
    ['a link that says it itself', `See [fixes m-11111](${ITEM}22222)`, '22222 11111', ''],
    ['a link that says it later', `See [what fixes m-11111](${ITEM}22222)`, '11111', '22222'],
    ['an issue by a link', 'Fixes [#12](https://github.com/acme/shop/issues/12), m-11111', '11111', ''],
    ['a heading', '## Fixes\n\n- m-11111\n- m-22222', '11111 22222', ''],
    ['a table', '| Fixes | m-11111 |\n|---|---|\n| see | m-22222 |', '11111', '22222'],
    ['emphasis', '**Fixes** m-11111', '11111', ''],
    ['a comment between', 'Fixes <!-- the item --> m-11111', '11111', ''],
    ['code between', 'Fixes `x` m-11111', '', '11111'],
    ['a keyword in a comment', '<!-- Fixes --> m-11111', '', '11111'],
    ['HTML bullets', '<p>Fixes:</p><ul><li>m-11111 login</li><li>m-22222</li></ul>', '11111 22222', ''],
  ])('in Markdown: %s', async (_, text, found, unintroduced) => {
    const findings = await findReferences([{ where: 'body', text, form: 'markdown' }], { ...RULES, keywords })
    expect(findings.found.map((one) => one.reference.work_item_id).join(' ')).toBe(found)
    expect(findings.unintroduced.map((one) => one.reference.work_item_id).join(' ')).toBe(unintroduced)
  })
})

describe('a pattern of the team’s own', () => {
  const pattern = String.raw`(?:(?<type>[A-Z]+)-|【)(?<id>\w+)`

  test.each([
    ['instead of the short forms', 'm-12345 #7075239972 TASK-123', '123'],
    ['beside page addresses', `TASK-123 ${ITEM}123456`, '123 123456'],
    ['not inside addresses', `https://example.com/TASK-123 ${ITEM}123456?a=TASK-123`, '123456'],
    ['with an ID of digits only', 'TASK-12a TASK-x TASK-１ TASK-0', ''],
    ['in Chinese', '完成【123】', '123'],
  ])('%s', async (_, text, expected) => {
    expect(await idsIn(text, 'plain', { pattern })).toBe(expected)
    expect(await idsIn(text, 'markdown', { pattern })).toBe(expected)
  })

  test('hands on what it captured', async () => {
    const { found } = await findReferences([{ where: 'title', text: 'TASK-123', form: 'plain' }], { ...RULES, pattern })
    expect(found).toEqual([
      { reference: { work_item_id: '123', work_item_type: 'TASK' }, where: 'title', raw: 'TASK-123' },
    ])
  })

  test.each([
    ['before', 'Fixes TASK-1, TASK-2. TASK-3', pattern, '1 2'],
    ['within', 'Fixes-1, Fixes-2', String.raw`fixes-(?<id>\d)|Fixes-(?<id>\d)`, '1 2'],
  ])('goes with a keyword %s', async (_, text, own, expected) =>
    expect(await idsIn(text, 'plain', { pattern: own, keywords: ['fixes'] })).toBe(expected),
  )

  test('may match nothing at all, everywhere', async () =>
    expect(await idsIn('abc', 'plain', { pattern: String.raw`(?<id>\d*)` })).toBe(''))
})

describe('several texts', () => {
  const texts: Text[] = [
    { where: 'title', text: 'm-22222 login', form: 'plain' },
    { where: 'body', text: `m-11111, [m-22222](${ITEM}22222?a=b)\n\n> m-33333`, form: 'markdown' },
    { where: 'branch', text: 'feature/m-44444', form: 'plain' },
    { where: 'commit', text: 'm-11111 m-44444 M-55555', form: 'plain' },
  ]

  test('each item once, as it was written first', async () => {
    expect(await findReferences(texts, RULES)).toEqual({
      found: [
        {
          reference: { work_item_id: '22222' },
          where: 'title',
          raw: 'm-22222',
        },
        { reference: { work_item_id: '11111' }, where: 'body', raw: 'm-11111' },
        { reference: { work_item_id: '44444' }, where: 'branch', raw: 'm-44444' },
        { reference: { work_item_id: '55555' }, where: 'commit', raw: 'M-55555' },
      ],
      unintroduced: [],
      none: false,
      unsearched: [],
    })
  })

  test('the first address of an item is its address', async () => {
    const other = 'https://project.feishu.cn/other/issue/detail/11111'
    const { found } = await findReferences([{ where: 'title', text: `${ITEM}11111 ${other}`, form: 'plain' }], RULES)
    expect(found).toMatchObject([{ reference: { project_key: 'shop', url: `${ITEM}11111` }, raw: `${ITEM}11111` }])
  })

  test('a keyword in one text introduces the item of another', async () => {
    const { found, unintroduced } = await findReferences(
      [...texts, { where: 'commit', text: 'Fixes m-22222', form: 'plain' }],
      {
        ...RULES,
        keywords: ['fixes'],
      },
    )
    expect(found).toEqual([{ reference: { work_item_id: '22222' }, where: 'commit', raw: 'm-22222' }])
    expect(unintroduced.map((one) => one.reference.work_item_id)).toEqual(['11111', '44444', '55555'])
  })

  test('none at all', async () =>
    expect(await findReferences([], RULES)).toEqual({ found: [], unintroduced: [], none: false, unsearched: [] }))
})
