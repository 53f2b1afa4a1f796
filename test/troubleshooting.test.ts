/** The troubleshooting pages quote what the action prints, scene by scene, in both languages: one of each kind on the committed bundle, the others in this process, which tells the same (test/step/as-the-bundle.test.ts). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../harness/fake-github.ts'
import type { Repository } from '../harness/fake-github-state.ts'
import { closedPullRequest, examplesOf, mergedPullRequest, pushOf } from '../harness/payloads.ts'
import { runAction, type StepOptions } from '../harness/run-action.ts'
import { runSource } from '../harness/run-source.ts'
import type { Fault } from '../simulator/faults.ts'
import { PLUGIN, SHOP, USERS } from '../simulator/seed.ts'
import { type Simulator, startSimulator } from '../simulator/server.ts'
import { inputNames } from '../src/inputs/table.ts'
import { slipsIn } from './chinese.ts'
import { commit, run, sha } from './forge/shop.ts'

type Inputs = StepOptions['inputs']

interface Scene extends Partial<StepOptions> {
  /** The heading under which it is quoted on the English page. */
  readonly under: string
  /** The description of the pull request; by default it names a story that can move. */
  readonly body?: string
  readonly title?: string
  /** What an earlier step did to the same story. */
  readonly before?: Inputs
  /** What Feishu Project does wrong. */
  readonly faults?: readonly Fault[]
  /** What GitHub has of the repository beside its commits. */
  readonly github?: Partial<Repository>
  /** Played on the committed bundle. */
  readonly bundled?: true
}

const link = (id: string, type = 'story', space = SHOP.simple_name): string =>
  `https://project.feishu.cn/${space}/${type}/detail/${id}`
const STORY = link('7000000101')

const SCENES: readonly Scene[] = [
  { under: 'No work item is named', bundled: true, body: '' },
  { under: 'The event has no text', event_name: 'workflow_dispatch', payload: {} },
  { under: 'A reference is there but does not count', body: '`m-7000000101`' },
  { under: 'Work item keywords', inputs: { work_item_keywords: 'resolve, fixes' } },
  { under: '#none', body: `#none ${STORY}` },
  { under: 'Another space', body: link('7000000401', 'story', 'lab') },
  { under: 'Another type', body: link('7000000201', 'issue') },
  {
    under: 'A type that the space does not have',
    body: link('7000000101', 'epic'),
    inputs: { work_item_type_key: '' },
  },
  { under: 'A bare ID that is not found', body: 'm-7000009999', inputs: { work_item_type_key: '' } },
  { under: 'The pull request was not merged', payload: closedPullRequest() },
  { under: 'Cancelled or skipped', job_status: 'cancelled' },
  {
    under: 'Another environment',
    event_name: 'deployment_status',
    payload: examplesOf('deployment_status')[0],
    inputs: { environments: 'staging' },
  },
  { under: 'The work has gone on', before: { node_id: 'doing, test' }, job_status: 'failure' },
  { ...bug('7000000202'), under: 'A state is not rolled back', job_status: 'failure' },
  { under: 'A revert', title: 'Revert "Add the checkout page"', body: link('7000000118') },
  { under: 'A revert', title: 'Revert "Add the checkout page"', inputs: { action: 'confirm' } },
  { under: 'A revert', body: `* Add the page ${STORY}\n* Revert "Add the page ${STORY}"` },
  {
    under: 'Another pull request is open',
    inputs: { hold_while_open: 'true' },
    github: { pull_requests: [{ number: 12, title: 'The rest', body: STORY, base_ref: 'master', commits: [] }] },
  },
  {
    under: 'No file matches paths',
    bundled: true,
    inputs: { paths: 'web/**' },
    github: { pull_requests: [{ number: 2, title: 'Notes', files: [{ path: 'docs/notes.md' }], commits: [] }] },
  },
  {
    under: 'A later run has succeeded',
    event_name: 'push',
    payload: pushOf([{ id: sha('squash-1'), message: STORY }]),
    job_status: 'failure',
    env: { GITHUB_SHA: sha('squash-1') },
    inputs: { since: 'last_success' },
    github: {
      workflow_runs: [
        run(1658821493, 'squash-1', { head_branch: 'master', conclusion: 'failure' }),
        run(1, 'squash-2', { head_branch: 'master' }),
      ],
    },
  },
  { under: 'Fork or Dependabot', payload: fromDeletedFork(), bundled: true, inputs: { plugin_secret: '' } },
  { under: 'Fork or Dependabot', env: { GITHUB_ACTOR: 'dependabot[bot]' }, inputs: { plugin_secret: '' } },
  { under: 'job_status is empty', inputs: { job_status: '' } },
  { under: 'A secret is empty', bundled: true, inputs: { plugin_secret: '' } },
  { under: 'Too many work items', body: `${STORY} ${link('7000000118')}`, inputs: { max_work_items: '1' } },
  { under: 'Nobody has this e-mail address', inputs: { node_owners: 'nobody@example.com' } },
  { under: 'It was already completed', body: link('7000000118') },
  { under: 'Others still have to confirm', body: link('7000000112') },
  { under: 'A requirement is not met', inputs: { action: 'require' } },
  {
    under: 'Blocked in a dry run',
    body: link('7000000113'),
    inputs: { action: 'confirm', dry_run: 'true', fail_on_blocked: 'true' },
  },
  {
    under: '10301: no permission',
    body: link('7000000101', 'story', 'nowhere'),
    inputs: { project_key: 'nowhere' },
  },
  { under: "20016: the node's turn has not come", inputs: { node_id: 'test' } },
  { under: '20018: no such node', inputs: { node_id: 'coding' } },
  { under: '20018: no such node', inputs: { node_id: '编码', fail_on_error: 'false' } },
  { ...bug('7000000201', { node_id: 'doing' }), under: 'States: no such state, or no way to it' },
  { ...bug('7000000201', { node_id: 'RESOLVED' }), under: 'States: no such state, or no way to it' },
  { ...bug('7000000202', { node_owners: USERS.lin.user_key }), under: 'States: no such state, or no way to it' },
  { under: '20038: something has to be filled in first', bundled: true, body: link('7000000103') },
  { under: '30005: no such work item', body: link('7000009999') },
  {
    under: 'Not verified',
    faults: [{ fault: 'refuse', call: 'workflow_query', refusal: 'no_permission', times: 'always' }],
  },
  {
    under: 'Not seen to move',
    bundled: true,
    faults: [{ fault: 'stale', call: 'operate', reads: 3 }],
  },
  {
    under: 'Not seen to move',
    faults: [{ fault: 'refuse', call: 'operate', refusal: 'node_completed' }],
  },
  {
    under: 'Rate limits and timeout',
    inputs: { timeout: '3' },
    faults: [{ fault: 'rate_limited', call: 'operate', times: 'always', retry_after: 60 }],
  },
  {
    under: 'Rate limits and timeout',
    bundled: true,
    inputs: { timeout: '1' },
    faults: [{ fault: 'hang', call: 'token', times: 'always' }],
  },
  // Nothing listens on the port for discarding (RFC 863).
  { under: 'Unreachable', bundled: true, inputs: { base_url: 'http://127.0.0.1:9', timeout: '1' } },
]

function bug(id: string, inputs: Inputs = {}): Pick<Scene, 'body' | 'inputs'> {
  return { body: link(id, 'issue'), inputs: { work_item_type_key: 'issue', node_id: 'CLOSED', ...inputs } }
}

function fromDeletedFork(): unknown {
  const payload = mergedPullRequest({ body: STORY })
  const { head, ...rest } = payload['pull_request'] as { head: object }
  return { ...payload, pull_request: { ...rest, head: { ...head, repo: null } } }
}

/** The blocks of plain text on a page, each with the heading above it. */
function quotesOf(path: string): readonly { readonly under: string; readonly text: string }[] {
  const page = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  const parts = page.matchAll(/^#+ (?<heading>.+)$|^```text\n(?<text>[^]*?)\n```$/gm)
  let under = ''
  return Array.from(parts).flatMap(({ groups }) => {
    under = groups?.['heading'] ?? under
    const text = groups?.['text']
    return text === undefined ? [] : [{ under, text }]
  })
}

/** The name of an input at the head of a sentence, in which it would not be found again. */
const CAPITALISED = new RegExp(
  `(?:^|[.!?。] ?)(?:${inputNames.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})[ ,]`,
  'm',
)

/** An ellipsis stands for anything, the page's own wording for itself; where its line ends, the action's may go on. */
function patternOf(quote: string): RegExp {
  const literally = (part: string): string => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll('\n', '\\s*')
  const parts = quote.split(/\s*…\s*/u).map(literally)
  return new RegExp(`^${parts.join('[^]*')}$`, 'u')
}

const repository = {
  name: 'octo-org/shop',
  tip: sha('squash-2'),
  commits: [commit('root'), commit('squash-1', 'root'), commit('squash-2', 'squash-1')],
}

interface World {
  readonly simulator: Simulator
  readonly github: FakeGitHub
}

/** For one scene: some of them wait for seconds, so they are played side by side. */
async function inWorld<T>(scene: Scene, play: (world: World) => Promise<T>): Promise<T> {
  const token = 'ghs_0000000000000000000000000000000000'
  const simulator = await startSimulator()
  const github = await startFakeGitHub({ token, repositories: [{ ...repository, ...scene.github }] })
  try {
    return await play({ simulator, github })
  } finally {
    await Promise.all([simulator.close(), github.close()])
  }
}

async function annotationsOf(scene: Omit<Scene, 'under'>, language: string, world: World): Promise<string> {
  const { title = 'Add the checkout page', body = STORY, event_name = 'pull_request', job_status } = scene
  world.simulator.faults.add(...(scene.faults ?? []))
  const play = scene.bundled === true ? runAction : runSource
  const { annotations } = await play({
    event_name,
    payload: scene.payload ?? mergedPullRequest({ title, body }),
    env: { GITHUB_API_URL: world.github.api_url, GITHUB_GRAPHQL_URL: world.github.graphql_url, ...scene.env },
    ...(job_status !== undefined && { job_status }),
    inputs: {
      node_id: 'doing',
      project_key: SHOP.simple_name,
      work_item_type_key: 'story',
      base_url: world.simulator.url,
      ...PLUGIN,
      user_key: USERS.lin.user_key,
      language,
      ...scene.inputs,
    },
  })
  return annotations.map(({ level, title, message }) => `${level}: ${title}\n${message}`).join('\n')
}

it('the English page quotes each scene under its heading', () => {
  expect(quotesOf('docs/troubleshooting.md').map(({ under }) => under)).toEqual(SCENES.map(({ under }) => under))
})

describe.concurrent.each([
  ['docs/troubleshooting.md', 'en'],
  ['docs/troubleshooting.zh-CN.md', 'zh'],
])('%s quotes the action', (path, language) => {
  const quotes = quotesOf(path)

  it('in each scene', () => expect(quotes).toHaveLength(SCENES.length))

  it.each(SCENES.map((scene, index) => ({ ...scene, index })))(
    '$index: $under',
    async ({ index, before, ...scene }) => {
      const told = await inWorld(scene, async (world) => {
        if (before !== undefined) await annotationsOf({ inputs: before }, language, world)
        return annotationsOf(scene, language, world)
      })
      expect(told).toMatch(patternOf(quotes[index]?.text ?? ''))
      expect(told).not.toMatch(CAPITALISED)
      if (language === 'zh') expect(slipsIn(told.replaceAll(/^(?:error|warning|notice): /gm, ''))).toStrictEqual([])
    },
  )
})
