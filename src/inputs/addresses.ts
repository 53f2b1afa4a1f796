/** The inputs that may be addresses: of the tracker, of a space, of a work item's page. */
import { listOf, sentence } from '../sentence.ts'
import { isLoopback, parseItemUrl } from '../work-item/item-url.ts'
import { isWorkItemId, type Reference } from '../work-item/reference.ts'
import { NONE, parsed, read, type Reader } from './readers.ts'

const BASE_URL = sentence(
  'an https address without path and credentials, such as https://project.feishu.cn; http on a loopback address only',
  '不含路径和账号密码的 https 地址，例如 https://project.feishu.cn；仅回环地址可用 http',
)

/** Its origin. */
export const baseUrl = parsed(BASE_URL, (text) => {
  // The parser would also take backslashes, tabs and a missing slash.
  if (!/^https?:\/\/[^/?#@\\\s]+\/?$/i.test(text) || !URL.canParse(text)) return undefined
  const { origin, hostname, protocol } = new URL(text)
  // Also what a sentence in Chinese left behind it; links would not match.
  if (hostname.endsWith('.')) return undefined
  return protocol === 'https:' || isLoopback(hostname) ? origin : undefined
})

export const SPACE = sentence(
  'a space ID (24 hex digits), a simple_name, or the address of the space: `shop` or https://project.feishu.cn/shop',
  '空间 ID（24 位十六进制数）、空间域名 simple_name 或空间地址：`shop` 或 https://project.feishu.cn/shop',
)

/** A space ID or simple_name, or the address of a space, which holds its simple_name. */
export const space: Reader<string> = (text, { hosts, refuse }) => {
  if (/^[\w.~-]+$/.test(text)) return read(text)
  if (!text.includes('/')) return refuse(text, SPACE)
  if (hosts === undefined) return NONE
  // A space is what can stand before the page of an item.
  const page = `${text.replace(/[?#].*$/, '').replace(/\/+$/, '')}/story/detail/1`
  const name = parseItemUrl(page, hosts)?.project_key
  if (name !== undefined) return read(name)
  const on = listOf([...hosts])
  const allowed = sentence(
    `a space, by its name or by its address alone, such as https://project.feishu.cn/shop, on ${on.en}`,
    `空间域名，或 ${on.zh} 上的空间地址（不含其他路径），例如 https://project.feishu.cn/shop`,
  )
  return refuse(text, allowed)
}

export const item: Reader<Reference> = (text, { hosts, refuse }) => {
  if (isWorkItemId(text)) return read({ work_item_id: text })
  if (hosts === undefined) return NONE
  const reference = parseItemUrl(text, hosts)
  if (reference !== undefined) return read(reference)
  const on = listOf([...hosts])
  const allowed = sentence(
    `a work item ID (1 to 9223372036854775807) or the address of a work item's page on ${on.en}`,
    `工作项 ID（1 到 9223372036854775807），或 ${on.zh} 上的工作项页面地址`,
  )
  return refuse(text, allowed)
}
