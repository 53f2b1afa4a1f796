/** What is to be done and what is left alone: the order, and what travels with which action. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import type { Assignment, Errand } from '../../src/plan/assign.ts'
import { type Guards, makePlan, outsideOf } from '../../src/plan/plan.ts'
import type { NodeUpdate } from '../../src/domain.ts'
import type { Place, Placement } from '../../src/plan/places.ts'
import { sentence } from '../../src/sentence.ts'

const CONFIRM: Errand = { do: 'confirm', by: 'auto' }
const EXPLICIT_CONFIRM: Errand = { do: 'confirm', by: 'input' }
const AUTO_ROLLBACK: Errand = { do: 'rollback', by: 'auto' }
const EXPLICIT_ROLLBACK: Errand = { do: 'rollback', by: 'input' }

const GUARDS: Guards = {
  node_id: ['doing', 'testing', 'released'],
  update: {},
  rollback_reason: (takes_back) => (takes_back ? 'taken back' : 'the deployment failed'),
  max_work_items: 20,
  is_by_input: false,
}

const OUTSIDE = {
  because: sentence('its space other is not in project_key (shop)', '其空间 other 不在 project_key（shop）之内'),
}

function placeOf(work_item_id: string): Place {
  return {
    item: { project_key: 'shop', work_item_type_key: 'story', work_item_id },
    url: `https://project.feishu.cn/shop/story/detail/${work_item_id}`,
    item_name: '购物车',
    type_is_tried: false,
  }
}

function assigned(errand: Errand, ...ids: readonly string[]): readonly Assignment[] {
  return ids.map((work_item_id) => ({ reference: { work_item_id }, errand }))
}

/** Items whose ID begins with 2 lie outside. */
function plan(assignments: readonly Assignment[], guards: Partial<Guards> = {}) {
  const placements = new Map(
    assignments.map(({ reference: { work_item_id: id } }): [string, Placement] => [
      id,
      id.startsWith('2') ? OUTSIDE : placeOf(id),
    ]),
  )
  return makePlan(assignments, placements, 'confirm', { ...GUARDS, ...guards })
}

function stepFor(errand: Errand, guards: Partial<Guards> = {}) {
  const [step, ...more] = plan(assigned(errand, '123456'), guards).steps
  expect(more).toStrictEqual([])
  return step
}

const UPDATE: NodeUpdate = {
  node_owners: [],
  node_schedule: { points: 1 },
  fields: [{ field_key: 'field_658c22', field_value: '23333' }],
  role_assignee: [{ role: 'PM', owners: [] }],
}

describe('the body', () => {
  const reason = { rollback_reason: 'the deployment failed' }
  const cases: readonly [string, Errand, NodeUpdate, object][] = [
    ['confirm without update', CONFIRM, {}, { action: 'confirm' }],
    ['confirm carries the update', CONFIRM, UPDATE, { action: 'confirm', ...UPDATE }],
    ['so does an explicit confirm', EXPLICIT_CONFIRM, UPDATE, { action: 'confirm', ...UPDATE }],
    ['an explicit rollback carries it', EXPLICIT_ROLLBACK, UPDATE, { action: 'rollback', ...reason, ...UPDATE }],
    ['a rollback that auto chose never does', AUTO_ROLLBACK, UPDATE, { action: 'rollback', ...reason }],
  ]
  it.each(cases)('%s', (_, errand, update, body) => {
    expect(stepFor(errand, { update })?.body).toStrictEqual(body)
  })

  const spared: readonly [string, Errand, boolean][] = [
    ['confirm spares nothing', CONFIRM, false],
    ['nor does an explicit rollback', EXPLICIT_ROLLBACK, false],
    ['a rollback that auto chose spares a node behind which work went on', AUTO_ROLLBACK, true],
  ]
  it.each(spared)('%s', (_, errand, expected) => {
    expect(stepFor(errand)?.spare_progress).toBe(expected)
  })
})

describe('the order', () => {
  it('of nodes is the given one for confirm and the reverse for rollback; the inputs keep theirs', () => {
    const node_id = Object.freeze(['doing', 'testing', 'released'])
    for (const errand of [CONFIRM, EXPLICIT_CONFIRM])
      expect(stepFor(errand, { node_id })?.nodes).toStrictEqual(['doing', 'testing', 'released'])
    for (const errand of [AUTO_ROLLBACK, EXPLICIT_ROLLBACK])
      expect(stepFor(errand, { node_id })?.nodes).toStrictEqual(['released', 'testing', 'doing'])
  })

  it('of items is that in which they were found, for those left alone as well', () => {
    const { steps, left } = plan(assigned(CONFIRM, '13', '23', '11', '21', '12', '22'))
    expect(steps.map(({ item }) => item.work_item_id)).toStrictEqual(['13', '11', '12'])
    expect(left.map(({ reference }) => reference.work_item_id)).toStrictEqual(['23', '21', '22'])
  })

  it('of nothing is nothing', () => {
    expect(plan([])).toStrictEqual({ steps: [], left: [] })
  })
})

describe('each item', () => {
  const because = sentence('the pull request is a revert that failed', '该拉取请求是还原，且未成功')

  it('is where it was found to be', () => {
    expect(stepFor(CONFIRM)).toMatchObject(placeOf('123456'))
  })

  it('has an errand of its own: confirmed, rolled back, or left alone', () => {
    const assignments = [
      ...assigned(CONFIRM, '1'),
      ...assigned(AUTO_ROLLBACK, '12'),
      ...assigned({ do: 'nothing', because }, '13'),
    ]
    const { steps, left } = plan(assignments, { update: UPDATE })
    expect(steps.map(({ action, nodes, body }) => [action, nodes[0], 'node_owners' in body])).toStrictEqual([
      ['confirm', 'doing', true],
      ['rollback', 'released', false],
    ])
    expect(left).toStrictEqual([{ reference: { work_item_id: '13' }, url: undefined, action: 'confirm', because }])
  })

  it('that lies outside is left alone, with the page that was found and the reason', () => {
    const url = 'https://project.feishu.cn/other/story/detail/2'
    const { steps, left } = plan([{ reference: { work_item_id: '2', url }, errand: CONFIRM }])
    expect(steps).toStrictEqual([])
    expect(left).toStrictEqual([{ reference: { work_item_id: '2', url }, url, action: 'confirm', ...OUTSIDE }])
  })

  it('that is left alone by its errand needs no place, and the errand says why', () => {
    const { steps, left } = makePlan(assigned({ do: 'nothing', because }, '2'), new Map(), 'confirm', GUARDS)
    expect(steps).toStrictEqual([])
    expect(left).toMatchObject([{ because }])
  })

  it('that was named by its ID alone in passing may turn out to be of another type; what the input names may not', () => {
    const tried = new Map([['1', { ...placeOf('1'), type_is_tried: true }]])
    const steps = [false, true].flatMap(
      (is_by_input) => makePlan(assigned(CONFIRM, '1'), tried, 'confirm', { ...GUARDS, is_by_input }).steps,
    )
    expect(steps.map(({ type_is_tried }) => type_is_tried)).toStrictEqual([true, false])
  })

  it('without a place is a bug, and is not passed over', () => {
    expect(() => makePlan(assigned(CONFIRM, '1'), new Map(), 'confirm', GUARDS)).toThrow(RangeError)
  })
})

function ids(count: number, first: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${first}${index}`)
}

describe('max_work_items', () => {
  it('as many as allowed are planned; those left alone are not counted', () => {
    const { steps, left } = plan(assigned(CONFIRM, ...ids(20, '1'), ...ids(5, '2')))
    expect([steps.length, left.length]).toStrictEqual([20, 5])
  })

  it.each([21, 500])('%i are too many: none is planned, and they are named', (count) => {
    const failure = failureOf(() => plan(assigned(CONFIRM, ...ids(count, '1'))))
    for (const said of [failure.sentence.en, failure.sentence.zh]) {
      expect(said).toContain(`${count} `)
      expect(said).toMatch(/10(?:, |、)11(?:, |、)12/)
      expect(said).toContain('max_work_items')
      expect(said.length).toBeLessThan(500)
    }
    expect(failure.remedy?.en).toContain('max_work_items')
    expect(failure.remedy?.zh).toContain('max_work_items')
  })
})

it('items that work_item_id names and that lie outside are a mistake in the inputs, each with its reason', () => {
  const failure = outsideOf(plan(assigned(CONFIRM, '2', '21')).left)
  expect(failure.category).toBe('user')
  for (const said of [failure.sentence.en, failure.sentence.zh]) {
    expect(said).toContain('work_item_id')
    expect(said).toMatch(/\b2: .*project_key.*21: .*project_key/)
  }
})

function failureOf(act: () => unknown): Failure {
  try {
    act()
  } catch (error) {
    if (error instanceof Failure && error.category === 'user') return error
    throw error
  }
  throw new Error('it was planned')
}
