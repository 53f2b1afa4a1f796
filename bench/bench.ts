/** `npm run bench [-- --rounds 40]`: this action beside the bare minimum and what else there is, printed and written to `bench/RESULTS.md`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { measureItems, measurePrograms, measureSizes } from './measure.ts'
import { ACTION, BARE, openOthers } from './programs.ts'
import { asMarkdown } from './results.ts'

const ITEMS = 100
/** Milliseconds. */
const DELAY = 60

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } })
const timed = Number(values.rounds)
if (!Number.isInteger(timed) || timed < 1) throw new Error(`--rounds takes a number from 1, found ${values.rounds}`)

const programs = [BARE, ACTION, ...(await openOthers())]
const [bare, action, ...others] = await measurePrograms(programs, { warm_up: 3, timed, weighed: 10 })
if (bare === undefined || action === undefined) throw new Error('nothing was measured')
const one = await measureItems(1, DELAY)
const many = { ...(await measureItems(ITEMS, DELAY)), count: ITEMS, delay: DELAY }

const measured = asMarkdown({ bare, action, others, one, many, sizes: measureSizes() })
const markdown = await format(measured, { parser: 'markdown' })
writeFileSync(join(import.meta.dirname, 'RESULTS.md'), markdown)
console.log(markdown)
