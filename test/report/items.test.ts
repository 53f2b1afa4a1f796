/** What the report knows of an item: of one that was dealt with, what became of it; of one that was left alone, what its mentions tell. */
import { describe, expect, it } from 'vitest'
import type { Done } from '../../src/operate/outcome.ts'
import { isMissing, type Item, itemsOf } from '../../src/report/items.ts'
import type { Acted } from '../../src/report/report.ts'
import { sentence } from '../../src/sentence.ts'
import { acted, failed, leftAlone, outcome, SKIPPED, task } from './step-results.ts'

const URL = 'https://project.feishu.cn/shop/story/detail/1'

function only(done: Done, item_names?: Acted['item_names']): Item | undefined {
  return itemsOf({ ...acted([], [done]), ...(item_names && { item_names }) })[0]
}

describe('an item that was left alone', () => {
  const left = leftAlone('1')
  const mentioned = (...references: Done['mentions'][number]['reference'][]): Done => ({
    ...left,
    mentions: references.map((reference) => ({ where: 'body', raw: '', reference })),
  })
  const BARE = { work_item_id: '1' }

  it.each<[string, Done, Partial<Item>]>([
    [
      'by the first mention that tells it',
      mentioned(BARE, { ...BARE, project_key: 'shop', work_item_type: 'story', url: URL }),
      { project_key: 'shop', type_key: 'story', url: URL },
    ],
    ['by none', mentioned(BARE), { project_key: '', type_key: '', url: undefined }],
    ['with what was asked of it', left, { action: 'confirm' }],
    [
      'with nothing, where nothing was',
      { ...left, want: { do: 'nothing', because: sentence('held', '等待中') } },
      { action: '' },
    ],
    ['without a name', left, { name: undefined }],
  ])('%s', (_, done, expected) => {
    expect(only(done)).toMatchObject(expected)
  })

  it('has the name that was read later', () => {
    expect(only(left, new Map([['1', '登录页']]))?.name).toBe('登录页')
  })
})

describe('an item that was dealt with', () => {
  const confirmed = outcome('confirmed', { item_name: '登录页' }, '1')

  it('is of the type and on the page that it turned out to be of, not those that were tried', () => {
    const done = task([confirmed])
    const node = { ...confirmed.node, project_key: 'other', work_item_type_key: 'issue' }
    const moved = { ...confirmed, node, url: undefined, action: 'rollback', item_name: undefined } as const
    expect(only({ ...done, outcomes: [moved] })).toMatchObject({
      project_key: 'other',
      type_key: 'issue',
      url: undefined,
      action: 'rollback',
      name: '登录页',
    })
  })

  it('is what it was planned as where nothing became of it', () => {
    const planned = { project_key: 'shop', type_key: 'story', name: '登录页', url: URL, action: 'confirm' }
    const done = task([confirmed])
    expect(only({ ...done, outcomes: [] })).toMatchObject(planned)
    const want = { do: 'nothing', because: sentence('held', '等待中') } as const
    expect(only({ ...done, want, outcomes: [] })).toMatchObject({ ...planned, action: '' })
  })

  it('has the name that was read last', () => {
    expect(only(task([confirmed]), new Map([['1', '新登录页']]))?.name).toBe('新登录页')
  })
})

it('nothing is missing where nothing was looked for', () => {
  const { kind, because, tasks, notes } = acted([])
  expect(
    [SKIPPED, failed('bug'), { kind, because, tasks, notes }, acted([outcome('confirmed')]), acted([])].map(isMissing),
  ).toStrictEqual([...[false, false, false, false], true])
})
