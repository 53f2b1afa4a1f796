/** What is still missing, merged of what the refusal names and what the server lists, in one sentence by kind. */
import { describe, expect, it } from 'vitest'
import { mergeMissing, sayMissing } from '../../src/operate/missing-data.ts'
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
  ]
  it.each(CASES)('%s', (_, listed, one, expected) => {
    expect(mergeMissing(listed, one)).toStrictEqual(expected)
  })
})

describe('sayMissing', () => {
  it('groups by kind, in order, with keys and names', () => {
    const { en, zh } = sayMissing([field, task, { kind: 'field', key: 'field_y', name: '链接' }, namedTask])
    expect(en).toBe(
      'Still missing: fields field_x, field_y "链接" (set with `fields`); sub tasks 7, "联调" (complete in Feishu Project).',
    )
    expect(zh).toBe('仍缺：字段 field_x、field_y“链接”（可用 fields 填写）；子任务 7、“联调”（请在飞书项目中完成）。')
  })

  it('tells of another node whose it is', () => {
    const node = { key: 'test', name: '测试' }
    const { en, zh } = sayMissing([
      { kind: 'owner', key: 'owner', node },
      { ...field, node },
      { ...field, node: { key: 'end' } },
      { ...namedTask, node },
    ])
    const fill = "belongs to another node: fill in on the work item's page"
    expect(en).toBe(
      `Still missing: node "测试 (test)": owner (${fill}); fields node "测试 (test)": field_x, node "end": field_x (${fill}); sub tasks node "测试 (test)": "联调" (${fill}).`,
    )
    const fill_zh = '属于其他节点，请在工作项页面填写'
    expect(zh).toBe(
      `仍缺：节点“测试（test）”的负责人（${fill_zh}）；节点“测试（test）”的字段 field_x、节点“end”的字段 field_x（${fill_zh}）；节点“测试（test）”的子任务“联调”（${fill_zh}）。`,
    )
  })

  it('parts Chinese from Chinese with no space', () => {
    expect(sayMissing([namedTask]).zh).toBe('仍缺：子任务“联调”（请在飞书项目中完成）。')
  })

  const INPUTS: readonly [MissingDatum['kind'], string][] = [
    ['owner', 'node_owners'],
    ['schedule', 'node_schedule'],
    ['field', 'fields'],
    ['role', 'role_assignee'],
    ['signal', 'system that sends it'],
    ['deliverable', 'submit'],
    ['control', 'page'],
  ]
  it.each(INPUTS)('%s names what supplies it', (kind, words) => {
    expect(sayMissing([{ kind, key: 'k' }]).en).toContain(words)
    expect(sayMissing([{ kind, key: 'k' }]).zh).toContain('k')
  })
})
