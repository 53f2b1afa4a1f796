/** Which way a title points, and which number a message names; by tables and properties. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matcherOf, noneTouches } from '../../src/find/paths.ts'
import { readTitle } from '../../src/find/revert-title.ts'
import { type Sign, signOf, signsOfButton, targetsOf } from '../../src/find/revert-signs.ts'
import { numberIn, titleIn } from '../../src/find/texts.ts'

describe('a title', () => {
  const words = fc.array(fc.constantFrom('Revert', 'Reapply'), { maxLength: 12 })

  it('is a revert where Revert leads an odd number of times', () => {
    fc.assert(
      fc.property(words, (leading) => {
        const title = `${leading.map((word) => `${word} "`).join('')}pay${'"'.repeat(leading.length)}`
        const odd = leading.filter((word) => word === 'Revert').length % 2 === 1
        expect(readTitle(title).kind).toBe(leading.length === 0 ? 'nothing' : odd ? 'revert' : 'reapply')
      }),
    )
  })

  it.each<[string, string]>([
    ['\u200BRevert "m-1"', 'revert'],
    ['\uFEFF\u2060Reapply "m-1"', 'reapply'],
    ['Revert “pay”', 'revert'],
    ['Revert “Revert “pay””', 'reapply'],
    ['Revert ＂pay＂', 'revert'],
    ['Revert\u00A0"pay"', 'revert'],
  ])('is read as it is seen: %s', (title, kind) => {
    expect(readTitle(title).kind).toBe(kind)
  })

  it.each(['revert "x"', 'Revert x', 'Revert: "x"', 'feat: Revert "x"', 'Reverts "x"', ''])(
    '%s says nothing',
    (title) => {
      expect(readTitle(title).kind).toBe('nothing')
    },
  )
})

describe('a message', () => {
  const MESSAGES: readonly [string, number | undefined, string][] = [
    ['feat: pay (#17)', 17, 'feat: pay (#17)'],
    ['feat: pay (#17)\n\nbody (#18)', 17, 'feat: pay (#17)'],
    ['feat (#17) pay', undefined, 'feat (#17) pay'],
    ['Merge pull request #17 from acme/pay\n\nRevert "pay"', 17, 'Revert "pay"'],
    ['Merge pull request \'Revert "pay"\' (#27) from bad into main\n', 27, 'Revert "pay"'],
    ['Merge pull request \'Revert "pay"\' (!27) from bad into main\n', 27, 'Revert "pay"'],
    ['pay (!17)', 17, 'pay (!17)'],
    ['Merge branch main', undefined, 'Merge branch main'],
    ['x (#0)', undefined, 'x (#0)'],
    ['x (#9999999999)', undefined, 'x (#9999999999)'],
  ]
  it.each(MESSAGES)('%j', (message, number, title) => {
    expect(numberIn(message)).toBe(number)
    expect(titleIn(message)).toBe(title)
  })
})

describe('what is reverted', () => {
  const SHA = '0123456789abcdef0123456789abcdef01234567'
  /** Each target; after a bar, what is read where that can't be. */
  const told = (title: string, body: string, head_ref = 'x'): readonly string[] =>
    targetsOf({ title, body, head_ref }, 'acme/shop').map((one) =>
      one.map((target) => (target.kind === 'commit' ? target.sha : `#${target.number}`)).join('|'),
    )

  it.each<[string, string, readonly string[], string?]>([
    ['Revert "pay (#12)" (#13)', '', ['#12']],
    ['Revert "pay (!12)"', '', ['#12']],
    ['Revert “pay (#12)”', '', ['#12']],
    ['Revert "Revert "pay (#12)" (#13)" (#14)', '', ['#13']],
    ['Revert "Merge pull request #12 from acme/pay"', '', ['#12']],
    ['Revert "Merge pull request \'pay\' (!12) from pay into main"', '', ['#12']],
    ['Revert "pay"', 'Reverts ACME/shop#12\n\nbroken', ['#12']],
    ['Revert "pay"', '\u200BReverts #12', ['#12']],
    ['Revert "pay"', 'This reverts commit 0123456789abcdef.', ['0123456789abcdef']],
    ['m-501: Revert "pay"', 'This reverts commit 0123456789abcdef.', ['0123456789abcdef']],
    ['revert: pay', 'Refs: 676104e, a215868', ['676104e', 'a215868']],
    ['Revert "pay (#12)"', 'Refs: 676104e', ['#12']],
    ['Revert "pay"', 'Reverts else/where#12', []],
    ['Revert "pay"', 'Reverts else/where#12', ['#12'], 'revert-12-pay'],
    ['Revert "pay"', 'Reverts #12 because of #15', ['#12']],
    ['Revert "pay"', 'Reverts #12\n\nThis reverts commit aaaaaaa.', ['#12|aaaaaaa']],
    ['Revert "pay (#12)"', 'This reverts commit aaaaaaa.', ['#12|aaaaaaa']],
    ['Revert "a" and "b"', 'Reverts acme/shop#11\r\nReverts else/where#3\r\nReverts acme/shop#12', ['#11', '#12']],
    ['Revert "a" and "b"', 'Reverts #11, #12 and acme/shop#13', ['#11', '#12', '#13']],
    ['Revert "a (#11)" and "b (#12)" (#13)', '', ['#11', '#12']],
    ['Revert "a (#11)", "b", and "c (#12)"', '', ['#11', '#12']],
    ['Revert "show "x (#3)" again (#12)"', '', ['#12']],
    ['Revert "a"', 'Reverts #11\nReverts #11', ['#11']],
    ['Revert "a" and "b"', 'This reverts commit bbbbbbb.\nThis reverts commit aaaaaaa.', ['bbbbbbb', 'aaaaaaa']],
    ['Revert "a" and "b"', 'This reverts commits bbbbbbb and aaaaaaa.', ['bbbbbbb', 'aaaaaaa']],
    ['Revert "a"', 'This reverts commit aaaaaaa, reversing\nchanges made to bbbbbbb.', ['aaaaaaa']],
    ['Revert "a (#12)"', 'This reverts commit aaaaaaa.\nThis reverts commit bbbbbbb.', ['#12', 'aaaaaaa', 'bbbbbbb']],
    [`revert ${SHA}`, 'revert pay m-1', [SHA]],
    [`revert ${SHA}`, `revert ${SHA}\n\nrevert pay (#12)`, [`#12|${SHA}`]],
    [`revert ${SHA} (#13)`, "revert Merge pull request 'pay' (#12) from pay into main", [`#12|${SHA}`]],
    // What the reverted message says that it reverted is not what this one does.
    [`revert ${SHA}`, 'revert Revert "pay"\n\nThis reverts commit aaaaaaa.', [SHA]],
    ['revert: pay', 'This reverts commit aaaaaaa.', ['aaaaaaa']],
  ])('%s, %j: %j', (title, body, expected, head_ref) => {
    expect(told(title, body, head_ref)).toStrictEqual(expected)
  })

  it.each<[string, string, boolean]>([
    ['revert-12-pay', 'Reverts acme/shop#12', true],
    ['revert-12-pay', 'Reverts acme/shop#11\nReverts acme/shop#12', true],
    ['revert-12-pay', 'Reverts acme/shop#12\nReverts acme/shop#11', true],
    ['revert-12-pay', 'Reverts acme/shop#11, #12', true],
    // The repository may have been called so.
    ['revert-12-pay', 'Reverts old-org/shop#12', true],
    ['revert-12-pay', 'Reverts old-org/shop#13', false],
    ['revert-12', 'Reverts acme/shop#12', false],
    ['x/revert-12-pay', 'Reverts #12', false],
    ['revert-12-pay', 'it Reverts #12', false],
    ['revert-12-pay', 'Reverts #123', false],
  ])('the button needs both signs, of the same number: %s, %j: %s', (head_ref, body, expected) => {
    expect(signsOfButton({ title: '', head_ref, body }, 'acme/shop')).toBe(expected)
  })

  it.each<[string, string, Sign]>([
    [`revert ${SHA}`, '', 'opposite'],
    [`\u200Brevert ${SHA}`, '', 'opposite'],
    [`Revert: ${SHA}`, '', 'opposite'],
    [`revert ${SHA.repeat(2).slice(0, 64)} (!13)`, '', 'opposite'],
    [`revert ${SHA} and more`, '', 'none'],
    ['revert 20261130', '', 'none'],
    ['revert: pay', 'This reverts commit aaaaaaa.', 'opposite'],
    ['revert(shop)!: pay', 'x\n\nThis reverts commit aaaaaaa, reversing', 'opposite'],
    ['Revert：pay', 'This reverts commit aaaaaaa.', 'opposite'],
    // One of the two alone may be any work on reverts.
    ['revert: pay', '', 'none'],
    ['feat: pay', 'This reverts commit aaaaaaa.', 'none'],
    ['reverts: pay', 'This reverts commit aaaaaaa.', 'none'],
    ['revert: pay', 'Refs: 676104e, a215868', 'opposite'],
    ['revert: pay', 'Refs: 7000000501', 'none'],
    ['revert: pay', 'Refs: m-501', 'none'],
    ['fix: pay', 'Refs: 676104e', 'none'],
    // What teams put before a title.
    ...['fix(pay): ', 'm-501: ', 'M-501：', '⏪️ ', '[main] ', '【回滚】', ':rewind: '].flatMap(
      (before): [string, string, Sign][] => [
        [`${before}Revert "feat"`, 'This reverts commit aaaaaaa.', 'opposite'],
        [`${before}Revert "feat"`, '', 'none'],
        [`${before}revert: feat`, 'This reverts commit aaaaaaa.', 'opposite'],
      ],
    ),
    ['explain Revert "feat"', 'This reverts commit aaaaaaa.', 'none'],
    ['docs: what revert: is', 'This reverts commit aaaaaaa.', 'none'],
    ['irrevert: pay', 'This reverts commit aaaaaaa.', 'none'],
    ['revert pay', 'This reverts commit aaaaaaa.', 'none'],
    ['Revert "revert: pay"', '', 'revert'],
  ])('what tools write: %s, %j: %s', (title, body, expected) => {
    expect(signOf({ title, body }, 'acme/shop')).toBe(expected)
  })
})

describe('paths', () => {
  const GLOBS: readonly [readonly string[], string, boolean][] = [
    [['src/**'], 'src/.hidden/a', true],
    [['src/*'], 'src/a/b', false],
    [['**', '!docs/**'], 'docs/a.md', false],
    [['!docs/**'], 'src/a', true],
    [['!docs/**', 'docs/api/**'], 'docs/api/a.md', true],
    [['*.md'], 'README.md', true],
    [['./src/**'], 'src/a', true],
    [['src/*.{js,ts}'], 'src/a.ts', true],
    [['v[0-9]/**'], 'v2/a', true],
    // Signs of other patterns stand in the names of folders.
    [['app/(shop)/**'], 'app/(shop)/page.tsx', true],
    [['app/(shop)/**'], 'app/shop/page.tsx', false],
    [['app/(.)photo/*'], 'app/(.)photo/page.tsx', true],
    [['app/[slug]/**'], 'app/[slug]/page.tsx', true],
    [['app/[...slug]/**'], 'app/[...slug]/page.tsx', true],
    [['app/[[...slug]]/*'], 'app/[[...slug]]/page.tsx', true],
    [['app/@modal/**'], 'app/@modal/page.tsx', true],
    [['@(a)/*', '+(b)/*', '!(c)/*'], '@(a)/x', true],
    [['a|b/*'], 'a', false],
    [['a|b/*'], 'a|b/c', true],
    // Some systems write an accent as a character of its own.
    [['docs/caf\u00E9/*'], 'docs/cafe\u0301/a', true],
    [['docs/cafe\u0301/*'], 'docs/caf\u00E9/a', true],
    [['docs/\\[id\\]/*'], 'docs/[id]/a', true],
    [['docs/\\(id\\)/*'], 'docs/(id)/a', true],
  ]
  it.each(GLOBS)('%j and %s: %s', async (globs, path, expected) => {
    expect((await matcherOf(globs))(path)).toBe(expected)
  })

  it('that match nothing are listed with the marks of each language', () => {
    expect(noneTouches(2, ['src/**', '!docs/**'])).toStrictEqual({
      en: 'none of the 2 changes touches a file that paths (src/**, !docs/**) matches',
      zh: '2 个变更都没有涉及与 paths（src/**、!docs/**）匹配的文件',
    })
    expect(noneTouches(1, ['a', 'b']).zh).toBe('该变更没有涉及与 paths（a、b）匹配的文件')
  })
})
