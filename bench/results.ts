/** What was measured, as Markdown: against what was to be reached, and program by program. */
import { cpus, totalmem, type } from 'node:os'
import type { ManyItems, Route, Run, Runs, Sizes } from './measure.ts'
import { fastestOf, ratioOf, type Spread, spreadOf } from './statistics.ts'

export interface Measurements {
  readonly bare: Runs
  readonly action: Runs
  readonly others: readonly Runs[]
  readonly one: ManyItems
  readonly many: readonly Many[]
  readonly ways: readonly Way[]
  readonly sizes: Sizes
}

export interface Many extends ManyItems {
  readonly count: number
  readonly delay: number
}

/** The bare minimum and the action over the same way. */
export interface Way {
  readonly route: Route
  readonly bare: Runs
  readonly action: Runs
}

/** The vendor's limit for one endpoint. */
const REQUESTS_A_SECOND = 15

export function asMarkdown(measurements: Measurements): string {
  const { bare, action, others } = measurements
  return `# How fast, how light

Written by \`npm run bench\`; how it measures, and why the numbers are what they are: [docs/decisions/start-up.md](../docs/decisions/start-up.md).

${machine()}

| what | reached | at most | |
| --- | --- | --- | --- |
${goals(measurements).map(row).join('\n')}

Whole processes over loopback HTTP, one work item, ${bare.timed.length} rounds of all programs one after the other: the median, and between which values
half of the runs lie. The ratios are medians of pairs from the same round. Memory is the most that the process held at once, of ${bare.weighed.length}
further rounds.

| program | ms | × the bare minimum | fastest 30 %, ms | × | MB | × | requests | connections |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${[bare, action, ...others].map((one) => programRow(one, bare)).join('\n')}

The same over ways as users have them: pairs of the bare minimum and this action, interleaved.

| way | bare, ms | this action, ms | × | fastest 30 %, × |
| --- | --- | --- | --- | --- |
${measurements.ways.map(wayRow).join('\n')}
`
}

function wayRow({ route, bare, action }: Way): string {
  const { https = false, round_trip = 0, delay = 0 } = route
  const milliseconds = ({ timed }: Runs): string => spread(spreadOf(timed.map((run) => run.milliseconds)), 1)
  const name = `${https ? 'https' : 'http'}, ${round_trip} ms round trip, ${delay} ms at the server`
  return `| ${[name, milliseconds(bare), milliseconds(action), spread(timeRatio(action, bare), 2), fastestRatio(action, bare).toFixed(2)].join(' | ')} |`
}

interface Goal {
  readonly what: string
  readonly reached: number
  readonly limit: number
  readonly show: (value: number) => string
}

const times = (value: number): string => `${value.toFixed(2)} ×`
const count = (value: number): string => value.toLocaleString('en-US')

function goals({ bare, action, one, many, ways, sizes }: Measurements): readonly Goal[] {
  const most = (of: (run: Run) => number): number => Math.max(...action.timed.map(of))
  const ending = spreadOf(action.timed.map((run) => run.ending)).median
  return [
    ...ways.flatMap(goalOfWay),
    { what: 'a confirm over http without delay', reached: timeRatio(action, bare).median, limit: 1.9, show: times },
    { what: 'peak memory', reached: memoryRatio(action, bare).median, limit: 1.25, show: times },
    { what: 'last output to end of process, ms', reached: ending, limit: 7, show: (value) => value.toFixed(1) },
    { what: 'bytes of `dist` that a confirm loads', reached: sizes.loaded, limit: 560_000, show: count },
    { what: 'all code in `dist`, bytes', reached: sizes.code, limit: 2_600_000, show: count },
    { what: 'requests', reached: most(({ requests }) => requests), limit: 3, show: count },
    { what: 'connections', reached: most(({ connections }) => connections), limit: 1, show: count },
    ...many.flatMap((each) => goalsOfMany(each, one)),
  ]
}

function goalOfWay({ route: { https, round_trip, delay = 0 }, bare, action }: Way): readonly Goal[] {
  if (https !== true || round_trip === undefined) return []
  const server = delay === 0 ? '' : `, ${delay} ms at the server`
  const what = `a confirm over https, ${round_trip} ms round trip${server}`
  return [{ what, reached: timeRatio(action, bare).median, limit: delay === 0 ? 1.08 : 1.05, show: times }]
}

function goalsOfMany(many: Many, one: ManyItems): readonly Goal[] {
  const allowed = (many.count / REQUESTS_A_SECOND) * 1000
  const took = `${(many.milliseconds / 1000).toFixed(2)} s, ${many.connections} connections`
  return [
    {
      what: `${many.count} items at ${many.delay} ms at the server (${took}), against what ${REQUESTS_A_SECOND} requests a second allow`,
      reached: many.milliseconds / allowed,
      limit: 1.05,
      show: times,
    },
    {
      what: `memory at ${many.count} items, MB (${times(many.peak_bytes / one.peak_bytes)} that of one)`,
      reached: many.peak_bytes / 1e6,
      limit: 100,
      show: (value) => value.toFixed(1),
    },
  ]
}

function row({ what, reached, limit, show }: Goal): string {
  return `| ${what} | ${show(reached)} | ${show(limit)} | ${reached <= limit ? '✓' : '✗'} |`
}

function programRow(runs: Runs, bare: Runs): string {
  const { program, timed, weighed } = runs
  const cells = [
    program.name,
    spread(spreadOf(timed.map(({ milliseconds }) => milliseconds)), 1),
    spread(timeRatio(runs, bare), 2),
    fastestOf(timed.map(({ milliseconds }) => milliseconds)).toFixed(1),
    fastestRatio(runs, bare).toFixed(2),
    (spreadOf(weighed.map(({ peak_bytes }) => peak_bytes)).median / 1e6).toFixed(1),
    memoryRatio(runs, bare).median.toFixed(2),
    each(timed.map(({ requests }) => requests)),
    each(timed.map(({ connections }) => connections)),
  ]
  return `| ${cells.join(' | ')} |`
}

function timeRatio({ timed }: Runs, bare: Runs): Spread {
  const of = ({ milliseconds }: Run): number => milliseconds
  return ratioOf(timed.map(of), bare.timed.map(of))
}

function fastestRatio(runs: Runs, bare: Runs): number {
  const of = ({ timed }: Runs): number => fastestOf(timed.map(({ milliseconds }) => milliseconds))
  return of(runs) / of(bare)
}

function memoryRatio({ weighed }: Runs, bare: Runs): Spread {
  const of = ({ peak_bytes }: Run): number => peak_bytes
  return ratioOf(weighed.map(of), bare.weighed.map(of))
}

function spread({ median, low, high }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`
}

/** All that were seen, which should be one. */
function each(values: readonly number[]): string {
  return [...new Set(values)].join(', ')
}

function machine(): string {
  const [cpu, ...rest] = cpus()
  const gigabytes = (totalmem() / 1e9).toFixed(0)
  return `Node.js ${process.version} on ${type()}, ${rest.length + 1} × ${cpu?.model ?? 'unknown processor'}, ${gigabytes} GB.`
}
