/** Replies as the vendor sends them, as it might, and as nobody should: read what we rely on, and let nothing else spoil it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Envelope, readEnvelope as readRedacted, toJson } from '../../src/feishu/envelope.ts'
import { readGateway } from '../../src/feishu/gateway.ts'
import { readToken, readWorkflow } from '../../src/feishu/wire.ts'
import {
  readFieldNames,
  readItemNames,
  readItems,
  readSpaces,
  readStateFlow,
  readTypes,
  readUsers,
} from '../../src/feishu/wire-lookups.ts'
import { readMissing as readMissingOf } from '../../src/feishu/wire-missing.ts'
import type { Workflow } from '../../src/domain.ts'

function readEnvelope(body: string, redact = (text: string): string => text): Envelope | undefined {
  return readRedacted(body, redact)
}

const NOTHING: Envelope = { err_code: 0, err_msg: '', msg: '', log_id: '', data: undefined }

/** Of the node `doing`. */
function readMissing(data: unknown): ReturnType<typeof readMissingOf> {
  return readMissingOf(data, 'doing')
}

/** Nothing is secret here. */
const asItIs = (text: string): string => text

describe('the envelope', () => {
  const CASES: readonly [string, string, Partial<Envelope>][] = [
    ['success as on the page', '{"data":{},"err":{},"err_msg":"","err_code":0}', { data: {} }],
    ['the code alone', '{"err_code":0}', {}],
    [
      'a refusal as on the page',
      '{"data":{},"err":{"code":20038,"msg":"Owner Required","log_id":"2026"},"err_msg":"Person in charge is required","err_code":20038}',
      { err_code: 20038, err_msg: 'Person in charge is required', msg: 'Owner Required', log_id: '2026', data: {} },
    ],
    [
      'err null',
      '{"err_code":30005,"err_msg":"WorkItem Not Found","err":null}',
      { err_code: 30005, err_msg: 'WorkItem Not Found' },
    ],
    ['err a text', '{"err_code":9999,"err":"wrong"}', { err_code: 9999 }],
    ['err a list', '{"err_code":9999,"err":[]}', { err_code: 9999 }],
    ['texts that are none', '{"err_code":9999,"err_msg":5,"err":{"msg":null,"log_id":{}}}', { err_code: 9999 }],
    [
      'a log ID beside a message of another type',
      '{"err_code":1,"err":{"msg":[],"log_id":"7"}}',
      { err_code: 1, log_id: '7' },
    ],
    ['the biggest code that is known', '{"err_code":1000053308}', { err_code: 1000053308 }],
    ['a code below nothing', '{"err_code":-1}', { err_code: -1 }],
    ['members nobody knows', '{"err_code":0,"message":"ok","extra":[1],"__proto__":{"err_msg":"x"}}', {}],
    ['spaces and line ends around it', '\r\n {"err_code":0}\n', {}],
    ['data of any shape', '{"err_code":0,"data":[1,null]}', { data: [1, null] }],
    [
      'a token as on the page',
      '{"data":{"token":"p-1"},"error":{"code":0,"msg":"success"}}',
      { err_msg: 'success', msg: 'success', data: { token: 'p-1' } },
    ],
    [
      'no token',
      '{"error":{"code":10204,"msg":"wrong secret","display_msg":{}}}',
      { err_code: 10204, err_msg: 'wrong secret', msg: 'wrong secret' },
    ],
    ['no token and no message', '{"error":{"code":10204}}', { err_code: 10204 }],
    ['a code that is written as text', '{"err_code":"20017","err_msg":"m"}', { err_code: 20017, err_msg: 'm' }],
    ['no refusal, written as text', '{"err_code":"0"}', {}],
    ['the code of a token, written as text', '{"error":{"code":"10204"}}', { err_code: 10204 }],
    [
      'the code in err alone',
      '{"err_msg":"m","err":{"code":20017,"msg":"s"}}',
      { err_code: 20017, err_msg: 'm', msg: 's' },
    ],
    ['a code that is null beside one in err', '{"err_code":null,"err":{"code":20017}}', { err_code: 20017 }],
    ['success, whatever err says beside it', '{"err_code":0,"err":{"code":20017,"msg":"s"}}', { msg: 's' }],
    [
      'both envelopes: the usual one counts',
      '{"err_code":20005,"err_msg":"m","error":{"code":0}}',
      { err_code: 20005, err_msg: 'm' },
    ],
  ]
  it.each(CASES)('%s', (_, body, expected) => {
    expect(readEnvelope(body, asItIs)).toStrictEqual({ ...NOTHING, ...expected })
  })

  const UNREADABLE: readonly [string, string][] = [
    ['nothing', ''],
    ['a page', '<!doctype html><title>502</title>'],
    ['a reply that was cut off', '{"err_code":0,"err_msg":"'],
    ['two in one', '{"err_code":0}{"err_code":0}'],
    ['null', 'null'],
    ['a number', '0'],
    ['a list', '[{"err_code":0}]'],
    ['no code', '{"data":{},"err_msg":""}'],
    ['a code that is null', '{"err_code":null}'],
    ['a code that is a text and no number', '{"err_code":"ok"}'],
    ['a code that is an empty text', '{"err_code":""}'],
    ['a code that is true', '{"err_code":true}'],
    ['a code that is no integer', '{"err_code":0.5}'],
    ['a code beyond every integer', '{"err_code":1e400}'],
    ['the envelope of a gateway', '{"code":0,"message":"ok","data":{}}'],
    ["a gateway's refusal", '{"code":403,"message":"barred"}'],
    ['an error that is a text', '{"error":"unauthorized"}'],
    ['depth without end', '['.repeat(200_000)],
  ]
  it.each(UNREADABLE)('no err_code: %s', (_, body) => {
    expect(readEnvelope(body, asItIs)).toBeUndefined()
  })

  it('whatever the body, the answer is an envelope or nothing', () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ err_code: fc.integer(), err: fc.jsonValue(), err_msg: fc.jsonValue() })
        .map((value) => JSON.stringify(value)),
    )
    fc.assert(
      fc.property(body, (text) => {
        const envelope = readEnvelope(text, asItIs)
        if (envelope === undefined) return
        expect(envelope.err_code).toSatisfy(Number.isSafeInteger)
        for (const member of [envelope.err_msg, envelope.msg, envelope.log_id]) expect(member).toBeTypeOf('string')
      }),
      { seed: 20261122, numRuns: 1000 },
    )
  })
})

describe("a gateway's envelope", () => {
  const CASES: readonly [string, Partial<Envelope>][] = [
    ['{"code":99991400,"msg":"too often"}', { err_code: 99991400, err_msg: 'too often' }],
    ['{"code":403,"message":"barred","data":null}', { err_code: 403, err_msg: 'barred' }],
    ['{"code":"20017","msg":5,"message":"m"}', { err_code: 20017, err_msg: 'm' }],
    ['{"code":-1}', { err_code: -1 }],
    ['{"code":1,"msg":"m","error":{"log_id":"2026"}}', { err_code: 1, err_msg: 'm', log_id: '2026' }],
    ['{"code":1,"error":"m"}', { err_code: 1 }],
  ]
  it.each(CASES)('%s', (body, expected) => {
    expect(readGateway(body, 403, asItIs)).toStrictEqual({ ...NOTHING, ...expected })
  })

  it.each([
    '{"code":0,"message":"ok","data":{}}',
    '{"code":"Forbidden"}',
    '{"message":"no Route matched"}',
    '<html>',
    '',
  ])('no refusal: %s', (body) => {
    expect(readGateway(body, 403, asItIs)).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['{"data":{"workflow_nodes":[]}}', { workflow_nodes: [] }],
    ['{"data":[1],"err_code":null,"err_msg":null,"err":null}', [1]],
    ['{"data":{},"err":{},"err_msg":""}', {}],
    ['{"data":{"token":"p-1"},"error":{"msg":"success"}}', { token: 'p-1' }],
    ['{"data":{"token":"p-1"},"error":null}', { token: 'p-1' }],
  ])('a 0 that was left out: %s', (body, data) => {
    expect(readGateway(body, 200, asItIs)).toStrictEqual({ ...NOTHING, data })
    expect(readGateway(body, 403, asItIs)).toBeUndefined()
  })

  it.each([
    '{"data":null}',
    '{"err_code":null}',
    '{"data":"ok"}',
    '{"data":{},"err_code":"ok"}',
    '{"data":{},"code":0}',
    '{"data":{},"message":"barred"}',
    '{"data":{},"err_msg":"RPC Call Error"}',
    '{"data":{},"err":{"msg":"Owner Required"}}',
    '{"data":{},"error":"unauthorized"}',
    '[]',
  ])('no success without a word for it: %s', (body) => {
    expect(readGateway(body, 200, asItIs)).toBeUndefined()
  })

  it.each([200, 302, 408, 413, 425, 500])('no refusal where the status says it all: %i', (status) => {
    expect(readGateway(`{"code":${status},"message":"m"}`, status, asItIs)).toBeUndefined()
    expect(readGateway('{"code":20017}', status, asItIs)).toMatchObject({ err_code: 20017 })
  })
})

describe('what the envelope holds', () => {
  it('is rid of secrets, wherever they are sent back, but for the token itself', () => {
    const redact = (text: string): string => text.replaceAll('p-secret', '***')
    const body =
      '{"err_code":1,"err_msg":"of p-secret","err":{"msg":"p-secret"},"data":{"token":"p-secret","names":["p-secret"]}}'
    expect(readEnvelope(body, redact)).toStrictEqual({
      err_code: 1,
      err_msg: 'of ***',
      msg: '***',
      log_id: '',
      data: { token: 'p-secret', names: ['***'] },
    })
  })

  const NUMBERS: readonly [string, unknown][] = [
    ['9223372036854775807', 9223372036854775807n],
    ['-9223372036854775807', -9223372036854775807n],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', 9007199254740993n],
    ['1.5', 1.5],
    ['1e3', 1000],
    ['1e30', 1e30],
    ['"9223372036854775807"', '9223372036854775807'],
  ]
  it.each(NUMBERS)('keeps every digit of %s', (written, expected) => {
    expect(readEnvelope(`{"err_code":0,"data":{"id":${written}}}`, asItIs)?.data).toStrictEqual({ id: expected })
  })
})

describe('the token', () => {
  const CASES: readonly [string, unknown, string | undefined][] = [
    ['as on the page', { token: 'p-49257489', expire_time: 7200 }, 'p-49257489'],
    ['empty', { token: '' }, undefined],
    ['none', {}, undefined],
    ['a number', { token: 5 }, undefined],
    ['null', null, undefined],
    ['no data', undefined, undefined],
    ['a list', [{ token: 'p-1' }], undefined],
  ]
  it.each(CASES)('%s', (_, data, expected) => {
    expect(readToken(data)).toBe(expected)
  })
})

const DOING = { id: 'doing', state_key: 'doing', name: '开发', status: 2, owners: ['7000000000000000001'] }

/** What is read of one node; the workflow around it is the same for all. */
function nodeOf(node: object) {
  return readWorkflow({ workflow_nodes: [node] })?.nodes[0]
}

describe('a node', () => {
  const read = {
    id: 'doing',
    state_key: 'doing',
    name: '开发',
    status: 'in_progress',
    owners: DOING.owners,
    confirmers: [],
  }
  const unchecked = { owner: '1', checked_time: 0, status: 0 }
  const checked = { owner: '2', checked_time: 1722182400000, status: 1 }
  const open = { user_key: '1', confirmed: false }
  const done = { user_key: '2', confirmed: true }
  const CASES: readonly [string, object, object][] = [
    ['as documented', { ...DOING, template_id: 1, sub_tasks: [], node_schedule: null }, read],
    ['not arrived', { ...DOING, status: 1 }, { ...read, status: 'not_arrived' }],
    ['completed', { ...DOING, status: 3 }, { ...read, status: 'completed' }],
    ['a status beyond those', { ...DOING, status: 4 }, { ...read, status: 'unknown' }],
    [
      'a status called like a member of every object',
      { ...DOING, status: 'constructor' },
      { ...read, status: 'unknown' },
    ],
    ['a status that is null', { ...DOING, status: null }, { ...read, status: 'unknown' }],
    ['a status written as text', { ...DOING, status: '3' }, { ...read, status: 'completed' }],
    ['a status in words', { ...DOING, status: 'completed' }, { ...read, status: 'unknown' }],
    [
      'a key alone',
      { id: 'doing' },
      { id: 'doing', state_key: 'doing', name: '', status: 'unknown', owners: [], confirmers: [] },
    ],
    ['a state_key alone', { ...DOING, id: null }, { ...read, id: '' }],
    ['no state_key', { ...DOING, state_key: undefined }, read],
    ['a state_key of its own', { ...DOING, id: 'node_2' }, { ...read, id: 'node_2' }],
    ['a name that is none', { ...DOING, name: 5 }, { ...read, name: '' }],
    ['an owner written as a number', { ...DOING, owners: [7000000000000000001n] }, read],
    [
      'a confirmer in numbers and text the other way round',
      { ...DOING, checker: [{ owner: 2, checked_time: '1722182400000' }] },
      { ...read, confirmers: [done] },
    ],
    ['owners null', { ...DOING, owners: null }, { ...read, owners: [] }],
    ['several owners, of whom nobody is listed', { ...DOING, owners: ['1', '2'] }, { ...read, owners: ['1', '2'] }],
    ['sub_status', { ...DOING, sub_status: [checked, unchecked] }, { ...read, confirmers: [done, open] }],
    ['checker', { ...DOING, checker: [unchecked] }, { ...read, confirmers: [open] }],
    ['checker without a time', { ...DOING, checker: [{ owner: '1' }] }, { ...read, confirmers: [open] }],
    [
      'both lists: each person once, who has confirmed if either says so',
      { ...DOING, sub_status: [unchecked, checked], checker: [{ ...unchecked, status: 1 }] },
      { ...read, confirmers: [{ user_key: '1', confirmed: true }, done] },
    ],
    [
      'a confirmation without a time',
      { ...DOING, checker: [{ owner: '2', status: 1 }] },
      { ...read, confirmers: [done] },
    ],
    [
      'a confirmation at a time that is no number',
      { ...DOING, checker: [{ owner: '2', status: '1', checked_time: '2026-11-28T00:00:00Z' }] },
      { ...read, confirmers: [done] },
    ],
    [
      'the time of a confirmation that was taken back',
      { ...DOING, checker: [{ owner: '1', status: 0, checked_time: 1722182400000 }] },
      { ...read, confirmers: [open] },
    ],
    [
      'a status of a confirmation that nobody has described: the time tells',
      {
        ...DOING,
        checker: [
          { owner: '2', status: 3, checked_time: 1 },
          { owner: '1', status: 3, checked_time: 0 },
        ],
      },
      { ...read, confirmers: [done, open] },
    ],
    [
      'one bad confirmer, and one without a key, spoil not the others',
      { ...DOING, checker: [null, 5, {}, { owner: '' }, checked] },
      { ...read, confirmers: [done] },
    ],
    [
      'a status that is true or false',
      {
        ...DOING,
        sub_status: [
          { owner: '2', status: true },
          { owner: '1', status: false, checked_time: 5 },
        ],
      },
      { ...read, confirmers: [done, open] },
    ],
    [
      'no status, and a time in words or none',
      {
        ...DOING,
        sub_status: [
          { owner: '2', checked_time: '2026-11-28T00:00:00Z' },
          { owner: '1', checked_time: '' },
        ],
      },
      { ...read, confirmers: [done, open] },
    ],
    [
      'no status, and a time in digits',
      { ...DOING, checker: [{ owner: '2', checked_time: '1722182400000' }] },
      { ...read, confirmers: [done] },
    ],
    [
      'the year one, which stands for no time',
      { ...DOING, checker: [{ owner: '1', checked_time: -62135596800 }] },
      { ...read, confirmers: [open] },
    ],
    [
      'the year one in words',
      { ...DOING, checker: [{ owner: '1', checked_time: '0001-01-01T00:00:00Z' }] },
      { ...read, confirmers: [open] },
    ],
    ['keys that are written as numbers', { ...DOING, id: 7, state_key: 8 }, { ...read, id: '7', state_key: '8' }],
    ['checkers null', { ...DOING, checker: null, sub_status: null }, read],
    ['checkers of another type', { ...DOING, checker: 'x', sub_status: {} }, read],
    ['one bad owner spoils not the others', { ...DOING, owners: ['1', null, '2'] }, { ...read, owners: ['1', '2'] }],
  ]
  it.each(CASES)('%s', (_, given, expected) => {
    expect(nodeOf(given)).toStrictEqual(expected)
  })
})

describe('a workflow', () => {
  const both = [DOING, { ...DOING, id: 'testing', state_key: 'testing', name: '测试', status: 1 }]
  const link = { source_state_key: 'doing', target_state_key: 'testing', transition_id: 0 }
  const CASES: readonly [string, unknown, Workflow['connections']][] = [
    ['as documented', { workflow_nodes: both, connections: [link] }, [{ from: 'doing', to: 'testing' }]],
    ['without connections', { workflow_nodes: both }, []],
    ['connections null', { workflow_nodes: both, connections: null }, []],
    ['connections of another type', { workflow_nodes: both, connections: {} }, []],
    [
      'connections of which none says from where to where: as if there were none',
      {
        workflow_nodes: both,
        connections: [
          {},
          { source_state_key: 'doing' },
          { ...link, target_state_key: null },
          { ...link, source_state_key: '' },
        ],
      },
      [],
    ],
    [
      'one bad connection spoils not the others, which hold back a roll-back',
      { workflow_nodes: both, connections: [null, link] },
      [{ from: 'doing', to: 'testing' }],
    ],
  ]
  it.each(CASES)('%s', (_, data, connections) => {
    const workflow = readWorkflow(data)
    expect(workflow?.nodes.map(({ state_key }) => state_key)).toStrictEqual(['doing', 'testing'])
    expect(workflow?.connections).toStrictEqual(connections)
  })

  const MISSHAPEN: readonly [string, unknown][] = [
    ['a text', 'workflow'],
    ['nodes that are no list', { workflow_nodes: {} }],
    ['a list', [{ workflow_nodes: [] }]],
  ]
  it.each(MISSHAPEN)('of another shape: %s', (_, data) => {
    expect(readWorkflow(data)).toBeUndefined()
  })

  it('passes over what is no node, or has no key to be moved by', () => {
    const all = [null, {}, { ...DOING, id: '', state_key: null }, DOING, 5]
    expect(readWorkflow({ workflow_nodes: all })?.nodes.map(({ id }) => id)).toStrictEqual(['doing'])
  })

  it.each([null, undefined, {}, { workflow_nodes: null }])('%j is one without nodes', (data) => {
    expect(readWorkflow(data)).toStrictEqual({ nodes: [], connections: [] })
    expect(readStateFlow(data)).toStrictEqual({ states: [], transitions: [] })
  })

  it('of no nodes is a workflow', () => {
    expect(readWorkflow({ workflow_nodes: [] })).toStrictEqual({ nodes: [], connections: [] })
  })

  it('names of members of every object are only names', () => {
    const data: unknown = JSON.parse(
      '{"workflow_nodes":[{"id":"__proto__","name":"constructor"}],"__proto__":{"connections":[{}]}}',
    )
    expect(readWorkflow(data)).toMatchObject({ nodes: [{ id: '__proto__', name: 'constructor' }], connections: [] })
  })
})

describe('the spaces', () => {
  const shop = { project_key: '66f11218c3b4a0b42334abcd', simple_name: 'shop', name: '商店', administrators: [] }
  const CASES: readonly [string, unknown, unknown][] = [
    ['by their IDs', { [shop.project_key]: shop }, [{ project_key: shop.project_key, simple_name: 'shop' }]],
    ['without a simple_name', { x: { project_key: 'x' } }, [{ project_key: 'x', simple_name: '' }]],
    ['none', {}, []],
    ['of another shape', [shop], undefined],
    [
      'one without an ID, and one that is null, beside a good one',
      { x: { simple_name: 'shop' }, y: null, z: shop },
      [{ project_key: shop.project_key, simple_name: 'shop' }],
    ],
    ['one whose ID is empty', { x: { project_key: '', simple_name: 'shop' } }, []],
    ['null', null, []],
    ['no data', undefined, []],
  ]
  it.each(CASES)('%s', (_, data, expected) => {
    expect(readSpaces(data)).toStrictEqual(expected)
  })
})

describe('what a node lacks', () => {
  const CASES: readonly [string, unknown, unknown][] = [
    ['nothing', {}, []],
    ['null', null, []],
    ['no data', undefined, []],
    ['a list that is none', { node_fields: { field_key: 'owner' } }, undefined],
    ['all of it null', { form_items: null, node_fields: null, tasks: null, deliverables: null }, []],
    ['only what is not finished', { node_fields: [{ field_key: 'owner', finished: true }] }, []],
    [
      'fields of the node before those of its form, then sub tasks and deliverables',
      {
        deliverables: [{ deliverable_id: 4, finished: false }],
        tasks: [{ task_id: 3, finished: false }],
        form_items: [{ class: 'field', key: 'field_x', field_type_key: 'text', finished: false }],
        node_fields: [{ field_key: 'owner', finished: false }],
      },
      [
        { kind: 'owner', key: 'owner' },
        { kind: 'field', key: 'field_x' },
        { kind: 'sub_task', key: '3' },
        { kind: 'deliverable', key: '4' },
      ],
    ],
    [
      'a sub task beyond 2^53',
      { tasks: [{ task_id: 9223372036854775807n }] },
      [{ kind: 'sub_task', key: '9223372036854775807' }],
    ],
    ['a sub task whose ID is written as text', { tasks: [{ task_id: '3' }] }, [{ kind: 'sub_task', key: '3' }]],
    [
      'what has no key and does not say that it is unfinished, passed over',
      { form_items: [{}, { key: '' }], node_fields: [{}], tasks: [{ finished: true }], deliverables: [null] },
      [],
    ],
    [
      'what has no key and is unfinished by its own word counts',
      {
        form_items: [{ key: '', class: 'field', finished: false }],
        node_fields: [{ field_key: null, finished: false }],
        tasks: [{ finished: false }],
        deliverables: [{ deliverable_id: 0.5, finished: false }],
      },
      [
        { kind: 'control', key: 'unnamed' },
        { kind: 'field', key: 'unnamed' },
        { kind: 'sub_task', key: 'unnamed' },
        { kind: 'deliverable', key: 'unnamed' },
      ],
    ],
    ['a control', { form_items: [{ class: 'control', key: 'c' }] }, [{ kind: 'control', key: 'c' }]],
    [
      'a deliverable as the page of data structures calls it',
      { deliverables: [{ deliverable: 4 }, { deliverable: 5, finished: true }] },
      [{ kind: 'deliverable', key: '4' }],
    ],
    [
      'a role as the page of data structures tells it',
      { form_items: [{ class: 'role', key: 'PM', finished: false }] },
      [{ kind: 'role', key: 'PM' }],
    ],
    [
      'a role',
      { form_items: [{ class: 'field', key: 'r', field_type_key: 'role_owners' }] },
      [{ kind: 'role', key: 'r' }],
    ],
    ['points as the page calls them', { node_fields: [{ field_key: 'point' }] }, [{ kind: 'schedule', key: 'point' }]],
    ...['node_finished_conclusion', 'node_finished_opinion', 'owners_finished_info'].map(
      (field_key): [string, unknown, unknown] => [
        `what owners say of their work is no owner: ${field_key}`,
        { node_fields: [{ field_key }] },
        [{ kind: 'review', key: field_key }],
      ],
    ),
    ...['vote-boolean', 'vote-option', 'vote-option-multi', 'vote_option', 'file', 'multi-file', 'multi_file'].map(
      (field_type_key): [string, unknown, unknown] => [
        `a field that no input carries: ${field_type_key}`,
        { form_items: [{ class: 'field', key: 'field_x', field_type_key }] },
        [{ kind: 'field', key: 'field_x', on_page_only: true }],
      ],
    ),
    ...['text', 'multi_text', 'compound_field', 'profile', 'file_name', ''].map(
      (field_type_key): [string, unknown, unknown] => [
        `a field that an input carries: ${field_type_key || 'of a type that is not told'}`,
        { form_items: [{ class: 'field', key: 'field_x', field_type_key }] },
        [{ kind: 'field', key: 'field_x' }],
      ],
    ),
    ...['signal', 'multi_signal'].map((field_type_key): [string, unknown, unknown] => [
      `a signal, if one is listed after all: ${field_type_key}`,
      { form_items: [{ class: 'field', key: 'field_x', field_type_key }] },
      [{ kind: 'signal', key: 'field_x' }],
    ]),
    ['a schedule', { node_fields: [{ field_key: 'estimate_points' }] }, [{ kind: 'schedule', key: 'estimate_points' }]],
    ['of another shape', 'x', undefined],
  ]
  it.each(CASES)('%s', (_, data, expected) => {
    expect(readMissing(data)).toStrictEqual(expected)
  })
})

describe('data of other nodes, and parts of a field', () => {
  const CASES: readonly [string, unknown, unknown][] = [
    [
      'a control of another node: its data, with the node',
      {
        form_items: [
          {
            class: 'control',
            key: 'workflow_state_info',
            finished: false,
            state_info: {
              state_key: 'test',
              state_name: '测试',
              node_fields: [
                null,
                { field_key: 'owner', finished: false },
                { field_key: 'points', finished: true },
                { field_key: 'schedule', finished: false },
              ],
            },
          },
        ],
      },
      [
        { kind: 'owner', key: 'owner', node: { key: 'test', name: '测试' } },
        { kind: 'schedule', key: 'schedule', node: { key: 'test', name: '测试' } },
      ],
    ],
    [
      'a control of another node without a name',
      {
        form_items: [
          { class: 'control', key: 'w', state_info: { state_key: 'test', node_fields: [{ field_key: 'owner' }] } },
        ],
      },
      [{ kind: 'owner', key: 'owner', node: { key: 'test' } }],
    ],
    ...['doing', ''].map((state_key): [string, unknown, unknown] => [
      `a control of the node itself: its data (${state_key || 'no key told'})`,
      {
        form_items: [{ class: 'control', key: 'w', state_info: { state_key, node_fields: [{ field_key: 'owner' }] } }],
      },
      [{ kind: 'owner', key: 'owner' }],
    ]),
    [
      'a control whose other node lacks nothing stands for itself',
      { form_items: [{ class: 'control', key: 'w', state_info: { state_key: 'test', node_fields: null } }] },
      [{ kind: 'control', key: 'w' }],
    ],
    [
      'parts of a field on the form',
      {
        form_items: [
          {
            class: 'field',
            key: 'field_x',
            sub_field: [{ field_key: 'field_y' }, { key: 'field_z' }, { field_key: 'field_w', finished: true }, null],
          },
        ],
      },
      [
        { kind: 'field', key: 'field_y' },
        { kind: 'field', key: 'field_z' },
      ],
    ],
    [
      'parts of a field of the node',
      { node_fields: [{ field_key: 'schedule', sub_field: [{ field_key: 'estimate_end_date' }] }] },
      [{ kind: 'schedule', key: 'estimate_end_date' }],
    ],
    [
      'parts without a key: the field stands for itself, and so does the control of another node',
      {
        node_fields: [{ field_key: 'owner', sub_field: [{}] }],
        form_items: [{ class: 'control', key: 'w', state_info: { state_key: 'test', node_fields: [{}] } }],
      },
      [
        { kind: 'owner', key: 'owner' },
        { kind: 'control', key: 'w' },
      ],
    ],
    [
      'a state_info of another shape',
      { form_items: [{ class: 'field', key: 'f', state_info: 5 }] },
      [{ kind: 'field', key: 'f' }],
    ],
  ]
  it.each(CASES)('%s', (_, data, expected) => {
    expect(readMissing(data)).toStrictEqual(expected)
  })
})

describe('a list that is null, or holds what does not fit', () => {
  const type = { type_key: 'story', api_name: 'story', name: '需求', is_disable: 2 }
  const item = { id: 9223372036854775807n, work_item_type_key: 'story', name: '支付' }
  const user = { email: 'a@example.com', user_key: '1' }
  const field = { field_key: 'field_x', field_name: '截止时间' }
  const state = { id: 'OPEN', name: '待处理', status: 2 }
  const CASES: readonly [string, (data: unknown) => unknown, object, unknown][] = [
    ['types', readTypes, type, [{ type_key: 'story', api_name: 'story', name: '需求', is_enabled: true }]],
    ['items', readItems, item, [{ work_item_id: '9223372036854775807', work_item_type_key: 'story', name: '支付' }]],
    ['users', readUsers, user, [user]],
    ['names of items', readItemNames, item, new Map([['9223372036854775807', '支付']])],
    ['names of fields', readFieldNames, field, new Map([['field_x', '截止时间']])],
    [
      'states',
      (data) => readStateFlow({ state_flow_nodes: data ?? null })?.states,
      state,
      [{ id: 'OPEN', name: '待处理', is_current: true }],
    ],
  ]
  it.each(CASES)('%s', (_, read, one, expected) => {
    const emptied = Object.fromEntries(Object.keys(one).map((name) => [name, '']))
    expect(read([null, emptied, one, 5, {}, [], 'x'])).toStrictEqual(expected)
    const none = expected instanceof Map ? new Map() : []
    for (const data of [null, undefined, [], [null]]) expect(read(data)).toStrictEqual(none)
    for (const data of ['x', 5, {}, true]) expect(read(data)).toBeUndefined()
  })

  it.each(CASES)('%s: numbers may be written as text, and keys of digits as numbers', (_, read, one, expected) => {
    expect(read([otherwiseWritten(one)])).toStrictEqual(expected)
  })

  it('a transition of ID 0 is none', () => {
    const links = [0, '0', 7].map((transition_id) => ({
      source_state_key: 'OPEN',
      target_state_key: 'CLOSED',
      transition_id,
    }))
    expect(readStateFlow({ connections: links })?.transitions).toStrictEqual([{ id: 7n, from: 'OPEN', to: 'CLOSED' }])
  })

  it('and so may transitions', () => {
    const link = { source_state_key: 1, target_state_key: 2, transition_id: '9007199254740993001' }
    expect(readStateFlow({ connections: [link] })?.transitions).toStrictEqual([
      { id: 9007199254740993001n, from: '1', to: '2' },
    ])
  })
})

function otherwiseWritten(one: object): object {
  return Object.fromEntries(
    Object.entries(one).map(([name, value]: [string, unknown]) => {
      if (typeof value !== 'string') return [name, String(value)]
      return [name, /^\d+$/.test(value) ? BigInt(value) : value]
    }),
  )
}

describe('the users', () => {
  const lin = { email: 'lin@example.com', user_key: '1', status: 'activated' }
  const gone = { email: 'Lin@example.com', user_key: '9', status: 'resigned' }
  const CASES: readonly [string, unknown, string][] = [
    ['one', [lin], '1'],
    ['one whose status is not told', [{ ...lin, status: undefined }], '1'],
    [
      'a key that no header can hold is passed over',
      [{ ...lin, user_key: '密钥' }, { ...lin, user_key: '' }, lin],
      '1',
    ],
    ['who has gone gives way to who has the address now', [lin, gone], '1'],
    ['in either order', [gone, lin], '1'],
    ['one who has gone and nobody else: the server will say so', [gone], '9'],
    ['two who are here', [lin, { ...lin, user_key: '2' }], '1 2'],
  ]
  it.each(CASES)('%s', (_, data, expected) => {
    expect(
      readUsers(data)
        ?.map(({ user_key }) => user_key)
        .join(' '),
    ).toBe(expected)
  })
})

describe('a name', () => {
  it('is cut at 200 characters where it is read', () => {
    const long = '名'.repeat(1_000_000)
    const expected = `${'名'.repeat(199)}…`
    expect(nodeOf({ ...DOING, name: long })?.name).toBe(expected)
    expect(readStateFlow({ state_flow_nodes: [{ id: 'OPEN', name: long }] })?.states[0]?.name).toBe(expected)
    expect(readItems([{ id: 1, work_item_type_key: 'story', name: long }])?.[0]?.name).toBe(expected)
    expect(readTypes([{ type_key: 'story', name: long }])?.[0]?.name).toBe(expected)
    expect(readItemNames([{ id: 1, name: long }])?.get('1')).toBe(expected)
    expect(readFieldNames([{ field_key: 'f', field_name: long }])?.get('f')).toBe(expected)
  })
})

describe('toJson', () => {
  const CASES: readonly [string, unknown, string][] = [
    ['integers beyond 2^53 keep every digit', { id: 9223372036854775807n }, '{"id":9223372036854775807}'],
    ['inside lists, and below nothing', [[-9007199254740993n]], '[[-9007199254740993]]'],
    ['what is absent is left out', { a: undefined, b: null }, '{"b":null}'],
    ['texts are quoted', { a: '"}\n\u2028' }, '{"a":"\\"}\\n\u2028"}'],
    ['a text of digits stays one', { a: '9223372036854775807' }, '{"a":"9223372036854775807"}'],
  ]
  it.each(CASES)('%s', (_, value, expected) => {
    expect(toJson(value)).toBe(expected)
  })

  it('says of ordinary values what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => toJson(value) === JSON.stringify(value)),
      { seed: 20261122 },
    )
  })
})
