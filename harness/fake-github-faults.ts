/** What goes wrong at the fake GitHub, on demand. */

/** Takes the next requests that it concerns: `times`, one by default. */
export type Fault = {
  readonly on?: 'rest' | 'graphql'
  readonly times?: number
} & (
  | {
      readonly fault: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      /** A string is sent as it is. */
      readonly body?: unknown
    }
  /** The connection breaks off without an answer. */
  | { readonly fault: 'reset' }
  /** No answer ever. */
  | { readonly fault: 'hang' }
  /** The answer breaks off in the middle. */
  | { readonly fault: 'cut' }
  /** So many bytes of an answer that makes no sense. */
  | { readonly fault: 'flood'; readonly bytes: number }
  /** The true answer, so many milliseconds late. */
  | { readonly fault: 'delay'; readonly ms: number }
  /** A GraphQL answer of both: the true data, and errors. */
  | { readonly fault: 'errors'; readonly errors: readonly unknown[] }
)

/** The hourly limit is used up; it lifts in so many seconds. */
export function primaryLimit(seconds: number): Fault {
  const { headers, message } = limit(seconds)
  return { fault: 'answer', status: 403, headers, body: { message } }
}

/** The same as GraphQL says it; both types are in use (githubkit#271). */
export function graphqlLimit(seconds: number, type: 'RATE_LIMIT' | 'RATE_LIMITED'): Fault {
  const { headers, message } = limit(seconds)
  return { fault: 'answer', status: 200, headers, body: { errors: [{ type, message }] } }
}

function limit(seconds: number) {
  const now = Math.floor(Date.now() / 1000)
  const headers = {
    date: new Date(now * 1000).toUTCString(),
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': `${now + seconds}`,
  }
  return { headers, message: 'API rate limit exceeded for installation ID 9306189.' }
}

/** Too many at once. GitHub does not always tell for how long (hub4j/github-api#2009). */
export function secondaryLimit(seconds?: number): Fault {
  return {
    fault: 'answer',
    status: 403,
    headers: seconds === undefined ? {} : { 'retry-after': `${seconds}` },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  }
}

export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = []

  add(...faults: readonly Fault[]): void {
    this.#waiting.push(...faults.map((fault) => ({ fault, left: fault.times ?? 1 })))
  }

  take(of: 'rest' | 'graphql'): Fault | undefined {
    const found = this.#waiting.find(({ fault, left }) => left > 0 && (fault.on ?? of) === of)
    if (found === undefined) return undefined
    found.left -= 1
    return found.fault
  }
}
