/** The simulator as a step: `simulator/job.ts`, started as the runner starts it, at its place and at the end of the job. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readOutputs } from '../../harness/run-action.ts'

const JOB = join(resolve(import.meta.dirname, '../..'), 'simulator', 'job.ts')

const temps: string[] = []
afterEach(() => temps.splice(0).forEach((temp) => rmSync(temp, { recursive: true })))

async function runStep(env: Readonly<Record<string, string>>) {
  const temp = mkdtempSync(join(tmpdir(), 'job-'))
  temps.push(temp)
  const file = (name: string): string => {
    writeFileSync(join(temp, name), '')
    return join(temp, name)
  }
  const files = { GITHUB_OUTPUT: file('output'), GITHUB_STATE: file('state') }
  // The runner waits for the output's end: a simulator that held it would hold the step.
  const child = spawn(process.execPath, [JOB], { env: { ...files, RUNNER_TEMP: temp, ...env } })
  const [output] = await Promise.all([readText(child.stdout), once(child, 'close')])
  const left = (path: string) => readOutputs(readFileSync(path, 'utf8'))
  return { exit_code: child.exitCode, output, outputs: left(files.GITHUB_OUTPUT), state: left(files.GITHUB_STATE) }
}

describe('The simulator as a step', () => {
  it('tells later steps where it is, and ends with the job', async () => {
    const { exit_code, output, outputs, state } = await runStep({})
    expect(exit_code).toBe(0)
    expect(output).toContain('work item      7000000101')
    const { base_url = '', ...others } = outputs
    expect(others).toStrictEqual({
      project_key: 'shop',
      plugin_id: 'MII_SIMULATED_PLUGIN',
      plugin_secret: 'simulated-secret-not-a-real-one',
      user_key: '7000000000000000001',
    })
    expect((await fetch(`${base_url}/_simulator/state`)).status).toBe(200)

    const end = await runStep({ STATE_PID: state['PID'] ?? '' })
    expect(end.exit_code).toBe(0)
    // The signal is sent; a busy machine lets the process end a moment later.
    const isGone = () => expect(fetch(`${base_url}/_simulator/state`)).rejects.toThrow()
    await vi.waitFor(isGone, { timeout: 10_000 })
  })

  it('says why it did not start', async () => {
    const { exit_code, output } = await runStep({ INPUT_SEED: 'no-such-file.json' })
    expect(exit_code).toBe(1)
    expect(output).toMatch(/^::error title=Feishu Project simulator::It did not start: .*no-such-file\.json/)
  })
})
