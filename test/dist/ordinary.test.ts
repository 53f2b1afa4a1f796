/** The ordinary case, on the committed bundle: a merge confirms, a failure rolls back, and what may be said of it. */
import { describe, expect, it } from 'vitest'
import { fastClock, runInProcess } from '../../harness/in-process.ts'
import { closedPullRequest, examplesOf } from '../../harness/payloads.ts'
import { PLUGIN, SHOP, USERS, USER_TOKEN } from '../../simulator/seed.ts'
import { NODE, resultsOf, storyUrl, useSimulator } from './fixture.ts'

const { simulator, run, step } = useSimulator()
const STORY = '7000000101'
const COMPLETED = '7000000118'

describe('a merged pull request', () => {
  it('confirms the node with three requests on one connection', async () => {
    const result = await run()
    const { requests } = simulator()

    expect(result.outputs).toMatchObject({
      outcome: 'confirmed',
      err_code: '0',
      err_msg: '',
      work_item_ids: `["${STORY}"]`,
    })
    expect(result.exit_code).toBe(0)
    expect(simulator().node(STORY, NODE).status).toBe(3)
    expect(requests.map(({ call, connection }) => [call, connection])).toEqual([
      ['token', 1],
      ['operate', 1],
      ['workflow_query', 1],
    ])
    expect(requests[1]?.rawBody).toBe('{"action":"confirm"}')
    expect(requests[1]?.path).toBe(`/open_api/${SHOP.simple_name}/workflow/story/${STORY}/node/${NODE}/operate`)
  })

  it('sends credentials where they belong, and nowhere else', async () => {
    await run()
    const [token, operate, query] = simulator().requests

    expect(token?.body).toEqual({ ...PLUGIN, type: 0 })
    expect(Object.keys(token?.headers ?? {})).not.toContain('x-user-key')
    expect(operate?.headers).toMatchObject({
      'accept-encoding': 'identity',
      'content-type': 'application/json',
      'x-user-key': USERS.lin.user_key,
    })
    expect(operate?.headers['x-plugin-token']).toMatch(/^p-/)
    expect(operate?.headers['x-idem-uuid']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(Object.keys(query?.headers ?? {})).not.toContain('x-idem-uuid')
    for (const { headers } of [operate, query].filter((request) => request !== undefined)) {
      expect(JSON.stringify(headers)).not.toContain(PLUGIN.plugin_secret)
    }
  })

  it('reports what happened, item and node', async () => {
    const result = await run()
    expect(resultsOf(result)).toEqual([
      {
        project_key: 'shop',
        work_item_type_key: 'story',
        work_item_id: STORY,
        work_item_name: '',
        work_item_url: storyUrl(STORY),
        node_id: NODE,
        node_name: '开发',
        action: 'confirm',
        outcome: 'confirmed',
        reason: 'completed (verified by reading it back)',
        err_code: null,
        err_msg: '',
        hint: '',
        log_id: simulator().requests[1]?.log_id,
        attempts: 1,
      },
    ])
    expect(result.annotations).toEqual([])
    expect(result.summary).toContain(`<a href="${storyUrl(STORY)}">story 7000000101</a>`)
    expect(result.summary).toContain('in progress → completed')
  })

  it('says the same for pull_request_target', async () => {
    expect((await run({ event_name: 'pull_request_target' })).outputs['outcome']).toBe('confirmed')
  })

  it('is unchanged and green when the node is completed already', async () => {
    const result = await run({ text: { body: storyUrl(COMPLETED) } })
    expect(result.outputs).toMatchObject({ outcome: 'unchanged', err_code: '0' })
    expect(result.exit_code).toBe(0)
    expect(result.annotations).toMatchObject([{ level: 'notice', title: 'Feishu Project: unchanged' }])
    expect(simulator().writes).toEqual([])
  })

  it('is pending, with a warning, when others have to confirm', async () => {
    // It looks three times, over six seconds.
    const { payload, inputs } = step({ text: { body: storyUrl('7000000112') } })
    const { report } = await runInProcess({
      base_url: simulator().url,
      clock: fastClock(100),
      payload,
      inputs: { ...inputs, timeout: '3600' },
      request_timeout: 60_000,
    })
    expect(report.outputs).toMatchObject({ outcome: 'pending', err_code: '0' })
    expect(report.failed).toBe(false)
    expect(report.annotations).toMatchObject([{ level: 'warning', title: 'Feishu Project: pending' }])
  })

  it.each([
    ['title', { title: `Add checkout m-${STORY}`, body: null }],
    ['body', { body: `Closes #m-${STORY}` }],
    ['branch', { body: '', head_ref: `feature/m-${STORY}-checkout` }],
  ])('finds the work item in the %s', async (_, text) => {
    const result = await run({ text, inputs: { work_item_type_key: 'story' } })
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: `["${STORY}"]` })
  })

  it('goes by work_item_id alone where it is given', async () => {
    const result = await run({
      text: { body: storyUrl('7000000102') },
      inputs: { work_item_id: STORY, work_item_type_key: 'story' },
    })
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', work_item_ids: `["${STORY}"]` })
  })

  it("takes a user's own token without a user key", async () => {
    const result = await run({
      inputs: { plugin_id: '', plugin_secret: '', user_key: '', plugin_token: USER_TOKEN.token },
    })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(simulator().requests.map(({ call }) => call)).toEqual(['operate', 'workflow_query'])
    expect(result.masks).toContain(USER_TOKEN.token)
  })

  it('confirms several nodes in the given order', async () => {
    const result = await run({ inputs: { node_id: 'doing, test' } })
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(simulator().writes.map(({ node }) => node)).toEqual(['doing', 'test'])
  })
})

describe('a failure', () => {
  const body = storyUrl(COMPLETED)

  it('rolls the node back with four requests and a reason that links the run', async () => {
    const result = await run({ text: { body }, job_status: 'failure' })
    const { requests } = simulator()

    expect(result.outputs).toMatchObject({ outcome: 'rolled_back', err_code: '0' })
    expect(simulator().node(COMPLETED, NODE).status).toBe(2)
    expect(requests.map(({ call }) => call)).toEqual(['token', 'workflow_query', 'operate', 'workflow_query'])
    expect(requests[2]?.body).toEqual({
      action: 'rollback',
      rollback_reason: expect.stringContaining('https://github.com/octo-org/shop/actions/runs/1658821493') as string,
    })
  })

  it('rolls nodes back in reverse', async () => {
    await run({ inputs: { node_id: 'doing, test' } })
    await run({ job_status: 'failure', inputs: { node_id: 'doing, test' } })
    expect(
      simulator()
        .writes.filter(({ action }) => action === 'rollback')
        .map(({ node }) => node),
    ).toEqual(['test', 'doing'])
  })

  it('leaves a node alone behind which the work has gone on, unless told by name', async () => {
    await run({ inputs: { node_id: 'doing, test' } })
    const auto = await run({ job_status: 'failure' })
    expect(auto.outputs['outcome']).toBe('skipped')
    expect(auto.annotations).toMatchObject([{ level: 'warning', title: 'Feishu Project: left alone' }])

    const told = await run({ inputs: { action: 'rollback', rollback_reason: 'a bug in production' } })
    expect(told.outputs['outcome']).toBe('rolled_back')
    expect(simulator().requests.findLast(({ call }) => call === 'operate')?.body).toEqual({
      action: 'rollback',
      rollback_reason: 'a bug in production',
    })
  })

  it('is unchanged and green when there is nothing to roll back', async () => {
    const result = await run({ job_status: 'failure' })
    expect(result.outputs['outcome']).toBe('unchanged')
    expect(simulator().writes).toEqual([])
  })

  it('rolls back by the state of a deployment', async () => {
    const [payload] = examplesOf('deployment_status')
    const failed = { ...payload, deployment_status: { state: 'failure' } }
    const result = await run({ event_name: 'deployment_status', payload: failed, inputs: { work_item_id: body } })
    expect(result.outputs['outcome']).toBe('rolled_back')
  })
})

describe('what is not ours', () => {
  it.each([
    ['closed without merging', { payload: closedPullRequest() }],
    ['not closed', { payload: examplesOf('pull_request').find(({ action }) => action === 'opened') }],
    ['merged in a cancelled job', { job_status: 'cancelled' }],
    ['merged in a skipped job', { job_status: 'skipped' }],
    ['a check', { event_name: 'check_run', payload: {} }],
  ])('%s: left alone with a notice, and nothing is sent', async (_, changes) => {
    const result = await run(changes)
    expect(result.outputs).toEqual({
      outcome: 'skipped',
      err_code: '0',
      err_msg: '',
      log_id: '',
      work_item_ids: '[]',
      results: '[]',
      results_file: expect.stringMatching(/^\/.*\/results\.json$/) as unknown,
    })
    expect(result.exit_code).toBe(0)
    expect(result.annotations).toMatchObject([{ level: 'notice', title: 'Feishu Project: left alone' }])
    expect(simulator().requests).toEqual([])
  })

  it('an item of another space is left alone', async () => {
    const result = await run({
      text: { body: 'https://project.feishu.cn/lab/story/detail/7000000101' },
      inputs: { on_missing: 'ignore' },
    })
    expect(result.outputs).toMatchObject({ outcome: 'skipped', work_item_ids: '[]' })
    expect(resultsOf(result)).toMatchObject([{ project_key: 'lab', outcome: 'left_alone' }])
    expect(simulator().requests).toEqual([])
  })

  it.each([
    ['ignore', 0, []],
    ['warn', 0, ['warning']],
    ['fail', 1, ['error']],
  ])('no reference with on_missing: %s', async (on_missing, exit_code, levels) => {
    const result = await run({ text: { body: 'no item here' }, inputs: { on_missing } })
    expect(result.exit_code).toBe(exit_code)
    expect(result.annotations.map(({ level }) => level)).toEqual(levels)
    expect(result.outputs['outcome']).toBe('skipped')
    expect(simulator().requests).toEqual([])
  })
})

describe('the body of operate', () => {
  // The page's own example (节点完成/回滚), in the inputs of the action.
  const inputs = {
    action: 'rollback',
    work_item_id: COMPLETED,
    work_item_type_key: 'story',
    rollback_reason: '任务回滚',
    node_schedule: 'estimate_start_date: 2024-07-29\nestimate_end_date: 2024-07-30\npoints: 1',
    role_assignee: 'PM: []',
    fields: '- field_alias: sentry_link\n  field_key: field_658c22\n  field_type_key: text\n  field_value: "23333"',
  }

  it("is the page's own example, member for member", async () => {
    await run({ inputs })
    expect(simulator().requests.find(({ call }) => call === 'operate')?.body).toEqual({
      action: 'rollback',
      rollback_reason: '任务回滚',
      node_schedule: { estimate_start_date: 1722182400000, estimate_end_date: 1722355199999, points: 1 },
      role_assignee: [{ owners: [], role: 'PM' }],
      fields: [{ field_alias: 'sentry_link', field_key: 'field_658c22', field_type_key: 'text', field_value: '23333' }],
    })
  })

  it('tells an empty list from nothing, and keeps every digit', async () => {
    await run({
      inputs: {
        work_item_type_key: 'story',
        node_owners: '[]',
        fields: '[{field_key: field_658c22, field_value: 9223372036854775807}]',
      },
    })
    expect(simulator().requests.find(({ call }) => call === 'operate')?.rawBody).toBe(
      '{"action":"confirm","node_owners":[],"fields":[{"field_value":9223372036854775807,"field_key":"field_658c22"}]}',
    )
  })

  it('goes with a confirm, and never with a roll-back that auto chose', async () => {
    const fill = { fields: '{field_658c22: "https://example.com"}' }
    await run({ text: { body: storyUrl('7000000103') }, inputs: fill })
    await run({ text: { body: storyUrl('7000000103') }, inputs: fill, job_status: 'failure' })
    const bodies = simulator()
      .requests.filter(({ call }) => call === 'operate')
      .map(({ body }) => Object.keys(body as object))
    expect(bodies).toEqual([
      ['action', 'fields'],
      ['action', 'rollback_reason'],
    ])
  })
})
