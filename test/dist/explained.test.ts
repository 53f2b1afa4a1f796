/** What a refusal tells, which failures are forgiven, and in which language, on the committed bundle: one of each kind; the others stand in test/step. */
import { describe, expect, it } from 'vitest'
import { seedOf, SHOP, story, storyNodes } from '../../simulator/seed.ts'
import { callsOf, resultsOf, storyUrl, useSimulator } from './fixture.ts'

const { simulator, run } = useSimulator()
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

  it('asks with every digit of the ID, and for the space once for all items', async () => {
    const ids = ['9007199254740993001', '9007199254740993002']
    simulator().reset(seedOf(ids.map((id) => story({ id, nodes: storyNodes({ owners: [], requires: ['owner'] }) }))))
    await run({ text: { body: ids.map(storyUrl).join(' ') } })
    expect(calls().filter((call) => call === 'projects_detail')).toHaveLength(1)
    const asked = simulator().requests.filter(({ call }) => call === 'required_info')
    expect(asked.map(({ rawBody }) => /"work_item_id":(\d+)/.exec(rawBody)?.[1]).toSorted()).toEqual(ids)
    expect(asked.every(({ rawBody }) => rawBody.includes(SHOP.project_key))).toBe(true)
  })
})

describe('warn_on', () => {
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
})
