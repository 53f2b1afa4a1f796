/** A release and what inputs name, as rows; and when nothing is missing although nothing moves, with the reason whole. */
import { describe, expect, it } from 'vitest'
import type { Event, Release } from '../../src/event/event.ts'
import { itemHosts } from '../../src/work-item/item-url.ts'
import { commit, pr } from './memory-forge.ts'
import {
  ahead,
  type Case,
  COMMITS_ALONE,
  DEPLOYMENT,
  DISPATCH,
  EXPLICIT,
  EXPLICIT_ROLLBACK,
  INPUTS,
  look,
  merged,
  push,
  REQUIRE,
  ROLLBACK,
  rows,
} from './scene.ts'

const released = (title: string, notes = '', more: Partial<Release> = {}): Event => ({
  kind: 'release',
  activity: 'published',
  release: { title, notes, tag: 'v1', is_prerelease: false, ...more },
  default_branch: 'main',
})
const BY_KEYWORD = { work_item_keywords: ['Closes'] }

rows('a release', [
  {
    name: 'is its name and its notes, and asks nobody',
    event: released('v1 m-10001', '- pay m-20002'),
    tasks: ['10001 confirm', '20002 confirm'],
    asked: [],
  },
  { name: 'takes nothing back', event: released('Revert "m-10001"'), tasks: ['10001 confirm'], asked: [] },
  { name: 'that failed', event: released('m-10001'), decision: ROLLBACK, tasks: ['10001 rollback'] },
  { name: 'a gate', event: released('m-10001'), decision: REQUIRE, tasks: ['10001 require'] },
  { name: 'without texts', event: released(''), tasks: [], asked: [] },
  {
    name: 'whose notes list the revert of what they list: nothing is missing',
    event: released('v1', '- feat: pay m-10001\n- Revert "feat: pay m-10001"'),
    tasks: ['10001 nothing'],
    kind: 'nothing_missing',
  },
  {
    name: 'the same beside what no keyword introduces',
    event: released('v1', '- see m-30003\n- Closes m-10001\n- Revert "Closes m-10001"'),
    inputs: BY_KEYWORD,
    tasks: ['30003 nothing', '10001 nothing'],
    kind: 'nothing_missing',
  },
  {
    name: 'with nothing but what no keyword introduces',
    event: released('v1', '- see m-30003'),
    inputs: BY_KEYWORD,
    tasks: ['30003 nothing'],
  },
  ...[
    {
      name: 'waits for what is open to the default branch',
      more: {},
      tasks: ['10001 nothing'],
      kind: 'nothing_missing',
    },
    { name: 'waits for nothing that is open to another one', more: { base_ref: 'v1' }, tasks: ['10001 confirm'] },
  ].map(({ more, ...row }) => ({
    ...row,
    event: released('m-10001'),
    inputs: { hold_while_open: true },
    memory: { pull_requests: [pr(12, { state: 'open', title: 'm-10001', ...more })] },
  })),
])

const ID = { work_item_id: [{ work_item_id: '5' }] }

rows('what an input names goes where the event goes', [
  ...[
    { how: 'work_item_id', inputs: ID, id: '5' },
    { how: 'text', inputs: { text: 'm-10001' }, id: '10001' },
  ].flatMap(({ how, inputs, id }) => [
    {
      name: `on a push, by ${how}`,
      event: push([commit('a', 'Revert "x"')]),
      inputs,
      tasks: [`${id} confirm`],
      asked: [],
    },
    {
      name: `on a failure, by ${how}`,
      event: DEPLOYMENT,
      decision: ROLLBACK,
      inputs,
      tasks: [`${id} rollback`],
      asked: [],
    },
    { name: `explicitly, by ${how}`, event: DISPATCH, decision: EXPLICIT_ROLLBACK, inputs, tasks: [`${id} rollback`] },
    { name: `on a gate, by ${how}`, event: DISPATCH, decision: REQUIRE, inputs, tasks: [`${id} require`] },
    {
      name: `a stranger's revert, by ${how}`,
      event: merged({ title: 'Revert "x"', from_fork: true }),
      inputs,
      tasks: [`${id} nothing`],
      kind: 'nothing_missing',
      notes: ['warning: pull request #7 comes from a fork and says that it is a revert'],
    },
    {
      name: `a stranger's revert with an explicit confirm, of which nobody is warned, by ${how}`,
      event: merged({ title: 'Revert "x"', from_fork: true }),
      decision: EXPLICIT,
      inputs,
      tasks: [`${id} nothing`],
      kind: 'nothing_missing',
    },
  ]),
])

it('an input is shown as it was written: a page by its address, an ID by itself', async () => {
  const url = 'https://project.feishu.cn/shop/story/detail/6'
  const inputs = { work_item_id: [{ work_item_id: '5' }, { work_item_id: '6', url }] }
  const { found } = await look({ event: DISPATCH, inputs })
  expect(found.tasks.flatMap(({ mentions }) => mentions)).toStrictEqual([
    { where: 'input', raw: '5', reference: { work_item_id: '5' } },
    { where: 'input', raw: url, reference: { work_item_id: '6', url } },
  ])
})

describe('nothing moves, and nothing is missing', () => {
  type Row = readonly [name: string, scene: Case, kind: string, en: string, zh: string]
  const ROWS: readonly Row[] = [
    [
      '#none beside a revert that names nothing',
      { event: push([commit('a', 'chore #none'), commit('b', 'Revert "pay"')]) },
      'none_said',
      '#none says that there is no work item',
      '#none 表明没有对应的工作项',
    ],
    [
      'a revert that names nothing',
      { event: push([commit('b', 'Revert "pay"')]) },
      'nothing_missing',
      'there are only reverts here, and they name no work item',
      '此处只有还原（revert），且没有指明工作项',
    ],
    [
      'a revert with an explicit confirm',
      { event: merged({ title: 'Revert "m-10001"' }), decision: EXPLICIT },
      'nothing_missing',
      'pull request #7 is a revert, and action is confirm',
      '拉取请求 #7 是还原（revert），而 action 为 confirm',
    ],
    [
      'a revert, beside what no keyword introduces',
      {
        event: released('v1', '- see m-30003\n- Closes m-10001\n- Revert "Closes m-10001"'),
        inputs: BY_KEYWORD,
      },
      'nothing_missing',
      'a revert of the work item is listed in the text',
      '文本中列有对该工作项的还原（revert）',
    ],
    [
      'what another open pull request holds',
      {
        event: merged({ title: 'm-10001' }),
        inputs: { hold_while_open: true },
        memory: { pull_requests: [pr(12, { state: 'open', title: 'm-10001' })] },
      },
      'nothing_missing',
      'still open: #12',
      '尚未合并：#12',
    ],
    [
      'a pull request that was closed without merging, with an explicit confirm',
      { event: merged({ title: 'm-10001', state: 'closed' }), decision: EXPLICIT },
      'nothing_missing',
      'pull request #7 was closed without merging',
      '拉取请求 #7 未合并即被关闭',
    ],
  ]
  it.each(ROWS)('%s', async (_, scene, kind, en, zh) => {
    const { found } = await look(scene)
    expect(found.kind).toBe(kind)
    expect(found.because).toStrictEqual({ en, zh })
    expect(found.missing).toBeUndefined()
  })
})

describe('nothing moves, and something is missing', () => {
  type Row = readonly [name: string, scene: Case, en: string | undefined]
  const ROWS: readonly Row[] = [
    ['a pull request', { event: merged({}) }, 'No work item is named in the pull request'],
    [
      'the input text',
      { event: merged({ title: 'm-10001' }), inputs: { text: 'x' } },
      'No work item is named in the input text',
    ],
    [
      'a range, whatever the event is called',
      {
        event: DISPATCH,
        decision: EXPLICIT,
        inputs: { since: 'v1' },
        memory: { compared: { 'v1...head': ahead(commit('head', 'Revert "x"'), commit('head', 'x')) } },
      },
      'No work item is named in the commits of this range and their pull requests',
    ],
    // The items that are left alone are told with their own reasons.
    [
      'a mention that no keyword introduces',
      { event: merged({ title: 'see m-10001' }), inputs: BY_KEYWORD },
      undefined,
    ],
    ['the same in a revert', { event: merged({ title: 'Revert "m-10001"' }), inputs: BY_KEYWORD }, undefined],
    [
      'a revert that is left alone, beside a change that names nothing',
      { event: push([commit('a', 'pay'), commit('b', 'Revert "m-10001"')]), decision: EXPLICIT },
      undefined,
    ],
    [
      'the same, beside a change that names only what no keyword introduces',
      {
        event: push([commit('a', 'see m-30003'), commit('b', 'Revert "Closes m-10001"')]),
        decision: EXPLICIT,
        inputs: BY_KEYWORD,
      },
      undefined,
    ],
  ]
  it.each(ROWS)('%s', async (_, scene, en) => {
    const { found } = await look(scene)
    expect(found.kind).toBe('found')
    expect(found.tasks.filter(({ want }) => want.do !== 'nothing')).toStrictEqual([])
    expect(found.missing?.said.en).toBe(en)
    expect(found.because).toBeUndefined()
  })

  it('what stands beside #none is no reason', async () => {
    const commits = [commit('sha-1', 'x (#1)'), commit('sha-2', 'y (#2)')]
    const pull_requests = [pr(1, { body: '#none m-7000000101' }), pr(2, { body: '<!-- m-7000000102 -->' })]
    const associated = [{ 'sha-1': [1], 'sha-2': [2] }]
    const { found } = await look({ event: push(commits), memory: { pull_requests, associated } })
    expect(found.missing?.remedy?.en).toMatch(/^m-7000000102 stands in an HTML comment/)
  })

  it('a link to another host that stands in what was searched is told', async () => {
    const body = 'https://pm.example.com/shop/story/detail/7000000101'
    for (const scene of [
      { event: merged({ body }) },
      { event: DISPATCH, inputs: { text: body } },
      { event: released('', body) },
    ]) {
      const { found } = await look(scene)
      expect(found.missing?.remedy?.en).toMatch(/^The link to pm\.example\.com is not counted/)
    }
    const work_item_hosts = itemHosts('https://project.feishu.cn', ['pm.example.com'])
    const { tasks } = await look({ event: merged({ body }), inputs: { ...INPUTS, work_item_hosts } })
    expect(tasks).toStrictEqual(['7000000101 confirm'])
  })
})

/** Commits of the user's own range, under an action of the user's own: nothing is compared with the default branch. */
const ranged = (...messages: readonly string[]): Case => {
  const commits = messages.map((message, index) => commit(`c${index}`, message))
  return {
    event: DISPATCH,
    decision: EXPLICIT,
    inputs: { since: 'v1' },
    memory: { compared: { 'v1...head': ahead(...commits) } },
  }
}
const FIX = 'Closes m-10001'

rows('commits of a range that name nothing', [
  { name: 'are counted', ...ranged(FIX, 'x', 'y'), tasks: ['10001 confirm'], notes: ['warning: 2 commits without'] },
  { name: 'none that says #none', ...ranged(FIX, 'x #none'), tasks: ['10001 confirm'] },
  { name: 'no revert', ...ranged(FIX, 'Revert "x"'), tasks: ['10001 confirm'] },
  {
    name: 'none that names what no keyword introduces, alone or beside what one does',
    ...ranged('Closes m-10001, see m-20002', 'see m-30003'),
    inputs: { since: 'v1', ...BY_KEYWORD },
    tasks: ['10001 confirm', '20002 nothing', '30003 nothing'],
  },
  {
    name: 'no pull request',
    ...ranged(FIX, 'x'),
    memory: {
      compared: { 'v1...head': ahead(commit('a', FIX), commit('sha-7', 'x')) },
      pull_requests: [pr(7)],
      associated: [{ 'sha-7': [7] }],
    },
    tasks: ['10001 confirm'],
  },
  {
    name: 'none where messages are no source',
    ...ranged(FIX, 'x'),
    inputs: { since: 'v1', work_item_sources: ['title'] },
    tasks: [],
  },
  {
    name: 'none of a push',
    event: push([commit('a', FIX), commit('b', 'x')]),
    inputs: COMMITS_ALONE,
    tasks: ['10001 confirm'],
  },
])

it('paths of a release need its commits', async () => {
  const failed: unknown = await look({ event: released('m-10001'), inputs: { paths: ['src/**'] } }).catch(
    (error: unknown) => error,
  )
  expect(failed).toMatchObject({
    code: 'wrong_inputs',
    sentence: {
      en: '`paths` needs commits, and the text of a release is its name and notes.',
      zh: '`paths` 需要提交，而 release 事件的文本只有名称和说明。',
    },
    remedy: {
      en: 'Set `since: last_release` to read the commits of the release, or remove paths.',
      zh: '请设置 `since: last_release` 以读取该发布的提交，或删除 paths。',
    },
  })
})
