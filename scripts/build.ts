/** Builds `dist/`: TypeScript to JavaScript, then one bundle by ncc. `npm run build -- --out DIR` writes elsewhere, to compare. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import ncc from '@vercel/ncc'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const out = resolve(root, values.out)
const js = join(root, 'build')

rmSync(js, { recursive: true, force: true })
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
)

const { code, assets } = await ncc(join(js, 'index.js'), {
  cache: false,
  quiet: true,
  license: 'LICENSES.txt',
  // undici loads node:http2 (20 ms) even where HTTP/2 is off; it is written to go without where that module can't be had
  // (docs/decisions/start-up.md).
  externals: { 'node:http2': 'node:http2-is-not-used' },
})

// ncc leaves what it can't find to run time, without a word.
const missing = /eval\("require"\)\("[^"]*"\)/.exec(code)
if (missing !== null) throw new Error(`not found by ncc: ${missing[0]}`)

rmSync(out, { recursive: true, force: true })
write('index.js', code)
for (const [name, asset] of Object.entries(assets)) write(name, asset.source)

function write(name: string, source: string | Buffer): void {
  const file = join(out, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, source)
}
