/**
 * The page that Markdown becomes, drawn: `/` a new line, `□` what is seen and no text, `·` the edge of a link, `<text>(address)` a link,
 * `{…}` a task that is not ticked.
 */
import { describe, expect, test } from 'vitest'
import { visibleText } from '../../../src/find/search/visible-text.ts'
import { EDGE, OBJECT } from '../../../src/find/search/word.ts'

function drawn(markdown: string): string {
  const { text, links, unticked } = visibleText(markdown)
  // Where several stand at one place, what ends comes before what begins.
  const marks: readonly (readonly [at: number, rank: number, mark: string])[] = [
    ...links.flatMap(({ start, end, target }) => [[end, 0, `>(${target})`] as const, [start, 3, '<'] as const]),
    ...unticked.flatMap(({ start, end }) => [[end, 1, '}'] as const, [start, 2, '{'] as const]),
  ]
  const order = marks.toSorted(([a, one], [b, other]) => b - a || other - one)
  const marked = order.reduce((page, [at, , mark]) => page.slice(0, at) + mark + page.slice(at), text)
  return marked.replaceAll('\n', '/').replaceAll(OBJECT, '□').replaceAll(EDGE, '·').replaceAll(/\/+/g, '/')
}

const ROWS: Readonly<Record<string, readonly (readonly [markdown: string, page: string])[]>> = {
  'lines and blocks': [
    ['[a]: u\n\n    b', '□'],
    ['[a]: u\n    b', '/b/'],
    ['a \\* b', '/a * b/'],
    ['a &lt; b', '/a < b/'],
    ['a **b** ~~c~~', '/a b c/'],
    ['a\nb', '/a/b/'],
    ['a  \nb', '/a/b/'],
    ['a `c` b', '/a □ b/'],
    ['a ![x](u) b', '/a □ b/'],
    ['# a\n\nb', '/a/b/'],
    ['a\n\n---\n\nb', '/a/□/b/'],
    ['a\n\n    code\n\nb', '/a/□/b/'],
    ['```\ncode\n```\na', '□/a/'],
    ['[x]: u\na', '/a/'],
    ['a[^1]\n\n[^1]: b\n\nc', '/a□/b/c/'],
  ],
  footnotes: [
    ['a[^1]\n\n[^1]: <pre>b\n\nc', '/a□/□/c/'],
    ['a\n\n[^1]: - b\n\nc', '/a/c/'],
    ['a[^1]\n\n[^1]: b\n\nc', '/a□/b/c/'],
    ['a[^1]\n\n   [^1]: b', '/a□/b/'],
    ['a[^1]\n\n    [^1]: b', '/a[^1]/□'],
    ['a[^1]\n\n[^1]: b\n\n    c\n\nd', '/a□/b/c/d/'],
    ['a\n\n[^1]: b\n\n    c\n\nd', '/a/d/'],
    ['a\n\n[^1]: b\n   c\n\nd', '/a/d/'],
    ['a[^1]\n\n[^1]: - b\n      - c\n\nd', '/a□/- /b/- /c/d/'],
    ['a[^1]\n\n[^1]:     b\n\nc', '/a□/b/c/'],
    ['a[^1]\n\n[^1]:\n    b\n\nc', '/a□/b/c/'],
    ['a[^1]\n[^1]: b', '/a□/b/'],
    ['a\n[^1]: b\nc', '/a/'],
    ['- a\n[^1]: b', '/- /a/'],
    ['- a\n\n  [^1]: b\n\n      c\n\n  d', '/- /a/d/'],
    ['1. a\n\n   [^1]: b\n   - c', '/- /a/- /c/'],
    ['> a\n[^1]: b', '/□/'],
    ['[^1]: a\n[^2]: b\n\nc[^2]', '/b/c□/'],
    ['[^1]: a\n- b', '/- /b/'],
    ['[^1]: a\n\n- b', '/- /b/'],
    ['[^1]: a\n> b', '/□/'],
    ['[^1]: a\n[b]: c\n\nd', '/d/'],
    ['a[^ẞ]\n\n[^ss]: b', '/a□/b/'],
    ['a[^ϴ]\n\n[^θ]: b', '/a□/b/'],
    ['a[^A]\n\n[^a]: b', '/a□/b/'],
    ['a[^b c]\n\n[^b c]: d', '/a·<^b c>(d)·/'],
    ['a[^2]\n\n[^1]: b', '/a[^2]/'],
    ['\\[^1]\n\n[^1]: b', '/[^1]/'],
    ['`[^1]`\n\n[^1]: b', '/□/'],
    ['a[^1]b[^1]\n\n[^1]: c', '/a□b□/c/'],
    ['a[^1]\n\n[^1]: b[^2]\n\n[^2]: c', '/a□/b□/c/'],
  ],
  quotes: [
    ['> [!note] a\n> b', '/□/'],
    ['> [!OTHER]\n> b', '/□/'],
    ['> [!WARNING]  \n> b', '/[!WARNING]/b/'],
    ['> - a', '/□/'],
    ['> a\n\nb', '/□/b/'],
    ['> > a\n\nb', '/□/b/'],
    ['> <pre>a\n\nb', '/□/b/'],
    ['> <!-- a\n\nb\n\n<i>--> c</i>', '/□/'],
    ['> [!NOTE]\n> a\n\nb', '/[!NOTE]/a/b/'],
  ],
  lists: [
    ['-', '/- /'],
    ['- a\n- b', '/- /a/- /b/'],
    ['- a\n\n  b\n- c', '/- /a/b/- /c/'],
    ['- a\n  - b\n\nc', '/- /a/- /b/c/'],
    ['1. a\n2. b', '/- /a/- /b/'],
    ['- <b>a\n\n  b', '/- /a/b/'],
  ],
  tasks: [
    ['1. [ ] a\n\nb', '/{/- / a/}/b/'],
    ['-     [ ] a', '/- □/'],
    ['-\n  [ ] a', '/{/- / a/}/'],
    ['- <b>[ ] a</b>', '/- /[ ] a/'],
    ['- [x] a', '/- / a/'],
    ['- [ ] a', '/{/- / a/}/'],
    ['- [ ] a\n- [ ] b\n\nc', '/{/- / a/}{/- / b/}/c/'],
    ['- [ ] a\n- b', '/{/- / a/}/- /b/'],
    ['- [ ] a\n  - b\n\n  c', '/{/- / a/}/- /b/{/c/}/'],
    ['- [ ] a\n  - [x] b\n- c', '/{/- / a/}/- / b/{/}/- /c/'],
    ['- [ ] a\n  - [ ] b\n- c', '/{/- / a/}{/- / b/}/{/}/- /c/'],
    ['- [ ] [a](u)', '/{/- / ·<a>(u)·/}/'],
  ],
  tables: [
    ['a|\n   ---\nb|c', '/a|/b|c/'],
    ['a|\n---  \nb|c', '/a|/b|c/'],
    ['a|b\n-|-\nc|d', '/a | b | /c | d | /'],
    ['|a|b|\n|-|-|\n|c|d|', '/a | b | /c | d | /'],
    ['|<a href="u">a|b</a>|\n|-|-|', '/<a>(u) | b | /'],
    ['|<a href="u">|b</a>|\n|-|-|', '/ | b | /'],
    ['|<code>a|b|\n|-|-|', '/□ | b | /'],
    ['|a|\n|-|\n|<pre>b|\n\nc', '/a | /□ | /c/'],
  ],
  links: [
    ['[a]()', '/·<a>()·/'],
    ['[](u "t")', '/··/'],
    ['[a](u)', '/·<a>(u)·/'],
    ['x[a](u)y', '/x·<a>(u)·y/'],
    ['[](u)a', '/··a/'],
    ['[`c`](u)', '/·<□>(u)·/'],
    ['[![x](v)](u)', '/·<□>(u)·/'],
    ['[a <b@c.d> e](u)', '/·<a >(u)·<b@c.d>(mailto:b@c.d)· e·/'],
    ['[<a href="v">a</a> b](u)', '/·<a>(v) b·/'],
    ['[&#8203;](u)a', '/··a/'],
    ['[\u2800](u)a', '/·\u2800·a/'],
    ['[ &nbsp; ](u)a', '/·   ·a/'],
  ],
  'addresses of raw HTML': [
    ['<a href="u">a</a> b', '/<a>(u) b/'],
    ['<a href="u"></a>a', '/a/'],
    ['<a>a</a>', '/a/'],
    ['<a href="u">a<b>b</b></a>', '/<ab>(u)/'],
    ['<a href="u">a <a href="v">b</a> c', '/<a >(u)<b>(v) c/'],
    ['<b><a href="u">[a](v) b</a></b>', '/·<a>(v)· b/'],
    ['<a href="u">a\n\nb', '/<a>(u)/b/'],
    ['a<a href="u">\n\nb</a>', '/a</b>(u)/'],
    ['<a href="u">\n\nb</a>', '</b>(u)/'],
    ['<a href="u">\n\n- b</a>', '</- /b>(u)/'],
    ['<a href="u"><code>a</code></a>', '/<□□>(u)/'],
    ['<a href="u"><img></a>', '/<□>(u)/'],
    ['<pre><a href="u">a</a></pre>b', '□□b'],
    ['<pre>[a](u)</pre>b', '□□b'],
    ['<b><pre>[a](u)</pre>b</b>', '/□□b/'],
  ],
  'what raw HTML hides': [
    ['a <code>b</code> c', '/a □□ c/'],
    ['a <bdo>b</bdo> c', '/a □□ c/'],
    ['a <code>b <kbd>c</code> d', '/a □□ d/'],
    ['a <kbd>b <samp>c</kbd> d</samp> e', '/a □□ d□ e/'],
    ['a <code>b <code>c</code> d</code> e', '/a □□ e/'],
    ['a </code> b', '/a □ b/'],
    ['a<template>b</template>c', '/ac/'],
    ['a<rp>b</rp>c', '/ac/'],
    ['a<rp>b <code>c</code></rp>d', '/ad/'],
    ['a <title><b>b</code></title> c', '/a □□ c/'],
    ['a <title>b </a> c</title> d', '/a □□ d/'],
    ['a <title>b <title>c</title> d</title> e', '/a □□ d□ e/'],
    ['a <script><pre></script> b', '/a □□ b/'],
    ['a <pre><script></pre> b</script> c', '/a □/'],
    ['a <code>b\n\nc', '/a □/c/'],
    ['- a <code>b\n- c', '/- /a □/- /c/'],
    ['- <pre>a\n\n  b\n\nc', '/- □/c/'],
    ['<div><pre>a\n\nb</pre>c</div>', '/□□c/'],
  ],
  'other tags': [
    ['<p>a\\*b</p>', '/a\\*b/'],
    ['a <img src=x> b', '/a □ b/'],
    ['a<input>b', '/a□b/'],
    ['a<svg>b', '/a□b/'],
    ['a<br>b', '/a/b/'],
    ['a<sup>b</sup>c', '/abc/'],
    ['a<li>b</li>c', '/a/- b/c/'],
    ['a<div>b</div>c', '/a/b/c/'],
    ['a</div>b', '/a/b/'],
    ['<p>a &amp; b</p>', '/a & b/'],
    ['<b>a\n\nc', '/a/c/'],
  ],
  comments: [
    ['a <!-- b --> c', '/a  c/'],
    ['a <!-- b\nc --> d', '/a  d/'],
    ['<!-- a\n\nb --> c', ' c'],
  ],
  'what nobody sees': [
    ['a\u202Eb\u202Cc', '/a□c/'],
    ['a\u200Bb', '/ab/'],
  ],
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%j', (markdown, page) => expect(drawn(markdown)).toBe(page))
})

test('places are told in the text as it is', () => {
  const { text, links, headings } = visibleText('# A [b](u)\n\nc')
  expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['b'])
  expect(headings.map(({ level, start, end }) => [level, text.slice(start, end).replaceAll(EDGE, '')])).toEqual([
    [1, 'A b'],
  ])
})

test.each([
  [28, 'a', false],
  [29, 'a', true],
  [30, '', true],
])('%i lists, one in the other: %j is read', (depth, read, too_deep) => {
  const page = visibleText(`${'- '.repeat(depth)}a`)
  expect([page.text.replaceAll(/[-\s]/g, ''), page.too_deep]).toEqual([read, too_deep])
})

test('lists and tables are told apart, and none within another', () => {
  const { text, lists } = visibleText('- a\n  - b\n\n    1. c\n- d\n\ne\n\n1. f\n\n|g|\n|-|\n|h|')
  const letters = lists.map(({ start, end }) => text.slice(start, end).replace(/[^a-h]/g, ''))
  expect(letters).toStrictEqual(['abcd', 'f', 'gh'])
})
