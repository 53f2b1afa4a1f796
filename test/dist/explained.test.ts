/** What a refusal tells, which failures are forgiven, and in which language, on the committed bundle. */
import { describe, expect, it } from 'vitest'
import { seedOf, SHOP, story, storyNodes } from '../../simulator/seed.ts'
import { callsOf, NODE, resultsOf, storyUrl, useSimulator } from './fixture.ts'

const { simulator, run } = useSimulator()
const STORY = '7000000101'
const WITHOUT_OWNER = '7000000102'
const TERMINATED = '7000000110'
const WITHOUT_ANYTHING = '7000000113'

function calls(): readonly string[] {
  return callsOf(simulator())
}

describe('missing data', () => {
  it('is all listed at once, by key, with the input that can supply it', async () => {
    const result = await run({ text: { body: storyUrl(WITHOUT_ANYTHING) } })
    expect(calls()).toEqual(['token', 'operate', 'projects_detail', 'required_info', 'field_all', 'work_item_query'])
    const hint = String(resultsOf(result)[0]?.['hint'])
    for (const part of [
      'owner (set with `node_owners`, or `role_assignee` where a role owns the node)',
      'points, schedule (set with `node_schedule`, or `schedules` where each owner has one)',
      "actual hours (the API can't write it: register it on the work item's page)",
      'role PM (set with `role_assignee`)',
      'fields field_658c22 "监控链接", field_9a1b2c "严重程度" (set with `fields`)',
      'sub task 8000000001 (complete in Feishu Project)',
    ])
      expect(hint).toContain(part)
    expect(result.annotations[0]?.message).toContain('field_9a1b2c')
    expect(result.summary.replaceAll('\\', '')).toContain('field_9a1b2c')
  })

  it.each([
    ['7000000108', 'Still missing: signal field_5e6f70 "流水线信号".'],
    ['7000000109', 'Still missing: sub task 8000000001 "编码".'],
    ['7000000105', 'Still missing: role PM "产品经理".'],
  ])('with the names that the refusal tells, and what the list never holds: %s', async (item, part) => {
    const result = await run({ text: { body: storyUrl(item) } })
    expect(String(resultsOf(result)[0]?.['hint'])).toContain(part)
  })

  it('says once what to do where one thing alone is missing and goes by a key of the vendor’s own', async () => {
    const result = await run({ text: { body: storyUrl('7000000102') } })
    const [annotation] = result.annotations
    expect(annotation?.message).toContain('pass one in node_owners')
    expect(annotation?.message).not.toContain('Still missing')
    expect(annotation?.message).toMatch(/\(Server: Owner Required\) Log ID: \S+\.$/)
    expect(result.summary).toContain('<li>owner</li>')
  })

  it('says of actual hours that the Open API can’t write them', async () => {
    const result = await run({ text: { body: storyUrl('7000000106') } })
    expect(String(resultsOf(result)[0]?.['hint'])).toBe(
      "The hours actually worked on the node are missing. Have the node's owner register the actual hours on the work item's page: the Open API can't write them.",
    )
  })

  it('asks with every digit of the ID, and for the space once for all items', async () => {
    const ids = ['9007199254740993001', '9007199254740993002']
    simulator().reset(seedOf(ids.map((id) => story({ id, nodes: storyNodes({ owners: [], requires: ['owner'] }) }))))
    await run({ text: { body: ids.map(storyUrl).join(' ') } })
    expect(calls().filter((call) => call === 'projects_detail')).toHaveLength(1)
    const asked = simulator().requests.filter(({ call }) => call === 'required_info')
    expect(asked.map(({ rawBody }) => /"work_item_id":(\d+)/.exec(rawBody)?.[1]).toSorted()).toEqual(ids)
    expect(asked.every(({ rawBody }) => rawBody.includes(SHOP.project_key))).toBe(true)
  })

  it('asks for no space where project_key is its ID', async () => {
    await run({
      text: { body: storyUrl(WITHOUT_OWNER).replace('shop', SHOP.project_key) },
      inputs: { project_key: SHOP.project_key },
    })
    expect(calls()).toEqual(['token', 'operate', 'required_info', 'work_item_query'])
  })

  it.each(['projects_detail', 'required_info'] as const)(
    'reports the refusal as it is where %s fails',
    async (call) => {
      simulator().faults.add({ fault: 'refuse', call, refusal: 'no_permission', times: 'always' })
      const result = await run({ text: { body: storyUrl('7000000103') } })
      expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '20038' })
      expect(String(resultsOf(result)[0]?.['hint'])).toContain('field_658c22')
    },
  )
})

describe('warn_on', () => {
  it.each([
    ['20038', '20038', 0, 'warning'],
    ['20038', '20016, unreachable', 1, 'error'],
    ['20038', '20016\n20038', 0, 'warning'],
  ])('a refusal of %s with warn_on %j: exit code %i', async (err_code, warn_on, exit_code, level) => {
    const result = await run({ text: { body: storyUrl(WITHOUT_OWNER) }, inputs: { warn_on } })
    expect(result.exit_code).toBe(exit_code)
    expect(result.annotations).toMatchObject([{ level }])
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code })
  })

  it('forgives the rest of an item that was not tried for it', async () => {
    const result = await run({
      text: { body: storyUrl(WITHOUT_OWNER) },
      inputs: { warn_on: '20038', node_id: 'doing, test' },
    })
    expect(result.exit_code).toBe(0)
    expect(resultsOf(result).map(({ outcome }) => outcome)).toEqual(['refused', 'not_tried'])
  })

  it('does not forgive another item for another reason', async () => {
    const result = await run({
      text: { body: [WITHOUT_OWNER, TERMINATED].map(storyUrl).join(' ') },
      inputs: { warn_on: '20038' },
    })
    expect(result.exit_code).toBe(1)
    expect(result.annotations.map(({ level, title }) => `${level} ${title.slice(0, 20)}`)).toEqual([
      'error Feishu Project 20007',
      'warning Feishu Project 20038',
    ])
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '20038' })
  })

  it('unreachable forgives a server that is not there, and what time did not allow', async () => {
    const inputs = { base_url: 'http://127.0.0.1:9', timeout: '1', warn_on: 'unreachable' }
    expect((await run({ inputs })).exit_code).toBe(0)
    simulator().faults.add({ fault: 'hang', call: 'token', times: 'always' })
    const late = await run({ inputs: { timeout: '1', warn_on: 'unreachable' } })
    expect(resultsOf(late)).toMatchObject([{ outcome: 'not_tried', attempts: 0 }])
    expect(late.exit_code).toBe(0)
  })

  it('forgives no wrong input', async () => {
    const result = await run({ inputs: { warn_on: 'everything' } })
    expect(result.exit_code).toBe(1)
    expect(result.annotations[0]?.message).toContain('warn_on')
    expect(simulator().requests).toEqual([])
  })
})

describe('language: zh', () => {
  const zh = { language: 'zh' }

  it('annotations, summary, reasons and hints are in Chinese', async () => {
    const result = await run({ text: { body: storyUrl(WITHOUT_ANYTHING) }, inputs: zh })
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      title: '飞书项目 20038：Person in charge is required',
    })
    expect(result.annotations[0]?.message).toContain(
      '仍缺：负责人（可用 node_owners 填写；由角色负责时用 role_assignee）',
    )
    expect(result.summary).toContain('### ❌ 1 个工作项：被拒绝')
    expect(result.summary).not.toMatch(/Work item|Still missing|not arrived/)
    expect(String(resultsOf(result)[0]?.['hint'])).toContain('仍缺')
  })

  it('so is what went well', async () => {
    const result = await run({ inputs: zh })
    expect(result.summary).toContain('进行中 → 已完成')
    expect(String(resultsOf(result)[0]?.['reason'])).toMatch(/^\p{Script=Han}/u)
  })

  it('mistakes in the inputs too, the language being right', async () => {
    const result = await run({ inputs: { ...zh, node_id: '', timeout: 'soon' } })
    expect(result.annotations[0]?.title).toMatch(/^飞书项目/)
    expect(result.annotations[0]?.message).toContain('timeout：填写的是“soon”')
    const wrong = await run({ inputs: { language: 'fr' } })
    expect(wrong.annotations[0]?.message).toContain('language: found "fr"')
  })

  it('the reason that a roll-back leaves is in Chinese', async () => {
    await run({ text: { body: storyUrl('7000000118') }, inputs: zh, job_status: 'failure' })
    const body = simulator().requests.find(({ call }) => call === 'operate')?.body as Record<string, string>
    expect(body['rollback_reason']).toMatch(
      /拉取请求 #\d+ 已合并.*https:\/\/github\.com\/octo-org\/shop\/actions\/runs\/\d+$/,
    )
  })

  it('what is not found or left alone is told in Chinese', async () => {
    const none = await run({ text: { body: '没有工作项' }, inputs: zh })
    expect(none.annotations[0]?.message).toMatch(/\p{Script=Han}/u)
    expect(none.annotations[0]?.message).not.toMatch(/[a-z]{4,} [a-z]{2,} [a-z]{2,}/)
    expect(NODE).toBe('doing')
    expect(STORY).toBe('7000000101')
  })
})
