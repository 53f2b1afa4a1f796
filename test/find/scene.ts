/** An event, a decision and a forge in memory: what `find` makes of them, as rows of a table. */
import { describe, expect, it } from 'vitest'
import type { Acting } from '../../src/event/decide.ts'
import type { Event, Push } from '../../src/event/event.ts'
import { find, type FindInputs } from '../../src/find/find.ts'
import type { Comparison, ForgeCommit } from '../../src/forge-port.ts'
import { sentence } from '../../src/sentence.ts'
import { itemHosts } from '../../src/work-item/item-url.ts'
import { type Memory, pr, worldOf } from './memory-forge.ts'

export const INPUTS: FindInputs = {
  work_item_id: [],
  environments: [],
  project_key: ['shop'],
  work_item_type_key: [],
  work_item_hosts: itemHosts('https://project.feishu.cn', []),
  work_item_keywords: [],
  work_item_sources: ['title', 'body', 'branch', 'commits'],
}

export const because = sentence('the event says so', '事件如此')
export const CONFIRM: Acting = { do: 'confirm', by: 'auto', because }
export const ROLLBACK: Acting = { do: 'rollback', by: 'auto', because }
export const EXPLICIT: Acting = { do: 'confirm', by: 'input', because }
export const EXPLICIT_ROLLBACK: Acting = { do: 'rollback', by: 'input', because }
export const REQUIRE: Acting = { do: 'require', because }

export function push(commits: readonly ForgeCommit[], more: Partial<Push> = {}): Event {
  const told: Push = {
    ref: 'refs/heads/main',
    before: 'before',
    after: commits.at(-1)?.sha ?? 'after',
    created: false,
    deleted: false,
    forced: false,
    commits,
    brings_commits: true,
    may_be_cut: false,
    ...more,
  }
  return { kind: 'push', push: told, default_branch: 'main' }
}

export const merged = (more: Parameters<typeof pr>[1], number = 7): Event => ({
  kind: 'pull_request',
  name: 'pull_request',
  activity: 'closed',
  pull_request: pr(number, more),
  default_branch: 'main',
})
export const DEPLOYMENT: Event = {
  kind: 'deployment_status',
  state: 'success',
  deployment: { id: 9, environment: 'production', sha: 'head' },
  default_branch: 'main',
}
export const DISPATCH: Event = { kind: 'after_merge', name: 'workflow_dispatch', default_branch: 'main' }
export const ahead = (...commits: ForgeCommit[]): Comparison => ({ status: 'ahead', commits })
export const BEHIND: Comparison = { status: 'behind', commits: [] }

export interface Case {
  readonly event: Event
  readonly decision?: Acting
  readonly inputs?: Partial<FindInputs>
  readonly memory?: Memory
  readonly context?: Parameters<typeof worldOf>[1]
}

export async function look({ event, decision = CONFIRM, inputs, memory = {}, context }: Case) {
  const { world, asked, slept } = worldOf(memory, context)
  const found = await find(event, decision, { ...INPUTS, ...inputs }, world)
  const tasks = found.tasks.map(({ work_item_id, want }) => `${work_item_id} ${want.do}`)
  const notes = found.notes.map(({ level, said }) => `${level}: ${said.en}`)
  for (const { said } of found.notes) expect(said.zh).toMatch(/\p{Script=Han}/u)
  return { ...found, tasks, notes, asked, slept, found }
}

export type Row = Case & {
  readonly name: string
  readonly tasks: readonly string[]
  readonly asked?: readonly string[]
  readonly slept?: readonly number[]
  readonly kind?: string
  /** A part of each note, in order. */
  readonly notes?: readonly string[]
}

export function rows(title: string, all: readonly Row[]): void {
  describe(title, () => {
    it.each(all)('$name', async ({ tasks, asked, slept = [], kind = 'found', notes = [], ...told }) => {
      const got = await look(told)
      expect(got.tasks).toStrictEqual(tasks)
      expect(got.kind).toBe(kind)
      if (asked !== undefined) expect(got.asked).toStrictEqual(asked)
      expect(got.slept).toStrictEqual(slept)
      expect(got.notes).toHaveLength(notes.length)
      notes.forEach((part, index) => expect(got.notes[index]).toContain(part))
      if (kind !== 'found') expect(got.because).toBeDefined()
    })
  })
}

export const OLD = { committed_at: 0 }
export const YOUNG = { committed_at: 590_000 }

export const COMMITS_ALONE = { work_item_sources: ['commits'] } as const
export const files = (...paths: string[]) => ({ files: paths.map((path) => ({ path })), complete: true })
