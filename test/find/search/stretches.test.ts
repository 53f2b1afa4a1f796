/** Where addresses, names, and what a keyword introduces begin and end, drawn: `<…>` a stretch, `□` what is covered. */
import { describe, expect, test } from 'vitest'
import { findAddresses } from '../../../src/find/search/addresses.ts'
import { introducedBy } from '../../../src/find/search/keywords.ts'
import { coverLookalikes, coverNames } from '../../../src/find/search/persons.ts'
import type { SearchText } from '../../../src/find/search/searched.ts'
import type { Stretch } from '../../../src/find/search/stretch.ts'
import { OBJECT } from '../../../src/find/search/word.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const HOSTS = itemHosts('https://project.feishu.cn', [])
const U = 'https://project.feishu.cn/shop/story/detail/12345'

function marked(text: string, stretches: readonly Stretch[]): string {
  return stretches.toReversed().reduce((rest, { start, end }) => {
    return `${rest.slice(0, start)}<${rest.slice(start, end)}>${rest.slice(end)}`
  }, text)
}

describe('addresses', () => {
  test.each([
    ['a http://b.example/c d', 'a <http://b.example/c> d'],
    ['a http://b.example/c. D', 'a <http://b.example/c.> D'],
    ['(http://b.example/c)', '(<http://b.example/c>)'],
    ['http://b.example/c_(d) e', '<http://b.example/c_(d)> e'],
    ['http://b.example/{c}[d] e', '<http://b.example/{c}[d]> e'],
    ['[http://b.example/c] d', '[<http://b.example/c>] d'],
    ['http://b.example/c(d]e', '<http://b.example/c(d>]e'],
    ['http://b.example/c?d=e&f#g h', '<http://b.example/c?d=e&f#g> h'],
    ['b.com/c d', '<b.com/c> d'],
    ['li.lei/c d', 'li.lei/c d'],
    ['见http://b.example/c。好', '见<http://b.example/c>。好'],
    [`${U}。好`, `<${U}>。好`],
    [`${U}登录`, `<${U}>登录`],
    [`${U}?a=b,c d`, `<${U}?a=b,c> d`],
    [`${U}?a=b(c) d`, `<${U}?a=b(c)> d`],
    [`${U}?a=b) d`, `<${U}?a=b>) d`],
    [`${U}#a?!`, `<${U}#a>?!`],
    [`${U}(a)?`, `<${U}>(a)?`],
    [`${U},${U}`, `<${U}>,<${U}>`],
    [`${U}?a,${U}?b`, `<${U}?a>,<${U}?b>`],
    [`${U}；${U}`, `<${U}>；<${U}>`],
    ['http://b.example/c,http://d.example/e', '<http://b.example/c>,<http://d.example/e>'],
    [`http://b.example/${U}`, `<http://b.example/${U}>`],
    ['li@b.example', '<li@b.example>'],
    ['li.lei+a@b.example, c', '<li.lei+a@b.example>, c'],
    ['li@b.example/c', '<li@b.example>/c'],
    ['li@b.example.', '<li@b.example>.'],
    ['m-12345@v2.0.0', 'm-12345@v2.0.0'],
    ['li@b', 'li@b'],
    ['http://', '<http://>'],
    ['http://...', '<http://...>'],
    ['HTTP://B.EXAMPLE/C d', '<HTTP://B.EXAMPLE/C> d'],
    ['нhttp://b.example/c', 'нhttp://b.example/c'],
    ['http://b.example/cн d', '<http://b.example/cн> d'],
    [`https://project.feishu.cn/shop/需求/detail/12345登录`, `<https://project.feishu.cn/shop/需求/detail/12345>登录`],
  ])('%s', (text, expected) => expect(marked(text, findAddresses(text, HOSTS))).toBe(expected))
})

describe('names', () => {
  const drawn = (text: string): string => text.replaceAll(OBJECT, '□')
  test.each<readonly [SearchText['form'], text: string, covered: string]>([
    ['plain', 'by @lin-1 and ＠wu', 'by @□□□□□ and ＠□□'],
    ['plain', 'by @acme/a.b', 'by @□□□□□□□□'],
    ['plain', 'a@lin a-@lin', 'a@lin a-@lin'],
    ['plain', 'cc: lin', 'cc: lin'],
    ['commit', 'cc: lin', 'cc: lin'],
    ['commit', 'a\ncc: lin', 'a\ncc:□□□□'],
    ['commit', '\n\na\ncc: lin', '\n\na\ncc:□□□□'],
    ['commit', '\ncc: lin', '\ncc: lin'],
    ['commit', 'a\n* Reviewed-by: lin', 'a\n* Reviewed-by:□□□□'],
    ['commit', 'a\nReported-and-tested-by： lin', 'a\nReported-and-tested-by：□□□□'],
    ['commit', 'a\nTracked-by: lin', 'a\nTracked-by: lin'],
    ['commit', 'a\n\n> b\nOn-behalf-of: lin\nc', 'a\n\n> b\nOn-behalf-of:□□□□\nc'],
    ['markdown', 'cc: lin', 'cc:□□□□'],
    ['release', 'cc: lin', 'cc:□□□□'],
    ['commit', 'Merge pull request #3 from lin/m-12345', 'Merge pull request #3 from □□□/m-12345'],
    ['commit', "Merge pull request 'a' (#3) from lin/a:b into c", "Merge pull request 'a' (#3) from □□□□□:b into □"],
    ['commit', "Merge pull request 'a' (#3) from lin into c", "Merge pull request 'a' (#3) from lin into □"],
    ['commit', 'Merge pull request 3 from a into b', 'Merge pull request 3 from a into □'],
    ['commit', "Merge branch 'a' of x.y:b/c", "Merge branch 'a' of □□□□□□□"],
    ['commit', "Merge branch 'a' of x.y:b/c into d", "Merge branch 'a' of □□□□□□□ into □"],
    ['commit', "Merge branch 'a' into b，c", "Merge branch 'a' into □，c"],
    ['commit', 'Revert "Merge branch \'a\' into b"', "Revert \"Merge branch 'a' into □□"],
    ['commit', "* Merge branch 'a' into b", "* Merge branch 'a' into □"],
    ['commit', 'a\n\nSee merge request lin/a!3', 'a\n\nSee merge request □□□□□!3'],
    ['plain', 'see lin/shop#12', 'see lin/shop#12'],
  ])('%s: %j', (form, text, covered) => expect(drawn(coverNames(text, form))).toBe(covered))

  test.each([
    ['see lin/shop#12 and #13', 'see □□□□□□□□□□□ and #13'],
    ['see a.lin/shop#12', 'see a.lin/shop#12'],
    ['@lin and lin/shop#12', '@□□□ and □□□□□□□□□□□'],
  ])('and what looks like a reference: %j', (text, covered) => {
    expect(drawn(coverLookalikes(text, 'plain'))).toBe(covered)
  })
})

describe('what a keyword introduces', () => {
  /** References are `m1`, `m2`, …, and whatever stands in `「…」` as one, with those within it. */
  const introduced = (keywords: readonly string[], text: string): string => {
    const references = Array.from(text.matchAll(/m\d|「[^」]*」/g), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })).flatMap((outer) => [
      outer,
      ...Array.from(text.slice(outer.start + 1, outer.end).matchAll(/m\d/g), ({ index }) => ({
        start: outer.start + 1 + index,
        end: outer.start + 3 + index,
      })),
    ])
    return introducedBy(keywords, { text, as_it_stands: text }, references)
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
  }
  test.each<readonly [keyword: string, text: string, expected: string]>([
    ['fixes', 'm1 fixes m2', 'm2'],
    ['fixes', 'fixes', ''],
    ['fixes', 'fixes m1 m2', 'm1 m2'],
    ['fixes', 'fixes m1, m2 and m3; m4', 'm1 m2 m3 m4'],
    ['fixes', 'fixes m1 for m2', 'm1'],
    ['fixes', 'fixes the m1', ''],
    ['fixes', 'fixes: m1', 'm1'],
    ['fixes:', 'fixes m1', 'm1'],
    ['fixes ： ', 'fixes m1', 'm1'],
    [' fixes', 'fixes m1', 'm1'],
    ['fixes', 'Fixes - m1', 'm1'],
    ['fixes', 'fixes m1 - m2', 'm1'],
    ['fixes', 'fixes\n\nm1', 'm1'],
    ['fixes', 'fixes m1\nm2', 'm1'],
    ['fixes', 'fixes m1,\nm2', 'm1 m2'],
    ['fixes', 'fixes:\n- m1 a\n- m2\n\n- m3', 'm1 m2 m3'],
    ['fixes', 'fixes:\n1. m1\n2. m2', 'm1 m2'],
    ['fixes', 'fixes:\n1、m1\n2、m2', 'm1 m2'],
    ['fixes', 'fixes m1\n- m2', 'm1 m2'],
    ['fixes', 'fixes m1 a\n- m2', 'm1'],
    ['fixes', 'fixes:\n- m1, m2 a\n- m3', 'm1 m2 m3'],
    ['fixes', 'fixes:\n- m1, m2 a\n- b m3', 'm1 m2'],
    ['fixes', 'fixes:\n- m1,\n  m2 a\n- m3', 'm1 m2'],
    ['fixes', 'fixes #12, m1', 'm1'],
    ['fixes', 'fixes #12 m1', 'm1'],
    ['fixes', 'fixes m1 (#12), m2', 'm1 m2'],
    ['fixes', 'fixes GH-12, !13 and acme/shop#14: m1', 'm1'],
    ['fixes', 'fixes #12 and #13 for m1', ''],
    ['fixes', 'fixes #12\nm1', ''],
    ['fixes', 'fixes #12,\nm1', 'm1'],
    ['fixes', 'fixes\n- #12 a\n- m1', 'm1'],
    ['fixes', 'fixes\n- m1 a #12 b\n- m2', 'm1 m2'],
    ['fixes', 'fixes m1 see #12, m2', 'm1'],
    // The number of its own pull request ends a title.
    ['fixes', 'bug fixes (#12)\n\n* m1', ''],
    ['fixes', 'bug fixes（#12） \n* m1', ''],
    ['fixes', 'fixes m1 (#12)\n\n* m2', 'm1'],
    ['fixes', 'fixes m1 (acme/shop#12)\n\n* m2', 'm1'],
    ['fixes', 'fixes\n- m1 (#12)\n- m2 (#13)\n- m3', 'm1 m2 m3'],
    ['fixes', 'fixes\n- m1 a (#12)\n- m2', 'm1 m2'],
    ['fixes', 'fixes\n- a (#12)\n- m2', ''],
    ['fixes', 'fixes (#12), m1', 'm1'],
    ['fixes', 'fixes (#12) m1', 'm1'],
    ['fixes', 'fixes #12\n- m1', 'm1'],
    ['fixes', 'fixes the #12, m1', ''],
    ['fixes', '#12, m1 fixes', ''],
    ['fixes', 'fixes #123456789, m1', ''],
    ['fixes', 'fixes x#12, m1', ''],
    ['修复', '修复#12、m1', 'm1'],
    ['fixes', 'fixes 「#12」 m1', '「#12」 m1'],
    ['fixes #1', 'fixes #12, m1', ''],
    ['fixes #12', 'fixes #12, m1', 'm1'],
    ['fixes', 'prefixes m1', ''],
    ['fixes', 'fixesm1', ''],
    ['修复', '已修复了m1、m2和m3', 'm1 m2 m3'],
    ['修复', '修复m1的了m2', 'm1'],
    ['修复', '修复 了m1', ''],
    ['c++', 'c++m1', 'm1'],
    ['+c', 'a+c m1', 'm1'],
    ['is done by', 'is  done\tby m1', 'm1'],
    ['is done by', 'is done m1', ''],
    ['is  done by', 'is done by m1', 'm1'],
    ['c+x+', 'c+x+m1', 'm1'],
    ['修复', '修复修复m1', 'm1'],
    ['fixes', 'fixes 「a m1」 m2', '「a m1」 m1 m2'],
    ['fixes', '「a fixes m1」 m2', 'm1 m2'],
    ['m1', 'm1', 'm1'],
    ['', 'm1', ''],
    [':', 'm1', ''],
  ])('%j: %j', (keyword, text, expected) => expect(introduced([keyword], text)).toBe(expected))
})
