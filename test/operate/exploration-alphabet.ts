/** What may come instead of the ordinary answer to a write, a read or a comment. */

export type Called = 'write' | 'read' | 'comment'

/** What others do before the server answers. */
type Others = 'completes' | 'rolls back' | 'second owner confirms'

/** Milliseconds: a request that is given up. */
const TIMED_OUT = 10_000

export type Code = readonly [err_code: number, msg: string]

export interface WriteLetter {
  readonly on: 'write'
  readonly name: string
  readonly carried_out: 'at once' | 'later' | 'much later' | 'never'
  /** `natural`: as the server's own rules have it. */
  readonly answer: 'natural' | 'ok' | 'lost' | 'lost for good' | 'not sent' | Code
  readonly takes?: number
  readonly others?: Others
  readonly meanwhile?: 'timeout' | 'cancel'
  /** Stands for others that are treated alike; only these come third. */
  readonly core?: true
}

export interface CommentLetter {
  readonly on: 'comment'
  readonly name: string
  readonly carried_out: 'at once' | 'never'
  readonly answer: 'ok' | 'lost' | 'lost for good' | 'not sent' | Code
  readonly takes?: number
  readonly core?: true
}

export interface ReadLetter {
  readonly on: 'read'
  readonly name: string
  readonly answer: 'true' | 'stale' | 'without the node' | 'unreachable' | Code
  readonly takes?: number
  readonly others?: Others
  readonly meanwhile?: 'timeout' | 'cancel'
  readonly core?: true
}

export type Letter = WriteLetter | ReadLetter | CommentLetter

export const ORDINARY = {
  write: { on: 'write', name: 'ordinary', carried_out: 'at once', answer: 'natural' },
  read: { on: 'read', name: 'ordinary', answer: 'true' },
  comment: { on: 'comment', name: 'ordinary', carried_out: 'at once', answer: 'ok' },
} as const satisfies Readonly<Record<Called, Letter>>

/** Refusals that say for certain that nothing was written, one of each kind. */
const SURELY_NOT: readonly Code[] = [
  [20016, 'Node Is Not Arrived'],
  [10429, 'API Request Frequency Limit'],
  [10022, 'Check Token Failed'],
  [20038, 'Required Field Is Not Set'],
  [10001, 'No Permission'],
  [10023, 'User not exist'],
  [10002, 'Illegal Operation'],
  [20006, 'Invalid Param'],
  [20018, 'Node ID Not Exist In Workflow'],
  [30005, 'WorkItem Not Found'],
  [30007, 'Workflow Not Found'],
  [20007, 'WorkItem Is Already Aborted'],
  [20090, 'Your request has been Intercept'],
  [50006, 'Node workflow transitioning'],
]
const CORE_CODES: ReadonlySet<number> = new Set([20016, 10002, 20018, 20090])

/** Refusals that may follow upon a write that was carried out. */
const PERHAPS: readonly Code[] = [
  [99999, 'never heard of'],
  [50006, 'RPC Call Error'],
  [50006, 'workflow err'],
  [50006, 'openapi system err, please try again later'],
  [10004, 'Operation Failed'],
  [10430, 'API Request Idempotent Limit'],
]
const CORE_MESSAGES: ReadonlySet<string> = new Set([
  'RPC Call Error',
  'openapi system err, please try again later',
  'API Request Idempotent Limit',
  'Node workflow transitioning',
])

const core = (is_core: boolean): { readonly core?: true } => (is_core ? { core: true } : {})

const WRITES: readonly WriteLetter[] = [
  ...SURELY_NOT.map((answer): WriteLetter => {
    const [code, msg] = answer
    return {
      on: 'write',
      name: `refused ${code} ${msg}`,
      carried_out: 'never',
      answer,
      ...core(CORE_CODES.has(code) || CORE_MESSAGES.has(msg)),
    }
  }),
  ...PERHAPS.flatMap((answer) =>
    (['at once', 'never'] as const).map((carried_out): WriteLetter => {
      const [code, msg] = answer
      return {
        on: 'write',
        name: `refused ${code} ${msg}, carried out ${carried_out}`,
        carried_out,
        answer,
        ...core(CORE_MESSAGES.has(msg)),
      }
    }),
  ),
  {
    on: 'write',
    name: 'already so, and it is not',
    carried_out: 'never',
    answer: [20017, 'Node Is Completed'],
    core: true,
  },
  {
    on: 'write',
    name: 'finished, and it is not',
    carried_out: 'never',
    answer: [50006, 'Task has been finished'],
    core: true,
  },
  { on: 'write', name: 'accepted, not recorded', carried_out: 'never', answer: 'ok', core: true },
  { on: 'write', name: 'accepted, carried out later', carried_out: 'later', answer: 'ok', core: true },
  { on: 'write', name: 'accepted, carried out much later', carried_out: 'much later', answer: 'ok', core: true },
  ...(['at once', 'later', 'much later', 'never'] as const).flatMap((carried_out): readonly WriteLetter[] => [
    { on: 'write', name: `reset or 5xx, carried out ${carried_out}`, carried_out, answer: 'lost', core: true },
    {
      on: 'write',
      name: `no answer for 10 s, carried out ${carried_out}`,
      carried_out,
      answer: 'lost',
      takes: TIMED_OUT,
    },
    { on: 'write', name: `redirected, carried out ${carried_out}`, carried_out, answer: 'lost for good' },
  ]),
  { on: 'write', name: 'not sent', carried_out: 'never', answer: 'not sent', core: true },
  {
    on: 'write',
    name: 'turned away for a minute, then taken',
    carried_out: 'at once',
    answer: 'natural',
    takes: 60_000,
  },
  {
    on: 'write',
    name: 'others complete it first',
    carried_out: 'at once',
    answer: 'natural',
    others: 'completes',
    core: true,
  },
  {
    on: 'write',
    name: 'others roll it back first',
    carried_out: 'at once',
    answer: 'natural',
    others: 'rolls back',
    core: true,
  },
  {
    on: 'write',
    name: 'the second owner confirms first',
    carried_out: 'at once',
    answer: 'natural',
    others: 'second owner confirms',
  },
  {
    on: 'write',
    name: 'out of time, carried out',
    carried_out: 'at once',
    answer: 'natural',
    meanwhile: 'timeout',
    core: true,
  },
  { on: 'write', name: 'out of time, not carried out', carried_out: 'never', answer: 'natural', meanwhile: 'timeout' },
  {
    on: 'write',
    name: 'cancelled, carried out',
    carried_out: 'at once',
    answer: 'natural',
    meanwhile: 'cancel',
    core: true,
  },
  {
    on: 'write',
    name: 'cancelled, and lost, carried out',
    carried_out: 'at once',
    answer: 'lost',
    meanwhile: 'cancel',
    core: true,
  },
  {
    on: 'write',
    name: 'cancelled, and busy',
    carried_out: 'never',
    answer: [50006, 'Node workflow transitioning'],
    meanwhile: 'cancel',
  },
]

const READS: readonly ReadLetter[] = [
  { on: 'read', name: 'read refused 10001', answer: [10001, 'No Permission'], core: true },
  { on: 'read', name: 'read refused 30005', answer: [30005, 'WorkItem Not Found'] },
  { on: 'read', name: 'read refused 99999', answer: [99999, 'never heard of'] },
  { on: 'read', name: 'read got no answer', answer: 'unreachable', takes: 5 * TIMED_OUT, core: true },
  { on: 'read', name: 'stale', answer: 'stale', core: true },
  { on: 'read', name: 'the node is not listed', answer: 'without the node' },
  { on: 'read', name: 'others complete it before the read', answer: 'true', others: 'completes', core: true },
  { on: 'read', name: 'others roll it back before the read', answer: 'true', others: 'rolls back', core: true },
  {
    on: 'read',
    name: 'the second owner confirms before the read',
    answer: 'true',
    others: 'second owner confirms',
    core: true,
  },
  { on: 'read', name: 'out of time while reading', answer: 'true', meanwhile: 'timeout', core: true },
  { on: 'read', name: 'cancelled while reading', answer: 'true', meanwhile: 'cancel', core: true },
]

const COMMENTS: readonly CommentLetter[] = [
  { on: 'comment', name: 'comment refused', carried_out: 'never', answer: [10001, 'No Permission'], core: true },
  ...(['at once', 'never'] as const).flatMap((carried_out): readonly CommentLetter[] => [
    {
      on: 'comment',
      name: `comment refused by an unknown code, left ${carried_out}`,
      carried_out,
      answer: [99999, 'never heard of'],
      core: true,
    },
    { on: 'comment', name: `comment got no answer, left ${carried_out}`, carried_out, answer: 'lost', core: true },
    {
      on: 'comment',
      name: `comment redirected, left ${carried_out}`,
      carried_out,
      answer: 'lost for good',
      core: true,
    },
  ]),
  { on: 'comment', name: 'comment not sent', carried_out: 'never', answer: 'not sent', core: true },
]

export const ALPHABET: Readonly<Record<Called, readonly Letter[]>> = { write: WRITES, read: READS, comment: COMMENTS }
