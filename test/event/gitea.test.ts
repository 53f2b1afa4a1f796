/** Payloads recorded on a Gitea 1.26 become events; whose secrets are missing for a reason. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { needsDependabotSecrets, withoutSecrets } from '../../src/event/event.ts'
import { readEvent } from '../../src/event/read-event.ts'
import { CONTEXT } from '../find/memory-forge.ts'

function recorded(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`fixtures/gitea-1.26-event-${name}.json`, import.meta.url), 'utf8'))
}

describe('Gitea', () => {
  it('a workflow_run without workflow_id is told by the file', () => {
    expect(readEvent('workflow_run', recorded('workflow_run'))).toMatchObject({
      conclusion: 'failure',
      default_branch: 'main',
      run: { id: 22, workflow_id: 'deploy.yml', workflow: 'Deploy', branch: 'main' },
    })
  })

  it('by the path alone, where no workflow is told', () => {
    const payload = recorded('workflow_run') as object
    expect(readEvent('workflow_run', { ...payload, workflow: null })).toMatchObject({
      run: { workflow_id: 'deploy.yml', workflow: 'deploy.yml' },
    })
  })

  it('seven commits: five are listed, newest first, and may be cut short', () => {
    const event = readEvent('push', recorded('push-seven-commits'))
    const told = event.kind === 'push' ? event.push : undefined
    expect(told?.commits.map(({ message }) => message.trim())).toStrictEqual([1, 2, 3, 4, 5].map((n) => `work ${n}`))
    expect(told).toMatchObject({ may_be_cut: true, ref: 'refs/heads/pushcommits', brings_commits: true })
  })

  it('two commits are all there are', () => {
    const event = readEvent('push', recorded('push'))
    const told = event.kind === 'push' ? event.push : undefined
    expect(told).toMatchObject({ may_be_cut: false, before: 'eb10aaaff5fa0ec46da0dfbfe1c08f09b4da8599' })
    expect(told?.commits.at(-1)?.message).toContain('Merge pull request')
  })

  // Listed, as the total says, as the server is set up (FEED_MAX_COMMIT_NUM); a total of 0 tells none.
  it.each([
    [1, 3, true],
    [2, 3, true],
    [3, 3, false],
    [5, 5, false],
    [5, 7, true],
    [20, 20, false],
    [20, 21, true],
    [1, 0, false],
    [4, 0, false],
    [5, 0, true],
    [7, 0, true],
    [2, -1, false],
    [5, undefined, false],
    [2047, undefined, false],
    [2048, undefined, true],
    [2048, null, true],
  ])('%j commits are listed, and the total is %j: cut short is %j', (count, total_commits, may_be_cut) => {
    const payload = recorded('push') as object
    const commits = Array.from({ length: count }, (_, index) => ({ id: `${index}`, message: 'work' }))
    const event = readEvent('push', { ...payload, commits, total_commits })
    expect(event).toMatchObject({ push: { may_be_cut, brings_commits: true } })
    expect(event.kind === 'push' && event.push.commits).toHaveLength(count)
  })

  it('none is listed, although there are some: the tip stands in until they are read', () => {
    const payload = recorded('push') as object
    const event = readEvent('push', { ...payload, commits: [], total_commits: 2 })
    expect(event).toMatchObject({ push: { may_be_cut: true, brings_commits: true, commits: [{}] } })
  })

  it('none is listed, and there is none: a branch that was put back', () => {
    const payload = recorded('push') as object
    const event = readEvent('push', { ...payload, commits: [], total_commits: 0 })
    expect(event).toMatchObject({ push: { may_be_cut: false, brings_commits: false } })
  })

  it('a merged pull request, and one whose branch is deleted', () => {
    const payload = recorded('pull_request-closed') as { readonly pull_request: { readonly head: object } }
    const merge_sha = '3b6a5d23cb3541f5744ac8466a5eca6b387c5c84'
    expect(readEvent('pull_request', payload)).toMatchObject({ pull_request: { state: 'merged', merge_sha } })
    const head = { ...payload.pull_request.head, ref: 'refs/pull/1/head', label: 'feature-87061' }
    const deleted = { ...payload, pull_request: { ...payload.pull_request, head } }
    expect(readEvent('pull_request', deleted)).toMatchObject({ pull_request: { head_ref: 'feature-87061' } })
  })

  it('a review, a release, a schedule, a dispatch', () => {
    expect(readEvent('pull_request_review', recorded('pull_request_review'))).toMatchObject({
      pull_request: { number: 20, state: 'open' },
    })
    expect(readEvent('release', recorded('release'))).toMatchObject({ release: { tag: 'r94330' } })
    for (const name of ['schedule', 'workflow_dispatch'])
      expect(readEvent(name, recorded(name))).toStrictEqual({ kind: 'after_merge', name, default_branch: 'main' })
  })
})

describe('secrets', () => {
  const pull_request = readEvent('pull_request', recorded('pull_request-closed'))
  const push = readEvent('push', recorded('push'))
  const dependabot = { ...CONTEXT, actor: 'dependabot[bot]' }

  it("are not there for Dependabot's pull requests, and have to be stored for its pushes", () => {
    expect(withoutSecrets(pull_request, dependabot)).toBe('dependabot')
    expect(needsDependabotSecrets(pull_request, dependabot)).toBe(false)
    expect(withoutSecrets(push, dependabot)).toBeUndefined()
    expect(needsDependabotSecrets(push, dependabot)).toBe(true)
    expect(needsDependabotSecrets(push, CONTEXT)).toBe(false)
  })

  it('nor for a fork, pull_request_target aside', () => {
    if (pull_request.kind !== 'pull_request') throw new Error('no pull request')
    const fork = { ...pull_request, pull_request: { ...pull_request.pull_request, from_fork: true } }
    expect(withoutSecrets(fork, CONTEXT)).toBe('fork')
    expect(withoutSecrets(fork, { ...CONTEXT, event_name: 'pull_request_target' })).toBeUndefined()
    expect(withoutSecrets(pull_request, CONTEXT)).toBeUndefined()
  })
})
