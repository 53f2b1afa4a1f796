/** What a refusal itself names as missing, in the words of the vendor's page, whatever names stand in them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRefusal } from '../../src/feishu/err-codes.ts'
import { namedMissing } from '../../src/feishu/named-missing.ts'
import type { MissingDatum } from '../../src/domain.ts'

const CASES: readonly [number, string, MissingDatum | undefined][] = [
  [20038, 'Owner Required', { kind: 'owner', key: 'owner' }],
  [20038, '开发(field_658c22) Required', { kind: 'field', key: 'field_658c22' }],
  [20038, '开发 (二期)(field_658c22) Required', { kind: 'field', key: 'field_658c22' }],
  [20038, '开发 估分and schedule required', { kind: 'schedule', key: 'schedule' }],
  [20038, 'Build Story points and schedule required', { kind: 'schedule', key: 'schedule' }],
  [20038, 'role 产品经理(PM) Required', { kind: 'role', key: 'PM', name: '产品经理' }],
  [20038, 'role 经理(二)(role_1) Required', { kind: 'role', key: 'role_1', name: '经理(二)' }],
  [20038, 'Node doing 实际工时 is required.', { kind: 'schedule', key: 'actual_work_time' }],
  [20038, 'Milestone due time is required', { kind: 'schedule', key: 'due_time' }],
  [50006, '流水线信号(field_5e6f70) Should Be Passed', { kind: 'signal', key: 'field_5e6f70', name: '流水线信号' }],
  [50006, 'Node 开发 cannot be completed because task 编码 is not completed', { kind: 'sub_task', name: '编码' }],
  [20038, 'Required Field Is Not Set', undefined],
  [50006, 'workflow err', undefined],
  [50006, '开发(field_658c22) Required', undefined],
  [20016, 'Owner Required', undefined],
]

describe('namedMissing', () => {
  it.each(CASES)('%i %s', (err_code, message, expected) => {
    expect(namedMissing(err_code, message)).toStrictEqual(expected)
  })

  it('comes with the refusals of that kind, and with no others', () => {
    const answer = { err_code: 20038, err_msg: 'Person in charge is required', msg: 'Owner Required', log_id: '' }
    expect(toRefusal(answer, 'confirm').missing).toStrictEqual({ kind: 'owner', key: 'owner' })
    expect(toRefusal({ ...answer, err_code: 20016 }, 'confirm').missing).toBeUndefined()
  })

  it('names something whatever the names are', () => {
    const name = fc.string({
      unit: fc.constantFrom('(', ')', ' ', 'a', '项', 'task ', ' is not completed'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(name, (task) => {
        const found = namedMissing(50006, `Node x cannot be completed because task ${task}y is not completed`)
        expect(found?.kind).toBe('sub_task')
        expect(found?.name).toContain('y')
      }),
      { seed: 20261122 },
    )
  })
})
