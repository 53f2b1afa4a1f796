/** What a reader is told of each end of a move, whole and in both languages: title, reason and what to do. */
import { describe, expect, it } from 'vitest'
import type { OperateBody, StateFlow, WorkflowNode } from '../../src/domain.ts'
import { alreadyCompleted, isCompleted } from '../../src/operate/messages.ts'
import { moveNode } from '../../src/operate/move-node.ts'
import type { Move } from '../../src/operate/node.ts'
import { ifItStays } from '../../src/operate/not-seen.ts'
import { sentence } from '../../src/sentence.ts'
import { clockThat, refusal, ScriptedTracker, sees, STOPPED, type Turn, workflow } from './scripted-tracker.ts'

const US = '7000000000000000001'
const CONFIRM: OperateBody = { action: 'confirm' }
const ROLLBACK: OperateBody = { action: 'rollback', rollback_reason: 'the deployment failed' }
/** What travels with it, by the names of the inputs. */
const FILLED: OperateBody = { ...CONFIRM, node_owners: [US], fields: [] }

type Both = readonly [en: string, zh: string]

interface Case {
  readonly name: string
  readonly move?: Partial<Move>
  readonly script: readonly Turn[]
  readonly reason: Both
  readonly title?: Both
  readonly hint?: Both
}

async function play(script: readonly Turn[], move: Partial<Move> = {}, stop = new AbortController().signal) {
  const told: string[] = []
  const tracker = new ScriptedTracker(script, told)
  const call = { signal: new AbortController().signal, stop, log: () => undefined }
  const whole: Move = {
    item: { project_key: 'shop', work_item_type_key: 'story', work_item_id: '123456' },
    node_id: 'doing',
    body: CONFIRM,
    skip_if_successor_is_completed: false,
    after_own_confirm: false,
    later: [],
    has_states: false,
    ...move,
  }
  const result = await moveNode(whole, { tracker, clock: clockThat(told), call, acting_user: US })
  expect(tracker.left, told.join(', ')).toBe(0)
  return result
}

async function check({ move, script, reason, title, hint }: Case): Promise<void> {
  const told = await play(script, move)
  expect([told.reason.en, told.reason.zh]).toStrictEqual(reason)
  if (title !== undefined) expect([told.title?.en, told.title?.zh]).toStrictEqual(title)
  if (hint !== undefined) expect([told.hint?.en, told.hint?.zh]).toStrictEqual(hint)
}

const ok: Turn = { operate: 'ok' }
const lost: Turn = { operate: 'lost' }
const otherFlow: Turn = { operate: 'other_flow' }
const completed = sees('completed')
const open = sees('in_progress')
const stillOpen: readonly Turn[] = [open, open, open]

/** What the steps here take for a key is the name of this node. */
const NAMED: Partial<WorkflowNode> = { state_key: 'coding', name: 'doing' }
const named = sees('in_progress', NAMED)

const LOOK: Both = [
  'Open the work item and see where it stands before you run the step again.',
  '请先打开工作项查看其当前状态，再决定是否重新运行该步骤。',
]

const NODES: readonly Case[] = [
  {
    name: 'completed',
    script: [ok, completed],
    reason: ['completed (verified by reading it back)', '已完成（已重新读取核实）'],
  },
  {
    name: 'rolled back',
    move: { body: ROLLBACK },
    script: [completed, ok, open],
    reason: ['rolled back (verified by reading it back)', '已回滚（已重新读取核实）'],
  },
  {
    name: 'completed, whoever did it',
    script: [{ operate: 'busy' }, completed],
    reason: ['completed (verified by reading it back)', '已完成（已重新读取核实）'],
  },
  {
    name: 'completed, whoever did it, so what travelled may not have been written',
    move: { body: FILLED },
    script: [{ operate: 'busy' }, completed],
    reason: [
      'completed (verified by reading it back); it is not known whether node_owners, fields were written',
      '已完成（已重新读取核实）；无法得知 node_owners、fields 是否已写入',
    ],
  },
  {
    name: 'rolled back, whoever did it: the reason that travelled is no input to tell of',
    move: { body: ROLLBACK },
    script: [completed, lost, open],
    reason: ['not completed (verified by reading it back)', '未完成（已重新读取核实）'],
  },
  {
    name: 'rolled back, whoever did it, so what travelled may not have been written',
    move: { body: { ...ROLLBACK, fields: [] } },
    script: [completed, lost, open],
    reason: [
      'not completed (verified by reading it back); it is not known whether fields was written',
      '未完成（已重新读取核实）；无法得知 fields 是否已写入',
    ],
  },
  {
    name: 'completed before us',
    script: [{ operate: 'already' }, completed],
    reason: ['it was completed already', '该节点此前已完成'],
  },
  {
    name: 'completed before us, so what travelled was not written',
    move: { body: FILLED },
    script: [{ operate: 'already' }, completed],
    reason: [
      'it was completed already, so node_owners, fields were not written',
      '该节点此前已完成，因此未写入 node_owners、fields',
    ],
  },
  {
    name: 'said to be completed already, but only to a second sending: the first may have done it, or not',
    script: [{ operate: 'busy' }, open, { operate: 'already' }, completed],
    reason: ['completed (verified by reading it back)', '已完成（已重新读取核实）'],
  },
  {
    name: 'completed, though the last sending did not get through',
    script: [{ operate: 'busy' }, open, { operate: 'unreachable' }, completed],
    reason: ['completed (verified by reading it back)', '已完成（已重新读取核实）'],
  },
  {
    name: 'busy to the end: nothing of ours can have moved it, so the refusal says all',
    script: [...Array.from({ length: 5 }, () => [{ operate: 'busy' } as const, open]).flat(), open, open],
    reason: ['message of busy', 'message of busy'],
    hint: ['hint of busy', 'busy 的提示'],
  },
  {
    name: 'a key seen before, twice over: it is sent once more only',
    script: [{ operate: 'repeated' }, open, { operate: 'repeated' }, ...stillOpen],
    reason: [
      'Feishu Project answered "message of repeated"; reading it back shows it in progress',
      '飞书项目返回“message of repeated”；重新读取显示当前为“进行中”',
    ],
    hint: ['hint of repeated', 'repeated 的提示'],
  },
  {
    name: 'the work has gone on',
    move: { body: ROLLBACK, skip_if_successor_is_completed: true },
    script: [{ read: workflow('completed', {}, 'completed') }],
    reason: [
      'left alone: its successor "测试" is completed, so the work has gone on',
      '未处理：其后续节点“测试”已完成，工作已继续推进',
    ],
    hint: ['To roll it back anyway, set `action: rollback`.', '如仍需回滚，请设置 `action: rollback`。'],
  },
  {
    name: 'the work has gone on to a node without a name: its key is told',
    move: { body: ROLLBACK, skip_if_successor_is_completed: true },
    script: [
      {
        read: {
          ...workflow('completed'),
          nodes: workflow('completed', {}, 'completed').nodes.map((node) => ({ ...node, name: '' })),
        },
      },
    ],
    reason: [
      'left alone: its successor "testing" is completed, so the work has gone on',
      '未处理：其后续节点“testing”已完成，工作已继续推进',
    ],
  },
  {
    name: 'accepted under what a read tells is a name: it is looked for as long as any',
    script: [ok, named, named, named],
    reason: [
      'Feishu Project accepted the request, but 3 readings over 6 s still show it in progress: it may move later',
      '飞书项目已接受请求，但 6 秒内读取 3 次仍显示“进行中”：可能稍后才会流转',
    ],
  },
  {
    name: 'accepted under a name, and seen at the second look',
    script: [ok, named, sees('completed', NAMED)],
    reason: ['completed (verified by reading it back)', '已完成（已重新读取核实）'],
  },
  {
    name: 'said to be completed already under a name: it is looked for as long as any',
    script: [{ operate: 'already' }, named, named, named],
    reason: [
      'Feishu Project answered "message of already", but 3 readings over 6 s still show it in progress: the readings may be out of date',
      '飞书项目返回“message of already”，但 6 秒内读取 3 次仍显示“进行中”：读取结果可能滞后',
    ],
  },
  {
    name: 'accepted, and reading it back gets no answer',
    script: [ok, { read: 'unreachable' }],
    reason: [
      'Feishu Project accepted the request, and reading it back failed (no answer within 10 s): it may have moved',
      '飞书项目已接受请求，但重新读取失败（10 秒内没有响应）：可能已流转',
    ],
    hint: LOOK,
  },
  {
    name: 'accepted, and reading it back is refused: the refusal of the read tells what to do',
    script: [ok, { read: 'permission' }],
    reason: [
      'Feishu Project accepted the request, and reading it back failed (message of permission): it may have moved',
      '飞书项目已接受请求，但重新读取失败（message of permission）：可能已流转',
    ],
    hint: ['hint of permission', 'permission 的提示'],
  },
  {
    name: 'no answer, and none to the read either: said once',
    script: [lost, { read: 'unreachable' }],
    reason: ['no answer within 10 s: it may have moved', '10 秒内没有响应：可能已流转'],
    hint: LOOK,
  },
  {
    name: 'refused after a lost one, and reading it back gets no answer',
    script: [lost, open, { operate: 'policy' }, { read: 'unreachable' }],
    reason: [
      'Feishu Project answered "message of policy", and reading it back failed (no answer within 10 s): it may have moved',
      '飞书项目返回“message of policy”，但重新读取失败（10 秒内没有响应）：可能已流转',
    ],
    hint: LOOK,
  },
]

describe('a node', () => {
  it.each(NODES)('$name', check)
})

describe('a request that got no answer, of a node that is not seen to move', () => {
  const CASES: readonly (readonly [string, readonly Turn[], said: Both, hint: Both])[] = [
    [
      'alone: look before you run the step again',
      [{ operate: 'lost for good' }],
      ['no answer within 10 s', '10 秒内没有响应'],
      LOOK,
    ],
    [
      'and the next one is refused: the refusal tells what to do',
      [lost, open, { operate: 'policy' }],
      ['Feishu Project answered "message of policy"', '飞书项目返回“message of policy”'],
      ['hint of policy', 'policy 的提示'],
    ],
  ]
  it.each(CASES)('%s', async (_, script, [en, zh], [hint, hint_zh]) => {
    const told = await play([...script, ...stillOpen])
    expect(told.reason.en.startsWith(`${en}; reading it back shows it in progress`)).toBe(true)
    expect(told.reason.en).toContain('a request that got no answer may still be carried out')
    expect(told.reason.zh.startsWith(`${zh}；重新读取显示当前为“进行中”`)).toBe(true)
    expect(told.reason.zh).toContain('未收到响应的请求仍可能被执行')
    expect(told.hint).toStrictEqual({ en: hint, zh: hint_zh })
  })
})

describe('nothing but what can be', () => {
  it('accepted at once, and still open: no lost request may come', async () => {
    const { kind, reason } = await play([ok, ...stillOpen])
    expect(kind).toBe('refused')
    expect(reason.en).not.toContain('a request that got no answer')
    expect(reason.zh).toContain('进行中')
  })

  it('a roll-back that the server takes for done is never pending', async () => {
    const { kind } = await play([completed, { operate: refusal('already', 20037) }, completed, completed, completed], {
      body: ROLLBACK,
    })
    expect(kind).toBe('refused')
  })
})

/** Three own it; those who have confirmed. */
const confirmedBy = (...keys: readonly string[]): Partial<WorkflowNode> => ({
  owners: [US, '2', '3'],
  confirmers: [US, '2', '3'].map((user_key) => ({ user_key, confirmed: keys.includes(user_key) })),
})

describe('what to do where the server gave no log ID', () => {
  const PLACES: readonly (readonly [string, Parameters<typeof ifItStays>[0], Both])[] = [
    [
      'of a node',
      { after: sentence('in an unknown status', '状态未知') },
      [
        "Open the work item and look at the node. If it is still in an unknown status, run the job again; if that changes nothing, ask the vendor's support.",
        '请打开工作项查看该节点：若仍为“状态未知”，请重新运行作业；若结果不变，请联系飞书项目技术支持。',
      ],
    ],
    [
      'of a state',
      { after: sentence('OPEN', 'OPEN'), is_state: true },
      [
        'Open the work item and look at its state. If it is still in the state "OPEN", run the job again; if that changes nothing, ask the vendor\'s support.',
        '请打开工作项查看其状态：若仍为“OPEN”，请重新运行作业；若结果不变，请联系飞书项目技术支持。',
      ],
    ],
  ]
  it.each(PLACES)('%s: none is asked for', (_, place, both) => {
    const { en, zh } = ifItStays(place, '')
    expect([en, zh]).toStrictEqual(both)
  })
})

it.each([
  [{ node_owners: [] }, 'so node_owners was not written', 'whether node_owners was written'],
  [
    { node_owners: [], fields: [] },
    'so node_owners, fields were not written',
    'whether node_owners, fields were written',
  ],
] as const)('%o: one was, several were', (inputs, unwritten, unknown) => {
  const body = { action: 'confirm', ...inputs } as const
  expect(alreadyCompleted(body).en).toContain(unwritten)
  expect(isCompleted(body).en).toContain(unknown)
})

describe('a node of several owners', () => {
  const seen = (...keys: readonly string[]): readonly Turn[] =>
    Array<Turn>(3).fill(sees('in_progress', confirmedBy(...keys)))

  it('that waits for the others says how many have confirmed, and whom to ask', async () => {
    await check({
      name: '',
      script: [ok, ...seen(US, '2')],
      reason: ['our confirmation is recorded: 2 of 3 have confirmed', '已记录本次确认：3 人中已有 2 人确认'],
      hint: [
        "Ask the node's other owners to confirm it; the node is completed with the last of them.",
        '请让该节点的其他负责人完成确认；最后一人确认后节点才算完成。',
      ],
    })
  })

  it('that does not count ours is refused, with how many it counts', async () => {
    const { kind, reason, hint } = await play([ok, ...seen('2')])
    expect(kind).toBe('refused')
    expect(reason.en).toContain('1 of 3 has confirmed')
    expect(reason.zh).toContain('3 人中已有 1 人确认')
    expect(hint?.en).toContain('look at the node')
  })

  const none_listed = Array<Turn>(3).fill(sees('in_progress', { owners: [US, '2'] }))
  const CASES: readonly Case[] = [
    {
      name: 'accepted, and none of those listed has confirmed',
      script: [ok, ...seen()],
      title: ['accepted, not seen to move', '已接受，未见流转'],
      reason: [
        'Feishu Project accepted the request, but 3 readings over 6 s do not show our confirmation: none of 3 has confirmed; it may be recorded later',
        '飞书项目已接受请求，但 6 秒内读取 3 次均未见本次确认：3 人中尚无人确认；可能稍后才会记录',
      ],
    },
    {
      name: 'accepted, and only others have confirmed',
      script: [ok, ...seen('2', '3')],
      title: ['accepted, not seen to move', '已接受，未见流转'],
      reason: [
        'Feishu Project accepted the request, but 3 readings over 6 s do not show our confirmation: 2 of 3 have confirmed, and we are not among them; it may be recorded later',
        '飞书项目已接受请求，但 6 秒内读取 3 次均未见本次确认：3 人中已有 2 人确认，不含本次操作者；可能稍后才会记录',
      ],
    },
    {
      name: 'accepted, and only one other has confirmed',
      script: [ok, ...seen('2')],
      reason: [
        'Feishu Project accepted the request, but 3 readings over 6 s do not show our confirmation: 1 of 3 has confirmed, and we are not among them; it may be recorded later',
        '飞书项目已接受请求，但 6 秒内读取 3 次均未见本次确认：3 人中已有 1 人确认，不含本次操作者；可能稍后才会记录',
      ],
    },
    {
      name: 'accepted, and nobody is listed',
      script: [ok, ...none_listed],
      reason: [
        'Feishu Project accepted the confirmation and the node is still open: others may still have to confirm it',
        '飞书项目已接受本次确认，但节点仍未完成：可能仍需其他人确认',
      ],
    },
    {
      name: 'said to be completed already, and nobody is listed',
      script: [{ operate: 'already' }, ...none_listed],
      reason: [
        'Feishu Project answered "message of already", and the node is still open: others may still have to confirm it',
        '飞书项目返回“message of already”，但节点仍未完成：可能仍需其他人确认',
      ],
    },
    {
      name: 'said to be confirmed by this user, and nobody is listed',
      script: [{ operate: refusal('already', 50006) }, ...none_listed],
      reason: [
        'Feishu Project says that this user has confirmed the node, and it is still open: others may still have to confirm it',
        '飞书项目称当前用户已确认该节点，但节点仍未完成：可能仍需其他人确认',
      ],
    },
    {
      name: 'said to be completed already, and only one owns it',
      script: [{ operate: 'already' }, ...stillOpen],
      title: ['the answer and the readings differ', '响应与读取结果不符'],
      reason: [
        'Feishu Project answered "message of already", but 3 readings over 6 s still show it in progress: the readings may be out of date',
        '飞书项目返回“message of already”，但 6 秒内读取 3 次仍显示“进行中”：读取结果可能滞后',
      ],
    },
    {
      name: 'everybody listed has confirmed',
      script: [ok, ...seen(US, '2', '3')],
      reason: [
        'everybody listed has confirmed, and the node is still open: it may be completed in a moment, or others may still have to confirm it',
        '列出的负责人均已确认，但节点仍未完成：可能稍后完成，也可能仍需其他人确认',
      ],
    },
    {
      name: 'an answer that could not be read',
      script: [{ operate: 'unreadable' }, ...stillOpen],
      reason: [
        'no answer within 10 s; reading it back shows it in progress; a request whose answer could not be read may still be carried out',
        '10 秒内没有响应；重新读取显示当前为“进行中”；响应无法解析的请求仍可能被执行',
      ],
    },
  ]
  it.each(CASES)('$name: no more is said than is known', check)

  it.each<readonly [string, readonly Turn[]]>([
    ['a lost request counts once others are waited for', [lost, open, ok]],
    ['the server says that this user has confirmed it', [{ operate: refusal('already', 50006) }]],
  ])('says so as well where %s', async (_, script) => {
    await check({
      name: '',
      script: [...script, ...seen(US)],
      reason: ['our confirmation is recorded: 1 of 3 has confirmed', '已记录本次确认：3 人中已有 1 人确认'],
    })
  })

  it('that everybody listed has confirmed is pending all the same', async () => {
    expect((await play([ok, ...seen(US, '2', '3')])).kind).toBe('pending')
  })
})

describe('which node is meant', () => {
  const CASES: readonly Case[] = [
    {
      name: 'none, and one has nearly this name',
      move: { body: ROLLBACK, node_id: 'testin' },
      script: [open],
      title: ['no such node "testin"', '没有节点“testin”'],
      reason: ['this work item\'s workflow has no node "testin"', '该工作项的流程中没有节点“testin”'],
      hint: [
        'Did you mean "testing"? Set node_id to one of: started (开始, completed); doing (开发, in progress); testing (测试, not arrived).',
        '是否想填“testing”？请将 node_id 设为以下之一：started（开始，已完成）；doing（开发，进行中）；testing（测试，未到达）。',
      ],
    },
    {
      name: 'none, and one has nearly this display name',
      move: { body: ROLLBACK, node_id: '单元测试 ' },
      script: [sees('unknown', { name: '单元测验' })],
      reason: ['this work item\'s workflow has no node "单元测试 "', '该工作项的流程中没有节点“单元测试 ”'],
      hint: [
        'Did you mean "单元测验"? Set node_id to one of: started (开始, completed); doing (单元测验, in an unknown status); testing (测试, not arrived).',
        '是否想填“单元测验”？请将 node_id 设为以下之一：started（开始，已完成）；doing（单元测验，状态未知）；testing（测试，未到达）。',
      ],
    },
    {
      name: 'none, and none is near',
      move: { body: ROLLBACK, node_id: 'tests' },
      script: [{ read: { nodes: workflow('in_progress').nodes.slice(0, 1), connections: [] } }],
      title: ['no such node "tests"', '没有节点“tests”'],
      reason: ['this work item\'s workflow has no node "tests"', '该工作项的流程中没有节点“tests”'],
      hint: [
        'Set node_id to one of: started (开始, completed).',
        '请将 node_id 设为以下之一：started（开始，已完成）。',
      ],
    },
    {
      name: 'none, and those that there are have no names',
      move: { body: ROLLBACK, node_id: 'tests' },
      script: [
        {
          read: {
            nodes: workflow('in_progress')
              .nodes.slice(0, 1)
              .map((node) => ({ ...node, name: '' })),
            connections: [],
          },
        },
      ],
      title: ['no such node "tests"', '没有节点“tests”'],
      reason: ['this work item\'s workflow has no node "tests"', '该工作项的流程中没有节点“tests”'],
      hint: ['Set node_id to one of: started (completed).', '请将 node_id 设为以下之一：started（已完成）。'],
    },
    {
      name: 'none, and nearest is one that has an ID and no key',
      move: { body: ROLLBACK, node_id: 'node_3' },
      script: [{ read: { nodes: workflow('in_progress', { state_key: '' }).nodes.slice(0, 2), connections: [] } }],
      reason: ['this work item\'s workflow has no node "node_3"', '该工作项的流程中没有节点“node_3”'],
      hint: [
        'Did you mean "node_2"? Set node_id to one of: started (开始, completed); node_2 (开发, in progress).',
        '是否想填“node_2”？请将 node_id 设为以下之一：started（开始，已完成）；node_2（开发，进行中）。',
      ],
    },
    {
      name: 'several',
      move: { body: ROLLBACK, node_id: '测试' },
      script: [sees('in_progress', { name: '测试' })],
      title: ['several are called "测试"', '名称“测试”不唯一'],
      reason: ['"测试" is the name of several, so it is not known which is meant', '名称“测试”对应多个，无法确定所指'],
      hint: [
        'Set node_id to one of: started (开始, completed); doing (测试, in progress); testing (测试, not arrived).',
        '请将 node_id 设为以下之一：started（开始，已完成）；doing（测试，进行中）；testing（测试，未到达）。',
      ],
    },
    {
      name: 'several, and another has nearly this name',
      move: { body: ROLLBACK, node_id: '单元测试' },
      script: [
        {
          read: {
            nodes: ['单元测试', '单元测试', '单元测验'].map((name, index) => ({
              ...{ id: `n${index}`, state_key: `n${index}`, name, status: 'not_arrived' },
              ...{ owners: [], confirmers: [] },
            })),
            connections: [],
          },
        },
      ],
      title: ['several are called "单元测试"', '名称“单元测试”不唯一'],
      reason: [
        '"单元测试" is the name of several, so it is not known which is meant',
        '名称“单元测试”对应多个，无法确定所指',
      ],
      hint: [
        'Set node_id to one of: n0 (单元测试, not arrived); n1 (单元测试, not arrived); n2 (单元测验, not arrived).',
        '请将 node_id 设为以下之一：n0（单元测试，未到达）；n1（单元测试，未到达）；n2（单元测验，未到达）。',
      ],
    },
  ]
  it.each(CASES)('$name', check)

  it.each([
    [100, 100, ''],
    [101, 100, '… (101)'],
  ])('of %i nodes %i are listed, with how many there are', async (count, listed, rest) => {
    const named = { name: '开始', status: 'completed', owners: [], confirmers: [] } as const
    const nodes = Array.from({ length: count }, (_, index) => ({ ...named, id: `n${index}`, state_key: `n${index}` }))
    const { hint } = await play([{ read: { nodes, connections: [] } }], { body: ROLLBACK, node_id: '评审' })
    const all = Array.from({ length: listed }, (_, index) => index)
    const [en, zh] = [all.map((n) => `n${n} (开始, completed)`), all.map((n) => `n${n}（开始，已完成）`)]
    expect(hint?.en).toBe(`Set node_id to one of: ${[...en, ...(rest ? [rest] : [])].join('; ')}.`)
    expect(hint?.zh).toBe(`请将 node_id 设为以下之一：${[...zh, ...(rest ? ['…（共 101 个）'] : [])].join('；')}。`)
  })
})

/** 7 leads from OPEN to RESOLVED, 8 from there to CLOSED; nothing leads away from CLOSED. */
function states(current: string): Turn {
  const flow: StateFlow = {
    states: [
      { id: 'OPEN', name: '待处理', is_current: current === 'OPEN' },
      { id: 'RESOLVED', name: '已解决', is_current: current === 'RESOLVED' },
      { id: 'CLOSED', name: '已关闭', is_current: current === 'CLOSED' },
    ],
    transitions: [
      { id: 7n, from: 'OPEN', to: 'RESOLVED' },
      { id: 9n, from: 'OPEN', to: 'CLOSED' },
      { id: 8n, from: 'RESOLVED', to: 'CLOSED' },
    ],
  }
  return { readStates: flow }
}

describe('a state', () => {
  const to = (node_id: string, more: Partial<Move> = {}): Partial<Move> => ({ node_id, ...more })
  const LISTED: Both = [
    'Set node_id to one of: OPEN (待处理); RESOLVED (已解决); CLOSED (已关闭).',
    '请将 node_id 设为以下之一：OPEN（待处理）；RESOLVED（已解决）；CLOSED（已关闭）。',
  ]
  it('can carry no inputs that are of nodes: they are named', async () => {
    await check({
      name: '',
      move: to('RESOLVED', { body: { ...FILLED, node_schedule: { points: 1 }, schedules: [] } }),
      script: [otherFlow],
      reason: [
        "items of this type have states, not nodes, and a change of state can't carry node_owners, node_schedule, schedules: the state was not changed",
        '该类型的工作项采用状态流，状态流转不支持 node_owners、node_schedule、schedules，因此未流转',
      ],
      hint: [
        'Leave these inputs out, or move items of this type in a step of their own.',
        '请去掉这些输入，或为该类型的工作项单独设置一个步骤。',
      ],
    })
  })

  const still = [states('OPEN'), states('OPEN'), states('OPEN')]
  const LOOK_AT_STATE: Both = [
    'Open the work item and look at its state. If it is still in the state "待处理", run the job again; if that changes nothing, ask the vendor\'s support with the log ID.',
    '请打开工作项查看其状态：若仍为“待处理”，请重新运行作业；若结果不变，请附日志 ID 联系飞书项目技术支持。',
  ]
  const CASES: readonly Case[] = [
    {
      name: 'accepted, and still in the one before',
      move: to('RESOLVED'),
      script: [otherFlow, states('OPEN'), ok, ...still],
      reason: [
        'Feishu Project accepted the request, but 3 readings over 6 s still show it in the state "待处理": it may move later',
        '飞书项目已接受请求，但 6 秒内读取 3 次仍显示“待处理”：可能稍后才会流转',
      ],
      hint: LOOK_AT_STATE,
    },
    {
      name: 'said to be so already, and still in the one before',
      move: to('RESOLVED'),
      script: [otherFlow, states('OPEN'), { operate: refusal('already', 20017) }, ...still],
      reason: [
        'Feishu Project answered "message of already", but 3 readings over 6 s still show it in the state "待处理": the readings may be out of date',
        '飞书项目返回“message of already”，但 6 秒内读取 3 次仍显示“待处理”：读取结果可能滞后',
      ],
      hint: LOOK_AT_STATE,
    },
    {
      name: 'refused after a lost one, and still in the one before',
      move: to('RESOLVED'),
      script: [otherFlow, states('OPEN'), lost, states('OPEN'), { operate: 'policy' }, ...still],
      reason: [
        'Feishu Project answered "message of policy"; reading it back shows it in the state "待处理"; a request that got no answer may still be carried out',
        '飞书项目返回“message of policy”；重新读取显示当前为“待处理”；未收到响应的请求仍可能被执行',
      ],
    },
    {
      name: 'no answer, and moved on from there by somebody else, or past it',
      move: to('RESOLVED'),
      script: [otherFlow, states('OPEN'), lost, ...Array<Turn>(4).fill(states('CLOSED'))],
      reason: [
        'no answer within 10 s; reading it back shows it in the state "已关闭", neither where it was seen before nor where it was to go: it may have moved, and been moved on from there; a request that got no answer may still be carried out',
        '10 秒内没有响应；重新读取显示当前为“已关闭”，既不是此前读取到的状态，也不是目标状态：可能已流转，随后又被改为其他状态；未收到响应的请求仍可能被执行',
      ],
      hint: LOOK,
    },
    {
      name: 'moved to',
      move: to('RESOLVED'),
      script: [otherFlow, states('OPEN'), ok, states('RESOLVED')],
      reason: ['in the state "已解决" (verified by reading it back)', '已处于状态“已解决”（已重新读取核实）'],
    },
    {
      name: 'moved to, whoever did it',
      move: to('RESOLVED'),
      script: [otherFlow, states('OPEN'), lost, states('RESOLVED')],
      reason: ['in the state "已解决" (verified by reading it back)', '已处于状态“已解决”（已重新读取核实）'],
    },
    {
      name: 'moved to, whoever did it, so what travelled may not have been written',
      move: to('RESOLVED', { body: { ...CONFIRM, fields: [], role_assignee: [] } }),
      script: [otherFlow, states('OPEN'), lost, states('RESOLVED')],
      reason: [
        'in the state "已解决" (verified by reading it back); it is not known whether fields, role_assignee were written',
        '已处于状态“已解决”（已重新读取核实）；无法得知 fields、role_assignee 是否已写入',
      ],
    },
    {
      name: 'where it is already',
      move: to('RESOLVED'),
      script: [otherFlow, states('RESOLVED')],
      reason: ['it was in this state already', '此前已处于该状态'],
    },
    {
      name: 'where it is already, so what travels was not written',
      move: to('RESOLVED', { body: { ...CONFIRM, fields: [], role_assignee: [] } }),
      script: [otherFlow, states('RESOLVED')],
      reason: [
        'it was in this state already, so fields, role_assignee were not written',
        '此前已处于该状态，因此未写入 fields、role_assignee',
      ],
    },
    {
      name: 'that the flow lacks, and one has nearly this name',
      move: to('RESOLVD'),
      script: [otherFlow, states('OPEN')],
      title: ['no such state "RESOLVD"', '没有状态“RESOLVD”'],
      reason: ['this work item\'s flow has no state "RESOLVD"', '该工作项的状态流中没有状态“RESOLVD”'],
      hint: [`Did you mean "RESOLVED"? ${LISTED[0]}`, `是否想填“RESOLVED”？${LISTED[1]}`],
    },
    {
      name: 'that the flow lacks, and one has nearly this display name',
      move: to('已开闭'),
      script: [{ read: 'other_flow' }, states('OPEN')],
      reason: ['this work item\'s flow has no state "已开闭"', '该工作项的状态流中没有状态“已开闭”'],
      hint: [`Did you mean "已关闭"? ${LISTED[0]}`, `是否想填“已关闭”？${LISTED[1]}`],
    },
    {
      name: 'that the flow lacks, of which some states have no name',
      move: to('GONE'),
      script: [
        otherFlow,
        {
          readStates: {
            states: ['', 'B', '处理'].map((name, index) => ({
              id: 'ABC'.charAt(index),
              name,
              is_current: index === 0,
            })),
            transitions: [],
          },
        },
      ],
      reason: ['this work item\'s flow has no state "GONE"', '该工作项的状态流中没有状态“GONE”'],
      hint: ['Set node_id to one of: A; B; C (处理).', '请将 node_id 设为以下之一：A；B；C（处理）。'],
    },
    {
      name: 'that several are called',
      move: to('处理'),
      script: [
        { read: 'other_flow' },
        {
          readStates: {
            states: [
              { id: 'A', name: '处理', is_current: true },
              { id: 'B', name: ' 处理', is_current: false },
            ],
            transitions: [],
          },
        },
      ],
      title: ['several are called "处理"', '名称“处理”不唯一'],
      reason: ['"处理" is the name of several, so it is not known which is meant', '名称“处理”对应多个，无法确定所指'],
      hint: ['Set node_id to one of: A (处理); B ( 处理).', '请将 node_id 设为以下之一：A（处理）；B（ 处理）。'],
    },
    {
      name: 'without a direct way from here',
      move: to('OPEN'),
      script: [otherFlow, states('RESOLVED')],
      title: ['no transition to "待处理"', '没有到“待处理”的流转'],
      reason: [
        'no transition leads from its present state "已解决" to "待处理"',
        '当前状态“已解决”没有直接流转到“待处理”的连线',
      ],
      hint: [
        'Move the item in Feishu Project and run the job again, or set node_id to where it can go from there: CLOSED (已关闭).',
        '请先在飞书项目中流转该工作项再重新运行作业，或将 node_id 设为从该状态可以流转到的状态：CLOSED（已关闭）。',
      ],
    },
    {
      name: 'without a direct way: one that is reached by two ways is told once, and the present one is no way on',
      move: to('CLOSED'),
      script: [
        otherFlow,
        {
          readStates: {
            states: ['OPEN', 'DOING', 'CLOSED'].map((id) => ({ id, name: id, is_current: id === 'OPEN' })),
            transitions: ['DOING', 'OPEN', 'DOING'].map((end, index) => ({ id: BigInt(index), from: 'OPEN', to: end })),
          },
        },
      ],
      reason: [
        'no transition leads from its present state "OPEN" to "CLOSED"',
        '当前状态“OPEN”没有直接流转到“CLOSED”的连线',
      ],
      hint: [
        'Move the item in Feishu Project and run the job again, or set node_id to where it can go from there: DOING.',
        '请先在飞书项目中流转该工作项再重新运行作业，或将 node_id 设为从该状态可以流转到的状态：DOING。',
      ],
    },
    {
      name: 'that only leads to itself',
      move: to('CLOSED'),
      script: [
        otherFlow,
        {
          readStates: {
            states: ['OPEN', 'CLOSED'].map((id) => ({ id, name: id, is_current: id === 'OPEN' })),
            transitions: [{ id: 1n, from: 'OPEN', to: 'OPEN' }],
          },
        },
      ],
      reason: [
        'no transition leads from its present state "OPEN" to "CLOSED"',
        '当前状态“OPEN”没有直接流转到“CLOSED”的连线',
      ],
      hint: [
        'From there it can go nowhere: have a space administrator draw a transition.',
        '该状态没有可流转的目标状态：请空间管理员添加连线。',
      ],
    },
    {
      name: 'without a way from where nothing leads on',
      move: to('OPEN'),
      script: [otherFlow, states('CLOSED')],
      reason: [
        'no transition leads from its present state "已关闭" to "待处理"',
        '当前状态“已关闭”没有直接流转到“待处理”的连线',
      ],
      hint: [
        'From there it can go nowhere: have a space administrator draw a transition.',
        '该状态没有可流转的目标状态：请空间管理员添加连线。',
      ],
    },
    {
      name: 'that is not told',
      move: to('OPEN'),
      script: [otherFlow, states('none')],
      reason: ['its present state is not told', '未返回当前状态'],
    },
  ]
  it.each(CASES)('$name', check)

  it('is left alone where auto would roll back', async () => {
    await check({
      name: '',
      move: to('RESOLVED', { body: ROLLBACK, skip_if_successor_is_completed: true }),
      script: [{ read: 'other_flow' }],
      reason: [
        'left alone: items of this type have states, not nodes, and auto only moves them forward',
        '未处理：该类型的工作项采用状态流，auto 只会向前流转',
      ],
      hint: [
        'To move it back, use a step of its own, with `action: rollback` and the state to go back to in node_id.',
        '如需退回，请单独设置一个步骤：`action: rollback`，node_id 填要退回的状态。',
      ],
    })
  })
})

describe('not tried', () => {
  it.each([
    ['a Failure', STOPPED, ['not tried: the step was cancelled (SIGTERM)', '未尝试：步骤被取消（SIGTERM）']],
    ['anything else', 'because', ['not tried: the step was stopped', '未尝试：步骤已停止']],
  ])('the step was stopped by %s', async (_, why, [en, zh]) => {
    const { reason, hint } = await play([], {}, AbortSignal.abort(why))
    expect(reason).toStrictEqual({ en, zh })
    expect(hint).toBeUndefined()
  })
})
