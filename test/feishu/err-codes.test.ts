/** Every refusal the vendor documents is told apart, explained in both languages, and can't do harm by its text. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errCodesDoc } from '../../scripts/err-codes-doc.ts'
import { ERR_CODES, type Asked, type ErrCode } from '../../src/feishu/err-code-catalogue.ts'
import { explain, isKnown, toRefusal } from '../../src/feishu/err-codes.ts'
import { type Given, TOKEN_REMEDIES } from '../../src/feishu/token-remedies.ts'
import type { Sentence } from '../../src/sentence.ts'
import type { RefusalKind } from '../../src/domain.ts'
import { anyCharacter } from '../any-character.ts'

const ASKED: readonly Asked[] = ['confirm', 'rollback', 'read']

function refusal(err_code: number, err_msg: string, msg: string, asked: Asked = 'confirm') {
  return toRefusal({ err_code, err_msg, msg, log_id: '2026112200000001' }, asked)
}

/** Code, err_msg and err.msg of every row of the vendor's page 节点完成/回滚, its `{{…}}` included; what the remedy must name. */
const OPERATE_PAGE: readonly [number, string, string, RefusalKind, string][] = [
  [20017, 'Node Is Completed', 'Node Is Completed', 'already', 'Nothing'],
  [20016, 'Node Is Not Arrived', 'Node Is Not Arrived', 'not_arrived', 'warn_on'],
  [20018, 'Node ID Not Exist In Workflow', 'Node ID Not Exist In Workflow', 'no_such_node', 'node_id'],
  [20038, 'Person in charge is required', 'Owner Required', 'missing', 'node_owners'],
  [20038, 'Param missing', '{{节点名}}({{字段ID}}) Required', 'missing', 'field_key'],
  [20038, 'Estimates and schedules are required', '{{节点名}} 估分and schedule required', 'missing', 'points'],
  [20007, 'Workitem is abort', 'Unable to operate on terminated work items', 'terminated', 'restored'],
  [20038, 'This role info is mandatory', 'role {{角色名}}({{角色ID}}) Required', 'missing', 'role_assignee'],
  [50006, 'Param invalid', '{{字段名}}({{字段ID}}) Should Be Passed', 'missing', 'signal'],
  [20005, 'Missing Param ', 'Missing Param，action || rollBackReason is nil', 'bad_input', 'request bodies'],
  [50006, 'task has been finished', 'Task has been finished', 'already', 'other owners'],
  [
    20038,
    'The node actual working time is mandatory',
    'Node {{节点ID}} 实际工时 is required.',
    'missing',
    "the Open API can't write them",
  ],
  [30005, 'WorkItem Not Found', 'WorkItem Not Found', 'no_such_item', 'work_item_type_key'],
  [50006, 'workflow err', 'workflow err', 'unknown', 'by hand'],
  [20090, 'Your request has been Intercept', 'Your request has been intercepted.', 'policy', 'intercepts'],
  [
    50006,
    'Sub Task Not Completed',
    'Node {{节点名}} cannot be completed because task {{子任务名}} is not completed',
    'missing',
    'sub task',
  ],
  [20050, 'Field Option Value Is Wrong', 'Due to the administrator configuration update', 'bad_input', 'option'],
  [20007, 'WorkItem Is Already Aborted', 'WorkItem Is Already Aborted', 'terminated', 'restored'],
  [50006, 'The current workflow is in transition', 'Node workflow transitioning', 'busy', 'concurrency'],
  [
    30009,
    'Field Not Found',
    'field_value_pairs field alias testin_allow:can not find field',
    'bad_input',
    'field_alias',
  ],
  [20038, 'Required Field Is Not Set', 'Milestone due time is required', 'missing', 'estimate_end_date'],
  [1000051743, 'RPC Call Error', 'Node 估分 must exceed that of its sub-tasks', 'bad_input', 'points'],
  [50006, 'No right to edit', 'Unable to edit {{字段名}} ({{字段ID}})', 'permission', 'user_key'],
  [
    20041,
    'Field RoleOwner Must Be Set In FieldValuePairs',
    'Role owner do not exist in DB and request',
    'bad_input',
    'ID',
  ],
]

describe('every row of the page 节点完成/回滚', () => {
  it.each(OPERATE_PAGE)('%i %s: %s is %s', (err_code, err_msg, msg, kind, word) => {
    const found = refusal(err_code, err_msg, msg)
    expect(found).toMatchObject({ kind, err_code, title: err_msg.trim(), message: msg, log_id: '2026112200000001' })
    expect(found.hint.en).toContain(word)
    expect(ERR_CODES.filter((entry) => entry.err_code === err_code)).toContainEqual(
      expect.objectContaining({ source: 'operate' }),
    )
  })
})

describe('what was asked decides', () => {
  const cases: readonly [string, number, string, Asked, RefusalKind][] = [
    ['completed, on confirm', 20017, 'Node Is Completed', 'confirm', 'already'],
    ['completed, on rollback', 20017, 'Node Is Completed', 'rollback', 'unknown'],
    ['not arrived, on confirm', 20016, 'Node Is Not Arrived, Could Not Be operated', 'confirm', 'not_arrived'],
    ['not arrived, on rollback', 20016, 'Node Is Not Arrived, Could Not Be operated', 'rollback', 'already'],
    ['not completed, on rollback', 20037, 'Node Is not completed, Could Not Be Rollback', 'rollback', 'already'],
    ['not completed, on confirm', 20037, 'Node Is not completed, Could Not Be Rollback', 'confirm', 'unknown'],
    ['finished by this user, on confirm', 50006, 'Task has been finished', 'confirm', 'already'],
    ['finished by this user, on rollback', 50006, 'Task has been finished', 'rollback', 'unknown'],
    ['no permission, on confirm', 10001, 'No Permission', 'confirm', 'permission'],
    ['no permission, on reading', 10001, 'No Permission', 'read', 'permission'],
  ]
  it.each(cases)('%s', (_name, err_code, text, asked, kind) => {
    expect(refusal(err_code, text, text, asked).kind).toBe(kind)
  })

  it('advises nothing that does not go with it', () => {
    const hintOf = (err_code: number, asked: Asked) => refusal(err_code, 'x', 'x', asked).hint.en
    expect(hintOf(20005, 'rollback')).toContain('Set rollback_reason')
    expect(hintOf(20005, 'confirm')).not.toContain('rollback_reason')
    expect(hintOf(10002, 'rollback')).toContain('may be rolled back')
    expect(hintOf(10002, 'confirm')).toContain('set node_id to a step that follows it')
  })

  it('where the step may have sent nothing of the kind, says what to do then', () => {
    expect(refusal(20050, 'Field Option Value Is Wrong', '').hint.en).toContain('if fields does not set it')
    expect(refusal(50006, 'RPC Call Error', 'Failed to check field').hint.en).toContain('if fields does not set it')
    expect(refusal(20041, 'x', '').hint.en).toContain('neither in this work item nor in role_assignee')
  })

  it('tells a reader about the plugin, a mover about the node', () => {
    expect(refusal(10001, 'No Permission', '', 'read').hint.en).toContain('install the plugin')
    expect(refusal(10001, 'No Permission', '', 'confirm').hint.en).toContain('owner of the node')
  })
})

describe('an overloaded code is told apart by its text', () => {
  const cases: readonly [number, string, string, RefusalKind, string][] = [
    [50006, 'RPC Call Error', 'openapi system err, please try again later', 'busy', 'overloaded'],
    [50006, 'The service is busy, please try again later.', '', 'busy', 'overloaded'],
    [50006, 'RPC Call Error', 'Fail to read/write db', 'busy', 'database'],
    [50006, 'RPC Call Error', 'Node workflow transitioning', 'busy', 'Another request'],
    [50006, 'Node workflow transitioning', '', 'busy', 'Another request'],
    [50006, 'RPC Call Error', 'This node no longer exists', 'no_such_node', 'node_id'],
    [50006, 'RPC Call Error', 'Failed to check field', 'bad_input', 'no longer exists'],
    [50006, 'RPC Call Error', 'field [priority] is illegal', 'bad_input', 'epoch milliseconds'],
    [50006, 'RPC Call Error', 'json: cannot unmarshal object into Go value of type string', 'bad_input', 'option ID'],
    [50006, 'RPC Call Error', 'need STRING type, but got: LIST', 'bad_input', 'option ID'],
    [50006, 'RPC Call Error', 'invalid select option(s): P0', 'bad_input', 'option ID'],
    [50006, 'RPC Call Error', 'node field is invalid', 'bad_input', 'option ID'],
    [50006, 'Param invalid', 'field [x](field_1) Should Be Passed', 'missing', 'signal'],
    [50006, 'RPC Call Error', 'This type does not support', 'unknown', 'without saying why'],
    [50006, 'RPC Call Error', 'Task has been finished', 'already', 'already'],
    [50006, 'RPC Call Error', 'Unable to edit 优先级 (field_1)', 'permission', 'may not edit'],
    [50006, '', '', 'unknown', 'without saying why'],
    [50006, '用户信号(field_1) Should Be Passed', '', 'missing', 'signal'],
    [20038, 'Required Field Is Not Set', 'Owner Required', 'missing', 'has no owner'],
    [20038, 'Required Field Is Not Set', 'role 测试(QA) Required', 'missing', 'role'],
    [20038, 'Required Field Is Not Set', '开发 估分and schedule required', 'missing', 'points and a schedule'],
    [
      20038,
      'Required Field Is Not Set',
      'Build Story points and schedule required',
      'missing',
      'points and a schedule',
    ],
    [20038, 'Required Field Is Not Set', 'Node doing 实际工时 is required.', 'missing', 'hours'],
    [20038, 'Required Field Is Not Set', '', 'missing', 'what is listed as missing'],
    [1000051743, 'RPC Call Error', 'Can not find user info', 'configuration', 'user key'],
    [1000051743, 'RPC Call Error', '', 'unknown', 'several causes'],
  ]
  it.each(cases)('%i %s: %s is %s', (err_code, err_msg, msg, kind, words) => {
    const found = refusal(err_code, err_msg, msg)
    expect(found.kind).toBe(kind)
    expect(found.hint.en).toContain(words)
  })

  const quoted: readonly [string, string, string, RefusalKind][] = [
    ['a sub task', 'Sub Task Not Completed', 'Node a cannot be completed because task {} is not completed', 'missing'],
    ['a field to edit', 'No right to edit', 'Unable to edit {} (field_1)', 'permission'],
    ['a signal', 'Param invalid', '{}(field_1) Should Be Passed', 'missing'],
  ]
  const names = [
    'Node workflow transitioning',
    'Task has been finished',
    'please try again later',
    'openapi system err',
    'x\nTask has been finished',
    'Should Be Passed',
    'cannot be completed because task',
  ]
  it.each(quoted.flatMap((row) => names.map((name) => [...row, name] as const)))(
    '%s (%s, %s) stays %s when it is called %j',
    (_what, err_msg, msg, kind, name) => {
      expect(refusal(50006, err_msg, msg.replace('{}', name)).kind).toBe(kind)
    },
  )
})

describe('the kinds that the rest of the action acts upon', () => {
  const cases: readonly [RefusalKind, readonly number[]][] = [
    ['rate', [10429, 99991400]],
    ['repeated', [10430]],
    ['token', [10021, 10022, 10211]],
    ['no_such_node', [20018, 30011, 1000051814]],
    ['no_such_item', [30005, 1000051120, 1000051135]],
    ['other_flow', [20026, 20027, 30007, 30010]],
    ['terminated', [20007]],
    ['policy', [20090]],
    ['busy', [1000051469]],
    ['permission', [10001, 10301, 10404, 1000051195, 1000051256, 1000053219]],
  ]
  it.each(cases)('%s: %j, whatever the text', (kind, codes) => {
    expect(codes.map((err_code) => explain(err_code, 'anything\nat all', 'read').kind)).toEqual(codes.map(() => kind))
  })
})

describe('whether a write can have been carried out when it is answered like this', () => {
  /** Contract, "Moving a node" 4: these stand without a look, and nothing else does. */
  const STAND: readonly RefusalKind[] = [
    'missing',
    'no_such_node',
    'no_such_item',
    'not_arrived',
    'permission',
    'configuration',
    'other_flow',
    'terminated',
    'policy',
    'bad_input',
    'token',
    'rate',
  ]
  it('surely not is said of no other kind, but for a node that another request is moving', () => {
    const others = ERR_CODES.filter(({ kind, carried_out }) => carried_out === 'surely_not' && !STAND.includes(kind))
    expect(others.map(({ msg }) => msg)).toStrictEqual(['Node workflow transitioning'])
  })

  const PERHAPS: readonly [number, string, string][] = [
    [20017, 'Node Is Completed', 'Node Is Completed'],
    [50006, 'task has been finished', 'Task has been finished'],
    [50006, 'RPC Call Error', 'RPC Call Error'],
    [50006, 'workflow err', 'workflow err'],
    [50006, 'RPC Call Error', 'openapi system err, please try again later'],
    [50006, 'RPC Call Error', 'Fail to read/write db'],
    [50007, 'gateway timeout', ''],
    [10430, 'API Request Idempotent Limit', ''],
    [10004, 'Operation Failed', ''],
    [1000051743, 'RPC Call Error', 'RPC Call Error'],
    [-1, 'whatever', ''],
    [424242, 'Brand New', ''],
  ]
  it.each(PERHAPS)('%i %s: %s may have been', (err_code, err_msg, msg) => {
    expect(refusal(err_code, err_msg, msg).carried_out).toBe('perhaps')
  })

  it.each(OPERATE_PAGE.filter(([, , , kind]) => STAND.includes(kind)))(
    '%i %s: %s was not',
    (err_code, err_msg, msg) => {
      expect(refusal(err_code, err_msg, msg).carried_out).toBe('surely_not')
    },
  )
})

describe('which codes decide whatever the HTTP status', () => {
  it('those of the catalogue, and no others', () => {
    for (const { err_code } of ERR_CODES) expect(isKnown(err_code)).toBe(true)
    for (const err_code of [-1, 1, 424242]) expect(isKnown(err_code)).toBe(false)
  })
})

describe('an answer to one line each', () => {
  const cases: readonly [string, string, string, string, string][] = [
    ['both texts', 'Param missing', '开发(field_1) Required', 'Param missing', '开发(field_1) Required'],
    ['no specific text', 'Param missing', '', 'Param missing', 'Param missing'],
    ['no generic text', '', 'Owner Required', 'Owner Required', 'Owner Required'],
    ['no text at all', '', ' \n ', 'Required Field Is Not Set', 'Required Field Is Not Set'],
    ['line breaks', 'a\r\n::error::b', 'a\u2028b\u2029c\u0085d\ve', 'a ::error::b', 'a b c d e'],
    ['escapes and bidirectional controls', '\u001b[31mred', 'a\u202eb\u2066c', '[31mred', 'a b c'],
    ['half a surrogate pair', 'a\ud83d', 'b\udc4d', 'a\ufffd', 'b\ufffd'],
    ['too long', 'a'.repeat(501), 'b'.repeat(500), `${'a'.repeat(499)}…`, 'b'.repeat(500)],
    [
      'too long, cut within a pair',
      '👍'.repeat(251),
      `b${'👍'.repeat(250)}`,
      `${'👍'.repeat(249)}…`,
      `b${'👍'.repeat(249)}…`,
    ],
  ]
  it.each(cases)('%s', (_name, err_msg, msg, title, message) => {
    expect(refusal(20038, err_msg, msg)).toMatchObject({ title, message })
  })

  it('cleans the log ID too', () => {
    const { log_id } = toRefusal({ err_code: 1, err_msg: '', msg: '', log_id: '20\n::stop-commands::x' }, 'read')
    expect(log_id).toBe('20 ::stop-commands::x')
  })

  it('gives meaning and remedy as the hint', () => {
    expect(refusal(20007, 'WorkItem Is Already Aborted', '').hint).toEqual({
      en: "The work item has been terminated; its nodes can't move. If the work goes on, have the work item restored in Feishu Project and run the job again; if not, take the reference out of the pull request.",
      zh: '工作项已被终止，无法流转节点。若工作仍要继续，请先在飞书项目中恢复该工作项再重新运行；否则请从拉取请求中移除对它的引用。',
    })
  })

  it('shows an unknown code raw', () => {
    const found = refusal(424242, 'Brand New', 'Something nobody has described')
    expect(found).toMatchObject({
      kind: 'unknown',
      err_code: 424242,
      title: 'Brand New',
      message: 'Something nobody has described',
    })
    expect(found.hint.en).toContain('log ID')
    expect(found.hint.zh).toContain('日志 ID')
  })

  it.each([
    [-1, 'unknown'],
    [10204, 'configuration'],
  ])('says so when %i comes without a text, and nobody knows which it has', (err_code, kind) => {
    expect(refusal(err_code, '', '')).toMatchObject({ kind, err_code, title: 'No message', message: 'No message' })
  })
})

describe('hostile text', () => {
  const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u

  it('never leaves its line, its length or its kind', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 2000 }),
      fc
        .array(fc.constantFrom('\n', '\r', '::error::', '\u2028', '\u202e', '%0A', 'Required', '('), { maxLength: 400 })
        .map((parts) => parts.join('')),
    )
    const code = fc.oneof(fc.constantFrom(...ERR_CODES.map((entry) => entry.err_code)), fc.integer())
    fc.assert(
      fc.property(code, text, text, text, fc.constantFrom(...ASKED), (err_code, err_msg, msg, log_id, asked) => {
        const found = toRefusal({ err_code, err_msg, msg, log_id }, asked)
        for (const line of [found.title, found.message, found.log_id]) {
          expect(line).not.toMatch(HIDDEN)
          expect(line.length).toBeLessThanOrEqual(500)
          expect(line.isWellFormed()).toBe(true)
        }
        expect(found.title).not.toBe('')
        expect(found.message).not.toBe('')
        expect(found.err_code).toBe(err_code)
        const kinds = ERR_CODES.filter((entry) => entry.err_code === err_code).map((entry) => entry.kind)
        expect([...kinds, 'unknown']).toContain(found.kind)
        expect(JSON.stringify(found.hint)).not.toMatch(/undefined|\\n/)
      }),
      { seed: 20038, numRuns: 500 },
    )
  })

  it('costs linear time: no pattern repeats anything', () => {
    const patterns = ERR_CODES.flatMap(({ when }) => (when === undefined ? [] : [when]))
    expect(patterns.length).toBeGreaterThan(10)
    for (const { source, flags } of patterns) {
      expect(source).not.toMatch(/[*+{]/)
      expect(flags).toBe('i')
    }
  })

  it('may be as long as a reply', () => {
    const text = '(Node Required \n'.repeat(65_536)
    expect(refusal(20038, text, text).kind).toBe('missing')
    expect(refusal(50006, text, text).kind).toBe('unknown')
  })
})

describe('the catalogue', () => {
  function saying(entry: ErrCode): string {
    return `${entry.err_msg}\n${entry.msg ?? entry.err_msg}`
  }

  it.each(
    ERR_CODES.map(
      (entry) => [`${String(entry.err_code)} ${entry.msg ?? entry.err_msg} (${entry.kind})`, entry] as const,
    ),
  )('%s: is found by its own text, and says what to do in both languages', (_name, entry) => {
    expect(ASKED.map((asked) => explain(entry.err_code, saying(entry), asked))).toContain(entry)
    for (const { en, zh } of [entry.meaning, entry.remedy]) {
      expect(en).toMatch(/^[A-Z][^\n]*[^.]\.$/)
      expect(en).not.toMatch(/\p{Script=Han}/u)
      expect(zh).toMatch(/\p{Script=Han}[^\n]*。$/u)
      expect(zh).not.toMatch(/[,;:] |。。/)
      expect(en.length).toBeLessThanOrEqual(240)
      expect(zh.length).toBeLessThanOrEqual(240)
    }
  })

  it('is sorted by code', () => {
    const codes = ERR_CODES.map((entry) => entry.err_code)
    expect(codes).toEqual(codes.toSorted((a, b) => a - b))
  })

  it('describes nothing twice', () => {
    const keys = ERR_CODES.map(
      ({ err_code, asked, when }) => `${String(err_code)} ${asked ?? ''} ${when?.source ?? ''}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has an entry for every code whatever its text and whatever was asked', () => {
    for (const { err_code } of ERR_CODES) {
      for (const asked of ASKED) expect(ERR_CODES).toContain(explain(err_code, 'new\nwords', asked))
    }
  })
})

describe('a refused token', () => {
  const ALL = Object.entries(TOKEN_REMEDIES).flatMap(([code, by_given]) =>
    (Object.entries(by_given) as [Given, Sentence][]).map(([given, remedy]) => [code, given, remedy] as const),
  )
  /** What the inputs rule out. */
  const RULED_OUT: Readonly<Record<Given, RegExp>> = {
    pair: /[Ss]et user_key|plugin_token|plugin_secret|设置 user_key/,
    plugin_token: /[Ss]et user_key|设置 user_key/,
    user_token: /user_key|plugin_secret|X-USER-KEY/,
  }
  it.each(ALL)('%s with %s: the remedy is one that these inputs allow', (code, given, remedy) => {
    const { hint } = toRefusal({ err_code: Number(code), err_msg: 'x', msg: '', log_id: '' }, 'confirm', given)
    expect(hint.en.endsWith(` ${remedy.en}`) && hint.zh.endsWith(remedy.zh)).toBe(true)
    for (const said of [remedy.en, remedy.zh]) expect(said).not.toMatch(RULED_OUT[given])
    expect(remedy.zh).toMatch(/\p{Script=Han}[^\n]*。$/u)
  })

  it('of any other code, or where the credentials are not known, has the remedy of the catalogue', () => {
    const of = (err_code: number, given?: Given) =>
      toRefusal({ err_code, err_msg: 'x', msg: '', log_id: '' }, 'confirm', given).hint.en
    expect(of(10021, 'pair')).toBe(of(10021))
    expect(of(10022)).toContain('plugin_token lasts two hours')
  })
})

describe('a token that belongs to a user', () => {
  const of = (err_code: number, given: Given) =>
    toRefusal({ err_code, err_msg: 'x', msg: '', log_id: '' }, 'confirm', given).hint

  it.each([10001, 10023, 10302, 10404, 20042, 30006, 1000051195, 1000053219])(
    'is told what to pass instead of a user_key, which does not go with it: %i',
    (err_code) => {
      expect(of(err_code, 'user_token').en).toMatch(/ A u- token belongs to its user .* in plugin_token\.$/)
      expect(of(err_code, 'user_token').zh).toMatch(/。u- token 已属于某个用户，.*plugin_token.*。$/)
      expect(of(err_code, 'pair').en).not.toContain('u- token')
    },
  )

  it('is told nothing of it where the remedy does not name one', () => {
    expect(of(20018, 'user_token')).toStrictEqual(of(20018, 'pair'))
  })
})

describe('docs/err-codes.md', () => {
  const doc = readFileSync(new URL('../../docs/err-codes.md', import.meta.url), 'utf8')

  it('is what the catalogue says: run node scripts/err-codes-doc.ts', () => {
    expect(doc).toBe(errCodesDoc())
  })

  it('has one row of five cells for every entry', () => {
    const rows = doc
      .slice(doc.indexOf('## Codes'))
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    expect(rows).toHaveLength(ERR_CODES.length)
    for (const cells of rows.map((line) => line.split(/(?<!\\)\|/))) expect(cells).toHaveLength(7)
    for (const { remedy } of ERR_CODES) expect(doc).toContain(remedy.zh)
  })
})
