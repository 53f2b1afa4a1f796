/** Answers that are readable and lack what we need, in steps in this process: what can't be used is passed over, and what is not told is not made up. Numbers that are written as text stand in test/dist. */
import { describe, expect, it } from 'vitest'
import { runSource } from '../../harness/run-source.ts'
import type { CallName } from '../../simulator/calls/route.ts'
import { type Changes, callsOf, resultsOf, storyUrl, useSimulator } from '../dist/fixture.ts'

const { simulator, run } = useSimulator({ play: runSource })
const WITHOUT_OWNER = '7000000102'
/** Its `doing` is completed, and so is nothing behind it. */
const DONE = '7000000118'

function answering(call: CallName, data: unknown): void {
  const body = { err_code: 0, err_msg: '', err: {}, data }
  simulator().faults.add({ fault: 'answer', call, status: 200, body, times: 'always' })
}

const gate = (project_key: string, item = WITHOUT_OWNER): Changes => ({
  text: { title: `m-${item}`, body: '' },
  inputs: { dry_run: 'true', fail_on_blocked: 'true', action: 'confirm', work_item_type_key: 'story', project_key },
})

describe('a gate that does not know what is missing', () => {
  it.each([{}, null, { x: { project_key: 'a1a1a1a1a1a1a1a1a1a1a1a1', simple_name: 'other' } }])(
    'is red where the space is not found: %j',
    async (data) => {
      answering('projects_detail', data)
      const result = await run(gate('shop'))
      expect(result.exit_code).toBe(1)
      expect(callsOf(simulator())).not.toContain('required_info')
      expect(result.annotations[0]).toMatchObject({
        level: 'error',
        title: 'Feishu Project: what is missing is not known',
        message: expect.stringContaining('lists no space "shop"') as string,
      })
      expect(result.output).not.toContain('nothing is known to be missing')
    },
  )

  it('finds the space whatever the case it is written in', async () => {
    answering('projects_detail', { x: { project_key: 'a1a1a1a1a1a1a1a1a1a1a1a1', simple_name: 'SHOP' } })
    const result = await run(gate('shop'))
    expect(callsOf(simulator())).toContain('required_info')
    expect(result.exit_code).toBe(1)
    expect(resultsOf(result)).toMatchObject([{ would: 'blocked', missing: ['owner'] }])
  })

  it.each([
    [{ deliverables: [{ deliverable: 7 }] }, {}, 'blocked'],
    [{ node_fields: [{ field_key: 'owners_finished_info' }] }, { node_owners: 'lin@example.com' }, 'blocked'],
    [{ form_items: [{ class: 'field', key: 'a', field_type_key: 'multi-file' }] }, { fields: 'a: x' }, 'blocked'],
    [{ form_items: [{ class: 'field', key: 'a', field_type_key: 'text' }] }, { fields: 'a: x' }, 'move'],
    [{ node_fields: [{ field_key: 'point' }] }, { node_schedule: 'points: 1' }, 'move'],
    [{ form_items: [{ class: 'role', key: 'PM' }] }, {}, 'blocked'],
    [{ form_items: [{ class: 'role', key: 'PM' }] }, { role_assignee: 'PM: [lin@example.com]' }, 'move'],
  ])('reads what is missing as the page of data structures tells it: %j %j', async (data, inputs, would) => {
    answering('required_info', data)
    const changes = gate('a1a1a1a1a1a1a1a1a1a1a1a1')
    const result = await run({ ...changes, inputs: { ...changes.inputs, ...inputs } })
    expect(resultsOf(result)).toMatchObject([{ would }])
    expect(result.exit_code).toBe(would === 'move' ? 0 : 1)
  })

  it('takes an answer of nothing for nothing missing', async () => {
    answering('required_info', null)
    expect(resultsOf(await run(gate('shop')))).toMatchObject([{ would: 'move' }])
  })
})

describe('a workflow', () => {
  const started = { id: 'started', state_key: 'started', name: '开始', status: 3 }
  const doing = { id: 'doing', state_key: 'doing', name: '开发', status: 3 }
  const test = { id: 'test', state_key: 'test', name: '测试', status: 3 }

  it.each([[[{}]], [[null]], [[{ source_state_key: 'doing', target_state_key: null }]]])(
    'whose connections say nothing holds a roll-back by auto back: %j',
    async (connections) => {
      answering('workflow_query', { workflow_nodes: [started, doing, test], connections })
      const result = await run({ text: { body: storyUrl(DONE) }, job_status: 'failure' })
      expect(resultsOf(result)).toMatchObject([{ outcome: 'left_alone' }])
      expect(simulator().writes).toEqual([])
    },
  )

  it('has no node where the entry has no key, and nothing is sent to it', async () => {
    answering('workflow_query', { workflow_nodes: [started, { name: '开发', status: 2 }], connections: [] })
    const result = await run({ inputs: { node_id: '开发' } })
    expect(resultsOf(result)).toMatchObject([
      { outcome: 'refused', reason: expect.stringContaining('no node') as string },
    ])
    expect(callsOf(simulator())).not.toContain('operate')
  })

  it.each([
    ['en', null, 'Feishu Project lists no node of this work item.'],
    ['zh', {}, '飞书项目未返回该工作项的任何节点。'],
    ['en', { workflow_nodes: null, connections: null }, 'Feishu Project lists no node of this work item.'],
  ])('of no nodes says so, and lists no names: %s %j', async (language, data, said) => {
    answering('workflow_query', data)
    const result = await run({ inputs: { action: 'rollback', language } })
    expect(result.annotations[0]?.message).toContain(said)
    expect(result.output).not.toMatch(/one of: ?\.|之一：。|not Feishu Project's Open API|not as its Open API/)
    expect(result.exit_code).toBe(1)
  })
})

describe('a token that is refused again and again', () => {
  const ready = { plugin_id: '', plugin_secret: '' }
  it.each([
    [10022, 'en', {}, 'A token fetched just now was refused', /lasts two hours|plugin_secret/],
    [10022, 'zh', { ...ready, plugin_token: 'p-abcdefgh' }, 'plugin_token 有效期为两小时', /刚获取/],
    [10211, 'en', {}, 'no proxy in between removes', /Set user_key/],
    [10211, 'zh', { ...ready, plugin_token: 'u-abcdefgh', user_key: '' }, '以 u- 开头的 token 会过期', /设置 user_key/],
  ])(
    '%i (%s, %j): is told with a remedy that the inputs allow',
    async (err_code, language, inputs, said, ruled_out) => {
      const body = { err_code, err_msg: 'Check Token Failed', err: {} }
      simulator().faults.add({ fault: 'answer', call: 'operate', status: 401, body, times: 'always' })
      const [annotation] = (await run({ inputs: { language, ...inputs } })).annotations
      expect(annotation?.message).toContain(said)
      expect(annotation?.message).not.toMatch(ruled_out)
    },
  )
})

describe('the users', () => {
  const chen = { email: 'chen@example.com', user_key: '7000000000000000002' }

  it('are found beside an entry that no header can hold', async () => {
    answering('user_query', [chen, { email: 'x@example.com', user_key: '' }])
    const result = await run({ inputs: { node_owners: 'chen@example.com' } })
    expect(result.outputs['outcome']).toBe('confirmed')
  })
})

describe('a user whose e-mail address no answer tells', () => {
  it('is who was asked for alone', async () => {
    answering('user_query', [{ user_key: '7000000000000000001', email: '', status: 'activated' }])
    const result = await run({ inputs: { user_key: 'lin@example.com' } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed' }])
    expect(result.exit_code).toBe(0)
  })

  it('is not guessed where several answer to it', async () => {
    answering('user_query', [
      { user_key: '7000000000000000001', email: '' },
      { user_key: '7000000000000000002', email: '' },
    ])
    const result = await run({ inputs: { user_key: 'lin@example.com' } })
    expect(result.output).toContain('Several users have the e-mail address lin@example.com')
    expect(simulator().writes).toEqual([])
  })
})
