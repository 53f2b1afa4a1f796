/** What stands beside the run: level, title, and a message that says item, node, reason, remedy and log id within the runner's limits. */
import { describe, expect, it } from 'vitest'
import type { Outcome, OutcomeKind } from '../../src/operate/outcome.ts'
import type { Annotation } from '../../src/ports.ts'
import { Refused } from '../../src/domain.ts'
import { type StepResult, makeReport, type Options } from '../../src/report/report.ts'
import { sentence } from '../../src/sentence.ts'
import { acted, failed, HOSTILE, leftAlone, OPTIONS, outcome, REFUSAL, SKIPPED } from './step-results.ts'

/** The runner cuts a message here (actions/runner, ExecutionContext.cs). */
const RUNNER_CUTS_AT = 4096

function annotationsOf(ending: StepResult, options: Partial<Options> = {}): readonly Annotation[] {
  return makeReport(ending, { ...OPTIONS, ...options }).annotations
}

function onlyOne(ending: StepResult, options: Partial<Options> = {}): Annotation {
  const [annotation, ...more] = annotationsOf(ending, options)
  expect(more).toStrictEqual([])
  if (annotation === undefined) throw new Error('nothing was said')
  return annotation
}

/** The parts that a message has to hold, in this order. */
function expectInOrder(message: string, parts: readonly string[]): void {
  const places = parts.map((part) => message.indexOf(part))
  expect(places, message).not.toContain(-1)
  expect(places).toStrictEqual(places.toSorted((one, other) => one - other))
}

describe('a refused item', () => {
  it("has the code and the server's title, then item with address, node, the server's sentence, the hint and the log id", () => {
    const { level, title, message } = onlyOne(acted([outcome('refused', { node_name: '开发' })]))
    expect(level).toBe('error')
    expect(title).toBe('Feishu Project 20038: Required Field Is Not Set')
    const url = 'https://project.feishu.cn/shop/story/detail/123456'
    expectInOrder(message, ['123456', url, 'doing', '开发', REFUSAL.message, REFUSAL.hint.en, REFUSAL.log_id])
  })

  it('in Chinese says the same, with the hint in Chinese', () => {
    const { title, message } = onlyOne(acted([outcome('refused')]), { language: 'zh' })
    expect(title).toBe('飞书项目 20038: Required Field Is Not Set')
    expectInOrder(message, ['123456', '节点 doing', REFUSAL.message, REFUSAL.hint.zh, REFUSAL.log_id])
    expect(message).not.toContain(REFUSAL.hint.en)
  })

  it('is a warning with fail_on_error: false', () => {
    expect(onlyOne(acted([outcome('refused')]), { fail_on_error: false }).level).toBe('warning')
  })

  it('has one annotation, whatever became of its other nodes', () => {
    const rest = outcome('not_tried', { node: { ...outcome('refused').node, node_id: 'testing' } })
    expect(onlyOne(acted([outcome('refused'), rest, rest])).title).toContain('20038')
  })

  it('does not hide another item', () => {
    const annotations = annotationsOf(acted([outcome('refused', {}, '1'), outcome('refused', {}, '2')]))
    expect(annotations.map(({ message }) => /Work item (\d+)/.exec(message)?.[1])).toStrictEqual(['1', '2'])
  })
})

describe('what is said of each outcome', () => {
  const CASES: readonly [OutcomeKind, Annotation['level'] | undefined, string][] = [
    ['confirmed', undefined, ''],
    ['rolled_back', undefined, ''],
    ['unchanged', 'notice', 'Feishu Project: unchanged'],
    ['pending', 'warning', 'Feishu Project: pending'],
    ['left_alone', 'warning', 'Feishu Project: left alone'],
    ['unreachable', 'error', 'Feishu Project: unreachable'],
    ['not_tried', 'error', 'Feishu Project: not tried'],
  ]
  it.each(CASES)('%s: %s', (kind, level, title) => {
    const expected = level === undefined ? [] : [{ level, title }]
    // Another item keeps a step with nothing but items left alone from being told about as a whole.
    const annotations = annotationsOf(acted([outcome('confirmed', {}, '1'), outcome(kind, {}, '2')]))
    expect(annotations.map(({ level, title }) => ({ level, title }))).toStrictEqual(expected)
    if (level !== undefined) expectInOrder(annotations[0]?.message ?? '', ['2', 'doing', `it is ${kind}`])
  })
})

describe('what is said of the step', () => {
  const CASES: readonly [string, StepResult, Partial<Options>, readonly [Annotation['level'], string, string][]][] = [
    ['nothing to do', SKIPPED, {}, [['notice', 'left alone', 'Pull request #7 was closed without merging.']]],
    [
      'wrong inputs',
      failed('wrong_inputs'),
      {},
      [['error', 'the step cannot run like this', 'plugin_secret is missing. Set it.']],
    ],
    ['our bug', failed('bug'), {}, [['error', 'the action itself failed', 'missing']]],
    ['none found', acted([]), {}, [['warning', 'nothing was moved', 'No work item is named']]],
    ['none found, on_missing: ignore', acted([]), { on_missing: 'ignore' }, []],
    ['none found, on_missing: fail', acted([]), { on_missing: 'fail' }, [['error', 'nothing was moved', 'm-123456']]],
    [
      'all left alone',
      acted([], [leftAlone()]),
      {},
      [
        ['warning', 'nothing was moved', 'No work item is named'],
        [
          'notice',
          'left alone',
          '654321 (https://project.feishu.cn/other/issue/detail/654321) is left alone: its space',
        ],
      ],
    ],
    [
      'some left alone',
      acted([outcome('confirmed')], [leftAlone()]),
      {},
      [['notice', 'left alone', 'its space other is not in project_key']],
    ],
  ]
  it.each(CASES)('%s', (_, ending, options, expected) => {
    const annotations = annotationsOf(ending, options)
    expect(annotations).toHaveLength(expected.length)
    for (const [index, [level, title, words]] of expected.entries()) {
      expect(annotations[index]).toMatchObject({ level, title: `Feishu Project: ${title}` })
      expect(annotations[index]?.message).toContain(words)
    }
  })

  it('what happened on the way comes with its level, before the items', () => {
    const said = sentence('the description took more than a second to search', '描述在一秒内未能搜索完毕')
    const ending = { ...acted([outcome('confirmed')]), notes: [{ level: 'warning', said }] } as const
    expect(onlyOne(ending)).toMatchObject({ level: 'warning', title: 'Feishu Project: note' })
    expect(onlyOne(ending).message).toContain('took more than a second')
    expect(onlyOne(ending, { language: 'zh' }).message).toContain('未能搜索完毕')
  })

  it('a refusal that there is no going on without has its code in the title and its log id in the message', () => {
    const { level, title, message } = onlyOne({ kind: 'failed', failure: new Refused(REFUSAL) })
    expect(level).toBe('error')
    expect(title).toBe('Feishu Project 20038: Required Field Is Not Set')
    expectInOrder(message, [REFUSAL.message, REFUSAL.hint.en, REFUSAL.log_id])
  })

  it('every one of them is in Chinese when asked for', () => {
    for (const ending of [SKIPPED, failed('wrong_inputs'), acted([]), acted([outcome('unchanged')], [leftAlone()])]) {
      for (const { title, message } of annotationsOf(ending, { language: 'zh' })) {
        expect(title).toMatch(/^飞书项目: \p{Script=Han}/u)
        expect(message).toMatch(/\p{Script=Han}.*。$/u)
      }
    }
  })
})

describe('ten of a level', () => {
  const refused = (count: number): Outcome[] =>
    Array.from({ length: count }, (_, index) => outcome('refused', {}, `${index + 1}`))

  it.each([1, 9, 10])('%i are all there, and no rest is told of', (count) => {
    const annotations = annotationsOf(acted(refused(count)))
    expect(annotations).toHaveLength(count)
    for (const { message } of annotations) expect(message).not.toContain('more')
  })

  it.each([
    [11, 1],
    [5000, 4990],
  ])('of %i the tenth tells that there are %i more, and where', (count, more) => {
    const annotations = annotationsOf(acted(refused(count)))
    expect(annotations).toHaveLength(10)
    expect(annotations[9]?.message).toContain('Work item 10 ')
    expect(annotations[9]?.message).toContain(`And ${more} more`)
    expect(annotations.slice(0, 9).filter(({ message }) => message.includes('more'))).toStrictEqual([])
  })

  it('is counted by level, the gravest first, each in its order', () => {
    const ids = ['1', '2', '3']
    const outcomes = ids.flatMap((id) => [outcome('unchanged', {}, `7${id}`), outcome('pending', {}, `8${id}`)])
    const told = annotationsOf(acted([...outcomes, ...refused(12)]))
    const levels = ['error', 'warning', 'notice'].map((level) => told.filter((one) => one.level === level))
    expect(levels.map(({ length }) => length)).toStrictEqual([10, 3, 3])
    expect(told).toStrictEqual(levels.flat())
    const orders = levels.slice(1).map((some) => some.map(({ message }) => /[78]([123])/.exec(message)?.[1]))
    expect(orders).toStrictEqual([ids, ids])
  })
})

describe("within the runner's limit", () => {
  const LONG = '很长😀'.repeat(3000)
  const nodes = Array.from({ length: 300 }, (_, index) => `state_${index} (节点 ${index}, completed)`).join('; ')
  const CASES: readonly [string, Partial<Outcome>][] = [
    ['reason', { reason: sentence(LONG, LONG) }],
    ['hint', { hint: sentence(`Set node_id to one of: ${nodes}.`, nodes) }],
    ['node name', { node_name: LONG }],
    ['address', { url: `https://project.feishu.cn/shop/story/detail/123456?x=${'y'.repeat(5000)}` }],
  ]
  it.each(CASES)('a long %s costs neither the limit nor the log id nor half a character', (_, more) => {
    const twelve = Array.from({ length: 12 }, (_, index) => outcome('refused', more, `${index}`))
    for (const { title, message } of annotationsOf(acted(twelve))) {
      expect(message.length).toBeLessThanOrEqual(RUNNER_CUTS_AT)
      expect(message).toContain(REFUSAL.log_id)
      expect(message.isWellFormed() && title.isWellFormed()).toBe(true)
    }
  })

  it('a long title is cut between characters', () => {
    for (const title of ['x'.repeat(179) + '😀'.repeat(50), 'x'.repeat(180) + '😀'.repeat(50)]) {
      const said = onlyOne(acted([outcome('refused', { refusal: { ...REFUSAL, title } })])).title
      expect(said.length).toBeLessThanOrEqual(200)
      expect(said.isWellFormed()).toBe(true)
    }
  })
})

describe("a stranger's text", () => {
  it.each(HOSTILE)('%s adds no line and turns no direction', (_, text) => {
    const refusal = { ...REFUSAL, title: text, message: text }
    const more = { refusal, reason: sentence(text, text), node_name: text, log_id: text }
    const { title, message } = onlyOne(acted([outcome('refused', more)]))
    for (const said of [title, message.replaceAll('\n', '')])
      expect(said).not.toMatch(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u)
    expect(title).not.toContain('\n')
    // Only what is ours has line ends, and here nothing of ours has.
    expect(message).not.toContain('\n')
  })
})
