/** The whole story in this process, with the real client on real sockets, under a clock that may run faster: minutes of waiting pass in milliseconds. */
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from '../src/feishu/client.ts'
import { Failure } from '../src/failure.ts'
import type { Clock, LogLine, Runner } from '../src/ports.ts'
import type { Report } from '../src/report/report.ts'
import { run } from '../src/run.ts'
import { Secrets } from '../src/secrets.ts'
import { sentence } from '../src/sentence.ts'
import { PLUGIN, SHOP, USERS } from '../simulator/seed.ts'

/** `speed`: so many milliseconds of its own in one real one. */
export function fastClock(speed: number): Clock {
  const start = performance.now()
  return {
    now: () => start + (performance.now() - start) * speed,
    sleep: async (milliseconds, signal) => {
      await wait(milliseconds / speed, undefined, { signal }).catch(() => undefined)
    },
  }
}

export interface InProcess {
  readonly base_url: string
  readonly clock: Clock
  readonly payload: unknown
  readonly inputs: Readonly<Record<string, string>>
  /** Real milliseconds for one request, whatever the clock. */
  readonly request_timeout: number
  /** Milliseconds of the clock until somebody cancels. */
  readonly cancel_after?: number | undefined
}

export interface Told {
  readonly report: Report
  readonly lines: readonly LogLine[]
}

/** Milliseconds of the clock to settle after a cancellation, as in `main.ts`. */
const SETTLE = 5000

export async function runInProcess(options: InProcess): Promise<Told> {
  const { base_url, clock, payload, request_timeout, cancel_after } = options
  const lines: LogLine[] = []
  const over = new AbortController()
  const report = await run({
    raw_inputs: {
      project_key: SHOP.simple_name,
      base_url,
      ...PLUGIN,
      user_key: USERS.lin.user_key,
      job_status: 'success',
      ...options.inputs,
    },
    context: {
      event_name: 'pull_request',
      repository: 'octo-org/shop',
      workflow: 'Deploy',
      sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      actor: 'octocat',
      run_id: '1',
      run_url: 'https://github.com/octo-org/shop/actions/runs/1',
      attempt: 1,
    },
    readPayload: () => Promise.resolve(payload),
    openTracker: ({ credentials }, connections) => {
      const proxies = { httpProxy: '', httpsProxy: '', noProxy: '' }
      return new Client(
        { origin: base_url, connections, request_timeout, credentials, proxies, secrets: new Secrets() },
        clock,
        () => undefined,
      )
    },
    openForge: () => Promise.reject(new Error('the payload carries its text')),
    runner: silentRunner(lines),
    clock,
    limits: (timeout) => limits(timeout, cancel_after, clock, over.signal),
  })
  over.abort()
  return { report, lines }
}

/** As `main.ts` has them, by the clock. */
function limits(timeout: number, cancel_after: number | undefined, clock: Clock, over: AbortSignal) {
  const stop = new AbortController()
  const give_up = new AbortController()
  void after(timeout, () => {
    stop.abort(timeIsOver)
    give_up.abort(timeIsOver)
  })
  if (cancel_after !== undefined) {
    void after(cancel_after, () => {
      stop.abort(cancelled)
      void after(SETTLE, () => give_up.abort(cancelled))
    })
  }
  return { stop: stop.signal, give_up: give_up.signal }

  async function after(milliseconds: number, then: () => void): Promise<void> {
    await clock.sleep(milliseconds, over)
    if (!over.aborted) then()
  }
}

const timeIsOver = new Failure('no_answer', sentence('the time is over', '时间已到'))
const cancelled = new Failure('cancelled', sentence('the step was cancelled', '步骤被取消'))

function silentRunner(lines: LogLine[]): Runner {
  return {
    mask: () => undefined,
    log: (line) => void lines.push(line),
    group: (_, all) => void lines.push(...all),
    annotate: () => undefined,
    setOutput: () => ({ kind: 'written' }),
    keepFile: () => ({ kind: 'no_place' }),
    writeSummary: () => Promise.resolve(),
    fail: () => undefined,
  }
}
