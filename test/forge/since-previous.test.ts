/** What came since the previous deployment or run: which one that is, what lies between, and in how many requests that is found. */
import { describe, expect, it } from 'vitest'
import type { Deployment, Repository, WorkflowRun } from '../../harness/fake-github-state.ts'
import { commit, deployment, failureOf, HISTORY, numbersOf, openShop, run, sha } from './shop.ts'

interface Landing {
  readonly name: string
  readonly repository: Partial<Repository>
  readonly numbers: readonly number[]
  /** In order: list (deployments or runs), compare, commits. */
  readonly requests: string
  readonly says: string
}

const kindOf = (path: string, query: string | undefined): string =>
  path === '/graphql'
    ? query?.includes('deployments(') === true
      ? 'list'
      : 'commits'
    : path.includes('/compare/')
      ? 'compare'
      : 'list'

describe('ofDeployment', () => {
  const at = (of: string, ...earlier: readonly Deployment[]): Partial<Repository> => ({
    deployments: [...earlier, deployment(100, of, 'IN_PROGRESS SUCCESS')],
  })
  const filler = (count: number, states: string): readonly Deployment[] =>
    Array.from({ length: count }, (_, index) => deployment(10 + index, 'merge', states))
  const cases: readonly (Landing & { readonly of?: string; readonly id?: number })[] = [
    {
      name: 'since the previous one',
      repository: at('tip', deployment(1, 'squash', 'SUCCESS')),
      numbers: [2, 3, 4],
      requests: 'list compare commits',
      says: `is 1 of ${sha('squash').slice(0, 10)}: 6 commits since`,
    },
    {
      name: 'the first ever: of this commit alone',
      repository: at('tip'),
      numbers: [4],
      requests: 'list commits',
      says: 'No earlier successful deployment of another commit to production: only the pull requests of',
    },
    {
      name: 'one that GitHub made inactive was successful',
      repository: at('tip', deployment(1, 'squash', 'SUCCESS INACTIVE'), deployment(2, 'merge', 'SUCCESS INACTIVE')),
      numbers: [3, 4],
      requests: 'list compare commits',
      says: 'is 2 of',
    },
    {
      name: 'one that was made inactive without ever succeeding was not',
      repository: at('tip', deployment(1, 'merge', 'SUCCESS'), deployment(2, 'rebased-2', 'PENDING INACTIVE')),
      numbers: [3, 4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'failed ones brought nothing',
      repository: at(
        'tip',
        deployment(1, 'squash', 'SUCCESS'),
        deployment(2, 'merge', 'FAILURE'),
        deployment(3, 'rebased-1', 'IN_PROGRESS ERROR'),
        deployment(4, 'rebased-2', ''),
      ),
      numbers: [2, 3, 4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'one that failed after all brought nothing that stays',
      repository: at('tip', deployment(1, 'merge', 'SUCCESS'), deployment(2, 'rebased-2', 'SUCCESS FAILURE INACTIVE')),
      numbers: [3, 4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'one that succeeded at the second try was successful',
      repository: at('tip', deployment(1, 'merge', 'ERROR SUCCESS PENDING')),
      numbers: [3, 4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'other environments do not matter',
      repository: at('tip', deployment(1, 'squash', 'SUCCESS'), deployment(2, 'rebased-2', 'SUCCESS', 'staging')),
      numbers: [2, 3, 4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'another job of the same run deployed the same commit before',
      repository: at('tip', deployment(1, 'rebased-2', 'SUCCESS INACTIVE'), deployment(99, 'tip', 'SUCCESS')),
      numbers: [4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'an older commit again: nothing new',
      of: 'squash',
      repository: at('squash', deployment(1, 'tip', 'SUCCESS')),
      numbers: [],
      requests: 'list compare',
      says: ': 0 commits since',
    },
    {
      name: 'forward again after that: what the older one lacked',
      repository: at('tip', deployment(1, 'rebased-2', 'SUCCESS INACTIVE'), deployment(2, 'squash', 'SUCCESS')),
      numbers: [2, 3, 4],
      requests: 'list compare commits',
      says: 'is 2 of',
    },
    {
      name: 'after a force push: what is new',
      repository: at('tip', deployment(1, 'before-force-push', 'SUCCESS')),
      numbers: [2, 3, 4],
      requests: 'list compare commits',
      says: '6 commits since',
    },
    {
      name: 'the previous commit is gone: of this commit alone',
      repository: at('tip', deployment(1, 'gone', 'SUCCESS')),
      numbers: [4],
      requests: 'list compare commits',
      says: 'which GitHub cannot compare with this one: only the pull requests of',
    },
    {
      name: 'no history in common: of this commit alone',
      repository: at('tip', deployment(1, 'unrelated', 'SUCCESS')),
      numbers: [4],
      requests: 'list compare commits',
      says: 'cannot compare',
    },
    {
      name: 'an event that is looked at late: newer deployments do not count',
      of: 'rebased-2',
      id: 50,
      repository: {
        deployments: [
          deployment(1, 'merge', 'SUCCESS INACTIVE'),
          deployment(50, 'rebased-2', 'SUCCESS INACTIVE'),
          deployment(60, 'tip', 'SUCCESS'),
        ],
      },
      numbers: [3],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'IDs beyond 32 bits',
      id: 4_000_000_000,
      repository: {
        deployments: [
          deployment(3_999_999_999, 'rebased-2', 'SUCCESS', 'production', '2026-11-10T00:00:00Z'),
          deployment(4_000_000_000, 'tip', 'SUCCESS', 'production', '2026-11-11T00:00:00Z'),
        ],
      },
      numbers: [4],
      requests: 'list compare commits',
      says: 'is 3999999999 of',
    },
    {
      name: 'not listed yet: newer than all that are',
      id: 777,
      repository: { deployments: [deployment(1, 'rebased-2', 'SUCCESS')] },
      numbers: [4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'beyond the first page',
      repository: at('tip', deployment(1, 'rebased-2', 'SUCCESS'), ...filler(60, 'FAILURE')),
      numbers: [4],
      requests: 'list list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'merge queue of a hundred and thirty commits: two pages of the comparison, three of commits',
      of: 'long-130',
      repository: {
        ...at('long-130', deployment(1, 'tip', 'SUCCESS')),
        tip: sha('long-130'),
        commits: [
          ...HISTORY,
          ...Array.from({ length: 130 }, (_, index) =>
            commit(`long-${index + 1}`, index === 0 ? 'tip' : `long-${index}`),
          ),
        ],
        pull_requests: [
          { number: 8, title: 'first', merged_at: '2026-11-05T08:00:00Z', commits: [sha('long-1')] },
          { number: 9, title: 'last', merged_at: '2026-11-06T08:00:00Z', commits: [sha('long-130')] },
        ],
      },
      numbers: [8, 9],
      requests: 'list compare compare commits commits commits',
      says: '130 commits since',
    },
  ]
  it.each(cases)('$name', ({ of = 'tip', id = 100, repository, numbers, requests, says }) =>
    openShop({ repository }, async ({ github, door, call, lines }) => {
      const found = await door.ofDeployment({ id, environment: 'production', sha: sha(of) }, call)
      expect(numbersOf(found)).toEqual(numbers)
      expect(github.requests.map(({ path, graphql }) => kindOf(path, graphql?.query)).join(' ')).toBe(requests)
      expect(lines.join('\n')).toContain(says)
    }),
  )

  it('passes over the holes that GraphQL allows in every list', () =>
    openShop({}, async ({ github, door, call }) => {
      const pageInfo = { hasNextPage: false }
      const statuses = { nodes: [null, { state: 'SUCCESS', createdAt: '2026-11-10T00:00:00Z' }] }
      const nodes = [
        null,
        { databaseId: null, commitOid: sha('merge'), statuses: null },
        { databaseId: null, commitOid: sha('rebased-2'), statuses },
      ]
      const found = { number: 4, title: 'T', body: null, headRefName: 'b', mergedAt: '2026-11-10T00:00:00Z' }
      const repository = { nameWithOwner: 'octo-org/shop' }
      const associatedPullRequests = { nodes: [null, { ...found, repository }], pageInfo }
      const replies = [{ deployments: { nodes, pageInfo } }, { ...repository, commit0: { associatedPullRequests } }]
      github.faults.add(
        ...replies.map((reply) => {
          return { fault: 'answer', on: 'graphql', status: 200, body: { data: { repository: reply } } } as const
        }),
      )
      const of = { id: 100, environment: 'production', sha: sha('tip') }
      expect(await door.ofDeployment(of, call)).toMatchObject([
        { number: 4, title: 'T', body: '', head_ref: 'b', merged: true },
      ])
    }))

  const TOO_FAR: readonly (readonly [name: string, repository: Partial<Repository>, says: string])[] = [
    [
      'five hundred failures in a row',
      at('tip', ...Array.from({ length: 600 }, (_, index) => deployment(-index, 'merge', 'FAILURE'))),
      'none of the last 500',
    ],
    [
      'more than a thousand commits',
      {
        ...at('far-1100', deployment(1, 'root', 'SUCCESS')),
        commits: [
          commit('root'),
          ...Array.from({ length: 1100 }, (_, index) =>
            commit(`far-${index + 1}`, index === 0 ? 'root' : `far-${index}`),
          ),
        ],
      },
      'there are 1100, the limit is 1000',
    ],
  ]
  it.each(TOO_FAR)('%s: a failure, nothing is dropped', (_, repository, says) =>
    openShop({ repository }, async ({ door, call }) => {
      const of = repository.commits === undefined ? 'tip' : 'far-1100'
      const failure = await failureOf(door.ofDeployment({ id: 100, environment: 'production', sha: sha(of) }, call))
      expect(failure.category).toBe('user')
      expect(failure.message).toContain(says)
      expect(failure.remedy?.en).toContain('work_item_id')
    }),
  )
})

describe('ofWorkflowRun', () => {
  const at = (...earlier: readonly WorkflowRun[]): Partial<Repository> => ({
    workflow_runs: [...earlier, run(100, 'tip')],
  })
  const cases: readonly (Landing & { readonly branch?: string })[] = [
    {
      name: 'since the previous successful one',
      repository: at(run(1, 'squash'), run(2, 'merge'), run(3, 'rebased-2', { conclusion: 'failure' })),
      numbers: [3, 4],
      requests: 'list compare commits',
      says: 'The previous successful run of workflow 7 on main is 2 of',
    },
    { name: 'the first', repository: at(), numbers: [4], requests: 'list commits', says: 'No earlier successful run' },
    {
      name: 'later ones, other workflows and branches do not matter',
      repository: at(
        run(1, 'merge'),
        run(50, 'rebased-2', { workflow_id: 8 }),
        run(51, 'rebased-2', { head_branch: 'next' }),
        run(101, 'tip'),
      ),
      numbers: [3, 4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: "a fork's pull request from a branch of the same name does not count",
      repository: at(
        run(1, 'merge'),
        run(2, 'rebased-2', { event: 'pull_request', head_repository: 'stranger/shop' }),
        run(3, 'rebased-2', { event: 'pull_request_target' }),
        run(4, 'rebased-2', { head_repository: 'stranger/shop' }),
        run(5, 'rebased-2', { head_repository: null }),
      ),
      numbers: [3, 4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'the same commit again, by schedule say: nothing new, no comparison',
      repository: at(run(1, 'tip')),
      numbers: [],
      requests: 'list',
      says: ': 0 commits since',
    },
    {
      name: 'beyond the first page',
      repository: at(
        run(1, 'merge'),
        ...Array.from({ length: 40 }, (_, index) => run(200 + index, 'tip', { event: 'schedule' })),
      ),
      numbers: [3, 4],
      requests: 'list list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'the last page is a full one',
      repository: at(...Array.from({ length: 29 }, (_, index) => run(200 + index, 'tip'))),
      numbers: [4],
      requests: 'list list commits',
      says: 'No earlier',
    },
    {
      name: 'a branch name that an address has to escape',
      branch: 'a&b=c #d/é',
      repository: {
        workflow_runs: [run(1, 'merge', { head_branch: 'a&b=c #d/é' }), run(100, 'tip', { head_branch: 'a&b=c #d/é' })],
      },
      numbers: [3, 4],
      requests: 'list compare commits',
      says: 'is 1 of',
    },
    {
      name: 'of no branch',
      branch: '',
      repository: at(run(1, 'merge')),
      numbers: [4],
      requests: 'commits',
      says: 'is of no branch',
    },
  ]
  it.each(cases)('$name', ({ branch = 'main', repository, numbers, requests, says }) =>
    openShop({ repository }, async ({ github, door, call, lines }) => {
      const found = await door.ofWorkflowRun({ id: 100, workflow_id: 7, branch, sha: sha('tip') }, call)
      expect(numbersOf(found)).toEqual(numbers)
      expect(github.requests.map(({ path, graphql }) => kindOf(path, graphql?.query)).join(' ')).toBe(requests)
      expect(lines.join('\n')).toContain(says)
    }),
  )

  it('three hundred later runs: a failure, nothing is dropped', () =>
    openShop(
      { repository: { workflow_runs: Array.from({ length: 400 }, (_, index) => run(200 + index, 'tip')) } },
      async ({ door, call }) => {
        const failure = await failureOf(
          door.ofWorkflowRun({ id: 100, workflow_id: 7, branch: 'main', sha: sha('tip') }, call),
        )
        expect(failure.message).toContain('none of the last 300')
      },
    ))
})
