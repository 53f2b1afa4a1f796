import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { anyCharacter } from '../../any-character.ts'
import { findReferences, type Rules, type Text } from './findings.ts'
import { isPlain, mayHoldNames, mayHoldReference } from '../../../src/find/search/markdown-signs.ts'
import { coverLookalikes as cover } from '../../../src/find/search/persons.ts'
import { readAsItStands, readMarkdown, searchForms } from '../../../src/find/search/search-text.ts'
import { visibleText } from '../../../src/find/search/visible-text.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const RULES: Rules = { hosts: itemHosts('https://project.feishu.cn', []), keywords: [] }
const SETTINGS = { seed: 3, numRuns: 1000 }

const id = fc.bigInt({ min: 10_000n, max: 2n ** 63n - 1n }).map(String)
const long_id = fc.bigInt({ min: 100_000_000n, max: 2n ** 63n - 1n }).map(String)
const written = fc.oneof(
  fc
    .tuple(fc.constantFrom('m-', 'M-', 'f-', 'F-', '#m-', '#F-'), id)
    .map(([form, digits]) => ({ id: digits, text: form + digits })),
  long_id.map((digits) => ({ id: digits, text: `#${digits}` })),
  id.map((digits) => ({ id: digits, text: `https://project.feishu.cn/shop/story/detail/${digits}` })),
)
/** Words that name nothing and join to nothing, whatever stands beside them. */
const filler = fc
  .array(
    fc.constantFrom('fix', '登录', 'the', '，', '12', '。', 'arm-64', '（', '2026-11-30', '需求', '\n', ' ', '！'),
    { maxLength: 8 },
  )
  .map((words) => words.join(' '))
const boundary = fc.constantFrom(
  ' ',
  '\n',
  '，',
  '。',
  '（',
  '）',
  '、',
  '：',
  '登录',
  '修复',
  '“',
  '【',
  '\u3000',
  '｜',
  '✨',
  '！',
)

async function idsIn(texts: readonly Text[], rules = RULES): Promise<string[]> {
  return (await findReferences(texts, rules)).found.map(({ reference }) => reference.work_item_id)
}

describe('a planted reference', () => {
  test.each(['plain', 'markdown'] as const)('is found in %s text, and nothing else is', (form) =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(filler, boundary, written, boundary), {
          selector: ([, , { id: key }]) => key,
          maxLength: 5,
        }),
        async (planted) => {
          const text = planted
            .map(([before, left, { text: name }, right]) => before + left + name + right)
            .join('')
            .replace(/ +/gu, ' ')
          expect(await idsIn([{ where: 'body', text, form }])).toEqual(planted.map(([, , item]) => item.id))
        },
      ),
      SETTINGS,
    ),
  )

  test('is not found inside a word', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a', 'Z', '0', 'é', 'ß', 'я', 'ａ', '０'),
        id,
        fc.boolean(),
        async (letter, digits, before) => {
          const text = before ? `${letter}m-${digits}` : `m-${digits}${letter}`
          const is_longer_id = letter === '0' && !before && BigInt(digits) * 10n < 2n ** 63n
          const whole = is_longer_id ? [digits + letter] : []
          expect(await idsIn([{ where: 'title', text, form: 'plain' }])).toEqual(whole)
        },
      ),
      SETTINGS,
    ))
})

/** Pieces from which texts are made that look like references, addresses and markup. */
const piece = fc.oneof(
  fc.constantFrom('m-12345', '#f-67890', '#678901234', '#none', 'https://project.feishu.cn/shop/story/detail/12345'),
  fc.constantFrom(
    'm-',
    'f-',
    '#',
    '12345',
    '678901234',
    'none',
    'and',
    'Fixes',
    ': ',
    ', ',
    '、',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    ' ',
    '.',
    '/',
    ':',
    '@',
    'a',
    '和',
  ),
  fc.constantFrom(
    'https://',
    'project.feishu.cn',
    '/shop/story/detail/',
    '?a=b',
    '#c',
    'github.com/',
    '_',
    '=',
    '+ ',
    '##',
    '# ',
    '   ',
    '"',
    '登录',
    '｜',
    '$',
    '\r\n',
    '\f',
  ),
  fc.string({ maxLength: 3, unit: anyCharacter }),
)
const markup = fc.constantFrom(
  '**',
  '_',
  '`',
  '~~',
  '\\',
  '&#45;',
  '&num;',
  '<b>',
  '</b>',
  '<br>',
  '<!--',
  '-->',
  '> ',
  '[',
  '](',
  ')',
  '![',
  '|',
  '\n|-|\n',
  '    ',
  '\t',
  '<p>',
  '</p>',
  '---',
  '\n===\n',
  '[^1]',
)
const plain_text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))
const markdown = fc.array(fc.oneof(piece, markup), { maxLength: 25 }).map((pieces) => pieces.join(''))

/** Everything that is found in a text, as the parser shows it or as it stands. */
function search(text: string, parse: boolean): unknown {
  const rules = { ...RULES, keywords: ['fixes'] }
  const one = { where: 'body', text, form: 'markdown' } as const
  const { mentions, left, none } = searchForms(
    parse ? readMarkdown(one, rules, { visibleText, cover }) : readAsItStands(one, rules, cover),
    rules,
  )
  return { none, mentions, left }
}

describe('sparing the parser', () => {
  test('changes nothing for a text without markup', () =>
    fc.assert(
      fc.property(plain_text, (text) => {
        const lines = text.replace(/\r\n?/gu, '\n')
        fc.pre(isPlain(lines))
        expect(search(lines, false)).toEqual(search(lines, true))
      }),
      { ...SETTINGS, numRuns: 5000 },
    ))

  test('changes nothing for a text that can’t hold a reference', () =>
    fc.assert(
      fc.property(markdown, (text) => {
        fc.pre(!mayHoldReference(text))
        expect(search(text, true)).toEqual({ none: false, mentions: [], left: [] })
      }),
      { ...SETTINGS, numRuns: 3000 },
    ))
})

const SIGNS = ['@', '＠', 'Cc', 'by', '-by', 'Acked', ': ', '：', '\n', "Merge branch '", "' of ", ' into ', ' from ']
const OF_NAMES = [
  'm-12345',
  '(#1)',
  'pull request #1',
  'a/b',
  '#1',
  ' ',
  '\u200B',
  '\r\n',
  'See merge request ',
  '!1',
  '* ',
]

test('sparing the patterns of names changes nothing for a text that can’t hold one', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS, ...OF_NAMES), { maxLength: 12 }), (pieces) => {
      const one = { where: 'commit', text: pieces.join(''), form: 'commit' } as const
      fc.pre(!mayHoldNames(one.text))
      expect(readAsItStands(one, RULES, undefined)).toEqual(readAsItStands(one, RULES, cover))
    }),
    { ...SETTINGS, numRuns: 3000 },
  ))

/** The digits stand there in this order, with markup in between perhaps. */
function holds(text: string, digits: string): boolean {
  let at = -1
  return Array.from(digits).every((digit) => (at = text.indexOf(digit, at + 1)) >= 0)
}

describe('whatever the text', () => {
  test.each(['plain', 'markdown'] as const)('an ID is never invented, and each item comes once, in %s text', (form) =>
    fc.assert(
      fc.asyncProperty(fc.array(markdown, { maxLength: 3 }), async (texts) => {
        const { found, unintroduced } = await findReferences(
          texts.map((text) => ({ where: 'commit', text, form })),
          { ...RULES, keywords: ['fixes'] },
        )
        const ids = [...found, ...unintroduced].map(({ reference }) => reference.work_item_id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const one of ids)
          expect(texts.some((text) => (form === 'plain' ? text.includes(one) : holds(text, one)))).toBe(true)
      }),
      { ...SETTINGS, numRuns: 500 },
    ),
  )

  test('items come in the order of the texts', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(boundary, written), { minLength: 1, maxLength: 6 }), async (planted) => {
        const texts = planted.map(([before, { text }]): Text => ({
          where: 'commit',
          text: before + text,
          form: 'plain',
        }))
        expect(await idsIn(texts)).toEqual([...new Set(planted.map(([, item]) => item.id))])
      }),
      SETTINGS,
    ))
})
