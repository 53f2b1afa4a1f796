/**
 * For `dependabot-dist.yml`: commits to Dependabot's branch the `dist/` that a run of `check-dist.yml` built for it. That run executed what the
 * pull request brings, new packages included, so whatever it left behind is held against what GitHub itself says, and nothing of it is run.
 * Uses no package: none is installed where this may write.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DistFile, readDistArtifact } from './dist-artifact.ts'

const BOT = 'dependabot[bot]'
const BUILT_BY = '.github/workflows/check-dist.yml'
/** Bytes, as it is stored: packed. */
const MOST_PACKED = 5 * 1024 * 1024

// The shapes are GitHub's; what is not there compares as different, and is refused.
interface Run {
  readonly id: number
  readonly event: string
  readonly path: string
  readonly html_url: string
  readonly head_sha: string
  readonly head_branch: string
  readonly actor: { readonly login: string }
  readonly head_repository: { readonly full_name: string }
}

interface PullRequest {
  readonly number: number
  readonly user: { readonly login: string }
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } | null }
}

interface Artifact {
  readonly name: string
  readonly expired: boolean
  readonly size_in_bytes: number
  readonly workflow_run: { readonly id: number; readonly head_sha: string; readonly head_branch: string }
}

interface Listed {
  readonly type: string
  readonly name: string
  readonly sha: string
}

const { GITHUB_REPOSITORY = '', GITHUB_EVENT_PATH = '', GITHUB_STEP_SUMMARY = '', RUNNER_TEMP = '' } = process.env
/** Of a GitHub App, where one is set up: then the commit starts the checks. */
const app_token = process.env['APP_TOKEN'] ?? ''

try {
  tell(main())
} catch (error) {
  console.log(`::error title=dist is not committed::${escape(error instanceof Error ? error.message : String(error))}`)
  process.exitCode = 1
}

/** What a person should know. */
function main(): string {
  const run = (JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) as { readonly workflow_run: Run }).workflow_run
  checkRun(run)
  const pull_request = pullRequestOf(run)
  if (pull_request === undefined) return 'No open pull request of Dependabot has this commit at its tip any more.'
  if (!hasArtifact(run)) return 'That run left no dist behind: the build itself failed.'

  const folder = mkdtempSync(join(RUNNER_TEMP, 'dist-'))
  gh('run', 'download', `${run.id}`, '--repo', GITHUB_REPOSITORY, '--name', 'dist', '--dir', folder)
  const changes = changesOf(readDistArtifact(folder), run)
  if (changes.additions.length + changes.deletions.length === 0) return 'The branch has this dist already.'

  const sha = commit(run, changes)
  const checks =
    app_token === ''
      ? 'A commit made with the token of a workflow starts no checks: close the pull request and reopen it.'
      : 'Its checks start by themselves.'
  return `Committed dist to pull request #${pull_request.number} as ${sha}. ${checks}`
}

/** The workflow's condition has said the same. Here it is tested, and stays true if that is ever edited. */
function checkRun(run: Run): void {
  const wrong = [
    ...(run.event === 'pull_request' ? [] : ['it was no pull request']),
    ...(run.path === BUILT_BY ? [] : ['it is another workflow']),
    ...(run.actor.login === BOT ? [] : ['somebody else started it']),
    ...(run.head_repository.full_name === GITHUB_REPOSITORY ? [] : ['the branch is of another repository']),
    ...(/^dependabot\/npm_and_yarn\/[\w./@-]+$/.test(run.head_branch)
      ? []
      : ["the branch is not one of Dependabot's for npm packages"]),
    ...(/^[0-9a-f]{40}$/.test(run.head_sha) ? [] : ['it has no commit']),
  ]
  if (wrong.length > 0) throw new Error(`The run is not taken: ${wrong.join('; ')}`)
}

/** Undefined: it was closed, or a later push has its own run. */
function pullRequestOf(run: Run): PullRequest | undefined {
  const [owner = ''] = GITHUB_REPOSITORY.split('/')
  const head = encodeURIComponent(`${owner}:${run.head_branch}`)
  const open = api(`pulls?state=open&head=${head}`) as readonly PullRequest[]
  return open.find(
    ({ user, head: { sha, ref, repo } }) =>
      user.login === BOT && sha === run.head_sha && ref === run.head_branch && repo?.full_name === GITHUB_REPOSITORY,
  )
}

function hasArtifact(run: Run): boolean {
  const { artifacts } = api(`actions/runs/${run.id}/artifacts?name=dist`) as {
    readonly artifacts: readonly Artifact[]
  }
  const [artifact, ...others] = artifacts
  if (artifact === undefined) return false
  const { name, expired, size_in_bytes, workflow_run } = artifact
  const wrong = [
    ...(others.length === 0 ? [] : ['there are several']),
    ...(name === 'dist' && !expired ? [] : ['it is not there any more']),
    ...(size_in_bytes <= MOST_PACKED ? [] : [`it has ${size_in_bytes} bytes`]),
    ...(workflow_run.id === run.id && workflow_run.head_sha === run.head_sha ? [] : ['it belongs to another commit']),
  ]
  if (wrong.length > 0) throw new Error(`The artifact is not taken: ${wrong.join('; ')}`)
  return true
}

interface Changes {
  readonly additions: readonly { readonly path: string; readonly contents: string }[]
  readonly deletions: readonly { readonly path: string }[]
}

function changesOf(files: readonly DistFile[], run: Run): Changes {
  const listed = api(`contents/dist?ref=${run.head_sha}`) as readonly Listed[]
  const committed = new Map(listed.map(({ name, sha }) => [name, sha]))
  return {
    additions: files
      .filter(({ name, blob }) => committed.get(name) !== blob)
      .map(({ name, content }) => ({ path: `dist/${name}`, contents: content.toString('base64') })),
    deletions: listed
      .filter(({ type, name }) => type === 'file' && !files.some((file) => file.name === name))
      .map(({ name }) => ({ path: `dist/${name}` })),
  }
}

/** By the API: GitHub signs it, there is no checkout of the branch, and it is refused if the branch has moved on meanwhile. */
function commit(run: Run, fileChanges: Changes): string {
  const query =
    'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'
  const input = {
    branch: { repositoryNameWithOwner: GITHUB_REPOSITORY, branchName: run.head_branch },
    expectedHeadOid: run.head_sha,
    fileChanges,
    message: {
      headline: 'Build dist',
      // With these words Dependabot goes on rebasing the branch, without this commit: it is built again then.
      body: `[dependabot skip]\n\nBuilt from ${run.head_sha}, merged into the base branch: ${run.html_url}`,
    },
  }
  const body = join(RUNNER_TEMP, 'commit.json')
  writeFileSync(body, JSON.stringify({ query, variables: { input } }))
  const reply = gh('api', 'graphql', '--input', body)
  const { data } = JSON.parse(reply) as {
    readonly data: { readonly createCommitOnBranch: { readonly commit: { readonly oid: string } } }
  }
  return data.createCommitOnBranch.commit.oid
}

/** GitHub's own word, whose documented shape its callers name. */
function api(path: string): unknown {
  return JSON.parse(gh('api', `repos/${GITHUB_REPOSITORY}/${path}`))
}

/** What it prints. Only the commit itself is made with the App's token. */
function gh(...args: readonly string[]): string {
  const token = args[1] === 'graphql' && app_token !== '' ? { GH_TOKEN: app_token } : {}
  const { status, stdout, stderr, error } = spawnSync('gh', args, {
    encoding: 'utf8',
    env: { ...process.env, ...token },
    maxBuffer: 16 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`gh ${args.slice(0, 2).join(' ')}: ${stderr}`, { cause: error })
  return stdout
}

function tell(said: string): void {
  console.log(`::notice title=dist::${escape(said)}`)
  if (GITHUB_STEP_SUMMARY !== '') appendFileSync(GITHUB_STEP_SUMMARY, `${said}\n`)
}

/** Names come from an artifact: none of them may start a workflow command of its own. */
function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll(/\s+/g, ' ').trim()
}
