/** What is written into a work item of where a move comes from, word for word: the comment's origin, the roll-back's reason, and when which is made up. */
import { describe, expect, it } from 'vitest'
import type { Event, RunContext } from '../../src/event/event.ts'
import type { Change, Found, Want } from '../../src/find/task.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { composeCommentOrigin } from '../../src/plan/comment-origin.ts'
import { planOptionsOf } from '../../src/plan/options.ts'
import { composeRollbackReason, shaOf } from '../../src/plan/rollback-reason.ts'
import { sentence } from '../../src/sentence.ts'
import { CONTEXT, pr } from '../find/memory-forge.ts'
import { COMPLETE } from '../inputs/complete.ts'

const [OF_RUN, OF_EVENT, OF_CHANGE] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string]
const URL = 'https://github.com/octo-org/shop/actions/runs/1'

const RUN = { ...CONTEXT, repository: 'octo-org/shop', sha: OF_RUN, actor: 'octocat', run_url: URL }

const OTHER: Event = { kind: 'other', name: 'schedule' }
const PUSH: Event = {
  kind: 'push',
  push: {
    ref: 'refs/heads/main',
    before: undefined,
    after: OF_RUN,
    created: false,
    deleted: false,
    forced: false,
    commits: [],
    brings_commits: true,
    may_be_cut: false,
  },
}

const RELEASE: Event = {
  kind: 'release',
  activity: 'published',
  release: { title: 'v1', notes: '', tag: 'v1', is_prerelease: false },
}
const DEPLOYMENT = { id: 1, environment: 'production', sha: OF_EVENT }
const DEPLOYED: Event = { kind: 'deployment', deployment: DEPLOYMENT }
const DEPLOYED_TO: Event = { kind: 'deployment_status', state: 'failure', deployment: DEPLOYMENT }

function ran(conclusion: string): Event {
  const run = { id: 1, workflow_id: '2', workflow: 'Release', branch: 'main', sha: OF_EVENT }
  return { kind: 'workflow_run', conclusion, triggered_by: 'push', run }
}

function pullRequest(state: 'merged' | 'open', activity: string): Event {
  return { kind: 'pull_request', name: 'pull_request', activity, pull_request: { ...pr(7), state } }
}

function change(told: Partial<Change>): Change {
  return { kind: 'commit', name: sentence('', ''), takes_back: false, ...told }
}

describe('the origin of a comment', () => {
  const CASES: readonly [string, Event, readonly Change[], string, string][] = [
    ['the commit of the run', OTHER, [], 'commit aaaaaaaaaaaa.', '提交 aaaaaaaaaaaa。'],
    ['that of the event, where it tells', ran('success'), [], 'commit bbbbbbbbbbbb.', '提交 bbbbbbbbbbbb。'],
    [
      'the environment',
      DEPLOYED_TO,
      [],
      'commit bbbbbbbbbbbb, environment production.',
      '提交 bbbbbbbbbbbb，环境 production。',
    ],
    [
      'the last pull request that names it, and the last change’s commit',
      OTHER,
      [change({ number: 6, sha: OF_EVENT }), change({ number: 7, sha: OF_RUN }), change({ sha: OF_CHANGE })],
      'pull request #7, commit cccccccccccc.',
      'PR #7，提交 cccccccccccc。',
    ],
    [
      'with its address',
      OTHER,
      [change({ number: 7, url: 'https://github.com/octo-org/shop/pull/7' })],
      'pull request #7 (https://github.com/octo-org/shop/pull/7), commit aaaaaaaaaaaa.',
      'PR #7（https://github.com/octo-org/shop/pull/7），提交 aaaaaaaaaaaa。',
    ],
    [
      'no release that only lists it',
      OTHER,
      [change({ number: 9, sha: OF_EVENT, lists_others: true }), change({ sha: OF_CHANGE })],
      'commit cccccccccccc.',
      '提交 cccccccccccc。',
    ],
    [
      'a release where nothing else names it',
      OTHER,
      [change({ number: 9, sha: OF_EVENT, lists_others: true })],
      'pull request #9, commit bbbbbbbbbbbb.',
      'PR #9，提交 bbbbbbbbbbbb。',
    ],
    ['an empty address is none', OTHER, [change({ number: 7, url: '', sha: '' })], 'pull request #7.', 'PR #7。'],
  ]
  it.each(CASES)('%s', (_, event, changes, en, zh) => {
    expect(composeCommentOrigin(event, RUN, changes, 'en')).toBe(`${en} ${URL}`)
    expect(composeCommentOrigin(event, RUN, changes, 'zh')).toBe(`${zh} ${URL}`)
  })
})

const ASKED: Want = { do: 'rollback', by: 'input', takes_back: false }
const FAILED: Want = { do: 'rollback', by: 'auto', takes_back: false }
const BACK: Want = { do: 'rollback', by: 'auto', takes_back: true }

describe('the reason of a roll-back', () => {
  const CASES: readonly [Event, string, string][] = [
    [pullRequest('merged', 'closed'), 'Pull request #7 was merged', '拉取请求 #7 已合并'],
    [pullRequest('open', 'labeled'), 'Pull request #7 was labeled', '拉取请求 #7：labeled'],
    [DEPLOYED_TO, 'Deployment to production: failure', '部署到 production：failure'],
    [DEPLOYED, 'Event deployment', '事件 deployment'],
    [ran(''), 'Run of Release', '工作流 Release 的运行'],
    [ran('timed_out'), 'Run of Release ended with timed_out', '工作流 Release 的运行以 timed_out 结束'],
    [PUSH, 'Event push', '事件 push'],
    [{ kind: 'merge_group', number: 7 }, 'Event merge_group', '事件 merge_group'],
    [RELEASE, 'Event release', '事件 release'],
    [
      { kind: 'review', name: 'pull_request_review', pull_request: pr(7) },
      'Event pull_request_review',
      '事件 pull_request_review',
    ],
    [{ kind: 'after_merge', name: 'issue_comment' }, 'Event issue_comment', '事件 issue_comment'],
    [OTHER, 'Event schedule', '事件 schedule'],
  ]
  it.each(CASES)('%j', (event, en, zh) => {
    const commit = shaOf(event, RUN).slice(0, 12)
    expect(composeRollbackReason(event, RUN, { language: 'en' }, ASKED)).toBe(
      `${en}. Workflow Deploy in octo-org/shop, commit ${commit}, by octocat. ${URL}`,
    )
    expect(composeRollbackReason(event, RUN, { language: 'zh' }, ASKED)).toBe(
      `${zh}。工作流 Deploy（octo-org/shop），提交 ${commit}，触发者 octocat。 ${URL}`,
    )
  })

  it.each<[string, Want, 'success' | 'failure' | undefined, string, string]>([
    [
      'a merged revert is why',
      BACK,
      'success',
      'Taken back by a merged revert: Event',
      '被已合并的还原（revert）撤回：事件',
    ],
    ['the job failed', FAILED, 'failure', 'The job failed. Event', '作业失败。事件'],
    ['nothing of it where the event alone failed', FAILED, 'success', 'Event', '事件'],
    ['nothing of it where none was told', FAILED, undefined, 'Event', '事件'],
    ['nothing of it where it was asked for: the job may have failed elsewhere', ASKED, 'failure', 'Event', '事件'],
  ])('says: %s', (_, want, job_status, en, zh) => {
    const told = (language: 'en' | 'zh') => composeRollbackReason(PUSH, RUN, { language, job_status }, want)
    expect([told('en'), told('zh')]).toEqual([
      expect.stringMatching(new RegExp(`^${en} push[.] Workflow `)),
      expect.stringMatching(new RegExp(`^${zh} push。工作流 `)),
    ])
  })

  it.each([
    [DEPLOYED, OF_EVENT],
    [DEPLOYED_TO, OF_EVENT],
    [ran('success'), OF_EVENT],
    [OTHER, OF_RUN],
  ])('tells of the commit that %j is about', (event, sha) => expect(shaOf(event, RUN)).toBe(sha))
})

describe('what is not told is left out', () => {
  const NOTHING: RunContext = {
    ...{ event_name: '', repository: '', workflow: '', sha: '', actor: '', run_id: '', run_url: '' },
    attempt: 1,
  }
  const NAMELESS: Event = { kind: 'other', name: '' }

  const REASONS: readonly [Partial<RunContext>, string, string][] = [
    [{}, 'Rolled back by a CI job.', '由 CI 作业回滚。'],
    [{ run_url: URL }, `Rolled back by a CI job. ${URL}`, `由 CI 作业回滚。 ${URL}`],
    [{ sha: OF_RUN }, 'Rolled back by a CI job. Commit aaaaaaaaaaaa.', '由 CI 作业回滚。提交 aaaaaaaaaaaa。'],
    [{ actor: 'lin' }, 'Rolled back by a CI job. By lin.', '由 CI 作业回滚。触发者 lin。'],
    [{ workflow: 'Ship' }, 'Rolled back by a CI job. Workflow Ship.', '由 CI 作业回滚。工作流 Ship。'],
    [
      { repository: 'a/b', actor: 'lin' },
      'Rolled back by a CI job. Repository a/b, by lin.',
      '由 CI 作业回滚。仓库 a/b，触发者 lin。',
    ],
    [
      { repository: 'a/b', workflow: 'Ship' },
      'Rolled back by a CI job. Workflow Ship in a/b.',
      '由 CI 作业回滚。工作流 Ship（a/b）。',
    ],
  ]
  it.each(REASONS)('of a reason: %j', (told, en, zh) => {
    expect(composeRollbackReason(NAMELESS, { ...NOTHING, ...told }, { language: 'en' }, ASKED)).toBe(en)
    expect(composeRollbackReason(NAMELESS, { ...NOTHING, ...told }, { language: 'zh' }, ASKED)).toBe(zh)
  })

  const ORIGINS: readonly [Partial<RunContext>, readonly Change[], string, string][] = [
    [{}, [], '', ''],
    [{ run_url: URL }, [], URL, URL],
    [{ sha: OF_RUN }, [], 'commit aaaaaaaaaaaa.', '提交 aaaaaaaaaaaa。'],
    [{}, [change({ number: 7 })], 'pull request #7.', 'PR #7。'],
  ]
  it.each(ORIGINS)('of an origin: %j, %j', (told, changes, en, zh) => {
    expect(composeCommentOrigin(NAMELESS, { ...NOTHING, ...told }, changes, 'en')).toBe(en)
    expect(composeCommentOrigin(NAMELESS, { ...NOTHING, ...told }, changes, 'zh')).toBe(zh)
  })
})

describe('what an item is told', () => {
  const MERGED = [change({ number: 7 })]
  async function told(inputs: Readonly<Record<string, string>>, want: Want = BACK) {
    const found: Found = { work_item_id: '1', mentions: [], changes: MERGED, want }
    const options = planOptionsOf(await readInputs({ ...COMPLETE, ...inputs }), OTHER, RUN, {
      kind: 'found',
      tasks: [found],
      notes: [],
      missing: { said: sentence('', '') },
      in_range: true,
      counts_runs: false,
    })
    return { options, reason: await options.reasonFor(found), comment: await options.commentFor(found) }
  }

  it('the team’s own reason as it is written', async () => {
    expect((await told({ rollback_reason: 'Because.' })).reason).toBe('Because.')
  })

  it.each<[Readonly<Record<string, string>>, Want, 'en' | 'zh', 'failure' | undefined]>([
    [{}, BACK, 'en', undefined],
    [{ language: 'zh' }, BACK, 'zh', undefined],
    [{}, ASKED, 'en', undefined],
    [{ job_status: 'failure' }, FAILED, 'en', 'failure'],
  ])('else one that says what happened, in the language of the inputs: %j, %j', async (inputs, want, ...said) => {
    const [language, job_status] = said
    expect((await told(inputs, want)).reason).toBe(composeRollbackReason(OTHER, RUN, { language, job_status }, want))
  })

  it('no revert where the item is not to be rolled back', async () => {
    const { reason } = await told({}, { do: 'confirm', by: 'auto', takes_back: true })
    expect(reason).toBe(composeRollbackReason(OTHER, RUN, { language: 'en' }, ASKED))
  })

  it('a comment where one is wanted, of the changes that name the item', async () => {
    expect((await told({})).comment).toBeUndefined()
    expect((await told({ comment: 'true', language: 'zh' })).comment).toStrictEqual({
      language: 'zh',
      origin: composeCommentOrigin(OTHER, RUN, MERGED, 'zh'),
    })
  })

  it('the rest of the inputs goes to the plan as it is', async () => {
    expect((await told({})).options).toMatchObject({
      user_key: COMPLETE['user_key'],
      in_range: true,
      node_id: ['doing'],
    })
  })
})
