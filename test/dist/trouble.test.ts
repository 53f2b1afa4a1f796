/** Refusals, faults, wrong inputs and hostile texts, on the committed bundle; each refusal by itself in this process. */
import { describe, expect, it } from 'vitest'
import { fastClock, runInProcess } from '../../harness/in-process.ts'
import { OPERATE_REFUSALS } from '../../simulator/refusals.ts'
import { PLUGIN, USERS } from '../../simulator/seed.ts'
import { NODE, resultsOf, storyUrl, useSimulator } from './fixture.ts'

const { simulator, run, step } = useSimulator()
const STORY = '7000000101'

describe('a refusal', () => {
  it('is red, with code, item, node, the sentence of the server and a remedy', async () => {
    const result = await run({ text: { body: storyUrl('7000000102') } })
    const log_id = simulator().requests[1]?.log_id ?? '?'
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '20038', err_msg: 'Owner Required', log_id })
    expect(result.annotations).toMatchObject([
      { level: 'error', title: 'Feishu Project 20038: Person in charge is required' },
    ])
    for (const part of [storyUrl('7000000102'), NODE, 'Owner Required', 'node_owners', log_id]) {
      expect(result.annotations[0]?.message).toContain(part)
    }
    expect(result.summary).toContain('refused')
    expect(simulator().node('7000000102', NODE).status).toBe(2)
  })

  it('is a warning and green with fail_on_error: false, and the outputs still tell', async () => {
    const result = await run({ text: { body: storyUrl('7000000102') }, inputs: { fail_on_error: 'false' } })
    expect(result.exit_code).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '20038' })
    expect(result.annotations).toMatchObject([{ level: 'warning' }])
  })

  const final = Object.entries(OPERATE_REFUSALS).filter(
    ([name]) => !['node_completed', 'already_confirmed', 'transitioning'].includes(name),
  )
  it.each(final)('%s reaches the reader with its code and its sentence', async (refusal, [err_code, err_msg]) => {
    simulator().faults.add({
      fault: 'refuse',
      call: 'operate',
      refusal: refusal as keyof typeof OPERATE_REFUSALS,
      words: {},
    })
    const { payload, inputs } = step()
    const { report } = await runInProcess({
      base_url: simulator().url,
      clock: fastClock(100),
      payload,
      inputs: { ...inputs, timeout: '3600' },
      request_timeout: 60_000,
    })
    expect(report.failed).toBe(true)
    expect(report.outputs).toMatchObject({ outcome: 'failed', err_code: String(err_code) })
    expect(report.annotations[0]?.title).toBe(`Feishu Project ${err_code}: ${err_msg}`)
    expect(JSON.parse(report.outputs.results)).toMatchObject([{ hint: expect.stringMatching(/./) as unknown }])
    expect(simulator().writes).toEqual([])
  })

  it('of one item among several is partial', async () => {
    const body = `${storyUrl(STORY)} and ${storyUrl('7000000102')}`
    const result = await run({ text: { body } })
    expect(result.outputs).toMatchObject({
      outcome: 'partial',
      err_code: '20038',
      work_item_ids: '["7000000101","7000000102"]',
    })
    expect(result.exit_code).toBe(1)
    expect(resultsOf(result).map(({ outcome }) => outcome)).toEqual(['confirmed', 'refused'])
  })

  it('ends the rest of its item', async () => {
    const result = await run({ text: { body: storyUrl('7000000102') }, inputs: { node_id: 'doing, test' } })
    expect(resultsOf(result).map(({ outcome }) => outcome)).toEqual(['refused', 'not_tried'])
    expect(result.annotations).toHaveLength(1)
  })

  it('of the credentials names them, and the node is not tried', async () => {
    const result = await run({ inputs: { plugin_secret: 'wrong' } })
    expect(result.exit_code).toBe(1)
    expect(result.annotations[0]?.message).toContain('plugin_secret')
    expect(simulator().requests.map(({ call }) => call)).toEqual(['token'])
  })
})

describe('a fault', () => {
  it('an answer lost after the write is settled by reading', async () => {
    simulator().faults.add({ fault: 'reset', call: 'operate', applied: true })
    const result = await run()
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(simulator().writes).toHaveLength(1)
    expect(simulator().requests.filter(({ call }) => call === 'operate')).toHaveLength(1)
  })

  it('a server that is not there is red, and a warning with fail_on_error: false', async () => {
    const base_url = 'http://127.0.0.1:9'
    const result = await run({ inputs: { base_url, timeout: '2' } })
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
    expect((await run({ inputs: { base_url, timeout: '2', fail_on_error: 'false' } })).exit_code).toBe(0)
  })

  it('a token is never sent after a redirect', async () => {
    simulator().faults.add({
      fault: 'redirect',
      call: 'workflow_query',
      status: 302,
      location: `${simulator().url}/stolen`,
    })
    const result = await run()
    expect(result.outputs['outcome']).toBe('failed')
    expect(simulator().requests.map(({ path }) => path)).not.toContain('/stolen')
  })
})

describe('wrong inputs', () => {
  it('are all named at once, and no request is sent', async () => {
    const result = await run({
      inputs: {
        action: 'finish',
        node_id: '',
        work_item_id: 'abc',
        project_key: '',
        timezone: 'Mars/Olympus',
        node_schedule: '{points: many}',
        on_missing: 'maybe',
        timeout: 'soon',
      },
    })
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '', results: '[]' })
    const said = result.annotations.map(({ message }) => message).join('\n')
    for (const input of [
      'action',
      'node_id',
      'work_item_id',
      'project_key',
      'timezone',
      'node_schedule',
      'on_missing',
      'timeout',
    ]) {
      expect(said).toMatch(new RegExp(`\\b${input}\\b`))
    }
    expect(simulator().requests).toEqual([])
  })

  it('fail with fail_on_error: false all the same', async () => {
    expect((await run({ inputs: { fail_on_error: 'false', node_id: '' } })).exit_code).toBe(1)
  })

  it('an empty job_status is taken for a mistake, not for success', async () => {
    const result = await run({ inputs: { job_status: '' } })
    expect(result.exit_code).toBe(1)
    expect(result.annotations[0]?.message).toContain('job_status')
    expect(simulator().requests).toEqual([])
  })
})

describe('secrets', () => {
  it('are masked before anything else and never printed', async () => {
    simulator().faults.add({ fault: 'truncated', call: 'workflow_query' })
    const result = await run({ env: { RUNNER_DEBUG: '1' } })
    const token = simulator().requests[1]?.headers['x-plugin-token'] ?? '?'
    expect(result.commands[0]).toEqual({ name: 'add-mask', properties: {}, data: PLUGIN.plugin_secret })
    expect(result.masks).toEqual([PLUGIN.plugin_secret, expect.stringMatching(/^ghs_/), token])
    const unmasked = result.output
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n')
    for (const secret of [PLUGIN.plugin_secret, token]) {
      expect(unmasked).not.toContain(secret)
      expect(result.summary + JSON.stringify(result.outputs)).not.toContain(secret)
    }
    expect(unmasked).not.toMatch(/x-plugin-token|x-user-key/i)
  })
})

describe('hostile text', () => {
  const evil =
    '::error::pwned%0A\n::add-mask::a\n##[error]pwned | <script>alert(1)</script> [x](https://evil.example) `'

  it('of the server starts no command, breaks no table and smuggles no output', async () => {
    const body = {
      err_code: 10001,
      err_msg: evil,
      err: { code: 10001, msg: `${evil}\noutcome=confirmed\nresults<<EOF`, log_id: evil },
      data: {},
    }
    simulator().script('operate', { status: 200, body, headers: {} })
    const result = await run({ env: { RUNNER_DEBUG: '1' } })
    const names = result.commands.map(({ name }) => name)
    expect(names.filter((name) => name === 'add-mask')).toHaveLength(3)
    expect(names.filter((name) => name === 'error')).toHaveLength(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '10001' })
    expect(Object.keys(result.outputs)).toHaveLength(7)
    expect(result.outputs['err_msg']).not.toContain('\n')
    // In a table of HTML nothing is Markdown; an address alone would still become a link.
    expect(result.summary).not.toMatch(/<script|https:\/\/evil/)
    expect(result.summary).toContain('&lt;script&gt;')
  })

  it('of a pull request is data', async () => {
    const result = await run({ text: { title: evil, body: `${evil} ${storyUrl(STORY)}`, head_ref: '::error::x' } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(result.annotations).toEqual([])
    expect(result.output).not.toContain('pwned')
  })
})

describe('a cancellation', () => {
  it('settles the write under way, reports, and is not green', async () => {
    simulator().faults.add({ fault: 'delay', call: 'operate', ms: 600, applied: true })
    const { startAction } = await import('../../harness/run-action.ts')
    const { process, result } = startAction(step({ inputs: { node_id: 'doing, test' } }))
    while (simulator().requests.length < 2) await new Promise((done) => setTimeout(done, 10))
    process.kill('SIGINT')
    const { exit_code, outputs } = await result
    expect(exit_code).toBe(1)
    expect(outputs['outcome']).toBe('partial')
    expect(simulator().writes.map(({ node }) => node)).toEqual(['doing'])
    expect(USERS.lin.user_key).toBe(simulator().writes[0]?.user)
  })
})
