/** Strangers' texts from every side, with debug logging on, on the committed bundle: data stays data, and a secret that the server sends back stays one. */
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { mergedPullRequest } from '../../harness/payloads.ts'
import { runAction, type StepResult } from '../../harness/run-action.ts'
import { PLUGIN, seedOf, SHOP, story, storyNodes, USER_TOKEN, USERS } from '../../simulator/seed.ts'
import type { Simulator } from '../../simulator/server.ts'
import { anyCharacter } from '../any-character.ts'
import { HOSTILE } from '../report/step-results.ts'
import { resultsOf, storyUrl, useSimulators } from './fixture.ts'

const NAMES = ['outcome', 'err_code', 'err_msg', 'log_id', 'work_item_ids', 'results', 'results_file']

const COMMANDS = [
  '::error::pwned',
  '::add-mask::a',
  '::stop-commands::x',
  '::set-output name=outcome::confirmed',
  '##[error]pwned',
  '##[add-mask]a',
  '##[set-env name=NODE_OPTIONS;]--require=x',
  '%0A::error::pwned',
  '\n::error::pwned',
  '\r::error::pwned',
  '\u2028::error::pwned',
  '\u0085::error::pwned',
  '\u000b::error::pwned',
  'outcome=confirmed',
  'results<<EOF',
  'EOF',
]
const MARKS = [
  '|',
  '\\',
  '`',
  '<script>',
  '</table>',
  '[x](https://evil.example)',
  '![x](https://evil.example)',
  '\n\n',
  '| a |',
  '# ',
  'https://evil.example',
]

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...COMMANDS, ...MARKS, ...HOSTILE.map(([, text]) => text)),
      fc.string({ unit: anyCharacter, maxLength: 8 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))

/** The same ones every time. */
function texts(count: number, seed: number): readonly string[] {
  return [...COMMANDS, ...fc.sample(hostile, { numRuns: count, seed })].slice(0, count)
}

const startWith = useSimulators()

async function start(ids: readonly string[], names: readonly string[] = []): Promise<Simulator> {
  const items = ids.map((id, index) =>
    story({ id, name: names[index] ?? '', nodes: storyNodes({ name: names[index] ?? '开发' }) }),
  )
  const { simulator } = await startWith({ seed: seedOf(items), rateLimit: 'off' })
  return simulator
}

function idsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(7_300_000_000 + index))
}

async function run(
  simulator: Simulator,
  ids: readonly string[],
  more: Readonly<Record<string, string>> = {},
  text = '',
): Promise<StepResult> {
  return runAction({
    event_name: 'pull_request',
    payload: mergedPullRequest({
      title: text,
      body: `${ids.map(storyUrl).join(' ')}\n\n${text}`,
      head_ref: text.slice(0, 100),
    }),
    inputs: {
      node_id: 'doing',
      project_key: SHOP.simple_name,
      base_url: simulator.url,
      max_work_items: '100',
      ...(more['plugin_token'] === undefined && { ...PLUGIN, user_key: USERS.lin.user_key }),
      ...more,
    },
    env: { RUNNER_DEBUG: '1' },
  })
}

function expectHarmless(result: StepResult, items: number): void {
  const count = (name: string): number => result.commands.filter((command) => command.name === name).length
  const ours = new Set(['add-mask', 'group', 'endgroup', 'debug', 'notice', 'warning', 'error'])
  expect(result.commands.map(({ name }) => name).filter((name) => !ours.has(name))).toStrictEqual([])
  // One an item, and one for what was asked for several at once.
  const groups = result.commands.filter(({ name, data }) => name === 'group' && data !== 'Look-ups')
  expect(groups).toHaveLength(items)
  expect(count('endgroup')).toBe(count('group'))
  expect(result.masks.every((mask) => mask.length > 10)).toBe(true)
  for (const { title } of result.annotations) expect(title).toMatch(/^Feishu Project/)
  expect(result.annotations.length).toBeLessThanOrEqual(20)

  expect(Object.keys(result.outputs)).toStrictEqual(NAMES)
  expect(resultsOf(result)).toHaveLength(items)
  for (const value of Object.values(result.outputs)) expect(value).not.toMatch(/[\n\r]/)
  expectWholeTable(result.summary, items)
}

/** Tags that the summary is made of; a stranger's would be others, or these with attributes. */
const TAGS = /^<\/?(?:table|tr|th|td|br|a|code|strong|details|summary|b|i|sub|p|div|ul|li)\b/

function expectWholeTable(summary: string, rows: number): void {
  const { children } = fromMarkdown(summary, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const ours = ['heading', 'paragraph', 'html', 'code']
  expect(children.map(({ type }) => type).filter((type) => !ours.includes(type))).toStrictEqual([])
  expect(
    children.flatMap((block) => (block.type === 'code' ? [block.lang] : [])).filter((lang) => lang !== 'mermaid'),
  ).toStrictEqual([])
  const tables = summary.match(/<table>/g) ?? []
  expect(summary.match(/<tr>/g)).toHaveLength(rows + tables.length)
  expect(summary.match(/<\/table>/g)).toHaveLength(tables.length)
  expect(
    (summary.match(/(?<!\\)<\/?[a-z][^>]*>/gi) ?? []).filter(
      (tag) => !TAGS.test(tag) && !tag.startsWith('<https://project.feishu.cn/'),
    ),
  ).toStrictEqual([])
  const links = [...summary.matchAll(/\]\(<([^>]*)>\)/g)].map(([, url = '']) => url)
  for (const url of links) expect(url).toMatch(/^https:\/\/project\.feishu\.cn\/shop\/story\/detail\/73\d+$/)
}

describe.concurrent('hostile texts', () => {
  it.each([1, 2, 3])('in refusals: %i', async (round) => {
    const ids = idsOf(30)
    const simulator = await start(ids)
    const said = texts(ids.length * 2, 20261122 + round)
    simulator.faults.add(
      ...ids.map((item, index) => {
        const [one = '', other = ''] = said.slice(index * 2)
        const body = { err_code: 50006, err_msg: one, err: { code: 50006, msg: other, log_id: one } }
        return {
          fault: 'answer',
          call: 'operate',
          item,
          status: 500,
          body,
          headers: { 'x-tt-logid': index % 2 ? '' : '::error::x' },
        } as const
      }),
    )
    const result = await run(simulator, ids, {}, said.join(' '))
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '50006' })
    expectHarmless(result, ids.length)
  })

  it.each([1, 2])('in the names of items and nodes: %i', async (round) => {
    const ids = idsOf(30)
    const simulator = await start(ids, texts(ids.length, 20261200 + round))
    const result = await run(simulator, ids)
    expect(result.outputs).toMatchObject({ outcome: 'confirmed', err_code: '0' })
    expectHarmless(result, ids.length)
  })

  it('in bodies that are no JSON', async () => {
    const ids = idsOf(20)
    const simulator = await start(ids)
    const said = texts(ids.length, 20261300)
    simulator.faults.add(
      ...ids.map(
        (item, index) => ({ fault: 'answer', call: 'operate', item, status: 200, body: said[index] ?? '' }) as const,
      ),
    )
    const result = await run(simulator, ids)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '' })
    expectHarmless(result, ids.length)
  }, 120_000)
})

describe.concurrent('a secret that the server sends back', () => {
  const shapes = (secret: string): readonly string[] => [
    secret,
    `token ${secret} is wrong`,
    `${'x'.repeat(490)}${secret}`,
    `${'x'.repeat(180)}${secret}${secret}`,
    `a|${secret}|b`,
    `::error::${secret}`,
  ]

  async function echo(secret: string, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
    const said = shapes(secret)
    const ids = idsOf(said.length)
    const simulator = await start(ids)
    simulator.faults.add(
      ...ids.map((item, index) => {
        const text = said[index] ?? ''
        const body = { err_code: 10001, err_msg: text, err: { code: 10001, msg: text, log_id: text } }
        return { fault: 'answer', call: 'operate', item, status: 403, body, headers: { 'x-tt-logid': '' } } as const
      }),
    )
    return run(simulator, ids, inputs)
  }

  it.each([
    ['plugin_secret', PLUGIN.plugin_secret, {}],
    ['plugin_token', USER_TOKEN.token, { plugin_token: USER_TOKEN.token }],
  ])('%s: stands nowhere, whole or cut', async (_, secret, inputs) => {
    const result = await echo(secret, inputs)
    expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '10001' })
    const printed = result.output
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n')
    const everything = printed + result.summary.replaceAll('\\', '') + JSON.stringify(result.outputs)
    expect(everything).not.toContain(secret)
    // Nor a good part of it, where a long text was cut.
    expect(everything).not.toContain(secret.slice(0, 12))
    expect(everything).toContain('***')
  })

  it('of the plugin, by the answer that has the token: stands nowhere', async () => {
    const ids = idsOf(1)
    const simulator = await start(ids)
    const body = { data: {}, error: { code: 10204, msg: `plugin_secret ${PLUGIN.plugin_secret} is wrong` } }
    simulator.faults.add({ fault: 'answer', call: 'token', status: 400, body })
    const result = await run(simulator, ids)
    const printed = result.output
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n')
    expect(printed + result.summary.replaceAll('\\', '') + JSON.stringify(result.outputs)).not.toContain(
      PLUGIN.plugin_secret,
    )
    expect(result.outputs).toMatchObject({ err_code: '10204', err_msg: 'plugin_secret *** is wrong' })
  })

  it('in the name of a node: stands nowhere', async () => {
    const ids = idsOf(1)
    const simulator = await start(ids, [`开发 ${PLUGIN.plugin_secret}`])
    const result = await run(simulator, ids)
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(result.summary.replaceAll('\\', '') + JSON.stringify(result.outputs)).not.toContain(PLUGIN.plugin_secret)
  })
})
