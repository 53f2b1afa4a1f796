/** The measurements: one work item by every program, a hundred by the action, and the size of what is committed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificates } from '../harness/certificates.ts'
import { mergedPullRequest } from '../harness/payloads.ts'
import type { StepOptions } from '../harness/run-action.ts'
import { ROOT } from '../scripts/bundle.ts'
import { PLUGIN, seedOf, SHOP, story, USERS } from '../simulator/seed.ts'
import { type Simulator, startSimulator } from '../simulator/server.ts'
import { openWay } from './delay.ts'
import { launch, type Launched, type Measured } from './launch.ts'
import { ACTION, type Program } from './programs.ts'
import { spreadOf } from './statistics.ts'

const NODE_ID = 'doing'
const COMPLETED = 3

export interface Run extends Launched {
  readonly requests: number
  readonly connections: number
}

/** Runs of one program: those that were timed and those whose memory was looked at. */
export interface Runs {
  readonly program: Program
  readonly timed: readonly Run[]
  readonly weighed: readonly Run[]
}

export interface Rounds {
  readonly warm_up: number
  readonly timed: number
  readonly weighed: number
}

/** One work item. Every round runs each program once, and the next round begins with the next program. */
export async function measurePrograms(
  programs: readonly Program[],
  rounds: Rounds,
  route: Route = {},
): Promise<readonly Runs[]> {
  const trial = await openTrial(1, route.delay ?? 0, route)
  const inTurn = async (count: number, measured: Measured): Promise<readonly { program: Program; run: Run }[]> => {
    const all: { program: Program; run: Run }[] = []
    for (let round = 0; round < count; round++) {
      const first = round % programs.length
      for (const program of [...programs.slice(first), ...programs.slice(0, first)])
        all.push({ program, run: await tryOnce(program, trial, measured) })
    }
    return all
  }
  await inTurn(rounds.warm_up, 'time')
  const timed = await inTurn(rounds.timed, 'time')
  const weighed = await inTurn(rounds.weighed, 'memory')
  await trial.close()
  return programs.map((program) => {
    const own = (runs: typeof timed): readonly Run[] =>
      runs.filter((one) => one.program === program).map(({ run }) => run)
    return { program, timed: own(timed), weighed: own(weighed) }
  })
}

export interface ManyItems {
  readonly milliseconds: number
  readonly peak_bytes: number
  readonly connections: number
}

/** So many work items in one step of the action, each answer `delay` milliseconds late. */
export async function measureItems(count: number, delay: number): Promise<ManyItems> {
  const trial = await openTrial(count, delay)
  const runs: Run[] = []
  for (let round = 0; round < 3; round++) runs.push(await tryOnce(ACTION, trial, 'memory'))
  await trial.close()
  const median = (of: (run: Run) => number): number => spreadOf(runs.map(of)).median
  return {
    milliseconds: median((run) => run.milliseconds),
    peak_bytes: median((run) => run.peak_bytes),
    connections: median((run) => run.connections),
  }
}

export interface Sizes {
  /** What an ordinary confirm loads. */
  readonly loaded: number
  readonly code: number
}

/** Bytes of the committed bundle. */
export async function measureSizes(): Promise<Sizes> {
  const folder = join(ROOT, 'dist')
  const size = (name: string): number => statSync(join(folder, name)).size
  const code = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const loaded = await filesOfConfirm()
  return {
    loaded: loaded.reduce((sum, name) => sum + size(name), 0),
    code: code.reduce((sum, name) => sum + size(name), 0),
  }
}

async function filesOfConfirm(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
  const record = join(folder, 'modules.json')
  const trial = await openTrial(1, 0)
  const step = { ...trial.step, env: { ...trial.step.env, LOADED_MODULES: record } }
  const preload = join(ROOT, 'test/bundle/loaded-modules.cjs')
  await tryOnce({ ...ACTION, args: ['--require', preload, ...ACTION.args] }, { ...trial, step }, 'time')
  await trial.close()
  // Written by the preload.
  const { files } = JSON.parse(readFileSync(record, 'utf8')) as { readonly files: readonly string[] }
  rmSync(folder, { recursive: true })
  return files
}

/** A simulator with work items to move, and the step that moves them all. */
interface Trial {
  readonly simulator: Simulator
  readonly ids: readonly string[]
  readonly delay: number
  readonly step: StepOptions
  close(): Promise<void>
}

/** How the programs reach the simulator; nothing: straight, over http. In milliseconds. */
export interface Route {
  readonly https?: boolean
  readonly round_trip?: number
  /** The server's own time for each answer. */
  readonly delay?: number
}

async function openTrial(count: number, delay: number, { https = false, round_trip = 0 }: Route = {}): Promise<Trial> {
  const ids = Array.from({ length: count }, (_, index) => String(7_000_000_001 + index))
  const certificates = https ? makeCertificates() : undefined
  const simulator = await startSimulator({
    seed: seedOf(ids.map((id) => story({ id, name: `Story ${id}` }))),
    ...(certificates === undefined ? {} : { tls: certificates }),
  })
  const base_url = new URL(simulator.url)
  const way = round_trip === 0 ? undefined : await openWay(Number(base_url.port), round_trip)
  if (way !== undefined) base_url.port = String(way.port)
  const addresses = ids.map((id) => `https://project.feishu.cn/${SHOP.simple_name}/story/detail/${id}`)
  const step = {
    event_name: 'pull_request',
    payload: mergedPullRequest({ title: 'Add the checkout page', body: `For ${addresses.join('\n')}` }),
    inputs: {
      node_id: NODE_ID,
      project_key: SHOP.simple_name,
      base_url: base_url.origin,
      ...PLUGIN,
      user_key: USERS.lin.user_key,
      max_work_items: '500',
    },
    env: certificates === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificates.ca_file },
  }
  const close = async (): Promise<void> => {
    await way?.close()
    await simulator.close()
    certificates?.remove()
  }
  return { simulator, ids, delay, step, close }
}

/** Throws when the program did not do its job. */
async function tryOnce({ name, args, confirms }: Program, trial: Trial, measured: Measured): Promise<Run> {
  const { simulator, ids, delay, step } = trial
  simulator.reset()
  if (delay > 0) simulator.faults.add({ fault: 'delay', ms: delay, times: 'always' })
  const before = simulator.connections
  const run = await launch(args, step, measured)
  const moved = ids.every((id) => simulator.node(id, NODE_ID).status === COMPLETED)
  const did_its_job = !confirms || (moved && run.outputs['outcome'] === 'confirmed')
  if (run.exit_code !== 0 || !did_its_job)
    throw new Error(`${name} did not do its job (exit code ${String(run.exit_code)}):\n${run.output}`)
  return { ...run, requests: simulator.requests.length, connections: simulator.connections - before }
}
