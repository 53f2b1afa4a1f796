/** The law of dependency and the ceilings, kept by reading every source file: its imports, its functions, what it mentions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

interface Import {
  /** A path below the root for our own files, else as written. */
  readonly to: string
  readonly line: number
  /** Gone when the program runs. */
  readonly type_only: boolean
}

interface Source {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .toSorted()
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true)
  return { path, text, tree, imports: importsOf(tree) }
}

function importsOf(tree: ts.SourceFile): readonly Import[] {
  const imports: Import[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, type_only: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
    const own = specifier.text.startsWith('.')
    const to = own ? relative(ROOT, resolve(ROOT, dirname(tree.fileName), specifier.text)) : specifier.text
    imports.push({ to, line: line + 1, type_only })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnly(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true)
    else if (ts.isCallExpression(node) && isLoader(node.expression)) add(node, node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return imports
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { namedBindings, name } = clause
  return name === undefined && namedBindings !== undefined && ts.isNamedImports(namedBindings)
    ? namedBindings.elements.every((element) => element.isTypeOnly)
    : false
}

/** `import(…)`, `require(…)`, `process.getBuiltinModule(…)`. */
function isLoader(expression: ts.Expression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true
  return (
    /^(?:require|.*\.getBuiltinModule|.*\.resolve)$/.test(expression.getText()) &&
    !expression.getText().startsWith('Promise')
  )
}

const SRC = filesIn('src').map(read)

/** `file:line imports what` for each import that breaks a rule. */
function breaches(isBreach: (source: Source, one: Import) => boolean, sources = SRC): readonly string[] {
  return sources.flatMap((source) =>
    source.imports.filter((one) => isBreach(source, one)).map(({ to, line }) => `${source.path}:${line} imports ${to}`),
  )
}

/** `inputs` of `src/inputs/table.ts`; of a file that lies in `src` itself, its name. */
function roomOf(path: string): string | undefined {
  return /^src\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path)?.[1]
}

/** In the order of the story: each imports only those before it. */
const STAGES = ['inputs', 'event', 'find', 'plan', 'operate', 'report']
const GROUND = ['text', 'sentence', 'failure', 'domain', 'proxies', 'retry', 'secret-forms', 'secrets', 'work-item']
const PORTS = ['ports', 'forge-port']
const ADAPTERS = ['feishu', 'forge']
const TOP = ['run', 'main', 'first-connection', 'start', 'index']

describe('the law of dependency', () => {
  it('reads what is there', () => {
    expect(SRC.length).toBeGreaterThan(30)
    expect(SRC.flatMap(({ imports }) => imports).length).toBeGreaterThan(100)
  })

  it('every room is known to it', () => {
    const rooms = new Set(SRC.map(({ path }) => roomOf(path)))
    expect([...rooms].toSorted()).toStrictEqual([...STAGES, ...GROUND, ...ADAPTERS, ...TOP, ...PORTS].toSorted())
  })

  it('every import of our own leads to a file', () => {
    expect(breaches((_, { to }) => to.startsWith('src/') && !existsSync(join(ROOT, to)))).toStrictEqual([])
  })

  it('the ground floor imports nothing above it', () => {
    const isGround = (path: string): boolean => GROUND.includes(roomOf(path) ?? '')
    expect(breaches(({ path }, { to }) => isGround(path) && !isGround(to))).toStrictEqual([])
  })

  it('the ports know the ground floor only', () => {
    const allowed = [...GROUND, ...PORTS]
    expect(
      breaches(({ path }, { to }) => PORTS.includes(roomOf(path) ?? '') && !allowed.includes(roomOf(to) ?? '')),
    ).toStrictEqual([])
  })

  it('a stage imports only stages before it, the ports and the ground floor', () => {
    const isBackUp = ({ path }: Source, { to }: Import): boolean => {
      const here = STAGES.indexOf(roomOf(path) ?? '')
      const room = roomOf(to)
      if (here === -1 || room === undefined || PORTS.includes(room) || GROUND.includes(room)) return false
      const there = STAGES.indexOf(room)
      return there === -1 || there > here
    }
    expect(breaches(isBackUp)).toStrictEqual([])
  })

  it('inputs are known where a stage is told what it needs of them, and to whoever excuses that they are missing', () => {
    const told = ['src/plan/options.ts', 'src/report/options.ts', 'src/event/missing-secrets.ts']
    const knows = SRC.filter(({ path, imports }) => {
      const room = roomOf(path) ?? ''
      return room !== 'inputs' && STAGES.includes(room) && imports.some(({ to }) => roomOf(to) === 'inputs')
    })
    expect(knows.map(({ path }) => path).toSorted()).toStrictEqual(told.toSorted())
  })

  it('the adapters import the ports, the ground floor and themselves', () => {
    const isElsewhere = ({ path }: Source, { to }: Import): boolean => {
      const room = roomOf(path) ?? ''
      const target = roomOf(to)
      return ADAPTERS.includes(room) && target !== undefined && ![...GROUND, ...PORTS, room].includes(target)
    }
    expect(breaches(isElsewhere)).toStrictEqual([])
  })

  it('nobody imports the story but main, main but what connects first, and that but the front door', () => {
    const allowed: Readonly<Record<string, string>> = {
      'src/run.ts': 'src/main.ts',
      'src/main.ts': 'src/start.ts',
      'src/first-connection.ts': 'src/start.ts',
      'src/start.ts': 'src/index.ts',
      'src/index.ts': '',
    }
    expect(breaches(({ path }, { to }) => to in allowed && allowed[to] !== path)).toStrictEqual([])
  })

  it('src knows nothing of what is built around it', () => {
    const around = /^(?:simulator|harness|demo|bench|test|scripts|build|dist)(?:\/|$)/
    expect(breaches((_, { to }) => around.test(to))).toStrictEqual([])
  })

  it('no imports run in a circle, types aside', () => {
    expect(circles((one) => !one.type_only)).toStrictEqual([])
  })

  it('no imports run in a circle, types included', () => {
    expect(circles(() => true)).toStrictEqual([])
  })
})

/** Each circle once, from the file of it that was met first. */
function circles(counts: (one: Import) => boolean): readonly string[] {
  const next = new Map(SRC.map(({ path, imports }) => [path, imports.filter(counts).map(({ to }) => to)]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path)
    if (start !== -1) found.push([...way.slice(start), path].join(' → '))
    if (start !== -1 || done.has(path)) return
    for (const to of next.get(path) ?? []) visit(to, [...way, path])
    done.add(path)
  }
  for (const { path } of SRC) visit(path, [])
  return found
}

describe('one door for each library', () => {
  /** Files that import it, in whatever way; those that are allowed to. */
  const DOORS: readonly [string, RegExp, readonly string[]][] = [
    ['@actions/core', /@actions\/core/, ['src/forge/actions-runner.ts']],
    ['@actions/github', /@actions\/github/, ['src/forge/octokit.ts']],
    ['any other toolkit of GitHub', /@actions\/(?!core|github)|@octokit\//, []],
    [
      'undici',
      /^undici(?:\/|$)|\/undici\//,
      ['src/feishu/early-socket.ts', 'src/feishu/http.ts', 'src/forge/connection.ts'],
    ],
    ['the parser of Markdown', /^markdown-it/, ['src/find/search/footnotes.ts', 'src/find/search/visible-text.ts']],
    ['the time zones', /temporal/, ['src/inputs/dates.ts']],
    ["Node's own HTTP", /^(?:node:)?(?:https?|http2)$/, []],
    ["Node's sockets", /^(?:node:)?(?:net|tls)$/, ['src/feishu/early-socket.ts']],
  ]
  it.each(DOORS)('%s', (_, pattern, allowed) => {
    const users = SRC.filter(({ imports }) => imports.some(({ to }) => pattern.test(to))).map(({ path }) => path)
    expect(users.filter((path) => !allowed.includes(path))).toStrictEqual([])
  })

  it('zod stands at the borders: payload, replies', () => {
    const isBorder = (path: string): boolean =>
      /^src\/(?:event\/read-event|feishu\/(?:envelope|gateway|tolerant|wire|wire-lookups|wire-missing)|forge\/(?:graphql-queries|queries|replies|requests|rest-(?:replies|runs|source)|shapes))\.ts$/.test(
        path,
      )
    expect(breaches(({ path }, { to }) => /^zod(?:\/|$)/.test(to) && !isBorder(path))).toStrictEqual([])
  })

  // The front door asks only whether it is GitHub's runner; what connects first can't wait until main is loaded.
  it('the environment is read in main and in what goes before it', () => {
    const readers = SRC.filter(({ tree }) =>
      mentions(
        tree,
        (text) => /^process\??\.env$|^process\['env'\]$/.test(text) || /^\{[^}]*\benv\b[^}]*\} = process$/.test(text),
      ),
    )
    expect(readers.map(({ path }) => path)).toStrictEqual(['src/index.ts', 'src/main.ts', 'src/start.ts'])
  })

  // Too old a Node.js could not read the adapters.
  it('nobody but the adapters of the runner and the look at the version writes to the terminal or ends the process', () => {
    const loud = SRC.filter(({ tree }) =>
      mentions(tree, (text) => /^(?:console\.\w+|process\.(?:stdout|stderr|exit|exitCode))$/.test(text)),
    )
    expect(loud.map(({ path }) => path)).toStrictEqual([
      'src/forge/actions-runner.ts',
      'src/forge/plain-runner.ts',
      'src/index.ts',
    ])
  })
})

function mentions(tree: ts.SourceFile, isMeant: (text: string) => boolean): boolean {
  let found = false
  const visit = (node: ts.Node): void => {
    const looked =
      ts.isPropertyAccessExpression(node) ||
      ts.isElementAccessExpression(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isIdentifier(node)
    found ||= looked && isMeant(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

describe('what is pure', () => {
  const PURE =
    /^src\/(?:event\/.*|find\/(?!search\/(?:thread|worker)\.).*|plan\/.*|report\/(?!publish).*|inputs\/schema|feishu\/(?:retry|err-codes|err-code-catalogue)|work-item\/.*|sentence|failure|text|domain)\.ts$/
  const pure = SRC.filter(({ path }) => PURE.test(path))

  it('touches no I/O, clock, chance or environment', () => {
    const WORLD =
      /^(?:process(?:\.\w+)?|console|fetch|setTimeout|setInterval|setImmediate|Date\.now|Math\.random|performance(?:\.\w+)?|crypto)$/
    const touching = pure.filter(({ tree }) => mentions(tree, (text) => WORLD.test(text)))
    expect(touching.map(({ path }) => path)).toStrictEqual([])
  })

  it('imports nothing of Node; the thread that searches long texts is none of it', () => {
    expect(pure.length).toBeGreaterThan(12)
    expect(breaches((_, one) => one.to.startsWith('node:'), pure)).toStrictEqual([])
  })
})

/** Tables of data may be as long as the data. */
const TABLES = new Set(['src/feishu/err-code-catalogue.ts'])
const MOST_LINES_OF_A_FILE = 250
const MOST_LINES_OF_A_FUNCTION = 60

describe('ceilings', () => {
  const all = [...SRC, ...['simulator', 'harness', 'demo', 'bench', 'scripts'].flatMap(filesIn).map(read)]

  it(`a file has at most ${MOST_LINES_OF_A_FILE} lines, tables of data aside`, () => {
    const long = all.filter(({ path, text }) => !TABLES.has(path) && linesOf(text) > MOST_LINES_OF_A_FILE)
    expect(long.map(({ path, text }) => `${path}: ${linesOf(text)}`)).toStrictEqual([])
  })

  it('a table that is excepted needs it', () => {
    const needing = all.filter(({ text }) => linesOf(text) > MOST_LINES_OF_A_FILE).map(({ path }) => path)
    expect(needing).toStrictEqual(expect.arrayContaining([...TABLES]))
  })

  it(`a function has at most ${MOST_LINES_OF_A_FUNCTION} lines`, () => {
    const long = all.flatMap(({ path, tree }) =>
      functionsIn(tree)
        .filter(({ lines }) => lines > MOST_LINES_OF_A_FUNCTION)
        .map(({ line, lines }) => `${path}:${line}: ${lines}`),
    )
    expect(long).toStrictEqual([])
  })

  it('a file opens with a sentence that says what it is for', () => {
    const silent = all
      .filter(({ text }) => !/^(?:#!.*\n)?\/\*\*\s+(?:\* )?[`\p{L}]/u.test(text))
      .map(({ path }) => path)
    // A type and a function, each described itself.
    expect(silent.filter((path) => path !== 'src/sentence.ts')).toStrictEqual([])
  })

  it('exports by name only', () => {
    const byDefault = all.filter(({ tree }) =>
      tree.statements.some(
        (statement) => ts.isExportAssignment(statement) || /^export default/.test(statement.getText()),
      ),
    )
    expect(byDefault.map(({ path }) => path)).toStrictEqual([])
  })
})

function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

function functionsIn(tree: ts.SourceFile): readonly { readonly line: number; readonly lines: number }[] {
  const found: { readonly line: number; readonly lines: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const [start, end] = [node.getStart(), node.end].map((at) => tree.getLineAndCharacterOfPosition(at).line)
      if (start !== undefined && end !== undefined) found.push({ line: start + 1, lines: end - start + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}
