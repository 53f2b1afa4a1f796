/** What stands beside the run: level, title, and a message that says item, node, reason, remedy and log ID within the runner's limits. */
import { describe, expect, it } from 'vitest'
import type { Outcome, OutcomeKind } from '../../src/operate/outcome.ts'
import { Refused } from '../../src/plan/value-of.ts'
import type { FailureCode } from '../../src/failure.ts'
import type { Annotation } from '../../src/ports.ts'
import type { Refusal } from '../../src/domain.ts'
import { tenOfALevel } from '../../src/report/annotations.ts'
import { type StepResult, makeReport, type Options } from '../../src/report/report.ts'
import { sentence } from '../../src/sentence.ts'
import { slipsIn } from '../chinese.ts'
import { SCENES } from './scenes.ts'
import { acted, failed, HOSTILE, leftAlone, OPTIONS, outcome, REFUSAL, SKIPPED } from './step-results.ts'

/** The runner cuts a message here (actions/runner, ExecutionContext.cs). */
const RUNNER_CUTS_AT = 4096

function annotationsOf(ending: StepResult, options: Partial<Options> = {}): readonly Annotation[] {
  const whole = { ...OPTIONS, ...options }
  return tenOfALevel(makeReport(ending, whole).annotations, whole.language)
}

function onlyOne(ending: StepResult, options: Partial<Options> = {}): Annotation {
  const [annotation, ...more] = annotationsOf(ending, options)
  expect(more).toStrictEqual([])
  if (annotation === undefined) throw new Error('nothing was said')
  return annotation
}

it('a log ID without end takes not the place of what happened', () => {
  const log_id = 'L'.repeat(12_000)
  const { message } = onlyOne(acted([outcome('pending', { log_id })]))
  expect(message).toMatch(/^Work item [^L]{20}/)
  expect(message.length).toBeLessThan(RUNNER_CUTS_AT)
})

/** The parts that a message has to hold, in this order. */
function expectInOrder(message: string, parts: readonly string[]): void {
  const places = parts.map((part) => message.indexOf(part))
  expect(places, message).not.toContain(-1)
  expect(places).toStrictEqual(places.toSorted((one, other) => one - other))
}

describe('a refused item', () => {
  it("has the code and the server's title, then item with address, node, what to do, the server's words in brackets and the log ID", () => {
    const { level, title, message } = onlyOne(acted([outcome('refused', { node_name: '开发' })]))
    expect(level).toBe('error')
    expect(title).toBe('Feishu Project 20038: Required Field Is Not Set')
    const url = 'https://project.feishu.cn/shop/story/detail/123456'
    const server = `(Server: ${REFUSAL.message})`
    expectInOrder(message, ['123456', url, 'doing', '开发', REFUSAL.hint.en, server, REFUSAL.log_id])
  })

  it.each([
    ['en', 'Work item 123456 "Pay" (https://project.feishu.cn/shop/story/detail/123456), node doing'],
    ['zh', '工作项 123456“Pay”（https://project.feishu.cn/shop/story/detail/123456），节点 doing'],
  ] as const)('begins with the item, its name and its page (%s)', (language, begin) => {
    const { message } = onlyOne(acted([outcome('refused', { item_name: 'Pay' })]), { language })
    expect(message.startsWith(begin)).toBe(true)
  })

  it('in Chinese says the same, with the hint in Chinese', () => {
    const { title, message } = onlyOne(acted([outcome('refused')]), { language: 'zh' })
    expect(title).toBe('飞书项目 20038：Required Field Is Not Set')
    expectInOrder(message, [
      '123456',
      '节点 doing',
      '请先设置',
      `（服务端：${REFUSAL.message}）。`,
      `日志 ID：${REFUSAL.log_id}。`,
    ])
    expect(message).not.toMatch(/log ID/i)
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

describe('in Chinese', () => {
  const OWNER: Refusal = {
    ...REFUSAL,
    title: 'Person in charge is required',
    message: 'Owner Required',
    hint: sentence('The node has no owner. Set one.', '该节点尚未设置负责人。请设置负责人。'),
  }
  const reason = sentence(OWNER.message, OWNER.message)

  it("our sentence comes first, then the server's words in brackets, then what to do", () => {
    const { message } = onlyOne(acted([outcome('refused', { refusal: OWNER, reason, hint: OWNER.hint })]), {
      language: 'zh',
    })
    expect(message).toBe(
      '工作项 123456（https://project.feishu.cn/shop/story/detail/123456），节点 doing：该节点尚未设置负责人（服务端：Owner Required）。请设置负责人。日志 ID：2026112200000001。',
    )
  })

  it('a reason of our own comes before what the server said', () => {
    const own = sentence('it was accepted, but not recorded', '请求已接受，但未生效')
    const more = { refusal: OWNER, reason: own, hint: sentence('Look.', '请查看。') }
    expect(onlyOne(acted([outcome('refused', more)]), { language: 'zh' }).message).toContain(
      '：请求已接受，但未生效（服务端：Owner Required）。请查看。',
    )
    expect(onlyOne(acted([outcome('refused', more)])).message).toContain(
      ': it was accepted, but not recorded. Look. (Server: Owner Required)',
    )
  })
})

describe('nothing is said twice', () => {
  const bare = (message: string, title: string, hint = REFUSAL.hint) =>
    onlyOne(
      acted([
        outcome('refused', { refusal: { ...REFUSAL, message, title }, reason: sentence(message, message), hint }),
      ]),
    )

  it('not what the title says', () => {
    expect(bare('No Permission', 'No Permission').message).not.toContain('No Permission')
  })

  it('not what a sentence quotes', () => {
    const quoting = sentence('The server said "Odd". Look.', '服务端返回“Odd”。请查看。')
    expect(bare('Odd', 'Other', quoting).message.split('Odd')).toHaveLength(2)
  })

  it('and without any hint the server speaks alone', () => {
    const only = outcome('refused', { hint: undefined })
    expect(onlyOne(acted([only])).message).toContain(`: Feishu Project refused it: ${REFUSAL.message}. Log ID`)
  })

  it.each([
    ['en', 'Feishu Project 20038: not verified', '(Server: '],
    ['zh', '飞书项目 20038：结果未核实', '（服务端：'],
  ] as const)('an unverified move is titled so, though a read was refused (%s)', (language, title, server) => {
    const said = onlyOne(acted([outcome('unverified', { refusal: REFUSAL })]), { language })
    expect(said.title).toBe(title)
    expect(said.message).toContain(`${server}${REFUSAL.message}`)
  })

  it('is titled by what we know of it, before what the server says', () => {
    const title = sentence('no such node "x"', '没有节点“x”')
    expect(onlyOne(acted([outcome('refused', { title })])).title).toBe('Feishu Project 20038: no such node "x"')
  })

  it.each([
    ['left_alone', 'left alone: it went on', ': it went on.'],
    ['unmet', 'it is not completed: the item is at 评审', ': the item is at 评审.'],
    ['unchanged', 'unchanged', ': unchanged.'],
  ] as const)('a message of %s does not say again what its title says', (kind, reason, end) => {
    const { message } = onlyOne(acted([outcome(kind, { reason: sentence(reason, '') })]), { on_missing: 'ignore' })
    expect(message.endsWith(end), message).toBe(true)
  })

  it('a dry run that found what is missing lists it, and says no more', () => {
    const blocked = (missing: readonly { kind: 'owner' }[]) =>
      onlyOne(
        acted([
          outcome('planned', {
            reason: sentence('required data is missing', ''),
            hint: sentence('Still missing: owner.', ''),
            foreseen: { would: 'blocked', missing },
          }),
        ]),
      ).message
    expect(blocked([{ kind: 'owner' }])).toMatch(/node doing: Still missing: owner\.$/)
    expect(blocked([])).toMatch(/node doing: required data is missing\. Still missing: owner\.$/)
    const untold = outcome('planned', {
      reason: sentence('required data is missing', ''),
      foreseen: { would: 'blocked', missing: [{ kind: 'owner' }] },
    })
    expect(onlyOne(acted([untold])).message).toMatch(/node doing: required data is missing\.$/)
  })

  it('the code of wrong credentials has a title that says so', () => {
    const refusal = { ...REFUSAL, err_code: 10204, kind: 'configuration' } as const
    expect(onlyOne({ kind: 'failed', failure: new Refused(refusal) }).title).toBe(
      'Feishu Project 10204: wrong plugin_id or plugin_secret',
    )
  })

  it('the page of the error codes is named where it is known', () => {
    const docs_url = 'https://github.com/o/r/blob/v1/docs/err-codes.md'
    expect(onlyOne(acted([outcome('refused')]), { docs_url }).message).toMatch(/ More: https:\S+err-codes\.md#20038$/)
    expect(onlyOne(acted([outcome('refused')])).message).not.toContain('More:')
  })
})

describe('one cause, one annotation', () => {
  const ids = ['1', '2', '3']
  const all = (kind: OutcomeKind, more: Partial<Outcome> = {}) => acted(ids.map((id) => outcome(kind, more, id)))
  const refusedAs = (kind: Refusal['kind']) => all('refused', { refusal: { ...REFUSAL, kind } })
  const ONE: readonly [string, StepResult][] = [
    ...(['token', 'permission', 'configuration', 'bad_input', 'no_such_node', 'rate'] as const).map(
      (kind): [string, StepResult] => [`refused: ${kind}`, refusedAs(kind)],
    ),
    ['unreachable', all('unreachable')],
    ['not verified', all('unverified')],
    ['not tried', all('not_tried')],
    ['our bug', all('refused', { refusal: undefined, blame: 'bug' })],
    ['a mistake in the inputs', all('refused', { refusal: undefined, blame: 'input' })],
    ['unchanged', all('unchanged')],
    ['left alone after a look', all('left_alone')],
    [
      'left alone',
      acted(
        [outcome('confirmed', {}, '9')],
        ids.map((id) => leftAlone(id)),
      ),
    ],
    ['would move', all('planned', { foreseen: { would: 'move', missing: [] } })],
  ]
  it.each(ONE)('%s: with the number of items and their IDs', (_, ending) => {
    const { message } = onlyOne(ending, { on_missing: 'ignore' })
    expect(message).toContain('3 work items (1, 2, 3)')
    expect(onlyOne(ending, { on_missing: 'ignore', language: 'zh' }).message).toContain('3 个工作项（1、2、3）')
  })

  const OWN: readonly [string, StepResult][] = [
    ...(['missing', 'not_arrived', 'no_such_item', 'terminated', 'policy', 'unknown'] as const).map(
      (kind): [string, StepResult] => [`refused: ${kind}`, refusedAs(kind)],
    ),
    ['not recorded', all('refused', { refusal: undefined })],
    ['pending', all('pending')],
    ['not met', all('unmet')],
    ['blocked', all('planned', { foreseen: { would: 'blocked', missing: [] } })],
  ]
  it.each(OWN)("%s is an item's own", (_, ending) => {
    expect(annotationsOf(ending)).toHaveLength(3)
  })

  it('items stopped by different causes are told apart', () => {
    const [one, other] = [sentence('no answer', '无响应'), sentence('no route', '无路由')]
    const outcomes = [outcome('unreachable', { reason: one }, '1'), outcome('unreachable', { reason: other }, '2')]
    expect(annotationsOf(acted(outcomes))).toHaveLength(2)
  })

  it.each([
    { refusal: undefined, blame: 'input' as const },
    { refusal: { ...REFUSAL, kind: 'no_such_node' as const } },
  ])('items with other nodes to choose from are told apart: %j', (more) => {
    const hints = [sentence('one of: a', '其一：a'), sentence('one of: b', '其一：b')]
    const outcomes = hints.flatMap((hint, index) =>
      [1, 2].map((id) => outcome('refused', { ...more, hint }, `${index}${id}`)),
    )
    const said = annotationsOf(acted(outcomes)).map(({ message }) => message)
    expect(said).toHaveLength(2)
    expect(said[0]).toContain('2 work items (01, 02)')
    expect(said[1]).toContain('2 work items (11, 12)')
  })

  it('many IDs are not all listed', () => {
    const many = Array.from({ length: 21 }, (_, index) => outcome('unreachable', {}, `${100 + index}`))
    expect(onlyOne(acted(many)).message).toContain('21 work items (100, ')
    expect(onlyOne(acted(many)).message).toContain('119, …)')
    expect(onlyOne(acted(many.slice(0, 20))).message).toContain('119)')
  })

  it('a node is named where it is the same for all', () => {
    const elsewhere = { node: { ...outcome('unreachable', {}, '2').node, node_id: 'testing' } }
    const two = [outcome('unreachable', {}, '1'), outcome('unreachable', elsewhere, '2')]
    expect(onlyOne(acted(two)).message).not.toContain('node')
    expect(onlyOne(all('unreachable')).message).toContain('(1, 2, 3), node doing: ')
  })
})

describe('a comment that could not be left', () => {
  it('is a warning, once, while the move stands', () => {
    const comment_failed = sentence('the comment was refused', '评论被拒绝')
    const report = makeReport(acted(['1', '2'].map((id) => outcome('confirmed', { comment_failed }, id))), OPTIONS)
    expect(report.failed).toBe(false)
    expect(report.annotations).toMatchObject([
      {
        level: 'warning',
        title: 'Feishu Project: the comment failed',
        message: '2 work items (1, 2): the comment was refused.',
      },
    ])
  })
})

it('comments that failed for two reasons are told apart', () => {
  const [one, other] = [sentence('refused', '被拒绝'), sentence('lost', '未收到响应')]
  const outcomes = [one, other, one].map((comment_failed, index) =>
    outcome('confirmed', { comment_failed }, `${index}`),
  )
  expect(annotationsOf(acted(outcomes)).map(({ message }) => message)).toStrictEqual([
    '2 work items (0, 2): refused.',
    'Work item 1 (https://project.feishu.cn/shop/story/detail/1): lost.',
  ])
})

it.each([
  ['en', / Log ID: 2026112200000009\.$/],
  ['zh', /。日志 ID：2026112200000009。$/],
] as const)('what was answered without a refusal has its log ID as well (%s)', (language, end) => {
  const pending = acted([outcome('pending', { log_id: '2026112200000009' })])
  expect(onlyOne(pending, { language }).message).toMatch(end)
})

describe('what is said of each outcome', () => {
  const CASES: readonly [OutcomeKind, Annotation['level'] | undefined, string][] = [
    ['confirmed', undefined, ''],
    ['rolled_back', undefined, ''],
    ['unchanged', 'notice', 'Feishu Project: unchanged'],
    ['pending', 'warning', 'Feishu Project: pending'],
    ['left_alone', 'warning', 'Feishu Project: left alone'],
    ['unreachable', 'error', 'Feishu Project: unreachable'],
    ['unverified', 'error', 'Feishu Project: not verified'],
    ['unmet', 'error', 'Feishu Project: not completed'],
    ['met', undefined, ''],
    ['planned', 'notice', 'Feishu Project: planned'],
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
      [['error', 'wrong inputs: nothing was sent', 'plugin_secret is missing. Set it.']],
    ],
    ['our bug', failed('bug'), {}, [['error', 'the action itself failed', 'missing']]],
    ['none found', acted([]), {}, [['warning', 'nothing was moved', 'No work item is named']]],
    [
      'none found by a gate',
      { ...acted([]), only_checks: true },
      {},
      [['warning', 'nothing could be checked', 'No work item is named']],
    ],
    ['none found, on_missing: ignore', acted([]), { on_missing: 'ignore' }, []],
    ['one moved, on_missing: fail', acted([outcome('confirmed')]), { on_missing: 'fail' }, []],
    [
      'one left alone after a look, on_missing: fail',
      acted([outcome('left_alone')]),
      { on_missing: 'fail' },
      [
        ['error', 'nothing was moved', 'No work item is named'],
        ['warning', 'left alone', 'it is left_alone'],
      ],
    ],
    [
      'one left alone after a look, on_missing: warn',
      acted([outcome('left_alone')]),
      {},
      [['warning', 'left alone', 'it is left_alone']],
    ],
    [
      'left alone for two reasons',
      acted(
        [outcome('confirmed')],
        [leftAlone('1'), leftAlone('2', { because: sentence('it is held', '等待中') }), leftAlone('3')],
      ),
      {},
      [
        ['notice', 'left alone', '2 work items (1, 3) are left alone: its space other'],
        [
          'notice',
          'left alone',
          'Work item 2 (https://project.feishu.cn/other/issue/detail/2) is left alone: it is held',
        ],
      ],
    ],
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

  it.each(Object.entries(SCENES))('has the marks of Chinese in Chinese: %s', (_, make) => {
    const told = makeReport(make('zh'), { ...OPTIONS, language: 'zh' }).annotations
    expect(told.flatMap(({ title, message }) => [...slipsIn(title), ...slipsIn(message)])).toStrictEqual([])
  })

  const IN_WORDS: readonly (readonly [string, Partial<Outcome>, en: string, zh: string])[] = [
    ['doing', {}, ', node doing: ', '，节点 doing：'],
    ['编码', {}, ', node "编码": ', '，节点“编码”：'],
    ['Code review', {}, ', node "Code review": ', '，节点“Code review”：'],
    ['doing', { node_name: '开发' }, ', node doing (开发): ', '，节点 doing（开发）：'],
    ['RESOLVED', { is_state: true }, ', state RESOLVED: ', '，状态 RESOLVED：'],
    ['已解决', { is_state: true }, ', state "已解决": ', '，状态“已解决”：'],
  ]
  it.each(IN_WORDS)(
    'what is called %s is called what it is, apart from the words around it: %o',
    (node_id, more, en, zh) => {
      const one = acted([outcome('refused', { ...more, node: { ...outcome('refused').node, node_id } })])
      expect(onlyOne(one).message).toContain(en)
      expect(onlyOne(one, { language: 'zh' }).message).toContain(zh)
    },
  )

  it.each([
    [leftAlone(), '工作项 654321（https://project.feishu.cn/other/issue/detail/654321）未处理：其空间'],
    [leftAlone('654321', { url: undefined }), '工作项 654321 未处理：其空间'],
  ])('no space stands between Chinese words: %#', (left, words) => {
    const [, { message } = onlyOne(SKIPPED)] = annotationsOf(acted([], [left]), { language: 'zh' })
    expect(message).toContain(words)
  })

  const GONE: readonly [FailureCode, en: string, zh: string][] = [
    ['no_such_ref', 'no such ref', '没有该标签、分支或提交'],
    ['no_common_history', 'no common history', '没有共同历史'],
    ['no_such_pull_request', 'no such pull request', '没有该拉取请求'],
    ['no_such_type', 'no such type', '没有该工作项类型'],
    ['no_such_user', 'no such user', '没有该用户'],
  ]
  it.each(GONE)('a look-up that found nothing did not fail: %s', (code, en, zh) => {
    expect(onlyOne(failed(code)).title).toBe(`Feishu Project: ${en}`)
    expect(onlyOne(failed(code), { language: 'zh' }).title).toBe(`飞书项目：${zh}`)
  })

  it('what happened on the way comes with its level, before the items', () => {
    const said = sentence('the description took more than a second to search', '描述在一秒内未能搜索完毕')
    const ending = { ...acted([outcome('confirmed')]), notes: [{ level: 'warning', said }] } as const
    expect(onlyOne(ending)).toMatchObject({ level: 'warning', title: 'Feishu Project: note' })
    expect(onlyOne(ending).message).toContain('took more than a second')
    expect(onlyOne(ending, { language: 'zh' }).message).toContain('未能搜索完毕')
  })

  it('a refusal that there is no going on without has its code in the title and its log ID in the message', () => {
    const { level, title, message } = onlyOne({ kind: 'failed', failure: new Refused(REFUSAL) })
    expect(level).toBe('error')
    expect(title).toBe('Feishu Project 20038: Required Field Is Not Set')
    expect(message).toBe(`${REFUSAL.hint.en} (Server: ${REFUSAL.message}) Log ID: ${REFUSAL.log_id}.`)
  })

  it('every one of them is in Chinese when asked for', () => {
    for (const ending of [SKIPPED, failed('wrong_inputs'), acted([]), acted([outcome('unchanged')], [leftAlone()])]) {
      for (const { title, message } of annotationsOf(ending, { language: 'zh' })) {
        expect(title).toMatch(/^飞书项目：\p{Script=Han}/u)
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
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(annotations[9]?.message).toContain('Work item 10 ')
    expect(annotations[9]?.message).toContain(`And ${more} more`)
    expect(annotations.slice(0, 9).filter(({ message }) => message.includes('more'))).toStrictEqual([])
  })

  it('is counted by level, the gravest first, each in its order', () => {
    const ids = ['1', '2', '3']
    const reason = (id: string) => sentence(`it was so in ${id}`, id)
    const outcomes = ids.flatMap((id) => [
      outcome('unchanged', { reason: reason(id) }, `7${id}`),
      outcome('pending', {}, `8${id}`),
    ])
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
  it.each(CASES)('a long %s costs neither the limit nor the log ID nor half a character', (_, more) => {
    const twelve = Array.from({ length: 12 }, (_, index) => outcome('refused', more, `${index}`))
    const told = annotationsOf(acted(twelve)).filter(({ level }) => level === 'error')
    expect(told).toHaveLength(10)
    for (const { title, message } of told) {
      expect(message.length).toBeLessThanOrEqual(RUNNER_CUTS_AT)
      expect(message).toContain(REFUSAL.log_id)
      expect(message.isWellFormed() && title.isWellFormed()).toBe(true)
    }
  })

  it('a long reason leaves room for a long log ID', () => {
    const log_id = 'L'.repeat(900)
    const { message } = onlyOne(acted([outcome('refused', { reason: sentence(LONG, LONG), log_id })]))
    expect(message).toContain(log_id)
    expect(message.length).toBeLessThanOrEqual(RUNNER_CUTS_AT)
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
