/** Whatever a stranger writes is shown as it is written: rendered as GitHub renders it, no text becomes anything but text. */
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { htmlLink, mermaidText, markdownLink, markdownText } from '../../src/report/escape.ts'
import { oneLine, plainLines } from '../../src/text.ts'
import { anyCharacter } from '../any-character.ts'
import { HOSTILE } from './step-results.ts'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

/**
 * GitHub looks for addresses twice: when it parses, where an escape hides them, and again in the text that came of it, where nothing does
 * (micromark-extension-gfm-autolink-literal, README). `parse` does the first alone.
 */
function parse(markdown: string): Root {
  const once = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: once })
}

function render(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

function* allNodes(node: Node): Generator<Node> {
  yield node
  if ('children' in node) for (const child of node.children) yield* allNodes(child)
}

function typesIn(node: Node): readonly string[] {
  return [...allNodes(node)].map(({ type }) => type)
}

function textOf(node: Node): string {
  return [...allNodes(node)].map((one) => (one.type === 'text' ? one.value : '')).join('')
}

function linksIn(root: Root): readonly string[] {
  return [...allNodes(root)].flatMap((node) => (node.type === 'link' ? [node.url] : []))
}

/** What a reader can see of a text: neither spaces, which HTML folds, nor marks without a shape. */
function visible(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]/gu, '')
}

const DECEIVING = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u

const ADDRESSES = [
  'https://evil.example/a?b=c',
  'HTTP://EVIL.EXAMPLE',
  'www.evil.example',
  'someone@evil.example',
  'mailto:someone@evil.example',
  'xmpp:someone@evil.example',
  'text https://evil.example, and more',
]

const MARKS = [
  ...'\\`*_{}[]()<>#+-.!|~:@&;"\'=/$%^,? \t\n\r0aA项'.split(''),
  '\u00a0',
  '\u202e',
  '\u2028',
  '```',
  '---',
  '://',
  'www.',
]

const text = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 40 }),
  fc
    .array(fc.constantFrom(...HOSTILE.map(([, hostile]) => hostile), ...ADDRESSES), { maxLength: 4 })
    .map((parts) => parts.join(' ')),
)
const settings = { seed: 20261122, numRuns: 2000 }

function expectPlain(root: Root, source: string): void {
  const expected = visible(source) === '' ? ['root'] : ['root', 'paragraph', 'text']
  // A text of nothing visible may leave an empty paragraph of blanks that are not ASCII.
  if (visible(source) !== '') expect(typesIn(root)).toStrictEqual(expected)
  expect(visible(textOf(root))).toBe(visible(source))
  expect(textOf(root)).not.toMatch(DECEIVING)
}

describe('oneLine', () => {
  const CASES: readonly [string, string, string][] = [
    ['line ends', 'one\r\ntwo\nthree\u2028four\u0085five', 'one two three four five'],
    ['control characters', 'a\u0000b\u001b[31mc\u007fd', 'a b [31mc d'],
    ['marks of direction', 'a\u202eb\u2066c\u200fd', 'a b c d'],
    ['the Arabic letter mark, which is one', 'a\u061cb', 'a b'],
    ['spaces around', '  a  ', 'a'],
    ['Chinese', '缺少 字段', '缺少 字段'],
  ]
  it.each(CASES)('%s', (_, given, expected) => {
    expect(oneLine(given)).toBe(expected)
  })

  it('leaves no mark that deceives and loses no character that is seen', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(oneLine(given)).not.toMatch(DECEIVING)
        expect(visible(oneLine(given))).toBe(visible(given))
      }),
      settings,
    )
  })

  it('plainLines keeps line ends and nothing else of the kind', () => {
    expect(plainLines(' one\r\n\u202etwo\n\nthree ')).toBe('one\ntwo\n\nthree')
  })
})

describe('markdownText', () => {
  it.each([...HOSTILE, ...ADDRESSES.map((address) => [address, address] as const)])(
    '%s: parsed as one plain text',
    (_, given) => {
      expectPlain(parse(markdownText(given)), given)
    },
  )

  it('whatever the text, it is parsed as one plain text', () => {
    fc.assert(
      fc.property(text, (given) => expectPlain(parse(markdownText(given)), given)),
      settings,
    )
  })

  it.each(ADDRESSES)("%s is no link in GitHub's second look for addresses either", (given) => {
    const root = render(markdownText(given))
    expect(linksIn(root)).toStrictEqual([])
    expect(visible(textOf(root))).toBe(visible(given))
  })

  it('is one cell of a table, whatever it holds', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const root = parse(`| a | b |\n| --- | --- |\n| ${markdownText(one)} | ${markdownText(other)} |`)
        const rows = [...allNodes(root)].filter(({ type }) => type === 'tableRow')
        expect(root.children.map(({ type }) => type)).toStrictEqual(['table'])
        expect(rows.map((row) => 'children' in row && row.children.length)).toStrictEqual([2, 2])
        expect(visible(textOf(root))).toBe(`ab${visible(one)}${visible(other)}`)
      }),
      settings,
    )
  })
})

describe('markdownLink', () => {
  const URL_TEXT = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.tuple(fc.constantFrom('http://', 'https://'), text).map(([scheme, rest]) => `${scheme}${rest}`),
  )

  it('is one link to one place with the text as written, whatever the text and the address', () => {
    fc.assert(
      fc.property(text, URL_TEXT, (label, url) => {
        fc.pre(visible(label) !== '')
        const root = render(markdownLink(label, url))
        const [link, ...more] = [...allNodes(root)].filter(({ type }) => type === 'link')
        expect(more).toStrictEqual([])
        expect(typesIn(root)).toStrictEqual(['root', 'paragraph', 'link', 'text'])
        expect(link !== undefined && visible(textOf(link))).toBe(visible(label))
        expect(linksIn(root)[0]).toMatch(/^https?:\/\//)
      }),
      settings,
    )
  })

  it('stays one cell of a table', () => {
    fc.assert(
      fc.property(text, URL_TEXT, (label, url) => {
        const root = parse(`| a | b |\n| --- | --- |\n| ${markdownLink(label, url)} | x |`)
        const rows = [...allNodes(root)].filter(({ type }) => type === 'tableRow')
        expect(root.children).toHaveLength(1)
        expect(rows.map((row) => 'children' in row && row.children.length)).toStrictEqual([2, 2])
      }),
      settings,
    )
  })

  const ADDRESS: readonly [string, string][] = [
    ['an item page', 'https://project.feishu.cn/shop/story/detail/123456?openScene=2#comment'],
    ['a loopback one', 'http://127.0.0.1:4567/shop/story/detail/1'],
    ['escapes', 'https://project.feishu.cn/shop/story/detail/1?parentUrl=%2Fshop%2FstoryView%2Fx'],
    ['what looks like a character reference', 'https://project.feishu.cn/shop/story/detail/1?a=b&lt=c&copy;=d'],
    ['parentheses and marks', 'https://project.feishu.cn/shop/story/detail/1?q=(a)*_~[x]'],
  ]
  it.each(ADDRESS)('leads to the very address: %s', (_, url) => {
    expect(linksIn(render(markdownLink('story 1', url)))).toStrictEqual([url])
  })

  it.each([
    undefined,
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    ' https://evil.example',
    'ftp://evil.example',
  ])('is plain text where the address is %j', (url) => {
    expect(markdownLink('story 1', url)).toBe('story 1')
  })
})

describe('htmlLink', () => {
  const LINKS: readonly [string, string | undefined, string][] = [
    ['a <b>', 'https://a.example/x?a=1&b=2', '<a href="https://a.example/x?a=1&amp;b=2">a &lt;b&gt;</a>'],
    ['x', 'http://127.0.0.1:1/', '<a href="http://127.0.0.1:1/">x</a>'],
    ['x', `https://a.example/"'<>|\\ \n`, '<a href="https://a.example/%22%27%3C%3E%7C%5C%20%0A">x</a>'],
    ['x', 'https://a.example/\u200B\uD800', '<a href="https://a.example/%E2%80%8B\uFFFD">x</a>'],
    ['x', undefined, 'x'],
    ['x', 'javascript:alert("https://a.example")', 'x'],
    ['x', ' https://a.example', 'x'],
  ]
  it.each(LINKS)('%j to %j', (text, url, html) => expect(htmlLink(text, url)).toBe(html))
})

it('mermaidText writes marks by their numbers', () => {
  expect(mermaidText('开发 1: "a"<😀\n')).toBe('开发 1#58; #34;a#34;#60;#128512;')
})
