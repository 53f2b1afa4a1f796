/** A bare ID was tried as the one type that the input allows, and the server knows no such item: perhaps it is of another type. */
import type { Step } from '../plan/step.ts'
import type { Call, TrackerReads } from '../ports.ts'
import { outsideTypes } from '../plan/claims.ts'
import { findItems } from '../plan/types.ts'
import { valueOf } from '../plan/value-of.ts'
import type { Result } from './outcome.ts'

/** What to say instead of the refusal, if the item is there and none of ours. */
export async function otherTypeThanTried(
  { item }: Step,
  tracker: TrackerReads,
  call: Call,
): Promise<Result | undefined> {
  try {
    const types = valueOf(await tracker.readTypes(item.project_key, call)).filter(({ is_enabled }) => is_enabled)
    const found = await findItems(
      item.project_key,
      types.map(({ type_key }) => type_key),
      [item.work_item_id],
      tracker,
      call,
    )
    const type_key = found.get(item.work_item_id)?.work_item_type_key
    if (type_key === undefined || type_key === item.work_item_type_key) return undefined
    const api_name = types.find((type) => type.type_key === type_key)?.api_name
    return {
      kind: 'left_alone',
      reason: outsideTypes(api_name ?? type_key, [item.work_item_type_key]).because,
      attempts: 0,
      other_type: { type_key, api_name },
    }
  } catch (error) {
    // The server's own refusal stands where the look-up fails, for whatever reason.
    call.log({ level: 'info', text: `the type could not be looked up: ${String(error)}` })
    return undefined
  }
}
