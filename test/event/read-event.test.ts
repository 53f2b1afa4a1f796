/** GitHub's own example payloads become events; anything else is refused by the name of what is missing. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readEvent } from '../../src/event/read-event.ts'
import { Failure } from '../../src/failure.ts'

/** A JSON object; the examples are a package's data, whose shape the first test proves as far as it is used. */
type Json = Readonly<Record<string, unknown>>

interface Examples {
  readonly name: string
  readonly examples: readonly Json[]
}

const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples')
const EVENTS = JSON.parse(readFileSync(file, 'utf8')) as readonly Examples[]

function examplesOf(name: string): readonly Json[] {
  return EVENTS.find((event) => event.name === name)?.examples ?? []
}

function at(payload: unknown, path: string): unknown {
  return path.split('.').reduce((value, key) => (value as Json)[key], payload)
}

/** The payload with one member replaced, or taken away where there is no value. */
function withMember(payload: Json, path: string, ...value: [] | [unknown]): Json {
  const [key = '', ...rest] = path.split('.')
  const { [key]: old, ...others } = payload
  if (rest.length > 0) return { ...others, [key]: withMember(old as Json, rest.join('.'), ...value) }
  return value.length === 0 ? others : { ...others, [key]: value[0] }
}

function pullRequestOf(payload: Json) {
  const of = (path: string): unknown => at(payload, `pull_request.${path}`)
  const merged = of('merged') === true
  return {
    number: of('number'),
    title: of('title'),
    body: of('body') ?? '',
    head_ref: of('head.ref'),
    base_ref: of('base.ref'),
    from_fork: false,
    state: merged ? 'merged' : of('state'),
    ...(merged && { merge_sha: of('merge_commit_sha') }),
    url: of('html_url'),
  }
}

function aboutPullRequest(payload: Json) {
  return { pull_request: pullRequestOf(payload) }
}

function deploymentOf(payload: Json) {
  const [id, environment, sha] = ['id', 'environment', 'sha'].map((name) => at(payload, `deployment.${name}`))
  return { id, environment, sha }
}

function defaultBranchOf(payload: Json) {
  const repository = payload['repository'] as Json | undefined
  const default_branch = repository?.['default_branch']
  return default_branch === undefined ? {} : { default_branch }
}

/** What is kept of an example, by the names of GitHub's documentation. */
const KEPT: Readonly<Record<string, (payload: Json) => object>> = {
  pull_request: (payload) => ({
    kind: 'pull_request',
    name: 'pull_request',
    activity: payload['action'],
    ...aboutPullRequest(payload),
  }),
  pull_request_review: (payload) => review('pull_request_review', payload),
  pull_request_review_comment: (payload) => review('pull_request_review_comment', payload),
  push: (payload) => {
    const commits = payload['commits'] as readonly Json[]
    const tip = payload['head_commit'] as Json | null
    const told = commits.length > 0 ? commits : tip === null ? [] : [tip]
    const { ref, before, after, created, deleted, forced } = payload
    return {
      kind: 'push',
      push: {
        ...{ ref, after, created, deleted, forced },
        before: /^0+$/.test(String(before)) ? undefined : before,
        commits: told.map(({ id, message, timestamp }) => ({
          sha: id,
          message,
          committed_at: Date.parse(String(timestamp)),
        })),
        brings_commits: commits.length > 0,
        may_be_cut: false,
      },
    }
  },
  merge_group: (payload) => {
    const branch = String(at(payload, 'merge_group.head_ref')).split('/').at(-1) ?? ''
    return { kind: 'merge_group', number: Number(branch.split('-')[1]) }
  },
  deployment: (payload) => ({ kind: 'deployment', deployment: deploymentOf(payload) }),
  deployment_status: (payload) => ({
    kind: 'deployment_status',
    state: at(payload, 'deployment_status.state'),
    deployment: deploymentOf(payload),
  }),
  workflow_run: (payload) => ({
    kind: 'workflow_run',
    conclusion: at(payload, 'workflow_run.conclusion') ?? '',
    triggered_by: at(payload, 'workflow_run.event'),
    run: {
      id: at(payload, 'workflow_run.id'),
      workflow_id: String(at(payload, 'workflow_run.workflow_id')),
      workflow: [at(payload, 'workflow_run.name'), at(payload, 'workflow.name')].find(
        (told) => told !== '' && typeof told === 'string',
      ),
      branch: at(payload, 'workflow_run.head_branch'),
      sha: at(payload, 'workflow_run.head_sha'),
    },
  }),
  release: (payload) => ({
    kind: 'release',
    activity: at(payload, 'action'),
    release: {
      title: at(payload, 'release.name') ?? '',
      notes: at(payload, 'release.body') ?? '',
      tag: at(payload, 'release.tag_name'),
      is_prerelease: at(payload, 'release.prerelease'),
    },
  }),
}

function review(name: string, payload: Json) {
  return { kind: 'review', name, ...aboutPullRequest(payload) }
}

describe("GitHub's examples", () => {
  it.each([
    ['pull_request', 29],
    ['pull_request_review', 4],
    ['pull_request_review_comment', 5],
    ['push', 7],
    ['merge_group', 2],
    ['deployment', 4],
    ['deployment_status', 4],
    ['workflow_run', 5],
    ['release', 13],
  ])('%s: there are %i', (name, count) => {
    expect(examplesOf(name)).toHaveLength(count)
  })

  const read = Object.entries(KEPT).flatMap(([name, keep]) =>
    examplesOf(name).map((payload, index) => ({ name, index, payload, kept: keep(payload) })),
  )
  it.each(read)('$name $index is read', ({ name, payload, kept }) => {
    expect(readEvent(name, payload)).toStrictEqual({ ...kept, ...defaultBranchOf(payload) })
  })

  it.each([7, 40, 64])(
    'merge_group: the pull request is told, whatever the length of the SHA behind it: %i',
    (length) => {
      const payload = { merge_group: { head_ref: `refs/heads/queue/release/1.x/pr-12-${'a'.repeat(length)}` } }
      expect(readEvent('merge_group', payload)).toStrictEqual({ kind: 'merge_group', number: 12 })
    },
  )

  it('pull_request_target has the same payload and keeps its name', () => {
    for (const payload of examplesOf('pull_request')) {
      const event = readEvent('pull_request', payload)
      expect(readEvent('pull_request_target', payload)).toStrictEqual({ ...event, name: 'pull_request_target' })
    }
  })

  const AFTER_MERGE = ['workflow_dispatch', 'repository_dispatch']
  it.each(EVENTS.filter(({ name }) => !(name in KEPT)))('$name needs no look at its payload', ({ name, examples }) => {
    const kind = AFTER_MERGE.includes(name) ? 'after_merge' : 'other'
    for (const payload of examples)
      expect(readEvent(name, payload)).toStrictEqual({ kind, name, ...defaultBranchOf(payload) })
  })

  it.each(['schedule', 'workflow_call'])('%s, of which there is no example, runs on what is merged', (name) => {
    expect(readEvent(name, undefined)).toStrictEqual({ kind: 'after_merge', name })
  })

  it.each(['', 'constructor', '__proto__', 'Pull_Request'])('an event called "%s" is another', (name) => {
    expect(readEvent(name, {})).toStrictEqual({ kind: 'other', name })
  })
})

function firstOf(name: string): Json {
  const [payload] = examplesOf(name)
  if (payload === undefined) throw new Error(`no example of ${name}`)
  return payload
}

describe('what may be absent', () => {
  const IN_QA = { deployment: { environment: 'qa' } }
  const IN_PRODUCTION = { deployment: { environment: 'production' } }
  const cases: readonly [string, string, string, unknown, object][] = [
    ['a merge', 'pull_request', 'pull_request.merged', true, { pull_request: { state: 'merged' } }],
    ['a null body', 'pull_request', 'pull_request.body', null, { pull_request: { body: '' } }],
    ['no body', 'pull_request', 'pull_request.body', undefined, { pull_request: { body: '' } }],
    ['merged null', 'pull_request', 'pull_request.merged', null, { pull_request: { state: 'open' } }],
    ['a fork', 'pull_request', 'pull_request.head.repo', { id: 1 }, { pull_request: { from_fork: true } }],
    ['a fork that is gone', 'pull_request', 'pull_request.head.repo', null, { pull_request: { from_fork: true } }],
    [
      'a review of what was closed',
      'pull_request_review',
      'pull_request.state',
      'closed',
      { pull_request: { state: 'closed' } },
    ],
    [
      'a review of a fork',
      'pull_request_review',
      'pull_request.head.repo',
      null,
      { pull_request: { from_fork: true } },
    ],
    ['no conclusion', 'workflow_run', 'workflow_run.conclusion', undefined, { conclusion: '' }],
    [
      'a null name: that of the workflow',
      'workflow_run',
      'workflow_run.name',
      null,
      { run: { workflow: 'Manually triggered workflow' } },
    ],
    ['a null branch', 'workflow_run', 'workflow_run.head_branch', null, { run: { branch: '' } }],
    ['a status to another environment', 'deployment_status', 'deployment_status.environment', 'qa', IN_QA],
    ['a status that tells no environment', 'deployment_status', 'deployment_status.environment', '', IN_PRODUCTION],
    ['one of an older server', 'deployment_status', 'deployment_status.environment', undefined, IN_PRODUCTION],
    ['no commits and no tip', 'push', 'commits', null, { push: { commits: [], brings_commits: false } }],
    ['a release with notes', 'release', 'release.body', 'Fixes m-123456', { release: { notes: 'Fixes m-123456' } }],
    ['a release without a name', 'release', 'release.name', undefined, { release: { title: '' } }],
  ]
  it.each(cases)('%s', (_, name, path, value, expected) => {
    const payload = withMember({ ...firstOf(name), ...(name === 'push' && { head_commit: null }) }, path, value)
    expect(readEvent(name, payload)).toMatchObject(expected)
  })

  // Gitea tells the name of a deleted branch in the label alone.
  it.each([
    ['refs/pull/12/head', 'shop:feat/a:b', 'feat/a:b'],
    ['refs/pull/12/head', 'feature', 'feature'],
    ['refs/pull/12/head', '', 'refs/pull/12/head'],
    ['feature', 'shop:other', 'feature'],
    ['refs/pull/12/heads', 'shop:other', 'refs/pull/12/heads'],
    ['a/refs/pull/12/head', 'shop:other', 'a/refs/pull/12/head'],
  ])('a branch %j with the label %j is %s', (ref, label, head_ref) => {
    const payload = withMember(
      withMember(firstOf('pull_request'), 'pull_request.head.ref', ref),
      'pull_request.head.label',
      label,
    )
    expect(readEvent('pull_request', payload)).toMatchObject({ pull_request: { head_ref } })
  })

  it.each([
    [true, 'abc', 'abc'],
    [true, '', undefined],
    [false, 'abc', undefined],
  ])('of a pull request whose merged is %s, the merge commit %j is %s', (merged, told, merge_sha) => {
    const payload = withMember(
      withMember(firstOf('pull_request'), 'pull_request.merged', merged),
      'pull_request.merge_commit_sha',
      told,
    )
    const event = readEvent('pull_request', payload)
    expect('pull_request' in event && event.pull_request.merge_sha).toBe(merge_sha)
  })

  const NONE = '0'.repeat(40)
  it.each([
    [
      { created: true, before: 'a0' },
      { created: true, deleted: false, before: 'a0' },
    ],
    [
      { created: false, before: NONE },
      { created: true, before: undefined },
    ],
    [
      { created: false, before: '0a0' },
      { created: false, before: '0a0' },
    ],
    [
      { created: false, before: '' },
      { created: false, before: undefined },
    ],
    [{ deleted: true, after: '0a0' }, { deleted: true }],
    [{ deleted: false, after: NONE }, { deleted: true }],
    [{ deleted: false, after: '0a0' }, { deleted: false }],
  ])('a push of %j', (told, push) => {
    expect(readEvent('push', { ...firstOf('push'), ...told })).toMatchObject({ push })
  })

  const MADE = ['a', 'b', 'c'].map((id) => ({ id, message: id, author: {} }))
  it.each([
    ['a b c', { head_commit: MADE[2], after: 'c' }],
    ['c b a', { head_commit: MADE[0], after: 'a' }],
    ['c b a', { head_commit: null, after: 'a' }],
    ['a b c', { head_commit: MADE[2], after: 'a' }],
  ])('commits stand from the oldest on: %s', (order, told) => {
    const event = readEvent('push', { ...firstOf('push'), commits: MADE, ...told })
    expect(event.kind === 'push' && event.push.commits.map(({ sha }) => sha).join(' ')).toBe(order)
  })

  it.each([
    [7, 8, '7'],
    [null, 8, '8'],
    ['deploy.yml', null, 'deploy.yml'],
  ])('a run of the workflow %j, %j goes by %s', (own, other, workflow_id) => {
    const payload = withMember(
      withMember(firstOf('workflow_run'), 'workflow_run.workflow_id', own),
      'workflow',
      other === null ? null : { id: other },
    )
    expect(readEvent('workflow_run', payload)).toMatchObject({ run: { workflow_id } })
  })

  it('a review of a pull request that is merged is not one of an abandoned one', () => {
    const payload = firstOf('pull_request_review')
    const closed = withMember(payload, 'pull_request.state', 'closed')
    expect(readEvent('pull_request_review', closed)).toMatchObject({ pull_request: { state: 'closed' } })
    const merged = withMember(closed, 'pull_request.merged_at', '2026-11-22T11:00:00Z')
    expect(readEvent('pull_request_review', merged)).toMatchObject({ pull_request: { state: 'merged' } })
  })

  it('a push of several commits tells them all, in their order, and not its tip once more', () => {
    const commits = ['a', 'b'].map((id) => ({ id, message: `message of ${id}`, author: {} }))
    const payload = { ...firstOf('push'), commits, head_commit: commits[1] }
    const told = [
      { sha: 'a', message: 'message of a' },
      { sha: 'b', message: 'message of b' },
    ]
    expect(readEvent('push', payload)).toMatchObject({ push: { commits: told } })
  })
})

const PULL_REQUEST = 'number title head head.ref base base.ref base.repo base.repo.id'
  .split(' ')
  .map((path) => `pull_request.${path}`)
const DEPLOYMENT = ['deployment', 'deployment.id', 'deployment.environment', 'deployment.sha']

/** Without which an event can't be understood. */
const NEEDED: readonly [string, readonly string[]][] = [
  ['pull_request', ['action', 'pull_request', ...PULL_REQUEST]],
  ['pull_request_review', ['pull_request', ...PULL_REQUEST]],
  ['merge_group', ['merge_group', 'merge_group.head_ref']],
  ['deployment', DEPLOYMENT],
  ['deployment_status', ['deployment_status', 'deployment_status.state', ...DEPLOYMENT]],
  ['workflow_run', ['workflow_run', ...'id event head_sha'.split(' ').map((key) => `workflow_run.${key}`)]],
  ['release', ['action', 'release']],
]

describe('a payload of another shape', () => {
  const missing = NEEDED.flatMap(([name, paths]) =>
    paths.flatMap((path) => [
      { name, path, what: 'is missing', payload: withMember(firstOf(name), path) },
      { name, path, what: 'is null', payload: withMember(firstOf(name), path, null) },
      { name, path, what: 'is a list', payload: withMember(firstOf(name), path, []) },
    ]),
  )
  const WRONG: readonly [string, string, unknown][] = [
    ['pull_request', 'pull_request.body', 5],
    ['pull_request', 'pull_request.merged', 'true'],
    ['pull_request', 'pull_request.number', '7'],
    ['pull_request', 'pull_request.number', 7.5],
    ['pull_request', 'pull_request.head.repo.id', '1'],
    ['push', 'deleted', 'no'],
    ['push', 'commits', {}],
    ['push', 'commits', [{ id: 'a' }]],
    ['push', 'head_commit', 'a'],
    ['merge_group', 'merge_group.head_ref', 'refs/heads/main'],
    ['merge_group', 'merge_group.head_ref', `refs/heads/x/pr--1-${'a'.repeat(40)}`],
    ['merge_group', 'merge_group.head_ref', `refs/heads/x/pr-1-${'a'.repeat(40)}/more`],
    ['workflow_run', 'workflow_run.conclusion', {}],
    ['workflow_run', 'workflow_run.name', 1],
    ['release', 'release.body', 7],
  ]
  const wrong = WRONG.map(([name, path, value]) => {
    return { name, path, what: `is ${JSON.stringify(value)}`, payload: withMember(firstOf(name), path, value) }
  })

  it.each([...missing, ...wrong])('$name: $path $what, and is named', ({ name, path, payload }) => {
    const failure = failureOf(name, payload)
    expect(failure.category).toBe('user')
    for (const text of [failure.sentence.en, failure.sentence.zh]) {
      expect(text).toContain(name)
      expect(text).toMatch(new RegExp(`["“]${path.replaceAll('.', '\\.')}(?:\\.\\w+)*["”]`))
    }
    expect(failure.remedy?.en).toContain('GITHUB_EVENT_PATH')
    expect(failure.remedy?.zh).toContain('GITHUB_EVENT_PATH')
  })

  it.each([undefined, null, [], 'a text', 7])('%j is no payload at all', (payload) => {
    for (const name of [...Object.keys(KEPT), 'pull_request_target']) {
      const { sentence } = failureOf(name, payload)
      expect(sentence.en).toContain(`is not a ${name} payload: it is missing or of another type`)
      expect(sentence.zh).toContain('整体')
    }
  })
})

it('a run of a workflow that nothing tells has no name', () => {
  const telling = ['workflow', 'workflow_run.workflow_id', 'workflow_run.path', 'workflow_run.name']
  const bare = telling.reduce((payload, path) => withMember(payload, path), firstOf('workflow_run'))
  expect(readEvent('workflow_run', bare)).toMatchObject({ run: { workflow_id: '', workflow: '' } })
})

function failureOf(name: string, payload: unknown): Failure {
  try {
    readEvent(name, payload)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error(`the payload was taken for a ${name}`)
}
