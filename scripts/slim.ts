/** What the bundle takes of a package, and what it leaves out: a plugin of rolldown's. What is named here and not met fails the build. */
import { createRequire, isBuiltin } from 'node:module'
import { join, sep } from 'node:path'
import type { Plugin } from 'rolldown'

/** A package, by the name that `src/` imports, and the file that stands in the place of its index. */
export interface Slim {
  readonly name: string
  /** Of an `import … from`. */
  readonly always: string
  /** Of an `await import(…)`. */
  readonly lazily?: string
}

/** A package's own files that ask for one of these get the other text instead. */
interface LeftOut {
  readonly name: string
  readonly of: 'undici' | '@actions/github'
  readonly asked: RegExp
  readonly instead: string
}

export const SLIM: readonly Slim[] = [
  { name: 'undici', always: 'scripts/undici-slim.js', lazily: 'scripts/undici-proxies-slim.js' },
  { name: '@actions/core', always: 'scripts/core-slim.js' },
]

/** undici's parser for a machine without SIMD: a file that lies beside the bundle as it is. */
export const PLAIN_PARSER = { name: 'parser-without-simd.js', source: 'node_modules/undici/lib/llhttp/llhttp-wasm.js' }

/** From this folder: undici's `exports` name no file of its own. */
const CONSTANTS = '../node_modules/undici/lib/llhttp/constants.js'

/**
 * Parts of packages that their other files ask for and this action never uses: of undici HTTP/2, which is turned off, and fetch, since bodies
 * are texts; of @actions/github all but the making of a request. What stands there instead says so, should the day come.
 */
const LEFT_OUT: readonly LeftOut[] = [
  {
    name: 'HTTP/2',
    of: 'undici',
    asked: /\/client-h2(?:\.js)?$/,
    instead: 'module.exports = () => { throw new Error("HTTP/2 is not in this bundle") }',
  },
  {
    name: 'fetch',
    of: 'undici',
    asked: /\/web\/(?:fetch|webidl)\b/,
    instead: 'throw new Error("fetch is not in this bundle")',
  },
  {
    name: 'node:http',
    of: 'undici',
    asked: /^node:http$/,
    // A second HTTP client, 2 ms, for a class that our bodies, texts, are never of, and the most that headers may take (Node.js, 16 KiB).
    instead: 'exports.IncomingMessage = class {}\nexports.maxHeaderSize = 16384',
  },
  {
    name: 'assert',
    of: 'undici',
    asked: /^(?:node:)?assert$/,
    // The whole of Node's costs a millisecond; `isPlainAssert` looks whether this is still all that undici asks of it.
    instead:
      'module.exports = (value, message) => { if (!value) throw message instanceof Error ? message : new Error(message ?? "undici: what must hold does not") }',
  },
  {
    name: 'the constants of the parser',
    of: 'undici',
    asked: /\/llhttp\/constants\.js$/,
    // Of its tables, 15 kB, the two that are asked for, taken from the package as it is built.
    instead: constantsOfParser(),
  },
  {
    name: 'the parser without SIMD',
    of: 'undici',
    asked: /\/llhttp-wasm\.js$/,
    // 72 kB for processors of before 2008 and machines that pretend to be one, in a file that only those load.
    instead: `module.exports = process.getBuiltinModule("node:module").createRequire(__filename)("./${PLAIN_PARSER.name}")`,
  },
  {
    name: 'the event of @actions/github',
    of: '@actions/github',
    asked: /\/context\.js$/,
    // It reads the event file while it is loaded, and dies of a byte order mark.
    instead: 'export class Context {}',
  },
  {
    name: 'the HTTP of @actions/github',
    of: '@actions/github',
    asked: /\/internal\/utils\.js$/,
    // An HTTP client and a second undici, for a proxy that our own exchange knows; a malformed one would end the step while this is loaded.
    instead: [
      'export const getApiBaseUrl = () => "https://api.github.com"',
      'export const getAuthString = (token) => `token ${token}`',
      'export const getProxyAgent = () => undefined',
      'export const getProxyFetch = () => undefined',
      'export const getUserAgentWithOrchestrationId = (agent) => agent',
    ].join('\n'),
  },
  {
    name: 'the endpoints of Octokit',
    of: '@actions/github',
    asked: /^@octokit\/plugin-(?:rest-endpoint-methods|paginate-rest)$/,
    instead: 'export const restEndpointMethods = () => ({})\nexport const paginateRest = () => ({})',
  },
]

/** undici asks the clock how long a connection was idle. The global `performance` takes node:perf_hooks to load, 3 ms; this is monotonic as well. */
const CLOCK = {
  name: 'performance',
  asked: /\bperformance\.now\(\)/,
  before: 'const performance = { now: () => process.uptime() * 1000 };\n',
}

const INSTEAD = '\0instead:'
const BUILT_IN = '\0built-in:'

/** `root` is the folder that `node_modules` lies in. */
export function slim(root: string): Plugin {
  const folderOf = (name: LeftOut['of']): string => join(root, 'node_modules', ...name.split('/'), 'lib') + sep
  const undici = folderOf('undici')
  const awaited = new Set([...SLIM, ...LEFT_OUT, CLOCK].map(({ name }) => name))
  return {
    name: 'slim',
    resolveId(specifier, importer = '', { kind }) {
      const taken = importer.includes(`${sep}node_modules${sep}`)
        ? undefined
        : SLIM.find(({ name }) => name === specifier)
      if (taken !== undefined) {
        awaited.delete(taken.name)
        return join(root, (kind === 'dynamic-import' ? taken.lazily : undefined) ?? taken.always)
      }
      const index = LEFT_OUT.findIndex(({ of, asked }) => importer.startsWith(folderOf(of)) && asked.test(specifier))
      awaited.delete(LEFT_OUT[index]?.name ?? '')
      if (index !== -1) return `${INSTEAD}${index}`
      // For a `require` rolldown would make one by `createRequire`, for which node:module has to be loaded.
      return kind === 'require-call' && isBuiltin(specifier) ? `${BUILT_IN}${specifier}` : undefined
    },
    load(id) {
      if (id.startsWith(INSTEAD)) return LEFT_OUT[Number(id.slice(INSTEAD.length))]?.instead
      if (id.startsWith(BUILT_IN))
        return `module.exports = process.getBuiltinModule(${JSON.stringify(id.slice(BUILT_IN.length))})`
      return undefined
    },
    transform(code, id) {
      if (!id.startsWith(undici)) return undefined
      if (!isPlainAssert(code))
        throw new Error(`${id} asks more of node:assert than what stands in its place in scripts/slim.ts`)
      if (id.endsWith('client-h1.js') && !isPlainClient(code))
        throw new Error(`${id} asks more of the parser's constants than what stands in their place in scripts/slim.ts`)
      if (!CLOCK.asked.test(code)) return undefined
      awaited.delete(CLOCK.name)
      return CLOCK.before + code
    },
    generateBundle() {
      if (awaited.size === 0) return
      throw new Error(
        `not met by the build: ${[...awaited].join(', ')}. Where a new release has moved or dropped it, change scripts/slim.ts`,
      )
    },
  }
}

/** The client needs no more of them; `isPlainClient` looks whether this is still so. */
function constantsOfParser(): string {
  const { ERROR, TYPE } = createRequire(import.meta.url)(CONSTANTS) as Readonly<Record<string, object>>
  return `exports.ERROR = ${JSON.stringify(ERROR)}\nexports.TYPE = ${JSON.stringify(TYPE)}`
}

/** `constants.ERROR` and `constants.TYPE` are all that is asked of the parser's constants. */
function isPlainClient(code: string): boolean {
  return !/\bconstants\.(?!ERROR\b|TYPE\b|js')|\}\s*=\s*(?:constants\b|require\('[^']*llhttp\/constants)/.test(code)
}

/** `assert(…)`, and no `assert.equal(…)` or the like. */
function isPlainAssert(code: string): boolean {
  return !/\bassert\s*\.|\{[^}]*\}\s*=\s*require\('(?:node:)?assert'\)/.test(code)
}
