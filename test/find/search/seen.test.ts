/** What a reader sees and what holds where it stands, English and Chinese. */
import { describe, expect, test } from 'vitest'

import { searchTexts, type SearchText } from '../../../src/find/search/search.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const RULES = { hosts: itemHosts('https://project.feishu.cn', []), keywords: [] }
const U = 'https://project.feishu.cn/shop/story/detail/12345'
const never = new AbortController().signal

async function search(text: string, form: SearchText['form']): Promise<string> {
  const [one] = await searchTexts([{ where: 'body', text, form }], RULES, never)
  const ids = one?.mentions.map(({ reference }) => reference.work_item_id) ?? []
  const left = one?.left.map(({ mention, because }) => `${because}:${mention.reference.work_item_id}`) ?? []
  return [...new Set(ids), ...left, ...(one?.none ? ['none'] : []), ...(one?.silenced ? ['silenced'] : [])].join(' ')
}

describe('an ID that one … follows may be cut off', () => {
  test.each([
    ['at the end of a title', 'Pay m-12345…', 'plain', 'cut:12345'],
    ['in an address', `Pay ${U}…`, 'plain', 'cut:12345'],
    ['before the number of a pull request', 'Pay m-12345… (#7)\n\nm-23456', 'commit', '23456 cut:12345'],
    ['in a quoted title', 'Revert "Pay m-12345…"', 'plain', 'cut:12345'],
    ['in Chinese quotes', '还原“结算 m-12345…”', 'plain', 'cut:12345'],
    ['in release notes', '* Pay m-12345… by @lin in #7\n* m-23456', 'release', '23456 cut:12345'],
    ['a link to the item itself', `* [Pay m-99…](${U})`, 'release', '12345'],
    ['two of them are Chinese punctuation', '结算 m-12345……', 'plain', '12345'],
    ['three dots are written by people', 'Pay m-12345...', 'plain', '12345'],
    ['from one to another', 'm-12345…m-23456', 'plain', '12345 23456'],
    ['a space before it', 'Pay m-12345 …', 'plain', '12345'],
    ['in a description people write it', 'See m-12345… and so on', 'markdown', '12345'],
  ] as const)('%s', async (_, text, form, expected) => {
    expect(await search(text, form)).toBe(expected)
  })
})

describe('Markdown', () => {
  test.each([
    ['a link without text', `[](${U})`, ''],
    ['a link of nothing that takes room', `[&#8203;](${U})`, ''],
    ['a link of a space', `[ &nbsp; ](${U})`, ''],
    ['an HTML link without text', `<a href=${U}></a>`, ''],
    ['an HTML link with text', `<a href=${U}>登录</a>`, '12345'],
    ['an HTML link with a picture', `<a href="${U}"><img src="x"></a>`, '12345'],
    ['a link of code', `[\`x\`](${U})`, '12345'],
    ['an address within another attribute', `<a title=" href=${U}">x</a>`, ''],
    ['a footnote that nothing refers to', 'a\n\n[^1]: m-12345', ''],
    ['a footnote that is referred to', '见[^1]\n\n[^1]: 需求 m-12345', '12345'],
    ['the second of two notes', 'a[^1]\n\n[^1]: x\n\n[^1]: m-12345', ''],
    ['a surplus cell', '|a|\n|-|\n|b|m-12345|', ''],
    ['a cell', '|需求|\n|-|\n|m-12345|', '12345'],
    ['rp', '<ruby>a<rp>m-12345</rp></ruby>', ''],
    ['a template', '<p>a<template>m-12345</template></p>', ''],
    ['a style', '<style>m-12345</style>', ''],
    ['a script', '<script>"<pre>m-12345"</script>\n\nm-23456', '23456'],
    ['a title', '<p>a <title>m-12345</title></p>', ''],
    ['a hidden attribute, which GitHub takes away', '<p hidden>m-12345</p>', '12345'],
    ['details', '<details>\n\nm-12345\n\n</details>', '12345'],
    ['a task that is not ticked', '- [ ] m-12345', 'unticked:12345'],
    ['a ticked task', '- [x] 需求 m-12345', '12345'],
    ['a capital tick', '- [X] m-12345', '12345'],
    ['a numbered task', '1. [ ] m-12345', 'unticked:12345'],
    ['a list in a task', '- [ ] a\n  - m-12345', '12345'],
    ['a ticked task in a task', '- [ ] m-12345\n  - [x] m-23456', '23456 unticked:12345'],
    ['behind a list in a task', '- [ ] a\n\n  - b\n\n  m-12345', 'unticked:12345'],
    ['none that is not ticked', '- [ ] 无需求 #none\n- [x] 需求 m-12345', '12345'],
    ['none that is ticked', '- [x] 无需求 #none', 'none'],
    ['no task without a space', '- [ ]m-12345', '12345'],
    ['a note', '> [!NOTE]\n> m-12345', '12345'],
    ['a note in a list is a quote', '- > [!NOTE]\n  > m-12345', ''],
    ['a deep quote', `${'>'.repeat(100)} m-12345`, ''],
    ['text behind a definition, indented', '[a]: x\n    m-12345', '12345'],
    ['a note that ends a table', '|a|\n|-|\n|b|\n[^1]: m-12345', ''],
    ['a note that ends a quote', '见[^1]\n\n> a\n[^1]: m-12345', '12345'],
    ['a note that looks like the head of a table', '[^1]: m-12345|\n---', ''],
    ['a note by its label in capitals', '见[^A]\n\n[^a]: 需求 m-12345', '12345'],
    ['a note that is no more than a paragraph goes on', 'x\n    [^1]: m-12345', '12345'],
    ['a list behind a note in a list', '- [^1]: a\n    * m-12345', '12345'],
    ['a quote that looks like the head of a table', '> m-12345|b\n-|-', ''],
    ['a comment that looks like the head of a table', '<!-- a|b\n-|-\nm-12345 -->', ''],
    ['a heading that looks like the head of a table', 'a|\n---\nb|m-12345', '12345'],
    ['a comment that is opened in a quote', '> <!-- a\n\nm-12345', ''],
    ['a link within a link ends it', `[<https://project.feishu.cn/shop/story/detail/23456> x](${U})`, '23456'],
    ['an HTML link within a link ends it', `[<a href="https://example.com">x</a>](${U})`, ''],
    ['a link within an HTML link ends it', `<b><a href="${U}">[x](https://example.com)</a></b>`, ''],
    ['an HTML link that is seen in another cell only', `|a|b|\n|-|-|\n|<a href="${U}">|x</a>|`, ''],
    ['code that is not closed ends with its cell', '|a|b|\n|-|-|\n|<code>|m-12345|', '12345'],
    ['the turned order', '<b>a<bdo dir="rtl">m-54321</bdo></b>', ''],
    ['a digit behind a character reference that nobody sees', 'm-12345&#8203;6', '123456'],
    ['a reference with what nobody sees between its digits', '**m-12&#8203;345**', '12345'],
    ['strikethrough', '~~m-12345~~', '12345'],
    ['a login', '感谢 @m-12345 的评审', ''],
    ['a team', '@acme/m-12345', ''],
  ])('%s', async (_, text, expected) => expect(await search(text, 'markdown')).toBe(expected))
})

describe('plain text', () => {
  test.each([
    ['a full-width sign', '＃7075239972', '7075239972'],
    ['a full-width hyphen', '修复 m－12345', '12345'],
    ['both', '＃m－12345', '12345'],
    ['none with a full-width sign', '文档 ＃none', 'none'],
    ['more than int64', 'm-9999999999999999999', ''],
    ['as much as int64', 'm-9223372036854775807', '9223372036854775807'],
    ['an encoded type', 'https://project.feishu.cn/shop/%73tory/detail/12345', '12345'],
    ['an encoded ID', 'https://project.feishu.cn/shop/story/detail/%312345', '12345'],
    ['a Chinese type', '见https://project.feishu.cn/shop/需求/detail/12345登录', '12345'],
    ['a chart', 'https://project.feishu.cn/shop/chart/detail/7405672001', ''],
    ['a login', 'feat: x by @m-12345', ''],
    ['a login with a full-width sign', '由＠m-12345提交', ''],
    ['no login behind a letter', 'release@m-12345', '12345'],
    ['another repository', 'see m-12345/shop#12', ''],
    ['a list with slashes', 'm-12345/m-23456', '12345 23456'],
    ['a digit behind what nobody sees', 'm-12345\u200B6', '123456'],
    ['a digit of an address behind what nobody sees', `${U}\u20606`, '123456'],
    ['a soft hyphen', 'm-\u00AD12345', '12345'],
    ['a byte order mark around it', '\uFEFFm-12345\uFEFF', '12345'],
    ['the turned order', 'm-\u202E54321\u202C m-\u202Em-54321', ''],
    ['behind the turned order', '\u202Ea m-54321\u202C m-12345', '12345'],
    ['an address that goes elsewhere by its user', 'https://project.feishu.cn@evil.com/shop/story/detail/12345', ''],
    ['a host that only begins alike', 'https://project.feishu.cn.evil.com/shop/story/detail/12345', ''],
    ['a host of letters that look alike', 'https://\u0440roject.feishu.cn/shop/story/detail/12345', ''],
    ['an encoded host', 'https://project%2efeishu.cn/shop/story/detail/12345', ''],
    ['brackets by the thousand', 'https://x)m-12345', '12345'],
  ])('%s', async (_, text, expected) => expect(await search(text, 'plain')).toBe(expected))
})

describe('a commit message', () => {
  test.each([
    ['an owner', 'Merge pull request #3 from m-12345/patch-1', ''],
    ['the branch behind an owner', 'Merge pull request #3 from acme/m-12345-login', '12345'],
    ['an owner on Gitea', "Merge pull request 'x' (#3) from m-12345/shop:fix into main", ''],
    ['a branch on Gitea', "Merge pull request 'x' (#3) from m-12345/login into main", '12345'],
    ['a remote', "Merge branch 'main' of github.com:m-12345/shop", ''],
    ['an author', 'feat: x\n\nCo-authored-by: m-12345 <a@b.co>', ''],
    ['a reviewer', 'feat: m-23456\n\nReviewed-by: m-12345', '23456'],
    ['none', 'docs: 说明\n\n#none', 'none'],
    ['none in a line of a list', '登录 (#12)\n\n* feat: m-12345\n* docs: m-23456 #none', '12345 silenced'],
    ['both', 'x #none\n\n* a #none', 'none silenced'],
    [
      'a revert among the subjects of others: the pull request gives the direction',
      '登录\n\n* Revert "m-12345"',
      '12345',
    ],
  ])('%s', async (_, text, expected) => expect(await search(text, 'commit')).toBe(expected))
})

test.each<readonly [string, string]>([
  ['* a #none m-11111\n* m-22222', '22222 silenced'],
  ['## 更新\n\n- 文档 #none\n- 登录 m-12345 by @m-23456', '12345 silenced'],
  ['* Revert "feat: m-12345" by @lin in https://github.com/acme/shop/pull/8', 'reverted:12345'],
  ['* feat: m-12345\n* Revert "feat: m-12345"\n* m-23456', '23456 reverted:12345 reverted:12345'],
  ['1. Revert "m-12345"\n2. feat: m-12345', 'reverted:12345 reverted:12345'],
  ['Revert "m-12345"', 'reverted:12345'],
  ['* 1a2b3c4d: Revert "m-12345"', 'reverted:12345'],
  ['- [x] #12 Revert "m-12345"', 'reverted:12345'],
  ['- **Revert** "m-12345"', 'reverted:12345'],
  ['### Revert "m-12345"\n\nIt was slow.', 'reverted:12345'],
  ['* m-12345\n* Revert "m-12345"\n* Reapply "m-12345"', '12345'],
  ['* m-12345\n* Revert "m-12345"\n* Revert "Revert "m-12345""', '12345'],
  ['* Revert "Revert "Revert "m-12345"""', 'reverted:12345'],
  [`* Revert "feat: [m-12345](${U})"\n* Reapply "m-12345"`, '12345'],
  ['* Revert “m-12345”', 'reverted:12345'],
  ['* \u200BRevert &quot;m-12345&quot;', 'reverted:12345'],
  ['* [Revert "feat: m-12345"](https://github.com/acme/shop/pull/2)', 'reverted:12345'],
  ['* Revert [“feat: m-12345”](https://github.com/acme/shop/pull/2)', 'reverted:12345'],
  ['* [#2](https://github.com/acme/shop/pull/2) Revert "m-12345"', 'reverted:12345'],
  ['* https://github.com/acme/shop/pull/2 Revert "m-12345"', 'reverted:12345'],
  ['* [abc1234](https://github.com/acme/shop/commit/abc1234): Revert "m-12345"', 'reverted:12345'],
  ['* `abc1234` Revert "m-12345"', 'reverted:12345'],
  ['* (#2) Revert "m-12345"', 'reverted:12345'],
  ['* PR #2: Revert "m-12345"', 'reverted:12345'],
  ['* **v1.2.0** – Revert "m-12345"', 'reverted:12345'],
  ['* @lin: Revert "m-12345"', 'reverted:12345'],
  ['* [@lin](https://github.com/lin) – Revert "m-12345"', 'reverted:12345'],
  ['* ⏪ Revert "m-12345"', 'reverted:12345'],
  ['* :rewind: Revert "m-12345"', 'reverted:12345'],
  ['| PR | 标题 |\n|---|---|\n| #2 | Revert "m-12345" |\n| #3 | m-23456 |', '23456 reverted:12345'],
  ['* feat: m-12345\n* [#2](x) Reapply "m-12345"\n* [#1](x) Revert "m-12345"', '12345'],
  ['* fix: Revert "x" broke m-12345', '12345'],
  ['* fix(#2): Revert "x" broke m-12345', '12345'],
  ['* feature Revert "m-12345"', '12345'],
  ['* [1.x] Revert "m-12345" by @lin in https://github.com/acme/shop/pull/2', 'reverted:12345'],
  ['* m-12345: Revert "feat: pay" (#2)', 'reverted:12345'],
  ['* revert "m-12345"', 'reverted:12345'],
  ['* 回退「支付 m-12345」', 'reverted:12345'],
  ['* 支持回退「支付」m-12345', '12345'],
  ['* revert: pay m-12345 (#2)\n* revert(shop)!: m-23456 by @lin', 'reverted:12345 reverted:23456'],
  ['* feat: revert: m-12345', '12345'],
  ['### reverted (1 change)\n\n- [pay m-12345](https://x.example/1)', 'reverted:12345'],
  ['### Reverts\n\n* feat: pay m-12345\n\n### Features\n\n* feat: cart m-23456', '23456 reverted:12345'],
  ['### Reverts\n\n- feat: pay m-12345\n\n### Features\n\n- feat: cart m-23456', '23456 reverted:12345'],
  ['* feat: m-12345\n\n### ⏪ Reverts\n\n* **shop:** feat: m-12345 ([abc1234](x))', 'reverted:12345 reverted:12345'],
  ['## :rewind: Reverts\n\n### Shop\n\n* m-12345\n\n## Features\n\n* m-23456', '23456 reverted:12345'],
  ['### Features\n\n* m-23456\n\nReverted commits\n---\n\n* m-12345', '23456 reverted:12345'],
  ['### Reverts\n\n* Revert "m-12345"\n* Revert "Revert "m-23456""', '23456 reverted:12345'],
  ['## Reverts\n\n### Reverted\n\n* m-12345\n\n### Shop\n\n* m-23456', 'reverted:12345 reverted:23456'],
  ['### Reverts and features\n\n* m-12345', '12345'],
  // As the templates of changelogs have it in Chinese.
  ...[
    '⏪ Revert | 回退',
    '⏪️ Reverts | 回退代码',
    'Reverts（代码回滚）',
    '⏪ 回退',
    '代码回退',
    '撤销提交',
    '还原 (Revert)',
  ].map((heading): readonly [string, string] => [`### ${heading}\n\n* feat: m-12345`, 'reverted:12345']),
  ...['回滚', '回滚方案', '回退方案', 'Revert 策略', '撤回通知'].map((heading): readonly [string, string] => [
    `### ${heading}\n\n* feat: m-12345`,
    '12345',
  ]),
  ['### Changes\n\n* m-12345', '12345'],
  ['Reverts\n\n* m-12345', '12345'],
  ['* Reverts nothing of m-12345', '12345'],
  ['* Revert "docs"\n* m-12345', '12345'],
])('release notes: %s', async (text, expected) => expect(await search(text, 'release')).toBe(expected))

test.each<readonly [string, string]>([
  ['Work item: m-12345\n\n* Revert "feat: m-12345" came too late', '12345 reverted:12345'],
  ['Work item: m-12345\n\n* Revert "feat: m-12345"\n* m-23456', '12345 23456 reverted:12345'],
  ['* Revert "feat: m-12345"\n\nCloses m-12345', '12345 reverted:12345'],
  ['1. Revert "feat: m-12345"\n\nCloses `x` m-12345', '12345 reverted:12345'],
  ['See m-12345\n- Revert "feat: m-12345"', '12345 reverted:12345'],
  [`[Pay](${U})\n\n* Revert "feat: m-12345"`, '12345 reverted:12345'],
  ['* Revert "feat"\n\n  Closes m-12345', '12345'],
  ['* Revert "feat: m-12345"\n\n  of m-12345', 'reverted:12345 reverted:12345'],
  ['* Revert "feat: m-12345"\nof m-12345', 'reverted:12345 reverted:12345'],
  ['* shop\n  * feat: m-12345\n* cart\n  * Revert "feat: m-12345"', 'reverted:12345 reverted:12345'],
  ['feat: m-12345\nRevert "feat: m-12345"', 'reverted:12345 reverted:12345'],
  ['m-12345\n\nRevert "feat: m-12345"\n\n* Revert "feat: m-12345"', 'reverted:12345 reverted:12345 reverted:12345'],
  ['| PR |\n|---|\n| feat: m-12345 |\n| Revert "feat: m-12345" |', 'reverted:12345 reverted:12345'],
  ['m-12345\n\n| PR |\n|---|\n| Revert "feat: m-12345" |', '12345 reverted:12345'],
  ['<ul><li>feat: m-12345</li><li>Revert "feat: m-12345"</li></ul>', 'reverted:12345 reverted:12345'],
  ['* m-12345\n\n## Reverts\n\nm-12345', 'reverted:12345 reverted:12345'],
  ['Work item: m-12345\n\n## Revert\n\nTurn off m-12345', '12345 reverted:12345'],
  ['* m-12345\n\n- [ ] Revert "feat: m-12345"', '12345 unticked:12345'],
  ['* m-12345\n\n- [x] Revert "feat: m-12345"', 'reverted:12345 reverted:12345'],
])('a description: %s', async (text, expected) => expect(await search(text, 'markdown')).toBe(expected))
