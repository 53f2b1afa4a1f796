/** What a run of an example left behind, held against what it should. */
import { isDeepStrictEqual } from 'node:util'
import type { StepRun, WorkflowRun } from '../../harness/act.ts'
import { PLUGIN } from '../../simulator/seed.ts'
import type { Simulator } from '../../simulator/server.ts'
import type { Case } from './cases.ts'

/** One line for each; empty if all is as it should be. */
export function differences({ expected }: Case, run: WorkflowRun, simulator: Simulator): readonly string[] {
  const green = run.exit_code === 0
  const steps = run.steps.map((step) => `${keyOf(step)}: ${step.outcome ?? ''}`).sort()
  return [
    ...unlike('the run is green', green, expected.green),
    ...unlike('the steps', steps, [...expected.steps].sort()),
    ...Object.entries(expected.outputs ?? {}).flatMap(([key, outputs]) =>
      Object.entries(outputs).flatMap(([name, value]) =>
        unlike(`${key}: output ${name}`, find(run, key)?.outputs[name], value),
      ),
    ),
    ...Object.entries(expected.log ?? {}).flatMap(([key, texts]) =>
      lacking(`the log of ${key}`, find(run, key)?.lines.join('\n'), texts),
    ),
    ...Object.entries(expected.summary ?? {}).flatMap(([key, texts]) =>
      lacking(`the summary of ${key}`, find(run, key)?.summary, texts),
    ),
    ...Object.entries(expected.tracker).flatMap(([place, value]) =>
      unlike(`in the tracker, ${place}`, lookUp(place, simulator), value),
    ),
    ...unlike('transitions in the tracker', simulator.writes.length, expected.writes),
    ...(expected.comments === undefined
      ? []
      : unlike('comments in the tracker', simulator.comments.length, expected.comments)),
    ...leaks(run, simulator),
  ]
}

/** `job/step`, with the matrix behind the job. */
export function keyOf({ job, matrix, step }: StepRun): string {
  const [first] = Object.values(matrix).map(String).sort()
  return `${job}${first === undefined ? '' : `(${first})`}/${step.replace(/@[0-9a-f]{40}$/, '')}`
}

function find({ steps }: WorkflowRun, key: string): StepRun | undefined {
  return steps.find((step) => keyOf(step) === key)
}

export function unlike(what: string, found: unknown, expected: unknown): readonly string[] {
  if (isDeepStrictEqual(found, expected)) return []
  return [`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`]
}

function lacking(what: string, found: string | undefined, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => found?.includes(text) !== true).map((text) => `${what} lacks ${JSON.stringify(text)}`)
}

function lookUp(place: string, simulator: Simulator): number | string | undefined {
  const [id = '', node = ''] = place.split(' ')
  const item = simulator.item(id)
  return item.flow.kind === 'state' ? item.flow.current : simulator.node(id, node).status
}

/** From its first mask on, a job shows neither the secret nor a token, whoever prints it; and what was sent was masked. */
function leaks({ steps }: WorkflowRun, simulator: Simulator): readonly string[] {
  const sent = simulator.requests.flatMap(({ headers }) => headers['x-plugin-token'] ?? [])
  const used = new Set([...sent, ...(sent.length > 0 ? [PLUGIN.plugin_secret] : [])])
  const masked = new Set(steps.flatMap(({ masks }) => masks))
  const unmasked = [...used].filter((secret) => !masked.has(secret)).map(() => 'a secret that was sent is not masked')
  const shown = steps.flatMap((step, index) => {
    const known = new Set([
      ...used,
      ...steps.slice(0, index + 1).flatMap(({ job, masks }) => (job === step.job ? masks : [])),
    ])
    const text = [...step.lines, step.summary].join('\n')
    return [...known].filter((secret) => text.includes(secret)).map(() => `${keyOf(step)} shows a secret`)
  })
  return [...unmasked, ...shown]
}
