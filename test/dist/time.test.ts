/** Deadlines and cancellations, on the committed bundle: nothing new begins, what is under way is settled, and the report is published. */
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, it } from 'vitest'
import type { PullRequestText } from '../../harness/payloads.ts'
import { startAction, type StepOptions } from '../../harness/run-action.ts'
import { seedOf, story } from '../../simulator/seed.ts'
import type { Simulator } from '../../simulator/server.ts'
import { resultsOf, storyUrl, useSimulators } from './fixture.ts'

const STORY = '7000000101'
const COMPLETED = '7000000118'
const OTHER = '7000000119'

/** Most of these wait for seconds. */
const start = useSimulators()

/** What names these items. */
const naming = (...items: readonly string[]): PullRequestText => ({ body: items.map(storyUrl).join(' ') })

/** Sends the signal as soon as so many requests of that call are in. */
async function cancel(signal: NodeJS.Signals, simulator: Simulator, options: StepOptions, call: string, seen = 1) {
  const { process, result } = startAction(options)
  while (simulator.requests.filter((request) => request.call === call).length < seen) await wait(5)
  process.kill(signal)
  const at = performance.now()
  await once(process, 'exit')
  return { ...(await result), took: performance.now() - at }
}

function operates({ requests }: Simulator): number {
  return requests.filter(({ call }) => call === 'operate').length
}

describe.concurrent('timeout', () => {
  it('a write under way is given up, and the report says that it may have moved', async ({ expect }) => {
    const { simulator, step } = await start()
    simulator.faults.add({ fault: 'hang', call: 'operate' })
    const result = await startAction(step({ inputs: { timeout: '2' } })).result
    expect(result.exit_code).toBe(1)
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unverified', attempts: 1 }])
    expect(String(resultsOf(result)[0]?.['reason'])).toMatch(/timed out after 2 s.*: it may have moved$/)
  })

  it('what was not tried by then is reported as such, with the input to raise', async ({ expect }) => {
    const { simulator, step } = await start()
    simulator.faults.add({ fault: 'hang', call: 'token', times: 'always' })
    const result = await startAction(step({ inputs: { timeout: '1' }, text: naming(STORY, COMPLETED) })).result
    expect(resultsOf(result)).toMatchObject([
      { outcome: 'not_tried', attempts: 0 },
      { outcome: 'not_tried', attempts: 0 },
    ])
    expect(result.annotations[0]?.message).toContain('raise timeout')
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
  })

  it('items that were done are done, and only the rest is not tried', async ({ expect }) => {
    const ids = Array.from({ length: 40 }, (_, index) => String(7_400_000_000 + index))
    const { simulator, step } = await start({ seed: seedOf(ids.map((id) => story({ id }))) })
    // Fifteen go out at once, the next after 1.1 s, and so on: forty take more than 2.2 s.
    const result = await startAction(step({ inputs: { timeout: '2', max_work_items: '100' }, text: naming(...ids) }))
      .result
    const outcomes = resultsOf(result).map(({ outcome }) => outcome)
    const done = outcomes.filter((outcome) => outcome === 'confirmed').length
    expect(done).toBeGreaterThan(0)
    expect(outcomes.filter((outcome) => outcome === 'not_tried').length).toBeGreaterThan(0)
    // A busy machine may have been in the middle of one.
    expect(simulator.writes.length - done).toBeLessThanOrEqual(
      outcomes.filter((outcome) => outcome === 'unverified').length,
    )
    expect(result.outputs['outcome']).toBe('partial')
  })

  it('a Retry-After beyond it ends with it', async ({ expect }) => {
    const { simulator, step } = await start()
    simulator.faults.add({ fault: 'rate_limited', call: 'operate', retry_after: 3600, times: 'always' })
    const result = await startAction(step({ inputs: { timeout: '2' } })).result
    expect(resultsOf(result)).toMatchObject([{ outcome: 'refused', err_code: 10429, attempts: 1 }])
  })
})

describe.concurrent.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('settles the write under way by reading, reports, and is not green', async ({ expect }) => {
    const { simulator, step } = await start()
    simulator.faults.add({ fault: 'delay', call: 'operate', ms: 400, applied: true })
    const result = await cancel(signal, simulator, step(), 'operate')
    expect(result.exit_code).toBe(1)
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(result.summary).toContain('confirmed')
    expect(operates(simulator)).toBe(1)
  })

  it('starts no further node', async ({ expect }) => {
    const { simulator, step } = await start()
    simulator.faults.add({ fault: 'delay', call: 'operate', ms: 400, applied: true })
    const result = await cancel(signal, simulator, step({ inputs: { node_id: 'doing, test' } }), 'operate')
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed' }, { outcome: 'not_tried', attempts: 0 }])
    expect(String(resultsOf(result)[1]?.['reason'])).toContain(signal)
  })

  it('sends no write again that was turned away or found the node busy', async ({ expect }) => {
    const { simulator, step } = await start({ seed: seedOf([STORY, OTHER].map((id) => story({ id }))) })
    simulator.faults.add({ fault: 'rate_limited', call: 'operate', item: STORY, times: 'always' })
    simulator.faults.add({ fault: 'transitioning', call: 'operate', item: OTHER, times: 'always' })
    const result = await cancel(signal, simulator, step({ text: naming(STORY, OTHER) }), 'operate', 2)
    expect(operates(simulator)).toBe(2)
    expect(resultsOf(result)).toMatchObject([
      { outcome: 'refused', err_code: 10429 },
      { outcome: 'refused', err_code: 50006 },
    ])
    expect(result.exit_code).toBe(1)
  })

  it('tries nothing that had not begun', async ({ expect }) => {
    const { simulator, step } = await start()
    simulator.faults.add({ fault: 'delay', call: 'token', ms: 300 })
    const result = await cancel(signal, simulator, step(), 'token')
    expect(resultsOf(result)).toMatchObject([{ outcome: 'not_tried', attempts: 0 }])
    expect(operates(simulator)).toBe(0)
    expect(result.exit_code).toBe(1)
  })
})

describe.concurrent('a cancellation', () => {
  it('waits five seconds for an answer that does not come, and then says that it may have moved', async ({
    expect,
  }) => {
    const { simulator, step } = await start()
    simulator.faults.add({ fault: 'hang', call: 'operate' })
    const result = await cancel('SIGINT', simulator, step(), 'operate')
    expect(String(resultsOf(result)[0]?.['reason'])).toBe('the step was cancelled (SIGINT): it may have moved')
    expect(result.exit_code).toBe(1)
    // The runner kills the process 7.5 s after the first signal.
    expect(result.took).toBeLessThan(7000)
  })
})
