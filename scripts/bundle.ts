/** Sources -> one bundle: an entry with what every run needs, and a chunk for each thing that few do (docs/decisions/start-up.md). */
import { basename, join, resolve, sep } from 'node:path'
import { type OutputChunk, type Plugin, type PreRenderedChunk, rolldown } from 'rolldown'

export const ROOT = resolve(import.meta.dirname, '..')

const UNDICI = join(ROOT, 'node_modules', 'undici', 'lib') + sep

/**
 * Parts of undici that its other files ask for and this action never uses: HTTP/2 is turned off, and bodies are texts, never a form or a
 * stream of fetch's. What stands there instead says so, should the day come.
 */
const LEFT_OUT: readonly { readonly asked: RegExp; readonly instead: string }[] = [
  { asked: /\/client-h2\.js$/, instead: 'module.exports = () => { throw new Error("HTTP/2 is not in this bundle") }' },
  { asked: /\/web\/(?:fetch|webidl)\b/, instead: 'throw new Error("fetch is not in this bundle")' },
]
const INSTEAD = '\0instead:'

const leaveOut: Plugin = {
  name: 'leave-out',
  resolveId: (specifier, importer = '') => {
    const index = importer.startsWith(UNDICI) ? LEFT_OUT.findIndex(({ asked }) => asked.test(specifier)) : -1
    return index === -1 ? undefined : `${INSTEAD}${index}`
  },
  load: (id) => (id.startsWith(INSTEAD) ? LEFT_OUT[Number(id.slice(INSTEAD.length))]?.instead : undefined),
}

export interface BundleOptions {
  /** Below the root. */
  readonly input: string
  /** Everything in one file and nothing left out: what it would be without care. */
  readonly careless?: boolean
}

/** The chunks; the first, `index.js`, is the entry. Throws at a warning: what can't be found would otherwise be left to run time. */
export async function bundle({ input, careless = false }: BundleOptions): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    cwd: ROOT,
    input: { index: join(ROOT, input) },
    platform: 'node',
    treeshake: !careless,
    transform: {
      target: 'node24',
      // undici's own switch for a build without its second, experimental parser (lib/dispatcher/client-h1.js).
      define: {
        ...(!careless && { esbuildDetection: 'true' }),
        'import.meta.dirname': '__dirname',
        'import.meta.filename': '__filename',
      },
    },
    plugins: careless ? [] : [leaveOut],
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message)
    },
  })
  const { output } = await build.generate({
    // ncc packs it next, and writes CommonJS.
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames,
    codeSplitting: !careless,
    comments: false,
  })
  return output.filter((one) => one.type === 'chunk')
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
