/** The composition root: builds the real world, tells the story, lets the report speak. It alone reads the environment, beside the front door. */
import { readFileSync } from 'node:fs'
import { setImmediate as immediate, setTimeout as wait } from 'node:timers/promises'
import type { RunContext } from './event/event.ts'
import { giveEventFile } from './event/read-event.ts'
import { Failure } from './failure.ts'
import { Client } from './feishu/client.ts'
import type { EarlySocket } from './feishu/early-socket.ts'
import { openActionsRunner } from './forge/actions-runner.ts'
import { openPlainRunner } from './forge/plain-runner.ts'
import { type Inputs, inputNames, type RawInputs, secretNames } from './inputs/read.ts'
import type { Forge } from './forge-port.ts'
import type { Annotation, Clock, Runner } from './ports.ts'
import { isVerificationTurnedOff, type Proxies } from './proxies.ts'
import { publish } from './report/publish.ts'
import { run, type World } from './run.ts'
import { Secrets } from './secrets.ts'
import { type Language, sentence } from './sentence.ts'

/** Milliseconds to settle the write under way after a cancellation; the runner kills the process after 7.5 s (ProcessInvoker.cs). */
const SETTLE_AFTER_CANCEL = 5000

/** `early`: opened already, to where it is likely to be needed. */
export async function main(early?: EarlySocket): Promise<void> {
  const { env } = process
  const runner = runnerOf(env)
  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort(cancellation(signal)))
  await step(env, runner, cancelled.signal, early)
  // Whoever cancels must not be told that all went well, whatever was settled.
  if (cancelled.signal.aborted) runner.fail()
}

/** All of it but the process: what the environment says, and nothing that is read or done around it. */
export async function step(env: Env, runner: Runner, cancelled: AbortSignal, early?: EarlySocket): Promise<void> {
  const secrets = new Secrets()
  const raw_inputs = inputsOf(env)
  for (const name of secretNames) hide(raw_inputs[name]?.trim() ?? '')

  const report = await run({
    raw_inputs,
    context: contextOf(env),
    readPayload: async () => {
      // Lets the early handshake go its next step, which nothing else would before the first request.
      if (early !== undefined) await immediate()
      return readPayload(env['GITHUB_EVENT_PATH'])
    },
    openTracker,
    openForge,
    runner,
    clock,
    limits: (timeout) => limits(timeout, cancelled),
    docs_url: docsOf(env),
  })
  early?.drop()
  await publish(report, runner)

  function openTracker({ base_url, request_timeout, credentials, language }: Inputs, connections: number): Client {
    if (isVerificationTurnedOff(env)) runner.annotate(verifiedAllTheSame(language))
    const proxies = proxiesOf(env)
    const options = { origin: base_url, connections, request_timeout, credentials, proxies, secrets, early }
    return new Client(options, clock, hide)
  }

  async function openForge({ github_token, request_timeout }: Inputs): Promise<Forge> {
    // Octokit takes 50 ms to load, and most events carry their text.
    const forge = await import('./forge/forge.ts')
    const options = {
      token: github_token ?? '',
      repository: env['GITHUB_REPOSITORY'] ?? '',
      api_url: env['GITHUB_API_URL'],
      graphql_url: env['GITHUB_GRAPHQL_URL'],
      request_timeout,
      proxies: proxiesOf(env),
      redact: secrets.redact,
    }
    return forge.openForge(options, clock)
  }

  function hide(secret: string): void {
    if (secret === '') return
    runner.mask(secret)
    secrets.add(secret)
  }
}

type Env = Readonly<Record<string, string | undefined>>

/** Elsewhere a workflow command would be a line of the log, secrets included. */
function runnerOf(env: Env): Runner {
  const options = { verbose: env['RUNNER_DEBUG'] === '1', temporary_folder: env['RUNNER_TEMP'] }
  if (env['GITHUB_ACTIONS'] !== 'true') return openPlainRunner(options)
  return openActionsRunner({ ...options, has_output_file: (env['GITHUB_OUTPUT'] ?? '') !== '' })
}

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
    ref: of('REF'),
    actor: of('ACTOR'),
    run_id: of('RUN_ID'),
    run_url: runUrlOf(env),
    attempt: Number(of('RUN_ATTEMPT') || '1'),
    started_at: Date.now(),
  }
}

/** The page of this run, where everything that makes its address is told. */
function runUrlOf({ GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' }: Env) {
  return [server, repository, id].includes('') ? '' : `${server}/${repository}/actions/runs/${id}`
}

/** Lower case first, as the runner and curl have it. */
function proxiesOf(env: Env): Proxies {
  const of = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? ''
  return { httpProxy: of('HTTP_PROXY'), httpsProxy: of('HTTPS_PROXY'), noProxy: of('NO_PROXY') }
}

/** The page of our error codes, in the repository that the step's `uses:` names, at its version. */
function docsOf(env: Env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env
  if ([server, repository, ref].some((part) => part === undefined || part === '')) return undefined
  return `${server ?? ''}/${repository ?? ''}/blob/${encodeURIComponent(ref ?? '')}/docs/err-codes.md`
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined
  try {
    // node:fs/promises takes 3 ms to load, and nothing else here needs it (docs/decisions/start-up.md). A byte order mark is no JSON.
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Failure(
      'event_file',
      sentence(
        `The event file (GITHUB_EVENT_PATH) could not be read: ${said}`,
        `无法读取事件文件（GITHUB_EVENT_PATH）：${said}`,
      ),
      { remedy: giveEventFile, cause },
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
    sentence(`timed out after ${seconds} s (timeout)`, `步骤超时，timeout 为 ${seconds} 秒`),
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

function verifiedAllTheSame(language: Language): Annotation {
  const title = sentence('Feishu Project: certificates are verified', '飞书项目：证书照常校验')
  const message = sentence(
    'NODE_TLS_REJECT_UNAUTHORIZED is ignored: a secret goes to no host that does not prove who it is. For your own certificate authority, set NODE_EXTRA_CA_CERTS.',
    '已忽略 NODE_TLS_REJECT_UNAUTHORIZED：密钥不会发往无法证明身份的主机。使用自建 CA 时，请设置 NODE_EXTRA_CA_CERTS。',
  )
  return { level: 'warning', title: title[language], message: message[language] }
}
