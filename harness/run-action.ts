/** Starts the committed bundle as the runner starts it, and reads what it leaves behind (actions/runner, NodeScriptActionHandler.cs, FileCommandManager.cs). */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { readStepLog, type StepLog } from './workflow-commands.ts'

const ROOT = resolve(import.meta.dirname, '..')

export interface StepOptions {
  /** As under `with:`. */
  readonly inputs: Readonly<Record<string, string>>
  readonly event_name: string
  readonly payload?: unknown
  /** What `${{ job.status }}` would be. */
  readonly job_status?: string
  /** Beside and over what the runner sets. */
  readonly env?: Readonly<Record<string, string>>
  /** Another build than the committed one. */
  readonly main?: string
}

export interface StepResult extends StepLog {
  readonly exit_code: number | null
  /** Both streams, raw: the runner reads commands from either. */
  readonly output: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface Step {
  readonly process: ChildProcess
  readonly result: Promise<StepResult>
}

export async function runAction(options: StepOptions): Promise<StepResult> {
  return startAction(options).result
}

export function startAction(options: StepOptions): Step {
  const temp = mkdtempSync(join(tmpdir(), 'step-'))
  const env = stepEnvironment(options, temp)
  const child = spawn(process.execPath, [options.main ?? join(ROOT, readAction().runs.main)], {
    cwd: temp,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end()
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const result = new Promise<StepResult>((done, fail) => {
    child.on('error', fail)
    child.on('close', (exit_code) => {
      const outputs = readOutputs(readFileSync(join(temp, 'output'), 'utf8'))
      const summary = readFileSync(join(temp, 'summary.md'), 'utf8')
      rmSync(temp, { recursive: true, force: true })
      done({ ...readStepLog(output, env['RUNNER_DEBUG'] === '1'), exit_code, output, outputs, summary })
    })
  })
  return { process: child, result }
}

/** What the runner sets, and the files it names there, which are made in `temp`. */
export function stepEnvironment(options: StepOptions, temp: string): Readonly<Record<string, string>> {
  const file = (name: string, content = ''): string => {
    const path = join(temp, name)
    writeFileSync(path, content)
    return path
  }
  return {
    ...hostEnvironment(),
    ...githubEnvironment(options.event_name),
    ...inputEnvironment(readAction(), options),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.payload ?? {})),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_WORKSPACE: temp,
    RUNNER_TEMP: temp,
    ...options.env,
  }
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string } | null>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly main: string }
}

let action: ActionFile | undefined

export function readAction(): ActionFile {
  // The file is ours, and a test of its own holds its shape.
  action ??= parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile
  return action
}

/** Every declared input is set, empty where there is no value; a space becomes `_`, and no other character changes but its case. */
function inputEnvironment({ inputs }: ActionFile, options: StepOptions): Readonly<Record<string, string>> {
  const unexpected = Object.keys(options.inputs).filter((name) => !(name in inputs))
  if (unexpected.length > 0)
    throw new Error(
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${Object.keys(inputs).join("', '")}']`,
    )
  const entries = Object.entries(inputs).map(([name, input]): [string, string] => {
    const value = options.inputs[name] ?? expand(input?.default ?? '', options)
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
  })
  return Object.fromEntries(entries)
}

/** The expressions that our own defaults use. */
function expand(value: string, { job_status = 'success' }: StepOptions): string {
  return value
    .replace('${{ job.status }}', job_status)
    .replace('${{ github.token }}', 'ghs_0000000000000000000000000000000000')
}

/** What a process needs of the machine, and nothing that could steer the action: no proxy, no other GITHUB_ variable. */
function hostEnvironment(): Readonly<Record<string, string>> {
  const kept = new Set(['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP'])
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      kept.has(name) && value !== undefined ? [[name, value]] : [],
    ),
  )
}

function githubEnvironment(event_name: string): Readonly<Record<string, string>> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: event_name,
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    GITHUB_WORKFLOW: 'Deploy',
  }
}

/** `NAME=VALUE`, or `NAME<<DELIMITER`, lines, `DELIMITER`; throws where the runner would fail the step. */
export function readOutputs(content: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = content.split(process.platform === 'win32' ? /\r?\n/ : '\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const [, name = '', sign = '', rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (name === '') throw new Error(`Invalid format '${line}'`)
    if (sign === '=') {
      outputs[name] = rest
      continue
    }
    const end = lines.indexOf(rest)
    if (rest === '' || end === -1) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`)
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return outputs
}
