/** How mistakes are told: all at once, in order, short, in both languages, without secrets. */
import { describe, expect, test } from 'vitest'
import { problemSentence } from '../../src/inputs/input-failure.ts'
import { inputNames, type RawInputs } from '../../src/inputs/read.ts'
import { slipsIn } from '../chinese.ts'
import { COMPLETE, failureOf, problemsOf } from './complete.ts'

/** Every input wrong at the same time. */
const WRONG = {
  plugin_id: 'MII 1',
  plugin_secret: 'hush hush',
  plugin_token: 'x-hush',
  user_key: '张三',
  project_key: 'a b',
  work_item_type_key: ',',
  node_id: ',',
  base_url: 'http://project.feishu.cn',
  action: 'finish',
  job_status: 'done',
  environments: '"a',
  since: 'a b',
  paths: '"a" b',
  hold_while_open: 'no',
  work_item_id: 'm-1',
  text: 'half \uD800',
  work_item_sources: 'comments',
  work_item_pattern: 'TASK-\\d+',
  work_item_keywords: '::',
  work_item_hosts: 'https://project.example.com',
  rollback_reason: '\uDC00',
  node_owners: 'a@b',
  node_schedule: 'estimate_start_date: 2026-02-30\npoints: -1',
  schedules: '[{estimate_end_date: 1722182400, owners: []}]',
  fields: 'a:',
  role_assignee: 'PM',
  timezone: 'CST',
  comment: 'please',
  on_missing: 'no',
  fail_on_error: 'no',
  warn_on: 'all',
  dry_run: 'no',
  fail_on_blocked: 'no',
  github_token: 'ghs hush',
  max_work_items: 'many',
  request_timeout: '0',
  timeout: 'long',
  language: 'cn',
}

describe('of a secret, what is allowed tells all that may be wrong: what was found is not shown', () => {
  const NAMES = ['plugin_secret', 'plugin_token', 'github_token'] as const
  const WRONG_ONES = ['p-hush hush', 'p-hush\u00E9', 'p-密钥密钥', 'p-hush\nhush']
  test.each(NAMES.flatMap((name) => WRONG_ONES.map((value) => [name, value] as const)))(
    '%s: %j',
    async (name, value) => {
      const pair = name === 'plugin_token' ? { plugin_id: '', plugin_secret: '' } : {}
      const { en, zh } = (await failureOf({ ...COMPLETE, ...pair, [name]: value })).sentence
      expect(en).toMatch(
        new RegExp(`^${name}: found "\\*\\*\\*"; allowed: .*, of visible ASCII characters and without a space\\.$`),
      )
      expect(zh).toMatch(new RegExp(`^${name}.*\\*\\*\\*.*，只含可见 ASCII 字符，不含空格。$`))
    },
  )
})

test('everything wrong at once is told at once, in the order of the inputs', async () => {
  expect(await problemsOf(WRONG)).toStrictEqual([
    'plugin_id: MII 1',
    'plugin_secret: ***',
    'plugin_token: ***',
    'plugin_token: a token beside plugin_id or plugin_secret',
    'user_key: 张三',
    'project_key: a b',
    'work_item_type_key: ,',
    'node_id: ,',
    'base_url: http://project.feishu.cn',
    'action: finish',
    'job_status: done',
    'environments: "a',
    'since: a b',
    'paths: "a" b',
    'paths: "a" b',
    'hold_while_open: no',
    'work_item_id: work_item_id beside since',
    'text: half of a character (one half of a surrogate pair)',
    'text: text beside since or work_item_id',
    'work_item_sources: comments',
    'work_item_pattern: TASK-\\d+',
    'work_item_keywords: ::',
    'work_item_hosts: https://project.example.com',
    'rollback_reason: half of a character (one half of a surrogate pair)',
    'node_owners[0]: a@b',
    'node_schedule.estimate_start_date: 2026-02-30',
    'node_schedule.points: -1',
    'schedules[0].owners: []',
    'schedules[0].estimate_end_date: 1722182400',
    'schedules: schedules beside node_schedule',
    'fields: no value in line 1',
    'role_assignee: PM',
    'timezone: CST',
    'comment: please',
    'on_missing: no',
    'fail_on_error: no',
    'warn_on: all',
    'dry_run: no',
    'fail_on_blocked: no',
    'github_token: ***',
    'max_work_items: many',
    'request_timeout: 0',
    'timeout: long',
    'language: cn',
  ])
})

test('every input can be wrong', () => {
  expect(inputNames.filter((name) => !(name in WRONG))).toStrictEqual([])
})

test('nothing given at all', async () => {
  const { problems } = await failureOf({})
  expect(problems.every(({ missing }) => missing)).toBe(true)
  expect(problems.map(({ input }) => input)).toStrictEqual([
    'plugin_id',
    'plugin_secret',
    'user_key',
    'project_key',
    'node_id',
    'job_status',
  ])
})

test('secrets stay out of the messages, whatever input they were put into', async () => {
  const plugin_secret = 'hush hush'
  const plugin_token = 't0ken"with\\signs'
  const github_token = 'ghs kept'
  const given = inputNames.map((name) => [name, `- x: ${plugin_secret} ${plugin_token} ${github_token} :`] as const)
  const failure = await failureOf({ ...Object.fromEntries(given), plugin_secret, plugin_token, github_token })
  const said = JSON.stringify([failure.message, failure.sentence, failure.problems])
  expect(said).toContain('***')
  expect(said).not.toContain(plugin_secret)
  expect(said).not.toContain(plugin_token)
  expect(said).not.toContain(github_token)
})

test('as they stand in JSON, too, and a secret that holds another', async () => {
  const raw = {
    plugin_secret: 'x"y\\z and',
    github_token: 'x"y\\z and more',
    fields: '["x\\"y\\\\z and", "x\\"y\\\\z and more"]',
  }
  expect(await problemsOf({ ...COMPLETE, ...raw })).toStrictEqual([
    'plugin_secret: ***',
    'fields[0]: ***',
    'fields[1]: ***',
    'github_token: ***',
  ])
  expect(
    await problemsOf({ ...COMPLETE, ...raw, fields: 'a: b', role_assignee: '{a: {"x\\"y\\\\z and more": 1}}' }),
  ).toContain('role_assignee.a: {"***":"1"}')
})

test('a short secret leaves our own sentences as they are, and is not quoted itself', async () => {
  const failure = await failureOf({ ...COMPLETE, plugin_secret: 'e', github_token: 'e e', on_missing: 'error' })
  expect(failure.sentence.en.split('\n')).toStrictEqual([
    '2 mistakes in the inputs:',
    '- on_missing: found "error"; allowed: ignore, warn, fail.',
    '- github_token: found "***"; allowed: a token of GitHub, such as github.token, of visible ASCII characters and without a space.',
  ])
})

describe('what was found', () => {
  test('is cut to 80 characters', async () => {
    expect(await problemsOf({ ...COMPLETE, on_missing: '😀'.repeat(80) })).toStrictEqual([
      `on_missing: ${'😀'.repeat(80)}`,
    ])
    expect(await problemsOf({ ...COMPLETE, on_missing: '😀'.repeat(81) })).toStrictEqual([
      `on_missing: ${'😀'.repeat(79)}…`,
    ])
  })

  test('is on one line, control characters by their numbers', async () => {
    expect(await problemsOf({ ...COMPLETE, on_missing: 'a\r\n::error::b\u001B[31m\u202Ec' })).toStrictEqual([
      'on_missing: a ::error::b<U+001B>[31m<U+202E>c',
    ])
  })

  test('so is a key in the path', async () => {
    expect(await problemsOf({ ...COMPLETE, role_assignee: '"a\\nb": 1' })).toStrictEqual(['role_assignee.a b: 1'])
  })
})

describe('the sentence', () => {
  test('of one mistake is its own', async () => {
    const { sentence, message, category, remedy, name } = await failureOf({ ...COMPLETE, on_missing: 'error' })
    expect(sentence).toStrictEqual({
      en: 'on_missing: found "error"; allowed: ignore, warn, fail.',
      zh: 'on_missing：填写的是“error”；要求：ignore、warn、fail。',
    })
    expect(message).toBe(sentence.en)
    expect([name, category]).toStrictEqual(['InputFailure', 'user'])
    expect(remedy?.en).toBe('Correct the inputs under `with:` of this step. Nothing has been sent to Feishu Project.')
  })

  test('of several is a list', async () => {
    const { sentence } = await failureOf({ ...COMPLETE, node_id: '', fields: 'a:' })
    expect(sentence.en.split('\n')).toStrictEqual([
      '2 mistakes in the inputs:',
      "- node_id: nothing was given; needed: a node's ID, state key or exact name.",
      "- fields: found no value in line 1; allowed: a value ([] is an empty list, '' an empty text, null is null).",
    ])
    expect(sentence.zh.split('\n')).toStrictEqual([
      '输入中有 2 处错误：',
      '- node_id：未填写；需要：节点 ID、state_key 或节点的准确名称。',
      "- fields：空缺（第 1 行）；要求：一个值（空列表写 []，空文本写 ''，空值写 null）。",
    ])
  })

  const LISTS: readonly (readonly [string, RawInputs, en: string, zh: string])[] = [
    [
      'the keys of a map',
      { fields: '- {field_key: a, field_value: 1, value: 2}' },
      'fields[0]: found "value"; allowed: only field_value, field_key, field_alias, field_type_key.',
      'fields[0]：填写的是“value”；要求：仅限 field_value、field_key、field_alias、field_type_key。',
    ],
    [
      'hosts',
      { base_url: 'https://acme.example', work_item_hosts: 'meego.example', work_item_id: 'm-1' },
      `work_item_id: found "m-1"; allowed: a work item ID (1 to 9223372036854775807) or the address of a work item's page on acme.example, meego.example.`,
      'work_item_id：填写的是“m-1”；要求：工作项 ID（1 到 9223372036854775807），或 acme.example、meego.example 上的工作项页面地址。',
    ],
    [
      'spaces',
      { project_key: 'shop, lab', work_item_id: 'https://project.feishu.cn/den/story/detail/12345' },
      'work_item_id: found "https://project.feishu.cn/den/story/detail/12345"; allowed: items of the spaces in project_key (shop, lab).',
      'work_item_id：填写的是“https://project.feishu.cn/den/story/detail/12345”；要求：project_key 所列空间（shop、lab）中的工作项。',
    ],
    [
      'types',
      { work_item_type_key: 'story, issue', work_item_id: 'https://project.feishu.cn/shop/sprint/detail/12345' },
      'work_item_id: found "https://project.feishu.cn/shop/sprint/detail/12345"; allowed: items of the types in work_item_type_key (story, issue).',
      'work_item_id：填写的是“https://project.feishu.cn/shop/sprint/detail/12345”；要求：work_item_type_key 所列类型（story、issue）的工作项。',
    ],
    [
      'inputs',
      { paths: 'src/**', text: 'm-12345' },
      'paths: found "src/**"; allowed: no paths with work_item_id or text: they name no changes whose files could be compared.',
      'paths：填写的是“src/**”；要求：填写 work_item_id 或 text 时不填 paths：此时没有可比较文件的变更。',
    ],
    [
      'words',
      { work_item_sources: 'comments' },
      'work_item_sources: found "comments"; allowed: some of title, body, branch, commits.',
      'work_item_sources：填写的是“comments”；要求：title、body、branch、commits 中的若干项。',
    ],
  ]
  test.each(LISTS)('lists %s with the marks of its language', async (_, raw, en, zh) => {
    expect((await failureOf({ ...COMPLETE, ...raw })).sentence).toStrictEqual({ en, zh })
  })

  test('of one mistake is told once, however often it is made', async () => {
    const raw = { ...COMPLETE, work_item_id: `${'x'.repeat(100)}1, ${'x'.repeat(100)}2, y`, fields: 'a: [*b, *b]' }
    const { problems, sentence } = await failureOf(raw)
    expect(problems.map(({ input }) => input)).toStrictEqual(['work_item_id', 'work_item_id', 'fields'])
    expect(sentence.en).toMatch(/^3 mistakes/)
    expect(sentence.zh).toMatch(/^输入中有 3 处错误/)
  })

  test('of each key that is not known is its own', async () => {
    expect(await problemsOf({ ...COMPLETE, node_schedule: '{point: 1, owner: a}' })).toStrictEqual([
      'node_schedule: point',
      'node_schedule: owner',
    ])
  })

  test('of every problem names its input in both languages', async () => {
    const { problems } = await failureOf(WRONG)
    for (const problem of problems) {
      const { en, zh } = problemSentence(problem)
      expect(en).toMatch(/^[\w.[\]]+: (?:found|nothing was given).+\.$/u)
      expect(zh).toMatch(/^[\w.[\]]+：(?:未填写；需要：.+|(?!实际).+；要求：.+)。$/u)
      expect(slipsIn(zh)).toStrictEqual([])
    }
  })
})
