/**
 * GitHub's command line as our own workflows use it, against a folder instead of GitHub: `remote.git`, a bare repository; `answers.json`, what
 * reads get, by path; `artifact`, what a run left behind; `releases`, a folder each. It knows these calls and no others, and notes each.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'

/** A program called `gh` for a folder on the path. */
export function ghProgram(folder: string): string {
  return `#!/bin/sh\nFAKE_GH='${folder}' exec '${process.execPath}' '${import.meta.filename}' "$@"\n`
}

export interface GhCall {
  readonly args: readonly string[]
  readonly token: string
}

/** In their order. */
export function ghCalls(folder: string): readonly GhCall[] {
  const file = join(folder, 'calls')
  if (!existsSync(file)) return []
  // Written below.
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GhCall)
}

interface Commit {
  readonly branch: { readonly branchName: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body: string }
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions: readonly { readonly path: string }[]
  }
}

const folder = process.env['FAKE_GH']
if (import.meta.main && folder !== undefined) {
  const args = process.argv.slice(2)
  appendFileSync(join(folder, 'calls'), `${JSON.stringify({ args, token: process.env['GH_TOKEN'] ?? '' })}\n`)
  try {
    process.stdout.write(answer(args, folder))
  } catch (error) {
    process.stderr.write(`gh: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

function answer(args: readonly string[], at: string): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      draft: { type: 'boolean' },
      'verify-tag': { type: 'boolean' },
      title: { type: 'string' },
      'notes-file': { type: 'string' },
      repo: { type: 'string' },
      name: { type: 'string' },
      dir: { type: 'string' },
      input: { type: 'string' },
      jq: { type: 'string' },
      method: { type: 'string' },
      field: { type: 'string', short: 'F', multiple: true },
      'raw-field': { type: 'string', short: 'f', multiple: true },
    },
  })
  const [command, what = '', ...rest] = positionals
  const remote = join(at, 'remote.git')
  if (command === 'release' && what === 'create') {
    const [tag = '', ...files] = rest
    // As GitHub does with --verify-tag.
    git(remote, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`])
    const release = join(at, 'releases', tag)
    mkdirSync(release, { recursive: true })
    for (const file of files) cpSync(file, join(release, basename(file)))
    const notes = readFileSync(values['notes-file'] ?? '', 'utf8')
    writeFileSync(join(release, 'release.json'), JSON.stringify({ draft: values.draft ?? false, notes }))
    return `https://github.com/octo-org/shop/releases/tag/${tag}\n`
  }
  if (command === 'run' && what === 'download') {
    cpSync(join(at, 'artifact'), values.dir ?? '', { recursive: true, verbatimSymlinks: true })
    return ''
  }
  if (command !== 'api') throw new Error(`unknown command ${args.join(' ')}`)
  if (what === 'graphql') return commitOnBranch(readFileSync(values.input ?? '', 'utf8'), remote)
  const path = what.split('/').slice(3).join('/')
  if (values.method === undefined) return read(path, values.jq, at)
  const fields = new Map([...(values.field ?? []), ...(values['raw-field'] ?? [])].map((one) => split(one)))
  return moveRef(values.method, path, fields, remote)
}

function split(field: string): [string, string] {
  const at = field.indexOf('=')
  return [field.slice(0, at), field.slice(at + 1)]
}

function read(path: string, jq: string | undefined, at: string): string {
  // Written by a test.
  const answers = JSON.parse(readFileSync(join(at, 'answers.json'), 'utf8')) as Readonly<Record<string, unknown>>
  const found = answers[path]
  if (found === undefined) throw new Error(`Not Found (HTTP 404): ${path}`)
  if (jq === undefined) return JSON.stringify(found)
  const name = jq.replace(/^\./, '')
  return `${String((found as Readonly<Record<string, unknown>>)[name])}\n`
}

/** `force` is what lets a tag move to a commit that does not follow the one before. */
function moveRef(method: string, path: string, fields: ReadonlyMap<string, string>, remote: string): string {
  const exists = (ref: string): boolean => git(remote, ['for-each-ref', '--format=%(refname)', ref]) === ref
  const sha = fields.get('sha') ?? ''
  git(remote, ['cat-file', '-e', `${sha}^{commit}`])
  if (method === 'PATCH') {
    const ref = path.replace(/^git\//, '')
    if (!exists(ref)) throw new Error('Reference does not exist (HTTP 422)')
    if (fields.get('force') !== 'true') git(remote, ['merge-base', '--is-ancestor', ref, sha])
    git(remote, ['update-ref', ref, sha])
    return '{}'
  }
  const ref = fields.get('ref') ?? ''
  if (exists(ref)) throw new Error('Reference already exists (HTTP 422)')
  git(remote, ['update-ref', ref, sha])
  return '{}'
}

function commitOnBranch(body: string, remote: string): string {
  const { variables } = JSON.parse(body) as { readonly variables: { readonly input: Commit } }
  const { branch, expectedHeadOid: head, message, fileChanges } = variables.input
  const ref = `refs/heads/${branch.branchName}`
  const tip = git(remote, ['rev-parse', ref])
  if (tip !== head) throw new Error(`Expected branch to point to "${head}" but it points to "${tip}"`)
  const env = { GIT_INDEX_FILE: join(remote, 'index-of-a-commit') }
  git(remote, ['read-tree', head], { env })
  const lines = [
    ...fileChanges.deletions.map(({ path }) => `0 ${'0'.repeat(40)}\t${path}`),
    ...fileChanges.additions.map(({ path, contents }) => {
      const blob = git(remote, ['hash-object', '-w', '--stdin'], { input: Buffer.from(contents, 'base64') })
      return `100644 ${blob}\t${path}`
    }),
  ]
  git(remote, ['update-index', '--index-info'], { env, input: `${lines.join('\n')}\n` })
  const tree = git(remote, ['write-tree'], { env })
  const text = `${message.headline}\n\n${message.body}`
  const oid = git(remote, ['commit-tree', tree, '-p', head, '-m', text])
  git(remote, ['update-ref', ref, oid])
  return JSON.stringify({ data: { createCommitOnBranch: { commit: { oid } } } })
}

interface Given {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
}

function git(remote: string, args: readonly string[], { env = {}, input = '' }: Given = {}): string {
  const author = ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com']
  const all = [...author, '--git-dir', remote, ...args]
  return execFileSync('git', all, { encoding: 'utf8', input, env: { ...process.env, ...env }, stdio: 'pipe' }).trim()
}
