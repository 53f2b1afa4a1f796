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
  return `https://project.feishu.cn/${SHOP.simple_name}/story/detail/${id}`
}

/** A simulator for the tests of one file, reset before each, and the step as most cases want it. */
export function useSimulator(options: SimulatorOptions = {}): {
  simulator: () => Simulator
  run: (changes?: Changes) => Promise<StepResult>
  step: (changes?: Changes) => StepOptions
} {
  let started: Simulator | undefined
  const simulator = (): Simulator => {
    if (started === undefined) throw new Error('the simulator starts before the tests do')
    return started
  }
  beforeAll(async () => {
    started = await startSimulator(options)
  })
  beforeEach(() => simulator().reset())
  afterAll(() => simulator().close())

  const step = ({ inputs = {}, text = {}, ...rest }: Changes = {}): StepOptions => ({
    event_name: 'pull_request',
    payload: mergedPullRequest({ title: 'Add the checkout page', body: `See ${storyUrl('7000000101')}`, ...text }),
    ...rest,
    inputs: {
      node_id: NODE,
      project_key: SHOP.simple_name,
      base_url: simulator().url,
      ...PLUGIN,
      user_key: USERS.lin.user_key,
      ...inputs,
    },
  })
  return { simulator, step, run: (changes) => runAction(step(changes)) }
}

export function resultsOf({ outputs }: StepResult): readonly Record<string, unknown>[] {
  return JSON.parse(outputs['results'] ?? '') as Record<string, unknown>[]
}

/** Of the simulator, in order. */
export function callsOf({ requests }: Simulator): readonly string[] {
  return requests.map(({ call, path }) => (path.endsWith('/field/all') ? 'field_all' : call))
}
