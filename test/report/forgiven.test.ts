/** Which failures `fail_on_error` and `warn_on` forgive: each by its own cause, and what was not tried by the cause of that. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import type { Outcome } from '../../src/operate/outcome.ts'
import { Refused } from '../../src/plan/value-of.ts'
import { isFailureForgiven, isForgiven } from '../../src/report/forgiven.ts'
import { makeReport } from '../../src/report/report.ts'
import { sentence } from '../../src/sentence.ts'
import { acted, OPTIONS, outcome, REFUSAL } from './step-results.ts'

const strict = { fail_on_error: true, warn_on: [] }

function onlyThose(...warn_on: readonly string[]) {
  return { fail_on_error: true, warn_on }
}

describe('an outcome', () => {
  const withoutCode = outcome('refused', { refusal: undefined })
  const wrong_input = outcome('refused', { refusal: undefined, blame: 'input' })
  const our_bug = outcome('unreachable', { blame: 'bug' })
  const CASES: readonly [string, Outcome, { fail_on_error: boolean; warn_on: readonly string[] }, boolean][] = [
    ['a refusal', outcome('refused'), strict, false],
    ['a refusal whose code is listed', outcome('refused'), onlyThose('20016', '20038'), true],
    ['a refusal of another code', outcome('refused'), onlyThose('2003', '200380', 'unreachable'), false],
    ['what the server accepted and did not do', withoutCode, onlyThose('0', '20038', 'unreachable'), false],
    [
      'what the server accepted and did not do, all being forgiven',
      withoutCode,
      { ...strict, fail_on_error: false },
      true,
    ],
    ['a server that is not there', outcome('unreachable'), onlyThose('unreachable'), true],
    ['a server that is not there, codes being listed', outcome('unreachable'), onlyThose('20038'), false],
    ['what time did not allow', outcome('not_tried'), onlyThose('unreachable'), true],
    ['what time did not allow, codes being listed', outcome('not_tried'), onlyThose('20038', 'unverified'), false],
    ['what could not be verified', outcome('unverified'), onlyThose('unverified'), true],
    [
      'what could not be verified, by the code of the read',
      outcome('unverified', { refusal: REFUSAL }),
      onlyThose('20038', 'unreachable', 'unmet'),
      false,
    ],
    [
      'what could not be verified, all being forgiven',
      outcome('unverified'),
      { ...strict, fail_on_error: false },
      true,
    ],
    ['a gate that is not met', outcome('unmet'), onlyThose('unmet'), true],
    ['a gate that is not met, other words being listed', outcome('unmet'), onlyThose('unverified', '20038'), false],
    ['a gate that is not met, errors being forgiven', outcome('unmet'), { ...strict, fail_on_error: false }, false],
    ['a mistake in the inputs', wrong_input, { ...onlyThose('unreachable'), fail_on_error: false }, false],
    [
      'a mistake in the inputs that has a code, which is listed',
      outcome('refused', { blame: 'input' }),
      onlyThose('20038'),
      true,
    ],
    ['our own bug', our_bug, { ...onlyThose('unreachable'), fail_on_error: false }, false],
    ['our own bug that has a code', outcome('refused', { blame: 'bug' }), onlyThose('20038'), false],
  ]
  it.each(CASES)('%s', (_, one, options, expected) => {
    expect(isForgiven(one, [one], options)).toBe(expected)
  })

  it('that was not tried after a refusal of the same item goes by that refusal', () => {
    const first = outcome('refused')
    const rest = outcome('not_tried')
    const all = [first, rest]
    expect(isForgiven(rest, all, onlyThose('20038'))).toBe(true)
    expect(isForgiven(rest, all, onlyThose('unreachable'))).toBe(false)
    expect(isForgiven(rest, [rest, first], onlyThose('20038'))).toBe(false)
    expect(isForgiven(rest, [outcome('confirmed'), first, rest], onlyThose('20038'))).toBe(true)
    const unverified = outcome('unverified', { refusal: REFUSAL })
    expect(isForgiven(rest, [unverified, rest], onlyThose('unverified'))).toBe(true)
    expect(isForgiven(rest, [unverified, rest], onlyThose('20038', 'unreachable'))).toBe(false)
    const unreachable = outcome('unreachable')
    expect(isForgiven(rest, [unreachable, rest], onlyThose('unreachable'))).toBe(true)
    expect(isForgiven(unreachable, [first, unreachable], onlyThose('unreachable'))).toBe(true)
  })
})

describe('a failure of the whole step', () => {
  const said = sentence('it failed', '失败')
  it.each([
    ['the network', new Failure('no_answer', said), onlyThose('unreachable'), true],
    ['the network, codes being listed', new Failure('no_answer', said), onlyThose('20038'), false],
    ['a refusal whose code is listed', new Refused(REFUSAL), onlyThose('20038'), true],
    ['a refusal of another code', new Refused(REFUSAL), onlyThose('unreachable'), false],
    ['the network, all being forgiven', new Failure('no_answer', said), { ...strict, fail_on_error: false }, true],
    ['the forge, unreachable being listed', new Failure('forge_no_answer', said), onlyThose('unreachable'), false],
    ['the forge, all being forgiven', new Failure('forge_no_answer', said), { ...strict, fail_on_error: false }, true],
    ['the network, nothing being forgiven', new Failure('no_answer', said), strict, false],
    ['a wrong input', new Failure('wrong_inputs', said), { fail_on_error: false, warn_on: ['unreachable'] }, false],
    ['a bug', new Failure('bug', said), { fail_on_error: false, warn_on: ['unreachable'] }, false],
  ] as const)('%s', (_, failure, options, expected) => {
    expect(isFailureForgiven(failure, options)).toBe(expected)
  })
})

describe('the step', () => {
  it('is green where every cause is forgiven, and red where one is not', () => {
    const ending = acted([outcome('confirmed', {}, '1'), outcome('refused', {}, '2'), outcome('unreachable', {}, '3')])
    expect(makeReport(ending, { ...OPTIONS, ...onlyThose('20038') }).failed).toBe(true)
    const report = makeReport(ending, { ...OPTIONS, ...onlyThose('20038', 'unreachable') })
    expect(report.failed).toBe(false)
    expect(report.outputs).toMatchObject({ outcome: 'partial', err_code: '20038' })
    expect(report.annotations.map(({ level }) => level)).toStrictEqual(['warning', 'warning'])
  })
})
