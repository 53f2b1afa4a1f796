/**
 * `npm run lint:workflows`: the examples, our own workflows and the metadata of both actions, by GitHub's language service, actionlint and
 * zizmor. The last two are no npm packages: where one is missing, the end of the output says so.
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkWorkflow } from '../harness/language-service.ts'

const ROOT = resolve(import.meta.dirname, '..')
/** GitLab's is no workflow of GitHub's. */
const OTHERS = ['examples/gitlab-ci.yml']
const WORKFLOWS = globSync(['examples/*.yml', '.github/workflows/*.yml'], { cwd: ROOT, exclude: OTHERS }).sort()
const ACTIONS = ['action.yml', 'simulator/action.yml']

interface Tool {
  readonly name: string
  readonly install: string
  readonly args: readonly string[]
}

/** The versions that this was written for. */
const TOOLS: readonly Tool[] = [
  {
    name: 'actionlint',
    install: 'go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
    // GitHub has it since May 2026, this version of actionlint does not know it yet.
    args: ['-ignore', 'unexpected key "queue" for "concurrency" section', ...WORKFLOWS],
  },
  {
    name: 'zizmor',
    install: 'pipx install zizmor==1.32.0',
    // Offline: whether a SHA is the tag's can't be asked without a token.
    args: [
      '--offline',
      '--no-progress',
      '--config',
      '.github/zizmor.yml',
      ...WORKFLOWS,
      ...ACTIONS,
      '.github/dependabot.yml',
    ],
  },
]

const wrong: string[] = []
for (const file of [...WORKFLOWS, ...ACTIONS])
  for (const found of await checkWorkflow(file, readFileSync(join(ROOT, file), 'utf8'))) wrong.push(`${file}:${found}`)
console.log([...wrong, `GitHub's language service: ${WORKFLOWS.length + ACTIONS.length} files`].join('\n'))

const missing = TOOLS.filter((tool) => {
  const { status, error } = spawnSync(tool.name, tool.args, {
    cwd: ROOT,
    stdio: 'inherit',
  })
  if (error !== undefined) return true
  console.log(`${tool.name}: ${status === 0 ? 'nothing found' : 'see above'}`)
  if (status !== 0) wrong.push(tool.name)
  return false
})
for (const { name, install } of missing) console.log(`${name}: left out, since it is not installed (${install})`)
if (wrong.length > 0) process.exitCode = 1
