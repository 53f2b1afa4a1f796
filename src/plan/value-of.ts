/** What a look-up answered, where there is no going on without it. */
import type { Answer } from '../ports.ts'
import { Refused } from '../domain.ts'

/** Throws a Failure. */
export function valueOf<T>(answer: Answer<T>): T {
  switch (answer.kind) {
    case 'ok':
      return answer.value
    case 'refused':
      throw new Refused(answer.refusal)
    case 'unreachable':
      throw answer.failure
  }
}
