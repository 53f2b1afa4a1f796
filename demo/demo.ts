/**
 * `npm run demo`: the committed action against the embedded simulator, as the runner would start it. A pull request merges, a
 * deployment fails, and the server refuses once; ends with 0 only if every act went as it should.
 */
import { mergedPullRequest } from '../harness/payloads.ts'
import { runAction, type StepOptions, type StepResult } from '../harness/run-action.ts'
import { PLUGIN, SHOP, USERS } from '../simulator/seed.ts'
import { startSimulator, type Simulator } from '../simulator/server.ts'

interface Act {
  readonly title: string
  readonly item: string
  readonly job_status: string
  readonly expected: {
    readonly outcome: string
    readonly exit_code: number
    readonly requests: number
    readonly status: number
  }
}

const NODE = 'doing'
const STORY = '7000000101'
const WITHOUT_OWNER = '7000000102'

/** As the vendor counts (workflow/query). */
const STATUS: Readonly<Record<number, string>> = { 1: 'not arrived', 2: 'in progress', 3: 'completed' }
const IN_PROGRESS = 2
const COMPLETED = 3

const ACTS: readonly Act[] = [
  {
    title: 'A pull request merges: the node is confirmed',
    item: STORY,
    job_status: 'success',
    expected: { outcome: 'confirmed', exit_code: 0, requests: 3, status: COMPLETED },
  },
  {
    title: 'The deployment after it fails: the node is rolled back',
    item: STORY,
    job_status: 'failure',
    expected: { outcome: 'rolled_back', exit_code: 0, requests: 4, status: IN_PROGRESS },
  },
  {
    title: 'Another merges, and the server refuses: the node has no owner',
    item: WITHOUT_OWNER,
    job_status: 'success',
    expected: { outcome: 'failed', exit_code: 1, requests: 5, status: IN_PROGRESS },
  },
]

const simulator = await startSimulator()
try {
  console.log(`A simulated Feishu Project listens on ${simulator.url}\n`)
  const differences: string[] = []
  for (const act of ACTS) differences.push(...(await play(act, simulator)))
  if (differences.length > 0) throw new Error(`not as it should be:\n${differences.join('\n')}`)
  console.log('All acts went as they should.')
} finally {
  await simulator.close()
}

async function play(act: Act, simulator: Simulator): Promise<readonly string[]> {
  heading(act.title)
  const { url, requests } = simulator
  const before = simulator.node(act.item, NODE).status
  const already = requests.length
  const step = stepOf(act, url)
  const result = await runAction(step)
  const sent = requests.slice(already)
  const after = simulator.node(act.item, NODE).status

  show(
    'with',
    Object.entries(step.inputs).map(([name, value]) => `${name}: ${name === 'plugin_secret' ? '***' : value}`),
  )
  show('log', result.lines)
  show(
    'annotations',
    result.annotations.map(({ level, title, message }) => `${level}: ${title}\n${message}`),
  )
  show('job summary', result.summary.trim().split('\n'))
  show(
    'outputs',
    Object.entries(result.outputs).map(([name, value]) => `${name}=${value}`),
  )
  show(
    'requests that the server saw',
    sent.map(
      ({ method, path, rawBody, connection }) =>
        `${method} ${path} (connection ${connection}) ${rawBody.replaceAll(PLUGIN.plugin_secret, '***')}`,
    ),
  )
  show('node in the tracker', [`${STATUS[before]} → ${STATUS[after]}`])
  console.log(`  the step is ${result.exit_code === 0 ? 'green' : 'red'}\n`)
  return differences(act, result, { requests: sent.length, status: after })
}

function stepOf({ item, job_status }: Act, base_url: string): StepOptions {
  return {
    event_name: 'pull_request',
    payload: mergedPullRequest({
      body: `Adds the checkout page.\n\nhttps://project.feishu.cn/${SHOP.simple_name}/story/detail/${item}`,
    }),
    job_status,
    inputs: { node_id: NODE, project_key: SHOP.simple_name, base_url, ...PLUGIN, user_key: USERS.lin.user_key },
  }
}

function differences(
  { title, expected }: Act,
  { outputs, exit_code }: StepResult,
  seen: { requests: number; status: number },
): readonly string[] {
  const found = { outcome: outputs['outcome'], exit_code, ...seen }
  return Object.entries(expected)
    .filter(([name, value]) => found[name as keyof typeof found] !== value)
    .map(
      ([name, value]) =>
        `${title}: ${name} should be ${String(value)}, is ${String(found[name as keyof typeof found])}`,
    )
}

function heading(title: string): void {
  console.log(`${title}\n${'='.repeat(title.length)}`)
}

function show(title: string, lines: readonly string[]): void {
  if (lines.length > 0)
    console.log(
      `  ${title}:\n${lines
        .flatMap((line) => line.split('\n'))
        .map((line) => `    ${line}`)
        .join('\n')}`,
    )
}
