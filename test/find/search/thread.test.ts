/** The thread in which long texts are searched: what it is given, when it is given up, and what stands then. */
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { searchInThread } from '../../../harness/built-thread.ts'

import type { Searched, SearchText } from '../../../src/find/search/search.ts'
import { NOTHING } from '../../../src/find/search/searched.ts'
import { type Means, searchInThread as searchFromSources } from '../../../src/find/search/thread.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const U = 'https://project.feishu.cn/shop/story/detail/12345'
const RULES = { hosts: itemHosts('https://project.feishu.cn', []), keywords: [] }
const ENDLESS = { ...RULES, pattern: String.raw`(?:a+)+(?<id>\d)` }
const never = new AbortController().signal

const text = (words: string): SearchText => ({ where: 'commit', text: words, form: 'commit' })
const HOSTILE = text(`${'a'.repeat(60)}b ${U}`)
const LOST: Searched = { ...NOTHING, not_searched: 'text' }

/** IDs, and what was not searched. */
function told(all: readonly Searched[]): readonly unknown[] {
  return all.map(({ mentions, not_searched }) => [
    mentions.map(({ reference }) => reference.work_item_id),
    not_searched,
  ])
}

test('searches alike from the sources as they lie and as it is built for these tests', async () => {
  const pattern = String.raw`x(?<id>\d)`
  for (const search of [searchFromSources, searchInThread])
    expect(told(await search([text(`x7 ${U}`)], { ...RULES, pattern }, never))).toEqual([[['7', '12345'], undefined]])
})

describe('by CPU time', () => {
  /** As if the pattern had used up all there is as soon as it is tried, and nothing before it anything. */
  function usedUp(): Partial<Means> {
    let budgets = 0
    return { cpu: () => (budgets > 1 ? 1e9 : 0), budget: () => (++budgets > 1 ? 0 : 1000) }
  }

  test('the pattern is given up, the addresses stand', async () => {
    expect(told(await searchInThread([HOSTILE], ENDLESS, never, usedUp()))).toEqual([[['12345'], 'pattern']])
  })

  test('one text is given up, and the rest is searched', async () => {
    // A quarter of what it would be given: the others take a hundredth of that.
    const budget = (): number => 250
    const found = await searchInThread([HOSTILE, text(`x ${U} 7`), text(`aa1 ${U}`)], ENDLESS, never, { budget })
    expect(told(found)).toEqual([
      [['12345'], 'pattern'],
      [['12345'], undefined],
      [['1', '12345'], undefined],
    ])
  })
})

test('stops at once when it is told to, whatever the CPU time', async () => {
  const stop = new AbortController()
  const searched = searchInThread([HOSTILE], ENDLESS, stop.signal, { cpu: () => 0 })
  stop.abort(new Error('stop'))
  await expect(searched).rejects.toThrow('stop')
})

describe('without memory for a text', () => {
  test('that text is given up, and those before it are searched', async () => {
    const limits = { maxOldGenerationSizeMb: 40, maxYoungGenerationSizeMb: 4 }
    const long = text('m-12345 '.repeat(300_000))
    expect(told(await searchInThread([long, text(U)], RULES, never, { limits }))).toEqual([
      [[], 'text'],
      [['12345'], undefined],
    ])
  })

  test('what the pattern takes costs no address', async () => {
    const limits = { maxOldGenerationSizeMb: 60, maxYoungGenerationSizeMb: 4 }
    const long = text(`${U} ${'1'.repeat(600_000)}`)
    const rules = { ...RULES, pattern: String.raw`(?<id>\d)` }
    expect(told(await searchInThread([long], rules, never, { limits }))).toEqual([[['12345'], 'pattern']])
  })
})

describe('a thread', () => {
  const file = inject('failing_thread')
  /** Where the time it takes is made up: on a busy machine a thread may stand still for longer. */
  const FAILING = { file, patience: 8 }
  const SEEN: Searched = { ...NOTHING, none: true }
  const others = [text('-'), text('and a longer text than all the others')]

  test.each(['throws', 'rejects', 'ends', 'says what nobody can read', 'takes all memory'])(
    'that %s gives up the text it was at, and another takes the rest',
    async (failure) => {
      const limits = { maxOldGenerationSizeMb: 60, maxYoungGenerationSizeMb: 4 }
      const found = await searchInThread([text(failure), ...others], RULES, never, { file, limits })
      expect(found).toEqual([LOST, SEEN, SEEN])
    },
  )

  // These wait, and the CPU time is made up: side by side.
  test.concurrent.each(['waits', 'waits without turns'])(
    'that %s, and uses no CPU time, is given up with what is left',
    async (failure) => {
      let used = 0
      let waits = false
      const found = await searchInThread([text(failure), ...others], RULES, never, {
        ...FAILING,
        // Until it waits it works, however long that takes a busy machine.
        cpu: () => (waits ? used : (used += 5)),
        budget: (handed) => {
          waits = handed.text === failure
          return Infinity
        },
      })
      expect(found).toEqual([LOST, SEEN, LOST])
    },
  )

  test.concurrent.each([
    ['waits', 3],
    ['waits'.padEnd(100_005), 6],
  ])('is given a second of CPU time, and more for a long text', async (words, expected) => {
    let [looks, is_handed_in] = [0, false]
    const waiting: SearchText = {
      ...text(''),
      get text() {
        is_handed_in = true
        return words
      },
    }
    // Each look finds half a second more used.
    const cpu = (): number => (is_handed_in ? 500 * ++looks : 0)
    expect(await searchInThread([waiting], RULES, never, { file, cpu, patience: Infinity })).toEqual([LOST])
    expect(looks).toBe(expected)
  })

  test.concurrent('that has told what stands so far is given as much again, and what it told stands', async () => {
    let [handed_in, used] = [0, 0]
    const means: Partial<Means> = {
      file,
      patience: Infinity,
      cpu: () => (handed_in === 2 ? (used += 500) : 0),
      budget: () => (handed_in++, 1000),
    }
    const found = await searchInThread([text('says what stands so far')], RULES, never, means)
    expect([found, used]).toEqual([[SEEN], 1500])
  })

  test.concurrent.each([
    ['idle', 0.125, 'given up'],
    ['at work', 0.1875, 'it goes on'],
  ])('is taken for %s by what it uses between looks', async (_, each_look, expected) => {
    const stop = new AbortController()
    let calls = 0
    const cpu = (): number => {
      if (++calls > 100) stop.abort(new Error('it goes on'))
      return calls * each_look
    }
    const searched = searchInThread([text('waits')], RULES, stop.signal, {
      file,
      cpu,
      patience: 3,
      budget: () => Infinity,
    })
    expect(await searched.then(() => 'given up', String)).toContain(expected)
  })

  test.concurrent('that works is not taken for one that waits', async () => {
    const stop = new AbortController()
    let [looks, is_ready] = [0, false]
    const found = searchInThread([text('waits')], RULES, stop.signal, {
      ...FAILING,
      cpu: () => {
        looks += 1
        if (looks > 100) stop.abort(new Error('it goes on'))
        return looks * 5
      },
      budget: () => {
        is_ready = true
        return Infinity
      },
    })
    await expect(found).rejects.toThrow('it goes on')
    expect(is_ready).toBe(true)
  })

  test('that fails again and again is not started for ever', async () => {
    const all = Array.from({ length: 12 }, () => text('throws'))
    expect(await searchInThread([...all, others[1] ?? text('')], RULES, never, { file })).toEqual(Array(13).fill(LOST))
  })

  test.each([
    ['that is not there', '/nowhere/worker.js'],
    ['that the system refuses', 'no path at all'],
    ['that ends before it is ready', join(import.meta.dirname, '..', '..', '..', 'src', 'sentence.ts')],
  ])('%s gives up all texts', async (_, other) => {
    expect(await searchInThread([text(U), text('x')], RULES, never, { file: other })).toEqual([LOST, LOST])
  })
})
