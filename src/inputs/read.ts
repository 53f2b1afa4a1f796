/** The runner's strings -> one validated, read-only object, or one failure that names every mistake. */
import type { NodeUpdate } from '../domain.ts'
import { type ItemHosts, itemHosts } from '../work-item/item-url.ts'
import { breaches } from './cross-rules.ts'
import { collect, isComplete, type Mistake, NONE, type Place } from './readers.ts'
import { table, type Values } from './table.ts'

export { inputNames, secretNames } from './table.ts'

/** By the input's name, as the runner gave them. */
export type RawInputs = Readonly<Record<string, string | undefined>>

/** A plugin token goes with the user it acts as; a user token (`u-`) goes alone. */
export type Credentials =
  | { readonly plugin_id: string; readonly plugin_secret: string; readonly user_key: string }
  | { readonly plugin_token: string; readonly user_key?: string }

type CredentialName = 'plugin_id' | 'plugin_secret' | 'plugin_token' | 'user_key'
/** Inputs that are something else once they are gathered. */
type Gathered = keyof NodeUpdate | CredentialName | 'on_missing' | 'work_item_hosts'

/** `request_timeout` and `timeout` are in milliseconds here; `base_url` is an origin; `max_work_items` is undefined if not given. */
export interface Inputs extends Omit<Values, Gathered> {
  readonly credentials: Credentials
  readonly update: NodeUpdate
  readonly on_missing: 'ignore' | 'warn' | 'fail'
  /** All that serve the deployment, that of `base_url` and its sisters too. */
  readonly work_item_hosts: ItemHosts
}

/** Throws an InputFailure. */
export async function readInputs(raw: RawInputs): Promise<Inputs> {
  const texts = textsOf(raw)
  const mistakes: Mistake[] = []
  const values = await readTable(texts, (found, allowed, path = []) => {
    mistakes.push({ path, found, allowed })
    return NONE
  })
  mistakes.push(...breaches({ texts, values }))
  const inputs = mistakes.length === 0 && isComplete<Values>(values, table) ? gathered(values) : undefined
  if (inputs !== undefined) return Object.freeze(inputs)
  const { inputFailure } = await import('./input-failure.ts')
  throw inputFailure(mistakes, texts)
}

/** Without those that are empty: an empty string is no value. */
function textsOf(raw: RawInputs): ReadonlyMap<string, string> {
  const texts = Object.entries(table).map(([name, { verbatim }]): [string, string] => {
    const text = raw[name] ?? ''
    return [name, verbatim === true && text.trim() !== '' ? text : text.trim()]
  })
  return new Map(texts.filter(([, text]) => text !== ''))
}

/** First what other inputs are read by; where it is wrong itself, all else is told without it. */
async function readTable(texts: ReadonlyMap<string, string>, refuse: Place['refuse']): Promise<Partial<Values>> {
  const { timezone, base_url, work_item_hosts, ...others } = table
  // In UTC every day and time exists.
  const unknown: Place = { timezone: 'UTC', hosts: undefined, refuse }
  const first = await collect({ timezone, base_url, work_item_hosts }, texts, unknown)
  const { timezone: zone = 'UTC', base_url: address, work_item_hosts: more } = first
  const hosts = address === undefined || more === undefined ? undefined : itemHosts(address, more)
  return { ...first, ...(await collect(others, texts, { timezone: zone, hosts, refuse })) }
}

/** Undefined where the credentials are not whole, which a rule tells. */
function gathered(values: Values): Inputs | undefined {
  const { plugin_id, plugin_secret, plugin_token, user_key, on_missing, ...others } = values
  const { node_owners, node_schedule, schedules, fields, role_assignee, ...settings } = others
  const credentials = credentialsOf({ plugin_id, plugin_secret, plugin_token, user_key })
  return (
    credentials && {
      ...settings,
      // A check must not be green when it knows nothing.
      on_missing: on_missing ?? (settings.action === 'require' ? 'fail' : 'warn'),
      work_item_hosts: itemHosts(settings.base_url, settings.work_item_hosts),
      credentials,
      update: {
        ...(node_owners && { node_owners }),
        ...(node_schedule && { node_schedule }),
        ...(schedules && { schedules }),
        ...(fields && { fields }),
        ...(role_assignee && { role_assignee }),
      },
    }
  )
}

type Pair = Pick<Values, CredentialName>

function credentialsOf({ plugin_token, plugin_id, plugin_secret, user_key }: Pair): Credentials | undefined {
  if (plugin_token !== undefined) return { plugin_token, ...(user_key !== undefined && { user_key }) }
  if (plugin_id === undefined || plugin_secret === undefined || user_key === undefined) return undefined
  return { plugin_id, plugin_secret, user_key }
}
