/** How the forge is asked: one connection, each pull request once, a few at a time; and what a failed look-up comes to. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { each, lookupFailure, lookupsOf, shortSha, withRemedy } from '../../src/find/lookups.ts'
import { type Sentence, sentence } from '../../src/sentence.ts'
import { pr, worldOf } from './memory-forge.ts'

const said = sentence('The forge is down.', '代码托管平台不可用。')

describe('asking', () => {
  function asking() {
    const { world, asked } = worldOf({ pull_requests: [pr(7), pr(8)] })
    let opened = 0
    const look = lookupsOf({ ...world, forge: () => ((opened += 1), world.forge()) })
    return { look, asked, opened: () => opened }
  }

  it('costs nothing before the first question, and opens one connection', async () => {
    const { look, opened } = asking()
    expect(opened()).toBe(0)
    await Promise.all([look.forge(), look.pullRequest(7), look.pullRequest(8)])
    expect(opened()).toBe(1)
  })

  it('reads a pull request once, though it is asked for twice at a time and once more, and though there is none', async () => {
    const { look, asked } = asking()
    const told = await Promise.all([look.pullRequest(7), look.pullRequest(7)])
    expect([...told, await look.pullRequest(7)]).toStrictEqual([pr(7), pr(7), pr(7)])
    expect([await look.pullRequest(9), await look.pullRequest(9)]).toStrictEqual([undefined, undefined])
    expect(asked).toStrictEqual(['pullRequest 7', 'pullRequest 9'])
  })

  it('does not read what is known, which is the newest that was told', async () => {
    const { look, asked } = asking()
    await look.pullRequest(7)
    look.know(pr(7, { title: 'by now' }))
    look.know(pr(9))
    expect([await look.pullRequest(7), await look.pullRequest(9)]).toStrictEqual([pr(7, { title: 'by now' }), pr(9)])
    expect(asked).toStrictEqual(['pullRequest 7'])
  })

  it('keeps what happened on the way, in order', () => {
    const { look } = asking()
    look.tell('notice', said)
    look.tell('warning', said)
    expect(look.notes).toStrictEqual([
      { level: 'notice', said },
      { level: 'warning', said },
    ])
  })

  it.each([
    [0, []],
    [3, [3]],
    [8, [8]],
    [17, [8, 8, 1]],
  ])('%i questions, at most 8 at a time, answered in order', async (count, sizes) => {
    const all = Array.from({ length: count }, (_, index) => index)
    const rounds: number[] = []
    let open = 0
    const answers = await each(all, async (one) => {
      open += 1
      const is_first = open === 1
      await Promise.resolve()
      if (is_first) rounds.push(open)
      await Promise.resolve()
      open -= 1
      return one * 2
    })
    expect(answers).toStrictEqual(all.map((one) => one * 2))
    expect(rounds).toStrictEqual(sizes)
  })
})

describe('a look-up that failed', () => {
  const { world } = worldOf({})
  const stop = new AbortController()
  stop.abort(new Error('the end'))
  const stopped = { ...world, call: { ...world.call, signal: stop.signal } }
  const no_answer = new Failure('forge_no_answer', said)

  it('is a failure that the step can do without', () => {
    expect(lookupFailure(no_answer, world)).toBe(no_answer)
  })

  it.each([
    ['a bug', new TypeError('no function'), world],
    ['the end of the time', new Failure('timeout', said), world],
    ['a job that was cancelled', new Failure('cancelled', said), world],
    ['whatever comes once the step has to stop', no_answer, stopped],
  ])('is thrown on where it is %s', (_, error, where) => {
    let thrown: unknown
    try {
      lookupFailure(error, where)
    } catch (caught) {
      thrown = caught
    }
    expect(thrown).toBe(error)
  })

  const remedy = sentence('Wait. Then run it again.', '请稍后重新运行。')
  const ROWS: readonly (readonly [what: Sentence, en: string, zh: string])[] = [
    [said, 'The forge is down. Wait. Then run it again.', '代码托管平台不可用。请稍后重新运行。'],
    [
      sentence('octo.example said 5.2', 'octo.example 答复 5.2.'),
      'octo.example said 5.2. Wait. Then run it again.',
      'octo.example 答复 5.2。请稍后重新运行。',
    ],
    [
      sentence('It is down. It was up.', '不可用。此前可用'),
      'It is down. It was up. Wait. Then run it again.',
      '不可用。此前可用。请稍后重新运行。',
    ],
  ]
  it.each(ROWS)('is told with its remedy as further sentences: $en', (what, en, zh) => {
    expect(withRemedy(new Failure('forge_no_answer', what, { remedy }))).toStrictEqual({ en, zh })
  })

  it('and as it is where nothing can be done about it', () => {
    expect(withRemedy(no_answer)).toStrictEqual(said)
  })
})

it('a SHA is shown by its first ten digits', () => {
  expect(shortSha('0123456789abcdef0123456789abcdef01234567')).toBe('0123456789')
})
