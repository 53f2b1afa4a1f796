/** Where the report can't go: a reader that has gone, a full disk. The work is done all the same, on the committed bundle. */
import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAction, startAction, stepEnvironment, type StepResult } from '../../harness/run-action.ts'
import { ROOT } from '../../scripts/bundle.ts'
import { type Changes, NODE, storyUrl, useSimulator } from './fixture.ts'

const { simulator, run, step } = useSimulator()
const STORY = '7000000101'
const calls = (): readonly string[] => simulator().requests.map(({ call }) => call)

/** Outside GitHub Actions. */
const PLAIN: Changes = {
  event_name: '',
  payload: {},
  inputs: { action: 'confirm', work_item_id: storyUrl(STORY) },
  env: { GITHUB_ACTIONS: '', GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' },
}
const REFUSED = { work_item_id: storyUrl('7999999999') }

/** `| head -1`: the reader goes before the first line, or with it. */
async function unread(changes: Changes, from: 'the start' | 'the first line'): Promise<StepResult> {
  const { process: child, result } = startAction(step(changes))
  if (from === 'the start') child.stdout?.destroy()
  else child.stdout?.once('data', () => child.stdout?.destroy())
  return result
}

describe.each(['the start', 'the first line'] as const)('nobody reads from %s on', (from) => {
  it('in GitHub Actions: moved, verified, and outputs and summary are written', async () => {
    const result = await unread({}, from)
    expect(calls()).toEqual(['token', 'operate', 'workflow_query'])
    expect(simulator().node(STORY, NODE).status).toBe(3)
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: `["${STORY}"]` })
    expect(result.summary).toContain('confirmed')
    expect(result.exit_code).toBe(0)
    expect(result.output).not.toMatch(/EPIPE|Error/)
  })

  it('in GitHub Actions: what is refused is red', async () => {
    const result = await unread({ inputs: REFUSED }, from)
    expect(result.outputs['outcome']).toBe('failed')
    expect(result.exit_code).toBe(1)
    expect(result.output).not.toMatch(/EPIPE|Error/)
  })

  it.each([
    ['elsewhere: moved, verified', {}, 0],
    ['elsewhere: what is refused is red', REFUSED, 1],
  ])('%s', async (_, inputs, exit_code) => {
    const result = await unread({ ...PLAIN, inputs: { ...PLAIN.inputs, ...inputs } }, from)
    expect(calls().slice(0, 2)).toEqual(['token', 'operate'])
    expect(simulator().node(STORY, NODE).status).toBe(exit_code === 0 ? 3 : 2)
    expect(result.exit_code).toBe(exit_code)
    expect(result.output).not.toMatch(/EPIPE|Error/)
  })
})

/** Takes no byte. */
const FULL = '/dev/full'

/** With standard output led to the full disk: what is said elsewhere. */
async function printedToFull(changes: Changes): Promise<{ exit_code: number | null; stderr: string }> {
  const temp = mkdtempSync(join(tmpdir(), 'full-'))
  const full = openSync(FULL, 'w')
  try {
    const child = spawn(process.execPath, [join(ROOT, readAction().runs.main)], {
      env: stepEnvironment(step(changes), temp),
      stdio: ['ignore', full, 'pipe'],
    })
    let stderr = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const exit_code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
    return { exit_code, stderr }
  } finally {
    closeSync(full)
    rmSync(temp, { recursive: true })
  }
}

describe.runIf(existsSync(FULL))('the disk is full', () => {
  it('for standard output, in GitHub Actions: no harm', async () => {
    expect(await printedToFull({})).toEqual({ exit_code: 0, stderr: '' })
    expect(simulator().node(STORY, NODE).status).toBe(3)
  })

  it('for standard output, elsewhere: moved, but red, since the outputs are lost', async () => {
    const { exit_code, stderr } = await printedToFull(PLAIN)
    expect(simulator().node(STORY, NODE).status).toBe(3)
    expect(exit_code).toBe(1)
    expect(stderr).toMatch(
      /^The report could not be printed, outputs included: ENOSPC.*What was moved stays moved\.\n$/,
    )
  })

  it('for the outputs: red, and the log and the summary tell what was moved', async () => {
    const result = await run({ env: { GITHUB_OUTPUT: FULL } })
    expect(result.exit_code).toBe(1)
    expect(result.annotations.map(({ level, message }) => `${level}: ${message}`).join()).toMatch(
      /^error: These outputs could not be written: outcome, .*ENOSPC.* What was moved stays moved\.$/,
    )
    expect(result.output).toContain(`node ${NODE}: completed (verified by reading it back)`)
    expect(result.summary).toContain('1 work item: confirmed')
  })

  it('for the summary: green, told in the log, which tells what was moved', async () => {
    const result = await run({ env: { GITHUB_STEP_SUMMARY: FULL } })
    expect(result.exit_code).toBe(0)
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(result.output).toContain('The job summary could not be written: ENOSPC')
    expect(result.output).toContain(`node ${NODE}: completed (verified by reading it back)`)
  })

  it('for both: red, and the log tells what was moved', async () => {
    const result = await run({ env: { GITHUB_OUTPUT: FULL, GITHUB_STEP_SUMMARY: FULL } })
    expect(result.exit_code).toBe(1)
    expect(result.output).toContain(`node ${NODE}: completed (verified by reading it back)`)
  })
})
