/** Whether a run will surely speak to Feishu Project, and where: told before anything else is loaded, so by hand. In doubt it will not; pure. */

export type Env = Readonly<Record<string, string | undefined>>

/** The origin to connect to early. `readPayload` is asked only where all else speaks for it; what it throws is main's to report. */
export function firstConnection(env: Env, readPayload: () => unknown): string | undefined {
  const input = (name: string): string => (env[`INPUT_${name}`] ?? '').trim()
  const origin = originOf(input('BASE_URL') || 'https://project.feishu.cn')
  if (origin === undefined || isProxied(origin, env) || !isComplete(input)) return undefined
  try {
    return asksSomething(env['GITHUB_EVENT_NAME'] ?? '', input, readPayload) ? origin : undefined
  } catch {
    return undefined
  }
}

type Input = (name: string) => string

/** As the input `base_url` is read, but of http addresses only the plainest. */
function originOf(base_url: string): string | undefined {
  if (!/^https?:\/\/[^/?#@\\\s]+\/?$/i.test(base_url) || !URL.canParse(base_url)) return undefined
  const { origin, protocol, hostname } = new URL(base_url)
  return protocol === 'https:' || isThisMachine(hostname) ? origin : undefined
}

function isThisMachine(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]'
}

/** Whatever the exceptions say: where a proxy is named, undici finds the way. This very machine is never reached by one. */
function isProxied(origin: string, env: Env): boolean {
  const { protocol, hostname } = new URL(origin)
  if (isThisMachine(hostname)) return false
  const names = protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']
  return names.some((name) => (env[name] ?? '').trim() !== '')
}

function isComplete(input: Input): boolean {
  if (input('NODE_ID') === '' || input('PROJECT_KEY') === '') return false
  const token = input('PLUGIN_TOKEN')
  const has_plugin = input('PLUGIN_ID') !== '' && input('PLUGIN_SECRET') !== ''
  return token.startsWith('u-') || ((token !== '' || has_plugin) && input('USER_KEY') !== '')
}

/** What came after a merge by itself and carries no text. */
const BY_HAND = new Set(['workflow_dispatch', 'repository_dispatch', 'schedule'])

function asksSomething(event: string, input: Input, readPayload: () => unknown): boolean {
  const isAuto = ['', 'auto'].includes(input('ACTION'))
  if (isAuto && ['cancelled', 'skipped'].includes(input('JOB_STATUS'))) return false
  const isNamed = input('WORK_ITEM_ID') !== ''
  if (BY_HAND.has(event)) return isNamed
  if (event !== 'pull_request' && event !== 'pull_request_target' && event !== 'push') return false
  const payload = readPayload()
  if (event === 'push')
    return at(payload, 'deleted') !== true && (isNamed || isLinked(messagesOf(at(payload, 'commits'))))
  const isMerged = at(payload, 'action') === 'closed' && at(payload, 'pull_request', 'merged') === true
  if (!isMerged && (isAuto || at(payload, 'action') === 'closed')) return false
  const texts = [['title'], ['body'], ['head', 'ref']].map((path) => at(payload, 'pull_request', ...path))
  return isNamed || isLinked(texts)
}

function messagesOf(commits: unknown): readonly unknown[] {
  return Array.isArray(commits) ? commits.map((commit: unknown) => at(commit, 'message')) : []
}

/** The page of a work item has this in its address. */
function isLinked(texts: readonly unknown[]): boolean {
  return texts.some((text) => typeof text === 'string' && text.includes('/detail/'))
}

function at(value: unknown, ...path: readonly string[]): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return undefined
  const found: unknown = Reflect.get(value, first)
  return at(found, ...rest)
}
