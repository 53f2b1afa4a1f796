/** Long lists, asked for in parts that the server takes and whose answers stay within the bound of a reply. */
import type { Answer } from '../ports.ts'

type Ask<K, V> = (part: readonly K[]) => Promise<Answer<readonly V[]>>

/** At most `most` at once; a part that is too long is asked for in halves, and what follows in parts of that size. */
export async function inParts<K, V>(keys: readonly K[], most: number, ask: Ask<K, V>): Promise<Answer<readonly V[]>> {
  const values: V[] = []
  let log_id = ''
  let size = most
  let start = 0
  do {
    const part = keys.slice(start, start + size)
    const answer = await ask(part)
    if (isTooLong(answer) && part.length > 1) {
      size = Math.ceil(part.length / 2)
      continue
    }
    if (answer.kind !== 'ok') return answer
    values.push(...answer.value)
    log_id = answer.log_id
    start += part.length
  } while (start < keys.length)
  return { kind: 'ok', value: values, log_id }
}

/** A server that refuses a whole list for one unknown key is asked in halves: what it knows is found, and the rest is left out. */
export async function withoutUnknown<K, V>(
  keys: readonly K[],
  unknown: number,
  ask: Ask<K, V>,
): Promise<Answer<readonly V[]>> {
  const answer = await ask(keys)
  if (answer.kind !== 'refused' || answer.refusal.err_code !== unknown) return answer
  if (keys.length <= 1) return { kind: 'ok', value: [], log_id: answer.refusal.log_id }
  const middle = Math.ceil(keys.length / 2)
  const first = await withoutUnknown(keys.slice(0, middle), unknown, ask)
  if (first.kind !== 'ok') return first
  const second = await withoutUnknown(keys.slice(middle), unknown, ask)
  return second.kind === 'ok' ? { ...second, value: [...first.value, ...second.value] } : second
}

/** The answer, or for a gateway the question. */
const TOO_LONG: ReadonlySet<string> = new Set(['reply_too_long', 'request_too_long'])

function isTooLong(answer: Answer<unknown>): boolean {
  return answer.kind === 'unreachable' && TOO_LONG.has(answer.failure.code)
}
