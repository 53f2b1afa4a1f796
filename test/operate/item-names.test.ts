/** Names are asked for where the report tells more than a plain success, 50 at a time, and never at the price of the report. */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { readItemNames } from '../../src/operate/item-names.ts'
import type { Done, OutcomeKind } from '../../src/operate/outcome.ts'
import type { Answer, Call, TrackerReads } from '../../src/ports.ts'
import { sentence } from '../../src/sentence.ts'
import { NO_ANSWER } from './scripted-tracker.ts'

const SAID = sentence('so', '如此')

function done(work_item_id: string, kinds: readonly OutcomeKind[], item_name?: string, type_key = 'story'): Done {
  const node = { project_key: 'shop', work_item_type_key: type_key, work_item_id, node_id: 'doing' }
  const outcome = { node, url: undefined, action: 'confirm', item_name, reason: SAID, attempts: 1 } as const
  return {
    work_item_id,
    want: { do: 'nothing', why: undefined, because: SAID },
    mentions: [],
    left_alone: SAID,
    outcomes: kinds.map((kind) => ({ ...outcome, kind })),
  } as unknown as Done
}

type Reply = Answer<ReadonlyMap<string, string>> | Error

async function ask(
  all: readonly Done[],
  reply?: (ids: readonly string[]) => Reply,
  stop = new AbortController().signal,
) {
  const asked: string[] = []
  const logged: string[] = []
  const named = (ids: readonly string[]): Reply => ({
    kind: 'ok',
    value: new Map(ids.map((id) => [id, `no. ${id}`])),
    log_id: '',
  })
  const tracker = {
    readItemNames: (space: string, type: string, ids: readonly string[]) => {
      asked.push(`${space}/${type}: ${ids.length === 1 ? (ids[0] ?? '') : ids.length}`)
      const answer = (reply ?? named)(ids)
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  } as unknown as TrackerReads
  const call: Call = { signal: stop, log: ({ text }) => void logged.push(text) }
  const names = await readItemNames(all, tracker, { ...call, stop })
  return { asked, logged, names: [...names] }
}

describe('nothing is asked', () => {
  it.each<[string, readonly Done[]]>([
    ['of one item that was confirmed', [done('1', ['confirmed'])]],
    ['of one item that was rolled back', [done('1', ['rolled_back', 'rolled_back'])]],
    ['where nobody could be reached', [done('1', ['unreachable', 'not_tried']), done('2', ['not_tried'])]],
    ['of what was left alone', [done('1', []), done('2', [])]],
  ])('%s', async (_, all) => expect(await ask(all)).toEqual({ asked: [], logged: [], names: [] }))

  it('of a name that is known, which is told all the same', async () => {
    expect(await ask([done('1', ['confirmed'], 'The page')])).toEqual({
      asked: [],
      logged: [],
      names: [['1', 'The page']],
    })
  })

  it('once the step is stopped', async () => {
    expect((await ask([done('1', ['refused'])], undefined, AbortSignal.abort())).asked).toEqual([])
  })
})

describe('asked is', () => {
  it.each<[string, readonly Done[], readonly string[]]>([
    ['for one item that was refused', [done('1', ['refused'])], ['shop/story: 1']],
    ['for one item of which one node was refused', [done('1', ['confirmed', 'refused'])], ['shop/story: 1']],
    ['for several that went well', [done('1', ['confirmed']), done('2', ['confirmed'])], ['shop/story: 2']],
    ['for what is not known alone', [done('7', ['confirmed'], 'x'), done('8', ['confirmed'])], ['shop/story: 8']],
    ['for one item of which one node could be reached', [done('1', ['refused', 'not_tried'])], ['shop/story: 1']],
    [
      'by type',
      [done('1', ['refused']), done('2', ['refused'], undefined, 'issue')],
      ['shop/story: 1', 'shop/issue: 2'],
    ],
    ['where one could be reached', [done('1', ['unreachable']), done('2', ['refused'])], ['shop/story: 2']],
  ])('%s', async (_, all, expected) => expect((await ask(all)).asked).toEqual(expected))

  it('once for fifty', async () => {
    const all = Array.from({ length: 50 }, (_, index) => done(`${1000 + index}`, ['confirmed']))
    expect((await ask(all)).asked).toEqual(['shop/story: 50'])
  })

  it('fifty at a time', async () => {
    const all = Array.from({ length: 101 }, (_, index) => done(`${1000 + index}`, ['confirmed']))
    const { asked, names } = await ask(all)
    expect(asked).toEqual(['shop/story: 50', 'shop/story: 50', 'shop/story: 1100'])
    expect(names).toHaveLength(101)
    expect(names.at(-1)).toEqual(['1100', 'no. 1100'])
  })

  it('two at once, for the end of the step waits for them, and the memory holds them', async () => {
    const asked: string[] = []
    const tracker = {
      readItemNames: (...[, type]: readonly string[]) => {
        asked.push(type ?? '')
        return new Promise<never>(() => undefined)
      },
    } as unknown as TrackerReads
    const signal = new AbortController().signal
    const all = Array.from({ length: 151 }, (_, index) => done(`${1000 + index}`, ['confirmed']))
    const call = { signal, stop: signal, log: () => undefined }
    void readItemNames([...all, done('7', ['refused'], undefined, 'issue')], tracker, call)
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    await setImmediate()
    expect(asked).toEqual(['story', 'story'])
  })
})

describe('where no name can be had', () => {
  const refused = [done('1', ['refused'])]

  it('the report does without', async () => {
    expect(await ask(refused, () => ({ kind: 'unreachable', failure: NO_ANSWER }))).toMatchObject({
      logged: [],
      names: [],
    })
  })

  it('a bug is logged, and costs nothing else', async () => {
    expect(await ask(refused, () => new Error('a bug'))).toEqual({
      asked: ['shop/story: 1'],
      logged: ['the names of the items could not be read: Error: a bug'],
      names: [],
    })
  })
})
