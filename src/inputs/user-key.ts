/** How an input names a person. */
import { sentence } from '../sentence.ts'
import { matching } from './readers.ts'
import { asText, type Found } from './written.ts'

export const USER_KEY = sentence(
  'a user key (double-click an avatar in Feishu Project to copy it) or an e-mail address',
  'user_key（在飞书项目中双击头像即可复制）或邮箱地址',
)
/** A key travels in a header; an e-mail address is looked up. Names are neither, nor is what an expression makes of nothing. */
const PATTERN = /^(?!(?:null|undefined|true|false)$)(?:[\w.:-]+|[^@\s\p{C}]+@[^@\s\p{C}]+\.[^@\s\p{C}]+)$/u
export const userKey = matching(PATTERN, USER_KEY)

/** Undefined where it is none. */
export function userKeyOf(found: Found): string | undefined {
  const key = asText(found) ?? ''
  return PATTERN.test(key) ? key : undefined
}
