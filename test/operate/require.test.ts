/** `action: require`: what is read, and what is told of each node or state that is required, whole and in both languages. */
import { describe, expect, it } from 'vitest'
import type { StateFlow, Workflow, WorkflowNode } from '../../src/domain.ts'
import { requireOf } from '../../src/operate/require.ts'
import type { Result } from '../../src/operate/outcome.ts'
import { LOG_ID, refusal, ScriptedTracker, sees, type Turn, workflow } from './scripted-tracker.ts'

const ITEM = { project_key: 'shop', work_item_type_key: 'story', work_item_id: '123456' }

async function required(script: readonly Turn[], wanted: readonly string[]) {
  const told: string[] = []
  const tracker = new ScriptedTracker(script, told)
  const call = { signal: new AbortController().signal, log: () => undefined }
  const answer = await requireOf(ITEM, wanted, tracker, call)
  expect(tracker.left).toBe(0)
  expect(tracker.bodies).toStrictEqual([])
  return { answer, told: told.join(', ') }
}

async function results(script: readonly Turn[], wanted: readonly string[]): Promise<readonly Result[]> {
  const { answer } = await required(script, wanted)
  if ('failed' in answer) throw new Error(answer.failed.reason.en)
  for (const { attempts } of answer) expect(attempts).toBe(0)
  return answer
}

/** One row a node: what became of it, in English and in Chinese. */
type Row = readonly [kind: Result['kind'], en: string, zh: string]

const rowOf = ({ kind, reason }: Result): Row => [kind, reason.en, reason.zh]

const FINISH =
  'Finish the node in Feishu Project, then run the job again. / 请先在飞书项目中完成该节点，再重新运行作业。'
const MOVE_ON =
  'Move the work item on in Feishu Project, then run the job again. / 请先在飞书项目中将该工作项流转到所需状态，再重新运行作业。'

const hintOf = ({ hint }: Result): string | undefined => hint && `${hint.en} / ${hint.zh}`

describe('of nodes', () => {
  const MET: Row = ['met', 'it is completed, as required', '已完成，符合要求']
  /** The node `doing` and one beside it, both of this status. */
  const two = (status: WorkflowNode['status'], name: string): Workflow => {
    const { nodes, connections } = workflow(status)
    const beside = { id: 'node_9', state_key: 'beside', name, status, owners: [], confirmers: [] }
    return { nodes: [...nodes, beside], connections }
  }
  const CASES: readonly (readonly [string, Workflow, readonly string[], readonly Row[]])[] = [
    ['all are completed, by key and by name', workflow('completed'), ['started', '开发'], [MET, MET]],
    [
      'one is not',
      workflow('in_progress'),
      ['started', 'doing'],
      [MET, ['unmet', 'it is not completed: the item is at 开发', '尚未完成：该工作项当前处于“开发”']],
    ],
    [
      'the item is at several',
      two('in_progress', '评审'),
      ['testing'],
      [['unmet', 'it is not completed: the item is at 开发; 评审', '尚未完成：该工作项当前处于“开发”；“评审”']],
    ],
    [
      'it is at one without a name: its key is told',
      workflow('in_progress', { name: '' }),
      ['testing'],
      [['unmet', 'it is not completed: the item is at doing', '尚未完成：该工作项当前处于“doing”']],
    ],
    [
      'it is at none',
      workflow('not_arrived'),
      ['doing'],
      [
        [
          'unmet',
          'it is not completed: no node of the item is shown in progress',
          '尚未完成：该工作项没有显示为进行中的节点',
        ],
      ],
    ],
    [
      'how it stands is not told: nobody has said that it is not completed',
      workflow('unknown'),
      ['doing'],
      [
        [
          'unmet',
          'it is not known to be completed: Feishu Project tells no status of the node that is known',
          '无法确认是否已完成：飞书项目未返回该节点的已知状态',
        ],
      ],
    ],
    [
      'one is lacking: where the item is is told all the same',
      workflow('in_progress'),
      ['nowhere'],
      [
        [
          'unmet',
          'this work item\'s workflow has no node "nowhere"; the item is at 开发',
          '该工作项的流程中没有节点“nowhere”；该工作项当前处于“开发”',
        ],
      ],
    ],
    [
      'a name of several is a mistake of the inputs, as a reader sees it',
      workflow('completed', { name: '测试' }),
      [' 测试'],
      [
        [
          'refused',
          '" 测试" is the name of several, so it is not known which is meant',
          '名称“ 测试”对应多个，无法确定所指',
        ],
      ],
    ],
  ]
  it.each(CASES)('%s', async (_, read, wanted, rows) => {
    expect((await results([{ read }], wanted)).map(rowOf)).toStrictEqual(rows)
  })

  it('each tells where it is, and what to do', async () => {
    const [met, unmet, lacking] = await results([sees('in_progress')], ['started', 'doing', 'nowhere'])
    expect(met).toMatchObject({ key: 'started', node_name: '开始', after: { en: 'completed', zh: '已完成' } })
    expect(met?.hint).toBeUndefined()
    expect(met?.workflow?.marks.map(({ is_subject }) => is_subject)).toStrictEqual([true, false, false])
    expect(unmet).toMatchObject({ key: 'doing', node_name: '开发', after: { en: 'in progress', zh: '进行中' } })
    expect(unmet && hintOf(unmet)).toBe(FINISH)
    expect(lacking?.key).toBeUndefined()
    expect(lacking?.title?.en).toBe('no such node "nowhere"')
    expect(lacking && hintOf(lacking)).toBe(
      'Set node_id to one of: started (开始, completed); doing (开发, in progress); testing (测试, not arrived). / 请将 node_id 设为以下之一：started（开始，已完成）；doing（开发，进行中）；testing（测试，未到达）。',
    )
  })

  it('where no status is told, the title claims none, and what to do is to look', async () => {
    const [result] = await results([sees('unknown')], ['doing'])
    expect(result?.title?.en).toBe('status not known')
    expect(result?.hint?.en).toMatch(/^Open the work item as the user of user_key/)
  })

  it('a name of several is blamed on the inputs', async () => {
    const [result] = await results([sees('completed', { name: '测试' })], ['测试'])
    expect(result).toMatchObject({ kind: 'refused', blame: 'input', title: { en: 'several are called "测试"' } })
  })
})

function states(current: string): Turn {
  const flow: StateFlow = {
    states: [
      { id: 'CLOSED', name: 'OPEN', is_current: current === 'CLOSED' },
      { id: 'OPEN', name: '待处理', is_current: current === 'OPEN' },
      { id: 'RESOLVED', name: '已解决', is_current: current === 'RESOLVED' },
      { id: 'twin_1', name: '重复', is_current: current === 'twin_1' },
      { id: 'twin_2', name: '重复', is_current: current === 'twin_2' },
    ],
    transitions: [],
  }
  return { readStates: flow }
}

describe('of states', () => {
  const MET: Row = ['met', 'the item is in the state "已解决", as required', '工作项处于状态“已解决”，符合要求']
  const unmet = (en: string, zh: string): Row => ['unmet', en, zh]
  const SEVERAL = {
    en: '"重复" is the name of several, so it is not known which is meant',
    zh: '名称“重复”对应多个，无法确定所指',
  }
  const CASES: readonly (readonly [string, string, readonly string[], readonly Row[]])[] = [
    ['the one named by its key', 'RESOLVED', ['RESOLVED'], [MET]],
    ['the one named by its name, as a reader sees it', 'RESOLVED', ['已解决 '], [MET]],
    ['any of those named will do', 'RESOLVED', ['OPEN', '已解决'], [MET, MET]],
    ['one that the flow lacks does no harm beside it', 'RESOLVED', ['GONE', 'RESOLVED'], [MET, MET]],
    [
      'the key of another is no name of the present one, which is called like it',
      'CLOSED',
      ['OPEN'],
      [unmet('the item is in the state "OPEN", not in "OPEN"', '工作项处于状态“OPEN”，而非“OPEN”')],
    ],
    ['a name of several, though the item is in one of them', 'twin_1', ['重复'], [['refused', SEVERAL.en, SEVERAL.zh]]],
    [
      'a name of several, beside the one it is in',
      'RESOLVED',
      ['重复', 'RESOLVED'],
      [['refused', SEVERAL.en, SEVERAL.zh], MET],
    ],
    [
      'one of two that are called alike, by its key',
      'twin_2',
      ['twin_2'],
      [['met', 'the item is in the state "重复", as required', '工作项处于状态“重复”，符合要求']],
    ],
    [
      'another one',
      'RESOLVED',
      ['OPEN'],
      [unmet('the item is in the state "已解决", not in "OPEN"', '工作项处于状态“已解决”，而非“OPEN”')],
    ],
    [
      'none of those named',
      'RESOLVED',
      ['OPEN', 'GONE'],
      Array<Row>(2).fill(
        unmet(
          'the item is in the state "已解决", not in "OPEN" or "GONE"',
          '工作项处于状态“已解决”，而非“OPEN”或“GONE”',
        ),
      ),
    ],
    [
      'none is told',
      'nowhere',
      ['OPEN', 'RESOLVED'],
      Array<Row>(2).fill(
        unmet(
          'its present state is not told; required is "OPEN" or "RESOLVED"',
          '未返回当前状态；要求为“OPEN”或“RESOLVED”',
        ),
      ),
    ],
  ]
  it.each(CASES)('%s', async (_, current, wanted, rows) => {
    const { answer, told } = await required([{ read: 'other_flow' }, states(current)], wanted)
    expect(told).toBe('read, read states')
    expect((answer as readonly Result[]).map(rowOf)).toStrictEqual(rows)
  })

  it('each is the state that it names, by its key first; what the flow lacks is told with those that it has', async () => {
    const [open, resolved, lacking] = await results(
      [{ read: 'other_flow' }, states('CLOSED')],
      ['待处理 ', 'RESOLVED', 'GONE'],
    )
    expect(open).toMatchObject({
      kind: 'unmet',
      is_state: true,
      key: 'OPEN',
      node_name: '待处理',
      after: { en: 'OPEN' },
    })
    expect(open && hintOf(open)).toBe(MOVE_ON)
    expect(resolved).toMatchObject({ key: 'RESOLVED', node_name: '已解决' })
    expect(lacking).toMatchObject({ kind: 'unmet', is_state: true, title: { en: 'no such state "GONE"' } })
    expect(lacking?.key).toBeUndefined()
    expect(lacking && hintOf(lacking)).toBe(
      'Set node_id to one of: CLOSED (OPEN); OPEN (待处理); RESOLVED (已解决); twin_1 (重复); twin_2 (重复). / 请将 node_id 设为以下之一：CLOSED（OPEN）；OPEN（待处理）；RESOLVED（已解决）；twin_1（重复）；twin_2（重复）。',
    )
    const [unknown] = await results([{ read: 'other_flow' }, states('nowhere')], ['OPEN'])
    expect(unknown && hintOf(unknown)).toContain('if it shows its state there, run the job again')
    const [met] = await results([{ read: 'other_flow' }, states('OPEN')], ['OPEN'])
    expect(met).toMatchObject({ kind: 'met', key: 'OPEN', node_name: '待处理', is_state: true })
    expect(met?.hint).toBeUndefined()
  })
})

describe('what cannot be read', () => {
  const CASES: readonly (readonly [string, readonly Turn[], string, object])[] = [
    ['out of reach', [{ read: 'unreachable' }], 'read', { kind: 'unreachable' }],
    [
      'not allowed',
      [{ read: 'permission' }],
      'read',
      { kind: 'refused', refusal: refusal('permission'), log_id: LOG_ID },
    ],
    [
      'of states, out of reach',
      [{ read: 'other_flow' }, { readStates: 'unreachable' }],
      'read, read states',
      { kind: 'unreachable', is_state: true },
    ],
    [
      'neither nodes nor states',
      [{ read: 'other_flow' }, { readStates: 'other_flow' }],
      'read, read states',
      { kind: 'refused', refusal: refusal('other_flow') },
    ],
  ]
  it.each(CASES)('%s: it is told once, and nothing of the nodes', async (_, script, told, failed) => {
    const played = await required(script, ['doing', 'testing'])
    expect(played.told).toBe(told)
    expect(played.answer).toMatchObject({ failed })
  })
})
