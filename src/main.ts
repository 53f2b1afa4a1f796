/** The composition root: builds the real world, tells the story, lets the report speak. The only file that reads the environment. */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { RunContext } from './event/event.ts'
import { Failure } from './failure.ts'
import { Client } from './feishu/client.ts'
import type { Proxies } from './feishu/proxies.ts'
import { ActionsRunner } from './forge/actions-runner.ts'
import { type Inputs, inputNames, type RawInputs, secretNames } from './inputs/read-inputs.ts'
import type { Clock, PullRequests } from './ports.ts'
import { publish } from './report/publish.ts'
import { run, type World } from './run.ts'
import { Secrets } from './secrets.ts'
import { sentence } from './sentence.ts'

/** Milliseconds to settle the write under way after a cancellation; the runner kills the process after 7.5 s (ProcessInvoker.cs). */
const SETTLE_AFTER_CANCEL = 5000

export async function main(): Promise<void> {
  const { env } = process
  const runner = new ActionsRunner(env['RUNNER_DEBUG'] === '1')
  const secrets = new Secrets()
  const raw_inputs = inputsOf(env)
  for (const name of secretNames) mask(raw_inputs[name])

  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort(cancellation(signal)))

  const report = await run({
    raw_inputs,
    context: contextOf(env),
    readPayload: () => Promise.resolve().then(() => readPayload(env['GITHUB_EVENT_PATH'])),
    openTracker,
    openGitHub,
    runner,
    clock,
    limits: (timeout) => limits(timeout, cancelled.signal),
  })
  await publish(report, runner)
  // Whoever cancels must not be told that all went well, whatever was settled.
  if (cancelled.signal.aborted) runner.fail()

  function openTracker(inputs: Inputs, connections: number): Client {
    const { base_url, request_timeout, credentials } = inputs
    return new Client(
      { origin: base_url, connections, request_timeout, credentials, secrets, proxies: proxiesOf(env) },
      clock,
      (secret) => mask(secret),
    )
  }

  async function openGitHub({ github_token, request_timeout }: Inputs): Promise<PullRequests> {
    // Octokit takes 50 ms to load, and most events carry their text.
    const { openPullRequests } = await import('./forge/pull-requests.ts')
    const options = {
      token: github_token ?? '',
      repository: env['GITHUB_REPOSITORY'] ?? '',
      api_url: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      graphql_url: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
      request_timeout,
    }
    return openPullRequests(options, clock)
  }

  function mask(secret: string | undefined): void {
    if (secret === undefined || secret.trim() === '') return
    runner.mask(secret.trim())
    secrets.add(secret)
  }
}

type Env = Readonly<Record<string, string | undefined>>

/** The runner's way of handing over an input (actions/runner, Handler.cs, AddInputsToEnvironment). */
function inputsOf(env: Env): RawInputs {
  return Object.fromEntries(inputNames.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]))
}

function contextOf(env: Env): RunContext {
  const of = (name: string): string => env[`GITHUB_${name}`] ?? ''
  return {
    event_name: of('EVENT_NAME'),
    repository: of('REPOSITORY'),
    workflow: of('WORKFLOW'),
    sha: of('SHA'),
    actor: of('ACTOR'),
    run_url: `${of('SERVER_URL')}/${of('REPOSITORY')}/actions/runs/${of('RUN_ID')}`,
    attempt: Number(of('RUN_ATTEMPT') || '1'),
  }
}

/** Lower case first, as the runner and curl have it. */
function proxiesOf(env: Env): Proxies {
  const of = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? ''
  return { httpProxy: of('HTTP_PROXY'), httpsProxy: of('HTTPS_PROXY'), noProxy: of('NO_PROXY') }
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined
  try {
    // node:fs/promises takes 3 ms to load, and nothing else here needs it (docs/decisions/start-up.md).
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Failure(
      'event_file',
      sentence(
        `The event file (GITHUB_EVENT_PATH) could not be read: ${said}`,
        `无法读取事件文件（GITHUB_EVENT_PATH）：${said}`,
      ),
      { cause },
    )
  }
}

const clock: Clock = {
  // Monotonic like performance.now(), whose module takes 3 ms to load.
  now: () => process.uptime() * 1000,
  sleep: async (milliseconds, signal) => {
    // An aborted signal ends the pause early; whoever waits looks at the signal next.
    await wait(milliseconds, undefined, { signal }).catch(() => undefined)
  },
}

function limits(timeout: number, cancelled: AbortSignal): ReturnType<World['limits']> {
  const stop = new AbortController()
  const give_up = new AbortController()
  setTimeout(() => {
    stop.abort(deadline(timeout))
    give_up.abort(stop.signal.reason)
  }, timeout).unref()
  const cancel = (): void => {
    stop.abort(cancelled.reason)
    setTimeout(() => give_up.abort(cancelled.reason), SETTLE_AFTER_CANCEL).unref()
  }
  if (cancelled.aborted) cancel()
  cancelled.addEventListener('abort', cancel)
  return { stop: stop.signal, give_up: give_up.signal }
}

function deadline(timeout: number): Failure {
  const seconds = timeout / 1000
  return new Failure(
    'timeout',
    sentence(`the ${seconds} s of the input timeout are over`, `已超过输入 timeout 的 ${seconds} 秒`),
    {
      remedy: sentence(
        'Run the step again: it is safe to repeat; or raise timeout.',
        '请重新运行该步骤：重复运行是安全的；也可以调大 timeout。',
      ),
    },
  )
}

function cancellation(signal: string): Failure {
  return new Failure('cancelled', sentence(`the step was cancelled (${signal})`, `步骤被取消（${signal}）`), {
    remedy: sentence('Run the step again: it is safe to repeat.', '请重新运行该步骤：重复运行是安全的。'),
  })
}
