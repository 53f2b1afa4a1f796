/** The story: inputs, event, references, plan, operate, report. */
import { decide } from './event/decide.ts'
import type { RunContext } from './event/event.ts'
import { readEvent } from './event/read-event.ts'
import { Failure } from './failure.ts'
import { type Inputs, type RawInputs, readInputs } from './inputs/read-inputs.ts'
import { operate, parallelism } from './operate/operate.ts'
import { makePlan } from './plan/plan.ts'
import { composeRollbackReason } from './plan/rollback-reason.ts'
import type { Clock, Runner, Tracker } from './ports.ts'
import type { Found, Text } from './references/find-references.ts'
import { findReferences } from './references/find-references.ts'
import { textsOf } from './references/texts.ts'
import { type Ending, makeReport, type Manner, type Report } from './report/report.ts'
import { sentence } from './sentence.ts'
import { itemHosts } from './work-item/item-url.ts'

/** A connection to Feishu Project that has to be closed. */
export type OpenTracker = Tracker & { close(): Promise<void> }

export interface World {
  readonly raw_inputs: RawInputs
  readonly context: RunContext
  readonly readPayload: () => Promise<unknown>
  readonly openTracker: (inputs: Inputs, connections: number) => OpenTracker
  readonly runner: Runner
  readonly clock: Clock
  /** `stop`: no new write from then on. `give_up`: nor any answer waited for. */
  readonly limits: (timeout: number) => { readonly stop: AbortSignal; readonly give_up: AbortSignal }
}

export async function run(world: World): Promise<Report> {
  let manner = MANNER_UNTIL_READ
  try {
    const inputs = await readInputs(world.raw_inputs)
    manner = { ...inputs, language: 'en' }
    return makeReport(await act(inputs, world), manner)
  } catch (error) {
    return makeReport({ kind: 'failed', failure: asFailure(error) }, manner)
  }
}

/** What is wrong with the inputs is told in a manner of our own. */
const MANNER_UNTIL_READ: Manner = { node_id: [], on_missing: 'warn', fail_on_error: true, language: 'en' }

async function act(inputs: Inputs, world: World): Promise<Ending> {
  const event = readEvent(world.context.event_name, await world.readPayload())
  const decision = decide(event, inputs)
  if (decision.do === 'nothing') return { kind: 'skipped', because: decision.because }

  const found = await find(inputs, textsOf(event))
  const rollback_reason = inputs.rollback_reason ?? composeRollbackReason(event, world.context)
  const { steps, left } = makePlan(found, { action: decision.do, by: decision.by, rollback_reason }, inputs)

  const { because } = decision
  if (steps.length === 0) return { kind: 'acted', because, outcomes: [], left }
  const tracker = world.openTracker(inputs, parallelism(steps))
  try {
    const outcomes = await operate(steps, { ...world, ...world.limits(inputs.timeout), tracker })
    return { kind: 'acted', because, outcomes, left }
  } finally {
    await tracker.close()
  }
}

async function find(inputs: Inputs, texts: readonly Text[]): Promise<readonly Found[]> {
  if (inputs.work_item_id.length > 0)
    return inputs.work_item_id.map((reference) => ({ reference, where: 'input', raw: reference.work_item_id }))
  const { found, none } = await findReferences(texts, { hosts: itemHosts(inputs.base_url, []), keywords: [] })
  return none ? [] : found
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Failure('bug', sentence(`The action itself failed: ${said}`, `本 Action 自身出错：${said}`), {
    remedy: sentence('This is a bug: please report it with this log.', '这是程序缺陷，请附上此日志反馈。'),
    cause: error,
  })
}
