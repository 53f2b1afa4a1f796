/** Which changes take work back, and what that is: what is read of it is loaded for those alone (revert-signs.ts, reverted.ts). */
import type { Sentence } from '../sentence.ts'
import type { Direction, Reading, Subject } from './direction.ts'
import type { Lookups } from './lookups.ts'
import { mayRevert } from './revert-title.ts'

export async function directionOf(
  subject: Subject,
  name: Sentence,
  reading: Reading,
  look: Lookups,
): Promise<Direction> {
  if (!mayTakeBack(subject)) return { takes_back: false, is_about_reverts: false, reverted: [] }
  const { readDirection } = await import('./reverted.ts')
  return readDirection(subject, name, reading, look)
}

/** What hardly any change has, and every sign holds. */
function mayTakeBack({ title, head_ref = '' }: Subject): boolean {
  return mayRevert(title) || head_ref.startsWith('revert-')
}
