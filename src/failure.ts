import type { Sentence } from './sentence.ts'

/**
 * Whose it is decides what the reader does: `user` mends an input or the workflow, `server` means Feishu Project refused or
 * misbehaved, `network` means it could not be reached, `github` means that GitHub could not be asked, `bug` is ours.
 */
export type Whose = 'user' | 'server' | 'network' | 'github' | 'bug'

/** Every failure this project names: what happened, what to do about it, whose it is. Foreign errors are translated into it once, at the border. */
export class Failure extends Error {
  readonly whose: Whose
  readonly sentence: Sentence
  readonly remedy: Sentence | undefined

  constructor(whose: Whose, what: Sentence, options: { remedy?: Sentence; cause?: unknown } = {}) {
    super(what.en, { cause: options.cause })
    this.name = 'Failure'
    this.whose = whose
    this.sentence = what
    this.remedy = options.remedy
  }
}
