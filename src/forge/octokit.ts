/** GitHub's client by the toolkit: it knows how a route becomes a request; the exchange itself is ours, and so is what a reply means. */
import { Failure } from '../failure.ts'
import { sentence } from '../sentence.ts'
import type { Exchange, Exchanged } from './connection.ts'
import { unusableToken } from './failures.ts'
import type { Send } from './requests.ts'

/** The token as a header takes it. Throws a Failure: anything else would be refused in an error message that quotes it. */
export function readToken(written: string): string {
  const token = written.trim()
  if (!/^[\x21-\x7e]+$/.test(token)) throw unusableToken(token === '')
  return token
}

/** `base`: of REST; routes that begin with a whole address go there. */
export async function openSend(token: string, base: string | undefined, exchange: Exchange): Promise<Send> {
  const { getOctokit } = await loadToolkit()
  const octokit = getOctokit(token, { ...(base === undefined ? {} : { baseUrl: base }), log: silent })
  return async (route, parameters, signal) => {
    const taken: { exchanged?: Exchanged; error?: unknown } = {}
    const fetch = async (url: string, options: FetchOptions): Promise<FetchResponse> => {
      try {
        taken.exchanged = await exchange(url, { ...options, signal })
      } catch (error) {
        taken.error = error
      }
      return NOTHING
    }
    await octokit.request(route, { ...parameters, request: { fetch, log: silent } })
    if (taken.exchanged === undefined) throw taken.error
    const { status, headers, text } = taken.exchanged
    return { status, headers, data: parsed(text) }
  }
}

/** What Octokit is told came: it would read a reply by its type alone, however long, and quote it in an error. */
const NOTHING: FetchResponse = { status: 204, url: '', headers: new Map() }

interface FetchOptions {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

interface FetchResponse {
  readonly status: number
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
}

/** Octokit takes 50 ms to load, and most events carry their text. While loading it reads the event file and the proxies of the environment. */
async function loadToolkit() {
  try {
    return await import('@actions/github')
  } catch (cause) {
    throw new Failure('bug', sentence("GitHub's client could not be loaded", '无法加载 GitHub 客户端'), { cause })
  }
}

/** JSON, with or without a byte order mark; else the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return text
  }
}

/** The library would write to the console, which the runner reads commands from. */
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet }

function quiet(): void {
  // Each request has its line in the log already.
}
