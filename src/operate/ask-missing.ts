/** Asks for everything that a node still lacks, and for the names that the UI shows. What can't be had is left out: it is help, not the answer. */
import type { Call, TrackerReads } from '../ports.ts'
import type { ItemAddress, MissingDatum, NodeAddress, Refusal } from '../domain.ts'
import { CALLED } from './called.ts'
import { type Flow, mergeMissing, MISSING_FOR_STATE, sayMissing, sayTheOne, withHint } from './missing-data.ts'
import type { Sentence } from '../sentence.ts'
import { type Conclusion, refusedWith } from './outcome.ts'

interface Asking {
  readonly tracker: TrackerReads
  readonly call: Call
}

/** A refusal names one thing; everything that is missing is asked for, once. If that can't be had, the refusal stands as it is. */
export async function withAllMissing(
  refused: Refusal,
  address: NodeAddress,
  flow: Flow,
  asking: Asking,
): Promise<Conclusion> {
  const refusal = flow === 'states' ? ofState(refused) : refused
  const answer = await asking.tracker.readMissing(address, { ...asking.call, is_optional: true })
  const merged = mergeMissing(answer.kind === 'ok' ? answer.value : [], refusal.missing)
  if (merged.length === 0) return refusedWith(refusal)
  const missing = await nameMissing(merged, address, asking)
  return { ...refusedWith(refusal), hint: hintOf(refusal, missing, flow), missing }
}

/** What these codes advise are the inputs of a node. */
const ADVISES_INPUTS = 20038

function ofState(refusal: Refusal): Refusal {
  return refusal.err_code === ADVISES_INPUTS ? { ...refusal, hint: MISSING_FOR_STATE } : refusal
}

/** What to do stands in the refusal's own hint, where it named the only thing; by a key of the vendor's own, an owner for instance, that says all. */
function hintOf({ hint, missing: named }: Refusal, missing: readonly MissingDatum[], flow: Flow): Sentence {
  const [first, ...more] = missing
  const is_the_one =
    flow === 'nodes' &&
    more.length === 0 &&
    named !== undefined &&
    first?.node === undefined &&
    first?.on_page_only !== true
  if (first === undefined || !is_the_one) return withHint(hint, sayMissing(missing, flow))
  return Object.hasOwn(CALLED, first.key ?? '') ? hint : withHint(hint, sayTheOne(first))
}

/** With the names of fields by one more call, and those of other nodes by another; neither is made where nothing lacks one. */
export async function nameMissing(
  missing: readonly MissingDatum[],
  item: ItemAddress,
  asking: Asking,
): Promise<readonly MissingDatum[]> {
  const { tracker } = asking
  const call = { ...asking.call, is_optional: true } as const
  const { project_key, work_item_type_key } = item
  const fields = missing.some(({ kind, name }) => kind === 'field' && name === undefined)
    ? await tracker.readFieldNames(project_key, work_item_type_key, call)
    : undefined
  const workflow = missing.some(({ node }) => node !== undefined && node.name === undefined)
    ? await tracker.readWorkflow(item, call)
    : undefined
  const field_names = fields?.kind === 'ok' ? fields.value : NO_NAMES
  const nodes = workflow?.kind === 'ok' ? workflow.value.nodes : []
  const node_names = new Map(nodes.map(({ state_key, name }) => [state_key, name]))
  return missing.map((datum) => named(datum, field_names, node_names))
}

const NO_NAMES: ReadonlyMap<string, string> = new Map()

function named(
  datum: MissingDatum,
  field_names: ReadonlyMap<string, string>,
  node_names: ReadonlyMap<string, string>,
): MissingDatum {
  const { kind, key = '', node } = datum
  const name = datum.name ?? (kind === 'field' ? field_names.get(key) : undefined)
  const node_name = node && (node.name ?? node_names.get(node.key))
  return {
    ...datum,
    ...(name !== undefined && { name }),
    ...(node !== undefined && node_name !== undefined && node_name !== '' && { node: { ...node, name: node_name } }),
  }
}
