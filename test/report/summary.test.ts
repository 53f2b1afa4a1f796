/** The job summary: a table that every text leaves whole, in either language, under the runner's limit. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/operate/outcome.ts'
import { Failure } from '../../src/failure.ts'
import { type StepResult, makeReport, type Options } from '../../src/report/report.ts'
import { sentence } from '../../src/sentence.ts'
import { acted, failed, HOSTILE, leftAlone, OPTIONS, outcome, REFUSAL, SKIPPED } from './step-results.ts'

const IN_PROGRESS = sentence('in progress', '进行中')
const COMPLETED = sentence('completed', '已完成')

/** Bytes (actions/runner, AttachmentSizeLimit). */
const RUNNER_REFUSES_OVER = 1_048_576

type Root = ReturnType<typeof fromMarkdown>
type Block = Root['children'][number]

function summaryOf(ending: StepResult, options: Partial<Options> = {}): string {
  return makeReport(ending, { ...OPTIONS, ...options }).summary
}

function blocksOf(markdown: string): readonly Block[] {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children
}

function textOf(node: Root | Block | object): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  return 'children' in node && Array.isArray(node.children) ? node.children.map(textOf).join('') : ''
}

/** The text of every cell. */
function cellsOf(markdown: string): readonly (readonly string[])[] {
  return blocksOf(markdown).flatMap((block) =>
    block.type === 'table' ? block.children.map((row) => row.children.map(textOf)) : [],
  )
}

describe('what it shows', () => {
  const CASES: readonly [string, StepResult, readonly string[], readonly string[]][] = [
    ['nothing to do', SKIPPED, ['heading', 'paragraph'], ['⚪ skipped', 'Pull request #7 was closed']],
    [
      'wrong inputs',
      failed('wrong_inputs'),
      ['heading', 'paragraph', 'paragraph'],
      ['❌ failed', 'plugin_secret', 'Set it.'],
    ],
    ['none found', acted([]), ['heading', 'paragraph', 'paragraph'], ['⚪ skipped', 'No work item', 'm-123456']],
    [
      'all left alone',
      acted([], [leftAlone()]),
      ['heading', 'paragraph', 'table'],
      ['skipped', '654321', 'project_key'],
    ],
    [
      'a refusal beside what was done',
      acted([outcome('confirmed', { before: IN_PROGRESS, after: COMPLETED }), outcome('refused', {}, '7')]),
      ['heading', 'paragraph', 'table'],
      ['❌ partial', 'in progress → completed', '20038: Milestone due time is required', REFUSAL.hint.en],
    ],
  ]
  it.each(CASES)('%s', (_, ending, types, words) => {
    const blocks = blocksOf(summaryOf(ending))
    expect(blocks.map(({ type }) => type)).toStrictEqual(types)
    const said = blocks.map(textOf).join('\n')
    for (const word of words) expect(said).toContain(word)
  })

  it('links the item, names the node, and tells before and after where they were seen', () => {
    const cells = cellsOf(
      summaryOf(
        acted(
          [
            outcome('confirmed', { node_name: '开发', before: IN_PROGRESS, after: COMPLETED }),
            outcome('unreachable', { after: IN_PROGRESS }),
            outcome('not_tried'),
          ],
          [leftAlone('1', { reference: { work_item_id: '1' }, url: undefined })],
        ),
      ),
    )
    expect(cells.map((row) => row.slice(0, 4))).toStrictEqual([
      ['Work item', 'Node', 'Before → after', 'Outcome'],
      ['story 123456', '开发', 'in progress → completed', '✅ confirmed'],
      ['story 123456', 'doing', '? → in progress', '❌ unreachable'],
      ['story 123456', 'doing', '', '⚪ not tried'],
      ['1', '', '', '⚪ left alone'],
    ])
    const page = 'https://project.feishu.cn/shop/story/detail/123456'
    expect(summaryOf(acted([outcome('confirmed')]))).toContain(`[story 123456](<${page}>)`)
  })

  it('is in Chinese when asked for', () => {
    const cells = cellsOf(
      summaryOf(acted([outcome('refused', { after: COMPLETED })], [leftAlone()]), { language: 'zh' }),
    )
    for (const row of cells) expect(row.join('')).toMatch(/\p{Script=Han}/u)
    expect(cells[0]).toStrictEqual(['工作项', '节点', '变更前 → 变更后', '结果', '原因与处理办法'])
    expect(cells[1]?.[4]).toContain(REFUSAL.hint.zh)
  })
})

describe('the table stays whole', () => {
  function hostile(text: string): StepResult {
    const said = sentence(text, text)
    const more: Partial<Outcome> = {
      node: { project_key: text, work_item_type_key: text, work_item_id: '1', node_id: text },
      node_name: text,
      reason: said,
      hint: said,
      refusal: { ...REFUSAL, message: text, title: text },
      url: `https://project.feishu.cn/${text}`,
    }
    return acted(
      [outcome('refused', more), outcome('confirmed')],
      [leftAlone('2', { because: said, reference: { work_item_id: '2', work_item_type: text } })],
    )
  }

  it.each(HOSTILE)('with %s in every place', (_, text) => {
    const markdown = summaryOf(hostile(text))
    expect(blocksOf(markdown).map(({ type }) => type)).toStrictEqual(['heading', 'paragraph', 'table'])
    expect(cellsOf(markdown).map(({ length }) => length)).toStrictEqual([5, 5, 5, 5])
    expect(cellsOf(markdown)[2]?.[0]).toBe('story 123456')
    expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u)
  })

  it.each(HOSTILE)('with %s in a failure nothing but paragraphs', (_, text) => {
    const ending = failed('wrong_inputs')
    const because: StepResult = { kind: 'skipped', because: sentence(text, text) }
    expect(
      blocksOf(summaryOf(ending))
        .slice(1)
        .map(({ type }) => type),
    ).toStrictEqual(['paragraph', 'paragraph'])
    expect(blocksOf(summaryOf(because)).map(({ type }) => type)).toStrictEqual(['heading', 'paragraph'])
  })
})

describe('the limit', () => {
  const LONG = '缺少必填字段 | '.repeat(40)

  it('holds with 5000 outcomes and counts those that are not shown', () => {
    const outcomes = Array.from({ length: 5000 }, (_, index) =>
      outcome('refused', { reason: sentence(LONG, LONG) }, `${1_000_000 + index}`),
    )
    const markdown = summaryOf(acted(outcomes, [leftAlone()]), { language: 'en' })
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(RUNNER_REFUSES_OVER)
    const cells = cellsOf(markdown)
    expect(new Set(cells.map(({ length }) => length))).toStrictEqual(new Set([5]))
    const shown = cells.length - 1
    expect(shown).toBeGreaterThan(500)
    const blocks = blocksOf(markdown)
    expect(blocks.map(({ type }) => type)).toStrictEqual(['heading', 'paragraph', 'table', 'paragraph'])
    expect(textOf(blocks[3] ?? {})).toContain(`And ${5001 - shown} more`)
  })

  it('holds with 5000 long workflows and counts those that are not shown', () => {
    const workflow = ['开始', '开发', '测试'].map((name) => ({
      name: name.repeat(40),
      status: 'completed' as const,
      is_subject: false,
    }))
    const outcomes = Array.from({ length: 5000 }, (_, index) => outcome('confirmed', { workflow }, `${index + 1}`))
    const markdown = summaryOf(acted(outcomes))
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(RUNNER_REFUSES_OVER)
    const shown = markdown.match(/^story \d+: /gm)?.length ?? 0
    expect(shown).toBeGreaterThan(100)
    expect(markdown).toContain(`And ${5000 - shown} more`)
  })

  it('has a paragraph less where there is no remedy', () => {
    const ending: StepResult = { kind: 'failed', failure: new Failure('bug', sentence('a bug', '一个缺陷')) }
    const none = acted([]) as StepResult & { kind: 'acted' }
    const unnamed: StepResult = { ...none, missing: { said: sentence('nothing', '无') } }
    for (const each of [ending, unnamed])
      expect(blocksOf(summaryOf(each)).map(({ type }) => type)).toStrictEqual(['heading', 'paragraph'])
  })

  it('shows all 5000 where there is room', () => {
    const outcomes = Array.from({ length: 5000 }, (_, index) => outcome('confirmed', {}, `${index + 1}`))
    const markdown = summaryOf(acted(outcomes))
    expect(cellsOf(markdown)).toHaveLength(5001)
    expect(markdown).not.toContain('more')
  })

  it.each(['failed', 'skipped'] as const)('holds when the step %s at length', (kind) => {
    const said = sentence(LONG.repeat(3000), LONG.repeat(3000))
    const { failure } = failed('wrong_inputs') as StepResult & { kind: 'failed' }
    const ending: StepResult =
      kind === 'skipped' ? { kind, because: said } : { kind, failure: Object.assign(failure, { sentence: said }) }
    expect(Buffer.byteLength(summaryOf(ending))).toBeLessThanOrEqual(RUNNER_REFUSES_OVER)
  })
})
