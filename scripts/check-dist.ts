/**
 * `npm run check:dist`: the committed bundle is what the sources build, byte for byte. The gate, `check-dist.yml` and the release run this one
 * check. Where it fails, `build/dist` holds what was built, and `build/dist.patch` what has to change. `-- DIR` compares what was built there.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const COMMITTED = 'dist'
/** Bytes of a patch: a bundle that is wholly new stays far below. */
const MOST = 64 * 1024 * 1024
/** How git tells differences, whatever the user's settings say. */
const PLAIN = ['-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false']

const [given] = process.argv.slice(2)
const built = given ?? 'build/dist'
if (given === undefined) run(process.execPath, [join('scripts', 'build.ts'), '--out', built], [0])

const wrong = differences(resolve(ROOT, COMMITTED), resolve(ROOT, built))
if (wrong.length === 0) {
  console.log('dist is what the sources build')
} else {
  writeFileSync(resolve(ROOT, `${built}.patch`), patch())
  console.log(['dist is not what the sources build. Run npm run build, and commit dist:', ...wrong].join('\n'))
  process.exitCode = 1
}

/** One line a file. */
function differences(before: string, after: string): readonly string[] {
  const [old, now] = [new Set(readdirSync(before)), new Set(readdirSync(after))]
  const told = (name: string): readonly string[] => {
    if (!now.has(name)) return [`  ${name} is not built`]
    if (!old.has(name)) return [`  ${name} is not committed`]
    return readFileSync(join(before, name)).equals(readFileSync(join(after, name))) ? [] : [`  ${name} differs`]
  }
  return [...new Set([...old, ...now])].sort().flatMap(told)
}

/** For `git apply` at the root: the paths of both sides are those of the committed bundle. */
function patch(): string {
  // 1: there are differences.
  const text = run(
    'git',
    [...PLAIN, 'diff', '--no-index', '--no-color', '--no-ext-diff', '--binary', '--', COMMITTED, built],
    [0, 1],
  )
  const where = built.replace(/^\//, '')
  return text.replace(/^(?:diff --git|---|\+\+\+) .*$/gm, (line) =>
    line.replaceAll(` a/${where}/`, ` a/${COMMITTED}/`).replaceAll(` b/${where}/`, ` b/${COMMITTED}/`),
  )
}

/** What it prints; throws if it ends with any other status. */
function run(command: string, args: readonly string[], expected: readonly number[]): string {
  const { status, stdout, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: MOST,
  })
  if (status === null || !expected.includes(status)) throw new Error(`${command} failed`, { cause: error })
  return stdout
}
