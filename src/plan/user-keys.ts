/** The user keys behind e-mail addresses, all looked up in one request. */
import type { NodeUpdate, Schedule } from '../domain.ts'
import { Failure } from '../failure.ts'
import type { Call, TrackerReads } from '../ports.ts'
import { eitherOf, listOf, sentence } from '../sentence.ts'
import { valueOf } from './value-of.ts'

export interface People {
  readonly user_key: string | undefined
  readonly update: NodeUpdate
}

/** Throws a Failure that names whoever is unknown. */
export async function withUserKeys(
  { user_key, update }: People,
  emails: readonly string[],
  tracker: TrackerReads,
  call: Call,
): Promise<People> {
  const users = valueOf(await tracker.findUsers(emails, call))
  // The part before the @ may tell capitals apart by the standard; no mail system that companies use does.
  const keys = new Map(users.map((user) => [user.email.toLowerCase(), user.user_key]))
  const unknown = emails.filter((email) => !keys.has(email.toLowerCase()))
  if (unknown.length > 0) throw nobody(unknown)
  for (const email of emails) {
    const those = users.filter((user) => user.email.toLowerCase() === email.toLowerCase())
    const named = [...new Set(those.map(({ user_key: key }) => key))]
    if (named.length > 1) throw several(email, named)
  }

  const keyOf = (owner: string): string => keys.get(owner.toLowerCase()) ?? owner
  // One person may be named in both ways.
  const keysOf = (owners: readonly string[]): readonly string[] => [...new Set(owners.map(keyOf))]
  return { user_key: user_key === undefined ? undefined : keyOf(user_key), update: withOwners(update, keysOf) }
}

function nobody(emails: readonly string[]): Failure {
  const { en, zh } = eitherOf(emails)
  return new Failure(
    'no_such_user',
    sentence(`No user has the e-mail address ${en}`, `飞书项目中没有邮箱为 ${zh} 的用户`),
    {
      remedy: sentence(
        "Correct the address, or give the person's user key (double-click the avatar in Feishu Project). No work item was touched.",
        '请更正邮箱，或改用该用户的 user_key（在飞书项目中双击头像即可复制）。未操作任何工作项。',
      ),
    },
  )
}

/** Which of them is meant nobody can tell. */
function several(email: string, user_keys: readonly string[]): Failure {
  const { en, zh } = listOf(user_keys)
  return new Failure(
    'several_users',
    sentence(`Several users have the e-mail address ${email}: ${en}`, `邮箱 ${email} 对应多个用户：${zh}`),
    {
      remedy: sentence(
        "Give the person's user key instead of the address. No work item was touched.",
        '请改用该用户的 user_key，不要使用邮箱。未操作任何工作项。',
      ),
    },
  )
}

/** Members that were not given stay so: an absent one changes nothing, an empty one empties. */
function withOwners(update: NodeUpdate, keysOf: (owners: readonly string[]) => readonly string[]): NodeUpdate {
  const { node_owners, node_schedule, schedules, role_assignee } = update
  const inSchedule = (schedule: Schedule): Schedule => ({
    ...schedule,
    ...(schedule.owners && { owners: keysOf(schedule.owners) }),
  })
  return {
    ...update,
    ...(node_owners && { node_owners: keysOf(node_owners) }),
    ...(node_schedule && { node_schedule: inSchedule(node_schedule) }),
    ...(schedules && { schedules: schedules.map(inSchedule) }),
    ...(role_assignee && {
      role_assignee: role_assignee.map(({ role, owners }) => ({ role, owners: keysOf(owners) })),
    }),
  }
}
