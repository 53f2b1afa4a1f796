/** How a report is made before the inputs could be read, and what a merged revert takes back. */
import { describe, expect, it } from 'vitest'
import type { Acting } from '../../src/event/decide.ts'
import type { FindResult } from '../../src/find/find.ts'
import type { Want } from '../../src/find/task.ts'
import type { Done } from '../../src/operate/outcome.ts'
import { acted, unreadOptionsOf } from '../../src/report/options.ts'
import { sentence } from '../../src/sentence.ts'
import { leftAlone, outcome, task } from './step-results.ts'

const BECAUSE = sentence('it was merged', '已合并')
const DECISION: Acting = { do: 'confirm', by: 'auto', because: BECAUSE }
const FOUND: FindResult = {
  kind: 'found',
  tasks: [],
  notes: [],
  missing: { said: sentence('nothing is named', '未指明') },
  in_range: false,
  counts_runs: false,
}

it('inputs that could not be read are told as strictly as can be, in their language', () => {
  const strict = {
    node_id: [],
    on_missing: 'warn',
    fail_on_error: true,
    fail_on_blocked: false,
    warn_on: [],
  }
  expect(unreadOptionsOf({ language: ' zh ' })).toStrictEqual({ ...strict, language: 'zh' })
  for (const language of ['en', 'ZH', '', undefined])
    expect(unreadOptionsOf({ language })).toStrictEqual({ ...strict, language: 'en' })
})

describe('a merged revert', () => {
  const done = (id: string, want: Want): Done => ({ ...task([outcome('rolled_back', {}, id)]), want })
  const back: Want = { do: 'rollback', by: 'auto', takes_back: true }
  const notesOf = (...tasks: readonly Done[]) => {
    const result = acted(DECISION, FOUND, tasks)
    return result.kind === 'acted' ? result.notes : []
  }

  it('is why an item is rolled back, though the event says otherwise', () => {
    expect(notesOf(done('1', back))).toStrictEqual([
      {
        level: 'notice',
        said: {
          en: 'a merged revert takes back what was confirmed: 1 is to be rolled back',
          zh: '已合并的还原（revert）撤回先前的完成：需要回滚 1',
        },
      },
    ])
    expect(notesOf(done('1', back), done('2', back))).toMatchObject([
      { said: { en: expect.stringMatching(/: 1, 2 are to be/) as string } },
    ])
  })

  it.each<[string, Done]>([
    ['of a failure', done('1', { ...back, takes_back: false })],
    ['by name', done('1', { ...back, by: 'input' })],
    ['that is no roll-back', done('1', { do: 'confirm', by: 'auto', takes_back: true })],
    ['of what is left alone', { ...leftAlone('1'), want: back }],
  ])('says nothing %s', (_, one) => expect(notesOf(one)).toStrictEqual([]))
})

describe('what is missing', () => {
  const kinds = (decision: Acting, found: Partial<FindResult>, tasks: readonly Done[]) => {
    const result = acted(decision, { ...FOUND, ...found }, tasks)
    if (result.kind === 'acted') return result.missing?.said.en
    return result.kind === 'skipped' ? result.because.en : undefined
  }
  it.each<[string, string | undefined, Acting, Partial<FindResult>, readonly Done[]]>([
    ['where nothing was found, as the search says', 'nothing is named', DECISION, {}, []],
    [
      'where that is as it should be, nothing',
      'held',
      DECISION,
      { kind: 'none_said', because: sentence('held', '暂缓') },
      [],
    ],
    ['nor is the event’s own word', 'it was merged', DECISION, { kind: 'nothing_missing' }, []],
  ])('%s', (_, said, decision, found, tasks) => expect(kinds(decision, found, tasks)).toBe(said))

  it('and where all are left alone, that; of a gate, that nothing was checked', () => {
    const tasks = [leftAlone('1')]
    const [moved, required] = [DECISION, { do: 'require', because: BECAUSE } as const].map((decision) =>
      acted(decision, { ...FOUND, tasks }, tasks),
    )
    expect(moved).toMatchObject({ only_checks: false })
    expect(required).toMatchObject({ only_checks: true })
    if (moved?.kind !== 'acted' || required?.kind !== 'acted') throw new Error('both acted')
    expect(moved.missing).not.toStrictEqual(required.missing)
    expect(moved.missing).not.toStrictEqual(FOUND.missing)
  })
})
