/** The documents say what is so: workflows that fit `action.yml`, links that lead somewhere, both languages alike. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { readAction } from '../harness/run-action.ts'
import { CHINESE } from '../scripts/contract-zh.ts'
import { commentsOf, documents } from '../scripts/docs.ts'

const ROOT = resolve(import.meta.dirname, '..')
const action = readAction()
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

const PATHS = ['.', 'docs', 'docs/decisions']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'))

/** A node and all below it, in reading order. */
function within(node: Node): readonly Node[] {
  return [node, ...('children' in node ? node.children.flatMap(within) : [])]
}

function textOf(node: Node): string {
  return within(node)
    .map((part) => ('value' in part ? part.value : ''))
    .join('')
}

/** Of each page, in reading order: a page is parsed once for all that is asked of it. */
const nodes = new Map<string, readonly Node[]>()

function nodesOf(path: string): readonly Node[] {
  const known = nodes.get(path)
  if (known !== undefined) return known
  const all = within(fromMarkdown(read(path), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  nodes.set(path, all)
  return all
}

function ofType<Type extends Node['type']>(path: string, type: Type): readonly Extract<Node, { type: Type }>[] {
  return nodesOf(path).filter((node): node is Extract<Node, { type: Type }> => node.type === type)
}

function blocks(path: string, lang: string): readonly string[] {
  return ofType(path, 'code').flatMap((code) => (code.lang === lang ? [code.value] : []))
}

// ---------------------------------------------------------------- workflows

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly steps?: readonly Step[]
}

const YAML = PATHS.flatMap((path) =>
  blocks(path, 'yaml').map((text, index) => ({ name: `${path} ${index + 1}`, text })),
)
/** Not a part of one. */
const isWhole = (text: string): boolean => /^jobs:/m.test(text)

/** Of a block that shows inputs and nothing around them. */
function inputsAlone(text: string): readonly string[] {
  const parsed: unknown = parseDocument(text).toJS()
  const inputs = typeof parsed === 'object' && parsed !== null && 'with' in parsed ? parsed.with : undefined
  return typeof inputs === 'object' && inputs !== null ? Object.keys(inputs) : []
}

const isOurs = ({ uses }: Step): boolean => uses?.startsWith('OWNER/REPO@') === true

/** Jobs of a workflow; a bare list of steps is a job too, and what is neither has none. */
function jobsOf(text: string): Readonly<Record<string, Job>> {
  const parsed: unknown = parseDocument(text).toJS()
  if (Array.isArray(parsed)) return { steps: { steps: parsed as readonly Step[] } }
  return (parsed as { readonly jobs?: Readonly<Record<string, Job>> }).jobs ?? {}
}

describe.each(YAML)('workflow $name', ({ text }) => {
  const jobs = Object.values(jobsOf(text))
  const steps = jobs.flatMap((job) => job.steps ?? [])

  it('is YAML, without a key given twice', () => {
    const { errors, warnings } = parseDocument(text)
    expect([...errors, ...warnings]).toEqual([])
  })

  it('gives inputs that action.yml declares', () => {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining([...inputsAlone(text)]))
  })

  it('gives our step inputs that action.yml declares, and all it requires', () => {
    for (const { with: inputs = {} } of steps.filter(isOurs)) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
      expect(Object.keys(inputs)).toEqual(
        expect.arrayContaining(['node_id', 'project_key', 'plugin_id', 'plugin_secret', 'user_key']),
      )
    }
  })

  it('reads outputs that action.yml declares, in a whole workflow of a step that is there', () => {
    for (const [, id, output] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const step = steps.find((each) => each.id === id)
      if (isWhole(text)) expect(step).toBeDefined()
      if (step === undefined || isOurs(step)) expect(Object.keys(action.outputs)).toContain(output)
    }
  })

  it('reads results of jobs that stand in needs, in a whole workflow', () => {
    if (!isWhole(text)) return
    const needed = jobs.flatMap(({ needs }) => needs ?? [])
    for (const [, job] of text.matchAll(/needs\.([\w-]+)\.result/g)) expect(needed).toContain(job)
    expect(Object.keys(jobsOf(text))).toEqual(expect.arrayContaining(needed))
  })

  it('passes our secret to plugin_secret and nowhere else', () => {
    const lines = text.split('\n').filter((line) => line.includes('secrets.FEISHU'))
    expect(lines.filter((line) => !line.trimStart().startsWith('plugin_secret:'))).toEqual([])
  })
})

const README = ['README.md', 'README.zh-CN.md']
const EXAMPLES = globSync('examples/**/*.yml', { cwd: ROOT })

const withoutComments = (text: string): string => text.replace(/^ *# .*\n?| +# .*$/gm, '').trim()

describe.each(README)('%s', (path) => {
  it('shows one workflow as it stands in examples/, where it is run', () => {
    const files = EXAMPLES.map((file) => withoutComments(read(file)))
    const shown = blocks(path, 'yaml').filter(isWhole).map(withoutComments)
    expect(shown).toHaveLength(1)
    expect(files).toEqual(expect.arrayContaining(shown))
  })

  it('leads to every example', () => {
    expect(ofType(path, 'link').map(({ url }) => url)).toEqual(expect.arrayContaining(EXAMPLES))
  })

  it('has at most 180 lines, and its pictures are there', () => {
    expect(read(path).trimEnd().split('\n').length).toBeLessThanOrEqual(180)
    const pictures = ofType(path, 'image').filter(({ url }) => !url.startsWith('https://'))
    expect(pictures.filter(({ url }) => !existsSync(join(ROOT, url)))).toEqual([])
  })
})

it('README.md has at most 1,800 words', () => {
  expect(read('README.md').split(/\s+/).length).toBeLessThanOrEqual(1800)
})

it('README.zh-CN.md has at most 1,800 Chinese characters', () => {
  expect(read('README.zh-CN.md').match(/\p{Script=Han}/gu)?.length).toBeLessThanOrEqual(1800)
})

it('action.yml says in less than 125 characters what it is', () => {
  expect(read('action.yml')).toMatch(/^description: .{1,124}$/m)
})

it('README.md shows a workflow with its own comments', () => {
  const whole = blocks('README.md', 'yaml').filter(isWhole)
  expect(EXAMPLES.map((file) => read(file).trimEnd())).toEqual(expect.arrayContaining(whole))
})

it('README.zh-CN.md shows them with comments in Chinese, but for versions', () => {
  const comments = blocks('README.zh-CN.md', 'yaml').flatMap(commentsOf)
  expect(comments.filter((comment) => !/\p{Script=Han}|^v\d|needs\.deploy/u.test(comment))).toEqual([])
})

// ---------------------------------------------------------------- links, commands, paths

/** As GitHub makes an anchor of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-')
}

describe.each(PATHS)('%s', (path) => {
  it('links to files and headings that are there', () => {
    const links = ofType(path, 'link').filter(({ url }) => !/^[a-z]+:/i.test(url))
    const broken = links.filter(({ url }) => {
      const [file = '', anchor] = url.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      if (!existsSync(join(ROOT, target))) return true
      return (
        anchor !== undefined &&
        !ofType(target, 'heading').some((node) => slug(textOf(node)) === decodeURIComponent(anchor))
      )
    })
    expect(broken.map(({ url }) => url)).toEqual([])
  })

  it('names npm scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }
    const named = Array.from(read(path).matchAll(/npm run ([\w:-]+)/g), ([, name]) => name)
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
  })

  it('names tests that are there', () => {
    const named = Array.from(read(path).matchAll(/`(test\/[\w./-]+)`/g), ([, name]) => name ?? '')
    expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([])
  })

  it('has no line in a block of code or a quote of output that a page cuts', () => {
    const long = ofType(path, 'code').flatMap(({ value }) => value.split('\n').filter((line) => line.length > 95))
    expect(long).toEqual([])
  })

  it('names no place on a machine', () => {
    expect(read(path)).not.toMatch(/(?:^|[\s"'`(=])\/(?:work|home|root|tmp|Users|opt|var)\/|file:\/\/|[A-Z]:\\/m)
  })
})

// ---------------------------------------------------------------- both languages

describe.each(
  PATHS.filter((path) => path.endsWith('.zh-CN.md')).map((path) => [path.replace('.zh-CN', ''), path] as const),
)('%s and %s', (english, chinese) => {
  const alike = (show: (path: string) => unknown): void => expect(show(chinese)).toEqual(show(english))

  it('have the same headings', () => alike((path) => ofType(path, 'heading').map(({ depth }) => depth)))

  it('have the same code, but for comments and quotes', () => {
    const code = (path: string) =>
      ofType(path, 'code').map(({ lang, value }) => [lang, lang === 'text' ? '' : withoutComments(value)])
    alike(code)
  })

  it('have the same tables, row by row', () => {
    const cells = (path: string): readonly (readonly string[])[] =>
      ofType(path, 'table').map(({ children }) => children.map(({ children: [cell] }) => (cell ? textOf(cell) : '')))
    // What is told in words differs; names, code and addresses are the same.
    const said = cells(chinese)
    const inWords = (table: number, row: number): boolean => /\p{Script=Han}/u.test(said[table]?.[row] ?? '')
    const named = (path: string): unknown =>
      cells(path).map((rows, table) =>
        rows.map((cell, row) => (inWords(table, row) ? '' : cell.replaceAll('、', ', '))),
      )
    expect(named(chinese)).toEqual(named(english))
  })
})

it.each([
  ['docs/events.md', 'recorded'],
  ['docs/events.zh-CN.md', '录制'],
])('%s tells of an event that it was recorded on a Gitea, if it was', (path, word) => {
  const table = ofType(path, 'table').find(({ children: [head] }) =>
    textOf(head ?? { type: 'text', value: '' }).includes('Gitea'),
  )
  const rows = table?.children.slice(1).map(({ children }) => children.map(textOf)) ?? []
  const told = rows.filter(([, , , gitea]) => gitea?.includes(word)).map(([event = '']) => event)
  const files = readdirSync(join(ROOT, 'test', 'event', 'fixtures'))
  const recorded = files.map((file) => /^gitea-1\.26-event-([a-z_]+)/.exec(file)?.[1] ?? file)
  expect(told.sort()).toStrictEqual([...new Set(recorded)].sort())
})

it('every page but those for maintainers is there in both languages', () => {
  const alone = PATHS.filter((path) => path.startsWith('docs') && !path.endsWith('.zh-CN.md')).filter(
    (path) => !existsSync(join(ROOT, path.replace(/\.md$/, '.zh-CN.md'))),
  )
  const for_maintainers = ['ARCHITECTURE', 'debugging', 'err-codes', 'releasing', 'threat-model', 'decisions/start-up']
  expect(alone.sort()).toEqual(for_maintainers.map((name) => `docs/${name}.md`).sort())
})

it.each(Object.keys(documents()))('the generated parts of %s are those that npm run docs writes', (path) => {
  expect(read(path)).toBe(documents()[path])
})

it.each(['inputs', 'outputs'] as const)(
  'of the %s of action.yml, all and no others are explained in Chinese',
  (kind) => {
    const explained = Object.entries(CHINESE[kind]).filter(([, words]) => /\p{Script=Han}/u.test(words))
    expect(explained.map(([name]) => name).sort()).toEqual(Object.keys(action[kind]).sort())
  },
)

it('the Chinese comments are those of workflows that are shown', () => {
  const comments = blocks('README.md', 'yaml').filter(isWhole).flatMap(commentsOf)
  expect(Object.keys(CHINESE.comments).filter((comment) => !comments.includes(comment))).toEqual([])
})

describe('the table of faults in Chinese', () => {
  const between = (path: string): string =>
    /<!-- begin: reliability -->(.*)<!-- end: reliability -->/s.exec(read(path))?.[1] ?? ''

  it('leaves nothing in English but names', () => {
    const names = /\b(?:HTTP|JSON|MiB|Retry-After|token|operate|\w+_\w+)\b/g
    expect(
      between('docs/reliability.zh-CN.md')
        .replace(names, '')
        .match(/[A-Za-z]+/g),
    ).toBeNull()
  })

  it('has the same numbers', () => {
    const numbers = (path: string): unknown => between(path).match(/\d+/g)
    expect(numbers('docs/reliability.zh-CN.md')).toEqual(numbers('docs/reliability.md'))
  })
})
