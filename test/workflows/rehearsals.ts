/** A release from the tag to the major tag, and `dist` for Dependabot: what happens, and what must lie on GitHub afterwards. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkflowRun } from '../../harness/act.ts'
import { type Stage, type StageOptions, VERSION } from '../../harness/rehearsal.ts'
import { git } from '../../harness/working-copy.ts'
import { readDistArtifact } from '../../scripts/dist-artifact.ts'
import { unlike } from './differences.ts'

const TAG = `v${VERSION}`
const MAJOR = 'v9'
const REPOSITORY = 'octo-org/shop'
const BRANCH = 'dependabot/npm_and_yarn/bundled-1a2b3c'

export interface Rehearsal {
  readonly workflow: string
  readonly name: string
  readonly event_name: string
  readonly changelog?: StageOptions['changelog']
  /** Makes the world ready, and tells the payload. */
  readonly before: (stage: Stage) => unknown
  readonly green: boolean
  /** `job/step: outcome`, in their order. */
  readonly steps: readonly string[]
  /** What is not as it should be afterwards. */
  readonly after: (stage: Stage, run: WorkflowRun) => readonly string[]
}

const VERIFIED = [
  'verify/actions/checkout: success',
  'verify/The tag is on main, and is the version of package.json and CHANGELOG.md: success',
  'verify/actions/setup-node: success',
  'verify/.ci/run: success',
]
const NOT_VERIFIED = [
  'verify/actions/checkout: success',
  'verify/The tag is on main, and is the version of package.json and CHANGELOG.md: failure',
]
const CHECKED = [
  'check-dist/actions/checkout: success',
  'check-dist/actions/setup-node: success',
  'check-dist/npm ci --ignore-scripts: success',
]
const IMMUTABLE = "move-major-tag/It can't change any more"
const MOVES = 'move-major-tag/The major tag moves to it'

function pushTag({ folder }: Stage, name = TAG): unknown {
  git(folder, ['tag', '--annotate', '--message', name, name])
  git(folder, ['push', '--quiet', 'origin', name])
  return { ref: `refs/tags/${name}`, repository: { full_name: REPOSITORY, default_branch: 'main' } }
}

function published(stage: Stage, { immutable = true, prerelease = false } = {}): unknown {
  pushTag(stage)
  writeFileSync(join(stage.gh, 'answers.json'), JSON.stringify({ [`releases/tags/${TAG}`]: { immutable } }))
  return { action: 'published', release: { tag_name: TAG, prerelease }, repository: { full_name: REPOSITORY } }
}

/** A pull request whose sources build this, beside what is committed. */
function openedWith({ folder, gh }: Stage, built: Readonly<Record<string, string>>): unknown {
  cpSync(join(folder, 'dist'), join(gh, 'built'), { recursive: true })
  for (const [name, content] of Object.entries(built)) writeFileSync(join(gh, 'built', name), content)
  return { action: 'opened', number: 12, pull_request: { number: 12, head: { ref: BRANCH }, base: { ref: 'main' } } }
}

function commitOf({ remote }: Stage, ref: string): string {
  return git(remote, [
    'for-each-ref',
    '--format=%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)',
    ref,
  ]).trim()
}

function nothingReleased({ gh }: Stage): readonly string[] {
  return existsSync(join(gh, 'releases')) ? ['there is a release'] : []
}

/** The draft as a person finds it on GitHub. */
function draftOf({ gh, folder }: Stage, { steps }: WorkflowRun): readonly string[] {
  const release = join(gh, 'releases', TAG)
  const { draft, notes } = JSON.parse(readFileSync(join(release, 'release.json'), 'utf8')) as {
    readonly draft: boolean
    readonly notes: string
  }
  const assets = readdirSync(release).filter((name) => name !== 'release.json')
  // From the place where a user checks: the repository at the tag.
  cpSync(join(release, 'SHA256SUMS'), join(folder, 'SHA256SUMS'))
  const checked = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
  const files = ['action.yml', ...readdirSync(join(folder, 'dist')).map((name) => `dist/${name}`)]
  const attested = steps.find(({ step }) => step.startsWith('actions/attest'))?.lines ?? []
  return [
    ...unlike('a draft', `${draft}`, 'true'),
    ...unlike('the notes', notes.trim(), `- What is new.`),
    ...unlike('the assets', assets.join(' '), 'LICENSES.txt SHA256SUMS'),
    ...unlike('the checksums', checked, files.map((file) => `${file}: OK\n`).join('')),
    ...files
      .filter((file) => !attested.some((line) => line.endsWith(`  ${file}`)))
      .map((file) => `${file} is not attested`),
  ]
}

/** Dependabot's branch, a run that was red on it, and what that run built. */
function builtFor({ folder, gh, remote, sha }: Stage, actor: string): unknown {
  git(remote, ['update-ref', `refs/heads/${BRANCH}`, sha])
  const dist = join(gh, 'artifact', 'dist')
  mkdirSync(dist, { recursive: true })
  cpSync(join(folder, 'dist'), dist, { recursive: true })
  writeFileSync(join(dist, 'index.js'), '// newer\n')
  const listed = readdirSync(join(folder, 'dist')).map((name) => ({
    type: 'file',
    name,
    sha: git(remote, ['rev-parse', `${sha}:dist/${name}`]).trim(),
  }))
  const head = { sha, ref: BRANCH, repo: { full_name: REPOSITORY } }
  const belongs_to = { id: 7, head_sha: sha, head_branch: BRANCH }
  const answers = {
    [`pulls?state=open&head=${encodeURIComponent(`octo-org:${BRANCH}`)}`]: [
      { number: 12, user: { login: 'dependabot[bot]' }, head },
    ],
    'actions/runs/7/artifacts?name=dist': {
      artifacts: [{ name: 'dist', expired: false, size_in_bytes: 1000, workflow_run: belongs_to }],
    },
    [`contents/dist?ref=${sha}`]: listed,
  }
  writeFileSync(join(gh, 'answers.json'), JSON.stringify(answers))
  const workflow_run = {
    ...belongs_to,
    event: 'pull_request',
    conclusion: 'failure',
    path: '.github/workflows/check-dist.yml',
    html_url: `https://github.com/${REPOSITORY}/actions/runs/7`,
    actor: { login: actor },
    head_repository: { full_name: REPOSITORY },
  }
  return { action: 'completed', workflow_run, repository: { full_name: REPOSITORY, default_branch: 'main' } }
}

export const REHEARSALS: readonly Rehearsal[] = [
  {
    workflow: 'release.yml',
    name: 'a tag becomes a draft, with attested files and checksums that fit them',
    event_name: 'push',
    before: pushTag,
    green: true,
    steps: [
      ...VERIFIED,
      'attest/actions/checkout: success',
      'attest/actions/attest: success',
      'draft/actions/checkout: success',
      'draft/The release, with the licences of what is bundled and the checksums of what users run: success',
    ],
    after: draftOf,
  },
  {
    workflow: 'release.yml',
    name: 'a tag that is not on main: red, and no draft',
    event_name: 'push',
    before: (stage) => {
      git(stage.folder, ['commit', '--quiet', '--allow-empty', '--message', 'Not merged'])
      return pushTag(stage)
    },
    green: false,
    steps: NOT_VERIFIED,
    after: nothingReleased,
  },
  {
    workflow: 'release.yml',
    name: 'a tag of another version: red, and no draft',
    event_name: 'push',
    before: (stage) => pushTag(stage, 'v9.8.8'),
    green: false,
    steps: NOT_VERIFIED,
    after: nothingReleased,
  },
  {
    workflow: 'release.yml',
    name: 'the changelog still says "Unreleased": red, and no draft',
    event_name: 'push',
    changelog: 'unreleased',
    before: pushTag,
    green: false,
    steps: NOT_VERIFIED,
    after: nothingReleased,
  },
  {
    workflow: 'released.yml',
    name: 'the first of a major version: its tag is made',
    event_name: 'release',
    before: published,
    green: true,
    steps: [`${IMMUTABLE}: success`, `${MOVES}: success`],
    after: (stage) => unlike(MAJOR, commitOf(stage, `refs/tags/${MAJOR}`), stage.sha),
  },
  {
    workflow: 'released.yml',
    name: 'a later one: the major tag moves to it',
    event_name: 'release',
    before: (stage) => {
      git(stage.remote, ['update-ref', `refs/tags/${MAJOR}`, 'v9.8.6'])
      return published(stage)
    },
    green: true,
    steps: [`${IMMUTABLE}: success`, `${MOVES}: success`],
    after: (stage) => unlike(MAJOR, commitOf(stage, `refs/tags/${MAJOR}`), stage.sha),
  },
  {
    workflow: 'released.yml',
    name: 'one that can still change: red, and the major tag stays',
    event_name: 'release',
    before: (stage) => {
      git(stage.remote, ['update-ref', `refs/tags/${MAJOR}`, 'v9.8.6'])
      return published(stage, { immutable: false })
    },
    green: false,
    steps: [`${IMMUTABLE}: failure`],
    after: (stage) => unlike(MAJOR, commitOf(stage, `refs/tags/${MAJOR}`), commitOf(stage, 'refs/tags/v9.8.6')),
  },
  {
    workflow: 'released.yml',
    name: 'a prerelease: no job runs',
    event_name: 'release',
    before: (stage) => published(stage, { prerelease: true }),
    green: true,
    steps: [],
    after: (stage) => unlike(MAJOR, commitOf(stage, `refs/tags/${MAJOR}`), ''),
  },
  {
    workflow: 'check-dist.yml',
    name: 'dist is what the sources build: green, and nothing is kept',
    event_name: 'pull_request',
    before: (stage) => openedWith(stage, {}),
    green: true,
    steps: [...CHECKED, 'check-dist/compare: success'],
    after: ({ gh }) => (existsSync(join(gh, 'artifact')) ? ['there is an artifact'] : []),
  },
  {
    workflow: 'check-dist.yml',
    name: 'it is not: red, and what was built is kept as dependabot-dist.yml takes it',
    event_name: 'pull_request',
    before: (stage) => openedWith(stage, { 'index.js': '// newer\n' }),
    green: false,
    steps: [...CHECKED, 'check-dist/compare: failure', 'check-dist/actions/upload-artifact: success'],
    after: ({ gh, folder }) => {
      const artifact = join(gh, 'artifact')
      const taken = readDistArtifact(artifact).map(({ name }) => name)
      git(folder, ['apply', join(artifact, 'dist.patch')])
      return [
        ...unlike('the files', taken, readdirSync(join(folder, 'dist')).sort()),
        ...unlike('patched', readFileSync(join(folder, 'dist', 'index.js'), 'utf8'), '// newer\n'),
      ]
    },
  },
  {
    workflow: 'dependabot-dist.yml',
    name: "Dependabot's pull request gets the dist that was built for it",
    event_name: 'workflow_run',
    before: (stage) => builtFor(stage, 'dependabot[bot]'),
    green: true,
    steps: [
      'commit/actions/checkout: success',
      'commit/actions/setup-node: success',
      'commit/node scripts/commit-dist.ts: success',
    ],
    after: ({ remote, sha }) =>
      unlike('changed', git(remote, ['diff-tree', '--name-only', '-r', sha, BRANCH]).trim(), 'dist/index.js'),
  },
  {
    workflow: 'dependabot-dist.yml',
    name: "a person's run: no job runs",
    event_name: 'workflow_run',
    before: (stage) => builtFor(stage, 'mallory'),
    green: true,
    steps: [],
    after: ({ remote, sha }) => unlike('the branch', git(remote, ['rev-parse', BRANCH]).trim(), sha),
  },
]
