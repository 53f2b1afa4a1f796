/** The programs that are compared, each ready to be started. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ncc from '@vercel/ncc'
import { bundleCarelessly, ROOT } from '../scripts/bundle.ts'

export interface Program {
  readonly name: string
  readonly args: readonly string[]
  /** It confirms a node; else it is only started. */
  readonly confirms: boolean
}

export const BARE: Program = { name: 'bare minimum', args: [join(ROOT, 'bench/bare.cjs')], confirms: true }
export const ACTION: Program = { name: 'this action', args: [join(ROOT, 'dist/index.js')], confirms: true }
const NODE: Program = { name: '`node -e 0`', args: ['-e', '0'], confirms: false }

/** What to compare with. Builds what has to be built; what can’t be had is left out. */
export async function openOthers(): Promise<readonly Program[]> {
  const meegle = installMeegle()
  return [await buildCareless(), NODE, ...(meegle === undefined ? [] : [meegle])]
}

/** Packed like the committed bundle. */
async function buildCareless(): Promise<Program> {
  const entry = await bundleCarelessly('bench/careless.ts')
  const whole = writeProgram('build/careless-whole', entry?.code ?? '', {})
  const { code } = await ncc(whole, { cache: false, quiet: true })
  const main = writeProgram('build/careless', code, { type: 'commonjs' })
  return { name: 'this action, careless', args: [main], confirms: true }
}

function writeProgram(folder: string, code: string, description: object): string {
  rmSync(join(ROOT, folder), { recursive: true, force: true })
  mkdirSync(join(ROOT, folder), { recursive: true })
  writeFileSync(join(ROOT, folder, 'package.json'), JSON.stringify(description))
  writeFileSync(join(ROOT, folder, 'index.js'), code)
  return join(ROOT, folder, 'index.js')
}

/** The vendor's own command line tool; it needs a person's login, so no more than its start-up can be measured. */
const MEEGLE = '@lark-project/meegle'
const MEEGLE_VERSION = '1.0.23'

function installMeegle(): Program | undefined {
  const folder = join(ROOT, 'build/meegle')
  const home = join(folder, 'node_modules', MEEGLE)
  if (!existsSync(home) && !install(folder)) return undefined
  // npm put it there.
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    readonly bin: { readonly meegle: string }
  }
  return {
    name: `\`meegle --version\` (${MEEGLE} ${MEEGLE_VERSION})`,
    args: [join(home, bin.meegle), '--version'],
    confirms: false,
  }
}

function install(folder: string): boolean {
  mkdirSync(folder, { recursive: true })
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `${MEEGLE}@${MEEGLE_VERSION}`,
  ]
  try {
    execFileSync('npm', args, { stdio: 'ignore', cwd: folder, timeout: 60_000, shell: process.platform === 'win32' })
    return true
  } catch {
    return false
  }
}
