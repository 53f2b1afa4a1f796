/** Everything that a node lacks, asked for after a refusal: what is asked, with which names it is told, and when the refusal stands as it is. */
import { describe, expect, it } from 'vitest'
import type { MissingDatum, Workflow } from '../../src/domain.ts'
import { nameMissing, withAllMissing } from '../../src/operate/ask-missing.ts'
import { MISSING_FOR_STATE } from '../../src/operate/missing-data.ts'
import { type Sentence, sentence } from '../../src/sentence.ts'
import { LOG_ID, refusal, ScriptedTracker, type Turn, workflow } from './scripted-tracker.ts'

const ITEM = { project_key: 'shop', work_item_type_key: 'story', work_item_id: '123456' }

function asking(script: readonly Turn[]) {
  const told: string[] = []
  const tracker = new ScriptedTracker(script, told)
  const call = { signal: new AbortController().signal, log: () => undefined }
  return { tracker, told, with: { tracker, call } }
}

const LACKS = 'ask what doing lacks'
const NAMES = 'ask for the names of fields'

const owner: MissingDatum = { kind: 'owner', key: 'owner' }
const points: MissingDatum = { kind: 'schedule', key: 'points' }
const field: MissingDatum = { kind: 'field', key: 'field_x' }
const task: MissingDatum = { kind: 'sub_task', name: '联调' }
const ownerElsewhere: MissingDatum = { ...owner, node: { key: 'testing', name: '测试' } }

describe('after a refusal for missing data', () => {
  const HINT = sentence('hint of missing', 'missing 的提示')
  const more = (en: string, zh: string): Sentence => sentence(`hint of missing ${en}`, `missing 的提示${zh}`)
  interface Case {
    readonly name: string
    readonly named?: MissingDatum
    readonly script: readonly Turn[]
    readonly told?: string
    readonly hint: Partial<Sentence>
    readonly missing?: readonly MissingDatum[]
  }
  const CASES: readonly Case[] = [
    { name: 'nothing is listed and nothing named: it stands', script: [{ lacks: [] }], hint: HINT },
    { name: 'the list cannot be had and nothing is named: it stands', script: [{ lacks: 'unreachable' }], hint: HINT },
    {
      name: 'the one thing that it names goes by a key of the vendor: its own hint says all',
      named: owner,
      script: [{ lacks: [owner] }],
      hint: HINT,
      missing: [owner],
    },
    {
      name: 'the list cannot be had: what it names itself is missing',
      named: points,
      script: [{ lacks: 'unreachable' }],
      hint: HINT,
      missing: [points],
    },
    {
      name: 'it names nothing, and one thing is listed',
      script: [{ lacks: [points] }],
      hint: more(
        'Still missing: points (set with `node_schedule`, or `schedules` where each owner has one).',
        '仍缺：估分（可用 node_schedule 填写；差异化排期用 schedules）。',
      ),
      missing: [points],
    },
    {
      name: 'it names one of two',
      named: owner,
      script: [{ lacks: [owner, points] }],
      hint: more(
        'Still missing: owner (set with `node_owners`, or `role_assignee` where a role owns the node); points (set with `node_schedule`, or `schedules` where each owner has one).',
        '仍缺：负责人（可用 node_owners 填写；由角色负责时用 role_assignee）；估分（可用 node_schedule 填写；差异化排期用 schedules）。',
      ),
      missing: [owner, points],
    },
    {
      name: 'it names a field by its key: the list adds nothing, the names of fields do',
      named: field,
      script: [{ lacks: [field] }, { fieldNames: { field_x: '截止时间' } }],
      told: `${LACKS}, ${NAMES}`,
      hint: more('Still missing: field field_x "截止时间".', '仍缺：字段 field_x“截止时间”。'),
      missing: [{ ...field, name: '截止时间' }],
    },
    {
      name: 'it names a sub task, which has no key',
      named: task,
      script: [{ lacks: [] }],
      hint: more('Still missing: sub task "联调".', '仍缺：子任务“联调”。'),
      missing: [task],
    },
    {
      name: 'it names one that only the page takes: its own hint does not tell that',
      named: { ...owner, on_page_only: true },
      script: [{ lacks: [] }],
      hint: more("Still missing: owner (fill in on the work item's page).", '仍缺：负责人（请在工作项页面填写）。'),
      missing: [{ ...owner, on_page_only: true }],
    },
    {
      name: 'it names the owner of another node',
      named: ownerElsewhere,
      script: [{ lacks: [] }],
      hint: {
        en: 'hint of missing Still missing: node "测试 (testing)": owner (belongs to another node: fill in on the work item\'s page).',
      },
      missing: [ownerElsewhere],
    },
  ]
  it.each(CASES)('$name', async ({ named, script, told, hint, missing }) => {
    const { tracker, told: asked, with: by } = asking(script)
    const conclusion = await withAllMissing(
      { ...refusal('missing'), missing: named },
      { ...ITEM, node_id: 'doing' },
      'nodes',
      by,
    )
    expect(asked.join(', ')).toBe(told ?? LACKS)
    // The refusal is the answer, all this is help.
    expect(tracker.optional).toStrictEqual(asked)
    expect(tracker.left).toBe(0)
    expect(conclusion).toMatchObject({ kind: 'refused', log_id: LOG_ID, refusal: { err_code: 20038 } })
    expect(conclusion.reason).toStrictEqual(sentence('message of missing', 'message of missing'))
    expect(conclusion.hint).toMatchObject(hint)
    expect(conclusion.missing).toStrictEqual(missing)
  })
})

describe('after a refusal of a change of state', () => {
  const OF_STATE = `${MISSING_FOR_STATE.en} `
  const CASES: readonly (readonly [string, MissingDatum | undefined, readonly MissingDatum[], string, string])[] = [
    [
      'for its owner',
      owner,
      [],
      `${OF_STATE}Still missing: owner (set on the work item's page, or with \`role_assignee\` where it is a role's).`,
      `${MISSING_FOR_STATE.zh}仍缺：负责人（请在工作项页面填写；由角色负责时可用 role_assignee）。`,
    ],
    [
      'for its points',
      undefined,
      [points],
      `${OF_STATE}Still missing: points (a change of state can't carry it: set it on the work item's page).`,
      `${MISSING_FOR_STATE.zh}仍缺：估分（状态流转不支持填写，请在工作项页面填写）。`,
    ],
    ['for nothing that is told', undefined, [], MISSING_FOR_STATE.en, MISSING_FOR_STATE.zh],
  ]
  it.each(CASES)('%s: nothing is advised that it can not carry', async (_, named, lacks, en, zh) => {
    const { with: by } = asking([{ lacks }])
    const refused = { ...refusal('missing'), missing: named }
    const conclusion = await withAllMissing(refused, { ...ITEM, node_id: 'RESOLVED' }, 'states', by)
    expect(conclusion.hint).toStrictEqual({ en, zh })
    // The table of the summary takes the hint of the refusal.
    expect(conclusion.refusal?.hint).toStrictEqual(MISSING_FOR_STATE)
  })

  it('an open sub task has a remedy of its own, whatever moves', async () => {
    const { with: by } = asking([{ lacks: [task] }])
    const refused = refusal('missing', 50006)
    const { hint } = await withAllMissing(refused, { ...ITEM, node_id: 'RESOLVED' }, 'states', by)
    expect(hint?.en).toBe('hint of missing Still missing: sub task "联调" (complete in Feishu Project).')
  })
})

describe('names', () => {
  const at = (key: string, name?: string): MissingDatum => ({ ...points, node: { key, ...(name && { name }) } })
  /** 测试 is called `testing`; `doing` has no name. */
  const WORKFLOW: Workflow = workflow('in_progress', { name: '' })
  type Case = readonly [string, readonly MissingDatum[], readonly Turn[], string, readonly MissingDatum[]]
  const CASES: readonly Case[] = [
    [
      'nothing lacks one: nothing is asked',
      [{ ...field, name: 'X' }, owner, task],
      [],
      '',
      [{ ...field, name: 'X' }, owner, task],
    ],
    [
      'of one field of two: its own stays as it is',
      [
        { ...field, name: 'X' },
        { kind: 'field', key: 'field_y' },
      ],
      [{ fieldNames: { field_x: 'another', field_y: '链接' } }],
      NAMES,
      [
        { ...field, name: 'X' },
        { kind: 'field', key: 'field_y', name: '链接' },
      ],
    ],
    ['of a field that nobody knows', [field], [{ fieldNames: { field_y: '链接' } }], NAMES, [field]],
    ['of fields cannot be had', [field], [{ fieldNames: 'unreachable' }], NAMES, [field]],
    [
      'of fields are of fields only',
      [field, { kind: 'role', key: 'field_x' }],
      [{ fieldNames: { field_x: '截止时间' } }],
      NAMES,
      [
        { ...field, name: '截止时间' },
        { kind: 'role', key: 'field_x' },
      ],
    ],
    ['of another node', [at('testing')], [{ read: WORKFLOW }], 'read', [at('testing', '测试')]],
    ['of another node is told already: nothing is asked', [at('testing', '验收')], [], '', [at('testing', '验收')]],
    [
      'of one node of two: its own stays as it is',
      [at('testing', '验收'), at('started')],
      [{ read: WORKFLOW }],
      'read',
      [at('testing', '验收'), at('started', '开始')],
    ],
    ['of a node that has none', [at('doing')], [{ read: WORKFLOW }], 'read', [at('doing')]],
    ['of a node that the workflow lacks', [at('gone')], [{ read: WORKFLOW }], 'read', [at('gone')]],
    ['of nodes cannot be had', [at('testing')], [{ read: 'unreachable' }], 'read', [at('testing')]],
    [
      'of a field of another node: both are asked for',
      [{ ...field, node: { key: 'testing' } }],
      [{ fieldNames: { field_x: '截止时间' } }, { read: WORKFLOW }],
      `${NAMES}, read`,
      [{ ...field, name: '截止时间', node: { key: 'testing', name: '测试' } }],
    ],
  ]
  it.each(CASES)('%s', async (_, missing, script, told, expected) => {
    const { tracker, told: asked, with: by } = asking(script)
    expect(await nameMissing(missing, ITEM, by)).toStrictEqual(expected)
    expect(asked.join(', ')).toBe(told)
    expect(tracker.optional).toStrictEqual(asked)
    expect(tracker.left).toBe(0)
  })
})
