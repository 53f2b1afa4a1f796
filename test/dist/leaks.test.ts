/** What must not leave the process, and what a foreign runner makes of it, on the committed bundle. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mergedPullRequest, pushOf } from '../../harness/payloads.ts'
import { startProxy } from '../../harness/proxy.ts'
import type { StepResult } from '../../harness/run-action.ts'
import { PLUGIN } from '../../simulator/seed.ts'
import { storyUrl } from './fixture.ts'
import { open, repositoryOf, said, squash, useWorld } from './github.ts'

const { simulator, github, run, asks, writes } = useWorld()

const GITHUB_TOKEN = 'ghs_0000000000000000000000000000000000'
const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Needs GitHub: the pull request alone names the item. */
const NEEDY = {
  event_name: 'push',
  payload: pushOf([{ id: squash(1), message: 'Work (#1)' }]),
  inputs: { work_item_type_key: 'story' },
}
const one = repositoryOf([{ number: 1, body: storyUrl(open(1)) }])

/** All that anybody can read. */
function shown({ output, outputs, summary }: StepResult): string {
  const printed = output.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [...printed, summary, ...Object.values(outputs)].join('\n')
}

const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  URL: (secret) => [...Buffer.from(secret)].map((byte) => `%${byte.toString(16)}`).join(''),
  HTML: (secret) => [...Buffer.from(secret)].map((byte) => `&#${byte};`).join(''),
  base64: (secret) => Buffer.from(secret).toString('base64').replace(/.=*$/, ''),
}

function everyForm(secret: string): string {
  return Object.entries(FORMS)
    .map(([name, form]) => `${name}: ${form(secret)}`)
    .join(' | ')
}

function expectUnseen(text: string, secret: string): void {
  for (const [name, form] of Object.entries(FORMS)) expect(text.includes(form(secret)), name).toBe(false)
}

describe('the token of the job', () => {
  it.each(['ghes', 'gitea'] as const)('goes to no host but that of GITHUB_API_URL: %s', async (server) => {
    const witness = await startProxy()
    const env = { GITHUB_API_URL: github()[server].api_url, GITHUB_GRAPHQL_URL: '', HTTPS_PROXY: witness.url }
    await run({ ...NEEDY, env }, one)
    await witness.close()
    // The public GitHub would be reached by the proxy, and this machine is not.
    expect(witness.seen()).toBe('')
    expect(github().requests.length).toBeGreaterThan(0)
    expect(new Set(github().requests.map(({ authorization }) => authorization))).toEqual(new Set(['good']))
  })

  it('is derived to a GraphQL address beside the API', async () => {
    await run({ ...NEEDY, env: { GITHUB_API_URL: github().ghes.api_url, GITHUB_GRAPHQL_URL: '' } }, one)
    expect(asks()).toBe('commits')
    expect(writes()).toEqual([`confirm ${open(1)}`])
  })

  it.each([400, 403, 422])('that an error of GitHub echoes stands nowhere: HTTP %i', async (status) => {
    const body = { message: `No. ${everyForm(GITHUB_TOKEN)}` }
    github().faults.add({ fault: 'answer', status, body, times: 20 })
    const result = await run({ ...NEEDY, env: { RUNNER_DEBUG: '1' } }, one)
    expect(result.exit_code).toBe(1)
    expect(said(result)).toContain('***')
    expectUnseen(shown(result), GITHUB_TOKEN)
  })
})

it('secret and token that Feishu Project echoes stand nowhere', async () => {
  const token = 'p-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'
  const given = {
    err_code: 0,
    err_msg: 'success',
    data: { token, expire_time: 7200 },
    error: { code: 0, msg: 'success' },
  }
  simulator().script('token', { status: 200, body: given, headers: {} })
  const message = `No. ${everyForm(PLUGIN.plugin_secret)} ${everyForm(token)}`
  const body = { err_code: 10001, err_msg: message, err: { code: 10001, msg: message, log_id: token }, data: {} }
  simulator().script('operate', { status: 403, body, headers: {} })
  const result = await run({
    payload: mergedPullRequest({ body: storyUrl(open(1)) }),
    env: { RUNNER_DEBUG: '1' },
  })
  expect(result.outputs).toMatchObject({ outcome: 'failed', err_code: '10001' })
  expect(result.outputs['err_msg']).toContain('as it is: ***')
  expectUnseen(shown(result), PLUGIN.plugin_secret)
  expect(simulator().requests[1]?.headers['x-plugin-token']).toBe(token)
  expectUnseen(shown(result), token)
})

describe('files of the runner', () => {
  it('outputs that cannot be written are red, and told', async () => {
    const payload = mergedPullRequest({ body: storyUrl(open(1)) })
    const result = await run({ payload, env: { GITHUB_OUTPUT: folder } })
    expect(writes()).toEqual([`confirm ${open(1)}`])
    expect(result.exit_code).toBe(1)
    expect(said(result)).toMatch(/^error: .*output/im)
  })

  it('an event file that is not there is red, and told with what to do', async () => {
    const result = await run({ ...NEEDY, env: { GITHUB_EVENT_PATH: join(folder, 'none.json') } }, one)
    expect(result.exit_code).toBe(1)
    expect(said(result)).toMatch(/^error: .*ENOENT.* give it an event file as GitHub sends it/m)
    expect(writes()).toEqual([])
  })

  it('an event file that begins with a byte order mark is read, and GitHub is asked', async () => {
    const event = join(folder, 'event.json')
    writeFileSync(event, `\uFEFF${JSON.stringify(NEEDY.payload)}`)
    const result = await run({ ...NEEDY, env: { GITHUB_EVENT_PATH: event } }, one)
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(asks()).toBe('commits')
    expect(writes()).toEqual([`confirm ${open(1)}`])
  })

  it.each([
    ['empty', ''],
    ['cut off', '{"action":"closed"'],
    ['of another program', '<xml/>'],
    ['in UTF-16', Buffer.from('\uFEFF{}', 'utf16le')],
    ['null', 'null'],
  ])('an event file that is %s is red, with what to do, and nothing is asked', async (_, content) => {
    const event = join(folder, 'broken.json')
    writeFileSync(event, content)
    const result = await run({ payload: {}, env: { GITHUB_EVENT_PATH: event } })
    expect(result.exit_code).toBe(1)
    expect(said(result)).toMatch(/^error: The event file .* give it an event file as GitHub sends it/m)
    expect(writes()).toEqual([])
  })
})

it('without an event, auto is a wrong input and not green', async () => {
  const env = { GITHUB_ACTIONS: '', GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' }
  const result = await run({ event_name: '', payload: {}, inputs: { work_item_id: storyUrl(open(1)) }, env })
  expect(result.exit_code).toBe(1)
  expect(result.output).toContain('action: found auto; needed: confirm, rollback or require')
  expect(writes()).toEqual([])
})

it.each([
  ['of what is well', open(1), 0],
  ['of a refusal', '7999999999', 1],
])('another CI sees no workflow command, %s, and no secret', async (_, id, exit_code) => {
  const env = { GITHUB_ACTIONS: '', GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' }
  const inputs = { action: 'confirm', work_item_id: storyUrl(id) }
  const result = await run({ event_name: '', payload: {}, inputs, env })
  expect(result.exit_code).toBe(exit_code)
  expect(result.output).not.toMatch(/^\s*(?:::|##\[)/m)
  expect(result.output).toMatch(exit_code === 0 ? /^outcome=confirmed$/m : /^outcome=failed$/m)
  for (const secret of [PLUGIN.plugin_secret, GITHUB_TOKEN]) expect(result.output).not.toContain(secret)
})

/** What GitHub's runner sets and another CI does not. */
const ELSEWHERE = Object.fromEntries(
  ['ACTIONS', 'ACTOR', 'REPOSITORY', 'RUN_ID', 'SERVER_URL', 'SHA', 'WORKFLOW', 'OUTPUT', 'STEP_SUMMARY'].map(
    (name) => [`GITHUB_${name}`, ''],
  ),
)

it.each([
  ['confirm', 'doing', 'Node "开发" completed.', { action: 'confirm' }],
  [
    'rollback',
    'started',
    'Node "开始" rolled back.',
    { action: 'rollback', rollback_reason: 'Rolled back by a CI job.' },
  ],
])('what another CI does not tell is not made up in the work item: %s', async (action, node_id, comment, body) => {
  const inputs = { action, node_id, work_item_id: storyUrl(open(1)), comment: 'true' }
  const result = await run({ event_name: '', payload: {}, inputs, env: ELSEWHERE })
  expect(result.exit_code).toBe(0)
  expect(simulator().requests.find(({ call }) => call === 'operate')?.body).toStrictEqual(body)
  expect(simulator().comments.map(({ content }) => content)).toStrictEqual([comment])
})
