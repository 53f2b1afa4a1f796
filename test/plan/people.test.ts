/** E-mail addresses become user keys wherever owners stand, in one request; what was not given stays so. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { isEmail, resolvePeople } from '../../src/plan/people.ts'
import type { People } from '../../src/plan/user-keys.ts'
import { Refused } from '../../src/plan/value-of.ts'
import { CALL, Directory } from './directory.ts'

const [LIN, CHEN] = ['7000000000000000001', '7000000000000000002']

describe('people', () => {
  const CASES: readonly [string, People, People, string][] = [
    [
      'keys stay keys, and nobody is asked',
      { user_key: LIN, update: { node_owners: [CHEN] } },
      { user_key: LIN, update: { node_owners: [CHEN] } },
      '',
    ],
    ['nobody at all', { user_key: undefined, update: {} }, { user_key: undefined, update: {} }, ''],
    [
      'whom the plugin acts as',
      { user_key: 'lin@example.com', update: {} },
      { user_key: LIN, update: {} },
      'users lin@example.com',
    ],
    [
      'capitals make no difference',
      { user_key: 'LIN@example.com', update: { node_owners: ['chen@example.com'] } },
      { user_key: LIN, update: { node_owners: [CHEN] } },
      'users LIN@example.com chen@example.com',
    ],
    [
      'owners wherever they stand, each asked for once',
      {
        user_key: LIN,
        update: {
          node_owners: ['lin@example.com', CHEN],
          node_schedule: { points: 1, owners: ['lin@example.com'] },
          schedules: [{ owners: ['chen@example.com'], points: 2 }, { points: 3 }],
          role_assignee: [{ role: 'PM', owners: ['lin@example.com'] }],
          fields: [{ field_key: 'mail', field_value: 'lin@example.com' }],
        },
      },
      {
        user_key: LIN,
        update: {
          node_owners: [LIN, CHEN],
          node_schedule: { points: 1, owners: [LIN] },
          schedules: [{ owners: [CHEN], points: 2 }, { points: 3 }],
          role_assignee: [{ role: 'PM', owners: [LIN] }],
          fields: [{ field_key: 'mail', field_value: 'lin@example.com' }],
        },
      },
      'users lin@example.com chen@example.com',
    ],
    [
      'empty lists stay empty',
      { user_key: 'lin@example.com', update: { node_owners: [], role_assignee: [{ role: 'PM', owners: [] }] } },
      { user_key: LIN, update: { node_owners: [], role_assignee: [{ role: 'PM', owners: [] }] } },
      'users lin@example.com',
    ],
    [
      'a user token needs no user',
      { user_key: undefined, update: { node_owners: ['lin@example.com'] } },
      { user_key: undefined, update: { node_owners: [LIN] } },
      'users lin@example.com',
    ],
  ]
  it.each(CASES)('%s', async (_, people, expected, asked) => {
    const tracker = new Directory()
    expect(await resolvePeople(people, tracker, CALL)).toStrictEqual(expected)
    expect(tracker.asked.join('\n')).toBe(asked)
  })

  it('whoever is unknown is named, all of them at once', async () => {
    const update = { node_owners: ['a@example.com', 'lin@example.com', 'b@example.com'] }
    const failure = await resolvePeople({ user_key: undefined, update }, new Directory(), CALL).catch(
      (error: unknown) => error,
    )
    if (!(failure instanceof Failure)) throw failure
    expect(failure.category).toBe('user')
    expect(failure.sentence.en).toMatch(/ a@example\.com or b@example\.com$/)
    expect(failure.sentence.zh).toContain('a@example.com 或 b@example.com')
    expect(failure.remedy?.en).toContain('No work item was touched.')
    expect(failure.remedy?.zh).toContain('user_key')
  })

  it('an address of several is refused, with the keys of all who have it', async () => {
    const tracker = new Directory()
    const both = ['7', '8'].map((user_key) => ({ email: 'lin@example.com', user_key }))
    tracker.findUsers = () => Promise.resolve({ kind: 'ok', value: [...both, ...both], log_id: '' })
    const people = { user_key: 'lin@example.com', update: {} }
    await expect(resolvePeople(people, tracker, CALL)).rejects.toMatchObject({
      code: 'several_users',
      sentence: {
        en: 'Several users have the e-mail address lin@example.com: 7, 8',
        zh: '邮箱 lin@example.com 对应多个用户：7、8',
      },
      remedy: {
        en: "Give the person's user key instead of the address. No work item was touched.",
        zh: '请改用该用户的 user_key，不要使用邮箱。未操作任何工作项。',
      },
    })
  })

  it('a refused look-up is the end', async () => {
    const tracker = new Directory({ refuses: true })
    await expect(resolvePeople({ user_key: 'lin@example.com', update: {} }, tracker, CALL)).rejects.toThrow(Refused)
  })

  it('an address has an @', () => {
    expect([isEmail('lin@example.com'), isEmail(LIN)]).toEqual([true, false])
  })
})
