/** What the committed bundle consists of, and what of it an ordinary run loads: all that is not noise of a machine. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle, ROOT } from '../scripts/bundle.ts'
import { type Changes, useSimulator } from './dist/fixture.ts'

const DIST = join(ROOT, 'dist')
const FILES = readdirSync(DIST).toSorted()
const CODE = FILES.filter((name) => name.endsWith('.js'))
/** Beside the chunks: a thread's own, with all that it needs; and a parser that few machines need. */
const APART = ['parser-without-simd.js', 'search-worker.js']
/** What every run loads: the entry, the first connection, and the rest. */
const FIRST = 'src/start.ts'
const MAIN = 'src/main.ts'

/** What few runs need, with what they share, each a chunk of its own, with a module of it: ncc names chunks by numbers, and rolldown writes paths over modules. */
const ROLES = {
  'err_codes in two languages': 'src/feishu/err-codes.ts',
  'faults of the wire': 'src/feishu/faults.ts',
  'envelopes of gateways': 'src/feishu/gateway.ts',
  'what no header can hold': 'src/feishu/unusable.ts',
  'structured inputs': 'src/inputs/structures.ts',
  YAML: 'node_modules/yaml/dist/index.js',
  'dates and zones': 'node_modules/temporal-polyfill/index.js',
  Markdown: 'src/find/search/visible-text.ts',
  'names of people': 'src/find/search/persons.ts',
  'a thread to search in': 'src/find/search/thread.ts',
  'open pull requests': 'src/find/hold.ts',
  'what a revert takes back': 'src/find/reverted.ts',
  'commits and ranges': 'src/find/gather-commits.ts',
  'messages of commits': 'src/find/messages.ts',
  paths: 'src/find/paths.ts',
  'the input text': 'src/find/text-input.ts',
  'a JSON text': 'src/find/one-list.ts',
  'nothing is named': 'src/find/nothing-named.ts',
  'wrong inputs': 'src/inputs/input-failure.ts',
  'secrets that are missing': 'src/event/missing-secrets.ts',
  'user keys of e-mail addresses': 'src/plan/user-keys.ts',
  'why a node is rolled back': 'src/plan/rollback-reason.ts',
  'where a move comes from': 'src/plan/comment-origin.ts',
  'a dry run': 'src/operate/dry-run.ts',
  'a comment': 'src/operate/comment.ts',
  'what a node lacks': 'src/operate/ask-missing.ts',
  'names of items': 'src/operate/ask-names.ts',
  'the reply that tells it': 'src/feishu/wire-missing.ts',
  'what is looked up': 'src/feishu/wire-lookups.ts',
  'what is required': 'src/operate/require.ts',
  'what is not seen to move': 'src/operate/not-seen.ts',
  states: 'src/operate/state.ts',
  'two words for one node': 'src/operate/same-node.ts',
  globs: 'node_modules/picomatch/index.js',
  GitHub: 'src/forge/forge.ts',
  'requests to GitHub': 'node_modules/@octokit/core/dist-src/index.js',
  'the way through a proxy': 'node_modules/undici/lib/dispatcher/env-http-proxy-agent.js',
} as const
type Role = keyof typeof ROLES

function rolesOf(file: string): readonly Role[] {
  return (Object.keys(ROLES) as Role[]).filter((role) => holds(file, ROLES[role]))
}

function holds(file: string, module: string): boolean {
  return readFileSync(join(DIST, file), 'utf8').includes(`\n// ${module}\n`)
}

function size(name: string): number {
  return statSync(join(DIST, name)).size
}

describe('the files', () => {
  it('are what every run loads, a chunk for each thing that few runs need, a thread, a parser, the licences and the kind of module', () => {
    const always = CODE.filter((name) => name === 'index.js' || holds(name, FIRST) || holds(name, MAIN))
    const chunks = CODE.filter((name) => !always.includes(name) && !APART.includes(name))
    expect(FILES).toEqual([...CODE, 'LICENSES.txt', 'package.json'].toSorted())
    expect(CODE).toEqual(expect.arrayContaining(APART))
    expect(always).toHaveLength(3)
    // What several chunks share lies in each.
    expect(chunks.filter((name) => rolesOf(name).length === 0)).toEqual([])
    expect(new Set(chunks.flatMap(rolesOf))).toEqual(new Set(Object.keys(ROLES)))
    expect(chunks).toHaveLength(Object.keys(ROLES).length)
  })

  it('stay small', () => {
    // The front door is read by whatever Node.js there is, and before the first connection is opened.
    expect(size('index.js')).toBeLessThanOrEqual(10_000)
    expect(CODE.reduce((sum, name) => sum + size(name), 0)).toBeLessThanOrEqual(2_600_000)
  })

  it.each(FILES)('%s knows no machine', (name) => {
    const text = readFileSync(join(DIST, name), 'utf8')
    expect(text).not.toContain(ROOT)
    expect(text).not.toContain(`${homedir()}/`)
  })
})

describe('the packages', () => {
  const packages = new Map<string, ReadonlySet<string>>()
  beforeAll(async () => {
    for (const { fileName, moduleIds } of await bundle())
      packages.set(fileName, new Set(moduleIds.flatMap((id) => folderOf(id) ?? [])))
  })

  it('of what goes before main are none', () => {
    expect([packages.get('index.js'), packages.get('start.js')]).toEqual([new Set(), new Set()])
  })

  it('of main are these', () => {
    expect([...(packages.get('whole.js') ?? [])].toSorted()).toEqual([
      'node_modules/@actions/core',
      'node_modules/undici',
      'node_modules/zod',
    ])
  })

  it('all have their licence in LICENSES.txt', () => {
    const told = readFileSync(join(DIST, 'LICENSES.txt'), 'utf8')
      .split(/\n-{80}\n(?=\n?\S+ \d+\.\d+\.\d+\n)/)
      .map((section) => section.trim().split('\n')[0])
    const used = [...packages.values()].flatMap((folders) => [...folders]).map(nameAndVersion)
    expect(new Set(told)).toEqual(new Set(used))
  })
})

describe('an ordinary run', () => {
  const { simulator, run } = useSimulator()

  it('makes three requests on one connection', async () => {
    const before = simulator().connections
    await run()
    expect(simulator().requests.map(({ call }) => call)).toEqual(['token', 'operate', 'workflow_query'])
    expect(simulator().connections - before).toBe(1)
  })

  it('loads one HTTP client and no more of Node.js than it needs', async () => {
    const { files, built_in } = await loadedBy({})
    expect(files[0]).toBe('index.js')
    expect(files.map((name) => [FIRST, MAIN].filter((module) => holds(name, module)))).toEqual([[], [FIRST], [MAIN]])
    expect(files.reduce((sum, name) => sum + size(name), 0)).toBeLessThanOrEqual(LOADED)
    expect(built_in).toContain('net')
    expect(built_in.filter((name) => !MAY_LOAD.has(name))).toEqual([])
  })

  it.each<[string, Changes, readonly Role[]]>([
    [
      'a refusal',
      { text: { body: storyAddress('7000000102') } },
      [
        'err_codes in two languages',
        'names of items',
        'the reply that tells it',
        'what a node lacks',
        'what is looked up',
      ],
    ],
    ['Markdown', { text: { body: `**See** ${storyAddress('7000000101')} \`code\`` } }, ['Markdown', 'names of people']],
    ['a login', { text: { body: `By @lin: ${storyAddress('7000000101')}` } }, ['names of people']],
    ['a structured input', { inputs: { role_assignee: '[]' } }, ['YAML', 'structured inputs']],
    [
      'a date',
      { inputs: { node_schedule: '{ estimate_start_date: 2026-11-30 }' } },
      ['YAML', 'dates and zones', 'structured inputs'],
    ],
    ['nothing to do', { job_status: 'cancelled' }, []],
  ])('loads a chunk only for what needs it: %s', async (_, changes, roles) => {
    const { files } = await loadedBy(changes)
    expect(
      files
        .filter((name) => name !== 'index.js')
        .flatMap(rolesOf)
        .toSorted(),
    ).toEqual(roles)
  })

  async function loadedBy(changes: Changes): Promise<Loaded> {
    const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
    const record = join(folder, 'modules.json')
    const preload = join(import.meta.dirname, 'bundle', 'loaded-modules.cjs')
    await run({ ...changes, env: { NODE_OPTIONS: `--require "${preload}"`, LOADED_MODULES: record } })
    // Written by the preload.
    const loaded = JSON.parse(readFileSync(record, 'utf8')) as Loaded
    rmSync(folder, { recursive: true })
    return loaded
  }
})

interface Loaded {
  readonly built_in: readonly string[]
  /** Of the bundle. */
  readonly files: readonly string[]
}

/** Bytes of `dist` that an ordinary confirm loads. */
const LOADED = 560_000

/**
 * Of Node's own modules; a release of undici may need fewer. Not among them: `http`, `http2`, `fs/promises`, `perf_hooks`, `module`, and `fetch`, the HTTP
 * client that Node.js has built in; each takes a millisecond or more to load.
 */
const MAY_LOAD: ReadonlySet<string> = new Set([
  'crypto',
  'net',
  'os',
  'querystring',
  'stream',
  'stream/promises',
  'string_decoder',
  'timers/promises',
  'v8',
])

function storyAddress(id: string): string {
  return `https://project.feishu.cn/shop/story/detail/${id}`
}

function folderOf(module: string): string | undefined {
  const below = module.slice(ROOT.length + 1).replaceAll('\\', '/')
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(below)?.[0]
}

function nameAndVersion(folder: string): string {
  const described = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
  }
  return `${described.name} ${described.version}`
}
