/** The story: read the inputs and the event, decide, find the work items, plan, operate, report. */
import { decide } from './event/decide.ts'
import type { RunContext } from './event/event.ts'
import { readEvent } from './event/read-event.ts'
import { find } from './find/find.ts'
import { type Inputs, type RawInputs, readInputs } from './inputs/read.ts'
import { readItemNames } from './operate/item-names.ts'
import { operate, parallelism } from './operate/operate.ts'
import { plan } from './plan/plan.ts'
import { planOptionsOf } from './plan/options.ts'
import type { Forge } from './forge-port.ts'
import type { Call, Clock, LogLine, Runner, Tracker } from './ports.ts'
import { acted, reportOptionsOf, unreadOptionsOf } from './report/options.ts'
import { makeReport, type Report, type StepResult } from './report/report.ts'

/** A connection to Feishu Project that has to be closed. */
export type OpenTracker = Tracker & { actAs(user_key: string): void; close(): Promise<void> }

export interface World {
  readonly raw_inputs: RawInputs
  readonly context: RunContext
  readonly readPayload: () => Promise<unknown>
  readonly openTracker: (inputs: Inputs, connections: number) => OpenTracker
  readonly openForge: (inputs: Inputs) => Promise<Forge>
  readonly runner: Runner
  readonly clock: Clock
  /** `stop`: no new write from then on. `give_up`: nor any answer waited for. */
  readonly limits: (timeout: number) => { readonly stop: AbortSignal; readonly give_up: AbortSignal }
  /** The page of our error codes, where it is known. */
  readonly docs_url?: string | undefined
}

export async function run(world: World): Promise<Report> {
  let options = unreadOptionsOf(world.raw_inputs)
  try {
    const inputs = await readInputs(world.raw_inputs)
    options = reportOptionsOf(inputs, world.docs_url)
    return makeReport(await act(inputs, world), options)
  } catch (error) {
    const { excusedFailure } = await import('./event/missing-secrets.ts')
    return makeReport(await excusedFailure(error, world), options)
  }
}

async function act(inputs: Inputs, world: World): Promise<StepResult> {
  const { context, runner, clock } = world
  const event = readEvent(context.event_name, await world.readPayload())
  const decision = decide(event, inputs)
  if (decision.do === 'nothing') return { kind: 'skipped', because: decision.because }

  const limits = world.limits(inputs.timeout)
  const lookups: LogLine[] = []
  const call: Call = { signal: limits.give_up, log: (line) => void lookups.push(line) }
  try {
    const found = await find(event, decision, inputs, { forge: () => world.openForge(inputs), context, clock, call })
    if (found.tasks.length === 0) return acted(decision, found, [])
    const tracker = world.openTracker(inputs, parallelism(found.tasks.length))
    try {
      const options = planOptionsOf(inputs, event, context, found)
      const { tasks, acting_user } = await plan(found.tasks, options, tracker, call)
      showLookups(lookups, runner)
      const done = await operate(tasks, { ...limits, tracker, clock, runner, acting_user })
      return acted(decision, found, done, await readItemNames(done, tracker, { ...call, ...limits }))
    } finally {
      await tracker.close()
    }
  } finally {
    showLookups(lookups, runner)
  }
}

function showLookups(lines: LogLine[], runner: Runner): void {
  if (lines.length > 0) runner.group('Look-ups', lines.splice(0))
}
