/** What a refusal tells, which failures are forgiven, and in which language, in steps in this process; one of each kind stands in test/dist. */
import { describe, expect, it } from 'vitest'
import { runSource } from '../../harness/run-source.ts'
import { issue, seedOf, SHOP, story, storyNodes } from '../../simulator/seed.ts'
import { callsOf, resultsOf, storyUrl, useSimulator } from '../dist/fixture.ts'

const { simulator, run } = useSimulator({ play: runSource })
const WITHOUT_OWNER = '7000000102'

function calls(): readonly string[] {
  return callsOf(simulator())
}

describe('missing data', () => {
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

  it('asks for the names of fields once for all items of a type', async () => {
    const field = { key: 'field_1', name: '监控链接', type: 'text', required: true }
    const ids = ['7000000901', '7000000902', '7000000903']
    simulator().reset(seedOf(ids.map((id) => story({ id, nodes: storyNodes({ fields: [field] }) }))))
    const result = await run({ text: { body: ids.map(storyUrl).join(' ') } })
    expect(calls().filter((call) => call === 'field_all')).toHaveLength(1)
    expect(resultsOf(result).map(({ hint }) => String(hint).includes('"监控链接"'))).toStrictEqual([true, true, true])
  })

  it('asks for the types of a space once for all items that are of another', async () => {
    const ids = ['7000000911', '7000000912', '7000000913']
    simulator().reset(seedOf(ids.map((id) => issue({ id }))))
    const body = ids.map((id) => `m-${id}`).join(' ')
    const result = await run({ text: { body }, inputs: { work_item_type_key: 'story' } })
    expect(calls().filter((call) => call === 'all_types')).toHaveLength(1)
    expect(resultsOf(result).map(({ outcome }) => outcome)).toStrictEqual(['left_alone', 'left_alone', 'left_alone'])
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
})

describe('language: zh', () => {
  const zh = { language: 'zh' }

  it('so is what went well', async () => {
    const result = await run({ inputs: zh })
    expect(result.summary).toContain('进行中 → 已完成')
    expect(String(resultsOf(result)[0]?.['reason'])).toMatch(/^\p{Script=Han}/u)
  })

  it('mistakes in the inputs too, the language being right', async () => {
    const result = await run({ inputs: { ...zh, node_id: '', timeout: 'soon' } })
    expect(result.annotations[0]?.title).toMatch(/^飞书项目/)
    expect(result.annotations[0]?.message).toContain('timeout：填写的是“soon”')
    // What to do stands below the list of them, not behind its last line.
    const lines = result.annotations[0]?.message.split('\n').map((line) => line.slice(0, 3))
    expect(lines).toEqual(['输入中', '- n', '- t', '请修改'])
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
  })
})
