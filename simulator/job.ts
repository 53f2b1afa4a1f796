/** The simulator as a step of a job: starts it in the background, tells later steps where it is, and ends it with the job. */
import { spawn } from 'node:child_process'
import { appendFileSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const { RUNNER_TEMP = '', GITHUB_OUTPUT = '', GITHUB_STATE = '', INPUT_SEED = '', STATE_PID = '' } = process.env

/** Milliseconds. A cold runner needs one or two seconds. */
const PATIENCE = 30_000
const PAUSE = 100

/** The first of each in what `npm run simulator` prints. */
const OUTPUTS: Readonly<Record<string, RegExp>> = {
  base_url: /^base_url +(\S+)$/m,
  project_key: /^project_key +(\S+)/m,
  plugin_id: /^plugin +(\S+)/m,
  plugin_secret: /^plugin +\S+ \/ (\S+)$/m,
  user_key: /^user_key +(\S+)/m,
}

// The runner calls this file again when the job ends, with what was saved.
if (STATE_PID === '') await start()
else process.kill(Number(STATE_PID))

async function start(): Promise<void> {
  const log = join(RUNNER_TEMP, 'feishu-project-simulator.log')
  // Its output goes to a file: a step that leaves a child with the step's own output behind is waited for.
  const file = openSync(log, 'w')
  const seed = INPUT_SEED === '' ? [] : ['--seed', INPUT_SEED]
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts'), '--port', '0', ...seed], {
    detached: true,
    stdio: ['ignore', file, file],
  })
  child.unref()
  for (let waited = 0; waited < PATIENCE && child.exitCode === null; waited += PAUSE) {
    await sleep(PAUSE)
    const told = readFileSync(log, 'utf8')
    if (OUTPUTS['base_url']?.test(told) !== true) continue
    console.log(told)
    const outputs = Object.entries(OUTPUTS).map(([name, found]) => `${name}=${found.exec(told)?.[1] ?? ''}\n`)
    appendFileSync(GITHUB_OUTPUT, outputs.join(''))
    appendFileSync(GITHUB_STATE, `PID=${child.pid ?? ''}\n`)
    return
  }
  const [why = ''] = readFileSync(log, 'utf8').trim().split('\n')
  console.log(`::error title=Feishu Project simulator::It did not start: ${why}`)
  process.exitCode = 1
}
