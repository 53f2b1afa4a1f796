/**
 * `npm run test:workflows`: every file in `examples/`, and of our own workflows what can run apart from GitHub, is really run, as it stands
 * there but for one line (see UNKNOWN_TO_ACT), by nektos/act on this machine. The Action comes from a copy of this working tree; a proxy leads
 * project.feishu.cn to the simulator, and GITHUB_API_URL to a GitHub of our own. `-- merge` runs those whose file or name holds the word;
 * `--log` shows what act printed.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { runWorkflow, type WorkflowRun } from '../harness/act.ts'
import { type Certificates, makeCertificates } from '../harness/certificates.ts'
import { startFakeGitHub } from '../harness/fake-github.ts'
import { PERMISSIONS } from '../harness/fake-github-access.ts'
import { startLeadingProxy } from '../harness/leading-proxy.ts'
import { makeStage, rehearse } from '../harness/rehearsal.ts'
import { answers, commit, commitAll, copyAction, writeDeployment } from '../harness/working-copy.ts'
import { PLUGIN, seedOf, USERS } from '../simulator/seed.ts'
import { startSimulator } from '../simulator/server.ts'
import { type Case, CASES } from '../test/workflows/cases.ts'
import { differences, keyOf, unlike } from '../test/workflows/differences.ts'
import { type Rehearsal, REHEARSALS } from '../test/workflows/rehearsals.ts'
import { OWN_CASES } from '../test/workflows/own-cases.ts'
import { HISTORY } from '../test/workflows/worlds.ts'

const ROOT = resolve(import.meta.dirname, '..')
const EXAMPLES = join(ROOT, 'examples')
const OWN = join(ROOT, '.github', 'workflows')

/** Each with a harmless flag, and how to come by it. `.ci/run` installs act, in the version that this was written for. */
const TOOLS: readonly [command: string, flag: string, install: string][] = [
  ['act', '--version', 'act 0.2.87, which runs workflows: go install github.com/nektos/act@v0.2.87'],
  ['git', '--version', 'git, for the repositories that they run in'],
  ['openssl', 'version', 'openssl, for the certificate of the tracker'],
  ['jq', '--version', 'jq, which an example uses'],
  ['sha256sum', '--version', 'sha256sum, for the checksums of a release'],
]

/**
 * GitHub has `concurrency.queue` since May 2026; act 0.2.87 takes it for a mistake, and ignores the rest of `concurrency`. It ignores
 * the filters under `on` as well: those are held by `npm run lint:workflows` only. `permissions` are held by the GitHub of our own.
 */
const UNKNOWN_TO_ACT = /^ +queue: max.*\n/m

const TENANTS = ['project.feishu.cn', 'project.example.com']
const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'

/** Days: before everything that an example looks at. */
const LONG_AGO = 100

/** Runs under way at once: each starts a few processes of Node.js, one after the other. */
const AT_ONCE = 2

interface Ground {
  readonly action: string
  readonly certificates: Certificates
  readonly temp: string
}

interface Turn {
  readonly title: string
  readonly play: (ground: Ground) => Promise<Played>
}

interface Played {
  /** Empty if all is as it should be. */
  readonly wrong: readonly string[]
  readonly log: string
}

const TURNS: readonly Turn[] = [
  ...[...CASES, ...OWN_CASES].map((one) => ({
    title: `${one.example}: ${one.name}`,
    play: async (ground: Ground) => runAndCompare(one, ground),
  })),
  ...REHEARSALS.map((one) => ({
    title: `rehearsal of ${one.workflow}: ${one.name}`,
    play: async (ground: Ground) => rehearseAndCompare(one, ground),
  })),
]

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { log: { type: 'boolean' } }, allowPositionals: true })
  const wanted = TURNS.filter(({ title }) => title.includes(positionals[0] ?? ''))
  checkTools()
  const temp = mkdtempSync(join(tmpdir(), 'workflows-'))
  const certificates = makeCertificates(TENANTS.map((host) => `DNS:${host}`).join(','))
  try {
    const ground = { temp, action: copyAction(temp), certificates }
    const results = await inTurns(wanted, async (one, index) =>
      play(one, { ...ground, temp: join(temp, `${index}`) }, values.log === true),
    )
    const failed = results.filter((passed) => !passed).length
    for (const file of neverRun()) console.log(`✗ ${file}: no case runs it`)
    console.log(`\n${results.length - failed} passed, ${failed + neverRun().length} failed`)
    if (failed + neverRun().length > 0) process.exitCode = 1
  } finally {
    certificates.remove()
    rmSync(temp, { recursive: true, force: true })
  }
}

/** Throws with everything that is missing. */
function checkTools(): void {
  if (!process.version.startsWith('v24.')) throw new Error(`The Action runs on Node.js 24, this is ${process.version}`)
  const missing = TOOLS.filter(([command, flag]) => !answers(command, flag)).map(([, , install]) => `  ${install}`)
  if (missing.length > 0) throw new Error(`npm run test:workflows needs on the path:\n${missing.join('\n')}`)
}

function neverRun(): readonly string[] {
  const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.yml') && file !== 'gitlab-ci.yml')
  return files.filter((file) => !CASES.some(({ example }) => example === file))
}

async function inTurns<T, R>(all: readonly T[], work: (one: T, index: number) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  const waiting = [...all.entries()]
  const turn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results[next[0]] = await work(next[1], next[0])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, turn))
  return results
}

async function play(one: Turn, ground: Ground, with_log: boolean): Promise<boolean> {
  const start = performance.now()
  const { wrong, log } = await one.play(ground).catch((error: unknown) => ({ wrong: [String(error)], log: '' }))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const lines = [...wrong, ...(wrong.length > 0 || with_log ? ['the log:', log] : [])]
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${one.title} (${seconds} s)`)
  if (lines.length > 0) console.log(lines.join('\n').replace(/^/gm, '    '))
  return wrong.length === 0
}

async function rehearseAndCompare(one: Rehearsal, { action, temp }: Ground): Promise<Played> {
  const { changelog } = one
  const edit = (text: string): string => text.replace(UNKNOWN_TO_ACT, '')
  const stage = makeStage({ action, temp, edit, ...(changelog && { changelog }) })
  const run = await rehearse(stage, { ...one, temp, payload: one.before(stage) })
  const steps = run.steps.map((step) => `${keyOf(step)}: ${step.outcome ?? ''}`)
  const wrong = [
    ...unlike('the run is green', run.exit_code === 0, one.green),
    ...unlike('the steps', steps, one.steps),
  ]
  return { wrong: wrong.length > 0 ? wrong : one.after(stage, run), log: readable(run) }
}

async function runAndCompare(one: Case, ground: Ground): Promise<Played> {
  const { folder, shas } = one.own === true ? copyOwnRepository(ground) : makeRepository(one, ground.temp)
  const simulator = await startSimulator({ seed: seedOf(one.items ?? []), tls: ground.certificates })
  simulator.faults.add(...(one.faults ?? []))
  const told = typeof one.github === 'function' ? one.github(shas) : one.github
  // Where an event names no commit, act tells the one that is checked out.
  const refs = { ...told?.refs, ...(one.history === undefined && { [shas.at(-1) ?? '']: HISTORY.tip }) }
  const github = await startFakeGitHub({ token: TOKEN, repositories: [{ ...HISTORY, ...told, refs }] })
  const granted = permissionsOf(one)
  for (const permission of PERMISSIONS) if (!granted.has(permission)) github.access.take(permission)
  const port = Number(new URL(simulator.url).port)
  const ports = Object.fromEntries(TENANTS.map((host) => [host, port]))
  const proxy = await startLeadingProxy(ports)
  try {
    const addresses = { proxy: proxy.url, api: github.api_url, graphql: github.graphql_url }
    const run = await runExample(one, ground, folder, addresses)
    return { wrong: differences(one, run, simulator), log: readable(run) }
  } finally {
    await Promise.all([proxy.close(), github.close(), simulator.close()])
  }
}

/** What the workflow asks for, in any of its jobs: act itself grants everything. */
function permissionsOf({ example, own }: Case): ReadonlySet<string> {
  // Whether it has the shape of a workflow, `npm run lint:workflows` tells.
  const { jobs } = parse(readFileSync(join(own === true ? OWN : EXAMPLES, example), 'utf8')) as {
    readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>
  }
  return new Set(Object.values(jobs).flatMap(({ permissions = {} }) => Object.keys(permissions)))
}

interface Addresses {
  readonly proxy: string
  readonly api: string
  readonly graphql: string
}

async function runExample(
  one: Case,
  ground: Ground,
  repository: string,
  { proxy, api, graphql }: Addresses,
): Promise<WorkflowRun> {
  const { certificates, temp, action } = ground
  const named = { HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: certificates.ca_file }
  const secret = { FEISHU_PLUGIN_SECRET: PLUGIN.plugin_secret }
  return runWorkflow({
    temp,
    repository,
    workflow: one.example,
    event_name: one.event_name,
    payload: one.payload,
    secrets: { GITHUB_TOKEN: TOKEN, ...(one.secrets === 'none' ? {} : secret) },
    vars: {
      FEISHU_PLUGIN_ID: PLUGIN.plugin_id,
      FEISHU_USER_KEY: USERS.lin.user_key,
      ...one.vars,
      ...(one.proxy === 'workflow' ? { HTTPS_PROXY: proxy, CA_FILE: certificates.ca_file } : {}),
    },
    env: { GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql, ...(one.proxy === 'workflow' ? {} : named), ...one.env },
    actions: { 'OWNER/REPO@v1': action },
  })
}

/** The user's: the example as its workflow, the deployment, and what came after; with the SHAs, oldest first. */
function makeRepository({ example, deploy = 'exit 0', history = [] }: Case, temp: string) {
  const folder = join(temp, 'shop')
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true })
  const workflow = readFileSync(join(EXAMPLES, example), 'utf8').replace(UNKNOWN_TO_ACT, '')
  writeFileSync(join(folder, '.github', 'workflows', example), workflow)
  writeDeployment(folder, deploy)
  const first = commitAll(folder, 'The shop', LONG_AGO)
  return { folder, shas: [first, ...history.map(({ message, days_ago }) => commit(folder, message, days_ago))] }
}

/** This one, as a workflow of ours finds it. */
function copyOwnRepository({ action, temp }: Ground) {
  const folder = join(temp, 'action')
  cpSync(action, folder, { recursive: true })
  for (const file of readdirSync(OWN)) {
    const path = join(folder, '.github', 'workflows', file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(UNKNOWN_TO_ACT, ''))
  }
  return { folder, shas: [commitAll(folder, 'The action', LONG_AGO)] }
}

function readable({ log }: WorkflowRun): string {
  return log
    .split('\n')
    .map((line) => (line.startsWith('{') ? String((JSON.parse(line) as { msg?: unknown }).msg).trimEnd() : line))
    .filter((line) => !line.startsWith('LocalRepositoryCache'))
    .join('\n')
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
