/**
 * `npm run test:mutation [-- src/operate src/report/escape.ts]`: changes the sources one place at a time and sees whether a test notices. Prints what
 * no test noticed and the score of each folder; fails below 90 %. Results are kept in `build/mutation`, and what has not changed is not tried again;
 * `--afresh` tries everything.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { ROOT } from './bundle.ts'

/** Percent of the mutants of a folder. */
const WANTED = 90
/** What decides and reports; the adapters are held by the tests of the wire and of the bundle. */
const STAGES = ['src/event', 'src/find', 'src/plan', 'src/operate', 'src/report']
/** What runs in a thread of its own, where no mutant can be switched on; the tests of the bundle hold it. */
const OUT_OF_REACH = 'src/find/search/worker.ts'
const KEPT = join(ROOT, 'build', 'mutation')
const RESULTS = join(KEPT, 'results.json')

type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>

const { positionals, values } = parseArgs({ allowPositionals: true, options: { afresh: { type: 'boolean' } } })
const asked = positionals.length === 0 ? STAGES : positionals.map((path) => relative(ROOT, join(process.cwd(), path)))
for (const path of asked) if (!existsSync(join(ROOT, path))) throw new Error(`no such file or folder: ${path}`)

if (values.afresh === true || isHalfWritten()) rmSync(KEPT, { recursive: true, force: true })
mkdirSync(KEPT, { recursive: true })
process.env['MUTATED'] = asked.join('\n')

const mutants = await new Stryker({
  mutate: [
    ...asked.map((path) => (statSync(join(ROOT, path)).isDirectory() ? `${path}/**/*.ts` : path)),
    `!${OUT_OF_REACH}`,
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  // Mutants of a line that no test runs are not tried; the others only against the tests that run it.
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: RESULTS,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false, reportScoreTable: false },
  tempDirName: join('build', 'mutation', 'tried'),
  ignorePatterns: ['/build', '/dist', '/coverage'],
  checkers: [],
  warnings: false,
}).runMutationTest()

report(mutants)

/** By a run that was stopped. */
function isHalfWritten(): boolean {
  if (!existsSync(RESULTS)) return false
  try {
    JSON.parse(readFileSync(RESULTS, 'utf8'))
    return false
  } catch {
    return true
  }
}

/** One line a folder; a mutant that ends in an endless loop is noticed as well. */
function report(all: Mutants): void {
  const folders = Map.groupBy(all, ({ fileName }) => relative(ROOT, dirname(fileName)))
  for (const [folder, own] of [...folders].toSorted(([a], [b]) => a.localeCompare(b))) {
    const counted = own.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status))
    const noticed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout')
    const score = (100 * noticed.length) / Math.max(counted.length, 1)
    console.log(`${folder}: ${score.toFixed(1)} % (${noticed.length} of ${counted.length} mutants noticed)`)
    if (score < WANTED) process.exitCode = 1
  }
}
