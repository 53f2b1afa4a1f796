/** Which changes commits are, and in which order: pull requests at their merges, and merges by hand before what they brought. */
import { describe, expect, it } from 'vitest'
import { bareMerges } from '../../src/find/bare-merges.ts'
import { draftsOf } from '../../src/find/drafts.ts'
import type { ForgeCommit, ForgePullRequest } from '../../src/forge-port.ts'
import { commit, pr } from './memory-forge.ts'

describe('the changes of commits', () => {
  const elsewhere = (number: number) => pr(number, { merge_sha: 'elsewhere' })
  type Told = Readonly<Record<string, readonly ForgePullRequest[]>>
  const ROWS: readonly (readonly [name: string, shas: string, told: Told, left: string, changes: string])[] = [
    ['a commit that came with none is one', 'a b', {}, '', 'a, b'],
    ['what is left alone is none', 'a b', {}, 'a', 'b'],
    ['a pull request stands at its merge', 'sha-7 b c', { 'sha-7': [pr(7)], c: [pr(7)] }, '', '#7, b'],
    ['at its last commit where that is not there', 'a b c d', { a: [elsewhere(7)], c: [elsewhere(7)] }, '', 'b, #7, d'],
    ['one that is first of all', 'a b c', { a: [elsewhere(7)] }, '', '#7, b, c'],
    ['those of one commit by their numbers', 'a', { a: [elsewhere(12), elsewhere(9)] }, '', '#9, #12'],
    ['a merge by hand stands before what it brought', 'a merge b', {}, '', 'merge, a, b'],
  ]
  it.each(ROWS)('%s', (_, shas, told, left, changes) => {
    const commits = shas.split(' ').map((sha) => commit(sha, sha === 'merge' ? "Merge branch 'pay'" : sha))
    const drafts = draftsOf(commits, { pull_requests: new Map(Object.entries(told)), left_alone: new Set([left]) })
    const names = drafts.map(({ change: { number, sha = '' } }) => (number === undefined ? sha : `#${number}`))
    expect(names.join(', ')).toBe(changes)
  })

  it('a message is the text of the pull request that was merged first; one that brought others alone says so', () => {
    const commits = [commit('a', 'pay'), commit('sha-7', 'Pay (#7)'), commit('sha-8', 'Release (#8)')]
    const told = new Map(Object.entries({ a: [pr(8), pr(7)], 'sha-7': [pr(8), pr(7)], 'sha-8': [pr(8)] }))
    const drafts = draftsOf(commits, { pull_requests: told, left_alone: new Set() })
    expect(
      drafts.map(({ change, messages }) => [change.number, messages, change.brings_others ?? false]),
    ).toStrictEqual([
      [7, ['pay', 'Pay (#7)'], false],
      [8, ['Release (#8)'], true],
    ])
  })

  it('what all that it brought does is told of a merge by hand alone', () => {
    const commits = [commit('a', 'Revert "pay"'), commit('merge', "Merge branch 'unpay'")]
    const drafts = draftsOf(commits, { pull_requests: new Map(), left_alone: new Set() })
    expect(drafts.map(({ change, takes_back }) => [change.sha, takes_back])).toStrictEqual([
      ['merge', true],
      ['a', undefined],
    ])
  })
})

describe('a merge by hand', () => {
  const BACK = 'Revert "pay"'
  const HAND = "Merge branch 'pay'"

  it.each([
    [HAND, true],
    ["Merge branches 'pay' and 'show'", true],
    ["Merge remote-tracking branch 'origin/pay'", true],
    ["Merge tag 'v1' into pay", true],
    ["Merge tags 'v1' and 'v2'", true],
    ["Merge commit '0123abc'", true],
    ["Merge commits '0123abc' and '0123abd'", true],
    [`\n ${HAND}`, true],
    ['Merge pull request #7 from acme/pay', true],
    ['Merge pull request #7 from acme/pay\n\nPay', false],
    ['Merge the branch of pay', false],
    [`Undo: ${HAND}`, false],
  ])('is known by its message: %j %s', (message, is_one) => {
    const before = commit('a', BACK)
    const two = { parents: ['before', 'a'] }
    for (const merge of [commit('b', message), commit('b', message, two)])
      expect(bareMerges([before, merge], () => true).has(1)).toBe(is_one)
  })

  const of = (sha: string, message: string, ...parents: readonly string[]) => commit(sha, message, { parents })
  /** The place of each merge, and whether it takes back. `others`: came with pull requests. */
  type Row = readonly [name: string, commits: readonly ForgeCommit[], merges: string, others?: string]
  const ROWS: readonly Row[] = [
    ['of one that takes back', [commit('a', BACK), commit('m', HAND)], 'm -0.5 back'],
    ['of one that does not', [commit('a', 'pay'), commit('m', HAND)], 'm -0.5'],
    ['of both', [commit('a', BACK), commit('b', 'pay'), commit('m', HAND)], 'm -0.5'],
    ['before what came later', [commit('a', BACK), commit('m', HAND), commit('b', 'pay')], 'm -0.5 back'],
    ['of nothing that is there', [commit('m', HAND), commit('a', 'pay')], ''],
    [
      'after another, of what stands between them',
      [commit('a', 'pay'), commit('m', HAND), commit('b', BACK), commit('n', HAND)],
      'm -0.5, n 1.5 back',
    ],
    ['right after another', [commit('a', BACK), commit('m', HAND), commit('n', HAND)], 'm -0.5 back'],
    ['one parent makes no merge, whatever it is called', [of('a', BACK), of('m', HAND, 'a')], ''],
    ['of all that its second parent brought', [of('a', 'pay'), of('b', BACK, 'a'), of('m', HAND, 'x', 'b')], 'm -0.5'],
    ['and the first had not', [of('a', 'pay'), of('b', BACK, 'a'), of('m', HAND, 'a', 'b')], 'm 0.5 back'],
    ['of three', [of('a', BACK), of('b', 'pay'), of('m', HAND, 'x', 'a', 'b')], 'm -0.5'],
    ['of a parent that is not there', [of('a', BACK, 'x'), of('m', HAND, 'a', 'y')], ''],
    [
      'some parents of which are not told',
      [commit('a', BACK), of('b', BACK, 'a'), of('m', HAND, 'x', 'b')],
      'm -0.5 back',
    ],
    [
      'of another merge: what that brought decides',
      [of('a', BACK, 'x'), of('m', HAND, 'x', 'a'), of('n', HAND, 'x', 'm')],
      'm -0.5 back, n -0.5 back',
    ],
    [
      'beside what came with a pull request',
      [commit('a', 'pay'), commit('b', BACK), commit('m', HAND)],
      'm -0.5 back',
      'a',
    ],
    ['of what came with a pull request alone', [commit('a', BACK), commit('m', HAND)], 'm -0.5', 'a'],
    ['that came with one itself is none', [commit('a', BACK), commit('m', HAND)], '', 'm'],
  ]
  const NAMED = ROWS.map(([name, commits, merges, others = '']) => ({ name, commits, merges, others }))
  it.each(NAMED)('$name', ({ commits, merges, others }) => {
    const found = bareMerges(commits, ({ sha }) => sha !== others)
    const said = [...found].map(
      ([index, { place, takes_back }]) => `${commits[index]?.sha} ${place}${takes_back ? ' back' : ''}`,
    )
    expect(said.join(', ')).toBe(merges)
  })
})
