/** Which types a word means: by key, api_name or name; which are searched; and what to say where there is none. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { checkAllowed, findItems, mustListToSearch, typesNamed, typesToSearch } from '../../src/plan/types.ts'
import type { WorkItemType } from '../../src/ports.ts'
import { CALL, CUSTOM, Directory } from './directory.ts'

const OTHERS = 'dddddddddddddddddddddddd'
const NAMELESS = 'eeeeeeeeeeeeeeeeeeeeeeee'

function type(type_key: string, api_name: string, name: string, is_enabled = true): WorkItemType {
  return { type_key, api_name, name, is_enabled }
}

const LISTED = {
  space: 'shop',
  listed: [
    type('story', 'story', '需求'),
    type('issue', 'issue', '缺陷'),
    type(CUSTOM, 'userstory', '用户故事'),
    type(OTHERS, 'wish', '用户故事'),
    type('version', 'version', '版本', false),
    type(NAMELESS, 'nameless', ''),
  ],
}
const UNLISTED = { space: 'shop', listed: undefined }

describe('a word means', () => {
  const CASES: readonly [string, string, readonly string[]][] = [
    ['a key', CUSTOM, [CUSTOM]],
    ['an api_name', 'userstory', [CUSTOM]],
    ['a name', '需求', ['story']],
    ['a name as a reader sees it', ' 需\u200B求 ', ['story']],
    ['a name that two have', '用户故事', [CUSTOM, OTHERS]],
    ['a disabled one', 'version', ['version']],
    ['none', '心愿', []],
    ['none, though one has no name', '', []],
  ]
  it.each(CASES)('%s', (_, word, keys) => {
    expect(typesNamed(word, LISTED).map(({ type_key }) => type_key)).toStrictEqual(keys)
  })

  it('itself where nothing was listed; only a built-in one has a name to link to', () => {
    expect(typesNamed('story', UNLISTED)).toStrictEqual([{ type_key: 'story', api_name: 'story' }])
    expect(typesNamed(CUSTOM, UNLISTED)).toStrictEqual([{ type_key: CUSTOM, api_name: undefined }])
  })
})

describe('what is searched', () => {
  const CASES: readonly [string, readonly string[], readonly string[]][] = [
    ['all that are enabled, where the input names none', [], ['story', 'issue', CUSTOM, OTHERS, NAMELESS]],
    ['what the input names', ['story', 'issue'], ['story', 'issue']],
    ['once, by key and by name', [CUSTOM, 'userstory'], [CUSTOM]],
    ['a disabled one that the input names', ['version'], ['version']],
    ['not what the space lacks', ['story', 'ffffffffffffffffffffffff', '心愿'], ['story']],
  ]
  it.each(CASES)('%s', (_, allowed, keys) => {
    expect(typesToSearch(allowed, LISTED)).toStrictEqual(keys)
  })

  it('nothing where nothing is known', () => {
    expect(typesToSearch([], UNLISTED)).toStrictEqual([])
  })

  it.each([
    [[], true],
    [['story', 'issue'], false],
    [['story', CUSTOM], true],
    [['需求'], true],
  ] as const)('%j: the types have to be listed first: %s', (allowed, expected) => {
    expect(mustListToSearch(allowed)).toBe(expected)
  })
})

describe('a word that names no type', () => {
  it('is told with the types of each space', () => {
    const spaces = ['shop', 'lab'].map((space) => ({
      space,
      listed: [type('1', 'wish', '心愿'), type('2', 'w', ''), type('3', 'plan', 'plan')],
    }))
    const { sentence, remedy } = failureOf(() => checkAllowed(['wisch', 'b'], spaces))
    expect([sentence.zh, remedy?.zh]).toStrictEqual([
      'work_item_type_key：没有工作项类型 wisch、b',
      '请更正 work_item_type_key。是否想填 wish、w？各空间的工作项类型：shop：wish（心愿）、w、plan；lab：wish（心愿）、w、plan。未操作任何工作项。',
    ])
    expect(remedy?.en).toContain('shop: wish (心愿), w, plan; lab: wish (心愿), w, plan.')
  })

  it('is no mistake while one space has it, or nobody was asked', () => {
    for (const [allowed, spaces] of [
      [['需求'], [{ space: 'lab', listed: [] }, LISTED]],
      [['心愿'], []],
      [['story'], [UNLISTED]],
    ] as const)
      expect(() => checkAllowed(allowed, spaces)).not.toThrow()
  })

  const CASES: readonly [string, string, string | undefined][] = [
    ['near an api_name', 'stroy', 'Did you mean story?'],
    ['near a name', '用户故亊', 'Did you mean 用户故事?'],
    ['near nothing', 'banana', undefined],
    ['near a disabled one, which is never offered', 'versions', undefined],
  ]
  it.each(CASES)('%s', (_, word, offered) => {
    const failure = failureOf(() => checkAllowed([word, 'story'], [LISTED]))
    expect(failure.code).toBe('no_such_type')
    expect(failure.sentence.en).toBe(`work_item_type_key: there is no work item type ${word}`)
    const remedy = failure.remedy?.en ?? ''
    expect(remedy).toContain(offered ?? 'Correct work_item_type_key. The types are, by space: shop: story (需求)')
    expect(remedy.includes('Did you mean')).toBe(offered !== undefined)
    expect(remedy).not.toContain('version')
    const zh = offered === undefined ? '' : '是否想填'
    expect(failure.remedy?.zh).toContain(`请更正 work_item_type_key。${zh}`)
    expect(failure.remedy?.zh.includes('是否')).toBe(offered !== undefined)
    expect(failure.remedy?.zh).toContain('各空间的工作项类型：shop：story（需求）、')
  })
})

it('no types: no item can be found, and nobody is asked', async () => {
  const tracker = new Directory()
  expect((await findItems('shop', [], ['1'], tracker, CALL)).size).toBe(0)
  expect(tracker.asked).toStrictEqual([])
})

function failureOf(act: () => void): Failure {
  try {
    act()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was wrong')
}
