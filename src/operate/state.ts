/** A state flow (缺陷 and its like): the item itself moves, to the state that `node_id` names, by `state_change`. */
import type { OperateBody, State, StateChangeBody, StateFlow } from '../words.ts'
import type { Sentence } from '../sentence.ts'
import type { Means, Movement, Seen } from './movement.ts'
import { readOr } from './movement.ts'
import type { Move } from './node.ts'
import type { Finding, Result, Sighting } from './outcome.ts'
import * as say from './sentences.ts'
import { write } from './write.ts'

/** Inputs that `state_change` has no place for. */
const NODES_ONLY = ['node_owners', 'node_schedule', 'schedules'] as const

export async function moveState(move: Move, means: Means): Promise<Result> {
  const against = againstStateChange(move)
  if (against !== undefined) return { ...against, attempts: 0 }
  const read = readOr(await means.tracker.readStateFlow(move.item, means.call))
  if ('failed' in read) return { ...read.failed, attempts: 0 }
  const way = findWay(read.value, move.node_id, move.body)
  if ('failed' in way) return { ...way.failed, attempts: 0 }
  return write(stateMovement(move, way, means), means)
}

/** What is against it before anything is asked. */
export function againstStateChange({ body, spare_progress }: Move): Finding | undefined {
  if (spare_progress) return { kind: 'left_alone', reason: say.autoNeverRollsBackStates, hint: say.rollBackExplicitly }
  const misplaced = NODES_ONLY.filter((name) => body[name] !== undefined)
  if (misplaced.length === 0) return undefined
  return { kind: 'refused', reason: say.notInStateFlows(misplaced), hint: say.leaveThemOut, blame: 'input' }
}

interface Way {
  readonly from: State
  readonly to: State
  readonly transition_id: bigint
}

/** The direct way from the present state to the wanted one, or why there is none. */
export function findWay(flow: StateFlow, wanted: string, body: OperateBody): Way | { readonly failed: Finding } {
  const { states, transitions } = flow
  const to = findState(flow, wanted)
  if ('failed' in to) return to
  const from = states.find(({ is_current }) => is_current)
  if (from === to)
    return {
      failed: {
        kind: 'unchanged',
        reason: say.alreadyInState(body),
        ...sightingOf(to, flow, to),
        before: say.name(to.name),
      },
    }
  const direct = transitions.find((transition) => transition.from === from?.id && transition.to === to.id)
  if (from !== undefined && direct !== undefined) return { from, to, transition_id: direct.id }
  const reachable = transitions
    .filter((transition) => transition.from === from?.id)
    .flatMap((transition) => states.filter(({ id }) => id === transition.to))
  return {
    failed: {
      kind: 'refused',
      reason: say.noDirectWay(from?.name ?? '?', to.name),
      hint: say.fromHereOneCanGo(reachable),
      ...sightingOf(from, flow, to),
    },
  }
}

function findState({ states }: StateFlow, wanted: string): State | { readonly failed: Finding } {
  const byKey = states.find(({ id }) => id === wanted)
  if (byKey !== undefined) return byKey
  const [first, ...more] = states.filter(({ name }) => name === wanted)
  if (first !== undefined && more.length === 0) return first
  const reason = first === undefined ? say.noSuchState(wanted) : say.severalNodes(wanted)
  return { failed: { kind: 'refused', reason, hint: say.statesAre(states), blame: 'input' } }
}

function stateMovement({ item, body }: Move, { from, to, transition_id }: Way, { tracker, call }: Means): Movement {
  const { fields, role_assignee } = body
  const change: StateChangeBody = {
    transition_id,
    ...(fields !== undefined && { fields }),
    ...(role_assignee !== undefined && { role_owners: role_assignee }),
  }
  return {
    action: body.action,
    send: (sending) => tracker.changeState(item, change, call, sending),
    look: async (): Promise<Seen> => {
      const read = readOr(await tracker.readStateFlow(item, call))
      if ('failed' in read) return read
      const now = read.value.states.find(({ is_current }) => is_current)
      return { ...sightingOf(now, read.value, to), is_there: now?.id === to.id, waits_for_others: false }
    },
    readMissing: () => tracker.readMissing({ ...item, node_id: to.id }, call),
    before: say.name(from.name),
    unchanged: say.alreadyInState(body),
    may_arrive_yet: false,
  }
}

/** `subject`: the state that was asked for. */
function sightingOf(
  now: State | undefined,
  { states }: StateFlow,
  subject: State,
): Sighting & { readonly after: Sentence } {
  return {
    key: subject.id,
    node_name: subject.name,
    after: say.name(now?.name ?? '?'),
    workflow: states.map(({ id, name, is_current }) => ({
      name,
      status: is_current ? 'in_progress' : 'unknown',
      is_subject: id === subject.id,
    })),
  }
}
