/** Deadlines and cancellations, on the committed bundle: nothing new begins, what is under way is settled, and the report is published. */
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startAction } from '../../harness/run-action.ts'
import { seedOf, story } from '../../simulator/seed.ts'
import { type Changes, resultsOf, storyUrl, useSimulator } from './fixture.ts'

const { simulator, run, step } = useSimulator()
const STORY = '7000000101'

/** Sends the signal as soon as so many requests of that call are in. */
async function cancelled(signal: NodeJS.Signals, call: string, changes: Changes = {}, seen = 1) {
  const { process, result } = startAction(step(changes))
  while (simulator().requests.filter((request) => request.call === call).length < seen) await wait(5)
  process.kill(signal)
  const at = performance.now()
  await once(process, 'exit')
  return { ...(await result), took: performance.now() - at }
}

function operates(): number {
  return simulator().requests.filter(({ call }) => call === 'operate').length
}

describe('timeout', () => {
  it('a write under way is given up, and the report says that it is not known', async () => {
    simulator().faults.add({ fault: 'hang', call: 'operate' })
    const result = await run({ inputs: { timeout: '1' } })
    expect(result.exit_code).toBe(1)
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unreachable', attempts: 1 }])
    expect(String(resultsOf(result)[0]?.['reason'])).toMatch(/timeout.*it is not known whether it moved/)
  })

  it('what was not tried by then is reported as such, with the input to raise', async () => {
    simulator().faults.add({ fault: 'hang', call: 'token', times: 'always' })
    const result = await run({ text: { body: ['7000000101', '7000000102'].map(storyUrl).join(' ') }, inputs: { timeout: '1' } })
    expect(resultsOf(result)).toMatchObject([
      { outcome: 'not_tried', attempts: 0 },
      { outcome: 'not_tried', attempts: 0 },
    ])
    expect(result.annotations[0]?.message).toContain('raise timeout')
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
  })

  it('items that were done are done, and only the rest is not tried', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => String(7_400_000_000 + index))
    simulator().reset(seedOf(ids.map((id) => story({ id }))))
    const result = await run({ text: { body: ids.map(storyUrl).join(' ') }, inputs: { timeout: '0.9' } })
    const outcomes = resultsOf(result).map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === 'confirmed')).toHaveLength(15)
    expect(outcomes.filter((outcome) => outcome === 'not_tried')).toHaveLength(5)
    expect(simulator().writes).toHaveLength(15)
    expect(result.outputs['outcome']).toBe('partial')
  })

  it('a Retry-After beyond it is not waited for in vain elsewhere: it ends at the deadline', async () => {
    simulator().faults.add({ fault: 'rate_limited', call: 'operate', retry_after: 3600, times: 'always' })
    const result = await run({ inputs: { timeout: '1' } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'refused', err_code: 10429, attempts: 1 }])
  })
})

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('settles the write under way by reading, reports, and is not green', async () => {
    simulator().faults.add({ fault: 'delay', call: 'operate', ms: 400, applied: true })
    const result = await cancelled(signal, 'operate')
    expect(result.exit_code).toBe(1)
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(result.summary).toContain('confirmed')
    expect(operates()).toBe(1)
  })

  it('starts no further node', async () => {
    simulator().faults.add({ fault: 'delay', call: 'operate', ms: 400, applied: true })
    const result = await cancelled(signal, 'operate', { inputs: { node_id: 'doing, test' } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed' }, { outcome: 'not_tried', attempts: 0 }])
    expect(String(resultsOf(result)[1]?.['reason'])).toContain(signal)
  })

  it('sends no write again that was turned away or found the node busy', async () => {
    simulator().faults.add({ fault: 'rate_limited', call: 'operate', item: STORY, times: 'always' })
    simulator().faults.add({ fault: 'transitioning', call: 'operate', item: '7000000118', times: 'always' })
    const body = [STORY, '7000000118'].map(storyUrl).join(' ')
    const result = await cancelled(signal, 'operate', { text: { body } }, 2)
    await wait(50)
    expect(operates()).toBe(2)
    expect(resultsOf(result)).toMatchObject([
      { outcome: 'refused', err_code: 10429 },
      { outcome: 'refused', err_code: 50006 },
    ])
    expect(result.exit_code).toBe(1)
  })

  it('tries nothing that had not begun', async () => {
    simulator().faults.add({ fault: 'delay', call: 'token', ms: 300 })
    const result = await cancelled(signal, 'token')
    expect(resultsOf(result)).toMatchObject([{ outcome: 'not_tried', attempts: 0 }])
    expect(operates()).toBe(0)
    expect(result.exit_code).toBe(1)
  })

  it('waits five seconds for an answer that does not come, and then says that it is not known', async () => {
    simulator().faults.add({ fault: 'hang', call: 'operate' })
    const result = await cancelled(signal, 'operate')
    expect(String(resultsOf(result)[0]?.['reason'])).toContain('it is not known')
    expect(result.exit_code).toBe(1)
    // The runner kills the process 7.5 s after the first signal.
    expect(result.took).toBeLessThan(7000)
  })
})
