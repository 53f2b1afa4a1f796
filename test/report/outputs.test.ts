/** The outputs are all there, whatever happened; parse; keep IDs as strings; and hold one line of plain text where one is promised. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import type { Outcome } from '../../src/operate/outcome.ts'
import { Refused } from '../../src/plan/value-of.ts'
import type { Runner } from '../../src/ports.ts'
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
    expect([...OUTPUT_NAMES]).toStrictEqual([...names, 'results_file'])
    for (const value of Object.values(outputs)) expect(value).toBeTypeOf('string')
    expect(JSON.parse(outputs.work_item_ids)).toBeInstanceOf(Array)
    expect(JSON.parse(outputs.results)).toBeInstanceOf(Array)
  })

  it('every member of a result, whoever it is of', () => {
    const ending = acted([outcome('refused', { node_name: '开发', item_name: '登录页' }, BIG)], [leftAlone('654321')])
    const [refused, ...left] = resultsOf(ending, { node_id: ['doing', 'testing'] })
    expect(refused).toStrictEqual({
      project_key: 'shop',
      work_item_type_key: 'story',
      work_item_id: BIG,
      work_item_name: '登录页',
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
        work_item_name: '',
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
    const left = leftAlone('1', { url: undefined })
    for (const result of resultsOf(acted([outcome('unreachable', { url: undefined })], [left]))) {
      expect(Object.keys(result)).toHaveLength(15)
      expect(result).toMatchObject({
        work_item_name: '',
        work_item_url: '',
        node_name: '',
        err_code: null,
        err_msg: '',
        hint: '',
        log_id: '',
      })
    }
  })

  it('the reason and the hint are in the language asked for', () => {
    const [refused, left] = resultsOf(acted([outcome('refused')], [leftAlone()]), { language: 'zh' })
    expect(refused).toMatchObject({ hint: REFUSAL.hint.zh, err_msg: REFUSAL.message })
    expect(left).toMatchObject({ reason: '其空间 other 不在 project_key（shop）之内' })
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
  const NONE = ['0', '', ''] as const
  const second = { ...REFUSAL, err_code: 20016, message: 'Node Is Not Arrived', log_id: '2026112200000002' }
  const refusedLater = outcome('refused', { refusal: second, log_id: second.log_id })
  const lost = outcome('unreachable', { log_id: '2026112200000003' })
  const blocked = outcome('planned', { foreseen: { would: 'blocked', missing: [] }, log_id: '2026112200000004' })
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
    ['none has a code, nor a log ID', acted([outcome('unreachable')]), {}, ['', 'it is unreachable', '']],
    [
      'a refusal beside what was moved, where none found would be a failure',
      acted([outcome('confirmed'), outcome('refused', {}, '7')]),
      { on_missing: 'fail' },
      ['20038', REFUSAL.message, REFUSAL.log_id],
    ],
    ['nothing refused, where none found would be one', acted([outcome('confirmed')]), { on_missing: 'fail' }, NONE],
    ['a dry run that is blocked', acted([blocked]), {}, NONE],
    [
      'a dry run that fails where it is blocked',
      acted([outcome('planned', { foreseen: { would: 'move', missing: [] } }, '1'), blocked]),
      { fail_on_blocked: true },
      ['', 'it is planned', '2026112200000004'],
    ],
    [
      'a dry run of which nothing is blocked',
      acted([outcome('planned', { foreseen: { would: 'move', missing: [] } })]),
      { fail_on_blocked: true },
      NONE,
    ],
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

describe('results', () => {
  const LONG = '缺少必填字段。'.repeat(100)
  const many = (count: number, more: Partial<Outcome> = {}) =>
    acted(Array.from({ length: count }, (_, index) => outcome('refused', more, `${1_000_000 + index}`)))
  const reported = (ending: StepResult) => makeReport(ending, OPTIONS)

  it('is whole, without a warning, up to 120,000 bytes exactly', () => {
    const one = JSON.stringify(resultsOf(many(1, { node_name: '' })))
    const room = 120_000 - Buffer.byteLength(one)
    const fits = reported(many(1, { node_name: 'x'.repeat(room) }))
    expect(Buffer.byteLength(fits.outputs.results)).toBe(120_000)
    expect(fits.results_whole).toBe(fits.outputs.results)
    expect(fits.annotations).toHaveLength(1)
    const over = reported(many(1, { node_name: 'x'.repeat(room + 1) }))
    expect(Buffer.byteLength(over.outputs.results)).toBeLessThan(120_000)
    expect(Buffer.byteLength(over.results_whole)).toBe(120_001)
    expect(over.annotations.at(-1)).toMatchObject({ level: 'warning', title: 'Feishu Project: results is cut' })
  })

  it('counts bytes, not characters', () => {
    const { outputs, results_whole } = reported(many(100, { reason: sentence(LONG, LONG) }))
    expect(results_whole.length).toBeLessThan(120_000)
    expect(Buffer.byteLength(results_whole)).toBeGreaterThan(120_000)
    expect(Buffer.byteLength(outputs.results)).toBeLessThanOrEqual(120_000)
  })

  it('loses ends of sentences before it loses an object', () => {
    const { outputs, annotations } = reported(many(100, { reason: sentence(LONG, LONG) }))
    const results = JSON.parse(outputs.results) as readonly { reason: string; err_code: number }[]
    expect(results).toHaveLength(100)
    for (const { reason, err_code } of results) {
      expect(reason).toMatch(/^缺少必填字段.*…$/)
      expect(err_code).toBe(20038)
    }
    expect(annotations.at(-1)?.message).toContain('its sentences are cut. The file that results_file names')
  })

  it('then leaves out from the end, and says how many', () => {
    const { outputs, results_whole, annotations } = reported(many(1000))
    const results = JSON.parse(outputs.results) as readonly { work_item_id: string }[]
    const ids = results.map(({ work_item_id }) => work_item_id)
    expect(ids).toStrictEqual(Array.from({ length: ids.length }, (_, index) => `${1_000_000 + index}`))
    expect(ids.length).toBeGreaterThan(250)
    for (const result of results) expect(result).toMatchObject({ reason: '', err_msg: '', hint: '' })
    expect(Buffer.byteLength(outputs.results)).toBeGreaterThan(119_000)
    expect(JSON.parse(results_whole)).toHaveLength(1000)
    expect(annotations.at(-1)?.message).toContain(`the last ${1000 - ids.length} objects are left out`)
  })

  it('leaves out no object that fits exactly', () => {
    const sized = (each: number) => many(12, { url: `https://x/${'y'.repeat(each)}` })
    const first = reported(sized(20_000)).outputs.results
    const [one] = JSON.parse(first) as readonly unknown[]
    // Eleven of them, each with a comma or bracket, and the first bracket.
    const surplus = Buffer.byteLength(JSON.stringify(one)) + 1 - 119_999 / 11
    const fits = reported(sized(20_000 - surplus)).outputs.results
    expect(Buffer.byteLength(fits)).toBe(120_000)
    expect(JSON.parse(fits)).toHaveLength(11)
    expect(JSON.parse(reported(sized(20_001 - surplus)).outputs.results)).toHaveLength(10)
  })

  it('cuts no sentence shorter than need be', () => {
    const sized = (each: number) => {
      const long = 'x'.repeat(2000)
      return reported(many(1, { reason: sentence(long, long), url: `https://x/${'y'.repeat(each)}` })).outputs.results
    }
    const room = 120_000 - Buffer.byteLength(sized(118_000))
    const lengthOf = (results: string) => (JSON.parse(results) as readonly { reason: string }[])[0]?.reason.length
    expect(Buffer.byteLength(sized(118_000 + room))).toBe(120_000)
    expect(lengthOf(sized(118_000 + room))).toBe(500)
    expect(lengthOf(sized(118_001 + room))).toBe(200)
  })

  it('is an array, whatever does not fit', () => {
    expect(reported(many(2, { url: `https://x/${'y'.repeat(120_000)}` })).outputs.results).toBe('[]')
  })

  it('is within the limit whatever it is of', () => {
    const size = fc.integer({ min: 1, max: 700 })
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom('x', '缺', '😀', '"'),
        (count, length, unit) => {
          const text = unit.repeat(length)
          const { outputs } = reported(many(count, { reason: sentence(text, text) }))
          expect(Buffer.byteLength(outputs.results)).toBeLessThanOrEqual(120_000)
          expect(Array.isArray(JSON.parse(outputs.results))).toBe(true)
        },
      ),
      { seed: 20261122, numRuns: 20 },
    )
  })

  it('err_msg has a bound as well', () => {
    const { outputs } = reported({ kind: 'failed', failure: new Failure('bug', sentence(LONG.repeat(50), LONG)) })
    expect(outputs.err_msg).toHaveLength(8000)
  })
})

describe('publish', () => {
  /** Everything that the runner is told, in its order. */
  function recording(more: Partial<Runner> = {}) {
    const told: string[] = []
    const runner: Runner = {
      mask: () => void told.push('mask'),
      log: () => void told.push('log'),
      group: () => void told.push('group'),
      annotate: ({ level, title }) => void told.push(`${level} ${title}`),
      setOutput: (name, value) => {
        told.push(`${name}=${value}`)
        return { kind: 'written' }
      },
      keepFile: (text) => {
        told.push(`keep ${text}`)
        return { kind: 'kept', path: '/tmp/results.json' }
      },
      writeSummary: (markdown) => Promise.resolve(void told.push(markdown)),
      fail: () => void told.push('fail'),
      ...more,
    }
    return { told, runner }
  }

  it.each(ENDINGS)('%s: outputs first, then annotations, the summary, and red last', async (_, ending) => {
    const { told, runner } = recording()
    const report = makeReport(ending, OPTIONS)
    await publish(report, runner)
    const outputs = { ...report.outputs, results_file: '/tmp/results.json' }
    expect(told).toStrictEqual([
      `keep ${report.results_whole}`,
      ...OUTPUT_NAMES.map((name) => `${name}=${outputs[name]}`),
      ...report.annotations.map(({ level, title }) => `${level} ${title}`),
      report.summary,
      ...(report.failed ? ['fail'] : []),
    ])
  })

  it('is green without a place for files, and names none', async () => {
    const { told, runner } = recording({ keepFile: () => ({ kind: 'no_place' }) })
    await publish(makeReport(acted([outcome('confirmed')]), OPTIONS), runner)
    expect(told).toContain('results_file=')
    expect(told.filter((line) => /^(?:error|warning|fail)/.test(line))).toStrictEqual([])
  })

  it('warns where the file could not be written, and stays green', async () => {
    const { told, runner } = recording({ keepFile: () => ({ kind: 'failed', because: 'EROFS' }) })
    await publish(makeReport(acted([outcome('confirmed')]), OPTIONS), runner)
    expect(told).toContain('results_file=')
    expect(told).toContain('warning Feishu Project: results_file could not be written')
    expect(told).not.toContain('fail')
  })

  it('is red where an output could not be written, and says which and why, among ten at most', async () => {
    const annotations: string[] = []
    const { told, runner } = recording({
      setOutput: (name) => (name === 'outcome' ? { kind: 'failed', because: 'ENOSPC' } : { kind: 'written' }),
      annotate: ({ level, message }) => void annotations.push(`${level} ${message}`),
    })
    const refused = Array.from({ length: 12 }, (_, index) => outcome('refused', {}, `${index}`))
    await publish(makeReport(acted(refused), { ...OPTIONS, fail_on_error: true }), runner)
    expect(annotations).toHaveLength(10)
    expect(annotations[0]).toContain('error These outputs could not be written: outcome (ENOSPC)')
    expect(annotations[9]).toContain('And 3 more')
    const green = recording({ setOutput: () => ({ kind: 'failed', because: 'ENOSPC' }) })
    await publish(makeReport(acted([outcome('confirmed')]), OPTIONS), green.runner)
    expect([told.at(-1), green.told.at(-1)]).toStrictEqual(['fail', 'fail'])
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
