/** What inputs owe each other. */
import { describe, expect, test } from 'vitest'
import { type RawInputs, readInputs } from '../../src/inputs/read.ts'
import { COMPLETE, failureOf, problemsOf, withToken } from './complete.ts'

describe('what inputs owe each other', () => {
  const cases: readonly (readonly [name: string, raw: RawInputs, problems: readonly string[]])[] = [
    ['no credentials', { plugin_id: '', plugin_secret: '' }, ['plugin_id: nothing', 'plugin_secret: nothing']],
    ['no secret', { plugin_secret: '' }, ['plugin_secret: nothing']],
    ['no plugin ID', { plugin_id: '' }, ['plugin_id: nothing']],
    ['a pair and a token', { plugin_token: 'p-1' }, ['plugin_token: a token beside plugin_id or plugin_secret']],
    [
      'half a pair and a token',
      { plugin_secret: '', plugin_token: 'u-1' },
      ['plugin_token: a token beside plugin_id or plugin_secret'],
    ],
    ['a plugin without a user', { user_key: '' }, ['user_key: nothing']],
    ['a plugin token without a user', withToken('p-1', ''), ['user_key: nothing']],
    ['a virtual token without a user', withToken('v-1', ''), ['user_key: nothing']],
    ["a user's token with a user", withToken('u-1', '71'), ['user_key: 71']],
    ['a token of no known kind, which says nothing about the user', withToken('t-1', ''), ['plugin_token: ***']],
    [
      'schedules beside a schedule',
      { node_schedule: 'points: 1', schedules: '[{owners: [a]}]' },
      ['schedules: schedules beside node_schedule'],
    ],
    ['a reason that a confirm has no use for', { action: 'confirm', rollback_reason: 'why' }, ['rollback_reason: why']],
    ['a gate that would let everything through', { fail_on_blocked: 'true' }, ['fail_on_blocked: true']],
    [
      'a gate beside a wrong dry_run, which says nothing about the gate',
      { fail_on_blocked: 'true', dry_run: 'yes' },
      ['dry_run: yes'],
    ],
    ['work items by ID and since', { work_item_id: '1', since: 'v1' }, ['work_item_id: work_item_id beside since']],
    ['a text and since', { text: 'm-12345', since: 'v1' }, ['text: text beside since or work_item_id']],
    ['a text and work items by ID', { text: 'x', work_item_id: '1' }, ['text: text beside since or work_item_id']],
    [
      'all three of them',
      { text: 'x', work_item_id: '1', since: 'v1' },
      ['work_item_id: work_item_id beside since', 'text: text beside since or work_item_id'],
    ],
    ['paths of work items by ID', { paths: 'src/**', work_item_id: '1' }, ['paths: src/**']],
    ['paths of a text', { paths: 'src/**', text: 'x' }, ['paths: src/**']],
    [
      'a hold with nowhere to look',
      { hold_while_open: 'true', work_item_sources: 'commits' },
      ['hold_while_open: true'],
    ],
    ['the last deployment to nowhere', { since: 'last_deployment' }, ['environments: nothing']],
    [
      'the last deployment to two environments',
      { since: 'last_deployment', environments: 'test, live' },
      ['environments: test, live'],
    ],
    [
      'a check that is green when it knows nothing',
      { action: 'require', fail_on_error: 'false' },
      ['fail_on_error: false'],
    ],
    ['a check with a gate of its own', { action: 'require', fail_on_blocked: 'true' }, ['fail_on_blocked: true']],
    [
      'a check with a gate of its own in a dry run',
      { action: 'require', fail_on_blocked: 'true', dry_run: 'true' },
      ['fail_on_blocked: true'],
    ],
    ['a check that comments', { action: 'require', comment: 'true' }, ['comment: true']],
    [
      'a check that fills in',
      {
        action: 'require',
        rollback_reason: 'why',
        node_owners: '[]',
        node_schedule: 'points: 1',
        fields: '{a: 1}',
        role_assignee: '{PM: []}',
      },
      [
        'rollback_reason: why',
        'node_owners: []',
        'node_schedule: points: 1',
        'fields: {a: 1}',
        'role_assignee: {PM: []}',
      ],
    ],
    ['a check with schedules', { action: 'require', schedules: '[{owners: [a]}]' }, ['schedules: [{owners: [a]}]']],
    ['auto without a job status', { job_status: '' }, ['job_status: nothing']],
    ['auto by default without a job status', { action: '', job_status: ' ' }, ['job_status: nothing']],
    ['a wrong action, which says nothing about the job status', { action: 'x', job_status: '' }, ['action: x']],
  ]
  test.each(cases)('%s', async (_name, raw, problems) => {
    expect(await problemsOf({ ...COMPLETE, ...raw })).toStrictEqual(problems)
  })
})

describe('and what they do not', () => {
  const cases: readonly (readonly [name: string, raw: RawInputs])[] = [
    ['an explicit confirm needs no job status', { action: 'confirm', job_status: '' }],
    ['nor does an explicit rollback', { action: 'rollback', job_status: '' }],
    ['a reason may wait for a rollback that auto chooses', { action: 'auto', rollback_reason: 'why' }],
    ['a dry run may be a gate', { dry_run: 'true', fail_on_blocked: 'true' }],
    ['and may be none', { dry_run: 'true' }],
    ["an e-mail address may stand for a plugin's user", withToken('p-1', 'lin@example.com')],
    ['a check may go without a job status', { action: 'require', job_status: '' }],
    ['and in a dry run, since it only reads', { action: 'require', dry_run: 'true' }],
    ['and forgive by name', { action: 'require', warn_on: 'unmet', on_missing: 'warn', comment: 'false' }],
    ['a hold may look into titles beside commits', { hold_while_open: 'true', work_item_sources: 'commits, title' }],
    ['a hold may stand beside items that are never held', { hold_while_open: 'true', work_item_id: '1' }],
    ['the last deployment is to one environment', { since: 'last_deployment', environments: 'live' }],
    ['paths go with a range', { since: 'last_success', paths: 'src/**' }],
    ['a comment may be told of in a dry run', { comment: 'true', dry_run: 'true' }],
    ['an update may go with an explicit rollback', { action: 'rollback', node_owners: '[]' }],
  ]
  test.each(cases)('%s', async (_name, raw) => {
    await expect(readInputs({ ...COMPLETE, ...raw })).resolves.toMatchObject({ node_id: ['doing'] })
  })
})

test('a wrong list says nothing about the rules that count its elements', async () => {
  const raw = { since: 'last_deployment', environments: ',', hold_while_open: 'true', work_item_sources: 'nowhere' }
  expect(await problemsOf({ ...COMPLETE, ...raw })).toStrictEqual(['environments: ,', 'work_item_sources: nowhere'])
})

test('each says in both languages what is allowed', async () => {
  const { problems } = await failureOf({ ...COMPLETE, action: 'require', fail_on_error: 'false', comment: 'true' })
  expect(problems.map(({ allowed }) => [allowed.en, allowed.zh])).toStrictEqual([
    [
      'no comment with `action: require`: it only reads and moves nothing',
      '`action: require` 时不填 comment：它只读取，不流转节点',
    ],
    [
      'no `fail_on_error: false` with `action: require`: a check must not pass when it knows nothing; exceptions go in warn_on',
      '`action: require` 时不填 `fail_on_error: false`：检查无法得知结果时不得通过；可用 warn_on 逐项放行',
    ],
  ])
})

test('a failure tells whether anything was given at all', async () => {
  const { problems } = await failureOf({ ...COMPLETE, node_id: '', plugin_secret: '', project_key: 'a b' })
  expect(problems.map(({ input, missing }) => [input, missing])).toStrictEqual([
    ['plugin_secret', true],
    ['project_key', false],
    ['node_id', true],
  ])
})
