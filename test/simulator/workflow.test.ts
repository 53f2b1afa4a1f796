import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNodeItem, type FlowNode, type NodeFlow } from '../../simulator/model.ts'
import { seedOf, story } from '../../simulator/seed.ts'
import type { ItemSeed, NodeSeed } from '../../simulator/seed-shape.ts'
import { confirm, rollBack, type Moved } from '../../simulator/workflow.ts'
import { createWorld } from '../../simulator/world.ts'

type Connections = ItemSeed['connections']

function flowOf(nodes: readonly NodeSeed[], connections?: Connections): NodeFlow {
  const seed = story({ id: '1', nodes, ...(connections === undefined ? {} : { connections }) })
  const item = createWorld(seedOf([seed]), 0).items.get('1')
  if (item === undefined || !isNodeItem(item)) throw new Error('no node flow')
  return item.flow
}

function nodeOf(flow: NodeFlow, id: string): FlowNode {
  const node = flow.nodes.find((candidate) => candidate.id === id)
  if (node === undefined) throw new Error(`no node ${id}`)
  return node
}

/** Node IDs with their status: `a3 b2 c1`. */
function shown(flow: NodeFlow): string {
  return flow.nodes.map((node) => `${node.id}${node.status}`).join(' ')
}

/** A story in shorthand: `confirm a`, `roll back a`, by one user each. */
function play(flow: NodeFlow, step: string, user = 'lin'): Moved {
  const node = nodeOf(flow, step.split(' ').at(-1) ?? '')
  return step.startsWith('confirm') ? confirm(flow, node, user, 5) : rollBack(flow, node, 'because', 5)
}

const CHAIN = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const DIAMOND: readonly [readonly NodeSeed[], Connections] = [
  [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
  [
    { from: 'a', to: 'b' },
    { from: 'a', to: 'c' },
    { from: 'b', to: 'd' },
    { from: 'c', to: 'd' },
  ],
]

describe('the node state machine', () => {
  test.for<[name: string, flow: NodeFlow, steps: string[], expected: string]>([
    ['a new item is at its first node', flowOf(CHAIN), [], 'a2 b1 c1'],
    ['a confirm lets the next arrive', flowOf(CHAIN), ['confirm a'], 'a3 b2 c1'],
    ['to the end', flowOf(CHAIN), ['confirm a', 'confirm b', 'confirm c'], 'a3 b3 c3'],
    ['branches arrive together', flowOf(...DIAMOND), ['confirm a'], 'a3 b2 c2 d1'],
    ['a join waits for every predecessor', flowOf(...DIAMOND), ['confirm a', 'confirm b'], 'a3 b3 c2 d1'],
    ['and arrives with the last', flowOf(...DIAMOND), ['confirm a', 'confirm b', 'confirm c'], 'a3 b3 c3 d2'],
    ['a roll-back reopens', flowOf(CHAIN), ['confirm a', 'roll back a'], 'a2 b1 c1'],
    [
      'and sends back all that follows',
      flowOf(CHAIN),
      ['confirm a', 'confirm b', 'confirm c', 'roll back a'],
      'a2 b1 c1',
    ],
    ['but not its sibling', flowOf(...DIAMOND), ['confirm a', 'confirm b', 'confirm c', 'roll back b'], 'a3 b2 c3 d1'],
    [
      'a node of pass mode 1 completes itself',
      flowOf([{ id: 'a' }, { id: 'b', pass_mode: 1 }, { id: 'c' }]),
      ['confirm a'],
      'a3 b3 c2',
    ],
  ])('%s', ([, flow, steps, expected]) => {
    expect(shown(steps.reduce((reached, step) => play(reached, step).flow, flow))).toBe(expected)
  })

  test('a node of pass mode 3 completes with its last owner, and forgets who confirmed when rolled back', () => {
    const start = flowOf([{ id: 'a', pass_mode: 3, owners: ['lin', 'chen'] }, { id: 'b' }])
    const first = play(start, 'confirm a', 'lin')
    expect([shown(first.flow), first.moved]).toEqual(['a2 b1', false])
    const second = play(first.flow, 'confirm a', 'chen')
    expect([shown(second.flow), second.moved]).toEqual(['a3 b2', true])
    expect(nodeOf(second.flow, 'a').confirmations.map((entry) => entry.owner)).toEqual(['lin', 'chen'])
    const back = nodeOf(play(second.flow, 'roll back a').flow, 'a')
    expect([back.confirmations, back.finished_at, back.rollback_reason]).toEqual([[], undefined, 'because'])
  })

  test('on any flow, after any steps, no node is ahead of a predecessor', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e', 'f']
    const forward = nodes.flatMap((from, index) => nodes.slice(index + 1).map((to) => ({ from, to })))
    const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(5)), { maxLength: 30 })
    fc.assert(
      fc.property(fc.subarray(forward), steps, (connections, taken) => {
        const begun = nodes.map((id) => ({
          id,
          ...(connections.some(({ to }) => to === id) ? {} : { status: 2 as const }),
        }))
        const reached = taken.reduce(
          (flow, [isConfirm, index]) => {
            const node = nodeOf(flow, nodes[index] ?? 'a')
            if (node.status !== (isConfirm ? 2 : 3)) return flow
            return isConfirm ? confirm(flow, node, 'lin', 1).flow : rollBack(flow, node, 'r', 1).flow
          },
          flowOf(begun, connections),
        )
        for (const { from, to } of connections)
          if (nodeOf(reached, to).status !== 1) expect(nodeOf(reached, from).status).toBe(3)
      }),
      { seed: 20261122 },
    )
  })
})

describe('a seed that contradicts itself is refused by name', () => {
  test.for<[name: string, items: ItemSeed[], message: string]>([
    ['an unknown type', [{ id: '1', type: 'epic', nodes: CHAIN }], 'work item 1 has the type epic'],
    ['an unknown space', [story({ id: '1', space: 'moon' })], 'work item 1 is in no space'],
    ['no nodes', [{ id: '1', type: 'story' }], 'work item 1 has neither nodes nor states'],
    ['a lost connection', [story({ id: '1', nodes: CHAIN, connections: [{ from: 'a', to: 'z' }] })], 'leads to "z"'],
    ['an ID twice', [story({ id: '1' }), story({ id: '1' })], 'two work items have the ID 1'],
  ])('%s', ([, items, message]) => {
    expect(() => createWorld(seedOf(items), 0)).toThrow(message)
  })

  test('a space ID that is not 24 hex digits', () => {
    const spaces = [{ project_key: 'shop', simple_name: 'shop', types: [] }]
    expect(() => createWorld(seedOf([], { spaces }), 0)).toThrow('project_key "shop" is not 24 hex digits')
  })
})
