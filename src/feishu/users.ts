/** Who has which e-mail address, whether or not the answer tells it. */
import type { Answer } from '../ports.ts'
import { withoutUnknown } from './parts.ts'
import type { User } from './wire-lookups.ts'

type Ask = (emails: readonly string[]) => Promise<Answer<readonly User[]>>

const USER_NOT_FOUND = 30006

/** An answer may name users without their addresses, to a plugin that may not see them: then each is asked for alone, and is who is named. */
export async function usersOf(emails: readonly string[], ask: Ask): Promise<Answer<readonly User[]>> {
  const answer = await withoutUnknown(emails, USER_NOT_FOUND, ask)
  if (answer.kind !== 'ok' || !answer.value.some(({ email }) => email === '')) return answer
  const [only, ...more] = emails
  if (only !== undefined && more.length === 0)
    return { ...answer, value: answer.value.map((user) => (user.email === '' ? { ...user, email: only } : user)) }

  const users = answer.value.filter(({ email }) => email !== '')
  const told = new Set(users.map(({ email }) => email.toLowerCase()))
  for (const email of emails.filter((one) => !told.has(one.toLowerCase()))) {
    const alone = await usersOf([email], ask)
    if (alone.kind !== 'ok') return alone
    users.push(...alone.value)
  }
  return { ...answer, value: users }
}
