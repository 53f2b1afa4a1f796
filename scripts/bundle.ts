/** Sources -> one bundle: an entry with what every run needs, and a chunk for each thing that few do (docs/decisions/start-up.md). */
import { basename, join, resolve } from 'node:path'
import { type OutputChunk, type PreRenderedChunk, rolldown } from 'rolldown'
import { slim } from './slim.ts'

export const ROOT = resolve(import.meta.dirname, '..')

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
    plugins: careless ? [] : [slim(ROOT)],
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
