/** The port Forge: the same questions asked by GraphQL, by GitHub's REST and by Gitea's, and the same answers, over real sockets. */
import { describe, expect, it } from 'vitest'
import type { PullRequestSeed, Repository } from '../../harness/fake-github-state.ts'
import { commit, deployment, failureOf, HISTORY, run, sha, SHOP } from './shop.ts'
import { all, WAYS, withForge } from './world.ts'

const many = (count: number, from: string): Partial<Repository> => ({
  commits: [
    ...HISTORY,
    ...Array.from({ length: count }, (_, index) => commit(`c${index + 1}`, index === 0 ? from : `c${index}`)),
  ],
})

const when = (here: boolean, name: string, test: () => Promise<void>): void => {
  if (here) it(name, test)
}

describe.each(WAYS)('by %s', (way) => {
  const is_gitea = way === 'rest (Gitea)'

  describe('pullRequest', () => {
    it('reads it as it is now', () =>
      withForge({ way }, async ({ forge, call, github }) => {
        expect(await forge.pullRequest(2, call)).toStrictEqual({
          number: 2,
          title: 'Merged',
          body: 'm-22222',
          head_ref: 'feature/m-22222',
          base_ref: 'main',
          from_fork: false,
          state: 'merged',
          merge_sha: sha('merge'),
          url: is_gitea ? 'http://gitea/octo-org/shop/pulls/2' : 'https://github.com/octo-org/shop/pull/2',
        })
        expect(github.requests).toHaveLength(1)
      }))

    const seeds: readonly (readonly [string, Partial<PullRequestSeed>, object])[] = [
      ['open', {}, { state: 'open', body: '' }],
      ['closed', { closed: true }, { state: 'closed' }],
      ['from a fork', { head_repository: 'stranger/shop' }, { from_fork: true }],
      ['from a fork that is gone', { head_repository: null }, { from_fork: true }],
      ['to another base', { base_ref: 'release/1' }, { base_ref: 'release/1' }],
      [
        'with its branch deleted',
        { merged_at: '2026-11-01T00:00:00Z', commits: [sha('tip')], head_ref: 'fix/a', branch_deleted: true },
        { head_ref: 'fix/a', merge_sha: sha('tip') },
      ],
      ['with a title without end', { title: 'x'.repeat(5000) }, { title: `${'x'.repeat(999)}…` }],
      ["with a body of GitHub's limit", { body: 'x'.repeat(65_536) }, { body: 'x'.repeat(65_536) }],
      ['with a body without end', { body: 'x'.repeat(300_000) }, { body: `${'x'.repeat(262_143)}…` }],
      [
        'hostile',
        { body: '"}}],"errors":[{"type":"FORBIDDEN"}] \ud83d\ude00', title: '__proto__' },
        { title: '__proto__' },
      ],
    ]
    it.each(seeds)('%s', (_, seed, expected) =>
      withForge(
        { way, repository: { pull_requests: [{ number: 7, title: 'T', commits: [], ...seed }] } },
        async ({ forge, call }) => {
          const found = await forge.pullRequest(7, call)
          expect(found).toMatchObject(expected)
          expect(found?.merge_sha === undefined).toBe(seed.merged_at === undefined)
        },
      ),
    )

    it('knows when there is none', () =>
      withForge({ way }, async ({ forge, call }) => {
        expect(await forge.pullRequest(404, call)).toBeUndefined()
      }))
  })

  describe('pullRequestsOf', () => {
    it('finds what the last commit of each came with', () =>
      withForge({ way }, async ({ forge, call }) => {
        const found = await forge.pullRequestsOf(['squash', 'merge', 'rebased-2', 'tip', 'root', 'tip'].map(sha), call)
        expect([...found].map(([of, pulls]) => [of, pulls.map(({ number }) => number)])).toStrictEqual([
          [sha('squash'), [1]],
          [sha('merge'), [2]],
          [sha('rebased-2'), [3]],
          [sha('tip'), [4]],
        ])
      }))

    when(!is_gitea, 'finds the others too', () =>
      withForge({ way }, async ({ forge, call }) => {
        const found = await forge.pullRequestsOf(['branch-1', 'rebased-1'].map(sha), call)
        expect([...found.values()].map(([pull]) => pull?.number)).toStrictEqual([2, 3])
      }),
    )

    it("leaves out open ones and those of a fork's upstream", () =>
      withForge(
        {
          way,
          repository: {
            pull_requests: [
              {
                number: 5,
                title: 'U',
                merged_at: '2026-10-01T00:00:00Z',
                commits: [sha('tip')],
                repository: 'up/shop',
              },
              { number: 8, title: 'O', commits: [sha('tip')] },
            ],
          },
        },
        async ({ forge, call }) => expect(await forge.pullRequestsOf([sha('tip')], call)).toStrictEqual(new Map()),
      ))

    it('asks nothing for no commit, and refuses more than a thousand', () =>
      withForge({ way }, async ({ forge, call, github }) => {
        expect(await forge.pullRequestsOf([], call)).toStrictEqual(new Map())
        const failure = await failureOf(
          forge.pullRequestsOf(
            Array.from({ length: 1001 }, (_, n) => sha(`${n}`)),
            call,
          ),
        )
        expect(failure.code).toBe('forge_too_much')
        expect(github.requests).toHaveLength(0)
      }))

    when(!is_gitea, 'tells of commits that are gone; nothing at all is a failure', () =>
      withForge({ way }, async ({ forge, call, lines }) => {
        await forge.pullRequestsOf([sha('squash'), sha('gone')], call)
        expect(lines.at(-1)).toContain(`1 of 2 commits are not in the repository any more: ${sha('gone')}`)
        const failure = await failureOf(forge.pullRequestsOf([sha('gone')], call))
        // Of a server that may be no GitHub, permissions are not all that is said.
        const remedy = way === 'graphql' ? 'permissions: { contents: read, pull-requests: read }' : 'github_token'
        expect(failure.remedy?.en).toContain(remedy)
      }),
    )
  })

  it('commitsOf', () =>
    withForge({ way }, async ({ forge, call }) => {
      expect((await forge.commitsOf(2, call)).map((one) => one.sha).sort()).toStrictEqual(
        ['branch-1', 'branch-2', 'merge'].map(sha).sort(),
      )
    }))

  it('commit: by SHA, by branch, none', () => {
    const commits = [{ ...commit('c', 'root'), message: 'feat: m-1\n\nbody', committed_at: '2026-11-02T00:00:00Z' }]
    return withForge({ way, repository: { commits, refs: { 'release/1': sha('c') } } }, async ({ forge, call }) => {
      const expected = {
        sha: sha('c'),
        message: 'feat: m-1\n\nbody',
        committed_at: Date.parse('2026-11-02T00:00:00Z'),
        parents: [sha('root')],
      }
      expect(await forge.commit(sha('c'), call)).toStrictEqual(expected)
      expect(await forge.commit('release/1', call)).toStrictEqual(expected)
      expect(await forge.commit(sha('gone'), call)).toBeUndefined()
    })
  })

  describe('compare, contains', () => {
    const cases = [
      ['ahead', 'merge', 'tip', 'ahead', ['rebased-1', 'rebased-2', 'tip']],
      ['behind', 'tip', 'merge', 'behind', []],
      ['identical', 'tip', 'tip', 'identical', []],
      [
        'diverged, after a force push',
        'before-force-push',
        'rebased-1',
        'diverged',
        ['branch-1', 'branch-2', 'merge', 'rebased-1'],
      ],
    ] as const
    it.each(cases)('%s', (_, base, head, status, names) =>
      withForge({ way }, async ({ forge, call }) => {
        const found = await forge.compare(sha(base), sha(head), call)
        expect(found?.status).toBe(status)
        expect(found?.commits.map((one) => one.sha)).toStrictEqual(names.map(sha))
        expect(await forge.contains(sha(base), sha(head), call)).toBe(status === 'behind' || status === 'identical')
      }),
    )

    it('branches, whose names hold a slash', () =>
      withForge({ way, repository: { refs: { 'a/b#1': sha('merge'), main: sha('tip') } } }, async ({ forge, call }) => {
        expect(await forge.compare('a/b#1', 'main', call)).toMatchObject({ status: 'ahead', commits: { length: 3 } })
        expect(await forge.contains('main', sha('merge'), call)).toBe(true)
      }))

    it.each([
      ['one that is gone', 'gone'],
      ['no history in common', 'unrelated'],
    ])('%s', (_, base) =>
      withForge({ way }, async ({ forge, call }) => {
        expect(await forge.compare(sha(base), sha('tip'), call)).toBeUndefined()
        expect(await forge.compare(sha('tip'), sha(base), call)).toBeUndefined()
      }),
    )

    it('all of 250', () =>
      withForge({ way, repository: many(250, 'tip') }, async ({ forge, call, github }) => {
        const found = await forge.compare(sha('tip'), sha('c250'), call)
        expect(found?.commits.map((one) => one.sha)).toStrictEqual(
          Array.from({ length: 250 }, (_, n) => sha(`c${n + 1}`)),
        )
        expect(github.requests).toHaveLength(is_gitea ? 2 : 3)
      }))

    it('more than a thousand: names both ends, and what to set', () =>
      withForge(
        { way, repository: { ...many(1100, 'tip'), refs: { 'v1.0': sha('tip') } } },
        async ({ forge, call }) => {
          const failure = await failureOf(forge.compare('v1.0', sha('c1100'), call))
          expect(failure.code).toBe('forge_too_much')
          expect(failure.message).toContain(
            `between v1.0 and ${sha('c1100').slice(0, 10)}: there are 1100, the limit is 1000`,
          )
          expect(failure.remedy?.en).toContain('since')
        },
      ))
  })

  describe.each(is_gitea ? [] : ['successfulDeployments'])('%s', () => {
    const listed = [
      deployment(1, 'squash', 'SUCCESS INACTIVE'),
      deployment(2, 'merge', 'PENDING INACTIVE'),
      deployment(3, 'merge', 'SUCCESS FAILURE INACTIVE'),
      deployment(4, 'merge', 'ERROR SUCCESS PENDING'),
      deployment(5, 'tip', 'SUCCESS', 'staging'),
      deployment(6, 'tip', ''),
      deployment(4_000_000_000, 'tip', 'SUCCESS', 'production', '2026-11-20T00:00:00Z'),
    ]
    it('are those whose last decisive status is a success, newest first', () =>
      withForge({ way, repository: { deployments: listed } }, async ({ forge, call }) => {
        expect(await all(forge.successfulDeployments('production', call))).toStrictEqual([
          { id: 4_000_000_000, sha: sha('tip') },
          { id: 4, sha: sha('merge') },
          { id: 1, sha: sha('squash') },
        ])
      }))

    it('come page by page: what is not asked for is not read', () => {
      const deployments = Array.from({ length: 60 }, (_, index) => deployment(index + 1, 'tip', 'SUCCESS'))
      return withForge({ way, repository: { deployments } }, async ({ forge, call, github }) => {
        for await (const page of forge.successfulDeployments('production', call)) {
          expect(page).toHaveLength(50)
          break
        }
        const lists = github.requests.filter(({ path }) => !path.endsWith('/statuses'))
        expect(lists).toHaveLength(1)
      })
    })
  })

  when(is_gitea, 'successfulDeployments: a Gitea has none', () =>
    withForge({ way }, async ({ forge, call }) => {
      const failure = await failureOf(all(forge.successfulDeployments('production', call)))
      expect(failure.code).toBe('forge_lacks_call')
      expect(failure.message).toMatch(
        /^127\.0\.0\.1:\d+ can't look up the deployments to environment production: it has no such call/,
      )
      expect(failure.remedy?.en).not.toContain('permissions')
    }),
  )

  describe('successfulRuns, run', () => {
    const path = '.github/workflows/deploy.yml'
    const workflow_runs = [
      run(1, 'squash', { path }),
      run(2, 'merge', { path, conclusion: 'failure' }),
      run(3, 'merge', { path, event: 'schedule' }),
      run(4, 'tip', { path: '.github/workflows/other.yml', workflow_id: 8 }),
      run(5, 'tip', { path, head_branch: 'next' }),
      run(6, 'tip', { path, event: 'pull_request', head_repository: 'stranger/shop' }),
      run(7, 'tip', { path, event: 'pull_request_target' }),
      run(8, 'tip', { path, event: 'merge_group' }),
    ]
    it('are of this workflow and branch, of merged code, newest first', () =>
      withForge({ way, repository: { workflow_runs } }, async ({ forge, call }) => {
        const of = (wanted: object) => all(forge.successfulRuns({ workflow: 'deploy.yml', ...wanted }, call))
        expect((await of({ branch: 'main' })).map(({ id }) => id)).toStrictEqual([3, 1])
        expect((await of({ workflow: path, branch: 'main', event: 'push' })).map(({ id }) => id)).toStrictEqual([1])
        expect(await of({ branch: 'next' })).toStrictEqual([{ id: 5, sha: sha('tip'), event: 'push', branch: 'next' }])
        expect((await of({})).map(({ id }) => id)).toStrictEqual([5, 3, 1])
      }))

    when(!is_gitea, 'by ID, and never those of a fork', () =>
      withForge(
        {
          way,
          repository: {
            workflow_runs: [
              ...workflow_runs,
              run(9, 'tip', { head_repository: 'stranger/shop' }),
              run(10, 'tip', { head_repository: null }),
            ],
          },
        },
        async ({ forge, call }) => {
          const found = await all(forge.successfulRuns({ workflow: '7', branch: 'main' }, call))
          expect(found.map(({ id }) => id)).toStrictEqual([3, 1])
        },
      ),
    )

    it('three hundred that are not the one: a failure', () =>
      withForge(
        {
          way,
          repository: { workflow_runs: Array.from({ length: 400 }, (_, index) => run(200 + index, 'tip', { path })) },
        },
        async ({ forge, call }) => {
          const failure = await failureOf(all(forge.successfulRuns({ workflow: 'deploy.yml', branch: 'main' }, call)))
          expect(failure.message).toContain('none of the last 300')
        },
      ))

    it('one by its ID', () =>
      withForge({ way, repository: { workflow_runs } }, async ({ forge, call }) => {
        expect(await forge.run(5, call)).toStrictEqual({
          id: 5,
          workflow: is_gitea ? 'deploy.yml' : '7',
          event: 'push',
          branch: 'next',
          sha: sha('tip'),
        })
        const failure = await failureOf(forge.run(404, call))
        expect(failure.category).toBe('user')
        expect(failure.remedy?.en.includes('actions: read')).toBe(way === 'graphql')
      }))
  })

  it('releases', () => {
    const releases = [
      { tag: 'v2', is_draft: true },
      { tag: 'v1-rc', is_prerelease: true },
      ...Array.from({ length: 120 }, (_, n) => ({ tag: `n${n}` })),
    ]
    return withForge({ way, repository: { releases } }, async ({ forge, call }) => {
      const found = await all(forge.releases(call))
      expect(found).toHaveLength(122)
      expect(found.slice(0, 3)).toStrictEqual([
        { tag: 'v2', is_prerelease: false, is_draft: true },
        { tag: 'v1-rc', is_prerelease: true, is_draft: false },
        { tag: 'n0', is_prerelease: false, is_draft: false },
      ])
    })
  })

  it('openPullRequests: to that base, newest first, a page of a hundred in one request', () => {
    const pull_requests: readonly PullRequestSeed[] = [
      ...Array.from({ length: 120 }, (_, n) => ({ number: n + 1, title: `P${n + 1}`, commits: [] })),
      { number: 200, title: 'other', commits: [], base_ref: 'next' },
      { number: 201, title: 'closed', commits: [], closed: true },
      { number: 202, title: 'merged', commits: [sha('tip')], merged_at: '2026-11-01T00:00:00Z' },
    ]
    return withForge({ way, repository: { pull_requests } }, async ({ forge, call, github }) => {
      const found = await all(forge.openPullRequests('main', call))
      expect(found.map(({ number }) => number)).toStrictEqual(Array.from({ length: 120 }, (_, n) => 120 - n))
      expect(github.requests).toHaveLength(is_gitea ? 3 : 2)
    })
  })

  describe('files', () => {
    const files = [{ path: 'a.ts' }, { path: 'new.ts', previous_path: 'old.ts' }]
    const of = (seed: Partial<PullRequestSeed>) => ({
      pull_requests: [{ number: 7, title: 'T', commits: [], ...seed }],
    })
    it('of a pull request; previous names where asked for', () =>
      withForge({ way, repository: of({ files }) }, async ({ forge, call, github }) => {
        const found = await forge.filesOfPullRequest(7, { previous_names: false }, call)
        expect(found).toMatchObject({
          complete: true,
          files: [
            { path: 'a.ts', is_renamed: false },
            { path: 'new.ts', is_renamed: true },
          ],
        })
        expect(github.requests).toHaveLength(1)
        const renamed = { path: 'new.ts', previous_path: 'old.ts', is_renamed: true }
        expect((await forge.filesOfPullRequest(7, { previous_names: true }, call)).files[1]).toStrictEqual(renamed)
      }))

    it.each([
      [250, true],
      [3100, false],
    ])('of a pull request: %i files', (count, complete) => {
      const seed = { files: Array.from({ length: count }, (_, n) => ({ path: `f${n}` })) }
      return withForge({ way, repository: of(seed) }, async ({ forge, call }) => {
        const found = await forge.filesOfPullRequest(7, { previous_names: false }, call)
        expect([found.files.length, found.complete]).toStrictEqual([Math.min(count, 3000), complete])
      })
    })

    it('of a commit', () => {
      const long = Array.from({ length: 700 }, (_, n) => ({ path: `f${n}` }))
      const commits = [{ ...commit('c'), files: [...files, ...long] }]
      return withForge({ way, repository: { commits } }, async ({ forge, call, github }) => {
        const found = await forge.filesOfCommit(sha('c'), call)
        expect([found.files.length, found.complete]).toStrictEqual([702, true])
        expect(found.files[1]).toMatchObject({ path: 'new.ts', ...(is_gitea ? {} : { previous_path: 'old.ts' }) })
        expect(github.requests).toHaveLength(is_gitea ? 1 : 3)
      })
    })
  })

  it('a repository that is not there is a failure, whatever is asked', () =>
    withForge({ way, options: { repository: 'octo-org/none' } }, async ({ forge, call }) => {
      const asked = [
        forge.pullRequest(1, call),
        forge.pullRequestsOf([sha('tip')], call),
        forge.commitsOf(1, call),
        forge.commit(sha('tip'), call),
        forge.compare(sha('root'), sha('tip'), call),
        forge.contains(sha('root'), sha('tip'), call),
        all(forge.successfulDeployments('production', call)),
        all(forge.successfulRuns({ workflow: 'deploy.yml' }, call)),
        forge.run(1, call),
        all(forge.releases(call)),
        all(forge.openPullRequests('main', call)),
        forge.filesOfPullRequest(1, { previous_names: false }, call),
        forge.filesOfCommit(sha('tip'), call),
      ]
      for (const one of await Promise.all(asked.map(failureOf))) expect(one).toMatchObject({ category: 'user' })
    }))
})

describe('GraphQL', () => {
  it('120 commits: three requests', () =>
    withForge({ repository: many(120, 'tip') }, async ({ forge, call, github }) => {
      await forge.pullRequestsOf(
        Array.from({ length: 120 }, (_, n) => sha(`c${n + 1}`)),
        call,
      )
      expect(github.requests.map(({ path }) => path)).toStrictEqual(['/graphql', '/graphql', '/graphql'])
    }))

  it('pages of one commit; merged in the same second, by number', () => {
    const pull_requests = Array.from({ length: 12 }, (_, index) => ({
      number: 20 - index,
      title: `P${20 - index}`,
      commits: [sha('open')],
      ...(index % 4 === 3 ? {} : { merged_at: `2026-10-01T00:00:${index < 6 ? '00' : '30'}Z` }),
    }))
    return withForge({ repository: { pull_requests } }, async ({ forge, call, github }) => {
      const found = await forge.pullRequestsOf([sha('open')], call)
      expect(found.get(sha('open'))?.map(({ number }) => number)).toStrictEqual([15, 16, 18, 19, 20, 10, 11, 12, 14])
      expect(github.requests).toHaveLength(3)
    })
  })

  it('answered with 404: REST, and for the rest of the step', () =>
    withForge({}, async ({ forge, call, github }) => {
      github.faults.add({ fault: 'answer', on: 'graphql', status: 404, body: '404 page not found' })
      expect(await forge.pullRequest(1, call)).toMatchObject({ number: 1 })
      expect(await all(forge.openPullRequests('main', call))).toMatchObject([{ number: 5 }])
      expect(github.requests.map(({ path }) => path)).toStrictEqual([
        '/graphql',
        `/repos/${SHOP.name}/pulls/1`,
        `/repos/${SHOP.name}/pulls`,
      ])
    }))

  it('answered with 404 for a list: REST', () =>
    withForge({}, async ({ forge, call, github }) => {
      github.faults.add({ fault: 'answer', on: 'graphql', status: 404, body: '' })
      expect(await all(forge.openPullRequests('main', call))).toMatchObject([{ number: 5 }])
    }))

  it('passes over the holes that it allows in every list', () =>
    withForge({}, async ({ forge, call, github }) => {
      const statuses = { nodes: [null, { state: 'SUCCESS', createdAt: '2026-11-10T00:00:00Z' }] }
      const nodes = [
        null,
        { databaseId: null, commitOid: sha('merge'), statuses: null },
        { databaseId: 1, commitOid: sha('tip'), statuses },
      ]
      const body = { data: { repository: { deployments: { nodes, pageInfo: { hasNextPage: false } } } } }
      github.faults.add({ fault: 'answer', on: 'graphql', status: 200, body })
      expect(await all(forge.successfulDeployments('production', call))).toStrictEqual([{ id: 1, sha: sha('tip') }])
    }))
})
