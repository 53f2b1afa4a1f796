/** The story: inputs, event, references, names resolved, plan, operate, report. */
import { decide } from './event/decide.ts'
import { type Event, type RunContext, withoutSecrets } from './event/event.ts'
import { readEvent } from './event/read-event.ts'
import { Failure } from './failure.ts'
import { InputFailure, type Inputs, type RawInputs, readInputs } from './inputs/read-inputs.ts'
import { foresee } from './operate/dry-run.ts'
import { moveNode } from './operate/move-node.ts'
import type { Done, Outcome } from './operate/outcome.ts'
import { type Act, operate, parallelism } from './operate/operate.ts'
import { type Acting, assign, assignEach, type Assignment, takesBack } from './plan/assign.ts'
import { carriesUpdate, type Guards, makePlan, outsideOf, type Plan } from './plan/plan.ts'
import { composeRollbackReason } from './plan/rollback-reason.ts'
import type { Call, Clock, LogLine, PullRequests, Runner, Tracker } from './ports.ts'
import type { Action } from './domain.ts'
import { findReferences } from './find/find-references.ts'
import { gatherTexts } from './find/gather-texts.ts'
import * as missing from './find/missing.ts'
import { makeReport, type Note, type Options, type Report, type StepResult } from './report/report.ts'
import { resolvePeople } from './plan/people.ts'
import { placesOf } from './plan/places.ts'
import { sentence } from './sentence.ts'
import { itemHosts } from './work-item/item-url.ts'

/** A connection to Feishu Project that has to be closed. */
export type OpenTracker = Tracker & { actAs(user_key: string): void; close(): Promise<void> }

export interface World {
  readonly raw_inputs: RawInputs
  readonly context: RunContext
  readonly readPayload: () => Promise<unknown>
  readonly openTracker: (inputs: Inputs, connections: number) => OpenTracker
  readonly openGitHub: (inputs: Inputs) => Promise<PullRequests>
  readonly runner: Runner
  readonly clock: Clock
  /** `stop`: no new write from then on. `give_up`: nor any answer waited for. */
  readonly limits: (timeout: number) => { readonly stop: AbortSignal; readonly give_up: AbortSignal }
}

export async function run(world: World): Promise<Report> {
  let options = optionsUntilRead(world.raw_inputs)
  try {
    const inputs = await readInputs(world.raw_inputs)
    options = inputs
    return makeReport(await act(inputs, world), options)
  } catch (error) {
    return makeReport(await resultOf(error, world), options)
  }
}

/** What is wrong with the inputs is told by options of our own, and in their language if that can be read. */
function optionsUntilRead({ language }: RawInputs): Options {
  return {
    node_id: [],
    on_missing: 'warn',
    fail_on_error: true,
    fail_on_blocked: false,
    warn_on: [],
    language: language?.trim() === 'zh' ? 'zh' : 'en',
  }
}

async function act(inputs: Inputs, world: World): Promise<StepResult> {
  const event = await readEventOf(world)
  const decision = decide(event, inputs)
  if (decision.do === 'nothing') return { kind: 'skipped', because: decision.because }

  const limits = world.limits(inputs.timeout)
  const lookups: LogLine[] = []
  const call: Call = { signal: limits.give_up, log: (line) => void lookups.push(line) }
  const showLookups = (): void => {
    if (lookups.length > 0) world.runner.group('Look-ups', lookups.splice(0))
  }
  try {
    const { assignments, none, notes: found } = await search(event, decision, inputs, world, call)
    const notes = [...found, ...notesOn(assignments)]
    const { because } = decision
    if (none) return { kind: 'skipped', because: missing.saidNone }
    if (assignments.length === 0) {
      return { kind: 'acted', because, tasks: [], notes, missing: missing.nothingNamed(event, inputs) }
    }
    const tracker = world.openTracker(inputs, parallelism(assignments.length))
    try {
      const rollback_reason = (takes_back: boolean): string =>
        inputs.rollback_reason ?? composeRollbackReason(event, world.context, inputs.language, takes_back)
      const { steps, left } = await prepare(assignments, decision.do, { ...inputs, rollback_reason }, tracker, call)
      showLookups()
      const outcomes = await operate(steps, {
        ...limits,
        act: actOf(inputs, tracker, world.clock),
        tracker,
        runner: world.runner,
      })
      return { kind: 'acted', because, tasks: tasksOf(steps, left, outcomes), notes, missing: missing.allLeftAlone }
    } finally {
      await tracker.close()
    }
  } finally {
    showLookups()
  }
}

/** Each item with what became of its nodes. */
function tasksOf(steps: Plan['steps'], left: Plan['left'], outcomes: readonly Outcome[]): readonly Done[] {
  const found = { mentions: [], changes: [] }
  return [
    ...steps.map(({ action, body, spare_progress, ...place }): Done => {
      const { work_item_id } = place.item
      const own = outcomes.filter(({ node }) => node.work_item_id === work_item_id)
      const request = { do: 'move', body, skip_if_successor_is_completed: spare_progress } as const
      const step = { ...place, request, may_be_gone: false, comment: undefined }
      return { ...found, work_item_id, want: wantOf(action), step, outcomes: own }
    }),
    ...left.map(({ reference, url, action, because }): Done => {
      const mention = {
        where: 'text',
        raw: '',
        reference: url === undefined ? reference : { ...reference, url },
      } as const
      const { work_item_id } = reference
      return { ...found, work_item_id, mentions: [mention], want: wantOf(action), left_alone: because, outcomes: [] }
    }),
  ]
}

function wantOf(action: Action): Done['want'] {
  return { do: action, by: 'input', takes_back: false }
}

/** Why what is done is not what the event says. */
function notesOn(assignments: readonly Assignment[]): readonly Note[] {
  const taken_back = assignments.flatMap(({ reference, errand }) =>
    errand.do !== 'nothing' && errand.takes_back === true ? [reference.work_item_id] : [],
  )
  return taken_back.length === 0 ? [] : [{ level: 'notice', said: takesBack(taken_back) }]
}

function actOf({ dry_run }: Inputs, tracker: Tracker, clock: Clock): Act {
  if (dry_run) return (move, call, ahead) => foresee(move, ahead, tracker, call)
  return (move, call) => moveNode(move, { tracker, clock, call })
}

/** Names become keys, and then it is known what to do. */
async function prepare(
  assignments: readonly Assignment[],
  action: Action,
  inputs: Omit<Inputs, 'rollback_reason'> & Pick<Guards, 'rollback_reason'>,
  tracker: OpenTracker,
  call: Call,
): Promise<Plan> {
  const is_by_input = inputs.work_item_id.length > 0
  const asked = assignments.filter(({ errand }) => errand.do !== 'nothing')
  if (asked.length === 0) return makePlan(assignments, new Map(), action, { ...inputs, is_by_input })

  const carried = asked.some(({ errand }) => carriesUpdate(errand)) ? inputs.update : {}
  const people = { user_key: inputs.credentials.user_key, update: carried }
  const { user_key, update } = await resolvePeople(people, tracker, call)
  if (user_key !== undefined) tracker.actAs(user_key)
  const references = asked.map(({ reference }) => reference)
  const placements = await placesOf(references, inputs, tracker, call)
  const plan = makePlan(assignments, placements, action, { ...inputs, update, is_by_input })
  const outside = plan.left.filter(({ reference }) => placements.has(reference.work_item_id))
  if (is_by_input && outside.length > 0) throw outsideOf(outside)
  return plan
}

interface Search {
  readonly assignments: readonly Assignment[]
  /** `#none`: the authors say that there is no work item. */
  readonly none: boolean
  readonly notes: readonly Note[]
}

async function search(event: Event, decision: Acting, inputs: Inputs, world: World, call: Call): Promise<Search> {
  if (inputs.work_item_id.length > 0) {
    // Of the event nothing is wanted but whether it is a revert, which it tells by itself.
    const { changes } = await gatherTexts(event, { sources: [], rerun: false }, () => world.openGitHub(inputs), call)
    const reverts = changes[0]?.reverts
    return { assignments: assignEach(inputs.work_item_id, decision, reverts), none: false, notes: [] }
  }
  const wanted = { sources: inputs.work_item_sources, rerun: world.context.attempt > 1 }
  const { changes, notices } = await gatherTexts(event, wanted, () => world.openGitHub(inputs), call)
  const rules = {
    hosts: itemHosts(inputs.base_url, inputs.work_item_hosts),
    keywords: inputs.work_item_keywords,
    ...(inputs.work_item_pattern !== undefined && { pattern: inputs.work_item_pattern }),
  }
  const named = await Promise.all(
    changes.map(async ({ texts, reverts }) => ({ findings: await findReferences(texts, rules), reverts })),
  )
  const unsearched = named.flatMap(({ findings }) => findings.unsearched)
  return {
    assignments: assign(named, decision),
    none: named.length > 0 && named.every(({ findings }) => findings.none),
    notes: [
      ...notices.map((said): Note => ({ level: 'notice', said })),
      ...unsearched.map(({ where, because }): Note => ({ level: 'warning', said: missing.unsearched(where, because) })),
    ],
  }
}

async function readEventOf(world: World): Promise<Event> {
  return readEvent(world.context.event_name, await world.readPayload())
}

/** Secrets that a fork's or Dependabot's pull request can't have are no mistake. */
async function resultOf(error: unknown, world: World): Promise<StepResult> {
  const lacksSecrets =
    error instanceof InputFailure && error.problems.every(({ input, missing }) => missing && CREDENTIALS.has(input))
  const whose = lacksSecrets ? await whoHasNoSecrets(world) : undefined
  if (whose !== undefined) return { kind: 'skipped', because: missing.secrets[whose] }
  return { kind: 'failed', failure: asFailure(error) }
}

/** Those that are told to be missing where the repository's secrets are. */
const CREDENTIALS: ReadonlySet<string> = new Set(['plugin_id', 'plugin_secret', 'user_key'])

async function whoHasNoSecrets(world: World): Promise<ReturnType<typeof withoutSecrets>> {
  try {
    return withoutSecrets(await readEventOf(world), world.context)
  } catch {
    // An event that can't be read excuses nothing; what is wrong with the inputs is told first.
    return undefined
  }
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Failure('bug', sentence(`The action itself failed: ${said}`, `本 Action 自身出错：${said}`), {
    remedy: sentence('This is a bug: please report it with this log.', '这是程序缺陷，请附上此日志反馈。'),
    cause: error,
  })
}
