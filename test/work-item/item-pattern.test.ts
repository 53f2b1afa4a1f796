import { describe, expect, test } from 'vitest'

import { checkPattern, compilePattern, referenceOfMatch } from '../../src/work-item/item-pattern.ts'
import { isWorkItemId } from '../../src/work-item/reference.ts'

describe('a pattern', () => {
  test.each([
    ['a group id', String.raw`TASK-(?<id>\d+)`, undefined],
    ['all three groups', String.raw`(?<project>\w+)/(?<type>\w+)#(?<id>\d+)`, undefined],
    ['id in one alternative only', String.raw`A-(?<id>\d+)|nothing`, undefined],
    ['no group', String.raw`TASK-\d+`, 'no group named id'],
    ['other groups only', String.raw`(?<type>TASK)-(\d+)`, 'no group named id'],
    ['a group called as an object’s own method', String.raw`(?<constructor>\d+)`, 'no group named id'],
    ['empty', '', 'no group named id'],
    ['not closed', String.raw`TASK-(?<id>\d+`, 'Unterminated group'],
    ['ends in a backslash', '(?<id>1)\\', 'at end of pattern'],
    ['an escape that means nothing', String.raw`TASK\-(?<id>\d+)`, 'Invalid escape'],
  ])('%s', (_, pattern, expected) => {
    const wrong = checkPattern(pattern)
    if (expected === undefined) return expect(wrong).toBeUndefined()
    expect(wrong?.en).toContain('work_item_pattern')
    expect(wrong?.en).toContain(expected)
    expect(wrong?.zh).toContain('work_item_pattern')
  })
})

describe('a match names', () => {
  const pattern = String.raw`(?:(?<project>[a-z]*)/)?(?:(?<type>[a-z]*)#)?(?<id>\w*)`
  test.each([
    ['123456', { work_item_id: '123456' }],
    ['shop/story#123', { work_item_id: '123', project_key: 'shop', work_item_type: 'story' }],
    ['/#123', { work_item_id: '123' }],
    ['issue#123', { work_item_id: '123', work_item_type: 'issue' }],
    ['shop/12a', undefined],
    ['shop/', undefined],
    ['shop/0123', undefined],
    ['shop/12345678901234567890', undefined],
  ])('%s', (text, expected) =>
    expect(Array.from(text.matchAll(compilePattern(pattern)), referenceOfMatch)[0]).toEqual(expected),
  )

  test('nothing where the group took no part', () =>
    expect(Array.from('b'.matchAll(compilePattern('(?<id>1)|b')), referenceOfMatch)).toEqual([undefined]))
})

test.each([
  ['1', true],
  ['9223372036854775807', true],
  ['', false],
  ['0', false],
  ['9223372036854775808', false],
  ['9999999999999999999', false],
  ['999999999999999999', true],
  ['12345678901234567890', false],
  ['１２３', false],
  ['12\n', false],
])('%j is an ID: %s', (text, expected) => expect(isWorkItemId(text)).toBe(expected))
