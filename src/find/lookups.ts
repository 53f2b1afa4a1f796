/** What the rooms of `find` share when they ask the forge: one connection, each pull request read once, and what happened on the way. */
import type { RunContext } from '../event/event.ts'
import type { Forge, ForgePullRequest } from '../forge-port.ts'
import type { Call, Clock } from '../ports.ts'
import { Failure } from '../failure.ts'
import { type Sentence, sentence } from '../sentence.ts'
import type { Note, Tell } from './task.ts'

export interface World {
  /** Opens the door to the forge; it costs nothing until it is called. */
  readonly forge: () => Promise<Forge>
  readonly context: RunContext
  readonly clock: Clock
  readonly call: Call
}

export interface Lookups extends World {
  readonly tell: Tell
  readonly notes: readonly Note[]
  /** Read once; undefined: unknown, or an issue. */
  readonly pullRequest: (number: number) => Promise<ForgePullRequest | undefined>
  /** What is known already is not asked for. */
  readonly know: (pull_request: ForgePullRequest) => void
}

export function lookupsOf(world: World): Lookups {
  const notes: Note[] = []
  const known = new Map<number, Promise<ForgePullRequest | undefined>>()
  let open: Promise<Forge> | undefined
  const forge = (): Promise<Forge> => (open ??= world.forge())
  return {
    ...world,
    forge,
    notes,
    tell: (level, said) => void notes.push({ level, said }),
    know: (pull_request) => void known.set(pull_request.number, Promise.resolve(pull_request)),
    pullRequest: (number) => {
      const asked = known.get(number) ?? forge().then((door) => door.pullRequest(number, world.call))
      known.set(number, asked)
      return asked
    },
  }
}

/** What went wrong with a look-up that the step can do without. Throws what it can't: a bug, and the end of the time. */
export function lookupFailure(error: unknown, { call }: World): Failure {
  if (!(error instanceof Failure) || call.signal.aborted || error.code === 'timeout' || error.code === 'cancelled')
    throw error
  return error
}

/** With what there is to do about it: a note has no room of its own for that. */
export function withRemedy({ sentence: what, remedy }: Failure): Sentence {
  if (remedy === undefined) return what
  return sentence(`${what.en.replace(/\.$/, '')}. ${remedy.en}`, `${what.zh.replace(/[.。]$/u, '')}。${remedy.zh}`)
}

/** At a time: more would be taken for an attack. */
const AT_ONCE = 8

/** In order, a few at a time. */
export async function each<T, U>(all: readonly T[], ask: (one: T) => Promise<U>): Promise<readonly U[]> {
  const answers: U[] = []
  for (let start = 0; start < all.length; start += AT_ONCE)
    answers.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(ask))))
  return answers
}

/** As it is shown: enough digits to find it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 10)
}
