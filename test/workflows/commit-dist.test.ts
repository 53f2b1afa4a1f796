/** `scripts/commit-dist.ts`, which may write, and what it refuses of a run that executed a stranger's code. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { readDistArtifact } from '../../scripts/dist-artifact.ts'
import { ghCalls, ghProgram } from '../../harness/fake-gh.ts'
import { commitAll, git } from '../../harness/working-copy.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const REPOSITORY = 'octo-org/action'
const BRANCH = 'dependabot/npm_and_yarn/bundled-1a2b3c'
const FILES = { 'index.js': '// new\n', 'package.json': '{ "type": "commonjs" }\n', 'LICENSES.txt': 'MIT\n' }

const temps: string[] = []
afterEach(() => temps.splice(0).forEach((temp) => rmSync(temp, { recursive: true })))

/** Made once, and copied for each test. */
let branch: ReturnType<typeof dependabotsBranch> | undefined
afterAll(() => branch && rmSync(branch.folder, { recursive: true }))

/** A branch of Dependabot's with an old bundle. */
function dependabotsBranch() {
  const folder = mkdtempSync(join(tmpdir(), 'commit-dist-'))
  const work = join(folder, 'work')
  const remote = join(folder, 'remote.git')
  mkdirSync(join(work, 'dist'), { recursive: true })
  const old = { ...FILES, 'index.js': '// old\n', '116.index.js': '// gone\n' }
  for (const [name, content] of Object.entries(old)) writeFileSync(join(work, 'dist', name), content)
  writeFileSync(join(work, 'package-lock.json'), '{}\n')
  const head_sha = commitAll(work, 'Bump undici')
  git(folder, ['clone', '--quiet', '--bare', work, remote])
  git(remote, ['update-ref', `refs/heads/${BRANCH}`, head_sha])
  const listed = Object.keys(old).map((name) => ({
    type: 'file',
    name,
    sha: git(work, ['rev-parse', `HEAD:dist/${name}`]).trim(),
  }))
  return { folder, head_sha, listed }
}

/** That branch, and a run that built a new bundle. */
function scene() {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'commit-dist-')))
  temps.push(temp)
  branch ??= dependabotsBranch()
  const { folder, head_sha, listed } = branch
  cpSync(folder, temp, { recursive: true })

  const dist = join(temp, 'artifact', 'dist')
  mkdirSync(dist, { recursive: true })
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(dist, name), content)
  writeFileSync(join(temp, 'artifact', 'dist.patch'), '')

  const run = {
    id: 7,
    event: 'pull_request',
    path: '.github/workflows/check-dist.yml',
    html_url: `https://github.com/${REPOSITORY}/actions/runs/7`,
    head_sha,
    head_branch: BRANCH,
    actor: { login: 'dependabot[bot]' },
    head_repository: { full_name: REPOSITORY },
  }
  const pull_request = {
    number: 12,
    user: { login: 'dependabot[bot]' },
    head: { sha: head_sha, ref: BRANCH, repo: { full_name: REPOSITORY } },
  }
  const stored = {
    name: 'dist',
    expired: false,
    size_in_bytes: 1000,
    workflow_run: { id: 7, head_sha, head_branch: BRANCH },
  }
  return { temp, dist, head_sha, run, pull_requests: [pull_request], artifacts: [stored], listed }
}

type Scene = ReturnType<typeof scene>

function commitDist(
  { temp, run, pull_requests, artifacts, listed }: Scene,
  env: Readonly<Record<string, string>> = {},
) {
  const head = encodeURIComponent(`octo-org:${BRANCH}`)
  const answers = {
    [`pulls?state=open&head=${head}`]: pull_requests,
    'actions/runs/7/artifacts?name=dist': { artifacts },
    [`contents/dist?ref=${run.head_sha}`]: listed,
  }
  writeFileSync(join(temp, 'answers.json'), JSON.stringify(answers))
  writeFileSync(join(temp, 'event.json'), JSON.stringify({ workflow_run: run }))
  const bin = join(temp, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'gh'), ghProgram(temp), { mode: 0o755 })
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'commit-dist.ts')], {
    encoding: 'utf8',
    env: {
      PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      RUNNER_TEMP: temp,
      GH_TOKEN: 'of-the-workflow',
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      ...env,
    },
  })
  const remote = join(temp, 'remote.git')
  return {
    status,
    said: stdout.trim(),
    /** `status path` of each file that a commit changed, none without a commit. */
    changed: git(remote, ['diff-tree', '--no-renames', '--name-status', '-r', run.head_sha, BRANCH])
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace('\t', ' ')),
    remote,
    calls: ghCalls(temp),
  }
}

// The program is called gh.cmd or gh.exe on Windows, where none of this runs.
describe.skipIf(process.platform === 'win32')('commit-dist', () => {
  it('commits what differs, on top of the pull request’s commit', () => {
    const one = scene()
    const { status, said, changed, remote, calls } = commitDist(one)
    expect(said).toMatch(/^::notice title=dist::Committed dist to pull request #12 as [0-9a-f]{40}\. .*reopen it\.$/)
    expect(status).toBe(0)
    expect(changed).toStrictEqual(['D dist/116.index.js', 'M dist/index.js'])
    expect(git(remote, ['show', `${BRANCH}:dist/index.js`])).toBe('// new\n')
    expect(git(remote, ['log', '-1', '--format=%P %s', BRANCH]).trim()).toBe(`${one.head_sha} Build dist`)
    expect(git(remote, ['log', '-1', '--format=%b', BRANCH])).toContain('[dependabot skip]')
    expect(readFileSync(join(one.temp, 'summary'), 'utf8')).toContain('#12')
    expect(new Set(calls.map(({ token }) => token))).toStrictEqual(new Set(['of-the-workflow']))
  })

  it('with the token of an App, for the commit alone', () => {
    const { said, calls } = commitDist(scene(), { APP_TOKEN: 'of-the-app' })
    expect(said).toContain('Its checks start by themselves.')
    expect(calls.filter(({ token }) => token === 'of-the-app').map(({ args }) => args[1])).toStrictEqual(['graphql'])
  })

  const NOTHING: readonly [string, (one: Scene) => Partial<Scene>, string][] = [
    ['the pull request is closed', () => ({ pull_requests: [] }), 'No open pull request'],
    [
      'a later push is at its tip',
      ({ pull_requests }) => ({
        pull_requests: pull_requests.map((one) => ({ ...one, head: { ...one.head, sha: 'f'.repeat(40) } })),
      }),
      'No open pull request',
    ],
    [
      'somebody else opened it',
      ({ pull_requests }) => ({ pull_requests: pull_requests.map((one) => ({ ...one, user: { login: 'mallory' } })) }),
      'No open pull request',
    ],
    ['nothing could be built', () => ({ artifacts: [] }), 'the build itself failed'],
    [
      'the branch has it',
      ({ temp, dist }) => {
        cpSync(join(temp, 'work', 'dist'), dist, { recursive: true })
        return {}
      },
      'has this dist already',
    ],
  ]
  it.each(NOTHING)('%s: nothing to do, and it says why', (_, change, expected) => {
    const one = scene()
    const { status, said, changed } = commitDist({ ...one, ...change(one) })
    expect(said).toContain(expected)
    expect([status, changed]).toStrictEqual([0, []])
  })

  const RUNS: readonly [string, (one: Scene) => Partial<Scene>, string][] = [
    ['of a push', ({ run }) => ({ run: { ...run, event: 'push' } }), 'no pull request'],
    ['of another workflow', ({ run }) => ({ run: { ...run, path: '.github/workflows/x.yml' } }), 'another workflow'],
    ["of a person's", ({ run }) => ({ run: { ...run, actor: { login: 'mallory' } } }), 'somebody else'],
    [
      'of a fork',
      ({ run }) => ({ run: { ...run, head_repository: { full_name: 'mallory/action' } } }),
      'another repository',
    ],
    ['of another branch', ({ run }) => ({ run: { ...run, head_branch: 'main' } }), "not one of Dependabot's"],
    [
      'of an update of actions, which themselves ran in it',
      ({ run }) => ({ run: { ...run, head_branch: 'dependabot/github_actions/actions/checkout-8' } }),
      "not one of Dependabot's for npm packages",
    ],
    ['with two artifacts', ({ artifacts }) => ({ artifacts: [...artifacts, ...artifacts] }), 'there are several'],
    [
      'with a big artifact',
      ({ artifacts }) => ({ artifacts: artifacts.map((one) => ({ ...one, size_in_bytes: 6_000_000 })) }),
      '6000000 bytes',
    ],
    [
      "with another run's artifact",
      ({ artifacts }) => ({
        artifacts: artifacts.map((one) => ({ ...one, workflow_run: { ...one.workflow_run, id: 8 } })),
      }),
      'another commit',
    ],
  ]
  it.each(RUNS)('a run %s is refused', (_, change, expected) => {
    const one = scene()
    const { status, said } = commitDist({ ...one, ...change(one) })
    expect(said).toMatch(/^::error title=dist is not committed::The (?:run|artifact) is not taken: /)
    expect(said).toContain(expected)
    expect(status).toBe(1)
  })

  it('a branch that moves on at the last moment is left as it is', () => {
    const one = scene()
    const newer = execFileSync('git', ['commit-tree', '-m', 'x', '-p', one.head_sha, `${one.head_sha}^{tree}`], {
      cwd: join(one.temp, 'remote.git'),
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: 'o',
        GIT_AUTHOR_EMAIL: 'o@x.io',
        GIT_COMMITTER_NAME: 'o',
        GIT_COMMITTER_EMAIL: 'o@x.io',
      },
    }).trim()
    git(join(one.temp, 'remote.git'), ['update-ref', `refs/heads/${BRANCH}`, newer])
    const { status, said, changed } = commitDist(one)
    expect(said).toContain('Expected branch to point to')
    expect([status, changed]).toStrictEqual([1, []])
  })
})

describe.skipIf(process.platform === 'win32')('an artifact', () => {
  it('is refused as a whole: one error, no commit', () => {
    const one = scene()
    writeFileSync(join(one.dist, 'a\n::set-output name=x::y'), '')
    const { status, said, changed } = commitDist(one)
    expect(said).toMatch(/^::error title=dist is not committed::The artifact is not taken: .+$/)
    expect(said.split('\n')).toHaveLength(1)
    expect([status, changed]).toStrictEqual([1, []])
  })

  const ARTIFACTS: readonly [string, (dist: string) => void, string][] = [
    ['a file beside dist', (dist) => writeFileSync(join(dist, '../action.yml'), 'name: x\n'), '"action.yml" stands'],
    ['a hidden folder beside dist', (dist) => mkdirSync(join(dist, '../.github')), '".github" stands beside dist'],
    ['a folder in dist', (dist) => mkdirSync(join(dist, 'sub')), '"sub" is no name'],
    ['a hidden file', (dist) => writeFileSync(join(dist, '.npmrc'), ''), '".npmrc" is no name'],
    ['another kind of file', (dist) => writeFileSync(join(dist, 'run.sh'), ''), '"run.sh" is no name'],
    [
      'a name with a workflow command',
      (dist) => writeFileSync(join(dist, 'a\n::set-output name=x::y'), ''),
      'is no name of a bundle',
    ],
    [
      'a symbolic link',
      (dist) => {
        rmSync(join(dist, 'index.js'))
        symlinkSync('/etc/hostname', join(dist, 'index.js'))
      },
      'index.js is no plain file',
    ],
    [
      'a link in the place of dist',
      (dist) => {
        rmSync(dist, { recursive: true })
        symlinkSync('/etc', dist)
      },
      'There is no folder dist',
    ],
    [
      'a file of 5 MiB',
      (dist) => writeFileSync(join(dist, '1.index.js'), Buffer.alloc(5 * 1024 ** 2)),
      '5242880 bytes',
    ],
    [
      'more than 12 MiB in all',
      (dist) => {
        for (const n of [1, 2, 3, 4]) writeFileSync(join(dist, `${n}.index.js`), Buffer.alloc(3.5 * 1024 ** 2))
      },
      'bytes in all',
    ],
    [
      'two hundred files',
      (dist) => {
        for (let n = 0; n < 200; n += 1) writeFileSync(join(dist, `${n}.index.js`), '')
      },
      '203 files',
    ],
    ['no entry', (dist) => rmSync(join(dist, 'index.js')), 'dist/index.js is missing'],
  ]
  it.each(ARTIFACTS)('with %s is refused', (_, spoil, expected) => {
    const temp = mkdtempSync(join(tmpdir(), 'artifact-'))
    temps.push(temp)
    const dist = join(temp, 'dist')
    mkdirSync(dist)
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(dist, name), content)
    expect(readDistArtifact(temp)).toHaveLength(3)
    spoil(dist)
    expect(() => readDistArtifact(temp)).toThrow(expected)
  })
})
