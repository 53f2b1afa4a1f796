/** Where the items are, by the keys that the API takes; what has to be asked for that, and what is left alone. */
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../src/failure.ts'
import type { Allowed } from '../../src/plan/claims.ts'
import { type Named, type Placement, placesOf } from '../../src/plan/places.ts'
import { findItems } from '../../src/plan/types.ts'
import { Refused } from '../../src/plan/value-of.ts'
import { isTypeKey } from '../../src/work-item/outside.ts'
import type { Reference } from '../../src/work-item/reference.ts'
import { CALL, CUSTOM, Directory, LAB_ID, SHOP_ID } from './directory.ts'

interface Row {
  readonly name: string
  /** `ID`, `type/ID` or `space/type/ID`. */
  readonly references: string
  readonly types?: readonly string[]
  readonly spaces?: readonly string[]
  /** `space/type_key/ID`, with `?` where the type is only tried; or the words in the reason. */
  readonly places: readonly string[]
  readonly asked?: readonly string[]
}

const STORY = ['story']
const ROWS: readonly Row[] = [
  // One type: nothing has to be asked.
  { name: 'a bare ID is tried as the one type', references: '1', types: STORY, places: ['shop/story/1?'] },
  { name: 'an address tells its type', references: 'shop/story/1', types: STORY, places: ['shop/story/1'] },
  {
    name: 'of the second space',
    references: 'lab/story/1',
    types: STORY,
    spaces: ['shop', 'lab'],
    places: ['lab/story/1'],
  },
  {
    name: 'a space by its ID',
    references: `${SHOP_ID}/story/1`,
    types: STORY,
    places: [`${SHOP_ID}/story/1`],
    asked: ['spaces shop'],
  },
  { name: 'a custom type by its key', references: '3', types: [CUSTOM], places: [`shop/${CUSTOM}/3?`] },
  { name: 'a built-in type, when any will do', references: 'shop/issue/2', places: ['shop/issue/2'] },
  // A word that is no key: the space's types are listed.
  {
    name: 'a custom type by its api_name',
    references: 'shop/userstory/3',
    types: [CUSTOM],
    places: [`shop/${CUSTOM}/3`],
    asked: ['types shop'],
  },
  {
    name: 'the same, allowed by its api_name',
    references: 'shop/userstory/3',
    types: ['userstory'],
    places: [`shop/${CUSTOM}/3`],
    asked: ['types shop'],
  },
  {
    name: 'tried, allowed by its api_name',
    references: '3',
    types: ['userstory'],
    places: [`shop/${CUSTOM}/3?`],
    asked: ['types shop'],
  },
  {
    name: 'by its api_name, when any will do',
    references: 'shop/userstory/3',
    places: [`shop/${CUSTOM}/3`],
    asked: ['types shop'],
  },
  {
    name: 'types are listed once for a space',
    references: 'shop/userstory/3 shop/userstory/1 2',
    types: [CUSTOM],
    places: [`shop/${CUSTOM}/3`, `shop/${CUSTOM}/1`, `shop/${CUSTOM}/2?`],
    asked: ['types shop'],
  },
  // Bare IDs of several types, or of any: they are looked up, all in one request.
  {
    name: 'bare IDs of several types',
    references: '1 2',
    types: ['story', 'issue'],
    places: ['shop/story/1', 'shop/issue/2'],
    asked: ['items shop story,issue 1,2'],
  },
  {
    name: 'of any type, disabled ones excepted',
    references: '1 3',
    places: ['shop/story/1', `shop/${CUSTOM}/3`],
    asked: ['types shop', `items shop story,issue,${CUSTOM} 1,3`],
  },
  {
    name: 'only those that do not tell',
    references: '1 shop/issue/2',
    types: ['story', 'issue'],
    places: ['shop/story/1', 'shop/issue/2'],
    asked: ['items shop story,issue 1'],
  },
  {
    name: 'none of the allowed types',
    references: '3',
    types: ['story', 'issue'],
    places: ['no such work item of an allowed type'],
    asked: ['items shop story,issue 3'],
  },
  // None of ours.
  {
    name: 'another space',
    references: 'lab/story/1',
    types: STORY,
    places: ['its space lab is not in project_key (shop)'],
  },
  {
    name: 'another space by its ID',
    references: `${LAB_ID}/story/1`,
    types: STORY,
    places: [`its space ${LAB_ID} is not in project_key (shop)`],
    asked: ['spaces shop'],
  },
  {
    name: 'another type',
    references: 'shop/issue/2',
    types: STORY,
    places: ['its type issue is not in work_item_type_key (story)'],
  },
  {
    name: 'a custom type that is not listed',
    references: 'shop/userstory/3',
    types: STORY,
    places: ['its type userstory is not in work_item_type_key (story)'],
    asked: ['types shop'],
  },
  {
    name: 'a type that nobody has',
    references: 'shop/wish/1',
    types: STORY,
    places: ['the space shop has no work item type wish'],
    asked: ['types shop'],
  },
  {
    name: 'what lies in another space is not looked up there',
    references: 'lab/wish/4 1',
    types: STORY,
    places: ['its space lab', 'shop/story/1?'],
  },
  { name: 'no space is allowed', references: '1', spaces: [], places: ['is not in project_key ()'] },
  { name: 'none at all', references: '', places: [] },
]

function referenceOf(written: string): Reference {
  const [work_item_id = '', work_item_type, project_key] = written.split('/').reverse()
  return {
    work_item_id,
    ...(work_item_type !== undefined && { work_item_type }),
    ...(project_key !== undefined && { project_key }),
  }
}

/** One mention an item, in its title. */
function tasksOf(references: readonly Reference[]): readonly Named[] {
  return references.map((reference) => named([reference]))
}

function named(references: readonly Reference[]): Named {
  const mentions = references.map((reference) => ({ where: 'title' as const, raw: reference.work_item_id, reference }))
  return { work_item_id: references[0]?.work_item_id ?? '', mentions }
}

function allow(changes: Partial<Allowed> = {}): Allowed {
  return { project_key: ['shop'], work_item_type_key: [], ...changes }
}

function told(placement: Placement): string {
  if (placement.kind !== 'placed') return placement.because.en
  const { item, type_is_tried } = placement.place
  return `${item.project_key}/${item.work_item_type_key}/${item.work_item_id}${type_is_tried ? '?' : ''}`
}

describe('places', () => {
  it.each(ROWS)('$name', async ({ references, types = [], spaces = ['shop'], places, asked = [] }) => {
    const tracker = new Directory()
    const all = references
      .split(' ')
      .filter((one) => one !== '')
      .map(referenceOf)
    const found = await placesOf(tasksOf(all), allow({ project_key: spaces, work_item_type_key: types }), tracker, CALL)
    expect(found.length).toBe(places.length)
    for (const [index, placement] of found.entries()) {
      const expected = places[index] ?? '?'
      if (placement.kind === 'placed') expect(told(placement)).toBe(expected)
      else expect(placement.because.en).toContain(expected)
    }
    expect(tracker.asked).toEqual(asked)
  })

  it.each(ROWS)('says why in both languages: $name', async ({ references, types = [], spaces = ['shop'] }) => {
    const all = references
      .split(' ')
      .filter((one) => one !== '')
      .map(referenceOf)
    const found = await placesOf(
      tasksOf(all),
      allow({ project_key: spaces, work_item_type_key: types }),
      new Directory(),
      CALL,
    )
    for (const placement of found)
      if (placement.kind !== 'placed') expect(placement.because.zh).toMatch(/^\P{Script=Latin}*\p{Script=Han}/u)
  })

  it('a misspelt type in the input is a mistake that lists the types there are', async () => {
    const failure = await placesOf(
      tasksOf([{ work_item_id: '1' }]),
      allow({ work_item_type_key: ['storyy'] }),
      new Directory(),
      CALL,
    ).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      category: 'user',
      message: 'work_item_type_key: there is no work item type storyy',
    })
    expect((failure as Failure).remedy?.en).toMatch(
      /^Correct work_item_type_key\. Did you mean story\? The types are, by space: shop: story \(需求\), /,
    )
    expect((failure as Failure).remedy?.zh).toContain('是否想填 story？各空间的工作项类型：shop：story（需求）、')
  })

  it('one that is looked up and not found can be tried as a type that was searched', async () => {
    const found = await placesOf(tasksOf([{ work_item_id: '99999' }]), allow(), new Directory(), CALL)
    expect(found[0]).toMatchObject({
      kind: 'not_found',
      because: { en: expect.stringContaining('no such work item') as string },
      try_it: { item: { work_item_id: '99999', work_item_type_key: 'story' }, type_is_tried: true },
    })
  })

  it.each<[string, readonly string[], string]>([
    ['3 shop/issue/2', [], CUSTOM],
    ['99999', ['userstory', 'issue'], CUSTOM],
    ['99999', ['issue', 'story'], 'issue'],
  ])('%s of %j: the type goes with what its page is called', async (references, types, type_key) => {
    const tasks = tasksOf(references.split(' ').map(referenceOf))
    const [placement] = await placesOf(tasks, allow({ work_item_type_key: types }), new Directory(), CALL)
    const place = placement?.kind === 'placed' ? placement.place : placement?.kind === 'not_found' && placement.try_it
    expect(place).toMatchObject({
      item: { work_item_type_key: type_key },
      api_name: type_key === CUSTOM ? 'userstory' : type_key,
    })
  })

  it('a refused look-up is the end', async () => {
    const tracker = new Directory({ refuses: true })
    await expect(placesOf(tasksOf([{ work_item_id: '1' }]), allow(), tracker, CALL)).rejects.toThrow(Refused)
  })
})

describe('several mentions of one item, each judged by itself', () => {
  interface Several {
    readonly name: string
    /** All of one item. */
    readonly mentions: string
    readonly types?: readonly string[]
    readonly spaces?: readonly string[]
    readonly place: string
    readonly asked?: readonly string[]
  }
  const LOOK = ['types shop', `items shop story,issue,${CUSTOM} 1`]
  const CASES: readonly Several[] = [
    {
      name: "a stranger's space keeps nobody from being moved",
      mentions: '1 nowhere/story/1',
      types: STORY,
      place: 'shop/story/1?',
    },
    { name: 'whichever of them comes first', mentions: 'nowhere/story/1 1', types: STORY, place: 'shop/story/1?' },
    {
      name: 'a type outside the guards does not count',
      mentions: 'shop/issue/1 1',
      types: STORY,
      place: 'shop/story/1?',
    },
    {
      name: 'nor does a type that nobody has',
      mentions: 'shop/wish/1 1',
      types: STORY,
      place: 'shop/story/1?',
      asked: ['types shop'],
    },
    {
      name: 'all outside: the first says why',
      mentions: 'nowhere/story/1 shop/issue/1',
      types: STORY,
      place: 'its space nowhere is not in',
    },
    {
      name: 'with one type a bare ID and its address say the same',
      mentions: '1 shop/story/1',
      types: STORY,
      place: 'shop/story/1',
    },
    { name: 'the same said twice', mentions: 'shop/story/1 shop/story/1', place: 'shop/story/1' },
    {
      name: 'a bare ID and an address differ: the server decides',
      mentions: '1 shop/issue/1',
      place: 'shop/story/1',
      asked: LOOK,
    },
    {
      name: 'two addresses of two types: the server decides',
      mentions: 'shop/issue/1 shop/story/1',
      place: 'shop/story/1',
      asked: LOOK,
    },
    {
      name: 'of several types, without a list of them',
      mentions: 'shop/issue/1 1',
      types: ['story', 'issue'],
      place: 'shop/story/1',
      asked: ['items shop story,issue 1'],
    },
    {
      name: 'two spaces: looked up in both, in the order of the mentions',
      mentions: 'lab/story/1 shop/story/1',
      types: STORY,
      spaces: ['shop', 'lab'],
      place: 'lab/story/1',
      asked: ['items lab story 1', 'items shop story 1'],
    },
    {
      name: 'a space by both its names is one',
      mentions: `${SHOP_ID}/story/1 shop/story/1`,
      types: STORY,
      place: `${SHOP_ID}/story/1`,
      asked: ['spaces shop'],
    },
    {
      name: 'found nowhere',
      mentions: '99999 shop/issue/99999',
      place: 'no such work item of an allowed type',
      asked: ['types shop', `items shop story,issue,${CUSTOM} 99999`],
    },
    { name: 'a type by its name', mentions: '1', types: ['需求'], place: 'shop/story/1?', asked: ['types shop'] },
    {
      name: 'by its name as a reader sees it',
      mentions: 'shop/story/1',
      types: ['\u200B 需求'],
      place: 'shop/story/1',
      asked: ['types shop'],
    },
  ]
  it.each(CASES)('$name', async ({ mentions, types = [], spaces = ['shop'], place, asked = [] }) => {
    const tracker = new Directory()
    const task = named(mentions.split(' ').map(referenceOf))
    const allowed = allow({ project_key: spaces, work_item_type_key: types })
    const [placement, ...more] = await placesOf([task], allowed, tracker, CALL)
    expect(more).toStrictEqual([])
    expect(placement && told(placement)).toContain(place)
    expect(tracker.asked).toEqual(asked)
  })

  it('what was found nowhere is tried as the type that a mention told', async () => {
    const task = named([referenceOf('99999'), referenceOf('shop/issue/99999')])
    const [placement] = await placesOf([task], allow(), new Directory(), CALL)
    expect(placement).toMatchObject({
      try_it: { item: { project_key: 'shop', work_item_type_key: 'issue' }, type_is_tried: false },
    })
  })

  it('the page of a mention that said the same serves a bare ID', async () => {
    const url = 'https://project.feishu.cn/shop/story/detail/1?scope=a'
    const task = named([referenceOf('1'), { ...referenceOf('shop/story/1'), url }])
    const [placement] = await placesOf([task], allow({ work_item_type_key: STORY }), new Directory(), CALL)
    expect(placement).toMatchObject({ kind: 'placed', place: { url, type_is_tried: false } })
  })

  it.each([
    ['shop/issue/1 shop/story/1', 'shop/story/1'],
    ['lab/story/2 shop/issue/2 lab/issue/2', 'lab/issue/2'],
    ['lab/story/2 shop/issue/2', undefined],
  ])('of %s, the page of what a look-up found', async (mentions, page) => {
    const task = named(mentions.split(' ').map((one) => ({ ...referenceOf(one), url: `https://a.example/${one}` })))
    const allowed = allow({ project_key: ['lab', 'shop'] })
    const [placement] = await placesOf([task], allowed, new Directory(), CALL)
    const url = page && `https://a.example/${page}`
    expect(placement).toMatchObject({ kind: 'placed', place: { url } })
  })
})

describe('items', () => {
  it('are looked up a hundred at a time', async () => {
    const tracker = new Directory()
    const ids = Array.from({ length: 201 }, (_, index) => `${index + 1}`)
    const found = await findItems('shop', ['story', 'issue', CUSTOM], ids, tracker, CALL)
    expect([...found.keys()]).toEqual(['1', '2', '3'])
    expect(tracker.asked.map((line) => line.split(' ').at(-1))).toEqual(['100', '100', '201'])
    await findItems('shop', ['story'], ids.slice(0, 100), tracker, CALL)
    expect(tracker.asked).toHaveLength(4)
  })
})

describe('a key of a type', () => {
  it.each(['story', 'issue', 'version', 'sprint', 'sub_task', 'chart', CUSTOM])('%s', (word) =>
    expect(isTypeKey(word)).toBe(true),
  )
  it.each(['userstory', 'Story', CUSTOM.toUpperCase(), CUSTOM.slice(1), ''])('not %j', (word) =>
    expect(isTypeKey(word)).toBe(false),
  )
})
