/** What a read tells of those who have to confirm a node that is still open: the evidence for `pending`. Pure. */
import type { WorkflowNode } from '../domain.ts'

export type Confirmations =
  /** Ours is recorded, and others have still to confirm. */
  | { readonly evidence: 'ours_of_some'; readonly confirmed: number; readonly all: number }
  /** Everybody listed has confirmed, and so have we. */
  | { readonly evidence: 'all' }
  /** There is a list, and our confirmation is not in it. */
  | { readonly evidence: 'not_ours'; readonly confirmed: number; readonly all: number }
  /** Several may have to confirm, and whether we have is not told. */
  | { readonly evidence: 'not_told' }
  /** Nothing tells that anybody else has to confirm. */
  | { readonly evidence: 'none' }

/** How many others the list says have still to confirm; whoever we are, ours is one of them if the token hides it. */
export function othersToConfirm({ confirmers }: Pick<WorkflowNode, 'confirmers'>, acting_user: string | undefined) {
  const open = confirmers.filter(({ confirmed }) => !confirmed)
  if (acting_user === undefined) return Math.max(0, open.length - 1)
  return open.filter(({ user_key }) => user_key !== acting_user).length
}

export const NO_CONFIRMATIONS: Confirmations = { evidence: 'none' }

/** `acting_user`: undefined where the token hides who we are. */
export function confirmationsOf(
  { confirmers, owners }: Pick<WorkflowNode, 'confirmers' | 'owners'>,
  acting_user: string | undefined,
): Confirmations {
  const all = confirmers.length
  if (all === 0) return owners.length > 1 ? { evidence: 'not_told' } : NO_CONFIRMATIONS
  const confirmed = confirmers.filter((each) => each.confirmed).length
  if (acting_user === undefined) return { evidence: confirmed === all ? 'all' : 'not_told' }
  const ours = confirmers.find(({ user_key }) => user_key === acting_user)
  if (ours?.confirmed !== true) return { evidence: 'not_ours', confirmed, all }
  return confirmed === all ? { evidence: 'all' } : { evidence: 'ours_of_some', confirmed, all }
}
