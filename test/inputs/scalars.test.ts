/** Inputs that are a word, a number or a plain list: what is taken, what is not, what applies if nothing is given. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Inputs, inputNames, readInputs, secretNames } from '../../src/inputs/read.ts'
import { asSeen } from '../../src/text.ts'
import { COMPLETE, failureOf, problemsOf, withToken } from './complete.ts'

const SPACE_ID = '66f11218c3b4a0b42334abcd'

describe('defaults', () => {
  test('apply where nothing was given', async () => {
    expect(await readInputs(COMPLETE)).toStrictEqual({
      project_key: ['shop'],
      work_item_type_key: [],
      node_id: ['doing'],
      base_url: 'https://project.feishu.cn',
      action: 'auto',
      job_status: 'success',
      environments: [],
      since: undefined,
      paths: [],
      hold_while_open: false,
      work_item_id: [],
      text: undefined,
      work_item_sources: ['title', 'body', 'branch', 'commits'],
      work_item_pattern: undefined,
      work_item_keywords: [],
      work_item_hosts: new Set(['project.feishu.cn']),
      rollback_reason: undefined,
      timezone: 'Asia/Shanghai',
      comment: false,
      on_missing: 'warn',
      fail_on_error: true,
      warn_on: [],
      dry_run: false,
      fail_on_blocked: false,
      github_token: undefined,
      max_work_items: undefined,
      request_timeout: 10_000,
      timeout: 120_000,
      language: 'en',
      credentials: { plugin_id: 'MII_63E9D49B8C82', plugin_secret: 'D01B5F7C2E', user_key: '7100000000000000001' },
      update: {},
    })
  })

  test('apply to what is empty or blank, too', async () => {
    const blank = Object.fromEntries(inputNames.map((name) => [name, ' \n']))
    expect(await readInputs({ ...blank, ...COMPLETE })).toStrictEqual(await readInputs(COMPLETE))
  })

  test.each([
    ['', 'auto', 'warn'],
    ['', 'require', 'fail'],
    ['ignore', 'require', 'ignore'],
    ['fail', 'confirm', 'fail'],
  ])('on_missing %j with %s is %s', async (on_missing, action, expected) => {
    expect((await readInputs({ ...COMPLETE, action, on_missing })).on_missing).toBe(expected)
  })

  test('what comes out can not be changed', async () => {
    expect(Object.isFrozen(await readInputs(COMPLETE))).toBe(true)
  })
})

type Scalar = Exclude<keyof Inputs, 'credentials' | 'update' | 'work_item_id'>

describe('what is taken', () => {
  const cases: readonly (readonly [input: Scalar, text: string, value: unknown])[] = [
    ['action', 'auto', 'auto'],
    ['action', 'confirm', 'confirm'],
    ['action', ' rollback\n', 'rollback'],
    ['action', 'require', 'require'],
    ['node_id', 'doing', ['doing']],
    ['node_id', 'doing, state_97\n开发', ['doing', 'state_97', '开发']],
    ['node_id', 'b, a, b', ['b', 'a']],
    ['node_id', 'doing\r\ntesting,,\n', ['doing', 'testing']],
    ['node_id', 'QA sign-off (final)', ['QA sign-off (final)']],
    ['node_id', '"a, b", c', ['a, b', 'c']],
    ['node_id', '  "a，b"  ，"say ""hi"""\n5" pipe', ['a，b', 'say "hi"', '5" pipe']],
    ['node_id', '"two\nlines",', ['two\nlines']],
    ['node_id', '"", a', ['a']],
    // One name to a reader: composed or not, with an invisible character, with two spaces.
    ['node_id', 'caf\u00E9, cafe\u0301, caf\u00E9\u200B', ['caf\u00E9']],
    ['node_id', 'QA  done, QA done', ['QA  done']],
    ['project_key', SPACE_ID, [SPACE_ID]],
    ['project_key', 'https://project.feishu.cn/shop', ['shop']],
    ['project_key', 'https://project.feishu.cn/shop/, shop, project.feishu.cn/lab?a=b#c', ['shop', 'lab']],
    ['project_key', 'https://PROJECT.feishu.cn/meego/shop', ['shop']],
    ['work_item_type_key', '需求, "a, b"', ['需求', 'a, b']],
    ['since', 'last_success', 'last_success'],
    ['since', 'last_release', 'last_release'],
    ['since', ' v1.2.0\n', 'v1.2.0'],
    ['since', 'refs/heads/feature/支付', 'refs/heads/feature/支付'],
    ['since', '6113728f27ae82c7b1a177c8d03f9e96e0adf246', '6113728f27ae82c7b1a177c8d03f9e96e0adf246'],
    ['since', 'x', 'x'],
    ['paths', 'services/pay/**\n"a,b/*.ts", "*.{js,ts}"', ['services/pay/**', 'a,b/*.ts', '*.{js,ts}']],
    ['paths', '[slug]/**', ['[slug]/**']],
    ['paths', 'app/(shop)/[...id]/**\n[id]', ['app/(shop)/[...id]/**', '[id]']],
    ['paths', '"[id]"', ['[id]']],
    ['paths', String.raw`!./src/, docs/\[id\]/*, \{/x`, ['!./src/', String.raw`docs/\[id\]/*`, String.raw`\{/x`]],
    ['environments', '"- production", "[eu]", "\'us\'"', ['- production', '[eu]', "'us'"]],
    ['environments', "-production, [eu] west, it's", ['-production', '[eu] west', "it's"]],
    ['hold_while_open', 'true', true],
    ['comment', 'True', true],
    ['text', '    m-12345\n', '    m-12345\n'],
    ['warn_on', 'unverified, unmet', ['unverified', 'unmet']],
    ['project_key', '3040, excel-plugin, bigdata_03', ['3040', 'excel-plugin', 'bigdata_03']],
    ['work_item_type_key', 'story, issue', ['story', 'issue']],
    ['environments', 'production, 预发布\nproduction', ['production', '预发布']],
    ['environments', 'eu west/production', ['eu west/production']],
    [
      'work_item_hosts',
      'meego.example.com, localhost:3000\nx',
      new Set(['project.feishu.cn', 'meego.example.com', 'localhost:3000', 'x']),
    ],
    ['work_item_hosts', 'Project.Example.COM', new Set(['project.feishu.cn', 'project.example.com'])],
    ['work_item_sources', 'commits, title', ['commits', 'title']],
    ['work_item_sources', 'body\nbody', ['body']],
    ['work_item_pattern', 'TASK-(?<id>\\d{5,19})', 'TASK-(?<id>\\d{5,19})'],
    ['work_item_pattern', ' (?<type>[a-z]+),(?<id>\\d+)\n', '(?<type>[a-z]+),(?<id>\\d+)'],
    ['work_item_keywords', 'resolve, fixes\n完成', ['resolve', 'fixes', '完成']],
    ['work_item_keywords', 'part of:', ['part of:']],
    ['rollback_reason', 'broken:\nsee the log, please', 'broken:\nsee the log, please'],
    ['timezone', 'UTC', 'UTC'],
    ['timezone', 'America/Havana', 'America/Havana'],
    ...['Singapore', 'Hongkong', 'PRC', 'GMT', 'utc', 'asia/shanghai', 'UCT', 'GB', 'Etc/GMT+8', 'EST5EDT'].map(
      (zone) => ['timezone', zone, zone] as const,
    ),
    ['base_url', 'https://project.feishu.cn', 'https://project.feishu.cn'],
    ['base_url', 'https://Project.Larksuite.com/', 'https://project.larksuite.com'],
    ['base_url', 'https://project.f.mioffice.cn:8443', 'https://project.f.mioffice.cn:8443'],
    ['base_url', 'https://meego.example:443', 'https://meego.example'],
    ['base_url', 'http://localhost:3000', 'http://localhost:3000'],
    ['base_url', 'http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
    ['base_url', 'http://127.255.0.9', 'http://127.255.0.9'],
    ['base_url', 'http://[::1]:3000', 'http://[::1]:3000'],
    ['github_token', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['job_status', 'skipped', 'skipped'],
    ['job_status', 'cancelled', 'cancelled'],
    ['job_status', 'failure', 'failure'],
    ['on_missing', 'ignore', 'ignore'],
    ['on_missing', 'fail', 'fail'],
    ...['true', 'True', 'TRUE'].map((text) => ['fail_on_error', text, true] as const),
    ...['false', 'False', 'FALSE'].map((text) => ['fail_on_error', text, false] as const),
    ['warn_on', '20016, unreachable\n1000051743', ['20016', 'unreachable', '1000051743']],
    ['dry_run', 'true', true],
    ['dry_run', 'False', false],
    ['fail_on_blocked', 'false', false],
    ['max_work_items', '1', 1],
    ['max_work_items', '500', 500],
    ['max_work_items', '007', 7],
    ['request_timeout', '0.1', 100],
    ['request_timeout', '300', 300_000],
    ['request_timeout', '2.5', 2500],
    ['timeout', '0.1', 100],
    ['timeout', '3600', 3_600_000],
    ['timeout', '0.12345', 123],
    ['language', 'zh', 'zh'],
    ['language', 'en', 'en'],
  ]
  test.each(cases)('%s: %j', async (input, text, value) => {
    expect((await readInputs({ ...COMPLETE, [input]: text }))[input]).toStrictEqual(value)
  })
})

describe('what is not', () => {
  const cases: readonly (readonly [input: string, text: string])[] = [
    ['action', 'Confirm'],
    ['action', 'finish'],
    ['project_key', 'https://project.feishu.cn/shop/story/homepage'],
    ['project_key', '商城'],
    ['project_key', 'a b'],
    ['project_key', 'https://project.feishu.cn'],
    ['project_key', 'https://project.feishu.cn/'],
    ['project_key', 'https://project.feishu.cn/b/helpcenter'],
    ['project_key', 'https://project.feishu.cn/workbench'],
    ['project_key', 'https://meegle.com/shop'],
    ['project_key', 'ftp://project.feishu.cn/shop'],
    ['project_key', '/shop'],
    ['node_id', '"a'],
    ['node_id', '"a" b'],
    ['paths', 'src/{a'],
    ['paths', 'b}.ts'],
    ['paths', String.raw`src\**`],
    ['paths', String.raw`src\a\b.ts`],
    ['paths', 'src//a'],
    ['paths', '../src/**'],
    ['paths', '！docs/**'],
    ['paths', 'src/＊＊'],
    ['paths', '!'],
    ['paths', '/'],
    ['since', 'two words'],
    ['since', 'v1..v2'],
    ['since', '-x'],
    ['since', 'HEAD~1'],
    ['since', 'main@{yesterday}'],
    ['since', 'a//b'],
    ['since', '/a'],
    ['since', 'a/'],
    ['since', 'a.'],
    ['hold_while_open', 'yes'],
    ['comment', '1'],
    ['warn_on', 'Unmet'],
    ['environments', ','],
    ['work_item_hosts', 'https://project.example.com'],
    ['work_item_hosts', 'project.example.com/shop'],
    ['work_item_hosts', 'project.example.com:'],
    ['work_item_hosts', '.example.com'],
    ['work_item_hosts', 'project..example.com'],
    ['work_item_hosts', 'me@project.example.com'],
    ['work_item_hosts', '*.example.com'],
    ['work_item_hosts', '项目.example.com'],
    ['work_item_sources', 'comments'],
    ['work_item_sources', 'Title'],
    ['work_item_sources', ','],
    ['work_item_pattern', 'TASK-\\d+'],
    ['work_item_pattern', 'TASK-(?<id>\\d+'],
    ['work_item_pattern', '(?<ID>\\d+)'],
    ['work_item_keywords', ':'],
    ['work_item_keywords', '解决、修复'],
    ['work_item_keywords', 'fixes;closes'],
    ['user_key', 'null'],
    ['user_key', 'undefined'],
    ['timezone', 'Beijing'],
    ['timezone', 'CST'],
    ['timezone', 'EST'],
    ['timezone', 'jst'],
    ['timezone', 'Z'],
    ['timezone', '+08:00'],
    ['timezone', 'GMT+8'],
    ['timezone', 'Asia/Nowhere'],
    ['base_url', 'project.feishu.cn'],
    ['base_url', 'http://project.feishu.cn'],
    ['base_url', 'http://localhost.example'],
    ['base_url', 'http://0.0.0.0:3000'],
    ['base_url', 'http://10.127.0.0.1'],
    ['base_url', 'https://project.feishu.cn/shop'],
    ['base_url', 'https://project.feishu.cn?a=b'],
    ['base_url', 'https://project.feishu.cn#a'],
    ['base_url', 'https:project.feishu.cn'],
    ['base_url', 'https://project.feishu.cn.'],
    ['base_url', 'https://project.feishu.cn。'],
    ['base_url', 'https:\\\\project.feishu.cn'],
    ['base_url', 'https://project.feishu.cn:99999'],
    ['base_url', 'ftp://project.feishu.cn'],
    ['plugin_id', 'MII 1'],
    ['user_key', '张三'],
    ['user_key', 'zhang@example'],
    ['user_key', '@example.com'],
    ['user_key', 'zhang@li@example.com'],
    ['user_key', 'Zhang San <zhang@example.com>'],
    ['user_key', '71 00'],
    ['user_key', '71, 72'],
    ['github_token', 'two words'],
    ['job_status', 'timed_out'],
    ['job_status', 'Success'],
    ['on_missing', 'error'],
    ['fail_on_error', 'yes'],
    ['fail_on_error', 'tRUE'],
    ['fail_on_error', '0'],
    ['warn_on', '0'],
    ['warn_on', '020016'],
    ['warn_on', 'Unreachable'],
    ['warn_on', 'refused'],
    ['dry_run', '1'],
    ['fail_on_blocked', 'on'],
    ['max_work_items', '0'],
    ['max_work_items', '501'],
    ['max_work_items', '2.5'],
    ['max_work_items', '1e2'],
    ['max_work_items', '-1'],
    ['max_work_items', '1000000000000'],
    ['request_timeout', '0'],
    ['request_timeout', '0.09'],
    ['request_timeout', '300.1'],
    ['request_timeout', '10s'],
    ['request_timeout', '-1'],
    ['request_timeout', '1e1'],
    ['request_timeout', 'Infinity'],
    ['timeout', '3601'],
    ['timeout', '1.'],
    ['language', 'EN'],
    ['language', 'zh-CN'],
  ]
  test.each(cases)('%s: %j', async (input, text) => {
    const shown = secretNames.includes(input) ? '***' : text
    expect(await problemsOf({ ...COMPLETE, [input]: text })).toStrictEqual([`${input}: ${shown}`])
  })

  const shownOtherwise: readonly (readonly [input: string, text: string, found: string])[] = [
    ['node_id', ' , \n,', ', ,'],
    ['work_item_id', ',', ','],
    ['base_url', 'https://project.\tfeishu.cn', 'https://project. feishu.cn'],
    ['user_key', 'zhang\u200B@example.com', 'zhang<U+200B>@example.com'],
    ['node_id', '\u200B', '<U+200B>'],
    ['work_item_id', '7000000501\u200B', '7000000501<U+200B>'],
    ['paths', '"src/{a,b"', 'src/{a,b'],
    ['node_id', 'a, "b', '"b'],
    ['base_url', 'https://me:hunter2@project.feishu.cn', 'https://***@project.feishu.cn'],
  ]
  test.each(shownOtherwise)('%s: %j', async (input, text, found) => {
    expect(await problemsOf({ ...COMPLETE, [input]: text })).toStrictEqual([`${input}: ${found}`])
  })

  const lists =
    'project_key work_item_type_key node_id environments paths work_item_id work_item_sources work_item_keywords'
  test.each([...lists.split(' '), 'work_item_hosts', 'warn_on'])('%s as YAML or JSON write a list', async (input) => {
    const written: readonly (readonly [text: string, found: string])[] = [
      ['["a", "b"]', '["a", "b"]'],
      ['["[a]/**","b"]', '["[a]/**","b"]'],
      ['[a, b]', '[a, b]'],
      ['[\n  "a"\n]', '[ "a" ]'],
      ['[]', '[]'],
      ['- a\n- b', '- a'],
      ['- "a"', '- "a"'],
      ["'a', 'b'", "'a'"],
    ]
    for (const [text, found] of written) {
      const { problems } = await failureOf({ ...COMPLETE, [input]: text })
      expect(problems.map((one) => [one.input, one.found])).toStrictEqual([[input, found]])
      expect(problems[0]?.allowed.en).toMatch(/^elements with commas or line ends between them, without brackets/)
      expect(problems[0]?.allowed.zh).toMatch(/^以逗号或换行分隔的元素，不带方括号/)
    }
  })

  test('every wrong item of a list is told, and no right one', async () => {
    expect(await problemsOf({ ...COMPLETE, project_key: 'shop, a/b\n商城' })).toStrictEqual([
      'project_key: a/b',
      'project_key: 商城',
    ])
    const lists = { work_item_sources: 'title, comments, body, reviews', warn_on: '20016, all, unreachable' }
    expect(await problemsOf({ ...COMPLETE, ...lists })).toStrictEqual([
      'work_item_sources: comments',
      'work_item_sources: reviews',
      'warn_on: all',
    ])
  })

  test.each([
    [String.raw`TASK-\d+`, 'a group named id; work_item_pattern has no group named id'],
    ['(?<id>', 'a group named id; work_item_pattern is not a regular expression'],
  ])('a pattern is told what is wrong with it: %s', async (work_item_pattern, said) => {
    const { problems } = await failureOf({ ...COMPLETE, work_item_pattern })
    expect(problems[0]?.allowed.en).toContain(said)
    expect(problems[0]?.allowed.zh).toContain('；work_item_pattern')
  })
})

test('the address of a space is judged by the hosts of the deployment, or not at all', async () => {
  const address = 'https://tracker.example.com/shop'
  const more = { project_key: address, work_item_hosts: 'tracker.example.com' }
  expect((await readInputs({ ...COMPLETE, ...more })).project_key).toStrictEqual(['shop'])
  expect(
    (await readInputs({ ...COMPLETE, project_key: address, base_url: 'https://tracker.example.com' })).project_key,
  ).toStrictEqual(['shop'])
  expect(await problemsOf({ ...COMPLETE, project_key: address, base_url: 'x' })).toStrictEqual(['base_url: x'])
  const { problems } = await failureOf({ ...COMPLETE, project_key: address })
  expect(problems[0]?.allowed.en).toContain('on project.feishu.cn')
  expect(problems[0]?.allowed.zh).toContain('project.feishu.cn 上的空间地址')
})

test('any half of a character is refused by the name of its input', async () => {
  const half = fc.constantFrom('\uD800', '\uDFFF', 'a\uD83D', '\uDE00b')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...inputNames), half, async (input, text) => {
      const said = await problemsOf({ ...COMPLETE, [input]: text })
      expect(said).toContain(`${input}: half of a character (one half of a surrogate pair)`)
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('whatever an element holds, in double quotes it comes back as one', async () => {
  const element = fc
    .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', '中', ',', '，', '"', '\n', ' ') })
    .map((text) => text.trim())
    .filter((text) => text !== '')
  await fc.assert(
    fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 5 }), async (elements) => {
      const node_id = elements.map((one) => `"${one.replaceAll('"', '""')}"`).join(', ')
      const seen = new Map(elements.toReversed().map((one) => [asSeen(one), one]))
      expect((await readInputs({ ...COMPLETE, node_id })).node_id).toStrictEqual(
        elements
          .filter((one) => seen.get(asSeen(one)) === one)
          .filter((one, index, some) => some.indexOf(one) === index),
      )
    }),
    { seed: 8, numRuns: 300 },
  )
})

test('lists come back in order and each item once, however they are split', async () => {
  const item = fc.stringMatching(/^[\w.~-]{1,12}$/u)
  const separator = fc.constantFrom(',', '\n', ' , ', '\r\n', ',\n', '\n\n')
  const list = fc.array(fc.tuple(item, separator), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(list, async (parts) => {
      const { project_key } = await readInputs({ ...COMPLETE, project_key: parts.flat().join('') })
      const written = parts.map(([text]) => text)
      expect(project_key).toStrictEqual(written.filter((text, index) => written.indexOf(text) === index))
    }),
    { seed: 1, numRuns: 200 },
  )
})

describe('credentials', () => {
  const cases: readonly (readonly [
    name: string,
    raw: Parameters<typeof readInputs>[0],
    expected: Inputs['credentials'],
  ])[] = [
    [
      'a plugin and whom it acts as',
      COMPLETE,
      { plugin_id: 'MII_63E9D49B8C82', plugin_secret: 'D01B5F7C2E', user_key: '7100000000000000001' },
    ],
    ['a plugin token', withToken('p-49257489', '71'), { plugin_token: 'p-49257489', user_key: '71' }],
    ['a virtual plugin token', withToken('v-49257489', '71'), { plugin_token: 'v-49257489', user_key: '71' }],
    [
      'a plugin and whom it acts as, by e-mail address',
      withToken('p-49257489', '林.yi+ci@例子.公司'),
      { plugin_token: 'p-49257489', user_key: '林.yi+ci@例子.公司' },
    ],
    ["a user's token", withToken('u-49257489', ''), { plugin_token: 'u-49257489' }],
  ]
  test.each(cases)('%s', async (_name, raw, expected) => {
    expect((await readInputs(raw)).credentials).toStrictEqual(expected)
  })

  test('the secrets are those that have to be masked', () => {
    expect(secretNames).toStrictEqual(['plugin_secret', 'plugin_token', 'github_token'])
  })
})
