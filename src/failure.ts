/** Every failure this project names: a stable code, whose category it is, what happened, what to do about it, and the cause. */
import { type Sentence, sentence } from './sentence.ts'

/**
 * Who can do something about it: `user` corrects an input or the workflow, `server` means Feishu Project refused, `network` means it
 * could not be reached, `forge` means a look-up at GitHub (or the like) failed, `bug` is ours.
 */
export type Category = 'user' | 'server' | 'network' | 'forge' | 'bug'

const CATEGORIES = {
  bug: 'bug',
  cancelled: 'user',
  event_file: 'user',
  forge_address: 'user',
  forge_barred: 'user',
  forge_lacks_call: 'user',
  forge_no_answer: 'forge',
  forge_no_graphql: 'forge',
  forge_not_found: 'user',
  forge_permission: 'user',
  forge_rate_limit: 'forge',
  forge_redirect: 'forge',
  forge_refused: 'bug',
  forge_reply_too_long: 'forge',
  forge_token: 'user',
  forge_too_much: 'user',
  forge_unavailable: 'forge',
  forge_unexpected_response: 'forge',
  item_not_allowed: 'user',
  no_answer: 'network',
  no_common_history: 'user',
  no_such_pull_request: 'user',
  no_such_ref: 'user',
  no_such_space: 'server',
  no_such_type: 'user',
  no_such_user: 'user',
  not_available: 'network',
  proxy: 'user',
  redirect: 'network',
  refused: 'server',
  several_users: 'user',
  reply_too_long: 'network',
  request_too_long: 'network',
  timeout: 'network',
  too_many_items: 'user',
  unexpected_response: 'network',
  unreachable: 'network',
  untrusted: 'network',
  unusable_credential: 'server',
  unusable_key: 'server',
  wrong_inputs: 'user',
} as const satisfies Readonly<Record<string, Category>>

/** Stable: tests and later stages tell failures apart by it, never by a sentence. */
export type FailureCode = keyof typeof CATEGORIES

/** Ends the step. Foreign errors are translated into it once, where they come in. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly sentence: Sentence
  readonly remedy: Sentence | undefined

  constructor(code: FailureCode, what: Sentence, options: { remedy?: Sentence | undefined; cause?: unknown } = {}) {
    super(what.en, { cause: options.cause })
    this.name = 'Failure'
    this.code = code
    this.sentence = what
    this.remedy = options.remedy
  }

  get category(): Category {
    return CATEGORIES[this.code]
  }
}

/** What is thrown and no failure of ours has no name: a bug. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Failure('bug', sentence(`The action itself failed: ${said}`, `本 Action 自身出错：${said}`), {
    remedy: sentence('This is a bug: please report it with this log.', '这是程序缺陷，请附上此日志反馈。'),
    cause: error,
  })
}

/** Why a signal gave something up; its reason, where that is a failure of ours. */
export function givenUp({ reason }: AbortSignal): Failure {
  if (reason instanceof Failure) return reason
  return new Failure('cancelled', sentence('The step was stopped', '步骤已停止'), { cause: reason })
}
