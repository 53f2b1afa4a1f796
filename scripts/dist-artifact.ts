/** What a workflow built as `dist/`, read as a stranger's: plain files of a bundle and nothing else, or nothing at all. */
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Several times what the bundle takes: `test/bundle.test.ts` holds it small. */
const MOST_FILES = 100
const MOST_BYTES = 4 * 1024 * 1024
const MOST_BYTES_IN_ALL = 12 * 1024 * 1024

/** No folder, no hidden file, no file that GitHub or a package manager would act on. */
const NAME = /^[a-z0-9][a-z0-9-]*(?:\.index)?\.js$|^LICENSES\.txt$|^package\.json$/
const NEEDED = ['index.js', 'package.json', 'LICENSES.txt']
/** Beside the folder, for people. It is never read here. */
const PATCH = 'dist.patch'

export interface DistFile {
  readonly name: string
  readonly content: Buffer
  /** As git names the content. */
  readonly blob: string
}

/** The files below `dist` in a downloaded artifact. Throws with every reason not to take it. */
export function readDistArtifact(folder: string): readonly DistFile[] {
  const beside = readdirSync(folder).filter((name) => name !== 'dist' && name !== PATCH)
  const dist = join(folder, 'dist')
  refuse(beside.map((name) => `${JSON.stringify(name)} stands beside dist`))
  if (lstatSync(dist, { throwIfNoEntry: false })?.isDirectory() !== true) throw new Error('There is no folder dist')

  const names = readdirSync(dist).sort()
  const stats = names.map((name) => ({ name, stat: lstatSync(join(dist, name)) }))
  refuse([
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => `dist/${name} is missing`),
    ...names.filter((name) => !NAME.test(name)).map((name) => `${JSON.stringify(name)} is no name of a bundle's file`),
    // A link would have what it points at committed.
    ...stats.filter(({ stat }) => !stat.isFile()).map(({ name }) => `${name} is no plain file`),
    ...stats.filter(({ stat }) => stat.size > MOST_BYTES).map(({ name, stat }) => `${name} has ${stat.size} bytes`),
    ...(names.length > MOST_FILES ? [`${names.length} files`] : []),
  ])
  const bytes = stats.reduce((sum, { stat }) => sum + stat.size, 0)
  refuse(bytes > MOST_BYTES_IN_ALL ? [`${bytes} bytes in all`] : [])

  return names.map((name) => {
    const content = readFileSync(join(dist, name))
    return { name, content, blob: blobOf(content) }
  })
}

function refuse(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Error(`The artifact is not taken: ${reasons.slice(0, 20).join('; ')}`)
}

function blobOf(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}
