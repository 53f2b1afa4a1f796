/** Runs a workflow file with nektos/act on this machine, without containers, and reads what each step saw and left behind. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface ActOptions {
  /** A git repository that has the workflow under `.github/workflows`. */
  readonly repository: string
  readonly workflow: string
  /** Of act's own: caches, payload, secrets. Kept apart so that runs can go side by side. */
  readonly temp: string
  readonly event_name: string
  readonly payload: unknown
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  /** What the runner has in its environment. */
  readonly env: Readonly<Record<string, string>>
  /** `owner/name@ref` to a folder that stands for it. */
  readonly actions: Readonly<Record<string, string>>
  /** Scripts that come first on the path, by their names. */
  readonly programs?: Readonly<Record<string, string>>
}

export interface StepRun {
  readonly job: string
  /** Its id, else its name, else what it uses or runs. */
  readonly step: string
  readonly matrix: Readonly<Record<string, unknown>>
  /** Before `continue-on-error`: what `steps.<id>.outcome` is. */
  outcome?: 'success' | 'failure'
  readonly outputs: Record<string, string>
  /** What it printed, as the log shows it: masked. */
  readonly lines: string[]
  readonly masks: string[]
  summary: string
}

export interface WorkflowRun {
  readonly exit_code: number | null
  /** In the order in which they began; a step that is skipped does not appear. */
  readonly steps: readonly StepRun[]
  /** Everything that act wrote, for a person to find out what went wrong. */
  readonly log: string
}

/** The lines of `act --json` that matter here (nektos/act, pkg/runner/step.go, command.go). */
interface LogEntry {
  readonly jobID?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly step?: string
  readonly stepID?: readonly string[]
  readonly stage?: string
  readonly msg?: string
  readonly raw_output?: boolean
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: { readonly title?: string }
  readonly stepResult?: 'success' | 'failure'
}

export async function runWorkflow(options: ActOptions): Promise<WorkflowRun> {
  const child = spawn('act', argumentsOf(options), {
    cwd: options.repository,
    env: { ...hostEnvironment(options.temp, options.programs), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text))
  const exit_code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  return { exit_code, steps: readSteps(log), log }
}

function argumentsOf(options: ActOptions): readonly string[] {
  const { temp, repository, workflow, event_name, payload, secrets, vars, env, actions } = options
  mkdirSync(temp, { recursive: true })
  const file = (name: string, content: string): string => {
    const path = join(temp, name)
    writeFileSync(path, content)
    return path
  }
  const pairs = (given: Readonly<Record<string, string>>): string =>
    Object.entries(given)
      .map(([name, value]) => `${name}=${value}\n`)
      .join('')
  return [
    event_name,
    '--json',
    ...['--directory', repository, '--workflows', join('.github', 'workflows', workflow)],
    ...['--eventpath', file('event.json', JSON.stringify(payload))],
    ...['--secret-file', file('secrets', pairs(secrets)), '--var-file', file('vars', pairs(vars))],
    ...['--env-file', file('env', pairs({ GITHUB_REPOSITORY: 'octo-org/shop', ...env }))],
    ...Object.entries(actions).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
    // Every label stands for this machine, and nothing is fetched from anywhere.
    ...['ubuntu-latest', 'self-hosted', 'linux'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--pull=false', '--no-cache-server', '--container-daemon-socket', '-'],
    ...['--action-cache-path', join(temp, 'cache')],
  ]
}

/**
 * act takes the first `node` on the path for `using: node24`: it gets the one that runs this. When a command fails, act stops reading its
 * terminal at once (pkg/container/host_environment.go, `exec`) and sometimes loses the last lines: so a failure ends a moment later.
 */
const NODE = `#!/bin/sh
"${process.execPath}" "$@"
code=$?
[ $code = 0 ] || sleep 0.3
exit $code
`

/** The machine's directories, and nothing that could steer the action. */
function hostEnvironment(temp: string, programs: ActOptions['programs'] = {}): Readonly<Record<string, string>> {
  const bin = join(temp, 'bin')
  mkdirSync(bin, { recursive: true })
  for (const [name, script] of Object.entries({ ...programs, node: NODE }))
    writeFileSync(join(bin, name), script, { mode: 0o755 })
  const path = [bin, process.env['PATH'] ?? ''].join(delimiter)
  return { PATH: path, HOME: process.env['HOME'] ?? '', LANG: 'C.UTF-8' }
}

function readSteps(log: string): readonly StepRun[] {
  const steps = new Map<string, StepRun>()
  for (const entry of log.split('\n').flatMap(parseEntry)) {
    const { jobID: job, stepID, matrix = {}, stage } = entry
    if (job === undefined || stepID === undefined || stage !== 'Main') continue
    const key = JSON.stringify([job, matrix, stepID])
    const step = steps.get(key) ?? begin(entry, job, matrix)
    steps.set(key, step)
    note(entry, step)
  }
  return [...steps.values()].filter(({ outcome }) => outcome !== undefined)
}

function parseEntry(line: string): readonly LogEntry[] {
  if (!line.startsWith('{')) return []
  // Written by act, whose version is pinned.
  return [JSON.parse(line) as LogEntry]
}

function begin({ stepID, step }: LogEntry, job: string, matrix: StepRun['matrix']): StepRun {
  const id = stepID?.at(-1) ?? ''
  // Without an id, act counts.
  return { job, matrix, step: /^\d+$/.test(id) ? (step ?? '') : id, outputs: {}, lines: [], masks: [], summary: '' }
}

function note(entry: LogEntry, step: StepRun): void {
  const { raw_output = false, msg = '', command, name = '', arg = '', content = '', kvPairs, stepResult } = entry
  if (raw_output) step.lines.push(msg.replace(/\r?\n$/, ''))
  if (command === 'set-output') step.outputs[name] = arg
  if (command === 'add-mask') step.masks.push(arg)
  if (command === 'summary') step.summary = content
  // Those that become annotations; act shows them with a sign of its own.
  if (command === 'error' || command === 'warning' || command === 'notice')
    step.lines.push(`${command}: ${kvPairs?.title ?? ''}: ${arg}`)
  if (stepResult !== undefined) step.outcome = stepResult
}
