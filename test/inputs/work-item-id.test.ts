/** Work items that are named by ID or address. */
import { describe, expect, test } from 'vitest'
import type { RawInputs } from '../../src/inputs/read.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { COMPLETE, problemsOf } from './complete.ts'

const SPACE_ID = '66f11218c3b4a0b42334abcd'
const OTHER_ID = '77f11218c3b4a0b42334abcd'
const FURTHER = 'https://project.example.com/shop/story/detail/7092625364'
const OWN_TYPE = 'https://project.feishu.cn/shop/userstory/detail/7092625364'
const STORY = 'https://project.feishu.cn/shop/story/detail/7092625364'

describe('IDs', () => {
  test('of 1 to 19 digits, addresses beside them, in order', async () => {
    const { work_item_id } = await readInputs({ ...COMPLETE, work_item_id: `9, ${STORY}\n9223372036854775807, 9` })
    expect(work_item_id).toStrictEqual([
      { work_item_id: '9' },
      { work_item_id: '7092625364', project_key: 'shop', work_item_type: 'story', url: STORY },
      { work_item_id: '9223372036854775807' },
    ])
  })

  const wrong = ['0', '012', '12345678901234567890', '9223372036854775808', 'm-123456', '#7075239972', '1 2', '１２３']
  test.each(wrong)('not %j', async (text) => {
    expect(await problemsOf({ ...COMPLETE, work_item_id: text })).toStrictEqual([`work_item_id: ${text}`])
  })
})

describe('an address is taken unless it surely lies outside', () => {
  const cases: readonly (readonly [name: string, url: string, raw: RawInputs, taken: boolean])[] = [
    ['its space is allowed', STORY, { project_key: 'other, shop' }, true],
    ['its space is allowed in other case', STORY, { project_key: 'SHOP' }, true],
    ['the allowed space may be the same by its ID', STORY, { project_key: SPACE_ID }, true],
    ['one of the allowed may be the same', STORY, { project_key: `other, ${SPACE_ID}` }, true],
    ['its ID may be that of the allowed space', STORY.replace('shop', SPACE_ID), { project_key: 'other' }, true],
    ['another space', STORY, { project_key: 'other' }, false],
    ['another space by ID', STORY.replace('shop', SPACE_ID), { project_key: OTHER_ID }, false],
    ['its type is allowed', STORY, { work_item_type_key: 'issue, story' }, true],
    ['a type key may be that of its type', OWN_TYPE, { work_item_type_key: SPACE_ID }, true],
    ['a word may be the name of a type of their own', OWN_TYPE, { work_item_type_key: 'epic' }, true],
    ['a key of a built-in type is its api_name', STORY, { work_item_type_key: SPACE_ID }, false],
    ['a type of their own is none of the built-in ones', OWN_TYPE, { work_item_type_key: 'issue, story' }, false],
    ['a name may be that of its type', STORY, { work_item_type_key: '需求' }, true],
    ['a word may be the name of its type', STORY, { work_item_type_key: 'userstory, issue' }, true],
    ['another type', STORY, { work_item_type_key: 'issue' }, false],
    ['another deployment', STORY.replace('project.feishu.cn', 'meegle.com'), {}, false],
    ['an ID that no item can have', STORY.replace('7092625364', '9223372036854775808'), {}, false],
    ['no work item', 'https://project.feishu.cn/shop/story/homepage', {}, false],
    ['a further host of the deployment', FURTHER, { work_item_hosts: 'x, project.example.com' }, true],
    ['a host that nobody named', FURTHER, {}, false],
    ['anything on the simulator', STORY, { base_url: 'http://localhost:3000' }, true],
  ]
  test.each(cases)('%s', async (_name, url, raw, taken) => {
    const all = { ...COMPLETE, ...raw, work_item_id: url }
    if (taken) expect((await readInputs(all)).work_item_id).toMatchObject([{ work_item_id: '7092625364', url }])
    else expect(await problemsOf(all)).toStrictEqual([`work_item_id: ${url}`])
  })

  test('a wrong project_key, base_url or work_item_hosts is told alone: nothing can be said about the address', async () => {
    expect(await problemsOf({ ...COMPLETE, work_item_id: STORY, project_key: 'a b' })).toStrictEqual([
      'project_key: a b',
    ])
    expect(await problemsOf({ ...COMPLETE, work_item_id: STORY, base_url: 'x' })).toStrictEqual(['base_url: x'])
    expect(await problemsOf({ ...COMPLETE, work_item_id: FURTHER, work_item_hosts: 'a/b' })).toStrictEqual([
      'work_item_hosts: a/b',
    ])
  })
})
