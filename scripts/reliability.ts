/** The README's table of faults, from the matrix that the tests play: faults that end alike share a row. */
import { type FaultCase, faultMatrix, type Letter, type Stage } from '../harness/fault-matrix.ts'

export function reliabilityTable(): string {
  const groups = Map.groupBy(faultMatrix, (one) => [one.stage, one.ends, pathOf(one), one.writes].join('\n'))
  const rows = [...groups.values()].flatMap((cases) => {
    const [first] = cases
    if (first === undefined) return []
    const faults = [...new Set(cases.map(({ what }) => what))].join('; ')
    return [[STAGE[first.stage], faults, first.ends, pathOf(first), String(first.writes), String(cases.length)]]
  })
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['Request', 'What goes wrong', 'The step ends', 'Requests from there on', 'Writes applied', 'Cases']),
    line(['---', '---', '---', '---', '---', '---']),
    ...rows.map(line),
    line(['**All**', '', '', '', '', `**${faultMatrix.length}**`]),
  ].join('\n')
}

const STAGE: Readonly<Record<Stage, string>> = {
  token: 'token',
  look: 'read before a rollback',
  operate: 'write (operate)',
  change: 'write (state_change)',
  verify: 'read after the write',
  missing: 'list of missing data, after a refusal',
}

const REQUEST: Readonly<Record<Letter, string>> = {
  T: 'token',
  Q: 'read',
  O: 'write',
  C: 'write',
  S: 'space',
  I: 'list',
  F: 'names of fields',
  N: 'name of the item',
}

/** What comes before the request that goes wrong is always the same. */
const AHEAD: Readonly<Record<Stage, Readonly<Record<FaultCase['action'], number>>>> = {
  token: { confirm: 0, rollback: 0 },
  look: { confirm: 1, rollback: 1 },
  operate: { confirm: 1, rollback: 2 },
  change: { confirm: 3, rollback: 3 },
  verify: { confirm: 2, rollback: 3 },
  missing: { confirm: 3, rollback: 3 },
}

function pathOf({ stage, action, requests }: FaultCase): string {
  const names = requests.slice(AHEAD[stage][action]).map((letter) => REQUEST[letter])
  const runs = names.reduce<readonly { readonly name: string; readonly times: number }[]>((all, name) => {
    const last = all.at(-1)
    if (last?.name !== name) return [...all, { name, times: 1 }]
    return [...all.slice(0, -1), { name, times: last.times + 1 }]
  }, [])
  return runs.map(({ name, times }) => (times === 1 ? name : `${name} ×${times}`)).join(', ')
}

if (import.meta.main) console.log(reliabilityTable())
