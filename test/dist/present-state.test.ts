/** A flow that tells no state as the present one, as one that has come to its end may: the item tells it, on the bundle. */
import { describe, expect, it } from 'vitest'
import { issue, seedOf } from '../../simulator/seed.ts'
import { callsOf, resultsOf, useSimulator } from './fixture.ts'

const STATES = [
  { id: 'RESOLVED', name: '已解决' },
  { id: 'CLOSED', name: '已关闭', ends: true },
  { id: 'REOPENED', name: '重新打开' },
]
const TRANSITIONS = [
  { id: '9007199254740993003', from: 'RESOLVED', to: 'CLOSED' },
  { id: '9007199254740993005', from: 'CLOSED', to: 'REOPENED' },
]
const [RESOLVED, CLOSED] = ['7000000801', '7000000802']
const seed = seedOf([
  issue({ id: RESOLVED, name: '已解决的缺陷', states: STATES, transitions: TRANSITIONS }),
  issue({ id: CLOSED, name: '已关闭的缺陷', states: STATES, transitions: TRANSITIONS, current: 'CLOSED' }),
])
const { simulator, run } = useSimulator({ seed })

function move(work_item_id: string, node_id: string, action = 'confirm', more: Readonly<Record<string, string>> = {}) {
  return run({ inputs: { work_item_id, node_id, action, work_item_type_key: 'issue', ...more } })
}

const isClosed = { outcome: 'refused', reason: expect.stringContaining('"已关闭"') as string }

describe('an item in a state that ends its flow', () => {
  const CASES: readonly (readonly [string, Parameters<typeof move>, object, number])[] = [
    ['is seen to be there once it was moved', [RESOLVED, 'CLOSED'], { outcome: 'confirmed' }, 0],
    ['is moved on from there', [CLOSED, 'REOPENED', 'rollback'], { outcome: 'rolled_back' }, 0],
    ['stays there', [CLOSED, '已关闭'], { outcome: 'unchanged' }, 0],
    ['meets what requires it', [CLOSED, 'CLOSED', 'require'], { outcome: 'met' }, 0],
    ['meets nothing else, and that says where it is', [CLOSED, 'REOPENED', 'require'], { outcome: 'unmet' }, 1],
    ['is told by a dry run', [CLOSED, 'CLOSED', 'confirm', { dry_run: 'true' }], { would: 'unchanged' }, 0],
    ['goes nowhere without a way', [CLOSED, 'RESOLVED'], isClosed, 1],
  ]
  it.each(CASES)('%s', async (_, changes, expected, exit_code) => {
    const result = await move(...changes)
    expect(resultsOf(result)).toMatchObject([expected])
    expect(result.exit_code).toBe(exit_code)
    expect(result.output).not.toContain('its present state is not told')
  })

  it('costs one request more, and only where the flow tells no state', async () => {
    await move(RESOLVED, 'CLOSED')
    expect(callsOf(simulator()).join(' ')).toBe(
      'token operate workflow_query state_change workflow_query work_item_query',
    )
  })
})

describe('where the item tells its state no more than its flow does', () => {
  it.each([
    ['it is refused', { err_code: 10001, err_msg: 'No Permission' }],
    ['it is not listed', { err_code: 0, data: null }],
    ['it has no state', { err_code: 0, data: [{ id: Number(RESOLVED), work_item_status: null }] }],
    [
      'it is in a state that the flow has not',
      { err_code: 0, data: [{ id: Number(RESOLVED), work_item_status: { state_key: 'X' } }] },
    ],
  ])('what was accepted is not verified: %s', async (_, body) => {
    simulator().faults.add({ fault: 'answer', call: 'work_item_query', status: 200, body, times: 'always' })
    const result = await move(RESOLVED, 'CLOSED')
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unverified' }])
    expect(result.annotations[0]?.message).toContain('its present state is not told')
    expect(result.exit_code).toBe(1)
  })
})
