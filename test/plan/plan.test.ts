/** What is to be done and what is left alone: the order, what travels with which action, and how many. */
import { describe, expect, it } from 'vitest'
import type { NodeUpdate } from '../../src/domain.ts'
import { Failure } from '../../src/failure.ts'
import type { Change, Found, Mention, Want, Where } from '../../src/find/task.ts'
import { plan, type PlanOptions } from '../../src/plan/plan.ts'
import type { Planned, Step } from '../../src/plan/step.ts'
import { sentence } from '../../src/sentence.ts'
import type { Reference } from '../../src/work-item/reference.ts'
import { CALL, CUSTOM, Directory } from './directory.ts'

const CONFIRM: Want = { do: 'confirm', by: 'auto', takes_back: false }
const EXPLICIT_CONFIRM: Want = { do: 'confirm', by: 'input', takes_back: false }
const AUTO_ROLLBACK: Want = { do: 'rollback', by: 'auto', takes_back: false }
const EXPLICIT_ROLLBACK: Want = { do: 'rollback', by: 'input', takes_back: false }
const REQUIRE: Want = { do: 'require' }
const NOTHING: Want = { do: 'nothing', because: sentence('still open: #12', '仍有未合并的 PR：#12') }

const USER = '7000000000000000001'
const EMAIL = 'lin@example.com'

const OPTIONS: PlanOptions = {
  base_url: 'https://project.feishu.cn',
  project_key: ['shop'],
  work_item_type_key: ['story'],
  node_id: ['doing', 'testing', 'released'],
  update: {},
  user_key: USER,
  max_work_items: undefined,
  dry_run: false,
  in_range: false,
  reasonFor: ({ work_item_id }) => Promise.resolve(`why ${work_item_id}`),
  commentFor: () => Promise.resolve(undefined),
}

class ActingDirectory extends Directory {
  actAs(user_key: string): void {
    this.asked.push(`act as ${user_key}`)
  }
}

interface Told {
  readonly where?: Where
  readonly space?: string
}

function found(want: Want, work_item_id: string, { where = 'title', space }: Told = {}): Found {
  const reference = { work_item_id, ...(space !== undefined && { project_key: space, work_item_type: 'story' }) }
  return { work_item_id, mentions: [{ where, raw: work_item_id, reference }], changes: [], want }
}

async function planned(tasks: readonly Found[], options: Partial<PlanOptions> = {}): Promise<readonly Planned[]> {
  return (await plan(tasks, { ...OPTIONS, ...options }, new ActingDirectory(), CALL)).tasks
}

function steps(tasks: readonly Planned[]): readonly Step[] {
  return tasks.flatMap((task) => ('step' in task ? [task.step] : []))
}

async function stepFor(want: Want, options: Partial<PlanOptions> = {}): Promise<Step> {
  const [step, ...more] = steps(await planned([found(want, '123456')], options))
  if (step === undefined || more.length > 0) throw new Error('one step was expected')
  return step
}

const UPDATE: NodeUpdate = {
  node_owners: [],
  node_schedule: { points: 1 },
  fields: [{ field_key: 'field_658c22', field_value: '23333' }],
  role_assignee: [{ role: 'PM', owners: [] }],
}

describe('what is asked for', () => {
  const rollback = { action: 'rollback', rollback_reason: 'why 123456' }
  const cases: readonly [string, Want, NodeUpdate, object][] = [
    ['confirm without update', CONFIRM, {}, { action: 'confirm' }],
    ['confirm carries the update', CONFIRM, UPDATE, { action: 'confirm', ...UPDATE }],
    ['so does an explicit confirm', EXPLICIT_CONFIRM, UPDATE, { action: 'confirm', ...UPDATE }],
    ['an explicit rollback carries it', EXPLICIT_ROLLBACK, UPDATE, { ...rollback, ...UPDATE }],
    ['a rollback that auto chose never does', AUTO_ROLLBACK, UPDATE, rollback],
  ]
  it.each(cases)('%s', async (_, want, update, body) => {
    const { request } = await stepFor(want, { update })
    expect(request.do === 'move' && request.body).toStrictEqual(body)
  })

  it('a requirement carries nothing', async () => {
    expect((await stepFor(REQUIRE, { update: UPDATE })).request).toStrictEqual({ do: 'require' })
  })

  const skipped: readonly [string, Want, boolean][] = [
    ['confirm skips nothing', CONFIRM, false],
    ['nor does an explicit rollback', EXPLICIT_ROLLBACK, false],
    ['a rollback that auto chose skips a node whose successor is completed', AUTO_ROLLBACK, true],
  ]
  it.each(skipped)('%s', async (_, want, expected) => {
    expect((await stepFor(want)).request).toMatchObject({ skip_if_successor_is_completed: expected })
  })

  it.each([true, false])('whatever moves a node says whether it is a dry run: %s', async (dry_run) => {
    for (const want of [CONFIRM, EXPLICIT_CONFIRM, AUTO_ROLLBACK, EXPLICIT_ROLLBACK])
      expect((await stepFor(want, { dry_run })).request).toMatchObject({ do: 'move', dry_run })
  })

  it('the comment is that of the item, and what was found in a range may be gone', async () => {
    const comment = { language: 'zh', origin: 'PR #7' } as const
    const step = await stepFor(CONFIRM, { commentFor: () => Promise.resolve(comment), in_range: true })
    expect(step).toMatchObject({ comment, may_be_gone: true })
    expect(await stepFor(CONFIRM)).toMatchObject({ comment: undefined, may_be_gone: false })
  })
})

describe('the page and the name of an item', () => {
  const URL_FOUND = 'https://meego.feishu.cn/shop/story/detail/1?openScene=2'
  const CASES: readonly [string, Reference, readonly string[], string | undefined, string | undefined][] = [
    [
      'the address that was found',
      { work_item_id: '1', project_key: 'shop', work_item_type: 'story', url: URL_FOUND },
      ['story'],
      URL_FOUND,
      undefined,
    ],
    [
      'composed for a built-in type',
      { work_item_id: '1' },
      ['story'],
      'https://project.feishu.cn/shop/story/detail/1',
      undefined,
    ],
    [
      'composed by the api_name of a custom one',
      { work_item_id: '3' },
      ['userstory'],
      'https://project.feishu.cn/shop/userstory/detail/3',
      undefined,
    ],
    ['none where the api_name is not known', { work_item_id: '3' }, [CUSTOM], undefined, undefined],
    [
      'with the name that a look-up told',
      { work_item_id: '1' },
      ['story', 'issue'],
      'https://project.feishu.cn/shop/story/detail/1',
      '结算页',
    ],
    [
      'an empty name is none',
      { work_item_id: '2' },
      ['story', 'issue'],
      'https://project.feishu.cn/shop/issue/detail/2',
      undefined,
    ],
    [
      'composed for one that was not found, with the type that is tried',
      { work_item_id: '99999' },
      [],
      'https://project.feishu.cn/shop/story/detail/99999',
      undefined,
    ],
  ]
  it.each(CASES)('%s', async (_, reference, work_item_type_key, url, item_name) => {
    const { work_item_id } = reference
    const mentions = [{ where: 'title', raw: work_item_id, reference }] as const
    const [step] = steps(await planned([{ ...found(CONFIRM, work_item_id), mentions }], { work_item_type_key }))
    expect(step).toMatchObject({ url, item_name })
  })
})

describe('the order', () => {
  it('of nodes is the given one for confirm and require, and the reverse for rollback; the inputs keep theirs', async () => {
    const node_id = Object.freeze(['doing', 'testing', 'released'])
    for (const want of [CONFIRM, EXPLICIT_CONFIRM, REQUIRE])
      expect((await stepFor(want, { node_id })).nodes).toStrictEqual(['doing', 'testing', 'released'])
    for (const want of [AUTO_ROLLBACK, EXPLICIT_ROLLBACK])
      expect((await stepFor(want, { node_id })).nodes).toStrictEqual(['released', 'testing', 'doing'])
  })

  it('of items is that in which they were found, whatever becomes of each', async () => {
    const tasks = [
      found(CONFIRM, '13'),
      found(CONFIRM, '23', { space: 'lab' }),
      found(NOTHING, '11'),
      found(AUTO_ROLLBACK, '12'),
    ]
    const all = await planned(tasks, { update: UPDATE })
    expect(all.map(({ work_item_id }) => work_item_id)).toStrictEqual(['13', '23', '11', '12'])
    expect(
      all.map((task) =>
        'left_alone' in task ? task.left_alone.en : task.step.request.do === 'move' && task.step.request.body.action,
      ),
    ).toStrictEqual(['confirm', 'its space lab is not in project_key (shop)', 'still open: #12', 'rollback'])
  })

  it('of nothing is nothing', async () => {
    expect(await planned([])).toStrictEqual([])
  })
})

describe('what is asked of Feishu Project', () => {
  interface Row {
    readonly name: string
    readonly tasks: readonly Found[]
    readonly options: Partial<PlanOptions>
    readonly asked: readonly string[]
    readonly acting_user?: string
  }
  const CASES: readonly Row[] = [
    {
      name: 'nothing where nothing is to be done',
      tasks: [found(NOTHING, '1')],
      options: { user_key: EMAIL },
      asked: [],
    },
    {
      name: 'nothing where every word tells',
      tasks: [found(CONFIRM, '1')],
      options: {},
      asked: [`act as ${USER}`],
      acting_user: USER,
    },
    {
      name: 'who the user is',
      tasks: [found(CONFIRM, '1')],
      options: { user_key: EMAIL },
      asked: [`users ${EMAIL}`, `act as ${USER}`],
      acting_user: USER,
    },
    {
      name: 'nobody, where the token says who it is',
      tasks: [found(CONFIRM, '1')],
      options: { user_key: undefined },
      asked: [],
    },
    {
      name: 'nobody for an update that is not carried',
      tasks: [found(AUTO_ROLLBACK, '1')],
      options: { user_key: undefined, update: { node_owners: [EMAIL] } },
      asked: [],
    },
    {
      name: 'whom an update names',
      tasks: [found(EXPLICIT_ROLLBACK, '1')],
      options: { user_key: undefined, update: { node_owners: [EMAIL] } },
      asked: [`users ${EMAIL}`],
    },
    {
      name: 'whom an update names that one item of several carries',
      tasks: [found(AUTO_ROLLBACK, '1'), found(CONFIRM, '2')],
      options: { user_key: undefined, update: { node_owners: [EMAIL] } },
      asked: [`users ${EMAIL}`],
    },
    {
      name: 'not about an item of which nothing is asked',
      tasks: [found(CONFIRM, '1', { space: 'shop' }), found(NOTHING, '2')],
      options: { work_item_type_key: [], user_key: undefined },
      asked: [],
    },
  ]
  it.each(CASES)('$name', async ({ tasks, options, asked, acting_user }) => {
    const tracker = new ActingDirectory()
    const result = await plan(tasks, { ...OPTIONS, ...options }, tracker, CALL)
    expect(tracker.asked).toStrictEqual(asked)
    expect(result.acting_user).toBe(acting_user)
  })

  it('owners travel by their keys', async () => {
    const { request } = await stepFor(CONFIRM, { update: { node_owners: [EMAIL] } })
    expect(request).toMatchObject({ body: { node_owners: [USER] } })
  })
})

describe('several changes that name one item', () => {
  const change = (number: number): Change => ({
    kind: 'pull_request',
    name: sentence(`pull request #${number}`, `PR #${number}`),
    number,
    takes_back: false,
  })
  const mention = (space?: string): Mention => ({
    where: 'body',
    raw: '1',
    reference: { work_item_id: '1', ...(space !== undefined && { project_key: space, work_item_type: 'story' }) },
  })
  /** By change, in their order: the space that it names the item in, and what it asks. */
  function naming(...all: readonly (readonly [space: string | undefined, want: Want])[]): Found {
    const namings = all.map(([space, want], index) => ({ change: change(index + 1), mentions: [mention(space)], want }))
    const last = namings.at(-1)?.want ?? NOTHING
    return {
      work_item_id: '1',
      mentions: namings.flatMap(({ mentions }) => mentions),
      changes: namings.map((one) => one.change),
      want: last,
      namings,
    }
  }
  const CASES: readonly [string, Found, string][] = [
    ['the last decides', naming([undefined, CONFIRM], ['shop', AUTO_ROLLBACK]), 'rollback #1 #2'],
    [
      "a stranger's, outside the guards, decides nothing",
      naming([undefined, CONFIRM], ['lab', AUTO_ROLLBACK]),
      'confirm #1',
    ],
    ['nor does one that asks for nothing', naming([undefined, CONFIRM], ['lab', NOTHING]), 'confirm #1'],
    ['the last inside asks for nothing', naming(['shop', CONFIRM], [undefined, NOTHING]), 'still open: #12'],
    ['the first outside adds nothing', naming(['lab', CONFIRM], ['shop', AUTO_ROLLBACK]), 'rollback #2'],
    ['all outside', naming(['lab', CONFIRM], ['lab', AUTO_ROLLBACK]), 'its space lab is not in project_key (shop)'],
  ]
  it.each(CASES)('%s', async (_, task, expected) => {
    const [one] = await planned([task])
    if (one === undefined) throw new Error('one task was expected')
    const told =
      'left_alone' in one
        ? one.left_alone.en
        : [
            one.step.request.do === 'move' && one.step.request.body.action,
            ...one.changes.map(({ number }) => `#${number ?? ''}`),
          ].join(' ')
    expect(told).toBe(expected)
  })
})

describe('an item that an input names', () => {
  it('is refused as it is; one that was mentioned in passing may turn out to be of another type', async () => {
    const tried = (['title', 'input'] as const).map(async (where) => planned([found(CONFIRM, '1', { where })]))
    const all = (await Promise.all(tried)).flatMap(steps)
    expect(all.map(({ type_is_tried }) => type_is_tried)).toStrictEqual([true, false])
  })

  it('counts as named, wherever else it was mentioned', async () => {
    const task = found(CONFIRM, '1', { where: 'input' })
    const mentions = [...found(CONFIRM, '1').mentions, ...task.mentions]
    expect(steps(await planned([{ ...task, mentions }]))).toMatchObject([{ type_is_tried: false }])
  })

  it('and that lies outside is a mistake in the inputs, each with its reason', async () => {
    const tasks = ['2', '21'].map((id) => found(CONFIRM, id, { where: 'input', space: 'lab' }))
    const failure = await failureOf(planned([...tasks, found(CONFIRM, '3')]))
    expect(failure.code).toBe('item_not_allowed')
    expect(failure.sentence).toStrictEqual({
      en: 'work_item_id names items that are not allowed: 2: its space lab is not in project_key (shop); 21: its space lab is not in project_key (shop)',
      zh: 'work_item_id 指明的工作项不在允许范围内：2：其空间 lab 不在 project_key（shop）之内；21：其空间 lab 不在 project_key（shop）之内',
    })
    expect(failure.remedy).toStrictEqual({
      en: 'Correct work_item_id, or allow the space or type. No work item was touched.',
      zh: '请更正 work_item_id，或允许相应的空间或类型。未操作任何工作项。',
    })
  })

  it('and that no look-up finds is one as well; in passing it is tried, and the server says what is wrong', async () => {
    const options = { work_item_type_key: [] }
    const failure = await failureOf(planned([found(CONFIRM, '99999', { where: 'input' })], options))
    expect(failure.sentence.en).toContain('no such work item')
    expect(steps(await planned([found(CONFIRM, '99999')], options))).toMatchObject([
      { item: { work_item_type_key: 'story' }, type_is_tried: true },
    ])
  })

  it('of which nothing is asked is left alone, wherever it lies', async () => {
    expect(await planned([found(NOTHING, '2', { where: 'input', space: 'lab' })])).toMatchObject([
      { left_alone: { en: 'still open: #12' } },
    ])
  })
})

describe('max_work_items', () => {
  const many = (count: number): readonly Found[] =>
    Array.from({ length: count }, (_, index) => found(CONFIRM, `${100 + index}`))
  const CASES: readonly [string, number, Partial<PlanOptions>, number | undefined][] = [
    ['20 usually', 20, {}, undefined],
    ['20 and no more', 21, {}, 20],
    ['200 in a range', 200, { in_range: true }, undefined],
    ['200 and no more in a range', 201, { in_range: true }, 200],
    ['what the input says', 3, { max_work_items: 3 }, undefined],
    ['and no more', 4, { max_work_items: 3 }, 3],
    ['in a range too', 4, { max_work_items: 3, in_range: true }, 3],
  ]
  it.each(CASES)('%s', async (_, count, options, most) => {
    if (most === undefined) return expect(steps(await planned(many(count), options))).toHaveLength(count)
    const failure = await failureOf(planned(many(count), options))
    expect(failure.code).toBe('too_many_items')
    for (const said of [failure.sentence.en, failure.sentence.zh]) {
      expect(said).toContain(`${count} `)
      expect(said).toContain(`${most}`)
      expect(said).toMatch(/100(?:, |、)101(?:, |、)102/)
      expect(said.length).toBeLessThan(500)
    }
    expect(failure.remedy?.en).toContain(`max_work_items to ${count}`)
    expect(failure.remedy?.zh).toContain(`${count}`)
  })

  it('thirty are listed, and that there are more is told', async () => {
    expect((await failureOf(planned(many(31)))).sentence.en).toContain('129, …)')
    expect((await failureOf(planned(many(30)))).sentence.en).toContain('129)')
  })

  it('counts only those that would be moved', async () => {
    const outside = Array.from({ length: 5 }, (_, index) => found(CONFIRM, `9${index}`, { space: 'lab' }))
    expect(await planned([...many(20), ...outside])).toHaveLength(25)
  })
})

async function failureOf(act: Promise<unknown>): Promise<Failure> {
  const error = await act.then(
    () => new Error('it was planned'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof Failure) return error
  throw error
}
