/** What is still missing, merged of what the refusal names and what the server lists, in one sentence by kind. */
import { describe, expect, it } from 'vitest'
import { canBeWritten, mergeMissing, MISSING_FOR_STATE, sayMissing, withHint } from '../../src/operate/missing-data.ts'
import type { MissingDatum } from '../../src/domain.ts'

const field: MissingDatum = { kind: 'field', key: 'field_x' }
const named: MissingDatum = { kind: 'field', key: 'field_x', name: '截止时间' }
const task: MissingDatum = { kind: 'sub_task', key: '7' }
const otherTask: MissingDatum = { kind: 'sub_task', key: '8' }
const namedTask: MissingDatum = { kind: 'sub_task', name: '联调' }

describe('mergeMissing', () => {
  const CASES: readonly [string, readonly MissingDatum[], MissingDatum | undefined, readonly MissingDatum[]][] = [
    ['nothing', [], undefined, []],
    ['only what is listed', [field, task], undefined, [field, task]],
    ['only what is named', [], named, [named]],
    ['the name joins the key', [task, field], named, [task, named]],
    [
      'another field comes first',
      [field],
      { kind: 'field', key: 'field_y' },
      [{ kind: 'field', key: 'field_y' }, field],
    ],
    [
      'the same key of another kind is another',
      [field],
      { kind: 'role', key: 'field_x' },
      [{ kind: 'role', key: 'field_x' }, field],
    ],
    ['the only sub task is the one that is named', [task], namedTask, [{ ...namedTask, ...task }]],
    ['of several sub tasks nobody knows which is named', [task, otherTask], namedTask, [task, otherTask]],
    [
      'the owner is one, by whatever key',
      [{ kind: 'owner', key: 'owner' }],
      { kind: 'owner', key: 'owners' },
      [{ kind: 'owner', key: 'owner' }],
    ],
    [
      'a schedule is named as a whole',
      [{ kind: 'schedule', key: 'points' }],
      { kind: 'schedule', key: 'schedule' },
      [{ kind: 'schedule', key: 'points' }],
    ],
    [
      'a part of a schedule is that part alone',
      [{ kind: 'schedule', key: 'points' }],
      { kind: 'schedule', key: 'due_time' },
      [
        { kind: 'schedule', key: 'due_time' },
        { kind: 'schedule', key: 'points' },
      ],
    ],
    [
      'what another node lacks is another, though it goes by the same key',
      [{ ...field, node: { key: 'testing' } }],
      named,
      [named, { ...field, node: { key: 'testing' } }],
    ],
  ]
  it.each(CASES)('%s', (_, listed, one, expected) => {
    expect(mergeMissing(listed, one)).toStrictEqual(expected)
  })
})

describe('sayMissing', () => {
  it('groups by kind, in order, with keys and names', () => {
    const { en, zh } = sayMissing([field, task, { kind: 'field', key: 'field_y', name: '链接' }, namedTask], 'nodes')
    expect(en).toBe(
      'Still missing: fields field_x, field_y "链接" (set with `fields`); sub tasks 7, "联调" (complete in Feishu Project).',
    )
    expect(zh).toBe('仍缺：字段 field_x、field_y“链接”（可用 fields 填写）；子任务 7、“联调”（请在飞书项目中完成）。')
  })

  it('tells of another node whose it is', () => {
    const node = { key: 'test', name: '测试' }
    const { en, zh } = sayMissing(
      [
        { kind: 'owner', key: 'owner', node },
        { ...field, node },
        { ...field, node: { key: 'end' } },
        { ...namedTask, node },
      ],
      'nodes',
    )
    const fill = "belongs to another node: fill in on the work item's page"
    expect(en).toBe(
      `Still missing: node "测试 (test)": owner (${fill}); fields node "测试 (test)": field_x, node "end": field_x (${fill}); sub task node "测试 (test)": "联调" (${fill}).`,
    )
    const fill_zh = '属于其他节点，请在工作项页面填写'
    expect(zh).toBe(
      `仍缺：节点“测试（test）”的负责人（${fill_zh}）；节点“测试（test）”的字段 field_x、节点“end”的字段 field_x（${fill_zh}）；节点“测试（test）”的子任务“联调”（${fill_zh}）。`,
    )
  })

  it('of anything else, many are as one: data has no plural', () => {
    const { en, zh } = sayMissing(
      ['a', 'b'].map((key) => ({ kind: 'control', key })),
      'nodes',
    )
    expect(en).toBe("Still missing: other data a, b (fill in on the work item's page).")
    expect(zh).toBe('仍缺：其他数据 a、b（请在工作项页面填写）。')
  })

  it('parts Chinese from Chinese with no space', () => {
    expect(sayMissing([namedTask], 'nodes').zh).toBe('仍缺：子任务“联调”（请在飞书项目中完成）。')
  })

  const elsewhere = { key: 'testing', name: '测试' }
  const SAID: readonly (readonly [string, MissingDatum, en: string, zh: string])[] = [
    [
      'a sub task whose ID was not told',
      { kind: 'sub_task', key: 'unnamed' },
      'sub task without a name (complete in Feishu Project)',
      '子任务（未返回名称）（请在飞书项目中完成）',
    ],
    [
      'a field that a refusal names by nothing at all',
      { kind: 'field' },
      'field without a name (set with `fields`)',
      '字段（未返回名称）（可用 fields 填写）',
    ],
    [
      'an owner',
      { kind: 'owner', key: 'owners' },
      'owner (set with `node_owners`, or `role_assignee` where a role owns the node)',
      '负责人（可用 node_owners 填写；由角色负责时用 role_assignee）',
    ],
    [
      'a part of a schedule',
      { kind: 'schedule', key: 'estimate_end_date' },
      'end date (set with `node_schedule`, or `schedules` where each owner has one)',
      '结束时间（可用 node_schedule 填写；差异化排期用 schedules）',
    ],
    [
      'the hours worked, which the API can not write',
      { kind: 'schedule', key: 'actual_work_time' },
      "actual hours (the API can't write it: register it on the work item's page)",
      '实际工时（API 无法写入，请在工作项页面登记）',
    ],
    ['a field by its key', field, 'field field_x (set with `fields`)', '字段 field_x（可用 fields 填写）'],
    [
      'a field by key and name',
      named,
      'field field_x "截止时间" (set with `fields`)',
      '字段 field_x“截止时间”（可用 fields 填写）',
    ],
    [
      'a role whose key an object has by itself',
      { kind: 'role', key: 'constructor' },
      'role constructor (set with `role_assignee`)',
      '角色 constructor（可用 role_assignee 填写）',
    ],
    [
      'a signal',
      { kind: 'signal', key: 's' },
      'signal s (comes from the system that sends it)',
      '信号 s（由发送该信号的系统提供）',
    ],
    ['a sub task', task, 'sub task 7 (complete in Feishu Project)', '子任务 7（请在飞书项目中完成）'],
    [
      'a deliverable',
      { kind: 'deliverable', key: 'd' },
      'deliverable d (submit in Feishu Project)',
      '交付物 d（请在飞书项目中提交）',
    ],
    [
      'what owners say of the work',
      { kind: 'review', key: 'node_finished_conclusion' },
      "review conclusion (fill in on the work item's page)",
      '评审结论（请在工作项页面填写）',
    ],
    [
      'a field that no input carries',
      { ...named, on_page_only: true },
      'field field_x "截止时间" (fill in on the work item\'s page)',
      '字段 field_x“截止时间”（请在工作项页面填写）',
    ],
    [
      'anything else',
      { kind: 'control', key: 'c' },
      "other data c (fill in on the work item's page)",
      '其他数据 c（请在工作项页面填写）',
    ],
    [
      'the owner of another node that is called like its key',
      { kind: 'owner', key: 'owner', node: { key: 'testing', name: 'testing' } },
      'node "testing": owner (belongs to another node: fill in on the work item\'s page)',
      '节点“testing”的负责人（属于其他节点，请在工作项页面填写）',
    ],
  ]
  it.each(SAID)('%s, with what supplies it', (_, datum, en, zh) => {
    expect(sayMissing([datum], 'nodes')).toStrictEqual({ en: `Still missing: ${en}.`, zh: `仍缺：${zh}。` })
  })

  it.each<readonly [MissingDatum, readonly string[]]>([
    [namedTask, ['"联调" (complete', '“联调”（请']],
    [{ kind: 'control' }, ["(fill in on the work item's page)", '（请在工作项页面填写）']],
    [
      { ...namedTask, node: elsewhere },
      ['node "测试 (testing)": "联调" (belongs', '节点“测试', '的子任务“联调”（属于'],
    ],
    [{ ...named, node: elsewhere }, ['node "测试 (testing)": field_x "截止时间"', '的字段 field_x“截止时间”']],
    [{ ...field, node: { key: 'testing' } }, ['node "testing": field_x (belongs', '节点“testing”的字段 field_x']],
    [{ ...field, node: elsewhere }, ['node "测试 (testing)": field_x (belongs', '的字段 field_x（属于']],
  ])('%o, by whatever of key, name and node it has', (datum, words) => {
    const { en, zh } = sayMissing([datum], 'nodes')
    for (const word of words) expect(`${en} ${zh}`).toContain(word)
  })

  it('what is to be done alike stands together, of one kind and another apart, of this node and another apart', () => {
    const owner: MissingDatum = { kind: 'owner', key: 'owner' }
    const { en } = sayMissing(
      [
        field,
        owner,
        { kind: 'schedule', key: 'actual_work_time' },
        { kind: 'schedule', key: 'points' },
        { ...field, node: elsewhere },
        { ...owner, node: elsewhere },
        { kind: 'field', key: 'field_y' },
      ],
      'nodes',
    )
    expect(en.split('; ').map((group) => group.replace(/ \(.*/, ''))).toStrictEqual([
      'Still missing: fields field_x, field_y',
      'owner',
      'actual hours',
      'points',
      'field node "测试',
      'node "测试',
    ])
  })
})

describe('of a change of state', () => {
  const CASES: readonly (readonly [MissingDatum, boolean, en: string, zh: string])[] = [
    [
      { kind: 'owner', key: 'owner' },
      true,
      "owner (set on the work item's page, or with `role_assignee` where it is a role's)",
      '负责人（请在工作项页面填写；由角色负责时可用 role_assignee）',
    ],
    [
      { kind: 'schedule', key: 'points' },
      false,
      "points (a change of state can't carry it: set it on the work item's page)",
      '估分（状态流转不支持填写，请在工作项页面填写）',
    ],
    [
      { kind: 'schedule', key: 'actual_work_time' },
      false,
      "actual hours (the API can't write it: register it on the work item's page)",
      '实际工时（API 无法写入，请在工作项页面登记）',
    ],
    [field, true, 'field field_x (set with `fields`)', '字段 field_x（可用 fields 填写）'],
    [{ kind: 'role', key: 'PM' }, true, 'role PM (set with `role_assignee`)', '角色 PM（可用 role_assignee 填写）'],
    [
      { kind: 'owner', key: 'owner', node: { key: 'testing' } },
      false,
      'node "testing": owner (belongs to another node: fill in on the work item\'s page)',
      '节点“testing”的负责人（属于其他节点，请在工作项页面填写）',
    ],
  ]
  it.each(CASES)('%o: whether it can be carried, and what supplies it', (datum, expected, en, zh) => {
    expect(canBeWritten(datum, 'states')).toBe(expected)
    expect(sayMissing([datum], 'states')).toStrictEqual({ en: `Still missing: ${en}.`, zh: `仍缺：${zh}。` })
  })

  it('nothing that is missing is advised with an input that is refused there', () => {
    const KINDS = [
      'owner',
      'schedule',
      'field',
      'role',
      'signal',
      'sub_task',
      'deliverable',
      'review',
      'control',
    ] as const
    const { en, zh } = sayMissing(
      KINDS.map((kind) => ({ kind, key: 'k' })),
      'states',
    )
    for (const said of [en, zh, MISSING_FOR_STATE.en, MISSING_FOR_STATE.zh])
      expect(said).not.toMatch(/node_owners|node_schedule|schedules/)
  })
})

describe('canBeWritten', () => {
  const CASES: readonly (readonly [MissingDatum, boolean])[] = [
    [{ kind: 'owner', key: 'owner' }, true],
    [{ kind: 'schedule', key: 'points' }, true],
    [{ kind: 'field', key: 'field_x' }, true],
    [{ kind: 'role', key: 'PM' }, true],
    [{ kind: 'schedule', key: 'actual_work_time' }, false],
    [{ kind: 'field', key: 'field_x', node: { key: 'testing' } }, false],
    [{ kind: 'signal', key: 's' }, false],
    [{ kind: 'sub_task', key: '7' }, false],
    [{ kind: 'deliverable', key: 'd' }, false],
    [{ kind: 'review', key: 'owners_finished_info' }, false],
    [{ kind: 'field', key: 'field_x', on_page_only: true }, false],
    [{ kind: 'control', key: 'c' }, false],
  ]
  it.each(CASES)('%o: %s', (datum, expected) => {
    expect(canBeWritten(datum, 'nodes')).toBe(expected)
  })
})

describe('withHint', () => {
  it('says what is missing behind the hint', () => {
    const hint = withHint({ en: 'Fill it in.', zh: '请填写。' }, { en: 'Still missing: X.', zh: '仍缺：X。' })
    expect(hint).toStrictEqual({ en: 'Fill it in. Still missing: X.', zh: '请填写。仍缺：X。' })
  })
})
