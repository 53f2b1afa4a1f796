/** `paths`: what can be the pattern of a file's path. One that no path matches would leave everything alone, and nobody would be told. */
import { sentence } from '../sentence.ts'
import { parsed } from './readers.ts'

export const GLOB = sentence(
  'globs from the root of the repository with / between folders, such as src/**; one with a comma goes in double quotes: "src/*.{js,ts}"',
  '从仓库根目录算起、用 / 分隔目录的通配符，例如 src/**；含逗号的请加双引号："src/*.{js,ts}"',
)

/** In Windows' paths it separates folders; what is no sign of a pattern needs none before it, and no file has a star in its name. */
const STRAY_BACKSLASH = /\\(?![\\[\](){}!+@#|,])/u
/** What Chinese input methods write for `!` and `*`. */
const FULL_WIDTH = /^！|＊/u
const NO_FOLDER: ReadonlySet<string> = new Set(['', '.', '..'])

export const glob = parsed(GLOB, (text) => {
  const path = text
    .replace(/^!/u, '')
    .replace(/^\.?\//u, '')
    .replace(/\/$/u, '')
  const fits = !path.split('/').some((name) => NO_FOLDER.has(name)) && areBracesClosed(path)
  return fits && !FULL_WIDTH.test(text) && !STRAY_BACKSLASH.test(path.replaceAll('\\\\', '')) ? text : undefined
})

function areBracesClosed(path: string): boolean {
  let depth = 0
  for (const [sign] of path.matchAll(/\\.|[{}]/gsu)) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    if (depth < 0) return false
  }
  return depth === 0
}
