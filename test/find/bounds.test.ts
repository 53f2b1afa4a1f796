/** Where counting and waiting end, and properties of which change decides, and of their order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Acting } from '../../src/event/decide.ts'
import { Failure } from '../../src/failure.ts'
import { associate } from '../../src/find/association.ts'
import { draftsOf } from '../../src/find/drafts.ts'
import { lookupsOf, type World } from '../../src/find/lookups.ts'
import { readTitle } from '../../src/find/revert-title.ts'
import { wantOf } from '../../src/find/wants.ts'
import type { ForgeCommit, ForgePullRequest } from '../../src/forge-port.ts'
import { sentence } from '../../src/sentence.ts'
import { commit, type Memory, pr, worldOf } from './memory-forge.ts'
import {
  ahead,
  because,
  BEHIND,
  COMMITS_ALONE,
  CONFIRM,
  DISPATCH,
  EXPLICIT,
  EXPLICIT_ROLLBACK,
  files,
  look,
  merged,
  push,
  REQUIRE,
  ROLLBACK,
} from './scene.ts'

describe('paths', () => {
  const lone = Array.from({ length: 103 }, (_, index) => commit(`c${index}`, `m-${20_000 + index}`))

  it('reads the files of 100 commits; the rest counts, with a warning', async () => {
    const inputs = { ...COMMITS_ALONE, paths: ['src/**'] }
    const memory = { files: { c3: files('src/a') } }
    const { asked, notes, tasks } = await look({ event: push(lone), inputs, memory })
    expect(asked).toHaveLength(100)
    expect(tasks).toStrictEqual(['20003 confirm', '20100 confirm', '20101 confirm', '20102 confirm'])
    expect(notes).toStrictEqual([
      'warning: the files of 100 commits without a pull request were read; the other 3 count as matching paths',
    ])
  })

  it('reads those of every pull request, however many commits are beside them', async () => {
    const numbers = [1, 2, 3, 4, 5]
    const memory = {
      pull_requests: numbers.map((number) => pr(number)),
      associated: [Object.fromEntries(numbers.map((number) => [`sha-${number}`, [number]]))],
    }
    const event = push([...numbers.map((number) => commit(`sha-${number}`)), ...lone.slice(0, 98)])
    const { asked, notes } = await look({ event, inputs: { paths: ['src/**'] }, memory })
    expect(asked.filter((line) => line.startsWith('files'))).toHaveLength(103)
    expect(notes).toStrictEqual([expect.stringMatching(/^notice: none of the 103 changes touches a file/)])
  })

  it.each([
    [101, 'the other 1 counts as matching paths', '其余 1 个按匹配 paths 处理'],
    [102, 'the other 2 count as matching paths', '其余 2 个按匹配 paths 处理'],
  ])('%i commits', async (count, en, zh) => {
    const inputs = { ...COMMITS_ALONE, paths: ['src/**'] }
    const { found } = await look({ event: push(lone.slice(0, count)), inputs })
    expect(found.notes.map(({ said }) => said)).toStrictEqual([
      sentence(
        `the files of 100 commits without a pull request were read; ${en}`,
        `只读取了 100 个无拉取请求的提交的文件，${zh}`,
      ),
    ])
  })

  it('of a release: its text has none', async () => {
    const release = { title: 'm-10001', notes: '', tag: 'v1', is_prerelease: false }
    const event = { kind: 'release', activity: 'published', release } as const
    await expect(look({ event, inputs: { paths: ['src/**'] } })).rejects.toMatchObject({ code: 'wrong_inputs' })
  })

  it.each([
    [true, ['files #7', 'files #7 previous']],
    [false, ['files #7']],
  ])('asks for previous names where a file was renamed: %s', async (is_renamed, expected) => {
    const memory = { files: { '#7': { files: [{ path: 'docs/a', is_renamed }], complete: true } } }
    const { asked } = await look({ event: merged({ title: 'm-10001' }), inputs: { paths: ['src/**'] }, memory })
    expect(asked).toStrictEqual(expected)
  })
})

describe('hold_while_open', () => {
  const open = (count: number): Memory => ({
    pull_requests: Array.from({ length: count }, (_, index) => pr(100 + index, { state: 'open' })),
  })
  const event = merged({ title: 'm-10001' })
  const inputs = { hold_while_open: true }

  it('500 are read', async () => {
    expect((await look({ event, inputs, memory: open(500) })).tasks).toStrictEqual(['10001 confirm'])
  })

  it('501 are an error', async () => {
    const failure: unknown = await look({ event, inputs, memory: open(501) }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'forge_too_much' })
    expect(failure instanceof Failure && failure.sentence.en).toContain('More than 500 pull requests to main')
  })

  it('lists ten, and holds every change that would confirm', async () => {
    const pull_requests = Array.from({ length: 12 }, (_, index) => pr(100 + index, { state: 'open', title: 'm-10001' }))
    const { found } = await look({ event, inputs, memory: { pull_requests } })
    const [task] = found.tasks
    expect(task?.want).toMatchObject({ do: 'nothing', why: 'held' })
    expect(task?.namings?.map(({ want }) => want.do)).toStrictEqual(['nothing'])
    expect(task?.want.do === 'nothing' && task.want.because.en).toMatch(/^still open: #100, .*#109, …$/)
  })
})

describe('reverts of reverts', () => {
  /** #1 names the item, each later one reverts the one before. */
  const chain = (length: number) =>
    Array.from({ length }, (_, index) =>
      index === 0
        ? pr(1, { title: 'pay', body: 'm-10001' })
        : pr(index + 1, { title: `${'Revert "'.repeat(index)}pay`, body: `Reverts #${index}` }),
    )
  const last = (nested: number) => merged({ title: `${'Revert "'.repeat(nested)}pay`, body: `Reverts #${nested}` }, 99)

  it.each([1, 2, 3, 4, 5])('%i are followed', async (nested) => {
    const { tasks, notes } = await look({ event: last(nested), memory: { pull_requests: chain(nested) } })
    expect(tasks).toStrictEqual([`10001 ${nested % 2 === 1 ? 'rollback' : 'confirm'}`])
    expect(notes).toStrictEqual([])
  })

  it('a sixth is told', async () => {
    const { tasks, notes, asked } = await look({ event: last(6), memory: { pull_requests: chain(6) } })
    expect(tasks).toStrictEqual([])
    expect(asked).toHaveLength(5)
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain('more than 5 reverts are nested in each other')
  })

  it('so many are read for one, and the rest is told', async () => {
    const numbers = Array.from({ length: 25 }, (_, index) => index + 100)
    const event = merged({ title: 'Revert "all"', body: numbers.map((number) => `Reverts #${number}`).join('\n') })
    const pull_requests = numbers.map((number) => pr(number, { body: `m-${number}00` }))
    const { tasks, notes, asked } = await look({ event, memory: { pull_requests } })
    expect(tasks).toHaveLength(20)
    expect(asked).toHaveLength(20)
    expect(notes).toStrictEqual([
      'warning: pull request #120, pull request #121, pull request #122 and 2 more, which pull request #7 reverts, could not be read, so items that only they name are not counted: at most 20 changes are read for one revert',
    ])
  })

  it('nested ones are counted together', async () => {
    const body = [1, 2, 3].map((number) => `Reverts #${number}`).join('\n')
    const pull_requests = [1, 2, 3].map((number) => pr(number, { title: 'Revert "x"', body }))
    const { notes, asked } = await look({ event: merged({ title: 'Revert "x"', body }), memory: { pull_requests } })
    expect(new Set(asked).size).toBe(3)
    expect(notes.length).toBeGreaterThan(0)
    expect(notes.length).toBeLessThan(20)
  })

  it('one that names itself ends', async () => {
    const pull_requests = [pr(7, { title: 'Revert "m-10001"', body: 'Reverts #7' })]
    const { tasks, asked } = await look({ event: merged({ ...pull_requests[0] }), memory: { pull_requests } })
    expect(tasks).toStrictEqual(['10001 rollback'])
    expect(asked).toStrictEqual([])
  })

  it('the parity of its leading words alone tells, whatever follows', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 9 }), fc.string(), (reverts, rest) => {
        const title = `${reverts.map((is) => (is ? 'Revert "' : 'Reapply "')).join('')}.${rest}`
        const odd = reverts.filter(Boolean).length % 2 === 1
        expect(readTitle(title).kind).toBe(reverts.length === 0 ? 'nothing' : odd ? 'revert' : 'reapply')
      }),
    )
  })
})

describe('what a change asks', () => {
  const name = sentence('commit a', '提交 a')
  const acting = fc.constantFrom<Acting>(CONFIRM, ROLLBACK, EXPLICIT, EXPLICIT_ROLLBACK, REQUIRE)

  it('one that goes forward does what was decided, a fork or not', () => {
    fc.assert(
      fc.property(acting, fc.boolean(), (decision, from_fork) => {
        expect(wantOf(decision, { takes_back: false, from_fork, name }).do).toBe(decision.do)
      }),
    )
  })

  it('one that takes back rolls back by auto if it succeeded and is no fork, and by an explicit rollback', () => {
    fc.assert(
      fc.property(acting, fc.boolean(), (decision, from_fork) => {
        const want = wantOf(decision, { takes_back: true, from_fork, name })
        const rolls_back = decision === EXPLICIT_ROLLBACK || (decision === CONFIRM && !from_fork)
        expect(want).toMatchObject(rolls_back ? { do: 'rollback', takes_back: true } : { why: 'takes_back' })
      }),
    )
  })
})

describe('the order of changes', () => {
  type Piece = { readonly how: 'merge' | 'squash' | 'rebase' | 'lone'; readonly size: number }
  const piece: fc.Arbitrary<Piece> = fc.record({
    how: fc.constantFrom('merge', 'squash', 'rebase', 'lone'),
    size: fc.integer({ min: 1, max: 4 }),
  })

  /** A history of pieces one after the other; those of a merge may stand anywhere before its merge commit. */
  function historyOf(pieces: readonly Piece[], shuffle: readonly number[]) {
    const commits: ForgeCommit[] = []
    const pull_requests = new Map<string, readonly ForgePullRequest[]>()
    const expected: string[] = []
    pieces.forEach(({ how, size }, index) => {
      const number = index + 1
      const own = Array.from({ length: how === 'squash' || how === 'lone' ? 1 : size }, (_, at) => `p${number}-${at}`)
      if (how === 'lone') {
        commits.push(...own.map((sha) => commit(sha)))
        expected.push(...own.map((sha) => `commit ${sha}`))
        return
      }
      const merge_sha = how === 'merge' ? `merge-${number}` : own.at(-1)
      const its = [pr(number, { merge_sha })]
      for (const sha of own) {
        const place = how === 'merge' ? (shuffle[index] ?? 0) % (commits.length + 1) : commits.length
        commits.splice(place, 0, commit(sha))
        pull_requests.set(sha, its)
      }
      if (how === 'merge') {
        commits.push(commit(`merge-${number}`))
        pull_requests.set(`merge-${number}`, its)
      }
      expected.push(`pull request #${number}`)
    })
    return { commits, pull_requests, expected }
  }

  it('is that of merging, whichever way each was merged', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 8 }), (pieces, shuffle) => {
        const { commits, pull_requests, expected } = historyOf(pieces, shuffle)
        const drafts = draftsOf(commits, { pull_requests, left_alone: new Set() })
        expect(drafts.map(({ change }) => change.name.en)).toStrictEqual(expected)
        const all = drafts.flatMap(({ messages }) => messages)
        expect(all.toSorted()).toStrictEqual(commits.map(({ message }) => message).toSorted())
      }),
    )
  })
})

describe('waiting for an association', () => {
  const NOW = 600_000
  const young = { committed_at: NOW - 5000 }

  /** A forge that shows what was merged from its moment on, under a clock that only sleeping moves. */
  async function wait(commits: readonly ForgeCommit[], memory: Memory, merged_after?: number) {
    const { world, asked, slept } = worldOf(memory, { started_at: NOW })
    let now = 0
    const sleep: World['clock']['sleep'] = (milliseconds, signal) => (
      (now += milliseconds),
      world.clock.sleep(milliseconds, signal)
    )
    const forge = await world.forge()
    const lagging: World = {
      ...world,
      clock: { ...world.clock, sleep },
      forge: () =>
        Promise.resolve({
          ...forge,
          pullRequest: async (number, call) => {
            const told = await forge.pullRequest(number, call)
            const is_shown = merged_after !== undefined && now >= merged_after
            return told === undefined || is_shown ? told : { ...told, state: 'open', merge_sha: undefined }
          },
        }),
    }
    const associated = await associate(commits, { is_default_branch: true }, lookupsOf(lagging))
    return { ...associated, asked, slept, now }
  }

  it('3 s, once, for all that have no number', async () => {
    const { now, asked } = await wait([commit('a', 'x', young), commit('b', 'y', young)], {})
    expect(now).toBe(3000)
    expect(asked).toStrictEqual(['pullRequestsOf a b', 'pullRequestsOf a b'])
  })

  it('for whatever moment a number is shown: at most 2 s more than that, 10 s in all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 5 }), async (moment, count) => {
        const commits = Array.from({ length: count }, (_, index) =>
          commit(`sha-${index + 1}`, `x (#${index + 1})`, young),
        )
        const pull_requests = commits.map((_, index) => pr(index + 1))
        const { now, pull_requests: found, left_alone } = await wait(commits, { pull_requests }, moment)
        expect(now).toBe(Math.min(Math.ceil(moment / 2000) * 2000, 10_000))
        expect(found.size).toBe(moment <= 10_000 ? count : 0)
        expect(left_alone.size).toBe(moment <= 10_000 ? 0 : count)
      }),
    )
  })

  it('both, one after the other: 13 s, never more', async () => {
    const commits = [commit('a', 'x', young), commit('sha-17', 'y (#17)', young)]
    const { now, slept, left_alone } = await wait(commits, { pull_requests: [pr(17)] })
    expect(now).toBe(13_000)
    expect(slept).toStrictEqual([2000, 2000, 2000, 2000, 2000, 3000])
    expect([...left_alone]).toStrictEqual(['sha-17'])
  })
})

describe('what the forge is asked', () => {
  const at_main = { 'main...head': BEHIND }

  it('A failed, then B succeeded: four requests', async () => {
    const { asked } = await look({
      event: push([commit('head', 'pay (#2)')]),
      inputs: { since: 'last_success' },
      memory: {
        runs: [{ id: 3, sha: 'old', event: 'push', branch: 'main' }],
        pull_requests: [pr(1, { title: 'm-10001' }), pr(2, { title: 'm-20002' })],
        associated: [{ a: [1], head: [2] }],
        compared: { 'old...head': ahead(commit('a', 'shop (#1)'), commit('head', 'pay (#2)')) },
      },
    })
    expect(asked).toStrictEqual(['run 22', 'runs deploy.yml main ', 'compare old head', 'pullRequestsOf a head'])
  })

  it('the second of two pull requests: the open ones, once', async () => {
    const { asked } = await look({ event: merged({ title: 'm-10001' }), inputs: { hold_while_open: true } })
    expect(asked).toStrictEqual(['open main'])
  })

  it('a gate: nothing', async () => {
    const event = { ...merged({ title: 'm-10001', state: 'open' }), activity: 'opened' }
    expect((await look({ event, decision: REQUIRE })).asked).toStrictEqual([])
  })

  it('a drift of 50 items in as many pull requests: two', async () => {
    const all = Array.from({ length: 50 }, (_, index) => index + 1)
    const commits = all.map((number) => commit(`sha-${number}`, `x (#${number})`))
    const { asked, tasks } = await look({
      event: DISPATCH,
      decision: REQUIRE,
      inputs: { since: 'v1' },
      memory: {
        pull_requests: all.map((number) => pr(number, { title: `m-${10_000 + number}` })),
        associated: [Object.fromEntries(all.map((number) => [`sha-${number}`, [number]]))],
        compared: { 'v1...head': ahead(...commits), ...at_main },
      },
    })
    expect(tasks).toHaveLength(50)
    expect(asked.map((line) => line.split(' ', 1)[0])).toStrictEqual(['compare', 'pullRequestsOf'])
  })

  it('of a failure on the way to the range: it ends the step', async () => {
    const fails = { releases: new Failure('forge_no_answer', because) }
    await expect(look({ event: DISPATCH, inputs: { since: 'last_release' }, memory: { fails } })).rejects.toThrow()
  })
})
