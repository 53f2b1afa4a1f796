/** What is asked of each item: reverts take back, the last change to be merged decides, words and `#none` hold back. */
import { describe, expect, it } from 'vitest'
import { type Acting, assign, assignEach, errandOf, type Named } from '../../src/plan/assign.ts'
import type { Found } from '../../src/find/find-references.ts'
import { sentence } from '../../src/sentence.ts'
import type { Reference } from '../../src/work-item/reference.ts'

function decision(action: 'confirm' | 'rollback', by: 'auto' | 'input'): Acting {
  return { do: action, by, because: sentence('pull request #7 was merged', '拉取请求 #7 已合并') }
}

const AUTO_CONFIRM = decision('confirm', 'auto')
const AUTO_ROLLBACK = decision('rollback', 'auto')

describe('a revert', () => {
  /** By the number of reverts: 0 to 4. */
  const CASES: readonly [string, Acting, string][] = [
    ['auto, success', AUTO_CONFIRM, 'confirm rollback confirm rollback confirm'],
    ['auto, failure', AUTO_ROLLBACK, 'rollback nothing rollback nothing rollback'],
    ['explicit confirm', decision('confirm', 'input'), 'confirm nothing confirm nothing confirm'],
    ['explicit rollback', decision('rollback', 'input'), 'rollback rollback rollback rollback rollback'],
  ]
  it.each(CASES)('%s', (_, asked, expected) => {
    const errands = [0, 1, 2, 3, 4].map((reverts) => errandOf(asked, reverts))
    expect(errands.map((errand) => errand.do).join(' ')).toBe(expected)
    for (const errand of errands) {
      if (errand.do !== 'nothing') expect(errand.by).toBe(asked.by)
      else expect(errand.because.en + errand.because.zh).toMatch(/revert.*还原/)
    }
  })
})

function found(...references: readonly (string | Reference)[]): readonly Found[] {
  return references.map((one) => {
    const reference = typeof one === 'string' ? { work_item_id: one } : one
    return { reference, where: 'title', raw: `m-${reference.work_item_id}` }
  })
}

function change(
  ids: readonly (string | Reference)[],
  more: Partial<Named['findings']> & { reverts?: number } = {},
): Named {
  const { reverts = 0, ...findings } = more
  return { findings: { found: found(...ids), unintroduced: [], none: false, ...findings }, reverts }
}

/** `id what` for each, in order. */
function assigned(changes: readonly Named[], asked: Acting = AUTO_CONFIRM): readonly string[] {
  return assign(changes, asked).map(({ reference, errand }) => `${reference.work_item_id} ${errand.do}`)
}

describe('several changes', () => {
  const CASES: readonly [string, readonly Named[], readonly string[]][] = [
    ['none', [], []],
    ['nothing named', [change([])], []],
    ['one, in its order', [change(['3', '1', '2'])], ['3 confirm', '1 confirm', '2 confirm']],
    [
      'each item once, where it was named first',
      [change(['2', '1']), change(['3', '2'])],
      ['2 confirm', '1 confirm', '3 confirm'],
    ],
    ['merged, then reverted', [change(['1']), change(['1'], { reverts: 1 })], ['1 rollback']],
    ['reverted, then merged again', [change(['1'], { reverts: 1 }), change(['1'], { reverts: 2 })], ['1 confirm']],
    ['a revert of another item', [change(['1']), change(['2'], { reverts: 1 })], ['1 confirm', '2 rollback']],
    [
      '#none in one of them holds back only what that one names',
      [change(['1']), change(['2'], { none: true })],
      ['1 confirm'],
    ],
    [
      '#none in the revert leaves the merge to decide',
      [change(['1']), change(['1'], { reverts: 1, none: true })],
      ['1 confirm'],
    ],
  ]
  it.each(CASES)('%s', (_, changes, expected) => {
    expect(assigned(changes)).toStrictEqual(expected)
  })

  it('all that is known of an item is kept, from the first that knows it', () => {
    const url = 'https://project.feishu.cn/shop/story/detail/1'
    const page = { work_item_id: '1', project_key: 'shop', work_item_type: 'story', url }
    const other = { work_item_id: '1', project_key: 'club' }
    const both = assign([change(['1']), change([page]), change([other])], AUTO_CONFIRM)
    expect(both.map(({ reference }) => reference)).toStrictEqual([page])
  })

  it('a failed revert leaves alone what an earlier change would roll back', () => {
    expect(assigned([change(['1']), change(['1'], { reverts: 1 })], AUTO_ROLLBACK)).toStrictEqual(['1 nothing'])
  })
})

describe('work_item_keywords', () => {
  it('what no word introduces is left alone, and why', () => {
    const [moved, idle] = assign([change(['1'], { unintroduced: found('2') })], AUTO_CONFIRM)
    expect(moved).toMatchObject({ reference: { work_item_id: '1' }, errand: { do: 'confirm' } })
    expect(idle).toMatchObject({ reference: { work_item_id: '2' }, errand: { do: 'nothing' } })
    const because = idle?.errand.do === 'nothing' ? idle.errand.because : sentence('', '')
    expect(because.en).toContain('work_item_keywords')
    expect(because.zh).toContain('work_item_keywords')
  })

  it('a word in one change is enough, whatever the others lack', () => {
    const bare = change([], { unintroduced: found('1') })
    for (const changes of [
      [bare, change(['1'])],
      [change(['1']), bare],
    ])
      expect(assigned(changes)).toStrictEqual(['1 confirm'])
  })

  it('nothing of a change that says #none', () => {
    expect(assigned([change([], { unintroduced: found('1'), none: true })])).toStrictEqual([])
  })
})

describe('work_item_id', () => {
  it('the same item in two ways is one, of which all is known', () => {
    const page = { work_item_id: '1', project_key: 'shop', work_item_type: 'story' }
    const assigned = assignEach([{ work_item_id: '1' }, { work_item_id: '2' }, page], decision('rollback', 'input'))
    const errand = { do: 'rollback', by: 'input' }
    expect(assigned).toStrictEqual([
      { reference: page, errand },
      { reference: { work_item_id: '2' }, errand },
    ])
  })
})
