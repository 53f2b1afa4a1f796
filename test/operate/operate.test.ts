/** Several items and nodes: at once where they may be, in order where they must be, and one group of log for each item. */
import { describe, expect, it } from 'vitest'
import { operate as operateTasks, parallelism, type World } from '../../src/operate/operate.ts'
import type { Outcome } from '../../src/operate/outcome.ts'
import type { Workflow } from '../../src/domain.ts'
import type { Planned, Step } from '../../src/plan/step.ts'
import type { Call, LogLine, Runner, Tracker, WriteAnswer } from '../../src/ports.ts'
import { clockThat, NO_ANSWER, refusal, ScriptedTracker, sees, type Turn, workflow } from './scripted-tracker.ts'

function step(work_item_id: string, more: Partial<Step> = {}): Step {
  return {
    item: { project_key: 'shop', work_item_type_key: 'story', work_item_id },
    url: `https://project.feishu.cn/shop/story/detail/${work_item_id}`,
    item_name: undefined,
    type_is_tried: false,
    nodes: ['doing'],
    request: { do: 'move', body: { action: 'confirm' }, skip_if_successor_is_completed: false, dry_run: false },
    may_be_gone: false,
    comment: undefined,
    ...more,
  }
}

const US = '7000000000000000001'

export function taskOf(step: Step): Planned {
  const { work_item_id } = step.item
  return { work_item_id, mentions: [], changes: [], want: { do: 'confirm', by: 'input', takes_back: false }, step }
}

async function operate(steps: readonly Step[], world: World): Promise<readonly Outcome[]> {
  return (await operateTasks(steps.map(taskOf), world)).flatMap(({ outcomes }) => outcomes)
}

interface Group {
  readonly title: string
  readonly lines: readonly string[]
  readonly levels: readonly string[]
}

function worldWith(tracker: Tracker, groups: Group[] = [], told: string[] = []): World {
  const runner: Runner = {
    mask: () => told.push('mask'),
    log: () => told.push('log'),
    group: (title, lines) =>
      groups.push({ title, lines: lines.map(({ text }) => text), levels: lines.map(({ level }) => level) }),
    annotate: () => told.push('annotate'),
    setOutput: () => (told.push('setOutput'), { kind: 'written' }),
    keepFile: () => ({ kind: 'no_place' }),
    writeSummary: () => Promise.resolve(),
    fail: () => told.push('fail'),
  }
  const never = new AbortController().signal
  const clock = clockThat(told)
  return { tracker, clock, runner, acting_user: US, stop: never, give_up: never }
}

async function play(script: readonly Turn[], one: Step) {
  const told: string[] = []
  const groups: Group[] = []
  const tracker = new ScriptedTracker(script, told)
  const outcomes = await operate([one], worldWith(tracker, groups, told))
  expect(tracker.left).toBe(0)
  return { outcomes, told, groups, bodies: tracker.bodies, comments: tracker.comments }
}

const ok: Turn = { operate: 'ok' }
const testing = (status: 'completed' | 'in_progress' | 'not_arrived'): Turn => ({
  read: workflow('completed', {}, status),
})

/** Two are called 测试, and `testing` is completed. */
const twins: Workflow = (({ nodes, connections }) => ({
  nodes: [
    ...nodes,
    { id: 'retest', state_key: 'retest', name: '测试', status: 'in_progress', owners: [], confirmers: [] },
  ],
  connections,
}))(workflow('completed', {}, 'completed'))

const MOVE = { do: 'move', body: { action: 'confirm' }, skip_if_successor_is_completed: false } as const

/** From OPEN one can go to RESOLVED, and from there to CLOSED. */
function inState(current: string): Turn {
  const names = [
    ['OPEN', '待处理'],
    ['RESOLVED', '已解决'],
    ['CLOSED', '已关闭'],
  ] as const
  const states = names.map(([id, name]) => ({ id, name, is_current: id === current }))
  const transitions = [
    { id: 7n, from: 'OPEN', to: 'RESOLVED' },
    { id: 8n, from: 'RESOLVED', to: 'CLOSED' },
  ]
  return { readStates: { states, transitions } }
}

describe('two words for one node or state', () => {
  const body = { action: 'confirm', fields: [] } as const
  const request = { do: 'move', body, skip_if_successor_is_completed: false, dry_run: false } as const
  const planned = { ...request, dry_run: true } as const
  const rollback = { ...request, body: { action: 'rollback', rollback_reason: 'r' } } as const
  const none: Turn = { lacks: [] }
  const other: Turn = { read: 'other_flow' }
  type Case = readonly [string, Partial<Step>, readonly Turn[], asked: string, outcomes: string]
  const CASES: readonly Case[] = [
    [
      'its key, then its name',
      { nodes: ['doing', ' 开发'], request },
      [ok, sees('completed')],
      'confirm, read',
      'confirmed doing',
    ],
    [
      'its name, then its key',
      { nodes: ['开发', 'doing'], request },
      [sees('in_progress'), ok, sees('completed')],
      'read, confirm, read',
      'confirmed doing',
    ],
    [
      'its key, then its other key, which no workflow that was seen tells',
      { nodes: ['doing', 'node_2'], request },
      [ok, sees('completed'), { operate: 'already' }, sees('completed')],
      'confirm, read, confirm node_2, read',
      'confirmed doing',
    ],
    [
      'and another behind them',
      { nodes: ['doing', '开发', 'testing'], request },
      [ok, sees('completed'), ok, testing('completed')],
      'confirm, read, confirm testing, read',
      'confirmed doing, confirmed testing',
    ],
    [
      'on the way back',
      { nodes: ['doing', '开发'], request: rollback },
      [sees('completed'), ok, sees('in_progress')],
      'read, rollback, read',
      'rolled_back doing',
    ],
    [
      'of one that is refused: it is refused once',
      { nodes: ['开发', 'doing'], request },
      [sees('in_progress'), { operate: 'ok' }, sees('in_progress'), sees('in_progress'), sees('in_progress')],
      'read, confirm, read, wait 2000, read, wait 4000, read',
      'refused doing',
    ],
    [
      'in a dry run',
      { nodes: ['doing', '开发'], request: planned },
      [sees('in_progress'), none],
      'read, ask what doing lacks',
      'planned doing',
    ],
    [
      'that are required',
      { nodes: ['doing', '开发'], request: { do: 'require' } },
      [sees('completed')],
      'read',
      'met doing',
    ],
    [
      'a name of two is none of them',
      { nodes: ['testing', '测试'], request },
      [ok, { read: twins }, { read: twins }],
      'confirm testing, read, read',
      'confirmed testing, refused 测试',
    ],
    [
      'of a state',
      { nodes: ['RESOLVED', '已解决'], request },
      [{ operate: 'other_flow' }, inState('OPEN'), ok, inState('RESOLVED')],
      'confirm RESOLVED, read states, transition 7, read states',
      'confirmed RESOLVED',
    ],
    [
      'of a state, in a dry run',
      { nodes: ['RESOLVED', '已解决'], request: planned },
      [other, inState('OPEN'), none],
      'read, read states, ask what RESOLVED lacks',
      'planned RESOLVED',
    ],
    [
      'of a state that is required',
      { nodes: ['RESOLVED', '已解决'], request: { do: 'require' } },
      [other, inState('OPEN')],
      'read, read states',
      'unmet RESOLVED',
    ],
  ]
  it.each(CASES)('%s', async (_, one, script, asked, expected) => {
    const { outcomes, told } = await play(script, step('1', one))
    expect(told.join(', ')).toBe(asked)
    expect(outcomes.map(({ kind, node }) => `${kind} ${node.node_id}`).join(', ')).toBe(expected)
    for (const { reason } of outcomes) expect(reason.en).not.toContain('already')
  })
})

describe('several states of one item', () => {
  const nodes = ['RESOLVED', 'CLOSED']
  it('that it has states is found out once', async () => {
    const script = [
      { operate: 'other_flow' },
      inState('OPEN'),
      ok,
      inState('RESOLVED'),
      inState('RESOLVED'),
      ok,
      inState('CLOSED'),
    ] as const
    const { outcomes, told } = await play(script, step('1', { nodes }))
    expect(told.join(', ')).toBe(
      'confirm RESOLVED, read states, transition 7, read states, read states, transition 8, read states',
    )
    expect(outcomes.map(({ kind, attempts }) => [kind, attempts])).toStrictEqual([
      ['confirmed', 2],
      ['confirmed', 1],
    ])
  })

  it('whatever becomes of them is told of states, be they refused before a look or not tried at all', async () => {
    const body = { action: 'confirm', node_owners: [] } as const
    const refused = await play(
      [{ operate: 'other_flow' }],
      step('1', { nodes, request: { ...MOVE, body, dry_run: false } }),
    )
    const unknown = await play([{ operate: 'other_flow' }, inState('OPEN')], step('1', { nodes: ['GONE', 'CLOSED'] }))
    const unread = await play(
      [{ read: 'other_flow' }, { readStates: 'unreachable' }],
      step('1', { nodes, request: { ...MOVE, dry_run: true } }),
    )
    const neither = await play(
      [{ operate: 'other_flow' }, { readStates: 'other_flow' }],
      step('1', { nodes: ['RESOLVED'] }),
    )
    const both: readonly Turn[] = [{ read: 'other_flow' }, { readStates: 'other_flow' }]
    const neither_dry = await play(both, step('1', { nodes: ['RESOLVED'], request: { ...MOVE, dry_run: true } }))
    const neither_required = await play(both, step('1', { nodes: ['RESOLVED'], request: { do: 'require' } }))
    const required = (names: readonly string[]) => {
      const states = names.map((name, index) => ({ id: `S${index}`, name, is_current: index === 0 }))
      const script: readonly Turn[] = [{ read: 'other_flow' }, { readStates: { states, transitions: [] } }]
      return play(script, step('1', { nodes: ['处理'], request: { do: 'require' } }))
    }
    const [none, several] = [await required([]), await required(['处理', '处理'])]
    const all = [refused, unknown, unread, neither, neither_dry, neither_required, none, several].map(({ outcomes }) =>
      outcomes.map(({ kind, is_state }) => [kind, is_state]),
    )
    expect(all).toStrictEqual([
      [
        ['refused', true],
        ['not_tried', true],
      ],
      [
        ['refused', true],
        ['not_tried', true],
      ],
      [
        ['unreachable', true],
        ['not_tried', true],
      ],
      [['refused', undefined]],
      [['refused', undefined]],
      [['refused', undefined]],
      [['unmet', true]],
      [['refused', true]],
    ])
    expect(unknown.groups.flatMap(({ lines }) => lines)).toStrictEqual([
      'state GONE: this work item\'s flow has no state "GONE"',
      'state CLOSED: not tried, because an earlier move of this item failed',
    ])
  })

  it('in a dry run as well', async () => {
    const script: readonly Turn[] = [
      { read: 'other_flow' },
      inState('OPEN'),
      { lacks: [] },
      inState('OPEN'),
      { lacks: [] },
    ]
    const { told } = await play(script, step('1', { nodes, request: { ...MOVE, dry_run: true } }))
    expect(told.join(', ')).toBe('read, read states, ask what RESOLVED lacks, read states, ask what CLOSED lacks')
  })
})

describe('the nodes of one item', () => {
  it('move one after the other, and each says where it is', async () => {
    const one = step('1', { nodes: ['doing', 'testing'] })
    const { outcomes, told } = await play([ok, sees('completed'), ok, testing('completed')], one)
    expect(told.join(', ')).toBe('confirm, read, confirm testing, read')
    expect(outcomes).toMatchObject([
      {
        kind: 'confirmed',
        node: { ...one.item, node_id: 'doing' },
        url: one.url,
        action: 'confirm',
        node_name: '开发',
      },
      {
        kind: 'confirmed',
        node: { ...one.item, node_id: 'testing' },
        url: one.url,
        action: 'confirm',
        node_name: '测试',
      },
    ])
  })

  it('each is sent the body of the plan', async () => {
    const body = { action: 'confirm', node_owners: ['7000000000000000001'] } as const
    const { bodies } = await play(
      [ok, sees('completed')],
      step('1', { request: { do: 'move', body, skip_if_successor_is_completed: false, dry_run: false } }),
    )
    expect(bodies).toStrictEqual([body])
  })

  it.each([
    ['refused', { operate: 'policy' }],
    ['unreachable', { operate: 'unreachable' }],
  ] as const)('the rest is not tried after one is %s', async (kind, turn) => {
    const { outcomes, told } = await play([turn], step('1', { nodes: ['doing', 'testing', 'released'] }))
    expect(told).toStrictEqual(['confirm'])
    expect(outcomes.map((outcome) => outcome.kind)).toStrictEqual([kind, 'not_tried', 'not_tried'])
    for (const { reason, attempts, url } of outcomes.slice(1)) {
      expect(reason.en).toContain('earlier move')
      expect(attempts).toBe(0)
      expect(url).toContain('/story/detail/1')
    }
  })

  const GO_ON: readonly [string, readonly Turn[], string][] = [
    ['unchanged', [{ operate: 'already' }, sees('completed'), ok, testing('completed')], 'unchanged confirmed'],
    [
      'pending',
      [ok, ...Array<Turn>(3).fill(sees('in_progress', { owners: [US, '2'] })), { operate: 'not_arrived' }],
      'pending pending',
    ],
  ]
  it.each(GO_ON)('the rest is tried after one is %s', async (_, script, kinds) => {
    const { outcomes } = await play(script, step('1', { nodes: ['doing', 'testing'] }))
    expect(outcomes.map(({ kind }) => kind).join(' ')).toBe(kinds)
  })

  describe('behind one that waits for others', () => {
    const waits: readonly Turn[] = [ok, ...Array<Turn>(3).fill(sees('in_progress', { owners: [US, '2'] }))]
    const CASES: readonly (readonly [string, readonly Turn[], string])[] = [
      ['one that has not arrived waits as well', [{ operate: 'not_arrived' }], 'pending'],
      ['one that moves is confirmed', [ok, testing('completed')], 'confirmed'],
      ['one that is refused for something else is refused', [{ operate: 'policy' }], 'refused'],
      ['one that is accepted and stays is refused', [ok, ...Array<Turn>(3).fill(testing('in_progress'))], 'refused'],
      ['one whose proving read is refused is not verified', [ok, { read: 'not_arrived' }], 'unverified'],
    ]
    it.each(CASES)('%s', async (_, script, kind) => {
      const { outcomes } = await play([...waits, ...script], step('1', { nodes: ['doing', 'testing'] }))
      expect(outcomes.map((outcome) => outcome.kind)).toStrictEqual(['pending', kind])
      if (kind === 'pending') expect(outcomes[1]?.refusal).toBeUndefined()
    })

    it('it does not matter what came before that', async () => {
      const first: readonly Turn[] = [{ operate: 'already' }, sees('completed')]
      const nodes = ['started', 'doing', 'testing']
      const { outcomes } = await play([...first, ...waits, { operate: 'not_arrived' }], step('1', { nodes }))
      expect(outcomes.map(({ kind }) => kind)).toStrictEqual(['unchanged', 'pending', 'pending'])
    })
  })

  it('a node that has not arrived is waited for only right after our own confirm', async () => {
    const nodes = ['doing', 'testing']
    const waiting: readonly Turn[] = [
      ok,
      sees('completed'),
      { operate: 'not_arrived' },
      testing('in_progress'),
      ok,
      testing('completed'),
    ]
    const after = await play(waiting, step('1', { nodes }))
    expect(after.told.join(', ')).toBe('confirm, read, confirm testing, wait 2000, read, confirm testing, read')
    expect(after.outcomes.map(({ kind }) => kind)).toStrictEqual(['confirmed', 'confirmed'])

    const [first = ok, proof = ok, ...rest] = waiting
    const between: readonly Turn[] = [first, proof, { operate: 'already' }, sees('completed'), ...rest]
    const later = await play(between, step('1', { nodes: ['doing', 'started', 'testing'] }))
    expect(later.outcomes.map(({ kind }) => kind)).toStrictEqual(['confirmed', 'unchanged', 'confirmed'])

    const unchanged: readonly Turn[] = [{ operate: 'already' }, sees('completed'), { operate: 'not_arrived' }]
    const before = await play(unchanged, step('1', { nodes }))
    expect(before.told.join(', ')).toBe('confirm, read, confirm testing')
    expect(before.outcomes.map(({ kind }) => kind)).toStrictEqual(['unchanged', 'refused'])
  })

  it('roll back in the order of the plan, sparing what the plan spares', async () => {
    const one = step('1', {
      request: {
        do: 'move',
        body: { action: 'rollback', rollback_reason: 'the deployment failed' },
        skip_if_successor_is_completed: true,
        dry_run: false,
      },
      nodes: ['testing', 'doing'],
    })
    const script: readonly Turn[] = [
      testing('completed'),
      ok,
      testing('in_progress'),
      testing('in_progress'),
      ok,
      sees('in_progress'),
    ]
    const { outcomes, told } = await play(script, one)
    expect(told.join(', ')).toBe('read, rollback testing, read, read, rollback, read')
    expect(outcomes.map(({ kind, node }) => `${node.node_id} ${kind}`)).toStrictEqual([
      'testing rolled_back',
      'doing rolled_back',
    ])
    const spared = await play([{ read: workflow('completed', {}, 'completed') }], { ...one, nodes: ['doing'] })
    expect(spared.outcomes).toMatchObject([{ kind: 'left_alone', action: 'rollback' }])
  })

  it('make one group, titled by the item, that ends each node with what became of it', async () => {
    const { groups } = await play(
      [ok, sees('completed'), { operate: 'policy' }],
      step('1', { nodes: ['doing', 'testing'] }),
    )
    expect(groups).toHaveLength(1)
    expect(groups[0]?.title).toBe('story 1 in shop')
    expect(groups[0]?.lines).toHaveLength(2)
    expect(groups[0]?.lines[0]).toMatch(/^node doing: .*completed/)
    expect(groups[0]?.lines[1]).toMatch(/^node testing: .*message of policy/)
    expect(groups[0]?.levels).toStrictEqual(['info', 'info'])
  })
})

/** Writes are answered when the test says so; every item refuses, so that one write is all there is. */
class HeldTracker implements Tracker {
  readonly underWay: string[] = []
  readonly #release = new Map<string, () => void>()

  async operate({ work_item_id }: { work_item_id: string }, _body: unknown, call: Call): Promise<WriteAnswer> {
    this.underWay.push(work_item_id)
    await new Promise<void>((resolve) => this.#release.set(work_item_id, resolve))
    call.log({ level: 'info', text: `request of ${work_item_id}` } satisfies LogLine)
    return {
      kind: 'refused',
      refusal: { ...refusal('policy'), message: `of ${work_item_id}` },
      sending: { attempts: 1 },
    }
  }

  readWorkflow(): never {
    throw new Error('nothing is read')
  }

  readMissing(): never {
    return this.readWorkflow()
  }

  comment(): never {
    return this.readWorkflow()
  }

  readFieldNames(): never {
    return this.readWorkflow()
  }

  readItemNames(): never {
    return this.readWorkflow()
  }

  readSpaces(): never {
    return this.readWorkflow()
  }

  readStateFlow(): never {
    return this.readWorkflow()
  }

  changeState(): never {
    return this.readWorkflow()
  }

  readTypes(): never {
    return this.readWorkflow()
  }

  findItems(): never {
    return this.readWorkflow()
  }

  findUsers(): never {
    return this.readWorkflow()
  }

  async release(work_item_id: string): Promise<void> {
    this.#release.get(work_item_id)?.()
    // Whatever follows from it has happened when the next turn of the event loop begins.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

describe('several items', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `${index + 1}`)

  it('are under way at once, sixteen at most; the outcomes keep the order of the plan', async () => {
    const tracker = new HeldTracker()
    const groups: Group[] = []
    const steps = ids.map((id) => step(id))
    const outcomes = operate(steps, worldWith(tracker, groups))
    await tracker.release('')
    expect(tracker.underWay).toStrictEqual(ids.slice(0, 16))

    await tracker.release('16')
    expect(tracker.underWay).toStrictEqual(ids.slice(0, 17))
    for (const id of ids.toReversed()) await tracker.release(id)
    for (const id of ids) await tracker.release(id)

    expect((await outcomes).map(({ node }) => node.work_item_id)).toStrictEqual(ids)
    expect((await outcomes).map(({ reason }) => reason.en)).toStrictEqual(ids.map((id) => `of ${id}`))
    expect(groups[0]?.title).toBe('1 of 20: story 16 in shop')
    expect(new Set(groups.map(({ title }) => title)).size).toBe(ids.length)
  })

  it('have a group each, with the lines of their own requests only', async () => {
    const tracker = new HeldTracker()
    const groups: Group[] = []
    const done = operate([step('1'), step('2')], worldWith(tracker, groups))
    await tracker.release('2')
    await tracker.release('1')
    await done
    expect(groups.map(({ title, lines }) => [title, lines[0]])).toStrictEqual([
      ['1 of 2: story 2 in shop', 'request of 2'],
      ['2 of 2: story 1 in shop', 'request of 1'],
    ])
  })

  it('that wait for their turn when the step is stopped are not tried, and are all in the report', async () => {
    const tracker = new HeldTracker()
    const stop = new AbortController()
    const steps = ids.map((id) => step(id, { nodes: ['doing', 'testing'] }))
    const outcomes = operate(steps, { ...worldWith(tracker), stop: stop.signal })
    await tracker.release('')
    stop.abort()
    for (const id of ids) await tracker.release(id)
    const kinds = (await outcomes).map(({ kind }) => kind)
    expect(kinds).toHaveLength(40)
    expect(kinds.slice(0, 32)).toStrictEqual(Array.from({ length: 16 }, () => ['refused', 'not_tried']).flat())
    expect(new Set(kinds.slice(32))).toStrictEqual(new Set(['not_tried']))
    expect(tracker.underWay).toHaveLength(16)
  })

  it.each([
    [0, 0],
    [1, 1],
    [16, 16],
    [100, 16],
  ])('of %i items %i are under way at once', async (count, expected) => {
    expect(parallelism(count)).toBe(expected)
    if (count === 0) expect(await operate([], worldWith(new HeldTracker()))).toStrictEqual([])
  })

  it.each([
    ['a bug of ours', new TypeError('a bug of ours'), 'unverified', /^TypeError: a bug of ours\n +at /],
    ['a failure that we name', NO_ANSWER, 'unreachable', /^node doing: no answer within 10 s$/],
    ['an error without a stack', Object.assign(new Error('bare'), { stack: undefined }), 'unverified', /^bare$/],
    ['what is no error at all', 'a text', 'unverified', /^a text$/],
  ])('keep their outcomes when another of them throws %s', async (_, thrown, kind, logged) => {
    const tracker = new HeldTracker()
    const groups: Group[] = []
    const write = tracker.operate.bind(tracker)
    tracker.operate = async (node, body, call) => {
      // Whatever a library may throw.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (node.work_item_id === '1') throw thrown
      return write(node, body, call)
    }
    const outcomes = operate([step('1', { nodes: ['doing', 'testing'] }), step('2')], worldWith(tracker, groups))
    await tracker.release('')
    await tracker.release('2')
    expect((await outcomes)[0]?.blame).toBe(kind === 'unverified' ? 'bug' : undefined)
    expect(groups[0]?.lines[0]).toMatch(logged)
    expect(groups[0]?.levels[0]).toBe('info')
    expect((await outcomes).map(({ node, kind }) => `${node.work_item_id} ${kind}`)).toStrictEqual([
      `1 ${kind}`,
      '1 not_tried',
      '2 refused',
    ])
  })

  it.each<[string, Step['request'], string]>([
    ['a move', { ...MOVE, dry_run: false }, 'it may have moved'],
    ['a gate', { do: 'require' }, 'how the item stands is not known'],
    ['a dry run', { ...MOVE, dry_run: true }, 'how the item stands is not known'],
  ])('a bug of ours says of %s what may be so', async (_, request, says) => {
    const tracker = new HeldTracker()
    const fails = (): Promise<never> => Promise.reject(new TypeError('a bug of ours'))
    Object.assign(tracker, { operate: fails, readWorkflow: fails })
    const [outcome] = await operate([step('1', { request })], worldWith(tracker))
    expect(outcome).toMatchObject({ kind: 'unverified', blame: 'bug' })
    expect(outcome?.reason.en).toContain(says)
  })
})

describe('a bare ID that was tried as the one allowed type', () => {
  const tried = step('1', { type_is_tried: true, nodes: ['doing', 'testing'] })
  const TYPES = [
    { type_key: 'story', api_name: 'story', name: '需求', is_enabled: true },
    { type_key: '65a0b42334abcd66f11218c3', api_name: 'userstory', name: '用户故事', is_enabled: true },
    { type_key: 'chart', api_name: 'chart', name: '图表', is_enabled: false },
  ]

  /** The server knows no such item, and what it is found to be when it is looked up. */
  function trackerThatFinds(
    found: string | undefined,
    told: string[],
    script: readonly Turn[] = [{ operate: 'no_such_item' }],
  ): Tracker {
    const tracker = new ScriptedTracker(script, told)
    const items = found === undefined ? [] : [{ work_item_id: '1', work_item_type_key: found, name: '' }]
    return Object.assign(tracker, {
      readTypes: () => Promise.resolve({ kind: 'ok', value: TYPES, log_id: '' }),
      findItems: (space: string, { type_keys }: { type_keys: readonly string[] }) => {
        told.push(`find in ${space} among ${type_keys.join(' ')}`)
        if (found === 'unreachable') return Promise.resolve({ kind: 'unreachable', failure: NO_ANSWER })
        return Promise.resolve({ kind: 'ok', value: items, log_id: '' })
      },
    })
  }

  const LOOKED_UP = 'confirm, find in shop among story 65a0b42334abcd66f11218c3'
  const CASES: readonly [string, string | undefined, string][] = [
    ['is of another type: all its nodes are left alone', '65a0b42334abcd66f11218c3', 'left_alone left_alone'],
    ['is of that type after all: the refusal stands', 'story', 'refused not_tried'],
    ['is not there: the refusal stands', undefined, 'refused not_tried'],
    ['cannot be looked up: the refusal stands', 'unreachable', 'refused not_tried'],
  ]
  it.each(CASES)('%s', async (_, found, kinds) => {
    const told: string[] = []
    const outcomes = await operate([tried], worldWith(trackerThatFinds(found, told), [], told))
    expect(told.join(', ')).toBe(LOOKED_UP)
    expect(outcomes.map(({ kind }) => kind).join(' ')).toBe(kinds)
    expect(outcomes.map(({ node }) => node.node_id)).toStrictEqual(['doing', 'testing'])
  })

  const gone: Turn = { read: 'no_such_item' }
  const FAULTS: readonly [string, readonly Turn[], string | undefined, string][] = [
    ['lost, and it is of another type', [{ operate: 'lost' }, gone], 'chart', 'left_alone left_alone'],
    [
      'lost for good, and it is of another type',
      [{ operate: 'lost for good' }, gone],
      'chart',
      'left_alone left_alone',
    ],
    ['of an unknown code, and it is of another type', [{ operate: 'unknown' }, gone], 'chart', 'left_alone left_alone'],
    ['busy, and it is of another type', [{ operate: 'busy' }, gone], 'chart', 'left_alone left_alone'],
    ['lost, and it is not there: it may have moved', [{ operate: 'lost' }, gone], undefined, 'unverified not_tried'],
    ['accepted, so of that type: it may have moved', [ok, gone], 'chart', 'unverified not_tried'],
  ]
  it.each(FAULTS)('its first sending is %s', async (_, script, found, kinds) => {
    const outcomes = await operate([tried], worldWith(trackerThatFinds(found, [], script)))
    expect(outcomes.map(({ kind }) => kind).join(' ')).toBe(kinds)
  })

  it('keeps the refusal when the look-up fails in a way that nobody foresaw', async () => {
    const tracker = Object.assign(trackerThatFinds('story', []), {
      readTypes: () => Promise.reject(new TypeError('a bug of ours')),
    })
    const outcomes = await operate([tried], worldWith(tracker))
    expect(outcomes.map(({ kind }) => kind).join(' ')).toBe('refused not_tried')
  })

  it('says which type it is of, by the name that page addresses carry', async () => {
    const [first] = await operate([tried], worldWith(trackerThatFinds('65a0b42334abcd66f11218c3', [])))
    expect(first?.reason.en).toContain('its type userstory is not in work_item_type_key (story)')
    expect(first?.reason.zh).toContain('userstory')
  })

  it('is told with the type that it is of, and with the page of that', async () => {
    const outcomes = await operate([tried], worldWith(trackerThatFinds('65a0b42334abcd66f11218c3', [])))
    for (const { node, url } of outcomes) {
      expect(node.work_item_type_key).toBe('65a0b42334abcd66f11218c3')
      expect(url).toBe('https://project.feishu.cn/shop/userstory/detail/1')
    }
    const nowhere = await operate([{ ...tried, url: undefined }], worldWith(trackerThatFinds(TYPES[1]?.type_key, [])))
    expect(nowhere.map(({ url }) => url)).toStrictEqual([undefined, undefined])
    // Nobody tells what addresses call a type that is not enabled.
    const unnamed = await operate([tried], worldWith(trackerThatFinds('chart', [])))
    expect(unnamed.map(({ node, url }) => [node.work_item_type_key, url])).toStrictEqual([
      ['chart', undefined],
      ['chart', undefined],
    ])
    const [refused] = await operate([tried], worldWith(trackerThatFinds('story', [])))
    expect(refused).toMatchObject({ node: { work_item_type_key: 'story' }, url: tried.url })
  })

  it('is not looked up where the item is terminated, for then its type is the right one', async () => {
    const told: string[] = []
    const tracker = trackerThatFinds('65a0b42334abcd66f11218c3', told, [{ operate: 'terminated' }])
    const outcomes = await operate([tried], worldWith(tracker))
    expect(told).toStrictEqual(['confirm'])
    expect(outcomes.map(({ kind }) => kind)).toStrictEqual(['refused', 'not_tried'])
  })

  it('found in a range, and nowhere: left alone', async () => {
    const outcomes = await operate([{ ...tried, may_be_gone: true }], worldWith(trackerThatFinds(undefined, [])))
    expect(outcomes.map(({ kind }) => kind)).toStrictEqual(['left_alone', 'left_alone'])
  })

  it('is not looked up where a page address told the type', async () => {
    const told: string[] = []
    await operate([{ ...tried, type_is_tried: false }], worldWith(trackerThatFinds('story', told), [], told))
    expect(told.join(', ')).toBe('confirm')
  })
})

describe('what is required', () => {
  const require = (nodes: readonly string[], script: readonly Turn[]) =>
    play(script, step('1', { nodes, request: { do: 'require' } }))
  const FLOW: Turn = {
    readStates: {
      states: [
        { id: 'OPEN', name: '待处理', is_current: false },
        { id: 'RESOLVED', name: '已解决', is_current: true },
      ],
      transitions: [],
    },
  }

  it('is told of each node, with what to do', async () => {
    const { outcomes } = await require(['started', 'doing'], [sees('in_progress')])
    expect(outcomes.map(({ reason, hint }) => [reason.en, reason.zh, hint?.en, hint?.zh])).toStrictEqual([
      ['it is completed, as required', '已完成，符合要求', undefined, undefined],
      [
        'it is not completed: the item is at 开发',
        '尚未完成：该工作项当前处于“开发”',
        'Finish the node in Feishu Project, then run the job again.',
        '请先在飞书项目中完成该节点，再重新运行作业。',
      ],
    ])
  })

  const CASES: readonly [string, readonly string[], readonly Turn[], string, string][] = [
    ['all nodes completed', ['started', '开发'], [sees('completed')], 'met met', 'completed'],
    ['one is not', ['started', 'doing'], [sees('in_progress')], 'met unmet', 'the item is at 开发'],
    ['one that the item lacks', ['nowhere'], [sees('in_progress')], 'unmet', 'no node "nowhere"'],
    ['two that it lacks', ['nowhere', 'elsewhere'], [sees('in_progress')], 'unmet unmet', 'no node "elsewhere"'],
    ['one by its key and its name', ['doing', '开发'], [sees('in_progress')], 'unmet', 'the item is at 开发'],
    ['no nodes at all', ['doing'], [{ read: { nodes: [], connections: [] } }], 'unmet', 'lists no node'],
    [
      'no states at all',
      ['OPEN'],
      [{ read: 'other_flow' }, { readStates: { states: [], transitions: [] } }],
      'unmet',
      'lists no state',
    ],
    ['a name of several', ['测试'], [sees('in_progress', { name: '测试' })], 'refused', 'several'],
    ['any of the states', ['OPEN', '已解决'], [{ read: 'other_flow' }, FLOW], 'met met', '已解决'],
    ['none of the states', ['OPEN', 'GONE'], [{ read: 'other_flow' }, FLOW], 'unmet unmet', 'not in "OPEN" or "GONE"'],
    [
      'it cannot be read',
      ['doing', 'testing'],
      [{ read: 'unreachable' }],
      'unreachable not_tried',
      'could not be read',
    ],
  ]
  it.each(CASES)('%s', async (_, nodes, script, kinds, words) => {
    const { outcomes, bodies } = await require(nodes, script)
    expect(outcomes.map(({ kind }) => kind).join(' ')).toBe(kinds)
    expect(outcomes.at(-1)?.reason.en).toContain(words)
    expect(outcomes.every(({ action, attempts }) => action === 'require' && attempts === 0)).toBe(true)
    expect(bodies).toStrictEqual([])
  })

  it('is told by the name that was required where the item lacks it', async () => {
    const { outcomes } = await require(['nowhere', 'doing'], [sees('in_progress')])
    expect(outcomes.map(({ node }) => node.node_id)).toStrictEqual(['nowhere', 'doing'])
  })

  it('is not read once the step is stopped', async () => {
    const told: string[] = []
    const world = { ...worldWith(new ScriptedTracker([], told)), stop: AbortSignal.abort('because') }
    const outcomes = await operate([step('1', { nodes: ['doing', 'testing'], request: { do: 'require' } })], world)
    expect(told).toStrictEqual([])
    expect(outcomes.map(({ kind, node, action }) => `${kind} ${node.node_id} ${action}`)).toStrictEqual([
      'not_tried doing require',
      'not_tried testing require',
    ])
  })
})

describe('a dry run', () => {
  it('tells each node which before it would be done by then, and writes nothing', async () => {
    const told: string[] = []
    const script: readonly Turn[] = [sees('in_progress'), { lacks: [] }, sees('in_progress'), { lacks: [] }]
    const tracker = new ScriptedTracker(script, told)
    const body = { action: 'confirm' } as const
    const one = step('1', {
      request: { do: 'move', body, skip_if_successor_is_completed: false, dry_run: true },
      nodes: ['开发', 'testing'],
    })
    const outcomes = await operate([one], worldWith(tracker, [], told))
    expect(told.join(', ')).toBe('read, ask what doing lacks, read, ask what testing lacks')
    expect(outcomes.map(({ node, foreseen }) => `${node.node_id} ${foreseen?.would}`)).toStrictEqual([
      'doing move',
      'testing move',
    ])
  })
})

describe('a dry run of several nodes', () => {
  async function foresee(script: readonly Turn[], one: Step) {
    const told: string[] = []
    const tracker = new ScriptedTracker(script, told)
    const outcomes = await operate([one], worldWith(tracker, [], told))
    expect(tracker.left).toBe(0)
    return { told: told.join(', '), foreseen: outcomes.map(({ kind, foreseen }) => foreseen?.would ?? kind).join(' ') }
  }

  it('counts on none that is blocked: what comes after it has not arrived', async () => {
    const script: readonly Turn[] = [
      sees('in_progress'),
      { lacks: [{ kind: 'owner', key: 'owner' }] },
      sees('in_progress'),
    ]
    const { told, foreseen } = await foresee(
      script,
      step('1', { nodes: ['doing', 'testing'], request: { ...MOVE, dry_run: true } }),
    )
    expect(told).toBe('read, ask what doing lacks, read')
    expect(foreseen).toBe('blocked blocked')
  })

  it('counts on none that is left alone', async () => {
    const all: Turn = { read: workflow('completed', {}, 'completed') }
    const request = {
      do: 'move',
      body: { action: 'rollback', rollback_reason: 'the deployment failed' },
      skip_if_successor_is_completed: true,
      dry_run: true,
    } as const
    const { told, foreseen } = await foresee([all, all], step('1', { nodes: ['doing', 'started'], request }))
    expect(told).toBe('read, read')
    expect(foreseen).toBe('left_alone left_alone')
  })
})

describe('a task', () => {
  it('that is left alone passes through, and the others keep their places', async () => {
    const bare: Planned = {
      work_item_id: '1',
      mentions: [],
      changes: [],
      want: { do: 'nothing', because: { en: 'not here', zh: '不在此处' } },
      left_alone: { en: 'not here', zh: '不在此处' },
    }
    const tracker = new ScriptedTracker([ok, sees('completed')], [])
    const done = await operateTasks([bare, taskOf(step('2'))], worldWith(tracker))
    expect(done.map(({ work_item_id, outcomes }) => `${work_item_id} ${outcomes.length}`)).toStrictEqual(['1 0', '2 1'])
  })

  it('found in a range, its item gone after a lost sending that a read had shown: refused, for that one may have moved it', async () => {
    const open = sees('in_progress')
    const { outcomes } = await play(
      [{ operate: 'lost' }, open, { operate: 'no_such_item' }, open, open, open],
      step('1', { may_be_gone: true }),
    )
    expect(outcomes.map(({ kind }) => kind)).toStrictEqual(['refused'])
    expect(outcomes[0]?.reason.en).toContain('may still be carried out')
  })

  it.each(['no_such_item', 'terminated'] as const)(
    'found in a range, its item %s: left alone, and no other waits for it',
    async (kind) => {
      const { outcomes } = await play(
        [{ operate: kind }],
        step('1', { may_be_gone: true, nodes: ['doing', 'testing'] }),
      )
      expect(outcomes.map((outcome) => outcome.kind)).toStrictEqual(['left_alone', 'left_alone'])
      expect(outcomes[0]?.reason).toStrictEqual({
        en: `left alone: the work item is terminated or gone (Feishu Project answered "message of ${kind}")`,
        zh: `未处理：该工作项已终止或不存在（飞书项目返回“message of ${kind}”）`,
      })
    },
  )
})

describe('an item found in a range, which may be gone', () => {
  const nodes = ['doing', 'testing', 'released']
  const CASES: readonly (readonly [string, readonly Turn[], string])[] = [
    [
      'and is, after one of its nodes has moved: that one is told, and the rest is left alone',
      [ok, sees('completed'), { operate: 'no_such_item' }],
      'doing confirmed, testing left_alone, released left_alone',
    ],
    ['is refused for something else', [{ operate: 'policy' }], 'doing refused, testing not_tried, released not_tried'],
    [
      'is gone only when it is read back: it may have moved',
      [ok, { read: 'no_such_item' }],
      'doing unverified, testing not_tried, released not_tried',
    ],
    [
      'has no such node',
      [{ operate: 'no_such_node' }, { read: { nodes: [], connections: [] } }],
      'doing refused, testing not_tried, released not_tried',
    ],
    [
      'is accepted and stays, which no server had to refuse',
      [ok, ...Array<Turn>(3).fill(sees('in_progress'))],
      'doing refused, testing not_tried, released not_tried',
    ],
  ]
  it.each(CASES)('%s', async (_, script, expected) => {
    const { outcomes } = await play(script, step('1', { may_be_gone: true, nodes }))
    expect(outcomes.map(({ node, kind }) => `${node.node_id} ${kind}`).join(', ')).toBe(expected)
  })
})

describe('comments', () => {
  it('come after every move, in the order of the nodes, and the report keeps the order of the items', async () => {
    const told: string[] = []
    const comment = { language: 'en', origin: 'pull request #12' } as const
    const one = step('1', { comment, nodes: ['doing', 'testing'] })
    const script: readonly Turn[] = [
      ok,
      sees('completed'),
      ok,
      testing('completed'),
      { comment: 'ok' },
      { comment: 'permission' },
    ]
    const groups: Group[] = []
    const outcomes = await operate([one], worldWith(new ScriptedTracker(script, told), groups, told))
    expect(told.join(', ')).toBe('confirm, read, confirm testing, read, comment, comment')
    expect(outcomes.map(({ kind, comment_failed }) => `${kind} ${comment_failed === undefined}`)).toStrictEqual([
      'confirmed true',
      'confirmed false',
    ])
    expect(groups).toHaveLength(1)
  })

  it('come for what was moved before one that failed', async () => {
    const comment = { language: 'en', origin: '#12' } as const
    const one = step('1', { comment, nodes: ['doing', 'testing'] })
    const { told, comments } = await play([ok, sees('completed'), { operate: 'policy' }, { comment: 'ok' }], one)
    expect(told.join(', ')).toBe('confirm, read, confirm testing, comment')
    expect(comments).toStrictEqual(['Node "开发" completed: #12'])
  })
})

describe('a comment', () => {
  const comment = { language: 'en', origin: 'pull request #12 (https://example.com/12)' } as const
  const CASES: readonly [string, readonly Turn[], string, number][] = [
    ['after the proof of a move', [ok, sees('completed'), { comment: 'ok' }], 'confirm, read, comment', 0],
    ['not where nothing moved', [{ operate: 'already' }, sees('completed')], 'confirm, read', 0],
    ['not where it was refused', [{ operate: 'policy' }], 'confirm', 0],
    ['refused: told, and no failure', [ok, sees('completed'), { comment: 'permission' }], 'confirm, read, comment', 1],
    [
      'lost: once more with the same key',
      [ok, sees('completed'), { comment: 'lost' }, { comment: 'ok' }],
      'confirm, read, comment, comment again with key-1',
      0,
    ],
    [
      'lost, and the key was seen before: it arrived',
      [ok, sees('completed'), { comment: 'lost' }, { comment: 'repeated' }],
      'confirm, read, comment, comment again with key-1',
      0,
    ],
    [
      'lost twice: told',
      [ok, sees('completed'), { comment: 'lost' }, { comment: 'lost' }],
      'confirm, read, comment, comment again with key-1',
      1,
    ],
  ]
  it.each(CASES)('%s', async (_, script, told, failed) => {
    const played = await play(script, step('1', { comment }))
    expect(played.told.join(', ')).toBe(told)
    expect(played.outcomes.filter(({ comment_failed }) => comment_failed !== undefined)).toHaveLength(failed)
    expect(played.outcomes[0]?.kind).toBe(
      script.length === 1 ? 'refused' : script.length === 2 ? 'unchanged' : 'confirmed',
    )
  })
})

describe('a comment that fails', () => {
  const comment = { language: 'en', origin: '#12' } as const

  it('is told in the log behind its node', async () => {
    const { groups } = await play([ok, sees('completed'), { comment: 'permission' }], step('1', { comment }))
    expect(groups[0]?.lines).toStrictEqual([
      'node doing: completed (verified by reading it back)',
      'the comment could not be left: Feishu Project answered "message of permission". Grant the plugin the call 添加评论 (comment/create), publish a version and update it in the space',
    ])
    expect(groups[0]?.levels).toStrictEqual(['info', 'info'])
  })

  it('by a bug of ours is told as such, and the move stays what it is', async () => {
    const groups: Group[] = []
    const tracker = Object.assign(new ScriptedTracker([ok, sees('completed')], []), {
      comment: () => Promise.reject(new TypeError('a bug of ours')),
    })
    const [outcome] = await operate([step('1', { comment })], worldWith(tracker, groups))
    expect(outcome?.kind).toBe('confirmed')
    expect(outcome?.comment_failed?.en).toContain('which is a bug')
    expect(outcome?.comment_failed?.zh).toContain('程序缺陷')
    expect(groups[0]?.lines[0]).toContain('TypeError: a bug of ours')
    expect(groups[0]?.levels[0]).toBe('info')
  })

  it.each([
    ['by its name', sees('completed'), 'Node "开发" completed: #12'],
    ['without a name by its key', sees('completed', { name: '' }), 'Node "doing" completed: #12'],
  ])('says which node %s', async (_, seen, said) => {
    const { comments } = await play([ok, seen, { comment: 'permission' }], step('1', { comment }))
    expect(comments).toStrictEqual([said])
  })
})
