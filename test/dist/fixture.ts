/** One complete step against a fresh simulator, and what a case changes of it. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { mergedPullRequest, type PullRequestText } from '../../harness/payloads.ts'
import { runAction, type StepOptions, type StepResult } from '../../harness/run-action.ts'
import { PLUGIN, SHOP, USERS } from '../../simulator/seed.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'

export const NODE = 'doing'

export interface Changes extends Partial<Omit<StepOptions, 'inputs'>> {
  readonly inputs?: Readonly<Record<string, string>>
  readonly text?: PullRequestText
}

/** The address of a story in the simulated space. */
export function storyUrl(id: string): string {
  return pageUrl(id, 'story')
}

export function pageUrl(id: string, type: string, space = SHOP.simple_name): string {
  return `https://project.feishu.cn/${space}/${type}/detail/${id}`
}

/** A step as most cases want it, against one simulator. */
export interface Scene {
  readonly simulator: Simulator
  readonly step: (changes?: Changes) => StepOptions
  readonly run: (changes?: Changes) => Promise<StepResult>
}

/** The committed bundle, or the sources in this process (`harness/run-source.ts`). */
export type Play = (options: StepOptions) => Promise<StepResult>

function sceneAt(simulator: Simulator, play: Play = runAction): Scene {
  const step = ({ inputs = {}, text = {}, ...rest }: Changes = {}): StepOptions => ({
    event_name: 'pull_request',
    payload: mergedPullRequest({ title: 'Add the checkout page', body: `See ${storyUrl('7000000101')}`, ...text }),
    ...rest,
    inputs: {
      node_id: NODE,
      project_key: SHOP.simple_name,
      base_url: simulator.url,
      ...PLUGIN,
      user_key: USERS.lin.user_key,
      ...inputs,
    },
  })
  return { simulator, step, run: (changes) => play(step(changes)) }
}

/** For the tests of one file, one after the other: one simulator, reset before each. */
export function useSimulator({ play, ...options }: SimulatorOptions & { readonly play?: Play } = {}): {
  simulator: () => Simulator
  run: Scene['run']
  step: Scene['step']
} {
  let started: Scene | undefined
  const scene = (): Scene => {
    if (started === undefined) throw new Error('the simulator starts before the tests do')
    return started
  }
  beforeAll(async () => {
    started = sceneAt(await startSimulator(options), play)
  })
  beforeEach(() => scene().simulator.reset())
  afterAll(() => scene().simulator.close())
  return {
    simulator: () => scene().simulator,
    run: (changes) => scene().run(changes),
    step: (changes) => scene().step(changes),
  }
}

/** For tests that wait for seconds, and so run side by side: each starts a simulator of its own. */
export function useSimulators(): (options?: SimulatorOptions) => Promise<Scene> {
  const all: Simulator[] = []
  afterAll(() => Promise.all(all.map((simulator) => simulator.close())))
  return async (options) => {
    const simulator = await startSimulator(options)
    all.push(simulator)
    return sceneAt(simulator)
  }
}

export function resultsOf({ outputs }: StepResult): readonly Record<string, unknown>[] {
  return JSON.parse(outputs['results'] ?? '') as Record<string, unknown>[]
}

/** Of the simulator, in order. */
export function callsOf({ requests }: Simulator): readonly string[] {
  return requests.map(({ call, path }) => (path.endsWith('/field/all') ? 'field_all' : call))
}
