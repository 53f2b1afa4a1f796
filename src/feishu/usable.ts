/** What can't go into a header or an address is refused before anything is sent. Pure. */
import type { ItemAddress } from '../domain.ts'
import { Failure } from '../failure.ts'
import { sentence } from '../sentence.ts'

/** Visible ASCII; no token and no key has anything else (RFC 9110, 5.5, allows little more). */
export function isHeaderValue(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}

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

/** Undefined: all can be sent. */
export function unusableHeader(headers: Readonly<Record<string, string>>): Failure | undefined {
  const [, input] =
    Object.entries(INPUTS).find(([name]) => name in headers && !isHeaderValue(headers[name] ?? '')) ?? []
  if (input === undefined) return undefined
  return new Failure(
    'unusable_credential',
    sentence(
      `The input ${input} is empty or holds a character that no HTTP header may hold; nothing was sent`,
      `输入 ${input} 为空或含有 HTTP 请求头不允许的字符；未发送任何请求`,
    ),
    { remedy: sentence(`Correct the input ${input}.`, `请更正输入 ${input}。`) },
  )
}

/** The segments of an address, encoded. Throws a Failure that names one with half a character in it, which no address can hold. */
export function pathOf(...segments: readonly string[]): string {
  return `/open_api/${segments.map(encoded).join('/')}`
}

function encoded(segment: string): string {
  if (segment.isWellFormed()) return encodeURIComponent(segment)
  const shown = JSON.stringify(segment)
  throw new Failure(
    'unusable_key',
    sentence(
      `The key ${shown} holds half a character, so it can't be part of an address; nothing was sent`,
      `键 ${shown} 含有不完整的字符，无法作为请求地址的一部分；未发送任何请求`,
    ),
    {
      remedy: sentence('Correct it in the inputs, or in the configuration of the space.', '请在输入或空间配置中更正。'),
    },
  )
}

/** Of one item: what is done in the area of its workflow, or of itself. */
export function itemPath(
  { project_key, work_item_type_key, work_item_id }: ItemAddress,
  area: 'workflow' | 'work_item',
  ...rest: readonly string[]
): string {
  return pathOf(project_key, area, work_item_type_key, work_item_id, ...rest)
}
