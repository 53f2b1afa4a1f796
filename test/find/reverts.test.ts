/** Which way a title points, and which number a message names; by tables and properties. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matcherOf, noneTouches } from '../../src/find/paths.ts'
import { readTitle } from '../../src/find/revert-title.ts'
import { signsOfButton, targetsOf } from '../../src/find/reverts.ts'
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
  const TARGETS: readonly [string, string, readonly unknown[]][] = [
    ['Revert "pay (#12)" (#13)', '', [{ kind: 'pull_request', number: 12 }]],
    ['Revert "Revert "pay (#12)" (#13)" (#14)', '', [{ kind: 'pull_request', number: 13 }]],
    ['Revert "Merge pull request #12 from acme/pay"', '', [{ kind: 'pull_request', number: 12 }]],
    ['Revert "pay"', 'Reverts ACME/shop#12\n\nbroken', [{ kind: 'pull_request', number: 12 }]],
    ['Revert "pay"', 'This reverts commit 0123456789abcdef.', [{ kind: 'commit', sha: '0123456789abcdef' }]],
    ['Revert "pay"', 'Reverts else/where#12', []],
  ]
  it.each(TARGETS)('%s, %s', (title, body, expected) => {
    expect(targetsOf({ title, body }, 'acme/shop')).toStrictEqual(expected)
  })

  it('the button needs both signs, of the same number', () => {
    const signs = (head_ref: string, body: string) => signsOfButton({ title: '', head_ref, body }, 'acme/shop')
    expect(signs('revert-12-pay', 'Reverts acme/shop#12')).toBe(12)
    expect(signs('revert-12', 'Reverts acme/shop#12')).toBeUndefined()
    expect(signs('x/revert-12-pay', 'Reverts #12')).toBeUndefined()
    expect(signs('revert-12-pay', 'it Reverts #12')).toBeUndefined()
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
