/** The fake itself: it holds the client to GitHub's schema, and answers as GitHub does. */
import { describe, expect, it } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../../harness/fake-github.ts'
import { sha, SHOP, TOKEN } from './shop.ts'

const SEED = { token: TOKEN, repositories: [SHOP] }

async function ask(github: FakeGitHub, query: string, variables: unknown = {}): Promise<unknown> {
  const response = await fetch(github.graphql_url, {
    method: 'POST',
    headers: { authorization: `token ${TOKEN}` },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

describe('fake GitHub', () => {
  const MISTAKES: readonly (readonly [name: string, query: string, says: string])[] = [
    [
      'a field that the schema does not have',
      '{ repository(owner: "o", name: "n") { pulls } }',
      'Cannot query field "pulls"',
    ],
    ['an argument of another type', '{ repository(owner: 1, name: "n") { id } }', 'String cannot represent'],
    [
      'a variable that is not given',
      'query ($o: String!) { repository(owner: $o, name: "n") { id } }',
      '"$o" of required type',
    ],
    ['what is not GraphQL', '{', 'Syntax Error'],
  ]
  it.each(MISTAKES)('does not close over %s', async (_, query, says) => {
    const github = await startFakeGitHub(SEED)
    await ask(github, query).catch(() => undefined)
    await expect(github.close()).rejects.toThrow(says)
  })

  it('wants connections bounded, and says so as GitHub does', async () => {
    const github = await startFakeGitHub(SEED)
    const query = (bounds: string): string =>
      `{ repository(owner: "octo-org", name: "shop") { deployments${bounds} { totalCount } } }`
    expect(await ask(github, query(''))).toMatchObject({ errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }] })
    expect(await ask(github, query('(first: 101)'))).toMatchObject({ errors: [{ type: 'EXCESSIVE_PAGINATION' }] })
    expect(await ask(github, query('(first: 100)'))).toEqual({
      data: { repository: { deployments: { totalCount: 0 } } },
    })
    await github.close()
  })

  it('puts the type and the path of an error beside its message', async () => {
    const github = await startFakeGitHub(SEED)
    github.access.take('pull-requests')
    expect(
      await ask(github, '{ repository(owner: "octo-org", name: "shop") { pullRequest(number: 1) { title } } }'),
    ).toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [
        { type: 'FORBIDDEN', path: ['repository', 'pullRequest'], message: 'Resource not accessible by integration' },
      ],
    })
    await github.close()
  })

  it('pages a comparison, oldest commit first, with links to the others', async () => {
    const github = await startFakeGitHub(SEED)
    const { api_url } = github.ghes
    const address = `${api_url}/repos/octo-org/shop/compare/${sha('root')}...${sha('tip')}?per_page=2&page=2`
    const response = await fetch(address, { headers: { authorization: `token ${TOKEN}` } })
    expect(await response.json()).toMatchObject({
      status: 'ahead',
      total_commits: 7,
      commits: [{ sha: sha('branch-2') }, { sha: sha('merge') }],
    })
    expect(response.headers.get('link')).toContain(`<${api_url}/repos/octo-org/shop/compare/`)
    expect(response.headers.get('link')).toContain('page=3>; rel="next"')
    await github.close()
  })

  it('knows one token', async () => {
    const github = await startFakeGitHub(SEED)
    expect((await fetch(`${github.api_url}/repos/octo-org/shop/compare/a...b`)).status).toBe(401)
    expect(github.requests).toMatchObject([{ method: 'GET', authorization: 'none' }])
    await github.close()
  })
})
