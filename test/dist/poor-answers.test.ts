/** Answers that are readable and lack what we need, on the bundle: numbers that are written as text. What else they may lack stands in test/step. */
import { describe, expect, it } from 'vitest'
import type { CallName } from '../../simulator/calls/route.ts'
import { resultsOf, storyUrl, useSimulator } from './fixture.ts'

const { simulator, run } = useSimulator()
const WITHOUT_OWNER = '7000000102'

function answering(call: CallName, data: unknown): void {
  const body = { err_code: 0, err_msg: '', err: {}, data }
  simulator().faults.add({ fault: 'answer', call, status: 200, body, times: 'always' })
}

describe('numbers that are written as text', () => {
  it.each([
    { err_code: '20038', err_msg: 'Person in charge is required', err: { msg: 'Owner Required' } },
    { err_msg: 'Person in charge is required', err: { code: 20038, msg: 'Owner Required' } },
    { error: { code: '20038', msg: 'Owner Required' } },
  ])('a refusal is told as what it is: %j', async (body) => {
    simulator().faults.add({ fault: 'answer', call: 'operate', status: 400, body, times: 'always' })
    const result = await run({ text: { body: storyUrl(WITHOUT_OWNER) } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'refused', err_code: 20038, err_msg: 'Owner Required' }])
  })

  it('a node whose status is text is seen to be completed', async () => {
    const node = { id: 'doing', state_key: 'doing', name: '开发', status: '3' }
    const body = { err_code: '0', data: { workflow_nodes: [node] } }
    simulator().faults.add({ fault: 'answer', call: 'workflow_query', status: 200, body, times: 'always' })
    const result = await run()
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed' }])
    expect(result.exit_code).toBe(0)
  })

  it('a node of a status that nobody has described may have moved', async () => {
    answering('workflow_query', { workflow_nodes: [{ id: 'doing', state_key: 'doing', name: '开发', status: 7 }] })
    const result = await run()
    expect(resultsOf(result)).toMatchObject([
      { outcome: 'unverified', reason: expect.stringContaining('it may have moved') as string },
    ])
    expect(result.exit_code).toBe(1)
  })
})
