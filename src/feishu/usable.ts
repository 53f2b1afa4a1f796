/** What can't go into a header or an address is refused before anything is sent. Pure. */
import type { ItemAddress } from '../domain.ts'
import { Failure } from '../failure.ts'
import { sentence } from '../sentence.ts'

/** Visible ASCII; no token and no key has anything else (RFC 9110, 5.5, allows little more). */
export function isHeaderValue(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
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
