/** What goes wrong at GitHub or on the way: category it is, what is said, what is done about it. */
import { describe, expect, it, vi } from 'vitest'
import { type Fault, graphqlLimit, primaryLimit, secondaryLimit } from '../../harness/fake-github-faults.ts'
import type { Permission } from '../../harness/fake-github-access.ts'
import { startFakeGitHub } from '../../harness/fake-github.ts'
import { Failure, type Category } from '../../src/failure.ts'
import type { PullRequests } from '../../src/ports.ts'
import { sentence } from '../../src/sentence.ts'
import { deployment, failureOf, openShop, type Opened, run, sha, TOKEN } from './shop.ts'

const REPOSITORY = {
  deployments: [deployment(1, 'merge', 'SUCCESS'), deployment(2, 'tip', 'SUCCESS')],
  workflow_runs: [run(1, 'merge'), run(2, 'tip')],
}

const LOOK_UPS = {
  byNumber: ({ door, call }: Opened) => door.byNumber(1, call),
  ofCommits: ({ door, call }: Opened) => door.ofCommits([sha('tip')], call),
  ofDeployment: ({ door, call }: Opened) =>
    door.ofDeployment({ id: 2, environment: 'production', sha: sha('tip') }, call),
  ofWorkflowRun: ({ door, call }: Opened) =>
    door.ofWorkflowRun({ id: 2, workflow_id: 7, branch: 'main', sha: sha('tip') }, call),
} as const satisfies Record<keyof PullRequests, unknown>

describe('a permission is missing', () => {
  const NEEDS: readonly (readonly [keyof typeof LOOK_UPS, readonly Permission[], yaml: string])[] = [
    ['byNumber', ['pull-requests'], 'permissions: { pull-requests: read }'],
    ['ofCommits', ['contents', 'pull-requests'], 'permissions: { contents: read, pull-requests: read }'],
    [
      'ofDeployment',
      ['contents', 'deployments', 'pull-requests'],
      'permissions: { contents: read, deployments: read, pull-requests: read }',
    ],
    [
      'ofWorkflowRun',
      ['actions', 'contents', 'pull-requests'],
      'permissions: { actions: read, contents: read, pull-requests: read }',
    ],
  ]
  const cases = NEEDS.flatMap(([look_up, needs, yaml]) =>
    needs.flatMap((lacking) =>
      (['forbidden', 'concealed'] as const).map((manner) => ({ look_up, lacking, manner, yaml })),
    ),
  )
  it.each(cases)('$look_up without $lacking, $manner', ({ look_up, lacking, manner, yaml }) =>
    openShop({ repository: REPOSITORY }, async (opened) => {
      opened.github.access.take(lacking, manner)
      const failure = await failureOf(LOOK_UPS[look_up](opened))
      expect(failure.category).toBe('user')
      expect(failure.remedy?.en).toContain(yaml)
      expect(failure.remedy?.zh).toContain(yaml)
      expect(opened.waits).toEqual([])
    }),
  )

  it.each(NEEDS)('%s needs no other', (look_up, needs) =>
    openShop({ repository: REPOSITORY }, async (opened) => {
      const all: readonly Permission[] = ['actions', 'contents', 'deployments', 'pull-requests']
      for (const permission of all) if (!needs.includes(permission)) opened.github.access.take(permission)
      await expect(LOOK_UPS[look_up](opened)).resolves.toBeDefined()
    }),
  )
})

interface Case {
  readonly name: string
  readonly look_up?: keyof typeof LOOK_UPS
  readonly faults: readonly Fault[]
  /** Undefined: it goes well in the end. */
  readonly category?: Category
  readonly says?: string
  /** Milliseconds between the sendings. */
  readonly waits: readonly number[]
}

const FORBIDDEN = {
  type: 'FORBIDDEN',
  path: ['repository', 'commit0'],
  message: 'Resource not accessible by integration',
}
const TIMEOUT = { message: 'Something went wrong while executing your query. This may be the result of a timeout.' }

const CASES: readonly Case[] = [
  { name: '5xx once', faults: [{ fault: 'answer', status: 502, body: '<html>' }], waits: [1000] },
  {
    name: '5xx for good',
    faults: [{ fault: 'answer', status: 503, body: '<html>', times: 9 }],
    category: 'forge',
    says: 'GitHub is not available: HTTP 503',
    waits: [1000, 2000, 4000],
  },
  { name: 'reset once', faults: [{ fault: 'reset' }], waits: [1000] },
  {
    name: 'reset for good',
    faults: [{ fault: 'reset', times: 9 }],
    category: 'forge',
    says: 'GitHub did not answer',
    waits: [1000, 2000, 4000],
  },
  { name: 'cut off once', faults: [{ fault: 'cut' }], waits: [1000] },
  { name: 'cut off once, REST', look_up: 'ofDeployment', faults: [{ fault: 'cut', on: 'rest' }], waits: [1000] },
  { name: 'slow, in time', faults: [{ fault: 'delay', ms: 20 }], waits: [] },
  {
    name: 'the hourly limit, short',
    look_up: 'ofDeployment',
    faults: [{ ...primaryLimit(30), on: 'rest' }],
    waits: [30_000],
  },
  {
    name: 'the hourly limit, long',
    look_up: 'ofWorkflowRun',
    faults: [{ ...primaryLimit(1800), on: 'rest' }],
    category: 'forge',
    says: "GitHub's rate limit is used up for another 1800 s: API rate limit exceeded",
    waits: [],
  },
  { name: 'the same by GraphQL, short', faults: [graphqlLimit(5, 'RATE_LIMIT')], waits: [5000] },
  {
    name: 'the same by GraphQL, long',
    faults: [graphqlLimit(61, 'RATE_LIMITED')],
    category: 'forge',
    says: 'for another 61 s',
    waits: [],
  },
  { name: 'a secondary limit, short', faults: [secondaryLimit(60)], waits: [60_000] },
  {
    name: 'a secondary limit, long',
    faults: [secondaryLimit(61)],
    category: 'forge',
    says: 'for another 61 s',
    waits: [],
  },
  {
    name: 'a secondary limit of unknown length',
    faults: [secondaryLimit()],
    category: 'forge',
    says: 'is used up: You have exceeded a secondary rate limit',
    waits: [],
  },
  {
    name: 'a limit that does not lift',
    faults: [{ ...secondaryLimit(2), times: 9 }],
    category: 'forge',
    says: 'is used up for another 2 s',
    waits: [2000, 2000, 2000],
  },
  { name: '429', faults: [{ fault: 'answer', status: 429, headers: { 'retry-after': '1' }, body: {} }], waits: [1000] },
  {
    name: 'a part of the data beside an error is not taken for all of it',
    look_up: 'ofCommits',
    faults: [{ fault: 'errors', errors: [FORBIDDEN] }],
    category: 'user',
    says: 'Resource not accessible by integration',
    waits: [],
  },
  {
    name: 'the worst of several errors is told',
    look_up: 'ofCommits',
    faults: [{ fault: 'errors', errors: [{ message: 'odd' }, { type: 'NOT_FOUND', message: 'gone' }, FORBIDDEN] }],
    category: 'user',
    says: 'Resource not accessible by integration',
    waits: [],
  },
  { name: 'GraphQL ran out of time once', faults: [{ fault: 'errors', errors: [TIMEOUT] }], waits: [1000] },
  {
    name: 'an old server that does not know a field',
    faults: [{ fault: 'errors', errors: [{ message: "Field 'x' doesn't exist on type 'Repository'" }] }],
    category: 'bug',
    says: "Field 'x' doesn't exist",
    waits: [],
  },
  {
    name: 'another refusal',
    look_up: 'ofWorkflowRun',
    faults: [{ fault: 'answer', status: 422, on: 'rest', body: { message: 'Validation Failed' } }],
    category: 'bug',
    says: 'HTTP 422: Validation Failed',
    waits: [],
  },
  ...[
    '<html>a portal</html>',
    {},
    [],
    { data: null },
    { data: { repository: null } },
    { data: { repository: {} } },
    1,
  ].map((body): Case => ({
    name: `not GitHub: ${JSON.stringify(body)}`,
    faults: [{ fault: 'answer', status: 200, body }],
    category: 'forge',
    says: "not GitHub's API as we know it (HTTP 200)",
    waits: [],
  })),
  {
    name: 'a comparison that lists less than it says',
    look_up: 'ofDeployment',
    faults: [{ fault: 'answer', status: 200, on: 'rest', body: { total_commits: 3, commits: [] } }],
    category: 'forge',
    says: '0 of 3 commits listed',
    waits: [],
  },
]

describe('faults', () => {
  it.each(CASES)('$name', ({ look_up = 'byNumber', faults, category, says = '', waits }) =>
    openShop({ repository: REPOSITORY }, async (opened) => {
      opened.github.faults.add(...faults)
      if (category === undefined) await LOOK_UPS[look_up](opened)
      else {
        const failure = await failureOf(LOOK_UPS[look_up](opened))
        expect(failure.category).toBe(category)
        expect(failure.message).toContain(says)
        expect(failure.remedy?.en).not.toBe('')
        expect(failure.sentence.zh).toMatch(/[\u4e00-\u9fff]/)
      }
      expect(opened.waits).toEqual(waits)
      // One line for each request that was sent.
      expect(opened.lines.filter((line) => /^(GET|POST) .* \d+ ms$/.test(line))).toHaveLength(
        opened.github.requests.length,
      )
    }),
  )

  it('tells a pull request that is not there', () =>
    openShop({}, async ({ door, call }) => {
      const failure = await failureOf(door.byNumber(404, call))
      expect(failure.sentence).toEqual(
        sentence(
          'GitHub does not find pull request #404: Could not resolve to a PullRequest with the number of 404.',
          'GitHub 找不到拉取请求 #404：Could not resolve to a PullRequest with the number of 404.',
        ),
      )
    }))

  it.each(Object.keys(LOOK_UPS) as (keyof typeof LOOK_UPS)[])('%s in a repository that is not there', (look_up) =>
    openShop({ options: { repository: 'octo-org/none' } }, async (opened) => {
      expect(await failureOf(LOOK_UPS[look_up](opened))).toMatchObject({ category: 'user' })
    }),
  )

  it('a commit that the repository does not show', () =>
    openShop({}, async ({ door, call }) => {
      const failure = await failureOf(door.ofCommits([sha('gone')], call))
      expect(failure.message).toBe(
        `GitHub does not find the pull requests of commit ${sha('gone').slice(0, 10)}: no such commit`,
      )
      expect(failure.remedy?.en).toContain('permissions: { contents: read, pull-requests: read }')
    }))

  it("GitHub's sentence stays one line, and not without end", () =>
    openShop({}, async ({ github, door, call }) => {
      github.faults.add({ fault: 'answer', status: 403, body: { message: `one\n::error::two ${'x'.repeat(999)}` } })
      const { message } = await failureOf(door.byNumber(1, call))
      expect(message).toContain('one ::error::two xxx')
      expect(message).not.toContain('\n')
      expect(message.length).toBeLessThan(500)
    }))

  it('nobody listens at the address', async () => {
    const github = await startFakeGitHub({ token: TOKEN, repositories: [] })
    await github.close()
    await openShop({ options: { graphql_url: github.graphql_url } }, async ({ door, call }) => {
      const failure = await failureOf(door.byNumber(1, call))
      expect(failure.category).toBe('forge')
      expect(failure.message).toContain('ECONNREFUSED')
      expect(failure.remedy?.en).toContain('HTTPS_PROXY')
    })
  })
})

describe('time', () => {
  it('a request that gets no answer is given up after request_timeout, and sent again', () =>
    openShop({ options: { request_timeout: 100 } }, async ({ github, door, call, waits, lines }) => {
      github.faults.add({ fault: 'hang' })
      expect(await door.byNumber(1, call)).toMatchObject({ number: 1 })
      expect(waits).toEqual([1000])
      expect(lines[0]).toMatch(/^POST graphql no answer: nothing within 0\.1 s \d+ ms$/)
    }))

  const reason = new Failure('forge_unavailable', sentence('the 120 s of the input timeout are over', '已超时'))

  it('the signal ends a request that is under way', () =>
    openShop({}, async ({ github, door, call, stop }) => {
      github.faults.add({ fault: 'hang' })
      const failure = failureOf(door.byNumber(1, call))
      await vi.waitUntil(() => github.requests.length === 1)
      stop.abort(reason)
      expect(await failure).toBe(reason)
    }))

  it('nothing is sent once it was given', () =>
    openShop({}, async ({ github, door, call, stop }) => {
      stop.abort(reason)
      expect(await failureOf(door.byNumber(1, call))).toBe(reason)
      expect(github.requests).toEqual([])
    }))

  it('a signal without a reason of ours still says what happened', () =>
    openShop({}, async ({ door, call, stop }) => {
      stop.abort()
      expect((await failureOf(door.byNumber(1, call))).message).toBe('The step was stopped')
    }))
})
