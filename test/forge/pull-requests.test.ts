/** One pull request, and those of commits, from a GitHub that checks every query: what is found, and in how many requests. */
import { describe, expect, it } from 'vitest'
import type { Repository } from '../../harness/fake-github-state.ts'
import { commit, deployment, failureOf, numbersOf, openShop, sha, SHOP } from './shop.ts'

describe('byNumber', () => {
  it('reads the pull request as it is now, in one request', () =>
    openShop({}, async ({ github, door, call, lines }) => {
      expect(await door.byNumber(2, call)).toEqual({
        number: 2,
        title: 'Merged',
        body: 'm-22222',
        head_ref: 'feature/m-22222',
        merged: true,
      })
      expect(github.requests).toHaveLength(1)
      expect(lines).toEqual([expect.stringMatching(/^POST graphql 200 \d+ ms$/)])
    }))

  it('knows one that is not merged', () =>
    openShop({}, async ({ door, call }) => {
      expect(await door.byNumber(5, call)).toMatchObject({ number: 5, merged: false, body: '' })
    }))

  const HOSTILE: readonly (readonly [name: string, text: string])[] = [
    ['a workflow command', '::error::stop\r\n::add-mask::x'],
    ['what nobody sees', '\u0000\u202e\ud83d\ude00 \ud800'],
    ['the end of a reply', '"}}],"errors":[{"type":"FORBIDDEN"}]'],
    ['a name of JavaScript', '__proto__'],
    ['numbers that a reader of big ones could mistake', '7075239972123456789n'],
    ['the same in the middle', '"a":7075239972123456789,"b":[-7075239972123456789n,'],
    ['all that fits', 'm-11111 '.repeat(8192)],
    ['Chinese', '工作项 m-11111。'],
  ]
  it.each(HOSTILE)('hands on %s as it is', (_, text) =>
    openShop(
      { repository: { pull_requests: [{ number: 1, title: text, body: text, head_ref: text, commits: [] }] } },
      async ({ door, call }) => {
        expect(await door.byNumber(1, call)).toEqual({
          number: 1,
          title: text,
          body: text,
          head_ref: text,
          merged: false,
        })
      },
    ),
  )

  it('takes a body of null for an empty one', () =>
    openShop({}, async ({ github, door, call }) => {
      const pullRequest = { number: 9, title: 'T', body: null, headRefName: 'b', mergedAt: null }
      github.faults.add({ fault: 'answer', status: 200, body: { data: { repository: { pullRequest } } } })
      expect(await door.byNumber(9, call)).toMatchObject({ number: 9, body: '' })
    }))
})

describe('ofCommits', () => {
  const many = Array.from({ length: 120 }, (_, index) => commit(`c${index}`))
  const twelve = Array.from({ length: 12 }, (_, index) => ({
    number: 20 - index,
    title: `P${20 - index}`,
    commits: [sha('open')],
    ...(index % 4 === 3 ? {} : { merged_at: `2026-10-01T00:00:${index < 6 ? '00' : '30'}Z` }),
  }))
  type Case = readonly [
    name: string,
    commits: readonly string[],
    numbers: readonly number[],
    requests: number,
    repository?: Partial<Repository>,
  ]
  const cases: readonly Case[] = [
    ['a squashed one', ['squash'], [1], 1],
    ['a merge commit', ['merge'], [2], 1],
    ['a merge commit and what it merged: once', ['branch-1', 'branch-2', 'merge'], [2], 1],
    ['rebased commits: once', ['rebased-1', 'rebased-2'], [3], 1],
    ['several, in the order of merging', ['tip', 'rebased-2', 'squash'], [1, 3, 4], 1],
    ['a commit named twice', ['squash', 'squash'], [1], 1],
    ['no commit, no request', [], [], 0],
    ['an open one does not count', ['open'], [], 1],
    ['a commit pushed without a pull request', ['root'], [], 1],
    ['a commit that is gone, beside one that is not', ['squash', 'gone'], [1], 1],
    ['120 commits: three requests', many.map((_, index) => `c${index}`), [], 3, { commits: many }],
    [
      'pages of one commit; merged in the same second, by number',
      ['open'],
      [15, 16, 18, 19, 20, 10, 11, 12, 14],
      3,
      { pull_requests: twelve },
    ],
    [
      "a fork's upstream has numbers of its own",
      ['open'],
      [6],
      1,
      {
        pull_requests: [
          { number: 5, title: 'U', merged_at: '2026-10-01T00:00:00Z', commits: [sha('open')], repository: 'up/shop' },
          { number: 6, title: 'O', merged_at: '2026-10-01T00:00:00Z', commits: [sha('open')] },
        ],
      },
    ],
  ]
  const named = cases.map(([name, commits, numbers, requests, repository = {}]) => ({
    name,
    commits,
    numbers,
    requests,
    repository,
  }))
  it.each(named)('$name', ({ commits, numbers, requests, repository }) =>
    openShop({ repository }, async ({ github, door, call }) => {
      expect(numbersOf(await door.ofCommits(commits.map(sha), call))).toEqual(numbers)
      expect(github.requests.map(({ path }) => path)).toEqual(Array.from({ length: requests }, () => '/graphql'))
    }),
  )

  it('tells which commits came with which', () =>
    openShop({}, async ({ door, call }) => {
      const found = await door.ofCommits(['merge', 'tip', 'root', 'branch-1'].map(sha), call)
      expect(found.map(({ number, shas }) => [number, shas])).toEqual([
        [2, [sha('merge'), sha('branch-1')]],
        [4, [sha('tip')]],
      ])
    }))

  it('says which commits are gone', () =>
    openShop({}, async ({ door, call, lines }) => {
      await door.ofCommits([sha('squash'), sha('gone')], call)
      expect(lines.at(-1)).toBe(`1 of 2 commits are not in the repository any more: ${sha('gone')}`)
    }))

  it('follows a repository that was renamed', () =>
    openShop({ options: { repository: 'Octo-Org/SHOP' } }, async ({ door, call }) => {
      expect(numbersOf(await door.ofCommits([sha('squash')], call))).toEqual([1])
    }))

  it('refuses more than a thousand commits before any request', () =>
    openShop({}, async ({ github, door, call }) => {
      const shas = Array.from({ length: 1001 }, (_, index) => sha(`${index}`))
      const failure = await failureOf(door.ofCommits(shas, call))
      expect(failure.category).toBe('user')
      expect(failure.message).toContain('1000 commits')
      expect(failure.remedy?.en).toContain('work_item_id')
      expect(github.requests).toHaveLength(0)
    }))
})

describe('a GitHub Enterprise Server', () => {
  it('is asked at its own addresses, with its prefix', () =>
    openShop(
      {
        on: 'ghes',
        repository: { ...SHOP, deployments: [deployment(1, 'merge', 'SUCCESS'), deployment(2, 'tip', '')] },
      },
      async ({ github, door, call, lines }) => {
        const found = await door.ofDeployment({ id: 2, environment: 'production', sha: sha('tip') }, call)
        expect(numbersOf(found)).toEqual([3, 4])
        expect(github.requests.map(({ path }) => path)).toEqual([
          '/api/graphql',
          `/api/v3/repos/octo-org/shop/compare/${sha('merge')}...${sha('tip')}`,
          '/api/graphql',
        ])
        expect(lines[1]).toMatch(/^GET \/repos\/octo-org\/shop\/compare\/\w+\.\.\.\w+ 200 \d+ ms$/)
      },
    ))
})
