/**
 * What publishes and keeps this repository, rehearsed: a workflow of ours under act, in a copy of this repository with a bare one as its remote.
 * Four things are stood in for: GitHub's command line (`fake-gh.ts`); actions of others, which do nothing or print what they were given; npm,
 * which would fetch; and `.ci/run`, which is the gate that this is a part of.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runWorkflow, type WorkflowRun } from './act.ts'
import { ghProgram } from './fake-gh.ts'
import { commit, commitAll, git } from './working-copy.ts'

export interface Stage {
  /** The work tree, on `main`. */
  readonly folder: string
  /** `fake-gh.ts` tells what lies in it. */
  readonly gh: string
  readonly remote: string
  /** The tip of `main`. */
  readonly sha: string
}

/** A version that this repository never had. */
export const VERSION = '9.8.7'

const GATE = '#!/bin/sh\necho "the gate: stood in for"\n'

/** Programs by the names of the actions for which they stand. The checkout is act's own. */
function standIns(gh: string): Readonly<Record<string, string>> {
  return {
    'actions/setup-node': "console.log('stands in for actions/setup-node')",
    'actions/create-github-app-token': "console.log('stands in for actions/create-github-app-token')",
    // What it would attest: the files that its patterns find.
    'actions/attest': `
      const paths = process.env['INPUT_SUBJECT-PATH'].trim().split('\\n')
      require('node:child_process').execSync(\`sha256sum \${paths.join(' ')}\`, { stdio: 'inherit' })`,
    // Of several paths in one folder, that folder is the root of the artifact (its documentation, "Upload using Multiple Paths").
    'actions/upload-artifact': `
      const { cpSync } = require('node:fs')
      const { basename } = require('node:path')
      for (const path of process.env['INPUT_PATH'].trim().split('\\n'))
        cpSync(path, \`${gh}/artifact/\${basename(path)}\`, { recursive: true })`,
  }
}

/** `npm ci` installs nothing, and what `npm run check:dist` would build lies there already, if anywhere: `built`, beside `artifact`. */
function npmProgram(gh: string): string {
  return `#!/bin/sh
[ "$*" = 'run check:dist' ] || exit 0
mkdir -p build && cp -R '${gh}/built' build/dist && exec node scripts/check-dist.ts build/dist
`
}

const METADATA = 'name: Stands in\nruns: { using: node24, main: index.js }\n'

export interface StageOptions {
  /** A copy of the files of this repository. */
  readonly action: string
  readonly temp: string
  /** Changes a text of ours as it is taken over. */
  readonly edit: (workflow: string) => string
  /** Whether the version's section of the changelog is finished. */
  readonly changelog?: 'unreleased'
}

/** A repository that is about to be released: its version is set, and its changelog says so. */
export function makeStage({ action, temp, edit, changelog }: StageOptions): Stage {
  const folder = join(temp, 'action')
  cpSync(action, folder, { recursive: true })
  const workflows = join(folder, '.github', 'workflows')
  for (const file of readdirSync(workflows)) rewrite(join(workflows, file), edit)
  writeFileSync(join(folder, '.ci', 'run'), GATE, { mode: 0o755 })
  rewrite(join(folder, 'package.json'), (text) => text.replace(/"version": "[^"]*"/, `"version": "${VERSION}"`))
  const heading = `## ${VERSION}${changelog === 'unreleased' ? ' (Unreleased)' : ''}`
  rewrite(join(folder, 'CHANGELOG.md'), (text) => text.replace(/^## /m, `${heading}\n\n- What is new.\n\n## `))

  const before = commitAll(folder, 'What was released before')
  git(folder, ['tag', 'v9.8.6', before])
  const sha = commit(folder, `Release ${VERSION}`)
  const gh = join(temp, 'github')
  mkdirSync(gh, { recursive: true })
  const remote = join(gh, 'remote.git')
  git(temp, ['clone', '--quiet', '--bare', folder, remote])
  git(folder, ['remote', 'add', 'origin', remote])
  git(folder, ['fetch', '--quiet', 'origin'])
  return { folder, gh, remote, sha }
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

export interface Rehearsed {
  readonly workflow: string
  readonly event_name: string
  readonly payload: unknown
  readonly temp: string
}

export async function rehearse(
  { folder, gh }: Stage,
  { workflow, event_name, payload, temp }: Rehearsed,
): Promise<WorkflowRun> {
  const text = readFileSync(join(folder, '.github', 'workflows', workflow), 'utf8')
  const actions = Object.entries(standIns(gh)).flatMap(([name, program]): readonly (readonly [string, string])[] => {
    const pin = new RegExp(`uses: (${name}@[0-9a-f]{40})`).exec(text)?.[1]
    if (pin === undefined) return []
    const place = join(temp, 'actions', name)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'action.yml'), METADATA)
    writeFileSync(join(place, 'index.js'), program)
    return [[pin, place]]
  })
  return runWorkflow({
    temp,
    repository: folder,
    workflow,
    event_name,
    payload,
    secrets: { GITHUB_TOKEN: 'ghs_of_the_workflow' },
    vars: {},
    env: {},
    actions: Object.fromEntries(actions),
    programs: { gh: ghProgram(gh), npm: npmProgram(gh) },
  })
}
