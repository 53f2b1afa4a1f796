// @vitest-environment jsdom
/** The workflow of an item: a chain by its connections alone, and a graph that Mermaid itself takes, whatever its nodes are called. */
import fc from 'fast-check'
import mermaid from 'mermaid'
import { describe, expect, it } from 'vitest'
import type { SeenWorkflow } from '../../src/operate/outcome.ts'
import { graphOf, lineOf, MOST_NODES } from '../../src/report/workflow-graph.ts'
import { anyCharacter } from '../any-character.ts'
import { HOSTILE, workflow } from './step-results.ts'

/** What stands between the fences. */
function sourceOf(graph: string | undefined): string {
  const [, source] = /^```mermaid\n([^`]*)\n```$/.exec(graph ?? '') ?? []
  if (source === undefined) throw new Error(`no fenced graph: ${graph}`)
  return source
}

describe('a chain', () => {
  const CHAINS: readonly [string, string, string, string][] = [
    ['in order', 'A ✓,*B ●,C', 'A>B,B>C', 'A ✓ → **B ●** → C'],
    ['listed in another order', 'C,A ✓,B ●', 'B>C,A>B', 'A ✓ → B ● → C'],
    ['told twice', 'A,B', 'A>B,A>B', 'A → B'],
    ['of one node', 'A ●', '', 'A ●'],
  ]
  it.each(CHAINS)('%s', (_, nodes, connections, line) => {
    expect(lineOf(workflow(nodes, connections))).toBe(line)
    expect(graphOf(workflow(nodes, connections))).toBeUndefined()
  })

  const OTHERS: readonly [string, string, string][] = [
    ['it branches', 'A,B,C', 'A>B,A>C'],
    ['it joins', 'A,B,C', 'A>C,B>C'],
    ['a part stands alone', 'A,B,C', 'A>B'],
    ['it goes round', 'A,B,C', 'A>B,B>C,C>A'],
    ['a part goes round', 'A,B,C', 'B>C,C>B'],
    ['a node leads to itself', 'A,B', 'B>B'],
    ['it goes on to a node that is not told', 'A,B', 'A>B,A>X'],
    ['it goes on to a node that is not told, and from there', 'A,B', 'A>X,A>B'],
    ['it goes round behind its start', 'A,B,C,D', 'A>B,B>C,C>B'],
    ['it goes round by a node that is not told', 'A,B,C,D', 'X>X,A>B,B>B'],
    ['nodes that are not told are connected', 'A,B', 'X>Y'],
    ['it ends in a node that is not told', 'A,B,C', 'A>B,B>X'],
    ['it skips one', 'A,B,C', 'A>B,B>C,A>C'],
  ]
  it.each(OTHERS)('is none where %s: a list without arrows, and a graph', (_, nodes, connections) => {
    expect(lineOf(workflow(nodes, connections))).toBe(nodes.replaceAll(',', ' · '))
    expect(graphOf(workflow(nodes, connections))).toBeDefined()
  })

  it('is one exactly where the connections are the steps of some order of its nodes', () => {
    const place = fc.constantFrom('A', 'B', 'C', 'D', 'X')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.tuple(place, place), { maxLength: 5 }),
        (count, pairs) => {
          const names = ['A', 'B', 'C', 'D'].slice(0, count)
          const connections = pairs.map(([from, to]) => `${from}>${to}`)
          const order = ordersOf(names).find((one) => isEqual(stepsOf(one), new Set(connections)))
          const line = lineOf(workflow(names.join(','), connections.join(',')))
          expect(line).toBe(order?.join(' → ') ?? names.join(' · '))
        },
      ),
      { seed: 20261122, numRuns: 5000 },
    )
  })

  function ordersOf(names: readonly string[]): readonly (readonly string[])[] {
    if (names.length === 0) return [[]]
    return names.flatMap((name) => ordersOf(names.filter((one) => one !== name)).map((rest) => [name, ...rest]))
  }

  function stepsOf(names: readonly string[]): ReadonlySet<string> {
    return new Set(names.slice(1).map((name, index) => `${names[index] ?? ''}>${name}`))
  }

  function isEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
    return one.size === other.size && [...one].every((each) => other.has(each))
  }

  it('nothing tells how the nodes are connected: a list', () => {
    expect(lineOf(workflow('A,B', ''))).toBe('A · B')
    expect(graphOf(workflow('A,B', ''))).toBeUndefined()
  })
})

describe('a graph', () => {
  it('has its nodes with their status, and every connection once', () => {
    const lines = sourceOf(graphOf(workflow('A ✓,*B ●,C', 'A>B,A>C,A>B,C>X,X>C,X>Y'))).split('\n')
    expect(lines.filter((line) => !line.startsWith('  classDef '))).toStrictEqual([
      'flowchart LR',
      '  n0["A ✓"]:::completed',
      '  n1(["B ●"]):::in_progress_moved',
      '  n2["C"]:::not_arrived',
      '  n0 --> n1',
      '  n0 --> n2',
    ])
  })

  const star = (count: number): SeenWorkflow => {
    const names = Array.from({ length: count }, (_, index) => `n${index}`)
    return workflow(
      names.join(','),
      names
        .slice(1)
        .map((name) => `n0>${name}`)
        .join(','),
    )
  }
  it('has at most sixty nodes', () => {
    expect(graphOf(star(MOST_NODES))).toBeDefined()
    expect(graphOf(star(MOST_NODES + 1))).toBeUndefined()
  })

  const branching = (name: string): SeenWorkflow => ({
    marks: [
      { key: 'a', name, status: 'completed', is_subject: true },
      { key: 'b', name: `${name}${name}`, status: 'unknown', is_subject: false },
      { key: 'c', name: 'c', status: 'in_progress', is_subject: false },
    ],
    connections: [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
    ],
  })

  it('is one that Mermaid knows', async () => {
    const parsed = await mermaid.parse(sourceOf(graphOf(branching('开发'))))
    expect(parsed).toMatchObject({ diagramType: 'flowchart-v2' })
  })

  const MORE: readonly (readonly [string, string])[] = [
    ['a closing quote', 'x"] --> evil["y'],
    ['a comment and a directive', '%%{init: {"theme":"dark"}}%%'],
    ['a click', '"]\nclick n0 href "javascript:alert(1)"'],
    ['a style', 'style n0 fill:#f00;'],
    ['the end of a subgraph', 'end'],
    ['a Markdown label', '`# x`'],
    ['an entity', '#quot; &quot; #35;'],
    ['the marks that stand for entities inside Mermaid', 'ﬂ°°60¶ß'],
    ['the end of the fence', '```'],
    ['nothing', ''],
    ['a long name', '很长'.repeat(200)],
  ]
  it.each([...HOSTILE, ...MORE])('with %s in a label it is still one', async (_, text) => {
    const source = sourceOf(graphOf(branching(text)))
    await expect(mermaid.parse(source)).resolves.toMatchObject({ diagramType: 'flowchart-v2' })
    expect(source.split('\n')).toHaveLength(14)
  })

  it('no text ends a label', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const lines = sourceOf(graphOf(branching(text))).split('\n')
        expect(lines).toHaveLength(14)
        expect(lines[1]).toMatch(
          /^  n0\(\["[\p{L}\p{M}\p{N} ]*(?:#\d+;[\p{L}\p{M}\p{N} ]*)* ✓"\]\):::completed_moved$/u,
        )
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })
})
