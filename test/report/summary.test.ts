/** The job summary: a table that every text leaves whole, in either language, under the runner's limit. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import type { Outcome, OutcomeKind } from '../../src/operate/outcome.ts'
import { makeReport, type Options, type StepResult } from '../../src/report/report.ts'
import { within } from '../../src/report/summary.ts'
import { type Language, sentence } from '../../src/sentence.ts'
import { acted, failed, HOSTILE, leftAlone, OPTIONS, outcome, REFUSAL, SKIPPED, workflow } from './step-results.ts'

const IN_PROGRESS = sentence('in progress', '进行中')
const COMPLETED = sentence('completed', '已完成')

/** Bytes (actions/runner, AttachmentSizeLimit). */
const RUNNER_REFUSES_OVER = 1_048_576

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

function summaryOf(result: StepResult, options: Partial<Options> = {}): string {
  return makeReport(result, { ...OPTIONS, ...options }).summary
}

/** As GitHub renders it, before its sanitiser. */
function render(markdown: string): readonly Node[] {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return parseFragment(html).childNodes.filter((node) => textOf(node).trim() !== '')
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (node.nodeName === 'br') return ' | '
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function elementsIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []))
}

function named(name: string, nodes: readonly Node[]): readonly Element[] {
  return elementsIn(nodes).filter(({ tagName }) => tagName === name)
}

/** The text of every cell, by rows. */
function cellsOf(markdown: string): readonly (readonly string[])[] {
  return named('tr', render(markdown)).map((row) =>
    elementsIn(row.childNodes)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .map((cell) => textOf(cell).trim()),
  )
}

function headsOf(table: Element): readonly string[] {
  return named('th', [table]).map((head) => textOf(head).trim())
}

function headlineOf(result: StepResult, options: Partial<Options> = {}): string {
  return named('h3', render(summaryOf(result, options)))
    .map(textOf)
    .join()
}

describe('the headline', () => {
  const many = (counts: Readonly<Partial<Record<OutcomeKind, number>>>): readonly Outcome[] =>
    Object.entries(counts).flatMap(([kind, count], at) =>
      Array.from({ length: count }, (_, index) => outcome(kind as OutcomeKind, {}, `${at + 1}${index}0`)),
    )
  const CASES: readonly [string, StepResult, Partial<Options>, string, string][] = [
    [
      'counts items, what went well first',
      acted(many({ refused: 3, confirmed: 9 }), [leftAlone()]),
      {},
      '❌ 13 work items: 9 confirmed, 3 refused, 1 left alone',
      '❌ 13 个工作项：9 个已完成，3 个被拒绝，1 个未处理',
    ],
    ['one item', acted([outcome('confirmed')]), {}, '✅ 1 work item: confirmed', '✅ 1 个工作项：已完成'],
    [
      'an item counts once, by its worst node',
      acted([outcome('confirmed'), outcome('refused'), outcome('not_tried')]),
      {},
      '❌ 1 work item: refused',
      '❌ 1 个工作项：被拒绝',
    ],
    [
      'what moved comes first, what needed nothing last',
      acted([outcome('unchanged', {}, '1'), outcome('refused', {}, '2'), outcome('confirmed', {}, '3')]),
      {},
      '❌ 3 work items: 1 confirmed, 1 refused, 1 unchanged',
      '❌ 3 个工作项：1 个已完成，1 个被拒绝，1 个无需变更',
    ],
    [
      'a failure that is forgiven',
      acted([outcome('refused')]),
      { fail_on_error: false },
      '⚠️ 1 work item: refused',
      '⚠️ 1 个工作项：被拒绝',
    ],
    [
      'a dry run',
      acted([
        outcome('planned', { foreseen: { would: 'blocked', missing: [] } }, '1'),
        outcome('planned', { foreseen: { would: 'move', missing: [] } }, '2'),
        outcome('planned', { foreseen: { would: 'unchanged', missing: [] } }, '3'),
      ]),
      {},
      '🔎 3 work items: 1 planned, 1 blocked, 1 unchanged',
      '🔎 3 个工作项：1 个计划流转，1 个暂无法流转，1 个无需变更',
    ],
    [
      'a gate',
      acted([outcome('met', {}, '1'), outcome('unmet', {}, '2')]),
      {},
      '❌ 2 work items: 1 met, 1 unmet',
      '❌ 2 个工作项：1 个已达到要求，1 个未达到要求',
    ],
    [
      'all left alone',
      acted([], [leftAlone('1'), leftAlone('2')]),
      {},
      '⚪ 2 work items: 2 left alone',
      '⚪ 2 个工作项：2 个未处理',
    ],
    ['nothing to do', SKIPPED, {}, '⚪ Feishu Project: skipped', '⚪ 飞书项目：已跳过'],
    ['no item', acted([]), {}, '⚪ Feishu Project: skipped', '⚪ 飞书项目：已跳过'],
    ['wrong inputs', failed('wrong_inputs'), {}, '❌ Feishu Project: failed', '❌ 飞书项目：失败'],
  ]
  it.each(CASES)('%s', (_, result, options, en, zh) => {
    expect(headlineOf(result, options)).toBe(en)
    expect(headlineOf(result, { ...options, language: 'zh' })).toBe(zh)
  })
})

describe('what it shows', () => {
  const CASES: readonly [string, StepResult, readonly string[], readonly string[]][] = [
    ['nothing to do', SKIPPED, ['h3', 'p'], ['Pull request #7 was closed']],
    ['wrong inputs', failed('wrong_inputs'), ['h3', 'p', 'p'], ['plugin_secret', 'Set it.']],
    ['none found', acted([]), ['h3', 'p', 'p'], ['No work item', 'm-123456']],
    ['all left alone', acted([], [leftAlone()]), ['h3', 'p', 'table'], ['654321', 'project_key']],
    ['all went well', acted([outcome('confirmed')]), ['h3', 'p', 'table'], ['✅ confirmed']],
    [
      'notes, last',
      { ...acted([outcome('confirmed')]), notes: [{ level: 'notice', said: sentence('looked for 10 s', '已等待') }] },
      ['h3', 'p', 'table', 'p'],
      ['Looked for 10 s'],
    ],
    [
      'a refusal beside what was done',
      acted([outcome('confirmed', { before: IN_PROGRESS, after: COMPLETED }), outcome('refused', {}, '7')]),
      ['h3', 'p', 'table', 'table'],
      ['in progress → completed', '20038', `(Server: ${REFUSAL.message})`, REFUSAL.hint.en],
    ],
  ]
  it.each(CASES)('%s', (_, result, names, words) => {
    const nodes = render(summaryOf(result))
    expect(nodes.map(({ nodeName }) => nodeName)).toStrictEqual(names)
    const said = nodes.map(textOf).join('\n')
    for (const word of words) expect(said).toContain(word)
    const tables = names.filter((name) => name === 'table').length
    expect(summaryOf(result).split('<table>')).toHaveLength(tables + 1)
  })

  it('tells failures first, then what was left alone, then what went well', () => {
    const kinds = ['confirmed', 'pending', 'refused', 'unchanged', 'not_tried', 'unreachable'] as const
    const outcomes = kinds.map((kind, index) => outcome(kind, {}, `${index + 1}`))
    const results = cellsOf(summaryOf(acted(outcomes, [leftAlone()]))).map(([result]) => result)
    expect(results).toStrictEqual([
      'Result',
      '❌ refused',
      '❌ unreachable',
      '⚪ not tried',
      '⏳ pending',
      '⚪ left alone',
      'Result',
      '✅ confirmed',
      '✅ unchanged',
    ])
  })

  it('tells what went well in a table of its own, which needs no remedies', () => {
    const missing = [{ kind: 'owner' }] as const
    const result = acted([outcome('confirmed', {}, '1'), outcome('refused', { missing }, '2')])
    const heads = (language: Language) => named('table', render(summaryOf(result, { language }))).map(headsOf)
    expect(heads('en')).toStrictEqual([
      ['Result', 'Work item', 'Reason and what to do', 'Still missing'],
      ['Result', 'Work item', 'Details'],
    ])
    expect(heads('zh')[1]).toStrictEqual(['结果', '工作项', '说明'])
  })

  it.each(['en', 'zh'] as const)('holds its columns open by heads that do not wrap (%s)', (language) => {
    const markdown = summaryOf(acted([outcome('refused', { missing: [{ kind: 'owner' }] })]), { language })
    const heads = named('th', render(markdown))
    for (const [index, least] of [8, 10, 18, 10].entries()) {
      const head = heads[index]
      expect(head?.attrs).toContainEqual({ name: 'nowrap', value: '' })
      const text = Array.from(head === undefined ? '' : textOf(head))
      const ems = text.reduce((sum, each) => sum + (each.charCodeAt(0) > 0x2000 ? 1 : 0.55), 0)
      expect(Math.abs(ems - least)).toBeLessThanOrEqual(0.5)
    }
  })

  it.each([
    ['en', '20038 Set its due date, then run the step again. (Server: Milestone due time is required)'],
    ['zh', '20038 请先设置节点截止时间，然后重新运行该步骤（服务端：Milestone due time is required）。'],
  ] as const)('says a refusal in full (%s)', (language, said) => {
    const result = acted([outcome('refused'), outcome('confirmed', {}, '2')])
    const cells = cellsOf(summaryOf(result, { language }))
    expect(cells[1]?.[2]).toBe(said)
    expect(cells[0]?.[2]).toBe(language === 'zh' ? '原因与处理办法' : 'Reason and what to do')
    expect(summaryOf(result, { language })).toContain('<b>20038</b> ')
  })

  it('keeps the hint of a refusal that nothing is listed for', () => {
    const hint = sentence('Did you mean "coding"?', '是否想填“coding”？')
    const result = acted([outcome('refused', { hint, reason: sentence('no such node', '没有该节点') })])
    expect(cellsOf(summaryOf(result))[1]?.[2]).toBe(
      `20038 No such node. Did you mean "coding"? (Server: ${REFUSAL.message})`,
    )
    expect(cellsOf(summaryOf(result, { language: 'zh' }))[1]?.[2]).toBe(
      `20038 没有该节点（服务端：${REFUSAL.message}）。是否想填“coding”？`,
    )
  })

  it('does not say again what the result says', () => {
    const cases: readonly [Partial<Outcome>, string, string][] = [
      [{ kind: 'left_alone', reason: sentence('left alone: it went on', '未处理：已继续') }, 'It went on.', '已继续。'],
      [
        { kind: 'not_tried', reason: sentence('not tried: it was stopped', '未尝试：已停止') },
        'It was stopped.',
        '已停止。',
      ],
      [
        {
          kind: 'planned',
          reason: sentence("it can't be moved yet: not arrived", '暂无法流转：未到达'),
          foreseen: { would: 'blocked', missing: [] },
        },
        'Not arrived.',
        '未到达。',
      ],
    ]
    for (const [more, en, zh] of cases) {
      const result = acted([outcome('left_alone', more)])
      expect(cellsOf(summaryOf(result))[1]?.[2]).toBe(en)
      expect(cellsOf(summaryOf(result, { language: 'zh' }))[1]?.[2]).toBe(zh)
    }
  })

  it('links the item, names it and the node, and tells the change where it was seen', () => {
    const cells = cellsOf(
      summaryOf(
        acted(
          [
            outcome(
              'confirmed',
              { node_name: '开发', item_name: '登录页', before: IN_PROGRESS, after: COMPLETED },
              '1',
            ),
            outcome('unreachable', { after: IN_PROGRESS }, '2'),
            outcome('unchanged', { before: COMPLETED, after: COMPLETED }, '3'),
            outcome('refused', { before: IN_PROGRESS }, '4'),
            outcome('met', { action: 'require', after: COMPLETED }, '6'),
          ],
          [leftAlone('5', { url: undefined })],
        ),
      ),
    )
    expect(cells.map((row) => row.slice(0, 2))).toStrictEqual([
      ['Result', 'Work item'],
      ['❌ refused | in progress', 'story 4 | node doing'],
      ['❌ unreachable | in progress', 'story 2 | node doing'],
      ['⚪ left alone', '5'],
      ['Result', 'Work item'],
      ['✅ confirmed | in progress → completed', 'story 1 登录页 | node 开发'],
      ['✅ met | completed', 'story 6 | node doing'],
      ['✅ unchanged | completed', 'story 3 | node doing'],
    ])
    const [link] = named('a', render(summaryOf(acted([outcome('confirmed')]))))
    expect(link?.attrs).toStrictEqual([{ name: 'href', value: 'https://project.feishu.cn/shop/story/detail/123456' }])
  })

  it('has names that were read after the last proof', () => {
    const item_names = new Map([['123456', '登录页']])
    expect(summaryOf({ ...acted([outcome('confirmed')]), item_names })).toContain('登录页')
  })

  it.each([
    ['a node', {}, 'node 开发', '节点 开发'],
    ['a state', { is_state: true }, 'state 开发', '状态 开发'],
  ] as const)('calls %s what it is', (_, more, en, zh) => {
    const one = acted([outcome('refused', { ...more, node_name: '开发' })])
    expect(summaryOf(one)).toContain(`<br>${en}<`)
    expect(summaryOf(one, { language: 'zh' })).toContain(`<br>${zh}<`)
  })

  const move = { would: 'move', missing: [] } as const
  const PLANNED: readonly [string, Partial<Outcome>, string][] = [
    ['a confirm', { action: 'confirm', before: IN_PROGRESS, after: IN_PROGRESS }, 'in progress → completed (planned)'],
    ['a rollback', { action: 'rollback', before: COMPLETED, after: COMPLETED }, 'completed → in progress (planned)'],
    ['a state', { is_state: true, before: sentence('OPEN', 'OPEN'), node_name: '已解决' }, 'OPEN → 已解决 (planned)'],
    ['a state without a name', { is_state: true, before: sentence('OPEN', 'OPEN') }, 'OPEN → doing (planned)'],
  ]
  it.each(PLANNED)('in a dry run what would become of %s', (_, more, change) => {
    const [, row] = cellsOf(summaryOf(acted([outcome('planned', { ...more, foreseen: move })])))
    expect(row?.[0]).toBe(`🔎 would move | ${change}`)
  })

  it('and that in Chinese without a space', () => {
    const planned = outcome('planned', { before: IN_PROGRESS, after: IN_PROGRESS, foreseen: move })
    const [, row] = cellsOf(summaryOf(acted([planned]), { language: 'zh' }))
    expect(row?.[0]).toBe('🔎 可以流转 | 进行中 → 已完成（计划）')
  })

  it('what is missing by its key alone, by its name alone, by a key that every object has', () => {
    const missing = [
      { kind: 'field', key: 'field_x', name: '截止时间' },
      { kind: 'field', key: 'field_y', name: '' },
      { kind: 'role', key: 'constructor' },
      { kind: 'sub_task', name: '联调' },
      { kind: 'control' },
      { kind: 'owner', key: 'owner', node: { key: 'n2' } },
    ] as const
    expect(summaryOf(acted([outcome('refused', { missing })]))).toContain(
      '<ul><li>field 截止时间 <code>field_x</code></li><li>field field_y</li><li>role constructor</li><li>sub task 联调</li><li>other data</li><li>node n2: owner</li></ul>',
    )
    expect(summaryOf(acted([outcome('refused', { missing })]), { language: 'zh' })).toContain(
      '<ul><li>字段 截止时间 <code>field_x</code></li><li>字段 field_y</li><li>角色 constructor</li><li>子任务 联调</li><li>其他信息</li><li>节点 n2：负责人</li></ul>',
    )
  })

  it('lists what is missing by the names that the user interface shows, once', () => {
    const missing = [
      { kind: 'field', key: 'field_x', name: '截止时间' },
      { kind: 'owner' },
      { kind: 'owner', key: 'owner' },
      { kind: 'schedule', key: 'due_time' },
      { kind: 'role', key: 'PM' },
      { kind: 'field', name: '状态', node: { key: 'n2', name: '评审' } },
    ] as const
    const hint = sentence('Still missing: fields 截止时间.', '仍缺：截止时间。')
    const refused = outcome('refused', { missing, hint }, '1')
    const blocked = outcome('planned', { foreseen: { would: 'blocked', missing }, hint }, '2')
    const nodes = render(summaryOf(acted([refused, blocked])))
    const items = ['field 截止时间 field_x', 'owner', 'owner', 'due time', 'role PM', 'node 评审: field 状态']
    expect(named('li', nodes).map(textOf)).toStrictEqual([...items, ...items])
    expect(nodes.map(textOf).join()).not.toContain('Still missing: fields')
    expect(cellsOf(summaryOf(acted([outcome('refused', { hint })])))[0]).not.toContain('Still missing')
    expect(cellsOf(summaryOf(acted([blocked])))[1]?.[2]).toMatch(/ Supply what is listed: in Feishu Project, or by /)
  })

  it('folds what went well once there are more than ten', () => {
    const well = (count: number) =>
      Array.from({ length: count }, (_, index) => outcome('confirmed', {}, `${index + 1}`))
    const ten = render(summaryOf(acted([...well(10), outcome('refused', {}, '99')])))
    expect(named('details', ten)).toStrictEqual([])
    expect(named('tr', ten)).toHaveLength(13)
    const eleven = render(summaryOf(acted([...well(11), outcome('refused', {}, '99')])))
    expect(named('tr', named('details', eleven))).toHaveLength(12)
    expect(named('tr', eleven)).toHaveLength(14)
    expect(named('summary', eleven).map(textOf)).toStrictEqual(['11 more rows that went well'])
    expect(named('table', render(summaryOf(acted(well(11)))))).toHaveLength(1)
  })

  it('asks for nothing that GitHub drops, such as a style', () => {
    const names = elementsIn(render(summaryOf(acted([outcome('refused')])))).flatMap(({ attrs }) =>
      attrs.map(({ name }) => name),
    )
    expect(new Set(names)).toStrictEqual(new Set(['align', 'valign', 'nowrap', 'href']))
  })

  it('links the code to the page that explains it, where that is known', () => {
    const docs_url = 'https://github.com/o/r/blob/v1/docs/err-codes.md'
    expect(summaryOf(acted([outcome('refused')]), { docs_url })).toContain(`<a href="${docs_url}#20038">20038</a>`)
  })

  it('is in Chinese when asked for', () => {
    const cells = cellsOf(
      summaryOf(acted([outcome('refused', { after: COMPLETED })], [leftAlone()]), { language: 'zh' }),
    )
    for (const row of cells) expect(row.join('')).toMatch(/\p{Script=Han}/u)
    expect(cells[0]).toStrictEqual(['结果', '工作项', '原因与处理办法'])
  })
})

describe('workflows', () => {
  const chain = workflow('开始 ✓,*开发 ✓,测试 ●', '开始>开发,开发>测试')
  const branching = workflow('A ✓,*B ●,C', 'A>B,A>C')
  const items = (count: number, seen: typeof chain) =>
    acted(Array.from({ length: count }, (_, index) => outcome('confirmed', { workflow: seen }, `${index + 1}`)))
  const graphsIn = (markdown: string) => named('code', render(markdown)).filter(({ attrs }) => attrs.length > 0).length

  it('a chain is one line, with the one that was moved marked', () => {
    const markdown = summaryOf(items(1, chain))
    expect(markdown).toContain('story 1: 开始 ✓ → **开发 ✓** → 测试 ●')
    expect(graphsIn(markdown)).toBe(0)
  })

  it('one that branches is a graph, and the sixth a list without arrows', () => {
    expect(graphsIn(summaryOf(items(1, branching)))).toBe(1)
    const six = summaryOf(items(6, branching))
    expect(graphsIn(six)).toBe(5)
    expect(six).toContain('story 6: A ✓ · **B ●** · C')
  })

  it('chains are none of the five, and each is told with the name of its item', () => {
    const chains = Array.from({ length: 5 }, (_, index) =>
      outcome('confirmed', { workflow: chain, item_name: '登录页' }, `${index + 1}`),
    )
    const markdown = summaryOf(acted([...chains, outcome('confirmed', { workflow: branching }, '6')]))
    expect(graphsIn(markdown)).toBe(1)
    expect(markdown).toContain('story 1 登录页: 开始 ✓ → ')
  })

  it('more than five of them fold', () => {
    expect(named('details', render(summaryOf(items(5, branching))))).toHaveLength(0)
    expect(named('details', render(summaryOf(items(6, branching))))).toHaveLength(1)
  })

  it('every node that was dealt with is marked in what was seen last', () => {
    const first = outcome('confirmed', {
      workflow: workflow('开始 ✓,*开发 ✓,测试 ●,上线', '开始>开发,开发>测试,测试>上线'),
    })
    const second = outcome('confirmed', {
      workflow: workflow('开始 ✓,开发 ✓,*测试 ✓,上线 ●', '开始>开发,开发>测试,测试>上线'),
    })
    expect(summaryOf(acted([first, second]))).toContain('开始 ✓ → **开发 ✓** → **测试 ✓** → 上线 ●')
    expect(summaryOf(acted([first, outcome('not_tried')]))).toContain('开始 ✓ → **开发 ✓** → 测试 ● → 上线')
  })

  it('the last that was seen of an item counts, and nothing is shown of one without any', () => {
    const two = [outcome('confirmed', { workflow: branching }), outcome('confirmed', { workflow: chain })]
    expect(summaryOf(acted([...two, outcome('not_tried')]))).toContain('→ **开发 ✓**')
    expect(summaryOf(acted([outcome('confirmed', { workflow: { marks: [], connections: [] } })]))).not.toContain(
      'story 123456:',
    )
  })
})

describe("a stranger's text", () => {
  const TAGS = 'h3 p table tbody tr th td a br b'.split(' ')

  function hostile(text: string): StepResult {
    const said = sentence(text, text)
    const more: Partial<Outcome> = {
      node: { project_key: text, work_item_type_key: text, work_item_id: '1', node_id: text },
      node_name: text,
      item_name: text,
      reason: said,
      hint: said,
      before: said,
      refusal: { ...REFUSAL, message: text, title: text },
      missing: [{ kind: 'field', key: text, name: text, node: { key: text, name: text } }],
      url: `https://project.feishu.cn/${text}`,
      workflow: workflow('a,b', 'a>b'),
    }
    return acted(
      [outcome('refused', more), outcome('confirmed')],
      [leftAlone('2', { because: said, work_item_type: text })],
    )
  }

  it.each(HOSTILE)('with %s in every place', (_, text) => {
    const markdown = summaryOf(hostile(text))
    const nodes = render(markdown)
    expect(nodes.map(({ nodeName }) => nodeName)).toStrictEqual(['h3', 'p', 'table', 'table', 'p'])
    const allowed = new Set([...TAGS, 'ul', 'li', 'code', 'strong'])
    expect(elementsIn(nodes).filter(({ tagName }) => !allowed.has(tagName))).toStrictEqual([])
    expect(cellsOf(markdown).map(({ length }) => length)).toStrictEqual([4, 4, 4, 3, 3])
    for (const { attrs } of named('a', nodes)) expect(attrs.map(({ name }) => name)).toStrictEqual(['href'])
    expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u)
  })

  it.each(HOSTILE)('with %s in a failure nothing but paragraphs', (_, text) => {
    const because: StepResult = { kind: 'skipped', because: sentence(text, text) }
    expect(render(summaryOf(because)).map(({ nodeName }) => nodeName)).toStrictEqual(['h3', 'p'])
  })
})

describe('the limit', () => {
  const LONG = '缺少必填字段 | '.repeat(40)

  it('within: as many as fit exactly, and how many do not', () => {
    const three = ['ab', 'cd', 'ef']
    expect(within(three, 12)).toStrictEqual({ shown: three, rest: 0 })
    expect(within(three, 11)).toStrictEqual({ shown: ['ab', 'cd'], rest: 1 })
    expect(within(three, 3)).toStrictEqual({ shown: [], rest: 3 })
    expect(within(['缺'], 5)).toStrictEqual({ shown: ['缺'], rest: 0 })
    expect(within(['缺'], 4)).toStrictEqual({ shown: [], rest: 1 })
  })

  it('holds with everything at its longest at once, and counts what is not shown', () => {
    const said = sentence(LONG, LONG)
    const name = '&<>"\''.repeat(40)
    const long = workflow(Array.from({ length: 60 }, (_, index) => `${index}${'！'.repeat(58)}`).join(','), 'a>b')
    const outcomes = Array.from({ length: 5000 }, (_, index) =>
      outcome('refused', { reason: said, item_name: name, workflow: long }, `${1_000_000 + index}`),
    )
    const notes = Array.from({ length: 500 }, () => ({ level: 'notice', said }) as const)
    const markdown = summaryOf({ ...acted(outcomes, [leftAlone()]), because: sentence(LONG.repeat(300), ''), notes })
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(RUNNER_REFUSES_OVER)
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(700_000)
    const shown = cellsOf(markdown).length - 1
    expect(shown).toBeGreaterThan(300)
    expect(markdown).toContain(`And ${5001 - shown} more`)
    expect(markdown).toContain('more that there is no room for')
    expect(markdown).not.toContain('see the job summary')
  })

  it('has a paragraph less where there is no remedy', () => {
    const bug: StepResult = { kind: 'failed', failure: new Failure('bug', sentence('a bug', '一个缺陷')) }
    const unnamed: StepResult = { ...acted([]), missing: { said: sentence('nothing', '无') } }
    for (const each of [bug, unnamed])
      expect(render(summaryOf(each)).map(({ nodeName }) => nodeName)).toStrictEqual(['h3', 'p'])
  })

  it.each(['failed', 'skipped'] as const)('holds when the step %s at length', (kind) => {
    const said = sentence(LONG.repeat(3000), LONG.repeat(3000))
    const result: StepResult =
      kind === 'skipped' ? { kind, because: said } : { kind, failure: new Failure('bug', said, { remedy: said }) }
    expect(Buffer.byteLength(summaryOf(result))).toBeLessThanOrEqual(RUNNER_REFUSES_OVER)
  })
})
