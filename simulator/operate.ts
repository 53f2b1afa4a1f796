/** One `operate` on one item: refused for the reason the vendor would give, or the item as it is afterwards. Pure. */
import { findNode, isNodeItem, type FlowNode, type Item, type NodeItem, type User } from './model.ts'
import { Refused, refuse } from './refusals.ts'
import { wantsOfNode } from './requirements.ts'
import { loose, text, type Fits } from './shape.ts'
import { nodeUpdateShapes, updateFields, updateNode, updateRoles } from './update.ts'
import { confirm, replace, rollBack } from './workflow.ts'

export const operateBody = loose({}, { action: text, rollback_reason: text, ...nodeUpdateShapes })
export type OperateBody = Fits<typeof operateBody>

export interface Operated {
  readonly item: NodeItem
  readonly node: string
  readonly action: 'confirm' | 'rollback'
  readonly moved: boolean
}

export interface Acting {
  readonly user_key: string
  readonly users: readonly User[]
  readonly now: number
}

/** Nothing of the update is kept when the transition is refused. */
export function operate(item: Item, node_key: string, body: OperateBody, acting: Acting): Operated {
  const { action, reason } = readAction(body)
  if (!isNodeItem(item)) refuse('use_state_flow')
  checkItem(item, action, acting.now)
  const before = findNode(item.flow, node_key) ?? refuse('node_unknown')
  checkStatus(before, action)
  checkRights(item, before, action, acting.user_key)

  const node = updateNode(before, body, acting.users)
  const updated = update(item, node, body, acting)
  if (action === 'confirm') checkWants(updated, node)

  const { flow, moved } =
    action === 'confirm'
      ? confirm(updated.flow, node, acting.user_key, acting.now)
      : rollBack(updated.flow, node, reason, acting.now)
  return { item: { ...updated, flow, updated_at: acting.now }, node: node.id, action, moved }
}

function readAction(body: OperateBody): { action: 'confirm' | 'rollback'; reason: string } {
  const { action, rollback_reason: reason = '' } = body
  if (action === undefined || action === '' || (action === 'rollback' && reason === '')) refuse('param_missing')
  if (action !== 'confirm' && action !== 'rollback') refuse('value_invalid', { problem: 'action' })
  return { action, reason }
}

/** The page has two rows for a terminated item and does not say when which comes: here one for each action. */
function checkItem(item: NodeItem, action: 'confirm' | 'rollback', now: number): void {
  if (item.terminated) refuse(action === 'confirm' ? 'item_terminated' : 'item_aborted')
  if (item.broken) refuse('workflow_err')
  if (item.busy_until > now) refuse('transitioning')
}

function checkStatus(node: FlowNode, action: 'confirm' | 'rollback'): void {
  if (node.status === 1) refuse('node_not_arrived')
  if (action === 'confirm' && node.status === 3) refuse('node_completed')
  if (action === 'rollback' && node.status === 2) refuse('node_not_completed')
}

function checkRights(item: NodeItem, node: FlowNode, action: 'confirm' | 'rollback', user_key: string): void {
  const everyone = action === 'confirm' && node.pass_mode === 3
  if (everyone && node.confirmations.some((entry) => entry.owner === user_key)) refuse('already_confirmed')
  const ownersOnly = node.owners_only || (everyone && node.owners.length > 0)
  if (ownersOnly && !node.owners.includes(user_key)) refuse('no_permission')
  if (item.intercepted || node.intercepted) refuse('intercepted')
}

function update(item: NodeItem, node: FlowNode, body: OperateBody, acting: Acting): NodeItem {
  const withFields = updateFields(item, body.fields ?? [], acting.user_key)
  const withRoles = updateRoles(withFields, body.role_assignee ?? [], acting.users)
  return { ...withRoles, flow: replace(withRoles.flow, node) }
}

function checkWants(item: NodeItem, node: FlowNode): void {
  const missing = wantsOfNode(item, node).find((want) => !want.finished)
  if (missing !== undefined) throw new Refused(missing.refusal)
  const wanted = node.sub_tasks.reduce((sum, task) => sum + task.points, 0)
  if (node.node_schedule.points !== undefined && node.node_schedule.points < wanted) refuse('points_too_small')
}
