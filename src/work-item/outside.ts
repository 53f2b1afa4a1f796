/** What lies outside the spaces and types that the inputs allow, as far as words tell by themselves; of the rest only the server knows. */
import { isObjectKey } from '../domain.ts'
import type { Reference } from './reference.ts'

/** Of these the key is the api_name (获取空间下工作项类型); a custom type's key has 24 hex digits, and its page address the api_name. */
const BUILT_IN: ReadonlySet<string> = new Set(['story', 'issue', 'version', 'sprint', 'sub_task', 'chart'])

export function isBuiltIn(word: string): boolean {
  return BUILT_IN.has(word)
}

export function isTypeKey(word: string): boolean {
  return BUILT_IN.has(word) || isObjectKey(word)
}

export interface Bounds {
  readonly project_key: readonly string[]
  /** None: all are allowed. */
  readonly work_item_type_key: readonly string[]
}

/** Which bound it surely breaks. */
export function brokenBound(reference: Reference, bounds: Bounds): keyof Bounds | undefined {
  const { project_key, work_item_type, url } = reference
  if (lacks(bounds.project_key, project_key, isSameKind)) return 'project_key'
  // A page address tells the api_name; what a pattern captured may be anything, a name for instance.
  const areComparable =
    url === undefined ? areKeys : (allowed: string, type: string) => isBuiltIn(allowed) || areKeys(allowed, type)
  return lacks(bounds.work_item_type_key, work_item_type, areComparable) ? 'work_item_type_key' : undefined
}

/** `areComparable`: if they differ they mean different things. */
type Comparable = (allowed: string, word: string) => boolean

function lacks(allowed: readonly string[], word: string | undefined, areComparable: Comparable): boolean {
  if (word === undefined || allowed.length === 0) return false
  return allowed.every((one) => areComparable(one, word) && one.toLowerCase() !== word.toLowerCase())
}

/** Two space IDs, or two simple_names: which ID is whose, only the server knows. */
function isSameKind(one: string, other: string): boolean {
  return isObjectKey(one.toLowerCase()) === isObjectKey(other.toLowerCase())
}

function areKeys(one: string, other: string): boolean {
  return isTypeKey(one) && isTypeKey(other)
}
