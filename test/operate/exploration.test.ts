/** Every run in which up to three answers are out of the ordinary, against a world that knows what really happened. */
import { describe, expect, it } from 'vitest'
import { operate } from '../../src/operate/operate.ts'
import type { Outcome } from '../../src/operate/outcome.ts'
import type { OperateBody } from '../../src/domain.ts'
import type { Planned, Step } from '../../src/plan/step.ts'
import type { Runner } from '../../src/ports.ts'
import { ALPHABET, type Letter } from './exploration-alphabet.ts'
import { broken } from './exploration-invariants.ts'
import { ModelTracker, type Scenario, US } from './exploration-model.ts'

const TWO_MINUTES = 120_000

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'confirm',
    asks: 'confirm',
    flow: 'nodes',
    owners: 'one',
    nodes: ['doing'],
    fields: true,
    timeout: TWO_MINUTES,
    depth: 3,
  },
  {
    name: 'confirm, two owners that are listed',
    asks: 'confirm',
    flow: 'nodes',
    owners: 'two',
    nodes: ['doing'],
    timeout: TWO_MINUTES,
    depth: 3,
  },
  {
    name: 'confirm, two owners that are listed, by a token that hides us',
    asks: 'confirm',
    flow: 'nodes',
    owners: 'two',
    hidden: true,
    nodes: ['doing'],
    timeout: TWO_MINUTES,
    depth: 3,
  },
  {
    name: 'confirm, two owners that are not listed',
    asks: 'confirm',
    flow: 'nodes',
    owners: 'unlisted',
    nodes: ['doing'],
    timeout: TWO_MINUTES,
    depth: 3,
  },
  {
    name: 'confirm in 12 s',
    asks: 'confirm',
    flow: 'nodes',
    owners: 'one',
    nodes: ['doing'],
    timeout: 12_000,
    depth: 3,
  },
  {
    name: 'confirm two nodes, with comments',
    asks: 'confirm',
    flow: 'nodes',
    owners: 'one',
    nodes: ['doing', 'testing'],
    comment: true,
    timeout: TWO_MINUTES,
    depth: 2,
  },
  {
    name: 'confirm, with a comment',
    asks: 'confirm',
    flow: 'nodes',
    owners: 'one',
    nodes: ['doing'],
    comment: true,
    timeout: TWO_MINUTES,
    depth: 3,
  },
  {
    name: 'confirm what may be gone',
    asks: 'confirm',
    flow: 'nodes',
    owners: 'one',
    nodes: ['doing'],
    may_be_gone: true,
    timeout: TWO_MINUTES,
    depth: 3,
  },
  {
    name: 'roll back',
    asks: 'rollback',
    flow: 'nodes',
    owners: 'one',
    nodes: ['doing'],
    timeout: TWO_MINUTES,
    depth: 3,
  },
  {
    name: 'roll back by auto',
    asks: 'rollback',
    flow: 'nodes',
    owners: 'one',
    nodes: ['doing'],
    auto: true,
    timeout: TWO_MINUTES,
    depth: 3,
  },
  {
    name: 'change of state',
    asks: 'confirm',
    flow: 'states',
    owners: 'one',
    nodes: ['RESOLVED'],
    fields: true,
    timeout: TWO_MINUTES,
    depth: 3,
  },
  { name: 'require', asks: 'require', flow: 'nodes', owners: 'one', nodes: ['doing'], timeout: TWO_MINUTES, depth: 3 },
  {
    name: 'require a state',
    asks: 'require',
    flow: 'states',
    owners: 'one',
    nodes: ['RESOLVED'],
    timeout: TWO_MINUTES,
    depth: 3,
  },
]

function taskOf({ asks, nodes, auto, fields, comment, may_be_gone }: Scenario): Planned {
  const more = fields === true ? { fields: [{ field_key: 'note', field_value: 'x' }] } : {}
  const body: OperateBody =
    asks === 'rollback' ? { action: 'rollback', rollback_reason: 'deployment failed' } : { action: 'confirm', ...more }
  const step: Step = {
    item: { project_key: 'shop', work_item_type_key: 'story', work_item_id: '1' },
    url: undefined,
    item_name: undefined,
    type_is_tried: false,
    nodes,
    request:
      asks === 'require'
        ? { do: 'require' }
        : { do: 'move', body, skip_if_successor_is_completed: auto === true, dry_run: false },
    may_be_gone: may_be_gone === true,
    comment: comment === true ? { language: 'en', origin: 'pull request #1' } : undefined,
  }
  return { work_item_id: '1', mentions: [], changes: [], want: { do: 'confirm', by: 'input', takes_back: false }, step }
}

const SILENT: Runner = {
  mask: () => undefined,
  log: () => undefined,
  group: () => undefined,
  annotate: () => undefined,
  setOutput: () => ({ kind: 'written' }),
  keepFile: () => ({ kind: 'no_place' }),
  writeSummary: () => Promise.resolve(),
  fail: () => undefined,
}

async function run(scenario: Scenario, answers: readonly (Letter | undefined)[]) {
  const tracker = new ModelTracker(scenario, answers)
  const { clock, stop, give_up } = tracker
  const acting_user = scenario.hidden === true ? undefined : US
  const world = {
    tracker,
    clock,
    runner: SILENT,
    acting_user,
    stop: stop.signal,
    give_up: give_up.signal,
  }
  const [done] = await operate([taskOf(scenario)], world)
  tracker.end()
  return { tracker, outcomes: done?.outcomes ?? [] }
}

interface Found {
  schedules: number
  readonly ends: Set<string>
  readonly broken: string[]
}

/** The ordinary run, then each with one more answer out of the ordinary behind those there are. */
async function explore(scenario: Scenario, answers: readonly (Letter | undefined)[], found: Found): Promise<void> {
  const { tracker, outcomes } = await run(scenario, answers)
  found.schedules += 1
  found.ends.add(endOf(outcomes))
  const wrong = broken({ scenario, world: tracker, outcomes })
  if (wrong.length > 0) found.broken.push(`${told(scenario, answers)}: ${[...new Set(wrong)].join('; ')}`)
  const odd = answers.filter((letter) => letter !== undefined).length
  if (odd === scenario.depth) return
  for (const [offset, kind] of tracker.called.slice(answers.length).entries()) {
    const ordinary = Array.from({ length: offset }, () => undefined)
    for (const letter of ALPHABET[kind])
      if (odd < 2 || letter.core === true) await explore(scenario, [...answers, ...ordinary, letter], found)
  }
}

function told({ name }: Scenario, answers: readonly (Letter | undefined)[]): string {
  return `${name}: ${answers.map((letter) => letter?.name ?? 'ordinary').join(', ')}`
}

/** What a reader is told, without what differs from run to run. */
function endOf(outcomes: readonly Outcome[]): string {
  return outcomes
    .map(({ kind, reason, refusal, comment_failed }) =>
      [kind, refusal?.err_code, reason.en, comment_failed?.en].filter((part) => part !== undefined).join(' '),
    )
    .join(' | ')
}

const total = { schedules: 0, ends: new Set<string>() }

describe('whatever is answered, and whatever happens meanwhile, no sentence claims more than was seen', () => {
  it.each(SCENARIOS)('$name', async (scenario) => {
    const found: Found = { schedules: 0, ends: new Set(), broken: [] }
    await explore(scenario, [], found)
    total.schedules += found.schedules
    for (const end of found.ends) total.ends.add(end)
    expect(found.broken.slice(0, 10)).toStrictEqual([])
  })

  it('in some ten thousand runs, which end in some hundred ways', () => {
    console.log(`${total.schedules} schedules, ${total.ends.size} different ends`)
    expect(total.schedules).toBeGreaterThan(50_000)
    expect(total.ends.size).toBeGreaterThan(500)
    expect(ALPHABET.write.length + ALPHABET.read.length + ALPHABET.comment.length).toBeGreaterThanOrEqual(25)
  })
})
