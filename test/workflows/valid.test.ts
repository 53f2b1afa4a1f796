/** The examples, our own workflows and the metadata of both actions are what GitHub takes, and keep our own rules. */
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkWorkflow } from '../../harness/language-service.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** GitLab's is no workflow of GitHub's. */
const EXAMPLES = globSync('examples/*.yml', { cwd: ROOT, exclude: ['examples/gitlab-ci.yml'] }).sort()
const OWN = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort()
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

interface Workflow {
  readonly permissions?: unknown
  readonly concurrency?: Concurrency
  readonly jobs: Readonly<Record<string, Job>>
}

interface Concurrency {
  readonly group?: unknown
  readonly 'cancel-in-progress'?: unknown
  readonly queue?: unknown
}

interface Job {
  readonly concurrency?: Concurrency
  readonly 'timeout-minutes'?: unknown
  readonly steps: readonly Step[]
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

describe("GitHub's language service", () => {
  it.each([...EXAMPLES, ...OWN, 'action.yml', 'simulator/action.yml'])('finds nothing in %s', async (file) => {
    expect(await checkWorkflow(file, read(file))).toStrictEqual([])
  })

  const MISTAKES: readonly [string, string, string][] = [
    ['an event that is none', 'on: pushh\njobs: {}', "1: Unexpected value 'pushh'"],
    [
      'an input that our action does not have',
      step('OWNER/REPO@v1', '{ project_key: shop, node_id: doing, node: doing }'),
      "6: Invalid action input 'node'",
    ],
    ['a required input that is missing', step('OWNER/REPO@v1', '{ node_id: doing }'), 'project_key'],
  ]
  it.each(MISTAKES)('finds %s', async (_, text, expected) => {
    expect((await checkWorkflow('workflow.yml', text)).join('\n')).toContain(expected)
  })
})

function step(uses: string, given: string): string {
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: ${uses}, with: ${given} }\n`
}

describe.each([...EXAMPLES, ...OWN])('%s', (file) => {
  const text = read(file)
  // The service above has proven its shape.
  const { permissions, jobs } = parse(text) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('grants nothing but what a job names', () => {
    expect(permissions).toStrictEqual({})
  })

  it('gives a reason for every permission', () => {
    const granted = text.split('\n').filter((line) => /^ +[a-z-]+: (?:read|write)\b/.test(line))
    for (const line of granted) expect(line).toMatch(/: (?:read|write) # \S/)
  })

  it('pins every action of others by its SHA, with the version', () => {
    const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, uses = '']) => uses)
    const foreign = used.filter((uses) => !/^(?:\.\/|OWNER\/REPO(?:\/simulator)?@v1\b)/.test(uses))
    for (const uses of foreign) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('has no expression in a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  it('leaves no credentials behind when it checks out', () => {
    for (const { uses = '', with: given } of steps)
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
  })
})

describe.each(EXAMPLES)('%s', (file) => {
  const { concurrency, jobs } = parse(read(file)) as Workflow
  const all = Object.values(jobs)

  it('loses no run that waits, where it may write', () => {
    const cut_off = all.filter((job) => (job.concurrency ?? concurrency)?.['cancel-in-progress'] === true)
    for (const { steps } of cut_off)
      for (const { with: given } of steps) if (given !== undefined) expect(given).toSatisfy(onlyReads)
    for (const one of [concurrency, ...all.map((job) => job.concurrency)])
      if (one !== undefined && one['cancel-in-progress'] !== true)
        expect(one).toMatchObject({ 'cancel-in-progress': false, queue: 'max' })
  })
})

function onlyReads(given: NonNullable<Step['with']>): boolean {
  return given['action'] === 'require' || given['dry_run'] === true
}

describe.each(OWN)('%s', (file) => {
  const { concurrency, jobs } = parse(read(file)) as Workflow

  it('ends every job in time', () => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeTypeOf('number')
  })

  it('says what becomes of a run that is under way when the next one comes', () => {
    expect(concurrency?.group).toBeTypeOf('string')
    expect(concurrency?.['cancel-in-progress']).toBeTypeOf('boolean')
  })
})

describe('What people fill in', () => {
  it.each(['ISSUE_TEMPLATE/bug.yml', 'ISSUE_TEMPLATE/feature.yml', 'PULL_REQUEST_TEMPLATE.md'])(
    '%s begins with a warning not to paste secrets, in both languages',
    (file) => {
      const [beginning = ''] = read(join('.github', file)).split(/\n {2}- type: (?!markdown)|\n\n/)
      expect(beginning).toMatch(/secrets/)
      expect(beginning).toMatch(/请勿包含 token、secret/)
    },
  )
})

describe('The bundle', () => {
  it('is compared by one command, wherever it is', () => {
    const places = ['.ci/run', ...OWN]
    const command = /^(?!#).*\bcheck:dist\b/m
    expect(places.filter((file) => command.test(read(file)))).toStrictEqual([
      '.ci/run',
      '.github/workflows/check-dist.yml',
    ])
    expect(places.filter((file) => /\bdiff -r\b|git (?:diff|status)\b.*\bdist\b/.test(read(file)))).toStrictEqual([])
    for (const file of ['test.yml', 'release.yml'])
      expect(read(join('.github', 'workflows', file))).toContain('run: .ci/run')
  })
})

describe('An action', () => {
  it('is pinned to the same SHA everywhere', () => {
    const pins = [...EXAMPLES, ...OWN].flatMap((file) =>
      [...read(file).matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@([0-9a-f]{40} # v[\d.]+)/g)].map(([, name, pin]) => [
        name,
        pin,
      ]),
    )
    const by_name = Map.groupBy(pins, ([name]) => name)
    for (const [name, found] of by_name)
      expect([name, new Set(found.map(([, pin]) => pin)).size]).toStrictEqual([name, 1])
  })
})
