/** Who has which e-mail address, where answers tell it, and where they do not. */
import { expect, it } from 'vitest'
import { usersOf } from '../../src/feishu/users.ts'
import type { Answer } from '../../src/ports.ts'
import type { User } from '../../src/feishu/wire-lookups.ts'

const HINT = { en: '', zh: '' }

function refused(err_code: number): Answer<never> {
  const refusal = { kind: 'configuration', carried_out: 'surely_not', err_code, title: '', message: '' } as const
  return { kind: 'refused', refusal: { ...refusal, hint: HINT, log_id: '' } }
}

/** Users by the address that they are asked for with; `hidden`: whose address no answer tells. `x` asks too much. */
function directory(users: Readonly<Record<string, readonly string[]>>, hidden: readonly string[]) {
  const asked: string[] = []
  const ask = (emails: readonly string[]): Promise<Answer<readonly User[]>> => {
    asked.push(emails.join(' '))
    if (emails.join() === 'x@b.c') return Promise.resolve(refused(10301))
    if (emails.some((email) => email === 'none@b.c')) return Promise.resolve(refused(30006))
    const value = emails.flatMap((email) =>
      (users[email] ?? []).map((user_key) => ({ user_key, email: hidden.includes(user_key) ? '' : email })),
    )
    return Promise.resolve({ kind: 'ok', value, log_id: '' })
  }
  return { asked, ask }
}

const USERS = { 'a@b.c': ['1'], 'd@b.c': ['2'], 'two@b.c': ['3', '4'], 'x@b.c': ['5'] }

it.each<readonly [string, readonly string[], readonly string[], string, string]>([
  ['all told: asked once', ['a@b.c', 'd@b.c'], [], '1 a@b.c, 2 d@b.c', 'a@b.c d@b.c'],
  ['one alone, not told', ['a@b.c'], ['1'], '1 a@b.c', 'a@b.c'],
  ['two, of whom one is not told', ['a@b.c', 'd@b.c'], ['2'], '1 a@b.c, 2 d@b.c', 'a@b.c d@b.c, d@b.c'],
  ['two, not told', ['a@b.c', 'd@b.c'], ['1', '2'], '1 a@b.c, 2 d@b.c', 'a@b.c d@b.c, a@b.c, d@b.c'],
  ['an address of two who are not told', ['two@b.c'], ['3', '4'], '3 two@b.c, 4 two@b.c', 'two@b.c'],
  ['nobody', ['e@b.c'], [], '', 'e@b.c'],
  ['nobody beside one who is not told', ['a@b.c', 'e@b.c'], ['1'], '1 a@b.c', 'a@b.c e@b.c, a@b.c, e@b.c'],
  [
    'an unknown address, which is refused, beside one who is not told',
    ['none@b.c', 'a@b.c'],
    ['1'],
    '1 a@b.c',
    'none@b.c a@b.c, none@b.c, a@b.c, none@b.c, a@b.c',
  ],
])('%s', async (_, emails, hidden, expected, expected_asked) => {
  const { asked, ask } = directory(USERS, hidden)
  const answer = await usersOf(emails, ask)
  if (answer.kind !== 'ok') throw new Error('it was refused')
  expect(answer.value.map(({ user_key, email }) => `${user_key} ${email}`).join(', ')).toBe(expected)
  expect(asked.join(', ')).toBe(expected_asked)
})

it('a refusal stands, whoever was asked for', async () => {
  const { ask } = directory(USERS, ['1', '5'])
  expect(await usersOf(['a@b.c', 'x@b.c'], ask)).toStrictEqual(refused(10301))
})
