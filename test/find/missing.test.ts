/** What is said where nothing was found, or where something is left alone: every sentence whole, in both languages. */
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/event/event.ts'
import {
  namelessCommits,
  notMergedInto,
  notOnDefaultBranch,
  notSearched,
  ownChangesAlone,
} from '../../src/find/missing.ts'
import { nothingNamed, type Searched } from '../../src/find/nothing-named.ts'
import { type Sentence, sentence } from '../../src/sentence.ts'
import { itemHosts } from '../../src/work-item/item-url.ts'
import { pr } from './memory-forge.ts'
import { DEPLOYMENT, DISPATCH, merged, push } from './scene.ts'

const deployment = { id: 9, environment: 'production', sha: 'head' }
const run = { id: 3, workflow_id: 'build.yml', workflow: 'Build', branch: 'main', sha: 'head' }
const EVENTS = {
  pull_request: merged({}),
  review: { kind: 'review', name: 'pull_request_review', pull_request: pr(7) },
  merge_group: { kind: 'merge_group', number: 7 },
  push: push([]),
  deployment: { kind: 'deployment', deployment },
  deployment_status: DEPLOYMENT,
  workflow_run: { kind: 'workflow_run', conclusion: 'success', triggered_by: 'push', run },
  release: {
    kind: 'release',
    activity: 'published',
    release: { title: '', notes: '', tag: 'v1', is_prerelease: false },
  },
  after_merge: DISPATCH,
  other: { kind: 'other', name: 'issue_comment' },
} as const satisfies Record<Event['kind'], Event>

function missing(kind: Event['kind'], more: Partial<Searched> = {}) {
  const looked: Searched = {
    work_item_sources: ['title', 'body', 'branch', 'commits'],
    work_item_keywords: [],
    work_item_hosts: itemHosts('https://project.feishu.cn', []),
    in_range: false,
    is_text: false,
    ...more,
  }
  return nothingNamed(EVENTS[kind], looked, [])
}

/** The end of the remedy of each, in both languages. */
const OF_A_PULL_REQUEST = sentence('into the title, the description or the branch name', '标题、描述或分支名')
const OF_ALL = sentence(
  'into the title, the description, the branch name or a commit message',
  '标题、描述、分支名或提交说明',
)

describe('no work item is named', () => {
  const PULL_REQUEST = sentence('No work item is named in the pull request', '拉取请求中没有指明工作项')
  const RANGE = sentence(
    'No work item is named in the commits of this range and their pull requests',
    '该区间内的提交及其拉取请求中没有指明工作项',
  )
  const PUSH = sentence(
    'No work item is named in the pushed commits and their pull requests',
    '推送的提交及其拉取请求中没有指明工作项',
  )
  const RELEASE = sentence('No work item is named in the release', '发布说明中没有指明工作项')
  const OF_A_RELEASE = sentence('into the title or the description', '标题或描述')

  const ROWS: readonly (readonly [kind: Event['kind'], said: Sentence, where: Sentence])[] = [
    ['pull_request', PULL_REQUEST, OF_A_PULL_REQUEST],
    ['review', PULL_REQUEST, OF_A_PULL_REQUEST],
    ['merge_group', PULL_REQUEST, OF_A_PULL_REQUEST],
    ['push', PUSH, OF_ALL],
    ['deployment', RANGE, OF_ALL],
    ['deployment_status', RANGE, OF_ALL],
    ['workflow_run', RANGE, OF_ALL],
    ['release', RELEASE, OF_A_RELEASE],
  ]
  it.each(ROWS)('in the texts of %s', (kind, said, where) => {
    expect(missing(kind)).toStrictEqual({
      said,
      remedy: {
        en: `Put the work item's page address, or m- and its ID such as m-123456, ${where.en}; or set work_item_id.`,
        zh: `请在${where.zh}中写上工作项页面地址，或 m- 加工作项 ID（如 m-123456）；也可以设置 work_item_id。`,
      },
    })
  })

  it.each(['release', 'after_merge', 'pull_request'] as const)('in a range, whatever %s carries itself', (kind) => {
    expect(missing(kind, { in_range: true })).toStrictEqual({
      said: RANGE,
      remedy: {
        en: `Put the work item's page address, or m- and its ID such as m-123456, ${OF_ALL.en}; or set work_item_id.`,
        zh: `请在${OF_ALL.zh}中写上工作项页面地址，或 m- 加工作项 ID（如 m-123456）；也可以设置 work_item_id。`,
      },
    })
  })

  it.each(['pull_request', 'after_merge'] as const)('in the input text, on %s', (kind) => {
    expect(missing(kind, { is_text: true, in_range: true })).toStrictEqual({
      said: { en: 'No work item is named in the input text', zh: '输入 text 中没有指明工作项' },
      remedy: {
        en: "Put the work item's page address, or m- and its ID such as m-123456, into text; or set work_item_id.",
        zh: '请在 text 中写上工作项页面地址，或 m- 加工作项 ID（如 m-123456）；也可以设置 work_item_id。',
      },
    })
  })

  it.each([
    ['after_merge', 'workflow_dispatch'],
    ['other', 'issue_comment'],
  ] as const)('%s carries no text', (kind, name) => {
    expect(missing(kind)).toStrictEqual({
      said: {
        en: `The event ${name} carries no text that could name a work item`,
        zh: `事件 ${name} 不带可指明工作项的文本`,
      },
      remedy: { en: 'Set work_item_id, text or since.', zh: '请设置 work_item_id、text 或 since。' },
    })
  })

  it('by work_item_pattern', () => {
    expect(missing('push', { work_item_pattern: 'x', work_item_sources: ['commits'] }).remedy).toStrictEqual({
      en: "Put the work item's page address, or what work_item_pattern matches with nothing but digits in its group id, into a commit message; or set work_item_id.",
      zh: '请在提交说明中写上工作项页面地址，或 work_item_pattern 所匹配的写法（分组 id 只含数字）；也可以设置 work_item_id。',
    })
  })

  it('in any source that the event has', () => {
    expect(missing('pull_request', { work_item_sources: ['commits'] }).remedy).toStrictEqual({
      en: 'Add a source to work_item_sources that this event has, or set work_item_id.',
      zh: '请在 work_item_sources 中加入该事件具有的来源，或设置 work_item_id。',
    })
  })
})

describe('what is left alone', () => {
  const ROWS: readonly (readonly [say: () => Sentence, en: string, zh: string])[] = [
    [
      () => notMergedInto('release'),
      'only merged code counts for auto, and no pull request was merged into release by this push',
      'auto 只处理已合并的代码，而该推送没有将拉取请求合并到 release',
    ],
    [
      () => ownChangesAlone('schedule'),
      "a failure rolls back only the event's own changes, and schedule has none",
      '失败时只回滚事件自身的变更，而 schedule 没有自身的变更',
    ],
    [
      () => notOnDefaultBranch(1, 'confirm'),
      '1 commit without a merged pull request is not on the default branch, so auto leaves it alone: set `action: confirm` to count it',
      '1 个没有已合并拉取请求的提交不在默认分支上，auto 未处理：如需计入，请设置 `action: confirm`',
    ],
    [
      () => notOnDefaultBranch(2, 'rollback'),
      '2 commits without a merged pull request are not on the default branch, so auto leaves them alone: set `action: rollback` to count them',
      '2 个没有已合并拉取请求的提交不在默认分支上，auto 未处理：如需计入，请设置 `action: rollback`',
    ],
    [
      () => namelessCommits(1),
      '1 commit without a pull request names no work item',
      '1 个没有拉取请求的提交没有指明工作项',
    ],
    [
      () => namelessCommits(2),
      '2 commits without a pull request name no work item',
      '2 个没有拉取请求的提交没有指明工作项',
    ],
    [
      () => notSearched('body', sentence('pull request #7', '拉取请求 #7'), 'text'),
      'the description of the pull request (pull request #7) could not be searched, so what it may name is not counted',
      '拉取请求描述（拉取请求 #7）未能完成搜索，其中可能指明的工作项未计入',
    ],
    [
      () => notSearched('commit', sentence('commit abc', '提交 abc'), 'pattern'),
      'a commit message (commit abc) could not be searched with work_item_pattern, so what only that may find is not counted',
      '未能用 work_item_pattern 搜索提交说明（提交 abc），仅靠它才能找到的工作项未计入',
    ],
  ]
  it.each(ROWS)('says so: %#', (say, en, zh) => {
    expect(say()).toStrictEqual({ en, zh })
  })
})
