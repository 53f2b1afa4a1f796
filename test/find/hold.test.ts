/** `hold_while_open`: which open pull requests hold an item, what is asked of it then, and what is said. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { holdWhileOpen, type Holding } from '../../src/find/hold.ts'
import { lookupsOf } from '../../src/find/lookups.ts'
import type { Change, Found } from '../../src/find/task.ts'
import type { ForgePullRequest } from '../../src/forge-port.ts'
import { sentence } from '../../src/sentence.ts'
import { commit, pr, worldOf } from './memory-forge.ts'
import { INPUTS, look, merged, push } from './scene.ts'

const PAID = merged({ title: 'm-10001' })
const inputs = { hold_while_open: true }
const open = (number: number, more: Partial<ForgePullRequest> = {}) => pr(number, { state: 'open', ...more })
const naming = (number: number, more: Partial<ForgePullRequest> = {}) => open(number, { body: 'm-10001', ...more })

/** `still open: …` of each item that is held, and what the forge was asked. */
async function heldBy(pull_requests: readonly ForgePullRequest[], event = PAID) {
  const { found, asked } = await look({ event, inputs, memory: { pull_requests } })
  return { asked, held: found.tasks.map(({ want }) => (want.do === 'nothing' ? want.because : want.do)) }
}

describe('what holds', () => {
  it('those that name the item, each once, by their numbers', async () => {
    const { held } = await heldBy([naming(20), naming(9, { title: 'also m-10001' }), open(12), naming(100)])
    expect(held).toStrictEqual([sentence('still open: #9, #20, #100', '尚未合并：#9、#20、#100')])
  })

  it.each<[string, Partial<ForgePullRequest>, string, readonly string[]]>([
    ['a revert, by its title: what it reverts is not read', { title: 'Revert "x"', body: 'm-10001' }, 'confirm', []],
    ['a revert, whatever it reverts', { title: 'Revert "m-10001"', body: 'Reverts #12' }, 'confirm', []],
    ['what brings it again', { title: 'Reapply "m-10001"', body: 'Reverts #12' }, 'held', []],
    [
      'a revert, by the signs of the button',
      { title: 'No m-10001', head_ref: 'revert-12-x', body: 'Reverts #12' },
      'confirm',
      ['pullRequest 12'],
    ],
    ['a revert that names nothing', { title: 'x', head_ref: 'revert-12-x', body: 'Reverts #12' }, 'confirm', []],
    ['the release that a tool keeps', { title: 'chore(main): release 1.2.0', body: 'm-10001' }, 'confirm', []],
    [
      'one of another title',
      { title: '[ci] release', head_ref: 'changeset-release/main', body: 'm-10001' },
      'confirm',
      [],
    ],
    [
      'one by its branch',
      { title: 'Ship it', head_ref: 'release-please--branches--main', body: 'm-10001' },
      'confirm',
      [],
    ],
    ['and by another', { title: 'Next', head_ref: 'release-plz-2026-11-28T10-00-00Z', body: 'm-10001' }, 'confirm', []],
    ["a person's branch", { title: 'Ship it', head_ref: 'release-please', body: 'm-10001' }, 'held', []],
    ['a release of people', { title: 'Release 1.2.0', body: 'm-10001' }, 'held', []],
    ['another base', { title: 'm-10001', base_ref: 'release' }, 'confirm', []],
  ])('%s', async (_, more, expected, asked) => {
    const told = await heldBy([open(13, more), pr(12)])
    expect(told.held).toStrictEqual([expected === 'held' ? sentence('still open: #13', '尚未合并：#13') : expected])
    expect(told.asked).toStrictEqual(['open main', ...asked])
  })
})

describe('what is held', () => {
  const tag = { ref: 'refs/tags/v1' }
  const associated = [{ 'sha-7': [7], 'sha-8': [8] }]

  it('a confirm alone, and only its bases are read', async () => {
    const merged = [pr(7, { body: 'm-10001' }), pr(8, { title: 'Revert "m-20002"', base_ref: 'release' })]
    const pull_requests = [...merged, naming(9), open(10, { body: 'm-20002', base_ref: 'release' })]
    const event = push([commit('sha-7'), commit('sha-8')], tag)
    const { tasks, asked } = await look({ event, inputs, memory: { pull_requests, associated } })
    expect(tasks).toStrictEqual(['10001 nothing', '20002 rollback'])
    expect(asked.filter((line) => line.startsWith('open'))).toStrictEqual(['open main'])
  })

  it('of an item that a later change takes back, what the earlier one asks', async () => {
    const pull_requests = [pr(7, { body: 'm-10001' }), pr(8, { title: 'Revert "m-10001"' }), naming(9)]
    const event = push([commit('sha-7'), commit('sha-8')])
    const { found } = await look({ event, inputs, memory: { pull_requests, associated } })
    expect(found.tasks.map(({ want }) => want.do)).toStrictEqual(['rollback'])
    expect(found.tasks[0]?.namings?.map(({ want }) => want.do)).toStrictEqual(['nothing', 'rollback'])
  })
})

describe('the bases that are read', () => {
  const change: Change = { kind: 'pull_request', name: sentence('a', '甲'), number: 7, takes_back: false }
  const lone: Change = { kind: 'commit', name: sentence('b', '乙'), takes_back: false }
  const want: Found['want'] = { do: 'confirm', by: 'auto', takes_back: false }
  const taskOf = (...changes: readonly Change[]): Found => ({ work_item_id: '10001', mentions: [], changes, want })
  const holding: Holding = {
    sources: ['title', 'body'],
    rules: { hosts: INPUTS.work_item_hosts, keywords: [] },
    bounds: INPUTS,
    default_branch: 'main',
    baseOf: (number) => (number === 7 ? 'release' : undefined),
  }

  it.each<[string, readonly Change[], readonly string[]]>([
    ['of the pull request', [change], ['open release']],
    ['once, though more changes went there', [change, change], ['open release']],
    ['of the pull request, a lone commit beside it or not', [lone, change], ['open release']],
    ['the default branch for a lone commit', [lone], ['open main']],
    ['the default branch for a pull request that is not known', [{ ...change, number: 8 }], ['open main']],
    ['the default branch for what an input names', [], ['open main']],
  ])('%s', async (_, changes, expected) => {
    const { world, asked } = worldOf({})
    const task = taskOf(...changes)
    expect(await holdWhileOpen([task], holding, lookupsOf(world))).toStrictEqual([task])
    expect(asked).toStrictEqual(expected)
  })

  it('none is told: an error', async () => {
    const untold = { ...holding, default_branch: undefined }
    const failure: unknown = await holdWhileOpen([taskOf(lone)], untold, lookupsOf(worldOf({}).world)).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({
      code: 'event_file',
      sentence: {
        en: 'hold_while_open needs the default branch, and the event does not tell it (repository.default_branch)',
        zh: 'hold_while_open 需要知道默认分支，而事件中没有 repository.default_branch',
      },
    })
  })
})

it('too many to read: an error that says what to do', async () => {
  const pull_requests = Array.from({ length: 501 }, (_, index) => open(index + 100))
  const failure: unknown = await look({ event: PAID, inputs, memory: { pull_requests } }).catch(
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(Failure)
  expect(failure).toMatchObject({
    code: 'forge_too_much',
    sentence: {
      en: 'More than 500 pull requests to main are open, too many for hold_while_open to read.',
      zh: '目标分支 main 上打开的拉取请求超过 500 个，hold_while_open 无法全部读取。',
    },
    remedy: {
      en: 'Close pull requests that nobody works on, or set `hold_while_open: false`.',
      zh: '请关闭无人处理的拉取请求，或设置 `hold_while_open: false`。',
    },
  })
})

it('as many as are read at most', async () => {
  const pull_requests = Array.from({ length: 500 }, (_, index) => open(index + 100, { title: 'Pay' }))
  expect((await heldBy(pull_requests)).held).toStrictEqual(['confirm'])
})
