/** What is told on the way to the work items, whole and in both languages. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import type { Where } from '../../src/find/task.ts'
import * as missing from '../../src/find/missing.ts'
import { sentence } from '../../src/sentence.ts'
import { commit, type Memory, pr } from './memory-forge.ts'
import {
  ahead,
  type Case,
  DEPLOYMENT,
  DISPATCH,
  EXPLICIT,
  files,
  look,
  merged,
  OLD,
  push,
  REQUIRE,
  ROLLBACK,
} from './scene.ts'

const SHA = (digit: string): string => digit.repeat(40)
const down = new Failure('forge_no_answer', sentence('The forge is down.', '平台无响应。'), {
  remedy: sentence('Wait.', '请稍候。'),
})
const reverting = (line: string, memory: Memory = {}): Case => ({
  event: push([commit('bbbbbbbbbbbb', `Revert "x"\n\n${line}`)]),
  memory,
})
const ofNumber = (memory: Memory): Case => ({ event: push([commit('bbbbbbbbbbbb', 'Revert "x (#12)"')]), memory })

type Said = readonly [en: string, zh: string]
type Told = readonly [
  name: string,
  scene: Case,
  notes: readonly (readonly [level: string, en: string, zh: string])[],
  because?: Said,
]

/** One more than four that are not listed. */
const MANY = Array.from({ length: 24 }, (_, index) => index.toString(16).padStart(40, 'c'))
const LIVE = [{ sha: 'live', id: 1 }]

const CASES: readonly Told[] = [
  [
    'reverts a pull request that there is not',
    ofNumber({}),
    [
      [
        'warning',
        'pull request #12, which commit bbbbbbbbbb reverts, could not be read, so items that only it names are not counted: there is no such pull request',
        '无法读取提交 bbbbbbbbbb 所还原的拉取请求 #12，仅由它指明的工作项未计入：没有这个拉取请求',
      ],
    ],
    ['there are only reverts here, and they name no work item', '此处只有还原（revert），且没有指明工作项'],
  ],
  [
    'reverts a pull request that is not merged',
    ofNumber({ pull_requests: [pr(12, { state: 'open' })] }),
    [
      [
        'warning',
        'pull request #12, which commit bbbbbbbbbb reverts, could not be read, so items that only it names are not counted: it is not merged',
        '无法读取提交 bbbbbbbbbb 所还原的拉取请求 #12，仅由它指明的工作项未计入：该拉取请求尚未合并',
      ],
    ],
    ['there are only reverts here, and they name no work item', '此处只有还原（revert），且没有指明工作项'],
  ],
  [
    'reverts a pull request that can not be read',
    ofNumber({ fails: { 'pullRequest 12': down } }),
    [
      [
        'warning',
        'pull request #12, which commit bbbbbbbbbb reverts, could not be read, so items that only it names are not counted: The forge is down. Wait.',
        '无法读取提交 bbbbbbbbbb 所还原的拉取请求 #12，仅由它指明的工作项未计入：平台无响应。请稍候。',
      ],
    ],
    ['there are only reverts here, and they name no work item', '此处只有还原（revert），且没有指明工作项'],
  ],
  [
    'reverts a commit that there is not',
    reverting(`This reverts commit ${SHA('a')}.`),
    [
      [
        'warning',
        'commit aaaaaaaaaa, which commit bbbbbbbbbb reverts, could not be read, so items that only it names are not counted: there is no such commit',
        '无法读取提交 bbbbbbbbbb 所还原的提交 aaaaaaaaaa，仅由它指明的工作项未计入：没有这个提交',
      ],
    ],
    ['there are only reverts here, and they name no work item', '此处只有还原（revert），且没有指明工作项'],
  ],
  [
    'reverts more than are read',
    reverting(MANY.map((sha) => `This reverts commit ${sha}.`).join('\n'), {
      commits: MANY.map((sha) => commit(sha, 'm-20002', { parents: ['x'] })),
    }),
    [
      [
        'warning',
        'commit cccccccccc, commit cccccccccc, commit cccccccccc and 1 more, which commit bbbbbbbbbb reverts, could not be read, so items that only they name are not counted: at most 20 changes are read for one revert',
        '无法读取提交 bbbbbbbbbb 所还原的提交 cccccccccc、提交 cccccccccc、提交 cccccccccc 等 4 个变更，仅由它们指明的工作项未计入：每个还原（revert）最多读取 20 个变更',
      ],
    ],
  ],
  [
    'reverts what can be read only in part: its messages',
    ofNumber({ pull_requests: [pr(12)], fails: { commitsOf: down } }),
    [
      [
        'warning',
        'pull request #12, which commit bbbbbbbbbb reverts, could be read only in part: the messages of its commits could not, so items that are named only there are not counted: The forge is down. Wait.',
        '提交 bbbbbbbbbb 所还原的拉取请求 #12 只读取了一部分：无法读取其各提交的说明，仅在其中指明的工作项未计入：平台无响应。请稍候。',
      ],
    ],
    ['there are only reverts here, and they name no work item', '此处只有还原（revert），且没有指明工作项'],
  ],
  [
    'reverts what can be read only in part: its pull request',
    reverting(`This reverts commit ${SHA('a')}.`, {
      commits: [commit(SHA('a'), 'm-20002')],
      fails: { [`pullRequestsOf ${SHA('a')}`]: down },
    }),
    [
      [
        'warning',
        'commit aaaaaaaaaa, which commit bbbbbbbbbb reverts, could be read only in part: its pull request could not, so items that are named only there are not counted: The forge is down. Wait.',
        '提交 bbbbbbbbbb 所还原的提交 aaaaaaaaaa 只读取了一部分：无法读取其所属的拉取请求，仅在其中指明的工作项未计入：平台无响应。请稍候。',
      ],
    ],
  ],
  [
    'reverts a release that a tool made',
    ofNumber({ pull_requests: [pr(12, { title: 'chore(main): release 1.2.0', body: 'm-20002' })] }),
    [
      [
        'notice',
        'pull request #12, which commit bbbbbbbbbb reverts, is a release that a tool made: what it lists came with other changes and is not taken back',
        '提交 bbbbbbbbbb 所还原的拉取请求 #12 是由工具生成的发布：其中列出的工作项来自其他变更，不撤回',
      ],
    ],
    ['there are only reverts here, and they name no work item', '此处只有还原（revert），且没有指明工作项'],
  ],
  ...(
    [
      ['Deploy', 'Deploy'],
      ['', '42'],
    ] as const
  ).map(([workflow, called]): Told => {
    const because: Said = [
      `the last successful run of ${called} (live) already contains commit head, so there is nothing to do`,
      `${called} 上次成功运行的提交（live）已包含提交 head，因此无需处理`,
    ]
    return [
      `a later run has this commit already, of a workflow called ${workflow || 'nothing'}`,
      {
        event: {
          kind: 'workflow_run',
          conclusion: 'success',
          triggered_by: 'push',
          run: { id: 3, workflow_id: '42', workflow, branch: 'main', sha: 'head' },
          default_branch: 'main',
        },
        memory: {
          runs: [{ id: 4, sha: 'live', event: 'push', branch: 'main' }],
          compared: { 'live...head': { status: 'behind', commits: [] } },
        },
      },
      [['notice', ...because]],
      because,
    ]
  }),
  [
    'a commit names a pull request that is not merged',
    { event: push([commit('bbbbbbbbbbbb', 'x (#12)')]), memory: { pull_requests: [pr(12, { state: 'open' })] } },
    [
      [
        'warning',
        'commit bbbbbbbbbb names pull request #12, which is not merged (looked for 10 s), so the commit is left alone: re-run the job if it was merged in the meantime',
        '提交 bbbbbbbbbb 指明了拉取请求 #12，但该拉取请求尚未合并（已等待 10 秒），因此未处理该提交：如果它已合并，请重新运行该作业',
      ],
    ],
  ],
  [
    'one commit of a range that names nothing',
    {
      event: { ...DEPLOYMENT },
      memory: {
        deployments: LIVE,
        compared: { 'live...head': ahead(commit('a', 'x'), commit('head', 'm-20002')), 'main...head': ahead() },
      },
    },
    [['warning', '1 commit without a pull request names no work item', '1 个没有拉取请求的提交没有指明工作项']],
  ],
  [
    'several commits of a range that name nothing',
    {
      event: { ...DEPLOYMENT },
      memory: {
        deployments: LIVE,
        compared: {
          'live...head': ahead(commit('a', 'x'), commit('b', 'x'), commit('head', 'm-20002')),
          'main...head': ahead(),
        },
      },
    },
    [['warning', '2 commits without a pull request name no work item', '2 个没有拉取请求的提交没有指明工作项']],
  ],
  [
    'one commit that the default branch has not',
    {
      event: { ...DEPLOYMENT },
      memory: {
        deployments: LIVE,
        compared: {
          'live...head': ahead(commit('a', 'm-10001'), commit('head', 'm-20002')),
          'main...head': ahead(commit('a')),
        },
      },
    },
    [
      [
        'notice',
        '1 commit without a merged pull request is not on the default branch, so auto leaves it alone: set `action: confirm` to count it',
        '1 个没有已合并拉取请求的提交不在默认分支上，auto 未处理：如需计入，请设置 `action: confirm`',
      ],
    ],
  ],
  [
    'several commits that the default branch has not',
    {
      event: { ...DEPLOYMENT },
      memory: {
        deployments: LIVE,
        compared: {
          'live...head': ahead(commit('a', 'm-10001'), commit('head', 'm-20002')),
          'main...head': ahead(commit('a'), commit('head')),
        },
      },
    },
    [
      [
        'notice',
        '2 commits without a merged pull request are not on the default branch, so auto leaves them alone: set `action: confirm` to count them',
        '2 个没有已合并拉取请求的提交不在默认分支上，auto 未处理：如需计入，请设置 `action: confirm`',
      ],
    ],
    [
      '2 commits without a merged pull request are not on the default branch, so auto leaves them alone: set `action: confirm` to count them',
      '2 个没有已合并拉取请求的提交不在默认分支上，auto 未处理：如需计入，请设置 `action: confirm`',
    ],
  ],
  [
    'a push that may be cut, after a commit that is gone',
    { event: push([commit('a', 'm-10001', OLD)], { may_be_cut: true }) },
    [
      [
        'warning',
        'the event lists 1 commit, perhaps not all that were pushed, and the others could not be read, so they are not counted: the commit before is gone',
        '事件只列出 1 个提交，可能不完整，且未能读取其余提交，其余提交未计入：推送前的提交已不存在',
      ],
    ],
  ],
  [
    'a push that may be cut, where nothing can be compared',
    {
      event: push([commit('a', 'm-10001', OLD), commit('b', 'm-10001', OLD)], { may_be_cut: true }),
      memory: { fails: { compare: down } },
    },
    [
      [
        'warning',
        'the event lists 2 commits, perhaps not all that were pushed, and the others could not be read, so they are not counted: The forge is down. Wait.',
        '事件只列出 2 个提交，可能不完整，且未能读取其余提交，其余提交未计入：平台无响应。请稍候。',
      ],
    ],
  ],
  [
    'a re-run, where the pull request is gone',
    { event: merged({ title: 'm-10001' }), context: { attempt: 2 } },
    [
      [
        'notice',
        'pull request #7 could not be read afresh for this re-run, so its text is that of the first run: there is no such pull request',
        '本次重新运行未能重新读取拉取请求 #7，因此沿用首次运行时的文本：没有这个拉取请求',
      ],
    ],
  ],
  [
    'a re-run, where the forge is down',
    { event: merged({ title: 'm-10001' }), context: { attempt: 2 }, memory: { fails: { pullRequest: down } } },
    [
      [
        'notice',
        'pull request #7 could not be read afresh for this re-run, so its text is that of the first run: The forge is down. Wait.',
        '本次重新运行未能重新读取拉取请求 #7，因此沿用首次运行时的文本：平台无响应。请稍候。',
      ],
    ],
  ],
  [
    'a list of files that is cut short',
    {
      event: merged({ title: 'm-10001' }),
      inputs: { paths: ['src/**'] },
      memory: { files: { '#7': { files: [], complete: false } } },
    },
    [
      [
        'warning',
        'the list of files that pull request #7 changes is cut short, so it counts as matching paths',
        '拉取请求 #7 的变更文件列表不完整，按匹配 paths 处理',
      ],
    ],
  ],
  [
    'one change elsewhere',
    {
      event: merged({ title: 'm-10001' }),
      inputs: { paths: ['src/**', 'lib/**'] },
      memory: { files: { '#7': files('docs/a') } },
    },
    [
      [
        'notice',
        'the change touches no file that paths (src/**, lib/**) matches',
        '该变更没有涉及与 paths（src/**、lib/**）匹配的文件',
      ],
    ],
    [
      'the change touches no file that paths (src/**, lib/**) matches',
      '该变更没有涉及与 paths（src/**、lib/**）匹配的文件',
    ],
  ],
  [
    'several changes elsewhere',
    {
      event: push([commit('a', 'm-10001', OLD), commit('b', 'm-10001', OLD)]),
      inputs: { paths: ['src/**'] },
      memory: { files: {} },
    },
    [
      [
        'notice',
        'none of the 2 changes touches a file that paths (src/**) matches',
        '2 个变更都没有涉及与 paths（src/**）匹配的文件',
      ],
    ],
    [
      'none of the 2 changes touches a file that paths (src/**) matches',
      '2 个变更都没有涉及与 paths（src/**）匹配的文件',
    ],
  ],
  [
    'a revert from a fork',
    { event: merged({ title: 'Revert "m-10001"', from_fork: true }) },
    [
      [
        'warning',
        'pull request #7 comes from a fork and says that it is a revert, so auto leaves it alone: review it, and set `action: rollback` to take back what it reverts',
        '拉取请求 #7 来自 fork，并自称是还原（revert），auto 未处理：请人工核实，如需撤回请设置 `action: rollback`',
      ],
    ],
    ['pull request #7 is a revert from a fork', '拉取请求 #7 是还原（revert），且来自 fork'],
  ],
  [
    'a revert, and a gate',
    { event: merged({ title: 'Revert "m-10001"' }), decision: REQUIRE },
    [],
    [
      'pull request #7 is a revert, which asks nothing of its items',
      '拉取请求 #7 是还原（revert），不要求其工作项已完成',
    ],
  ],
  [
    'a revert, and an explicit confirm',
    { event: merged({ title: 'Revert "m-10001"' }), decision: EXPLICIT },
    [],
    ['pull request #7 is a revert, and action is confirm', '拉取请求 #7 是还原（revert），而 action 为 confirm'],
  ],
  [
    'a revert that failed',
    { event: merged({ title: 'Revert "m-10001"' }), decision: ROLLBACK },
    [],
    [
      'pull request #7 is a revert, and its job or deployment failed',
      '拉取请求 #7 是还原（revert），而其作业或部署失败',
    ],
  ],
  [
    'other pull requests are open',
    {
      event: merged({ title: 'm-10001' }),
      inputs: { hold_while_open: true },
      memory: {
        pull_requests: [pr(8, { state: 'open', title: 'm-10001' }), pr(9, { state: 'open', title: 'm-10001' })],
      },
    },
    [],
    ['still open: #8, #9', '尚未合并：#8、#9'],
  ],
  [
    '#none',
    { event: merged({ title: '#none' }) },
    [],
    ['#none says that there is no work item', '#none 表明没有对应的工作项'],
  ],
  [
    'a revert that names nothing',
    { event: merged({ title: 'Revert "x"' }) },
    [],
    ['there are only reverts here, and they name no work item', '此处只有还原（revert），且没有指明工作项'],
  ],
  [
    'a push to a branch of its own',
    { event: { ...push([commit('a', 'm-10001', OLD)], { ref: 'refs/heads/part' }) } },
    [],
    [
      'only merged code counts for auto, and no pull request was merged into part by this push',
      'auto 只处理已合并的代码，而该推送没有将拉取请求合并到 part',
    ],
  ],
  [
    'a push without commits',
    { event: push([], { brings_commits: false }) },
    [['notice', 'the push brought no new commits to the branch', '该推送没有给分支带来新的提交']],
    ['the push brought no new commits to the branch', '该推送没有给分支带来新的提交'],
  ],
  [
    'a failure of an event without changes',
    { event: DISPATCH, decision: ROLLBACK, inputs: { since: 'v1' } },
    [
      [
        'notice',
        "a failure rolls back only the event's own changes, and workflow_dispatch has none",
        '失败时只回滚事件自身的变更，而 workflow_dispatch 没有自身的变更',
      ],
    ],
    [
      "a failure rolls back only the event's own changes, and workflow_dispatch has none",
      '失败时只回滚事件自身的变更，而 workflow_dispatch 没有自身的变更',
    ],
  ],
]

it.each(CASES.map(([name, scene, notes, because]) => ({ name, scene, notes, because })))('$name', async (told) => {
  const { found } = await look(told.scene)
  expect(found.notes.map(({ level, said }) => [level, said.en, said.zh])).toStrictEqual(told.notes)
  expect(found.because && [found.because.en, found.because.zh]).toStrictEqual(told.because)
  const [task] = found.tasks
  // What is asked of nothing says why, in the same words.
  if (task?.want.do === 'nothing' && told.because !== undefined)
    expect([task.want.because.en, task.want.because.zh]).toStrictEqual(told.because)
})

describe('what could not be searched', () => {
  const of = sentence('pull request #7', '拉取请求 #7')
  it.each<[where: Where, en: string, zh: string]>([
    ['input', 'the input work_item_id', '输入 work_item_id'],
    ['title', 'the title of the pull request', '拉取请求标题'],
    ['body', 'the description of the pull request', '拉取请求描述'],
    ['branch', 'the branch name of the pull request', '拉取请求分支名'],
    ['commit', 'a commit message', '提交说明'],
    ['release', 'the release', '发布说明'],
    ['text', 'the input text', '输入 text'],
  ])('%s', (where, en, zh) => {
    expect(missing.notSearched(where, of, 'text')).toStrictEqual({
      en: `${en} (pull request #7) could not be searched, so what it may name is not counted`,
      zh: `${zh}（拉取请求 #7）未能完成搜索，其中可能指明的工作项未计入`,
    })
    expect(missing.notSearched(where, of, 'pattern')).toStrictEqual({
      en: `${en} (pull request #7) could not be searched with work_item_pattern, so what only that may find is not counted`,
      zh: `未能用 work_item_pattern 搜索${zh}（拉取请求 #7），仅靠它才能找到的工作项未计入`,
    })
  })
})
