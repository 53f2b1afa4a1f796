/** The faults of the wire, translated once into our words. */
import { Failure, type FailureCode, givenUp } from '../failure.ts'
import { sentence } from '../sentence.ts'
import { cut, oneLine } from '../text.ts'
import { HttpError, type HttpReply } from './http.ts'
import { COME_AGAIN, HAS_CONTENT, TOO_LONG } from './statuses.ts'

/** No readable answer. */
export interface Fault {
  readonly kind: 'fault'
  readonly failure: Failure
  /** The server may have carried the request out. */
  readonly sent: boolean
  /** Sending once more could help. */
  readonly again: boolean
  /** There was an answer, though none that can be read. */
  readonly answered?: true
}

const checkAddress = sentence(
  'Check base_url, the network and the proxy of the runner, then run the step again.',
  '请检查 base_url 以及运行器的网络和代理，然后重新运行该步骤。',
)

/** Something answered, which need not be what base_url names: it may have answered before. */
const findWho = sentence(
  'Check base_url, and whether a proxy, gateway or firewall answers in its place, then run the step again.',
  '请检查 base_url，以及是否有代理、网关或防火墙代为响应，然后重新运行该步骤。',
)

const askSupport = sentence(
  "Run the step again; if it comes again, ask the vendor's support.",
  '请重新运行该步骤；若再次出现，请联系飞书项目技术支持。',
)

const trustIt = sentence(
  "If the deployment's certificate comes from your own authority, give that authority's certificate to the job by NODE_EXTRA_CA_CERTS; else someone stands in between.",
  '如果该部署使用自建 CA 的证书，请通过 NODE_EXTRA_CA_CERTS 向作业提供该 CA 证书；否则可能存在中间人。',
)

const doNotCompress = sentence(
  'Have the gateway in front of Feishu Project leave its answers as they are.',
  '请让飞书项目前面的网关原样返回响应，不要压缩。',
)

const sendLess = sentence(
  "Shorten what the step sends (fields, rollback_reason, names in node_id), or have the gateway's limit raised.",
  '请缩短该步骤发送的内容（fields、rollback_reason、node_id 中的名称），或调大该网关的限制。',
)

const tryLater = sentence('Run the step again later: it is safe to repeat.', '请稍后重新运行该步骤：重复运行是安全的。')

/** Takes out of a text what must not be shown. */
type Redact = (text: string) => string

/** `signal`: the one that the request was sent with; its reason says why a request was given up. */
export function faultOf(error: unknown, signal: AbortSignal, redact: Redact): Fault {
  if (!(error instanceof HttpError)) throw error
  const { kind, sent } = error
  // A server, a proxy or a certificate may have a part in it.
  const message = shown(error.message, LONGEST_SHOWN, redact)
  switch (kind) {
    case 'given_up':
      return { kind: 'fault', failure: givenUp(signal), sent, again: false }
    case 'not_sent':
      return fault(
        'unreachable',
        `Feishu Project could not be reached (${message})`,
        `无法连接飞书项目（${message}）`,
        {
          sent,
          again: true,
          remedy: checkAddress,
          error,
        },
      )
    case 'untrusted':
      return fault(
        'untrusted',
        `Feishu Project's certificate is not trusted (${message})`,
        `飞书项目的证书不受信任（${message}）`,
        {
          sent,
          again: false,
          remedy: trustIt,
          error,
        },
      )
    case 'no_answer':
      return fault('no_answer', `Feishu Project did not answer (${message})`, `飞书项目没有响应（${message}）`, {
        sent,
        again: true,
        remedy: tryLater,
        error,
      })
    case 'oversize':
      return fault('reply_too_long', 'Feishu Project answered with more than 1 MiB', '飞书项目的响应超过 1 MiB', {
        sent,
        again: false,
        answered: true,
        remedy: checkAddress,
        error,
      })
  }
}

/** A whole reply in which no err_code can be read, or none that counts. */
export function unreadable({ status, headers, text: whole }: HttpReply, redact: Redact): Fault {
  const text = cut(whole, LONGEST_CAUSE)
  const said = `HTTP ${status}`
  if (status >= 300 && status < 400) {
    return fault(
      'redirect',
      `Feishu Project redirects (${said}), and a token is never sent after a redirect`,
      `飞书项目要求重定向（${said}），而 token 绝不随重定向发送`,
      { sent: true, again: false, answered: true, remedy: checkAddress, error: String(headers['location']) },
    )
  }
  const again = { again: true, remedy: tryLater, error: text }
  // Turned away at the door (RFC 6585, 4), so nothing was carried out.
  if (status === 429)
    return fault(
      'not_available',
      `Feishu Project takes no more requests just now (${said})`,
      `飞书项目暂时限制请求（${said}）`,
      {
        ...again,
        sent: false,
      },
    )
  if (TOO_LONG.has(status))
    return fault(
      'request_too_long',
      `A gateway in front of Feishu Project takes no request of this length (${said})`,
      `飞书项目前面的网关拒绝了过长的请求（${said}）`,
      { sent: false, again: false, remedy: sendLess, error: text },
    )
  if (status >= 500 || COME_AGAIN.has(status))
    return fault('not_available', `Feishu Project is not available (${said})`, `飞书项目暂不可用（${said}）`, {
      ...again,
      sent: true,
      answered: true,
    })
  if (isCutOff(whole) || (isEmpty(whole) && HAS_CONTENT.has(status)))
    return fault('no_answer', `Feishu Project's answer was cut off (${said})`, `飞书项目的响应不完整（${said}）`, {
      ...again,
      sent: true,
      answered: true,
    })
  const encoding = String(headers['content-encoding'] ?? 'identity')
  if (encoding === 'identity')
    return fault(
      'unexpected_response',
      `What answered is not Feishu Project's Open API (${said})`,
      `响应并非来自飞书项目 Open API（${said}）`,
      { sent: true, again: false, answered: true, remedy: findWho, error: text },
    )
  return compressed(`${said}, ${shown(encoding, LONGEST_ENCODING, redact)}`)
}

function compressed(said: string): Fault {
  return fault(
    'unexpected_response',
    `What answers at base_url sends its answer compressed (${said}), which was not asked for`,
    `base_url 处返回了未请求的压缩响应（${said}）`,
    { sent: true, again: false, answered: true, remedy: doNotCompress, error: said },
  )
}

/** Of what the step can do without. */
export function noMore(): Failure {
  return new Failure(
    'not_available',
    sentence(
      'Feishu Project has taken no such request for a while, so it was not sent',
      '飞书项目已有一段时间未受理此类请求，因此未发送',
    ),
    { remedy: tryLater },
  )
}

/** The envelope is the Open API's; what it holds is not what the vendor's page describes. */
export function unexpectedResponse(said: string, text: string): Fault {
  return fault(
    'unexpected_response',
    `Feishu Project's answer is not as its Open API describes it (${said})`,
    `飞书项目的响应与 Open API 文档不符（${said}）`,
    {
      sent: true,
      again: false,
      answered: true,
      remedy: askSupport,
      error: cut(text, LONGEST_CAUSE),
    },
  )
}

/** Of another's text, in UTF-16 units. */
const LONGEST_SHOWN = 300
const LONGEST_ENCODING = 20

/** A stranger's words in a sentence of ours: a secret is found whole before they are cut. */
function shown(text: string, most: number, redact: Redact): string {
  return cut(oneLine(redact(text)), most)
}

/** UTF-16 units of a reply that are kept with a failure: a hundred of 1 MiB would fill the memory. */
const LONGEST_CAUSE = 1000

function fault(
  code: FailureCode,
  en: string,
  zh: string,
  { remedy, error, ...facts }: Omit<Fault, 'kind' | 'failure'> & { remedy: typeof tryLater; error: unknown },
): Fault {
  return { kind: 'fault', failure: new Failure(code, sentence(en, zh), { remedy, cause: error }), ...facts }
}

function isEmpty(text: string): boolean {
  return text.trim() === ''
}

/** JSON without its end. */
function isCutOff(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}
