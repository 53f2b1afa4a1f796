/** `work_item_id`: IDs and page addresses -> references, none of them outside what the other inputs allow. */
import { type Sentence, sentence } from '../sentence.ts'
import { itemHosts, parseItemUrl } from '../work-item/item-url.ts'
import { isWorkItemId, type Reference } from '../work-item/reference.ts'
import type { Mistake } from './checked.ts'

interface Allowed {
  readonly base_url: string
  readonly work_item_hosts: readonly string[]
  readonly project_key: readonly string[]
  readonly work_item_type_key: readonly string[]
}

interface NamedItems {
  readonly references: readonly Reference[]
  readonly mistakes: readonly Mistake[]
}

export function nameItems(texts: readonly string[], allowed: Allowed): NamedItems {
  const readings = texts.map((text) => (isWorkItemId(text) ? { work_item_id: text } : readAddress(text, allowed)))
  return {
    references: readings.flatMap((reading) => ('work_item_id' in reading ? [reading] : [])),
    mistakes: readings.flatMap((reading) => ('allowed' in reading ? [reading] : [])),
  }
}

function readAddress(text: string, allowed: Allowed): Reference | Mistake {
  const { base_url, work_item_hosts, project_key, work_item_type_key } = allowed
  const hosts = itemHosts(base_url, work_item_hosts)
  const reference = parseItemUrl(text, hosts)
  if (reference === undefined) return mistake(text, pageOn([...hosts].join(', ')))
  const { project_key: space, work_item_type: type } = reference
  if (!mayBeAmong(space, project_key)) return mistake(text, ofSpaces(project_key.join(', ')))
  if (!mayBeAmong(type, work_item_type_key)) return mistake(text, ofTypes(work_item_type_key.join(', ')))
  return reference
}

function mistake(found: string, allowed: Sentence): Mistake {
  return { found, allowed, missing: false }
}

/**
 * Spaces and custom types go by an ID of 24 hex digits and by a word, and only the server knows which belong together
 * (a built-in type's key is its word). So a name is outside for sure only where it and all the allowed ones are of one kind.
 */
function mayBeAmong(name: string | undefined, allowed: readonly string[]): boolean {
  if (name === undefined || allowed.length === 0) return true
  return allowed.some((one) => isId(one) !== isId(name) || one.toLowerCase() === name.toLowerCase())
}

function isId(name: string): boolean {
  return /^[0-9a-f]{24}$/iu.test(name)
}

function pageOn(hosts: string): Sentence {
  return sentence(
    `a work item ID or the address of a work item's page on ${hosts}`,
    `工作项 ID，或 ${hosts} 上的工作项页面地址`,
  )
}

function ofSpaces(spaces: string): Sentence {
  return sentence(`items of the spaces in project_key (${spaces})`, `project_key 所列空间（${spaces}）中的工作项`)
}

function ofTypes(types: string): Sentence {
  return sentence(
    `items of the types in work_item_type_key (${types})`,
    `work_item_type_key 所列类型（${types}）的工作项`,
  )
}
