/** What a range leaves behind for good, since the next one starts after this run: told, and only then. */
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/operate/outcome.ts'
import { withLeftBehind } from '../../src/report/left-behind.ts'
import { acted, leftAlone, outcome, SKIPPED } from './step-results.ts'

function notesOf(outcomes: readonly Outcome[], counts_runs = true): readonly unknown[] {
  const result = withLeftBehind({ ...acted(outcomes, [leftAlone()]), counts_runs })
  return result.kind === 'acted' ? result.notes : []
}

describe('what is left behind', () => {
  it('is told with what to do about it', () => {
    expect(notesOf([outcome('refused')])).toStrictEqual([
      {
        level: 'notice',
        said: {
          en: "later runs count from this one on and won't look again at what did not move here, or may not have: 123456. Name it in work_item_id, or find such work items with examples/drift.yml",
          zh: '后续运行从本次之后开始计入，不会再处理本次未流转或未能确认流转的工作项：123456。请用 work_item_id 指定，或参考 examples/drift.yml 查找',
        },
      },
    ])
    expect(notesOf([outcome('pending'), outcome('unverified', {}, '2')])).toMatchObject([
      { said: { en: expect.stringMatching(/may not have: 123456, 2\. Name them in/) as string } },
    ])
  })

  it.each<[string, readonly Outcome[]]>([
    ['one of its nodes', [outcome('confirmed'), outcome('refused')]],
    ['and pending is not done', [outcome('pending')]],
  ])('%s', (_, outcomes) => expect(notesOf(outcomes)).toHaveLength(1))

  it.each<[string, readonly Outcome[], boolean?]>([
    ['what moved', [outcome('confirmed'), outcome('unchanged', {}, '2')]],
    ['a roll-back, which the next run tries again', [outcome('refused', { action: 'rollback' })]],
    ['where no later range starts after this run', [outcome('refused')], false],
  ])('is not %s', (_, outcomes, counts_runs) => expect(notesOf(outcomes, counts_runs)).toStrictEqual([]))

  it('nothing, where nothing was done', () => expect(withLeftBehind(SKIPPED)).toBe(SKIPPED))
})
