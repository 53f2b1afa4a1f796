/** What can go wrong between us and a forge, in our words. */
import { Failure } from '../failure.ts'
import type { Call } from '../ports.ts'
import { listOf, type Sentence, sentence } from '../sentence.ts'
import { asSeen, cut } from '../text.ts'

/** A key under `permissions:` of a workflow or a job. */
export type Permission = 'actions' | 'contents' | 'deployments' | 'pull-requests'

/** One or more look-ups for one answer. */
export interface Errand {
  /** For all of them, so that nobody has to add one line after the other. */
  readonly needs: readonly Permission[]
  readonly call: Call
}

export interface LookUp extends Errand {
  /** What we look for, as it stands in a sentence. */
  readonly sought: Sentence
  /** Statuses that mean the same as 404 here. */
  readonly also_none?: readonly number[]
  readonly server?: Server
}

/** Who is asked. */
export interface Server {
  /** As sentences call it: `GitHub`, or the host of any other forge. */
  readonly name: string
  /** Takes the token, in whatever form it was sent back, out of a text. */
  readonly redact: (text: string) => string
}

export const GITHUB: Server = { name: 'GitHub', redact: (text) => text }

const later = sentence('Run the step again later: it is safe to repeat.', '请稍后重新运行该步骤：重复运行是安全的。')

const nameThem = sentence(
  'Name the work items in the input work_item_id, then nothing has to be looked up.',
  '请在输入 work_item_id 中指明工作项，这样就无需查询。',
)

export function unusableToken(empty: boolean): Failure {
  const what = empty
    ? sentence('The input github_token is empty', '输入 github_token 为空')
    : sentence(
        'The input github_token holds a space, a line end or another character that no token has',
        '输入 github_token 含有 token 中不可能出现的空格、换行或其他字符',
      )
  return new Failure('forge_token', what, {
    remedy: sentence("Leave it out: the default is the job's own token.", '请去掉该输入：默认使用作业自身的 token。'),
  })
}

export function badCredentials(said: string, { sought, needs, server = GITHUB }: LookUp): Failure {
  return new Failure(
    'forge_token',
    sentence(
      `${server.name} does not accept github_token for reading ${sought.en}: ${plain(said, server)}`,
      `读取${sought.zh}时，${server.name} 不接受 github_token：${plain(said, server)}`,
    ),
    {
      remedy: sentence(
        `Leave github_token out (the default is the job's own token), or give it a token that is still valid and may read this repository (${listOf(needs).en}).`,
        `请去掉 github_token（默认使用作业自身的 token），或改用仍然有效且可读取本仓库（${listOf(needs).zh}）的 token。`,
      ),
    },
  )
}

export function forbidden(said: string, { sought, needs, server = GITHUB }: LookUp): Failure {
  return new Failure(
    'forge_permission',
    sentence(
      `${server.name} does not let github_token read ${sought.en}: ${plain(said, server)}`,
      `${server.name} 不允许 github_token 读取${sought.zh}：${plain(said, server)}`,
    ),
    {
      remedy: sentence(
        `Add to the job: ${asYaml(needs)} (beside what it needs otherwise: once permissions is written, all that is not listed is none). A token of your own needs the same rights.`,
        `请在作业中添加：${asYaml(needs)}（并保留作业所需的其他权限：一旦写出 permissions，未列出的权限均为 none）。自备的 token 需要同样的权限。`,
      ),
    },
  )
}

export function absent(said: string, { sought, needs, server = GITHUB }: LookUp): Failure {
  const on_github = server.name === GITHUB.name
  return new Failure(
    'forge_not_found',
    sentence(
      `${server.name} does not find ${sought.en}: ${plain(said, server)}`,
      `${server.name} 找不到${sought.zh}：${plain(said, server)}`,
    ),
    {
      remedy: on_github
        ? sentence(
            `In a private repository GitHub hides what github_token may not read. If it exists, add to the job: ${asYaml(needs)}. If not, name the work items in the input work_item_id.`,
            `在私有仓库中，GitHub 会隐藏 github_token 无权读取的内容。若确实存在，请在作业中添加：${asYaml(needs)}；若不存在，请在输入 work_item_id 中指明工作项。`,
          )
        : sentence(
            `Check that it exists, that github_token may read it, and that this version of the server has the call. ${nameThem.en}`,
            `请检查其是否存在、github_token 是否有权读取，以及该服务器版本是否提供此接口。${nameThem.zh}`,
          ),
    },
  )
}

/** A server that may never have been made to answer this: its 404 is not about permissions alone. */
export function lacksCall(said: string, { sought, server = GITHUB }: LookUp): Failure {
  return new Failure(
    'forge_lacks_call',
    sentence(
      `${server.name} can't look up ${sought.en}: it has no such call, or nothing of that name (${plain(said, server)})`,
      `${server.name} 无法查询${sought.zh}：该服务器没有此接口，或不存在该内容（${plain(said, server)}）`,
    ),
    { remedy: nameThem },
  )
}

export function noGraphql(said: string, { server = GITHUB }: LookUp): Failure {
  return new Failure(
    'forge_no_graphql',
    sentence(
      `${server.name} has no GraphQL: ${plain(said, server)}`,
      `${server.name} 没有 GraphQL：${plain(said, server)}`,
    ),
    { remedy: nameThem },
  )
}

export function replyTooLong({ sought, server = GITHUB }: LookUp, cause: unknown): Failure {
  return new Failure(
    'forge_reply_too_long',
    sentence(`${server.name} sent more than 32 MiB for ${sought.en}`, `${server.name} 对${sought.zh}的响应超过 32 MiB`),
    { remedy: nameThem, cause },
  )
}

/** `host`: where it leads. */
export function redirected(host: string, { sought, server = GITHUB }: LookUp, cause: unknown): Failure {
  return new Failure(
    'forge_redirect',
    sentence(
      `The look-up of ${sought.en} was answered with a redirect to ${plain(host, server)}, which github_token must not follow`,
      `查询${sought.zh}时被重定向到 ${plain(host, server)}，github_token 不会随重定向发送`,
    ),
    {
      remedy: sentence(
        "Set the runner's GITHUB_API_URL and GITHUB_GRAPHQL_URL to the addresses that answer.",
        '请将运行器的 GITHUB_API_URL 和 GITHUB_GRAPHQL_URL 设为实际响应的地址。',
      ),
      cause,
    },
  )
}

/** `wait`: milliseconds until it lifts, where GitHub told. */
export function rateLimited(said: string, wait: number | undefined, { server = GITHUB }: LookUp): Failure {
  const seconds = wait === undefined ? undefined : Math.ceil(wait / 1000)
  return new Failure(
    'forge_rate_limit',
    sentence(
      `${server.name}'s rate limit is used up${seconds === undefined ? '' : ` for another ${seconds} s`}: ${plain(said, server)}`,
      `已达到 ${server.name} 的请求频率限制${seconds === undefined ? '' : `，还需 ${seconds} 秒`}：${plain(said, server)}`,
    ),
    { remedy: later },
  )
}

export function unavailable(said: string, { server = GITHUB }: LookUp): Failure {
  return new Failure(
    'forge_unavailable',
    sentence(
      `${server.name} is not available: ${plain(said, server)}`,
      `${server.name} 暂不可用：${plain(said, server)}`,
    ),
    { remedy: later },
  )
}

export function noAnswer(why: string, { server = GITHUB }: LookUp, cause: unknown): Failure {
  return new Failure(
    'forge_no_answer',
    sentence(`${server.name} did not answer: ${plain(why, server)}`, `${server.name} 没有响应：${plain(why, server)}`),
    {
      remedy: sentence(
        'Check that the runner reaches GITHUB_API_URL and GITHUB_GRAPHQL_URL, and its proxy (HTTPS_PROXY, NO_PROXY); then run the step again.',
        '请检查运行器能否访问 GITHUB_API_URL 和 GITHUB_GRAPHQL_URL 及其代理（HTTPS_PROXY、NO_PROXY），然后重新运行该步骤。',
      ),
      cause,
    },
  )
}

export function misshapen(said: string, cause: unknown, { server = GITHUB }: Pick<LookUp, 'server'> = {}): Failure {
  const [api, zh] = server.name === GITHUB.name ? ["GitHub's API", 'GitHub API'] : ['an API', 'API']
  return new Failure(
    'forge_unexpected_response',
    sentence(
      `What answers at GITHUB_API_URL is not ${api} as we know it (${plain(said, server)})`,
      `GITHUB_API_URL 处的响应不是已知的 ${zh}（${plain(said, server)}）`,
    ),
    {
      remedy: sentence(
        `Check the runner's GITHUB_API_URL, GITHUB_GRAPHQL_URL and proxy. ${nameThem.en}`,
        `请检查运行器的 GITHUB_API_URL、GITHUB_GRAPHQL_URL 和代理。${nameThem.zh}`,
      ),
      cause,
    },
  )
}

/** We asked for something that GitHub does not understand. */
export function refused(said: string, { sought, server = GITHUB }: LookUp): Failure {
  return new Failure(
    'forge_refused',
    sentence(
      `${server.name} refuses to look up ${sought.en}: ${plain(said, server)}`,
      `${server.name} 拒绝查询${sought.zh}：${plain(said, server)}`,
    ),
    {
      remedy: sentence(`${nameThem.en} Please report this with its log.`, `${nameThem.zh}请附上此日志反馈该问题。`),
    },
  )
}

/** More than we look through. */
export function tooFar(sought: Sentence, limit: Sentence, remedy: Sentence = nameThem): Failure {
  return new Failure(
    'forge_too_much',
    sentence(`Too much to look through for ${sought.en}: ${limit.en}`, `${sought.zh}需要查询的内容过多：${limit.zh}`),
    { remedy },
  )
}

export function givenUp(signal: AbortSignal): Failure {
  if (signal.reason instanceof Failure) return signal.reason
  return new Failure('cancelled', sentence('The step was stopped', '步骤已停止'), { cause: signal.reason })
}

/** On one line, which YAML allows: it stays intact in an annotation, a table cell and a log. */
function asYaml(needs: readonly Permission[]): string {
  return `\`permissions: { ${needs.map((permission) => `${permission}: read`).join(', ')} }\``
}

/** The server's own sentence: without the token before it is cut, one line, not without end, and without a stop, since ours has one. */
export function plain(said: string, { redact }: Server): string {
  return cut(asSeen(redact(said)).replace(/\.$/, ''), 300)
}
