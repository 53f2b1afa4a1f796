/** The outputs are all there, whatever happened; parse; keep IDs as strings; and hold one line of plain text where one is promised. */
import { describe, expect, it } from 'vitest'
import { Refused } from '../../src/domain.ts'
import { OUTPUT_NAMES } from '../../src/report/outputs.ts'
import { publish } from '../../src/report/publish.ts'
import { type StepResult, makeReport, type Options } from '../../src/report/report.ts'
import { sentence } from '../../src/sentence.ts'
import { acted, failed, HOSTILE, leftAlone, OPTIONS, outcome, REFUSAL, SKIPPED } from './step-results.ts'

const BIG = '9223372036854775807'

function outputsOf(ending: StepResult, options: Partial<Options> = {}) {
  return makeReport(ending, { ...OPTIONS, ...options }).outputs
}

/** The output is ours, and what it holds is compared whole. */
function resultsOf(ending: StepResult, options: Partial<Options> = {}): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(outputsOf(ending, options).results) as readonly Readonly<Record<string, unknown>>[]
}

const ENDINGS: readonly [string, StepResult][] = [
  ['skipped', SKIPPED],
  ['failed', failed('wrong_inputs')],
  ['none found', acted([])],
  ['all left alone', acted([], [leftAlone()])],
  ['partial', acted([outcome('confirmed'), outcome('refused')], [leftAlone()])],
]

describe('complete', () => {
  it.each(ENDINGS)('%s: every name of the contract, a string each', (_, ending) => {
    const outputs = outputsOf(ending)
    const names = ['outcome', 'err_code', 'err_msg', 'log_id', 'work_item_ids', 'results']
    expect(Object.keys(outputs)).toStrictEqual(names)
    expect([...OUTPUT_NAMES]).toStrictEqual(names)
    for (const value of Object.values(outputs)) expect(value).toBeTypeOf('string')
    expect(JSON.parse(outputs.work_item_ids)).toBeInstanceOf(Array)
    expect(JSON.parse(outputs.results)).toBeInstanceOf(Array)
  })

  it('every member of a result, whoever it is of', () => {
    const ending = acted([outcome('refused', { node_name: '开发' }, BIG)], [leftAlone('654321')])
    const [refused, ...left] = resultsOf(ending, { node_id: ['doing', 'testing'] })
    expect(refused).toStrictEqual({
      project_key: 'shop',
      work_item_type_key: 'story',
      work_item_id: BIG,
      work_item_url: `https://project.feishu.cn/shop/story/detail/${BIG}`,
      node_id: 'doing',
      node_name: '开发',
      action: 'confirm',
      outcome: 'refused',
      reason: 'Milestone due time is required',
      err_code: 20038,
      err_msg: 'Milestone due time is required',
      hint: 'Set its due date, then run the step again.',
      log_id: '2026112200000001',
      attempts: 1,
    })
    expect(left).toStrictEqual(
      ['doing', 'testing'].map((node_id) => ({
        project_key: 'other',
        work_item_type_key: 'issue',
        work_item_id: '654321',
        work_item_url: 'https://project.feishu.cn/other/issue/detail/654321',
        node_id,
        node_name: '',
        action: 'confirm',
        outcome: 'left_alone',
        reason: 'its space other is not in project_key (shop)',
        err_code: null,
        err_msg: '',
        hint: '',
        log_id: '',
        attempts: 0,
      })),
    )
  })

  it('what is not known is empty, not absent', () => {
    const left = leftAlone('1', { reference: { work_item_id: '1' }, url: undefined })
    for (const result of resultsOf(acted([outcome('unreachable', { url: undefined })], [left]))) {
      expect(Object.keys(result)).toHaveLength(14)
      expect(result).toMatchObject({ work_item_url: '', node_name: '', err_code: null, err_msg: '', log_id: '' })
    }
  })

  it('the reason and the hint are in the language asked for', () => {
    const [refused, left] = resultsOf(acted([outcome('refused')], [leftAlone()]), { language: 'zh' })
    expect(refused).toMatchObject({ hint: REFUSAL.hint.zh, err_msg: REFUSAL.message })
    expect(left).toMatchObject({ reason: leftAlone().because.zh })
  })
})

describe('work_item_ids', () => {
  const CASES: readonly [string, StepResult, readonly string[]][] = [
    ['none', SKIPPED, []],
    ['none when the inputs are wrong', failed('wrong_inputs'), []],
    [
      'in order, once each, whatever became of them',
      acted([item('2'), item(BIG), item('2'), item('1', 'refused')]),
      ['2', BIG, '1'],
    ],
    ['without those left alone', acted([item('1'), item('2', 'left_alone')], [leftAlone('3')]), ['1']],
    ['with one of whose nodes one was left alone', acted([item('1', 'left_alone'), item('1')]), ['1']],
  ]
  it.each(CASES)('%s', (_, ending, expected) => {
    expect(JSON.parse(outputsOf(ending).work_item_ids)).toStrictEqual(expected)
  })

  function item(work_item_id: string, kind: 'confirmed' | 'refused' | 'left_alone' = 'confirmed') {
    return outcome(kind, {}, work_item_id)
  }
})

describe('err_code, err_msg and log_id', () => {
  const second = { ...REFUSAL, err_code: 20016, message: 'Node Is Not Arrived', log_id: '2026112200000002' }
  const refusedLater = outcome('refused', { refusal: second, log_id: second.log_id })
  const lost = outcome('unreachable', { log_id: '2026112200000003' })
  const CASES: readonly [string, StepResult, Partial<Options>, readonly [string, string, string]][] = [
    ['nothing refused', acted([outcome('confirmed', { log_id: '9' })]), {}, ['0', '', '']],
    ['nothing to do', SKIPPED, {}, ['0', '', '']],
    ['none found', acted([]), {}, ['0', '', '']],
    ['none found, and that is a failure', acted([]), { on_missing: 'fail' }, ['', 'No work item is named', '']],
    [
      'all left alone, and that is a failure',
      acted([], [leftAlone()]),
      { on_missing: 'fail' },
      ['', 'No work item', ''],
    ],
    ['wrong inputs', failed('wrong_inputs'), {}, ['', 'plugin_secret is missing', '']],
    [
      'a refusal of the whole step',
      { kind: 'failed', failure: new Refused(REFUSAL) },
      {},
      ['20038', REFUSAL.message, REFUSAL.log_id],
    ],
    ['a refusal', acted([outcome('refused')]), {}, ['20038', REFUSAL.message, REFUSAL.log_id]],
    [
      'a forgiven refusal',
      acted([outcome('refused')]),
      { fail_on_error: false },
      ['20038', REFUSAL.message, REFUSAL.log_id],
    ],
    ['the first of two', acted([outcome('refused'), refusedLater]), {}, ['20038', REFUSAL.message, REFUSAL.log_id]],
    ['the first that has a code', acted([lost, refusedLater]), {}, ['20016', second.message, second.log_id]],
    ['none has a code', acted([outcome('confirmed'), lost]), {}, ['', 'it is unreachable', '2026112200000003']],
    [
      'an unchanged one beside it',
      acted([outcome('unchanged'), outcome('refused')]),
      {},
      ['20038', REFUSAL.message, REFUSAL.log_id],
    ],
  ]
  it.each(CASES)('%s', (_, ending, options, [err_code, err_msg, log_id]) => {
    const outputs = outputsOf(ending, options)
    expect(outputs).toMatchObject({ err_code, log_id })
    if (err_msg === '') expect(outputs.err_msg).toBe('')
    else expect(outputs.err_msg).toContain(err_msg)
  })
})

describe("a stranger's text", () => {
  it.each(HOSTILE)('%s stays one line in every output', (_, text) => {
    const refusal = { ...REFUSAL, title: text, message: text, hint: sentence(text, text), log_id: text }
    const more = { refusal, reason: refusal.hint, hint: refusal.hint, log_id: text, node_name: text }
    const outputs = outputsOf(acted([outcome('refused', more)], [leftAlone('1', { because: refusal.hint })]))
    for (const value of Object.values(outputs)) expect(value).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
  })

  it.each(HOSTILE)('%s can turn the direction of no output', (_, text) => {
    const refusal = { ...REFUSAL, message: text }
    expect(outputsOf(acted([outcome('refused', { refusal })])).err_msg).not.toMatch(/\p{Bidi_Control}/u)
  })
})

describe('publish', () => {
  it.each(ENDINGS)('%s: outputs first, then annotations, the summary, and red last', async (_, ending) => {
    const told: string[] = []
    const report = makeReport(ending, OPTIONS)
    await publish(report, {
      mask: () => told.push('mask'),
      log: () => told.push('log'),
      group: () => told.push('group'),
      annotate: ({ level }) => told.push(level),
      setOutput: (name, value) => told.push(`${name}=${value}`),
      writeSummary: (markdown) => Promise.resolve(void told.push(markdown)),
      fail: () => told.push('fail'),
    })
    expect(told).toStrictEqual([
      ...OUTPUT_NAMES.map((name) => `${name}=${report.outputs[name]}`),
      ...report.annotations.map(({ level }) => level),
      report.summary,
      ...(report.failed ? ['fail'] : []),
    ])
  })

  it('lists what is missing by key, else by name, as a dry run found it', () => {
    const missing = [{ kind: 'field', key: 'field_1' }, { kind: 'sub_task', name: '编码' }, { kind: 'owner' }] as const
    const { results } = makeReport(
      acted([outcome('planned', { foreseen: { would: 'blocked', missing } })]),
      OPTIONS,
    ).outputs
    expect(JSON.parse(results)).toMatchObject([{ would: 'blocked', missing: ['field_1', '编码', ''] }])
  })
})
