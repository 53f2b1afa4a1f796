/** The runner's strings -> one validated, read-only object, or one failure that names every mistake. */
import type { NodeUpdate } from '../domain.ts'
import { itemHosts } from '../work-item/item-url.ts'
import { breaches } from './cross-rules.ts'
import { InputFailure, problemOf } from './input-failure.ts'
import { collect, type Context, isComplete, type Mistake } from './readers.ts'
import { table, type Values } from './table.ts'

export { InputFailure, type InputProblem, problemSentence } from './input-failure.ts'
export { MAX_WORK_ITEMS, MAX_WORK_ITEMS_IN_RANGE } from './table.ts'

/** By the input's name, as the runner gave them. */
export type RawInputs = Readonly<Record<string, string | undefined>>

/** A plugin token goes with the user it acts as; a user token (`u-`) goes alone. */
export type Credentials =
  | { readonly plugin_id: string; readonly plugin_secret: string; readonly user_key: string }
  | { readonly plugin_token: string; readonly user_key?: string }

type CredentialName = 'plugin_id' | 'plugin_secret' | 'plugin_token' | 'user_key'
/** Inputs that are something else once they are gathered. */
type Gathered = keyof NodeUpdate | CredentialName | 'on_missing'

/** `request_timeout` and `timeout` are in milliseconds here; `base_url` is an origin; `max_work_items` is undefined if not given. */
export interface Inputs extends Omit<Values, Gathered> {
  readonly credentials: Credentials
  readonly update: NodeUpdate
  readonly on_missing: 'ignore' | 'warn' | 'fail'
}

/** In the order of `action.yml`. */
export const inputNames: readonly string[] = Object.keys(table)

/** Those to mask before anything else happens. */
export const secretNames: readonly string[] = Object.entries(table)
  .filter(([, row]) => 'secret' in row)
  .map(([name]) => name)

/** Throws an InputFailure. */
export async function readInputs(raw: RawInputs): Promise<Inputs> {
  const texts = textsOf(raw)
  const { values, mistakes } = await collect<Values, string | undefined>(
    table,
    (name) => texts[name],
    await contextOf(texts),
  )
  const wrong = [...mistakes, ...breaches({ texts, values })]
  const inputs = wrong.length === 0 && isComplete<Values>(values, table) ? gathered(values) : undefined
  if (inputs === undefined) throw failure(wrong, texts)
  return Object.freeze(inputs)
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

/** Without those that are empty: an empty string is no value. */
function textsOf(raw: RawInputs): Readonly<Record<string, string>> {
  return Object.fromEntries(
    inputNames.flatMap((name) => {
      const text = raw[name] ?? ''
      return text.trim() === '' ? [] : [[name, text]]
    }),
  )
}

/** What other inputs are read by; where it is wrong itself, all else is told without it. */
async function contextOf(texts: Readonly<Record<string, string>>): Promise<Context> {
  // In UTC every day and time exists.
  const unknown: Context = { timezone: 'UTC', hosts: undefined }
  const { timezone, base_url, work_item_hosts } = table
  const { values } = await collect({ timezone, base_url, work_item_hosts }, (name: string) => texts[name], unknown)
  const { base_url: address, work_item_hosts: more } = values
  const hosts = address === undefined || more === undefined ? undefined : itemHosts(address, more)
  return { timezone: values.timezone ?? unknown.timezone, hosts }
}

/** In the order of `action.yml`. */
function failure(mistakes: readonly Mistake[], texts: Readonly<Record<string, string>>): InputFailure {
  const values = secretNames.flatMap((name) => texts[name]?.trim() ?? [])
  const rank = ({ path }: Mistake): number => inputNames.indexOf(String(path[0]))
  const inOrder = mistakes.toSorted((one, other) => rank(one) - rank(other))
  return new InputFailure(inOrder.map((mistake) => problemOf(mistake, { names: secretNames, values })))
}

function credentialsOf({
  plugin_token,
  plugin_id,
  plugin_secret,
  user_key,
}: Pick<Values, CredentialName>): Credentials | undefined {
  if (plugin_token !== undefined) return { plugin_token, ...(user_key !== undefined && { user_key }) }
  if (plugin_id === undefined || plugin_secret === undefined || user_key === undefined) return undefined
  return { plugin_id, plugin_secret, user_key }
}
