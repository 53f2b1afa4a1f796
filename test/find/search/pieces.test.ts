/** The small parts of reading a text, each by itself: raw HTML, signs that spare the parser, forms, lines, what nobody sees. */
import { describe, expect, test } from 'vitest'
import { findForms, findNone } from '../../../src/find/search/forms.ts'
import { readHtml } from '../../../src/find/search/html-text.ts'
import { isPlain, mayHoldNames, mayHoldReference } from '../../../src/find/search/markdown-signs.ts'
import { revertsIn } from '../../../src/find/search/reverted-lines.ts'
import { coverStretches, linesOf } from '../../../src/find/search/stretch.ts'
import { asRead } from '../../../src/find/search/unseen.ts'
import { OBJECT } from '../../../src/find/search/word.ts'

describe('raw HTML', () => {
  /** Text as it is, decoded in capitals; tags as `<name>`, `</name>`, `<a=address>`; `…` at the end: a comment is open. */
  function drawn(html: string, in_comment = false): string {
    const { parts, comment_open } = readHtml(html, in_comment, (text) => text.toUpperCase())
    const pieces = parts.map((part) =>
      part.kind === 'text'
        ? part.text
        : `<${part.closes ? '/' : ''}${part.name}${part.href === undefined ? '' : `=${part.href}`}>`,
    )
    return pieces.join('') + (comment_open ? '…' : '')
  }
  test.each([
    ['a<b>c</B>d', 'A<b>C</b>D'],
    ['<my-tag2 x>a', '<my-tag2>A'],
    ['a < b', 'A < B'],
    ['<', '<'],
    ['<2>', '<2>'],
    ['a<b', 'A<b>'],
    ['<a href="u">', '<a=U>'],
    ["<A HREF='u v'>", '<a=U V>'],
    ['<a href=u>', '<a=U>'],
    ['<a href = u>', '<a=U>'],
    ['<a href= "u">', '<a=U>'],
    ['<a href="">', '<a=>'],
    ['<a href>', '<a>'],
    ['<a href="u" href="v">', '<a=U>'],
    ['<a title="href=v" href=u>', '<a=U>'],
    ['<a "href=v" href=u>', '<a=U>'],
    ["<a 'href=v' href=u>", '<a=U>'],
    ['<a/href=u>', '<a=U>'],
    ['<a data-href=u>', '<a>'],
    ['</a href="u">', '</a>'],
    ['<b href="u">', '<b>'],
    ['<b title="a>b">c', '<b>C'],
    ["<b title='a>b'>c", '<b>C'],
    ['<b title="a>b', '<b>'],
    ['<b title=\'a>"b', '<b>'],
    ['a<!-- b -->c', 'AC'],
    ['a<!-- b --!>c', 'AC'],
    ['a<!-->b', 'AB'],
    ['a<!--->b', 'AB'],
    ['a<!-- b > c', 'A…'],
    ['a<!--', 'A…'],
    ['a<!-- b -->c<!-- d', 'AC…'],
    ['a<!-- b --><c', 'A<c>'],
    ['a<!DOCTYPE b>c', 'AC'],
    ['a<?b?>c', 'AC'],
    ['a</>b', 'AB'],
    ['a<!b', 'A'],
  ])('%s', (html, expected) => expect(drawn(html)).toBe(expected))

  test.each([
    ['a-->b', 'B'],
    ['a--!>b', 'B'],
    ['a--b', '…'],
    ['a-->b<!--c', 'B…'],
  ])('in a comment: %s', (html, expected) => expect(drawn(html, true)).toBe(expected))
})

describe('signs', () => {
  test.each([
    ['a b', true],
    ['# a\n\n- b\n1. c', true],
    ['a - b = c', true],
    ['a\n---b', true],
    ['a   b', true],
    ['a\n===', false],
    ['a\n - -\nb', false],
    ['a\n   =', false],
    ['a\n-\nb', false],
    ['a\n- ', false],
    ['a    b', false],
    ...Array.from('`~<>&[]\\*_|\t', (sign): [string, boolean] => [`a${sign}b`, false]),
  ])('plain: %j: %s', (text, expected) => expect(isPlain(text)).toBe(expected))

  test.each([
    ['a b', false],
    ['1234', false],
    ['12345', true],
    ['1*2_3~4\\5', true],
    ['1\u200B2345', true],
    ['1 2345', false],
    ['/detail/', true],
    ['workItemId=', true],
    ['#none', true],
    ['#NONE', true],
    ['＃none', true],
    ['none', false],
    ['%6d', true],
    ['%6', false],
    ['a & b', true],
    ['a < b', false],
    ['a<b>', true],
    ['1<i>2', true],
    ['#<i>', true],
    ['＃<i>', true],
    ['/<i>', true],
    ['=<i>', true],
    ['%<i>', true],
    ['－<i>', true],
    ['-<i>', true],
    ['（<i>', false],
  ])('a reference may be in %j: %s', (text, expected) => expect(mayHoldReference(text)).toBe(expected))

  test.each([
    ['a b', false],
    ['@a', true],
    ['＠a', true],
    ['a#1', true],
    ['.#1', true],
    ['-#1', true],
    ['a #1', false],
    ['a#b', false],
    ['a by: b', true],
    ['a by  ：b', true],
    ['a by b', false],
    ['Cc: b', true],
    ['On-behalf-of: b', true],
    ['Paired-with: b', true],
    ['Thanks-to: b', true],
    ['a from b', true],
    ['afrom b', false],
    ['a into b', true],
    ['Merge a', true],
    ['merged a', false],
    ['b\u200By:', true],
  ])('a name may be in %j: %s', (text, expected) => expect(mayHoldNames(text)).toBe(expected))
})

describe('short forms', () => {
  test.each([
    ['m-12345', 'm-12345=12345'],
    ['F－1234567890123456789', 'F－1234567890123456789=1234567890123456789'],
    ['a #m-12345, ＃f-23456', '#m-12345=12345 ＃f-23456=23456'],
    ['m-1234 m-01234 m-123456789012345678901', ''],
    ['#123456789 #12345678 &#123456789;', '#123456789=123456789'],
    ['am-12345 m-12345a 0m-12345 m-123456b', ''],
    ['m-9223372036854775807 m-9223372036854775808', 'm-9223372036854775807=9223372036854775807'],
    ['m_12345 x-12345 m--12345', ''],
  ])('%j', (text, expected) => {
    const named = findForms(text)
    expect(named.map(({ raw, reference }) => `${raw}=${reference.work_item_id}`).join(' ')).toBe(expected)
    for (const { start, end, raw } of named) expect(text.slice(start, end)).toBe(raw)
  })

  test.each([
    ['#none', [0]],
    ['a ＃None. #none', [2, 9]],
    ['a#none #nonea #none_ #none- #none－', []],
    ['见#none，', [1]],
  ])('no work item: %j', (text, expected) => expect(findNone(text)).toEqual(expected))
})

describe('lines and covers', () => {
  test.each([
    ['', [[0, 0]]],
    ['ab\n\nc', [[0, 2], [3, 3], [4, 5]]], // prettier-ignore
    ['a\n', [[0, 1], [2, 2]]], // prettier-ignore
  ])('%j', (text, lines) => expect(linesOf(text).map(({ start, end }) => [start, end])).toEqual(lines))

  test.each([
    ['abcd', [], 'abcd'],
    ['abcd', [[1, 3]], 'a□□d'],
    ['abcd', [[0, 1], [2, 4]], '□b□□'], // prettier-ignore
    ['abcd', [[0, 2], [2, 3]], '□□□d'], // prettier-ignore
  ] as const)('%j without %j', (text, places, expected) => {
    const stretches = places.map(([start, end]) => ({ start, end }))
    expect(coverStretches(text, stretches).replaceAll(OBJECT, '□')).toBe(expected)
  })

  test.each([
    ['a\u200Bb\u00ADc\uFE0Fd\u{E0041}e', 'abcde'],
    ['a\u202Eb\u202Cc', 'a□c'],
    ['a\u202Eb\nc', 'a□\nc'],
    ['a\u202Eb', 'a□'],
    ['a\u202Cb', 'ab'],
    ['a\u3164b', 'a\u3164b'],
  ])('%j as it is read', (text, expected) => expect(asRead(text).replaceAll(OBJECT, '□')).toBe(expected))
})

describe('lines of release notes that take back', () => {
  /** Items are `m1`, `m2`, …; headings begin with as many `#` as their level. */
  function reverted(text: string): string {
    const named = Array.from(text.matchAll(/m\d/g), ({ index, 0: raw }) => ({
      start: index,
      end: index + 2,
      raw,
      reference: { work_item_id: raw },
    }))
    const headings = linesOf(text).flatMap(({ start, end }) => {
      const signs = /^#+ /.exec(text.slice(start, end))?.[0].length
      return signs === undefined ? [] : [{ start: start + signs, end, level: signs - 1 }]
    })
    const { isReverted } = revertsIn({ form: 'release', text, headings, lists: [] }, named)
    return [...new Set(named.flatMap((one) => (isReverted(one) ? [one.raw] : [])))].join(' ')
  }
  test.each([
    ['m1\nm2', ''],
    ['Revert "m1"\nm2', 'm1'],
    ['Revert "m1" and m1', 'm1'],
    ['Revert "m1"\nReapply "m1"', ''],
    ['Revert "m1"\nReapply "m1"\nRevert "m1"', 'm1'],
    ['Reapply "m1"', ''],
    ['Revert "m1 and m2"\nm3', 'm1 m2'],
    ['- (#2) abc1234: :rewind: Revert "m1"', 'm1'],
    ['v1.2 PR #3 Revert "m1"', 'm1'],
    ['a Revert "m1"', ''],
    ['Revert "feat: revert: m1"\nReapply "feat: revert: m1"', ''],
    ['# Reverts\nm1\n# More\nm2', 'm1'],
    ['m1\n# Reverts\nm2', 'm2'],
    ['## Reverts\nm1\n### Shop\nm2\n## More\nm3', 'm1 m2'],
    ['### Reverts\nm1\n# More\nm2', 'm1'],
    ['# Reverts\n## Reverted\nm1\n## More\nm2\n# More\nm3', 'm1 m2'],
    ['## Reverts\n# Reverted\nm1\n## More\nm2', 'm1 m2'],
    ['# :rewind: Reverts :x:\nm1', 'm1'],
    ['# Reverted commits\nm1', 'm1'],
    ['# ⏪ Revert | 回退\nm1', 'm1'],
    ['# 代码回退\nm1', 'm1'],
    ['# Reverts and more\nm1', ''],
    ['# 回滚方案\nm1', ''],
    ['# More\nm1\n# Reverts', ''],
    ['# Reverts m1\nm2', ''],
    ['# Reverts\nReapply "m1"\nm2', 'm2'],
  ])('%j: %s', (notes, expected) => expect(reverted(notes)).toBe(expected))
})
