/** What a look-up answered, where there is no going on without it. */
import type { Refusal } from '../domain.ts'
import { Failure } from '../failure.ts'
import type { Answer } from '../ports.ts'
import { sentence } from '../sentence.ts'

/** It was refused. */
export class Refused extends Failure {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super('refused', sentence(refusal.message, refusal.message), { remedy: refusal.hint })
    this.name = 'Refused'
    this.refusal = refusal
  }
}

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
