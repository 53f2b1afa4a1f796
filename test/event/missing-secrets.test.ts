/** Secrets that are missing: excused on a pull request of a fork or of Dependabot, a mistake everywhere else, and never a cloak for another mistake. */
import { describe, expect, it } from 'vitest'
import { examplesOf, fromFork, mergedPullRequest } from '../../harness/payloads.ts'
import { excusedFailure } from '../../src/event/missing-secrets.ts'
import { Failure } from '../../src/failure.ts'
import type { RawInputs } from '../../src/inputs/read.ts'
import { sentence } from '../../src/sentence.ts'
import { CONTEXT } from '../find/memory-forge.ts'
import { COMPLETE, failureOf } from '../inputs/complete.ts'

const DEPENDABOT = { actor: 'dependabot[bot]' }
const NO_SECRETS = { plugin_id: '', plugin_secret: '', user_key: '' }

async function ending(lacking: RawInputs, payload: unknown, context: Partial<typeof CONTEXT> = {}) {
  const error = await failureOf({ ...COMPLETE, ...lacking })
  return excusedFailure(error, {
    context: { ...CONTEXT, event_name: 'pull_request', ...context },
    readPayload: () => Promise.resolve(payload),
  })
}

const FORK = fromFork(mergedPullRequest({}))
const OWN = mergedPullRequest({})
const [PUSH] = examplesOf('push')

describe('excused', () => {
  it.each(Object.keys(NO_SECRETS))('from a fork: %s', async (name) => {
    expect(await ending({ [name]: '' }, FORK)).toStrictEqual({
      kind: 'skipped',
      because: sentence(
        'pull requests from forks get no secrets; use the event pull_request_target with `types: [closed]` for them',
        '来自 fork 的 PR 拿不到密钥：请改用 `types: [closed]` 的 pull_request_target 事件',
      ),
    })
  })

  it('a pull request of Dependabot', async () => {
    expect(await ending(NO_SECRETS, OWN, DEPENDABOT)).toStrictEqual({
      kind: 'skipped',
      because: sentence(
        "Dependabot runs don't get the repository's Actions secrets; add them as Dependabot secrets if its pull requests are to move work items",
        'Dependabot 触发的运行拿不到仓库的 Actions 密钥：如需流转工作项，请将其添加为 Dependabot 密钥',
      ),
    })
  })
})

describe('a mistake', () => {
  const CASES: readonly [string, RawInputs, unknown, Partial<typeof CONTEXT>][] = [
    ['on a pull request of the repository’s own', NO_SECRETS, OWN, {}],
    ['of a fork that pull_request_target runs for', NO_SECRETS, FORK, { event_name: 'pull_request_target' }],
    ['that is more than secrets', { ...NO_SECRETS, timeout: 'soon' }, FORK, {}],
    ['in the form of a secret', { user_key: 'a b' }, FORK, {}],
    ['on an event that cannot be read', NO_SECRETS, {}, {}],
  ]
  it.each(CASES)('%s', async (_, lacking, payload, context) => {
    const told = await failureOf({ ...COMPLETE, ...lacking })
    expect(await ending(lacking, payload, context)).toMatchObject({
      kind: 'failed',
      failure: { code: 'wrong_inputs', sentence: told.sentence, remedy: told.remedy },
    })
  })

  it('of Dependabot’s own push: what to store, and where', async () => {
    const told = await failureOf({ ...COMPLETE, ...NO_SECRETS })
    expect(await ending(NO_SECRETS, PUSH, { ...DEPENDABOT, event_name: 'push' })).toMatchObject({
      kind: 'failed',
      failure: {
        code: 'wrong_inputs',
        sentence: told.sentence,
        remedy: {
          en: "Dependabot runs don't get the repository's Actions secrets: store the same values as Dependabot secrets (Settings → Secrets and variables → Dependabot). Nothing has been sent to Feishu Project.",
          zh: 'Dependabot 触发的运行拿不到仓库的 Actions 密钥：请将相同的值添加为 Dependabot 密钥（Settings → Secrets and variables → Dependabot）。尚未向飞书项目发送任何请求。',
        },
      },
    })
    expect(await ending(NO_SECRETS, PUSH, { event_name: 'push' })).toMatchObject({ failure: { remedy: told.remedy } })
  })

  it('of another kind stays what it is, whoever asked', async () => {
    const failure = new Failure('no_such_user', sentence('nobody', '无此人'))
    const world = { context: { ...CONTEXT, event_name: 'pull_request' }, readPayload: () => Promise.resolve(FORK) }
    expect(await excusedFailure(failure, world)).toStrictEqual({ kind: 'failed', failure })
  })
})
