/** What the plan adds to a task: the step that its work item gets, or why it is left alone. */
import type { ItemAddress, OperateBody } from '../domain.ts'
import type { Found } from '../find/task.ts'
import type { Language, Sentence } from '../sentence.ts'

export type Request =
  | {
      readonly do: 'move'
      readonly body: OperateBody
      /** Nobody asked for this roll-back by name: a node with a completed successor is left alone. */
      readonly skip_if_successor_is_completed: boolean
      /** Every read, no write. */
      readonly dry_run: boolean
    }
  /** Reads only: is it completed? */
  | { readonly do: 'require' }

export interface Step {
  readonly item: ItemAddress
  /** The page that was found, or composed where the type's api_name is known. */
  readonly url: string | undefined
  /** Where a read gave it. */
  readonly item_name: string | undefined
  /** Nothing tells the type but the input: it is tried, and looked up only if the server knows no such item. */
  readonly type_is_tried: boolean
  /** Node IDs, state keys or names, in the order in which they are tried. */
  readonly nodes: readonly string[]
  readonly request: Request
  /** Found in a range: an item that is terminated or gone must not block the others for ever. */
  readonly may_be_gone: boolean
  /** Left on the work item after a proven move; `origin`: by what it was moved, and the run's link; empty where neither is told. */
  readonly comment: { readonly language: Language; readonly origin: string } | undefined
}

export type Planned = Found & ({ readonly step: Step } | { readonly left_alone: Sentence })
