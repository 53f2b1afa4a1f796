/** The comment on a moved work item: what it says, how often it is sent, and what is told where it may be missing. */
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/domain.ts'
import { commentEach } from '../../src/operate/comment.ts'
import type { Outcome, OutcomeKind } from '../../src/operate/outcome.ts'
import type { Step } from '../../src/plan/step.ts'
import { type Language, type Sentence, sentence } from '../../src/sentence.ts'
import { ScriptedTracker, STOPPED, type Turn } from './scripted-tracker.ts'

const ITEM = { project_key: 'shop', work_item_type_key: 'story', work_item_id: '123456' }

const STEP: Step = {
  item: ITEM,
  url: undefined,
  item_name: undefined,
  type_is_tried: false,
  nodes: ['doing'],
  request: { do: 'require' },
  may_be_gone: false,
  comment: undefined,
}

interface Moved {
  readonly kind: OutcomeKind
  readonly name: string
  readonly action: Action
  readonly is_state?: true
}

const CONFIRMED: Moved = { kind: 'confirmed', name: '开发', action: 'confirm' }
const ROLLED_BACK: Moved = { kind: 'rolled_back', name: '开发', action: 'rollback' }

async function leave(
  script: readonly Turn[],
  moved = CONFIRMED,
  language: Language = 'en',
  stop = new AbortController().signal,
  origin = '#12',
) {
  const told: string[] = []
  const tracker = new ScriptedTracker(script, told)
  const call = { signal: new AbortController().signal, stop, log: () => undefined }
  const { name, ...more } = moved
  const node = { ...ITEM, node_id: name }
  const outcome: Outcome = {
    ...more,
    node,
    url: undefined,
    item_name: undefined,
    reason: sentence('moved', '已流转'),
    attempts: 1,
  }
  const [commented] = await commentEach({ ...STEP, comment: { language, origin } }, [outcome], tracker, call)
  const failure = commented?.comment_failed
  expect(tracker.left, told.join(', ')).toBe(0)
  // It waits for nothing that would keep the step from its end.
  expect(tracker.optional).toStrictEqual(told)
  return { failure, told: told.join(', '), comments: tracker.comments }
}

describe('it says in one line what was moved, and by what', () => {
  const CASES: readonly [string, Moved, string, string][] = [
    ['a node completed', CONFIRMED, 'Node "开发" completed: #12', '节点“开发”已完成：#12'],
    ['a node rolled back', ROLLED_BACK, 'Node "开发" rolled back: #12', '节点“开发”已回滚：#12'],
    ['a state', { ...CONFIRMED, is_state: true }, 'Moved to "开发": #12', '已流转到“开发”：#12'],
    ['a state by a roll-back', { ...ROLLED_BACK, is_state: true }, 'Moved to "开发": #12', '已流转到“开发”：#12'],
    ['a name of two lines', { ...CONFIRMED, name: 'a\nb' }, 'Node "a b" completed: #12', '节点“a b”已完成：#12'],
  ]
  it.each(CASES)('%s', async (_, moved, en, zh) => {
    expect((await leave([{ comment: 'ok' }], moved, 'en')).comments).toStrictEqual([en])
    expect((await leave([{ comment: 'ok' }], moved, 'zh')).comments).toStrictEqual([zh])
  })

  const ALONE: readonly [Moved, string, string][] = [
    [CONFIRMED, 'Node "开发" completed.', '节点“开发”已完成。'],
    [ROLLED_BACK, 'Node "开发" rolled back.', '节点“开发”已回滚。'],
    [{ ...CONFIRMED, is_state: true }, 'Moved to "开发".', '已流转到“开发”。'],
  ]
  it.each(ALONE)('and ends there where nothing tells by what: %j', async (moved, en, zh) => {
    expect((await leave([{ comment: 'ok' }], moved, 'en', undefined, '')).comments).toStrictEqual([en])
    expect((await leave([{ comment: 'ok' }], moved, 'zh', undefined, '')).comments).toStrictEqual([zh])
  })

  it.each(['unchanged', 'pending', 'refused', 'unverified', 'planned'] as const)(
    'where it was moved, and not where it is %s',
    async (kind) => {
      expect(await leave([], { ...CONFIRMED, kind })).toStrictEqual({ failure: undefined, told: '', comments: [] })
    },
  )
})

const ONCE = 'comment'
const TWICE = 'comment, comment again with key-1'

describe('what became of it', () => {
  const LEFT: readonly [string, readonly Turn[], string][] = [
    ['accepted', [{ comment: 'ok' }], ONCE],
    ['lost, then accepted', [{ comment: 'lost' }, { comment: 'ok' }], TWICE],
    ['lost, and its key was seen before: it had arrived', [{ comment: 'lost' }, { comment: 'repeated' }], TWICE],
  ]
  it.each(LEFT)('%s: nothing is told', async (_, script, told) => {
    const left = await leave(script)
    expect(left.failure).toBeUndefined()
    expect(left.told).toBe(told)
    expect(new Set(left.comments)).toStrictEqual(new Set(['Node "开发" completed: #12']))
  })

  const MISSING: readonly [string, readonly Turn[], string, Sentence][] = [
    [
      'refused: surely not left',
      [{ comment: 'permission' }],
      ONCE,
      sentence(
        'the comment could not be left: Feishu Project answered "message of permission". Grant the plugin the call 添加评论 (comment/create), publish a version and update it in the space',
        '未能添加评论：飞书项目返回“message of permission”。请为插件授予“添加评论”（comment/create）的权限，发布版本并在空间中更新插件',
      ),
    ],
    [
      'refused for another reason: no permission is advised',
      [{ comment: 'policy' }],
      ONCE,
      sentence(
        'the comment could not be left: Feishu Project answered "message of policy"',
        '未能添加评论：飞书项目返回“message of policy”',
      ),
    ],
    [
      'refused in words that leave it open',
      [{ comment: 'unknown' }],
      ONCE,
      sentence(
        'the comment may not have been left: Feishu Project answered "message of unknown"',
        '评论可能未添加成功：飞书项目返回“message of unknown”',
      ),
    ],
    [
      'its key was seen before, though it is the first: whose that was is not known',
      [{ comment: 'repeated' }],
      ONCE,
      sentence(
        'the comment may not have been left: Feishu Project answered "message of repeated"',
        '评论可能未添加成功：飞书项目返回“message of repeated”',
      ),
    ],
    [
      'out of reach: never sent',
      [{ comment: 'unreachable' }],
      ONCE,
      sentence('the comment was not left: no answer within 10 s', '未添加评论：10 秒内没有响应'),
    ],
    [
      'lost in a way that would only repeat',
      [{ comment: 'lost for good' }],
      ONCE,
      sentence('the comment may not have been left: no answer within 10 s', '评论可能未添加成功：10 秒内没有响应'),
    ],
    [
      'lost twice',
      [{ comment: 'lost' }, { comment: 'lost' }],
      TWICE,
      sentence('the comment may not have been left: no answer within 10 s', '评论可能未添加成功：10 秒内没有响应'),
    ],
    [
      'lost, then out of reach: the lost one may have arrived',
      [{ comment: 'lost' }, { comment: 'unreachable' }],
      TWICE,
      sentence('the comment may not have been left: no answer within 10 s', '评论可能未添加成功：10 秒内没有响应'),
    ],
    [
      'lost, then refused: the lost one may have arrived',
      [{ comment: 'lost' }, { comment: 'permission' }],
      TWICE,
      sentence(
        'the comment may not have been left: Feishu Project answered "message of permission"',
        '评论可能未添加成功：飞书项目返回“message of permission”',
      ),
    ],
  ]
  it.each(MISSING)('%s', async (_, script, told, expected) => {
    const left = await leave(script)
    expect(left.told).toBe(told)
    expect(left.failure).toStrictEqual(expected)
  })

  it('lost, and the step is stopped before it is sent again', async () => {
    const stop = new AbortController()
    const script: readonly Turn[] = [{ comment: 'lost', then: () => stop.abort(STOPPED) }]
    const { failure, told } = await leave(script, CONFIRMED, 'en', stop.signal)
    expect(told).toBe(ONCE)
    expect(failure).toStrictEqual(
      sentence(
        'the comment may not have been left: the step was cancelled (SIGTERM)',
        '评论可能未添加成功：步骤被取消（SIGTERM）',
      ),
    )
  })

  it('the step is stopped before it is sent', async () => {
    const stop = new AbortController()
    stop.abort(STOPPED)
    const { failure } = await leave([], CONFIRMED, 'en', stop.signal)
    expect(failure).toStrictEqual(
      sentence('the comment was not left: the step was cancelled (SIGTERM)', '未添加评论：步骤被取消（SIGTERM）'),
    )
  })
})
