/** Which way a title points, and which number a message names; by tables and properties. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Forge } from '../../src/forge-port.ts'
import { lookupsOf } from '../../src/find/lookups.ts'
import { matcherOf, noneTouches, onPaths } from '../../src/find/paths.ts'
import { readTitle } from '../../src/find/revert-title.ts'
import { numberIn, titleIn } from '../../src/find/messages.ts'
import { sentence } from '../../src/sentence.ts'

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
    ['  Revert "pay"', 'revert'],
    ['Revert  "pay"', 'revert'],
    ['revert "pay"', 'revert'],
    ['REVERT "pay" in the shop', 'revert'],
    ['Revert: "pay"', 'revert'],
    ['reapply "pay"', 'reapply'],
  ])('is read as it is seen: %s', (title, kind) => {
    expect(readTitle(title).kind).toBe(kind)
  })

  it.each([
    ['Revert "pay (#1)"', 'pay (#1)'],
    ['Revert "Reapply "pay""', 'Reapply "pay"'],
    ['Revert "pay" (#2)', 'pay'],
    // Cut off, or with nothing in its quotes.
    ['Revert "pay', 'pay'],
    ['Revert ""', ''],
    ['m-501: Revert "pay (#1)" (#2)', 'pay (#1)'],
    ["Revert 'don't pay (#1)' (#2)", "don't pay (#1)"],
  ])('holds in its outermost quotes: %s: %j', (title, inside) => {
    expect(readTitle(title)).toMatchObject({ inside })
  })

  it.each(['Docs (part 2) Revert "pay"', 'How to use (the button) Revert "pay"', 'Docs Revert "pay"'])(
    'is none within a title of its own: %s',
    (title) => {
      expect(readTitle(title).kind).toBe('nothing')
    },
  )

  const BEFORE = [
    ...['(pay) ', 'shop(pay) ', 'm-501 - ', 'm-501 | '],
    ...['fix(pay): ', 'm-501: ', 'M-501：', 'm-501 ', '#12 ', '[SHOP-7] ', 'WIP: ', 'chore: '],
    ...['⏪️ ', '⏪', '[1.x] ', '【支付】', ':rewind: '],
  ]
  it.each(BEFORE)('may stand behind what teams put before titles: %s', (before) => {
    expect(readTitle(`${before}Revert "Revert "Revert "pay"""`).kind).toBe('revert')
    expect(readTitle(`${before}revert "pay" (#13)`).kind).toBe('revert')
    expect(readTitle(`${before}Revert "pay" by \uFFFC in \uFFFC`).kind).toBe('revert')
    expect(readTitle(`${before}Reapply "pay"`).kind).toBe('reapply')
    // Of any work on reverts.
    expect(readTitle(`${before}Revert "pay" without a word`).kind).toBe('nothing')
  })

  it.each([
    "Revert 'pay m-501'",
    'Revert ‘pay’ (!13)',
    "回退 'Pull Request !12 : pay'",
    '回滚「支付」',
    '回滚：『支付』',
    '回退 "支付" (#13)',
    // The word stands in the prefix as well.
    '【回滚】Revert "pay"',
    '回滚：Reapply "pay"',
  ])('may quote by other signs, and in Chinese, where that is all: %s', (title) => {
    expect(readTitle(title).kind).toBe('revert')
  })

  it.each([
    'Revert x',
    'Reverts "x"',
    // A feature, by its type or by its word.
    'feat: Revert "x"',
    'feat(ui)!: revert "draft"',
    'Feat：回退「草稿」',
    '还原“默认布局”',
    'fix: 撤销：『删除』',
    '撤回 "消息" (#13)',
    '',
    'explain Revert "x"',
    'docs: what Revert "x" is',
    'irrevert "x"',
    "Revert 'pay' button",
    "Revert the user's page",
    '撤销「删除」按钮',
    '支持撤销「删除」',
    '回滚支付',
  ])('%s says nothing', (title) => {
    expect(readTitle(title).kind).toBe('nothing')
  })
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
    // Of other forges, by their mirrors: their numbers are none of this forge's.
    ["Merge branch 'x' into 'main'\n\nPay\n\nSee merge request acme/shop!13", undefined, 'Pay'],
    ["Merge branch 'x' into 'main'\r\n\r\nPay\r\n\r\nSee merge request !13", undefined, 'Pay'],
    ["Merge branch 'x' into 'main'\n\nConflicts:\n\ta", undefined, "Merge branch 'x' into 'main'"],
    ["Merge branch 'x' into main\n\nSee merge request !13", undefined, "Merge branch 'x' into main"],
    ['Merged in x (pull request #13)\n\nPay\n\nApproved-by: Lin', undefined, 'Pay'],
    ['Merged in x', undefined, 'Merged in x'],
    ['Merged PR 13: Pay', undefined, 'Pay'],
    ['Merge pull request 13 from x into main\n\nPay', undefined, 'Pay'],
    ['Merge pull request 13 from x', undefined, 'Merge pull request 13 from x'],
    ['!13 Pay\nMerge pull request !13 from lin/x', undefined, 'Pay'],
    [
      'Accept Merge Request #13: (x -> master)\nMerge Request: Revert "pay"\nCreated By: @lin',
      undefined,
      'Revert "pay"',
    ],
    ['Accept Merge Request #13 : (lin : x -> acme : master)\n\nMerge Request: Pay', undefined, 'Pay'],
    ['Accept Merge Request #13: Pay', undefined, 'Accept Merge Request #13: Pay'],
    ['Merge "Revert "pay""', undefined, 'Revert "pay"'],
    ['Merge "Pay" into stable', undefined, 'Pay'],
    ['Merge "Pay" and "Show"', undefined, 'Pay" and "Show'],
    ['x (#0)', undefined, 'x (#0)'],
    ['x (#9999999999)', undefined, 'x (#9999999999)'],
  ]
  it.each(MESSAGES)('%j', (message, number, title) => {
    expect(numberIn(message)).toBe(number)
    expect(titleIn(message)).toBe(title)
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
    [['/src/**'], 'src/a', true],
    // A folder stands for what is in it.
    [['src/'], 'src/a/b', true],
    [['src/'], 'src', false],
    [['src/**', '!docs/**'], 'test/a', false],
    [['!docs/'], 'docs/a', false],
    // The first sign takes away, a second is part of the name.
    [['**', '!!draft'], '!draft', false],
    [['**', '!!draft'], 'draft', true],
    [['**', '!!draft'], 'src/a', true],
    // What is longer is cut there.
    [['**/*.md'], `${'a/'.repeat(510)}b.md`, true],
    [['**/*.md'], `${'a/'.repeat(511)}b.md`, false],
    [['*/*.md'], `a/${'b'.repeat(252)}.md`, true],
    [['*/*.md'], `a/${'b'.repeat(253)}.md`, false],
    [['*/*.md'], `${'a'.repeat(300)}/${'b'.repeat(252)}.md`, true],
    [['**/*a*b*c*.md'], 'abcd'.repeat(1000), false],
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

  it('let a signal have its turn before each long one, and before no other', async () => {
    const draft = {
      change: { kind: 'commit', name: sentence('a', 'a'), sha: 'abc' },
      messages: [''],
      texts: [],
    } as const
    const read = async (paths: readonly string[]): Promise<number> => {
      const stop = new AbortController()
      let turns = 0
      const sleep = (): Promise<void> => {
        turns += 1
        if (turns === 2) stop.abort(new Error('stopped'))
        return Promise.resolve()
      }
      const files = paths.map((path) => ({ path, previous_path: undefined, is_renamed: false }))
      const forge = { filesOfCommit: () => Promise.resolve({ files, complete: true }) } as unknown as Forge
      const look = lookupsOf({
        forge: () => Promise.resolve(forge),
        clock: { now: () => 0, sleep },
        call: { signal: stop.signal, log: () => undefined },
      } as unknown as Parameters<typeof lookupsOf>[0])
      await onPaths([draft], ['docs/**'], look)
      return turns
    }
    const long = 'a/'.repeat(200)
    expect(await read(['a', long, 'a/'.repeat(127)])).toBe(1)
    await expect(read([long, long, 'docs/a'])).rejects.toThrow('stopped')
  })

  it('that match nothing are listed with the marks of each language', () => {
    expect(noneTouches(2, ['src/**', '!docs/**'])).toStrictEqual({
      en: 'none of the 2 changes touches a file that paths (src/**, !docs/**) matches',
      zh: '2 个变更都没有涉及与 paths（src/**、!docs/**）匹配的文件',
    })
    expect(noneTouches(1, ['a', 'b']).zh).toBe('该变更没有涉及与 paths（a、b）匹配的文件')
  })
})
