/** Secrets that are missing: as they should be on a pull request of a fork or of Dependabot, a mistake everywhere else. */
import { asFailure, Failure } from '../failure.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { type Event, needsDependabotSecrets, type RunContext, withoutSecrets } from './event.ts'
import { readEvent } from './read-event.ts'

/** Those that are told to be missing where the repository's secrets are. */
const CREDENTIALS: ReadonlySet<string> = new Set(['plugin_id', 'plugin_secret', 'user_key'])

const EXCUSES: Readonly<Record<'fork' | 'dependabot', Sentence>> = {
  fork: sentence(
    'pull requests from forks get no secrets; use the event pull_request_target with `types: [closed]` for them',
    '来自 fork 的 PR 拿不到密钥：请改用 `types: [closed]` 的 pull_request_target 事件',
  ),
  dependabot: sentence(
    "Dependabot runs don't get the repository's Actions secrets; add them as Dependabot secrets if its pull requests are to move work items",
    'Dependabot 触发的运行拿不到仓库的 Actions 密钥：如需流转工作项，请将其添加为 Dependabot 密钥',
  ),
}

const STORE_FOR_DEPENDABOT = sentence(
  "Dependabot runs don't get the repository's Actions secrets: store the same values as Dependabot secrets (Settings → Secrets and variables → Dependabot). Nothing has been sent to Feishu Project.",
  'Dependabot 触发的运行拿不到仓库的 Actions 密钥：请将相同的值添加为 Dependabot 密钥（Settings → Secrets and variables → Dependabot）。尚未向飞书项目发送任何请求。',
)

export type Excused =
  { readonly kind: 'skipped'; readonly because: Sentence } | { readonly kind: 'failed'; readonly failure: Failure }

/** How the step ends on this error: skipped where the secrets could not be there, else failed. */
export async function excusedFailure(
  error: unknown,
  world: { readonly context: RunContext; readonly readPayload: () => Promise<unknown> },
): Promise<Excused> {
  const failure = asFailure(error)
  const event = (await lacksSecretsOnly(failure)) ? await eventOf(world) : undefined
  if (event === undefined) return { kind: 'failed', failure }
  const whose = withoutSecrets(event, world.context)
  if (whose !== undefined) return { kind: 'skipped', because: EXCUSES[whose] }
  if (!needsDependabotSecrets(event, world.context)) return { kind: 'failed', failure }
  const { code, sentence: what } = failure
  return { kind: 'failed', failure: new Failure(code, what, { remedy: STORE_FOR_DEPENDABOT, cause: failure }) }
}

async function lacksSecretsOnly(failure: Failure): Promise<boolean> {
  if (failure.code !== 'wrong_inputs') return false
  // Loaded already: it was thrown from there.
  const { InputFailure } = await import('../inputs/input-failure.ts')
  return (
    failure instanceof InputFailure && failure.problems.every(({ input, missing }) => missing && CREDENTIALS.has(input))
  )
}

/** An event that can't be read excuses nothing; what is wrong with the inputs is told first. */
async function eventOf(world: Parameters<typeof excusedFailure>[1]): Promise<Event | undefined> {
  try {
    return readEvent(world.context.event_name, await world.readPayload())
  } catch {
    return undefined
  }
}
