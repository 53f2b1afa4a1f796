/** The outcome of the whole step by the contract's precedence, and when the step is red. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FailureCode } from '../../src/failure.ts'
import type { OutcomeKind } from '../../src/operate/outcome.ts'
import { type StepResult, makeReport, type Options } from '../../src/report/report.ts'
import { acted, failed, leftAlone, OPTIONS, outcome, REFUSAL, SKIPPED } from './step-results.ts'

function verdictOf(kinds: readonly OutcomeKind[]): string {
  return makeReport(acted(kinds.map((kind) => outcome(kind))), OPTIONS).outputs.outcome
}

const PRECEDENCE: readonly [string, string][] = [
  ['', 'skipped'],
  ['left_alone', 'skipped'],
  ['left_alone left_alone', 'skipped'],
  ['unchanged', 'unchanged'],
  ['unchanged left_alone', 'unchanged'],
  ['confirmed', 'confirmed'],
  ['confirmed unchanged', 'confirmed'],
  ['rolled_back', 'rolled_back'],
  ['rolled_back unchanged left_alone', 'rolled_back'],
  ['pending', 'pending'],
  ['pending confirmed', 'pending'],
  ['pending unchanged', 'pending'],
  ['pending rolled_back', 'pending'],
  ['confirmed rolled_back', 'rolled_back'],
  ['rolled_back met', 'rolled_back'],
  ['met', 'met'],
  ['met left_alone', 'met'],
  ['met unchanged', 'met'],
  ['confirmed met', 'confirmed'],
  ['planned', 'planned'],
  ['planned pending left_alone', 'planned'],
  ['planned refused', 'partial'],
  ['unmet', 'failed'],
  ['unmet met', 'partial'],
  ['unverified', 'failed'],
  ['unverified confirmed', 'partial'],
  ['refused', 'failed'],
  ['unreachable', 'failed'],
  ['not_tried', 'failed'],
  ['refused not_tried', 'failed'],
  ['refused unreachable not_tried', 'failed'],
  ['refused left_alone', 'failed'],
  ['refused confirmed', 'partial'],
  ['refused unchanged', 'partial'],
  ['refused pending', 'partial'],
  ['unreachable rolled_back', 'partial'],
  ['not_tried confirmed', 'partial'],
  ['not_tried pending unchanged left_alone', 'partial'],
]

describe('the outcome of the step', () => {
  it.each(PRECEDENCE)('%s: %s', (kinds, expected) => {
    const list = kinds.split(' ').filter((kind): kind is OutcomeKind => kind !== '')
    expect(verdictOf(list)).toBe(expected)
    expect(verdictOf(list.toReversed())).toBe(expected)
  })

  it('does not hang on the order or on how often one thing happened', () => {
    const kind = fc.constantFrom<OutcomeKind>(
      'confirmed',
      'unchanged',
      'pending',
      'refused',
      'unreachable',
      'not_tried',
      'left_alone',
      'met',
      'unmet',
      'unverified',
      'rolled_back',
      'planned',
    )
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 8 }), (kinds) => {
        const once = [...new Set(kinds)].toSorted()
        expect(verdictOf(kinds)).toBe(verdictOf(once))
      }),
      { seed: 20261122 },
    )
  })

  const OTHERS: readonly [string, StepResult, string][] = [
    ['nothing was to be done', SKIPPED, 'skipped'],
    ['no item was found', acted([]), 'skipped'],
    ['all items were left alone', acted([], [leftAlone()]), 'skipped'],
    ['items left alone beside one confirmed', acted([outcome('confirmed')], [leftAlone()]), 'confirmed'],
    ['the inputs are wrong', failed('wrong_inputs'), 'failed'],
  ]
  it.each(OTHERS)('%s', (_, ending, expected) => {
    expect(makeReport(ending, OPTIONS).outputs.outcome).toBe(expected)
  })
})

describe('whether the step is red', () => {
  const lenient: Partial<Options> = { fail_on_error: false }
  const strict: Partial<Options> = { on_missing: 'fail' }
  const CASES: readonly [string, StepResult, Partial<Options>, boolean][] = [
    ['confirmed', acted([outcome('confirmed')]), strict, false],
    ['unchanged', acted([outcome('unchanged')]), strict, false],
    ['pending', acted([outcome('pending')]), strict, false],
    ['refused', acted([outcome('refused')]), {}, true],
    ['refused, fail_on_error: false', acted([outcome('refused')]), lenient, false],
    ['unreachable', acted([outcome('unreachable')]), {}, true],
    ['unreachable, fail_on_error: false', acted([outcome('unreachable')]), lenient, false],
    ['partial', acted([outcome('confirmed'), outcome('refused')]), {}, true],
    ['partial, fail_on_error: false', acted([outcome('confirmed'), outcome('refused')]), lenient, false],
    ['nothing to do, on_missing: fail', SKIPPED, strict, false],
    ['none found, on_missing: ignore', acted([]), { on_missing: 'ignore' }, false],
    ['none found, on_missing: warn', acted([]), {}, false],
    ['none found, on_missing: fail', acted([]), strict, true],
    ['none found, on_missing: fail, fail_on_error: false', acted([]), { ...strict, ...lenient }, true],
    ['all left alone, on_missing: warn', acted([], [leftAlone()]), {}, false],
    ['all left alone, on_missing: fail', acted([], [leftAlone()]), strict, true],
    ['all left alone by what was read of them, on_missing: fail', acted([outcome('left_alone')]), strict, true],
    [
      'all left alone, and that was to be expected, on_missing: fail',
      { ...acted([], [leftAlone()]), missing: undefined },
      strict,
      false,
    ],
    ['some left alone, on_missing: fail', acted([outcome('unchanged')], [leftAlone()]), strict, false],
  ]
  const busy = { ...REFUSAL, err_code: 50006 }
  const rest = outcome('not_tried', { node: { ...outcome('refused').node, node_id: 'testing' } })
  const blocked = outcome('planned', { foreseen: { would: 'blocked', missing: [] } })
  const MORE: typeof CASES = [
    ['refused with a code of warn_on', acted([outcome('refused')]), { warn_on: ['20038'] }, false],
    ['the rest of such an item', acted([outcome('refused'), rest]), { warn_on: ['20038'] }, false],
    ['refused with another code', acted([outcome('refused')]), { warn_on: ['20016', 'unreachable'] }, true],
    [
      'one of two is in warn_on',
      acted([outcome('refused'), outcome('refused', { refusal: busy }, '2')]),
      { warn_on: ['20038'] },
      true,
    ],
    ['unreachable, in warn_on', acted([outcome('unreachable')]), { warn_on: ['unreachable'] }, false],
    ['unreachable, while warn_on names a code', acted([outcome('unreachable')]), { warn_on: ['20038'] }, true],
    ['not even tried, unreachable in warn_on', acted([outcome('not_tried')]), { warn_on: ['unreachable'] }, false],
    ['unverified', acted([outcome('unverified')]), { warn_on: ['unreachable', '20038', 'unmet'] }, true],
    ['unverified, in warn_on', acted([outcome('unverified')]), { warn_on: ['unverified'] }, false],
    ['unverified, fail_on_error: false', acted([outcome('unverified')]), lenient, false],
    ['unmet', acted([outcome('unmet')]), { warn_on: ['unverified', 'unreachable'] }, true],
    ['unmet, in warn_on', acted([outcome('unmet')]), { warn_on: ['unmet'] }, false],
    ['unmet, fail_on_error: false', acted([outcome('unmet')]), lenient, true],
    ['met', acted([outcome('met')]), strict, false],
    ['blocked in a dry run', acted([blocked]), {}, false],
    ['blocked in a dry run, fail_on_blocked', acted([blocked]), { fail_on_blocked: true }, true],
    ['nothing blocked, fail_on_blocked', acted([outcome('planned')]), { fail_on_blocked: true }, false],
  ]
  it.each([...CASES, ...MORE])('%s', (_, ending, options, expected) => {
    expect(makeReport(ending, { ...OPTIONS, ...options }).failed).toBe(expected)
  })

  /** fail_on_error: false forgives the server's refusals and its absence; wrong inputs and our own bugs fail all the same. */
  const FORGIVEN: readonly [FailureCode, boolean][] = [
    ['wrong_inputs', false],
    ['bug', false],
    ['no_answer', true],
    ['refused', true],
  ]
  it.each(FORGIVEN)(
    'when the failure of the step is of the kind %s; fail_on_error: false forgives it: %s',
    (code, forgiven) => {
      expect(makeReport(failed(code), OPTIONS).failed).toBe(true)
      const report = makeReport(failed(code), { ...OPTIONS, fail_on_error: false })
      expect(report.failed).toBe(!forgiven)
      expect(report.annotations.map(({ level }) => level)).toStrictEqual([forgiven ? 'warning' : 'error'])
      expect(report.outputs.outcome).toBe('failed')
    },
  )
})
