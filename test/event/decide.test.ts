/** The contract's table of `auto`, row by row against every job status; explicit actions; what nobody may be led to. */
import { describe, expect, it } from 'vitest'
import { type Asked, decide, isByAuto, type State } from '../../src/event/decide.ts'
import type { Event, Push } from '../../src/event/event.ts'
import type { ForgePullRequest } from '../../src/forge-port.ts'

const PULL_REQUEST: ForgePullRequest = {
  number: 7,
  title: 'm-123456',
  body: '',
  head_ref: 'feature',
  base_ref: 'main',
  from_fork: false,
  state: 'merged',
  url: '',
}

function pullRequest(
  activity: string,
  merged: boolean,
  name = 'pull_request',
  abandoned = activity === 'closed' && !merged,
): Event {
  const state = merged ? 'merged' : abandoned ? 'closed' : 'open'
  return { kind: 'pull_request', name, activity, pull_request: { ...PULL_REQUEST, state } }
}

function review(abandoned: boolean): Event {
  const state = abandoned ? 'closed' : 'open'
  return { kind: 'review', name: 'pull_request_review', pull_request: { ...PULL_REQUEST, state } }
}

const DEPLOYMENT = { id: 1, environment: 'production', sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821' }

function deployment(state: string): Event {
  return { kind: 'deployment_status', state, deployment: DEPLOYMENT }
}

function workflowRun(conclusion: string, triggered_by = 'push'): Event {
  const run = { id: 1, workflow_id: '2', workflow: 'Deploy', branch: 'main', sha: DEPLOYMENT.sha }
  return { kind: 'workflow_run', conclusion, triggered_by, run }
}

const afterMerge = (name: string): Event => ({ kind: 'after_merge', name })
const other = (name: string): Event => ({ kind: 'other', name })
const push = (deleted: boolean, more: Partial<Push> = {}): Event => ({
  kind: 'push',
  push: {
    ref: 'refs/heads/main',
    before: 'a',
    after: 'b',
    created: false,
    deleted,
    forced: false,
    commits: [],
    brings_commits: true,
    may_be_cut: false,
    ...more,
  },
})
const release = (activity: string): Event => ({
  kind: 'release',
  activity,
  release: { title: 'v1', notes: '', tag: 'v1', is_prerelease: false },
})

/** The columns: no job status given, then from best to worst. */
const JOB_STATUS: readonly (State | undefined)[] = [undefined, 'success', 'skipped', 'cancelled', 'failure']

const BY_THE_JOB = 'confirm confirm nothing nothing rollback'
const ROLLS_BACK = 'rollback rollback rollback rollback rollback'
const LEFT_ALONE = 'nothing nothing nothing nothing nothing'

const AUTO: readonly [string, Event, string][] = [
  ['pull_request closed, merged', pullRequest('closed', true), BY_THE_JOB],
  ['pull_request_target closed, merged', pullRequest('closed', true, 'pull_request_target'), BY_THE_JOB],
  ['pull_request closed, unmerged', pullRequest('closed', false), LEFT_ALONE],
  ['pull_request_target closed, unmerged', pullRequest('closed', false, 'pull_request_target'), LEFT_ALONE],
  ...['opened', 'reopened', 'synchronize', 'edited', 'labeled', 'review_requested'].map((activity): Row => {
    return [`pull_request ${activity}`, pullRequest(activity, false), LEFT_ALONE]
  }),
  ['pull_request labeled after the merge', pullRequest('labeled', true), LEFT_ALONE],
  ['deployment_status success', deployment('success'), BY_THE_JOB],
  ['deployment_status failure', deployment('failure'), ROLLS_BACK],
  ['deployment_status error', deployment('error'), ROLLS_BACK],
  ...['pending', 'queued', 'in_progress', 'waiting', 'inactive', ''].map((state): Row => {
    return [`deployment_status ${state || '(empty)'}`, deployment(state), LEFT_ALONE]
  }),
  ['workflow_run success', workflowRun('success'), BY_THE_JOB],
  ...['failure', 'timed_out', 'startup_failure'].map((conclusion): Row => {
    return [`workflow_run ${conclusion}`, workflowRun(conclusion), ROLLS_BACK]
  }),
  ...['cancelled', 'skipped', 'neutral', 'action_required', 'stale', ''].map((conclusion): Row => {
    return [`workflow_run ${conclusion || '(not ended)'}`, workflowRun(conclusion), LEFT_ALONE]
  }),
  ...['pull_request', 'pull_request_target', 'pull_request_review'].flatMap((by): Row[] => [
    [`workflow_run success, triggered by ${by}`, workflowRun('success', by), LEFT_ALONE],
    [`workflow_run failure, triggered by ${by}`, workflowRun('failure', by), LEFT_ALONE],
  ]),
  ['push', push(false), BY_THE_JOB],
  ['push that deletes a branch: nothing is merged by it', push(true), LEFT_ALONE],
  ['push that creates a branch with commits', push(false, { created: true }), BY_THE_JOB],
  ['push that creates a branch without new ones', push(false, { created: true, brings_commits: false }), LEFT_ALONE],
  [
    'push that creates a tag, which lists none',
    push(false, { created: true, brings_commits: false, ref: 'refs/tags/v1' }),
    BY_THE_JOB,
  ],
  ['workflow_run, triggered by merge_group', workflowRun('failure', 'merge_group'), LEFT_ALONE],
  ['release unpublished', release('unpublished'), LEFT_ALONE],
  ['release', release('published'), BY_THE_JOB],
  ['release taken back', release('deleted'), LEFT_ALONE],
  ...['workflow_dispatch', 'repository_dispatch', 'schedule', 'workflow_call'].map((name): Row => {
    return [name, afterMerge(name), BY_THE_JOB]
  }),
  ['merge_group, which runs before the merge', { kind: 'merge_group', number: 7 }, LEFT_ALONE],
  ['deployment', { kind: 'deployment', deployment: DEPLOYMENT }, LEFT_ALONE],
  ['pull_request_review', review(false), LEFT_ALONE],
  ['pull_request_review after it was closed, unmerged', review(true), LEFT_ALONE],
  [
    'pull_request labeled after it was closed, unmerged',
    pullRequest('labeled', false, 'pull_request', true),
    LEFT_ALONE,
  ],
  ...['issue_comment', 'check_run', 'create', 'constructor'].map((name): Row => [name, other(name), LEFT_ALONE]),
]

type Row = [string, Event, string]

const AUTO_ASKED: Asked = { action: 'auto', environments: [] }

const PRODUCT = AUTO.flatMap(([name, event, row]) => {
  const expected = row.split(' ')
  return JOB_STATUS.map((job_status, column) => ({ name, event, job_status, expected: expected[column] }))
})

describe('auto', () => {
  it.each(PRODUCT)('$name, job $job_status: $expected', ({ event, job_status, expected }) => {
    const decision = decide(event, { ...AUTO_ASKED, job_status })
    expect(decision.do).toBe(expected)
    if (decision.do !== 'nothing') expect(decision).toMatchObject({ by: 'auto' })
  })

  it.each(PRODUCT)('$name, job $job_status: says why in both languages', ({ event, job_status }) => {
    const { because } = decide(event, { ...AUTO_ASKED, job_status })
    expect(because.en).toMatch(/^[ -~]{10,}$/)
    expect(because.zh).toMatch(/\p{Script=Han}/u)
  })

  const SAID: readonly [Event, string, string][] = [
    [workflowRun(''), 'the run of Deploy ended with: no conclusion yet', 'Deploy 的运行结果为：尚无结论'],
    [push(false), 'the event is push', '事件为 push'],
    [
      pullRequest('labeled', false),
      'only merged code counts for auto, and pull request #7 was labeled, not merged; for a check before the merge, set `action: require`, or `action: confirm` with `dry_run: true`',
      'auto 只处理已合并的代码，而本次事件是拉取请求 #7 的 labeled，不是合并；如需在合并前检查，请设置 `action: require`，或 `action: confirm` 加 `dry_run: true`',
    ],
    [release('published'), 'the event is release', '事件为 release'],
    [afterMerge('schedule'), 'the event is schedule', '事件为 schedule'],
  ]
  it.each(SAID)('%j: in words', (event, en, zh) => {
    expect(decide(event, AUTO_ASKED).because).toStrictEqual({ en, zh })
  })

  it('without any event has nothing to decide by, while an explicit action needs none', () => {
    expect(() => decide(other(''), AUTO_ASKED)).toThrow(
      expect.objectContaining({
        code: 'wrong_inputs',
        sentence: {
          en: 'action: found auto; needed: confirm, rollback or require, since there is no event to decide by (GITHUB_EVENT_NAME is empty)',
          zh: 'action：填写的是 auto；需要：confirm、rollback 或 require，因为没有可供判断的事件（GITHUB_EVENT_NAME 为空）',
        },
        remedy: {
          en: 'Set action. Nothing has been sent to Feishu Project.',
          zh: '请设置 action；尚未向飞书项目发送任何请求。',
        },
      }) as Error,
    )
    expect(decide(other(''), { ...AUTO_ASKED, action: 'confirm' }).do).toBe('confirm')
  })

  it('is told from an explicit action, and from a requirement', () => {
    const asked = ['auto', 'confirm', 'rollback', 'require'] as const
    const decisions = asked.map((action) => decide(push(false), { ...AUTO_ASKED, action }))
    expect(decisions.map((one) => one.do !== 'nothing' && isByAuto(one))).toStrictEqual([true, false, false, false])
  })

  const REASONS: readonly [string, Event, State | undefined, string][] = [
    ['the event when the job is as good', pullRequest('closed', true), 'success', 'pull request #7 was merged'],
    ['the job when it is worse', pullRequest('closed', true), 'failure', 'the job status is failure'],
    ['the job when it leaves alone', afterMerge('push'), 'cancelled', 'the job status is cancelled'],
    ['the event when it is worse', deployment('failure'), 'cancelled', 'the deployment to production reports failure'],
    ['the event when both failed', workflowRun('timed_out'), 'failure', 'the run of Deploy ended with: timed_out'],
    ['the event when it is none of ours', pullRequest('closed', false), 'failure', 'was closed without merging'],
    ['who triggered the run', workflowRun('success', 'pull_request'), 'success', 'triggered by pull_request'],
  ]
  it.each(REASONS)('names %s', (_, event, job_status, expected) => {
    expect(decide(event, { ...AUTO_ASKED, job_status }).because.en).toContain(expected)
  })

  it.each(['constructor', '__proto__'])('is not led on by a state called %s', (state) => {
    for (const event of [deployment(state), workflowRun(state)])
      for (const job_status of JOB_STATUS) expect(decide(event, { ...AUTO_ASKED, job_status }).do).toBe('nothing')
  })
})

describe('an explicit action', () => {
  const cases = AUTO.flatMap(([name, event]) =>
    (['confirm', 'rollback'] as const).map((action) => ({ name, event, action })),
  )
  const honoured = cases.filter(({ name, action }) => !(action === 'confirm' && name.endsWith('closed, unmerged')))

  it.each(honoured)('$action is honoured on $name, whatever the job status', ({ event, action }) => {
    for (const job_status of JOB_STATUS) {
      expect(decide(event, { ...AUTO_ASKED, action, job_status })).toMatchObject({ do: action, by: 'input' })
    }
  })

  it.each([
    ['labeled', pullRequest('labeled', false, 'pull_request', true)],
    ['reviewed', review(true)],
  ])('confirm is not honoured on one that is %s after it was closed without merging', (_, event) => {
    expect(decide(event, { ...AUTO_ASKED, action: 'confirm' }).do).toBe('nothing')
    expect(decide(event, { ...AUTO_ASKED, action: 'rollback' }).do).toBe('rollback')
  })

  const unmerged = cases.filter(({ name, action }) => action === 'confirm' && name.endsWith('closed, unmerged'))

  it.each(AUTO)('require is honoured on %s, whatever the job status', (_, event) => {
    const because = { en: 'the input action is require', zh: '输入 action 为 require' }
    for (const job_status of JOB_STATUS)
      expect(decide(event, { ...AUTO_ASKED, action: 'require', job_status })).toStrictEqual({ do: 'require', because })
  })

  it('there are events on which confirm is not', () => {
    expect(unmerged).toHaveLength(4)
  })

  it.each(unmerged)('confirm is not honoured on $name', ({ event, action }) => {
    const asked: Asked = { ...AUTO_ASKED, action, job_status: 'success' }
    const decision = decide(event, asked)
    expect(decision.do).toBe('nothing')
    expect(decision.because.en).toContain('#7 was closed without merging')
    expect(decision.because.zh).toContain('#7')
  })
})

describe('environments', () => {
  const listed: Asked = { ...AUTO_ASKED, environments: ['staging', 'eu'] }
  const events: readonly [string, Event][] = [
    ['deployment_status', deployment('failure')],
    ['deployment', { kind: 'deployment', deployment: DEPLOYMENT }],
  ]

  it.each(events)('%s to another environment is left alone, whatever was asked for', (_, event) => {
    for (const action of ['auto', 'confirm', 'rollback'] as const) {
      const decision = decide(event, { ...listed, action })
      expect(decision.do).toBe('nothing')
      expect(decision.because).toStrictEqual({
        en: 'the environment production is not in environments (staging, eu)',
        zh: '环境 production 不在 environments（staging、eu）之内',
      })
    }
  })

  it('a listed one counts, in either case as on GitHub, and by its whole name', () => {
    expect(decide(deployment('failure'), { ...listed, environments: ['staging', 'production'] }).do).toBe('rollback')
    expect(decide(deployment('failure'), { ...listed, environments: ['Production'] }).do).toBe('rollback')
    expect(decide(deployment('failure'), { ...listed, environments: ['prod'] }).do).toBe('nothing')
  })

  it('they concern no other event', () => {
    expect(decide(pullRequest('closed', true), listed).do).toBe('confirm')
    expect(decide(push(false), { ...listed, job_status: 'failure' }).do).toBe('rollback')
  })
})
