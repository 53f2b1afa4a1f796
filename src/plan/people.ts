/** E-mail addresses in the inputs -> user keys, before the first write. */
import type { Call, TrackerReads } from '../ports.ts'
import type { NodeUpdate } from '../domain.ts'
import type { People } from './user-keys.ts'

export function isEmail(owner: string): boolean {
  return owner.includes('@')
}

/** Throws a Failure that names whoever is unknown. */
export async function resolvePeople(people: People, tracker: TrackerReads, call: Call): Promise<People> {
  const { user_key, update } = people
  const owners = [...(user_key === undefined ? [] : [user_key]), ...ownersIn(update)]
  const emails = [...new Set(owners.filter(isEmail))]
  if (emails.length === 0) return people
  const { withUserKeys } = await import('./user-keys.ts')
  return withUserKeys(people, emails, tracker, call)
}

function ownersIn({
  node_owners = [],
  node_schedule,
  schedules = [],
  role_assignee = [],
}: NodeUpdate): readonly string[] {
  return [
    ...node_owners,
    ...(node_schedule?.owners ?? []),
    ...schedules.flatMap(({ owners = [] }) => owners),
    ...role_assignee.flatMap(({ owners }) => owners),
  ]
}
