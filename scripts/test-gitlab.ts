/**
 * `npm run test:gitlab`: `examples/gitlab-ci.yml` is really run, as it stands there, by gitlab-ci-local on this machine. The bundle
 * comes from a copy of this working tree, and a proxy leads project.feishu.cn to the simulator. Says so where it can't run.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Certificates, makeCertificates } from '../harness/certificates.ts'
import { startLeadingProxy } from '../harness/leading-proxy.ts'
import { answers, commitAll, copyAction, git, writeDeployment } from '../harness/working-copy.ts'
import { PLUGIN, seedOf, USERS } from '../simulator/seed.ts'
import { type Simulator, startSimulator } from '../simulator/server.ts'
import { atRelease, FIRST } from '../test/workflows/worlds.ts'

const ROOT = resolve(import.meta.dirname, '..')
const TENANT = 'project.feishu.cn'
/** As the example names it. */
const REPOSITORY = 'https://github.com/OWNER/REPO'

/** As GitLab writes it. */
const MERGED = `Merge branch 'cart' into 'main'\n\nCart m-${FIRST}\n\nSee merge request acme/shop!12`

interface Case {
  readonly name: string
  readonly deploy: string
  /** Of the node `release`, before and after. */
  readonly release: readonly [before: 2 | 3, after: number]
  readonly exit_code: number
  /** Lines of the log; a job's name stands before each. */
  readonly log: readonly string[]
  readonly lacks: string
}

const CASES: readonly Case[] = [
  {
    name: 'deployed: the node is completed',
    deploy: 'exit 0',
    release: [2, 3],
    exit_code: 0,
    log: ['deployed > outcome=confirmed', `deployed > work_item_ids=["${FIRST}"]`, 'PASS  deployed'],
    lacks: 'not-deployed >',
  },
  {
    name: 'the deployment failed: the node is rolled back',
    deploy: 'exit 1',
    release: [3, 2],
    exit_code: 1,
    log: ['not-deployed > outcome=rolled_back', 'PASS  not-deployed', 'FAIL  deploy'],
    lacks: ' deployed >',
  },
]

/** gitlab-ci-local copies the repository for jobs in containers, of which there are none here. */
const RSYNC = '#!/bin/sh\nexit 0\n'

async function main(): Promise<void> {
  const missing = (['bash', 'git', 'openssl'] as const).filter(
    (command) => !answers(command, command === 'openssl' ? 'version' : '--version'),
  )
  if (process.platform === 'win32' || missing.length > 0) {
    const why = missing.length > 0 ? `not on the path: ${missing.join(', ')}` : 'its shell executor wants bash'
    console.log(`LEFT OUT: examples/gitlab-ci.yml (${why})`)
    return
  }
  const temp = mkdtempSync(join(tmpdir(), 'gitlab-'))
  const certificates = makeCertificates(`DNS:${TENANT}`)
  try {
    const action = copyAction(temp)
    commitAll(action, 'The action')
    git(action, ['tag', 'v1'])
    for (const [index, one] of CASES.entries()) {
      const wrong = await play(one, join(temp, `${index}`), action, certificates)
      console.log(`${wrong.length === 0 ? '✓' : '✗'} gitlab-ci.yml: ${one.name}`)
      if (wrong.length > 0) console.log(wrong.join('\n').replace(/^/gm, '    '))
      if (wrong.length > 0) process.exitCode = 1
    }
  } finally {
    certificates.remove()
    rmSync(temp, { recursive: true, force: true })
  }
}

/** What is not as it should be; empty if all is. */
async function play(one: Case, temp: string, action: string, certificates: Certificates): Promise<readonly string[]> {
  const simulator = await startSimulator({ seed: seedOf([atRelease(FIRST, one.release[0])]), tls: certificates })
  const proxy = await startLeadingProxy({ [TENANT]: Number(new URL(simulator.url).port) })
  try {
    const { exit_code, log } = await runPipeline(makeRepository(one, temp), temp, action, {
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: certificates.ca_file,
    })
    const wrong = differences(one, { exit_code, log }, simulator)
    return wrong.length === 0 ? [] : [...wrong, 'the log:', log]
  } finally {
    await Promise.all([proxy.close(), simulator.close()])
  }
}

function makeRepository({ deploy }: Case, temp: string): string {
  const folder = join(temp, 'shop')
  mkdirSync(folder, { recursive: true })
  cpSync(join(ROOT, 'examples', 'gitlab-ci.yml'), join(folder, '.gitlab-ci.yml'))
  writeDeployment(folder, deploy)
  commitAll(folder, MERGED)
  git(folder, ['remote', 'add', 'origin', 'git@gitlab.com:acme/shop.git'])
  git(folder, ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main'])
  return folder
}

interface Run {
  readonly exit_code: number | null
  readonly log: string
}

async function runPipeline(
  cwd: string,
  temp: string,
  action: string,
  network: Readonly<Record<string, string>>,
): Promise<Run> {
  const bin = join(temp, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'rsync'), RSYNC, { mode: 0o755 })
  const variables = {
    ...network,
    // gitlab-ci-local has a message of its own.
    CI_COMMIT_MESSAGE: MERGED,
    FEISHU_PLUGIN_ID: PLUGIN.plugin_id,
    FEISHU_PLUGIN_SECRET: PLUGIN.plugin_secret,
    FEISHU_USER_KEY: USERS.lin.user_key,
    // Where the example clones from.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${pathToFileURL(action).href}.insteadOf`,
    GIT_CONFIG_VALUE_0: REPOSITORY,
  }
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`])
  const program = join(ROOT, 'node_modules', 'gitlab-ci-local', 'dist', 'index.js')
  const child = spawn(
    process.execPath,
    [program, '--force-shell-executor', '--no-color', '--home', join(temp, 'home'), ...given],
    {
      cwd,
      env: { PATH: [bin, process.env['PATH'] ?? ''].join(delimiter), HOME: temp, LANG: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text))
  const exit_code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  return { exit_code, log: log.replace(/ +>/g, ' >') }
}

function differences({ release, ...expected }: Case, run: Run, simulator: Simulator): readonly string[] {
  const tokens = simulator.requests.flatMap(({ headers }) => headers['x-plugin-token'] ?? [])
  const after = simulator.node(FIRST, 'release').status
  return [
    ...(run.exit_code === expected.exit_code
      ? []
      : [`exit code: expected ${expected.exit_code}, found ${run.exit_code ?? 'none'}`]),
    ...expected.log.filter((line) => !run.log.includes(line)).map((line) => `the log lacks ${JSON.stringify(line)}`),
    ...(run.log.includes(expected.lacks) ? [`the log holds ${JSON.stringify(expected.lacks)}`] : []),
    ...(after === release[1] ? [] : [`in the tracker, ${FIRST} release: expected ${release[1]}, found ${after}`]),
    ...(tokens.length > 0 ? [] : ['no token was used']),
    ...[...tokens, PLUGIN.plugin_secret]
      .filter((secret) => run.log.includes(secret))
      .map(() => 'the log shows a secret'),
    ...(/> ::/.test(run.log) ? ['the log holds a workflow command, which GitLab prints as it is'] : []),
  ]
}

await main()
