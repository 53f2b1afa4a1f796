/**
 * `npm run debug -- harness/case.yml`: the Action from its sources, with the event, inputs and environment that one file tells. Without a
 * `base_url` it gets a simulator. With `--inspect-brk` it waits for a debugger; breakpoints are in the TypeScript.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { PLUGIN, USERS } from '../simulator/seed.ts'
import { startSimulator, type Simulator } from '../simulator/server.ts'
import { type Case, readCase } from './debug-case.ts'
import { startAction, type StepResult } from './run-action.ts'

const USAGE = 'npm run debug -- case.yml [--inspect-brk [--port 9229]]'

/** Seconds: whoever looks at a breakpoint must not run into them. The most that the inputs take. */
const PATIENCE = { request_timeout: '300', timeout: '3600' }

/** What a debugger or a proxy tells a process by; the rest of the environment stays out. */
const PASSED_ON = ['NODE_OPTIONS', 'VSCODE_INSPECTOR_OPTIONS', 'HTTPS_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS']

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { 'inspect-brk': { type: 'boolean', default: false }, port: { type: 'string', default: '9229' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (file === undefined) throw new Error(`Usage: ${USAGE}`)
  // Big numbers stay what they are: some of the vendor's IDs exceed 2^53.
  const one = readCase(parse(readFileSync(file, 'utf8'), { intAsBigInt: true }))
  const options = values['inspect-brk'] ? { NODE_OPTIONS: `--inspect-brk=127.0.0.1:${values.port}` } : {}
  if (one.inputs['base_url'] !== undefined) {
    tell(await runCase(one, options))
    return
  }
  const simulator = await startSimulator()
  console.log(`The simulator: ${simulator.url}`)
  try {
    simulator.faults.add(...one.faults)
    tell(await runCase(withSimulator(one, simulator), options), simulator)
  } finally {
    await simulator.close()
  }
}

function withSimulator(one: Case, { url }: Simulator): Case {
  const credentials = one.inputs['plugin_token'] === undefined ? PLUGIN : {}
  return { ...one, inputs: { base_url: url, user_key: USERS.lin.user_key, ...credentials, ...one.inputs } }
}

async function runCase(one: Case, options: Readonly<Record<string, string>>): Promise<StepResult> {
  const passed = PASSED_ON.flatMap((name): [string, string][] => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  const { event_name, payload, job_status } = one
  const step = startAction({
    main: join(resolve(import.meta.dirname, '..'), 'src', 'index.ts'),
    event_name,
    payload,
    job_status,
    inputs: { ...PATIENCE, ...one.inputs },
    env: { ...Object.fromEntries(passed), ...options, ...one.env },
  })
  // As it comes, for one who steps through.
  step.process.stdout?.pipe(process.stdout)
  step.process.stderr?.pipe(process.stderr)
  return step.result
}

function tell({ exit_code, outputs, summary }: StepResult, simulator?: Simulator): void {
  const requests = simulator?.requests.map(({ method, path }) => `${method} ${path}`) ?? []
  const sections: readonly [string, readonly string[]][] = [
    ['outputs', Object.entries(outputs).map(([name, value]) => `${name}=${value}`)],
    ['job summary', summary.trim().split('\n')],
    ['requests that the simulator saw', requests],
    ['the step', [exit_code === 0 ? 'is green' : `is red: exit code ${exit_code ?? 'none'}`]],
  ]
  for (const [title, lines] of sections) if (lines.length > 0) console.log(`\n--- ${title}\n${lines.join('\n')}`)
  process.exitCode = exit_code ?? 1
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
