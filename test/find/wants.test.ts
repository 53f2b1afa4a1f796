/** What a change asks of the items that it names, and why it asks nothing; which of several changes decides. */
import { describe, expect, it } from 'vitest'
import type { Acting } from '../../src/event/decide.ts'
import type { Change, Mention, Want } from '../../src/find/task.ts'
import { assign, fromFork, mayConfirm, wantOf } from '../../src/find/wants.ts'
import { sentence } from '../../src/sentence.ts'
import { CONFIRM, EXPLICIT, REQUIRE, ROLLBACK } from './scene.ts'

const name = sentence('pull request #7', '拉取请求 #7')
const mention = (work_item_id: string): Mention => ({
  where: 'title',
  raw: `m-${work_item_id}`,
  reference: { work_item_id },
})
const change = (number: number): Change => ({ kind: 'pull_request', name, number, takes_back: false })
const confirms: Want = { do: 'confirm', by: 'auto', takes_back: false }
const rolls_back: Want = { do: 'rollback', by: 'auto', takes_back: true }

describe('a revert that is left alone says why', () => {
  const ROWS: readonly (readonly [how: string, decision: Acting, from_fork: boolean, en: string, zh: string])[] = [
    [
      'require',
      REQUIRE,
      false,
      'pull request #7 is a revert, which asks nothing of its items',
      '拉取请求 #7 是还原（revert），不要求其工作项已完成',
    ],
    [
      'an explicit confirm',
      EXPLICIT,
      false,
      'pull request #7 is a revert, and action is confirm',
      '拉取请求 #7 是还原（revert），而 action 为 confirm',
    ],
    [
      'a failure',
      ROLLBACK,
      false,
      'pull request #7 is a revert, and its job or deployment failed',
      '拉取请求 #7 是还原（revert），而其作业或部署失败',
    ],
    [
      'a fork under auto',
      CONFIRM,
      true,
      'pull request #7 is a revert from a fork',
      '拉取请求 #7 是还原（revert），且来自 fork',
    ],
  ]
  it.each(ROWS)('%s', (_, decision, from_fork, en, zh) => {
    const want = wantOf(decision, { takes_back: true, from_fork, name })
    expect(want).toStrictEqual({ do: 'nothing', why: 'takes_back', because: { en, zh } })
  })

  it('of a fork there is something to do', () => {
    expect(fromFork({ takes_back: true, from_fork: true, name })).toStrictEqual({
      en: 'pull request #7 comes from a fork and says that it is a revert, so auto leaves it alone: review it, and set `action: rollback` to take back what it reverts',
      zh: '拉取请求 #7 来自 fork，并自称是还原（revert），auto 未处理：请人工核实，如需撤回请设置 `action: rollback`',
    })
  })
})

it('a gate asks of what goes forward that it is done, and nothing else', () => {
  expect(wantOf(REQUIRE, { takes_back: false, from_fork: true, name })).toStrictEqual({ do: 'require' })
})

describe('a mention that does not count', () => {
  const ROWS = [
    [
      'no_keyword',
      'no_keyword',
      'no word of work_item_keywords introduces it',
      '它前面没有 work_item_keywords 中的词语',
    ],
    ['unticked', 'unticked', 'it is named in a task that is not ticked', '它只出现在未勾选的任务项中'],
    ['cut', 'cut', 'its ID is followed by … and may be cut off', '其 ID 后面是 …，可能已被截断'],
    [
      'reverted',
      'takes_back',
      'a revert of the work item is listed in the text',
      '文本中列有对该工作项的还原（revert）',
    ],
  ] as const
  it.each(ROWS)('%s leaves its item alone, and says why', (because, why, en, zh) => {
    const change_7 = change(7)
    const left = [{ mention: mention('10001'), because }]
    const want = { do: 'nothing', why, because: { en, zh } }
    expect(assign([{ change: change_7, want: confirms, mentions: [], left }])).toStrictEqual([
      {
        work_item_id: '10001',
        mentions: [mention('10001')],
        changes: [change_7],
        want,
        namings: [{ change: change_7, mentions: [mention('10001')], want }],
      },
    ])
  })

  it('is not listed where one that counts names the same item', () => {
    const left = [{ mention: mention('10001'), because: 'unticked' } as const]
    const [task, ...others] = assign([
      { change: change(7), want: confirms, mentions: [], left },
      { change: change(8), want: confirms, mentions: [mention('10001')], left: [] },
    ])
    expect(others).toStrictEqual([])
    expect(task).toMatchObject({ want: confirms, changes: [change(8)], mentions: [mention('10001')] })
  })
})

describe('a cut ID', () => {
  it.each([
    ['the whole one is named too', '1000123', ['1000123']],
    ['another one is', '2000123', ['2000123', '10001']],
  ])('is listed unless it may be the beginning of one that counts: %s', (_, whole, listed) => {
    const left = [{ mention: mention('10001'), because: 'cut' } as const]
    const tasks = assign([{ change: change(7), want: confirms, mentions: [mention(whole)], left }])
    expect(tasks.map(({ work_item_id }) => work_item_id)).toStrictEqual(listed)
  })

  it('alone is the beginning of another: one that is left for another reason is whole', () => {
    const left = [{ mention: mention('10001'), because: 'unticked' } as const]
    const tasks = assign([{ change: change(7), want: confirms, mentions: [mention('1000123')], left }])
    expect(tasks.map(({ work_item_id }) => work_item_id)).toStrictEqual(['1000123', '10001'])
  })
})

describe('several changes that name one item', () => {
  it('the last decides, and each is kept', () => {
    const [first, last] = [change(7), change(8)]
    const tasks = assign([
      { change: first, want: confirms, mentions: [mention('10001'), mention('10001'), mention('20002')], left: [] },
      { change: last, want: rolls_back, mentions: [mention('10001')], left: [] },
    ])
    expect(tasks).toStrictEqual([
      {
        work_item_id: '10001',
        mentions: [mention('10001'), mention('10001'), mention('10001')],
        changes: [first, last],
        want: rolls_back,
        namings: [
          { change: first, mentions: [mention('10001'), mention('10001')], want: confirms },
          { change: last, mentions: [mention('10001')], want: rolls_back },
        ],
      },
      {
        work_item_id: '20002',
        mentions: [mention('20002')],
        changes: [first],
        want: confirms,
        namings: [{ change: first, mentions: [mention('20002')], want: confirms }],
      },
    ])
  })

  it('one that an input names has no change', () => {
    expect(assign([{ want: confirms, mentions: [mention('10001')], left: [] }])).toStrictEqual([
      {
        work_item_id: '10001',
        mentions: [mention('10001')],
        changes: [],
        want: confirms,
        namings: [{ mentions: [mention('10001')], want: confirms }],
      },
    ])
  })

  it.each([
    ['the last confirms', [rolls_back, confirms], true],
    ['an earlier one does, which may decide once the last is passed over', [confirms, rolls_back], true],
    ['none does', [rolls_back, rolls_back], false],
  ] as const)('may confirm: %s', (_, wants, expected) => {
    const named = wants.map((want, index) => ({ change: change(index), want, mentions: [mention('1')], left: [] }))
    expect(assign(named).map(mayConfirm)).toStrictEqual([expected])
  })

  it('may confirm by its own want alone, where no naming is told', () => {
    const task = { work_item_id: '1', mentions: [], changes: [] }
    expect([confirms, rolls_back].map((want) => mayConfirm({ ...task, want }))).toStrictEqual([true, false])
  })
})
