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
    ['an update may go with an explicit rollback', { action: 'rollback', node_owners: '[]' }],
  ]
  test.each(cases)('%s', async (_name, raw) => {
    await expect(readInputs({ ...COMPLETE, ...raw })).resolves.toMatchObject({ node_id: ['doing'] })
  })
})

test('a failure tells whether anything was given at all', async () => {
  const { problems } = await failureOf({ ...COMPLETE, node_id: '', plugin_secret: '', project_key: 'a b' })
  expect(problems.map(({ input, missing }) => [input, missing])).toStrictEqual([
    ['node_id', true],
    ['project_key', false],
    ['plugin_secret', true],
  ])
})
