/** What may not be touched is not, on the committed bundle: too many, hostile text, and of spaces, types and what has no secrets a case or two each; the others stand in test/step. */
import { describe, expect, it } from 'vitest'
import { fromFork, mergedPullRequest } from '../../harness/payloads.ts'
import { pageUrl, storyUrl } from './fixture.ts'
import { deployed, deploymentOf, leftAlone, open, said, TYPE, useWorld } from './github.ts'

const { simulator, github, run, asks, writes } = useWorld()

function calls(): readonly string[] {
  return simulator().requests.map(({ call }) => call)
}

describe('types', () => {
  it('outside the list are left alone, and the others move', async () => {
    const body = `${pageUrl(open(1), 'issue')} ${pageUrl(open(2), 'story')} m-${open(3)}`
    const result = await run({ text: { body }, inputs: TYPE })
    expect(writes()).toEqual([2, 3].map((number) => `confirm ${open(number)}`))
    expect(leftAlone(result)).toEqual([open(1)])
    expect(said(result)).toMatch(/^notice: .*its type issue is not in work_item_type_key \(story\)\.$/)
  })
})

describe('max_work_items', () => {
  const body = [1, 2, 3].map((number) => storyUrl(open(number))).join('\n')

  it('more than that: red before the first write, and all are named', async () => {
    const result = await run({ text: { body }, inputs: { ...TYPE, max_work_items: '2', fail_on_error: 'false' } })
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '', work_item_ids: '[]' })
    for (const part of ['3 work items', open(1), open(3), 'max_work_items'])
      expect(said(result)).toMatch(new RegExp(`^error: .*${part}`))
    expect(calls()).not.toContain('operate')
  })

  it('as many are moved; those left alone do not count', async () => {
    const result = await run({
      text: { body: `${body} ${pageUrl(open(4), 'story', 'lab')}` },
      inputs: { ...TYPE, max_work_items: '3' },
    })
    expect(writes()).toHaveLength(3)
    expect(leftAlone(result)).toEqual([open(4)])
  })
})

describe('#none', () => {
  it('holds for the pull request that says it', async () => {
    const merged = [
      { number: 1, body: `#none, not even m-${open(1)}` },
      { number: 2, body: `m-${open(2)}` },
    ]
    const result = await run(deploymentOf(2), deployed(merged))
    expect(writes()).toEqual([`confirm ${open(2)}`])
    expect(result.annotations).toEqual([])
  })
})

describe('without secrets', () => {
  const inputs = { ...TYPE, plugin_id: '', plugin_secret: '', user_key: '' }
  const fork = fromFork(mergedPullRequest({ body: storyUrl(open(1)) }))

  it("a fork's pull request is skipped, with a notice that names the way", async () => {
    const result = await run({ payload: fork, inputs })
    expect(result.exit_code).toBe(0)
    expect(result.outputs).toEqual({
      outcome: 'skipped',
      err_code: '0',
      err_msg: '',
      log_id: '',
      work_item_ids: '[]',
      results: '[]',
      results_file: expect.stringMatching(/^\/.*\/results\.json$/) as unknown,
    })
    expect(result.annotations).toMatchObject([{ level: 'notice' }])
    expect(said(result)).toContain('pull_request_target')
    expect([...calls(), asks()]).toEqual([''])
  })

  it('a pull request of its own is red, and the inputs are named', async () => {
    const result = await run({ inputs })
    expect(result.exit_code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
    for (const input of ['plugin_id', 'plugin_secret', 'user_key'])
      expect(said(result)).toMatch(new RegExp(`\\b${input}\\b`))
  })

  it('a fork that has them is served', async () => {
    expect((await run({ payload: fork, inputs: TYPE })).outputs['outcome']).toBe('confirmed')
  })
})

describe('hostile text', () => {
  // As long as GitHub lets a description be; each opens emphasis that the next one fails to close. It is read whole all the same.
  const markdown = `${'*a_'.repeat(21_840)} m-${open(5)}`
  const exponential = { work_item_pattern: '(?<id>(?:[0-9]+)+)!' }

  it('that other parsers never end with is read to its end', async () => {
    const result = await run({ text: { title: `m-${open(1)}`, body: markdown }, inputs: TYPE })
    expect(writes()).toEqual([`confirm ${open(1)}`, `confirm ${open(5)}`])
    expect([result.exit_code, said(result)]).toEqual([0, ''])
  })

  it.each([
    ['warn', 0, ['warning', 'warning']],
    ['fail', 1, ['error', 'warning']],
  ])('given up for the pattern counts as missing, on_missing: %s', async (on_missing, exit_code, levels) => {
    // A long one would only be given more time.
    const text = { title: 'Checkout', body: '1'.repeat(60) }
    const result = await run({ text, inputs: { ...TYPE, ...exponential, on_missing } })
    expect(result.exit_code).toBe(exit_code)
    expect(result.annotations.map(({ level }) => level)).toEqual(levels)
    expect(result.outputs['outcome']).toBe('skipped')
    expect(calls()).toEqual([])
  })

  it('crafted against the pattern: a warning names source and input, and addresses still count', async () => {
    const body = `${storyUrl(open(1))}\n\n${'1'.repeat(60_000)}`
    const result = await run({ text: { title: `${open(2)}!`, body }, inputs: { ...TYPE, ...exponential } })
    expect(writes()).toEqual([`confirm ${open(1)}`, `confirm ${open(2)}`])
    expect(result.exit_code).toBe(0)
    expect(said(result)).toMatch(/^warning: .*description of the pull request.*work_item_pattern/i)
  })

  it('in every pull request of a deployment: the step ends all the same', async () => {
    const merged = [1, 2, 3].map((number) => ({ number, title: `m-${open(number)}`, body: markdown }))
    const result = await run(deploymentOf(3), deployed(merged))
    expect(writes()).toEqual([1, 2, 3, 5].map((number) => `confirm ${open(number)}`))
    expect(result.exit_code).toBe(0)
    expect(github().requests.length).toBeGreaterThan(0)
  })
})
