/** What has to be asked of a space to tell the types of its items: nothing, its types, the items themselves, or both. */
import { describe, expect, it } from 'vitest'
import { findItems, learnTypes } from '../../src/plan/types.ts'
import { CALL, CUSTOM, Directory } from './directory.ts'

interface Row {
  readonly name: string
  /** `ID` or `type/ID`, separated by spaces. */
  readonly references: string
  readonly allowed: readonly string[]
  readonly asked: readonly string[]
  /** `ID type_key` of what was found. */
  readonly found?: readonly string[]
}

const OTHERS = 'dddddddddddddddddddddddd'

const ROWS: readonly Row[] = [
  { name: 'no items', references: '', allowed: [], asked: [] },
  { name: 'one built-in type is tried', references: '1 2', allowed: ['story'], asked: [] },
  { name: 'one custom type is tried by its key', references: '3', allowed: [CUSTOM], asked: [] },
  { name: 'types by their keys, told by every address', references: 'story/1 issue/2', allowed: [], asked: [] },
  { name: 'a name in an address', references: 'userstory/3', allowed: [CUSTOM], asked: ['types shop'] },
  { name: 'a name in the input', references: 'story/1', allowed: ['userstory'], asked: ['types shop'] },
  {
    name: 'bare IDs of several built-in types: one request',
    references: '1 2',
    allowed: ['story', 'issue'],
    asked: ['items shop story,issue 1,2'],
    found: ['1 story', '2 issue'],
  },
  {
    name: 'bare IDs of any type: two',
    references: '1',
    allowed: [],
    asked: ['types shop', `items shop story,issue,${CUSTOM} 1`],
    found: ['1 story'],
  },
  {
    name: 'a custom type by its key and by its name is searched once',
    references: '3',
    allowed: ['story', CUSTOM, 'userstory'],
    asked: ['types shop', `items shop story,${CUSTOM} 3`],
    found: [`3 ${CUSTOM}`],
  },
  {
    name: 'a type of another space is left out: the filter would refuse them all',
    references: '1',
    allowed: ['story', OTHERS],
    asked: ['types shop', 'items shop story 1'],
    found: ['1 story'],
  },
  {
    name: 'none of the allowed types is here: nothing can be found',
    references: '1',
    allowed: ['wish', OTHERS],
    asked: ['types shop'],
  },
  {
    name: 'a disabled type that the input names is searched all the same',
    references: '1',
    allowed: ['story', 'version', CUSTOM],
    asked: ['types shop', `items shop story,version,${CUSTOM} 1`],
    found: ['1 story'],
  },
]

describe('types', () => {
  it.each(ROWS)('$name', async ({ references, allowed, asked, found = [] }) => {
    const tracker = new Directory()
    const all = references
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => {
        const [work_item_id = '', work_item_type] = one.split('/').reverse()
        return { work_item_id, ...(work_item_type !== undefined && { work_item_type }) }
      })
    const types = await learnTypes('shop', all, allowed, tracker, CALL)
    expect(tracker.asked).toStrictEqual(asked)
    expect([...types.items].map(([id, { work_item_type_key }]) => `${id} ${work_item_type_key}`)).toStrictEqual(found)
    expect(types.looked_up).toBe(all.some((one) => !('work_item_type' in one)) && allowed.length !== 1)
  })

  it('are named by key and by name where they were listed; what is not there is unknown', async () => {
    const { named } = await learnTypes('shop', [], ['userstory'], new Directory(), CALL)
    expect(named('userstory')).toMatchObject({ type_key: CUSTOM, api_name: 'userstory' })
    expect(named(CUSTOM)).toStrictEqual(named('userstory'))
    expect(named('wish')).toStrictEqual({ type_key: 'wish', unknown: true })
  })

  it('go by their keys where they were not: only a built-in one has a name to link to', async () => {
    const { named } = await learnTypes('shop', [], [], new Directory(), CALL)
    expect(named('story')).toStrictEqual({ type_key: 'story', api_name: 'story' })
    expect(named(CUSTOM)).toStrictEqual({ type_key: CUSTOM })
  })

  it('none: no item can be found, and nobody is asked', async () => {
    const tracker = new Directory()
    expect((await findItems('shop', [], ['1'], tracker, CALL)).size).toBe(0)
    expect(tracker.asked).toStrictEqual([])
  })
})
