/** Inputs in YAML: what is taken, what is not, and that nothing is lost on the way. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import type { NodeUpdate } from '../../src/domain.ts'
import { COMPLETE, failureOf, problemsOf } from './complete.ts'

type UpdateInput = keyof NodeUpdate

async function updateOf(input: UpdateInput, text: string): Promise<NodeUpdate> {
  return (await readInputs({ ...COMPLETE, [input]: text })).update
}

/** As JSON, the integers that are kept whole as the numbers that JSON.parse would make of them. */
function asNumbers(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? Number(one) : one))
}

describe('what is taken', () => {
  const cases: readonly (readonly [name: string, input: UpdateInput, text: string, value: unknown])[] = [
    [
      'owners as a plain list',
      'node_owners',
      '7100000000000000001, 007\n7100000000000000001',
      ['7100000000000000001', '007'],
    ],
    ['owners as YAML', 'node_owners', '- 7100000000000000001\n- "007"\n- 007', ['7100000000000000001', '007']],
    ['owners as JSON', 'node_owners', '["7100000000000000001"]', ['7100000000000000001']],
    ['owners that look like other numbers', 'node_owners', '[0x1F, 1e5, 0o17]', ['0x1F', '1e5', '0o17']],
    [
      'a key and an alias that are the same',
      'fields',
      '- {field_key: a, field_alias: a, field_value: 1}',
      [{ field_key: 'a', field_alias: 'a', field_value: 1 }],
    ],
    ['owners below a comment', 'node_owners', '# who tests\n\n# and signs\n- 71\n- 72', ['71', '72']],
    ['owners in brackets below a comment', 'node_owners', '# who\n  [71]', ['71']],
    ['nobody', 'node_owners', '[]', []],
    ['nobody below a comment', 'node_owners', '# nobody\n[]', []],
    [
      'owners by e-mail address, among user keys',
      'node_owners',
      'lin@example.com, 7100000000000000001\nchen@example.com',
      ['lin@example.com', '7100000000000000001', 'chen@example.com'],
    ],
    [
      'owners by e-mail address in YAML',
      'node_owners',
      '[lin@example.com, "chen@example.com"]',
      ['lin@example.com', 'chen@example.com'],
    ],
    [
      'a schedule of somebody by e-mail address',
      'node_schedule',
      'owners: [lin@example.com]',
      { owners: ['lin@example.com'] },
    ],
    [
      'schedules of people by e-mail address',
      'schedules',
      '[{owners: [lin@example.com]}, {owners: [7]}]',
      [{ owners: ['lin@example.com'] }, { owners: ['7'] }],
    ],
    [
      'roles by e-mail address',
      'role_assignee',
      'PM: [lin@example.com]',
      [{ role: 'PM', owners: ['lin@example.com'] }],
    ],
    [
      'every member of a schedule',
      'node_schedule',
      'estimate_start_date: 2024-07-29\nestimate_end_date: 2024-07-30\npoints: 1.5\nowners: [007]\nactual_work_time: 0\nis_auto: false',
      {
        estimate_start_date: 1_722_182_400_000,
        estimate_end_date: 1_722_355_199_999,
        points: 1.5,
        owners: ['007'],
        actual_work_time: 0,
        is_auto: false,
      },
    ],
    ['a schedule without owners', 'node_schedule', 'owners: []', { owners: [] }],
    ['an empty schedule', 'node_schedule', '{}', {}],
    ['points, which are a number however they are written', 'node_schedule', 'points: 1.10', { points: 1.1 }],
    [
      'versions in quotes, or with two dots',
      'fields',
      '{f: "1.10", g: 1.10.0}',
      [
        { field_key: 'f', field_value: '1.10' },
        { field_key: 'g', field_value: '1.10.0' },
      ],
    ],
    [
      'whole numbers as programs write JSON',
      'fields',
      '{"f": [2.0, -1.0, 2.5]}',
      [{ field_key: 'f', field_value: [2, -1, 2.5] }],
    ],
    ['only an end', 'node_schedule', 'estimate_end_date: 1722355199999', { estimate_end_date: 1_722_355_199_999 }],
    [
      'schedules, an owner each',
      'schedules',
      '- owners: [7100000000000000001]\n  points: 1\n- {owners: ["8"], points: 2}',
      [
        { owners: ['7100000000000000001'], points: 1 },
        { owners: ['8'], points: 2 },
      ],
    ],
    ['no schedules', 'schedules', '[]', []],
    [
      'fields as a list',
      'fields',
      '- field_key: field_658c22\n  field_alias: sentry_link\n  field_type_key: text\n  field_value: "23333"',
      [{ field_key: 'field_658c22', field_alias: 'sentry_link', field_type_key: 'text', field_value: '23333' }],
    ],
    [
      'a field by its alias',
      'fields',
      '[{"field_alias": "a", "field_value": []}]',
      [{ field_alias: 'a', field_value: [] }],
    ],
    [
      'fields as a map',
      'fields',
      'field_a: x\n1234: true\nfield_c: null\nfield_d: ~\nfield_e: ""\n__proto__: 1',
      [
        { field_key: 'field_a', field_value: 'x' },
        { field_key: '1234', field_value: true },
        { field_key: 'field_c', field_value: null },
        { field_key: 'field_d', field_value: null },
        { field_key: 'field_e', field_value: '' },
        { field_key: '__proto__', field_value: 1 },
      ],
    ],
    [
      'numbers of every kind',
      'fields',
      'f: [9007199254740991, 9007199254740992, -9223372036854775808, 0, -1.5, 1e3, "007", 12ab, 2026-11-30, yes]',
      [
        {
          field_key: 'f',
          field_value: [
            9007199254740991,
            9007199254740992n,
            -9223372036854775808n,
            0,
            -1.5,
            1000,
            '007',
            '12ab',
            '2026-11-30',
            'yes',
          ],
        },
      ],
    ],
    [
      'values inside values',
      'fields',
      'f: {value: {a: [1]}}',
      [{ field_key: 'f', field_value: { value: { a: [1] } } }],
    ],
    [
      'text of several lines',
      'fields',
      'f: |-\n  two\n  lines: yes',
      [{ field_key: 'f', field_value: 'two\nlines: yes' }],
    ],
    ['a whole character in two halves', 'fields', 'f: "\\ud83d\\ude00"', [{ field_key: 'f', field_value: '😀' }]],
    [
      'slashes and quotation marks that are no comment and no key',
      'fields',
      'a: 1 // b\nb: {c: https://x.cn/y, d: "// e", f: a/*}\ng: “h”',
      [
        { field_key: 'a', field_value: '1 // b' },
        { field_key: 'b', field_value: { c: 'https://x.cn/y', d: '// e', f: 'a/*' } },
        { field_key: 'g', field_value: '“h”' },
      ],
    ],
    ['owners in quotes', 'node_owners', '"71", 72', ['71', '72']],
    ['no fields', 'fields', '{}', []],
    [
      'roles as a map',
      'role_assignee',
      'PM: []\nrole_8ab23c: [007, 7100000000000000001]',
      [
        { role: 'PM', owners: [] },
        { role: 'role_8ab23c', owners: ['007', '7100000000000000001'] },
      ],
    ],
    ['roles as a list', 'role_assignee', '- role: 12\n  owners: []', [{ role: '12', owners: [] }]],
    [
      'YAML 1.1 changes nothing',
      'fields',
      '%YAML 1.1\n---\nf: [yes, 0o17x, 1_000]',
      [{ field_key: 'f', field_value: ['yes', '0o17x', '1_000'] }],
    ],
  ]
  test.each(cases)('%s', async (_name, input, text, value) => {
    expect(await updateOf(input, text)).toStrictEqual({ [input]: value })
  })

  test('JSON in, the same JSON out', async () => {
    const value = fc.jsonValue({ maxDepth: 3 }).map((json) => JSON.parse(JSON.stringify(json)) as unknown)
    await fc.assert(
      fc.asyncProperty(value, async (field_value) => {
        const { fields } = await updateOf('fields', JSON.stringify([{ field_key: 'f', field_value }]))
        expect(asNumbers(fields?.[0]?.field_value)).toBe(JSON.stringify(field_value))
      }),
      { seed: 2, numRuns: 200 },
    )
  })

  test('user keys come out as they were written, quoted or not', async () => {
    const key = fc.stringMatching(/^\d{1,25}$/u)
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(key, { minLength: 1, maxLength: 5 }), async (keys) => {
        expect((await updateOf('node_owners', `[${keys.join(', ')}]`)).node_owners).toStrictEqual(keys)
        expect((await updateOf('node_owners', JSON.stringify(keys))).node_owners).toStrictEqual(keys)
        expect((await updateOf('node_owners', keys.join('\n'))).node_owners).toStrictEqual(keys)
      }),
      { seed: 3, numRuns: 100 },
    )
  })

  test('whole numbers come out whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.maxSafeInteger().map(BigInt)),
        async (number) => {
          const { fields } = await updateOf('fields', `f: ${number.toString()}`)
          const safe = number >= BigInt(Number.MIN_SAFE_INTEGER) && number <= BigInt(Number.MAX_SAFE_INTEGER)
          expect(fields?.[0]?.field_value).toBe(safe ? Number(number) : number)
        },
      ),
      { seed: 4, numRuns: 200 },
    )
  })
})

describe('what is not', () => {
  const cases: readonly (readonly [name: string, input: UpdateInput, text: string, ...problems: string[]])[] = [
    ['a name among owners', 'node_owners', '7100000000000000001, 张三', 'node_owners[1]: 张三'],
    ['nothing but a comma', 'node_owners', ',', 'node_owners: ,'],
    ['a map of owners', 'node_owners', '{a: 1}', 'node_owners: {"a":"1"}'],
    ['true among owners', 'node_owners', '[true]', 'node_owners[0]: true'],
    ['one scalar', 'node_schedule', '3 days', 'node_schedule: 3 days'],
    ['a number', 'schedules', '3', 'schedules: 3'],
    ['a list for one schedule', 'node_schedule', '[]', 'node_schedule: []'],
    ['one schedule for a list', 'schedules', '{points: 1}', 'schedules: {"points":"1"}'],
    ['an unknown member', 'node_schedule', 'point: 1', 'node_schedule: point'],
    ['a quoted number', 'node_schedule', 'points: "1"', 'node_schedule.points: 1'],
    ['a negative number', 'node_schedule', 'actual_work_time: -1', 'node_schedule.actual_work_time: -1'],
    ['a number that is none', 'node_schedule', 'points: .nan', 'node_schedule.points: .nan'],
    ['a number out of range', 'node_schedule', 'points: 1e999', 'node_schedule.points: 1e999'],
    ['a version, which is no number', 'fields', 'f: 1.10', 'fields.f: 1.10'],
    ['a version in a list', 'fields', '- {field_key: f, field_value: [1.5, 2.0]}', 'fields[0].field_value[1]: 2.0'],
    ['a version in JSON', 'fields', '{"f": 1.10}', 'fields.f: 1.10'],
    ['a version in YAML that is nearly JSON', 'fields', '{"f": 2.0, g: 1}', 'fields.f: 2.0'],
    ['a word for true', 'node_schedule', 'is_auto: yes', 'node_schedule.is_auto: yes'],
    ['true for a date', 'node_schedule', 'estimate_start_date: true', 'node_schedule.estimate_start_date: true'],
    ['null for a date', 'node_schedule', 'estimate_end_date: null', 'node_schedule.estimate_end_date: null'],
    ['a date that is none', 'node_schedule', 'estimate_end_date: soon', 'node_schedule.estimate_end_date: soon'],
    [
      'an end before the start',
      'node_schedule',
      'estimate_start_date: 2024-07-31\nestimate_end_date: 1722355199999',
      'node_schedule.estimate_end_date: 2024-07-31 … 1722355199999',
    ],
    [
      'an end before the start beside another mistake',
      'node_schedule',
      'estimate_start_date: 2024-07-31\nestimate_end_date: 2024-07-30\npoints: -1',
      'node_schedule.points: -1',
      'node_schedule.estimate_end_date: 2024-07-31 … 2024-07-30',
    ],
    ['a quote that is not closed', 'node_owners', '71, "72', 'node_owners: "72'],
    ['one owner outside a list', 'node_schedule', 'owners: 007', 'node_schedule.owners: 007'],
    [
      'schedules without exactly one owner',
      'schedules',
      '[{points: 1}, {owners: []}, {owners: [a, b]}, {owners: [a@b]}, {owners: a}]',
      'schedules[0].owners: nothing',
      'schedules[1].owners: []',
      'schedules[2].owners: ["a","b"]',
      'schedules[3].owners: ["a@b"]',
      'schedules[4].owners: a',
    ],
    [
      'dates in a list',
      'schedules',
      '- owners: [a]\n- owners: [b]\n  estimate_start_date: 1722182400\n  estimate_end_date: x',
      'schedules[1].estimate_start_date: 1722182400',
      'schedules[1].estimate_end_date: x',
    ],
    ['a scalar for fields', 'fields', 'field_658c22', 'fields: field_658c22'],
    ['a pair outside a list', 'fields', 'field_key: a\nfield_value: 1', 'fields: {"field_key":"a","field_value":"1"}'],
    ['a scalar in the list', 'fields', '[a]', 'fields[0]: a'],
    ['a field without a name', 'fields', '- field_value: 1', 'fields[0]: {"field_value":"1"}'],
    ['a field without a value', 'fields', '- field_key: a', 'fields[0].field_value: nothing'],
    ['an empty name', 'fields', '- {field_key: " ", field_value: 1}', 'fields[0].field_key: '],
    ['a list as a name', 'fields', '- {field_key: [a], field_value: 1}', 'fields[0].field_key: ["a"]'],
    ['an empty key', 'fields', '"": 1', 'fields: '],
    ['a key in curly quotes', 'fields', '{“field_658c22”: 1, ‘b’: ‘c’}', 'fields: “field_658c22”', 'fields: ‘b’'],
    ['a name in corner brackets', 'fields', '- {field_alias: 「a」, field_value: 1}', 'fields[0].field_alias: 「a」'],
    [
      'a field that stands there twice',
      'fields',
      '- {field_key: a, field_value: 1}\n- {field_alias: a, field_value: 2}\n- {field_key: b, field_alias: a, field_value: 3}',
      'fields: a',
    ],
    [
      'an alias that stands there twice',
      'fields',
      '- {field_key: a, field_alias: x, field_value: 1}\n- {field_alias: x, field_value: 2}',
      'fields: x',
    ],
    [
      'an alias of two keys',
      'fields',
      '- {field_key: a, field_alias: x, field_value: 1}\n- {field_key: b, field_alias: x, field_value: 2}',
      'fields: x',
    ],
    ['a key that differs in spaces alone', 'fields', '{a: 1, "a ": 2}', 'fields: a'],
    [
      'a role that stands there twice',
      'role_assignee',
      '- {role: PM, owners: [7]}\n- {role: RD, owners: [7]}\n- {role: PM, owners: []}',
      'role_assignee: PM',
    ],
    ['a merge of YAML 1.1', 'fields', '<<: {a: 1}', 'fields: <<'],
    [
      'a role in curly quotes beside a wrong owner',
      'role_assignee',
      '“PM”: 007',
      'role_assignee: “PM”',
      'role_assignee.“PM”: 007',
    ],
    [
      'a number that is none in JSON',
      'fields',
      'a: 007\nb: [.inf, 0x1F]',
      'fields.a: 007',
      'fields.b[0]: .inf',
      'fields.b[1]: 0x1F',
    ],
    ['a number deep inside', 'fields', 'a: {b: [1, {c: 007}]}', 'fields.a.b[1].c: 007'],
    ['an unknown member of a pair', 'fields', '- {field_key: a, field_value: 1, value: 2}', 'fields[0]: value'],
    ['a scalar for roles', 'role_assignee', 'PM', 'role_assignee: PM'],
    ['a role outside a list', 'role_assignee', '{role: PM, owners: []}', 'role_assignee: {"role":"PM","owners":[]}'],
    ['an owner outside a list', 'role_assignee', 'PM: 007', 'role_assignee.PM: 007'],
    [
      'a wrong owner of a role',
      'role_assignee',
      'PM: [007, a@b]\n__proto__: 1',
      'role_assignee.PM[1]: a@b',
      'role_assignee.__proto__: 1',
    ],
    [
      'a role without a name or owners',
      'role_assignee',
      '[{}]',
      'role_assignee[0].role: nothing',
      'role_assignee[0].owners: nothing',
    ],
  ]
  test.each(cases)('%s', async (_name, input, text, ...problems) => {
    expect(await problemsOf({ ...COMPLETE, [input]: text })).toStrictEqual(problems)
  })
})

describe('one entry whose dash was forgotten is no map of names', () => {
  const FORGOTTEN: readonly (readonly [input: UpdateInput, text: string])[] = [
    ['fields', 'field_key: field_658c22\nvalue: x'],
    ['fields', 'field_key: field_658c22\nfield_value: x'],
    ['fields', 'field_key: field_658c22'],
    ['fields', 'field_alias: sentry_link'],
    ['fields', 'field_type_key: text'],
    ['fields', 'field_value: 1'],
    ['fields', 'field_658c22: 1\nfield_alias: sentry_link'],
    ['fields', '{"field_key": ["a"]}'],
    ['role_assignee', 'role: PM'],
    ['role_assignee', 'role: [PM]'],
    ['role_assignee', 'role: PM\nowner: [7]'],
    ['role_assignee', 'owners: [7]'],
    ['schedules', 'owners: [7]'],
    ['schedules', 'points: 1'],
  ]
  test.each(FORGOTTEN)('%s: %s', async (input, text) => {
    const { problems } = await failureOf({ ...COMPLETE, [input]: text })
    expect(problems.map((problem) => problem.input)).toStrictEqual([input])
    expect(problems[0]?.allowed.en).toMatch(/^a list (such as|of schedules, such as) \[\{/)
  })
})

describe('YAML that is refused', () => {
  const TAG = 'a tag, an anchor or an alias in line'
  const cases: readonly (readonly [name: string, text: string, ...found: string[]])[] = [
    ['a key twice', 'a: 1\nb: 2\na: 3', 'a key that stands there twice in line 3'],
    ['a key twice, deep inside', 'a: [{b: 1, b: 2}]', 'a key that stands there twice in line 1'],
    ['several documents', 'a: 1\n---\nb: 2', 'a second document in line 2'],
    ['a list as a key', '? [a]\n: 1', 'a list or a map as a key in line 1'],
    ['an anchor', 'a: &x 1', `${TAG} 1`],
    ['an alias', 'a: 1\nb: *x', `${TAG} 2`],
    ['an alias used many times in a line', `a: 1\nb: [${'*x, '.repeat(9)}]`, `${TAG} 2`],
    ['the same slip in several lines', 'a: *x\nb: *x', `${TAG} 1`, `${TAG} 2`],
    ['aliases that multiply', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]', `${TAG} 1`, `${TAG} 2`, `${TAG} 3`],
    ['an anchor on a key', '&x a: 1', `${TAG} 1`],
    ['a tag of YAML', 'a: !!str 1', `${TAG} 1`],
    ['a tag of somebody', 'a: !ruby/object:Gem 1', 'a tag in line 1'],
    ['a binary', 'a: !!binary aGVsbG8=', 'a tag in line 1'],
    ['an empty value', 'a:\nb: 1', 'no value in line 1'],
    ['an empty value at the end', 'a: 1\nb:', 'no value in line 2'],
    ['what a # swallowed', 'a: #7075239972', 'no value in line 1'],
    ['an empty item', '- a\n-', 'no value in line 2'],
    ['a key alone', '{a}', 'no value in line 1'],
    ['a key that is empty', ': 1', 'no value in line 1'],
    ['only a comment', '# a: 1', 'no value in line 1'],
    ['a list that never ends', '[1,\n2', 'something unreadable (Flow sequence must end with a ]) in line 2'],
    ['a comment of JSON before a key', '{\n  // why\n  "a": 1\n}', 'a comment with // or /* in line 2'],
    ['a comment of JSON after a value', '{\n  "a": 1, "b": 2 // why\n}', 'a comment with // or /* in line 2'],
    ['a comment of C', '{ "a": 1, /* why */ "b": 2 }', 'a comment with // or /* in line 1'],
    ['a comment of JSON deep inside', 'a:\n  - [1 // why\n    , 2]', 'a comment with // or /* in line 2'],
    ['tabs', 'a:\n\t- 1', 'something unreadable (Tabs are not allowed as indentation) in line 2'],
    ['half of a character', '- "\\ud800"', 'half of a character (one half of a surrogate pair) in line 1'],
    [
      'half of a character in a key',
      'a: 1\n"x\\uDE00": 1',
      'half of a character (one half of a surrogate pair) in line 2',
    ],
    ['too deep', '['.repeat(50_000), 'too many levels in line 1'],
  ]
  test.each(cases)('%s', async (_name, text, ...found) => {
    expect(await problemsOf({ ...COMPLETE, fields: text })).toStrictEqual(found.map((one) => `fields: ${one}`))
  })
})

test('each says in both languages what is allowed', async () => {
  const { problems } = await failureOf({ ...COMPLETE, fields: 'a:', schedules: '5', node_owners: 'a@b' })
  expect(problems.map(({ allowed }) => [allowed.en, allowed.zh])).toStrictEqual([
    [
      'a user key (double-click an avatar in Feishu Project to copy it) or an e-mail address',
      'user_key（在飞书项目中双击头像即可复制）或邮箱地址',
    ],
    [
      'a list of schedules, such as [{ owners: [user_key], points: 1 }]',
      '排期列表，例如 [{ owners: [user_key], points: 1 }]',
    ],
    [
      "a value ([] is an empty list, '' an empty text, null is null)",
      "一个值（空列表写 []，空文本写 ''，空值写 null）",
    ],
  ])
})
