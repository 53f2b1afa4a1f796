/** Sources -> one bundle: an entry with what every run needs, and a chunk for each thing that few do (docs/decisions/start-up.md). */
import { basename, join, resolve } from 'node:path'
import { type OutputChunk, type Plugin, type PreRenderedChunk, rolldown } from 'rolldown'
import { slim } from './slim.ts'

export const ROOT = resolve(import.meta.dirname, '..')

/** The front door looks at the version of Node.js and opens the first connection; what it starts is the rest. */
const FRONT = 'src/index.ts'
const REST = 'src/main.ts'

/** The chunks; the first, `index.js`, is the entry. */
export async function bundle(): Promise<readonly OutputChunk[]> {
  // Two builds, so that nothing of main gets into what goes before it.
  const front = await chunksOf({ index: FRONT }, [apart(join(ROOT, REST), './main.js')])
  return [...front, ...(await chunksOf({ main: REST }, [slim(ROOT)]))]
}

/** Everything in one file and nothing left out: what it would be without care. `input` is below the root. */
export async function bundleCarelessly(input: string): Promise<OutputChunk | undefined> {
  const [entry] = await chunksOf({ index: input }, undefined)
  return entry
}

/** Throws at a warning: what can't be found would otherwise be left to run time. Without plugins: carelessly. */
async function chunksOf(
  input: Readonly<Record<string, string>>,
  plugins: readonly Plugin[] | undefined,
): Promise<readonly OutputChunk[]> {
  const careless = plugins === undefined
  const whole = wholeOf(Object.values(input).map((path) => join(ROOT, path)))
  const build = await rolldown({
    cwd: ROOT,
    input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, join(ROOT, path)])),
    platform: 'node',
    // GitHub's toolkit does nothing when it is loaded, though its package does not say so.
    treeshake: careless
      ? false
      : { moduleSideEffects: [{ test: /[\\/]node_modules[\\/]@actions[\\/]/, sideEffects: false }] },
    transform: {
      target: 'node24',
      // undici's own switch for a build without its second, experimental parser (lib/dispatcher/client-h1.js).
      define: {
        ...(!careless && { esbuildDetection: 'true' }),
        'import.meta.dirname': '__dirname',
        'import.meta.filename': '__filename',
      },
    },
    plugins: [...(plugins ?? []), whole.plugin],
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message)
    },
  })
  const { output } = await build.generate({
    // ncc packs it next, and writes CommonJS.
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames,
    codeSplitting: !careless && { groups: [{ name: 'whole', test: whole.has }] },
    comments: false,
  })
  return output.filter((one) => one.type === 'chunk')
}

/**
 * What the entries import, directly or not, and not lazily: kept in one chunk. By itself rolldown would tear it into pieces wherever
 * several lazy chunks share some of it, and ncc would then lengthen each name that crosses between two.
 */
function wholeOf(entries: readonly string[]): { readonly plugin: Plugin; readonly has: (id: string) => boolean } {
  const imported = new Map<string, readonly string[]>()
  const whole = new Set<string>()
  const add = (id: string): void => {
    if (whole.has(id)) return
    whole.add(id)
    for (const next of imported.get(id) ?? []) add(next)
  }
  return {
    plugin: {
      name: 'whole',
      moduleParsed: ({ id, importedIds }) => void imported.set(id, importedIds),
      renderStart: () => entries.forEach(add),
    },
    has: (id) => whole.has(id),
  }
}

/** What is built by itself, and where it will lie. */
function apart(path: string, id: string): Plugin {
  return {
    name: 'apart',
    resolveId: (specifier, importer) =>
      importer !== undefined && resolve(importer, '..', specifier) === path ? { id, external: true } : undefined,
  }
}

/** A chunk is called like the file it begins with; one that begins with `dist/index.js` of a package, like the package. */
function chunkFileNames({ name, facadeModuleId }: PreRenderedChunk): string {
  const packed = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?(?<name>[^\\/]+)[\\/]dist[\\/]index\./.exec(
    facadeModuleId ?? '',
  )
  return `${packed?.groups?.['name'] ?? basename(name)}.js`
}

/** A thread's own file: all in one, CommonJS as it is. */
export async function bundleThread(input: string): Promise<OutputChunk> {
  const build = await rolldown({
    cwd: ROOT,
    input: join(ROOT, input),
    platform: 'node',
    transform: { target: 'node24' },
  })
  const { output } = await build.generate({ format: 'cjs', codeSplitting: false, comments: false })
  return output[0]
}
