/** Builds `dist/`: rolldown shakes `src/` and its packages down to what is used, and ncc packs the result. `npm run build -- --out DIR` writes elsewhere, to compare. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import ncc from '@vercel/ncc'
import { bundle, bundleThread, ROOT } from './bundle.ts'
import { licensesOf } from './licenses.ts'
import { PLAIN_PARSER } from './slim.ts'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const out = resolve(ROOT, values.out)
/** Between the two; at the same place in every checkout, since ncc numbers modules by their paths. */
const between = join(ROOT, 'build', 'shaken')

const chunks = await bundle()
const search_worker = await bundleThread('src/find/search/worker.ts')
// Without a `type`, ncc reads ECMAScript modules and writes CommonJS, which loads faster.
write(between, new Map([...chunks.map(({ fileName, code }) => [fileName, code] as const), ['package.json', '{}\n']]))

const { code, assets } = await ncc(join(between, 'index.js'), { cache: false, quiet: true })
// ncc leaves what it can't find to run time, without a word.
for (const [name, text] of [
  ['index.js', code],
  ...Object.entries(assets).map(([name, { source }]) => [name, String(source)]),
]) {
  const missing = /eval\("require"\)\("[^"]*"\)/.exec(text ?? '')
  if (missing !== null) throw new Error(`${name}: not found by ncc: ${missing[0]}`)
}

write(
  out,
  new Map([
    ['index.js', code],
    ...Object.entries(assets).map(([name, { source }]) => [name, String(source)] as const),
    ['search-worker.js', search_worker.code],
    [PLAIN_PARSER.name, `// ${PLAIN_PARSER.source}\n${readFileSync(join(ROOT, PLAIN_PARSER.source), 'utf8')}`],
    ['package.json', '{ "type": "commonjs" }\n'],
    ['LICENSES.txt', licensesOf([...chunks, search_worker])],
  ]),
)

function write(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
}
