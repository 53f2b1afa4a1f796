/** `npm run bench [-- --rounds 40]`, or `--runs 3` to try it: this action beside the bare minimum and what else there is, printed and written to `bench/RESULTS.md`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { measureItems, measurePrograms, measureSizes, type Route } from './measure.ts'
import { ACTION, BARE, openOthers } from './programs.ts'
import { asMarkdown, type Many, type Way } from './results.ts'

const ITEMS = [100, 500] as const
/** Milliseconds. */
const DELAY = 60
/** Ways to the server as users have them. */
const ROUTES: readonly Route[] = [
  { https: true },
  { https: true, round_trip: 40 },
  { https: true, round_trip: 40, delay: DELAY },
  { round_trip: 40 },
]

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' }, runs: { type: 'string' } } })
const timed = Number(values.runs ?? values.rounds)
if (!Number.isInteger(timed) || timed < 1) throw new Error(`--rounds takes a number from 1, found ${values.rounds}`)

const programs = [BARE, ACTION, ...(await openOthers())]
const [bare, action, ...others] = await measurePrograms(programs, { warm_up: 3, timed, weighed: 10 })
if (bare === undefined || action === undefined) throw new Error('nothing was measured')
const one = await measureItems(1, DELAY)
const many: Many[] = []
for (const count of ITEMS) many.push({ ...(await measureItems(count, DELAY)), count, delay: DELAY })

const ways: Way[] = []
for (const route of ROUTES) {
  const [there, ours] = await measurePrograms([BARE, ACTION], { warm_up: 1, timed, weighed: 0 }, route)
  if (there !== undefined && ours !== undefined) ways.push({ route, bare: there, action: ours })
}

const measured = asMarkdown({ bare, action, others, one, many, ways, sizes: await measureSizes() })
const markdown = await format(measured, { parser: 'markdown' })
// A short trial is no result.
if (values.runs === undefined) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), markdown)
console.log(markdown)
