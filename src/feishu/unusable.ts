/** What is said of a token or a user key that no header can hold. Loaded where there is one. */
import { Failure } from '../failure.ts'
import { sentence } from '../sentence.ts'
import { isHeaderValue } from './usable.ts'

/** What the server told can't go into a header, and would fail with every request. `what`: it; `call`: what told it. */
export function unusable(what: string, call: string): Failure {
  return new Failure(
    'unusable_credential',
    sentence(
      `The ${what} that ${call} gave can't be used: it is empty or holds a character that no HTTP header may hold`,
      `${call} 返回的 ${what} 为空或含有 HTTP 请求头不允许的字符，无法使用`,
    ),
    {
      remedy: sentence(
        'Check base_url: Feishu Project gives no such value.',
        '请检查 base_url：飞书项目不会返回这样的值。',
      ),
    },
  )
}

/** The headers that inputs fill, by the inputs. */
const INPUTS: Readonly<Record<string, string>> = { 'x-plugin-token': 'plugin_token', 'x-user-key': 'user_key' }

/** One of these can't be sent. */
export function unusableHeader(headers: Readonly<Record<string, string>>): Failure {
  const [, input = ''] =
    Object.entries(INPUTS).find(([name]) => name in headers && !isHeaderValue(headers[name] ?? '')) ?? []
  return new Failure(
    'unusable_credential',
    sentence(
      `The input ${input} is empty or holds a character that no HTTP header may hold; nothing was sent`,
      `输入 ${input} 为空或含有 HTTP 请求头不允许的字符；未发送任何请求`,
    ),
    { remedy: sentence(`Correct the input ${input}.`, `请更正输入 ${input}。`) },
  )
}
