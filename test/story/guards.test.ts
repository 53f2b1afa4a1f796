/** What may not be touched, what counts as named and which way a revert goes: told on doors in memory. */
import { describe, expect, it } from 'vitest'
import { mergedPullRequest } from '../../harness/payloads.ts'
import { pr } from '../find/memory-forge.ts'
import { annotated, done, open, pageOf, type Scene, SHOP, tell, type Told } from './world.ts'

function leftAlone({ report }: Told): readonly unknown[] {
  const results = JSON.parse(report.outputs.results) as Record<string, unknown>[]
  return results.flatMap(({ outcome, work_item_id }) => (outcome === 'left_alone' ? [work_item_id] : []))
}

describe('a gate moves nothing, and speaks of no move', () => {
  const both = `m-${open(1)} m-${open(2)}`
  it.each<[string, body: string, inputs: Scene['inputs'], says: RegExp]>([
    ['nothing is named', 'nothing', {}, /: nothing could be checked\n|：未检查任何工作项\n/],
    [
      'all that are named are left alone',
      pageOf(open(1), 'story', 'lab'),
      {},
      /No work item was checked|未检查任何工作项：所指明/,
    ],
    ['it is not completed', `m-${open(1)}`, {}, /not completed|尚未完成/],
    ['no such node', `m-${open(1)}`, { node_id: 'nowhere' }, /nowhere/],
    ['too many', both, { max_work_items: '1' }, /none was touched|均未处理/],
    [
      'an item that is not allowed',
      '',
      { work_item_id: '7999999999', work_item_type_key: '' },
      /are not allowed|不在允许范围内/,
    ],
    ['no such type', pageOf(open(1)), { work_item_type_key: 'storry' }, /No work item was touched|未操作任何工作项/],
    ['no such user', pageOf(open(1)), { user_key: 'nobody@example.com' }, /No work item was touched|未操作任何工作项/],
  ])('%s', async (_, body, inputs, says) => {
    for (const language of ['en', 'zh']) {
      const { report } = await tell(body, { inputs: { action: 'require', language, ...inputs }, items: SHOP })
      const told = report.annotations.map(({ title, message }) => `${title}\n${message}`).join('\n')
      expect(told).toMatch(says)
      expect(`${told}\n${report.summary}\n${report.outputs.results}`).not.toMatch(/\bmov(?:e[ds]?|ing)\b|流转/i)
      expect(report.failed).toBe(true)
    }
  })
})

describe('what counts as a reference', () => {
  interface Case {
    readonly name: string
    readonly title?: string
    readonly head_ref?: string
    readonly body?: string
    readonly inputs: Readonly<Record<string, string>>
    /** By their numbers, in order. */
    readonly moved: readonly number[]
    readonly left?: readonly number[]
  }
  const CASES: readonly Case[] = [
    {
      name: 'only what a keyword introduces',
      title: `见 m-${open(1)}，修复：m-${open(2)}、m-${open(3)}`,
      inputs: { work_item_keywords: 'fixes, 修复' },
      moved: [2, 3],
      left: [1],
    },
    {
      name: 'a keyword in one place is enough',
      title: `m-${open(1)}`,
      body: `Fixes: m-${open(1)}`,
      inputs: { work_item_keywords: 'fixes' },
      moved: [1],
    },
    {
      name: "the team's own pattern, instead of the built-in forms",
      title: `[STORY:${open(2)}] m-${open(1)}`,
      inputs: { work_item_pattern: String.raw`\[STORY:(?<id>\d+)\]` },
      moved: [2],
    },
    {
      name: "the pattern's space and type are guarded like any other",
      title: `lab/story/${open(1)} shop/issue/${open(2)} shop/story/${open(3)}`,
      inputs: { work_item_pattern: String.raw`(?<project>\w+)/(?<type>\w+)/(?<id>\d+)` },
      moved: [3],
      left: [1, 2],
    },
    {
      name: 'addresses count beside a pattern',
      title: `STORY-${open(2)}`,
      body: pageOf(open(1)),
      inputs: { work_item_pattern: String.raw`STORY-(?<id>\d+)` },
      moved: [2, 1],
    },
    {
      name: 'the sources, in the order that is given',
      title: `m-${open(1)}`,
      head_ref: `feature/m-${open(2)}`,
      body: pageOf(open(3)),
      inputs: { work_item_sources: 'branch, body, title' },
      moved: [2, 3, 1],
    },
    {
      name: 'no other sources',
      title: `m-${open(1)}`,
      head_ref: `feature/m-${open(2)}`,
      body: pageOf(open(3)),
      inputs: { work_item_sources: 'branch' },
      moved: [2],
    },
    {
      name: 'further hosts',
      body: `https://pm.example.com/shop/story/detail/${open(1)} https://evil.example/shop/story/detail/${open(2)}`,
      inputs: { work_item_hosts: 'pm.example.com' },
      moved: [1],
    },
    {
      name: 'what a reader sees',
      body: `<!-- m-${open(1)} #none -->\n\`m-${open(2)}\`\n\n> m-${open(3)}\n\n修复m-${open(4)}。`,
      inputs: {},
      moved: [4],
    },
    {
      name: 'no people, and no branch that something is merged into',
      title: `sort-by: 空值 m-${open(1)}`,
      body: `By @m-${open(2)}\n\nMerge branch 'm-${open(3)}' into m-${open(4)}\n\nCc: m-${open(2)}`,
      inputs: {},
      moved: [1, 3],
    },
    {
      name: "a byte order mark is no text; the team's own pattern decides",
      title: `Pay shop/story#${open(1)}`,
      body: `\uFEFF> shop/story#${open(2)}`,
      inputs: { work_item_pattern: String.raw`(?<project>\w+)/(?<type>\w+)#(?<id>\d+)` },
      moved: [1],
    },
  ]
  it.each(CASES)(
    '$name',
    async ({ title = 'Checkout', head_ref = 'checkout', body = '', inputs, moved, left = [] }) => {
      const payload = mergedPullRequest({ title, head_ref, body })
      const told = await tell('', { payload, inputs, items: SHOP })
      expect(told.report.outputs.work_item_ids).toBe(JSON.stringify(moved.map(open)))
      expect(leftAlone(told)).toEqual(left.map(open))
      expect(told.report.failed).toBe(false)
    },
  )
})

describe('a revert by the button', () => {
  const NAMES = ['checkout', 'revert-1-checkout', 'revert-2-revert-1-checkout', 'revert-3-revert-2-revert-1-checkout']
  /** What the button made before: of each its own title tells the direction. */
  const before = {
    pull_requests: ['Checkout', 'Revert "Checkout"', 'Revert "Revert "Checkout""'].map((title, index) =>
      pr(index + 1, { title }),
    ),
  }
  const lineOf = (head_ref: string): string =>
    head_ref.replace(/^revert-(\d).*$|^.*$/, (_, number?: string) =>
      number === undefined ? '' : `Reverts octo-org/shop#${number}`,
    )
  const CONFIRMED = [`confirm ${open(1)}`]
  const ROLLED_BACK = [`rollback ${done(1)}`]
  // `left`: left alone, and why.
  const CASES: readonly (readonly [
    action: string,
    job_status: string,
    odd: readonly string[],
    even: readonly string[],
    left: string,
  ])[] = [
    ['auto', 'success', ROLLED_BACK, CONFIRMED, ''],
    ['auto', 'failure', [], ROLLED_BACK, 'pull request #2 is a revert, and its job or deployment failed.'],
    ['confirm', 'success', [], CONFIRMED, 'pull request #2 is a revert, and action is confirm.'],
    ['rollback', 'success', ROLLED_BACK, ROLLED_BACK, ''],
  ]
  const all = CASES.flatMap(([action, job_status, odd, even, left]) =>
    NAMES.map((head_ref, reverts) => {
      const isOdd = reverts % 2 === 1
      return { action, job_status, head_ref, expected: isOdd ? odd : even, left: isOdd ? left : '' }
    }),
  )
  it.each(all)(
    '$action, $job_status, $head_ref: $expected',
    async ({ action, job_status, head_ref, expected, left }) => {
      const title = `Checkout m-${open(1)} m-${done(1)}`
      const payload = mergedPullRequest({ title, head_ref, body: lineOf(head_ref) })
      const told = await tell('', { payload, inputs: { action, job_status }, items: SHOP, forge: before })
      expect(told.moves).toEqual(expected)
      expect(annotated(told)).toContain(left)
      expect(leftAlone(told)).toEqual(left === '' ? [] : [open(1), done(1)])
      expect(told.report.failed).toBe(false)
    },
  )

  it.each([
    ['auto', 'rolled_back', ROLLED_BACK],
    ['confirm', 'skipped', []],
    ['rollback', 'rolled_back', ROLLED_BACK],
  ])('holds for work_item_id as well: %s', async (action, outcome, expected) => {
    const payload = mergedPullRequest({ head_ref: 'revert-1-checkout', body: 'Reverts octo-org/shop#1' })
    const told = await tell('', { payload, inputs: { action, work_item_id: done(1) }, items: SHOP, forge: before })
    expect([told.report.outputs.outcome, told.report.failed]).toEqual([outcome, false])
    expect(told.moves).toEqual(expected)
    expect(told.doors.filter((line) => line.startsWith('forge: '))).toEqual(['forge: pullRequest 1'])
  })
})
